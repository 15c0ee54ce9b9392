"""Dates: which are birth dates, and where others stand that are no numbers of persons."""

import re
from collections.abc import Iterator
from datetime import date

from hotline.privacy.finds import Find, Kind
from hotline.privacy.passing import Passing

_MONTHS = (
    "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|"
    "january|february|march|may|june|july|october|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|des|dec"
)
_MONTH = rf"(?:{_MONTHS})\b\.?"
MONTH_NUMBERS = {
    start: number
    for number, starts in enumerate(
        ("jan", "feb", "mar", "apr", "mai may", "jun", "jul", "aug", "sep", "okt oct", "nov", "des dec"), start=1
    )
    for start in starts.split()
}
_ORDINAL = (
    r"(?:første|andre|annen|tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende|ellevte|tolvte|trettende|"
    r"fjortende|femtende|sekstende|syttende|attende|nittende|tjuende|tjue(?:første|andre|tredje|"
    r"fjerde|femte|sjette|sjuende|"
    r"åttende|niende)|trettiende|trettiførste|first|second|third|fourth|fifth|sixth|seventh|eighth|"
    r"ninth|tenth|eleventh|"
    r"twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|"
    r"twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)"
)
_DAY = rf"(?:[0-3]?\d(?:st|nd|rd|th|\.)?|{_ORDINAL})"
_YEAR_WORDS = (
    r"(?:(?:nitten|nineteen)(?:hundre(?:de)?(?:og)?)?[ -]?\w{3,12}(?:[ -](?:one|two|three|four|five|"
    r"six|seven|eight|nine)\b)?|to ?tusen(?: ?og)? ?\w{0,8}|two thousand(?: and)? ?\w{0,8})"
)
NUMERIC = re.compile(
    r"(?<![\d.,/-])(?P<d>[0-3]?\d) ?[./-] ?(?P<m>[01]?\d) ?(?:[./-] ?(?P<y>(?:19|20)?\d\d))?(?![\d]|[.,/-]\d)"
)
ISO = re.compile(r"(?<![\d-])(?P<y>(?:19|20)\d\d)[-./](?P<m>[01]?\d)[-./](?P<d>[0-3]?\d)(?![\d-])")
WORDY = re.compile(
    rf"(?<!\w)(?:(?P<d>{_DAY})(?: of)? ?(?:de[nt] )?(?P<month>{_MONTHS})\b\.?|"
    rf"(?P<month2>{_MONTHS})\b\.? (?:the )?(?P<d2>{_DAY})(?!\d))"
    rf",?(?: ?(?P<y>(?:19|20)\d\d|'\d\d|\d\d(?! ?(?:kl|:|\.\d))\b)| (?P<words>{_YEAR_WORDS}))?",
    re.I,
)
HOURS = re.compile(
    r"(?<![\d.])(?:[01]?\d|2[0-4])[.:][0-5]\d(?: ?(?:-|–|—|til|to) ?(?:[01]?\d|2[0-4])[.:][0-5]\d)?(?![\d]|[.:]\d)"
    r"|\bkl(?:okka|okken)?\.? ?(?:[01]\d|2[0-4])[0-5]\d(?: ?[-–] ?(?:[01]\d|2[0-4])[0-5]\d)?\b",
    re.I,
)
BORN = re.compile(
    r"(?:\b(?:født|fødd|fodt|foedt|født den|fødselsdato(?:en)?|fødselsdag(?:en)?|fødselsår|"
    r"bursdag(?:en)?|geburtsdag|born|birth|birthdate|birthday|"
    r"d\.?o\.?b|date of birth|f\.?dato|fyller|fylte|turns|turned|bday)\b|\bf\.|\bfdt\b|\bf )",
    re.I,
)
AFTER_DATE = re.compile(
    r"\W{0,3}(?:er |is |var |was )?(?:fødselsdag|bursdag|birthday|født|is (?:his|her) birthday|"
    r"er (?:hans|hennes|sønnens|datterens) (?:fødselsdag|bursdag)|as (?:his|her) birthday)",
    re.I,
)
NOT_AFTER_BIRTH = re.compile(
    r"[.!?;] ?[A-ZÆØÅ]|\n|besøk|visit|permisjon|leave|\bleave\b|løslat|releas|dømt|dom\b|ringte|rettssak|innsatt|siden",
    re.I,
)
COMPACT = re.compile(r"(?<![\d.])(?:[0-3]\d[01]\d\d\d|[0-3]\d[01]\d(?:19|20)\d\d)(?![\d])")
YEAR = re.compile(
    rf"\b(?:født|fødd|fodt|born|f\.|f(?= \d{{4}}))(?: den)?(?: i| in| år| ca\.?| around| omkring|"
    rf" back in)?:? ?-?(?P<y>(?:19[2-9]|20[01])\d\b|'?[3-9]\d\b(?! ?(?:år|uker|km|mil))|{_YEAR_WORDS})"
    r"|\b(?P<y2>(?:19[2-9]\d|'?[3-9]\d))[- ]?(?:modell|årgang)\b|"
    r"\bårgang(?:en)? (?P<y3>(?:19)?[2-9]\d)\b|\b(?P<y4>[3-9]\d)-er(?:en)?\b",
    re.I,
)
EVENT = re.compile(
    r"\b(?:dom|dømt|dommen|vedtak|vedtatt|lov|loven|forskrift|brev|siden|fra|since|from|from the|act|"
    r"law|regulation|dated|datert|sak|sentenced|åpnet|nedlagt|gjelder|trådte|rundskriv|sluttet|døde|"
    r"arrestert|pågrepet|innsatt|arrested|judgment|verdict)\b[^.!?]{0,15}$",
    re.I,
)
OLDEST, YOUNGEST = 1920, 2008
REACH = 32


