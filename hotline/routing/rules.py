"""Rules for the route: what a text is really about when the line must not answer it itself.

Emergency before individual before facility before health channel. A facility that is recognised stands beside
any kind. A route is advice, shown with the results of the search and never instead of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from hotline.routing.emergency import NUMBERS, dangers_in
from hotline.routing.health import SearchEvidence, is_about_outsiders, is_general_health
from hotline.routing.individual import is_about_one_person
from hotline.routing.names import NAME, Token, names_in, tokens_of
from hotline.routing.places import FacilityName, find_facility, gazetteer

PLACE = "qplace"  # what stands for a facility in the text that patterns are matched against
HEALTH_NUMBERS = ("korona-informasjon", "frivillighetens-koronalinje")


class RouteKind(StrEnum):
    """Where a caller's question belongs, when not here."""

    EMERGENCY = "emergency"
    INDIVIDUAL = "individual"
    FACILITY = "facility"
    HEALTH_CHANNEL = "health_channel"


@dataclass(frozen=True)
class Route:
    """Advice on a text. No kind: the line may answer it.

    ``numbers`` are slugs of public numbers to give, the most urgent first; ``danger`` is the most urgent one.
    """

    kind: RouteKind | None
    facility_slug: str | None = None
    numbers: tuple[str, ...] = ()
    danger: str | None = None


def route(text: str, facilities: Sequence[FacilityName], evidence: SearchEvidence) -> Route:
    """The route of a text in bokmål, nynorsk or English."""
    tokens = tokens_of(text)
    folded = [token.folded for token in tokens]
    known = gazetteer(tuple(facilities))
    parts = [place for place, token in enumerate(tokens) if token.parts]
    mention = find_facility(folded, known, evidence.knows, parts)
    facility = mention.slug if mention else None

    dangers = dangers_in(f" {' '.join(folded)} ", evidence.strength)
    if dangers:
        numbers = tuple(dict.fromkeys(number for danger in dangers for number in NUMBERS[danger]))
        return Route(RouteKind.EMERGENCY, facility, numbers, dangers[0].value)

    taken = set(range(mention.start, mention.end)) if mention else set()
    names = names_in(tokens, taken, evidence.knows, known.words)
    marked = _marked(tokens, taken, names)
    # "Granny is ninety, when is she vaccinated" asks about one person, but not about an inmate.
    is_outside = is_about_outsiders(marked) and is_general_health(marked, evidence)
    has_full_name = any(len(name) > 1 for name in names)
    if not is_outside and is_about_one_person(marked, evidence.knows, has_full_name=has_full_name):
        return Route(RouteKind.INDIVIDUAL, facility)
    if facility:
        return Route(RouteKind.FACILITY, facility)
    if is_general_health(marked, evidence):
        return Route(RouteKind.HEALTH_CHANNEL, None, HEALTH_NUMBERS)
    return Route(None)


def _marked(tokens: Sequence[Token], taken: set[int], names: Sequence[range]) -> list[str]:
    """The words with names of persons and of the facility replaced by what patterns know, and a comma between parts."""
    stands_for = dict.fromkeys(taken, PLACE) | {place: NAME for name in names for place in name}
    marked: list[str] = []
    for place, token in enumerate(tokens):
        word = stands_for.get(place, token.folded)
        if token.parts and marked:
            marked.append(",")
        if not (marked and word in (PLACE, NAME) and marked[-1] == word):
            marked.append(word)
    return marked
