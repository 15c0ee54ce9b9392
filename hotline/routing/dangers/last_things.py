"""Farewells, last things put in order, means at hand, and the fear that somebody does something to himself.

A cue is a line of words and classes of words; see ``cues`` for how they are written.
"""

# Farewells, last letters and times, things given away, wills, who is to have the dog.
FAREWELLS = """
say/says/sier/SAID FAREWELL ~ like/that/sånn/slik/STRANGE
SAID FAREWELL ~~ FEAR/scares/skremmer/redd
does/did/hvorfor/why/do ~ SAID FAREWELL ~ STRANGE/like/that/sånn/slik
HAS/got/have ordnet/ordna/arranged/sorted ~ ALL $
paid/betalt/betalte ~ debts/gjelda/gjelden ~~ wrote/skrev/FAREWELL/all/everyone
where/hvor/kor ~ EGO ~ WANT/vil ~ buried/begraves/gravlegges/gravlagt
WANT/vil ~ be/bli/å ~ buried/begravet/gravlagt/kremert/cremated
la/lagt/legg ~ AGAIN/behind ~ LETTER/lapp/beskjed/note
HAS ~ forsvunnet/forsvunne/missing/disappeared ~~ LETTER/note/lapp
KIDS ~ IS/HAS ~ forsvunnet/forsvunne/missing/sporløst
PAST/sier/says/ba/bad/asked/asks ~ tell/si/fortelle/hilse/hils/greet/kiss ~ KIDS/KIN/ALL ~~ LOVE/elsket/proud/stolt
KIDS ~ loved/elsket/elska
hils/hilse/helse/kiss ~ KIDS/ungene/mamma $/fra/from/og
GAVE ~~ THINGS ~~ to/til/åt ~ cellmate/medfange/medfangen/cellekamerat/cellekameraten/inmates/inmate/others/neighbour
PAST/ba/bad/asked ~ ME ~ NOT ~ come/komme/kome/visit/besøke/ringe/call ~ ANYMORE/AGAIN/tomorrow/sunday/christmas
NOT ~ need/trenge/trenger/treng SOMETHING $/ANYMORE/AGAIN/der/where/there
NOT ~ need/trenge/trenger/treng/call/ring/ringe ~ tomorrow/AGAIN/ANYMORE $
NOT ~ want/ønsker/vil/have ~ presents/gaver/gave/present ~ NOT/need/bruk
PAST/skrev/skriver/writing ~ FAREWELLNOTE
NONE/NOT/no ~ å/to ~ besøke/visit/vitje ~ da/then/då
NOT ~ bruk/use ~ for det/it
skrevet/written/skrive ~ passordene/passwords/pin/koder
songs/sanger ~~ NOT ~ cry/gråte
NOT ~ cry/gråte for/når/when ~ ME/HE
PAST ~~ WILLTEXT ~ IS/LIE/ligger
ber/beg/begs/begging/ask/asks/asking ~ om/for ~ FORGIVE
LETTER ~~ FORGIVE
suddenly/plutselig/brått/sudden ~ calm/rolig/happy/glad/blid
wall/veggen ~~ FAREWELL
FAREWELL ~~ wall/veggen
NOT ~ needing/need ~ it/them
KIDS ~ må/should/must/skal ~ vite/know ~~ LOVE
GAVE ~ his/her/THINGS ~ to/til ~ inmates/others/andre/other/medfanger
slette/delete ~ nummeret/number
NOT ~ need/trenger/treng ~ telefon/phone/klær/clothes/money/penger ~ der/where/there
SAID ~ takk for ME
own/egen/eigen/eiga ~ funeral/begravelse/begravelsen/gravferd/bisettelse
LOOKAFTER/look/take ~ på/after/care ~ lillebror/lillesøster/mamma/mum/sister/brother ~~ SOON/GONE/calm
funeral/begravelsessalmer/begravelsessanger songs
move/gifte/marry/finn/find ~ on/SELF/ME/someone/AGAIN ~~ SOON/GONE/PEACE
LETTER ~ to/til ~ each/hver/kvar/every/ALL/KIDS
SAID/PAST/left/voicemail ~~ APOLOGISE ~~ LOVE/bye/FAREWELL
SAID ~~ LOOKAFTER/look/TAKE ~ på/after/vare/care ~ KIN/KIDS/HE/each/hverandre/oss
affairs in order
SAID/PAST ~~ glemme/forget/gløyme/move ~ ME/HE/on
TOOK ~ FAREWELL
SAID/GAVE/PAST ~ passwords/password/passord/passordene/bankkoder
OVER ~~ LOVE
PAST/SAID ~~ LOVE ~~ lei/APOLOGISE/FORGIVE/fault
GAVE AWAY ~~ sin/sitt/sine/si/his/her/ALL
FAREWELLNOTE
PAST/tok ~ FAREWELL !to/til
said/sa/saying/sier/says ~ FAREWELL to/til !MY
vil/WANT ~ SAID/ta ~ FAREWELL !to/til/med
FAREWELL ~ LETTER/SAID/STRANGE/ALL/mamma/FOREVER
FAREWELL/hade/bye/hadet ~ STRANGE/FOREVER/LAST
ha det ~ STRANGE/FOREVER
hade/bye/hadet/hadebra/SAID ~~ NOT ~ hear/høre/høyre ~ from/fra ME/HE/anymore
SAID ~ FAREWELL/hade/bye ~~ STRANGE/LAST/FOREVER/endelig/rolig/calm
left/wrote/written/lagt/la/skrev/FOUND ~ suicide/LETTER ~~ table/bordet/puta/GONE/$
left ~ LETTER
LETTER ~ LAST $
this/thats/that/dette IS ~ LAST LETTER/TIME
this/dette/det/it ~ IS/bli/var/feels/felt ~ LAST LETTER/TIME
as/like/som/for ~ LAST TIME !vi/we/i/jeg/eg
LAST LETTER/TIME ~ vi/we/I/i/you/du ~ får/get/HE/speak/talk/snakker/hear/hører/snakkast/snakkes/CALL ~ fra/from/HE/$
LAST words/ord/ønske/vilje
SAID ~~ takk/thanks/thank ~ for ALL !help/hjelp/hjelpen/hjelpa
takk/thank/thanks ~ for ALL ~~ FAREWELL/GONE/LOVE/FORGIVE/hung/la
SAID/asked/ba/bad/stod/sto/begged/please ~~ FORGIVE ME/HE
FORGIVE ME !for/om
APOLOGISE ~ to/til/for/at/ALL ~ ALL ~~ out/sudden/plutselig/blue/LOVE/$
SAID ~~ APOLOGISE ~ for/to/til ALL
SAID/ALL ~ APOLOGISE to/til/for ALL
SAID ~~ NOT ~ vår/din/dykkar/deres/your/noens/anyones/MY/mammas/mums FAULT
NOT ~ your/din/deres/dykkar/vår/our/noens FAULT ~~ LOVE/GONE/FORGIVE/FAREWELL/hung
LOVE ~~ NOT ~ your/din/our/vår/deres ~ FAULT
LOVE ~~ LAST TIME
LAST TIME ~~ LOVE
SAID/tell ~~ LOVE ~~ hung/la/NOT/LAST/FAREWELL/blue/sms ~ up/på/AGAIN/TIME/ring/off/answer/$
SAID/asked/ba/promise/love/lovet/lova/lovde/ask/made ~ LOOKAFTER/look/tak/TAKE ~ på/after/vare/care ~~ \
    hung/la/if/hvis/skjer/happens/GONE/NOW/NOT
PROMISE ~ LOOKAFTER/TAKE/look ~ på/care/vare/after
LOOKAFTER/look/tak/TAKE ~ på/after/vare/care ~~ hung/la/klikk ~ up/på/$
LOOKAFTER/look/tak/TAKE ~ på/after/vare/care ~ KIN/KIDS/each/hverandre/familien/family/ME ~~ \
    if/hvis/når/when/om/GONE/for/da ~ I/i/HE/ME/SOMETHING/GONE/skjer/happens
tak/TAKE/look godt/good/care/well/after vare/care/of ~ på/of ~~ hung/la/NOT/GONE
if/hvis/om/dersom/when ~ SOMETHING ~ happens/happen/skjer/skulle/hender/hende ~ to/med/ME ~ ME $
FOUND ~ LETTER/lapp ~~ APOLOGISE/FORGIVE/LOVE/table/bordet/kjøkkenbordet/stuebordet/kitchen/pillow
APOLOGISE/LOVE/kiss/hug/klem ~~ switched/turned/skrudd/slått/skrudde/slo/hung/la ~ off/av/på/up
neste/next TIME ~~ GRAVE
scatter/spre/strø ~ GRAVE
bestilt/planlagt/arranged/paid/betalt/planlegg/planned ~ begravelsen/begravelse/funeral/gravferda/gravferd
HAS GAVE ~ AWAY ~ THINGS/ALL
GAVE ~ AWAY ~ THINGS/ALL
GAVE AWAY/ut/out ~ THINGS/ALL
GAVE/deler ~ ALL/THINGS ~ AWAY/ut/out/tingene
GAVE ~ ME/HE ~ THINGS ~~ NOT ~ need/trenge/treng/trenger/bruk
NOT ~ need/trenge/treng/bruk ~ it/dem/det/den/THEY ANYMORE/DAY/$/der/there/where
kvitta/kvittet/getting/got/sold/solgt/selt/selde rid/med/off/ALL ~ ALL/THINGS/his
WHO/hva/kva/what ~~ have/ha/get/gets/få/arve/inherit ~ THINGS ~~ when/når/if/om/etter/after ~ i/EGO ~ \
    GONE/DEAD/dies/died/NOT/dør
SAID ~~ WHO ~ should/skal/can/gets/get/skulle/kan/to ~ have/ha/get/få/THINGS/gets ~~ THINGS/KIDS/GONE
NOT ~ hear/høre/høyre/høyrer/hører ~ from/fra ME ANYMORE/AGAIN/$
SAID/som/as/like/that ~~ NOT ~ SEE/snakkes/snakkast/høre/hear/speak/talk/snakke ~ AGAIN/HE/ME/ANYMORE
by/when/når/idet/mens ~ du/you/they ~ read/leser/les/get/får/finner ~ this/dette/letter/brevet/meldingen
when/når/etter/after/for ~ EGO ~ no/NOT/er/is/am IS/NOT/ANYMORE/her ~ here/her/around/ANYMORE/there/der $
when/når/after/etter ~ EGO ~ GONE $
PAST/made/laget/signed ~ WILLTEXT
SAID ~ will ~ last/night/sudden/yesterday/GAVE
made/making/SAID a/his/her/my will
LETTER ~ to/til ~~ when/når/for ~ EGO ~ GONE/NOT/no/longer
planned/planlagt/planlegger/planning/plan ~ begravelsen/begravelse/funeral/gravferd/gravferda \
    sin/si/his/her/my/mi/min/own
ryddet/rydda/ryddar/cleared/tidied/cleaned ~ ALL/rommet/leiligheten/leilegheita ~~ GAVE/AWAY/LETTER/FAREWELL
"""

