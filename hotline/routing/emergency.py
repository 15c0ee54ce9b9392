"""Signs of danger, in bokmål, nynorsk and English. Tuned to miss nobody: a false alarm costs a glance.

A sign of the first person counts always. The others do not count in a general question ("what happens when an
inmate dies"), nor where what happened is over.
"""

from dataclasses import dataclass
from enum import StrEnum
from re import Pattern

from hotline.routing.patterns import pattern


class Danger(StrEnum):
    """What the danger is; the order is that in which help is named."""

    LIFE = "life"
    VIOLENCE = "violence"
    SUICIDE = "suicide"
    FIRE = "fire"


NUMBERS = {
    Danger.LIFE: ("nodnummer-113",),
    Danger.VIOLENCE: ("nodnummer-112",),
    Danger.SUICIDE: ("mental-helse", "kirkens-sos"),
    Danger.FIRE: ("nodnummer-110",),
}

HE = (
    r"(?:han|hun|ho|ham|hen|he|she|they|noen|nokon|somebody|someone"
    r"|\w+(?:en|a|et)? (?:min|mi|mitt|vår)|(?:my|min|mi) \w+)"
)
ME = r"(?:meg|oss|me|us)"
SELF = r"(?:seg|sæ|meg|oss)(?: sjøl| selv| sjølv)?"

SUICIDE = pattern(
    r"(?:ta|tar|teke|tatt) (?:mitt |sitt |eget |livet |sin )(?:mitt |sitt |eget |liv )?(?:mitt|sitt|liv"
    r"|av seg|av meg|av sæ)?",
    r"ta(?:r)? livet(?: \w+){0,2}",
    r"(?:\w+ )?(?:selvmord|sjølvmord|sjølmord)\w*",
    r"(?:sjøl|sjølv|selv)(?:drap|skad)\w*",
    rf"(?:skade|skader|kutte|kutter|drepe|drep|drepa|henge|henger|henga|skyte|skyter) {SELF}",
    r"(?:vil|orker|orkar|ønsker|ønskjer|klarer|greier|ønske|orke) (?:ikke|ikkje) (?:å )?(?:leve|leva"
    r"|være her|vere her|eksistere)(?: \w+)?",
    r"(?:ikke|ikkje) (?:vil|vill|orker|orkar|ønsker|ønskjer|har lyst til|klarer|greier) (?:å )?(?:leve"
    r"|leva|være her|vere her)",
    r"(?:ikke|ikkje) (?:har )?lyst til å leve",
    r"(?:ikke|ikkje) (?:å )?(?:leve|leva) (?:lenger|lengre|lenger|meir|mer|med)",
    r"(?:vil|ville|ønsker å|ønskjer å|har lyst til å|håper jeg|berre|bare) (?:bare |berre |helst "
    r"|heller )?(?:dø|døy|doy|å dø|å døy)",
    r"(?:lei|trøtt|trett) av (?:livet|å leve)",
    r"(?:gjøre|gjere|gjør|gjer) (?:det )?slutt på (?:det|livet|alt)(?: hele)?",
    r"(?:ende|avslutte|avslutta) (?:livet|det hele|alt)",
    r"(?:ingen|ikke noen|ikkje nokon|ikke noe|ikkje noko) (?:grunn|vits|meining|mening) (?:til|i|med"
    r"|for) å leve",
    r"(?:ingenting|ikkje noko|ikke noe) (?:mer |meir |lenger )?(?:å|igjen å) leve for",
    r"(?:bedre|betre) (?:om|hvis|dersom|viss) (?:jeg|eg|han|ho|hun) (?:var|er|ikke var|ikkje var|blir"
    r"|døde|døydde)(?: \w+){0,2}",
    r"(?:bedre|betre) uten meg|(?:betre|bedre) utan meg",
    r"(?:kaste|kastar|hoppe|hoppar|hopper) (?:meg|seg|ut|fra|frå|foran|framfor)(?: \w+){0,3}",
    r"suicid\w*",
    r"(?:kill|killing|hang|hanging|harm|harming|hurt|hurting|cut|cutting|shoot) (?:myself|himself"
    r"|herself|themselves|themself|themselve)",
    r"self ?harm\w*",
    r"(?:end|ending|take|taking) (?:it all|my|his|her|their)(?: own)? (?:life|lives)",
    r"end(?:ing)? it(?: all)?(?: tonight| now)?",
    r"(?:want|wants|wanted|wanna|wish|wishes|rather|ready)(?: \w+)? (?:to )?(?:die|be dead|was dead"
    r"|were dead)",
    r"(?:wish|wishes) (?:i|he|she) (?:was|were) (?:dead|gone)",
    r"(?:dont|doesnt|not|cant|cannot|no longer)(?: \w+)?(?: to)? (?:live|go on|be alive"
    r"|be here)(?: anymore| any more| any longer| like this)",
    r"(?:dont|doesnt|not|no longer)(?: do| does)? (?:want|wants|wanting|wish)(?: to)? (?:live|be alive"
    r"|be here|exist|go on|wake up)(?: \w+)?",
    r"(?:nothing|no reason|no point)(?: left| in| to)* (?:live|living|live for|going on)",
    r"better off (?:dead|without me)",
    r"(?:jump|jumping|throw|throwing) (?:off|in front|himself|herself|myself)(?: \w+){0,2}",
    r"say(?:ing)? goodbye (?:forever|for good)",
)

