"""What one worker holds after its first searches: a process of its own on a database that is there."""

import resource
import sys
from pathlib import Path

from benchmarks.search.measuring import JUDGED
from hotline.app import create_app
from hotline.clock import RealClock
from hotline.config import Settings
from hotline.search import service as search
from hotline.search.judging import read_judged_queries

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    url = f"sqlite:///{folder / 'hotline.sqlite3'}"
    app = create_app(Settings(data_dir=folder, database_url=url, secret_key="only for the benchmark"))  # noqa: S106
    with app.app_context():
        for query in read_judged_queries(JUDGED / "queries-a-tuning.jsonl"):
            search.find(query.q, query.wanted, RealClock().today())
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
