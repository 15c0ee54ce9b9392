"""Rules for articles: closed lists, placeholders, reading time, standing. Days are calendar days in Oslo."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from hotline.measures.rules import Standing

LONGEST_ANSWER = 48  # words: twenty seconds of reading aloud
WORDS_A_MINUTE = 145

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LONGEST_SLUG = 60
PLACEHOLDER = re.compile(r"\{\{\s*([a-z_.0-9-]+)\s*\}\}")


class Topic(StrEnum):
    """The subject of an article or a call."""

    HOTLINE = "hotline"
    CORONA = "corona"
    VISITING = "visiting"
    CONTACT = "contact"
    SERVING = "serving"
    LEAVE_RELEASE = "leave_release"
    LIFE_INSIDE = "life_inside"
    RIGHTS_SUPPORT = "rights_support"
    OTHER = "other"


class DecidedBy(StrEnum):
    """Who decides in an article's matter."""

    FACILITY = "facility"
    HEALTH_CHANNEL = "health_channel"
    POLICE_OR_LAWYER = "police_or_lawyer"
    PROBATION_OFFICE = "probation_office"
    SUPPORT = "support"
    OTHER_AUTHORITY = "other_authority"


class ReviewReason(StrEnum):
    """Why a supervisor should look at an article."""

    UNCONFIRMED = "unconfirmed"  # its facts are thin: a person of the service has to confirm them first
    LAPSED = "lapsed"  # its measure is past its last day
    OVERDUE = "overdue"  # the day by which it was to be looked at again is past


@dataclass(frozen=True)
class Source:
    """Where a statement comes from; ``date`` as exact as it is known (2020, 2020-11 or 2020-11-26)."""

    title: str
    publisher: str
    date: str
    url: str = ""


@dataclass(frozen=True)
class Text:
    """An article in one language, with its placeholders unfilled."""

    title: str
    answer: str
    questions: tuple[str, ...]
    body: str  # Markdown
    operator_note: str = ""
    keywords: tuple[str, ...] = ()  # what callers say beyond the text; for the search alone, shown nowhere


@dataclass(frozen=True)
class Content:
    """All that one saved state of an article holds."""

    slug: str
    category: Topic
    in_force_from: date
    reviewed_on: date
    review_by: date
    texts: Mapping[str, Text]
    measure: str | None = None
    local_practice: bool = False
    decided_by: DecidedBy | None = None
    needs_check: bool = False
    sources: tuple[Source, ...] = field(default=())


def review_reasons(
    *, needs_check: bool, standing: Standing | None, review_by: date, today: date
) -> tuple[ReviewReason, ...]:
    """Why an article is in the review queue today, the most pressing first; nothing for one that is not."""
    reasons = (
        (ReviewReason.UNCONFIRMED, needs_check),
        (ReviewReason.LAPSED, standing is Standing.LAPSED),
        (ReviewReason.OVERDUE, review_by < today),
    )
    return tuple(reason for reason, holds in reasons if holds)


def placeholders(text: str) -> list[str]:
    """The names of all placeholders in a text, in order."""
    return PLACEHOLDER.findall(text)


def fill(text: str, values: Mapping[str, str]) -> str:
    """A text with its placeholders filled; one that has no value stays visible rather than vanishing."""
    if "{{" not in text:
        return text
    return PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def count_words(answer: str) -> int:
    """How many words are read aloud: what stands between blanks."""
    return len(answer.split())


def reading_seconds(answer: str) -> int:
    """How long an answer takes to read aloud, in whole seconds."""
    return round(count_words(answer) * 60 / WORDS_A_MINUTE)


# A full stop after a number («18. desember») does not end a sentence.
SENTENCE_END = re.compile(r"(?<!\d)[.!?](?=\s|$)|(?<=\d)[.!?](?=\s+[A-ZÆØÅ]|$)")
FEWEST_WORDS = 3


def first_sentence(answer: str) -> str:
    """The answer's first sentence, which stands in the hit itself; a bare "Yes." takes the next one along."""
    for end in SENTENCE_END.finditer(answer):
        if count_words(answer[: end.end()]) >= FEWEST_WORDS:
            return answer[: end.end()]
    return answer


def language_for(texts: Mapping[str, object], wanted: str, fallbacks: tuple[str, ...] = ("nb", "en")) -> str | None:
    """The language in which an article is shown: the one wanted, or another rather than an empty page."""
    for language in (wanted, *fallbacks, *sorted(texts)):
        if language in texts:
            return language
    return None
