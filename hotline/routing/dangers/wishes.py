"""Wishes to die, told openly or veiled: by the caller or by somebody the caller tells of.

A cue is a line of words and classes of words; see ``cues`` for how they are written.
"""

# The words themselves. Told of the past they are no alarm.
SUICIDE_NAMED = """
killed/hanged/hengte/hengde/drepte/skjøt/hang SELF
SUICIDE
SELFHARM
self HARM/injury/injuring
selv/sjølv/sjøl mord/skading/drap
"""

# To take one's life, to hurt oneself, to want to die, to ask how.
WISH_NAMED = """
WANT/vil/WILL/skal ~ pass on/away
WANT/vil/skal ~ gå bort $
kort prosess
ta/tar kverken/knekken på SELF
TAKE/ta/tok kverken ~ SELF
forlate/forlater ~ verden/livet
CUT for/too dypt/deep/deeply
kys
END it ALL/tonight/now/NOW/here
END it $
THINK/vurderer/considering/consider ~ å/to/of/about ~ TAKE ~ PILLS/LIFE
if/om/hvis/at/så/when EGO dør $/uten/i/for/snart/og
tonight/DAY is the night/day
hvordan/how/korleis man/you/to/ein ~ DIE/do/dør
tanker/tankar/thoughts/THINK ~ å/of/about ~ DRIVE ~ av/off/i/into/mot
END SELF
vil/WANT ~ SLEEP inn/for
FOUND hengende/hanging/hengande
hengende/hengande men/but
tanker/tankar/thoughts/THINK ~ of/about/om/på ~ DIE/do/DEATH/KILL/TAKE
talk/talks/talking/speak/speaks/snakker/snakkar/snakka/THINK ~ about/of/om ~ END/DIE/do/SUICIDE
almost/nearly/nesten ~ KILL/TOOK/DIE/died/killed
TOOK LIFE ~ almost/nearly/nesten
ways/måter/methods/metoder/måtar ~ to/å/for ~ DIE/do/TAKE/KILL
hate/hater/hatar SELF/ME selv/sjølv/$
hate/hater/hatar SELF
sulte/svelte/starve/starving SELF
blow ~ brains
SHOOT ~ hodet/head ~ av/off/$
bleed/blø ~ to/ut/out/i ~ death/hjel/KILL
venter/waiting/vente/waits/ventar ~ på/to/for ~ DIE/do/DEATH
DO/done/gjort SOMETHING ~ to/med/mot/with SELF
hang/HANG ~ NOW/cell/cella/celle/rope
hang/HANG SELF/ME
KILL ME self
quickest/fastest/easiest/painless/raskeste/enkleste/letteste/smertefri ~ way/måte/måten ~ to/å ~ DIE/go/do/gå
if/hvis/om/dersom/viss ~ I/i ~ killed/KILL/TOOK/TAKE/hang/hanged/died/døde ~ SELF/LIFE/$
killed/KILL/hang/hanged/HARM myself
KILL/HARM/hang/CUT my self
FEAR ~ of/for ~ what/hva/kva ~ EGO ~ DO
might do to SELF
DIE/do enn/than å/to ~ sone/serve/LIVE
heller/rather ~ DIE/do
TAKE ~ LIFE !one/day/as/med/som
TAKE LIFE
END ~ LIFE
END ALL
gjøre/gjør/gjere/gjer/gjort/make/put ~ OVER/END på/to LIFE/det/ALL/SELF
gjøre/gjør/gjere/gjer ~ END på SELF/ME
done/DO/top/topping/off/offing/finish/end/hive SELF in/$
do away with SELF
unalive
THINK/vet/veit/know/planlagt/decided/bestemt ~~ how/hvordan/korleis/når/when ~ DO it/det $
way/måte/måten/ways/BETTER/ta ~ to/å/om/hvis ~ DIE/do/SLEEP ~ $/without/uten/for
HAS ~ plan $/and/og/to
bestemt/decided ME/SELF ~ for/to ~ DO/DIE/END/TAKE
wrists/håndleddene/LIMB ~~ CUT
KILL/HARM/HANG/CUT/SHOOT/drown/burn/poison/stab/hit/HIT/stikke/starve SELF/sæ
KILL/HARM/HANG/CUT/SHOOT/drukne ME selv/sjølv/sjøl
CUT SELF/ME/HE/armene/armane/håndleddet/wrist/wrists/arms/arm/pulsåra/pulsåre/vein/veins
CUT ~ armene/armane/håndledd/håndleddet/håndleddene/wrist/wrists/pulsåra/pulsåren/pulsårer/veins
SELF ~ i/på/opp ~ armene/armane/håndledd/håndleddet/låret/lårene
HARM MY own SELF
do/make ~ bad/harm/SOMETHING ~ to/with/mot/med SELF
WANT ~ DIE/DEAD
WANT ~ a/til/bare/helst/berre do
WANT do
WILL do/DEAD
WILL bare/helst/berre/heller/gjerne ~ DIE/do/DEAD
vil DIE/DEAD
want/wants/wanna/rather/ready/wish ~ DIE/DEAD
klar/ready/lyst/lengter/lengtar ~ DIE/do/DEATH
I/i/HE wish/wishes ~ never ~ born
skulle/wish ~ NOT ~ født/fødd/born
THINK på/about/of/om å DEATH/DIE/dø
THINK ~ DEATH
THINK ~ of/about/på ~ DIE/END
HARM/vondt/gjør ~ å/to/when do/DIE/dør
"""

