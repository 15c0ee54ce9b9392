"""Articles as they are read and saved.

Every process keeps the current content in memory and asks the version row before each use: a save in any
process is seen by the next request of all. What depends on the day (the standing of a measure, its dates) is
never kept; it is filled in when an article is read.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from flask import current_app

from hotline.audit import service as audit
from hotline.clock import Clock
from hotline.db import db
from hotline.directory import service as directory
from hotline.directory.rules import PublicNumber
from hotline.errors import NotFound
from hotline.knowledge import content as contents
from hotline.knowledge import rules
from hotline.knowledge.markdown import to_html
from hotline.knowledge.models import Article, ContentVersion, Revision
from hotline.knowledge.placeholders import Values
from hotline.knowledge.rules import Content, DecidedBy, ReviewReason, Source, Topic
from hotline.measures import service as measures
from hotline.measures.rules import MeasureOn, MeasureRecord, on_day

ONLY_ROW = 1
SEED = "seed"  # why a revision was saved: it came with the release
CACHE = "hotline-library"


@dataclass(frozen=True)
class Published:
    """The current revision of an article, its placeholders unfilled."""

    content: Content
    html: Mapping[str, str]  # by language
    revision: int
    saved_at: datetime


@dataclass(frozen=True)
class Library:
    """All current articles by slug and the directory's numbers, as of one version of the content."""

    version: int
    articles: Mapping[str, Published]
    numbers: tuple[PublicNumber, ...]


@dataclass(frozen=True)
class ArticleOn:
    """An article as a reader meets it on a day: one language, everything filled.

    ``language`` may differ from the one wanted when there is no text in that; the page then says so.
    The operator note is for the operator's face alone.
    """

    slug: str
    revision: int
    language: str
    category: Topic
    title: str
    answer: str
    questions: tuple[str, ...]
    body_html: str
    operator_note: str
    measure: MeasureOn | None
    local_practice: bool
    decided_by: DecidedBy | None
    sources: tuple[Source, ...]
    reviewed_on: date
    review_by: date
    needs_check: bool
    updated_at: datetime

    @property
    def reading_seconds(self) -> int:
        """How long the answer takes to read aloud."""
        return rules.reading_seconds(self.answer)

    @property
    def first_sentence(self) -> str:
        """The answer's first sentence."""
        return rules.first_sentence(self.answer)


@dataclass(frozen=True)
class Conflict:
    """An article edited in the app since the last import, and changed in the files too: both are shown."""

    slug: str
    in_app: Content
    in_files: Content


def content_version() -> int:
    """The number that every change of content moves."""
    return db.session.scalar(sa.select(ContentVersion.version).where(ContentVersion.id == ONLY_ROW)) or 0


def move_version() -> None:
    """Tell all processes, with the running change, that content is new."""
    row = db.session.get(ContentVersion, ONLY_ROW)
    if row is None:
        db.session.add(ContentVersion(id=ONLY_ROW, version=1))
    else:
        row.version += 1
    db.session.flush()


def library() -> Library:
    """The current content, read again only when it changed: of the articles those with a new revision."""
    version = content_version()
    kept: Library | None = current_app.extensions.get(CACHE)
    if kept is None or kept.version != version:
        articles = _moved_on(kept.articles if kept else {})
        kept = Library(version, articles, tuple(directory.all_numbers()))
        current_app.extensions[CACHE] = kept
    return kept


def _moved_on(before: Mapping[str, Published]) -> dict[str, Published]:
    """The current articles; those whose revision is the one before are taken from there."""
    current = {slug: number for slug, number in db.session.execute(sa.select(Article.slug, Article.current_revision))}
    known = {slug for slug, number in current.items() if slug in before and before[slug].revision == number}
    query = _current_revisions()
    if known:
        query = query.where(Article.slug.in_(current.keys() - known))
    new = {row.article_slug: _published(row) for row in db.session.scalars(query)}
    return {slug: before[slug] if slug in known else new[slug] for slug in sorted(current)}


def article_on(slug: str, language: str, day: date) -> ArticleOn:
    """The article as it is read on ``day``; raises ``NotFound``."""
    published = library().articles.get(slug)
    if published is None:
        raise NotFound("article", slug)
    return Reading(language, day).read(published)


def article_as_of(slug: str, language: str, day: date) -> ArticleOn:
    """What callers were told on ``day``: the revision then in force, the measure as then decided.

    Raises ``NotFound`` for an unknown article and for a day before its first text.
    """
    row = db.session.scalar(
        sa.select(Revision)
        .where(Revision.article_slug == slug, Revision.in_force_from <= day)
        .order_by(Revision.number.desc())
        .limit(1)
    )
    if row is None:
        raise NotFound("article", slug)
    return Reading(language, day).read(_published(row))


def list_articles(language: str, day: date, category: Topic | None = None) -> list[ArticleOn]:
    """All articles, or those of a category, by topic and then title."""
    reading = Reading(language, day)
    order = list(Topic)
    found = [
        reading.read(published)
        for published in library().articles.values()
        if category is None or published.content.category is category
    ]
    return sorted(found, key=lambda article: (order.index(article.category), article.title.casefold()))


