"""Danger to life: what is seen of the body, and what has happened to it.

A cue is a line of words and classes of words; see ``cues`` for how they are written.
"""

# Breath, waking, answering, heart, stroke, seizure.
SIGNS_OF_BODY = """
rørt/beveget/moved/moving/bevege/rørt/beveger/røre SELF ~ siden/sidan/since
NOT ~ rørt/beveget/moved/rørte/bevega ~ SELF/siden/since/all/$
HE/KIN/KIDS ~ bare/just/berre LIE ~ der/there/here/her/$
LIE bare/just/there/der ~ $
cpr/hjertelungeredning/førstehjelp/hjartelungeredning
hjerte/hjarte lunge redning
first aid NOW/for/on/please
HE/KIN/KIDS/I dør $
HE/KIN/KIDS/I IS DIE $
HE/KIN/KIDS DIE $
IS HE/KIN/KIDS ~ BLUE/PALE/UNCONSCIOUS/LIFELESS/cold/kald
BLUE ~ fingrene/fingers/fingertuppene/negler/nails/hender/hands/LIMB
sliter/strever/strevar/kjemper/struggling/struggles/fighting ~ luft/lufta/air/pust/pusten
klem/klemmer/klemming ~ CHEST
CHEST ~ klemmer
WAKE NOT !i/om/til/tidsnok/tidlig/for/av
HE/KIN/KIDS/MAN ~ RESPOND NOT !på
LIE/IS ~~ ANSWER NOT
ANSWER NOT ~~ cellealarmen/alarmen/calling/callinga/callingen/callinganlegg/celleanlegg/roper/rister/banker/prikker/\
    tilsnakk/tiltale/kneppet/kniper
PALE og/and/i ~ ANSWER/RESPOND/SHAKE
NOT ~ våken/awake
NOT know/vet/veit WHO/where ~ i/EGO
HE/KIN ~ NOT SEE $/and/og
LIE ~ urørlig/motionless
HE/KIN/KIDS/MAN ~ NOT til å få kontakt
BREATHE ~~ QUIET
CONFUSED ~~ sugar/sukker/diabet
no speak/talk/move/wake/eat $/help/please/now
FALL ~ FLOOR
no WAKE
wrong/galt/gale with/med ~ KIDS/CHEST
jaw/kjeve/kjeven ~ PAIN/HARM
PAIN ~ jaw/kjeven/kjeve
speech ~ slurred/slurring/STRANGE
KIDS ~ IS ~ stille/limp/PALE/BLUE/slapp/floppy/quiet og/and/$
BREATHE ~ NOT/STRANGE/tungt/dårlig/såvidt/vidt/nesten/bad/badly/slow/fast/sakte/surkler/hvesende/heavy !masks/mask
BREATHE NOT
NOT/no ~ BREATHE
STRANGE/heavy/shallow/tung/trouble/difficulty/hard/difficult/struggling/struggles/sliter/strever/strevar/vanskelig/\
    vanskeleg/problemer/problem/short/NOT/tungt/stopped/stopp/slutta/sluttet/sluttar/slutter/stop ~ BREATHE
får/COPE/can/kan/gets ~ NOT ~ BREATHE/luft/air
NOT ~ får/få/get/getting/har ~ luft/air/pusten !på
gisper/gispar/gasping/tungpusten/tungpusta/wheezing/kvelning
UNCONSCIOUS
LIFELESS
LOST/miste ~ bevisstheten/bevissthet/medvitet/consciousness/bevisstheita
NOT ~ ved/til bevissthet/bevisst/medvit/conscious
NOT conscious
FAINT !under/economy/cover
FALL om/sammen/over/ihop/i/down ~ koll/bakken/gulvet/golvet/ground/og/and/NOT/floor/unconscious
FALL om
får NOT ~ kontakt ~~ LIE
LIE ~~ snorker/snorkar/snoring/gurgler/surkler
snorker/snoring STRANGE
i svime
i koll
passed/blacked/blacking/passing out
sank/sokk/seig/knelt ~ sammen/saman/down/ned/i
NOT ~ WAKE !in/on/up/tidsnok/tidlig/early/om/for/when/if/opp/meg/me
NOT ~ WAKE opp !om/til/tidlig/tidsnok/i/på/for/når
NOT ~ WAKE up !in/on/for/early/to/at
umulig/umogleg/impossible ~ WAKE
får/COPE/få/getting/get ~ NOT ~ liv/vekt/vekke/vekket/kontakt/response/life i/HE/KIN/$
NOT ~ liv i HE/KIN/KIDS
HE/KIN/KIDS ~ NOT kontaktbar
HE/KIN/KIDS/MAN NOT RESPOND !to/on/på/ved
HE/KIN/KIDS/MAN ~ NOT RESPOND $
NOT RESPOND ~ når/lenger/when/seg/$
rører/rør/rørt/beveger/moving SELF NOT
NOT RESPOND SELF/ME
LIE/FLOOR ~~ NOT ANSWER
NOT ANSWER ~~ cellealarm/cellealarmen/alarm/alarmen/calling/callinga/callinganlegg/callingen/callingknapp/button/\
    bell/intercom/buzzer/rop/roper/rister/rist/shake/shout/banker/knock/poke/prikker
alarm/alarmen/cellealarm/button/calling/callinga ~~ NOT/NONE ~ ANSWER/comes/kommer/kjem/coming
NONE/NOT ~ comes/kommer/kjem/coming/reagerer ~~ alarm/alarmen/button/calling/bell/roper/rop
LIE ~ på/on/i/bevisst/rett/med ~ FLOOR/BLOOD/badet/dusjen/badekaret/bathroom/shower/bath/trappa
on/på ~ FLOOR ~~ NOT/NONE/BLOOD/shaking/LIE/rister/help/hjelp/moving
HE/KIN/KIDS/IS ~ helt/heilt/all/so/turning/turned/gone/veldig BLUE
HE/KIN/KIDS/LIE ~ IS BLUE
IS/turning/turned/helt/heilt/blitt BLUE/PALE ~ FACE/rundt/around/cold/kald/i/og/and ~ FACE/$/cold/kald
BLUE/PALE/helt ~ FACE
FACE ~ BLUE/PALE
turning/turned/blitt/blir/goes/went BLUE
LIE/IS/HE ~ kald/cold ~ og/and/i BLUE/NOT/stiff/stiv/PALE
NONE/no/NOT/svak/weak/find ~ puls/pulse/heartbeat
BREATHE ~ og/and ~ BLUE/PALE
SEIZURE
FALL/HAS/get/får/full ~ fit/fits
get/får/få/fått/fekk/fikk/hatt ~ slag/drypp/attakk
STROKE
FACE/mouth/munnen ~ henger/heng/hanging/skjev/skeiv/skjevt/one
henger/heng/skjev/skeiv/hanging/droopy ~ munn/munnen/FACE/mouth/munnvik
CAN/COPE/get/får/CANT ~ NOT ~ lift/løfte/lyfte/bevege/move/røre/feel/speak/snakke/tale/kjenne/stå/walk ~ arm/armen/\
    armene/arms/leg/legs/bein/beinet/ben/venstre/høyre/left/right/side/ord/properly/ordentlig
CANT/NOT ~ lift/move/speak/løfte/talk ~ arm/arms/leg/legs/side/left/right/suddenly/properly
får/fram ~ NOT ~ fram/frem/ut ~ ord/orda/ordene
heart attack/attacks/stopped/racing/stops/stop
hjerte/hjarte stans/infarkt/attakk/stopp
hjertet/hjartet ~ stopp/stoppet/stoppa/stopper
cardiac arrest
CHEST ~ PAIN
PAIN ~ i/in/over/på ~ CHEST
CHESTPAIN
chest pain/pains
CHEST ~~ left/venstre/arm/armen
"""

