"""Lists of words as they stand in the code."""


def listed(text: str) -> frozenset[str]:
    """The words of a text with blanks between them."""
    return frozenset(text.split())
