"""What kind of word a word is: a name, perhaps a name, one that passes, an ordinary word, or unknown."""

import re
from enum import IntEnum

from hotline.privacy.lists import listed
from hotline.privacy.passing import WORD
from hotline.privacy.persons import words
from hotline.privacy.plain import fold


class Grade(IntEnum):
    """What a word by itself is."""

    PASSES = 0  # a place, an organisation, a day, a language, a medicine
    ORDINARY = 1
    UNKNOWN = 2
    DOUBTFUL = 3  # a name that is a word as well
    SURNAME = 4
    FIRST_NAME = 5


FIRST_NAMES = listed("firstnames")
SURNAMES = listed("surnames")
DOUBTFUL = listed("doubtful")
ORDINARY = listed("ordinary")
FOLDED_ORDINARY = frozenset(fold(word) for word in ORDINARY)
# A name typed without its æ, ø and å, save where that makes a word of it.
FOLDED_NAMES = frozenset(fold(name) for name in FIRST_NAMES if not name.isascii()) - FOLDED_ORDINARY - DOUBTFUL
FOLDED_SURNAMES = frozenset(fold(name) for name in SURNAMES if not name.isascii()) - FOLDED_ORDINARY - DOUBTFUL
# Old names are put together of few parts, and there are more of them than any list has.
NORSE = re.compile(
    r"(?:inge?|tor|thor|stein|odd|svein|gunn?|sig|ast|rag|hal|hall|bjørn|arn|arne|øy|kol|as|ås|berg|"
    r"gud|magn|mag|ei|vid|åse|sol|jor|"
    r"her|hjør|geir|alv|al|bryn|dag|ed|egg|frøy|grim|guri|jo|kjell|leid|odd|ol|orm|ro|rune?|snø|sæ|"
    r"sol|tjo|torg|ulv|val|vig|vil|ø|ørn|ysteb)"
    r"(?:bjørg|bjørn|geir|stein|finn|leif|leiv|mund|vald|hild|gerd|frid|rid|unn|laug|veig|run|dis|ulf|"
    r"ulv|olf|kjell|kjetil|ketil|"
    r"grim|brand|gaut|mar|björg|björn|valdur|gunn|borg|bera|mod|gard|gjerd|bjør|eir|vor|trud|trygg|hall)"
)
OF_A_FAMILY = ("familien", "brødrene", "saken", "gjengen", "dommen")  # "Ahlström-familien"
FATHER = re.compile(r"([^\W\d_]{3,})(?:sen|son|sson|ssen|datter|dottir|dóttir|dotter)")
PASSING_NAMES = listed("places") | listed("organisations")
PASSING_WORDS = frozenset(fold(name) for name in PASSING_NAMES if WORD.fullmatch(name))

ENDINGS = (
    "s", "e", "r", "t", "a", "n", "en", "et", "er", "ar", "te", "de", "ne", "ed", "ly", "es", "st", "ene", "ane", "ing",
    "ens", "ets", "ere", "est", "ers", "este", "enes", "inga", "ingen", "inger", "ings", "ende",
)  # fmt: skip
# An unknown word that ends so is made of words of the language: "besøksavdelingen", "hotline-telefonen".
TAILS = tuple(
    words(
        """
    fengsel fengselet fengslet avdelingen avdelinga avdeling kontoret kontor telefonen telefon etaten verket
    direktoratet tilsynet ombudet departementet foreningen forening skolen skulen skole sykehus sykehuset sjukehus
    retten rett kommune kommunen tjenesten tjeneste senteret senter sentralen loven forskriften tiltak tiltakene
    reglene regler besøk besøket permisjon permisjonen tiden time timen plassen huset hjemmet gruppen gruppa møtet
    møte dagen dager uken uka måneden året nummer nummeret siden skjema skjemaet søknad søknaden saken saker smitte
    smitten test testen vaksine vaksinen karantene karantenen tilbud tilbudet program programmet linjen linja posten
    lederen leder betjent betjenten vakten vakt legen presten advokaten ansvarlig behandler heten heter hetene elser
    elsen sjoner sjonen sjon ering eringen asjon isme skap skapet lige løse messig ness tion tions ment ments ingly
    ously ility ities
    """
    )
)


