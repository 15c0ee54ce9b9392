"""The directory as files: kb/facilities.csv and kb/numbers.csv, read with every mistake named."""

import csv
import io
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from hotline.directory.rules import (
    Confidence,
    Facility,
    FacilityKind,
    NumberPurpose,
    PublicNumber,
    digits_of,
    sortable_day,
    unknown_slugs,
)
from hotline.errors import FileProblem, FilesRefused

T = TypeVar("T")

FACILITY_COLUMNS = [
    "slug",
    "name",
    "kind",
    "region",
    "security",
    "municipality",
    "county",
    "aliases",
    "phone",
    "website_page",
    "source",
    "confidence",
    "phone_visits",
    "phone_source",
    "checked_on",
    "parent",
    "successor",
    "closed_on",
]
NUMBER_COLUMNS = ["slug", "name_nb", "name_en", "number", "display", "url", "purpose", "hours", "source", "confidence"]
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
PHONE = re.compile(r"\+?[0-9 ]{3,16}")
CONTROL = re.compile(r"[\x00-\x1f\x7f]")
CONFIDENCE = re.compile(r"(high|medium|low)( \([a-z ]+\))?( / (high|medium|low) \([a-z ]+\))*")
PAGE = re.compile(r"https?://[^\s/?#]+\S*")
# As much as the columns of the tables hold; PostgreSQL would refuse more without naming a line.
LONGEST = {
    "slug": 80,
    "parent": 80,
    "name": 200,
    "name_nb": 200,
    "name_en": 200,
    "region": 20,
    "security": 20,
    "municipality": 80,
    "county": 80,
    "confidence": 80,
    "display": 20,
    "phone": 20,
    "phone_visits": 20,
    "website_page": 300,
    "url": 300,
}


def read_facilities(path: Path) -> list[Facility]:
    """All facilities of the file; raises ``FilesRefused``."""
    return [facility for _line, facility in _read(path, FACILITY_COLUMNS, _facility)]


def doubtful_facilities(path: Path) -> list[FileProblem]:
    """Warnings on a file that can be taken: parents and successors that are no rows of it."""
    lines = {facility: line for line, facility in _read(path, FACILITY_COLUMNS, _facility)}
    return [
        FileProblem(
            path.name, lines[facility], f"{facility.slug} names {slug}, which is not in this file", warning=True
        )
        for facility, slug in unknown_slugs(lines)
    ]


def read_numbers(path: Path) -> list[PublicNumber]:
    """All public numbers of the file; raises ``FilesRefused``."""
    return [number for _line, number in _read(path, NUMBER_COLUMNS, _number)]


def write_facilities(facilities: Iterable[Facility], path: Path) -> None:
    """Write facilities as they are read."""
    rows = [
        {
            **{column: getattr(f, column) for column in FACILITY_COLUMNS if column not in ("aliases", "successor")},
            "kind": f.kind.value,
            "aliases": ";".join(f.aliases),
            "successor": ";".join(f.successors),
        }
        for f in facilities
    ]
    _write(path, FACILITY_COLUMNS, rows)


def write_numbers(numbers: Iterable[PublicNumber], path: Path) -> None:
    """Write public numbers as they are read."""
    rows = [
        {
            **{column: getattr(n, column) for column in NUMBER_COLUMNS},
            "purpose": n.purpose.value,
            "confidence": n.confidence.name.lower(),
        }
        for n in numbers
    ]
    _write(path, NUMBER_COLUMNS, rows)


def _facility(row: dict[str, str]) -> tuple[Facility | None, list[str]]:
    wrong = _wrong_in_common(row)
    if not row["name"]:
        wrong.append("name is empty")
    if row["kind"] not in list(FacilityKind):
        wrong.append(f"kind is {row['kind']!r}; it is one of: {', '.join(FacilityKind)}")
    wrong += [f"{c} is no phone number: {row[c]!r}" for c in ("phone", "phone_visits") if not _is_phone(row[c])]
    wrong += [f"{c} is no day or year: {row[c]!r}" for c in ("checked_on", "closed_on") if not _is_day(row[c])]
    wrong += _wrong_page(row, "website_page")
    if not _is_confidence(row["confidence"]):
        wrong.append(
            f"confidence is {row['confidence']!r}; it is high, medium or low, or such as high (unit) / low (phone)"
        )
    if wrong:
        return None, wrong
    lists = {"aliases": _list(row["aliases"]), "successors": _list(row["successor"])}
    kept = {c: v for c, v in row.items() if c not in ("aliases", "successor", "kind")}
    return Facility(**kept, **lists, kind=FacilityKind(row["kind"])), []  # type: ignore[arg-type]


