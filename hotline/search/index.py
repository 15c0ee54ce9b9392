"""The index: the only file that knows Whoosh, and the search over what Whoosh has inverted.

Whoosh's fields count the terms of each article. The counts are kept in plain tables (``postings.py``) and not in
Whoosh's segments: "the best of a group, summed over groups" takes its matchers many times as long, and its writer
takes longer than everything else together (docs/decisions/0007). An ``Index`` is never changed: ``with_changes``
makes a new one, so that a process can swap one reference while other threads still read the old.
"""

import heapq
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from sys import intern

from hotline.search.groups import Group, Query
from hotline.search.postings import WEIGHTS, ArticleTerms, Postings
from hotline.search.rules import read_query
from hotline.search.sentences import Sentences
from hotline.search.stems import family
from hotline.search.synonyms import Concept, Synonyms
from hotline.search.terms import FIELDS, Analysis
from hotline.search.units import Found, Hit, SearchUnit
from hotline.search.vocabulary import Vocabulary

with warnings.catch_warnings():
    # Whoosh's own warnings concern its maintainers.
    warnings.simplefilter("ignore")
    from whoosh.analysis import SpaceSeparatedTokenizer
    from whoosh.fields import TEXT, Schema

MOST_COMPARED = 12  # articles of which it is compared how they put the question
LIKENESS = 0.4  # how much more an article is worth that puts the whole question in one sentence
MOST_COMPARED_FAINT = 60
KEPT_GROUPS = 300  # whose worth is kept at hand
MOST_GROUPS = 14  # of a long sentence, those that say most
SCHEMA = Schema(**dict.fromkeys(FIELDS, TEXT(analyzer=SpaceSeparatedTokenizer(), phrase=False)))
ENOUGH = 1.5  # a word is answered in full by two thirds of what the best article makes of it


