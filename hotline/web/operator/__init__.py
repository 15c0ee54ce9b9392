"""The operator's face: the console."""
