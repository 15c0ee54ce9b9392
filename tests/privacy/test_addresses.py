"""Where somebody lives goes; the street of a facility and the road to it pass."""

import pytest

from tests.privacy.texts import found


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("bor i Storgata 12", ["Storgata 12"]),
        ("Kongens gate 4b på hjørnet", ["Kongens gate 4b"]),
        ("flytter til Furuholtet 22, sier hun", ["Furuholtet 22"]),
        ("bor i Lia 3, 0650 Oslo", ["Lia 3", "0650 Oslo"]),
        ("lives at 12 Elm Road", ["12 Elm Road"]),
        ("adresse: Nordre Fetveg 4", ["Nordre Fetveg 4"]),
        ("postnummer 5003", ["5003"]),
    ],
)
def test_addresses_go(text, addresses):
    assert [written for kind, written in found(text) if kind == "address"] == addresses


@pytest.mark.parametrize(
    "text",
    [
        "Åkebergveien 11",
        "på veien 2 timer hver gang",
        "parkeringsplass 3",
        "Halden 3 ganger",
        "siden 2020 Oslo fengsel",
        "nær Oslo",
    ],
)
def test_streets_of_facilities_and_counts_pass(text):
    assert found(text) == []
