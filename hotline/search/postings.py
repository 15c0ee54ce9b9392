"""Which articles hold which terms, and what each is worth there, over plain Python tables.

A changed article makes new tables that share everything else with the old ones; nobody who reads the old ones
is disturbed.

The worth of a term grows with its frequency, weighed by fields, and levels off (BM25F without lengths: an article
is long because callers put its question in many ways, not because it wanders).
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

WEIGHTS = {"title": 3.5, "questions": 2.5, "keywords": 2.5, "answer": 1.5, "body": 1.0}
K1 = 4.0  # high, because question variants repeat what an article is about: the tenth time still counts

NOTHING: tuple[float, Mapping[str, float]] = (0.0, {})


@dataclass(frozen=True)
class ArticleTerms:
    """One article as the index read it: its terms, each with its frequency weighed by fields."""

    slug: str
    terms: Mapping[str, float]


class Postings:
    """The tables of all articles. Reading is safe from many threads; nothing is changed after it was made."""

    def __init__(self, articles: Iterable[ArticleTerms]):
        self._articles = {article.slug: article for article in articles}
        self._holders: dict[str, tuple[str, ...]] = _holders(self._articles.values())
        self._settle()

    def with_changes(self, changed: Iterable[ArticleTerms], removed: Iterable[str] = ()) -> "Postings":
        """New tables in which some articles are replaced, added or gone."""
        new = {article.slug: article for article in changed}
        gone = {slug for slug in (*new, *removed) if slug in self._articles}
        other = object.__new__(Postings)
        other._articles = {slug: each for slug, each in self._articles.items() if slug not in gone} | new
        other._holders = dict(self._holders)
        touched = {term for slug in gone for term in self._articles[slug].terms}
        added: dict[str, list[str]] = {}
        for slug, article in new.items():
            for term in article.terms:
                added.setdefault(term, []).append(slug)
        for term in touched | added.keys():
            stay = [slug for slug in other._holders.get(term, ()) if slug not in gone]
            holders = (*stay, *added.get(term, ()))
            if holders:
                other._holders[term] = tuple(holders)
            else:
                del other._holders[term]
        other._settle()
        return other

    def _settle(self) -> None:
        self._worth: dict[str, tuple[float, dict[str, float]]] = {}

    def __len__(self) -> int:
        return len(self._articles)

    def terms(self) -> Iterable[str]:
        """All terms that stand in some article."""
        return self._holders.keys()

    def terms_of(self, slug: str) -> Mapping[str, float]:
        """The terms of an article."""
        return self._articles[slug].terms

    def count(self, term: str) -> int:
        """In how many articles a term stands."""
        return len(self._holders.get(term, ()))

    def weight_of_count(self, count: float) -> float:
        """The weight (idf) of a term that stands in so many articles: the rarer, the more it says."""
        return math.log(1 + (len(self._articles) - count + 0.5) / (count + 0.5))

    def weight(self, term: str) -> float:
        """The weight of a term by how it is spread; nothing for one that stands nowhere.

        A word that one article says twenty times and ten others once belongs to that one: what counts is
        the number of articles over which it would be spread evenly (the exponent of its entropy).
        """
        return self._known(term)[0]

    def worth(self, term: str) -> Mapping[str, float]:
        """What a term is worth in each article that holds it."""
        return self._known(term)[1]

    def worth_together(self, terms: tuple[str, ...]) -> tuple[float, Mapping[str, float]]:
        """Weight and worth of several terms that are counted as one."""
        return self._known("|".join(terms), terms) if terms else NOTHING

    def _known(self, term: str, meant: Sequence[str] = ()) -> tuple[float, Mapping[str, float]]:
        """Weight and worth of a term, or of several by one name, worked out at the first use."""
        known = self._worth.get(term)
        if known is not None:
            return known
        found: dict[str, float] = {}
        for each in meant or (term,):
            for slug in self._holders.get(each, ()):
                found[slug] = found.get(slug, 0.0) + self._articles[slug].terms[each]
        if not found:
            return NOTHING
        weight = self.weight_of_count(_evenly_spread(found.values()))
        for slug, frequency in found.items():
            found[slug] = weight * (K1 + 1) * frequency / (K1 + frequency)
        self._worth[term] = weight, found
        return weight, found


def _evenly_spread(frequencies: Collection[float]) -> float:
    """Over how many articles a term with these frequencies would be spread evenly: from 1 to their number."""
    total = sum(frequencies)
    return math.exp(-sum(share * math.log(share) for each in frequencies if (share := each / total)))


def _holders(articles: Iterable[ArticleTerms]) -> dict[str, tuple[str, ...]]:
    holders: dict[str, list[str]] = {}
    for article in articles:
        for term in article.terms:
            holders.setdefault(term, []).append(article.slug)
    return {term: tuple(slugs) for term, slugs in holders.items()}
