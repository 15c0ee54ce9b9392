"""Counts of calls, and what of them may leave the house."""