class Index:
    """All articles, ready to be searched from many threads."""

    def __init__(self, units: Iterable[SearchUnit], synonyms: Iterable[Concept]):
        self._analysis = Analysis(Synonyms(synonyms))
        self._units = {unit.slug: unit for unit in units}
        self._postings = Postings(_read_out(self._units.values(), self._analysis))
        self._surfaces = {slug: self._analysis.surfaces_of(unit) for slug, unit in self._units.items()}
        self._sentences = {slug: self._sentences_of(unit) for slug, unit in self._units.items()}
        self._counts_of_words: Counter[str] = Counter()
        for words in self._surfaces.values():
            self._counts_of_words.update(words.keys())
        self._settle()

    def with_changes(self, changed: Iterable[SearchUnit], removed: Iterable[str] = ()) -> "Index":
        """A new index in which some articles are replaced, added or gone; the synonyms stay."""
        new = {unit.slug: unit for unit in changed}
        gone = set(removed) - new.keys()
        other = object.__new__(Index)
        other._analysis = self._analysis
        other._units = {slug: unit for slug, unit in self._units.items() if slug not in gone} | new
        other._postings = self._postings.with_changes(_read_out(new.values(), self._analysis), gone)
        other._surfaces = {slug: words for slug, words in self._surfaces.items() if slug in other._units}
        other._surfaces |= {slug: self._analysis.surfaces_of(unit) for slug, unit in new.items()}
        other._sentences = {slug: known for slug, known in self._sentences.items() if slug in other._units}
        other._sentences |= {slug: self._sentences_of(unit) for slug, unit in new.items()}
        counts = self._counts_of_words.copy()
        for slug in (*gone, *new):
            counts.subtract(self._surfaces.get(slug, {}).keys())
            counts.update(other._surfaces.get(slug, {}).keys())
        other._counts_of_words = +counts
        other._settle()
        return other

    def _settle(self) -> None:
        # While somebody types, all words but the last were there before.
        self._worth = lru_cache(maxsize=KEPT_GROUPS)(self._worth_of)
        self._weight = lru_cache(maxsize=KEPT_GROUPS)(self._weight_of)
        self._vocabulary = Vocabulary(self._counts_of_words, self._written, self._is_of, self._analysis.synonyms.words)

    def _sentences_of(self, unit: SearchUnit) -> Sentences:
        return Sentences(self._analysis.sentences_of(unit))

    def _written(self, word: str) -> str:
        """A folded word as the articles spell it: of several spellings the one with æøå is the right one."""
        spellings = {words[word] for words in self._surfaces.values() if word in words}
        return min(spellings, key=lambda spelling: (spelling.isascii(), spelling), default=word)

    def _is_of(self, language: str, word: str) -> bool:
        return self._postings.count(f"{language}={word}") > 0

    def __len__(self) -> int:
        return len(self._units)

    def units(self) -> list[SearchUnit]:
        """What is indexed, by slug."""
        return [self._units[slug] for slug in sorted(self._units)]

    def knows(self, word: str) -> bool:
        """Whether a folded word is no slip: an article, the synonyms or everyday language have it."""
        return self._vocabulary.knows(word)

    def search(self, query: str, language: str, limit: int = 10) -> Found:
        """The articles that answer ``query``, best first; of equal ones the one whose slug comes first.

        ``language`` is the one in which the results are wanted; it breaks ties, the other is found as well.
        """
        return self._search(query[:1001], family(language), max(0, min(limit, 100)))

    def _search(self, text: str, wanted: str, limit: int) -> Found:
        query = read_query(text, wanted, self._analysis, self._vocabulary)
        groups = self._heaviest(query)
        worths = [(weight, group.loudness, self._worth(group)) for group, weight in groups]
        scores: dict[str, float] = {}
        for _weight, loudness, worth in worths:
            for slug, value in worth.items():
                scores[slug] = scores.get(slug, 0.0) + value * loudness
        best = self._ranked(scores, query, groups, limit)
        covered = _coverage([(weight, worth) for weight, _, worth in worths])
        hits = tuple(Hit(slug, round(scores[slug], 6), covered(slug)) for slug in best)
        terms = frozenset(term for group, _ in groups for term in _terms(group))
        words = max(1, query.length) * self._postings.weight_of_count(1)
        return Found(hits, query.did_you_mean, terms, round(hits[0].score / words, 4) if hits else 0.0)

    def _ranked(
        self, scores: dict[str, float], query: Query, groups: Sequence[tuple[Group, float]], limit: int
    ) -> list[str]:
        """The best articles; among the very best, those that put the question as it was put come first."""

        def place(slug: str) -> tuple[float, str]:
            return -round(scores[slug], 9), slug

        # Words that all callers say bring up everything: then it is how it was put that decides.
        most = MOST_COMPARED if any(group.loudness == 1.0 for group, _ in groups) else MOST_COMPARED_FAINT
        best = heapq.nsmallest(max(limit, most), scores, key=place)
        asked = [(_weighed_terms(group), weight) for group, weight in groups]
        total = sum(weight for _, weight in asked) or 1.0
        said = [(group.loudness, worth) for group in query.small_words if (worth := self._worth(group))]
        paired = [(group.loudness, worth) for group in query.pairs if (worth := self._worth_of(group))]
        for slug in best[:most]:
            score = scores[slug] + _sum(said, slug)
            likeness = self._sentences[slug].likeness(asked) / total
            scores[slug] = score * (1 + LIKENESS * likeness) + _sum(paired, slug)
        return sorted(best, key=place)[:limit]

    def matched(self, slug: str, terms: frozenset[str]) -> frozenset[str]:
        """The folded words of an article that answered the terms asked for: what a snippet marks."""
        words = self._surfaces[slug]
        words_of_term = self._analysis.words_of_term
        return frozenset(
            word
            for term in terms & self._postings.terms_of(slug).keys()
            for word in words_of_term.get(term, ())
            if word in words
        )

    def _heaviest(self, query: Query) -> list[tuple[Group, float]]:
        """The groups that say most, in the order of the query, each with its weight (idf)."""
        weighed = [(group, self._weight(group) * group.loudness) for group in query.groups]
        if len(weighed) <= MOST_GROUPS:
            return weighed
        ranks = sorted(range(len(weighed)), key=lambda place: (-self._answerable(weighed[place]), place))
        return [weighed[place] for place in sorted(ranks[:MOST_GROUPS])]

    def _answerable(self, weighed: tuple[Group, float]) -> float:
        group, weight = weighed
        return weight if self._counts(group) else 0.0

    def _counts(self, group: Group) -> bool:
        terms = (*(term for term, _ in group.alternatives), *group.unfinished[0])
        return any(self._postings.count(term) for term in terms) or any(self._counts(part) for part in group.parts)

    def _weight_of(self, group: Group) -> float:
        """How much a group says: by its likeliest alternative that stands anywhere, else like a rare word."""
        likeliest = max(
            (
                (likely, self._postings.weight(term))
                for term, likely in group.alternatives
                if self._postings.count(term)
            ),
            default=None,
        )
        inner = sum(self._weight(part) for part in group.parts if self._counts(part)) * group.share
        unfinished = self._postings.worth_together(group.unfinished[0])[0]
        if likeliest:
            return max(likeliest[1], inner)
        return max(inner, unfinished) or self._postings.weight_of_count(1) / 2

    def _worth_of(self, group: Group) -> Mapping[str, float]:
        """What a group is worth in each article: its best alternative, or its parts together."""
        best: dict[str, float] = {}
        for term, weight in group.alternatives:
            for slug, value in self._postings.worth(term).items():
                value *= weight
                if value > best.get(slug, 0.0):
                    best[slug] = value
        unfinished, likely = group.unfinished
        if unfinished:
            for slug, value in self._postings.worth_together(unfinished)[1].items():
                value *= likely
                if value > best.get(slug, 0.0):
                    best[slug] = value
        if group.parts:
            sums: dict[str, float] = {}
            for part in group.parts:
                for slug, value in self._worth(part).items():
                    sums[slug] = sums.get(slug, 0.0) + value * group.share
            for slug, value in sums.items():
                if value > best.get(slug, 0.0):
                    best[slug] = value
        return best


