"""General questions about Covid-19 and ordinary life, which belong to the national health channels.

A Covid word alone sends nobody away: most callers ask about Covid in prison. Topics of the health authorities are
weighed, with what the search found; a word of prison, or somebody who may be an inmate, keeps a question here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from rapidfuzz import process
from rapidfuzz.distance import OSA

from hotline.routing.healthphrases import MAY_WE, PHRASES, SITS_AT_HOME, TOLD_BY_US, VISITS, VISITS_OUTSIDE
from hotline.routing.healthwords import (
    COVID,
    INSTITUTION,
    LINE,
    LONG_STEMS,
    ORDINARY,
    OUR_MATTERS,
    OUTSIDERS,
    PRISON,
    PRONOUNS,
    RELATIVES,
    SELF,
    THEY,
    TOGETHER,
    TOPICS,
)
from hotline.routing.patterns import SHORTEST_MISSPELT
from hotline.search.words import is_stop_word

HEALTH_ARTICLE = "general-covid-questions"
ENOUGH = 2.0
SHORTEST_QUESTION = 3  # words
WELL_COVERED = 0.5  # share of a query that the health article answers, for it to count as evidence


@dataclass(frozen=True)
class Seen:
    """An article that the search found, and the share of the query that it answered."""

    slug: str
    coverage: float


@dataclass(frozen=True)
class SearchEvidence:
    """What the search knows of a text.

    ``hits`` are the articles found, best first; ``knows`` says whether articles or the glossary have a folded word;
    ``strength`` is how well the best article answers each word (see ``search.units.Found``).
    """

    hits: tuple[Seen, ...] = ()
    knows: Callable[[str], bool] = field(default=lambda word: False)
    strength: float = 0.0


def is_general_health(folded: Sequence[str], evidence: SearchEvidence) -> bool:
    """Whether folded words ask about Covid-19 or illness in ordinary life."""
    text = f" {' '.join(folded)} "
    is_visit_outside = bool(VISITS_OUTSIDE.search(text))
    if PRISON.search(SITS_AT_HOME.sub("", text)) or (VISITS.search(text) and not is_visit_outside):
        return False
    topics = {topic for word in folded for topic in _topics_of(word, evidence)}
    found = _evidence(evidence)
    weight = _said(text, topics, is_visit_outside=is_visit_outside)
    is_covid = bool(COVID.search(text))
    if weight or is_covid or found >= 1:
        weight += sum(TOPICS[topic].weight for topic in topics if not TOPICS[topic].is_clear)
    if is_covid and not weight and _is_of_oneself(text, folded):
        weight += 0.5
    # "Korona" alone: what this line has to say on it is a better answer than another number.
    if not weight and (found < 1 or len(folded) < SHORTEST_QUESTION):
        return False
    if is_covid:
        weight += 0.5 if INSTITUTION.search(text) else 1.0
    if not SELF.isdisjoint(folded):
        weight += 0.5
    return weight + found - _for_inmates(folded, topics) >= ENOUGH


def _said(text: str, topics: set[str], *, is_visit_outside: bool) -> float:
    """How much of a text is asked of the health authorities alone: by a word, a phrase, or two topics together."""
    clear = sum(TOPICS[topic].weight for topic in topics if TOPICS[topic].is_clear)
    phrases = [weight for weight, phrase in PHRASES if phrase.search(text)]
    together = [weight for pair, weight in TOGETHER if pair <= topics]
    if is_visit_outside:
        phrases.append(1.5)
    if "gathering" in topics and MAY_WE.search(text):
        together.append(1.5)
    return clear + max(phrases, default=0.0) + max(together, default=0.0)


def _is_of_oneself(text: str, folded: Sequence[str]) -> bool:
    """Whether somebody asks for himself, in a sentence, and of nothing that this line is there for."""
    spoken_of = set(folded)
    return (
        len(folded) > SHORTEST_QUESTION
        and not SELF.isdisjoint(spoken_of)
        and spoken_of.isdisjoint(PRONOUNS | RELATIVES | LINE | THEY)
        and not (INSTITUTION.search(text) or OUR_MATTERS.search(text))
    )


def is_about_outsiders(folded: Sequence[str]) -> bool:
    """Whether somebody is spoken of who is hardly an inmate: a grandmother, a neighbour, a small child."""
    return not OUTSIDERS.isdisjoint(folded)


def _topics_of(word: str, evidence: SearchEvidence) -> list[str]:
    """The topics that a word begins, also with a slip in its beginning where nothing knows the word."""
    if not word.isalpha() or is_stop_word(word):
        return []
    found = [name for name, topic in TOPICS.items() if topic.begun.match(word)]
    if found or len(word) < SHORTEST_MISSPELT or evidence.knows(word):
        return found
    near = _begun_with_a_slip(word)
    return [name for name, topic in TOPICS.items() if near in topic.long_stems] if near else []


def _begun_with_a_slip(word: str) -> str | None:
    """The beginning that a misspelt word has but for one letter."""
    for length, stems in LONG_STEMS.get(word[0], {}).items():
        for end in (length, length - 1, length + 1):
            if end <= len(word):
                found = process.extractOne(word[:end], stems, scorer=OSA.distance, score_cutoff=1)
                if found:
                    return str(found[0])
    return None


def _for_inmates(folded: Sequence[str], topics: set[str]) -> float:
    """What speaks against it: "he" or "they" may be inmates, unless somebody is named who is not."""
    spoken_of = set(TOLD_BY_US.sub("", f" {' '.join(folded)} ").split())
    if is_about_outsiders(folded) or topics & ORDINARY:
        return 0.0
    if PRONOUNS & spoken_of:
        return 2.0
    return 1.0 if (RELATIVES | LINE) & spoken_of or (THEY & spoken_of and not SELF & spoken_of) else 0.0


def _evidence(evidence: SearchEvidence) -> float:
    """What the search says for it: the health article among the first, and how much of the query it answers."""
    for place, seen in enumerate(evidence.hits[:2]):
        if seen.slug == HEALTH_ARTICLE and seen.coverage >= WELL_COVERED:
            return 1.0 if place == 0 else 0.5
    return 0.0
