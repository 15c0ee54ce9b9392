"""What weighs against an alarm, and the single words that make one in a plain statement.

A cue is a line of words and classes of words; see ``cues`` for how they are written.
"""

# Asked about in general.
GENERAL = """
SUICIDE/SELFHARM/OVERDOSE/VIOLENT/DEAD ~ i/in/etter/after fengsel/prison/jail/fengselet/løslatelse/release
SUICIDE/OVERDOSE/SELFHARM på cella $
SUICIDE watch/risk
hva/kva/what ~ skjer/happens/gjør/gjer/do/does/er/is/if/hvis/betyr
hva/kva/what hvis/om/if/dersom
how/hvordan/korleis ~ forebygger/forebygge/hindrer/hindre/håndterer/prevent/handle/do/does/is/are/jobber/følger/\
    oppdager
how/hvor/kor many/often/common/mange/ofte/vanlig/vanleg/stor/mye/mykje/farlig/lang/long
is/are/er/har/have/do/does/finst/finnes/kan/can/får/may/må/must/will/skal \
    there/det/they/de/dei/man/ein/you/police/people
is/are/er/har/have/do/does/finst/finnes/kan/can/får/may/må/must/will/skal ~ fengsel/fengslene/fengsla/fengselet/\
    fengselsbetjenter/prison/prisons/inmate/inmates/innsatte/innsette/innsatt/innsett/prisoners/prisoner/fanger/\
    fangane/fangene/betjentene/officers
hvem/kven/who ~ gir/varsler/får/undersøker/etterforsker/har/tells/informs/investigates/is/ringer/passer/tar
^ får/kan pårørende/relatives/familien/familie/family
hva/kva/what/hvem/who/how/hvordan/is/er/får/do/does ~~ hvis/if/når/when/dersom/om noen/nokon/somebody/someone/anyone/\
    en/ein/an/\
    innsatt/innsett/inmate
generelt/generally/statistikk/statistics/rutine/rutiner/rutinar/routine/routines/procedure/procedures/prosedyre/\
    prosedyrer/forskning/research/prevention/forebygging/selvmordsforebygging/article/artikkel
straff/straffen/straffa/sentence/penalty/strafferamme for
en/ein/an/a innsatt/innsett/fange/inmate/prisoner/medfange/medinnsatt
etterlatte/etterlatne/bereaved/survivors
"""

# Somebody is pointed out, or tells of himself: then nothing is general.
POINTED = """
I/ME/MY/HE/KIN
i WANT/am/have/cant/dont/will/think/feel/need/just/m/ve/should/cannot/keep/was/do/know/see/hear/FOUND
"""

