"""Where somebody lives: a street with its number, a post code with its place."""

import re
from collections.abc import Callable, Iterator

from hotline.privacy.finds import Find, Kind
from hotline.privacy.passing import Passing
from hotline.privacy.persons import words
from hotline.privacy.plain import fold

_ENDING = (
    r"(?:veien|vegen|veg|vei|vn|gaten|gata|gate|gt|gaden|alléen|alleen|allé|alle|plassen|plass|torget|"
    r"torg|stien|stigen|sti|"
    r"bakken|bakkane|bakke|svingen|sving|kroken|krok|lia|lien|åsen|toppen|tunet|tun|ringen|ring|"
    r"haugen|haug|bryggen|brygge|"
    r"brygga|kaien|kaia|terrassen|terrasse|smauet|smau|løkka|løkken|jordet|faret|far|grenda|grend|"
    r"skogen|hagen|gangen|holtet|holt|"
    r"stredet|strede|brua|dalen|kleiva|kleiven|myra|moen|vollen|ekra|enga|marka|neset|vika|lunden|"
    r"parken|stubben|ly|berget|geila|"
    r"råsa|råket|tråkket|skrenten|hellinga|flata|snippen|høgda|høyden|street|gatan|vägen)"
)
_NUMBER = r"\d{1,4}(?: ?[a-hA-H])?(?![\w,.]*\d)\b"
_UNIT = (
    r"(?! ?(?:timer?|hours?|minutter|minutes?|min\b|dager?|dagar|days?|uker?|weeks?|ganger|gonger|"
    r"times|måneder|months?|år\b|years?|"
    r"kroner|kr\b|km\b|kilometer|meter|m\b|personer|people|besøk|visits?|barn|children|stk|plasser|"
    r"mil\b|prosent|%|til\b|"
    r"av\b|eller \d|millioner|tusen|innsatte|inmates|voksne|adults|kg|\.\d|:\d))"
)
_FLAT = r"(?:,? ?(?:h|leil\.?|leilighet|oppgang|inngang|apt\.?|flat|etg\.?) ?\d{1,4}\w?)?"
# "Storgata 4b", "Kongens gate 12", "Karl Johans gt. 3"
STREET = re.compile(
    rf"(?<!\w)(?:[^\W\d_][\w'.-]{{1,30}} ){{0,3}}?(?P<name>[^\W\d_][\w'-]{{0,30}}?{_ENDING}|"
    rf"[^\W\d_][\w'.-]{{1,30}} {_ENDING})\.?"
    rf",? (?:nr\.? ?|nummer )?(?P<number>{_NUMBER}){_UNIT}{_FLAT}",
    re.I,
)
ENGLISH = re.compile(
    r"(?<!\w)(?P<number>\d{1,4}[A-Ha-h]?) (?P<name>(?:[A-ZÆØÅ][\w'.-]{1,25} ){1,3}(?:Street|St|Road|"
    r"Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Close|Court|"
    r"Gardens|Terrace|Crescent|Place|Square|Hill|Row))\b"
)
ABROAD = re.compile(
    r"(?<!\w)(?P<name>(?:ul\.?|ulica|rue|via|calle|strada|"
    r"str\.) ?[A-ZÆØÅŁŚŻ][\w'.-]{2,25}(?: [A-Z]\w{2,20})?),? (?P<number>\d{1,4}\w?)\b"
)
# "bor i Fjellheim 12", "adresse: Nordre Fetveg 4"
TOLD = re.compile(
    r"\b(?:adresse(?:n|a)?|address|bor|bur|bodde|lives|living|live|flyttet|moved|hjemme|"
    r"lever)\b(?: ?:|(?: (?:hans|hennes|min|mi|is|er|i|på|ved|at|on|in|til|to|nå|now|hos|alene|"
    r"sammen)){0,3})"
    rf" (?P<name>(?:[^\W\d_][\w'.-]{{1,25}} ){{1,3}}?)(?P<number>{_NUMBER}){_UNIT}",
    re.I,
)
# "i Furuholtet 22": a name nobody knows with a number is where somebody lives.
UNKNOWN = re.compile(
    rf"(?<=[\w,:] )(?P<name>[A-ZÆØÅ][a-zæøå]{{3,25}}) (?P<number>{_NUMBER}){_UNIT}(?=[,.;)]|$| [^\W\d_])"
)
POST_CODE = re.compile(
    r"(?<![\d.,:/+-])(?:N[O-]? ?-?)?(?P<code>\d{4}),? (?P<place>[^\W\d_][\w-]{1,20}(?: (?:i|på) [^\W\d_]\w{2,12})?)"
)
CODE_TOLD = re.compile(
    r"\b(?:postnummer(?:et)?|postnr\.?|post ?code|zip(?: code)?)(?: (?:er|"
    r"is))?:? ?(?P<code>\d{4})\b(?: (?P<place>[A-ZÆØÅ]\w+))?",
    re.I,
)
YEARS = range(1990, 2031)
NO_STREET = words(
    """
    adgang alle ally anhøring anledning apply arbeidsplass avgang bakke bakken behandlingsplass bekreftelse bestefar
    besøksplass bokollektivplass bring celleplass daglig daily during early ektefelle enkeltplass erfaring family
    far farfar fengselshagen fengselsplass fengslingsplass ferdig forklaring gang gangen gata gate gaten gt hagen
    hearing heldig helsingfors høring inngang innkjøring institusjonsplass july kjøring krok lia ly monthly morfar
    månedlig møteplass nearing nettopp oldefar omgang omkring only opphavsforhold overgang parken parkeringsplass
    plass plassen programplass reply ring ringring rundskriv rundtomkring samboer samtale samtalegang sengeplass
    sikkerhetsplass skogen skoleplass soningsplass spring stefar string svigerfar telefontorget tidlig tilgang torg
    torget tun ukentlig utgang vanlig vanskelig varetektsplass vei veien vestlia weekly
    """
)


