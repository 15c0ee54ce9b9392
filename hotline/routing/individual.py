"""Signs that one person is asked about: who is pointed out, and what of that person's state is asked.

Both are needed. "May my husband have his own clothes?" points somebody out and asks for a rule: that is
answered.
"Has my husband been moved?" asks about him: nobody here may say, not even whether he is an inmate.
"""

from hotline.routing.patterns import pattern

RELATIVES = (
    r"(?:mann|mannen|kone|kona|kjæreste|kjæresten|kjærast|kjærasten|samboer|samboeren|sambuar|sambuaren"
    r"|sønn|sønnen|son|sonen|datter"
    r"|datteren|dattera|dotter|dottera|bror|broren|broder|brodern|søster|søsteren|søstera|syster|systera"
    r"|far|faren|pappa|pappaen|mor|moren|mora|mamma"
    r"|mammaen|onkel|onkelen|tante|tanta|nevø|nevøen|niese|niesen|fetter|fetteren|kusine|kusina|venn"
    r"|vennen|ven|venen|venninne|venninna|venninnen"
    r"|kompis|kompisen|kamerat|kameraten|eks|eksen|eksmann|eksmannen|ekskone|ekskona|ektemann|ektemannen"
    r"|typen|type|dama|gutt|gutten|guten|jenta|jente|barnebarn|barnebarnet"
    r"|barn|barnet|unge|ungen|stesønn|stesønnen|svigersønn|svigersønnen|svoger|svogeren|bestefar"
    r"|bestemor|farfar|morfar|slektning|familiemedlem|forlovede|barnefar|barnefaren|lillebror|storebror"
    r"|guttungen)"
)
RELATIVES_EN = (
    r"(?:husband|hubby|wife|boyfriend|girlfriend|partner|fiance|fiancee|spouse|son|daughter|brother"
    r"|sister|father|dad|mother|mum|mom|uncle|aunt"
    r"|nephew|niece|cousin|friend|mate|ex|child|kid|boy|girl|stepson|stepdad|stepfather|grandson"
    r"|grandfather|granddad|inlaw|relative|man|bro|lad)"
)
MINE = r"(?:min|mi|mitt|vår|vårt|hans|hennes|hennar|til \w+)"
PERSON = (
    rf"(?:han|ham|hun|ho|henne|hen|vedkommende|{RELATIVES}(?: {MINE})|{MINE} (?:\w+ )?{RELATIVES}"
    rf"|(?:typen|kjæresten|sønnen|broren|mannen|kona|faren|pappaen|guttungen|gutten|kompisen|eksen|pappa"
    rf"|mamma|kameraten|dattera|datteren|søsteren|barnefaren|sonen|kjærasten)|qname)"
)
PERSON_EN = (
    rf"(?:he|she|him|her|they|them|(?:my|our|his|her) (?:\w+ )?{RELATIVES_EN}(?: in law)?(?: qname)?"
    r"|qname|dad|mum|mom)"
)

