"""Which facility is meant: names, former names, nicknames and misspellings, common place names with care.

"Ullersmo" is a prison wherever it stands. "Hamar" is a town: it is the prison only beside a prison or visiting
word, "Hustad" also where its gym or its phone time is asked for; neither where the caller tells where somebody
lives or comes from. Names are compared without the small words in them: "prison in Hamar" is "Hamar prison".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hotline.routing.patterns import LONG, Knows, by_first_letter, nearest, words
from hotline.routing.placewords import (
    BEFORE_PLACE,
    BETWEEN,
    COMMON,
    DEFINITE,
    DESCRIBING,
    GENERIC,
    KINDS,
    KINDS_BY_LETTER,
    KINDS_OF_TWO,
    PROBATION_TOWNS,
    SMALL,
    VARIANTS,
)
from hotline.routing.towns import Said, is_only_a_town
from hotline.search.words import fold, is_stop_word, words_of

# Left out of names and texts alike.
LINKS = BEFORE_PLACE | words("avdeling avd avdelingen the og for fra med office offices house houses domstolskontroll")
KIND_ENDINGS = ("fengsel", "fengslet", "fengselet", "fengsl", "prison", "overgangsbolig", "friomsorgskontor")
KIND_NAMES = frozenset(KINDS.values())
SHORTEST_SPLIT = 6  # letters of two words that may be one name split in two


@dataclass(frozen=True)
class FacilityName:
    """A facility by all its names; ``places`` are names of it that are also towns or municipalities."""

    slug: str
    names: tuple[str, ...]
    places: tuple[str, ...] = ()

    def __hash__(self) -> int:
        # A hundred of these are looked up at every text.
        return hash(self.slug)


@dataclass(frozen=True)
class Mention:
    """A facility that a text names, and where: words from ``start`` to before ``end``."""

    slug: str
    start: int
    end: int


@dataclass(frozen=True)
class Gazetteer:
    """The names of all facilities, folded and ready to be compared."""

    by_words: dict[tuple[str, ...], str]
    places: frozenset[str]  # names of one word that are towns or ordinary words as well
    by_letter: dict[str, tuple[str, ...]]  # names of one word, by first letter
    words: frozenset[str]  # names of one word
    joined: dict[str, tuple[str, ...]]  # names of several words, written as one
    definite: dict[str, str]  # words for a kind that, in this form, are one facility
    longest: int


@dataclass(frozen=True)
class _Word:
    """A word of a text that may belong to a name, and its place in the text."""

    word: str
    at: int
    end: int


@lru_cache(maxsize=8)
def gazetteer(facilities: tuple[FacilityName, ...]) -> Gazetteer:
    """The names of facilities made ready; of two with one name the first in the list has it."""
    by_words: dict[tuple[str, ...], str] = {}
    definite: dict[str, str] = {}
    towns = {fold(word) for facility in facilities for place in facility.places for word in words_of(place)}
    for facility in facilities:
        for written in facility.names:
            folded = [fold(word) for word in words_of(written)]
            row = tuple(
                word.word for word in _as_kinds([_Word(_canonical(word), 0, 0) for word in folded if word not in LINKS])
            )
            if len(row) == 1 and folded[0] in DEFINITE:
                definite.update(dict.fromkeys(DEFINITE, facility.slug))
            if row and not (len(row) == 1 and row[0] in GENERIC):
                by_words.setdefault(row, facility.slug)
                if len(row) == 1 and row[0].endswith("fengselet"):
                    by_words.setdefault((f"{row[0].removesuffix('fengselet')}fengslet",), facility.slug)
    for (first, last), slug in [(row, slug) for row, slug in by_words.items() if len(row) == 2]:
        # "Prison in Hamar" is "Hamar prison", and "Hamar" alone may mean it too.
        if KIND_NAMES & {first, last}:
            by_words.setdefault((last, first), slug)
        if last == "fengsel" and first not in KIND_NAMES and len(first) > 3 and (first,) not in by_words:
            by_words[(first,)] = slug
            towns.add(first)
    for county, its_towns in PROBATION_TOWNS.items():
        office = by_words.get((*county.split(), "friomsorg"))
        if office:
            by_words.update({pair: office for town in its_towns for pair in ((town, "friomsorg"), ("friomsorg", town))})
    single = [row[0] for row in by_words if len(row) == 1]
    return Gazetteer(
        by_words=by_words,
        places=frozenset(word for word in single if word in COMMON | towns or len(word) < 4) - SMALL,
        by_letter=by_first_letter(single),
        words=frozenset(single),
        joined={"".join(row): row for row in by_words if len(row) > 1},
        definite=definite,
        longest=max(map(len, by_words), default=1),
    )


def find_facility(tokens: Sequence[str], names: Gazetteer, knows: Knows, parts: Sequence[int] = ()) -> Mention | None:
    """The facility that folded words name: the longest name, of equally long ones the first.

    ``parts`` are places where a part of the sentence begins: a town is judged by the words of its own part.
    """
    text = _as_kinds(
        [
            _Word(piece, at, at + 1)
            for at, word in enumerate(tokens)
            if word not in LINKS
            for piece in _split(_kind_of(word, knows), names)
        ]
    )
    found = list(_exact(text, tokens, names, parts))
    if not found:
        found = list(_misspelt(text, tokens, names, knows, parts))
    if not found:
        found = [Mention(names.definite[word], at, at + 1) for at, word in enumerate(tokens) if word in names.definite]
    return max(found, key=lambda mention: (_length(mention, tokens), -mention.start), default=None)


def _length(mention: Mention, tokens: Sequence[str]) -> int:
    return sum(word not in LINKS for word in tokens[mention.start : mention.end])


def _canonical(word: str) -> str:
    return KINDS.get(word) or VARIANTS.get(word) or word


def _as_kinds(row: list[_Word]) -> list[_Word]:
    """Words of which two say a kind ("women's prison", "fengsel for kvinner"), as the one word for it."""
    made: list[_Word] = []
    for word in row:
        kind = KINDS_OF_TWO.get((made[-1].word, word.word)) if made else None
        if kind:
            made[-1] = _Word(kind, made[-1].at, word.end)
        else:
            made.append(word)
    return made


def _kind_of(word: str, knows: Knows) -> str:
    """A word for a kind of facility in its one form, also when it is misspelt."""
    canonical = _canonical(word)
    if canonical != word or len(word) < 5 or is_stop_word(word) or knows(word):
        return canonical
    near = nearest(word, KINDS_BY_LETTER.get(word[0], ()))
    return KINDS[near] if near else word


def _split(word: str, names: Gazetteer) -> tuple[str, ...]:
    """ "Ullersmofengsel": a name and a kind written as one."""
    if (word,) in names.by_words:
        return (word,)
    if word in names.joined:
        return names.joined[word]
    for ending in KIND_ENDINGS:
        start = word.removesuffix(ending)
        if start != word and len(start) > 2 and word not in KINDS:
            return (start.removesuffix("s") if (start,) not in names.by_words else start, _canonical(ending))
    return (word,)


def _exact(text: Sequence[_Word], tokens: Sequence[str], names: Gazetteer, parts: Sequence[int]) -> Iterable[Mention]:
    for start in range(len(text)):
        for length in range(min(names.longest, len(text) - start), 0, -1):
            row = tuple(word.word for word in text[start : start + length])
            slug = names.by_words.get(row) or names.by_words.get((*row[:-1], row[-1].removesuffix("s")))
            if slug is None and length == 2 and sum(map(len, row)) >= SHORTEST_SPLIT:
                slug = names.by_words.get(("".join(row),))
            if slug is None:
                continue
            at, end = text[start].at, text[start + length - 1].end
            if length == 2 and not _are_together(text[start], text[start + 1], tokens, parts):
                continue
            if length > 1 or not _is_elsewhere(row[0].removesuffix("s"), at, text, tokens, names, parts):
                yield Mention(slug, at, end)
                break


def _are_together(first: _Word, second: _Word, tokens: Sequence[str], parts: Sequence[int]) -> bool:
    """Whether a name and a kind belong together: "prison in Hamar", not "from Hamar to the prison"."""
    if (first.word in KIND_NAMES) == (second.word in KIND_NAMES):
        return True
    if any(first.at < part <= second.at for part in parts):
        return False
    between = tokens[first.end : second.at]
    return all(word in BETWEEN[first.word in KIND_NAMES] for word in between)


def _is_elsewhere(
    name: str, at: int, text: Sequence[_Word], tokens: Sequence[str], names: Gazetteer, parts: Sequence[int]
) -> bool:
    """Whether a name of one word stands for a town, a person or a thing, not for the facility."""
    if name not in names.places and name not in SMALL and name not in COMMON:
        return False
    begin = max((part for part in parts if part <= at), default=0)
    end = min((part for part in parts if part > at), default=len(tokens))
    return is_only_a_town(
        Said(name, tokens[begin:at], tokens[at + 1 : end], tokens[end:]),
        is_beside_kind=not KIND_NAMES.isdisjoint(_beside(at, text, tokens, parts)),
    )


def _beside(at: int, text: Sequence[_Word], tokens: Sequence[str], parts: Sequence[int]) -> set[str]:
    """The words on both sides of a name that belong together with it."""
    place = next(place for place, word in enumerate(text) if word.at == at)
    near = [(text[place - 1], text[place])] if place else []
    near += [(text[place], text[place + 1])] if place + 1 < len(text) else []
    return {word.word for pair in near if _are_together(*pair, tokens, parts) for word in pair if word.at != at}


def _misspelt(
    text: Sequence[_Word], tokens: Sequence[str], names: Gazetteer, knows: Knows, parts: Sequence[int]
) -> Iterable[Mention]:
    """Names with slips, and names split in two. A town with slips counts only beside a word for a prison."""
    for place, word in enumerate(text):
        following = text[place + 1] if place + 1 < len(text) else None
        is_followed = (
            following is not None and following.word in KIND_NAMES and _are_together(word, following, tokens, parts)
        )
        candidates = [(word.word, word.end)]
        if following and not is_followed and not (knows(word.word) and knows(following.word)):
            candidates.append((word.word + following.word, following.end))
        for written, end in candidates:
            bare = written.removesuffix("s")
            if is_stop_word(bare) or bare in KIND_NAMES or bare in DESCRIBING or bare in names.words:
                continue
            if knows(written) and not (is_followed and following and following.at == word.end):
                continue
            name = nearest(bare, names.by_letter.get(bare[:1], ()))
            if name is None or (end > word.at + 1 and len(written) < LONG):
                continue
            is_town = name in names.places or name in SMALL or name in COMMON
            if not is_town or is_followed or _is_in_prison_of(place, text, tokens, parts):
                row = (name, following.word) if is_followed and following else (name,)
                yield Mention(names.by_words.get(row) or names.by_words[(name,)], word.at, end)


def _is_in_prison_of(place: int, text: Sequence[_Word], tokens: Sequence[str], parts: Sequence[int]) -> bool:
    """Whether "prison in" or "prison of" stands before a word."""
    before = text[place - 1] if place else None
    return (
        before is not None
        and before.word in KIND_NAMES
        and text[place].at > before.end
        and _are_together(before, text[place], tokens, parts)
    )
