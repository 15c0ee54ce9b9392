"""What callers say when somebody is in danger."""