# Whether the person is there, and where.
WHERE = pattern(
    rf"(?:hvor|kor|kvar) (?:er|sitter|sit|befinner|befinn|holdes|soner|sonar|ble|vart|blei|har"
    rf"|oppholder)(?: det)? {PERSON}(?: \w+)?",
    rf"(?:hvilket|kva|hvilken|hvilke) (?:fengsel|avdeling|celle|plass|enhet|fengsl|enheit|rom) (?:er"
    rf"|sitter|sit|havnet|hamna|ligger|soner|sonar|ble|holdes|blir|har)(?: det)? {PERSON}(?: \w+)?",
    rf"(?:sitter|sit|soner|sonar|oppholder|befinner|ligger|ligg) {PERSON}(?: seg)?(?: fortsatt| ennå"
    rf"| fremdeles| framleis| enda| nå| no)? (?:i|på|hos|inne|der|ved|her|fortsatt|ennå|fremdeles"
    rf"|fengslet|arrestert|framleis|enda)",
    rf"(?:er|var) {PERSON}(?: \w+)? (?:i|på|hos|ved) (?:fengsel|fengselet|arrest|arresten|varetekt|celle"
    rf"|isolat|glattcelle|sykehus|sjukehus|qplace|karantene|dere|dykk|isolasjon|legen)",
    rf"(?:er|blei|ble|vart|blir|vert|har) {PERSON}(?: blitt| vorte)? (?:arrestert|pågrepet|fengslet"
    rf"|fengsla|varetektsfengslet|innsatt|innsett|fanget|tatt av politiet|der|her|registrert|inne"
    rf"|hos dere)",
    rf"(?:har|huser) (?:dere|de|dykk|du|dokker)(?: \w+)? (?:{PERSON}|en innsatt|noen innsatt|ein innsett"
    rf"|noen|nokon|en|ein|en fange)(?: \w+)? (?:hos|inne|der|her|som heter|som heiter|ved navn|med navn"
    rf"|med namn|i fengsel|sittende)(?: \w+)?",
    r"(?:som|han|hun|ho|sønnen|mannen|broren|innsatt|fange|en|ein) (?:som )?(?:heter|heiter) qname",
    rf"(?:finner|finne|finn|fant|leter|leiter|søker|ser) (?:ut )?(?:etter )?(?:hvor |kor "
    rf"|kvar )?{PERSON} (?:sitter|sit|er|ikke)(?: \w+)?",
    rf"(?:where) (?:is|are|was|s|did|have|has)(?: they| you)? (?:\w+ )?{PERSON_EN}(?: \w+)?",
    rf"(?:which|what) (?:prison|jail|unit|wing|cell|facility|block) (?:is|was|did|has"
    rf"|have)(?: they)? {PERSON_EN}(?: \w+)?",
    rf"(?:is|are|was) {PERSON_EN}(?: still| currently| really| even| now)? (?:in|at|inside|there|here"
    rf"|held|being|locked|with you|detained|arrested|imprisoned|serving|on) ?(?:\w+)?",
    rf"(?:do|have) you (?:have|got|hold|holding|know where)(?: \w+)? ?(?:{PERSON_EN}|an? (?:inmate"
    rf"|prisoner|person|man|guy|woman)|someone|somebody|anyone)(?: \w+)?",
    rf"(?:where) {PERSON_EN} (?:is|was|has been)(?: being)?(?: held| kept| now| serving| taken"
    rf"| locked)?(?: \w+)?",
    rf"(?:find|looking for|trying to (?:find|locate|reach)|locate) (?:out where )?{PERSON_EN}(?: \w+)?",
)