def _number(row: dict[str, str]) -> tuple[PublicNumber | None, list[str]]:
    wrong = _wrong_in_common(row)
    wrong += [f"{c} is empty" for c in ("name_nb", "name_en", "number", "display") if not row[c]]
    if not re.fullmatch(r"[0-9]{3,8}", row["number"]):
        wrong.append(f"number is digits only: {row['number']!r}")
    elif digits_of(row["display"]) != row["number"]:
        wrong.append(f"display {row['display']!r} is not the number {row['number']}")
    if row["purpose"] not in list(NumberPurpose):
        wrong.append(f"purpose is {row['purpose']!r}; it is one of: {', '.join(NumberPurpose)}")
    wrong += _wrong_page(row, "url")
    if row["confidence"].upper() not in Confidence.__members__:
        wrong.append(f"confidence is {row['confidence']!r}; it is high, medium or low")
    if wrong:
        return None, wrong
    kept = {c: v for c, v in row.items() if c not in ("purpose", "confidence")}
    return (
        PublicNumber(
            **kept,
            purpose=NumberPurpose(row["purpose"]),
            confidence=Confidence[row["confidence"].upper()],
        ),
        [],
    )


def _wrong_in_common(row: dict[str, str]) -> list[str]:
    wrong = [
        f"{column} has {len(row[column])} characters; at most {longest}"
        for column, longest in LONGEST.items()
        if len(row.get(column, "")) > longest
    ]
    # PostgreSQL does not keep the sign NUL, and a line break would hide a missing quotation mark.
    wrong += [f"{column} holds a line break or a control sign" for column, cell in row.items() if CONTROL.search(cell)]
    if not SLUG.fullmatch(row["slug"]):
        wrong.append(f"slug {row['slug']!r}: small letters a-z, digits and single hyphens only")
    return wrong


def _wrong_page(row: dict[str, str], column: str) -> list[str]:
    if row[column] and not PAGE.fullmatch(row[column]):
        return [f"{column} is no address that begins with https:// or http://: {row[column]!r}"]
    return []


def _is_phone(text: str) -> bool:
    return not text or bool(PHONE.fullmatch(text))


def _is_day(text: str) -> bool:
    try:
        return not text or bool(sortable_day(text))
    except ValueError:
        return False


def _is_confidence(text: str) -> bool:
    # A judgement that cannot be read would silently count as low.
    return not text or bool(CONFIDENCE.fullmatch(text))


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _read(
    path: Path, columns: list[str], make: Callable[[dict[str, str]], tuple[T | None, list[str]]]
) -> list[tuple[int, T]]:
    """What a file holds, each with its line; raises ``FilesRefused`` with all that is wrong with it."""
    name = path.name
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise FilesRefused([FileProblem(name, line, "not UTF-8: save the file as UTF-8")]) from error
    except OSError as error:
        raise FilesRefused([FileProblem(name, 1, f"cannot be read: {error.strerror}")]) from error
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    problems: list[FileProblem] = []
    made: list[tuple[int, T]] = []
    seen: set[str] = set()
    try:
        if reader.fieldnames is None or list(reader.fieldnames) != columns:
            raise FilesRefused([FileProblem(name, 1, f"the head is not: {','.join(columns)}")])
        for row in reader:
            line = reader.line_num
            if None in row or None in row.values():
                problems.append(FileProblem(name, line, f"{len(columns)} columns are needed"))
                continue
            # Cells that run over several lines are refused; the row is named by the line where it begins.
            line -= sum(cell.count("\n") for cell in row.values())
            row = {column: cell.strip() for column, cell in row.items()}
            item, wrong = make(row)
            if row["slug"] in seen:
                wrong.append(f"slug {row['slug']!r} stands twice")
            seen.add(row["slug"])
            problems += [FileProblem(name, line, message) for message in wrong]
            if item is not None:
                made.append((line, item))
    except csv.Error as error:
        # Its own count stands still at the last whole row; that of the reader below it has gone on.
        problems.append(FileProblem(name, reader.reader.line_num, f"not CSV: {error}"))
    if problems:
        raise FilesRefused(problems)
    return made


def _write(path: Path, columns: list[str], rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
