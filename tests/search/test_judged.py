"""Floors under the quality of the search, by kind, over both halves of the judged queries.

A failure names figures and never queries: the reporting half is not to be looked at.
"""

from pathlib import Path

import pytest

from benchmarks.search.fillers import fillers
from benchmarks.search.measuring import articles
from hotline.i18n import data_folder
from hotline.search import judging
from hotline.search.files import read_synonyms
from hotline.search.index import Index

JUDGED = Path(__file__).parents[1] / "judged"
HALVES = ("tuning", "reporting")
KINDS = (
    "compound",
    "cross_language",
    "folded",
    "long",
    "nynorsk",
    "paraphrase",
    "plain",
    "prefix",
    "synonym",
    "typo",
)
FIRST, FIRST_THREE, FIRST_OF_A_KIND = 0.90, 0.96, 0.80


def queries_of(half):
    """The judged queries of a half, of all authors."""
    return [
        query for path in sorted(JUDGED.glob(f"queries-*-{half}.jsonl")) for query in judging.read_judged_queries(path)
    ]


@pytest.fixture(scope="module")
def index():
    """The packaged articles."""
    return Index(articles(), read_synonyms(data_folder("kb") / "synonyms.csv"))


@pytest.fixture(scope="module", params=HALVES)
def judgement(request, index):
    """How good the search is over one half."""
    found = [
        (query, [hit.slug for hit in index.search(query.q, query.wanted, 10).hits])
        for query in queries_of(request.param)
    ]
    return judging.judge(found)


@pytest.mark.parametrize("half", HALVES)
def test_each_half_asks_for_every_article_in_every_kind(half):
    queries = queries_of(half)

    assert len(queries) >= 400
    assert {slug for query in queries for slug in query.grades} == {unit.slug for unit in articles()}
    assert {query.kind for query in queries} == set(KINDS)


def test_the_halves_share_no_query():
    asked = [{query.q.casefold() for query in queries_of(half)} for half in HALVES]

    assert not asked[0] & asked[1]


def test_the_right_article_is_first_nine_times_in_ten(judgement):
    assert judgement.overall.success_at_1 >= FIRST


def test_it_is_nearly_always_among_the_first_three(judgement):
    assert judgement.overall.success_at_3 >= FIRST_THREE


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_of_query_is_left_behind(judgement, kind):
    assert judgement.kinds[kind].success_at_1 >= FIRST_OF_A_KIND


def test_many_other_articles_do_not_drown_the_right_one():
    index = Index(articles() + fillers(945), read_synonyms(data_folder("kb") / "synonyms.csv"))
    found = [
        (query, [hit.slug for hit in index.search(query.q, query.wanted, 10).hits]) for query in queries_of("tuning")
    ]

    assert judging.judge(found).overall.success_at_1 >= 0.85


@pytest.mark.parametrize("asked", ["hvor er sønnen min", "kvar er sonen min", "where is my husband"])
def test_words_that_all_callers_say_are_told_apart_by_how_they_are_put(index, asked):
    found = {hit.slug for hit in index.search(asked, "nb").hits[:3]}

    assert found & {"find-inmate", "questions-about-a-person"}
