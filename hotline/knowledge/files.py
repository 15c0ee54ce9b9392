"""Articles as files, as docs/kb-format.md describes them: read with every mistake named, written back the same."""

import re
import tomllib
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import tomli_w

from hotline.errors import FileProblem, FilesRefused
from hotline.knowledge.rules import LONGEST_SLUG, SLUG, Content, DecidedBy, Source, Text, Topic

FENCE = "+++"
LANGUAGE_FILE = re.compile(r"([a-z]{2,3})\.md")
LARGEST_FILE = 256 * 1024  # bytes
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

REQUIRED = {"category", "in_force_from", "reviewed_on", "review_by", "sources"}
OPTIONAL = {"measure", "local_practice", "decided_by", "needs_check"}
TEXT_REQUIRED = {"title", "answer", "questions"}
TEXT_OPTIONAL = {"operator_note", "keywords"}
LISTS = ("questions", "keywords")
SOURCE_REQUIRED = {"title", "publisher", "date"}
SOURCE_OPTIONAL = {"url"}
SOURCE_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class _Reader:
    """Reads one article's folder and gathers all that is wrong with it."""

    def __init__(self, root: Path):
        self.root = root
        self.problems: list[FileProblem] = []

    def complain(self, path: Path, line: int, message: str) -> None:
        self.problems.append(FileProblem(str(path.relative_to(self.root)), line, message))

    def text_of(self, path: Path) -> str | None:
        """The file's text; None, and a complaint, if it cannot be read as UTF-8."""
        try:
            # A link may lead anywhere, and a pipe has no end.
            if path.is_symlink() or not path.is_file():
                self.complain(path, 1, "only plain files belong here, no links")
                return None
            if path.stat().st_size > LARGEST_FILE:
                self.complain(path, 1, f"the file is larger than {LARGEST_FILE // 1024} KB")
                return None
            raw = path.read_bytes()
            text = raw.decode("utf-8-sig").replace("\r\n", "\n")
            if found := CONTROL.search(text):
                line = text[: found.start()].count("\n") + 1
                self.complain(path, line, "a control character stands here")
                return None
            return text
        except UnicodeDecodeError as error:
            self.complain(path, raw[: error.start].count(b"\n") + 1, "not UTF-8: save the file as UTF-8")
        except OSError as error:
            self.complain(path, 1, f"cannot be read: {error.strerror}")
        return None

    def toml(self, path: Path, text: str, first_line: int = 1) -> dict[str, Any] | None:
        """Parsed TOML; None, and a complaint at the right line, if it does not parse."""
        try:
            return tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            found = re.search(r"at line (\d+)", str(error))
            line = int(found[1]) if found else text.count("\n") + 1
            self.complain(path, first_line + line - 1, f"not TOML: {str(error).split(' (at')[0]}")
            return None

    def check_keys(
        self,
        path: Path,
        data: dict[str, Any],
        required: set[str],
        optional: set[str],
        at: Callable[[str], int],
    ) -> bool:
        """Complain of unknown and missing keys; whether all required ones are there."""
        for key in sorted(set(data) - required - optional):
            self.complain(path, at(key), f"unknown key: {key}")
        missing = sorted(required - set(data))
        for key in missing:
            self.complain(path, at(""), f"missing: {key}")
        return not missing


def line_of_key(text: str, key: str, first_line: int = 1) -> int:
    """The line on which a key is set; the first line if it is not."""
    for number, line in enumerate(text.split("\n"), start=first_line):
        if key and re.match(rf"\s*{re.escape(key)}\s*=", line):
            return number
    return first_line


def lines_of_tables(text: str, name: str, count: int) -> list[int]:
    """The lines on which the tables of a list begin; the first line where they are written in another way."""
    header = re.compile(rf"\s*\[\[\s*{re.escape(name)}\s*\]\]")
    lines = [number for number, line in enumerate(text.split("\n"), start=1) if header.match(line)]
    return lines if len(lines) == count else [1] * count


def read_articles(root: Path) -> list[Content]:
    """All articles below ``root`` (the folder that holds ``articles/``), by slug.

    Raises ``FilesRefused`` with every problem of every file.
    """
    reader = _Reader(root)
    folder = root / "articles"
    if not folder.is_dir():
        raise FilesRefused([FileProblem("articles", 1, f"no folder of articles in {root.name or root}")])
    contents = []
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if not path.is_dir() or path.is_symlink():
            reader.complain(path, 1, "only folders, one for each article, belong here")
        elif not SLUG.fullmatch(path.name) or len(path.name) > LONGEST_SLUG:
            reader.complain(path, 1, "a slug is small letters, digits and hyphens, at most 60 characters")
        elif (content := _read_article(reader, path)) is not None:
            contents.append(content)
    if reader.problems:
        raise FilesRefused(reader.problems)
    return contents


def _read_article(reader: _Reader, folder: Path) -> Content | None:
    before = len(reader.problems)
    path = folder / "article.toml"
    if not path.is_file():
        reader.complain(path, 1, "missing: every article has an article.toml")
        return None
    texts = {}
    for file in sorted(folder.iterdir()):
        if found := LANGUAGE_FILE.fullmatch(file.name):
            if (text := _read_text(reader, file)) is not None:
                texts[found[1]] = text
        elif file.name != "article.toml" and not file.name.startswith("."):
            reader.complain(file, 1, "unknown file; texts are named nb.md, en.md, nn.md")
    content = _read_facts(reader, path, texts)
    return content if len(reader.problems) == before else None