# Long over, before a court, or death itself: articles and the line's own voice help those left behind.
OVER = """
HITPAST ~ ME ~ som/as/when/då/da ~ KIDS/liten/small/lita/young
sitte/sit/serve/sitje/sone for
straffet/straffa/punished
VIOLENT ~ before/før/tidligere/tidlegare
VIOLENT ~ before/før
restraining order $
for/i/in years/år
mishandlet/mishandla/abused/slått ~ av/by HE/KIN ~ i/for
warn/varsle/varsla/tell ~ ME ~ before/før/når/when
når/when/before/før/if/hvis HE/KIN/I ~ sone/serve/inn/startet
HAS/fikk/fått/got ~ months/years/måneder/månader/dager/bot/fine/forelegg
caught with
ble/blei/vart tatt med !ut/bort/av/vekk
slått SELF/oss til ro
kutt i
helgepermen/permen/besøket ~ røyk
slått/slatt ut av
beat ~ at cards/games
CUT his/her/my/the hair/håret
ta/TAKE/SAID ~ FAREWELL ~ to/med/with KIN/HE
could KILL HE ~ for
CUT ut/off/down ~ besøk/besøkene/phone/calls/call/line/dopet/dope/snus/røyk
FALL in/for/asleep/behind
waiting/ventingen/ventinga/venting/uvissheten/skammen/uncertainty/ventetida ~ KILL/TAKE
passed on/away
tok/took/har/has/had/begikk/committed/gjorde/did/commit ~ LIFE/SUICIDE/selvmord ~ \
    in/i/mens/da/while/when/for/last/$/der/og/and/,
begikk/committed/gjorde/died/døde/døydde ~ SUICIDE/av/of/in/i
TOOK LIFE
TOOK ~ LIFE
TOOK SUICIDE
killed/hanged/hengte/hengde/drepte/skjøt/hang/shot SELF
etter/after/following ~ SUICIDE/suicide/selvmordet/overdose
SUICIDE/selvmord/suicide ~ behind/bak bars/murene
left/igjen/att ~ behind
bereaved/etterlatte/etterlatne/obduksjon/obduksjonen/autopsy/minnestund/minnestunden
døde/døydde/died/omkom
gikk/gjekk/passed bort/away
FOUND ~ livløs/DEAD/lifeless
body back/returned
i/in/last/this fjor/fjord/sommer/summer/vår/spring/høst/autumn/winter/vinter/year/month/år
last year/month/spring/summer/autumn/winter/january/february/march/april/may/june/july/august/september/october
for ~ år/year/years/måneder/månader/uker/veker/lenge siden/sidan
siden/sidan sist
years/months/weeks/year/month/ago ago
ago
i/in 2010/2011/2012/2013/2014/2015/2016/2017/2018/2019
i/in januar/februar/mars/april/mai/juni/juli/august/september/oktober/november/desember/january/february/march/may/\
    june/july/october/december
forrige/previous/earlier/tidligere/tidlegare/once
used to
in ~ past
før/before HE/jeg/vi/this/eg/we ~ kom/ble/gikk/gjekk/begynte/vart/blei/went/came/was/got/skulle
dømt/dømd/dømte/convicted/conviction/sentenced/siktet/sikta/tiltalt/charged/anmeldt/anmeldte/anmelde
straff/straffen/straffa/sentence/penalty/strafferamme
sitter/sit/soner/sonar/inside/prison/jail/in/inne for
si/tell/explain/fortelle/forteller/forklare/forklarer ~ KIDS/daughter/son/datteren/sønnen at/that/hvorfor/why/om
klage/klagar/complain/complaint/anmelde/report
parole/compensation/erstatning/kompensasjon/voldsoffererstatning
varsel/varsla/varslet/varsling/varsles/notified/notification/beskjed/melding ~ når/when/om/if/of/before \
    HE/KIN/THEY/MAN/the
be/blir told
that/who/som HITPAST/stalked/drepte/killed/HIT ~ ME/KIN/HE
the/my rapist
voldtektsmannen
MY rapist/voldtektsmann/attacker/overgriper
si/say/møte/meet ~ unnskyld/sorry/HITPAST/apologise
"""

# Told of somebody who lies ill, for a leave or a message: the doctors are there.
NURSED = """
på/i/in/at/from/fra/the ~ sykehus/sykehuset/sjukehus/sjukehuset/hospital
innlagt/innlagd/dødsleiet/deathbed/kreft/cancer/lindrende/palliative/pleiehjem/sykehjem
CAN/får/may/must/må/søke/apply/need/trenger/get/gets/blir/søker/WILL ~~ perm/permisjon/leave/velferdsperm/\
    velferdspermisjon/furlough/straffavbrudd/begravelsen/funeral
perm/permisjon/leave/velferdsperm/velferdspermisjon/furlough/straffavbrudd ~ for/to/til/når/when/because/siden
legen/doctor/doctors/legene ~ tror/says/thinks/say/sier
gi/pass/få/give ~ beskjed/message
mannen/husband/wife/kona/he/han/faren ~ soner/serving/sonar/inside
"""

# The moment itself: whatever else is said, it is happening.
HAPPENING = """
many/much/mange/mye/mykje ~ PILLS ~~ STUPID/DIE/KILL/dødelig/lethal/fatal
vondt/hurt/hurts/painful ~ å/to/when do/DIE/dø
at once
i dag
today
CAN ~ DIE/do ~ av/of/from ~ PILLS
ESCAPED ~~ gata/street/here/her/sett/seen
quickest/fastest/easiest/painless/raskeste/enkleste/letteste/best/beste ~ to/å/way/måte/ta ~~ DIE/do/SLEEP/KILL
akkurat/nettopp/her/right/just/og/and/is/er NOW
NOW $
^ NOW
i/in kveld/natt
tonight/immediately/straks
med/at en/ein/once gang/gong
HELP !is/finnes/finst/får/er/there/can/do/does/exists/gis/fins/til/to/with/med/me/meg/å/for/from/fra/him/her/ham/\
    henne/oss/us/prisoners/the
WILL ~ HARM/KILL ~ SELF
hva/kva/what gjør/gjer/do/skal/should I/i/vi/we !if/hvis
"""

