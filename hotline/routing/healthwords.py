"""What people ask the health authorities, by topic, and the words that keep a question with this line.

The weights are compared with ``ENOUGH`` in ``health.py``: a topic of 2 is enough by itself.
"""

import re
from dataclasses import dataclass

from hotline.routing.patterns import begins_with, words
from hotline.search.words import fold


@dataclass(frozen=True)
class Topic:
    """Beginnings of words that tell of a topic, and how much one of them says.

    What ``is_clear`` is asked of the health authorities alone; the rest of life counts in full beside it only.
    """

    weight: float
    is_clear: bool
    begun: re.Pattern[str]
    long_stems: tuple[str, ...]  # those that are recognised with a slip


def _topic(weight: float, stems: str, *, is_clear: bool = False) -> Topic:
    folded = [fold(stem) for stem in stems.split()]
    return Topic(weight, is_clear, re.compile("|".join(folded)), tuple(stem for stem in folded if len(stem) > 5))


# A stem that ends in "$" is a whole word.
TOPICS = {
    "symptom": _topic(
        2.0,
        """
        symptom feber fever hoste hosta$ cough snue$ snufs snørr forkjøl influensa luktesans smakssans halsvond
        tungpust tungpusta kortpust nyser$ nysing sneez halsbetenn lungebetenn pneumonia seneffekt senskad bivirkn
        """,
        is_clear=True,
    ),
    "test": _topic(
        2.0,
        """
        koronatest covidtest hurtigtest selvtest pcr$ prøvesvar teststasjon testsenter testsvar testkø antistoff
        antibod testresultat heimetest hjemmetest koronaprøv covidprøv antigentest testkit testutstyr testtime
        testtelt testbuss testkapasitet testplikt massetest gurgletest testapparat
        """,
        is_clear=True,
    ),
    "vaccine": _topic(2.0, "vaksin vaccin koronavaks pfizer astrazeneca moderna jab$", is_clear=True),
    "virus": _topic(
        2.0,
        """
        inkubasj incubat smittsom smittsam contagi infectious immun mutasj mutant variant$ varianten$ dødeligh
        mortality antibac håndsprit sanitiz koronapass koronasert innreise hjemmekontor smittestopp smittespor
        portforbud curfew langtids longcovid smitteapp smittetall smittetrykk dødstall flokkimm herd$ koronadød
        koronatall smittekart aerosol luftsmitte overflatesmitte asymptom desinfis disinfect koronakompens
        koronastøt koronatilf koronasyk smitteutvik smittefri dagpeng permitter
        vitamin hytteforb koronahjelp koronavett koronareg kohort rødtnivå
        """,
        is_clear=True,
    ),
    "authority": _topic(
        2.0,
        """
        fhi$ helsenorge folkehelse helsedir koronatelefon regjering government kommuneoverl smittevernle
        statsmin nakstad guldvog helsemin helseråd legemiddelv erna$
        """,
        is_clear=True,
    ),
    "risk": _topic(2.0, "risikogrupp høyrisiko risikoutsatt utsattgruppe", is_clear=True),
    "quarantine": _topic(
        1.5, "karantene quarantin innreisekar reisekar ventekar karantenehot karanteneplik", is_clear=True
    ),
    "contact": _topic(1.5, "nærkontakt smittesporing smittespora", is_clear=True),
    "doctor": _topic(1.0, "legevakt fastlege apotek pharmac", is_clear=True),
    "mask": _topic(1.5, "munnbind munnbinn mask$ masks$ maske$ masker$ facemask visir ffp$ tøymunn", is_clear=True),
    "unwell": _topic(
        1.0,
        """
        vondt$ hurt ache aching kroppen sliten tired$ syk$ sjuk$ sick$ ill$ throat halsen$ lukter$ smaker$ puster
        temperatur hode$ headache hodepine hovudpine slapp$ utmatt exhaust kvalm diar dizzy svimmel breath shiver
        """,
    ),
    "ill": _topic(
        1.0,
        "allerg ammer$ gravid pregnan diabet astma asthma kols$ immunsv elderly overvekt kreft cancer hjertesyk"
        " bronkitt blodtrykk",
    ),
    "testing": _topic(1.0, "test$ teste$ testa$ testes$ tests$ testing tested testet"),
    "infected": _topic(0.5, "smitta smitte smittet infect positiv virus"),
    "going": _topic(
        1.5,
        """
        reise$ reiser$ reisa$ travel flyet$ flyr$ fly$ flight flying ferga$ ferge$ ferja$ fergen$ ferry båt$
        båten$ cruise plane$ passport
        tur$ tog$ return$ reist$ fløy$ cross$ krysse$ turen$ avbestill refund reiseforsik ferie vinterferie
        holiday trip$ pendle$
        pendler$ harrytur kjøre$ dra$ handle$ drive$ go$ shopping
        """,
    ),
    "abroad": _topic(
        1.5,
        """
        utland abroad grensa grensen grensene border hytte hytta$ cabin airport flyplass flybillett kanari
        charter philippin brasil brazil russland russia kina$ china$ iran$$ syden$ sverige
        sverje sweden danmark denmark spania spain polen$ poland tyskland germany england london thailand
        stockholm litauen lithuania europa europe romania latvia portugal tyrkia turkey kroatia croatia italia$ italy
        frankrike france nederland island$ iceland serbia pakistan somalia filippin philippin hellas greece
        finland india$ usa$ storbritan britain bulgaria ukraina ukraine gardermoen göteborg strømstad
        """,
    ),
    "gathering": _topic(
        1.5,
        """
        gjest guest selskap$ selskaper$ bursdag birthday party$ fest$ festen$ bryllup bryllaup wedding julemiddag
        middag$ julaften$ julekveld julebord konfirmasj barnedåp nyttår samles$ samling gathering fester$
        feste$ parties$ feire$ feira celebrat adventska
        gløgg pepperkak juletrefest festival grillfest hagefest overnattingsb barnebursdag slekta$ slekten$
        romjul julaftan samle$ overnatte$ halloween trick$ russ$ russefeir lucia
        """,
    ),
    "public": _topic(
        1.0,
        """
        butikk shop supermar restaurant serveringssted treningssent gym$ kino$ cinema skole$ skolen$ skule$
        skulen$ school barnehag kindergar nursery jobb$ jobben$ work$ workplace arbeidsplass kontor$ hjemmekontor
        buss bus$ tog$ toget$ train$ trikk tram$ kollektiv kjøpesent mall$ frisør hairdress fotballtr sykehjem
        sjukeheim klassen$ klassa$ fotballkamp konsert arbeidsgiver employer transport$ skytransport kirke$
        kirken$ church kyrkja$ rema$ kiwi$ ikea$ meny$ skolene$ skulane$ pub$ nattklubb university universitet
        sjefen$ boss$ klassekamer sfo$ elever$ elevar$ student lecture teacher lærer$ læreren$ lærerne$
        lærere$ lærar$ eksamen korøv kor$
        svømmeha basseng badeland swimming vinmonopol utested skjenk kafé cafe$ cafes$ bar$ barer$ bars$
        teater theatre bowling
        museum lekeplass playground taxi drosje hotell hotel$ hotels$
        fotballtrening håndball idrett slalåm skisenter skianlegg julemarked loppemarked kø$ køen$ queue$ heis$
        heisen$ lift$ menighet gudstjeneste concert synge$ sing$ singing choir customers kunder$
        kassa$ varer$ gymsal korps nightclub stadion stadium colleg verksted bakeri dugnad
        """,
    ),
    "closing": _topic(1.0, "nedsteng nedstengt lockdown påbudt påbod avlyst cancel mandatory compulsory forbudt"),
    "use": _topic(
        1.0,
        """
        pris$ price koster$ kostar$ cost$ costs$ gratis$ kjøpe$ buy$ best$ protect beskytt vask wash hjelper$ virker$
        help$ works$
        """,
    ),
    "outsider": _topic(
        1.0,
        """
        nabo kollega bestemor mormor farmor bestefar besteforeld flatmate roommate grandm grandparent boss$ sjefen$
        colleague neighbo venninne venner$ friends$ vennene$ nabobarn svigerfor klassevenn svigermor tenåringen
        """,
    ),
    "safe": _topic(
        0.5, "trygt$ tryggt$ trygg$ safe$ farlig$ dangerous smitterisik risk$ risiko$ åpen$ åpne$ opne$ open$"
    ),
    "distance": _topic(
        1.0, "meter metre klemme$ klem$ hug$  avstand apart$ distanc håndhils handshake leke$ leike$ play$ møtes$"
    ),
    "place": _topic(0.5, "norge$ noreg$ norway landet$ kommune municipal oslo$ bergen$ trondheim$ stavanger$ drammen$"),
    "age": _topic(0.5, "under$ år$ years$ eldre$ barn$ babies children"),
}

