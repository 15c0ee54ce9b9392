"""Digits as they are written or spoken: groups of digits and words for numbers, in runs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

UNITS = {
    "null": "0", "en": "1", "én": "1", "ein": "1", "ett": "1", "et": "1", "eitt": "1", "to": "2", "tre": "3",
    "fire": "4", "fem": "5",
    "seks": "6", "sju": "7", "syv": "7", "åtte": "8", "atte": "8", "ni": "9", "zero": "0", "oh": "0", "one": "1",
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
TEENS = {
    "ti": "10", "elleve": "11", "tolv": "12", "tretten": "13", "fjorten": "14", "femten": "15", "seksten": "16",
    "sytten": "17", "atten": "18", "nitten": "19", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13",
    "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19",
}  # fmt: skip
TENS = {
    "tjue": "2", "tyve": "2", "tretti": "3", "tredve": "3", "førti": "4", "forti": "4", "femti": "5", "seksti": "6",
    "sytti": "7", "åtti": "8", "nitti": "9", "twenty": "2", "thirty": "3", "forty": "4", "fifty": "5", "sixty": "6",
    "seventy": "7", "eighty": "8", "ninety": "9",
}  # fmt: skip
REPEATED = {"dobbel": 2, "dobbelt": 2, "double": 2, "trippel": 3, "triple": 3}

_unit = "|".join(sorted(UNITS, key=len, reverse=True))
_one = "|".join(sorted((word for word in UNITS if UNITS[word] != "0"), key=len, reverse=True))
_teen = "|".join(sorted(TEENS, key=len, reverse=True))
_tens = "|".join(sorted(TENS, key=len, reverse=True))
# "førtifire", "fireogførti", "forty-four", "førti fire"
NUMBER_WORD = re.compile(
    rf"(?:(?P<tens>{_tens})(?:[ -]?(?P<unit>{_one}))?|(?P<first>{_unit})og(?P<last>{_tens})|"
    rf"(?P<teen>{_teen})|(?P<alone>{_unit}))"
    r"(?![^\W_])",
    re.I,
)
_word = (
    rf"(?:(?:{_tens})(?:[ -]?(?:{_one}))?|(?:{_unit})og(?:{_tens})|{_teen}|{_unit}|dobbelt?|double|"
    rf"trippel|triple)(?![^\W\d_])"
)
_item = rf"(?:\d{{1,12}}|{_word})"
SPOKEN = re.compile(rf"(?<![^\W_]){_item}(?:[ ,.-]{{1,3}}{_item}){{3,30}}(?![^\W_])", re.I)
ITEM = re.compile(rf"\d{{1,12}}|{_word}", re.I)
A_WORD = re.compile(_word, re.I)

# Written digits with what people put between them; a long row of blanks or a comma ends a run.
WRITTEN = re.compile(r"(?<![\w])(?:\(?\+ ?|00 ?)?\(?\d(?:[ .\-–—/()·\u00a0\u2009\u202f]{0,3}\d){4,40}(?!\w)")


@dataclass(frozen=True)
class Run:
    """A run of digits: where it stands, the digits, and the groups they are written in."""

    start: int
    end: int
    written: str
    digits: str
    groups: tuple[str, ...]
    spoken: bool = False


def written_runs(text: str) -> Iterator[Run]:
    """Runs of at least five written digits."""
    for found in WRITTEN.finditer(text):
        groups = tuple(re.findall(r"\d+", found[0]))
        yield Run(found.start(), found.end(), found[0], "".join(groups), groups)


def spoken_runs(text: str) -> Iterator[Run]:
    """Runs of words for digits, read as digits: "førti fire" as 44."""
    for found in SPOKEN.finditer(text):
        items = ITEM.findall(found[0])
        if not any(A_WORD.fullmatch(item) for item in items):
            continue
        digits = read_digits(items)
        yield Run(found.start(), found.end(), found[0], digits, (digits,), spoken=True)


def read_digits(items: list[str]) -> str:
    """The digits that a row of number words and groups of digits stands for."""
    digits, times = "", 1
    for item in items:
        if item.lower() in REPEATED:
            times = REPEATED[item.lower()]
            continue
        digits += _digits_of(item) * times
        times = 1
    return digits


def _digits_of(item: str) -> str:
    if item.isdigit():
        return item
    found = NUMBER_WORD.fullmatch(item.lower())
    if found is None:
        return ""
    if found["tens"]:
        return TENS[found["tens"]] + (UNITS[found["unit"]] if found["unit"] else "0")
    if found["first"]:
        return TENS[found["last"]] + UNITS[found["first"]]
    return TEENS[found["teen"]] if found["teen"] else UNITS[found["alone"]]
