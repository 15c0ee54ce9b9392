"""Content rules for one text of an article (docs/kb-format.md): what is wrong, and the piece of text it is about.

What a machine cannot judge (whether a sentence is true, kind and clear) a second reader does.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from hotline.directory.rules import PublicNumber, digits_of, looks_like
from hotline.knowledge import facts, placeholders, rules
from hotline.knowledge.rules import Content, Text
from hotline.measures.rules import MeasureRecord
from hotline.opening.rules import Schedule
from hotline.search.wordlist import listed
from hotline.search.words import fold, words_of

LONGEST_LIX = 45
FEWEST_QUESTIONS = 8
FACILITY_WORDS = {
    "nb": ("fengsel", "enhet", "friomsorgskontor", "kontor"),
    "en": ("prison", "facility", "office"),
}
# The sites that a text may link to: public bodies and the organisations of the fact base.
SITES = listed(
    """
    kriminalomsorgen.no helsenorge.no fhi.no helsedirektoratet.no regjeringen.no lovdata.no ffp.no sivilombudet.no
    sivilombudsmannen.no oslofengsel.no politiet.no nav.no mentalhelse.no kirkens-sos.no 116111.no volinjen.no
    konfliktraadet.no stortinget.no udi.no domstol.no sismo.no skatteetaten.no spesialenheten.no statsforvalteren.no
    fylkesmannen.no gjenopptakelse.no rodekors.no korspahalsen.no rusinfo.no leve.no barneombudet.no bufdir.no
    helsetilsynet.no ung.no wayback.no voldsoffererstatning.no juristen.no uio.no
    """
)
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)>\]\"']+", re.IGNORECASE)
LINK = re.compile(r"\]\(\s*<?([^\s)>]*)")
ACCOUNT = re.compile(r"\b\d{4}[ .]\d{2}[ .]\d{5}\b")


@dataclass(frozen=True)
class Forbidden:
    """A claim that no article may make, and why."""

    pattern: re.Pattern[str]
    why: str


@dataclass(frozen=True)
class Known:
    """What texts are checked against: the directory, the measures, the hours and the forbidden claims."""

    numbers: Sequence[PublicNumber]
    measures: Sequence[MeasureRecord]
    schedule: Schedule
    forbidden: Sequence[Forbidden]


@dataclass(frozen=True)
class Remark:
    """What is wrong; ``piece`` is the text it is about, ``key`` the part of the file where that stands."""

    message: str
    piece: str = ""
    key: str = ""


def remarks_on(content: Content, language: str, text: Text, filled_answer: str, known: Known) -> Iterator[Remark]:
    """All that is wrong with one text; ``filled_answer`` has the longest values its placeholders can get."""
    yield from chain(
        _answer(content, language, text, filled_answer),
        _questions(text),
        _placeholders(content, text, known),
        _numbers(text, known),
        _literals(text, known),
        _links(text),
        _claims(text, known),
    )
    if not text.body:
        yield Remark("the body is empty")


def whole(text: Text) -> str:
    """All parts of a text, a line each."""
    return "\n".join((text.title, text.answer, *text.questions, *text.keywords, text.operator_note, text.body))


def is_listed_site(address: str) -> bool:
    """Whether an address belongs to a listed site, or to a part of one."""
    found = re.match(r"https?://([^/:?#@]+)(?::\d+)?(?:[/?#]|$)", address.lower())
    return bool(found) and any(found[1] == site or found[1].endswith(f".{site}") for site in SITES)  # type: ignore[index]


def _answer(content: Content, language: str, text: Text, filled: str) -> Iterator[Remark]:
    if (count := rules.count_words(filled)) > rules.LONGEST_ANSWER:
        yield Remark(f"the answer has {count} words; at most {rules.LONGEST_ANSWER}", key="answer")
    if language == "nb" and (lix := facts.lix(filled)) > LONGEST_LIX:
        yield Remark(f"the answer's LIX is {lix:.0f}; at most {LONGEST_LIX}", key="answer")
    if content.local_practice and language in FACILITY_WORDS:
        last = re.split(r"(?<=[.!?])\s", text.answer.strip())[-1].lower()
        if not any(word in last for word in FACILITY_WORDS[language]):
            yield Remark("the answer must end by sending the caller to the facility", key="answer")


def _questions(text: Text) -> Iterator[Remark]:
    if len(text.questions) < FEWEST_QUESTIONS:
        yield Remark(f"{len(text.questions)} question variants; at least {FEWEST_QUESTIONS}", key="questions")
    if not all(words_of(keyword) for keyword in text.keywords):
        yield Remark("an empty keyword", key="keywords")
    seen: set[str] = set()
    for question in text.questions:
        same = " ".join(fold(word) for word in words_of(question))
        if not same:
            yield Remark("an empty question variant", key="questions")
        elif same in seen:
            yield Remark(f"the question variant stands here twice: {question}", question, "questions")
        seen.add(same)


def _placeholders(content: Content, text: Text, known: Known) -> Iterator[Remark]:
    slugs = {number.slug: number for number in known.numbers}
    for name in placeholders.unknown(rules.placeholders(whole(text)), content.measure, slugs):
        yield Remark(f"unknown placeholder: {{{{{name}}}}}", name)


def _numbers(text: Text, known: Known) -> Iterator[Remark]:
    everything = whole(text)
    numbers = {number.number for number in known.numbers}
    for phone in facts.phones_in(everything):
        digits = digits_of(phone.written)
        if digits in numbers:
            yield Remark(f"a number stands literally: {phone.written}; write its placeholder", phone.written)
        elif near := [each.display for each in known.numbers if looks_like(digits, each.number)]:
            yield Remark(f"unknown number {phone.written}, easily mistaken for {', '.join(near)}", phone.written)
        else:
            yield Remark(f"the number {phone.written} is not in the directory", phone.written)
    for look_alike in (each for each in known.numbers if each.purpose == "look_alike"):
        if (place := f"number.{look_alike.slug}") in everything:
            yield Remark(f"{look_alike.display} is never given", place)
        elif look_alike.number in digits_of(everything):
            yield Remark(f"{look_alike.display} is never given", look_alike.display)
    for account in ACCOUNT.findall(everything):
        yield Remark("an account number stands here", account)


def _literals(text: Text, known: Known) -> Iterator[Remark]:
    everything = whole(text)
    decided = [decision for measure in known.measures for decision in measure.decisions]
    measured = _fact_names(day for each in decided for day in (each.first_day, each.last_day, each.decided_on))
    ending = _fact_names([known.schedule.last_day])
    for fact in facts.facts_in(everything):
        if fact.name in measured:
            yield Remark(f"the date of a measure stands literally: {fact.written}; write its placeholder", fact.written)
        elif fact.name in ending:
            yield Remark(
                f"the last day of the service stands literally: {fact.written}; write {{{{line.last_day}}}}",
                fact.written,
            )
    for found in _hours(known.schedule).finditer(everything):
        yield Remark(f"the hours of the line stand literally: {found[0]}; write {{{{line.hours}}}}", found[0])


def _fact_names(days: Iterator[date] | Sequence[date]) -> set[str]:
    """What ``facts`` calls these days, with and without the year."""
    names = {f"date {day.isoformat()}" for day in days}
    return names | {f"date ----{name[9:]}" for name in names}


def _hours(schedule: Schedule) -> re.Pattern[str]:
    """The weekly hours as somebody may write them: 9–15, 09:00–15:00, klokka 9 til 15, 9 am to 3 pm."""
    periods = {period for periods in schedule.weekly.values() for period in periods}
    if not periods:
        return re.compile(r"(?!)")
    spans = []
    for period in periods:
        start, end = (rf"0?{moment.hour}(?:[.:]{moment:%M})?" for moment in (period.start, period.end))
        end = rf"(?:{end}|{period.end.hour % 12 or 12}(?:[.:]{period.end:%M})? ?pm)"
        spans.append(rf"{start}(?: ?am)? ?(?:-|–|til|to|and|og) ?(?:kl\.? ?|klokka )?{end}")
    return re.compile(rf"(?<![\d.:])(?:{'|'.join(sorted(spans))})(?![\d])", re.IGNORECASE)


def _links(text: Text) -> Iterator[Remark]:
    addresses = dict.fromkeys(
        [match.rstrip(".,;") for match in ADDRESS.findall(text.body)] + [match for match in LINK.findall(text.body)]
    )
    for address in addresses:
        if not is_listed_site(address):
            yield Remark(f"not a listed official site: {address or 'an empty link'}", address)


def _claims(text: Text, known: Known) -> Iterator[Remark]:
    # What callers wrongly say may stand among the keywords: that is what the search finds the right answer by.
    read = whole(replace(text, keywords=()))
    for claim in known.forbidden:
        if found := claim.pattern.search(read):
            yield Remark(f"forbidden claim: {claim.why}", found[0])