# How questions are put: a text with one of these is no plain statement. "When", "where" and "what" inside a sentence
# are none; nor is "has" after "now" or "then".
QUESTIONS = """
^ er/har/får/kan/går/blir/slipper/mister/skal/må/slutter/finnes/finst/gjelder/is/are/do/does/did/has/have/can/could/\
    will/would/may/was/were/should/must/hører/høyrer/ser/leser/bruker/vet/teller/jobber/trenger/kommer/kjem/hjelper/\
    tar/ble/blei/vart/bør/deltar/gjør/betyr/varsler/\
    skla !NOT/vondt/lyst/HELP
^ ~ når/hvor/hvordan/korleis/kor/when/where/how/why/hvorfor/kvifor/korfor/hvilke/hvilken/hvilket/kva/which/WHO/what/\
    hva/wen/om/whether
hvor/hvordan/korleis/kor/when/where/how/why/hvorfor/kvifor/korfor/hva/kva/what/når/which/WHO er/har/får/kan/går/blir/\
    skal/må/bør/gjør/gjer/is/are/am/do/does/did/has/have/can/could/will/would/should/must/may/betyr/heter/ringer/søker/\
    varsler/skjer/happens/gjelder/bestiller/bestemmer/decides/arranges/pays/betaler/tells/gets/sier/kontakter/hjelper
how/hvor/kor long/much/many/often/soon/far/lenge/lang/langt/mye/mykje/mange/ofte/fort
hvilke/hvilken/hvilket/which/whether/korfor/hvorfor/kvifor/why
og/and/but/men/or/så/hi/hello/hei/please how/hvordan/korleis/where/WHO/does/do
can/could/may/must/does/do/is/are/will/would/should/was/did/were/has/have HE/I/i/you/we/they/it/there/KIN/MY/any/THEY/\
    KIDS/someone/covid/the/media/inmates/prisoners
kan/får/bør/blir/finnes/finst/går/godtas/trenger/havner/slipper jeg/eg/vi/me/du/dere/de/dei/man/ein/en/det/noen/\
    innsatte/\
    KIDS/MY/KIN/fengselet/han/hun/ho/konsulatet !NOT
må/skal vi/dere/du/man/ein/en/det/noen/innsatte/KIDS/MY/KIN !NOT
må jeg/eg/me/han/hun/ho !NOT
er/har det/dere/du/vi !NOT/noen/nokon
har/har de/dei/they lov/rett/right
is/er that/dette/this a/et/ei/en/lov/ok/okay
kan/får/må/skal ~ soningen/besøket/fengselet/permisjonen/straffen/soninga
er/har/kan/skal/is/isnt/cant ikke/ikkje det/jeg/eg/han/hun/dere/de/vi/it/there/i
om/if/whether ~ kan/får/must/can/may/possible/mulig/råd/lov/går
lurer/lurar/wonder/wondering/spør/asked/ask/spørsmål/question/explain/forklar/check/sjekke/sjekk
anyone/anybody/noen/nokon som/out/who/else ~ $
anyone/anybody out/else
did/do/does/has/is SOMETHING/anything/everything
^ vil/ville/kunne HE/THEY/I/det/KIN
^ sett/gi/hils/si/put/give/pass/tell/let/fortell/sjekk/check/sende/gje
vet/veit/know du/dere/de/you
skjer/happens/skal/gjør da/då/now/then/NOW $
vite/know ~ om/if/when/når/what/hva/how/hvordan/which/hvor
"""

# Somebody tells of himself or another from the first word on: this is told however short it is.
TOLD = """
^ I/HE/MY/THEY/SOMEBODY
^ KIN/KIDS/MAN MY
^ KIN/KIDS/MAN ~ har/has/er/is/ligger/vil/wants/wont
"""

# What the line is asked about: beside these only words that are an alarm alone count.
TOPICS = """
hørt/høyrt/heard/hear ~ SOMETHING/from/fra/frå/noe/noko/anything
får/få/get/reach NOT ~ tak/hold/through
NOT ~ tak/hold i/of
sluttet/slutta/stopped ~ skrive/ringe/write/writing/calling/ringje/svare
ringer/ring/calling/ringjer ~ for/ang/angående/about/regarding/på
står/går/gått til/det/with
feber/feberen/fever/hoste/hoster/hostar/cough/coughing/luktesansen
life ~ sentence/after/before
besøk/visit/visits/visiting/besøke/visitor/besøket
søknad/søknaden/søknader/søke/søker/apply/application/form/forms/skjema/skjemaet
permisjon/perm/leave/permisjonen/furlough
klage/klagen/klaga/appeal/anke/complain/complaint
frigang/fremstilling/framstilling/løslates/løslatt/løslatelse/prøveløslatelse/release/released/parole/probation
sone/soner/soning/soningen/sonet/serve/serving/sentence/dom/dommen/dømt/dømd/convicted/straff
korona/corona/covid/smitte/smittet/munnbind/karantene/mask/infected/virus
brev/pakke/pakker/parcel/penger/pengar/money/konto/account
videosamtale/videosamtaler/video/mobil/mobile
advokat/lawyer/rett/rights/erstatning/nav/husleie/rent
fotlenke/lenke/ankle/tag/samfunnsstraff/friomsorg/friomsorgen/bot/bøter/fine/fines
overføring/overført/transfer/transferred/flyttet/moved
avslag/avslått/refused/rejected/turned
adgang/access/support/støtte/råd/rutiner/norge/norway/norsk/regler/rules/reglane
skole/school/jobb/job/work/arbeid
"""

