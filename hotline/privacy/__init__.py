"""The guard that keeps persons out of free text."""