def _coverage(worths: Sequence[tuple[float, Mapping[str, float]]]) -> Callable[[str], float]:
    """Tells for an article which share of the groups' weight it answers."""
    total = sum(weight for weight, _ in worths) or 1.0
    # An article that answers a word only by a distant relative of it answers it in part.
    answers = [(weight, max(worth.values()) / ENOUGH, worth) for weight, worth in worths if worth]

    def covered(slug: str) -> float:
        return round(
            sum(weight * min(1.0, worth.get(slug, 0.0) / whole) for weight, whole, worth in answers) / total, 4
        )

    return covered


def _sum(worths: Iterable[tuple[float, Mapping[str, float]]], slug: str) -> float:
    return sum(loudness * worth.get(slug, 0.0) for loudness, worth in worths)


def _terms(group: Group) -> Iterable[str]:
    yield from (term for term, _ in group.alternatives)
    yield from group.unfinished[0]
    for part in group.parts:
        yield from _terms(part)


def _weighed_terms(group: Group) -> list[tuple[str, float]]:
    """All terms of a group and of its parts with what each counts, the most first."""
    terms = [(term, weight * group.share) for part in group.parts for term, weight in _weighed_terms(part)]
    terms += [(term, group.unfinished[1]) for term in group.unfinished[0]]
    return sorted([*terms, *group.alternatives], key=lambda term: -term[1])


def _read_out(units: Iterable[SearchUnit], analysis: Analysis) -> list[ArticleTerms]:
    """Let Whoosh's fields count the terms of each article."""
    return [ArticleTerms(unit.slug, _frequencies(analysis.fields_of(unit))) for unit in units]


def _frequencies(fields: Mapping[str, Sequence[str]]) -> dict[str, float]:
    found: dict[str, float] = {}
    for field, terms in fields.items():
        for encoded, frequency, _weight, _value in SCHEMA[field].index(" ".join(terms)):
            # The same terms stand in many articles; each is kept once.
            term = intern(encoded.decode())
            found[term] = found.get(term, 0.0) + WEIGHTS[field] * frequency
    return found
