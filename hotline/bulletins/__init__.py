"""Short notices to those on duty."""
