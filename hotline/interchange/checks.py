"""Content rules over a kb/ folder, as far as a machine can hold them; each problem with file and line."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from hotline.directory.rules import digits_of, looks_like
from hotline.errors import FileProblem
from hotline.interchange.service import Folder
from hotline.knowledge import facts, placeholders, rules
from hotline.knowledge.rules import Content, Text
from hotline.knowledge.service import Reading
from hotline.measures.rules import MeasureRecord

LONGEST_LIX = 45
LANGUAGES = ("nb", "en")
FEWEST_QUESTIONS = 3
FACILITY_WORDS = {
    "nb": ("fengsel", "enhet", "friomsorgskontor", "kontor"),
    "en": ("prison", "facility", "office"),
}
ALLOWED_SITES = re.compile(
    r"https?://([a-z0-9-]+\.)*(kriminalomsorgen\.no|helsenorge\.no|fhi\.no|helsedirektoratet\.no|regjeringen\.no|"
    r"lovdata\.no|ffp\.no|sivilombudet\.no|sivilombudsmannen\.no|oslofengsel\.no|politiet\.no|nav\.no|"
    r"mentalhelse\.no|kirkens-sos\.no|116111\.no|konfliktraadet\.no|stortinget\.no|juristen\.no)(/|$)"
)


def check_folder(folder: Folder, root: Path) -> list[FileProblem]:
    """All problems of the articles of a folder that was read without mistakes, errors and warnings."""
    forbidden = _forbidden(root)
    problems: list[FileProblem] = []
    for content in folder.contents:
        problems += _article(content, folder)
        for language, text in content.texts.items():
            problems += [
                FileProblem(
                    f"articles/{content.slug}/{language}.md",
                    _line(root, content, language, at),
                    message,
                    mild,
                )
                for at, message, mild in _text(content, language, text, folder, forbidden)
            ]
    return problems


def _article(content: Content, folder: Folder) -> Iterator[FileProblem]:
    file = f"articles/{content.slug}/article.toml"
    for language in LANGUAGES:
        if language not in content.texts:
            yield FileProblem(file, 1, f"no text in {language}")
    if content.measure is None and any("measure." in _all(text) for text in content.texts.values()):
        yield FileProblem(file, 1, "the texts depend on a measure, but none is named")
    if content.review_by < content.reviewed_on:
        yield FileProblem(file, 1, "review_by is before reviewed_on")
    for source in content.sources:
        if source.url and not ALLOWED_SITES.match(source.url):
            yield FileProblem(file, 1, f"not a listed official site: {source.url}")
    if all(language in content.texts for language in LANGUAGES):
        nb, en = (content.texts[language] for language in LANGUAGES)
        for part in ("answer", "body"):
            only_nb, only_en = facts.differences(getattr(nb, part), getattr(en, part))
            for language, missing in (("en", only_nb), ("nb", only_en)):
                for fact in missing:
                    yield FileProblem(f"articles/{content.slug}/{language}.md", 1, f"{part}: missing here: {fact}")


def _text(
    content: Content, language: str, text: Text, folder: Folder, forbidden: list[tuple[re.Pattern[str], str]]
) -> Iterator[tuple[str, str, bool]]:
    """Problems of one text: the key they belong to, what is wrong, whether it is only a warning."""
    numbers = {number.slug: number for number in folder.numbers}
    everything = _all(text)
    for name in placeholders.unknown(rules.placeholders(everything), content.measure, numbers):
        yield "", f"unknown placeholder: {{{{{name}}}}}", False
    answer = rules.fill(text.answer, Reading.longest_values(language, content, folder.measures, folder.numbers))
    if (count := rules.count_words(answer)) > rules.LONGEST_ANSWER:
        yield "answer", f"the answer has {count} words; at most {rules.LONGEST_ANSWER}", False
    if language == "nb" and (lix := facts.lix(answer)) > LONGEST_LIX:
        yield "answer", f"the answer's LIX is {lix:.0f}; at most {LONGEST_LIX}", False
    if content.local_practice and language in FACILITY_WORDS:
        last = re.split(r"(?<=[.!?])\s", text.answer.strip())[-1].lower()
        if not any(word in last for word in FACILITY_WORDS[language]):
            yield "answer", "the answer must end by sending the caller to the facility", False
    if len(text.questions) < FEWEST_QUESTIONS:
        yield "questions", f"{len(text.questions)} question variants; at least {FEWEST_QUESTIONS}", False
    known = {number.number for number in folder.numbers}
    for phone in facts.phones_of(everything):
        if phone in known:
            yield "", f"a number stands literally: {phone}; write its placeholder", False
        elif near := [n.display for n in folder.numbers if looks_like(phone, n.number)]:
            yield "", f"unknown number {phone}, easily mistaken for {', '.join(near)}", False
        else:
            yield "", f"the number {phone} is not in the directory", False
    for look_alike in (n for n in folder.numbers if n.purpose == "look_alike"):
        if f"number.{look_alike.slug}" in everything or look_alike.number in digits_of(everything):
            yield "", f"{look_alike.display} is never given", False
    if re.search(r"\b\d{4}[ .]\d{2}[ .]\d{5}\b", everything):
        yield "", "an account number stands here", False
    for literal in _literal_measure_days(everything, folder.measures):
        yield "", f"the date of a measure stands literally: {literal}; write its placeholder", False
    for pattern, why in forbidden:
        if pattern.search(everything):
            yield "", f"forbidden claim: {why}", False


def _all(text: Text) -> str:
    return "\n".join((text.title, text.answer, *text.questions, text.operator_note, text.body))


def _literal_measure_days(text: str, measures: list[MeasureRecord]) -> list[str]:
    days = {
        f"date {day.isoformat()}"
        for measure in measures
        for decision in measure.decisions
        for day in (decision.first_day, decision.last_day, decision.decided_on)
    }
    yearless = {f"date ----{day[9:]}" for day in days}
    return [fact.removeprefix("date ") for fact in facts.facts_of(text) if fact in days | yearless]


def _line(root: Path, content: Content, language: str, key: str) -> int:
    path = root / "articles" / content.slug / f"{language}.md"
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if key and line.startswith(key):
            return number
    return 1


def _forbidden(root: Path) -> list[tuple[re.Pattern[str], str]]:
    path = root / "forbidden.toml"
    if not path.is_file():
        return []
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return [(re.compile(claim["pattern"], re.IGNORECASE), claim["why"]) for claim in data["claims"]]
