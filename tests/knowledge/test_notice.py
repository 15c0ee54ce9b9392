"""Every statement of the founding notice is found by a question in each language."""

import shutil
from pathlib import Path

import pytest

from hotline.search import judging
from hotline.search import service as search
from tests.applications import make_app, start_of_day

NOTICE = Path(__file__).parents[1] / "judged" / "notice.jsonl"


def test_each_statement_is_asked_in_both_languages():
    queries = judging.read_judged_queries(NOTICE)

    assert len(queries) >= 40
    assert {query.lang for query in queries} == {"nb", "en"}


@pytest.mark.parametrize("query", judging.read_judged_queries(NOTICE), ids=lambda query: query.q)
def test_the_right_article_is_among_the_first_three(notice_app, query):
    with notice_app.app_context():
        found = search.find(query.q, query.wanted, notice_app.clock.today(), 3)

    assert set(query.grades) & {hit.slug for hit in found.hits}


def test_nearly_always_it_is_the_first(notice_app):
    with notice_app.app_context():
        judged = [
            (query, [hit.slug for hit in search.find(query.q, query.wanted, notice_app.clock.today(), 3).hits])
            for query in judging.read_judged_queries(NOTICE)
        ]

    assert judging.judge(judged).overall.success_at_1 >= 0.95


@pytest.fixture(scope="module")
def notice_app(filled_file, tmp_path_factory):
    """One application for all questions; they only read."""
    folder = tmp_path_factory.mktemp("notice")
    shutil.copy(filled_file, folder / "hotline.sqlite3")
    return make_app(f"sqlite:///{folder / 'hotline.sqlite3'}", folder, start_of_day())
