"""One number of articles, in a process of its own."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from benchmarks.search.fillers import fillers
from benchmarks.search.measuring import JUDGED, PROJECT
from hotline.app import create_app
from hotline.clock import RealClock
from hotline.config import Settings
from hotline.db import db, writes
from hotline.interchange import service as interchange
from hotline.knowledge import service as knowledge
from hotline.knowledge.rules import Content, Text
from hotline.routing import service as routing
from hotline.search import service as search
from hotline.search.judging import latency, read_judged_queries
from hotline.search.units import SearchUnit
from tests.search.hostile import hostile_inputs

SAVES = 40
CLOCK = RealClock()


def measure(count: int, half: str, folder: Path) -> dict[str, str]:
    """Fill a database with ``count`` articles and time what a worker does with it."""
    first, second = (_worker(folder) for _ in range(2))
    contents = interchange.read_folder(PROJECT / "kb").contents
    with first.app_context():
        db.create_all()
        interchange.import_folder(PROJECT / "kb", by=None, clock=CLOCK)
        _save(_as_content(unit, contents[0]) for unit in fillers(max(0, count - len(contents))))
    queries = [query for path in sorted(JUDGED.glob(f"queries-*-{half}.jsonl")) for query in read_judged_queries(path)]
    today = CLOCK.today()
    with second.app_context():
        start = _seconds(search.warm_up)
        told = {"start": f"{start:.1f}"}
        ordinary = 0.0
        for language in ("nb", "en"):
            asked = [query.q for query in queries if query.wanted == language]
            times = [_milliseconds(lambda q=q, to=language: search.find(q, to, today)) for q in asked]
            told[language] = _shown(times)
            ordinary = max(ordinary, latency(times).p95)
        told["advised"] = _shown(
            [_milliseconds(lambda q=q: routing.advise(q.q, search.find(q.q, q.wanted, today))) for q in queries]
        )
        slowest = max(_milliseconds(lambda t=t: search.find(t, "nb", today)) for t in hostile_inputs())
        told["hostile"] = f"{slowest / ordinary:.1f}"
    told |= _refreshes(first, second, contents)
    command = [sys.executable, "-m", "benchmarks.find.worker_memory", str(folder)]
    told["memory"] = f"{float(subprocess.run(command, capture_output=True, text=True, check=True).stdout):.0f}"
    return told


def _refreshes(first, second, contents: list[Content]) -> dict[str, str]:
    after, again = [], []
    for number in range(SAVES):
        content = contents[number % len(contents)]
        word = f"zyxword{number}"
        text = replace(content.texts["nb"], questions=(*content.texts["nb"].questions, word))
        with first.app_context():
            _save([replace(content, texts={**content.texts, "nb": text})])
        with second.app_context():
            found: list[search.Results] = []
            after.append(_milliseconds(lambda w=word, f=found: f.append(search.find(w, "nb", CLOCK.today()))))
            if found[0].hits[0].slug != content.slug:
                raise SystemExit(f"the saved article was not found at the next search: {content.slug}")
            again.append(_milliseconds(lambda w=word: search.find(w, "nb", CLOCK.today())))
    return {"refresh": _shown(after), "again": _shown(again)}


def _worker(folder: Path):
    url = f"sqlite:///{folder / 'hotline.sqlite3'}"
    return create_app(Settings(data_dir=folder, database_url=url, secret_key="only for the benchmark"))  # noqa: S106


@writes
def _save(contents) -> None:
    for content in contents:
        knowledge.add_article(content, by=None, clock=CLOCK, reason="benchmark", overwrite=True)


def _as_content(unit: SearchUnit, like: Content) -> Content:
    texts = {text.language: Text(text.title, text.answer, text.questions, text.body) for text in unit.texts}
    return replace(like, slug=unit.slug, texts=texts, measure=None)


def _seconds(what: Callable[[], object]) -> float:
    began = time.perf_counter()
    what()
    return time.perf_counter() - began


def _milliseconds(what: Callable[[], object]) -> float:
    return _seconds(what) * 1000


def _shown(times: list[float]) -> str:
    found = latency(times)
    return f"{found.p50:.1f} / {found.p95:.1f}"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        print(json.dumps(measure(int(sys.argv[1]), sys.argv[2], Path(place))))
