"""Signs that one person is asked about: who is pointed out, and what of that person's state is asked.

"May my husband have his own clothes?" points somebody out and asks for a rule: that is answered. "Has my husband
been moved?" asks about him: nobody here may say, not even whether he is an inmate. A frame in which a state is
asked for counts, unless the words of a rule stand in the same part of the sentence.
"""

import re
from collections.abc import Sequence

from hotline.routing.asked import CHECK_IT, REQUESTS, STATES
from hotline.routing.lexicon import PERSON, classes_of
from hotline.routing.patterns import Knows, frames

# How something is done is answered, whoever it is done for.
HOW_TO = frames("HOW MAY|DO|WILL|GETS|SHALL|IS? I|GENERIC|SOMEONE|ME", "HOW TELL|explain|gi|søker|sender I")

# The words of a rule: what is allowed, what usually happens.
RULE = frames(
    "RULE",
    "victim|victims|offeret|fornærmede|fornærmet|etterlatte",
    "HOWMUCH * i|om|per|pr|a|each|every|hver|kvar|TIME TIME|day|dag|dagen|måneden|month|week|året|year ,",
    "WHY WILL|vil|DO|MAY NOT? * INSIDE|DEI|THEY|YOU|SOMEONE|PRISON|NOBODY NOT? TELL",
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
    r"^(?:(?!(?:KNOW|CHECK|TELL|ME|NEED|sure|true|bestemt|avgjort|fastsatt|decided|set) )[^ ]* )*?(?:IF|WHEN"
    r" (?:PERSON|GENERIC|THEY|I|MY|det|the|REL)) "
)

SAID = {
    " NEED GENERIC KNOW ": " NEED KNOW ",
    " WHO IS det som ": " WHO ",
    " all right ": " WELL ",
    " SOMEONE gang ": " ever ",
}
# "What day" is "when", "how long" no "how".
WHICH_DAY = frames("WHERE|WHAT DATE|dag|tid|klokkeslett|day|time|TIME")
# "May I be told", "får jeg vite": no rule, but what is asked.
MAY_KNOW = re.compile(
    r"(?<= )(?<!HOW )(?:MAY|GETS) I (?:NOT )?(?:GETS )?KNOW (?=(?:IF|OM|WHERE|HOW) (?:[^, ]+ ){0,3}?PERSON (?:IS"
    r"|HAS|WAS|SIT) )"
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
# "Faren til ungene mine": the children point out their father.
BY_CHILDREN = re.compile(
    r"(?<= )(?:PERSON|the REL|REL) (?:til|of|to) (?:(?:dei|DEI|MY) )?(?:barna|ungene|ungane|GENERIC|tvillingene"
    r"|jentene|guttene)(?: MY)?(?= )"
)
# "Celle 214", "inmate 4471": somebody by a number, unless something is counted.
BY_NUMBER = re.compile(
    r"(?<= )(?:celle|cella|cellen|cell|rom|room|innsatt|innsett|inmate|prisoner|fange)(?: (?:nr|nummer|number|no))? \d+"
    r"(?= (?!dag|tim|min|kr|kvad|gang|pers|hour|day|time|square|percent|prosent|year|month))"
)
# "Does he have covid": no "does he have to".
DOES_HE_HAVE = re.compile(r"(?<= )DO PERSON HAS (?=(?:[a-z]+ |GENERIC )?WELL |, )")
# Whether somebody named may be visited is asked about that person, not about a rule.
VISITED = frames(
    "MAY|GETS|IS|HAS|DO|WILL PERSON * VISIT",
    ", IS|HAS|GETS|WAS|WILL|DO PERSON",
    "MAY|GETS I * VISIT|besøke|visiting * PERSON",
)
# "Did he apply": what has been is no rule, whatever the verb.
HAS_BEEN = re.compile(r"(?<= , )(WAS PERSON (?:NOT )?)RULE(?= )")


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
    if (
        "qname" in folded
        and not is_how_to
        and (found := VISITED.search(text))
        and (has_full_name or " VISIT" in found[0].removeprefix("MAY I"))
    ):
        return True
    return has_full_name and not is_how_to and not is_rule(text)


def mark(folded: Sequence[str], knows: Knows) -> str:
    """The text as a row of classes, each person as one ``PERSON``, with a comma before each part and at the end."""
    numbered = BY_NUMBER.sub("qname", f" {' '.join(folded)} ").split()
    row = [("NUMBER" if name.isdigit() else name) for name in classes_of(numbered, knows) if name != "FILLER"]
    text = f" , {' '.join('&' if name == 'AND' else name for name in row)} , "
    for written, meant in SAID.items():
        text = text.replace(written, meant)
    text = WHICH_DAY.sub("WHEN ", HOW_MUCH.sub("HOWMUCH ", text))
    text = BY_CHILDREN.sub(PERSON, text)
    for pointed_out in POINTED_OUT:
        text = pointed_out.sub(PERSON, text)
    text = DOES_HE_HAVE.sub("HAS PERSON ", text)
    return HAS_BEEN.sub(r"\1APPLIED", MAY_KNOW.sub("NEED KNOW ", text))


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
