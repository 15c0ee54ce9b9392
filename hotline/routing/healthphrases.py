"""What people ask the health authorities in several words, and what they say of visits, inside and outside."""

from hotline.routing.patterns import pattern

UP_TO_2, UP_TO_3, UP_TO_4 = (rf"(?:\w+ ){{0,{most}}}" for most in (2, 3, 4))
WE = r"(?:jeg|eg|vi|me|man|ein|i|we|you|one)"
MAY = r"(?:kan|får|må|skal|bør|tør|can|dare|may|must|should|could|do)"
COVID = r"(?:korona|corona|covid|viruset|virus)"
GO = r"(?:reise|dra|gå|fly|ta|trene|bruke|travel|go|take|use)"
GRANNY = r"(?:mormor|bestemor|farmor|besteforeld\w*|granny|grandma|grandmother|grandparents)"
BUS = r"(?:bus\w*|tog\w*|trikk\w*|t banen|train|tram|metro\w*|subway|tube|ferge\w*|ferry|plane|taxi\w*|drosje\w*)"
SCHOOL = r"(?:skol\w+|skul\w+|barnehage\w*|schools?|kindergartens?|nursery|nurseries)"
SHOP = (
    r"(?:treningssent\w+|butikk\w*|restaurant\w*|kjøpesent\w+|kino\w*|pub\w*|konsert\w*|trening\w*|kirke\w*"
    r"|fotballkamp\w*|frisør\w*|gyms?|shop\w*|supermarket|cinema|church|kor|korøv\w*|svømmehall\w*|badeland\w*|kafe\w*"
    r"|teater\w*|bowling\w*|museum|museet|vinmonopol\w*|polet|bar|barer|barene|hotell\w*|skisent\w*|lekeplass\w*"
    r"|julemarked\w*|idrett\w*|fotballtrening\w*|swimming|cafes?|bars|theatre|hotels?|playground|choir"
    r"|hairdresser\w*|disco|nattklubb\w*|nightclubs?|mall|university|universitet\w*|apotek\w*|pharmacy"
    r"|bibliotek\w*|library|gym|polet)"
)
OUTINGS = rf"(?:{BUS}|{SCHOOL}|{SHOP}|jobb\w*|work)"
OPEN = (
    r"(?:åpner?|åpne|opnar|opne|åpent?|opent?|ope|gjenåpn\w+|stengt?|stengd?|stengte|stenger?"
    r"|open|reopen\w*|opening|closed?|closing)"
)
AWAY = (
    r"(?:spania|polen|sverige|danmark|tyskland|litauen|utlandet|hytta|syden|ferie|england|spain|poland|sweden"
    r"|denmark|germany|lithuania|abroad|london|thailand|home for christmas|romania|latvia|tyrkia|turkey|kroatia|croatia"
    r"|italia|italy|frankrike|france|portugal|hellas|greece|pakistan|usa|island|iceland|finland|serbia|europa|europe"
    r"|syden|gran canaria|paris|roma|berlin|københavn|copenhagen|stockholm|göteborg|strømstad|fjellet|vinterferie\w*)"
)
PARTY = (
    r"(?:julebord\w*|fest|selskap|bursdag|party|wedding|bryllup|nyttår\w*|julemiddag|konfirmasjon\w*|bryllup\w*"
    r"|dugnad|fester|julefest\w*|barnedåp\w*|festival\w*|julaften|julemat|parties|birthday|selskaper"
    r"|julebord\w*|bursdag\w*|russ\w*|halloween|weddings?|gatherings?|private arrangement\w*)"
)
COLOURED = r"(?:rødt?|røde|raudt?|raude|red|gult?|gule|yellow|grønt?|grønne|green)"
FRIENDS = (
    r"(?:friends|venner|vennene|venninner|venninnene|kompiser|kameratar|kamerater|grandchildren|barnebarna?|grandkids)"
)
LEISURE = (
    r"(?:synge|syngje|sing|danse|dance|trene|trena|play football|spille fotball|bade|swim|leke|leike|play|håndhilse"
    r"|handle|shop|spise ute|ete ute|eat out|gå på ski|go skiing|overnatte|sleep over)"
)
AREAS = r"(?:land|country|countries|område\w*|areas?)"

