"""``python -m benchmarks.search``: all engines at all sizes, as a table in ``benchmarks/README.md`` and a picture.

``--half tuning`` is for working on the search; what is reported is always the other half. Each engine runs in a
process of its own, one after the other.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from benchmarks.search import telling
from benchmarks.search.engines import ENGINES
from benchmarks.search.measuring import VISIBLE, WHOLE
from benchmarks.tables import write_table

SIZES = (55, 1_000, 10_000)


def main() -> None:
    """Measure, print, and with ``--write`` put table and picture where readers find them."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search")
    parser.add_argument("--half", choices=("tuning", "reporting"), default="reporting")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--engines", nargs="+", choices=tuple(ENGINES), default=tuple(ENGINES))
    parser.add_argument("--write", action="store_true", help="write benchmarks/README.md's table and the picture")
    asked = parser.parse_args()
    results = []
    for size in asked.sizes:
        for engine in asked.engines:
            print(f"{engine}, {size} articles …", file=sys.stderr, flush=True)
            results.append(_measured(engine, size, asked.half))
    visible = [_measured(engine, asked.sizes[0], asked.half, VISIBLE) for engine in asked.engines]
    table = telling.table(results, visible, asked.half)
    print(table)
    if asked.write:
        folder = Path(__file__).parents[1]
        write_table("search", table, folder / "README.md")
        (folder / "search.svg").write_text(telling.picture(results), encoding="utf-8")


def _measured(engine: str, size: int, half: str, part: str = WHOLE) -> dict:
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.search.measuring", engine, str(size), half, part],
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(ran.stdout)


main()
