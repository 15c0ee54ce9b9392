"""What was changed, by whom, in a chain that can be proved whole."""
