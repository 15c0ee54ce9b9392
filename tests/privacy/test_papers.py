"""Passports, prisoners' numbers, cells and number plates go; counts of rooms and amounts pass."""

import pytest

from tests.privacy.texts import found


@pytest.mark.parametrize(
    ("text", "kind", "written"),
    [
        ("pass nr 12345678", "passport", "12345678"),
        ("passport no. AB1234567", "passport", "AB1234567"),
        ("fangenummer 44718", "inmate_number", "44718"),
        ("inmate no 4471-B", "inmate_number", "4471-B"),
        ("innsnr 118 204", "inmate_number", "118 204"),
        ("sitter på celle 14", "cell", "celle 14"),
        ("i rom nr. 203 nå", "cell", "rom nr. 203"),
        ("cell B12", "cell", "cell B12"),
        ("celle nummer tolv", "cell", "celle nummer tolv"),
        ("bilen AB 12345", "plate", "AB 12345"),
        ("regnr dk45678", "plate", "dk45678"),
        ("kjøretøy med henger HJ 2846", "plate", "HJ 2846"),
    ],
)
def test_papers_doors_and_plates_go(text, kind, written):
    assert found(text) == [(kind, written)]


@pytest.mark.parametrize(
    "text",
    [
        "celle på 8 kvadratmeter",
        "rom to og to",
        "23 timer på cella",
        "my cell phone",
        "besøksrom 2",
        "visiting room 2",
        "kr 12345 på konto",
        "pass på posten",
        "nr 12345",
        "rom 3 personer",
    ],
)
def test_counts_and_rooms_for_visits_pass(text):
    assert found(text) == []
