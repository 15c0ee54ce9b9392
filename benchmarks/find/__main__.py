"""``python -m benchmarks.find``: a whole search, a refresh after a save and the memory, at 55 and 1,000 articles.

Two applications on one database stand for two workers: one saves, the other must find it at its next search.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from benchmarks.tables import write_table

SIZES = (55, 1_000)
ROWS = (
    ("search with texts, nb, p50 / p95 ms", "nb"),
    ("search with texts, en, p50 / p95 ms", "en"),
    ("search, texts and advice, p50 / p95 ms", "advised"),
    ("hostile input, slowest, in ordinary p95", "hostile"),
    ("first search after a save, p50 / p95 ms", "refresh"),
    ("of it: a search without a save, p50 / p95 ms", "again"),
    ("ready after a start, s", "start"),
    ("memory of the worker, MB", "memory"),
)


def main() -> None:
    """Measure each size in a process of its own and print one table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.find")
    parser.add_argument("--half", choices=("tuning", "reporting"), default="reporting")
    parser.add_argument("--write", action="store_true", help="write the table into benchmarks/README.md")
    asked = parser.parse_args()
    results = [_measured(size, asked.half) for size in SIZES]
    table = "\n".join(
        [
            f"| | {' | '.join(f'{size:,} articles' for size in SIZES)} |",
            f"|---|{'---:|' * len(SIZES)}",
            *(f"| {name} | {' | '.join(result[key] for result in results)} |" for name, key in ROWS),
        ]
    )
    print(table)
    if asked.write:
        write_table("find", table + "\n", Path(__file__).parents[1] / "README.md")


def _measured(size: int, half: str) -> dict[str, str]:
    print(f"{size} articles …", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "benchmarks.find.measuring", str(size), half]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


main()