# Not to want, or not to be able, to live; no point in it.
NO_WISH_TO_LIVE = """
what/hva/kva/whats ~ POINT ~ ANYMORE
CANT/NOT LIVE with what/this/it/SELF/det/dette/skammen/shame
COPE NOT LIVE med/with
I/i NOT IS til
like/just/same ~ greit/greitt/godt/well ~ NOT IS til/her/here
LIVE ~ WITHOUT HE/KIDS/KIN/ME
WANT/vil/ville/COPE/CAN/gidder/gidd/bother ~ NOT ~ LIVE !with/in/together/near/there/here/sammen/saman/hos/med
NOT/CANT ~ WANT/vil/ville/COPE/gidder/fortjener/deserve ~ LIVE !with/in/together/near/there/here/a/the/an/sammen/\
    saman/hos/med
CANT LIVE !with/in/together/near/there/here/on
can NOT LIVE !with/in/together/near/there/here/on
NOT leve/leva/live ANYMORE
NOT LIVE ~ sånn/slik/like ~ ANYMORE
gidder/orker NOT LIVE
NONE/NOT/no/what/hva/kva/whats ~ POINT ~ LIVE/CONTINUE/$
NONE/NOT/no ~ POINT ~ noe/noko/anything/life/livet/ANYMORE
NONE/no/whats POINT ~ ANYMORE
what/hva/kva ~ POINT ~ LIVE/LIFE
NONE/NOT/SOMETHING ~ LIVE for
NONE/NOT/SOMETHING ~ LIVE ~ for
NONE/NOT/no point/vits/poeng/meining/mening !i/in/med/å/for/to
NONE/no/NOT ~ ANYMORE/AGAIN/left ~ LIVE for
LOST ~ livslyst/livslysta/livslysten/livsgnisten/livsviljen/livsmotet
LOST ~ will ~ LIVE/CONTINUE/go
NONE/no/NOT ~ livslyst/livsvilje/livsmot
NONE/no/NOT ~ will/vilje/reason/grunn ~ to/til/å ~ LIVE/CONTINUE
TIRED/OVER ~ of/av/with/med ~ LIVE/LIFE/verden/verda/world
TIRED ~ of/av ~ being/være/vere alive/til
livstrøtt/livstrøytt/livslei/livstrett
WANT/vil/ville/COPE ~ NOT/CANT ~ være/vere/vera/be til
slippe/sleppe/slepp/slipper å være/vere/vera/leve/live/leva
slippe/sleppe/slepp/slipper ~ være/vere/vera til
NOT ~ WANT/vil/ville/COPE ~ være/vere/be/stay ~ her/here/til/around/alive ANYMORE/$
WANT/vil/ville/COPE ~ NOT ~ være/vere/be/bli ~ her/here/til ANYMORE/$
NOT WANT ~ be here !in/when/for/at/on/with/during/while/i
dont/not want ~ LIVE/wake/be !with/in/a/the/an/there/here/at/on/near/his/her/my/alone/told/seen/recorded/known/\
    involved/rude/late/anonymous/visited/contacted/named/any
"""

