"""Names go by themselves or by what stands around them; places, offices, days and words pass."""

import pytest

from tests.privacy.texts import found, texts_of

CAUGHT = [
    ("Ola ringte i går", "Ola"),
    ("mor til Kari Nordmann spurte", "Kari Nordmann"),
    ("mannen min ola soner", "ola"),
    ("ole hansen sitter inne", "ole hansen"),
    ("olas advokat har sagt nei", "olas"),
    ("Håkons besøk ble avlyst", "Håkons"),
    ("sønnen min Bujar venter", "Bujar"),
    ("han heter zbigniewek", "zbigniewek"),
    ("her brother Dragoslav called", "Dragoslav"),
    ("an inmate named Xhevdet", "Xhevdet"),
    ("brev fra Zoltan Kovacs", "Zoltan Kovacs"),
    ("initialer K.H.", "K.H."),
    ("gjelder T.B. på avdeling", "T.B."),
    ("K. Hansen ringte", "K. Hansen"),
    ("snakket med fru Bergersen", "Bergersen"),
    ("samboeren min per får ikke ringe", "per"),
    ("han heter Storm", "Storm"),
    ("Will called back", "Will"),
    ("Abdi van der Berg er her", "Abdi van der Berg"),
    ("Anne-Marie sin bror", "Anne-Marie"),
    ("OLA NORDMANN", "OLA NORDMANN"),
    ("Ingebjørg sitt brev", "Ingebjørg"),
    ("Tor Vik soner", "Tor Vik"),
    ("Lars har sagt ja", "Lars"),
    ("fortalte at Qyendrim er på isolat", "Qyendrim"),
    ("Ahlström-familien venter", "Ahlström-familien"),
    ("J. er redd", "J."),
    ("på vegne av xhemile", "xhemile"),
]
PASSES = [
    "Innringeren spør om besøk i Halden fengsel på mandag",
    "the caller speaks Polish and asks about Ila",
    "hun ringte NAV, Røde Kors og For Fangers Pårørende",
    "han får Subutex og Rivotril",
    "Mark the parcel with sender",
    "Odd that nobody answers",
    "Liv i fengsel er tøft",
    "per telefon, dag for dag, even if it rains",
    "flyttes fra Tromsø til Bergen i november",
    "Haukeland sykehus svarte ikke",
    "hva heter skjemaet, og hvem heter det etter",
    "she called about visits and called again",
    "navnet på fengselet",
    "I'm worried, I've called twice",
    "Besøk under korona",
    "Christmas Eve, New Year's Eve, Julaften",
    "kona hans venter på svar fra Politiet",
    "my brother may see her",
]


@pytest.mark.parametrize(("text", "name"), CAUGHT)
def test_names_go(text, name):
    assert texts_of(text, "name") == [name]


@pytest.mark.parametrize("text", PASSES)
def test_what_names_no_person_passes(text):
    assert found(text) == []
