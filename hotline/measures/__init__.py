"""Decisions in force for a period, and their history."""