# How much each says that the health authorities are asked.
PHRASES = (
    (
        2.0,
        pattern(
            # Symptoms.
            r"(?:sore throat|vondt? i halsen|a cold)",
            r"(?:runny|blocked|stuffy|tett|rennende) (?:nose|nese)",
            rf"(?:lost|losing|cant) {UP_TO_3}(?:taste|smell)",
            rf"(?:mistet|mista|tapt|kjenner) {UP_TO_3}(?:smak|lukt)\w*",
            r"(?:isolere|isolate) (?:meg|oss|seg|myself|ourselves)",
            r"close contact",
            r"(?:short|out) of breath",
            rf"(?:hodepine|vondt i hodet|headache|vondt i kroppen|body aches?|slapp) {UP_TO_4}(?:{COVID}|feber|fever)",
            r"(?:jeg|eg|vi|i|we|ive|im|jeg har) (?:\w+ )?(?:er |am |was |is |tested |testa |testet |test"
            r" )?(?:positiv|positive|smittet"
            r"|smitta|infected|kovidpositiv)",
            rf"(?:svar|resultat\w*|results?) {UP_TO_3}(?:prøve\w*|prøva|test\w*)",
            rf"(?:karantene|karanteneplikt|quarantine) {UP_TO_3}(?:hjemme|heime|at home)",
            # Numbers and places of infection.
            rf"(?:hvor|kor|how) (?:mange|many) {UP_TO_4}(?:smitt\w*|infected|died|dødd|døde|cases|tilfelle\w*)",
            r"(?:infection (?:rate|numbers|figures)s?|r tallet|r number)",
            rf"(?:smitte|infection) {UP_TO_2}(?:kommunen|byen|bygda|norge|noreg|norway|landet)",
            rf"{AREAS} {UP_TO_2}{COLOURED}",
            rf"{COLOURED} {AREAS}",
            rf"(?:nummer\w*|number|telefon\w*|phone|line|linje\w*) {UP_TO_4}{COVID}",
            rf"{COVID} (?:from|av|fra|frå|via|through|on|på) (?:food|mat|matvarer|packages|a parcel|parcels?|a"
            r" package|pakker?|post|dyr|animals|pets|kjæledyr|surfaces|penger"
            rf"|overflater|door handles|dørhåndtak|luft\w*|swimming|sex)",
            rf"(?:hund\w*|katt\w*|dogs?|cats?|pets?|dyr|kjæledyr) {UP_TO_3}(?:{COVID}|smitte\w*)",
            r"(?:ny|new|another|national|second|full|total|complete) (?:lockdown|nedstenging\w*|stenging)",
            rf"(?:hvor|kor|how) (?:mange|many) {UP_TO_4}(?:lov|allowed|lovlig|tillatt)(?: å| to)? (?:være|vere"
            r"|samle\w*|møte\w*|be|gather|meet|ha|have|invite\w*)",
            rf"(?:komme|koma|come|enter|slippe|slepp|get|let|reise|travel) {UP_TO_2}(?:inn i|into|in to|inn til)"
            r" (?:landet|norge|noreg|norway|the country)",
            rf"(?:farlig|farleg|trygt|dangerous|safe|risky) (?:å |to )?(?:\w+ )?(?:for )?{GRANNY}",
            rf"(?:regl\w+|rules|råd\w*|anbefal\w+|advice) {UP_TO_2}(?:for|om|på|ved|about|on|i|in|at)"
            rf" {UP_TO_2}(?:{PARTY}|{SHOP}|{SCHOOL}|{BUS}|munnbind)",
            rf"(?:skjer|happens?|gjør|gjer|do|about|avlys\w*|utsett\w*|cancel\w*|postpone\w*) {UP_TO_2}(?:{PARTY}"
            rf"|{SHOP})",
            rf"(?:dør|døyr|dø|døy|dies?|dying) {UP_TO_2}(?:av|of|from) {COVID}",
            r"(?:jobbe|jobba|arbeide|arbeida|work|working) (?:hjemmefra|heimefrå|heimefra|from home|hjemme|heime)",
            rf"{MAY} {WE} (?:reise|reisa|dra|travel|fly) {UP_TO_4}(?:jul|jula|christmas|påske|påska|easter"
            r"|ferie\w*|foreldre\w*|parents"
            r"|familien|family|besteforeld\w*|slekt\w*)",
            r"(?:samfunn\w+|landet|norge|noreg|society|the country|oslo|norway) (?:\w+ )?(?:åpn\w+|opn\w+"
            r"|gjenåpn\w+|stengt|stengd|stenges"
            r"|nedstengt|open\w*|reopen\w*|locked down|closed|closing|shut\w*)",
            r"(?:åpner?|gjenåpn\w+|stenger?|opnar?|reopen\w*|open up|close) (?:samfunn\w+|landet|norge|noreg"
            r"|society|the country)",
            rf"(?:sitter|sit|overlever|overlev|lever|holder seg|survives?|lives?|stays?) (?:{COVID}) (?:\w+"
            r" )?(?:på|on|i|in)",
            rf"(?:komme|koma|come|reise|fly|travel\w*|coming|people) {UP_TO_2}(?:from|fra|frå|to|til|over from)"
            rf" (?:the )?(?:{AWAY}|philippines|filippinene|uk|us|eu"
            r"|brasil|brazil|russland|russia|china|kina|iran|irak|iraq|syria|somalia|vietnam|india|nederland"
            r"|netherlands|serbia|bulgaria)",
            r"(?:møtes|møtast|samles|samlast|meet|meeting|gather|gathering|treffes|være sammen) (?:\w+ )?(?:ute"
            r"|inne|hjemme|heime|outdoors|outside"
            r"|indoors|inside|utendørs|innendørs|i grupper|in groups|in parks?|i parken)",
            r"(?:trening|idrett|fotball|aktiviteter|fritidsaktiviteter|training|sports?) (?:for|med) (?:barn|unge"
            r"|voksne|vaksne|ungdom\w*|children|kids)",
            r"(?:hand|hånd) ?(?:gel|sprit|sanitiser|sanitizer)",
            r"(?:isolere|isolate) (?:et |a |my |our )?(?:barn|child|kid|sick)",
            rf"(?:is|are|er) (?:the )?(?:{BUS}|{SHOP}|{SCHOOL}) (?:safe|trygg?t?|smittesikker\w*)",
            r"(?:farlig|farleg|dangerous) (?:for|to) (?:barn|gravide|eldre|babyer|små|unge|children|babies"
            r"|pregnant|old|elderly|kids|katter|dyr)",
            rf"(?:hvor|kor|how) (?:mange|many) {UP_TO_4}(?:intensiv\w*|respirator\w*|innlagt\w*|innlagde|icu"
            r"|intensive|hospitali[sz]ed|dødsfall|deaths)",
            rf"(?:hva|kva|what|ka) (?:er|is) (?:egentlig |eigentleg )?{COVID}",
            r"(?:116 ?117|815 ?55 ?015)",
            rf"{MAY} {WE} (?:\w+ )?{GO} {UP_TO_2}(?:on holiday|on vacation|på ferie|skiing|på hyttetur|på tur)",
            rf"(?:celebrate|celebrating|feire|feira|feirer) {UP_TO_2}(?:christmas|jul|jula|julaften|nyttår\w*|new"
            r" year\w*|easter|påske|påska|17 mai|bursdag\w*)",
            r"(?:ved|at) (?:the )?(?:border|grensa|grensen)|på grens(?:a|en)(?! til)",
            rf"{MAY} {WE} \w+ (?:på|i|at|in|til|to) (?:the |et |eit |en |a )?{SHOP}",
            rf"(?:are|is|er) (?:{SHOP}|choirs|{PARTY}) (?:allowed|lov|tillatt|forbudt|lovlig|forbode)",
            # Distance, and meeting friends.
            r"how far apart",
            r"(?:hvor|kor) (?:langt fra|langt unna|lang avstand|mange meter)",
            r"(?:en|ein|one|two|to|1|2) (?:meters?|metres?) (?:avstand|regelen|rule|distance|apart)?(?: \w+)?"
            r" (?:kø\w*|butikk\w*|queue|shops?)",
            rf"{MAY} {WE} (?:see|meet|møte|treffe|hug|klemme|besøke|visit|be together with|være sammen med|hang"
            rf" out with) (?:my |våre )?{FRIENDS}",
            rf"(?:{MAY} {WE}|er det lov å|er det greit å|er det trygt å|safe to|allowed to|ok to) (?:\w+"
            rf" )?{LEISURE} (?:\w+ )?(?:i|in|with|med|på|at|sammen"
            rf"|together|innendørs|indoors|ute|inne|nå|now)",
            r"(?:barna|barn|ungene|ungane|kids|children|tenåringer|ungdommer|kids) (?:\w+ )?(?:leke|leike|play"
            rf"|trene|train) {UP_TO_2}(?:med|with|sammen"
            rf"|together|ute|fotball\w*|football)",
            # Borders, journeys, outings, feasts.
            r"(?:cross\w*|krysse\w*|over) (?:the )?(?:\w+ )?(?:border|\w*grens\w+)",
            r"(?:innreise\w*|entry|travel) (?:registration|registrering|form|ban|forbud|advice|råd\w*|restrictions)",
            r"(?:red|rød|rødt|green|grønn|yellow|gul|traffic light) (?:level|nivå|list|liste|zone|sone)",
            rf"(?:borders?|\w*grens\w+) {UP_TO_2}{OPEN}",
            rf"{OPEN} {UP_TO_3}(?:\w*grens\w+|borders?)",
            r"(?:between|mellom) (?:municipalities|kommun\w+|counties|fylk\w+|regions|regioner|landsdel\w*|byer"
            r"|cities)",
            r"(?:enter norway|home office|tracing app)",
            rf"{OPEN} {UP_TO_2}(?:{SCHOOL}|{SHOP})",
            rf"(?:{SCHOOL}|{SHOP}) (?:er |are |is |be )?{OPEN}",
            r"(?:trygg?t|safe|farlig|farleg|dangerous|risky|smittefar\w*)(?: å| to)? (?:ta|dra|gå|gå til|gå på"
            r"|dra til|dra på|take|go|go to|fly|ride|eat|spise|handle|sende|send|la"
            rf"|let|be) {UP_TO_2}(?:{BUS}|{SCHOOL}|{SHOP})",
            rf"(?:ha|have|arrangere|holde|host|feire|celebrate) {UP_TO_2}{PARTY}",
            rf"{GRANNY} {UP_TO_2}(?:feire|celebrate|komme|come|hente|barnevakt)",
            rf"(?:jul|jula|julaften|christmas|easter|påske) {UP_TO_2}{GRANNY}",
            rf"(?:klemme|klem|hug|møte|meet|visit|besøke) (?:\w+ )?{GRANNY}",
        ),
    ),
    (
        1.5,
        pattern(
            rf"(?:antall|tal på|number of|limit\w*|maks\w*|max\w*) {UP_TO_3}(?:gjester|personer|guests|people|person)",
            rf"(?:med|with|sammen med) (?:\w+ )?{FRIENDS}",
            r"(?:isolate|isolere|isolasjon|isolation) (?:meg |oss |seg )?(?:\w+ )?(?:after|etter|hjemme|heime|at"
            r" home|positive?|når|when)",
            r"(?:mer|ekstra|meir|more|særlig|especially) (?:utsatt\w*|utsett\w*|vulnerable|at risk)",
            r"(?:vaske?|wash\w*) (?:\w+ )?(?:hendene|henda|hender|hands)",
            rf"(?:hatt|had) {COVID}",
            # Being infected, and being tested.
            rf"(?:jeg|eg|vi|me|man|ein|du|i|we|you|ive|im) {UP_TO_3}(?:korona|corona|covid|smitta|smittet|infected)",
            rf"(?:få|faar|get|ha|have|catch) (?:smitten|{COVID})(?: igjen| again| to ganger| twice)?",
            r"(?:flu|cold|influensa|forkjølelse) (?:or|eller|og) (?:korona|corona|covid)",
            r"(?:test|testing) (?:cent\w+|site|station|results?)",
            r"(?:positive|negative?|positivt?|negativt?) (?:test|prøve|svar)",
            r"(?:tested|testet|testa) (?:positivt?|negativt?|positive|negative)",
            r"(?:test|teste|testa|testet|tested)(?: \w+)? (?:meg|oss|seg|myself|us|me)",
            # How it spreads.
            rf"contact with {UP_TO_2}(?:infected|positive|covid)",
            rf"(?:smitter|sprer|spread\w*|lever|survives?|lives?) {UP_TO_2}(?:smitte|{COVID})",
            rf"{COVID} (?:smitter|sprer|lever|spreads?|survives?|lives?)",
            r"smitt\w+ (?:av|gjennom|via|fra|frå)",
            # Journeys, outings, guests.
            rf"{MAY} {WE} {GO} {UP_TO_3}(?:{AWAY}|{OUTINGS})",
            r"travel from \w+",
            rf"(?:hvor|kor|how) (?:mange|many) {UP_TO_2}(?:kan|can|får|may) (?:være|vere|{WE})",
            rf"(?:ha|have|invite|invitere) {UP_TO_3}(?:gjester|guests|people|folk|personer) (?:over|hjemme|heime|home)",
        ),
    ),
    (
        1.0,
        pattern(
            r"(?:get|getting|bli|ta|take|få|got) (?:a |en |ein )?(?:test|testet|tested|testa)",
            rf"(?:jeg|eg|vi|i|we|ive) {UP_TO_2}(?:vært|vore|kom|been|came|come) {UP_TO_2}(?:i|fra|frå|in|from|to)",
            r"(?:kom|kommer|kjem|came|come|coming|komme) (?:hjem|heim|home|back|tilbake) (?:fra|frå|from)",
            rf"(?:slutt\w*|over|ends?|normalt?) {UP_TO_4}(?:pandemi\w*|{COVID})",
            rf"(?:pandemi\w*|{COVID}) {UP_TO_2}(?:slutt|over|ends?|ferdig)",
            rf"(?:mot|against) {COVID}",
            r"(?:holde|halde|hold|holdes|vere|være|bli|stay|keep|send) (?:\w+ )?(?:hjemme|heime|home)",
        ),
    ),
)

