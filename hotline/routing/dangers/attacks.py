"""Violence now or coming.

A cue is a line of words and classes of words; see ``cues`` for how they are written.
"""

# Blows, threats, weapons, doors, hiding, being held, rape, following, fights.
ATTACKS = """
HAS/get/få/gets/får/have ~ ME/HE/KIN/THEY killed/drept/beaten/raped/stabbed/shot/knust
HAS/took/tatt/TOOK/brought/dratt/dragged ~ away/bort/out/ut/med/into/inn ~~ MAN/menn/men/SOMEBODY/GUN/van/varebil
gjere/gjøre/gjør kål
HAS/KEEPS locked/låst ME/HE/KIN
NOT ~ finner/find/finne/finn ~ KIDS
KIDS ~ gone/borte/vekk/missing ~~ ex/eksen/HE/TOOK/tatt
holder/holds/holding/held/holdt/keeping/keeps/sperret/sperra/stengt ~ fanget/fanga/captive/prisoner/innelåst/\
    innesperret/inne
THEY/HE/SOMEBODY/MAN/KIN WILL TAKE ME/HE/KIN/KIDS ved/etter/under/during/after/før/before/NOW/tomorrow/når/so/so
PROMISE/WILL/lovet/truet/THREATENED/å/to ~ knekke/knuse/crush/smash/break/cripple/ødelegge/fix ~ HE/ME/KIN/LIMB/\
    fingrene/fingers/legs/\
    bones/kneskålene/knees
IS/WILL/bli/be/get ~ DEAD by/innen/før/within/before/NOW/tomorrow/if/hvis/om/når/when
SAID/THEY/SOMEBODY ~~ be/bli/blir/WILL/IS DEAD by/innen/før/within/before
next/neste/nestemann ~ on ~ list/lista/dødsliste
price/pris/dusør ~ on/på ~ HEAD
WILL ta/take/TAKE igjen/revenge
mot/against ~ vilje/will ~~ perm/permisjon/leave/in
mot/against min/my/hennes/her vilje/will
SOMEBODY/MAN/fremmed ~~ nekter/refuses ~ å/to gå/leave
slår i/på veggen/wall
FOLLOW ~ KIDS/KIN ~ from/fra/home/school/skolen
KIN/HE HAS/har skutt/shot
STAND ~ MAN/BATS ~ på/i ~ tunet/BATS
prøver/trying/tries/forsøker/prøvar/tried ~ ATTACK/KILL ~ ME/KIN/KIDS/HE/ham
with/med petrol/bensin/acid
OUTSIDE with/med !besøk
by/med force/makt
holdt/held/halden fanget/fanga/captive/prisoner
HE/SOMEBODY/MAN come/kommer/kom/kjem in/inn HOUSE
SOMEBODY/MAN ~ SHOOT
ESCAPED ~~ sett/seen/gata/street
HITPAST ~~ låst ~ DOOR
dragging/drar/drog/dro ~ HE/KIN/ME/MY ~ by/hair/håret/etter/into/inn/out/ut
restraining order ~~ here/MY/her
besøksforbud/besøksforbudet ~~ her/here/NOW
LOCK DOOR ~~ TOOK/phone/telefonen
under senga/bed $
fremmed/framand/strange/unknown/ukjent MAN/mann
stranger ~ in/at ~ HOUSE/MY/DOOR
gifte/gifter/marry/giftast ~~ mot/against ~ vilje/will
stenger/låser/locks/stengjer/shuts ME ~ inne/in/ute/out
gifte/gifter/marry/giftast ~ bort/off/mot/against ~ SELF/HE/KIN/vilje/will
HE/KIN/MAN/THEY ~ kommer/coming/come ~ with/med ~ bensin/petrol/acid/syre/KNIFE
skal/going ~ knivstikkes/drepes/skytes/tas/killed
HE/KIN NOT ~ give/gi ~ back/tilbake
LIE nede/down
NOT ~ give/gi/gir ~ back/tilbake ~ LIVE
HE/KIN IS ~ full $/og/and/NOW/igjen
IS full $/og/and/igjen
men outside/here/are/with/in
THEY/HE/SOMEBODY/MAN/KIN WILL get/TAKE/tak ME/HE/KIN/KIDS $/i/på/NOW/if/hvis/when/når/og/and/der/inne/there/for/SAID
THEY/HE/SOMEBODY/MAN WILL to/å get/TAKE ME/HE/KIN/KIDS $/i/på/NOW/if/hvis/when/når/og/and/der/inne/there/for
HAS/holder/holding/holds/held ~ KNIFE/RAZOR/GUN ~ mot/to/against/at
brutt/broken/tatt/kommet SELF/ME inn/in
brutt/broken ~ inn/in/into
TOOK ~ from/fra ~ ME ~ phone/telefon/telefonen/pass/passport
NOT let/lar/lets ~ ME/HE ~ out/ut/leave/go/gå
lar/let/lets/slepp/slipper ME NOT ~ ut/out/leave/gå
DAMAGED MY LIMB/nose/ribs/nesa/jaw/kjeven
then/så/said/today/dag ~ I DEAD/DIE/dør
stepfather/stefar/stefaren/stepdad/uncle/onkel ~ came/kom/comes/kommer ~ room/rommet/bed/senga/soverommet
tracked/tracking/sporer/spores ~ ME/MY/phone
CUT ~ i/in/on/across/over ~ FACE/HEAD/THROAT
WILL få svi/angre
make ME pay/regret/suffer
dare/tør/torer/dares/torar ~ NOT ~ SLEEP/hjem/home
NOT dare ~ SLEEP/home/hjem
venter/waiting/wait/ventar ~ for/på ~ HE/ME ~ outside/gate/porten/utenfor ~~ ta/get/KILL/ATTACK/HARM
I IS holdt/held/kept/locked/låst ~ innelåst/locked/down/against/inne/up/nede/fast
ME ~ innelåst/locked/prisoner
pute/pillow/pose/bag/plastpose ~ over/on ~ FACE/head/hodet/ME
IS held/holdt/haldne ~ down/nede/fast
STAND/waiting/IS in/i/på/on/ved/outside MY HOUSE/bed/senga
HE ~ pulled/drog/dro/trakk ~ KNIFE/GUN
KILL ~ KIDS/KIN/all/familien/hunden/katten
HUNT etter/for ME/KIDS
HE HUNT ~ etter/for ~ ME
HUNT ~ for/etter ~ ME/KIN/KIDS/HE ~ NOW/med/with/to/for/hus/in/outside/og/and/$
there/det IS/STAND ~ MAN/SOMEBODY ~ OUTSIDE/in/here/med/with !fengselet/prison/fengsel
HE/KIN ~ key/nøkkel/nøkler/keys ~~ in/inn/inne/i/stua/STAND
HE/KIN ~ STAND/IS ~ i/in ~ stua/stova/kitchen/kjøkkenet/gangen/hallway/living
NONE/no ~ else/andre/annan/one ~ have/få/får/ha ~ ME
prøver/prøvar/trying/forsøker/try ~ SELF inn/in
prøver/prøvar/trying/forsøker/try ~ ta/get/komme/kome ~ SELF ~ inn/in
TOOK/dro/pulled ~ off/av ~ SEXUAL/pants/clothes/klærne/trousers
HIT ~ ME/KIDS/KIN/each/hverandre/kvarandre !opp/up/informasjon
SOMEBODY/MAN/HE/KIN ~ kommet/kome/klatra/klatret/come/got/broken SELF/ME inn/in !på/til/to
SOMEBODY/MAN ~ in/inne/inn/i MY HOUSE/kitchen/stua
SOMEBODY/MAN ~ in/inne/inn ~ HOUSE
SOMEBODY/MAN/eksen/ex ~ STAND/IS/venter/waiting ~ tunet/hagen/garden/yard/gate/driveway/gårdsplassen/garasjen
HE/KIN/SOMEBODY/MAN/THEY IS at ~ DOOR/MY
HE/KIN/SOMEBODY/MAN ~ ved/på DOOR $/og/and/NOW/med
if/hvis/om/dersom/viss ~~ POLICE ~~ DEAD/KILL
så/then IS I DEAD
FOLLOW ~ home/hjem/ME
fulgt/følgd/followed etter
burn/brenne/BURN ~ down/ned/HOUSE ~ with/med/HOUSE/us
DRUNK ~~ bilen/KIDS/car/wheel/rattet
KIDS ~~ DRUNK
HIT løs/laus på
HIT HE/THEY/MY/ME !opp/up/inn
HIT ~ MY/ungene ~ KIN/KIDS
PERSON/ME/MY HIT KIN/KIDS/ME/HE
går/gikk/gjekk/gå/goes/went løs/laus/amok/berserk/bananas ~ på/$/here/her/NOW
getting/gets/bli/IS HIT/beaten/assaulted/attacked/raped/strangled/stabbed/tortured/kicked/abused \
    NOW/again/by/av/in/i/right/to/up/$
bli/getting/IS/blitt HITPAST/jult ~ opp/up/ned/down/av/by/i/in/på/NOW/$
STRANGLEHOLD
hands/hendene/hendane/armen/hand/arm ~ around/rundt/om/round/på ~ NECK
grep/griper/took/grabbed/tok/holdt/holding ~ rundt/på/om/around/by/the ~ NECK/THROAT
CUT ~ NECK/THROAT/HE/over
WILL/wants/want/THREATEN/trying/tries/prøver/tried/try/coming/come/prøvde/for/ut/ferd/at/å/to ~ \
    KILL/SHOOT/knuse/smash/slakte ~ ANY/familien/family/deres/dem
WILL/wants/trying/tries/prøver/tried/coming/prøvde/for/ferd ~ ATTACK !opp/up ~ \
    ME/KIN/KIDS/HE/THEY/MY/familien/family !opp/up
PERSON ~ WILL/wants/trying/tries/prøver/wanting ~ HARM ~ ME/KIN/KIDS/HE/MY/THEY/familien/family
for/to/å/and/og ta/get ME !med/out/to/some/a/en/et/ut/home/in/on/off/hjem/inn/back/the/this/through
KILL ~ ME/KIN/KIDS/MY/HE/familien/family/ALL
KILL ALL
SHOOT/stab/knivstikke ~ ME/HE/KIN/KIDS !up/ned
HARM ~ KIDS/KIN/MY/ME/familien/family !feelings/if/hvis/chances/to
on/på/heading ~ way/vei/veg/vegen ~ here/hit/to/for/opp/up ~ ta/get/KILL/ME/HARM/HIT/trappa/hit/$
på vei/veg hit
coming/kommer/kjem for/after/etter ME/KIDS/KIN !visit/to
coming/kommer/kjem ~ to/å/for/and/og ~ KILL
coming/kommer/kjem ~ to/å/for ~ ta/get/KILL/ATTACK ME/THEY/KIDS
coming/kommer/kjem ~ after/etter/for ME/KIDS
IS after ME/HE
ute/IS etter ME/HE
WILL/for ~ å/to/get/ta ta/get/tak ME/HE/KIN $/i/på/NOW/if/hvis/when/når/og/and/der/inne/there
WILL ATTACK ME/HE/KIN !med/til/to/out/a/ut/imot/på/vare/on/back/home/some/hjem/over/inn/bort
gjeld/gjelda/debt/gjelden ~~ THREATEN/KILL/take/ta/get/HARM/HIT/OUTSIDE/oppkjørselen
THREATEN ~ ME/HE/KIN/KIDS/familien/family/to/med/with/om/å
THREATEN ~ MY ~ KIN/KIDS/family/familie
THREATEN NOW
trussel/trusler/trugsmål/threat/threats ~ mot/against/to/about/om/på/fra/from ~ \
    ME/LIFE/KIN/KIDS/MY/familien/drapstrusler
drapstrussel/drapstrusler/drapstruslar/dødstrusler
death threats/threat
ESCAPED ~~ NOW/OUTSIDE/ring/ringer/coming/ME/here/DOOR/HOUSE/kommer/FEAR/hit/kjem/for
HAS/with/med/holding/pulled/waving/hold/holder/fått/drar/dro/trekker/tok/took/viftet/vifter/FOUND/grabbed/hentet/\
    henter/finner/IS ~ KNIFE/GUN !on/på/charge
GUN/KNIFE ~ mot/against/at/pointed/to/NECK/i/in ~ ME/HE/KIN/KIDS/NECK/head/hodet/hånda/hand/hands
BANG ~ på/in/inn/at/on/down/i/ned/the/opp ~ DOOR
BANG ~ DOOR ~ down/in/inn/opp/ned
BANG DOOR
DOOR ~ HITPAST/broken/brutt/knust ~ inn/in/down/ned/opp/$
HITPAST ~ inn/in/down/ned ~ DOOR
breaking/bryter/bryt/broke/brøt/braut/break/forsøker/trying/prøver/prøve/tries/tryin/klatrer/climbing/klatrar/\
    presser/kommer ~ SELF/inn/in/into/get/come/komme/bryte/break/kome/å/to ~ in/into/inn ~ \
    HOUSE/DOOR/$/NOW/på/hos/gjennom/through/ME/to/my/i
breaking/breakin in/into !rules
bryter/bryt/prøver/klatrer SELF inn
HE/SOMEBODY/MAN/KIN/THEY ~ IS/STAND/waiting/venter/ute ~ OUTSIDE \
    !fengselet/prison/fengsel/jail/the/anstalten/porten/porta
STAND ~ MAN/SOMEBODY/HE ~ OUTSIDE !fengselet/prison/fengsel/jail/anstalten/porten
HE/SOMEBODY/MAN/KIN/THEY/STAND ~ OUTSIDE ~ DOOR/huset/house/leiligheten/hjemme/her/here/hos/MY
OUTSIDE ~ MY/the ~ DOOR/HOUSE
OUTSIDE ~ DOOR/soverommet/bedroom
STAND/waiting/venter/parkert/parked ~ driveway/oppkjørselen/trappa/trappen
ringer/ringes/rings/ringing/ring/rang ~ på/doorbell/bell/dørklokka/ringeklokka $/DOOR/hele/og/NOW
på DOOR min/mi/NOW/og
IS at MY DOOR/HOUSE
HE/KIN IS here/her NOW/and/og/with/med
HIDE ME/SELF !unna/PILLS
HIDE ~ in/under/i/fra/bak/behind/because ~~ HE/KIN/bathroom/badet/closet/skapet/bed/HOUSE/KIDS/kjeller/kjelleren/\
    kjellaren/cupboard/wardrobe/MY/bush/bushes
hiding $
LOCK ME/SELF ~ inn/inne/in/inside/på/ute/myself ~ badet/rommet/soverommet/bathroom/bedroom/room/toilet/toalettet/do/\
    bad/NOW/KIDS/with/med
LOCK ME/myself/ourselves
holder/holdt/held/hold/keeps/keeping/holding/helde/holds ME/her/KIN ~ fast/HOSTAGE/prisoner/down/innelåst/nede/\
    locked/here/inne/against
NOT ~ let/lar/slippe/slipper/lets ~ ME/HE ~ leave/gå/out/ut/go/går ~ out/HOUSE/ut/$
HOSTAGE
RAPE ~ ME/HE/KIN/KIDS/NOW/$
forced/tvang/tvinger/tvingar/forces/forcing ~ ME/HE/KIN/KIDS/SELF ~ sex/seg/til/to/on/på/have
touching/touches/touch/beføler/klår ~ ME/tissen/private/privates
HE/KIN/MAN tar/tek/tok på ME !klær/munnbind/maske/jakke/ansvar/alt
FOLLOW ~ etter ME/HE
FOLLOW ME
stalking/stalker/stalkar/forfølger/forfølgjer ME/MY
hører/høyrer/hear/heard/hørte/høyrde ~ SCREAM/dunking/shots/skudd/slag/skuddene/gunshots/shot/skrikene
SCREAM ~ om/for/hjelp/help/that/at/NOW/av/and/og ~ HELP/KILL/pain/smerte/slår/DIE
FIGHT ~ NOW/in/på/i/inne/right/cell/luftegården ~ cell/cella/celle/NOW/corridor/avdelingen/avdelinga/wing/yard/$
fight/fights ~ in/on/now/right/outside ~ cell/wing/NOW/corridor/hall
slåss NOW
VIOLENT ~ NOW/here/mot/towards/against/with/to/her/AGAIN ~ ME/HE/KIN/KIDS/MY/NOW/hjemme/$
turning/turned/becoming/blir/blitt/gets/getting/goes ~ VIOLENT
smashing/raserer/knuser/breaks/smashes/destroying/kaster/kastar/throwing/throws/knusar/øydelegg ~ \
    ALL/THINGS/furniture/møblene/plates/leiligheten/stolen/glass
rister/shaking/shake/shook/ristet ~ KIDS
NOT/FEAR ~ trygg/safe ~ hjemme/at/heime/here/in/with/her/home ~ home/$/HE/NOW/KIN/my/house
FEAR ~~ KILL ~ ME/KIDS/KIN/MY/HE
FEAR ~~ HIT ~ ME/KIDS
TOOK/snatched ~ KIDS/MY ~~ nekter/refuses/HARM/THREATEN/KILL/løper/kniv/drop/run
shots/skudd ~ fired/løsnet/avfyrt/her/now
skyter/shooting ~ her/here/in/i/at/på/NOW/rundt
PERSON ~ armed/bevæpnet/væpna/bevæpna
armed/bevæpnet/væpna/bevæpna ~ MAN/og/and/with/med
IS ~ getting/being/blir HITPAST/HIT/killed
"""

# Blows and threats told of as done: they count unless they are long over.
BLOWS = """
KNIFE i/in ~ magen/stomach/ryggen/back/brystet/halsen/siden/side/belly/låret/leg
^ stabbed/knivstukket/skutt/shot $
SOMEBODY ~ knivstukket/stabbed/skutt
stukket/stukke/slått/skutt/kjørt ned
PUSHED ~ ME/KIDS/HE ~ STAIRS/ned/down/wall/veggen/mot/FLOOR/against/around/hair/håret
HITPAST ~ ME/KIN/KIDS/HE/MY !visit/besøk
THREATENED ~ ME/KIN/KIDS/HE/to/med/with/på ~~ KNIFE/GUN/KILL/LIFE/NOW/ME/HARM/HIT/SHOOT
PERSON ble/blei/vart/was/got/har/er/has/have HITPAST ~ opp/up/ned/down/i/in/av/by/$ !til/hard
vart/got/blitt/IS HITPAST ~ opp/up/av/by ~~ NOW/cell/cella/luftegården/medfange/inmates/inmate/yard/NONE
knivstukket/knivstukken/knivstukne
IS/blitt/got/vart skutt/shot/stabbed
overfalt/overfallen/overfell
"""
