"""Measures as a file of the knowledge base: reading it, each mistake named by its line, and writing it."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import tomli_w

from hotline.errors import FileProblem, FilesRefused
from hotline.measures.rules import Decision, MeasureRecord

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
HEADER = re.compile(r"\s*\[\[\s*(measure|measure\.decision)\s*\]\]")
KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
SYNTAX_LINE = re.compile(r"at line (\d+)")

MEASURE_KEYS = ("slug", "title_nb", "title_en", "decision")
DECISION_KEYS = ("decided_on", "first_day", "last_day", "source")
DAYS = ("decided_on", "first_day", "last_day")

# Which measure of the file, which of its decisions (none: the measure itself), both counted from 0.
Place = tuple[int, int | None]


def read_measures(path: Path) -> list[MeasureRecord]:
    """The measures in a file; raises ``FilesRefused`` with all that is wrong with it, by line."""
    try:
        text = path.read_bytes().decode()
        content = tomllib.loads(text)
    except FileNotFoundError as error:
        raise FilesRefused([FileProblem(str(path), 1, "the file is missing")]) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise FilesRefused([FileProblem(str(path), line, "this is not UTF-8")]) from error
    except tomllib.TOMLDecodeError as error:
        # Where the file breaks off there is no line number, and the mistake is at its end.
        found = SYNTAX_LINE.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise FilesRefused([FileProblem(str(path), line, f"this is not TOML: {error}")]) from error
    reading = _Reading(str(path), _lines_of(text), [])
    measures = reading.measures(content)
    if reading.problems:
        raise FilesRefused(sorted(reading.problems, key=lambda problem: problem.line))
    return measures


def write_measures(measures: Iterable[MeasureRecord], path: Path) -> None:
    """Write measures so that reading them gives the same; decisions keep the order of adding."""
    tables = []
    for measure in measures:
        heading = {"slug": measure.slug, "title_nb": measure.title_nb, "title_en": measure.title_en}
        tables.append(_table("measure", heading))
        tables.extend(_table("measure.decision", _filled(decision)) for decision in measure.decisions)
    path.write_text("\n".join(tables), encoding="utf-8", newline="\n")


def _filled(decision: Decision) -> dict[str, Any]:
    values = {key: getattr(decision, key) for key in DECISION_KEYS}
    return {key: value for key, value in values.items() if value != ""}


def _table(header: str, values: Mapping[str, Any]) -> str:
    # Left to itself, the library would put short tables on one line and long ones not.
    return f"[[{header}]]\n{tomli_w.dumps(values)}"


def _lines_of(text: str) -> dict[tuple[Place, str], int]:
    """The line of each key and, under the empty key, of each header."""
    lines: dict[tuple[Place, str], int] = {}
    measure, decision = -1, -1
    place: Place = (-1, None)
    for number, line in enumerate(text.splitlines(), start=1):
        if header := HEADER.match(line):
            if header[1] == "measure":
                measure, decision = measure + 1, -1
                place = (measure, None)
            else:
                decision += 1
                place = (measure, decision)
            lines[place, ""] = number
        elif key := KEY.match(line):
            lines.setdefault((place, key[1]), number)
    return lines


@dataclass
class _Reading:
    """One pass over a file that goes on after a mistake, so that all of them are named at once."""

    file: str
    lines: dict[tuple[Place, str], int]
    problems: list[FileProblem]

    def measures(self, content: Mapping[str, Any]) -> list[MeasureRecord]:
        for key in content.keys() - {"measure"}:
            self._refuse((-1, None), key, f"unknown key {key}")
        measures: list[MeasureRecord] = []
        for index, table in enumerate(self._tables(content, "measure", (-1, None))):
            measure = self._measure(table, index)
            if measure.slug and measure.slug in [other.slug for other in measures]:
                self._refuse((index, None), "slug", f"the measure {measure.slug} stands here twice")
            measures.append(measure)
        return measures

    def _measure(self, table: Mapping[str, Any], index: int) -> MeasureRecord:
        place: Place = (index, None)
        self._check_keys(table, MEASURE_KEYS, place)
        slug = self._text(table, "slug", place)
        if slug and not SLUG.fullmatch(slug):
            self._refuse(place, "slug", "a slug has small letters a-z, digits and single hyphens only")
        found = [
            self._decision(decision, (index, number))
            for number, decision in enumerate(self._tables(table, "decision", place))
        ]
        decisions = tuple(decision for decision in found if decision is not None)
        for number, decision in enumerate(found):
            if decision and decision.days in [other.days for other in found[:number] if other]:
                self._refuse((index, number), "", "this decision stands here twice")
        return MeasureRecord(
            slug, self._text(table, "title_nb", place), self._text(table, "title_en", place), decisions
        )

    def _decision(self, table: Mapping[str, Any], place: Place) -> Decision | None:
        self._check_keys(table, DECISION_KEYS, place)
        source = self._text(table, "source", place) if "source" in table else ""
        days = [self._day(table, key, place) for key in DAYS]
        decided_on, first_day, last_day = days
        if decided_on is None or first_day is None or last_day is None:
            return None
        if last_day < first_day:
            self._refuse(place, "last_day", f"the last day {last_day} is before the first day {first_day}")
        elif decided_on > last_day:
            self._refuse(place, "decided_on", f"decided on {decided_on}, after the last day {last_day}")
        return Decision(decided_on, first_day, last_day, source)

    def _tables(self, table: Mapping[str, Any], key: str, place: Place) -> list[Mapping[str, Any]]:
        tables = table.get(key)
        if not tables:
            self._refuse(place, key, f"no {key} is given")
            return []
        if not isinstance(tables, list) or not all(isinstance(each, dict) for each in tables):
            self._refuse(place, key, f"each {key} is a table of its own, headed with double brackets")
            return []
        return tables

    def _check_keys(self, table: Mapping[str, Any], known: tuple[str, ...], place: Place) -> None:
        for key in table.keys() - set(known):
            self._refuse(place, key, f"unknown key {key}; known are {', '.join(known)}")

    def _text(self, table: Mapping[str, Any], key: str, place: Place) -> str:
        value = table.get(key)
        if value is None:
            self._refuse(place, "", f"{key} is missing")
        elif not isinstance(value, str) or not value.strip():
            self._refuse(place, key, f"{key} must be a text that is not empty")
        else:
            return value
        return ""

    def _day(self, table: Mapping[str, Any], key: str, place: Place) -> date | None:
        value = table.get(key)
        if value is None:
            self._refuse(place, "", f"{key} is missing")
        elif not isinstance(value, date) or isinstance(value, datetime):
            self._refuse(place, key, f"{key} must be a day such as 2020-11-27, without quotation marks")
        else:
            return value
        return None

    def _refuse(self, place: Place, key: str, message: str) -> None:
        """Note a mistake at the key's line, else at its table's, else at the measure's, else at the top."""
        places = [(place, key), (place, ""), ((place[0], None), "")]
        line = next((self.lines[known] for known in places if known in self.lines), 1)
        self.problems.append(FileProblem(self.file, line, message))
