"""Signs that one person is asked about: who is pointed out, and what of that person's state is asked.

"May my husband have his own clothes?" points somebody out and asks for a rule: that is answered. "Has my husband
been moved?" asks about him: nobody here may say, not even whether he is an inmate. A frame in which a state is
asked for counts, unless the words of a rule stand in the same part of the sentence.
"""

import re
from collections.abc import Sequence

from hotline.routing.lexicon import PERSON, classes_of
from hotline.routing.patterns import Knows, frames

# What this line is asked to do for one person: a rule beside it changes nothing.
REQUESTS = frames(
    # Messages.
    "give|gi|gje|gitt|pass|MOVED|get|LEGAL|levere|legge|bringe|TELL * MSG * til|to|for|on|from|frå PERSON",
    "give|gi|gje|gitt|MOVED PERSON * MSG",
    "MAY YOU|DEI|SOMEONE helse til? PERSON",
    "MSG MSG? til|to|for|PERSON? PERSON",
    "MAY YOU|DEI|SOMEONE * GETS|TELL|remind|MSG|KNOW til|to? PERSON",
    ", TELL|KNOW|remind PERSON * RING|OM|at|that|to",
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
    ", IS PERSON * WELL|MOVED|OUT|TIME",
    "; IS * PERSON",
    "WHERE WILL PERSON * av|MOVED|SIT|INSIDE",
    "CALLED * PERSON SIT",
    "sant|true|riktig|stemmer|correct det? that|at? * PERSON IS|HAS|WAS|SIT",
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
    "HOW IS|HAS|WAS|GO det|things|it|everything? GO? til|with|med|for? med? PERSON",
    "GO det? WELL? * med|with PERSON",
    ", DO PERSON * WELL",
    # When the person comes out, or before a court.
    "WHEN IS|WILL|DO|GETS|WAS|HAS|GO PERSON * OUT|MOVED|LEGAL|INSIDE|TIME",
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
)

# "Kan dere sjekke det": what is to be found out stands in another part.
CHECK_IT = frames(
    "MAY YOU|DEI|SOMEONE * CHECK|TELL det|it|that|this|dette? ,",
    ", WAS|HAS SOMETHING|TIME|det HAPPENED|WELL",
    "WHAT IS GO|WILL on",
)

# How something is done is answered, whoever it is done for.
HOW_TO = frames("HOW MAY|DO|WILL|GETS|SHALL|IS? I|GENERIC|SOMEONE|ME", "HOW TELL|explain|gi|søker|sender I")

# The words of a rule: what is allowed, what usually happens.
RULE = frames(
    "RULE",
    "MAY PERSON|GENERIC|REL|I",
    "PERSON * MAY",
    "DO|WILL PERSON HAS|NEED",
    "MAY DEI GETS|HAS",
    "WHO MAY|GETS|WILL",
    "GO PERSON fram",
    "IS det|INSIDE SOMETHING|TIME|GENERIC? GENERIC? for|som|MAY",
    "WHAT IS det|it? meant|normal|point",
    "selv OM PERSON",
    "PERSON WILL to",
    "THEY|DEI|GENERIC|REL|ungene|barna KNOW",
    "with|med|sammen voksne|vaksne|grown|grownups|adults",
    "GETS|SHALL|WILL|DO I",
    "right to",
    "TELL THEY|DEI",
    "HAS PERSON SOMEONE|SOMETHING|GENERIC",
    "HAS PERSON på seg",
    "COND",
    "GENERIC innsatt|innsett|fange|person|inmate|prisoner",
)
# "If he is ill", "når han kommer inn": a rule, unless somebody is to find it out.
CONDITION = re.compile(
    r"^(?:(?!(?:KNOW|CHECK|TELL|ME|NEED|sure|true) )[^ ]* )*?(?:IF|WHEN (?:PERSON|GENERIC|THEY|I|MY|det|the|REL)) "
)

SAID = {" all right ": " WELL ", " SOMEONE gang ": " ever "}
# "What day" is "when", "how long" no "how".
WHICH_DAY = frames("WHERE|WHAT DATE|dag|tid|klokkeslett|day|time|TIME")
# "May I be told", "får jeg vite": no rule, but what is asked.
MAY_KNOW = re.compile(
    r"(?<= )(?:MAY|GETS) I (?:NOT )?(?:GETS )?KNOW (?=(?:IF|OM|WHERE|HOW) (?:[^, ]+ ){0,3}?PERSON (?:IS|HAS|WAS|SIT) )"
)
HOW_MUCH = frames("WHERE lenge|lang|langt|mange|mye|mykje|ofte", "HOW long|many|much|often")
# "My little brother", "broren til samboeren min", "a friend of mine": one person.
POINTED_OUT = (
    re.compile(r"(?<= )GENERIC (?:REL|PERSON) (?:of mine|of MY|of HIS|av ME)(?= )"),
    re.compile(r"(?<= )(?:REL|PERSON|GETS(?= MY (?!(?:[a-z]+ ){0,2}REL)))(?: (?:MY|HIS))+(?= )"),
    re.compile(r"(?<= )(?:MY|HIS) (?:(?:[a-z]+|NUMBER) ){0,2}?(?:REL|PERSON)(?: in law)?(?: PERSON)*(?= )"),
    re.compile(r"(?<= )REL WAS(?= )"),  # "far vår": folded, "vår" is the same as "var"
    re.compile(r"(?<= )HIS(?= )"),
    re.compile(r"(?<= )PERSON(?: PERSON)*(?: (?:til|of|to) (?:PERSON|MY|REL)(?: (?:MY|HIS|mine|PERSON))*)?(?= )"),
)


def is_about_one_person(folded: Sequence[str], knows: Knows, *, has_full_name: bool = False) -> bool:
    """Whether folded words ask after the state of one person.

    Names of persons stand in them as ``qname``, those of facilities as ``qplace``, and a comma between the parts
    of a sentence.
    """
    text = mark(folded, knows)
    is_how_to = bool(HOW_TO.search(text))
    if not is_how_to and (REQUESTS.search(text) or (PERSON in text and CHECK_IT.search(text))):
        return True
    if any(not is_rule(part) for part in _parts(text)):
        return True
    return has_full_name and not is_how_to and not is_rule(text)


def mark(folded: Sequence[str], knows: Knows) -> str:
    """The text as a row of classes, each person as one ``PERSON``, with a comma before each part and at the end."""
    row = [("NUMBER" if name.isdigit() else name) for name in classes_of(folded, knows) if name != "FILLER"]
    text = f" , {' '.join('&' if name == 'AND' else name for name in row)} , "
    for written, meant in SAID.items():
        text = text.replace(written, meant)
    text = WHICH_DAY.sub("WHEN ", HOW_MUCH.sub("HOWMUCH ", text))
    for pointed_out in POINTED_OUT:
        text = pointed_out.sub(PERSON, text)
    return MAY_KNOW.sub("NEED KNOW ", text)


def is_rule(part: str) -> bool:
    """Whether a part of a marked text asks what is allowed, what usually happens or how it is done."""
    return bool(RULE.search(part) or HOW_TO.search(part) or CONDITION.search(part))


def _parts(text: str) -> list[str]:
    """The parts of the sentence in which a state is asked for."""
    return [text[_begin(text, found.start()) : _end(text, found.end())] for found in STATES.finditer(text)]


def _begin(text: str, place: int) -> int:
    return max(text.rfind(sign, 0, place + 2) for sign in (" , ", " & "))


def _end(text: str, place: int) -> int:
    ends = [found + 3 for sign in (" , ", " & ") if (found := text.find(sign, place - 1)) >= 0]
    return min(ends, default=len(text))
