"""Which numbers may be shown, what looks alike, and finding facilities by their names."""

from dataclasses import replace

import pytest

from hotline.directory.files import read_facilities, read_numbers, write_facilities, write_numbers
from hotline.directory.finding import find_facilities
from hotline.directory.rules import (
    Confidence,
    contact_of,
    display,
    in_pairs,
    is_public,
    looks_like,
    shown_number,
    trust_of,
)
from hotline.i18n import data_folder

KB = data_folder("kb")
FACILITIES = read_facilities(KB / "facilities.csv")
BY_SLUG = {facility.slug: facility for facility in FACILITIES}
NUMBERS = {number.slug: number for number in read_numbers(KB / "numbers.csv")}


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("high", Confidence.HIGH),
        ("high (unit) / low (phone)", Confidence.LOW),
        ("high (unit) / medium (phone)", Confidence.MEDIUM),
        ("high (unit) / medium (visit phone)", Confidence.MEDIUM),
        ("high (unit) / low (visit phone)", Confidence.LOW),
        ("medium (exact name)", Confidence.LOW),
        ("", Confidence.LOW),
        ("surely", Confidence.LOW),
    ],
)
def test_unit_and_phone_are_judged_apart(text, confidence):
    assert trust_of(text).phone_visits is confidence


def test_a_number_of_low_confidence_is_never_shown():
    oslo = BY_SLUG["oslo-fengsel"]

    contact = contact_of(oslo, FACILITIES)

    assert (contact.phone, contact.phone_visits) == (None, None)
    assert next(parent.slug for parent in contact.ask_instead) == "region-ost"


def test_a_number_checked_in_2020_is_confirmed_and_another_is_not():
    halden = BY_SLUG["halden-fengsel"]

    assert shown_number(halden.phone_visits, Confidence.HIGH, halden).is_confirmed
    assert not shown_number(halden.phone_visits, Confidence.HIGH, replace(halden, checked_on="2021-02-01")).is_confirmed


def test_switchboard_and_visit_number_are_never_shown_as_one_another():
    contact = contact_of(BY_SLUG["halden-fengsel"], FACILITIES)

    assert contact.phone is None
    assert contact.phone_visits.number == "69 21 46 51"


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("40438888", "404 38 800", True),
        ("40438888", "40438889", True),
        ("40438888", "40483888", True),
        ("40438888", "4043888", True),
        ("40438888", "40438888", False),
        ("40438888", "81555015", False),
        ("116123", "116111", False),
        ("22400040", "22114130", False),
    ],
)
def test_look_alikes(one, other, alike):
    assert looks_like(one, other) is alike


@pytest.mark.parametrize(
    ("digits", "shown"), [("40438888", "404 38 888"), ("22828500", "22 82 85 00"), ("113", "113"), ("116123", "116123")]
)
def test_numbers_are_grouped(digits, shown):
    assert display(digits) == shown


def test_a_number_is_read_aloud_in_pairs():
    assert in_pairs("404 388 88") == "40 43 88 88"


@pytest.mark.parametrize(("slug", "may"), [("nav", True), ("kdi-look-alike", False), ("ffp-trondelag", False)])
def test_which_public_numbers_are_given(slug, may):
    assert is_public(NUMBERS[slug]) is may


@pytest.mark.parametrize(
    ("query", "slug"),
    [
        ("Ila", "ila-fengsel"),
        ("grini", "ila-fengsel"),
        ("BAYERN", "oslo-fengsel"),
        ("bastoey", "bastoy-fengsel"),
        ("Bastøy", "bastoy-fengsel"),
        ("ulersmo", "romerike-fengsel-ullersmo"),
        ("ringerikke", "ringerike-fengsel"),
    ],
)
def test_a_facility_is_found_by_any_of_its_names(query, slug):
    assert slug in [facility.slug for facility in find_facilities(query, FACILITIES)][:2]


@pytest.mark.parametrize("query", ["!!!", "\u202e", "xyzzy"])
def test_what_is_no_name_finds_nothing(query):
    assert find_facilities(query, FACILITIES) == []


def test_an_empty_query_finds_all_and_norwegian_letters_come_last():
    names = [facility.name for facility in find_facilities("", FACILITIES)]

    assert len(names) == len(FACILITIES)
    assert names[-1].startswith(("Å", "Ø"))


def test_reading_and_writing_changes_no_byte(tmp_path):
    write_facilities(FACILITIES, tmp_path / "facilities.csv")
    write_numbers(NUMBERS.values(), tmp_path / "numbers.csv")

    assert (tmp_path / "facilities.csv").read_bytes() == (KB / "facilities.csv").read_bytes()
    assert (tmp_path / "numbers.csv").read_bytes() == (KB / "numbers.csv").read_bytes()
