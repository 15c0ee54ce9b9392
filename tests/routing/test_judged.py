"""Floors under the quality of the routes, over both halves of the judged cases.

A failure names figures and never cases: the reporting half is not to be looked at.
"""

import shutil
from pathlib import Path

import pytest

from hotline.routing import service as routing
from hotline.search import judging
from hotline.search import service as search
from tests.applications import make_app, start_of_day

JUDGED = Path(__file__).parents[1] / "judged"
RECALL = {"emergency": 0.95, "individual": 0.85, "facility": 0.92, "health_channel": 0.80, "in_scope": 0.97}


@pytest.fixture(scope="module")
def routed_app(filled_file, tmp_path_factory):
    """One application for all cases; they only read."""
    folder = tmp_path_factory.mktemp("routing")
    shutil.copy(filled_file, folder / "hotline.sqlite3")
    return make_app(f"sqlite:///{folder / 'hotline.sqlite3'}", folder, start_of_day())


def kind_of(text, today):
    """The kind of route a text gets, as the faces ask for it."""
    advice = routing.advise(text, search.find(text, "nb", today, 5))
    return advice.kind.value if advice and advice.kind else None


@pytest.fixture(scope="module", params=("tuning", "reporting"))
def judgement(request, routed_app):
    """How good the routes are over one half."""
    cases = judging.read_routing_cases(JUDGED / f"routing-{request.param}.jsonl")
    with routed_app.app_context():
        today = routed_app.clock.today()
        return judging.judge_routing([(case, kind_of(case.q, today)) for case in cases])


@pytest.mark.parametrize("kind", RECALL)
def test_what_belongs_elsewhere_is_seen(judgement, kind):
    assert judgement.kinds[kind].recall >= RECALL[kind]


def test_few_ordinary_questions_are_sent_away(routed_app):
    """Questions of callers that have an answer here; those on persons, places and the disease are routed rightly."""
    routed_rightly = {"questions-about-a-person", "questions-about-a-prison", "find-inmate", "general-covid-questions"}
    queries = [
        query
        for path in sorted(JUDGED.glob("queries-*-tuning.jsonl"))
        for query in judging.read_judged_queries(path)
        if not routed_rightly & set(query.grades)
    ]
    with routed_app.app_context():
        today = routed_app.clock.today()
        away = [query.q for query in queries if kind_of(query.q, today)]

    assert len(away) <= 0.03 * len(queries), away