# To sleep, to be away, out of it all, at peace, with the dead; soon it is over.
TO_BE_AWAY = """
klar/ready ~ dra/go/reise ~ HEAVEN/pappa/mamma/god
OVER på/in ~ sekund/second/seconds
for alltid $
SLEEP ~ for alltid
already left/gone
siste veka/veke/uka/uke $
slippe/sleppe/let/gi/miste taket/go/slipp $
easiest/enklest/lettest/enkleste ~ å/to/just ~ slippe/sleppe/let/DIE/do/END/DISAPPEAR/give
if/hvis/om/dersom EGO ~ NOT ~ here/her/var/lived/levde
NOT ~ leave/leaves/forlate/forlater ~ LIVE
NONE/no/NOT ~ gets/get/kommer/kjem ~ out/ut/ut ~ LIVE
ut i live/livet
peace with DIE/DEATH/døden
NOT ~ FEAR for/of/to/å ~ DIE/do/DEATH
leave/leaving ~ world
NONE/no ~ WAKE ~ for
WANT/rather/heller ~ IS with/hos ~~ HEAVEN
rather/heller ~ IS with/hos ~ DEAD/HEAVEN
LAST jul/jula/christmas/hilsen/greeting/words
WANT/vil ~ fade away
IS GONE by ~ morning/tomorrow/then/morgenen
NOT ~ need/trenger/treng/trenge ~ there/der ~ going/skal
SEE ~ NOT ~ lys/light
NOT ~ SEE ~ lys/light
THINK ~ NOT ~ SEE ~ AGAIN
EGO vil NOT ANYMORE
vil NOT ANYMORE $
kommer/kjem/coming/come etter/after $
BETTER ~ å/to TAKE ~~ SLEEP/DIE/do
NOT ~ WANT/vil/ville ~ SEE/oppleve ~ morgendagen/DAY
long/lang ~ journey/reise/trip/tur/ferd ~~ NOT/back/tilbake
checking/check/sjekker/logger/logging out/ut $/for/NOW
NOT ~ SOMETHING/reason ~ her/here ~ å/to gjøre/gjere/do/stay
SOON ~ PEACE
easier/lettere/lettare ~ to/å/om/if/hvis ~ IS/EGO ~ DEAD/GONE
WHO ~ will/vil/kommer ~ miss/savne/sakne ~ ME/HE
NOT ~ IS ~ ever AGAIN
WANT/WILL ~ det/it/this/dette ~ ta/be/to/skulle/skal ~ END/OVER/stop
da/then/so/så IS EGO GONE/DEAD
EGO WILL/IS ~ GONE da/then/by/tomorrow/soon/innen
SAID ~~ BETTER ~ this/sånn/slik
WANT/vil ~ IS ~ HEAVEN
god natt/night for/FOREVER
WANT/vil/ville/just/bare/berre slippe/sleppe $/ALL/unna/herfra
remember/huske/hugse/minnes/remembered ~ ME/HE ~ as/som/slik/the/how
voices/stemmer/røyster/stemmene/engler/angels/englene ~ SAID/calling/kaller/kallar/roper/tell/kalla
hører/høyrer/hears/hearing/hear ~ voices/stemmer/røyster
only/bare/eneste ~ way/måten/måte/utvei/veien ~ stop/END/out/ut/på/OVER
PAIN ~ stop/END/OVER/GONE/AWAY
join/joining/møte/meet/meeting/følge/with/hos ~ late/avdøde/DEAD ~ KIN
NOT SEE/oppleve/LIVE ~ christmas/jul/jula/summer/birthday/spring/sommer/bursdagen/morgendagen
SLEEP for godt/good
only/bare/eneste/berre/just ~ en/ein/one/eneste ~ way/måte/vei/veg/WAYOUT
WANT/THINK/only/bare/just ~ få/have/get/finne/in/ha fred/peace
EGO IS NOT her/here da/then/by/next/neste/ANYMORE/tomorrow
NOT IS here/her/around tomorrow/ANYMORE/for/to/next/when/long/much/neste
NOT ~ blitt/bli/IS savnet/missed/sakna
NOT ~ sad/cry/gråt/gråte/lei/trist ~~ when/når ~ GONE/news/DEAD/nyheten/beskjeden/beskjed
WANT ~ IS with/hos/sammen ~ DEAD
NOT ~ ut/out ~ live/alive/levende/levande
NOT ~ come/komme/kommer/kjem ~ home/hjem/heim/ut/out LIVE
SLEEP ~~ FOREVER/for AWAY/godt/FOREVER/good
WILL ~ NOT ~ IS her/here/around $/when/når/til/to/for/neste/next
NOT ~ WILL ~ IS her/here/around $/when/når/til/to/i/for/neste/next
NOT WILL til/å ~ IS her/here
NOT WILL til å IS her
SOON ~ OVER $
WANT/vil/ville/just/bare/berre/helst AWAY/GONE $/fra/from
SLEEP ~ FOREVER
SLEEP ~ NOT ~ WAKE
NOT ~ WAKE ~ AGAIN/ANYMORE
WANT/vil/ville/bare/berre/just ~ sovne/sovna inn/av
WANT/vil/ville/bare/berre/just ~ NOT WAKE
WANT ~ NOT ~ WAKE
EGO vil/WANT/skulle/could/ville/kunne bare/berre/just/helst/to/å ~ DISAPPEAR
EGO vil/WANT DISAPPEAR
WANT/vil/ville ~ DISAPPEAR ~ for/from/fra/$ ~ good/godt/FOREVER/ALL/world/verden
bare/just/berre/could/to DISAPPEAR $
WANT/vil/ville ~ be/være/vere/vera GONE/DEAD $
WANT/vil/ville ~ out of/ut ~ LIFE/world/it/verden
WANT/vil ~ ALL ~ to/å/skal ~ stop/stoppe/END/slutte/OVER
WANT ~ it/det/this ~ be OVER
WANT/vil/ville ~ OVER !with/med
SOON ~~ OVER ~ with/for/me/meg/ham/$ ~ me/free/fri
SOON ~ PAIN ~ OVER/END/stop
SOON ~ ALL ~ OVER/stille
SOON ~ slipper/sleppe/slepp/free/rid/kvitt
SOON ~ be/blir/er GONE/free/fri/DEAD
ALL ~ be OVER/better
ALL ~ OVER ~ for/with ME/HE/KIN
it/det/ALL ~ OVER for/med ME/HE/KIN
IS ~ ute med ME/HE
IS/it/det ~ OVER for/med ME/HE
LIFE ~ OVER/ruined/HOPELESS/verdiløst
LIFE ~ NOT ~ worth/verdt/verd
NOT/NONE ~ worth/verdt ~ LIVE/LIFE/it/$
ALL/LIFE ~ feels/seems/føles/kjennest/IS ~ HOPELESS/svart/mørkt/black/dark
feel/feels/føler/kjenner/kjenne ~ HOPELESS !about/for/with/om
føler/kjenner/feel ~ empty/tom/død/dead/nothing/ingenting inside/innvendig/inni/$
slipper/slepp ~ bekymre/bekymra/plage/mase
slipper/slepp du/dere/de/dei/dykk ME/HE
slipper/slepp/have ~ å/to ~ bekymre/worry/tenke/think ~ HE/ME
NOT ~ worry/bekymre/bother/plage/trouble/bekymra ~ ME/HE ANYMORE/soon/again
free/rid/kvitt of/med ME/HE/KIN
kvitt/rid ME/HE
NOT ~ stay/IS ~ around/her/here much/very/så/ANYMORE
NOT ~ be around
NOT ~ her/here/around to/when/når/på/much ~ christmas/jul/jula/see/oppleve/ANYMORE
way/veien/vei/veg/vegen/eneste/only out/ut
WANT/komme/kome/come/go/going/vil/join/hos ~ to/til/in/i/hos/with/meet/møte ~ HEAVEN/god
HEAVEN ~ together/sammen/with/med/hos
SEE/sjåast/ses ~ neste/next/other/andre/hinsides LIFE/side/siden/world
neste/next LIFE
andre/other siden/sida/side !av/of
"""

