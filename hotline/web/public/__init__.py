"""The public face: no cookie, no script needed, nothing from elsewhere."""
