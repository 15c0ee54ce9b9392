"""Norwegian compounds taken apart: ``besøkstillatelse`` is about a visit and about a permission.

Works on folded words. What a word may be made of is a fixed lexicon (the glossary and the parts below), not
the articles: so an article is read the same way whatever else has been written.
"""

from collections.abc import Iterable
from functools import lru_cache

from hotline.search.stems import NORWEGIAN, stem
from hotline.search.wordlist import listed

JOINTS = ("", "s", "e")
SHORTEST_PART = 3
SHORTEST_LONE_PART = 4  # of a head or tail that is known while the rest is not
MOST_PARTS = 4

# Words that are found inside others by accident.
FALSE_PARTS = listed(
    """
    ale and ane ans ant are arm art ass ate ele ene ens ent era ere ert ess est ete ger hed her ide ind
    ing inn inne ring ise ist kel kon las lag led lig lige mer mot nen nes net ord ore ort par ram ran ras
    rer res ret rie rig rom ser set sel sen ses sig sjon skap som son sta ste sten stil tal tar tel ten
    ter tid til tin ting und ung ver vis else ende ning inger linje dom rett sett satt
    """
) - {"tid", "rom", "dom", "ung", "ord", "rett", "ting"}

# Heads and tails of the trade's and of everyday compounds, beside the words of the glossary.
PARTS = listed(
    """
    adgang advokat alder anke anstalt ansatt arbeid arrest attest avbrudd avdeling avgift avslag avtale
    barn barne bestilling besok betjent bevis bil bolig bot brev brudd bursdag bytte celle dag dager
    data dod dom doms dose dusj eiendel ektefelle elev enhet erklaring familie far fange fangst feil
    fengsel ferie film foreldre forbud forelder forhor forsikring fot fremstilling frist frigang fri
    friomsorg fritid gave gebyr gjeld gravferd grense halv handel hjelp hjemme hjem hotell hoy hund hus
    hverdag id innsatt innsyn isolasjon jobb jul karantene kjoring klage klar kontakt konto kontor
    kontroll korona kort kosmetikk kostnad kostnader kurs kvinne kvote legitimasjon lege legevakt lenke
    leilighet linje liste lov lonn loslatelse mail mat medisin melding mor munnbind mulighet mote narko
    narkotika natt nett nivaa niva nummer nod offer omsorg opplaring oppmote opphold orden overforing
    pakke pakker parorende pass pause penger permisjon person plan plass plikt politi post presse prest
    problem program prove prover promille rad redusert regel regler reise rett rettighet rom rus sak
    samfunn samtale samtaler samtykke seng sikkerhet sikring skade skilsmisse skjema skjerm skole skrift
    skyld slektning smitte smittevern soke soknad soning sone sonings sprak start stenging stilling
    straff stotte stopp sykdom syk sykehus tannlege tap telefon tid tider tiltak tilbud tilsyn time
    timer tjeneste toll transport trygd tur tvang ungdom unge utdanning utbrudd utgang utgift utgifter
    utland utlending utsettelse varsel varsling varetekt vakt vandel velferd venn vern vilkar virus
    visning video vold voksen vurdering
    """
)


class Splitter:
    """Takes compounds apart by a lexicon of folded words."""

    def __init__(self, words: Iterable[str]):
        usable = {word for word in words if len(word) >= SHORTEST_PART} | PARTS
        self._words = frozenset(usable - FALSE_PARTS)
        self._stems = frozenset(stem(word, NORWEGIAN) for word in self._words)
        self.split = lru_cache(maxsize=50_000)(self._split)

    def knows(self, word: str) -> bool:
        """Whether a word can be part of a compound, in any of its forms."""
        if len(word) < SHORTEST_PART or word in FALSE_PARTS:
            return False
        return word in self._words or (len(word) > SHORTEST_PART and stem(word, NORWEGIAN) in self._stems)

    def _split(self, word: str) -> tuple[str, ...]:
        """The parts of a compound, as few as possible; empty for a word that is none.

        Where only the head or only the tail is known, that part alone is the answer.
        """
        if len(word) < 2 * SHORTEST_PART or not word.isalpha():
            return ()
        whole = self._whole(word, MOST_PARTS)
        if len(whole) > 1:
            return whole
        return self._tail_or_head(word)

    def _whole(self, word: str, most: int) -> tuple[str, ...]:
        best: tuple[str, ...] = ()
        for end in range(len(word) - SHORTEST_PART, SHORTEST_PART - 1, -1):
            head = word[:end]
            if head not in self._words:
                continue
            for joint in JOINTS:
                rest = word[end + len(joint) :]
                if not word.startswith(joint, end) or len(rest) < SHORTEST_PART:
                    continue
                if self.knows(rest):
                    return (head, rest)
                if most > 2 and (tail := self._whole(rest, most - 1)) and (not best or len(tail) + 1 < len(best)):
                    best = (head, *tail)
        return best

    def _tail_or_head(self, word: str) -> tuple[str, ...]:
        for start in range(SHORTEST_PART, len(word) - SHORTEST_LONE_PART + 1):
            if self.knows(word[start:]) and len(word) - start >= SHORTEST_LONE_PART:
                return (word[start:],)
        for end in range(len(word) - SHORTEST_PART, SHORTEST_LONE_PART, -1):
            if word[:end] in self._words:
                return (word[:end],)
        return ()
