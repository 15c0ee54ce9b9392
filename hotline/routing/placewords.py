"""Words beside the names of facilities: kinds of facility, towns, what is asked of a prison and what is not."""

from hotline.routing.patterns import begins_with, by_first_letter, pattern, words

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
# Two words that say a kind together, the small ones between them left out.
KINDS_OF_TWO = {
    **{(who, "fengsel"): "kvinnefengsel" for who in words("women womens woman female ladies kvinners")},
    **{("fengsel", who): "kvinnefengsel" for who in words("kvinner kvinnene kvinnfolk women")},
    **{
        (who, what): "ungdomsenhet"
        for who in words("youth juvenile ungdoms youths")
        for what in words("fengsel unit enhet enheten eining eininga")
    },
    ("drug", "program"): "narkotikaprogram",
    ("drug", "programme"): "narkotikaprogram",
    ("drug", "court"): "narkotikaprogram",
    ("narkotikaprogram", "program"): "narkotikaprogram",
    ("narkotikaprogram", "programme"): "narkotikaprogram",
    ("narkotikaprogram", "senter"): "narkotikaprogram",
    **{("fengsel", who): "ungdomsenhet" for who in words("ungdom ungdommer ungdommar mindreårige juveniles")},
}
# Words for a kind that in this form are said of one facility.
DEFINITE = words("kvinnefengselet kvinnefengslet")
VARIANTS = {
    variant: word
    for word, listed in {
        "ila": "illa",
        "trondheim": "trondhjem",
        "bayern": "bayernn bayeren bayerns",
        "kvinneavdeling": "kvinneavdelinga kvinneavdelingen",
        "gate": "gt gata gaten",
        "senter": "senteret center centre senterets",
    }.items()
    for variant in words(listed)
}

