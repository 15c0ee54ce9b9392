"""Rules for the directory: which number may be shown, what looks alike, and finding a facility by its names.

An empty field means that nothing was found, never "no" (kb/README of the directory's sources).
"""

import re
from collections.abc import Iterable, Sequence
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


def phone_confidence(confidence: str) -> Confidence:
    """How far a facility's number is to be trusted: "high (unit) / low (phone)" judges unit and phone apart."""
    parts = [part.strip() for part in confidence.split("/")]
    about_phone = [part for part in parts if "phone" in part]
    word = (about_phone or parts)[-1].split(" ")[0].split("(")[0].strip().upper()
    return Confidence[word] if word in Confidence.__members__ else Confidence.LOW


def shown_number(number: str, facility: Facility) -> ShownNumber | None:
    """A facility's number if it may be shown: of medium or higher confidence only, never a low one."""
    if not number or phone_confidence(facility.confidence) < Confidence.MEDIUM:
        return None
    return ShownNumber(
        number=display(digits_of(number)),
        source=facility.phone_source or facility.source,
        checked_on=facility.checked_on,
        is_confirmed=facility.checked_on.startswith(str(YEAR_OF_SERVICE)),
    )


def contact_of(facility: Facility, known: Sequence[Facility]) -> Contact:
    """The way to a facility: its own numbers, its parents up to the region, and what it became."""
    by_slug = {other.slug: other for other in known}
    parents: list[Facility] = []
    parent = by_slug.get(facility.parent)
    while parent is not None and parent not in parents and parent.slug != facility.slug:
        parents.append(parent)
        parent = by_slug.get(parent.parent)
    return Contact(
        phone=shown_number(facility.phone, facility),
        phone_visits=shown_number(facility.phone_visits, facility),
        ask_instead=tuple(parents),
        successors=tuple(by_slug[slug] for slug in facility.successors if slug in by_slug),
    )


def is_public(number: PublicNumber) -> bool:
    """Whether a number may be shown to everybody."""
    return number.purpose is not NumberPurpose.LOOK_ALIKE and number.confidence >= Confidence.MEDIUM


def digits_of(number: str) -> str:
    """A number's digits without Norway's country code."""
    digits = re.sub(r"\D", "", number)
    if number.strip().startswith("+47"):
        return digits[2:]
    return digits[4:] if digits.startswith("0047") else digits


def display(digits: str) -> str:
    """A Norwegian number as it is usually grouped: 404 38 888 for those that begin with 4, 8 or 9, else in pairs."""
    if len(digits) == 8 and digits[0] in "489":
        return f"{digits[:3]} {digits[3:5]} {digits[5:]}"
    return in_pairs(digits) if len(digits) == 8 else digits


def in_pairs(number: str) -> str:
    """A number as it is read aloud: 40 43 88 88."""
    digits = digits_of(number)
    return " ".join(digits[at : at + 2] for at in range(0, len(digits), 2))


def looks_like(one: str, other: str) -> bool:
    """Whether two different numbers are easily mistaken for each other.

    One digit or one pair of neighbours differs, one digit is missing, or two neighbours are swapped. Short
    numbers (113, 116 123) are few and known; they are not compared.
    """
    one, other = digits_of(one), digits_of(other)
    if one == other or min(len(one), len(other)) < 7:
        return False
    if OSA.distance(one, other) <= 1:
        return True
    if len(one) != len(other):
        return False
    differing = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(differing) == 2 and differing[1] == differing[0] + 1


def fold(text: str) -> str:
    """Small letters with æ, ø, å as ae, o, a, so that every spelling of them meets."""
    text = text.lower().replace("æ", "ae").replace("ø", "o").replace("å", "a").replace("ö", "o").replace("ä", "ae")
    text = re.sub(r"aa", "a", re.sub(r"oe", "o", text))
    return " ".join(re.findall(r"[a-z0-9]+", text))


ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå"


def alphabetical(name: str) -> list[int]:
    """A key that sorts names as Norwegian does: æ, ø, å last."""
    return [ALPHABET.find(letter) for letter in name.lower()]


def find_facilities(query: str, facilities: Iterable[Facility]) -> list[Facility]:
    """Facilities by name, former name, nickname or place: exact first, then beginnings of words, then misspelt.

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
    if any(f" {wanted}" in f" {name}" for name in names):
        return 1
    if any(f" {wanted}" in f" {place}" for place in places):
        return 2
    allowed = 1 if len(wanted) < 6 else 2
    words = [word for name in names for word in (name, *name.split())]
    if len(wanted) >= 4 and any(OSA.distance(wanted, word, score_cutoff=allowed) <= allowed for word in words):
        return 3
    return None


def parse_checked_on(text: str) -> date | None:
    """The day of a check, where a full day is known."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
