"""Which numbers may be shown, which are mistaken for each other, and whom to ask instead."""

import pytest

from hotline.directory.files import read_facilities
from hotline.directory.rules import (
    Confidence,
    Facility,
    FacilityKind,
    NumberPurpose,
    PublicNumber,
    Trust,
    confirmed_for_2020,
    contact_of,
    digits_of,
    display,
    in_pairs,
    is_public,
    looks_like,
    may_show,
    sortable_day,
    trust_of,
    unknown_slugs,
)
from hotline.i18n import data_folder

LOW, MEDIUM, HIGH = Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH
SEED = read_facilities(data_folder("kb") / "facilities.csv")


def seeded(slug):
    return next(facility for facility in SEED if facility.slug == slug)


# Every form that stands in facilities.csv, and what cannot be read.
JUDGEMENTS = [
    ("high", Trust(HIGH, HIGH, HIGH)),
    ("medium", Trust(MEDIUM, MEDIUM, MEDIUM)),
    ("low", Trust(LOW, LOW, LOW)),
    ("high (unit) / low (phone)", Trust(HIGH, LOW, LOW)),
    ("high (unit) / medium (phone)", Trust(HIGH, MEDIUM, MEDIUM)),
    ("high (unit) / low (visit phone)", Trust(HIGH, LOW, LOW)),
    ("high (unit) / medium (visit phone)", Trust(HIGH, LOW, MEDIUM)),
    ("high (unit) / high (phone) / low (visit phone)", Trust(HIGH, HIGH, LOW)),
    ("high (unit) / medium (exact name)", Trust(HIGH, LOW, LOW)),
    ("medium (exact name)", Trust(MEDIUM, LOW, LOW)),
    ("high (unit) / low (place)", Trust(HIGH, LOW, LOW)),
    ("high (closure)", Trust(HIGH, LOW, LOW)),
    ("high (unit)", Trust(HIGH, LOW, LOW)),
    ("", Trust(LOW, LOW, LOW)),
    ("certain", Trust(LOW, LOW, LOW)),
]


@pytest.mark.parametrize(("text", "trust"), JUDGEMENTS)
def test_unit_and_numbers_are_judged_apart(text, trust):
    assert trust_of(text) == trust


@pytest.mark.parametrize(("confidence", "shown"), [(LOW, False), (MEDIUM, True), (HIGH, True)])
def test_only_a_number_of_medium_or_higher_confidence_is_shown(confidence, shown):
    assert may_show(confidence) is shown


CHECKS = [
    ("2020-06-19", True),
    ("2020-06", True),
    ("2020", True),
    ("2019-12-31", False),
    ("2021-01-01", False),
    ("", False),
]


@pytest.mark.parametrize(("checked_on", "confirmed"), CHECKS)
def test_a_number_is_confirmed_by_a_check_in_2020(checked_on, confirmed):
    assert confirmed_for_2020(checked_on) is confirmed


def test_years_months_and_days_sort_together():
    assert sorted(["2020-06-30", "2019", "2020-06", "2020", "2018"], key=sortable_day) == [
        "2018",
        "2019",
        "2020",
        "2020-06",
        "2020-06-30",
    ]


@pytest.mark.parametrize("text", ["", "2020-13", "2020-02-30", "20", "June 2020", "2020-6-1", "0000"])
def test_what_is_no_day_and_no_year_is_refused(text):
    with pytest.raises(ValueError):
        sortable_day(text)


# Each number of facilities.csv: switchboard and visit booking as they are shown.
SHOWN = [
    ("oslo-fengsel", None, None),
    ("ila-fengsel", None, None),
    ("bergen-fengsel", None, None),
    ("alesund-fengsel", None, None),
    ("halden-fengsel", None, "69 21 46 51"),
    ("romerike-fengsel-kroksrud", None, "63 92 74 47"),
    ("romerike-fengsel-ullersmo", "63 92 73 00", "63 92 74 47"),
    ("romerike-fengsel", "63 92 73 00", "63 92 74 47"),
]


@pytest.mark.parametrize(("slug", "phone", "phone_visits"), SHOWN)
def test_switchboard_and_visit_booking_are_never_shown_as_one_another(slug, phone, phone_visits):
    contact = contact_of(seeded(slug), SEED)

    assert (contact.phone and contact.phone.number) == phone
    assert (contact.phone_visits and contact.phone_visits.number) == phone_visits


def test_no_other_facility_has_a_number():
    assert {f.slug for f in SEED if f.phone or f.phone_visits} == {slug for slug, _phone, _visits in SHOWN}


def test_a_shown_number_comes_with_its_source_and_its_check():
    halden = contact_of(seeded("halden-fengsel"), SEED).phone_visits
    ullersmo = contact_of(seeded("romerike-fengsel-ullersmo"), SEED).phone

    assert halden.source.startswith("visit phone: haldenfengsel.no")
    assert (halden.checked_on, halden.is_confirmed) == ("2020-06-19", True)
    assert (ullersmo.checked_on, ullersmo.is_confirmed) == ("", False)


