"""Numbers of persons in any grouping, mistyped or spoken; public numbers, amounts, years and hours pass."""

import pytest

from tests.privacy.texts import found, texts_of

IDENTITY = [
    ("fnr 010190 12345", "010190 12345"),
    ("01019012345", "01019012345"),
    ("nr 01 01 90 123 45 sa hun", "01 01 90 123 45"),
    ("D-nummer 410190 12345", "410190 12345"),
    ("syntetisk 01819012345", "01819012345"),
    ("H-nummer 014190-12345", "014190-12345"),
    ("fødselsnummer 91019012345", "91019012345"),  # a day that cannot be: one digit mistyped
    ("personnummer 12345", "12345"),
    ("null en null en ni null en to tre fire fem", "null en null en ni null en to tre fire fem"),
]
PHONES = [
    ("ring 91234567", "91234567"),
    ("ring 912 34 567 i kveld", "912 34 567"),
    ("91 23 45 67", "91 23 45 67"),
    ("912-34-567", "912-34-567"),
    ("+47 912 34 567", "+47 912 34 567"),
    ("0047 91234567", "0047 91234567"),
    ("from +48 601 234 567", "+48 601 234 567"),
    ("tlf 4043888", "4043888"),  # one digit lost
    ("ni en to tre fire fem seks syv", "ni en to tre fire fem seks syv"),
    ("nittien tjuetre førtifem sekstisju", "nittien tjuetre førtifem sekstisju"),
    ("nine one double two three four five six", "nine one double two three four five six"),
    ("404 38 889", "404 38 889"),  # a public number mistyped is somebody's
]
ACCOUNTS = ["8601 11 17947", "8601.11.17947", "kontonummer 86011117948", "IBAN NO93 8601 1117 947"]
PASSES = [
    "ring 404 38 888 eller 40438888",
    "call +47 404 38 888, 0047 40438888 or 4043 8888",
    "fire null fire tre åtte åtte åtte åtte",
    "116 123 og 22 40 00 40",
    "22 11 41 30 / 404 38 888",
    "åpent 0900-1500, 09.00-15.00",
    "gjeld på 12 000 000 kroner",
    "i 2019-2020",
    "orgnr 974 760 673",
    "18.11.2020 kl. 10.30",
    "20 minutter, 3 ganger, 1000 kroner, § 45",
    "en to tre fire",
]


@pytest.mark.parametrize(("text", "written"), IDENTITY)
def test_identity_numbers_go_mistyped_or_not(text, written):
    assert texts_of(text, "national_id") == [written]


@pytest.mark.parametrize(("text", "written"), PHONES)
def test_telephones_go_in_any_grouping(text, written):
    assert texts_of(text, "phone") == [written]


@pytest.mark.parametrize("text", ACCOUNTS)
def test_accounts_go(text):
    assert [kind for kind, _written in found(text)] == ["account"]


@pytest.mark.parametrize("text", ["DUF 201512345601", "duf-nummer 2015 123456 01", "201512345612"])
def test_duf_numbers_go(text):
    assert [kind for kind, _written in found(text)] == ["duf"]


@pytest.mark.parametrize("text", PASSES)
def test_public_numbers_amounts_years_and_hours_pass(text):
    assert found(text) == []
