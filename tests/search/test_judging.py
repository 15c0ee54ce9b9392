"""How good the answers were."""

import pytest

from hotline.errors import FilesRefused
from hotline.search.judging import (
    JudgedQuery,
    RoutingCase,
    judge,
    judge_routing,
    latency,
    read_judged_queries,
    read_routing_cases,
)


def query(grades, kind="plain"):
    return JudgedQuery("besøk", "nb", grades, kind, "")


def test_a_hit_has_grade_two_or_more_and_grade_one_is_read_beside_it():
    quality = judge([(query({"a": 3, "b": 1}), ["b", "a"])]).overall

    assert (quality.success_at_1, quality.success_at_3) == (0, 1)
    assert (quality.near_success_at_1, quality.near_success_at_3) == (1, 1)
    assert quality.mrr_at_10 == 0.5


def test_the_best_order_has_an_ndcg_of_one():
    assert judge([(query({"a": 3, "b": 1}), ["a", "b"])]).overall.ndcg_at_10 == 1


def test_the_worse_order_has_less():
    # (1/1 + 7/log2(3)) / (7/1 + 1/log2(3))
    assert judge([(query({"a": 3, "b": 1}), ["b", "a"])]).overall.ndcg_at_10 == pytest.approx(0.7098, abs=1e-3)


def test_nothing_found_is_a_miss():
    quality = judge([(query({"a": 3}), [])]).overall

    assert (quality.success_at_3, quality.mrr_at_10, quality.ndcg_at_10) == (0, 0, 0)


def test_kinds_are_judged_apart():
    judged = judge([(query({"a": 3}, "typo"), ["a"]), (query({"a": 3}, "long"), ["b"])])

    assert {kind: quality.success_at_1 for kind, quality in judged.kinds.items()} == {"long": 0, "typo": 1}
    assert judged.overall.success_at_1 == 0.5


def test_latency_is_read_by_the_nearest_rank():
    figures = latency([float(number) for number in range(1, 101)])

    assert (figures.p50, figures.p95, figures.p99) == (50, 95, 99)


def test_no_queries_are_judged_without_failing():
    assert judge([]).overall.queries == 0


def test_routes_are_judged_by_kind_with_hyphen_or_underscore():
    cases = [
        (RoutingCase("a", "nb", "health_channel"), "health-channel"),
        (RoutingCase("b", "nb", "in_scope"), "health_channel"),
        (RoutingCase("c", "nb", "in_scope"), None),
        (RoutingCase("d", "nb", "emergency"), None),
    ]

    judged = judge_routing(cases)

    assert (judged.kinds["health_channel"].recall, judged.kinds["health_channel"].precision) == (1, 0.5)
    assert (judged.kinds["emergency"].recall, judged.kinds["emergency"].precision) == (0, None)
    assert judged.kinds["in_scope"].recall == 0.5
    assert judged.accuracy == 0.5


def test_judged_queries_are_read(tmp_path):
    path = tmp_path / "queries.jsonl"
    path.write_text(
        '{"q": "besøk", "lang": "nn", "relevant": ["a"], "grades": {"a": 3, "b": 1}, '
        '"kind": "cross-language"}\n'
        '\n{"q": "visit", "lang": "en", "relevant": ["a"], "ui": "nb"}\n',
        encoding="utf-8",
    )

    first, second = read_judged_queries(path)

    assert (first.grades, first.kind, first.wanted) == ({"a": 3, "b": 1}, "cross_language", "nb")
    assert (second.grades, second.kind, second.wanted) == ({"a": 3}, "plain", "nb")


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "1: "),
        ("[]", "1: a line must be a JSON object"),
        ('{"lang": "nb", "relevant": ["a"]}', "1: q must be a text"),
        ('{"q": "x", "lang": "de", "relevant": ["a"]}', "1: lang must be one of"),
        ('{"q": "x", "lang": "nb"}', "1: relevant and grades name no article"),
        ('{"q": "x", "lang": "nb", "grades": {"a": 4}}', "1: grades must give each slug 1, 2 or 3"),
        ('{"q": "x", "lang": "nb", "relevant": ["a"], "ui": "fr"}', "1: ui must be nb or en"),
        ("", "1: the file is empty"),
    ],
)
def test_a_line_that_is_no_judged_query_is_named(tmp_path, line, problem):
    path = tmp_path / "queries.jsonl"
    path.write_text(line, encoding="utf-8")

    with pytest.raises(FilesRefused) as refused:
        read_judged_queries(path)

    assert problem in str(refused.value)


def test_routing_cases_are_read_with_hyphen_or_underscore(tmp_path):
    path = tmp_path / "routing.jsonl"
    path.write_text('{"q": "hvor er han", "lang": "nb", "expected": "in-scope"}\n', encoding="utf-8")

    assert read_routing_cases(path) == [RoutingCase("hvor er han", "nb", "in_scope")]


def test_a_routing_case_of_an_unknown_kind_is_named(tmp_path):
    path = tmp_path / "routing.jsonl"
    path.write_text('{"q": "x", "lang": "nb", "expected": "other"}\n', encoding="utf-8")

    with pytest.raises(FilesRefused, match="expected must be one of"):
        read_routing_cases(path)
