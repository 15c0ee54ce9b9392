"""Corrections for words that nothing knows."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST_CORRECTED = 4
MOST_CORRECTIONS = 3
COMMON = 5  # articles
LEAST_OVERLAP = 0.6  # of letter triples, where no word is near enough


@dataclass(frozen=True)
class Correction:
    """A known word that may have been meant; ``is_near`` when only a letter or two differ."""

    word: str
    is_near: bool


def most_slips(word: str) -> int:
    """How many letters may be wrong, missing, too many or swapped: one under six letters, else two."""
    return 1 if len(word) < 6 else 2


def slips(written: str, meant: str) -> int:
    """How many letters are wrong, missing, too many or swapped."""
    return int(OSA.distance(written, meant))


class Lexicon:
    """Known words, laid out so that the few that a slip may have come from are found at once."""

    def __init__(self, words: Iterable[str]):
        self._starting: dict[tuple[str, int], list[str]] = {}
        self._without_first: dict[str, list[str]] = {}
        for word in sorted(words):
            if word:
                self._starting.setdefault((word[0], len(word)), []).append(word)
                self._without_first.setdefault(word[1:], []).append(word)

    def starting(self, letter: str, length: int, slips: int) -> Iterator[str]:
        """The words with this first letter whose length differs by no more than so many letters."""
        for each in range(length - slips, length + slips + 1):
            yield from self._starting.get((letter, each), ())

    def of_wrong_start(self, word: str) -> Iterator[str]:
        """The words that differ in the first letter alone: another one, one missing, one too many, two swapped."""
        for rest in (word[1:], word):
            yield from self._without_first.get(rest, ())
        for start in (word[1:], word[1] + word[0] + word[2:]):
            yield from (each for each in self._starting.get((start[0], len(start)), ()) if each == start)


def correct(word: str, known: Lexicon, counts: Mapping[str, int]) -> tuple[Correction, ...]:
    """The known words that may have been meant, likeliest first; ``counts`` says in how many articles each stands."""
    if len(word) < SHORTEST_CORRECTED or any(sign.isdigit() for sign in word):
        return ()
    near = sorted(_near(word, known, counts))
    if near:
        fewest = near[0][0]
        return tuple(Correction(entry[3], True) for entry in near if entry[0] == fewest)[:MOST_CORRECTIONS]
    return _by_overlap(word, known, counts)


def _near(word: str, known: Lexicon, counts: Mapping[str, int]) -> Iterator[tuple[int, bool, int, str]]:
    """Candidates with how they rank: slips, a wrong first letter, in how many articles (the more the better)."""
    slips = most_slips(word)
    candidates = list(known.starting(word[0], len(word), slips))
    for candidate, distance, _ in process.extract(
        word, candidates, scorer=OSA.distance, score_cutoff=slips, limit=None
    ):
        # A word of four letters is sooner one that is not known than one with a wrong letter: in so short
        # a word letters are swapped, or one of a word that many articles have is missing.
        is_shortened = len(candidate) > len(word) and counts.get(candidate, 0) >= COMMON
        if len(word) >= 5 or is_shortened or sorted(candidate) == sorted(word):
            yield int(distance), False, -counts.get(candidate, 0), candidate
    # The first letter is seldom wrong; where it is, nothing else may be.
    for candidate in known.of_wrong_start(word):
        if candidate[0] != word[0] and (len(word) >= 6 or sorted(candidate) == sorted(word)):
            yield 1, True, -counts.get(candidate, 0), candidate


def _by_overlap(word: str, known: Lexicon, counts: Mapping[str, int]) -> tuple[Correction, ...]:
    if len(word) < 6:
        return ()
    own = _triples(word)
    best = []
    for candidate in known.starting(word[0], len(word), 3):
        other = _triples(candidate)
        overlap = 2 * len(own & other) / (len(own) + len(other))
        if overlap >= LEAST_OVERLAP:
            best.append((-overlap, -counts.get(candidate, 0), candidate))
    return tuple(Correction(entry[2], False) for entry in sorted(best)[:1])


@lru_cache(maxsize=50_000)
def _triples(word: str) -> frozenset[str]:
    padded = f" {word} "
    return frozenset(padded[place : place + 3] for place in range(len(padded) - 2))
