"""What is written on papers, doors and cars: passports, prisoners' numbers, cells, number plates."""

import re
from collections.abc import Iterator

from hotline.privacy.finds import Find, Kind
from hotline.privacy.persons import words

_NO = r"(?:-? ?(?:nr|nummer(?:et)?|no|number|num|id)\b\.?)"
_IS = r"(?: ?[:=#]| (?:er|is|var|was|hans er|hennes er|hans|hennes|min|mitt))*"
_CODE = r"(?P<code>[A-Z]{0,4}[ -]?\d[\dA-Z]*(?:[ ./-]{1,2}[\dA-Z]*\d[\dA-Z]*){0,4}(?:[-/][A-Z]\b)?)"
_UNIT = (
    r"(?![\d:]| ?(?:timer?|hours?|minutter|minutes?|dager?|dagar|days?|uker?|weeks?|ganger|gonger|"
    r"times|måneder|months?|år\b|years?|"
    r"kroner|kr\b|kvadrat\w*|kvm|m2|m²|meter|m\b|sq\w*|personer|people|innsatte|inmates|mann\b|"
    r"prosent|%|stk|til\b|to \d|square|"
    r"eller \d|x ?\d|[,.]\d|senger|beds))"
)
PASSPORT = re.compile(
    rf"\b(?:pass|passport|passet|reisepass){_NO}?(?: (?:hans|hennes|"
    rf"til \w{{1,15}}))?{_IS} (?P<code>[A-Z]{{0,3}} ?\d(?:[ -]?[\dA-Z]){{4,9}})\b",
    re.I,
)
BARE_PASSPORT = re.compile(r"(?<![\w-])(?:[A-Z]{3}\d{6,7}|[A-Z]{2}\d{6,7}|[A-Z]\d{7,8})(?![\w-])")
INMATE = re.compile(
    rf"\b(?:(?:fange|inns|inns\.|innsatt|innsatte|fanga|fangens?|insatt|innsattes|prisoner|inmate|"
    rf"kriminalomsorgs?|soner|klient|kompis|detainee|offender|booking|journal)(?:'s)?{_NO}"
    rf"|(?:inmate|prisoner|fange|innsatt|fangen|innsatte)(?: #)|(?:inmate|prisoner) (?:id|"
    rf"reg(?:istration)?)(?: (?:no|number)\.?)?|kompis-?id|"
    rf"fangenr|innsattnr){_IS} ?(?:[A-Z]{{1,4}}[ /-])?{_CODE}(?![\w])",
    re.I,
)
_SMALL = (
    r"(?:en|én|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|"
    r"sytten|atten|nitten|"
    r"tjue(?:en|to|tre|fire|fem|seks|sju|syv|åtte|ni)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ](?:one|two|three|"
    r"four|five|six|seven|eight|nine))?)"
)
_ROOM = r"(?<![\w])(?:celle|cella|cellen|cellenr|cellenummer|cell|rom|rommet|romnr|romnummer|room|seng|bed|isolat)"
CELL = re.compile(
    rf"{_ROOM}{_NO}?(?: ?[:#]| (?:er|is|hans er|"
    rf"his is))? ?(?P<code>(?:[A-Z]{{1,2}}[ -]?)?\d{{1,4}}(?:[-./ ]\d{{1,3}})?[A-Z]?)(?!\w){_UNIT}",
    re.I,
)
CELL_LETTER = re.compile(rf"{_ROOM}{_NO}?:? (?P<code>[A-HJ-Z]\d{{0,3}})(?![\w'.])")
CELL_WORD = re.compile(rf"{_ROOM}(?P<no>{_NO})?:? (?P<code>{_SMALL})\b{_UNIT}(?P<after> \w+)?", re.I)
NO_CELL = re.compile(
    r"(?:visit|visiting|waiting|meeting|court|conference|family|class|locker|interview|each|every|per|"
    r"one|a single|besøks|møte|vente|class) ?$",
    re.I,
)
VERBS = re.compile(
    r" (?:i|på|in|at|on|with|med|hos|ved|nå|now|har|is|er|ligger|since|siden|som|but|men|where|der|avdeling)$",
    re.I,
)
_PLATE_WORD = re.compile(
    r"\b(?:bil|bilen|kjøretøy|kjøretøyet|henger|hengeren|tilhenger|tilhengeren|bobil|scooter|vehicle|"
    r"trailer|kjører|kjørte|skilt|skiltet|skilter|regnr|reg\.? ?nr|registrering\w*|bilnummer|"
    r"skiltnummer|kjennemerke|plate|car|license|licence|registration|van|volvo|toyota|vw|bmw|audi|"
    r"ford|tesla|mercedes|opel|mazda|skoda|moped|mc|motorsykkel)\b",
    re.I,
)
PLATE = re.compile(
    r"(?<![\w-])(?P<letters>[A-Z]{2}) ?-?(?P<digits>\d{5}|\d{2} ?\d{3}|\d{3} ?\d{2})(?![\w-])(?! ?(?:kr|kroner|,-|\d))",
    re.I,
)
SHORT_PLATE = re.compile(r"(?<![\w-])(?P<letters>[A-Z]{2}) ?-?(?P<digits>\d{4})(?![\w-])")
OTHER_PLATE = re.compile(
    r"\b(?:regnr|reg\.? ?nr\.?|registreringsnummer(?:et)?|bilnummer(?:et)?|skilt(?:et|nummer|nr)?|"
    r"kjennemerke|license plate|licence plate|number plate|plate|plates|registration(?: number)?)"
    r"(?: (?:er|is|number|no|nummer|på bilen er|"
    r"med))*:? (?P<code>(?=[A-Z -]*\d)[A-Z\d]{1,4}[ -]?[A-Z\d]{2,5}(?:[ -][A-Z\d]{2,4})?)(?!\w)",
    re.I,
)
NO_PLATE = words(
    """
    as at av by ca de den du en er et eu fa fn id im in is kr my no nok nr ny of og om on or pc på so to tv up vi we
    """
)


