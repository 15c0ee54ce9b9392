"""Names of persons in what was typed: only recognised, so that a question about a person is seen as one."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from hotline.routing.firstnames import CAPITAL_NAMES, is_first_name
from hotline.routing.patterns import Knows, words
from hotline.search.words import MOST_CHARACTERS, MOST_WORDS, fold, is_stop_word, words_of

NAME = "qname"  # what stands for a name, in patterns and in the text they are matched against
MOST_TOKENS = MOST_WORDS
LONGEST_NAME = 3

# Initials ("P.L.H.", "T.B.") are one name; an apostrophe parts no word.
TOKEN = re.compile(r"(?:[A-ZÆØÅ]\.){2,}[A-ZÆØÅ]?|[^\W_]+(?:['’][^\W_]+)*")
INITIALS = re.compile(r"(?:[A-ZÆØÅ]\.){2,}[A-ZÆØÅ]?")
SENTENCE = re.compile(r"[.!?:\n]")
PART = re.compile(r"[,;()–]|\s-\s")
CONTRACTED = {"where's": "where", "what's": "what", "how's": "how", "when's": "when", "who's": "who", "that's": "that"}

# Capitalised words that name no person.
NO_NAMES = words(
    """
    covid corona korona koronaviruset coronavirus norway norge noreg norwegian norsk english engelsk
    polish polsk polen poland gdansk sverige sweden danmark litauen lithuania romania tyskland germany
    thailand spania amerika usa europa europe eu schengen nav udi fhi kdi ffp sis id helsenorge fengsel
    fengselet prison kriminalomsorgen kriminalomsorga jul christmas easter påske januar februar mars april
    mai juni juli august september oktober november desember january february march june july october
    december monday tuesday wednesday thursday friday saturday sunday mandag tirsdag onsdag torsdag fredag
    lørdag søndag skype facetime teams zoom vipps ipad iphone facebook whatsapp sivilombudsmannen
    sivilombudsman ombudsman røde raude kors red cross ramadan islam gud god wayback jussbuss jurk
    politiet police barnevernet kirkens bymisjon bymisjonen sos mental helse tingrett tingretten
    lagmannsrett lagmannsretten høyesterett friomsorgen friomsorga konfliktrådet konfliktråd statens
    innkrevingssentral esta hotline pårørendetelefonen directorate service correctional
    kriminalomsorgsdirektoratet storting stortinget bibelen koranen bible quran plexiglass muslim jew
    denmark spain france italy iceland finland latvia estonia russia ukraine turkey britain london uk usa island
    philippines filippinene brazil brasil portugal greece hellas croatia kroatia tyrkia netherlands nederland belgium
    belgia austria switzerland sveits serbia bulgaria hungary ungarn syria iraq irak iran somalia eritrea pakistan
    india china kina vietnam russland ireland irland scotland kanariøyene canary frankrike italia storbritannia
    london stockholm københavn copenhagen göteborg paris berlin rome madrid nordnorge vestlandet østlandet
    jehova frelsesarmeen sir madam frue mr mrs ms dr year new eve nyttår pcr pfizer moderna rema kiwi coop
    north south east west nord sør øst vest aust prisons i hei hello hi dear
    """
)
# Before a name: of a person other than the caller, and of a place.
INTRODUCES = words(
    "heter heiter navn namn named called inmate prisoner innsatt innsatte innsett fange fangen mr mrs miss herr fru"
)
BEFORE_PLACES = words("i på fra frå in from at near ved")
TOWARDS = words("til to for")

# Around the caller's own name.
GREETINGS = words("hei hallo heisann hello hi hey dag morning afternoon evening morn")
OWN_BEFORE = (
    *(("jeg", verb) for verb in ("heter", "er", "heiter")),
    *(("eg", verb) for verb in ("heiter", "heter", "er")),
    ("mitt", "navn", "er"),
    ("namnet", "mitt", "er"),
    ("navnet", "mitt", "er"),
    ("my", "name", "is"),
    ("i", "am"),
    ("this", "is"),
    ("dette", "er"),
    ("det", "er"),
    ("its",),
    ("it", "is"),
    ("im",),
)
OWN_AFTER = (
    ("heter", "jeg"),
    ("heiter", "eg"),
    ("her",),
    ("here",),
    ("speaking",),
    ("calling",),
    ("som", "ringer"),
    ("som", "ringjer"),
)


@dataclass(frozen=True)
class Token:
    """A word as it was typed, folded; whether it begins a sentence, and whether it begins a part of one."""

    written: str
    folded: str
    begins: bool
    parts: bool


def tokens_of(text: str) -> list[Token]:
    """The words of at most the first 1,000 characters, with their capitals."""
    normal = unicodedata.normalize("NFKC", text[:MOST_CHARACTERS])[:MOST_CHARACTERS]
    tokens: list[Token] = []
    end = 0
    for found in TOKEN.finditer(normal):
        between = normal[end : found.start()]
        end = found.end()
        begins = not tokens or bool(SENTENCE.search(between))
        parts = begins or bool(PART.search(between))
        written = found[0]
        if INITIALS.fullmatch(written):
            tokens.append(Token(written, NAME, begins, parts))
            continue
        contracted = CONTRACTED.get(written.lower().replace("’", "'"))
        row = [contracted, "is"] if contracted else words_of(written)
        tokens.extend(Token(written, fold(word), begins, parts and not place) for place, word in enumerate(row))
        if len(tokens) >= MOST_TOKENS:
            break
    return tokens[:MOST_TOKENS]


def names_in(
    tokens: Sequence[Token], taken: Collection[int], knows: Knows, places: Collection[str] = ()
) -> list[range]:
    """Where names of other persons than the caller stand.

    ``taken`` are places in the text that are something else; ``places`` are names of facilities: of a person only
    after a first name.
    """
    found: list[range] = []
    place = 0
    while place < len(tokens):
        end = place
        while end < len(tokens) and end not in taken and end - place < LONGEST_NAME:
            is_later = end > place
            if (is_later and tokens[end].parts) or not _may_be_name(tokens, end, knows, is_later=is_later):
                break
            end += 1
        is_place = tokens[place].folded in places
        if end > place and not is_place and _is_name(tokens, place, end, knows) and not _is_own(tokens, place, end):
            found.append(range(place, end))
        place = max(end, place + 1)
    return found


def _may_be_name(tokens: Sequence[Token], place: int, knows: Knows, *, is_later: bool) -> bool:
    token = tokens[place]
    if token.folded == NAME or is_first_name(token.written, token.folded):
        return True
    if token.folded in NO_NAMES or token.folded.isdigit() or is_stop_word(token.written.lower()):
        return False
    is_capitalised = token.written[0].isupper() and not token.written[1:].isupper()
    if is_capitalised and len(token.written) == 1:
        return is_later  # "Anders N."
    if is_later and not is_capitalised:
        # "ole hansen": after a first name a word that nothing knows is a family name.
        before = tokens[place - 1]
        return is_first_name(before.written, before.folded) and len(token.folded) > 3 and not knows(token.folded)
    if is_capitalised and (not token.begins or is_later):
        return True
    return place > 0 and tokens[place - 1].folded in INTRODUCES and not knows(token.folded)


def _is_name(tokens: Sequence[Token], start: int, end: int, knows: Knows) -> bool:
    folded = [token.folded for token in tokens[start:end]]
    if any(is_first_name(token.written, token.folded) or token.folded == NAME for token in tokens[start:end]):
        return True
    if folded[0] in CAPITAL_NAMES and (end - start > 1 or not tokens[start].begins):
        return True
    before = tokens[start - 1].folded if start else ""
    if before in INTRODUCES:
        return True
    if before in BEFORE_PLACES or (before in TOWARDS and end - start == 1):
        return False
    known = [knows(word) for word in folded]
    if all(known):
        return False
    return tokens[start].written[0].isupper()


def _is_own(tokens: Sequence[Token], start: int, end: int) -> bool:
    before = tuple(token.folded for token in tokens[max(0, start - 3) : start])
    after = tuple(token.folded for token in tokens[end : end + 2])
    if before[-1:] and before[-1] in GREETINGS:
        return True
    return any(before[-len(own) :] == own for own in OWN_BEFORE) or any(after[: len(own)] == own for own in OWN_AFTER)