LIFE = pattern(
    r"(?:puster|puste|pustar|pust|ånder) (?:ikke|ikkje|nesten ikke|nesten ikkje)(?: \w+)?",
    r"(?:får|fær|kan|klarer|greier) (?:ikke|ikkje) (?:å )?(?:puste|puste|pusta|luft|trekke pusten)(?: \w+)?",
    r"(?:slutta|sluttet|slutter) å puste",
    r"(?:bevisstløs|bevistløs|bevissløs|medvitslaus|medvetslaus|umedviten|livløs|livlaus)\w*",
    r"(?:mistet|mista) (?:bevisstheten|bevissthet|medvitet)",
    r"(?:besvimt|besvimte|svimt av|svima av|falt om|fall om|falle om|falt sammen|kollapset|kollapsa|kollaps)",
    r"(?:våkner|vakner|vaknar|våkne|vakne|vekke|vekkje|vekt) (?:ikke|ikkje)(?: opp)?",
    r"(?:får|fær) (?:ikke|ikkje) (?:liv i|kontakt med|vekket|vekt|vekka) (?:ham|han|henne|ho|hun"
    r"|\w+ \w+)(?: han)?",
    r"(?:reagerer|svarer|reagerar|svarar) (?:ikke|ikkje)(?: lenger| på noe| når jeg| når eg)",
    r"(?:hjerteinfarkt|hjarteinfarkt|hjertestans|hjartestans|hjerteattakk|hjerneslag|drypp) (?:nå|no"
    r"|akkurat)",
    r"(?:har|får|fær|fått|fekk|hatt) (?:et |eit )?(?:hjerteinfarkt|hjarteinfarkt|hjertestans|hjartestans"
    r"|hjerneslag|slag|infarkt) (?:nå|no|her|akkurat)",
    rf"(?:tror|trur|tru) {HE} (?:har|får|fær|holder på å få) (?:et |eit )?(?:hjerteinfarkt|hjarteinfarkt"
    rf"|slag|infarkt)",
    r"(?:hjertestans|hjartestans)",
    r"(?:vondt|smerter|sterke smerter|trykk|vont) i (?:brystet|bringa|hjertet|hjartet)",
    r"brystsmerter",
    r"overdos\w*",
    r"(?:tatt|teke|svelget|svelgt|svelgja|tok) (?:for |alt for |alle |en haug |masse |mange |altfor "
    r"|ein haug )+(?:med |sine |mine |mye |mykje |mange )*(?:piller|pillene|pillar|pillane|tabletter"
    r"|tablettar|tablettene|tablettane|medisin|medisiner|sovepiller|paracet|dop|dosen)?",
    r"(?:forgiftet|forgifta|forgiftning) (?:seg|seg selv|nå)?",
    r"(?:blør|bløder|blør|bløder) (?:kraftig|mye|mykje|voldsomt|veldig|fra|frå|fælt|stygt)(?: \w+)?",
    r"(?:mye|mykje|masse) blod",
    r"(?:kuttet|kutta|skåret|skore|stukket|stukke) (?:opp )?(?:seg|meg|pulsåra|pulsårene|håndleddet"
    r"|håndleddene|handleddet)",
    r"(?:kramper|krampeanfall|krampar|anfall)(?: nå| no)?",
    r"(?:holder på å|held på å|er i ferd med å) (?:dø|døy|kveles|bli kvalt)",
    r"(?:dør|døyr) (?:nå|no|foran meg|framfor meg|her)",
    r"(?:livsfare|livsfarlig|i livsfare)",
    r"(?:trenger|treng|send|sende|ring|ringe|ringje|må ha|få) (?:en |ei |ein )?(?:ambulanse|ambulansen"
    r"|sykebil|sjukebil)",
    r"(?:not|stopped|isnt|hardly|barely|arent) breathing",
    r"(?:cant|cannot|can not|struggling to|trouble|unable to) (?:breathe|breath|breathing)",
    r"unconscious\w*",
    r"(?:unresponsive|not responding|isnt responding|passed out|collapsed|collapsing|fainted|blacked out)",
    r"(?:wont|doesnt|not|cant|cannot|isnt)(?: get him to| get her to| make him)? (?:wake"
    r"|waking)(?: \w+)? ?(?:up)?",
    r"(?:having|has|had|have|is having)(?: a| an)? (?:heart attack|stroke|seizure|seizures"
    r"|cardiac arrest|fit)(?: now| right now)?",
    r"(?:chest pain|chest pains|pains? in (?:his|her|my|the) chest)",
    r"(?:overdosed|overdosing|od ed|oded)",
    r"(?:taken|took|swallowed) (?:too many|all|a lot of|lots of|a bunch of|loads of)(?: of)?(?: his| her"
    r"| my| the| those)? (?:pills|tablets|medication|meds|drugs|sleeping pills)",
    r"(?:bleeding|bleeds)(?: \w+){0,2}",
    r"(?:cut|slit|cutting) (?:his|her|my|their) (?:wrist|wrists|throat|arm|arms)",
    r"(?:is|are|am|be) (?:dying)(?: right now| now| in front of me| on the floor)",
    r"(?:think|thinks) (?:he|she|they|my \w+) (?:is|are|s) dying",
    r"(?:send|need|call|get)(?: me| us| for)? an? ambulance",
    r"(?:choking|drowning|turning blue|turned blue|no pulse)",
    r"(?:ingen puls|kveles|kvelast|blå i ansiktet|blå på leppene|blå på leppane)",
    r"(?:akutt|alvorlig) (?:skadd|skadet|skada)(?: nå| no| her)",
    r"(?:113|one one three|medical emergency)",
)