# Towns, municipalities, quarters, surnames and ordinary words among the names of facilities.
COMMON = words(
    """
    oslo halden bergen hamar drammen skien horten larvik tønsberg sandefjord sarpsborg mysen gjøvik
    valdres kongsvinger ringerike kragerø mandal arendal kristiansand stavanger haugesund
    ålesund trondheim bodø mosjøen fauske tromsø vadsø vik gimle grønland gamlebyen nærbø
    åsane gravdal osterøy innlandet telemark agder romerike nordland rogaland kløfta
    lillestrøm molde svolvær eidsvoll sandaker østensjø buskerud hordaland vestfold akershus østfold trøndelag hedmark
    oppland finnmark troms
    """
)
# Small places and ordinary words that, after "på" or "til", a caller of this line means as the prison.
SMALL = words(
    """
    sem berg hof leira tunga ila ana åna hylkje hustad farstad eidsberg trøgstad hassel sandeid ilseng breistein
    dusavik froland evje håvet verdal bjørgvin solholmen blakstadheia skotselv bruvoll gravdal
    bayern grini tyristrand torpum opstad
    """
)
# Towns whose probation office is that of their county: "friomsorgen i Kristiansand".
PROBATION_TOWNS = {
    county: words(towns)
    for county, towns in {
        "akershus": "lillestrøm asker sandvika ski jessheim romerike",
        "ostfold": "sarpsborg fredrikstad halden moss mysen",
        "innlandet": "hamar gjøvik lillehammer kongsvinger elverum",
        "buskerud": "drammen hønefoss kongsberg ringerike",
        "vestfold": "tønsberg larvik horten sandefjord",
        "telemark": "skien porsgrunn notodden kragerø",
        "agder": "kristiansand arendal mandal",
        "rogaland": "stavanger haugesund sandnes",
        "hordaland": "bergen",
        "sogn fjordane": "førde sogndal leikanger",
        "more romsdal": "molde ålesund kristiansund",
        "trondelag": "trondheim steinkjer verdal",
        "nordland": "bodø mosjøen svolvær narvik fauske",
        "troms finnmark": "tromsø vadsø alta harstad hammerfest",
    }.items()
}
# Towns of which "in" is said with "i": "på Halden" is the prison.
TAKES_I = words(
    """
    oslo halden bergen drammen skien horten larvik tønsberg sandefjord sarpsborg kragerø mandal arendal kristiansand
    stavanger haugesund ålesund trondheim bodø mosjøen tromsø vadsø vik
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
# What may stand between a name and a kind that belong together, and between a kind and a name.
BETWEEN = {
    False: words("avdeling avd avdelingen office offices house houses"),
    True: words("avdeling avd avdelingen office offices house houses i på paa ved hos in at inside of te the for med"),
}
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
    overgangsbust halfway friomsorg probation betjent kontaktbetjent officer guard vakta videosamtale videobesøk
    løslat
    løslatt lauslat release fange varetekts serving serve held rømmer rømt rømte rømming escape
    kriminalomsorg kiosk lufting isolat isolasjon
    isolation transfer overfør fotlenk locked inside ringetid ringjetid
    """
)
# What else is asked of a prison: enough in a short question beside the name of a town.
TOWN_MATTERS = begins_with(
    """
    adress address telefon tlf phone numm email epost postadress klær klede clothes gym treningsrom vipps åpningstid
    apningstid opningstid opening nedlagt nedlegg parkering parking besøksl kvinneavd mannsavd avdeling
    plasser plassar places cells kontroll sikkerhet tryggleik security strict streng strenge inngang entrance
    besøkshus lekerom leikerom playroom betjenter sentralbord resepsjon reception ansatt tilsett staff kapasitet
    levere porten utlending foreigner capacity lavsikker høysikker trådløs nett internett wifi kjøkken kitchen
    kantine røyk smok mobil pakke parcel
    bibliotek library vaskeri laundry prest imam
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
# What towns have for everybody: "tilbud for barn av innsatte i Oslo" is no question of a prison.
OFFERED_IN_TOWN = begins_with(
    """
    samtalegruppe støttegruppe stottegruppe organisasjon organisation organization påbud mandate helpline
    pårørendesenter selvhjelp selvhjelpsgruppe frivillig volunteer røde redcross psykolog psychologist nav tilbud støtte
    """
)
# "Does Stavanger take parcels", "har Skien kiosk": a town of which this is asked is its prison.
AS_SUBJECT = words("does do has is har er tar tek lar let bruker brukar får can kan serves serverer")
SERVES = begins_with(
    """
    pakke parcel brev letter kiosk mobil skole skule school kjøkken kitchen vaskeri klær clothes internett internet
    wifi video vipps bank card cash kontanter take takes accept allow tillat imot mottar åpent opent open lukket
    verksted verkstad workshop eget egen egne eige eigen own utlending foreigner ferie vakter
    lukka closed stengt stengd lavsikker høysikker kvinner menn women men bibliotek rom room playroom barnerom
    """
)
IT_IS_TRUE = {("sant", "at"), ("true", "that"), ("riktig", "at"), ("rett", "at")}
# "Hvordan er det i Halden", "what is it like in".
HOW_IS_IT = pattern(
    "(?:hvordan|korleis|hvorleis|how) (?:er|is) (?:det|dette|it|things|livet|life) "
    "(?:å (?:sone|sitte|være|vere) )?(?:inne )?(?:i|på|in|at)(?= $)",
    "what is (?:it|life) like (?:in|at|inside)(?= $)",
)
# "He was sent to Hamar, when may we ring there": a place that somebody else was brought to.
MOVED = words(
    """
    kjørt køyrt sendt flyttet flytta overført overflyttet plassert havnet havna hamna hamnet satt innkalt inkalt
    put locked brought sent moved taken transferred driven placed ended kommet komen kom
    """
)
CALLER = words("jeg eg vi me we mora moren foreldrene familien parents mum mother")
THERE = words("der dit there derfra derinne")

# Where somebody lives, works, comes from or wants to be nearer to.
ELSEWHERE = words(
    """
    bor bur bo bodde budde flyttet flytta fra frå from live lives living lived reiser reise kommer kjem vokst
    hjemme heime tingrett politiet police politistasjon sykehus sykehuset sjukehus sjukehuset hospital tog buss
    bussen hjem heim home town city byen kommune nærmere nærare nærmast nearer closer near
    nærheten nearby rundt around omkring jobber jobbar work works working job familie familien family foreldre
    parents født fødd born advokat lawyer student studerer teste testa test tested vaksine vaccine legevakt
    legevakta gruppe group støttegruppe retten lagmannsrett court begravelse gravferd funeral fly flyr flight
    dømt dømd sentenced convicted arrested arrestert pågrepet
    dra drar dro travel leilighet leiligheten flat apartment hytte hytta kjem bestemor bestefar mora datter kontor
    """
)
# "Nearer to us in Bergen", "hele Oslo".
NEAR_US = words("oss meg us me hele")
YOU = words("dere dykk you dokker")
I_AM = {("jeg", "er"), ("eg", "er"), ("vi", "er"), ("me", "er"), ("i", "am"), ("we", "are")}
NEAR = words("near nearby fra frå from")  # "is Ila near a station": the place is what is asked about
COVID = begins_with("smitt korona covid corona test vaksin vaccin virus infect")
# Of these those that are said of an inmate as well, and of the way to a prison.
LIVING = words("bor bur bo live living jobber jobbar work works working jobbe jobba")
TRAVEL = words("tog buss bussen ferge fly flyr reiser reise kommer kjem train bus fra frå from")
SOME = words("de dei dem man en ein innsatte innsette fangene fanger they inmates prisoners one")
WHICH = words("hvilken hvilke kva hvordan korleis går gar which how is there finnes finst er kjører kor hvor")
# Houses that are called after the town they stand in.
INSTITUTIONS = words(
    """
    tingrett tingretten retten lagmannsrett lagmannsretten court sykehus sykehuset sjukehus sjukehuset hospital
    legevakt legevakta politiet police politistasjon politistasjonen universitetet flyplassen airport flying
    barnevern barnevernet nav kommunen barnehagen kirken kirka church
    """
)
AFTER_NO_PLACE = words(
    """
    tingrett kommune politistasjon politikammer politidistrikt sykehus sjukehus municipality police court
    hospital sentrum district station lufthavn airport universitet university legevakt s stasjon sentralstasjon
    bussterminal togstasjon gardermoen dagen helga uka året
    """
)
# Before "fengsel" these are no misspelt names.
DESCRIBING = words("alder leiar leier gamle tunge hele grønne bare leire skoene halve alle")
