"""Signs of danger, in bokmål, nynorsk and English. Tuned to miss nobody: a false alarm costs a glance.

What callers say is in ``dangers``: cues of several words, and single words for texts that tell and do not ask. Nothing
counts in a general question ("what happens when an inmate dies"), unless somebody is pointed out. Where what happened
is over, only wishes to die, farewells and calls for help count.
"""

from enum import StrEnum

from hotline.routing.dangers import attacks, body, doubts, last_things, wishes
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
    Danger.LIFE: Cues(attacks.CALLS_LIFE),
    Danger.VIOLENCE: Cues(attacks.CALLS_POLICE),
    Danger.SUICIDE: Cues(
        wishes.WISH_NAMED,
        wishes.NO_WISH_TO_LIVE,
        wishes.TO_BE_AWAY,
        wishes.NO_STRENGTH,
        wishes.BETTER_WITHOUT,
        last_things.FAREWELLS,
        last_things.MEANS,
        last_things.FEARS,
    ),
}
UNLESS_OVER = {
    Danger.LIFE: Cues(body.SIGNS_OF_BODY, body.INJURIES),
    Danger.VIOLENCE: Cues(attacks.ATTACKS, attacks.BLOWS),
    Danger.SUICIDE: Cues(wishes.SUICIDE_NAMED),
    Danger.FIRE: Cues(attacks.FIRES),
}
ALONE = {danger: frozenset(doubts.ALONE[danger].split()) for danger in Danger}
TOGETHER = {danger: frozenset(doubts.TOGETHER[danger].split()) for danger in Danger}
WEAK_SIGNS, PERSONS = frozenset(doubts.WEAK_SIGNS.split()), frozenset(doubts.PERSONS.split())
ORDINARY = tuple(words(doubts.ORDINARY))
FEW_WORDS = 5  # so few are a subject somebody looks up rather than something told

GENERAL, POINTED, HAPPENING = Cues(doubts.GENERAL), Cues(doubts.POINTED), Cues(doubts.HAPPENING)
OVER, NURSED = Cues(doubts.OVER), Cues(doubts.NURSED)
ASKED, TOPICS, NEAR = Cues(doubts.ASKED), Cues(doubts.TOPICS), Cues(doubts.NEAR)


def dangers_in(text: str) -> tuple[Danger, ...]:
    """The dangers that folded text tells of, the most urgent first; none for a general question."""
    said = read(text)
    happening = HAPPENING.found_in(said)
    if not happening and GENERAL.found_in(said) and not POINTED.found_in(said):
        return ()
    over = not happening and OVER.found_in(said)
    nursed = not happening and NURSED.found_in(said)
    found = {danger for danger, cues in ALWAYS.items() if cues.found_in(said)}
    if not over:
        found |= {danger for danger, cues in UNLESS_OVER.items() if cues.found_in(said)}
    if nursed:
        found.discard(Danger.LIFE)
    if not found:
        found = _told_plainly(said)
    return tuple(danger for danger in Danger if danger in found)


def _told_plainly(said: str) -> set[Danger]:
    """The danger that single words point to, in a text that tells and does not ask.

    A text that tells of a person and has nothing of what callers bring otherwise may be veiled talk of anything.
    """
    names = names_in(said)
    if said.count(" ") <= FEW_WORDS and not names & PERSONS:
        return set()  # only a word or two of a subject
    weights = {danger: 2 * len(names & ALONE[danger]) + len(names & TOGETHER[danger]) for danger in Danger}
    most = max(Danger, key=lambda danger: weights[danger])
    if not weights[most] and not names & WEAK_SIGNS:
        return set()
    if any(cues.found_in(said) for cues in (ASKED, OVER, NURSED)):
        return set()
    if TOPICS.found_in(said):
        return {most} if names & ALONE[most] else set()
    if NEAR.found_in(said):
        return {most} if weights[most] > 1 else set()
    if said.count(" ") <= FEW_WORDS:
        return {most} if names & ALONE[most] else set()
    if weights[most]:
        return {most}
    is_strange = names & PERSONS and not any(name.startswith(ORDINARY) for name in names)
    return {Danger.LIFE, Danger.SUICIDE} if is_strange else set()