# The beginnings that are recognised with a slip, by first letter(?!e) and length.
LONG_STEMS: dict[str, dict[int, list[str]]] = {}
for _stem in sorted({stem for topic in TOPICS.values() for stem in topic.long_stems}):
    LONG_STEMS.setdefault(_stem[0], {}).setdefault(len(_stem), []).append(_stem)

# Two topics that together are asked of the health authorities alone, and how much they say.
TOGETHER = (
    (frozenset({"going", "abroad"}), 1.5),
    (frozenset({"public", "safe"}), 1.0),
    (frozenset({"going", "safe"}), 1.0),
    (frozenset({"distance", "public"}), 1.0),
    (frozenset({"closing", "place"}), 1.0),
    (frozenset({"testing", "public"}), 1.0),
    (frozenset({"testing", "abroad"}), 1.0),
    (frozenset({"testing", "use"}), 1.0),
    (frozenset({"ill", "safe"}), 1.0),
    (frozenset({"outsider", "gathering"}), 1.5),
    (frozenset({"unwell", "abroad"}), 1.0),
    (frozenset({"infected", "public"}), 1.0),
    (frozenset({"unwell", "public"}), 1.0),
    (frozenset({"infected", "outsider"}), 1.0),
    (frozenset({"testing", "outsider"}), 1.0),
    (frozenset({"unwell", "outsider"}), 1.0),
    (frozenset({"going", "closing"}), 1.0),
)

