"""What a word means in talk of danger, whatever its language, inflection and spelling.

``puster``, ``pustar``, ``breathing`` and ``brething`` all mean BREATHE, so that one cue serves three languages. Doubled
letters, words written apart and slips in longer words are seen through.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA

from hotline.routing.dangers.harmwords import BODY, VIOLENCE
from hotline.routing.dangers.vocabulary import FAREWELL, GRAMMAR, URGENCY, WISH
from hotline.routing.patterns import words
from hotline.search.generalwords import GENERAL_WORDS
from hotline.search.words import fold

TABLES = (GRAMMAR, WISH, FAREWELL, BODY, VIOLENCE, URGENCY)

# Ordinary words that are only a slip away from a word above.
LOOK_ALIKES = words(
    """
    dommen bruke bruker confession england freed legg masker sikting hoper fines sitt heter heiter banking books hell
    legge cleaned collection dukket glemmer halfway klemme mediation overalt presse pressed pressen presset pressured
    setter sikker sitting skikker skjule slitt språket stoppe stopped stoppes stoppet strenge takke verre washing
    finnish
    """
)
# Words whose classes are all among these are not looked for behind a slip.
NO_SLIPS = GRAMMAR.keys() | words("SEE OVER POINT BETTER LETTER THINGS LIE THINK TOOK TAKE DAY")

SHORTEST_SLIP = 7  # shorter words are too near one another
LONG = 10  # from here on two slips
DOUBLED = re.compile(r"(.)\1+")


def _listed() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Classes by whole word, and by beginning of a word."""
    whole: dict[str, tuple[str, ...]] = {}
    beginnings: dict[str, tuple[str, ...]] = {}
    for table in TABLES:
        for name, listed in table.items():
            for word in words(listed):
                if word.endswith("*"):
                    beginnings[word[:-1]] = (name,)
                else:
                    whole[word] = (*whole.get(word, ()), name)
    return whole, beginnings


def _apt_to_slips(listed: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    """The words long enough to be known with a slip, by their first letter."""
    known: dict[str, list[str]] = {}
    for word, names in listed.items():
        if len(word) >= SHORTEST_SLIP and not NO_SLIPS.issuperset(names):
            known.setdefault(word[0], []).append(word)
    return known


WHOLE, BEGINNINGS = _listed()
SHORTEST_BEGINNING = min(map(len, BEGINNINGS))
SQUEEZED = {DOUBLED.sub(r"\1", word): names for word, names in WHOLE.items() if len(word) >= SHORTEST_SLIP - 1}
SLIPS, SLIPS_OF_BEGINNINGS = _apt_to_slips(WHOLE), _apt_to_slips(BEGINNINGS)
# What is written in two words as well.
SPLIT = words("SUICIDE SELFHARM UNCONSCIOUS OVERDOSE STROKE CHESTPAIN STRANGLEHOLD POISONED FAREWELLNOTE RAZOR FIGHT")
ORDINARY = frozenset(fold(word) for word in GENERAL_WORDS) | LOOK_ALIKES


@lru_cache(maxsize=50_000)
def meanings(word: str) -> tuple[str, ...]:
    """What a folded word means: its classes, or none. Doubled letters and slips are seen through."""
    if word in WHOLE:
        return WHOLE[word]
    for length in range(SHORTEST_BEGINNING, len(word) + 1):
        if word[:length] in BEGINNINGS:
            return BEGINNINGS[word[:length]]
    if word in ORDINARY:
        return ()
    squeezed = DOUBLED.sub(r"\1", word)
    if squeezed in WHOLE:
        return WHOLE[squeezed]
    return SQUEEZED.get(squeezed) or _meant(word)


@lru_cache(maxsize=50_000)
def meanings_of_two(first: str, second: str) -> tuple[str, ...]:
    """What two folded words mean that belong in one ("selv mord", "bevisst løs")."""
    if min(len(first), len(second)) < 3 or len(first) + len(second) < SHORTEST_SLIP:
        return ()
    return tuple(name for name in meanings(first + second) if name in SPLIT)


def _meant(word: str) -> tuple[str, ...]:
    """The classes of the word that a misspelt one was meant to be."""
    if len(word) < SHORTEST_SLIP - 1:
        return ()
    for known in SLIPS.get(word[0], ()):
        allowed = 2 if len(known) >= LONG else 1
        if OSA.distance(word, known, score_cutoff=allowed) <= allowed:
            return WHOLE[known]
    for known in SLIPS_OF_BEGINNINGS.get(word[0], ()):
        allowed = 2 if len(known) >= LONG else 1
        if (
            min(OSA.distance(word[:length], known) for length in (len(known) - 1, len(known), len(known) + 1))
            <= allowed
        ):
            return BEGINNINGS[known]
    return ()