# How the person is, and what has happened to them.
HOW = pattern(
    rf"(?:hvordan|korleis|åssen|hvorleis) (?:har|går|er|gjekk|gikk)(?: det)?(?: med"
    rf"| til)? {PERSON}(?: det)?(?: \w+)?",
    rf"(?:har|hadde) {PERSON} det (?:bra|fint|greit|ok|okei|vondt|ille|godt|dårlig|trygt|verre|bedre"
    rf"|betre|vanskelig)",
    rf"går (?:det )?(?:bra |greit |fint |ok |dårlig )?(?:med |det )?(?:bra |greit "
    rf"|fint )?(?:med )?{PERSON}(?: bra| greit)?",
    rf"(?:er|blei|ble|vart|blir|vert) {PERSON}(?: blitt| vorte)?(?: \w+)? ?(?:ok|okei|frisk|friskmeldt"
    rf"|syk|sjuk|skadet|skada|skadd|i live|smittet|smitta|testet|testa|isolert|trygg|deprimert|suicidal"
    rf"|innlagt|alvorlig|lei seg|redd|banket|slått|straffet|refset|i karantene|på isolat|alene|åleine"
    rf"|innelåst)",
    rf"(?:har|hadde|fikk|fekk) {PERSON}(?: \w+)?(?: \w+)? (?:korona|corona|covid|smitte|feber|positiv"
    rf"|medisinen|medisinene|medisinane|medisiner|brevet|pakken|pakka|pengene|klærne|beskjed|beskjeden"
    rf"|mat|besøk i dag|brevene|kleda|pengane|brevet mitt)(?: \w+)?",
    rf"(?:har|er|ble|blei|vart|hadde) {PERSON}(?: blitt| vorte| \w+)? ?(?:flyttet|flytta|overført"
    rf"|overflyttet|løslatt|lauslaten|sluppet ut|sleppt ut|utvist|sendt|dømt|dømd|siktet|sikta|fremstilt"
    rf"|framstilt|kommet|komen|dødd|død|rømt|tatt|meldt)(?: \w+)?",
    rf"(?:hvorfor|kvifor|korfor) (?:har|er|ble|blei|vart|får|ringer|svarer|sitter|sit|vil|kommer|ringjer"
    rf"|måtte|fikk|fekk|svarar)(?: \w+)? ?{PERSON}(?: \w+)?",
    rf"(?:hva|kva) (?:er|har|gjorde|skjer|skjedde|blir|feiler|feilar"
    rf"|står)(?: det)?(?: som)?(?: har)?(?: skjer| skjedd| skjedde| hendt| med| for"
    rf"| galt)*(?: til)? {PERSON}(?: \w+)?",
    rf"(?:how) (?:is|are|has|s|was|did|does)(?: things)?(?: with)? {PERSON_EN} (?:doing|feeling|coping"
    rf"|holding|today|been|getting on|now|health|is)(?: \w+)?",
    r"how (?:is|are|s) (?:he|she|they|my \w+|qname)(?= $| \w*ing| today| now| and| in)",
    rf"(?:is|are|was|s) {PERSON_EN}(?: \w+)?(?: \w+)? (?:ok|okay|alright|well|fine|safe|alive|sick|ill"
    rf"|hurt|injured|infected|unwell|isolated|quarantined|suicidal|depressed|eating|sleeping|better"
    rf"|worse|tested|released|moved|transferred|free|out|dead|coping|in isolation|in quarantine"
    rf"|in solitary|sentenced|charged|convicted|taken|allright)(?: \w+)?",
    rf"(?:has|have|had|did|s) {PERSON_EN}(?: \w+)?(?: \w+)? (?:been|got|get|had|caught|received|receive"
    rf"|arrived|moved|transferred|released|tested|had|eaten|escaped|died|asked|signed|tried|test|called"
    rf"|done|do|got)(?: \w+)?",
    rf"why (?:has|hasnt|have|havent|did|didnt|is|isnt|was|wasnt|wont|doesnt|cant|dont|werent)(?: they"
    rf"| you)? {PERSON_EN}(?: \w+)?",
    rf"(?:why) (?:have|did|are|were|has) (?:they|you|the \w+) (?:\w+) {PERSON_EN}(?: \w+)?",
    rf"what (?:has|is|s|did|happened|have)(?: happened| happening| wrong| going on)?(?: they)?(?: to"
    rf"| with| done to)? {PERSON_EN}(?: \w+)?",
    rf"(?:news|word|information|info|details|update|updates|status|case|records?|papers"
    rf"|heard)(?: \w+)? (?:about|on|of|from|for|concerning) {PERSON_EN}(?: \w+)?",
    rf"(?:opplysninger|informasjon|nytt|status|saken|sak|siste|info|opplysningar|dokumenter|mappa"
    rf"|papirene|nyheter|saka|hørt|høyrt)(?: \w+)? (?:om|til|på|rundt|fra|frå) {PERSON}(?: \w+)?",
)

