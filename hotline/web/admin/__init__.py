"""The administrator's face: accounts."""
