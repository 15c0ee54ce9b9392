"""General questions about Covid-19, which belong to the national health channels.

A Covid word alone sends nobody away: most callers ask about Covid in prison. It does so only where no word of
prison stands beside it and the search found nothing in an article but the Covid word itself.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from hotline.routing.patterns import begins_with
from hotline.search.generalwords import FAINT_WORDS
from hotline.search.words import fold, is_stop_word

HEALTH_ARTICLE = "general-covid-questions"

COVID = begins_with(
    """
    korona corona covid pandemi vaksin vaccin smittestopp smittetall smittetrykk smitterisiko smittefar
    nærkontakt koronatest hurtigtest quarantin karantene inkubasjon incubation virus munnbind munnbinn
    mask facemask smitta smitte smittet smittefare symptom luktesans fhi helsenorge infected infection
    lockdown nedstenging
    """
)
# What is asked of the health authorities, whoever asks.
HEALTH = begins_with(
    """
    symptom vaksin koronavaks koronatest koronasmitt koronasymp vaccin teste testing testes testa tested test
    hoste cough feber fever forkjøl
    sore halsen smittestopp nærkontakt inkubasjon incubation luktesans smakssans smell taste restaurant
    butikk shop shopping supermarked serveringssted treningssenter gym innreise utland utlandet abroad
    sweden sverige sverje flight fly flyet ferie holiday hytte cabin skolen skole school barnehage
    kindergarten nursery jobben jobb arbeidsplass workplace work office hjemmekontor dødelig deadly
    mortality dødelighet mutasj variant asthma astma risikogruppe gravid pregnant eldre elderly sykehjem
    nursing legevakt doctor lege legen gjester guests selskap party bryllup wedding samling gatherings
    bussen buss bus toget tog train kollektivt trikken restriksjonene norge norway landet country
    kommunen oslo bergen antall cases tall numbers appen spray antibac vaske wash fhi helsenorge
    smittsom contagious immunitet immun immune langtids longcovid tiltakene tiltak regjering government
    festen fest bestemor grandmother bestefar grandfather naboen neighbour kollega colleague nabo
    selvtest prøvesvar result results svar venter
    """
)
# Whatever stands beside these is about a prison, somebody in it, or this line.
PRISON = begins_with(
    """
    fengs prison jail nick slammer admit pågrep slippe slepp slipper innsatt
    innsett inmate prisoner fange besøk besok visit vitj soner soning sone
    sonar sona sitter permisjon perm permen leave leaves frigang fremstill framstill escort løslat
    lauslat løslatt releas celle cella cell varetekt remand custody overgangsbolig overgangsbust halfway
    betjent officer guard straff sentence serving friomsorg probation fotlenk lenke dommen dømt dømd
    convicted kriminal correctional isolat lockup locked inside videosamtale
    videobesøk videomøte video pårørendetelefon parorende pårørande relatives domfelt samfunnsstraff
    arrest transfer overfør avdeling wing luft lufting pleksi plexi plexiglas glassvegg
    presse journalist media politiker oppmøte innkalling innkalt summon løslates telefonen hotline
    qplace anstalt forvaring direktoratet directorate kdi politikere
    """
)


@dataclass(frozen=True)
class SearchEvidence:
    """What the search knows of a text.

    ``best`` is the article found first, ``matched`` the folded words of that article that answered, ``knows``
    whether a folded word is used in articles or the glossary.
    """

    best: str | None = None
    matched: frozenset[str] = frozenset()
    coverage: float = 0.0
    knows: Callable[[str], bool] = field(default=lambda word: False)


def is_general_health(text: str, written: list[str], evidence: SearchEvidence) -> bool:
    """Whether folded text asks about Covid-19 in general; ``written`` are its words as typed."""
    if not COVID.search(text) or PRISON.search(text):
        return False
    if evidence.best == HEALTH_ARTICLE:
        return True
    if any(word in evidence.matched for word in _matters(written)):
        return False
    # "Korona" alone: what the line has to say on it is a better answer than another number.
    return bool(HEALTH.search(text))


def _matters(written: list[str]) -> list[str]:
    """The folded words that say what is asked, beyond Covid and health."""
    folded = [fold(word) for word in written if not is_stop_word(word)]
    return [
        word
        for word in folded
        if word not in FAINT_WORDS and not COVID.search(f" {word} ") and not HEALTH.search(f" {word} ")
    ]
