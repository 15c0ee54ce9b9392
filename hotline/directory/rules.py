"""Rules for the directory: which number may be shown, what looks alike, and whom to ask instead.

An empty field means that nothing was found, never "no" (kb/README of the directory's sources).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from rapidfuzz.distance import OSA

YEAR_OF_SERVICE = 2020
NATIONAL_PAGE = "https://www.kriminalomsorgen.no/"


class FacilityKind(StrEnum):
    """What a facility is; a ``unit`` is an umbrella over several prisons."""

    PRISON = "prison"
    UNIT = "unit"
    HALFWAY_HOUSE = "halfway_house"
    YOUTH_UNIT = "youth_unit"
    ND_CENTRE = "nd_centre"
    PROBATION = "probation"
    REGIONAL_OFFICE = "regional_office"
    DIRECTORATE = "directorate"
    CLOSED = "closed"


class NumberPurpose(StrEnum):
    """What a public number is for; a ``look_alike`` is never given out, only warned about."""

    EMERGENCY = "emergency"
    HEALTH = "health"
    CRISIS = "crisis"
    INFORMATION = "information"
    SERVICE = "service"
    SUPPORT = "support"
    LOOK_ALIKE = "look_alike"


class Confidence(IntEnum):
    """How far a statement is to be trusted; ordered."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


@dataclass(frozen=True)
class Facility:
    """One facility or unit, as it is kept."""

    slug: str
    name: str
    kind: FacilityKind
    region: str = ""
    security: str = ""
    municipality: str = ""
    county: str = ""
    aliases: tuple[str, ...] = ()
    phone: str = ""  # switchboard
    website_page: str = ""
    source: str = ""
    confidence: str = ""
    phone_visits: str = ""  # for booking visits only
    phone_source: str = ""
    checked_on: str = ""
    parent: str = ""
    successors: tuple[str, ...] = ()
    closed_on: str = ""  # a year or a full day

    @property
    def names(self) -> tuple[str, ...]:
        """All names under which people know it."""
        return (self.name, *self.aliases)


@dataclass(frozen=True)
class PublicNumber:
    """A number that may be given to callers, with what is known of it."""

    slug: str
    name_nb: str
    name_en: str
    number: str  # digits only
    display: str
    url: str
    purpose: NumberPurpose
    hours: str
    source: str
    confidence: Confidence


@dataclass(frozen=True)
class Trust:
    """How far to trust that a facility is what it is said to be, its switchboard, and its number for visits."""

    unit: Confidence
    phone: Confidence
    phone_visits: Confidence


@dataclass(frozen=True)
class ShownNumber:
    """A facility's number that may be shown, with its source and whether it is confirmed for 2020."""

    number: str
    source: str
    checked_on: str
    is_confirmed: bool


@dataclass(frozen=True)
class Contact:
    """How to reach a facility: only checked numbers, and whom to ask instead, nearest first."""

    phone: ShownNumber | None
    phone_visits: ShownNumber | None
    ask_instead: tuple[Facility, ...]
    successors: tuple[Facility, ...]
    national_page: str = NATIONAL_PAGE


JUDGEMENT = re.compile(r"(high|medium|low)(?: \(([^()]+)\))?")


def trust_of(confidence: str) -> Trust:
    """Read "high", or judgements apart such as "high (unit) / low (visit phone)"; what is not judged is low.

    A bare word judges everything, "(phone)" both numbers, "(visit phone)" only the one for visits. Other remarks
    ("(closure)", "(exact name)", "(place)") are about the unit, of which the first judgement counts.
    """
    judged: dict[str, Confidence] = {}
    for part in confidence.lower().split("/"):
        if found := JUDGEMENT.fullmatch(part.strip()):
            judged.setdefault(_subject(found[2]), Confidence[found[1].upper()])
    for_all = judged.get("all", Confidence.LOW)
    phone = judged.get("phone", for_all)
    return Trust(judged.get("unit", for_all), phone, judged.get("visit phone", phone))


def _subject(remark: str | None) -> str:
    if remark is None:
        return "all"
    return remark if remark in ("phone", "visit phone") else "unit"


def may_show(confidence: Confidence) -> bool:
    """Whether a number of this confidence may be shown as a number; a low one is for the supervisor to check."""
    return confidence >= Confidence.MEDIUM


def confirmed_for_2020(checked_on: str) -> bool:
    """Whether a number was checked in the year of the service; one that was not is shown with that remark."""
    return checked_on != "" and sortable_day(checked_on)[0] == YEAR_OF_SERVICE