VIOLENCE = pattern(
    rf"(?:slår|slo|sparker|sparkar|banker|bankar|mishandler|mishandlar|kveler|kvel|angriper|angrip"
    rf"|dytter|lugger) (?:løs på |opp )?{ME}(?: \w+)?",
    rf"(?:slå|skade|ta|drepe|drepa|drep|skyte|stikke|knivstikke|banke|banke opp|mishandle|angripe"
    rf"|angripa) {ME}(?: \w+)?",
    rf"(?:truer|trugar|truar|true|truga|trua)(?: {ME})?(?: med)?(?: en| et| ein| å| med)* (?:kniv|kniven"
    rf"|pistol|våpen|øks|hagle|hagla|gevær|drepe|drepa|skyte|slå|skade)(?: \w+)?",
    rf"(?:truer|trugar|truar) {ME}",
    r"(?:står|er|prøver|kjem|kommer|kom|holder på|held på)(?: \w+){0,3} (?:med|en|ein) (?:kniv|pistol"
    r"|våpen|øks|hagle|gevær|balltre)(?: \w+)?",
    r"(?:har|hadde|fant) (?:en |ein |et |eit )?(?:kniv|pistol|våpen|øks|hagle|gevær) (?:og|her|i hånda"
    r"|mot|nå|no)",
    r"(?:banker|bankar|hamrer|hamrar|sparker|sparkar|slår|dundrer) (?:på|inn|mot|i|ned) (?:døra|døren"
    r"|vinduet|ruta|vindauget|porten|ytterdøra|dør)",
    r"(?:bryter|bryt|bryte|braut|prøver å bryte|prøver å komme|prøver å kome"
    r"|forsøker å komme) (?:seg )?inn(?: \w+)?",
    r"(?:slår|banker|mishandler|kveler|skader|slår løs på|banker opp|bankar|angriper|knivstikker) (?:ham"
    r"|henne|barna|barnet|ungene|borna|mamma|moren|mora|søsteren|kona|sønnen|dattera|datteren|ungane"
    r"|hverandre|kvarandre|noen|min|mi|mor|en)(?: \w+)?",
    r"(?:blir|bli|vert) (?:slått|banket opp|banka opp|banket|mishandlet|mishandla|angrepet|angripen"
    r"|knivstukket|knivstukken|kvalt)(?: \w+)?",
    r"(?:knivstukket|knivstukken|knivstikking|skutt) (?:nå|no|akkurat|her)",
    r"(?:er|blir|vert)(?: \w+)? (?:voldelig|valdeleg|aggressiv|truende)(?: \w+)? (?:nå|no|her|akkurat"
    r"|mot meg)",
    rf"(?:er|blir|vert) (?:voldelig|valdeleg) mot {ME}",
    rf"(?:drepe|drepa|ta livet av|knerte|ta knekken på|skyte) {ME}",
    r"(?:utenfor|utanfor) (?:døra|døren|huset|vinduet|leiligheten)(?: \w+)?",
    r"på (?:døra|døren|trappa) (?:mi|mitt|vår|nå|no|og)(?: \w+)?",
    r"(?:han|hun|ho|eksen|faren) er her (?:nå|no|og|med)(?: \w+)?",
    r"(?:gjemmer|gjemt|gøymer|gøymt|låst|låste) (?:meg|oss|seg|inne)(?: \w+){0,3} (?:badet|rommet|skapet"
    r"|kjelleren|barna|bad|rom)",
    r"(?:vold|vald|slagsmål) (?:nå|no|her og nå|akkurat nå|her hjemme)",
    r"(?:hitting|hits|beating|beats|punching|kicking|choking|strangling|attacking|attacks|stabbing"
    r"|hurting|assaulting|raping) (?:me|us|my|her|him|the|them|each|someone|somebody)(?: \w+)?",
    r"(?:hit|beat|punched|choked|attacked|stabbed|strangled) (?:me|us)(?: \w+)?",
    r"(?:going|gonna|trying|try|tries|wants|threatens|threatened|threatening|about|came|coming|will"
    r"|ll)(?: \w+)? (?:to |and )?(?:kill|hurt|beat|stab|shoot|attack|harm) (?:me|us|my|her|the)(?: \w+)?",
    r"(?:going|gonna) (?:to )?(?:kill|stab|shoot)(?: \w+)?",
    r"(?:kill|stab|shoot) (?:me|us|my family|my kids|the kids)(?: \w+)?",
    r"(?:threatening|threatens)(?: to)? (?:me|us|my|kill|hurt|shoot)(?: \w+)?",
    r"(?:with|has|have|holding|got|pulled|waving)(?: \w+)? (?:a |his |the )?(?:knife|gun|weapon|axe|rifle)",
    r"(?:breaking|break|broke|trying to get|kicking|banging|pounding|kicked|smashing)(?: \w+)? (?:in"
    r"|into|on|down|at|through)(?: \w+)? ?(?:my|the|our)? ?(?:house|home|door|window|apartment|flat|in)",
    r"(?:outside|at) my (?:door|house|window|home)(?: \w+)?",
    r"(?:being|getting|gets|is|are) (?:beaten|attacked|assaulted|stabbed|strangled|raped|beat up)(?: \w+)?",
    r"(?:violent|violence|aggressive|fighting) (?:right now|now|here|towards me|against me|at the moment"
    r"|with me)",
    r"(?:turned|turning|getting|gets|is being|being) (?:violent|aggressive)",
    r"(?:hiding|hidden|locked myself|locked ourselves|locked us) (?:in|from|inside)(?: \w+){0,3}",
    r"(?:he|she|my ex) (?:is|s) here (?:now|and|with|right)(?: \w+)?",
    r"(?:112|911|ring politiet|ringe politiet nå|call the police|send (?:the )?police|send politi(?:et)?)",
    r"(?:gissel|kidnappet|kidnappa|voldtar|voldtatt nå|held gissel|hostage|kidnapped)",
)

