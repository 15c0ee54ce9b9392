"""Is the line open, and when next: weekly hours, holidays, exceptions, service end."""
