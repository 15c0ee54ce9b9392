"""What people ask the health authorities in several words, and what they say of visits, inside and outside."""

from hotline.routing.patterns import pattern

UP_TO_2, UP_TO_3, UP_TO_4 = (rf"(?:\w+ ){{0,{most}}}" for most in (2, 3, 4))
WE = r"(?:jeg|eg|vi|me|man|ein|i|we|you|one)"
MAY = r"(?:kan|får|må|skal|bør|tør|can|dare|may|must|should|could|do)"
COVID = r"(?:korona|corona|covid|viruset|virus)"
GO = r"(?:reise|dra|gå|fly|ta|trene|bruke|travel|go|take|use)"
GRANNY = r"(?:mormor|bestemor|farmor|besteforeldre\w*|granny|grandma|grandmother|grandparents)"
BUS = r"(?:bus\w*|tog\w*|trikk\w*|t banen|train|tram)"
SCHOOL = r"(?:skol\w+|skul\w+|barnehage\w*|schools?|kindergartens?|nursery|nurseries)"
SHOP = (
    r"(?:treningssent\w+|butikk\w*|restaurant\w*|kjøpesent\w+|kino\w*|pub\w*|konsert\w*|trening\w*|kirke\w*"
    r"|fotballkamp\w*|frisør\w*|gyms?|shop\w*|supermarket|cinema|church)"
)
OUTINGS = rf"(?:{BUS}|{SCHOOL}|{SHOP}|jobb\w*|work)"
OPEN = r"(?:åpner?|åpne|opnar|opne|stengt?|stengte|stenger?|open|closed?|closing)"
AWAY = (
    r"(?:spania|polen|sverige|danmark|tyskland|litauen|utlandet|hytta|syden|ferie|england|spain|poland|sweden"
    r"|denmark|germany|lithuania|abroad|london|thailand|home for christmas)"
)
PARTY = (
    r"(?:julebord\w*|fest|selskap|bursdag|party|wedding|bryllup|nyttår\w*|julemiddag|konfirmasjon\w*|bryllup\w*|dugnad)"
)
COLOURED = r"(?:rødt?|røde|raudt?|raude|red|gult?|gule|yellow|grønt?|grønne|green)"
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
            # Numbers and places of infection.
            rf"(?:hvor|kor|how) (?:mange|many) {UP_TO_4}(?:smitt\w*|infected|died|dødd|døde|cases|tilfelle\w*)",
            r"(?:infection (?:rate|numbers|figures)s?|r tallet|r number)",
            rf"(?:smitte|infection) {UP_TO_2}(?:kommunen|byen|bygda|norge|noreg|norway|landet)",
            rf"{AREAS} {UP_TO_2}{COLOURED}",
            rf"{COLOURED} {AREAS}",
            rf"(?:nummer\w*|number|telefon\w*|phone|line|linje\w*) {UP_TO_4}{COVID}",
            # Borders, journeys, outings, feasts.
            rf"(?:borders?|grens\w+) {UP_TO_2}{OPEN}",
            rf"{OPEN} {UP_TO_3}(?:grens\w+|borders?)",
            r"(?:between|mellom) (?:municipalities|kommuner|kommunar|counties|fylker)",
            r"(?:enter norway|home office|tracing app)",
            rf"{OPEN} {UP_TO_2}(?:{SCHOOL}|{SHOP})",
            rf"(?:{SCHOOL}|{SHOP}) (?:er |are |is |be )?{OPEN}",
            r"(?:trygt|safe|farlig|dangerous)(?: å| to)? (?:ta|dra|gå|take|go|fly|ride|eat|spise|handle|sende|send|la"
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
            # Being infected, and being tested.
            rf"(?:jeg|eg|vi|me|i|we|ive|im) {UP_TO_3}(?:korona|corona|covid|smitta|smittet|infected)",
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
MAY_WE = pattern(rf"(?:{MAY}|er det lov|allowed) (?:(?:å|to|have) )?(?:ha|halde|holde|have|{PARTY}|{WE})")
# "May I come", "visit": to a prison, unless it is said whom the visit is to.
VISITS = pattern(
    r"(?:besøk\w*|besok\w*|visit\w*|vitj\w*)",
    r"(?:kan|får|far|may|can|må|must) (?:jeg|eg|vi|i|we) (?:komme|koma|kome|come)",
    r"(?:get|slippe|komme|let|koma) (?:in|inn)|i døra|at the (?:door|gate)",
    r"slipper (?:jeg|eg|vi) inn",
    r"(?:bring|ta med|ha med)",
)
VISITS_OUTSIDE = pattern(
    rf"(?:ha|have) {UP_TO_3}(?:mange|folk|venner|gjester|familien|people|guests|friends) (?:\w+ )?(?:på besøk|over)",
    rf"(?:besøk\w*|visit\w*) {UP_TO_3}(?:sykehjem\w*|sjukeheim\w*|sykehus\w*|hospital|nursing|hjemme|heime|at home"
    r"|aldershjem\w*|care home)",
    r"(?:visit\w*|besøke?\w*) (?:me|us|meg|oss|foreldrene|my parents|venner|friends|family|familie\w*"
    rf"|(?:my )?{GRANNY})",
)
# "Sitter i karantene" is said of anybody.
SITS_AT_HOME = pattern(
    r"(?:jeg|eg|vi|me|man|ein|du) (?:sitter|sit|sitte) (?:\w+ )?(?:(?:i )?(?:karantene|isolasjon)|hjemme|heime)",
    r"sitter viruset",
)
