"""What is asked about one person, as rows of classes of words: what this line shall do, and what state is asked for."""

from hotline.routing.patterns import frames

# What this line is asked to do for one person: a rule beside it changes nothing.
REQUESTS = frames(
    # Messages.
    "give|gi|gje|gitt|pass|MOVED|get|LEGAL|levere|legge|bringe|TELL * MSG * til|to|for|on|from|frå PERSON",
    "give|gi|gje|gitt|MOVED PERSON * MSG",
    "MAY YOU|DEI|SOMEONE helse til? PERSON",
    "MSG MSG? til|to|for|PERSON? PERSON",
    "MAY YOU|DEI|SOMEONE * GETS|TELL|remind|MSG|KNOW til|to? PERSON",
    ", TELL|KNOW|remind PERSON * RING|OM|at|that|to",
    "MAY YOU|DEI|SOMEONE * GETS|make|have|fa|get PERSON til? to|å|i|on|the RING|telefonen|tlf",
    "si|hilse|hils|tell til? PERSON at|that|fra|from",
    ", TELL PERSON KNOW",
    "; TELL PERSON",
    "WHY MAY PERSON SIT WELL|INSIDE",
    "TELL ME MY? INSIDE|PRISON? LEGAL of|til|to|for PERSON",
    "; MAY I speak|talk to|with PERSON ,",
    "WHY GETS|HAS|DO|dont|NOT I NOT? * RING|svar|brev|letters|calls|HEARD|reply|answer fra|frå|from PERSON",
    "WHEN MAY|WILL|GETS|DO I hente|pick|collect|plukke|møte up? opp? PERSON",
    "MAY YOU|SOMEONE gi|gje|give PERSON",
    ", TELL PERSON I|THEY|PERSON|hei|YOU",
    ", MAY|NEED I? å|to? GETS tak|fatt|hold i|of PERSON",
    # That somebody looks after one person.
    "MAY YOU|DEI|SOMEONE * CHECK til|etter|innom|på|hos|in|on|to PERSON",
    "keep|holde|holder oye|auge|eye ut? på|on|for PERSON",
    # To be put through.
    "MOVED|connect|set|sett|sette|setje ME * til|to|with|med PERSON",
    "MOVED|connect|set|sett|sette|setje through|over|gjennom to|til PERSON",
    "speak|talk|snakke|prate to|with|med PERSON TIME",
    # A number by which somebody is to be found.
    "ID * NUMBER",
    "HOWMUCH * PERSON HAS? left|igjen|att",
    "CHECK opp|OUT? GENERIC CALLED|REL",
    "SOMETHING|TIME OM|about PERSON",
)

ASKED = "IF|OM|WHERE|WHEN|HOW|WHAT|WHY|WHO|HOWMUCH"
STANDS = "IS|HAS|WAS|SIT|WILL|DO|OUT|RING|WELL|LEGAL|MOVED"  # what may follow a person in an indirect question

