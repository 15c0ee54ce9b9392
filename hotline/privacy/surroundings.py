"""What stands around a word that may be a name."""

import re

from hotline.privacy.persons import (
    ACTS,
    ENGLISH_SIGNS,
    NAMING,
    NAMING_LOOSELY,
    ORG_HEADS,
    OWNERS,
    PLACE_BEFORE,
    PLACE_SAID,
    RELATIONS,
    SMALL_AFTER_RELATION,
    TITLES,
)
from hotline.privacy.tokens import ENDS, Token
from hotline.privacy.vocabulary import Grade

ABBREVIATED = frozenset({"mr", "mrs", "ms", "dr", "adv", "hr", "frk"})
LINKS_OF_NAMES = frozenset(
    {"er", "is", "var", "was", "hans", "hennes", "på", "vistnok", "egentlig", "altså", "jo", "til"}
)


def is_named(tokens: list[Token], place: int) -> bool:
    """Whether a word that brings a name stands before: "heter", "navnet er", "named"."""
    token = tokens[place]
    at, steps = place - 1, 0
    while at >= 0 and steps < 3 and (tokens[at].lower in LINKS_OF_NAMES) and not ENDS.search(tokens[at + 1].gap):
        at, steps = at - 1, steps + 1
    if at < 0 or tokens[at].lower not in NAMING:
        return False
    gap = tokens[at + 1].gap
    if ENDS.search(gap) and not re.fullmatch(r" ?[:=] ?[\"«“]?| [\"«“]", gap):
        return False
    if tokens[at].lower in NAMING_LOOSELY and not token.capital:
        return ":" in gap or "=" in gap or (steps > 0 and tokens[place - 1].lower in ("er", "is", "var", "was"))
    # "called Monday", "called Ila" pass already; "called Back" is no name.
    return True


def is_related(tokens: list[Token], place: int) -> bool:
    """Whether a person stands before: "mannen min", "her brother", "betjent", or a name and "og"."""
    if place == 0:
        return False
    token, at = tokens[place], place - 1
    gap = token.gap.strip()
    if gap not in ("", ",", "(", '"', ":", ". ", ".", "-", "=", "«"):
        return False
    word_before = tokens[at].lower
    if word_before in TITLES and (gap != "." or word_before in ABBREVIATED):
        return token.capital or (
            gap == "" and word_before in ("herr", "fru", "mr", "mrs", "ms", "frøken", "advokat", "betjent", "dr")
        )
    if gap == ".":
        return False
    if word_before in OWNERS and at and tokens[at - 1].lower in RELATIONS and not tokens[at].gap.strip():
        return gap == "" or token.capital
    if word_before in ("av", "of") and at and tokens[at - 1].lower in ("vegne", "vegner", "behalf"):
        return True
    if word_before in RELATIONS:
        return token.capital or (at > 0 and tokens[at - 1].lower in OWNERS and gap == "")
    if word_before in ("og", "and") and at and not gap:
        other = tokens[at - 1]
        if not token.capital:
            return other.grade is Grade.FIRST_NAME and not other.capital and token.lower in SMALL_AFTER_RELATION
        return other.grade >= Grade.DOUBTFUL and other.capital
    return False


def does_something(tokens: list[Token], place: int) -> bool:
    """Whether what follows is said of a person."""
    if place + 1 >= len(tokens):
        return False
    following = tokens[place + 1]
    if following.gap.strip() not in ("", ","):
        return False
    if tokens[place].written.endswith(("'s", "s'")):
        return True
    return following.lower in ACTS or (tokens[place].lower.endswith("s") and following.lower in RELATIONS)


def is_after_a_place_word(tokens: list[Token], place: int) -> bool:
    """Whether "i", "på", "in" stand before; "at" only where the text is English, for in Norwegian it means "that"."""
    word = before(tokens, place)
    if word != "at":
        return word in PLACE_BEFORE
    return any(token.lower in ENGLISH_SIGNS for token in tokens) and not does_something(tokens, place)


def is_said_of_a_place(tokens: list[Token], place: int) -> bool:
    """ "… er for langt unna" is said of no person."""
    following = [token.lower for token in tokens[place + 1 : place + 3]]
    return len(following) == 2 and following[0] in ("er", "is", "ligger", "ligg") and following[1] in PLACE_SAID


def has_company(tokens: list[Token], place: int) -> bool:
    """Whether "og" and a first name follow: "Line og Stian"."""
    following = tokens[place + 1 : place + 3]
    return (
        len(following) == 2
        and following[0].lower in ("og", "and")
        and following[1].capital
        and (following[1].grade >= Grade.DOUBTFUL or may_be_month(following[1]))
        and not following[0].gap.strip()
        and not following[1].gap.strip()
    )


def may_be_month(token: Token) -> bool:
    """Whether a word is a month and a first name: "Even og Mai"."""
    return token.lower in ("mai", "may", "april", "june", "juni", "august") and token.capital


def next_is_name(tokens: list[Token], place: int) -> bool:
    """Whether the word after may be the rest of a name."""
    if place + 1 >= len(tokens):
        return False
    following = tokens[place + 1]
    if not following.capital or following.gap not in (" ", "-", " - "):
        return False
    if following.lower in ORG_HEADS or following.written.isupper():
        return False
    return following.grade > Grade.ORDINARY


def before(tokens: list[Token], place: int) -> str:
    """The word before."""
    return tokens[place - 1].lower if place else ""


def looks_common(token: Token) -> bool:
    """Whether a word ends as nouns of the language do when something definite is meant: "Kontaktbetjenten"."""
    return len(token.lower) > 7 and token.lower.endswith(
        ("en", "et", "ene", "ane", "a", "er", "ing", "else", "het", "ar")
    )
