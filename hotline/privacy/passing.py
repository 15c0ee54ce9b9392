"""What passes the guard: names and numbers of the public directory and days of measures, handed in as plain values."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from hotline.privacy.plain import fold

WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
PREFIXES = ("0047", "47")


@dataclass(frozen=True)
class Passing:
    """What may stand in a text although it looks like a person, a number or a date of one.

    ``names`` are those of facilities with their aliases, places, organisations and titles of articles; ``numbers``
    are public telephone numbers; ``days`` those of measures.
    """

    names: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    days: frozenset[date] = frozenset()

    @cached_property
    def digits(self) -> frozenset[str]:
        """The public numbers, digits only."""
        return frozenset(re.sub(r"\D", "", number) for number in self.numbers)

    @cached_property
    def phrases(self) -> dict[str, list[tuple[str, ...]]]:
        """The names as rows of folded words, by their first word, the longest first."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for name in self.names:
            words = tuple(fold(word.removesuffix("'s")) for word in WORD.findall(name.replace("’", "'")))
            if words and words not in found.setdefault(words[0], []):
                found[words[0]].append(words)
        for rows in found.values():
            rows.sort(key=len, reverse=True)
        return found

    def phrase_at(self, words: Sequence[str], place: int) -> int:
        """How many of the folded words from a place on are one of the names; 0 for none."""
        for row in self.phrases.get(words[place], ()):
            if tuple(words[place : place + len(row)]) == row:
                return len(row)
        return 0

    def has_number(self, digits: str) -> bool:
        """Whether digits are a public number, with or without the country before it, or several in a row."""
        if digits in self.digits:
            return True
        if any(digits.startswith(prefix) and digits[len(prefix) :] in self.digits for prefix in PREFIXES):
            return True
        return any(
            digits.startswith(number) and self.has_number(digits[len(number) :])
            for number in self.digits
            if 6 <= len(number) < len(digits) <= 48
        )
