"""What a text is about that the line must not answer itself."""