# "May we", beside a party.
MAY_WE = pattern(
    rf"{MAY} (?:barna|ungene|ungane|my kids|my children|kids|the kids)",
    rf"(?:{MAY}|er det lov|er det greit|is it ok|er det tillatt|allowed) (?:(?:å|to|have) )?(?:ha|halde|holde|have"
    rf"|{PARTY}|{WE})",
    r"(?:er det|har (?:vi|jeg|eg|me|man|ein)) (?:lov|greit|tillatt)",
)
# "May I come", "visit": to a prison, unless it is said whom the visit is to.
VISITS = pattern(
    r"(?:(?:for)?besøk\w*|besø|besok\w*|visit\w*|vitj\w*)",
    r"(?:kan|får|far|may|can|må|must) (?:jeg|eg|vi|i|we) (?:komme|koma|kome|come)",
    r"(?:get|slippe|komme|let|koma) (?:in|inn)|i døra|at the (?:door|gate)",
    r"slipper (?:jeg|eg|vi) inn",
    r"(?:slipp\w*|slepp\w*|let|send\w*) (?:\w+ ){0,2}(?:ut|out)",
    r"(?:sende?|levere|deliver|gi|give|mail) (?:\w+ ){0,3}(?:gav\w+|kort|bursdagskort|julekort|julegav\w*|klær"
    r"|klede|card|cards|gifts?|presents?"
    r"|flowers|blomster|bilder|photos|clothes)",
    r"(?:bring|ta med|ha med)",
)
VISITS_OUTSIDE = pattern(
    rf"(?:ha|have) {UP_TO_3}(?:mange|folk|venner|gjester|familien|people|guests|friends) (?:\w+ )?(?:på besøk|over)",
    rf"(?:besøk\w*|visit\w*) {UP_TO_3}(?:sykehjem\w*|sjukeheim\w*|sykehus\w*|hospital|nursing|hjemme|heime|at home"
    r"|aldershjem\w*|care home|bestemor|mormor|farmor|besteforeld\w*)",
    r"(?:sykehjem\w*|sjukeheim\w*|sykehus\w*|sjukehus\w*|aldershjem\w*|hospital|nursing home|care home)"
    rf" {UP_TO_4}(?:besøk\w*|visit\w*)",
    rf"(?:komme|koma|come|enter|slippe|slepp|let|get) {UP_TO_2}(?:inn i|into|inn til) (?:landet|norge|noreg|norway"
    r"|the country)",
    r"(?:vi|jeg|eg|me|we|i) (?:ha|have) (?:\w+ )?(?:besøk|visitors|visits)",
    rf"{FRIENDS} {UP_TO_2}(?:på besøk|over)",
    r"(?:visit\w*|besøke?\w*) (?:me|us|meg|oss|foreldrene|my parents|venner|friends|family|familie\w*"
    rf"|(?:my )?{GRANNY})",
)
# "Sitter i karantene" is said of anybody.
SITS_AT_HOME = pattern(
    r"(?:jeg|eg|vi|me|man|ein|du) (?:sitter|sit|sitte) (?:\w+ )?(?:(?:i )?(?:karantene|isolasjon)|hjemme|heime)",
    r"(?:we|i|you|to) (?:\w+ )?isolate",
    r"isolation (?:at home|after a|because i|because we)",
    r"(?:sitter|sit) (?:viruset|smitten?|korona)",
    # Said of others in quarantine, of letters from the health authorities, of what begins like a word of prison.
    rf"(?:sitter|sit|sitte) {UP_TO_2}(?:(?:i )?karantene|hjemme|heime|på jobb\w*|på bussen|på toget)",
    r"(?:fått|fekk|fikk|got|received) (?:et |eit |a )?(?:brev|letter) (?:om|from|fra|frå) (?:at |the )?(?:jeg|eg"
    r"|vi|smitt\w*|kommune\w*|municipality"
    r"|doctor|lege\w*|hospital)",
    r"(?:cellphone|cell phone|relatives (?:from|in|abroad|come)|overføres (?:viruset|smitten?)|overfører"
    r" (?:viruset|smitten?))",
    r"(?:viruset|smitten?|virus) overfør\w+",
    rf"{COVID} (?:from|av|fra|frå|via|through|on|på) (?:a |en )?(?:parcels?|packages?|pakker?|letters?|brev)",
    r"(?:permitter\w*|permission|offices?)",
)
# "Do you know", "kan dere si": the line is asked, but not about itself.
TOLD_BY_US = pattern(
    r"(?:vet|veit|know) (?:dere|dykk|de|du|you)",
    r"(?:kan|can|could|kunne) (?:dere|de|dykk|you|du) (?:si|seie|fortelle|fortelje|opplyse|svare|hjelpe|tell|help"
    r"|say|explain|forklare)",
    r"(?:ringe|spørre|spør|ask|asking|ringer) (?:dere|dykk|you)",
    r"(?:lurte|lurer) på om (?:dere|de|dykk) (?:vet|veit|kan si)",
)
