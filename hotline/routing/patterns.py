"""Patterns over folded words: written here as people spell, matched whatever they did to æ, ø and å."""

import re

from hotline.search.words import fold, words_of_query


def plain(text: str) -> str:
    """The folded words of a text with single blanks between and around them: what patterns are matched to."""
    return f" {' '.join(fold(word) for word in words_of_query(text))} "


def pattern(*alternatives: str) -> re.Pattern[str]:
    """A pattern of whole words; each alternative is a regular expression over words with single blanks."""
    return re.compile(rf"(?<=\s)(?:{'|'.join(fold(alternative) for alternative in alternatives)})(?=\s)")


def words(text: str) -> frozenset[str]:
    """A set of folded words out of a list with blanks."""
    return frozenset(fold(word) for word in text.split())


def begins_with(stems: str) -> re.Pattern[str]:
    """A pattern of words that begin with one of the stems in a list with blanks."""
    return re.compile(rf"(?<=\s)(?:{'|'.join(fold(stem) for stem in stems.split())})\w*")
