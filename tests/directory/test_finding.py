"""Finding a facility by its names and its place, however it is spelt."""

import pytest

from hotline.directory.files import read_facilities
from hotline.directory.finding import find_facilities, fold
from hotline.i18n import data_folder

SEED = read_facilities(data_folder("kb") / "facilities.csv")


def found(query):
    return [facility.slug for facility in find_facilities(query, SEED)]


SPELLINGS = [
    ("Åna", "ana"),
    ("Aana", "ana"),
    ("A\u030ana", "ana"),
    ("Tromsoe", "tromso"),
    ("Bærum", "baerum"),
    ("Bastøy  fengsel!", "bastoy fengsel"),
    ("women’s prison", "women s prison"),
    ("kafé", "kafe"),
]


@pytest.mark.parametrize(("written", "folded"), SPELLINGS)
def test_all_spellings_of_a_name_meet(written, folded):
    assert fold(written) == folded


# The facility that comes first: by name, alias, former name, place, beginning, misspelling, any order of words.
FIRST = [
    ("Ila fengsel og forvaringsanstalt", "ila-fengsel"),
    ("ILA", "ila-fengsel"),
    ("Bayern", "oslo-fengsel"),
    ("oslo", "oslo-fengsel"),
    ("Tunga", "trondheim-fengsel-nermarka"),
    ("Hedmark fengsel avd. Bruvoll", "bruvoll-fengsel"),
    ("aana", "ana-fengsel"),
    ("bastoy", "bastoy-fengsel"),
    ("Tromsoe", "tromso-fengsel"),
    ("aalesund", "alesund-fengsel"),
    ("Nord-Odal", "bruvoll-fengsel"),
    ("Fyresdal", "kleivgrend-fengsel"),
    ("ullersmo", "romerike-fengsel-ullersmo"),
    ("ringer", "ringerike-fengsel"),
    ("hallden", "halden-fengsel"),
    ("ringrike", "ringerike-fengsel"),
    ("fengsel ila", "ila-fengsel"),
    ("bergen fengsel osteroy", "osteroy-fengsel"),
    ("Norgerhaven", "norgerhaven-fengsel"),
]


@pytest.mark.parametrize(("query", "slug"), FIRST)
def test_the_facility_that_is_meant_comes_first(query, slug):
    assert found(query)[0] == slug


def test_an_exact_name_comes_before_a_beginning():
    assert found("vik")[0] == "vik-fengsel"


def test_a_county_finds_all_its_facilities():
    assert set(found("Rogaland")) >= {"ana-fengsel", "haugesund-fengsel", "sandeid-fengsel", "stavanger-fengsel"}


@pytest.mark.parametrize("query", ["xyzzy", "!?", "vix"])
def test_what_nothing_is_called_finds_nothing(query):
    assert found(query) == []


@pytest.mark.parametrize("query", ["", "   "])
def test_an_empty_query_finds_all_in_norwegian_order(query):
    names = [facility.name for facility in find_facilities(query, SEED)]

    assert len(names) == len(SEED)
    assert names[0] == "Agder fengsel"
    assert names[-3:] == ["Østfold friomsorgskontor", "Ålesund fengsel", "Åna fengsel"]
