"""A search as the faces make it, with texts and advice, and what a save costs the next search."""
