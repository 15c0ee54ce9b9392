"""The table of synonyms as a file of the knowledge base, read with every mistake named by its line.

Columns: ``concept`` (small letters, digits, hyphens), then ``nb``, ``nn`` and ``en``: words and phrases of
the same meaning, divided by semicolons.
"""

import csv
import io
import re
from collections.abc import Iterable
from pathlib import Path

from hotline.errors import FileProblem, FilesRefused
from hotline.search.synonyms import LONGEST_PHRASE, Concept
from hotline.search.words import words_of

COLUMNS = ["concept", "nb", "nn", "en"]
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def read_synonyms(path: Path) -> list[Concept]:
    """The concepts in a file; raises ``FilesRefused`` with all that is wrong with it, by line."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise FilesRefused([FileProblem(str(path), 1, "the file is missing")]) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise FilesRefused([FileProblem(str(path), line, "this is not UTF-8")]) from error
    concepts, problems = _read(str(path), text)
    if problems:
        raise FilesRefused(problems)
    return concepts


def write_synonyms(concepts: Iterable[Concept], path: Path) -> None:
    """Write concepts by name, so that reading them gives the same."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(COLUMNS)
    for concept in sorted(concepts, key=lambda concept: concept.name):
        writer.writerow([concept.name, *(";".join(entries) for entries in (concept.nb, concept.nn, concept.en))])
    path.write_text(target.getvalue(), encoding="utf-8", newline="\n")


def _read(file: str, text: str) -> tuple[list[Concept], list[FileProblem]]:
    concepts: dict[str, Concept] = {}
    problems: list[FileProblem] = []

    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        for number, row in enumerate(reader):
            line = reader.line_num
            if number == 0:
                if row != COLUMNS:
                    return [], [FileProblem(file, line, f"the first line must be {','.join(COLUMNS)}")]
                continue
            if not any(row):
                continue
            found = _problems_of(row)
            if not found and row[0] in concepts:
                found = [f"the concept {row[0]} stands here twice"]
            problems += [FileProblem(file, line, message) for message in found]
            if not found:
                concepts[row[0]] = Concept(row[0], *(_entries(cell) for cell in row[1:]))
    except csv.Error as error:
        problems.append(FileProblem(file, reader.line_num, f"this is not CSV: {error}"))
    if not concepts and not problems:
        problems.append(FileProblem(file, 1, "the file is empty"))
    return list(concepts.values()), problems


def _problems_of(row: list[str]) -> list[str]:
    if len(row) != len(COLUMNS):
        return [f"{len(row)} columns where {len(COLUMNS)} are expected"]
    problems = []
    if not NAME.fullmatch(row[0]):
        problems.append(f"a concept is named in small letters, digits and hyphens, not {row[0]!r}")
    for column, cell in zip(COLUMNS[1:], row[1:], strict=True):
        entries = _entries(cell)
        for entry in entries:
            length = len(words_of(entry))
            if not 1 <= length <= LONGEST_PHRASE:
                problems.append(f"{column}: {entry!r} has {length} words; a phrase has 1 to {LONGEST_PHRASE}")
        if len(set(entries)) < len(entries):
            problems.append(f"{column}: an entry stands here twice")
    if sum(len(_entries(cell)) for cell in row[1:]) < 2:
        problems.append("a concept needs two words or phrases at least")
    return problems


def _entries(cell: str) -> tuple[str, ...]:
    return tuple(entry.strip() for entry in cell.split(";") if entry.strip())