# Facility, whom to ask instead, what it became.
WAYS = [
    ("ila-fengsel", ["region-ost"], []),
    ("ungdomsenhet-ost", ["romerike-fengsel", "region-ost"], []),
    ("nd-senter-oslo", ["bredtveit-fengsel", "region-ost"], []),
    ("region-ost", ["kdi"], []),
    ("kdi", [], []),
    ("bruvoll-fengsel", ["kriminalomsorgen-innlandet", "region-ost"], ["kriminalomsorgen-innlandet"]),
    ("kleivgrend-fengsel", ["region-sorvest"], ["agder-fengsel"]),
    ("kristiansand-fengsel", ["region-sorvest"], ["agder-fengsel-mandal", "agder-fengsel-froland"]),
    ("hassel-fengsel", ["region-sor"], []),
    ("norgerhaven-fengsel", ["kdi"], []),
]


@pytest.mark.parametrize(("slug", "ask_instead", "successors"), WAYS)
def test_the_way_goes_by_open_units_to_the_region_and_names_successors(slug, ask_instead, successors):
    contact = contact_of(seeded(slug), SEED)

    assert [other.slug for other in contact.ask_instead] == ask_instead
    assert [other.slug for other in contact.successors] == successors
    assert contact.national_page == "https://www.kriminalomsorgen.no/"


def test_where_the_parent_is_unknown_the_region_is_asked():
    region = Facility("region-ost", "Kriminalomsorgen region øst", FacilityKind.REGIONAL_OFFICE, region="ost")
    lost = Facility("moss-fengsel", "Moss fengsel", FacilityKind.PRISON, region="ost", parent="ostfold-fengsel")

    assert contact_of(lost, [lost, region]).ask_instead == (region,)


def test_parents_that_name_each_other_come_to_an_end():
    one = Facility("one", "One", FacilityKind.UNIT, parent="two")
    two = Facility("two", "Two", FacilityKind.UNIT, parent="one")

    assert contact_of(one, [one, two]).ask_instead == (two,)


def test_parents_and_successors_without_a_row_are_named():
    lost = Facility("a", "A", FacilityKind.CLOSED, parent="b", successors=("c", "a"))

    assert unknown_slugs([lost]) == [(lost, "b"), (lost, "c")]
    assert unknown_slugs(SEED) == []


DIGITS = [
    ("404 388 88", "40438888"),
    ("+47 404 388 88", "40438888"),
    ("004740438888", "40438888"),
    ("116 117", "116117"),
    ("47 33 00 00", "47330000"),
]


@pytest.mark.parametrize(("written", "digits"), DIGITS)
def test_a_number_is_its_digits_without_the_country(written, digits):
    assert digits_of(written) == digits


GROUPED = [
    ("113", "113"),
    ("02800", "02800"),
    ("94003120", "940 03 120"),
    ("80080039", "800 80 039"),
    ("40438800", "404 38 800"),
    ("22114130", "22 11 41 30"),
]


@pytest.mark.parametrize(("digits", "grouped"), GROUPED)
def test_numbers_are_grouped_as_usual(digits, grouped):
    assert display(digits) == grouped


def test_a_number_is_read_aloud_in_pairs():
    assert in_pairs("404 388 88") == "40 43 88 88"
    assert in_pairs("113") == "11 3"


LOOK_ALIKES = [
    ("404 388 88", "404 38 800", "the directorate: one pair of digits"),
    ("40438888", "40438887", "one digit"),
    ("40438888", "4043888", "one digit missing"),
    ("40438888", "404388888", "one digit too many"),
    ("40438888", "40348888", "two neighbours swapped"),
    ("40438888", "43408888", "two pairs swapped"),
    ("40438888", "04388884", "shifted by one place"),
    ("+47 404 388 88", "004740438889", "with the country"),
]


@pytest.mark.parametrize(("one", "other", "_why"), LOOK_ALIKES)
def test_a_look_alike_is_found_from_either_side(one, other, _why):
    assert looks_like(one, other)
    assert looks_like(other, one)


DIFFERENT = [
    ("40438888", "404 388 88", "the same number"),
    ("22114130", "22400040", "two organisations in Oslo"),
    ("63927300", "63927447", "switchboard and visit booking of Ullersmo"),
    ("55553333", "55393602", "NAV and Bergen fengsel"),
    ("40438888", "41438889", "two digits far apart"),
    ("116111", "116117", "short numbers"),
    ("113", "112", "emergency numbers"),
    ("91508588", "08588", "a number and its short number"),
]


@pytest.mark.parametrize(("one", "other", "_why"), DIFFERENT)
def test_ordinary_different_numbers_are_no_look_alikes(one, other, _why):
    assert not looks_like(one, other)
    assert not looks_like(other, one)


OFFERED = [
    (NumberPurpose.SUPPORT, HIGH, True),
    (NumberPurpose.SUPPORT, MEDIUM, True),
    (NumberPurpose.SUPPORT, LOW, False),
    (NumberPurpose.LOOK_ALIKE, HIGH, False),
]


@pytest.mark.parametrize(("purpose", "confidence", "public"), OFFERED)
def test_a_look_alike_or_unchecked_number_is_not_for_everybody(purpose, confidence, public):
    number = PublicNumber("ffp", "FFP", "FFP", "22114130", "22 11 41 30", "", purpose, "", "ffp.no", confidence)

    assert is_public(number) is public
