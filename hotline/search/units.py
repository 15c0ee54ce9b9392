"""What goes into the search and what comes out of it, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TextOf:
    """An article in one language; ``body`` is plain text without Markdown, ``keywords`` are shown nowhere."""

    language: str
    title: str
    questions: tuple[str, ...]
    answer: str
    body: str
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True)
class SearchUnit:
    """What is scored as one: an article with all its languages in it."""

    slug: str
    texts: tuple[TextOf, ...]


@dataclass(frozen=True)
class Hit:
    """An article found; ``coverage`` is the share of the query's weight that it answered, from 0 to 1."""

    slug: str
    score: float
    coverage: float


@dataclass(frozen=True)
class Found:
    """The answer of a search: the best articles, best first, and perhaps a better spelling of the query.

    ``terms`` are what was asked of the index; it tells by them which words of an article answered. ``strength`` is
    what the best article scores for each word of the query, in weights of the rarest word: about 1.3 for a question
    that is answered here, half of that for one that is not.
    """

    hits: tuple[Hit, ...]
    did_you_mean: str | None
    terms: frozenset[str]
    strength: float = 0.0
