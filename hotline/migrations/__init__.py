"""Migrations: each has a name that says what it does, and works while the version before still runs."""
