"""Corrections for words that nothing knows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST_CORRECTED = 4
MOST_CORRECTIONS = 3
LEAST_OVERLAP = 0.6  # of letter triples, where no word is near enough


@dataclass(frozen=True)
class Correction:
    """A known word that may have been meant; ``is_near`` when only a letter or two differ."""

    word: str
    is_near: bool


def most_slips(word: str) -> int:
    """How many letters may be wrong, missing, too many or swapped: one under six letters, else two."""
    return 1 if len(word) < 6 else 2


def correct(word: str, known: Mapping[int, Sequence[str]], counts: Mapping[str, int]) -> tuple[Correction, ...]:
    """The known words that may have been meant, likeliest first.

    ``known`` holds the words by their length, ``counts`` in how many articles each stands.
    """
    if len(word) < SHORTEST_CORRECTED or any(sign.isdigit() for sign in word):
        return ()
    slips = most_slips(word)
    near: list[tuple[int, bool, int, str]] = []
    for length in range(len(word) - slips, len(word) + slips + 1):
        found = process.extract(
            word, known.get(length, ()), scorer=OSA.distance, score_cutoff=slips, limit=MOST_CORRECTIONS * 4
        )
        for candidate, distance, _ in found:
            # A word of four letters is sooner one that is not known than one with a wrong letter.
            if len(word) < 5 and sorted(candidate) != sorted(word):
                continue
            # The first letter is seldom wrong; where it is, nothing else may be.
            if candidate[0] != word[0] and (distance > 1 or len(word) < 6) and sorted(candidate) != sorted(word):
                continue
            near.append((int(distance), candidate[0] != word[0], -counts.get(candidate, 0), candidate))
    if near:
        near.sort()
        fewest = near[0][0]
        return tuple(Correction(entry[3], True) for entry in near if entry[0] == fewest)[:MOST_CORRECTIONS]
    return _by_overlap(word, known, counts)


def _by_overlap(word: str, known: Mapping[int, Sequence[str]], counts: Mapping[str, int]) -> tuple[Correction, ...]:
    if len(word) < 6:
        return ()
    own = _triples(word)
    best: list[tuple[float, int, str]] = []
    for length in range(len(word) - 3, len(word) + 4):
        for candidate in known.get(length, ()):
            if candidate[0] != word[0]:
                continue
            other = _triples(candidate)
            overlap = 2 * len(own & other) / (len(own) + len(other))
            if overlap >= LEAST_OVERLAP:
                best.append((-overlap, -counts.get(candidate, 0), candidate))
    best.sort()
    return tuple(Correction(entry[2], False) for entry in best[:1])


def _triples(word: str) -> set[str]:
    padded = f" {word} "
    return {padded[place : place + 3] for place in range(len(padded) - 2)}
