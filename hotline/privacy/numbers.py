"""Numbers of persons: national identity numbers, telephones, accounts, the immigration authorities' DUF number.

A number with one digit wrong identifies as well: the checksum only decides which kind a number is.
"""

import re
from collections.abc import Iterable, Iterator

from stdnum.no import fodselsnummer, kontonr, orgnr

from hotline.privacy.finds import Find, Kind, overlaps
from hotline.privacy.passing import Passing
from hotline.privacy.spoken import Run, spoken_runs, written_runs

BEFORE, AFTER = 40, 20
UNIT = re.compile(
    r"\W{0,2}(?:kr\b|kroner|kr\.|nok\b|,-|euro|eur\b|dollar|usd|%|prosent|percent|million|mill\b|"
    r"milliard|innbyggere|tonn|km\b|"
    r"stk|personer|people|smittede|tilfeller)",
    re.I,
)
MONEY = re.compile(r"(?:\bkr|\bnok|€|\$|£|\beur)\.?\s?$", re.I)
ORGANISATION = re.compile(r"\b(?:org|organisasjons)[ .-]{0,2}(?:nr|nummer|nummeret)?\W{0,3}$", re.I)
CASE = re.compile(
    r"\b(?:sak|saks|saksnr|saksnummer|saksnummeret|case|case no|case number|ref|referanse|lov|"
    r"nr\. lov)\W{0,4}(?:nr|nummer|no|number)?\W{0,3}$",
    re.I,
)
PERSONAL = re.compile(
    r"person(?:nummer|nr|nummeret)|p\.?nr|fødsels(?:nummer|nr)|fnr|f\.nr|d-?(?:nummer|nr)|fodsels|"
    r"national id|id.?number|identity number|social security|ssn",
    re.I,
)
ACCOUNT = re.compile(r"konto|account|bank|iban|innbetal|overf", re.I)
PHONE = re.compile(
    r"tlf|telefon|mob|phone|tel\b|ring|call|nummer|number|nås|reach|cell|sms|text|melding|whatsapp|viber|vipps|signal",
    re.I,
)
DUF = re.compile(r"\bduf\b|duf-?(?:nr|nummer)", re.I)
LAST_FIVE = re.compile(
    r"\b(?:personnummer(?:et)?|personnr|pnr|p\.nr|siste fem(?: siffer| sifre)?|"
    r"last five(?: digits)?)\W{0,3}(?:er|is|hans er|hennes er)?\W{0,3}(?P<n>\d{5})\b",
    re.I,
)
IBAN = re.compile(r"\b(?:[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)\b")
YEARS = re.compile(r"(?:(?:19|20)\d\d)\s?[-–/ ]\s?(?:(?:19|20)\d\d)")
HOURS = re.compile(r"(?:[01]\d|2[0-4])[.]?[0-5]\d\s?[-–—]\s?(?:[01]\d|2[0-4])[.]?[0-5]\d")


def numbers(text: str, taken: Iterable[tuple[int, int]], passing: Passing) -> Iterator[Find]:
    """Numbers of persons; ``taken`` are places where dates and hours stand."""
    taken = list(taken)
    for found in IBAN.finditer(text):
        if sum(sign.isdigit() for sign in found[0]) >= 10:
            yield Find(found.start(), found.end(), Kind.ACCOUNT)
    for found in LAST_FIVE.finditer(text):
        yield Find(found.start("n"), found.end("n"), Kind.NATIONAL_ID)
    for run in written_runs(text):
        near = [span for span in taken if span[0] < run.end and run.start < span[1]]
        for part in _parts(run, near, passing):
            if kind := _kind(text, part, passing):
                yield Find(part.start, part.end, kind)
    for run in spoken_runs(text):
        if len(run.digits) >= 7 and not passing.has_number(run.digits) and (kind := _kind(text, run, passing)):
            yield Find(run.start, run.end, kind)


def _parts(run: Run, taken: list[tuple[int, int]], passing: Passing) -> Iterator[Run]:
    """The run, or what is left of it when dates, hours and public numbers in it are taken out."""
    if passing.has_number(run.digits):
        return
    spans = [(run.start + found.start(), run.start + found.end()) for found in re.finditer(r"\d+", run.written)]
    part: list[tuple[int, int]] = []
    at = 0
    while at < len(spans):
        length = _public(run, spans, at, passing)
        if length or overlaps(*spans[at], taken):
            yield from _made(run, part)
            part = []
            at += length or 1
            continue
        # "12345678 / 87654321" are two numbers.
        if (
            part
            and "/" in run.written[part[-1][1] - run.start : spans[at][0] - run.start]
            and len(_digits(run, part)) >= 8
        ):
            yield from _made(run, part)
            part = []
        part.append(spans[at])
        at += 1
    yield from _made(run, part)


def _public(run: Run, spans: list[tuple[int, int]], at: int, passing: Passing) -> int:
    """How many groups from one on are a public number that ends where a group of its own size may begin."""
    for length in range(min(8, len(spans) - at), 0, -1):
        digits = _digits(run, spans[at : at + length])
        rest = len(_digits(run, spans[at + length :])) + len(_digits(run, spans[:at]))
        if len(digits) >= 6 and passing.has_number(digits) and rest not in (3, 5):
            return length
    return 0


