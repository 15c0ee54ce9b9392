"""Whether a name that is a town, a person or an ordinary word as well means its prison, by what stands around it.

"Jeg bor i Halden" is a town, "besøk i Halden" the prison. Nobody lives "på Halden": that is the prison too.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from hotline.routing.firstnames import FIRST_NAMES
from hotline.routing.names import OWN_BEFORE
from hotline.routing.placewords import (
    AFTER_NO_PLACE,
    AS_SUBJECT,
    BEFORE_PLACE,
    BEFORE_SUBJECT,
    CALLER,
    COVID,
    ELSEWHERE,
    HOW_IS_IT,
    I_AM,
    INSTITUTIONS,
    IT_IS_TRUE,
    LIVING,
    MATTERS,
    MOVED,
    NEAR,
    NEAR_US,
    OFFERED_IN_TOWN,
    PRISON_MATTERS,
    SERVES,
    SMALL,
    SOME,
    TAKES_I,
    THERE,
    TOWN_MATTERS,
    TRAVEL,
    WHICH,
    YOU,
)

SHORT = 10  # words of a question, beside a town's name


@dataclass(frozen=True)
class Said:
    """A name of one word, with the words before and after it in its part of the sentence, and the parts that follow."""

    name: str
    before: Sequence[str]
    after: Sequence[str]
    following: Sequence[str]


def is_only_a_town(said: Said, *, is_beside_kind: bool) -> bool:
    """Whether a name that is common stands for a town, a person or a thing, not for the facility."""
    before, after = said.before, said.after
    if _is_of_a_person(before) or (after and after[0] in AFTER_NO_PLACE):
        return True
    if not INSTITUTIONS.isdisjoint((*before[-2:], *after[:2])):
        return True
    if is_beside_kind or _is_what_is_spoken_of(said) or _is_somebody_there(said):
        return False
    if (after and after[0] in ELSEWHERE - MOVED - NEAR) or _is_where_one_is(before):
        return True
    elsewhere = {word for word in before[-4:] if word in ELSEWHERE}
    if not NEAR_US.isdisjoint(before[-2:]):
        return True
    if elsewhere and not _is_of_inmates(said, elsewhere):
        return True
    return not _is_matter_of_prison(said)


def _is_of_a_person(before: Sequence[str]) -> bool:
    """Whether what stands before makes a word somebody's family name or the caller's own."""
    return bool(before) and (before[-1] in FIRST_NAMES or any(tuple(before[-len(own) :]) == own for own in OWN_BEFORE))


def _is_where_one_is(before: Sequence[str]) -> bool:
    """ "Jeg er prest i Drammen", "er dere i Oslo": where the caller or this line is."""
    if len(before) > 1 and before[-2] in YOU and before[-1] in ("i", "in"):
        return True
    return tuple(before[:2]) in I_AM and not PRISON_MATTERS.search(f" {' '.join(before)} ")


def _is_of_inmates(said: Said, elsewhere: set[str]) -> bool:
    """Whether the way to a small place is asked for, or how "they" live there: that is its prison."""
    if elsewhere <= TRAVEL:
        return said.name in SMALL and said.before[-1] in BEFORE_PLACE and not WHICH.isdisjoint(said.before)
    return elsewhere <= LIVING and not SOME.isdisjoint(said.before)


def _is_what_is_spoken_of(said: Said) -> bool:
    """Whether the name is all that was said, or stands alone before the question: "Halden, how long is the wait"."""
    return not said.before and not said.after and not COVID.search(f" {' '.join(said.following)} ")


def _is_somebody_there(said: Said) -> bool:
    """Whether somebody else is at the place or was brought there, and what follows asks for a matter of prison."""
    before, following = said.before, f" {' '.join(said.following)} "
    if not before or before[-1] not in BEFORE_PLACE or before[0] == "i" or not CALLER.isdisjoint(before):
        return False
    is_matter = bool(PRISON_MATTERS.search(following) or not THERE.isdisjoint(said.following))
    if not MOVED.isdisjoint(before):
        return is_matter
    return len(before) > 2 and before[-2] in ("is", "er") and (is_matter or bool(MATTERS.search(following)))


def _is_matter_of_prison(said: Said) -> bool:
    """Whether what is asked beside a town's or a small place's name is a matter of its prison."""
    name, before, after = said.name, said.before, said.after
    if name in TAKES_I and before and before[-1] in ("pa", "at"):
        return True
    here = f" {' '.join([*before, *after])} "
    is_subject = (len(before) == 1 and before[0] in AS_SUBJECT) or tuple(before[-2:]) in IT_IS_TRUE
    if (
        (is_subject and SERVES.search(here))
        or HOW_IS_IT.search(f" {' '.join(before)} ")
        or tuple(after[:1]) == ("like",)
    ):
        return True
    if name not in SMALL and OFFERED_IN_TOWN.search(here):
        return False
    if PRISON_MATTERS.search(here):
        near = f" {' '.join([*before[-2:], *after[:2]])} "
        return len(before) < 2 or before[-1] in BEFORE_PLACE or not after or bool(PRISON_MATTERS.search(near))
    if name in SMALL:
        return not before or before[-1] in BEFORE_PLACE | BEFORE_SUBJECT or bool(MATTERS.search(here))
    return bool(TOWN_MATTERS.search(here)) and len(before) + len(after) < SHORT