FIRE = pattern(
    r"(?:det|huset|leiligheten|bilen|rommet|kjøkkenet) brenn(?:er)?(?: \w+)?",
    r"(?:is|s|are|on) on? ?fire",
    r"brann (?:i|nå|her|hjemme)(?: \w+)?",
    r"fire in (?:the|my|our) \w+",
)

# Asked about in general: not about somebody in danger.
GENERAL = pattern(
    r"(?:hva|kva) (?:skjer|skjedde|gjør|gjer|er|betyr|heter)(?: \w+){0,3} (?:når|hvis|dersom|om|ved|viss"
    r"|etter)",
    r"(?:hvordan|korleis) (?:\w+ )?(?:forebygger|forebygge|førebygger|hindrer|hindre|håndterer|handterer"
    r"|følger|følgje|jobber|arbeider|oppdager|oppdage|vurderer|varsles|blir|vert)",
    r"(?:hvor|kor) (?:mange|ofte|vanlig|vanleg|stor|mye|utbredt|farlig)",
    r"(?:er|var) det (?:\w+ )?(?:vanlig|vanleg|farlig|mye|mykje|trygt|høy|fare|risiko|mange)",
    r"(?:hvem|kven) (?:gir beskjed|varsler|varslar|får beskjed|undersøker|etterforsker|har ansvar)",
    r"what (?:happens|happened|does|do|is|are)(?: \w+){0,4} (?:if|when|after|do|about|to)",
    r"how (?:do|does|is|are|many|often|common|much|likely|dangerous|can)(?: \w+)?",
    r"(?:who|whom) (?:tells|informs|notifies|investigates|is|are)",
    r"(?:is|are) (?:there|it|prisons|prison|inmates)(?: \w+){0,4} (?:violence|violent|dangerous|common"
    r"|safe|suicides?)",
    r"(?:generelt|statistikk|statistics|rutine\w*|routines?|procedures?|prosedyre\w*|i media|artikkel"
    r"|forskning|research|in general|prevention|forebygging|førebygging)",
    r"(?:etterlatte|etterlatne|bereaved|survivors?)(?: \w+)?",
)

