"""Finding a facility by any of its names or its place, however it is spelled. Pure, as the other rules."""

import re
import unicodedata
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from hotline.directory.rules import Facility

# Of three letters, one changed makes most words into most others.
SHORTEST_MISSPELT = 4
FOLDS = str.maketrans({"æ": "ae", "ä": "ae", "ø": "o", "ö": "o", "å": "a"})


def fold(text: str) -> str:
    """Small letters with æ, ø, å as ae, o, a and without accents, so that every spelling of a name meets."""
    text = unicodedata.normalize("NFKC", text).lower().translate(FOLDS)
    text = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[a-z0-9]+", text.replace("oe", "o").replace("aa", "a")))


ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå"


def alphabetical(name: str) -> list[int]:
    """A key that sorts names as Norwegian does: æ, ø, å last."""
    return [ALPHABET.find(letter) for letter in name.lower()]


def find_facilities(query: str, facilities: Iterable[Facility]) -> list[Facility]:
    """Facilities by name, former name, nickname or place: exact first, then beginnings, then misspelt.

    An empty query finds all, in alphabetical order.
    """
    wanted = fold(query)
    everyone = sorted(facilities, key=lambda facility: alphabetical(facility.name))
    if not wanted:
        return everyone if not query.strip() else []
    ranked = [(rank, facility) for facility in everyone if (rank := _rank(wanted, facility)) is not None]
    return [facility for _rank_, facility in sorted(ranked, key=lambda pair: pair[0])]


def _rank(wanted: str, facility: Facility) -> int | None:
    names = [fold(name) for name in facility.names]
    places = [fold(place) for place in (facility.municipality, facility.county) if place]
    if wanted in names:
        return 0
    # Its own name before the nicknames: "Oslo" is the prison in Oslo before the island in the fjord of Oslo.
    if f"{names[0]} ".startswith(f"{wanted} "):
        return 1
    if any(f" {wanted}" in f" {name}" for name in names):
        return 2
    if any(f" {wanted}" in f" {place}" for place in places):
        return 3
    words = [word for name in (*names, *places) for word in name.split()]
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return 4
    return 5 if _is_misspelt(wanted, [*names, *places, *words]) else None


def _is_misspelt(wanted: str, written: Iterable[str]) -> bool:
    if len(wanted) < SHORTEST_MISSPELT:
        return False
    allowed = 1 if len(wanted) < 6 else 2
    return any(OSA.distance(wanted, word, score_cutoff=allowed) <= allowed for word in written)
