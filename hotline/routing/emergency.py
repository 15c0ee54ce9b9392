"""Signs of danger, in bokmål, nynorsk and English. Tuned to miss nobody: a false alarm costs a glance.

What callers say is in ``dangers``: cues of several words, and single words for texts that tell and do not ask. Nothing
counts in a general question ("what happens when an inmate dies"), unless somebody is pointed out. Where what happened
is over, only wishes to die, farewells and calls for help count.
"""

from enum import StrEnum

from hotline.routing.dangers import attacks, body, calls, despair, doubts, last_things, wishes
from hotline.routing.dangers.cues import Cues, names_in, read
from hotline.routing.patterns import words


class Danger(StrEnum):
    """What the danger is; the order is that in which help is named."""

    LIFE = "life"
    VIOLENCE = "violence"
    SUICIDE = "suicide"
    FIRE = "fire"


NUMBERS = {
    Danger.LIFE: ("nodnummer-113",),
    Danger.VIOLENCE: ("nodnummer-112",),
    Danger.SUICIDE: ("mental-helse", "kirkens-sos"),
    Danger.FIRE: ("nodnummer-110",),
}

ALWAYS = {
    Danger.LIFE: Cues(calls.CALLS_LIFE),
    Danger.VIOLENCE: Cues(calls.CALLS_POLICE),
    Danger.SUICIDE: Cues(
        wishes.WISH_NAMED,
        wishes.NO_WISH_TO_LIVE,
        despair.TO_BE_AWAY,
        despair.NO_STRENGTH,
        despair.BETTER_WITHOUT,
        last_things.FAREWELLS,
        last_things.MEANS,
        last_things.FEARS,
    ),
}
UNLESS_OVER = {
    Danger.LIFE: Cues(body.SIGNS_OF_BODY, body.INJURIES),
    Danger.VIOLENCE: Cues(attacks.ATTACKS, attacks.BLOWS),
    Danger.SUICIDE: Cues(wishes.SUICIDE_NAMED),
    Danger.FIRE: Cues(calls.FIRES),
}
ALONE = {danger: frozenset(doubts.ALONE[danger].split()) for danger in Danger}
TOGETHER = {danger: frozenset(doubts.TOGETHER[danger].split()) for danger in Danger}
PERSONS, VEILED = frozenset(doubts.PERSONS.split()), frozenset(doubts.VEILED.split())
ORDINARY = tuple(words(doubts.ORDINARY))
GETS = "=far=KIN="  # "får" is folded as the word for a father: it points nobody out
ANSWERED, ANSWERED_WELL = 0.75, 0.95
FEW_WORDS, FEWER_WORDS = 5, 4  # so few are a subject somebody looks up rather than something told

GENERAL, POINTED, HAPPENING = Cues(doubts.GENERAL), Cues(doubts.POINTED), Cues(doubts.HAPPENING)
OVER, NURSED = Cues(doubts.OVER), Cues(doubts.NURSED)
QUESTIONS, TOLD, TOPICS = Cues(doubts.QUESTIONS), Cues(doubts.TOLD), Cues(doubts.TOPICS)


def dangers_in(text: str, strength: float = 0.0) -> tuple[Danger, ...]:
    """The dangers that folded text tells of, the most urgent first; none for a general question.

    ``strength`` is how well the best article answers the text: what is veiled or told by a word only is no alarm
    where an article answers it well.
    """
    said = read(text)
    happening = HAPPENING.found_in(said)
    if not happening and GENERAL.found_in(said) and not _is_of_somebody(said):
        return ()
    over = not happening and OVER.found_in(said)
    nursed = not happening and NURSED.found_in(said)
    found = {danger for danger, cues in ALWAYS.items() if cues.found_in(said)}
    if not over:
        found |= {danger for danger, cues in UNLESS_OVER.items() if cues.found_in(said)}
    if nursed:
        found.discard(Danger.LIFE)
    if not found:
        found = _told_plainly(said, strength)
    return tuple(danger for danger in Danger if danger in found)


def _is_of_somebody(said: str) -> bool:
    """Whether somebody is pointed out, or tells of himself."""
    return POINTED.found_in(said.replace(GETS, "=far="))


def _told_plainly(said: str, strength: float) -> set[Danger]:
    """The danger that single words point to, in a text that tells and does not ask.

    A text that tells of a person and has nothing of what callers bring otherwise may be veiled talk of anything.
    """
    names = names_in(said)
    is_of_somebody = bool(names & PERSONS) or _is_of_somebody(said)
    weights = {danger: 2 * len(names & ALONE[danger]) + len(names & TOGETHER[danger]) for danger in Danger}
    most = max(Danger, key=lambda danger: weights[danger])
    is_alarm = bool(names & ALONE[most])
    length = len(set(said.split()))
    if not (is_of_somebody or (is_alarm and length > FEW_WORDS)):
        return set()
    if any(cues.found_in(said) for cues in (QUESTIONS, OVER, NURSED)):
        return set()
    if length <= (FEWER_WORDS if TOLD.found_in(said) else FEW_WORDS):
        return {most} if is_alarm else set()
    has_topic = TOPICS.found_in(said)
    if weights[most] > (1 if has_topic else 0):
        return {most} if strength < ANSWERED_WELL else set()
    is_ordinary = has_topic or any(name.startswith(ORDINARY) for name in names)
    is_strange = is_of_somebody and (not is_ordinary or names & VEILED)
    return {Danger.LIFE, Danger.SUICIDE} if is_strange and strength < ANSWERED else set()