# It is over: those left behind are helped by an article and by the line's own voice.
OVER = pattern(
    r"(?:tok|har tatt|hadde tatt|har teke) (?:livet (?:av seg|sitt)|sitt eget liv|sjølvmord|selvmord)",
    r"(?:begikk|gjorde|gjekk bort|døde|døydde|mistet|mista)(?: \w+){0,3}",
    r"(?:killed|hanged) (?:himself|herself)",
    r"(?:took|taken) (?:his|her|their) own life",
    r"(?:committed|died|lost|passed away|death)(?: \w+){0,3}",
    r"(?:i fjor|i går|for (?:lenge|mange|flere|to|tre|et|fem|ti)(?: \w+)? siden|forrige|tidligere"
    r"|tidlegare|years? ago|months? ago|weeks? ago|last (?:year|month|week)|yesterday|in the past"
    r"|used to)",
)

FIRST_PERSON = pattern(
    r"(?:jeg|eg) (?:vil|orker|orkar|ønsker|ønskjer|klarer|tenker|tenkjer|har|kommer|kjem|skal|kan|får"
    r"|blør|puster|er|greier)(?: \w+){0,8}",
    r"(?:meg|oss|me|us|myself|mitt eget liv|livet mitt|my life|my own life|foran meg|framfor meg)",
    r"i (?:want|wanna|am|m|will|cant|cannot|dont|have|ve|feel|keep|think|might|ll|need)(?: \w+){0,8}",
    r"(?:im|ive|ill) (?:\w+)",
    r"(?:hva|kva) (?:gjør|gjer|skal) (?:jeg|eg|vi|me)|what (?:do|should|can) (?:i|we)",
)

# The moment itself: whatever else is said, it is happening.
NOW = pattern(
    r"(?:akkurat|nettopp|her og) (?:nå|no)",
    r"(?:right|just) now",
    r"(?:nå|no|now)(?: \w+)?",
    r"(?:hjelp|help)",
    r"i kveld|tonight|i natt|i dag|today",
    r"(?:haster|hastar|fort|kjapt|hurry|quick|quickly|emergency|nødsituasjon|nødtilfelle|naudsituasjon"
    r"|akutt)",
)


@dataclass(frozen=True)
class Sign:
    """A kind of danger with what people say of it."""

    danger: Danger
    pattern: Pattern[str]


SIGNS = (
    Sign(Danger.LIFE, LIFE),
    Sign(Danger.VIOLENCE, VIOLENCE),
    Sign(Danger.SUICIDE, SUICIDE),
    Sign(Danger.FIRE, FIRE),
)


def dangers_in(text: str) -> tuple[Danger, ...]:
    """The dangers that folded text tells of, the most urgent first; none for a general question."""
    found = tuple(sign.danger for sign in SIGNS if sign.pattern.search(text))
    if not found:
        return ()
    happening = bool(NOW.search(text))
    if GENERAL.search(text) and not happening and not FIRST_PERSON.search(text):
        return ()
    if OVER.search(text) and not happening and not FIRST_PERSON.search(text):
        return ()
    return found
