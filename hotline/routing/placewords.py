"""Words beside the names of facilities: kinds of facility, towns, what is asked of a prison and what is not."""

from hotline.routing.patterns import begins_with, by_first_letter, words

# Every word for a kind of facility, and the one form in which names are compared.
KINDS = {
    word: kind
    for kind, listed in {
        "fengsel": words(
            """
            fengsel fengselet fengsla fengslet fengslene fengsels fengsl fengsle fengslene prison prisons jail jails
            kretsfengsel kretsfengselet landsfengsel landsfengselet distriktsfengsel anstalt anstalten
            forvaringsanstalt forvaringsanstalten prision fengslinga penitentiary
            """
        ),
        "kvinnefengsel": words("kvinnefengsel kvinnefengselet kvinnefengslet"),
        "overgangsbolig": words(
            """
            overgangsbolig overgangsboligen overgangsbustad overgangsbustaden halfway frigangshjem frigangshjemmet
            """
        ),
        "friomsorg": words(
            """
            friomsorg friomsorgen friomsorga friomsorgskontor friomsorgskontoret probation
            """
        ),
        "ungdomsenhet": words(
            """
            ungdomsenhet ungdomsenheten ungdomseining ungdomseininga ungdomsfengsel ungdomsfengselet ungdomsfengslet
            """
        ),
    }.items()
    for word in listed
}
KINDS_BY_LETTER = by_first_letter(KINDS)
VARIANTS = {
    variant: word
    for word, listed in {"gate": "gt gata gaten", "senter": "senteret center centre senterets"}.items()
    for variant in words(listed)
}

# Towns, municipalities, quarters, surnames and ordinary words among the names of facilities.
COMMON = words(
    """
    oslo halden bergen hamar drammen skien horten larvik tønsberg sandefjord sarpsborg mysen gjøvik
    valdres kongsvinger ringerike kragerø mandal arendal kristiansand stavanger haugesund
    ålesund trondheim bodø mosjøen fauske tromsø vadsø vik gimle grini grønland bayern gamlebyen nærbø opstad
    åsane gravdal osterøy innlandet telemark agder romerike nordland rogaland tyristrand kløfta torpum
    lillestrøm molde svolvær eidsvoll sandaker østensjø buskerud hordaland vestfold akershus østfold trøndelag hedmark
    oppland finnmark troms
    """
)
# Small places and ordinary words that, after "på" or "til", a caller of this line means as the prison.
SMALL = words(
    """
    sem berg hof leira tunga ila ana åna hylkje hustad farstad eidsberg trøgstad hassel sandeid ilseng breistein
    dusavik froland evje håvet verdal bjørgvin solholmen blakstadheia skotselv bruvoll gravdal
    """
)
# Names that many facilities have, or that are said of the service as a whole.
GENERIC = words(
    """
    kdi krimdir direktoratet frigangshjem kvinnefengsel ungdomsenhet overgangsbolig friomsorg fengsel
    narkotikaprogram innlandet gate senter sentrum
    """
)
BEFORE_PLACE = words("i på paa ved til hos in at to inside of te")
# Before a small place's name as the subject of a question: "har Hustad skole", "is Froland new".
BEFORE_SUBJECT = words(
    """
    er har is has does did for om about tar tek får og and mot via ble blei vart was kalles called med with
    ligger ligg
    """
)

# Beside these a town's name is its prison.
PRISON_MATTERS = begins_with(
    """
    fengs prison jail besøk besok visit vitj soner soning sone sona sonar sitter sitte sit sitting innsatt
    innsett inmate prisoner celle cella celler cell permisjon perm varetekt remand custody overgangsbolig
    overgangsbust halfway friomsorg probation betjent officer guard vakta videosamtale videobesøk løslat
    løslatt lauslat release fange varetekts serving serve held kriminalomsorg kiosk lufting isolat isolasjon
    isolation transfer overfør fotlenk locked inside ringetid ringjetid
    """
)
# What else is asked of a prison: enough in a short question beside the name of a town.
TOWN_MATTERS = begins_with(
    """
    adress address telefon tlf phone numm email epost postadress klær klede clothes gym treningsrom vipps åpningstid
    apningstid opningstid opening nedlagt nedlegg parkering parking besøksl kvinneavd mannsavd avdeling
    plasser plassar places cells
    """
)
# The same beside the name of a small place.
MATTERS = begins_with(
    """
    adress address telefon tlf phone number numm mail epost email postadress kart parker parking klær klede clothes
    gym trening trene kiosk skole skule school kurs course arbeid jobb work pakke parcel brev letter vips penger
    pengar money mat food kantine røyk smok mobil åpning opning opening åpent ope open stengt closed nedlagt leder
    sjef director ledig plass bestille booke booking møte book besøks taxi buss ferge ferry transport overnatt hotell
    gave gift levere bring send lege doctor prest priest bibliotek library vaskeri video zoom dusj regler rules
    utbrudd outbreak smitte lockdown covid korona
    """
)
# Where somebody lives, works, comes from or wants to be nearer to.
ELSEWHERE = words(
    """
    bor bur bo bodde budde flyttet flytta fra frå from live lives living lived reiser reise kommer kjem vokst
    hjemme heime tingrett politiet police politistasjon sykehus sykehuset sjukehus sjukehuset hospital tog buss
    bussen hjem heim home town city byen kommune hele oss meg us me nærmere nærare nærmast nearer closer near
    nærheten nearby rundt around omkring jobber jobbar work works working job familie familien family foreldre
    parents født fødd born advokat lawyer student studerer teste testa test tested vaksine vaccine legevakt
    legevakta gruppe group støttegruppe retten lagmannsrett court begravelse gravferd funeral fly flyr flight
    bestemor bestefar mora datter kontor
    """
)
AFTER_NO_PLACE = words(
    """
    tingrett kommune politistasjon politikammer politidistrikt sykehus sjukehus municipality police court
    hospital sentrum district station lufthavn airport universitet university legevakt dagen helga uka året
    """
)
# Before "fengsel" these are no misspelt names.
DESCRIBING = words("gamle tunge hele grønne bare leire skoene halve alle")
