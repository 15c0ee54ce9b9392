"""Corrections for words that nothing knows."""

from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST_CORRECTED = 4
MOST_CORRECTIONS = 3
COMMON = 5  # articles


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


def correct(word: str, known: Lexicon, counts: Mapping[str, int]) -> tuple[str, ...]:
    """The known words that may have been meant, likeliest first; ``counts`` says in how many articles each stands."""
    if len(word) < SHORTEST_CORRECTED or any(sign.isdigit() for sign in word):
        return ()
    near = sorted(_near(word, known, counts))
    return tuple(entry[3] for entry in near if entry[0] == near[0][0])[:MOST_CORRECTIONS]


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
