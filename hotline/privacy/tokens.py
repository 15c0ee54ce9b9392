"""The words of a text, each with what it is by itself and what stands before it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from hotline.privacy.finds import overlaps
from hotline.privacy.passing import Passing
from hotline.privacy.persons import ORG_HEADS
from hotline.privacy.plain import fold
from hotline.privacy.vocabulary import PASSING_NAMES, Grade, bare, grade, is_first_name, is_passing

TOKEN = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*'?")
ENDS = re.compile(r"[.!?:\n;•*/|]|[\"«“(]|^-")
OWN = Passing(names=PASSING_NAMES)


@dataclass(frozen=True)
class Token:
    """A word of the text, what it is by itself, and whether it begins a sentence."""

    start: int
    end: int
    written: str
    lower: str
    capital: bool
    begins: bool
    gap: str  # what stands between it and the word before
    grade: Grade


def tokens_of(text: str, taken: Sequence[tuple[int, int]], passing: Passing) -> list[Token]:
    """The words of a text but those in places where something else was found."""
    found = [match for match in TOKEN.finditer(text) if not overlaps(match.start(), match.end(), taken)]
    folded = [fold(bare(match[0])) for match in found]
    written = [match[0] for match in found]
    shouted = sum(word.isupper() for word in written if len(word) > 1) * 2 > len(written) > 3
    passes = _passing_places(folded, passing)
    tokens: list[Token] = []
    before = 0
    for place, match in enumerate(found):
        word, gap = match[0], text[before : match.start()]
        before = match.end()
        capital = word[0].isupper() and not shouted
        begins = not tokens or bool(ENDS.search(gap)) or len(gap) > 3
        tokens.append(
            Token(
                match.start(),
                match.end(),
                word,
                bare(word),
                capital,
                begins,
                gap,
                Grade.PASSES if place in passes else grade(word),
            )
        )
    return tokens


def _passing_places(folded: list[str], passing: Passing) -> set[int]:
    """Which words belong to a name that passes."""
    places: set[int] = set()
    place = 0
    while place < len(folded):
        length = passing.phrase_at(folded, place) or OWN.phrase_at(folded, place)
        if not length and len(folded[place]) > 4 and folded[place].endswith("s"):
            length = passing.phrase_at([folded[place][:-1]], 0)
        places.update(range(place, place + length))
        # "Haukeland sykehus": a word before what such places are called is its name.
        if not length and folded[place] in ORG_HEADS and place:
            places.add(place - 1)
        place += length or 1
    return places


def is_place(word: str, passing: Passing) -> bool:
    """Whether a word is a place, for post codes."""
    return (
        is_passing(word)
        or bool(passing.phrase_at([fold(word)], 0))
        or (word[0].isupper() and not is_first_name(word.lower()))
    )
