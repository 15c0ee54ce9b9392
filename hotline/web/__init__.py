"""The five faces on the web and the gate before them."""