def _digits(run: Run, spans: list[tuple[int, int]]) -> str:
    return "".join(run.written[start - run.start : end - run.start] for start, end in spans)


def _made(run: Run, part: list[tuple[int, int]]) -> Iterator[Run]:
    if not part:
        return
    groups = tuple(run.written[start - run.start : end - run.start] for start, end in part)
    digits = "".join(groups)
    start, end = part[0][0], part[-1][1]
    if start - run.start <= 4 and part[0][0] == run.start + next(i for i, c in enumerate(run.written) if c.isdigit()):
        start = run.start
    yield Run(start, end, run.written[start - run.start : end - run.start], digits, groups)


def _kind(text: str, run: Run, passing: Passing) -> Kind | None:
    """What kind of number this is; none where it counts or measures something."""
    digits, count = run.digits, len(run.digits)
    before, after = text[max(0, run.start - BEFORE) : run.start], text[run.end : run.end + AFTER]
    if passing.has_number(digits):
        return None
    if DUF.search(before[-20:]) and 8 <= count <= 14:
        return Kind.DUF
    if run.written.lstrip("( ").startswith(("+", "00")) and count >= 8:
        return Kind.PHONE
    if count < 7 or (count < 11 and (UNIT.match(after) or MONEY.search(before))):
        return None
    if ORGANISATION.search(before) and count == 9 and (orgnr.is_valid(digits) or not PHONE.search(before[-8:])):
        return None
    if count <= 10 and CASE.search(before):
        return None
    if not run.spoken and (YEARS.fullmatch(run.written) or HOURS.fullmatch(run.written)):
        return None
    return _kind_by_length(run, before, after)


def _kind_by_length(run: Run, before: str, after: str) -> Kind | None:
    digits, count = run.digits, len(run.digits)
    near = before[-25:] + " " + after
    if count == 7:
        return Kind.PHONE if PHONE.search(before[-22:]) or len(run.groups) in (3, 4) else None
    if count == 8:
        if _is_compact_day(run):
            return None
        return Kind.BIRTH_DATE if _is_compact_birth(run) else Kind.PHONE
    if count in (10, 11, 12) and (PERSONAL.search(before[-30:]) or PERSONAL.search(after)):
        return Kind.NATIONAL_ID
    if count == 11:
        return _eleven(run, near)
    if count == 12:
        return Kind.NATIONAL_ID if len(run.groups) == 2 and has_date_part(digits) else Kind.DUF
    if count in (9, 10):
        if count == 10 and run.groups and len(run.groups[0]) == 6 and has_date_part(digits):
            return Kind.NATIONAL_ID
        return Kind.ACCOUNT if ACCOUNT.search(before[-20:]) else Kind.PHONE
    if count == 13 and ACCOUNT.search(near) is None and PHONE.search(near):
        return Kind.PHONE
    return Kind.ACCOUNT


def _eleven(run: Run, near: str) -> Kind:
    digits = run.digits
    sizes = tuple(len(group) for group in run.groups)
    if ACCOUNT.search(near) or sizes == (4, 2, 5):
        return Kind.ACCOUNT
    if fodselsnummer.is_valid(digits) or has_date_part(digits):
        return Kind.NATIONAL_ID
    if kontonr.is_valid(digits) or not PHONE.search(near):
        return Kind.ACCOUNT
    return Kind.PHONE


def has_date_part(digits: str) -> bool:
    """Whether digits begin as an identity number does, or did before one of them was mistyped.

    The day is 40 higher in a D-number; the month 40 higher in an H-number, 80 or 65 in a synthetic one.
    """
    day, month = int(digits[:2]), int(digits[2:4])
    days = (*range(1, 32), *range(41, 72))
    is_day, is_month = day in days, any(1 <= month - more <= 12 for more in (0, 40, 65, 80))
    if is_day and is_month:
        return True
    # One digit wrong: the other pair is right and this one can be put right by one digit.
    return (is_day and month < 100) or (
        is_month and any(abs(day - other) % 10 == 0 or day // 10 == other // 10 for other in days)
    )


def _is_compact_day(run: Run) -> bool:
    """18112020 or 20201118: a day of our years, not a number."""
    if len(run.groups) > 3:
        return False
    return any(_is_day(*parts) and 2015 <= parts[2] <= 2025 for parts in _readings(run.digits)) and len(run.groups) in (
        1,
        3,
    )


def _is_compact_birth(run: Run) -> bool:
    return len(run.groups) in (1, 3) and any(
        _is_day(*parts) and 1920 <= parts[2] < 2015 for parts in _readings(run.digits)
    )


def _readings(digits: str) -> list[tuple[int, int, int]]:
    return [
        (int(digits[:2]), int(digits[2:4]), int(digits[4:])),
        (int(digits[6:]), int(digits[4:6]), int(digits[:4])),
    ]


def _is_day(day: int, month: int, year: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12 and 1900 <= year <= 2030