def review_queue(language: str, today: date) -> list[tuple[ArticleOn, tuple[ReviewReason, ...]]]:
    """The articles a supervisor should look at, with the reasons: the most pressing first, then by review day."""
    queue = []
    for article in list_articles(language, today):
        standing = article.measure.standing if article.measure else None
        reasons = rules.review_reasons(
            needs_check=article.needs_check, standing=standing, review_by=article.review_by, today=today
        )
        if reasons:
            queue.append((article, reasons))
    order = list(ReviewReason)
    return sorted(queue, key=lambda entry: ([*map(order.index, entry[1])], entry[0].review_by, entry[0].slug))


class Reading:
    """Reads articles in one language on one day; what all of them share is fetched once.

    ``numbers`` are the directory's, where the caller has them at hand.
    """

    def __init__(self, language: str, day: date, numbers: Sequence[PublicNumber] | None = None):
        self.language = language
        self.day = day
        self._numbers = numbers
        self._measures: dict[str, MeasureOn] = {}
        self._values: dict[tuple[str, str | None], Values] = {}

    def read(self, published: Published) -> ArticleOn:
        """The article as it stands for this reading."""
        content = published.content
        language = rules.language_for(content.texts, self.language)
        if language is None:
            raise NotFound("article", content.slug)
        text = content.texts[language]
        measure = self._measure(content.measure)
        values = self._values_for(language, content.measure)
        return ArticleOn(
            slug=content.slug,
            revision=published.revision,
            language=language,
            category=content.category,
            title=rules.fill(text.title, values),
            answer=rules.fill(text.answer, values),
            questions=tuple(rules.fill(question, values) for question in text.questions),
            body_html=rules.fill(published.html[language], values),
            operator_note=rules.fill(text.operator_note, values),
            measure=measure if measure and measure.in_force else None,
            local_practice=content.local_practice,
            decided_by=content.decided_by,
            sources=content.sources,
            reviewed_on=content.reviewed_on,
            review_by=content.review_by,
            needs_check=content.needs_check,
            updated_at=published.saved_at,
        )

    @staticmethod
    def longest_values(
        language: str, content: Content, records: list[MeasureRecord], numbers: list[PublicNumber]
    ) -> Values:
        """Values to measure a text by that is not stored yet: those of its files, as of the last decision."""
        record = next((each for each in records if each.slug == content.measure), None)
        day = max(decision.last_day for decision in record.decisions) if record else content.in_force_from
        measure = on_day(record, day) if record else None
        return Values(language, numbers, measure)

    def _measure(self, slug: str | None) -> MeasureOn | None:
        if slug is None:
            return None
        if slug not in self._measures:
            self._measures[slug] = measures.get_measure(slug, self.day)
        return self._measures[slug]

    def _values_for(self, language: str, slug: str | None) -> Values:
        key = (language, slug)
        if key not in self._values:
            if self._numbers is None:
                self._numbers = library().numbers
            self._values[key] = Values(language, self._numbers, self._measure(slug))
        return self._values[key]


def add_article(
    content: Content, *, by: int | None, clock: Clock, reason: str, overwrite: bool = False
) -> bool | Conflict:
    """Save content that comes from files, in the running change; return whether anything changed.

    An edit made in the app is never overwritten in passing: where files and app both moved on, the conflict
    is returned and nothing is saved, unless ``overwrite`` says so. The seed never touches an article that was
    saved from anywhere else since (``reason`` is then ``SEED``).
    """
    incoming = contents.digest(content)
    article = db.session.get(Article, content.slug)
    if article is None:
        article = Article(slug=content.slug, current_revision=0)
        db.session.add(article)
        db.session.flush()
    else:
        current = db.session.get_one(Revision, (article.slug, article.current_revision))
        if current.digest == incoming:
            article.imported_digest = incoming
            return False
        if reason == SEED and current.number > 1 and current.reason != SEED:
            return False
        if article.imported_digest == incoming and not overwrite:
            return False  # The files did not move; the edit made in the app stays.
        if article.imported_digest != current.digest and not overwrite:
            return Conflict(content.slug, contents.from_data(current.content), content)
    _add_revision(article, content, by=by, clock=clock, reason=reason)
    article.imported_digest = incoming
    return True


def exported() -> list[Content]:
    """The current content of all articles, by slug."""
    return [published.content for _slug, published in sorted(library().articles.items())]


def _add_revision(article: Article, content: Content, *, by: int | None, clock: Clock, reason: str) -> None:
    number = article.current_revision + 1
    db.session.add(
        Revision(
            article_slug=article.slug,
            number=number,
            # The first text holds from the day it names; a later one from the day it is saved.
            in_force_from=content.in_force_from if number == 1 else clock.today(),
            saved_at=clock.now(),
            account_id=by,
            reason=reason,
            content=contents.to_data(content),
            html={language: to_html(text.body) for language, text in content.texts.items()},
            digest=contents.digest(content),
        )
    )
    article.current_revision = number
    audit.record("article.saved", article.slug, by=by, at=clock.now(), details={"revision": number})
    move_version()


def _current_revisions() -> sa.Select[Any]:
    is_current = (Article.slug == Revision.article_slug) & (Article.current_revision == Revision.number)
    return sa.select(Revision).join(Article, is_current)


def _published(row: Revision) -> Published:
    return Published(
        content=contents.from_data(row.content),
        html=dict(row.html),
        revision=row.number,
        saved_at=row.saved_at,
    )
