"""The directory as it is stored."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

import sqlalchemy as sa

from hotline.db import db
from hotline.directory import rules
from hotline.directory.finding import find_facilities
from hotline.directory.models import FacilityRow, NumberRow
from hotline.directory.rules import Confidence, Contact, Facility, NumberPurpose, PublicNumber
from hotline.errors import NotFound


def facilities_snapshot() -> tuple[Facility, ...]:
    """All facilities in the order of the file, as plain values."""
    rows = db.session.scalars(sa.select(FacilityRow).order_by(FacilityRow.position))
    return tuple(_facility(row) for row in rows)


def list_facilities(query: str = "") -> list[Facility]:
    """Facilities found by name or place; all of them, in alphabetical order, for an empty query."""
    return find_facilities(query, facilities_snapshot())


def get_facility(slug: str) -> Facility:
    """The facility of that slug; raises ``NotFound``."""
    row = db.session.get(FacilityRow, slug)
    if row is None:
        raise NotFound("facility", slug)
    return _facility(row)


def contact_for(facility: Facility) -> Contact:
    """How to reach a facility, and whom to ask instead."""
    return rules.contact_of(facility, facilities_snapshot())


def all_numbers() -> list[PublicNumber]:
    """Every number, the look-alikes and the unchecked ones too: for supervisors and for checks."""
    rows = db.session.scalars(sa.select(NumberRow).order_by(NumberRow.position))
    return [_number(row) for row in rows]


def list_numbers(purpose: NumberPurpose | None = None) -> list[PublicNumber]:
    """The numbers that may be shown to everybody."""
    return [n for n in all_numbers() if rules.is_public(n) and purpose in (None, n.purpose)]


def get_number(slug: str) -> PublicNumber:
    """The number of that slug; raises ``NotFound``."""
    row = db.session.get(NumberRow, slug)
    if row is None:
        raise NotFound("number", slug)
    return _number(row)


def look_alikes_of(number: str) -> list[PublicNumber]:
    """The numbers of the directory that are easily mistaken for this one."""
    return [other for other in all_numbers() if rules.looks_like(number, other.number)]


def add_facilities(facilities: Iterable[Facility]) -> bool:
    """Add or update facilities in the running change; return whether anything changed."""
    changed = [_merge(FacilityRow, _facility_columns(facility), at) for at, facility in enumerate(facilities)]
    return any(changed)


def add_numbers(numbers: Iterable[PublicNumber]) -> bool:
    """Add or update public numbers in the running change; return whether anything changed."""
    changed = [_merge(NumberRow, _number_columns(number), at) for at, number in enumerate(numbers)]
    return any(changed)


def _merge(model: type[FacilityRow] | type[NumberRow], columns: dict[str, Any], position: int) -> bool:
    columns["position"] = position
    row = db.session.get(model, columns["slug"])
    if row is None:
        db.session.add(model(**columns))
        return True
    different = {name: value for name, value in columns.items() if getattr(row, name) != value}
    for name, value in different.items():
        setattr(row, name, value)
    return bool(different)


def _facility_columns(facility: Facility) -> dict[str, Any]:
    columns = {field.name: getattr(facility, field.name) for field in fields(facility)}
    return columns | {"aliases": list(facility.aliases), "successors": list(facility.successors)}


def _facility(row: FacilityRow) -> Facility:
    columns = {field.name: getattr(row, field.name) for field in fields(Facility)}
    return Facility(**columns | {"aliases": tuple(row.aliases), "successors": tuple(row.successors)})


def _number_columns(number: PublicNumber) -> dict[str, Any]:
    columns = {field.name: getattr(number, field.name) for field in fields(number)}
    return columns | {"confidence": number.confidence.name.lower()}


def _number(row: NumberRow) -> PublicNumber:
    columns = {field.name: getattr(row, field.name) for field in fields(PublicNumber)}
    return PublicNumber(**columns | {"confidence": Confidence[row.confidence.upper()]})
