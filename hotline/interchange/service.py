"""Importing and exporting kb/: all of it or nothing."""

from dataclasses import dataclass
from pathlib import Path

from hotline.audit import service as audit
from hotline.clock import Clock
from hotline.db import db, writes
from hotline.directory import files as directory_files
from hotline.directory import service as directory
from hotline.directory.rules import Facility, PublicNumber
from hotline.errors import FileProblem, FilesRefused
from hotline.i18n import data_folder
from hotline.knowledge import files as knowledge_files
from hotline.knowledge import service as knowledge
from hotline.knowledge.rules import Content
from hotline.knowledge.service import Conflict
from hotline.measures import files as measure_files
from hotline.measures import service as measures
from hotline.measures.rules import MeasureRecord

# Files that the database does not hold: they are read from the seed, and exported as they stand there.
AS_THEY_ARE = ("synonyms.csv", "forbidden.toml")


@dataclass(frozen=True)
class Folder:
    """All that a kb/ folder holds."""

    contents: list[Content]
    measures: list[MeasureRecord]
    facilities: list[Facility]
    numbers: list[PublicNumber]


@dataclass(frozen=True)
class Imported:
    """What an import changed, and what it left alone because the app had moved on."""

    articles: tuple[str, ...]
    conflicts: tuple[Conflict, ...]


def read_folder(root: Path) -> Folder:
    """Read every file of a kb/ folder; raises ``FilesRefused`` with the problems of all of them."""
    problems: list[FileProblem] = []

    def gathered(read, path):  # type: ignore[no-untyped-def]
        try:
            return read(path)
        except FilesRefused as refused:
            problems.extend(refused.problems)
            return []

    folder = Folder(
        contents=gathered(knowledge_files.read_articles, root),
        measures=gathered(measure_files.read_measures, root / "measures.toml"),
        facilities=gathered(directory_files.read_facilities, root / "facilities.csv"),
        numbers=gathered(directory_files.read_numbers, root / "numbers.csv"),
    )
    known = {measure.slug for measure in folder.measures}
    if not problems:
        problems += [
            FileProblem(f"articles/{content.slug}/article.toml", 1, f"no such measure: {content.measure}")
            for content in folder.contents
            if content.measure and content.measure not in known
        ]
    if problems:
        raise FilesRefused(problems)
    return folder


def import_folder(root: Path, *, by: int | None, clock: Clock, overwrite: bool = False) -> Imported:
    """Take a kb/ folder into the database; nothing is taken where a file has a mistake.

    An article edited in the app since the last import is left alone and told as a conflict.
    """
    return _store(read_folder(root), by=by, clock=clock, reason="import", overwrite=overwrite)


def import_seed(clock: Clock) -> Imported:
    """Take the kb/ that comes with the release; an article that was saved from anywhere else since stays as it is."""
    return _store(read_folder(data_folder("kb")), by=None, clock=clock, reason=knowledge.SEED, overwrite=False)


@writes
def _store(folder: Folder, *, by: int | None, clock: Clock, reason: str, overwrite: bool) -> Imported:
    is_changed = directory.add_numbers(folder.numbers)
    is_changed = directory.add_facilities(folder.facilities) or is_changed
    for measure in folder.measures:
        is_changed = (
            measures.add_measure(measure.slug, measure.title_nb, measure.title_en, measure.decisions) or is_changed
        )
    saved, conflicts = [], []
    for content in folder.contents:
        result = knowledge.add_article(content, by=by, clock=clock, reason=reason, overwrite=overwrite)
        if isinstance(result, Conflict):
            conflicts.append(result)
        elif result:
            saved.append(content.slug)
    if is_changed or saved:
        audit.record("kb.imported", "kb", by=by, at=clock.now(), details={"articles": len(saved)})
        knowledge.move_version()
    return Imported(tuple(saved), tuple(conflicts))


def export_folder(root: Path) -> int:
    """Write everything below ``root`` as kb/ files; return the number of articles."""
    root.mkdir(parents=True, exist_ok=True)
    contents = knowledge.exported()
    for content in contents:
        knowledge_files.write_article(content, root)
    measure_files.write_measures(measures.exported(), root / "measures.toml")
    directory_files.write_facilities(directory.facilities_snapshot(), root / "facilities.csv")
    directory_files.write_numbers(directory.all_numbers(), root / "numbers.csv")
    for name in AS_THEY_ARE:
        (root / name).write_bytes((data_folder("kb") / name).read_bytes())
    db.session.rollback()
    return len(contents)