# When the person comes out, and what was decided about them.
WHEN = pattern(
    rf"(?:når|hvilken dato|hvilken dag|kva dag|kva dato|ka tid|hvor lenge|kor lenge|hvor mye|kor mykje"
    rf"|når) (?:slipper|slepp|kommer|kjem|blir|vert|er|skal|løslates|har|får|må|igjen har|fer"
    rf"|slippes)(?: de| dere)?(?: igjen)? ?{PERSON}(?: \w+)? ?(?:ut|løslatt|lauslaten|fri|ferdig|hjem"
    rf"|heim|sluppet|flyttet|flytta|overført|slippe|igjen|løslates|sone|sitte|permisjon|perm|sittet)?",
    rf"(?:slipper|slepp|kommer|kjem|blir|vert) {PERSON}(?: \w+)? (?:ut|løslatt|lauslaten|hjem|heim"
    rf"|flyttet|flytta|overført)(?: \w+){{0,2}}",
    rf"(?:when|what day|what date|how soon) (?:is|does|will|s|was|can|do|are)(?: they"
    rf"| you)? {PERSON_EN}(?: \w+)?(?: \w+)? ?(?:out|released|home|moved|transferred|free|released|freed"
    rf"|finished|trial|date|back|up)?",
    rf"(?:how long|how much time) (?:is|does|has|will|did)(?: \w+)? {PERSON_EN}(?: \w+)?",
    rf"(?:release|court|trial|transfer|hearing) (?:date|day) (?:of|for) {PERSON_EN}",
    rf"(?:my|his|her) {RELATIVES_EN}s? (?:release|court|transfer|case|cell|inmate|prisoner) (?:date|day"
    rf"|number|status|officer)?",
    rf"(?:løslatelsesdatoen|løslatelsesdato|løslatingsdato|saken|dommen|cella|cellen|avdelingen) (?:til"
    rf"|for) {PERSON}(?: \w+)?",
    rf"(?:fikk|fekk|har|blei|ble|vart) {PERSON} (?:innvilget|innvilga|avslag|permisjonen|ja|nei"
    rf"|fått svar|godkjent|svar)(?: \w+){{0,2}}",
    r"(?:er|ble|blei|vart|har) (?:søknaden|permisjonen|soknaden|permen|fotlenka|klagen|klagen"
    r"|overføringen) (?:til|hans|hennes|hennar)(?: \w+)?(?: \w+)? (?:innvilget|innvilga|behandlet"
    r"|behandla|avslått|godkjent|avgjort|avgjord|klar|ferdig)",
    r"(?:has|have|is|was|did) (?:his|her|my \w+s?|their) (?:\w+ )?(?:application|leave|request|parole"
    r"|transfer|release|appeal|case)(?: \w+){0,2}",
)

# Messages to the person, and what this line is asked to look up.
REQUEST = pattern(
    rf"(?:gi|gje|sende|hilse|hels|helse|overbringe|si|sei|seie|fortelle|fortel|formidle)(?: \w+)?(?: en"
    rf"| ein| ei)?(?: beskjed| melding| hilsen| helsing| hilse)?(?: til)? {PERSON}(?: en| ein)? (?:at"
    rf"|fra|frå|om at|beskjed|melding|han må|hilsen)(?: \w+)?",
    rf"(?:gi|gje|få gitt|sende|levere|ha) (?:en |ein |ei )?(?:beskjed|melding|hilsen"
    rf"|helsing) til {PERSON}(?: \w+)?",
    rf"(?:kan|kunne|får|vil|klarer|må) (?:dere|du|de|dykk|dokker|jeg få|eg få)(?: \w+)? (?:sjekke|sjekka"
    rf"|se|sjå|bekrefte|stadfeste|finne ut|undersøke|si|seie|fortelle|fortelje|slå opp|opplyse|se etter"
    rf"|sjekke opp)(?: \w+){{0,3}} {PERSON}(?: \w+)?",
    rf"(?:sette|setje|set) (?:meg |oss )?(?:over|igjennom|gjennom) til {PERSON}",
    rf"(?:få|kan jeg|kan eg|vil) (?:\w+ )?(?:snakke|snakka|prate|preike) med {PERSON} (?:nå|no"
    rf"|på telefonen|i dag|med en gang|der)(?: \w+)?",
    rf"(?:be|spørre|få|kan dere få|bede|be om at) {PERSON} (?:om å |til å |å )?(?:ringe|ringje"
    rf"|ta kontakt|ring|ringer)(?: \w+)?",
    rf"(?:vet|veit) (?:dere|de|du|dykk|noen|nokon)(?: noe| noko)?(?: om| hvor| kor| kvar| når| hvordan"
    rf"| hva| kva)? ?(?:som skjer med |skjer med )?{PERSON}(?: \w+)?",
    rf"(?:tell|let|inform|ask|remind) {PERSON_EN} (?:that|know|i|to call|to ring|we|his|her|about)(?: \w+)?",
    rf"(?:(?:can|could|would|will) (?:you|u|someone|anyone)(?: please)?|please) (?:check|confirm|tell me"
    rf"|find out|look up|see|verify|say|let me know|lookup)(?: \w+){{0,4}} {PERSON_EN}(?: \w+)?",
    rf"(?:pass|give|send|get|leave|take)(?: on| along| me)?(?: a| this| my| the)? (?:message|word|note"
    rf"|greeting)(?: on)? (?:to|for) {PERSON_EN}",
    rf"(?:put me through|connect me|transfer me)(?: \w+)? to {PERSON_EN}",
    rf"(?:speak|talk) (?:to|with) {PERSON_EN} (?:now|today|right now|please|on the phone now)",
    rf"(?:do you|can anyone|does anyone|anyone) know (?:if|whether|where|how|when|what|why"
    rf"|anything)(?: \w+){{0,3}} {PERSON_EN}(?: \w+)?",
    r"qname (?:sitter|sit|soner|er|har|is|was|has|in|at|i|på)(?: \w+)?",
    r"(?:inmate|prisoner|innsatt|innsatte|fangen|fange|innsett|named|called|ved navn|med navn|med namn"
    r"|name is|navnet er|heter|heiter) qname",
)