# What is asked of one person's state.
STATES = frames(
    # Whether the person is there, and where.
    "WHERE * IS|SIT|WAS|HAS THEY|DEI|YOU? PERSON",
    "WHERE * HAS|WAS THEY|DEI|YOU|politiet|police * PERSON",
    "KNOW|CHECK|LOOKING|NOBODY * WHERE * THEY|DEI|politiet|police * PERSON",
    "WHERE|WHAT * SIT|DO PERSON SIT|live|stay|INSIDE|in|i|på",
    "WHERE PERSON ,",
    "HAS YOU|DEI * PERSON",
    "HAS|IS YOU|DEI|det|INSIDE|SOMEONE * SOMEONE|GENERIC|REL * CALLED * PERSON",
    "DO YOU HAS|hold|holding * REL|GENERIC|SOMEONE|PERSON * CALLED|INSIDE|PERSON",
    ", SIT PERSON * INSIDE|TIME|STILL|i|på",
    "; IS PERSON",
    ", IS PERSON * WELL|MOVED|OUT|TIME|STILL",
    "; IS * PERSON",
    "WHERE WILL PERSON * av|MOVED|SIT|INSIDE",
    "CALLED * PERSON SIT",
    "sant|true|riktig|stemmer|correct det? that|at? * PERSON IS|HAS|WAS|SIT",
    "IS|HAS|WAS|DO det|it|SOMEONE|DEI|YOU bestemt|avgjort|fastsatt|klart|kjent|planlagt|decided|known|clear|set"
    " ASKED * PERSON",
    "WHERE|WHAT|WHO * HAS PERSON ,",
    "HOWMUCH skylder|skuldar|veier|veg|owes|owe|owed PERSON",
    "HOWMUCH DO PERSON skylder|owe|weigh",
    "WHAT slags? WELL|LEGAL GETS|DO|IS|HAS PERSON",
    ", GETS|HAS PERSON det|den|dem|it|them|THEY|DEI ,",
    "HAS|IS|WHEN|WHAT * * DATE * PERSON",
    ", GETS|HAS|WAS PERSON VISIT av|from|frå|TIME|hos",
    ", DO PERSON STILL HAS|SIT|GETS",
    "WHAT|WHERE IS|CALLED * PRISON|INSIDE som? that? PERSON IS|SIT|WAS",
    # What the person knows or has been told.
    ", DO PERSON NOT? TIME? KNOW",
    ", KNOW PERSON TIME? at|that|om|OM|WHAT|about",
    # A worry that names a state.
    "WELL|bekymret|bekymra|engstelig|urolig|uroleg|worried|afraid|concerned|frightened for|om|that|at|PERSON at?"
    " PERSON NOT? IS|HAS|WAS|GETS|DO|NOT|WELL NOT? * WELL",
    # What has happened.
    ", HAS|WAS PERSON",
    "; HAS|WAS * PERSON",
    "til|for|of PERSON STILL",
    "TELL|CHECK * CALLED|DATE of|til|for PERSON",
    "WHERE|WHY|HOWMUCH|WHEN * IS|HAS|WAS|SIT * PERSON",
    "WHAT|WHO IS|HAS|WAS * PERSON",
    "WHAT WAS * * PERSON",
    "WHAT som? feiler|feilar PERSON",
    ", HAS|WAS THEY|DEI|SOMEONE|SOMETHING|politiet|police|legen|MY|YOU|det * PERSON",
    "WHY HAS|WAS|IS|SIT NOT? PERSON",
    "WHY HAS|WAS|IS THEY|DEI|YOU|SOMEONE|politiet|police * PERSON",
    "WHY RING|WILL|GETS|DO|wants|vil NOT PERSON",
    "WHY RING|WILL|GETS|DO|wants|vil PERSON NOT",
    "WHY doesnt|dont|wont PERSON",
    "WHAT|WHO * HAS|WAS PERSON",
    ", SHOULD NOT PERSON",
    ", WELL PERSON",
    "WHAT|WHO HAS|WAS THEY|DEI|YOU|SOMEONE|politiet|police|legen * PERSON",
    "WHAT IS PERSON * LEGAL|in|inne|siktet|MOVED|WELL",
    "WHAT IS? PERSON OUT? MOVED? LEGAL|DATE",
    "WHAT|WHO IS|CALLED * LEGAL for|til|to|of PERSON",
    "WHO IS PERSON LEGAL",
    "WHO IS|HAS det som * PERSON",
    "WHO * VISIT|besøker|visiting|ringer|RING|writing|writes|pressures|presser|plager|truer PERSON",
    "WHO * bestemte|decided|ga|gav|gave|sendte|sent|tok * PERSON",
    "WHAT IS|HAS * LEGAL PERSON",
    "WHAT IS|GO det? i|in|på|on? * LEGAL til|to|of|for? PERSON",
    "WHAT IS WELL|wrong|galt|SOMETHING with|med PERSON",
    "WHO HAS|WAS|IS|visited|besøkte|deler|shares|bor|slo|med|with * PERSON",
    "HAPPENED * with|to|til|med|på PERSON",
    "HOWMUCH * WAS|IS PERSON",
    "HOWMUCH * HAS PERSON * igjen|att|left|been|vart|vore|SIT|fatt|blitt|OUT|MOVED|INSIDE",
    "HOWMUCH * HAS|WAS|WILL THEY|DEI|YOU|SOMEONE * * PERSON",
    "HOWMUCH * WILL PERSON * SIT|INSIDE|LEGAL|igjen",
    "HOWMUCH IS * LEGAL PERSON",
    # How the person is.
    "HOW IS|WAS|GO|HAS * MOOD til|of|med|for|PERSON? PERSON",
    "IS|GO|HAS alt|alle|everything|SOMETHING|ting|things|MOOD WELL|wrong|galt|feil? * med|with|hos PERSON",
    "HOW IS|HAS|WAS|GO det|things|it|everything? GO? til|with|med|for? med? PERSON",
    "GO det? WELL? * med|with PERSON",
    ", DO PERSON * WELL",
    # When the person comes out, or before a court.
    "WHEN IS|WILL|DO|GETS|WAS|HAS|GO PERSON * OUT|MOVED|LEGAL|INSIDE|TIME",
    "WHEN DO PERSON get|start|begin|finish|come|return",
    "WHEN LEAVES|OUT|MOVED PERSON",
    "WHEN IS|WILL|DO THEY|DEI|YOU * PERSON",
    ", LEAVES PERSON * OUT|TIME",
    "WHEN IS|WILL|DO|HAS * LEGAL for|til|to|of? PERSON",
    ", WILL PERSON * OUT|MOVED|LEGAL|INSIDE * TIME|NUMBER",
    ", WILL|OUT|MOVED PERSON TIME * OUT|MOVED|INSIDE",
    ", OUT|MOVED PERSON * TIME|NUMBER",
    ", GETS PERSON * , PERSON HAS? alt|NOT? APPLIED|GETS",
    # What was decided about the person.
    "HAS|IS|WAS|WHEN * LEGAL for|til|to|of|MY? PERSON",
    "LEGAL * GO * for|til PERSON",
    ", HAS|WAS * LEGAL|court|board|retten * PERSON",
    "OUT|LEGAL|trial DATE|day|LEGAL for|of? PERSON",
    "NEWS OM|på|about|on|of|from|fra|for|til PERSON",
    "NEWS * LEGAL for|til|to|of|PERSON PERSON?",
    "IS|GO I på|on * LEGAL|lista|liste|besøkslista|besøkslisten * PERSON",
    # Whether the caller may come to this person, has been let in, is on the list.
    "IS|HAS|WAS|GO I * godkjent|godkjend|klarert|approved|cleared|avvist|nektet * VISIT|visiting|besøke"
    "|besøkende|hos|PERSON * PERSON",
    "IS|HAS|WAS|GO VISIT|besøkstimen|besøkssøknaden * PERSON * godkjent|avlyst|bekreftet|confirmed|cancelled"
    "|canceled|approved|moved|on|OUT|TIME",
    # What this line is asked to find out.
    f"KNOW|CHECK|TELL|ME|sure|NEED|SOMEONE * {ASKED} PRISON? * PERSON NOT|TIME|STILL? {STANDS}",
    "KNOW|CHECK|TELL|ME|sure * IF|OM PERSON GETS * TIME|NUMBER",
    "KNOW|CHECK|TELL|ME|sure * IF|OM|WHAT|HOW|WHERE * HAS|IS|WAS|SOMETHING|skjer|GO * PERSON",
    "KNOW YOU|SOMEONE|DEI * PERSON",
    "KNOW|TELL|ME HOW|WHAT * til|of|for PERSON GO|WAS|IS|HAS",
    "PERSON IS|HAS|WAS * , stemmer|IS det|that|it sant|riktig|true|correct? ,",
    "MAY|GETS YOU|DEI|SOMEONE * CHECK|TELL|CHECK|NEWS * PERSON",
    "I|, NEED|KNOW|want|vil * PERSON OUT? TIME? LEGAL|DATE",
    "I|, NEED|want|vil|KNOW|CHECK * LEGAL|DATE for|til|of|to PERSON",
    "LOOKING etter|for PERSON",
    # Silence.
    "NOT HEARD * fra|from|av|til|with|med PERSON",
    "PERSON HAS NOT RING * TIME|NUMBER",
    "PERSON sluttet|slutta|stoppet|stopped|stoppa a|å? * RING|skrive|writing|calling",
    "PERSON NOT|doesnt|wont|never RING * lenger|lengre|meir|mer|anymore|any",
    "PERSON RING|WILL|DO|SHOULD NOT RING * lenger|lengre|meir|mer|anymore|any",
    "PERSON RING NOT * lenger|lengre|meir|mer",
)

# "Kan dere sjekke det": what is to be found out stands in another part.
CHECK_IT = frames(
    "MAY YOU|DEI|SOMEONE * CHECK|TELL etter|into|on|opp|up|out|ut|OUT? det|it|that|this|dette? ,",
    "IS|HAS det SOMETHING|TIME som? HAS? HAPPENED|WELL|wrong|galt|feil|gale",
    "NOBODY|SOMEONE|THEY|DEI * TELL|KNOW|sier|seier|says|said NOT? ME? WHERE|WHY|HOW|WHAT ,",
    "NOBODY * TELL|KNOW|sier|seier|says NOT? ME? WHERE|WHY|HOW|WHAT PERSON",
    "; WAS|GO|HAS det|it GO? WELL",
    "IS SOMETHING|everything|alt wrong|galt|WELL|the|up|i|orden|feil|som",
    ", WAS|HAS SOMETHING|TIME|det HAPPENED|WELL",
    "WHAT IS GO|WILL on",
)
