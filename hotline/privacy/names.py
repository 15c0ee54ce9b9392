"""Names of persons: known ones wherever they stand, unknown ones by what stands around them."""

import re
from collections.abc import Iterator, Sequence

from hotline.privacy.finds import Find, Kind
from hotline.privacy.passing import Passing
from hotline.privacy.persons import (
    ACRONYM_INITIALS,
    FUNCTION_WORDS,
    ORG_HEADS,
    PARTICLES,
    RELATIONS,
    SMALL_AFTER_RELATION,
    SMALL_SURNAMES,
    VERB_ENDINGS,
)
from hotline.privacy.surroundings import (
    does_something,
    has_company,
    is_after_a_place_word,
    is_named,
    is_related,
    is_said_of_a_place,
    looks_common,
    may_be_month,
    next_is_name,
)
from hotline.privacy.tokens import Token, tokens_of
from hotline.privacy.vocabulary import ORDINARY, Grade

INITIALS = re.compile(
    r"(?<![\w.])(?:[A-ZÆØÅ]\. ?){1,3}[A-ZÆØÅ]\.?(?![\w])|(?<![\w.])[A-ZÆØÅ]\.(?= ?[A-ZÆØÅ][a-zæøå]{2})"
)
# "J. er redd": one letter that does something.
ONE_LETTER = re.compile(
    r"(?<![\w.])[A-ZÆØÅ]\.(?= (?:er|har|vil|sitter|soner|ringte|ringer|sier|skal|fikk|får|ble|kan|må|"
    r"is|has|was|called|wants|"
    r"says|sits|will)\b)"
)
TOLD_INITIALS = re.compile(
    r"\b(?:initial(?:er|ene|s|ar)?)\b(?: ?[:=]| (?:er|is|are|hans|"
    r"hennes))* (?P<name>[A-ZÆØÅ](?:[. ]{0,2}[A-ZÆØÅ]){0,3}\.?)(?!\w)",
    re.I,
)
MOST_PARTS = 4
GAP = re.compile(r" ?[-']? ?")
SHORT_NAMES = frozenset({"ali", "ole", "åse", "jon", "eli", "ida", "eva", "siv", "tor", "pål", "leo", "åge", "odd"})


def names(text: str, taken: Sequence[tuple[int, int]], passing: Passing) -> Iterator[Find]:
    """Names of persons; ``taken`` are places where something else was found."""
    tokens = tokens_of(text, taken, passing)
    place = 0
    while place < len(tokens):
        end = _name_from(tokens, place)
        if end > place:
            yield Find(tokens[place].start, tokens[end - 1].end, Kind.NAME)
        place = max(end, place + 1)
    yield from _initials(text, tokens)


def _name_from(tokens: list[Token], place: int) -> int:
    """Where a name that begins at this place ends; the place itself where none begins."""
    if not _begins_name(tokens, place):
        return place
    end = place + 1
    while end < len(tokens) and end - place < MOST_PARTS:
        step = _goes_on(tokens, place, end)
        if not step:
            break
        end += step
    return end


def _begins_name(tokens: list[Token], place: int) -> bool:
    token = tokens[place]
    if token.lower.startswith("i'"):
        return False
    if token.grade is Grade.PASSES:
        return may_be_month(token) and place > 1 and is_related(tokens, place)
    naming, related = is_named(tokens, place), is_related(tokens, place)
    if token.grade is Grade.FIRST_NAME:
        return token.capital or len(token.lower) > 3 or naming or related or token.lower in SHORT_NAMES
    if token.lower in FUNCTION_WORDS:
        is_said = naming or (
            token.capital and token.begins and (does_something(tokens, place) or has_company(tokens, place))
        )
        return token.grade is Grade.DOUBTFUL and is_said
    if token.grade is Grade.SURNAME:
        if token.capital and token.begins and not naming and is_said_of_a_place(tokens, place):
            return False
        return token.capital or naming or related or len(token.lower) > 4
    if token.grade is Grade.DOUBTFUL:
        return _doubtful(tokens, place, naming, related)
    if token.grade is Grade.ORDINARY:
        return (
            token.capital
            and naming
            and not token.begins
            and token.lower not in RELATIONS
            and not token.written.isupper()
        )
    return _unknown(tokens, place, naming, related)


