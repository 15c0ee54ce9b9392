"""Fire, and calls for help.

A cue is a line of words and classes of words; see ``cues`` for how they are written.
"""

# Fire, smoke, gas, explosion.
FIRES = """
^ brann/fire/brannen $
^ HELP ~ brann/fire
tatt/tok/tar/tek/teke/take/taken ~ fyr
fyr i/in/på HOUSE/senga/bed/gardina/bilen/car/cella/cell
full/stor/i/in fyr
ryker/ryk ~ ut/fra/av ~ HOUSE/DOOR/ovnen/bilen
set/satt/setter/sett/lit ~ fire ~ to/på
brannvesen/brannvesenet/firemen/firefighters/brannbil
fire brigade/department/service/engine
komfyren/stove/ovnen/oven/peisen/pipa/skorsteinen/tørketrommelen/tv-en ~ BURN/FIRE
BURN $
HOUSE/MY ~ BURN
det/bilen/kjøkkenet/cella/cellen/kitchen/car/bed/senga/madrassen/fjøset/låven/building/bygget/blokka/naboen/hele/\
    cell/mattress/curtain/gardina/HOUSE ~ BURN !for/ut
BURN ~ down/ned/opp/i/inne/inni ~ HOUSE/ME/cella/fjøset/KIDS/stua/kjelleren/kjøkkenet/with/med
on fire/FIRE
a/the/there/big/house fire ~ in/at/here/now/started/spreading/$
caught/catch/catching/catches/tok/ta fire/FIRE/fyr
FIRE ~ i/hos/på/her/NOW
FIRE i/in/at/hos/på/her/hjemme/NOW/ut/from/there/the/everywhere ~ HOUSE/cell/cella/block/building/naboen/kjøkkenet/\
    kitchen/NOW/seng/senga/her/here/bygget/wing/MY/avdelingen/avdelinga/car/bilen/celle/garage/kjeller/kjelleren/\
    barn
FIRE ~ NOW/help/hjelp/$
flammer/flammar/flames/flame/flammene
there/det IS ~ FIRE
set/satt/setter/sett/satte/sets/tenner/tent/tente/lit/started/starter/tend ~ fyr/FIRE/på ~ på/to/i/in/senga/\
    madrassen/cella/SELF/SHEET/mattress/bed/HOUSE
brannalarm/brannalarmen/røykvarsler/røykvarsleren/firealarm ~~ går/piper/NOT/ute/ul/hyl/ringer/uler
fire/smoke alarm/detector ~ is/going/ringing/beeping/NOT/off/has/keeps
SMOKE ~ coming/ut/fra/i/from/out/under/in/inn/over/everywhere/kommer/velter/kjem/filling/av ~ DOOR/HOUSE/ovnen/\
    under/out/heile/hele/cell/cella/stikkontakten/HEIGHT/kjøkkenet/the/stua/avdelinga/avdelingen
IS/full/mye/masse/fullt/mykje/lot ~ SMOKE ~ i/in/her/here/from/av/coming/ut/fra
full/fullt/fills/filled ~ SMOKE
SMELL ~ GAS/SMOKE/BURN/brann
gasslekkasje/gassleak/gasslukt
gas/gass leak/lekker/lekkasje/lekkjer
eksplosjon/explosion/eksploderte/exploded/eksplodert/bombe/bomb
tente/tenner/tent/tend/tenne på SELF/madrassen/senga/cella/huset
"""

# Calls for help: the caller says nothing more.
CALLS_LIFE = """
where/hvor/when/når ~ IS/blir ~ ambulance/ambulansen/sykebilen/ambulansa
kommer/kjem/coming ~ SOMEBODY/help/hjelp/ambulansen/ambulance NOW/soon/snart/QUICK
nummer/nummeret/number/numeret ~ til/to/for/of ~ giftinformasjonen/legevakta/legevakten/selvmordslinja/\
    krisetelefon/krisetelefonen/suicide/crisis/samaritans/ambulance/ambulansen/poison
crisis/suicide line/helpline/hotline/number
giftinformasjonen/giftinformasjon
CALL ~ hvem/who/kven ~ NOW/POISON/TOOK/BREATHE
^ HELP $
^ HELP ME $
^ please/oh/å/can/kan ~ HELP $
^ please/oh/å HELP ME $
^ HELP ME please/nå $
^ HELP HELP ~ $
kom/come ~ QUICK
^ kom/come ~ QUICK
HELP ~ QUICK !with/to/å/med/skjema/søknad
HELP ME NOW/fort
HELP NOW/no $
^ ~ HELP ~ NOW $
ring/call/ringe/calling/ringje/ringt/dial/called 113/112/110/911/999/nødnummer/nødnummeret/nødtelefonen/alarmsentralen
^ 113/112/110/911/999 $
^ emergency/nødsituasjon/nødstilfelle/akutt/nød/mayday/sos $
this/its/it/dette/det IS/an/a ~ emergency/nødsituasjon/nødstilfelle/naudsituasjon/akutt/nødtilfelle
it/this emergency $
lege NOW
medical/real/an emergency NOW/here/please
kom/come/komme NOW/QUICK ~ HELP/$/HE/please
DIE/HELP ~ please QUICK
"""

# Calls for the police.
CALLS_POLICE = """
can/kan/could ~ CALL ~ POLICE
CALL ~ POLICE for/to/til ME/my
NOT CALL POLICE
^ POLICE please/HELP
send ~ SOMEBODY ~ fast/QUICK/NOW
CALL POLICE $
get/hent ~ POLICE ~ QUICK/NOW/$/here
CALL ~ POLICE ~ NOW/gang/QUICK/please/$/hit/here/til
need/trenger/must/må/treng ~ POLICE ~ here/NOW/hit/$/QUICK/her
send ~ POLICE/help/hjelp/someone/noen ~ NOW/QUICK/gang/hit/here/$
POLICE NOW/hit/fort
POLICE ~ NOW $
"""
