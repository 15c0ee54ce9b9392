"""Facilities and public numbers."""
