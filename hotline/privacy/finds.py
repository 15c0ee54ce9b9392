"""What is found in a text: its kind and where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What identifies a person."""

    NAME = "name"
    NATIONAL_ID = "national_id"
    PHONE = "phone"
    EMAIL = "email"
    BIRTH_DATE = "birth_date"
    ADDRESS = "address"
    PLATE = "plate"
    ACCOUNT = "account"
    PASSPORT = "passport"
    DUF = "duf"
    INMATE_NUMBER = "inmate_number"
    CELL = "cell"
    HANDLE = "handle"


@dataclass(frozen=True)
class Find:
    """One place that identifies a person, as a slice of the text that was searched."""

    start: int
    end: int
    kind: Kind


def merged(finds: Iterable[Find]) -> list[Find]:
    """The places in order, those that overlap made one; it is of the kind of its longest part."""
    result: list[Find] = []
    longest = 0
    for find in sorted(finds, key=lambda find: (find.start, -find.end)):
        if result and find.start < result[-1].end:
            last = result[-1]
            kind = find.kind if find.end - find.start > longest else last.kind
            longest = max(longest, find.end - find.start)
            result[-1] = Find(last.start, max(last.end, find.end), kind)
            continue
        result.append(find)
        longest = find.end - find.start
    return result


def overlaps(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether a slice shares a character with one of the others."""
    return any(start < other_end and other_start < end for other_start, other_end in spans)
