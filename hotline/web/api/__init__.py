"""The API, version 1: JSON for other programs."""