# Words of a rule: what is allowed, what usually happens, how something is done.
RULE = pattern(
    r"(?:hvordan|korleis|åssen) (?:kan|får|skal|bør|søker|søkjer|finner|finn|gjør|gjer|går|sender"
    r"|bestiller|klager|snakker|forklarer|fungerer|blir|ringer) (?:jeg|eg|vi|me|man|ein|en|du|man|de"
    r"|barn|barna|dei)(?: \w+)?",
    r"how (?:can|do|should|could|would) (?:i|we|you|one|people)(?: \w+)?",
    r"(?:vanligvis|vanlegvis|normalt|generelt|som regel|til vanlig|til vanleg|usually|normally|generally"
    r"|in general|typically)",
    r"(?:regel|regelen|regler|reglene|reglar|reglane|rule|rules|rett til|rett på|krav på|right to|rights"
    r"|entitled|lov å|lov til|allowed|permitted|eligible|kvalifiserer|vilkår|vilkåra|krav|kravene"
    r"|requirements?|criteria)",
    r"(?:kan|får|må|skal|bør|kunne) (?:han|hun|ho|ham|{rel})".replace(
        "{rel}", rf"{MINE} {RELATIVES}|{RELATIVES} {MINE}|mannen|sønnen|sonen|broren|faren"
    ),
    rf"(?:can|may|could|must|should|does|do|would|will) (?:he|she|they|my {RELATIVES_EN}) (?:be allowed"
    rf"|have|get|need|have to|still|apply|keep|use|wear|bring|work|study|choose|appeal|refuse|serve|vote"
    rf"|leave|pay|lose)(?: \w+)?",
    r"(?:etter|after|before|før) (?:to tredjedeler|2 3|halve|halv tid|two thirds|half|dommen|løslatelse"
    r"|løslatelsen|soning|release|the sentence|serving|endt)",
    r"(?:hva|kva) (?:skjer|betyr|er forskjellen|gjør|kan|må|vil det si)(?: \w+){0,2} (?:når|hvis|dersom"
    r"|om|med barna|at)",
    r"what (?:happens|does it mean|can i|should i|do i|are|will happen)(?: \w+)?",
    r"(?:hvem|kven) (?:bestemmer|avgjør|kan|skal|må|betaler|avgjer|snakker|ringer|kontakter|varsler"
    r"|hjelper|har ansvar|gir)(?: \w+)?",
    r"who (?:decides|can|do|should|pays|is responsible|tells|helps|contacts)(?: \w+)?",
)

# How something is done is answered, whoever it is done for.
HOW_TO = pattern(
    r"(?:hvordan|korleis|åssen) (?:kan|får|skal|bør|finner|finn|gjør) (?:jeg|eg|vi|me|man|ein|en)(?: \w+)?",
    r"how (?:can|do|should|could|would) (?:i|we|you|one|people)(?: \w+)?",
    r"(?:hvem|kven|who) (?:\w+)",
    r"(?:kan|får|may|can) (?:jeg|eg|vi|me|i|we)(?: \w+)?",
)

STATES = (WHERE, HOW, WHEN)


def is_about_one_person(text: str) -> bool:
    """Whether folded text asks after the state of one person.

    Names of persons stand in it as ``qname``, those of facilities as ``qplace``.
    """
    if REQUEST.search(text) and not HOW_TO.search(text):
        return True
    return not RULE.search(text) and any(state.search(text) for state in STATES)
