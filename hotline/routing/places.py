"""Which facility is meant: names, former names, nicknames and misspellings, common place names with care.

"Ullersmo" is a prison wherever it stands. "Hamar" is a town: it is the prison only beside a prison or
visiting word, and never where the caller tells where somebody lives or comes from.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz.distance import OSA

from hotline.routing.patterns import begins_with, words
from hotline.search.words import fold, is_stop_word, words_of

Knows = Callable[[str], bool]

# Towns, municipalities, quarters, surnames and ordinary words among the names of facilities.
COMMON = words(
    """
    oslo halden bergen hamar drammen skien horten larvik tønsberg sandefjord sarpsborg mysen gjøvik
    valdres kongsvinger ringerike kragerø mandal froland evje arendal kristiansand stavanger haugesund
    ålesund trondheim verdal bodø mosjøen fauske tromsø vadsø vik sem berg hof leira tunga ila ana åna
    gimle grini grønland bayern gamlebyen nærbø opstad hylkje åsane gravdal hustad farstad eidsberg
    trøgstad hassel osterøy innlandet telemark agder romerike nordland rogaland tyristrand kløfta torpum
    sandeid ilseng breistein dusavik lillestrøm molde svolvær eidsvoll sandaker solholmen bjørgvin
    buskerud hordaland vestfold akershus østfold trøndelag hedmark oppland finnmark troms
    """
)
# Names that many facilities have, or that are said of the service as a whole.
GENERIC = words(
    """
    kdi krimdir direktoratet frigangshjem kvinnefengselet kvinnefengslet fengselsøya utlendingsfengselet
    superfengselet stifinneren narkotikaprogram overgangsboligen ungdomsenheten innlandet friomsorgen
    """
) - words("fengselsøya superfengselet utlendingsfengselet stifinneren")

PRISON_WORDS = words(
    """
    fengsel fengselet fengsla fengslet fengslene fengsels prison jail kretsfengsel landsfengsel
    overgangsbolig overgangsboligen overgangsbustad friomsorg friomsorgen friomsorga friomsorgskontor
    probation halfway forvaringsanstalt avdeling avd anstalt anstalten kvinnefengsel ungdomsenhet
    ungdomseining kriminalomsorgen kriminalomsorga kvinnefengselet ungdomsfengsel fengslingen prisons
    """
)
BESIDE = begins_with(
    """
    fengs prison jail besøk besok visit vitj soner soning sone sonar sitter sitte sit sitting innsatt
    innsett inmate prisoner celle cella celler cell permisjon perm varetekt remand custody overgangsbolig
    overgangsbust halfway friomsorg probation betjent officer guard vakta video brev letter pakke parcel
    løslat løslatt lauslat release fange varetekts serving serve held kriminalomsorg kiosk bestille booke
    booking lufting isolat isolasjon isolation transfer overfør flyttet flytta fotlenk visited moved
    locked inside sona
    """
)
BEFORE_PLACE = words("i på ved til hos in at to inside of near i")
NOT_THE_PRISON = words(
    """
    bor bur bo bodde flyttet flytta fra frå from live lives living lived reiser reise kommer kjem vokst
    hjemme heime tingrett politiet police politistasjon sykehus sjukehus tog buss hjem home town city byen
    kommune kommer hele
    """
)
AFTER_PLACE_NOT = words(
    """
    tingrett kommune politistasjon politikammer politidistrikt sykehus sjukehus s municipality police court
    hospital sentrum district station
    """
)

SHORTEST_MISSPELT = 5


@dataclass(frozen=True)
class FacilityName:
    """A facility by all its names; ``places`` are names of it that are also towns or municipalities."""

    slug: str
    names: tuple[str, ...]
    places: tuple[str, ...] = ()


@dataclass(frozen=True)
class Mention:
    """A facility that a text names, and where: words from ``start`` to before ``end``."""

    slug: str
    start: int
    end: int


@dataclass(frozen=True)
class _Name:
    words: tuple[str, ...]
    slug: str
    is_common: bool


@dataclass(frozen=True)
class Gazetteer:
    """The names of all facilities, folded and ready to be compared."""

    by_words: dict[tuple[str, ...], _Name]
    by_joined: dict[str, _Name]
    single: dict[str, tuple[_Name, ...]]  # names of one word, by first letter: the one that is seldom wrong
    longest: int = field(default=1)


@lru_cache(maxsize=8)
def gazetteer(facilities: tuple[FacilityName, ...]) -> Gazetteer:
    """The names of facilities made ready; of two with one name the first in the list has it."""
    by_words: dict[tuple[str, ...], _Name] = {}
    for facility in facilities:
        places = {fold(word) for place in facility.places for word in words_of(place)}
        for written in facility.names:
            folded = tuple(fold(word) for word in words_of(written))
            if not folded or folded in by_words or (len(folded) == 1 and folded[0] in GENERIC):
                continue
            common = len(folded) == 1 and (folded[0] in COMMON or folded[0] in places or len(folded[0]) < 4)
            by_words[folded] = _Name(folded, facility.slug, common)
    by_joined = {"".join(name.words): name for name in by_words.values() if len(name.words) > 1}
    single: dict[str, tuple[_Name, ...]] = {}
    for name in by_words.values():
        if len(name.words) == 1 and len(name.words[0]) >= SHORTEST_MISSPELT:
            letter = name.words[0][0]
            single[letter] = (*single.get(letter, ()), name)
    return Gazetteer(by_words, by_joined, single, max(map(len, by_words), default=1))


def find_facility(tokens: Sequence[str], names: Gazetteer, knows: Knows) -> Mention | None:
    """The facility that folded words name: the longest name, of equally long ones the first."""
    found = [*_exact(tokens, names), *_in_town(tokens, names)]
    if not found:
        found = list(_misspelt(tokens, names, knows))
    return max(found, key=lambda mention: (mention.end - mention.start, -mention.start), default=None)


def _exact(tokens: Sequence[str], names: Gazetteer) -> Iterable[Mention]:
    for start in range(len(tokens)):
        for length in range(min(names.longest, len(tokens) - start), 0, -1):
            row = tuple(tokens[start : start + length])
            name = names.by_words.get(row) or names.by_words.get((*row[:-1], row[-1].removesuffix("s")))
            if name is None and length == 1:
                name = names.by_joined.get(row[0])
            if name is not None and (not name.is_common or _is_prison_here(tokens, start)):
                yield Mention(name.slug, start, start + length)
                break


def _is_prison_here(tokens: Sequence[str], place: int) -> bool:
    """Whether a town's name stands for its prison."""
    before = tokens[place - 1] if place else ""
    after = tokens[place + 1] if place + 1 < len(tokens) else ""
    if after in PRISON_WORDS or before in PRISON_WORDS:
        return True
    if after in AFTER_PLACE_NOT or any(word in NOT_THE_PRISON for word in tokens[max(0, place - 3) : place]):
        return False
    text = f" {' '.join(tokens)} "
    if before in BEFORE_PLACE or not before:
        return bool(BESIDE.search(text))
    near = f" {' '.join(tokens[max(0, place - 2) : place + 3])} "
    return bool(BESIDE.search(near))


