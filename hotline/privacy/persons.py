"""Words around a name: who somebody is to the caller, what brings a name, what a person does."""


def words(text: str) -> frozenset[str]:
    """The words of a text with blanks between them."""
    return frozenset(text.split())


PLACE_SAID = words("for langt langt ligger too far nær near nærmere closer")  # "… er for langt unna"
RELATIONS = words(
    """
    mann mannen mannens ektemann ektemannen kone kona konen konas kjæreste kjæresten kjærest kjerest typen dama
    samboer samboeren sambuar sambuaren forlovede forloveden ektefelle ektefellen partner partneren eks eksen
    eksmann eksmannen ekskone ekskona ekskjæreste ekskjæresten sønn sønnen sønnens son sonen sonens guten gutten
    datter datteren dattera dotter dottera barnet barnebarn barnebarnet bror broren broder brodern bror'n søster
    søsteren søstera syster systera lillebror lillebroren storebror storebroren brorsønn brorsønnen nevø nevøen
    niese niesen tante tanten tanta onkel onkelen fetter fetteren kusine kusinen kusina far faren mor moren mora
    pappa pappaen mamma mammaen bestefar bestefaren bestemor farfar morfar farmor mormor svigersønn svigersønnen
    svigerdatter svigermor svigerfar svoger svogeren svigerinne stefar stefaren stemor stesønn stesønnen stedatter
    fostersønn fosterbarn tvilling tvillingbror venn vennen venninne venninna venninnen kamerat kameraten kompis
    kompisen bekjent nabo naboen elev eleven klient klienten pasient pasienten bruker brukeren innsatte innsatt
    fange fangen domfelte siktede tiltalte fornærmede kollega kollegaen innringer innringeren innringar caller
    husband wife spouse boyfriend girlfriend fiance fiancé fiancée fiancee partner ex ex-husband ex-wife
    ex-boyfriend son daughter child brother sister mum mom mother father dad grandson granddaughter grandfather
    grandmother grandma grandpa uncle aunt cousin nephew niece stepson stepdaughter stepfather stepbrother
    stepmother brother-in-law son-in-law father-in-law sister-in-law daughter-in-law mother-in-law friend mate buddy
    client patient inmate prisoner detainee neighbour neighbor colleague
    """
)
OWNERS = words("min mi mitt mine hans hennes hennar sin si sitt vår vårt deres din di my his her our their the meg")
NAMING = words(
    """
    heter heiter het heitte hette hetter heite hete navn navnet namn namnet fornavn etternavn fornavnet etternavnet
    mellomnavn kallenavn kallenavnet kalles kallast kalt kalla kaller døpt alias aka named called name surname
    firstname lastname nickname nicknamed forename heitande heit
    """
)
NAMING_LOOSELY = words(
    "called name kalt kalla kaller navn navnet namn namnet"
)  # "called yesterday", "the name of", "navn på fengselet"
LINKS = words("er var is was ble som as to at jo bare egentlig også altså visst vel da på")
TITLES = words(
    """
    mr mrs ms miss herr fru frøken frk hr dr doktor doctor advokat adv lege legen doktoren sykepleier psykolog
    psykologen prest presten imam imamen betjent betjenten førstebetjent kontaktbetjent kontaktbetjenten
    fengselsbetjent verksbetjent overbetjent vakthavende inspektør fengselsinspektør fengselsleder saksbehandler
    saksbehandleren dommer dommeren aktor politibetjent politimester tolk tolken officer guard lawyer judge sir
    lærer læreren teacher miljøterapeut vaktleder attorney solicitor governor warden nurse advokaten sosialkonsulent
    """
)
TOGETHER = words("og and & samt med with eller or")
PLACE_BEFORE = words(
    "i på in at ved near utenfor outside rundt nord sør øst vest into via gjennom mot inn inne within around kalles"
)
ENGLISH_SIGNS = words("the is was and she he his wants asked with of my visit caller prison lives works")
FUNCTION_WORDS = words(
    """
    jeg eg du han ho hun vi de dere det den dette disse i på til fra med av om for hos ved og eller men at som er
    var har hadde kan kunne vil ville skal skulle må måtte ikke ikkje når nå no hva hvor hvem hvorfor hvordan the a
    an and or but to from of with about for on at in is was has had will would can could shall should must not my
    his her our their he she they it we you i meg deg seg oss min mi mitt hans hennes sin der her så da ja nei en ei
    et ett takk hei hello hi dear yes no please sorry today now if when what where who why how this that these those
    may might even there here also just bare denne sånn slik noe noen ingen alle eit ein òg også både
    """
)
ACTS = words(
    """
    here her
    ringte ringer ringde ringjer ringt sitter sit satt sat soner sonar sona er var har hadde vil ville skal skulle
    får fikk fekk kan kunne må måtte sier seier sa spør spurte spurde lurer lurar lurte ønsker ønskjer ønsket
    trenger treng ble blir vart blei kom kommer kjem skrev skriv skriver mener tror trur fortalte fortel forteller
    snakket snakker snakka gråt gråter venter ventar ventet bor bur savner saknar virker virket gruer prøver prøvde
    heter het fant mistet flyttes flyttet overføres løslates døde tok tar går gikk vet visste synes syntes klager
    klaget truet sendte sender fryser sto står dro drar kjørte kjører leverte leverer betalte betaler bestilte
    avbestilte takker klarer orker la stakk svarte svarer ba bad ber bed gav gir ga gjev hentet henter kontaktet
    kontakter lar lot tenker nevnte nevner oppga oppgir opplyste opplyser melder meldte krever vurderer lovet pleier
    brukte bruker savnet glemte gikk reiser reiste flytter kjenner kjente leter letet leste leser bryr tåler liker
    likte giftet skilte kjøpte sendte fryktet frykter planla planlegger håper håpte håpa vonar undrer undres undra
    vaks voks vokste voktet sover våknet lever levde døydde mottok mottar møtest skulda skylder lånte studerer
    passer passet følger fulgte stoler stolte hater elsker elsket kranglet slo truer angret angrer anker anket anka
    rømte rømmer skadet skada ligg låg stod står treng vurderte ventar blitt trengte fikset ordnet avslo avviste
    fekk sleit sliter slit slet begynner slutter sluttet vitnet vitner tilhører møtte hørte hører nektet nekter
    slapp slipper begynte fyller fylte følte føler trodde takket bekreftet arbeider jobber jobbet sover spiser
    ligger lå is was has had wants wanted asked asks says said called calls will would can could should needs needed
    got gets told sin si sitt sine lives lived sits sat sounded seemed cried stood drove drives left leaves paid
    pays brought brings sent sends missed forgot hates loves loved likes claims claimed insists refused refuses
    threatened threatens stopped stops started starts keeps kept became becomes seems looks looked sleeps slept
    ended turns turned applied applies appealed complained complains believes believed heard hears saw sees met
    meets booked books visits visited explained mentioned mentions gave gives took takes thinks thought feels felt
    rang rings phoned wrote writes moved came comes went goes does did doesn't isn't wasn't hasn't misses waits
    hopes knows worries worried died
    """
)
# Names that are words, in small letters after a relation: "mannen min per", but not "sønnen min even when".
SMALL_AFTER_RELATION = words(
    "per endre luka lene helle lasse mette tore jan tor tom kim stein finn odd stig roy tore geir "
    "rune helge svein karl peter john martin sol rose tone line unni liv mona arild erling rolf terje"
)
ORG_HEADS = words(
    """
    fengsel fengselet fengslet prison sykehus sjukehus hospital kommune tingrett lagmannsrett friomsorgskontor
    overgangsbolig overgangsbustad avdeling kirke church skole skule videregående universitet university høyskole
    høgskole school kontor office mottak asylmottak krisesenter legekontor legesenter behandlingssenter klinikk
    clinic kollektiv stiftelse politidistrikt politistasjon stasjon flyplass airport kretsfengsel forvaring unit
    halfway probation forening lag as asa avd legevakt psykiatriske court district behandlingsinstitusjon
    institusjon klinikken rehab treatment centre center senter senteret moske moské mosque menighet havn brygge torg
    gård gard island county region ambassade embassy consulate konsulat konsulatet ambassaden helsesenter sjukeheim
    sykehjem
    """
)
# Family names that are words or places, in small letters after a first name: "kari berg".
SMALL_SURNAMES = words(
    """
    nordmann berg lie moe dahl dal vik haugen bakken lund strand hagen holm haug moen lien sand sande ruud bakke eide
    eid nes næss vang vold brekke myhre myhr solberg nygård nygaard tangen rønning solheim sæther sæter lunde hauge
    strøm foss aas ås bø sunde skog skogen engen krogh løken dalen nilsen wold østby vatne aune rød li mo dybdahl fjell
    larsen stein stene hansen king smith brown white green black young cook baker
    """
)
PARTICLES = words("van von de der den al el bin ben ibn da dos do del di af le la ter ten abu um bint y st mac mc")
EDGES = words(
    "om at som når i på til fra med av og eller men for hos er var har and or to from with about who that which when"
)
VERB_ENDINGS = (
    "er",
    "te",
    "et",
    "de",
    "ar",
    "ed",
    "ing",
    "as",
    "es",
    "ast",
    "s",
    "ande",
    "ende",
    "n't",
    "ert",
    "ene",
    "dd",
    "ig",
    "lig",
    "ly",
)
ACRONYM_INITIALS = frozenset(
    {
        "U.S.",
        "U.K.",
        "N.B.",
        "P.S.",
        "U.S.A.",
        "E.U.",
        "U.N.",
        "S.O.S.",
        "O.K.",
        "A.S.",
        "T.V.",
        "I.D.",
        "D.V.S.",
        "F.EKS.",
        "P.G.A.",
        "D.O.B.",
        "P.O.",
        "A.A.",
        "N.A.",
    }
)