def papers(text: str) -> Iterator[Find]:
    """Passports, prisoners' numbers, cells and number plates."""
    if not any(sign.isdigit() for sign in text) and not re.search(r"cell|rom|room|seng|bed", text, re.I):
        return
    for found in PASSPORT.finditer(text):
        if sum(sign.isdigit() for sign in found["code"]) >= 5:
            yield Find(found.start("code"), found.end("code"), Kind.PASSPORT)
    for found in BARE_PASSPORT.finditer(text):
        yield Find(found.start(), found.end(), Kind.PASSPORT)
    for found in INMATE.finditer(text):
        yield Find(found.start("code"), found.end("code"), Kind.INMATE_NUMBER)
    yield from _cells(text)
    yield from _plates(text)


def _cells(text: str) -> Iterator[Find]:
    for pattern in (CELL, CELL_LETTER):
        for found in pattern.finditer(text):
            if not NO_CELL.search(text[max(0, found.start() - 14) : found.start()]):
                yield Find(found.start(), found.end("code"), Kind.CELL)
    for found in CELL_WORD.finditer(text):
        if NO_CELL.search(text[max(0, found.start() - 14) : found.start()]):
            continue
        # "rom to": a number of a room only where nothing is counted.
        if found["no"] or not found["after"] or VERBS.match(found["after"]):
            yield Find(found.start(), found.end("code"), Kind.CELL)


def _plates(text: str) -> Iterator[Find]:
    for found in PLATE.finditer(text):
        letters, is_joined = found["letters"], found[0][2:3].isdigit()
        is_near = bool(_PLATE_WORD.search(text[max(0, found.start() - 40) : found.end() + 15]))
        is_word = letters.lower() in NO_PLATE
        if (is_joined or letters.isupper() or is_near) and (
            not is_word or (is_near and (letters.isupper() or is_joined))
        ):
            yield Find(found.start(), found.end(), Kind.PLATE)
    for found in SHORT_PLATE.finditer(text):
        if (
            _PLATE_WORD.search(text[max(0, found.start() - 40) : found.start()])
            and found["letters"].lower() not in NO_PLATE
        ):
            yield Find(found.start(), found.end(), Kind.PLATE)
    for found in OTHER_PLATE.finditer(text):
        yield Find(found.start("code"), found.end("code"), Kind.PLATE)
