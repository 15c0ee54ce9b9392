"""The supervisor's face: the day's figures, measures, opening, bulletins."""