# Pills, ropes, blades, heights, trains, weapons, water, exhaust.
MEANS = """
lagt/LIE/laid ~ SELF ~ på/on ~ HEIGHT/VEHICLE
left/la ~ ring/ringen/phone/telefon/telefonen ~ igjen/behind
uten/without ~ telefon/phone ~~ left/la/igjen
kan/can/could/kunne/will ~ DIE/do/KILL ~ av/of/from/ME ~ PILLS
chair/stol/stolen/krakk ~~ CORD/ROPE
STAND ~~ CORD
CORD ~ taket/ceiling/roof/NECK/rundt/around/hook/kroken
hengt/hengte/hung/festet/knyttet/KNOT ~ CORD
CORD ~ hengt/festet/tied
NOT ~ open/åpne/åpner/opner/opne/opens/unlock ~ DOOR
sende/PAST ~ bilde/picture/photo/bilete ~ ROPE/GUN/PILLS/RAZOR/KNIFE/HEIGHT/LIMB/BLOOD
kanten/edge ~ av/of ~ kaia/quay/pier/taket/roof/platform/stupet
I/i/HE/KIN on/på ~ HEIGHT
FOUND ~~ PILLS
FOUND ~~ ROPE/RAZOR
HOARD ~~ PILLS/RAZOR/ROPE
HOARD ~ unna/away/opp/up ~ PILLS/RAZOR
PILLS ~ in/i/på/foran/ready/klar/framfor ~ hand/hånda/hands/front/foran/klare/bordet/table
PILLS ~ ready/klare/foran/framfor/ferdig/front/liggende
HOARD/HAS/fått/laget/made/lagde/henta/hentet/knyttet/FOUND ~ ROPE
ROPE ~ NECK/taket/roof/garage/garasjen/ceiling/tree/treet/krok/around/rundt
belt/beltet/belte/cord/ledning/ledningen/skjerf/SHEET/bukse/wire/string/snor/lisse ~ rundt/around/om/round ~ NECK
KNOT ~ SHEET/noose
SHEET ~ KNOT/bars/gitter/gitteret/strimler/strips/NECK/vinduet/window/fast
torn/revet/rive/ripped/tearing/river/riv ~ SHEET
STAND ~ window/vinduet/vindauget ~ etasje/floor/open/åpent
sluttet/slutta/stopped/nekter/refuses ~ TAKE ~ DIABETES/hjertemedisin/hjertemedisinen
RAZOR ~ in/i/på/under ~ cell/cella/celle/senga/hand/hånda/bed/MY
HAS/with/med/IS/HIDE/TOOK ~ RAZOR
STAND/LIE/IS/ute/out/walking/går/gått/på ~ på/on/at/ved/ute/over/near/along/utpå/utfor/by ~ HEIGHT !med/inne/smoking
står/stand/sitter/sit/sitting/standing/LIE ~ HEIGHT
look/looks/looking/stare/ser/stirrer/staring/THINK/keeps/walk/går/gikk/gjekk/went ~ at/på/til/to/about/out/ut ~ \
    HEIGHT !when/i/med/for
JUMP/THROW ~ fra/off/from/ut/out/foran/framfor/infront/in/i/utfor/into ~ HEIGHT/front/VEHICLE/river/elva/sjøen/\
    window/vinduet/vindauget/$/bil/car/etasje/floor/fossen
JUMP/THROW SELF/ME ~ foran/framfor/ut/in/fra/out/off/under/into/i
JUMP foran/off/framfor/utfor/from
WANT/WILL ~ JUMP !hjem/over/i/out
WANT/WILL ~ THROW SELF/ME
foran/front/framfor/under ~ VEHICLE/bil/car/bus
DRIVE ~~ into/inn/over/mot/utfor/off/i/under/foran ~ VEHICLE/fjellveggen/fjellvegg/tree/wall/veggen/tre/møtende/\
    motgående/HEIGHT/autovernet/autovern/avgrunnen/lake/vannet/sjøen/motorway
garasje/garasjen/garage/bilen/car ~~ motor/motoren/engine/eksos/eksosen/exhaust/slange/hose
eksos/eksosen/exhaust
TOOK/TAKE/med/with/loaded/lada/ladd/ladet/hentet/henta/grabbed ~ GUN ~~ woods/skogen/skogs/skog/barn/låven/fjøset/\
    locked/låst/kjørt/drove/alone/alene/kjellaren/kjelleren/shed/GONE/left
WANT/skal/vil/gå/går/walk/walking/gikk/gjekk/went/svømme/swim/going ~ ut/into/i/in/utpå/på/uti ~ vannet/sjøen/elva/\
    fjorden/havet/sea/river/ocean/lake/fjord/vatnet/water ~~ NOT/forever/til/sunn/$
google/googled/googler/googla/søker/searched/søkt/søkte/searching ~~ DIE/do/SUICIDE/PILLS/HANG/KILL/selvmord
how/hvor/kor ~ many/mange/much/mye/mykje ~ PILLS ~~ DIE/do/KILL/farlig/dør/fatal/lethal/overdose
how/hvordan/korleis ~ to/kan/å/man ~ KILL/HANG SELF/ME
"""

