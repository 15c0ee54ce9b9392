"""The directory as it is stored, on both databases."""

from dataclasses import replace

import pytest

from hotline.db import db, writes
from hotline.directory import service as directory
from hotline.directory.files import read_facilities, read_numbers
from hotline.directory.rules import Confidence, NumberPurpose
from hotline.errors import NotFound
from hotline.i18n import data_folder

FACILITIES = read_facilities(data_folder("kb") / "facilities.csv")
NUMBERS = read_numbers(data_folder("kb") / "numbers.csv")


@writes
def import_facilities(facilities=FACILITIES):
    return directory.add_facilities(facilities)


@writes
def import_numbers(numbers=NUMBERS):
    return directory.add_numbers(numbers)


def test_what_was_imported_is_what_is_there(on_database):
    import_facilities()
    import_numbers()

    assert directory.facilities_snapshot() == tuple(FACILITIES)
    assert directory.all_numbers() == NUMBERS


def test_importing_again_changes_nothing(on_database):
    assert (import_facilities(), import_numbers()) == (True, True)

    assert (import_facilities(), import_numbers()) == (False, False)


def test_a_changed_row_replaces_the_former_one(on_database):
    import_facilities()
    moved = [replace(each, aliases=("Ila", "Grini")) if each.slug == "ila-fengsel" else each for each in FACILITIES]

    assert import_facilities(moved) is True

    assert directory.get_facility("ila-fengsel").aliases == ("Ila", "Grini")
    assert len(directory.facilities_snapshot()) == 103


def test_what_is_borrowed_is_not_committed(on_database):
    directory.add_numbers(NUMBERS)
    db.session.rollback()

    assert directory.all_numbers() == []


def test_a_facility_is_found_and_its_way_told(on_database):
    import_facilities()

    (kroksrud,) = directory.list_facilities("Kroksrud")
    contact = directory.contact_for(kroksrud)

    assert contact.phone is None
    assert contact.phone_visits.number == "63 92 74 47"
    assert contact.phone_visits.is_confirmed is False
    assert [other.slug for other in contact.ask_instead] == ["romerike-fengsel", "region-ost"]


def test_without_a_query_all_are_listed(on_database):
    import_facilities()

    assert len(directory.list_facilities()) == 103


def test_what_is_not_there_is_not_found(on_database):
    with pytest.raises(NotFound) as facility:
        directory.get_facility("azkaban")
    with pytest.raises(NotFound) as number:
        directory.get_number("azkaban")

    assert (facility.value.kind, number.value.kind) == ("facility", "number")


def test_callers_are_given_neither_look_alikes_nor_unchecked_numbers(on_database):
    import_numbers()

    hidden = {number.slug for number in directory.all_numbers()} - {number.slug for number in directory.list_numbers()}

    assert hidden == {"kdi-look-alike", "ffp-trondelag", "ffp-trondelag-mobil", "leve"}
    assert directory.list_numbers(NumberPurpose.LOOK_ALIKE) == []


def test_numbers_are_listed_by_purpose(on_database):
    import_numbers()

    assert [number.number for number in directory.list_numbers(NumberPurpose.EMERGENCY)] == ["113", "112", "110"]


def test_the_display_of_the_file_wins(on_database):
    import_numbers()

    line = directory.get_number("parorendetelefonen")

    assert (line.number, line.display, line.confidence) == ("40438888", "404 388 88", Confidence.HIGH)


def test_the_hotline_is_warned_of_the_directorate(on_database):
    import_numbers()

    assert [number.slug for number in directory.look_alikes_of("404 388 88")] == ["kdi-look-alike"]
    assert directory.look_alikes_of("22 40 00 40") == []
