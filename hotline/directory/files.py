"""The directory as files: kb/facilities.csv and kb/numbers.csv, read with every mistake named."""

import csv
import io
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from hotline.directory.rules import Confidence, Facility, FacilityKind, NumberPurpose, PublicNumber, digits_of
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
PHONE = re.compile(r"\+?[\d ]{3,16}")
DAY_OR_YEAR = re.compile(r"(\d{4}(-\d{2}(-\d{2})?)?)?")


def read_facilities(path: Path) -> list[Facility]:
    """All facilities of the file; raises ``FilesRefused``."""
    return _read(path, FACILITY_COLUMNS, _facility)


def read_numbers(path: Path) -> list[PublicNumber]:
    """All public numbers of the file; raises ``FilesRefused``."""
    return _read(path, NUMBER_COLUMNS, _number)


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
    if row["website_page"] and not re.match(r"https?://", row["website_page"]):
        wrong.append("website_page begins with https:// or http://")
    if wrong:
        return None, wrong
    lists = {"aliases": _list(row["aliases"]), "successors": _list(row["successor"])}
    kept = {c: v for c, v in row.items() if c not in ("aliases", "successor", "kind")}
    return Facility(**kept, **lists, kind=FacilityKind(row["kind"])), []  # type: ignore[arg-type]


def _number(row: dict[str, str]) -> tuple[PublicNumber | None, list[str]]:
    wrong = _wrong_in_common(row)
    wrong += [f"{c} is empty" for c in ("name_nb", "name_en", "number", "display") if not row[c]]
    if not re.fullmatch(r"\d{3,8}", row["number"]):
        wrong.append(f"number is digits only: {row['number']!r}")
    elif digits_of(row["display"]) != row["number"]:
        wrong.append(f"display {row['display']!r} is not the number {row['number']}")
    if row["purpose"] not in list(NumberPurpose):
        wrong.append(f"purpose is {row['purpose']!r}; it is one of: {', '.join(NumberPurpose)}")
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
    if not SLUG.fullmatch(row["slug"]) or len(row["slug"]) > 80:
        return [f"slug {row['slug']!r}: small letters, digits and hyphens, at most 80 characters"]
    return []


def _is_phone(text: str) -> bool:
    return not text or bool(PHONE.fullmatch(text))


def _is_day(text: str) -> bool:
    return bool(DAY_OR_YEAR.fullmatch(text))


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _read(path: Path, columns: list[str], make: Callable[[dict[str, str]], tuple[T | None, list[str]]]) -> list[T]:
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
    made: list[T] = []
    seen: set[str] = set()
    try:
        if reader.fieldnames is None or list(reader.fieldnames) != columns:
            raise FilesRefused([FileProblem(name, 1, f"the head is not: {','.join(columns)}")])
        for row in reader:
            line = reader.line_num
            if None in row or None in row.values():
                problems.append(FileProblem(name, line, f"{len(columns)} columns are needed"))
                continue
            item, wrong = make({column: value.strip() for column, value in row.items()})
            if row["slug"] in seen:
                wrong.append(f"slug {row['slug']!r} stands twice")
            seen.add(row["slug"])
            problems += [FileProblem(name, line, message) for message in wrong]
            if item is not None:
                made.append(item)
    except csv.Error as error:
        problems.append(FileProblem(name, reader.line_num, f"not CSV: {error}"))
    if problems:
        raise FilesRefused(problems)
    return made


def _write(path: Path, columns: list[str], rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
