"""The route of a text, with the directory's facilities and the search's own evidence."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask import current_app

from hotline.directory import service as directory
from hotline.directory.rules import Facility, FacilityKind, PublicNumber
from hotline.routing import rules
from hotline.routing.health import SearchEvidence, Seen
from hotline.routing.places import FacilityName
from hotline.routing.rules import RouteKind
from hotline.search.service import Results

KEPT = "hotline-facilities"

# Offices that decide in general matters: naming one does not make a question one about a place.
NOT_PLACES = frozenset({FacilityKind.DIRECTORATE, FacilityKind.REGIONAL_OFFICE})


@dataclass(frozen=True)
class Advice:
    """A route with what the faces show of it. It stands beside the results, never instead of them."""

    kind: RouteKind | None
    facility: Facility | None
    numbers: tuple[PublicNumber, ...]
    danger: str | None


def advise(text: str, results: Results | None) -> Advice | None:
    """The advice for a text and what the search found for it; None when the line answers it itself."""
    if results is None:
        return None
    facilities, names = _directory(results.version)
    found = rules.route(text, names, evidence_of(results))
    if found.kind is None and found.facility_slug is None:
        return None
    facility = facilities.get(found.facility_slug or "")
    numbers = tuple(directory.get_number(slug) for slug in found.numbers)
    return Advice(found.kind, facility, numbers, found.danger)


def _directory(version: int) -> tuple[dict[str, Facility], tuple[FacilityName, ...]]:
    """The facilities by slug and their names; read again when the content has moved to another version."""
    kept: tuple[int, dict[str, Facility], tuple[FacilityName, ...]] | None = current_app.extensions.get(KEPT)
    if kept is None or kept[0] != version:
        facilities = directory.facilities_snapshot()
        kept = (version, {facility.slug: facility for facility in facilities}, names_of(facilities))
        current_app.extensions[KEPT] = kept
    return kept[1], kept[2]


def names_of(facilities: Sequence[Facility]) -> tuple[FacilityName, ...]:
    """What routing needs of the directory, in its order."""
    return tuple(
        FacilityName(facility.slug, facility.names, (facility.municipality,) if facility.municipality else ())
        for facility in facilities
        if facility.kind not in NOT_PLACES
    )


def evidence_of(results: Results) -> SearchEvidence:
    """What the search says of a text."""
    seen = tuple(Seen(hit.slug, hit.coverage) for hit in results.found)
    return SearchEvidence(seen, results.knows, results.strength)