def sortable_day(text: str) -> tuple[int, int, int]:
    """A year, a month or a full day ("2020", "2020-06", "2020-06-30") in a form that sorts, 0 for what is open.

    Raises ``ValueError`` for anything else.
    """
    found = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?", text)
    if found is None:
        raise ValueError(f"neither a year nor a day: {text!r}")
    year, month, day = (int(part or 0) for part in found.groups())
    # An open month or day is filled with 1 only to see whether the rest is in the calendar.
    date(year, month if found[2] else 1, day if found[3] else 1)
    return year, month, day


def shown_number(number: str, confidence: Confidence, facility: Facility) -> ShownNumber | None:
    """A facility's number with its source, if it may be shown."""
    if not number or not may_show(confidence):
        return None
    return ShownNumber(
        number=display(digits_of(number)),
        source=facility.phone_source or facility.source,
        checked_on=facility.checked_on,
        is_confirmed=confirmed_for_2020(facility.checked_on),
    )


def contact_of(facility: Facility, known: Sequence[Facility]) -> Contact:
    """The way to a facility: its own numbers, whom to ask instead up to the region, and what it became."""
    by_slug = {other.slug: other for other in known}
    trust = trust_of(facility.confidence)
    return Contact(
        phone=shown_number(facility.phone, trust.phone, facility),
        phone_visits=shown_number(facility.phone_visits, trust.phone_visits, facility),
        ask_instead=tuple(_chain(facility, by_slug)),
        successors=tuple(by_slug[slug] for slug in facility.successors if slug in by_slug),
    )


def _chain(facility: Facility, by_slug: Mapping[str, Facility]) -> list[Facility]:
    """The parents of a facility, nearest first, as far as the region; a closed one cannot be asked."""
    parents: list[Facility] = []
    seen = {facility.slug}
    current = facility
    while current.kind is not FacilityKind.REGIONAL_OFFICE:
        # Where the file does not know the parent, the region still stands in the row.
        parent = by_slug.get(current.parent) or by_slug.get(f"region-{current.region}")
        if parent is None or parent.slug in seen:
            break
        seen.add(parent.slug)
        parents.append(parent)
        current = parent
    if facility.kind is FacilityKind.REGIONAL_OFFICE and (parent := by_slug.get(facility.parent)):
        parents.append(parent)
    return [parent for parent in parents if parent.kind is not FacilityKind.CLOSED]


def unknown_slugs(facilities: Iterable[Facility]) -> list[tuple[Facility, str]]:
    """The parents and successors that no facility bears, each with the facility that names it."""
    everyone = list(facilities)
    known = {facility.slug for facility in everyone}
    named = [(f, slug) for f in everyone for slug in (f.parent, *f.successors) if slug]
    return [(facility, slug) for facility, slug in named if slug not in known]


def is_public(number: PublicNumber) -> bool:
    """Whether a number may be shown to everybody."""
    return number.purpose is not NumberPurpose.LOOK_ALIKE and may_show(number.confidence)


def digits_of(number: str) -> str:
    """A number's digits without Norway's country code."""
    digits = re.sub(r"\D", "", number)
    if number.strip().startswith("+47"):
        return digits[2:]
    return digits[4:] if digits.startswith("0047") else digits


def display(digits: str) -> str:
    """A Norwegian number as it is usually grouped: 940 03 120 where it begins with 4, 8 or 9, else in pairs."""
    if len(digits) == 8 and digits[0] in "489":
        return f"{digits[:3]} {digits[3:5]} {digits[5:]}"
    return in_pairs(digits) if len(digits) == 8 else digits


def in_pairs(number: str) -> str:
    """A number as it is read aloud: 40 43 88 88."""
    digits = digits_of(number)
    return " ".join(digits[at : at + 2] for at in range(0, len(digits), 2))


def looks_like(one: str, other: str) -> bool:
    """Whether two different numbers are easily mistaken for each other.

    One digit or two neighbours differ, one digit is missing, two neighbouring digits or pairs are swapped, or
    all digits are shifted by one place. Short numbers (113, 116 123) are few and known; they are not compared.
    """
    one, other = digits_of(one), digits_of(other)
    if one == other or min(len(one), len(other)) < 7:
        return False
    if OSA.distance(one, other) <= 1:
        return True
    if len(one) != len(other):
        return False
    if one[1:] == other[:-1] or other[1:] == one[:-1] or _swaps_pairs(one, other):
        return True
    differing = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(differing) == 2 and differing[1] == differing[0] + 1


def _swaps_pairs(one: str, other: str) -> bool:
    """Whether a number is the other one with two neighbouring pairs swapped, as they are read aloud."""
    swapped = (one[:at] + one[at + 2 : at + 4] + one[at : at + 2] + one[at + 4 :] for at in range(0, len(one) - 3, 2))
    return other in swapped
