"""Finding articles: the index of this process, kept in step with the database.

The index holds words only. Whatever depends on the day is read with the articles, after the search.
"""

import gc
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial

from flask import current_app

from hotline.i18n import data_folder
from hotline.knowledge import service as knowledge
from hotline.knowledge.markdown import to_plain
from hotline.knowledge.rules import PLACEHOLDER, Content
from hotline.knowledge.service import ArticleOn, Library, Published, Reading
from hotline.search.files import read_synonyms
from hotline.search.index import Index
from hotline.search.snippets import Piece, snippet
from hotline.search.units import Hit, SearchUnit, TextOf

KEPT = "hotline-index"
MOST_HITS = 50
SNIPPET_LENGTH = 160

_building = threading.Lock()  # two threads would build the same index twice


@dataclass(frozen=True)
class ArticleHit:
    """One article found, and where its words met the query's; how it reads today is worked out where it is shown."""

    slug: str
    read: Callable[[], ArticleOn]
    score: float
    coverage: float  # share of the query's weight that the article answers, 0 to 1
    matched: Callable[[], frozenset[str]]  # the words that answered

    @cached_property
    def article(self) -> ArticleOn:
        """The article as it reads on the day of the search."""
        return self.read()

    @cached_property
    def snippet(self) -> tuple[Piece, ...]:
        """The stretch of the article that shows why it was found; made only where it is shown."""
        matched = self.matched()
        # The answer is what a reader came for; the body only where the answer does not show why.
        pieces = snippet(self.article.answer, matched, SNIPPET_LENGTH)
        if not any(is_match for _text, is_match in pieces):
            pieces = snippet(to_plain(self.article.body_html), matched, SNIPPET_LENGTH) or pieces
        return tuple(pieces)


@dataclass(frozen=True)
class Results:
    """What a search found, best first."""

    hits: tuple[ArticleHit, ...]
    did_you_mean: str | None
    # What routing judges by: the hits as the index gave them, whether it knows a word, how strong the best one is.
    found: tuple[Hit, ...]
    knows: Callable[[str], bool]
    strength: float
    version: int  # of the content that was searched


def find(query: str, language: str, today: date, limit: int = 10) -> Results:
    """The articles that answer what was typed, to be read in ``language`` on ``today``.

    The query is kept nowhere. An empty one finds nothing.
    """
    library, index = _in_step()
    found = index.search(query, language, min(limit, MOST_HITS))
    reading = Reading(language, today, library.numbers)
    hits = [
        ArticleHit(
            hit.slug,
            partial(reading.read, library.articles[hit.slug]),
            hit.score,
            hit.coverage,
            partial(index.matched, hit.slug, found.terms),
        )
        for hit in found.hits
    ]
    return Results(tuple(hits), found.did_you_mean, found.hits, index.knows, found.strength, library.version)


def warm_up() -> None:
    """Build the index before anybody asks: before workers are forked, so that they share it.

    What is there now stays for good: the collector of garbage need not look through it again and again, which
    takes a quarter of a second and would unshare the memory.
    """
    _in_step()
    gc.collect()
    gc.freeze()


def _in_step() -> tuple[Library, Index]:
    """The library and the index made from it. A new one is built aside, then one reference is swapped."""
    with _building:
        return _brought_in_step(knowledge.library())


def _brought_in_step(library: Library) -> tuple[Library, Index]:
    kept: tuple[Library, Index] | None = current_app.extensions.get(KEPT)
    if kept is None:
        units = [_unit(library.articles[slug]) for slug in sorted(library.articles)]
        kept = (library, Index(units, read_synonyms(data_folder("kb") / "synonyms.csv")))
    elif kept[0].version != library.version:
        before = kept[0].articles
        moved = [slug for slug, each in library.articles.items() if before.get(slug) is not each]
        gone = [slug for slug in before if slug not in library.articles]
        kept = (library, kept[1].with_changes([_unit(library.articles[slug]) for slug in sorted(moved)], gone))
    current_app.extensions[KEPT] = kept
    return library, kept[1]


def unit_of(content: Content, html: Mapping[str, str]) -> SearchUnit:
    """What is searched of an article; ``html`` is its rendered body by language."""
    return SearchUnit(
        content.slug,
        tuple(
            TextOf(
                language=language,
                title=_words(text.title),
                questions=tuple(_words(question) for question in text.questions),
                answer=_words(text.answer),
                body=_words(to_plain(html[language])),
                keywords=text.keywords,
            )
            for language, text in sorted(content.texts.items())
        ),
    )


def _unit(published: Published) -> SearchUnit:
    return unit_of(published.content, published.html)


def _words(text: str) -> str:
    return PLACEHOLDER.sub(" ", text)
