"""Names of persons in what was typed: only recognised, so that a question about a person is seen as one."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from hotline.routing.patterns import words
from hotline.search.words import MOST_CHARACTERS, fold, is_stop_word, words_of

NAME = "qname"  # what stands for a name, in patterns and in the text they are matched against
TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

# First names that are typed in small letters as well; none that is a word of Norwegian or English.
FIRST_NAMES = words(
    """
    ole lars per knut kjell arne nils hans-petter jan-erik morten thomas thor tor geir terje trond svein
    odd bjørn rune kåre petter erik eirik magnus kristian christian christoffer kristoffer andreas martin
    daniel jonas mathias markus emil henrik sebastian alexander aleksander fredrik joakim stian espen
    roger frode øyvind øystein sindre håkon eivind vegard anders jørgen simen torstein ivar einar gunnar
    harald sverre johan johannes tommy kenneth ronny robert michael mohammed muhammad mohamed ahmed ali
    hassan ibrahim omar abdi yusuf mustafa piotr tomasz krzysztof pawel andrzej marek jonas tomas
    mindaugas darius vytautas james david peter paul george william richard steven kevin brian kari anne
    inger ingrid marit liv astrid bjørg hilde heidi nina ida nora emma sofie silje camilla hanne
    line-marie lise-marie mona elin monica trine julie maria katrine kristin cecilie anita wenche gerd
    solveig randi turid fatima amina aisha sara lena marte martine mia vilde thea anna eva irene ellen
    linda susan karen jennifer
    """.replace("-", " ")
) - words("line may marie hans jan")

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
    jehova frelsesarmeen sir madam frue
    """.replace("-", " ")
)

INTRODUCES = words("heter heiter navn namn named called inmate prisoner innsatt innsatte innsett fange fangen")
OWN = (
    ("jeg", "heter"),
    ("eg", "heiter"),
    ("eg", "heter"),
    ("jeg", "er"),
    ("eg", "er"),
    ("navn", "er"),
    ("namn", "er"),
    ("navnet", "er"),
    ("i", "am"),
    ("name", "is"),
    ("this", "is"),
    ("dette", "er"),
    ("det", "er"),
    ("its",),
    ("im",),
)


@dataclass(frozen=True)
class Token:
    """A word as it was typed, folded, and whether it begins a sentence."""

    written: str
    folded: str
    begins: bool


def tokens_of(text: str) -> list[Token]:
    """The words of at most the first 1,000 characters, with their capitals."""
    normal = unicodedata.normalize("NFKC", text[:MOST_CHARACTERS])[:MOST_CHARACTERS]
    tokens = []
    for found in TOKEN.finditer(normal):
        before = normal[: found.start()].rstrip(" \t\"'«»“”")
        begins = not before or before[-1] in ".!?:\n"
        for word in words_of(found[0]):
            tokens.append(Token(found[0], fold(word), begins))
    return tokens[:200]


def names_in(tokens: list[Token], taken: Collection[int], known: Collection[str] | None = None) -> list[range]:
    """Where names of other persons than the caller stand; ``taken`` are places that are something else."""
    found: list[range] = []
    place = 0
    while place < len(tokens):
        end = place
        while (
            end < len(tokens)
            and end not in taken
            and _may_be_name(tokens, end, is_later=end > place)
            and end - place < 3
        ):
            end += 1
        if end > place and _is_name(tokens, place, end) and not _is_own(tokens, place):
            found.append(range(place, end))
        place = max(end, place + 1)
    return found


def _may_be_name(tokens: list[Token], place: int, *, is_later: bool) -> bool:
    token = tokens[place]
    if token.folded in NO_NAMES or len(token.folded) < 2 or token.folded.isdigit():
        return False
    if token.folded in FIRST_NAMES:
        return True
    if is_stop_word(token.written.lower()):
        return False
    is_capitalised = token.written[0].isupper() and not token.written.isupper()
    if (
        is_later
        and tokens[place - 1].folded in FIRST_NAMES
        and token.folded.endswith(("sen", "vik", "stad", "berg", "dal", "ski", "haug", "land", "nes", "son"))
    ):
        return True
    return is_capitalised and (not token.begins or is_later or _follows_capital(tokens, place))


def _follows_capital(tokens: list[Token], place: int) -> bool:
    """Whether a word that begins a sentence is followed by a family name: then it is a first name."""
    if place + 1 >= len(tokens) or tokens[place].folded not in FIRST_NAMES:
        return False
    return tokens[place + 1].written[0].isupper()


def _is_name(tokens: list[Token], start: int, end: int) -> bool:
    words_ = [token.folded for token in tokens[start:end]]
    introduced = start > 0 and tokens[start - 1].folded in INTRODUCES
    return introduced or end - start > 1 or any(word in FIRST_NAMES for word in words_)


def _is_own(tokens: list[Token], start: int) -> bool:
    before = tuple(token.folded for token in tokens[max(0, start - 2) : start])
    return any(before[-len(own) :] == own for own in OWN)