# Fear for somebody, and somebody who is not safe alone.
FEARS = """
tør/torer/torar/dare/trust/klarer/COPE/stoler/tryg/trygg/safe ~ NOT ~ alene/alone/åleine ~ with/med/NOW/in/i/SELF
NOT ~ dare/trust/be/left ~ alone/alene/åleine ~ with/med/NOW/tonight
FEAR ~ alene/alone/åleine ~ with/med ME/SELF/tankene/tankane/thoughts/my
alene/alone/åleine with/med ME selv/sjølv/self
alene/alone/åleine with/med ~ myself/tankene/tankane/thoughts
FEAR ~ for/of/av/what/hva ~ SELF/ME selv/self/$/might/kan
FEAR ~ what/hva/kva ~ I/i/HE/KIN ~ DO/might/kan/could
venter/ventar/waiting ~ på/for ~ END/OVER
FEAR ~~ NOT ~ LIVE
FEAR ~~ NOT ~ i live
FEAR ~ PERSON ~ IS ~ DEAD
NOT ~ vist/shown/show/viser ~ livstegn/LIFE
FEAR ~ PERSON ~~ DO ~ SOMETHING ~ STUPID/SELF/mot/to/med/with
FEAR ~ PERSON ~ DO ~ SOMETHING/STUPID/END/SELF
FEAR ~ PERSON ~ DO/going/skal ~ på/up/on SOMETHING/STUPID
PERSON ~~ DO SOMETHING ~ STUPID
DO/going ~ SOMETHING ~ STUPID ~ to/med/mot/with SELF/ME
DO ~ SOMETHING ~ mot/med/with/to SELF
DO SELF SOMETHING
DO ~ END på SELF/ME
DO END/endene
DO SELF ~ vondt/skade/END
finne/finn/finner på SOMETHING ~ STUPID/rart
FEAR/THINK/know/vet/veit/sure/sikker/believe ~ PERSON ~~ DO it/det $
FEAR/THINK/know/vet/veit/sure/sikker ~ PERSON ~~ DO it/det/alvor ~ NOW/SELF/DAY/soon/alvor
WILL ~ DO it/det/alvor ~ NOW/with/alvor
mener/means/meiner ~ alvor/it ~ denne/this gangen/time/gongen
FEAR ~ PERSON ~ HARM/KILL/HANG/CUT/TAKE ~ SELF/LIFE
FEAR ~~ for/about ~ LIFE
FEAR ~~ finne/find/finner ~ HE/ME ~ DEAD/hanging
FEAR/THINK/believe ~~ NOT ~ SURVIVE/levende/alive
NOT ~ SURVIVE/levende/alive ~ natta/natten/night/til/NOW/there/der/inne/this/dette/tomorrow
NOT ~ make/makes/COPE/komme/kommer/gets/get ~ through/til/gjennom/it/levende ~ night/natta/natten/tomorrow/morgen/out
NOT ~ LIVE ~ til/until/tomorrow ~ morgen/morgon/tomorrow
danger/fare/risk/risiko/farlig to/for/mot SELF
check/SEE/sjekk/sjekke/look ~ on/til/in/etter/at ~ PERSON ~~ NOW/gang/haster/urgent/urgently/DO
NOT ~ trust/stoler/stole/trygg/safe ~ on/på/with/alone/for ~ SELF/alone/ME
NOT ~ safe/trygg with/for/med/alene/alone/by SELF/ME/alene/alone
THEY/HE/redd/scared ~ finds/finner/find/FOUND ~ HE/ME ~ DEAD/hanging/hengende
selvmordsvakt/suicidewatch
stopped/sluttet/slutta/nekter/nektar/refuses/refusing/NOT/stopp ~ å/to ~ ATE/spise/eating/drinking/eta/drink ~ \
    og/and/eller/or ~ drink/ATE/drikke/drinking
"""
