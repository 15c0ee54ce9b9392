"""Content rules over a kb/ folder, as far as a machine can hold them; each problem with file and line."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from hotline.directory.rules import Facility, FacilityKind
from hotline.errors import FileProblem, FilesRefused
from hotline.interchange.service import Folder
from hotline.interchange.text_rules import Forbidden, Known, Remark, is_listed_site, remarks_on, whole
from hotline.knowledge import facts, rules
from hotline.knowledge.files import line_of_key, lines_of_tables
from hotline.knowledge.rules import Content, Topic
from hotline.knowledge.service import Reading
from hotline.opening import service as opening
from hotline.search.files import read_synonyms

LANGUAGES = ("nb", "en")
PARTS = ("title", "answer", "body")  # whose facts are compared
FORBIDDEN = "forbidden.toml"


def check_folder(folder: Folder, root: Path, today: date) -> list[FileProblem]:
    """All problems of a folder that was read without mistakes: errors, and warnings where a review is overdue.

    After the service's last day nothing is read aloud any more, so no review is due. Raises ``FilesRefused``
    where the synonyms or the forbidden claims cannot be read.
    """
    read_synonyms(root / "synonyms.csv")
    known = Known(folder.numbers, folder.measures, opening.schedule(), forbidden_claims(root))
    in_service = today <= known.schedule.last_day
    names = _name_patterns(folder.facilities)
    problems: list[FileProblem] = []
    for content in folder.contents:
        file = _File(root, content.slug, "article.toml")
        problems += _article(content, file)
        if in_service and content.review_by < today:
            problems.append(file.problem(Remark("the review is overdue", key="review_by"), is_warning=True))
        for language, text in content.texts.items():
            longest = Reading.longest_values(language, content, folder.measures, folder.numbers)
            answer = rules.fill(text.answer, longest)
            file = _File(root, content.slug, f"{language}.md")
            problems += [file.problem(remark) for remark in remarks_on(content, language, text, answer, known)]
        if all(language in content.texts for language in LANGUAGES):
            problems += _differences(content, root, names)
    return problems


def _article(content: Content, file: "_File") -> Iterator[FileProblem]:
    for language in LANGUAGES:
        if language not in content.texts:
            yield file.problem(Remark(f"no text in {language}"))
    if content.measure is None:
        if any("measure." in whole(text) for text in content.texts.values()):
            yield file.problem(Remark("the texts depend on a measure, but none is named"))
        elif content.category is Topic.CORONA:
            yield file.problem(Remark("an article on Corona depends on a measure, but none is named", key="category"))
    if content.review_by < content.reviewed_on:
        yield file.problem(Remark("review_by is before reviewed_on", key="review_by"))
    for source in content.sources:
        if source.url and not is_listed_site(source.url):
            yield file.problem(Remark(f"not a listed official site: {source.url}", source.url))


def _differences(content: Content, root: Path, names: list[tuple[str, re.Pattern[str]]]) -> Iterator[FileProblem]:
    """The facts that stand in one language only, at the part of the text where they are missing."""
    for here, there in (LANGUAGES, reversed(LANGUAGES)):
        file, other = (_File(root, content.slug, f"{language}.md") for language in (here, there))
        for part in PARTS:
            mine, theirs = (getattr(content.texts[language], part) for language in (here, there))
            for fact in facts.missing(theirs, mine):
                where = f"{other.name}:{other.line(Remark('', fact.written, part))}"
                yield file.problem(Remark(f"{part}: missing here: {fact.name} ({where})", key=part))
            for slug in sorted(_named(theirs, names) - _named(mine, names)):
                yield file.problem(Remark(f"{part}: missing here: facility {slug}", key=part))


def _name_patterns(facilities: Iterable[Facility]) -> list[tuple[str, re.Pattern[str]]]:
    """Patterns of the names of places as they are written; an office that decides in general is none."""
    return [
        (each.slug, re.compile(rf"\b(?:{'|'.join(re.escape(name) for name in each.names)})\b"))
        for each in facilities
        if each.kind not in (FacilityKind.DIRECTORATE, FacilityKind.REGIONAL_OFFICE)
    ]


def _named(text: str, names: list[tuple[str, re.Pattern[str]]]) -> set[str]:
    return {slug for slug, pattern in names if pattern.search(text)}


def forbidden_claims(root: Path) -> list[Forbidden]:
    """The claims of ``forbidden.toml``; raises ``FilesRefused`` with the line of what cannot be read."""
    path = root / FORBIDDEN
    try:
        text = path.read_text(encoding="utf-8-sig")
        data = tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        at = re.search(r"at line (\d+)", str(error))
        message = f"cannot be read: {str(error).split(' (at')[0]}"
        raise FilesRefused([FileProblem(FORBIDDEN, int(at[1]) if at else 1, message)]) from error
    rows = data.get("claims")
    if set(data) != {"claims"} or not isinstance(rows, list) or not rows:
        raise FilesRefused([FileProblem(FORBIDDEN, 1, "claims are [[claims]] tables, at least one, and nothing else")])
    claims, problems = [], []
    lines = lines_of_tables(text, "claims", len(rows))
    for row, line in zip(rows, lines, strict=True):
        try:
            claims.append(Forbidden(re.compile(row["pattern"], re.IGNORECASE), str(row["why"])))
        except (KeyError, TypeError, re.error) as error:
            problems.append(FileProblem(FORBIDDEN, line, f"a claim has a pattern and a why: {error}"))
    if problems:
        raise FilesRefused(problems)
    return claims


class _File:
    """A file of an article, to find the line that a remark is about."""

    def __init__(self, root: Path, slug: str, name: str):
        self.name = name
        self._path = root / "articles" / slug / name
        self._shown = f"articles/{slug}/{name}"

    def problem(self, remark: Remark, *, is_warning: bool = False) -> FileProblem:
        return FileProblem(self._shown, self.line(remark), remark.message, is_warning)

    def line(self, remark: Remark) -> int:
        """The line of the piece, from the key on where there is one; else the key's line, else the first."""
        text = self._path.read_text(encoding="utf-8")
        start = _start_of_body(text) if remark.key == "body" else line_of_key(text, remark.key)
        lines = text.split("\n")
        if remark.piece:
            wanted = remark.piece.split("\n")[0]
            for number in (*range(start, len(lines) + 1), *range(1, start)):
                if wanted in lines[number - 1]:
                    return number
        return start


def _start_of_body(text: str) -> int:
    fences = [number for number, line in enumerate(text.split("\n"), start=1) if line.rstrip() == "+++"]
    return fences[1] + 1 if len(fences) > 1 else 1