def bare(word: str) -> str:
    """A word in small letters without a possessive ending of its own."""
    word = word.lower()
    return word[:-2] if word.endswith("'s") else word.rstrip("'")


def is_word(word: str) -> bool:
    """Whether a word is one of the language, in some form."""
    word = word.lower()
    if word in ORDINARY or (word.isascii() and word in FOLDED_ORDINARY):
        return True
    if len(word) >= 5:
        for ending in ENDINGS:
            if word.endswith(ending):
                stem = word[: -len(ending)]
                if len(stem) >= 4 and (stem in ORDINARY or f"{stem}e" in ORDINARY or f"{stem}en" in ORDINARY):
                    return True
    if len(word) >= 8 and word.endswith(TAILS):
        return True
    return len(word) >= 10 and is_compound(word)


def is_compound(word: str) -> bool:
    """Whether a long word is two words of the language put together."""
    for place in range(4, len(word) - 4):
        tail = word[place:]
        if tail in ORDINARY and (
            word[:place] in ORDINARY or (word[place - 1] in "se" and word[: place - 1] in ORDINARY)
        ):
            return True
    return False


def is_passing(word: str) -> bool:
    """Whether a word alone is a place, an organisation or the like, also in the possessive."""
    folded = fold(word)
    if folded in PASSING_WORDS:
        return True
    return folded.endswith("s") and folded[:-1] in PASSING_WORDS and not is_first_name_itself(word)


def is_first_name(word: str) -> bool:
    """Whether a word in small letters is a first name and hardly anything else, also in the possessive."""
    if is_first_name_itself(word):
        return True
    return word.endswith("s") and len(word) > 3 and word not in ORDINARY and is_first_name_itself(word[:-1])


def is_first_name_itself(word: str) -> bool:
    """The same without the possessive."""
    return word in FIRST_NAMES or (word.isascii() and word in FOLDED_NAMES) or bool(NORSE.fullmatch(word))


def is_surname(word: str) -> bool:
    """Whether a word in small letters is hardly anything but a family name; "halvorsen" is made of a first."""
    if word in SURNAMES or (word.isascii() and word in FOLDED_SURNAMES):
        return True
    if made := FATHER.fullmatch(word):
        return word not in ORDINARY and any(
            is_first_name_itself(form) for form in (made[1], f"{made[1]}e", f"{made[1]}s")
        )
    return False


def grade(word: str) -> Grade:
    """What a word as written is."""
    word = bare(word)
    if is_passing(word):
        return Grade.PASSES
    if "-" in word:
        return _grade_of_parts(word.split("-"))
    if is_first_name(word):
        return Grade.FIRST_NAME
    if is_surname(word):
        return Grade.SURNAME
    if word in DOUBTFUL or (word.endswith("s") and word[:-1] in DOUBTFUL and word not in ORDINARY):
        return Grade.DOUBTFUL
    if word.endswith("s") and word[:-1] in SURNAMES:
        return Grade.SURNAME
    return Grade.ORDINARY if is_word(word) else Grade.UNKNOWN


def _grade_of_parts(parts: list[str]) -> Grade:
    grades = [grade(part) for part in parts if part]
    if not grades:
        return Grade.ORDINARY
    if parts[-1] in ("familien", "brødrene", "saken", "gjengen", "dommen") and grades[0] in (
        Grade.SURNAME,
        Grade.UNKNOWN,
    ):
        return grades[0]
    if grades[-1] is Grade.ORDINARY and len(grades) > 1 and grades[0] is not Grade.FIRST_NAME:
        return Grade.ORDINARY
    if Grade.FIRST_NAME in grades:
        return Grade.FIRST_NAME
    if grades[0] in (Grade.PASSES, Grade.ORDINARY):
        return Grade.PASSES if grades[0] is Grade.PASSES else Grade.ORDINARY
    return max(grades)


def is_unknown(word: str) -> bool:
    """Whether a word is neither a name nor one of the language nor one that passes."""
    return grade(word) is Grade.UNKNOWN