def addresses(
    text: str,
    passing: Passing,
    is_place: Callable[[str], bool],
    is_word: Callable[[str], bool],
    is_unknown: Callable[[str], bool],
) -> Iterator[Find]:
    """Streets with a number and post codes with a place; the street of a facility passes."""
    if not any(sign.isdigit() for sign in text):
        return
    for pattern in (STREET, ENGLISH, ABROAD, TOLD, UNKNOWN):
        for found in pattern.finditer(text):
            if pattern in (STREET, TOLD) and not _is_street(found, pattern is TOLD, is_word):
                continue
            if pattern is UNKNOWN and not is_unknown(found["name"]):
                continue
            words = [fold(word) for word in found["name"].split()]
            if words and any(passing.phrase_at(words, place) == len(words) - place for place in range(len(words))):
                continue
            yield Find(min(found.start("name"), found.start("number")), found.end(), Kind.ADDRESS)
    for found in POST_CODE.finditer(text):
        if int(found["code"]) not in YEARS and is_place(found["place"].split()[0]) and found["place"][0].isupper():
            yield Find(found.start("code"), found.end("place"), Kind.ADDRESS)
    for found in CODE_TOLD.finditer(text):
        yield Find(found.start("code"), found.end(), Kind.ADDRESS)


def _is_street(found: re.Match[str], is_told: bool, is_word: Callable[[str], bool]) -> bool:
    words = found["name"].split()
    if is_told:
        return any(word[0].isupper() for word in words) or not all(is_word(word) for word in words)
    last = words[-1].lower().rstrip(".")
    if len(words) == 1:
        # In small letters a word of the language is no street: "parkeringsplass 3".
        return last not in NO_STREET and (words[0][0].isupper() or not is_word(last))
    first = words[0]
    return first[0].isupper() or (
        last in ("gate", "gata", "vei", "veg", "gt", "plass") and first.lower().endswith("s") and not is_word(first)
    )