def _doubtful(tokens: list[Token], place: int, naming: bool, related: bool) -> bool:
    token = tokens[place]
    if naming or (related and (token.capital or token.lower in SMALL_AFTER_RELATION or does_something(tokens, place))):
        return True
    if not token.capital or (token.written.isupper() and len(token.written) > 1):
        return False
    if not token.begins:
        return not is_after_a_place_word(tokens, place)
    return does_something(tokens, place) or next_is_name(tokens, place) or has_company(tokens, place)


def _unknown(tokens: list[Token], place: int, naming: bool, related: bool) -> bool:
    token = tokens[place]
    if len(token.lower) < 2:
        return token.written.isupper() and (related or naming) and not token.begins and token.lower not in ("i", "å")
    if naming:
        return True
    if related:
        return token.capital or not token.lower.endswith(VERB_ENDINGS)
    if not token.capital or (token.written.isupper() and len(token.written) < 7):
        return False
    if token.begins:
        if is_said_of_a_place(tokens, place):
            return False
        is_a_person = does_something(tokens, place) and not looks_common(token)
        return is_a_person or next_is_name(tokens, place) or has_company(tokens, place)
    return not is_after_a_place_word(tokens, place) or next_is_name(tokens, place)


def _goes_on(tokens: list[Token], first: int, place: int) -> int:
    """How many more words belong to the name; 0 where it has ended."""
    token, last = tokens[place], tokens[place - 1]
    if not GAP.fullmatch(token.gap) and not (token.gap in (". ", ".") and len(last.written) == 1):
        return 0
    is_known = tokens[first].grade in (Grade.FIRST_NAME, Grade.DOUBTFUL)
    if token.lower in PARTICLES and (steps := _after_particles(tokens, place)):
        return steps
    if token.capital:
        if token.lower in FUNCTION_WORDS and len(token.written) > 1:
            return 0
        if len(token.written) == 1:
            return 1
        if token.grade is Grade.PASSES:
            head = tokens[place + 1].lower if place + 1 < len(tokens) else ""
            return int(
                is_known
                and last.capital
                and head not in ORG_HEADS
                and token.written.isupper() == last.written.isupper()
            )
        if token.grade is Grade.ORDINARY:
            return int(is_known and place - first == 1 and not token.written.isupper())
        return 1
    if last.capital and token.grade not in (Grade.FIRST_NAME, Grade.SURNAME):
        return 0
    if token.grade in (Grade.FIRST_NAME, Grade.SURNAME):
        return 1
    if is_known and place - first == 1 and not last.capital and token.lower in SMALL_SURNAMES:
        return 1
    return int(
        is_known
        and token.grade is Grade.UNKNOWN
        and len(token.lower) > 3
        and not token.lower.endswith(("te", "et", "ar"))
    )


def _after_particles(tokens: list[Token], place: int) -> int:
    """How many words "van der Berg" is; 0 where no name follows."""
    end = place
    while end < len(tokens) and tokens[end].lower in PARTICLES and end - place < 2:
        end += 1
    if end == len(tokens) or tokens[end].gap not in (" ", "-") or tokens[end].lower in FUNCTION_WORDS:
        return 0
    family, first = tokens[end], tokens[place - 1]
    return end - place + 1 if family.capital == first.capital and family.grade is not Grade.ORDINARY else 0


def _initials(text: str, tokens: list[Token]) -> Iterator[Find]:
    for found in INITIALS.finditer(text):
        if found[0].replace(" ", "").upper() in ACRONYM_INITIALS:
            continue
        if found[0].count(".") == 1 and len(found[0].strip()) == 2:
            # "K. Hansen", but not "vitamin D. Han spør".
            family = next((token for token in tokens if token.start >= found.end()), None)
            if family is None or family.lower in FUNCTION_WORDS or family.lower in ORDINARY:
                continue
            yield Find(found.start(), family.end, Kind.NAME)
            continue
        yield Find(found.start(), found.end(), Kind.NAME)
    for found in ONE_LETTER.finditer(text):
        yield Find(found.start(), found.end(), Kind.NAME)
    for found in TOLD_INITIALS.finditer(text):
        yield Find(found.start("name"), found.end("name"), Kind.NAME)
