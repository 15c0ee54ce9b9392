"""What a query becomes: groups of alternatives, of which the best one counts."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Group:
    """What one word (or words that belong together) may be answered by: terms with what each counts.

    ``parts`` are asked in its stead where together, times ``share``, they are worth more. ``unfinished`` are
    terms of what the word may still become, counted as if they were one, and what that counts.
    """

    alternatives: tuple[tuple[str, float], ...]
    parts: tuple["Group", ...] = ()
    share: float = 1.0
    loudness: float = 1.0  # less for words about persons and days, which callers say whatever they ask
    unfinished: tuple[tuple[str, ...], float] = ((), 0.0)


@dataclass(frozen=True)
class Query:
    """What is asked of the index, and how the query was probably meant where a word was corrected."""

    groups: tuple[Group, ...]
    did_you_mean: str | None
    length: int  # words, small ones too
    # What tells apart the articles that the groups bring up: how it was put.
    small_words: tuple[Group, ...] = ()
    pairs: tuple[Group, ...] = ()
