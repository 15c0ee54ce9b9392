"""Articles in their languages, their revisions, and the files they come from."""