# In a plain statement one of these words is an alarm.
ALONE = {
    "life": """
        OVERDOSE UNCONSCIOUS SEIZURE CHOKE DROWN BLEED BLOOD BREATHE CHESTPAIN STROKE POISONED SWELL FAINT SWALLOW
        NEEDLE LIFELESS POISON BLUE THROAT SURVIVE ALLERGY SHAKE ILL
    """,
    "violence": """
        REVENGE BATS SEXUAL KNIFE GUN KILL SCREAM STRANGLEHOLD HOSTAGE HIT THREATEN SHOTS RIOT RAPE ATTACK FIGHT
        VIOLENT ESCAPED BANG HITPAST PUSHED
    """,
    "suicide": """
        SUICIDE SELFHARM FAREWELLNOTE ROPE RAZOR HANG WILLTEXT GRAVE FAREWELL FORGIVE JUMP HOPELESS BURDEN
        DISAPPEAR WAYOUT KNOT
    """,
    "fire": "FIRE BURN GAS SMOKE",
}

# So are two of these, or one beside none of the line's topics.
TOGETHER = {
    "life": """
        DAMAGED QUIET CONFUSED HEAD FALL PILLS CHEST PAIN RESPOND PALE FLOOR DIE HITPAST WAKE FACE NECK ILLSIGN STAIRS
        LIE DEAD DIABETES QUICK STRANGE LIMB HARM DRUNK
    """,
    "violence": "HUNT RAGE FEAR OUTSIDE DOOR QUICK HARM THROW HIDE DRUNK FOLLOW STAIRS",
    "suicide": """
        DIE DEATH HEIGHT HARM CUT PILLS LIVE LIFE FOREVER GONE DEAD CORD PEACE FUTURE HOPE HEAVEN SHEET APOLOGISE
    """,
    "fire": "SMELL QUICK",
}

# Beginnings of the words for what callers bring otherwise. A statement of a person without any of them, but with a
# weak sign, is too strange to let pass.
ORDINARY = """
    besøk soning feng prison inmat innsat innset smitt koron corona covid perm løslat lauslat releas varsl victim
    straff dommen sentenc karant karran isolat quarant frigang pårør parør relativ visit vitj pleksi vidoe video
    ungdom undom minor anke annke appeal klag complain retts court verdict advok lawyer søk apply aplic permis kontakt
    contact celle innkall summon frist deadline utset postpon avslag refs rapport attest rulle record gjeld debt bank
    konto account money peng inntekt income rekning regning bill lønn wage rus drug test prøve narko megling mediat
    konflikt restorat kirk church priest prest livssyn relig food brød bread kosher vegan veget jobb job work skole
    skul school teach kurs course norsk norwegian språk language avis paper presse press journal media brev letter
    mail parcel pakk telefon phone ringetid apning number nummer list regl legal allow tillat paragraf section
    direktor region lokal local politi police betjent officer arrest pågr remand varetekt custody banged slammer
    uskyldig innocent fault punish dømt convict krimin kjeltring crook savn miss ensam ensom lonely alene åleine alone
    skam asham trist gråt gråter gret cry cries sint angry sliten utsliten afford råd flight reis travel tog train
    ferry lege doctor helse health sjuk syk sick forkj cough tann tooth adhd bolig støtte support hjelp klær cloth
    forsk heter navn bestilt book bursdag birthday gave heim belong eiendel voksen adult tag case questions issue
    saken sett seen virus grupp group sende send kjør skjønn meiner mener skyld
"""
PERSONS = "HE KIDS ME I MAN SOMEBODY THEY MY"
# With these even a statement on an ordinary matter may be veiled talk.
VEILED = "SOON OVER LAST FOREVER GONE ANYMORE"
