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
HAS/fikk/fått/got ~ months/years/måneder/månader/dager/bot/fine/forelegg
caught with
ble/blei/vart tatt med
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
HELP !til/to/with/med/me/meg/å/for/from/fra/him/her/ham/henne/oss/us/prisoners/the
WILL ~ HARM/KILL ~ SELF
hva/kva/what gjør/gjer/do/skal/should I/i/vi/we !if/hvis
"""

# How questions are put: a text with one of these is no plain statement.
ASKED = """
kan/can/could/may/får/må/must/does/do/is/are/will/would/should/skal/bør/blir/finnes/finst HE/I/i/vi/we/THEY/KIN/du/\
    dere/you/MY/man/en/ein/det/it/there/innsatte/KIDS !NOT
hvor/hvordan/korleis/when/where/how/why/hvorfor/kvifor/hvilke/hvilken/kva/which/WHO/om/whether/what/hva/når
er/is/was/has/har HE/KIN ~ HARM/HITPAST/KILL/DEAD/FIGHT/in/etter/after
lurer/wonder/wondering/spør/asked/ask
"""

# What the line is asked about: beside these only words that are an alarm alone count.
TOPICS = """
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

# Near to the line's matters: beside these a single lesser word is not enough.
NEAR = """
FEAR/FOLLOW/HUNT/QUICK/OUTSIDE
HAS NOT/NONE/no
by/til/post/paper/avis/visa/cost/koster/kostar/expensive
^ kan/can/får/er/is/are/do/does/did/was/were/har/has/have/could/would/will/må/skal/blir/går/tar/finnes/gjelder/\
    godtar/kor/om/if/slutter/any/free
fengsel/fengselet/fengslet/fengslene/fengsla/feng/prison/prisons/prisson/jail/inmate/inmates/innsatt/innsatte/\
    innsett/innsette/nick/slammer
celle/cella/cellen/cell/cells/inne/inside/in/avdeling/avdelinga/avdelingen/wing/varetekt/remand/custody/fengslingsmøte
betjent/betjenten/betjentene/officer/officers/vakt/vakta/vaktene/guard/guards/POLICE/arrest/arrested/arrestert/\
    pågrepet/fengslet
telefon/telefonen/phone/calls/CALL/linje/linja/line/hotline/TIME/rings/ringt/ringetid/tablet/nettbrett/glass/\
    glasset/screen/SHEET
slipper/slippe/slapp/slippes/kontakt/contact/rule/regel/kontor/register/anonym/anonymous/relatives/pårørende/family/\
    familie/familien
life ~ sentence/after/before
electricity/strøm/strømmen/HOUSE/job/jobs/hires/mat/food/maten/shop/shops/butikk/butikken/madrass/priest/presten/prest
savner/saknar/miss/missing/alene/alone/lonely/einsam/ensom/TIRED ~ HE/of/av/med/so/at/seg/fordi/because
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

# So are two of these, or one where nothing is near to the line's matters.
TOGETHER = {
    "life": """
        DAMAGED QUIET CONFUSED HEAD FALL PILLS CHEST PAIN RESPOND PALE FLOOR DIE HITPAST WAKE FACE NECK ILLSIGN STAIRS
        LIE DEAD DIABETES QUICK STRANGE LIMB HARM DRUNK
    """,
    "violence": "HUNT RAGE FEAR OUTSIDE DOOR QUICK HARM THROW HIDE DRUNK FOLLOW STAIRS",
    "suicide": """
        DIE DEATH HEIGHT HARM CUT PILLS LIVE LIFE FOREVER GONE DEAD CORD PEACE FUTURE HOPE TIRED HEAVEN SHEET APOLOGISE
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
WEAK_SIGNS = "NOT SELF NOW SOON LAST FOREVER AWAY GONE ANYMORE TOOK ATE OVER STUPID HELP"
PERSONS = "HE KIN KIDS ME I MAN SOMEBODY THEY MY i"
