"""The relatives' hotline.

Nothing is imported here: a rule such as ``hotline.opening.rules`` is loaded without Flask or a database.
"""
