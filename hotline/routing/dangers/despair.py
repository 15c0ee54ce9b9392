"""Despair, behind which a wish to die may be veiled: to be away, without strength or hope, a burden.

A cue is a line of words and classes of words; see ``cues`` for how they are written.
"""

# To sleep, to be away, out of it all, at peace, with the dead; soon it is over.
TO_BE_AWAY = """
tomorrow/morgen/morgon/NOW/kveld/natt IS EGO GONE/DEAD/AWAY
EGO IS GONE tomorrow/by/morgen/morgon/i/innen/before
before/før ~ it/det IS OVER
SAID ~~ get/få/får ~ CALL/phone/besøk/beskjed ~ from/fra/av ~ priest/presten/prest/POLICE/politiet
bare/just/only ~ vil/WANT/WILL DISAPPEAR
vil/WANT bare/just/berre/helst ~ DISAPPEAR
NONE/no ~ birthday/bursdag/bursdagen/christmas/jul/jula/summer/sommer ~ for/til/with/med ME/HE
NOT ~ wait/vente/venta ~ på/for/up ME/HE $
HE/KIN/I ~ NOT ~ WILL/til/å COPE dette/det/this/it/livet $
SAID ~ burde/should/skal/må/must ~ finne/find/finn/get ~ ny/new/andre/someone/another/SOMEBODY
fall/falle ~ for/into FOREVER
WANT/ønsker/lengter ME AWAY
WANT/vil/WILL ~ hos/with/sammen/saman/til KIN ~~ DEAD/passed/gone
NOW WILL/vil I ~ COPE/DO/make it/det
nesten/almost/nearly ~ it/det ~~ NOW/AGAIN/next/neste
this/dette/det IS how/slik/sånn/måten ~ EGO ~ go/dør/end/DIE
bestemt/decided/valgt/vald/chosen/picked/set ~ dagen/datoen/date/day/dato
SAID ~~ SOON ~ OVER
SOON IS OVER
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
WANT/vil/ville ~ OVER !with/med/på
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
orket/orka/klarte/makta/maktet/coped ~ NOT ~ mer/meir/more/another/en/ein DAY/$/dag
NOT orket/orka/klarte/makta/maktet ~ mer/meir/more/another/en/ein/anymore DAY/$/dag/mer/meir/til
COPE/orket/orka ~ NOT/IKKE ~ en/ein DAY til/more
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