# No strength, no hope and no way on. "Orker ikke å vente" is not meant.
NO_STRENGTH = """
HAS/fått ~ nok/enough ~~ NOT ~ come/komme/visit
sagt/said/gitt ~ frå/fra/up/opp SELF ALL
NOT orker/orkar/makter ~ kampen/livet ANYMORE/$
COPE NOT ~ kampen/fight/struggle
orker/orkar/makter NOT kampen/livet
COPE ~ NOT ~ en/ein/et/eit/ei/another ~ til/more
I OVER $
end of ~ rope/tether
COPE NOT dette/this/det/it LIFE ~ ANYMORE/$
orker/orkar/makter/makte NOT !å/vente/mas/vent/papirer/maten ~ ANYMORE
SEE ~ NOT ~~ way/vei/veg ~ on/forward/vidare/videre/ahead/ut
NONE/no/nokon/noen/NOT way/vei/veg videre/vidare/forward/ahead/on
COPE ~ NOT ~~ kampen/fight/livet ANYMORE/$
COPE/holder/held ~ NOT ANYMORE !vent/vente/venting/mas/pap/papirer/maten/av/å/enn
COPE bare/simply NOT ANYMORE
COPE NOT dette/det/livet ~ ANYMORE/alene/$
COPE NOT å/to ~ CONTINUE/stå/stand/exist/gå/go !på/with
COPE ~ NOT CONTINUE
COPE NOT $
COPE ~ NOT ~ leng/lenger/lengre $
COPE NOT å ~ LIVE/være/vere/kjempe/fight
kjempe/fight ~ NOT/orker ANYMORE
NOT/CANT COPE ANYMORE/$/LIVE/with LIFE/$
NOT/CANT COPE ANYMORE/$
CANT/NOT go/carry/keep/hang on !to/monday/tuesday/wednesday/thursday/friday/saturday/sunday/leave/a/the/visit/\
    visits/visiting/his/my/holiday/our/that/this/any
CANT/NOT go/carry/keep/hang on/going ~ ANYMORE/like/LIVE/this/$
can NOT go/carry/keep on $
CANT/NOT ~ do/take/bear/stand/handle/cope this/it/that/LIFE ANYMORE/$
CANT/NOT do/take/bear/stand/handle ~ ANYMORE !calls/visits/of/bookings/visitors
COPE/face/do/take/stand/survive ~ NOT/another ~ another/en/ein/ei/til/DAY ~ DAY til/more/$
CANT/NOT/COPE ~ face/do/take/stand/bear/NOT ~ another/one/en/ein/single DAY
NOT/CANT ~ holde/halde/holder/held ut
EGO give/GAVE/gi up/opp ~ ALL/LIFE/no/nå/now/$
gitt/given/gjeve opp/up ~ ALL/LIFE/hope/håpet/on/helt/$
i/EGO give/giv/gir/gjev up/opp !the/flat/plass/leiligheten/jobben
SEE/find/HAS ~ NONE/no/NOT ~ FUTURE/WAYOUT/HOPE/way/løsning/POINT !økonomisk/om/for/i/in/med/to/of
SEE ~ NONE/no/NOT ~ POINT ~ CONTINUE/LIVE
NONE/no/NOT ~ WAYOUT !of
NONE/no/NOT ~ way/vei/veg/vegen out/ut
EGO/SEE HAS/ser/see ~ NONE/no/ikke ~ FUTURE
NONE/no FUTURE ANYMORE/left/$
NONE/no/NOT ~ HOPE ANYMORE/left/AGAIN/$
NONE/no/NOT ~ fight/kraft/krefter/strength/energy/kampvilje left/AGAIN/ANYMORE/in !til/for
NOT ~ ANYMORE å/to gi/give
COPE ~ NOT ~ kampen/fight/struggle
HAS enough $/of ~ LIVE/LIFE/it/this/$
HAS/fått nok ~ LIVE/LIFE/ALL
NOT ~ SEE ~ SELF ~ LIVE/FUTURE/here
OVER with/med ~ LIFE/ALL/LIVE/verden/world
LOST ~ HOPE !om/of
ALL HOPE ~ ute/lost/GONE/tapt
NONE/ikke ~ left/AGAIN/ANYMORE ~ LOST/lose/tape/miste/LIVE
NONE ~ lose/tape/miste
NOT/NONE ~ to/å/AGAIN ~ LIVE
LIFE ~ NOT/ingenting ~ AGAIN/left/POINT
NOT ~ feel/føler ~ like ~ LIVE
can/could/kan ~ NOT ~ stå/endure/SURVIVE ~ ANYMORE
døden/death ~ best/release/befrielse/WAYOUT/better
deserve/fortjener ~ DIE/do/NOT ~ LIVE/$
"""

