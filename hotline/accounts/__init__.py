"""Who works here: roles, sign-in, API tokens."""