def _in_town(tokens: Sequence[str], names: Gazetteer) -> Iterable[Mention]:
    """ "The prison in Hamar" and "Hamar fengsel" where no such name is listed."""
    for start, word in enumerate(tokens):
        name = names.by_words.get((word,)) or names.by_words.get((word.removesuffix("s"),))
        if name is None:
            continue
        if start > 1 and tokens[start - 1] in BEFORE_PLACE and tokens[start - 2] in PRISON_WORDS:
            yield Mention(name.slug, start - 2, start + 1)
        elif start + 1 < len(tokens) and tokens[start + 1] in PRISON_WORDS:
            full = names.by_words.get((name.words[0], "fengsel"))
            yield Mention((full or name).slug, start, start + 2)


def _misspelt(tokens: Sequence[str], names: Gazetteer, knows: Knows) -> Iterable[Mention]:
    for start, word in enumerate(tokens):
        if len(word) < SHORTEST_MISSPELT or is_stop_word(word) or knows(word):
            continue
        slips = 1 if len(word) < 8 else 2
        near = [
            (distance, name.words[0], name.slug)
            for name in names.single.get(word[0], ())
            if (distance := OSA.distance(word.removesuffix("s"), name.words[0].removesuffix("s"))) <= slips
            and (not name.is_common or _is_prison_here(tokens, start))
        ]
        if near:
            yield Mention(min(near)[2], start, start + 1)
