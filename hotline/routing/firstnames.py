"""First names that are typed in small letters as well: common ones in Norway, of any origin.

None of them is a word of Norwegian or English: those are names with a capital letter only.
"""

from hotline.routing.patterns import words

_LISTED = """
    abdi abdirahman abdul abdulla abdullah adam adnan adrian agnes ahmad ahmed aisha aksel aleksander alexander
    alexandra alfred ali alina alma amalie amanda amina amir anders andrea andreas andrei andris andrius andrzej
    anette anita anja anna anne annika anton arild arman arne arnt arvid asbjørn aslak aslaug asle astrid atle audun
    axel bahram bartek bartosz beata bendik benedicte benjamin bente berit bernt bianca birger birgit birgitte
    bjarne bjørg bjørn bjørnar bogdan borghild brian brit brynjar børge camilla carina carl carla carlos caroline
    cathrine cecilie charlotte christian christina christine christoffer christopher cristian dagfinn dagny damian
    daniel daniela darius darren dave david dawid diana dimitri dmitri dominik dorota dorte edgar edgars edith
    edvard egil eilif einar eirik eivind elena elias elin elisabeth elise ella ellen emil emilie emma endre erik
    erika erlend erling espen ester eva eveline evelyn fabian farah farid fatima fatma ferdinand filip fredrik frida
    fritz frode gabriel gary geir georg george georgios gerd gina gisle gjermund glenn grete grethe grzegorz gudrun
    gunhild gunnar guro gustav haakon halvard halvor hamza hanna hannah hanne harald harry hassan hedda heidi helene
    helge helle henning henriette henrik henrique herman hilda hilde hussain hussein håkon håvard ibrahim ida idar
    igor ines inga inger ingrid ingunn ingvar ingvild irena irene irina isabella isak iselin ismail ivan ivar iver
    iwona jacek jacob jakob jakub james janis janne jannicke jarle jaroslaw jeanette jeanne jelena jennifer jens
    jerzy jesper joakim joar johan johanna johannes john johnny jon jonas jonathan jorunn josef joseph jostein julia
    julian julie jurgita juris jørgen jørn kamil karen karianne karim karin karina karl karoline katarzyna kathrine
    katrine kenneth ketil kevin khaled khalid kine kirsten kjartan kjell kjellaug kjersti kjetil klara klaus knut
    konrad krister kristian kristin kristina kristine kristoffer krystian krzysztof kåre laila lars lasse laura
    lauritz leif leila lena lene leon leonardo lillian linda linn linus lisbeth lotte louise lovise ludvig luka
    lukas lukasz lydia maciej madeleine mads magdalena magnar magne magnhild magnus mahad mahmoud mahmud maja malin
    mantas marcel marcin marcus marek maren margareta margit margrethe mari maria mariana mariann marianne marit
    marita marius mariusz markus marta marte martha marthe martin martine martynas mary mateusz mathias mathilde
    mats matteo matthew maud maximilian merete merethe mette mia michael michal michelle miguel mikael mikkel milan
    milena milos mindaugas mirela miroslaw mohamed mohammad mohammed mohamud monica monika morten muhammad muhammed
    mustafa nadia natalia nathalie nicolai niklas nikola nikolai nils nina njål noah nora norunn oda oddbjørn oddvar
    oksana olaf olav ole oleg olena oliver olivia omar oscar oskar osman otto owen patrick patryk paul paula paulina
    pavel pawel peder pernille peter petra petter philip pia piotr przemyslaw rachid radoslaw rafal ragnar ragnhild
    rahim randi rasmus rebecca regine reidar reidun renata renate ricardo richard rikke rita robert robin rodrigo
    roger rokas roland rolf ronja ronny runar rune ruth sabina salem samira samuel sandra sara sarah sebastian selim
    selma sergei sergej sergey serkan sigbjørn sigmund signe sigrid sigurd sigve silje simen simon sindre sindri
    siri siv sjur slawomir snorre sofia sofie solveig sondre sonja stanislaw stefan steinar stella stephen steven
    stian stine sturla sturle susan susanne svein sven sverre svetlana sylwia synne synnøve sølvi søren tadas tarald
    taras tarjei tatiana terese terje thea theodor therese thomas thor thorbjørn tina tiril tobias tomas tomasz
    tommy tonje tor toralf torbjørn tord tore torgeir toril torill torjus torkel torstein torunn trine trond trude
    truls trygve turid tuva uldis ulrik unni valdis valentina vanja vegar vegard veronica veronika vetle vibeke
    victor vidar viggo viktor viktoria vilde viljar vincent volodymyr vytautas waldemar waleed wenche wiktor wilhelm
    william wojciech yasmin yngve yngvild yousef youssef yuri yusuf yvonne zahra zainab zbigniew zofia zoran åse
    åshild åsmund øistein ørjan øystein øyvin øyvind
    """
FIRST_NAMES = words(_LISTED)
# Names that are words as well.
CAPITAL_NAMES = words(
    """
    per liv odd tone stig dag jan kim line even may tom finn stein inge roman dan roy marie lise hans vera andre britt
    helga hauk åge frank mark rose ola ann gunn mona
    """
)
# "Tør" is no "Tor": a name with its æ, ø or å counts as it is written.
_WRITTEN = frozenset(_LISTED.split())


def is_first_name(written: str, folded: str) -> bool:
    """Whether a word is a first name, typed with or without its æ, ø and å."""
    return folded in FIRST_NAMES and (written.isascii() or written.lower() in _WRITTEN)