# Topics of life outside: whoever is spoken of there is no inmate.
ORDINARY = frozenset({"public", "gathering", "authority", "use"})

COVID = begins_with(
    """
    korona koronn corona coronn covid pandemi vaksin vaccin smitte smitta infect virus karantene quarantin nærkontakt
    munnbind facemask
    """
)
SELF = words("jeg eg vi me meg oss man en ein i we us my min mitt mi vår our myself you du")
LINE = words("dere dykk")  # this line, or somebody in office
THEY = words("they them de dei dem")
PRONOUNS = words("he him han ham hun ho henne she his hans hennes")
# Of whom it is not likely that they are inmates: those who are old, small or met at work.
OUTSIDERS = words(
    """
    bestemor mormor farmor bestefar morfar farfar besteforeldre tante tanta onkel nabo naboen naboene kollega
    kollegaen barn barna ungene ungane unge ungen baby babyen kid kids child children toddler flatmate roommate
    boss sjef sjefen grandmother granny grandma grandfather neighbour neighbor colleague coworker
    """
)
# Asked of this line, be it because of Covid-19.
OUR_MATTERS = begins_with(
    """
    ring call phone telefon video skype ipad møt start sentence klage complain penger money søk apply rule regel regl
    tiltak measure kompensasj
    """
)
# Said of what a prison does rather than of life outside.
INSTITUTION = begins_with(
    """
    utbrudd outbreak tiltak measures utset dimitt utgang leave adgang ringetid calling enerom kåken fullbyrd strengt
    strict isolert avdeling booked bestilt wing unit folk people ungene kids barnet
    """
)
RELATIVES = words(
    """
    sønn sønnen son sonen bror broren brother husband mann mannen kone kona wife kjæreste kjæresten boyfriend
    girlfriend partner samboer samboeren pappa dad faren datter datteren dattera daughter ex eks eksen
    """
)
# Whatever stands beside these is about a prison, somebody in it, or this line.
PRISON = begins_with(
    """
    fengs prison prision jail nick slammer pågrep innsatt nyinnsatt innsett nyinnsett inmate prisoner fange fangar
    soner soning sone sonar sona sitter permisj perm velferdsperm helgeperm frigang fremstill framstill
    escort løslat lauslat løslatt releas cella celle cell celler mørkecelle varetekt remand custody overgangsbolig
    overgangsbust halfway betjent officer guard straff sentence serving friomsorg probation fotlenk lenke lenka dommen
    dømt dømd convict kriminal correctional isolat lockup videosamtale videobesøk videomøte parorende pårørande
    pårørende relatives domfelt samfunnsstraff arrest overfør lufting luftegård pleksi plexi glassvegg presse
    journalist media politiker oppmøte oppmote innkalling innkalt summon hotline qplace anstalt forvaring direktoratet
    directorate kdi qname utelukk solitary parole furlough appeal deport utvis kontaktbetj pakke parcel advokat lawyer
    rettssak trial vakta glattcelle brev letter mottaket buret prest priest
    """
)