# Better off without me; a burden; nobody would miss me.
BETTER_WITHOUT = """
BETTER ~~ if/om/hvis/at EGO dør
COPE/klare/manage SELF/ME/oss WITHOUT ME/HE
free/fri/kvitt of/from/fra/for ME/HE/KIN
NONE/no ~ trenger/treng/need/needs/loves/elsker/bryr/cares/wants ~ ME/HE
BETTER ~ EGO ~ AWAY/GONE/forsvinner/drar/forsvinn/reiser
KIDS/THEY ~ be/COPE/do ~ fine/ok/okay/bra/greit/SELF/alright ~ WITHOUT
fine/okay/ok/greit/bra/godt/alright/COPE ~ WITHOUT ~ ME/dad/far/pappa/mamma/mum/mor/HE $/og/and/when/når
BETTER ~ hos/with/uten/med ~~ FOREVER
BETTER ~ WITHOUT ME/HE/KIN
BETTER ~~ WITHOUT ME/HE $
WITHOUT ME/HE ~ BETTER
BETTER ~ off DEAD/WITHOUT/GONE/if
BETTER ~~ if/om/hvis/dersom/viss/when/når/at ~ EGO ~ NOT/GONE/DEAD/døydde/forsvant/died/disappeared/DISAPPEAR
BETTER ~ DEAD/dø/DIE
BETTER ~~ NOT ~ fantes/fanst/born/født/fødd/LIVE/eksisterte
NONE/no ~ merke/merket/merka/merker/notice/miss/savne/savna/sakne/care/bry ~~ GONE/DEAD/forsvant/died/here
NONE/SOMEBODY/ALL/no ~ miss/savne/savner/sakne/care/notice/merke/bryr ~ ME/HE ~ GONE/DEAD/if/om/hvis/$ ~ GONE/DEAD/$
NONE/no ~ would/ville/vil/will ~ miss/savne/sakne ~ ME/HE
EGO/bare/only/just/IS/feel ~ BURDEN ~ to/for/on ~ ALL/ANY/others/andre/dere/familien/family
I/i/IS/bare/only ~ BURDEN $
EGO IS ~ BURDEN
EGO ~ BURDEN !økonomisk/financially
til BURDEN
world/verden/verda ~ WITHOUT ME/HE
"""
