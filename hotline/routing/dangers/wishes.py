"""Wishes to die, told openly: by the caller or by somebody the caller tells of.

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
how/hvor/kor many/much/mange/mye/mykje ~ PILLS ~~ STUPID/DIE/KILL/NOT/dødelig/lethal/fatal
is/er/does/gjør/gjer ~ HARM/hurt/vondt/painful/PAIN/vond to/å/when/do/DIE
hurt/hurts/vondt to/å ~ DIE/do/dø/døy
would/will/vil/ville ~ anyone/SOMEBODY/ANY ~ notice/care/miss/merke/savne/bry ~ if/om/hvis
THINK/tenkt/planlagt/planlegger/planning ~ å/to/on/of ~ DIE/dø/do/END/TAKE
TOOK LIFE av SELF ~ nesten/almost
I/jeg ~ kommer/going/skal ~ KILL/SHOOT/stab/knivstikke/HARM ~ HE/KIN/KIDS/MY/THEY/SOMEBODY
FEAR ~ I/i ~ HARM/KILL/HIT ~ KIDS/HE/KIN/SOMEBODY
I HAS KILL ~ SOMEBODY/HE/KIN/KIDS
I HAS drept/killed/myrdet/stabbed/skutt/knivstukket
DO ME selv/sjølv/sjøl ~ SOMETHING
WILL/vil/skal ~ DO ME SOMETHING !godt/to/for
lyst/WANT/THINK/urge/trang ~ DRIVE ~ utfor/off/into/av/mot/inn/over
DRIVE ~ utfor/off/av ~ veien/vegen/road/kaia/kanten/bridge/cliff
TOOK SOMETHING ~~ regret/angrer/angrar
hurt/HARM/damage SELF
vil/WANT til/to KIN ~~ DEAD/HEAVEN/passed
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
if/om/hvis/at/så/when EGO dør $/uten/snart/og
if/om/hvis/at/så/when EGO dør i/in natt/kveld/morgen/NOW
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
LIVE med/with ~ skammen/shame/skylda/skylden/guilt
why/hvorfor/kvifor ~ CONTINUE/LIVE/fight/kjempe/gidde ~ LIVE/$
why/hvorfor/kvifor ~ CONTINUE $
is/er/any/finnes/finst ~ POINT ~ LIVE/CONTINUE/ANYMORE/$
hva/what/kva/whats ~ LIVE ~ for
hva/what/kva ~ left/AGAIN ~ for/to ME/LIVE $
what/hva/kva ~ left ~ LIVE
NOT ~ LIVE/leve ~ to/å/lenge/long ~ SEE/oppleve
WILL/NOT ~ NOT/WILL/til/å ~ oppleve !dette/det/this
NOT ~ SEE ~ frihet/freedom/release/løslatelsen/løslating/outside/daylight/dagslys AGAIN/$
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
