"""The guard: what identifies a person is taken out of a text, the rest is kept to the letter.

It works on one text and keeps nothing of it: no log, no cache, no error that quotes it.
"""

from dataclasses import dataclass
from functools import partial

from hotline.privacy.addresses import addresses
from hotline.privacy.contacts import emails, handles
from hotline.privacy.dates import birth_dates, dates, hours
from hotline.privacy.finds import Find, Kind, merged, overlaps
from hotline.privacy.names import names
from hotline.privacy.numbers import numbers
from hotline.privacy.papers import papers
from hotline.privacy.passing import Passing
from hotline.privacy.plain import plain
from hotline.privacy.tokens import is_place
from hotline.privacy.vocabulary import is_unknown, is_word

__all__ = ["GAP", "Guarded", "Kind", "Passing", "Removed", "guard"]

GAP = "[…]"


@dataclass(frozen=True)
class Removed:
    """What was taken out, as it was written: to be shown to the one who wrote it, never to be stored or logged."""

    kind: Kind
    text: str


@dataclass(frozen=True)
class Guarded:
    """A text without what identified persons, and what that was."""

    text: str
    removed: tuple[Removed, ...]


def guard(text: str, passing: Passing) -> Guarded:
    """Take out of a text what identifies a person; each such place becomes ``[…]``.

    ``removed`` is only for the caller's display.
    """
    searched = plain(text)
    kept: list[str] = []
    removed: list[Removed] = []
    at = 0
    for find in _finds(searched.text, passing):
        start, end = searched.written(find.start, find.end)
        kept += [text[at:start], GAP]
        removed.append(Removed(find.kind, text[start:end]))
        at = end
    return Guarded("".join([*kept, text[at:]]), tuple(removed))


def _finds(text: str, passing: Passing) -> list[Find]:
    found = [*emails(text), *handles(text, is_word), *papers(text)]
    days = dates(text)
    births = list(birth_dates(text, days, passing))
    moments = [(start, end) for start, end, _day, _has_year in days] + hours(text)
    found += addresses(text, passing, partial(is_place, passing=passing), is_word, is_unknown)
    spans = [(find.start, find.end) for find in found]
    taken_as_numbers = [span for span in moments if _is_a_moment(text, *span)]
    counted = [find for find in numbers(text, taken_as_numbers, passing) if not overlaps(find.start, find.end, spans)]
    covered = [(find.start, find.end) for find in counted]
    found += counted
    found += [find for find in births if not overlaps(find.start, find.end, covered)]
    found += names(text, [(find.start, find.end) for find in found], passing)
    return merged(found)


def _is_a_moment(text: str, start: int, end: int) -> bool:
    """Whether a date or an hour stands alone, and is not some digits of a longer number."""
    return not (
        (start >= 2 and text[start - 1] in " .-" and text[start - 2].isdigit())
        or (end + 1 < len(text) and text[end] in " .-" and text[end + 1].isdigit())
    )
