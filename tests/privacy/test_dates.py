"""Birth dates go; days of visits and of measures pass."""

import pytest

from tests.privacy.texts import found, texts_of


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("født 03.02.1987", "03.02.1987"),
        ("f. 3/2-87, soner nå", "3/2-87"),
        ("han er født 3. februar 1987", "3. februar 1987"),
        ("born on March 3rd 1987", "March 3rd 1987"),
        ("dob 1987-02-03", "1987-02-03"),
        ("fødselsdato: 030287", "030287"),
        ("født tredje mai nittenåttisju", "tredje mai nittenåttisju"),
        ("gutten, 12.03.2001, sitter inne", "12.03.2001"),
        ("født i 1987", "1987"),
        ("har bursdag 14. mai", "14. mai"),
    ],
)
def test_birth_dates_go(text, written):
    assert texts_of(text, "birth_date") == [written]


@pytest.mark.parametrize(
    "text",
    [
        "besøk 24.11.2020 kl 12.30",
        "tiltakene gjelder til 27. november 2020",
        "han ble dømt 12.03.2003",
        "permisjon 3. desember",
        "har bursdag snart, får han permisjon 24.12?",
        "since 6 November",
    ],
)
def test_other_dates_pass(text):
    assert found(text) == []
