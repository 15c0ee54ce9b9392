"""Articles as saved and read, on both databases."""

from dataclasses import replace
from datetime import date

import pytest

from hotline.db import db, writes
from hotline.errors import NotFound
from hotline.knowledge import service as knowledge
from hotline.knowledge.models import Article
from hotline.knowledge.rules import ReviewReason
from hotline.knowledge.service import Conflict
from hotline.measures import service as measures
from hotline.search import service as search


@writes
def save(content, clock, **more):
    return knowledge.add_article(content, by=None, clock=clock, reason="test", **more)


def edited(title):
    content = knowledge.library().articles["covid-visits"].content
    texts = dict(content.texts)
    texts["nb"] = replace(texts["nb"], title=title)
    return replace(content, texts=texts)


def test_a_save_is_a_revision_and_found_by_the_next_search(filled, clock):
    assert search.find("xylofon", "nb", clock.today()).hits == ()

    save(edited("Kan jeg spille xylofon?"), clock)

    assert knowledge.article_on("covid-visits", "nb", clock.today()).revision == 2
    assert search.find("xylofon", "nb", clock.today()).hits[0].article.slug == "covid-visits"


def test_an_article_as_of_a_day_is_the_text_of_that_day(filled, clock):
    save(edited("Ny tittel"), clock)

    assert knowledge.article_as_of("covid-visits", "nb", date(2020, 11, 17)).revision == 1
    assert knowledge.article_as_of("covid-visits", "nb", date(2020, 11, 18)).revision == 2


def test_before_its_first_day_there_was_no_article(filled):
    with pytest.raises(NotFound):
        knowledge.article_as_of("covid-visits", "nb", date(2020, 11, 5))


def test_prolonging_needs_no_save_and_no_reindexing(filled, clock):
    version = knowledge.content_version()

    measures.prolong_measure("corona-measures", date(2020, 12, 4), by=None, clock=clock)

    body = knowledge.article_on("covid-visits", "en", clock.today()).body_html
    assert "4 December 2020" in body
    assert knowledge.content_version() == version


def test_an_edit_made_in_the_app_is_never_overwritten_in_passing(filled, clock):
    seed = knowledge.library().articles["covid-visits"].content
    save_in_app(edited("Redigert i appen"), clock)
    changed_in_files = replace(seed, local_practice=False)

    result = save(changed_in_files, clock)

    assert isinstance(result, Conflict)
    assert knowledge.article_on("covid-visits", "nb", clock.today()).title == "Redigert i appen"


@writes
def save_in_app(content, clock):
    """What an editor will do: a revision that no import knows of."""
    article = db.session.get(Article, content.slug)
    before = article.imported_digest
    knowledge.add_article(content, by=None, clock=clock, reason="edit", overwrite=True)
    article.imported_digest = before


def test_the_review_queue_begins_with_what_is_most_pressing(filled):
    queue = knowledge.review_queue("nb", date(2020, 12, 21))
    order = list(ReviewReason)
    ranks = [[*map(order.index, reasons)] for _article, reasons in queue]

    assert ranks == sorted(ranks)
    assert {reason for _article, reasons in queue for reason in reasons} == set(ReviewReason)
