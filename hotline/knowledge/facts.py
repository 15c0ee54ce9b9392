"""The facts of a text: dates, times and numbers, read from either language so that two texts can be compared.

Facts are compared by content: «18. desember 2020» and "18 December 2020" are the same fact.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("januar", "january"),
            ("februar", "february"),
            ("mars", "march"),
            ("april",),
            ("mai", "may"),
            ("juni", "june"),
            ("juli", "july"),
            ("august",),
            ("september",),
            ("oktober", "october"),
            ("november",),
            ("desember", "december"),
        ),
        start=1,
    )
    for name in names
}
DATE = re.compile(rf"\b(\d{{1,2}})\.? ({'|'.join(MONTHS)})(?: (\d{{4}}))?\b", re.IGNORECASE)
PHONE = re.compile(
    r"(?<![\d.])(?:\+47 ?)?(?:\d{3} \d{2} \d{3}|\d{3} \d{3} \d{2}|\d{2}(?: \d{2}){3}|\d{8}|\d{3} \d{3})(?!\d)"
)
TIME = re.compile(r"\b(\d{1,2})[.:](\d{2})\b(?! (?:kroner|prosent|per cent))")
NUMBER = re.compile(r"(?<![\w.,])(?<![^\W\d]-)\d+(?![\w])")  # but not that of Covid-19
WORDS = {
    "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4, "four": 4, "fem": 5, "five": 5, "seks": 6, "six": 6,
    "sju": 7, "seven": 7, "åtte": 8, "eight": 8, "ni": 9, "nine": 9, "ti": 10, "ten": 10, "tolv": 12, "twelve": 12,
}  # fmt: skip
PLACE = re.compile(r"\{\{\s*([a-z_.0-9-]+)\s*\}\}")


@dataclass(frozen=True)
class Fact:
    """A fact of a text: what it says, in one form for all languages, and how it is written there."""

    name: str
    written: str


def facts_in(text: str) -> list[Fact]:
    """Each fact as often as it stands, kind by kind; placeholders are facts of their own."""
    found: list[Fact] = []

    def take(pattern: re.Pattern[str], text: str, name: Callable[[re.Match[str]], str]) -> str:
        def note(match: re.Match[str]) -> str:
            found.append(Fact(name(match), match[0]))
            return " "

        return pattern.sub(note, text)

    text = take(PLACE, text, lambda m: f"placeholder {m[1]}")
    text = take(DATE, text, lambda m: f"date {m[3] or '----'}-{MONTHS[m[2].lower()]:02}-{int(m[1]):02}")
    text = take(PHONE, text, lambda m: f"phone {re.sub(r'[^0-9]', '', m[0].replace('+47', ''))}")
    text = take(TIME, text, lambda m: f"time {int(m[1]):02}:{m[2]}")
    take(NUMBER, text, lambda m: f"number {int(m[0])}")
    return found


def facts_of(text: str) -> Counter[str]:
    """Each fact with how often it stands."""
    return Counter(fact.name for fact in facts_in(text))


def missing(there: str, here: str) -> list[Fact]:
    """The facts that stand ``there`` and not ``here``, each once; how often a fact is repeated does not matter.

    A small number that the other text writes as a word is not missing.
    """
    known = set(facts_of(here))
    words = {WORDS[word] for word in re.findall(r"\w+", here.lower()) if word in WORDS}
    lacking = {
        fact.name: fact
        for fact in facts_in(there)
        if fact.name not in known and not (fact.name.startswith("number ") and int(fact.name[7:]) in words)
    }
    return [lacking[name] for name in sorted(lacking)]


def phones_in(text: str) -> list[Fact]:
    """The telephone numbers that stand literally in a text; a name ends with the digits alone."""
    return [fact for fact in facts_in(text) if fact.name.startswith("phone ")]


def lix(text: str) -> float:
    """Readability: average words a sentence plus the share of words over six letters, in per cent (Björnsson)."""
    words = re.findall(r"[\wæøåÆØÅ]+", text)
    sentences = max(1, len(re.findall(r"[.!?:]+(?:\s|$)", text)))
    if not words:
        return 0.0
    return len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / len(words)
