"""Judged queries and routing cases: reading them, and how good the answers were.

A hit is an article of grade 2 or more; grade 1 is read beside it. Latencies are handed in, in milliseconds.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hotline.errors import FileProblem, FilesRefused

HIT = 2
DEPTH = 10  # of MRR and nDCG
LANGUAGES = ("nb", "nn", "en")
EXPECTED = ("emergency", "individual", "facility", "health_channel", "in_scope")


@dataclass(frozen=True)
class JudgedQuery:
    """A query with the articles that answer it, graded 1 (near it) to 3 (exactly)."""

    q: str
    lang: str
    grades: Mapping[str, int]
    kind: str
    ui: str

    @property
    def wanted(self) -> str:
        """The language in which the results are wanted."""
        return self.ui or ("en" if self.lang == "en" else "nb")


@dataclass(frozen=True)
class Quality:
    """How good the answers to some queries were; all shares from 0 to 1."""

    queries: int
    success_at_1: float
    success_at_3: float
    near_success_at_1: float
    near_success_at_3: float
    mrr_at_10: float
    ndcg_at_10: float


@dataclass(frozen=True)
class Latency:
    """Milliseconds below which half, 95 and 99 in 100 searches stayed."""

    p50: float
    p95: float
    p99: float


@dataclass(frozen=True)
class Judgement:
    """Quality overall and by kind, and latency where it was measured."""

    overall: Quality
    kinds: Mapping[str, Quality]
    latency: Latency | None = None


@dataclass(frozen=True)
class RoutingCase:
    """A text with the route it should get: a kind, or ``in_scope`` for none."""

    q: str
    lang: str
    expected: str


@dataclass(frozen=True)
class RouteQuality:
    """Recall and precision of one kind; none where nothing was expected or nothing was given."""

    cases: int
    recall: float | None
    precision: float | None


@dataclass(frozen=True)
class RoutingJudgement:
    """Quality by kind, ``in_scope`` among them, and the share of cases that were routed as expected."""

    cases: int
    accuracy: float
    kinds: Mapping[str, RouteQuality] = field(default_factory=dict)


def judge(judged: Sequence[tuple[JudgedQuery, Sequence[str]]], latencies: Sequence[float] = ()) -> Judgement:
    """Compare the slugs found for each query, best first, with its grades."""
    by_kind: dict[str, list[tuple[JudgedQuery, Sequence[str]]]] = {}
    for query, found in judged:
        by_kind.setdefault(query.kind, []).append((query, found))
    return Judgement(
        overall=_quality(judged),
        kinds={kind: _quality(by_kind[kind]) for kind in sorted(by_kind)},
        latency=latency(latencies) if latencies else None,
    )


def latency(milliseconds: Sequence[float]) -> Latency:
    """Percentiles by the nearest rank."""
    ordered = sorted(milliseconds)

    def percentile(share: float) -> float:
        return round(ordered[max(0, math.ceil(share * len(ordered)) - 1)], 3)

    return Latency(percentile(0.50), percentile(0.95), percentile(0.99))


def judge_routing(judged: Sequence[tuple[RoutingCase, str | None]]) -> RoutingJudgement:
    """Compare the route given to each case, none meaning in scope, with the one expected."""
    pairs = [(case.expected, normal_kind(given or "in_scope")) for case, given in judged]
    kinds = {}
    for kind in EXPECTED:
        expected = sum(wanted == kind for wanted, _ in pairs)
        given_count = sum(given == kind for _, given in pairs)
        right = sum(wanted == given == kind for wanted, given in pairs)
        if expected or given_count:
            kinds[kind] = RouteQuality(
                expected,
                round(right / expected, 4) if expected else None,
                round(right / given_count, 4) if given_count else None,
            )
    accuracy = sum(wanted == given for wanted, given in pairs) / len(pairs) if pairs else 0.0
    return RoutingJudgement(len(pairs), round(accuracy, 4), kinds)


def normal_kind(kind: str) -> str:
    """A kind with underscores: hyphen and underscore are the same."""
    return kind.strip().lower().replace("-", "_")


def read_judged_queries(path: Path) -> list[JudgedQuery]:
    """The judged queries in a file; raises ``FilesRefused`` with every line that is none."""
    return _read(path, _judged_query)


def read_routing_cases(path: Path) -> list[RoutingCase]:
    """The routing cases in a file; raises ``FilesRefused`` with every line that is none."""
    return _read(path, _routing_case)


def _quality(judged: Sequence[tuple[JudgedQuery, Sequence[str]]]) -> Quality:
    def mean(values: Iterable[float]) -> float:
        listed = list(values)
        return round(sum(listed) / len(listed), 4) if listed else 0.0

    return Quality(
        queries=len(judged),
        success_at_1=mean(_success(query, found, 1, HIT) for query, found in judged),
        success_at_3=mean(_success(query, found, 3, HIT) for query, found in judged),
        near_success_at_1=mean(_success(query, found, 1, 1) for query, found in judged),
        near_success_at_3=mean(_success(query, found, 3, 1) for query, found in judged),
        mrr_at_10=mean(_reciprocal_rank(query, found) for query, found in judged),
        ndcg_at_10=mean(_ndcg(query, found) for query, found in judged),
    )


def _success(query: JudgedQuery, found: Sequence[str], depth: int, least: int) -> float:
    return float(any(query.grades.get(slug, 0) >= least for slug in found[:depth]))


def _reciprocal_rank(query: JudgedQuery, found: Sequence[str]) -> float:
    ranks = (rank for rank, slug in enumerate(found[:DEPTH], start=1) if query.grades.get(slug, 0) >= HIT)
    return 1 / next(ranks, math.inf)


def _ndcg(query: JudgedQuery, found: Sequence[str]) -> float:
    def gain(grades: Iterable[int]) -> float:
        return float(sum((2**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades, start=1)))

    best = gain(sorted(query.grades.values(), reverse=True)[:DEPTH])
    return gain(query.grades.get(slug, 0) for slug in found[:DEPTH]) / best if best else 0.0


def _read(path: Path, make: Any) -> list[Any]:
    try:
        lines = path.read_bytes().decode("utf-8-sig").splitlines()
    except FileNotFoundError as error:
        raise FilesRefused([FileProblem(str(path), 1, "the file is missing")]) from error
    except UnicodeDecodeError as error:
        raise FilesRefused([FileProblem(str(path), 1, "this is not UTF-8")]) from error
    read, problems = [], []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
            if not isinstance(data, dict):
                raise ValueError("a line must be a JSON object")
            read.append(make(data))
        except (ValueError, RecursionError) as error:
            problems.append(FileProblem(str(path), number, str(error)))
    if not read and not problems:
        problems.append(FileProblem(str(path), 1, "the file is empty"))
    if problems:
        raise FilesRefused(problems)
    return read


def _judged_query(data: dict[str, Any]) -> JudgedQuery:
    grades = data.get("grades")
    relevant = data.get("relevant", [])
    if not isinstance(relevant, list) or not all(isinstance(slug, str) for slug in relevant):
        raise ValueError("relevant must be a list of slugs")
    if grades is None:
        grades = dict.fromkeys(relevant, 3)
    if not isinstance(grades, dict) or any(type(grade) is not int or not 1 <= grade <= 3 for grade in grades.values()):
        raise ValueError("grades must give each slug 1, 2 or 3")
    if not grades:
        raise ValueError("relevant and grades name no article")
    # An article called relevant and not graded answers the query.
    grades = {**dict.fromkeys(relevant, 3), **grades}
    ui = data.get("ui") or ""
    if ui not in ("", "nb", "en"):
        raise ValueError("ui must be nb or en")
    kind = data.get("kind", "plain")
    if not isinstance(kind, str):
        raise ValueError("kind must be a text")
    return JudgedQuery(_text(data), _language(data), grades, kind.replace("-", "_"), ui)


def _routing_case(data: dict[str, Any]) -> RoutingCase:
    expected = data.get("expected")
    if not isinstance(expected, str) or normal_kind(expected) not in EXPECTED:
        raise ValueError(f"expected must be one of {', '.join(EXPECTED)}")
    return RoutingCase(_text(data), _language(data), normal_kind(expected))


def _text(data: dict[str, Any]) -> str:
    text = data.get("q")
    if not isinstance(text, str):
        raise ValueError("q must be a text")
    return text


def _language(data: dict[str, Any]) -> str:
    language = data.get("lang")
    if language not in LANGUAGES:
        raise ValueError(f"lang must be one of {', '.join(LANGUAGES)}")
    return str(language)