def dates(text: str) -> list[tuple[int, int, date | None, bool]]:
    """Where dates stand, which day each is (none without a year or that cannot be), and whether it has a year."""
    found = []
    for pattern in (NUMERIC, ISO, WORDY):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            day = groups.get("d") or groups.get("d2") or ""
            month = groups.get("m") or groups.get("month") or groups.get("month2") or ""
            number = MONTH_NUMBERS.get(month[:3].lower(), 0) if month[:1].isalpha() else int(month)
            digits = re.match(r"\d+", day)
            year = (groups.get("y") or "").lstrip("'")
            has_year = bool(year or groups.get("words"))
            if not 1 <= number <= 12 or (digits and not 1 <= int(digits[0]) <= 31):
                continue
            found.append((match.start(), _end(match), _day(year, number, int(digits[0]) if digits else 0), has_year))
    return found


def hours(text: str) -> list[tuple[int, int]]:
    """Where hours of the day stand."""
    return [found.span() for found in HOURS.finditer(text)]


def birth_dates(text: str, found: list[tuple[int, int, date | None, bool]], passing: Passing) -> Iterator[Find]:
    """Dates of birth: beside a word that says so, or of a year in which adults and youths were born."""
    for start, end, day, has_year in found:
        if day in passing.days:
            continue
        is_told = _is_told(text, start, end)
        is_of_a_life = (
            has_year
            and day is not None
            and OLDEST <= day.year <= YOUNGEST
            and not EVENT.search(text[max(0, start - 30) : start])
        )
        if is_told or is_of_a_life:
            yield Find(start, end, Kind.BIRTH_DATE)
    if not BORN.search(text) and "model" not in text and "rgang" not in text and "-er" not in text:
        return
    for match in COMPACT.finditer(text):
        if _is_told(text, *match.span()):
            yield Find(match.start(), match.end(), Kind.BIRTH_DATE)
    for match in YEAR.finditer(text):
        group = next(name for name in ("y", "y2", "y3", "y4") if match[name])
        yield Find(match.start(group), match.end(group), Kind.BIRTH_DATE)


def _is_told(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - REACH) : start]
    for born in BORN.finditer(before):
        if not NOT_AFTER_BIRTH.search(before[born.end() :]):
            return True
    return bool(AFTER_DATE.match(text, end))


def _day(year: str, month: int, day: int) -> date | None:
    if not year:
        return None
    full = int(year) if len(year) == 4 else int(year) + (2000 if int(year) <= 25 else 1900)
    try:
        return date(full, month, max(day, 1))
    except ValueError:
        return None


def _end(match: re.Match[str]) -> int:
    end = match.end()
    while end > match.start() and match.string[end - 1] in " ,":
        end -= 1
    return end
