"""The file of measures: what it says, its mistakes by line, and that writing and reading agree."""

from datetime import date
from pathlib import Path

import pytest

from hotline.errors import FilesRefused
from hotline.i18n import data_folder
from hotline.measures.files import read_measures, write_measures
from hotline.measures.rules import Decision, MeasureRecord

SHIPPED = data_folder("kb") / "measures.toml"

GOOD = """\
[[measure]]
slug = "corona-measures"
title_nb = "Koronatiltak"
title_en = "Corona measures"

[[measure.decision]]
decided_on = 2020-11-06
first_day = 2020-11-06
last_day = 2020-11-27
source = "Measures in prison"
"""


@pytest.fixture
def file(tmp_path):
    return tmp_path / "measures.toml"


def problems_of(file: Path, text: str):
    file.write_text(text, encoding="utf-8")
    with pytest.raises(FilesRefused) as refused:
        read_measures(file)
    assert {problem.file for problem in refused.value.problems} == {str(file)}
    return [(problem.line, problem.message) for problem in refused.value.problems]


def test_the_shipped_file_has_both_decisions_of_the_corona_measures():
    (corona,) = read_measures(SHIPPED)

    assert corona.slug == "corona-measures"
    assert [decision.days for decision in corona.decisions] == [
        (date(2020, 11, 6), date(2020, 11, 6), date(2020, 11, 27)),
        (date(2020, 11, 26), date(2020, 11, 6), date(2020, 12, 18)),
    ]


def test_the_shipped_file_is_what_an_export_writes(file):
    write_measures(read_measures(SHIPPED), file)

    assert file.read_bytes() == SHIPPED.read_bytes()


def test_what_is_written_is_read_again(file):
    day = date(2020, 11, 6)
    awkward = MeasureRecord(
        "masks",
        'Munnbind "påbud"',
        "Line\nbreak \\ end",
        (Decision(day, day, day), Decision(day, day, day.max)),
    )
    plain = MeasureRecord("visits", "Besøk", "Visits", (Decision(day, day, day, "S01"),))

    write_measures([awkward, plain], file)

    assert read_measures(file) == [awkward, plain]


MISTAKES = [
    (GOOD.replace("source =", "sauce ="), 10, "unknown key sauce"),
    (GOOD.replace("title_en =", "title_fr ="), 4, "unknown key title_fr"),
    (GOOD.replace("[[measure]]", 'colour = "red"\n[[measure]]'), 1, "unknown key colour"),
    (GOOD.replace('title_nb = "Koronatiltak"\n', ""), 1, "title_nb is missing"),
    (GOOD.replace("first_day = 2020-11-06\n", ""), 6, "first_day is missing"),
    (GOOD.replace('"Corona measures"', '" "'), 4, "title_en must be a text"),
    (GOOD.replace('"corona-measures"', '"Corona measures"'), 2, "a slug has small letters"),
    (GOOD.replace("2020-11-27", "2020-11-05"), 9, "before the first day"),
    (GOOD.replace("decided_on = 2020-11-06", "decided_on = 2020-11-28"), 7, "after the last day"),
    (GOOD.replace("2020-11-27", '"2020-11-27"'), 9, "must be a day"),
    (GOOD.replace("2020-11-27", "2020-11-27T10:00:00"), 9, "must be a day"),
    (GOOD.replace("2020-11-27", "2020-11-31"), 9, "this is not TOML"),
    (GOOD + "last", 11, "this is not TOML"),
    (GOOD + "\n" + GOOD, 13, "stands here twice"),
    (GOOD + GOOD[GOOD.index("[[measure.decision") :], 11, "this decision stands here twice"),
    (GOOD[: GOOD.index("[[measure.decision")], 1, "no decision is given"),
    ("", 1, "no measure is given"),
    ('measure = "corona"', 1, "each measure is a table of its own"),
]


@pytest.mark.parametrize(("text", "line", "message"), MISTAKES)
def test_a_mistake_is_named_with_its_line(file, text, line, message):
    assert any(at == line and message in found for at, found in problems_of(file, text))


def test_all_mistakes_are_named_at_once(file):
    text = GOOD.replace("slug =", "slog =").replace("2020-11-27", "2020-11-05")

    assert [line for line, _ in problems_of(file, text)] == [1, 2, 9]


def test_a_missing_file_is_refused(file):
    with pytest.raises(FilesRefused):
        read_measures(file)


def test_bytes_that_are_no_text_are_named_with_their_line(file):
    file.write_bytes(GOOD.encode().replace(b"Corona measures", b"Corona \xff"))

    with pytest.raises(FilesRefused) as refused:
        read_measures(file)

    assert [problem.line for problem in refused.value.problems] == [4]