# Blood, poison, throat, birth, falls, cold, burns, accidents; somebody dying; a doctor called for.
INJURIES = """
få/fått/fekk/fikk/got ~ i SELF/ME ~ POISON/PILLS/klor/chlorine/SOMETHING
skal/about/going ~ føde/birth ~~ NOW/alene/alone/åleine/her/here
alene/alone/åleine ~~ føde/birth/rier
snøskred/skred/avalanche/ras/jordskred/landslide ~ TOOK/tatt/taken/buried/NOW/HE/KIN/har/has
TOOK ~ snøskred/skred/avalanche/raset
kan/can/could/will ~ DIE ~ of/av/from ~ NOT/å/to/slutte/stopping ~ ATE/eating/spise
NOT ~ ATE ~ på/in/for/siden ~ uke/uker/days/dager/dagar/weeks/week/veke/veker
sluttet/slutta/stopped ~ drikke/drinking/drink/eating/spise/eta ~ vann/water/vatn/også/too/og/and
baby/babyen/barnet/child ~ kommer/coming/kjem ~ NOW
water/waters/vannet/vatnet ~ break/brakk/brast/brøt
HE/KIN/KIDS ~ NOT SELF selv
NOT ~ drunk/drukket/tisset/peed/eaten/spist ~~ sløv/slapp/limp/drowsy/dager/days
talking/snakker/snakkar nonsense/tull/gibberish/tøv
turning/turned yellow/gul
i/on/in HEAD ~ NOT
gravid/høygravid/pregnant ~~ begynner/starter/starts/starting/BLEED/PAIN/coming/vannet/water/BLOOD/fell/FALL
for/too stor/big/mye/much dose/dosen
DRIVE ~ i/into ~ grøfta/grøften/ditch
sitter/sit/stuck fast $
vranghalsen
røykfylt/smoke filled
tatt/taken/swept av/by/away ~ strømmen/strøm/current/bølge/bølgene/wave
DAMAGED ~ NECK/ryggen/back
DAMAGED MY LIMB
fekk/fikk/fått/got/has ~ SOMETHING/tungt/heavy ~ over/on SELF/ME
IS/STAND fast/stuck/trapped ~ under/in/i/mellom/between/$
ATE ~ bær/berries/sopp/mushrooms/blomst/plante/plant/nuts/nøtter ~~ STRANGE/BREATHE/SWELL/THROAT/sick/syk/CONFUSED
varm/kokende/kokande/boiling/hot/glovarm/kokt ~ kaffe/te/vann/coffee/tea/water/oil/suppe/vatn/olje ~ over/on/på/down
PAIN ~ HEAD ~~ NOT/see/ser/dobbelt/double/speak/snakke/snakka
SEE dobbelt/double
NOT making sense
drugs/dop/DRUNK ~~ STRANGE/UNCONSCIOUS/BLUE/cold/kald
NOT/CANT ~ stå/stand/walk/gå $
I føder/birth
giving birth
I having ~ baby
BLOOD ~ when/når ~ hoster/hostar/coughs/spytter/spyr/pees/tisser
hoster/hostar/coughing/spytter/spyr/vomiting ~ BLOOD
comes/kommer/kjem/kom BLOOD
BLOOD ~ fra/ut/from/out ~ HE/LIMB/øre/øyra/ears/ear/nose/nesa/mouth/munnen/head/hodet
i SELF ~ PILLS/POISON/SOMETHING
ILL ~~ SEIZURE/NOT/BLOOD/UNCONSCIOUS/FAINT/BREATHE/NOW
KIDS ~ ILL
øynene/augo/eyes ~ ruller/rulla/rolling/rolled/rullar
poured/helt/helte/tømt/drenched/soaked ~ bensin/petrol/gasoline/spirit
drank/drakk/drukket/drukke ~ bensin/petrol/gasoline
NOT ~ feel/kjenne/feeling/kjenner ~ LIMB
NONE/no/NOT ~ livstegn/life pulse/signs
CHEST ~ clutching
clutching ~ CHEST
BLEED !nose/neseblod
BLOOD ~ overalt/everywhere/spruter/sprute/mye/mykje/masse/over/floor/gulvet/pouring/stop/stanse/renner/NOT/ALL
mye/mykje/fullt/QUANTITY/spruter/sprutar/full/pouring/losing/lot/mister/covered/spytter/hoster/coughing/kaster/\
    vomiting/throwing/pool ~ BLOOD
OVERDOSE !etter/after
over dose/dosen
dose/dosen ~ for/too stor/big
TOOK/TAKE/SWALLOW/ATE ~ QUANTITY/too/for/så/en/ALL ~ PILLS/heroin/drugs
EGO/HAS ~ TOOK/SWALLOW/ATE ~ PILLS/heroin
KIDS/MY ~ TOOK/ATE/SWALLOW ~ PILLS/POISON/SOMETHING
slikket/slikka/licked/smakt/smakte/tasted ~ POISON
SWALLOW
ATE/TOOK/SWALLOW ~ POISON
ATE/TOOK ~~ PILLS
ATE/TOOK ~ SOMETHING ~~ BLUE/NOT/SLEEP/STRANGE/skap/skapet/flaske/bottle/cupboard/BREATHE/dop
POISONED
TOOK/injected/injiserte/satt/satte/skutt/shot/inject/injecting ~ SOMETHING/skudd/sprøyte/heroin/up/drugs/dop ~~ \
    NOT/BLUE/WAKE/BREATHE/SLEEP/rar
sprøyta/sprøyte/nål/nåla/needle ~ in/i ~ arm/armen/arma
kroksaft/ghb ~~ NOT/SLEEP/WAKE
CHOKE
fast/stuck/satt/satte/sett/setter/lodged/caught ~ i/in ~ THROAT
satte/satt/sett/setter ~~ i ~ THROAT
DROWN
under/gjennom/through/into/in/uti/i ~ vann/vannet/vatnet/isen/ice/water/elva/river/sjøen/pool/bassenget ~~ \
    NOT/GONE/stuck/up/opp
gjennom/through ~ isen/ice
gone/went/gikk/FALL/gjekk ~ under/gjennom/through/uti/i/into/in/overboard ~ \
    isen/ice/water/vannet/elva/sjøen/vatnet/river/sea
THROAT ~ SWELL
SWELL ~ opp/up/i/in/on ~ THROAT/FACE
allergisk/allergic/allergi/allergy ~ sjokk/reaksjon/shock/reaction/react
stung/stukket/stukke/bitten ~ by/av ~~ SWELL/BREATHE/wasp/huggorm/snake/bee/veps/kvefs/viper
huggorm/huggormen/hoggorm/snakebite
HAS/TOOK/used/brukt/satt/gave/ga/no/NOT/NONE/need/trenger ~ epipen/adrenalinsprøyte
DIABETES ~~ ILLSIGN/UNCONSCIOUS/SLEEP/STRANGE/NOW/FAINT
ILLSIGN ~~ DIABETES
insulinsjokk/insulinføling
vannet/fostervannet/water/waters/vatnet/fostervatnet ~ gått/gikk/broke/broken/gjekk/har
baby/babyen/barnet/fødselen/fødsel/child/birth/veene/riene ~ kommer/coming/startet/started/starter/kjem/starta/gang \
    NOW/early/for/too/no/her/$
fødsel/fødselen/labour/labor ~ i/in/has/har ~ gang/started/startet
in/into labour/labor !market/camp/party
rier/riene/contractions/contraction
føder/birth NOW/no/right
FALL ~ STAIRS/HEIGHT
FALL ~~ ned/down/from/fra/off/ut/out/overbord ~ STAIRS/HEIGHT
FALL ~ ned/fra/down/from/off/ut/out ~ STAIRS/HEIGHT/high/høyt
FALL ~~ NOT/can/kan/CANT ~ opp/up/RESPOND/stå/get
banged/HITPAST/struck ~ hode/hodet/hovudet/head/skallen
hodeskade/hodeskada/hovudskade
head injury/wound/trauma
kommer/kjem SELF/ME NOT ~ opp
CANT/NOT ~ get up !in/early/at
COPE NOT ~ opp/reise ~ SELF/FLOOR/ME !om/i
HE/KIN/KIDS/LIE ~ iskald
hypotherm/nedkjølt/nedkjøla/hypothermia/hypothermic/forfrossen/ihjelfrossen
LIE/passed/SLEEP/sovnet ~ ute/outside/utendørs/out/snøen ~ i/in/snø/hele/heile ~ \
    snøen/kulda/snow/cold/frost/natt/natta/night/snøfonna
fryser/freezing/frys ~ ihjel/i/to hjel/hel/death
feber/fever/temperatur/temperature ~~ 40/41/42/SEIZURE/confused/forvirra/forvirret/UNCONSCIOUS/slapp/slappe
nakkestiv/hjernehinnebetennelse/meningitis/blodforgiftning/sepsis
car/bil/bike/motorcycle/mc/train/bus/road/traffic crash/accident/ulykke/ulukke
bilulykke/trafikkulykke/bilulukke/bilkollisjon/motorsykkelulykke/arbeidsulykke
crashed/kollidert/kollidere/kollidera/crash
påkjørt/påkøyrd/overkjørt
run/knocked/ran/HITPAST/HIT over/by/down ~ car/bus/truck/bil/lorry/train/him/her/me
hit by ~ car/bus/truck/train/lorry/tram
ulykke/ulukke/accident ~~ NOW/stuck/fast/fastklemt/BLOOD/NOT/skadd/BLEED
stuck/fastklemt/trapped/klemt/klem ~ in/under/i/inne/fast ~ car/bil/bilen/machine/wreck/maskin/vraket/bilvrak
strøm/elektrisk/electric/electrocuted/electrocution/strømstøt støt/shock/gjennom/$
electrocuted/strømstøt
brant/burned/burnt/skåldet/scalded/brannskade/brannskadd ~ SELF/badly/kraftig/kokende/water/vann
brukket/brekt/broken/knekt/broke ~ nakken/ryggen/neck/back/hodeskallen/skull
alvorlig/hardt/seriously/badly/severely/kritisk/stygt/livstruende/critically injured/wounded/såret/HARM
kritisk/critical/livstruende tilstand/condition/skadd
life threatening
livsfare/livsfarlig/livsfarleg/livstruande/livstruende
liv og/eller død/daud
life or/and death
holder/held/ferd/about/going ~ på/med/to/å ~ DIE/do/CHOKE/miste !i/of/før
KIN/HE/I/i/KIDS/MAN/THINK ~ IS/HE DIE ~ NOW/here/on/in/$/please/quick/help/right/front/FLOOR
DIE ~ NOW/foran/here/front/FLOOR
dør NOW/foran/i/framfor/her ~ armene/ME/NOW
THINK ~ PERSON ~ IS DIE
THINK/FEAR ~ I/i ~ DIE/dør !av
får/fått/HAS ~ sjokk/shock !over
CALL/med/må/ha/få/have/want/get ~ DOCTOR ~ NOW/QUICK/gang/please/$
CALL/må/få/get/have ~ ambulanse/ambulansen/ambulance/sykebil/sjukebil/luftambulanse/ambulansa/113
ambulanse/ambulance/ambulansen $
ambulanse/DOCTOR ~ NOW/QUICK/please
kaster/spyr/vomiting/throwing/kastar ~ opp/up ~ og/and/BLOOD ~ NOT/BLOOD/UNCONSCIOUS/borte
blodpropp/aneurisme/hjerneblødning
"""
