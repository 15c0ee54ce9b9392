"""One engine over one number of articles, in a process of its own: quality, speed, build time, memory."""

import json
import resource
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path

from benchmarks.search.engines import DEPTH, ENGINES
from benchmarks.search.fillers import fillers
from hotline.interchange.service import read_folder
from hotline.knowledge.markdown import to_html
from hotline.knowledge.rules import Content
from hotline.search.judging import judge, read_judged_queries
from hotline.search.service import unit_of
from hotline.search.units import SearchUnit

PROJECT = Path(__file__).parents[2]
JUDGED = PROJECT / "tests" / "judged"
WHOLE, VISIBLE = "whole", "visible"


def articles() -> list[SearchUnit]:
    """The articles of ``kb/``."""
    return [_unit(content) for content in read_folder(PROJECT / "kb").contents]


def _unit(content: Content) -> SearchUnit:
    return unit_of(content, {language: to_html(text.body) for language, text in content.texts.items()})


def measure(engine: str, count: int, half: str, part: str = WHOLE) -> dict:
    """Build the engine over ``count`` articles and ask it all queries of a half (``tuning`` or ``reporting``).

    ``part`` is what of the articles it is given: all, or without the hidden keywords what readers see.
    """
    own = articles()
    if part == VISIBLE:
        own = [replace(unit, texts=tuple(replace(text, keywords=()) for text in unit.texts)) for unit in own]
    units = own + fillers(max(0, count - len(own)))
    queries = [query for path in sorted(JUDGED.glob(f"queries-*-{half}.jsonl")) for query in read_judged_queries(path)]
    before = _megabytes()
    began = time.perf_counter()
    search = ENGINES[engine](units, PROJECT / "kb" / "synonyms.csv")
    search("besøk", "nb")
    built = time.perf_counter() - began
    memory = _megabytes() - before
    judged, milliseconds = [], []
    for query in queries:
        began = time.perf_counter()
        found = search(query.q, query.wanted)
        milliseconds.append((time.perf_counter() - began) * 1000)
        judged.append((query, found[:DEPTH]))
    return {
        "engine": engine,
        "articles": len(units),
        "build_seconds": built,
        "memory_mb": memory,
        **asdict(judge(judged, milliseconds)),
    }


def _megabytes() -> float:
    """The most memory this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], int(sys.argv[2]), *sys.argv[3:])))