def _read_facts(reader: _Reader, path: Path, texts: dict[str, Text]) -> Content | None:
    text = reader.text_of(path)
    data = reader.toml(path, text) if text is not None else None
    if text is None or data is None:
        return None

    def at(key: str) -> int:
        return line_of_key(text, key)

    if not reader.check_keys(path, data, REQUIRED, OPTIONAL, at):
        return None
    for key in ("in_force_from", "reviewed_on", "review_by"):
        if type(data[key]) is not date:
            reader.complain(path, at(key), f"{key} is no date; write it as 2020-11-06, without quotation marks")
    for key in ("local_practice", "needs_check"):
        if not isinstance(data.get(key, False), bool):
            reader.complain(path, at(key), f"{key} is true or false")
    _check_listed(reader, path, at, data, "category", Topic)
    if "decided_by" in data:
        _check_listed(reader, path, at, data, "decided_by", DecidedBy)
    if "measure" in data and not (isinstance(data["measure"], str) and data["measure"]):
        reader.complain(path, at("measure"), "measure is the slug of a measure")
    sources = _read_sources(reader, path, text, data["sources"])
    if reader.problems:
        return None
    return Content(
        slug=path.parent.name,
        category=Topic(data["category"]),
        in_force_from=data["in_force_from"],
        reviewed_on=data["reviewed_on"],
        review_by=data["review_by"],
        texts=texts,
        measure=data.get("measure"),
        local_practice=data.get("local_practice", False),
        decided_by=DecidedBy(data["decided_by"]) if "decided_by" in data else None,
        needs_check=data.get("needs_check", False),
        sources=sources,
    )


def _check_listed(
    reader: _Reader,
    path: Path,
    at: Callable[[str], int],
    data: dict[str, Any],
    key: str,
    codes: type[Topic] | type[DecidedBy],
) -> None:
    if data[key] not in [code.value for code in codes]:
        reader.complain(path, at(key), f"{key} is {data[key]!r}; it is one of: {', '.join(codes)}")


def _read_sources(reader: _Reader, path: Path, text: str, rows: Any) -> tuple[Source, ...]:
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        reader.complain(path, line_of_key(text, "sources"), "at least one [[sources]] with title, publisher, date")
        return ()
    sources = []
    for row, line in zip(rows, lines_of_tables(text, "sources", len(rows)), strict=True):
        if not reader.check_keys(path, row, SOURCE_REQUIRED, SOURCE_OPTIONAL, partial(_same_line, line)):
            continue
        if not all(isinstance(value, str) for value in row.values()):
            reader.complain(path, line, "title, publisher, date and url of a source are texts")
        elif not SOURCE_DATE.fullmatch(row["date"]):
            reader.complain(path, line, "date of a source is 2020, 2020-11 or 2020-11-26")
        elif row.get("url") and not re.match(r"https?://", row["url"]):
            reader.complain(path, line, "url of a source begins with https:// or http://")
        else:
            sources.append(Source(**row))
    return tuple(sources)


def _same_line(line: int, _key: str) -> int:
    return line


def _read_text(reader: _Reader, path: Path) -> Text | None:
    text = reader.text_of(path)
    if text is None:
        return None
    parts = re.split(r"(?m)^\+\+\+[ \t]*\n?", text, maxsplit=2)
    if len(parts) != 3 or parts[0].strip():
        reader.complain(path, 1, f"a text begins with a head between two lines of {FENCE}")
        return None
    head, body = parts[1], parts[2]
    data = reader.toml(path, head, first_line=2)
    if data is None:
        return None

    def at(key: str) -> int:
        return line_of_key(head, key, first_line=2)

    if not reader.check_keys(path, data, TEXT_REQUIRED, TEXT_OPTIONAL, at):
        return None
    bad = [key for key in ("title", "answer", "operator_note") if not isinstance(data.get(key, ""), str)]
    for key in LISTS:
        entries = data.get(key, [])
        if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
            bad.append(key)
    for key in bad:
        reader.complain(path, at(key), f"{key} is {'a list of texts' if key in LISTS else 'a text'}")
    for key in ("title", "answer"):
        if key not in bad and not data[key].strip():
            reader.complain(path, at(key), f"{key} is empty")
    if bad:
        return None
    return Text(
        title=data["title"].strip(),
        answer=" ".join(data["answer"].split()),
        questions=tuple(question.strip() for question in data["questions"]),
        operator_note=" ".join(data.get("operator_note", "").split()),
        keywords=tuple(keyword.strip() for keyword in data.get("keywords", [])),
        body=body.strip(),
    )


def write_article(content: Content, root: Path) -> None:
    """Write an article's folder below ``root/articles``; reading it gives the same content."""
    folder = root / "articles" / content.slug
    folder.mkdir(parents=True, exist_ok=True)
    facts: dict[str, Any] = {"category": content.category.value}
    if content.measure:
        facts["measure"] = content.measure
    facts["local_practice"] = content.local_practice
    if content.decided_by:
        facts["decided_by"] = content.decided_by.value
    facts |= {
        "in_force_from": content.in_force_from,
        "reviewed_on": content.reviewed_on,
        "review_by": content.review_by,
    }
    if content.needs_check:
        facts["needs_check"] = True
    facts["sources"] = [
        {"title": s.title, "publisher": s.publisher, "date": s.date} | ({"url": s.url} if s.url else {})
        for s in content.sources
    ]
    (folder / "article.toml").write_text(_toml(facts), encoding="utf-8")
    for language, text in content.texts.items():
        head: dict[str, Any] = {"title": text.title, "answer": text.answer, "questions": list(text.questions)}
        if text.operator_note:
            head["operator_note"] = text.operator_note
        if text.keywords:
            head["keywords"] = list(text.keywords)
        (folder / f"{language}.md").write_text(f"{FENCE}\n{_toml(head)}{FENCE}\n{text.body}\n", encoding="utf-8")


def _toml(data: dict[str, Any]) -> str:
    return tomli_w.dumps(data, multiline_strings=False)
