"""Tables between their marks in ``benchmarks/README.md``."""

import re
from pathlib import Path


def write_table(name: str, table: str, readme: Path) -> None:
    """Put a table between the marks of that name; whatever stood there is gone."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    text = readme.read_text(encoding="utf-8")
    between = re.compile(f"{re.escape(begin)}.*{re.escape(end)}", re.DOTALL)
    readme.write_text(between.sub(lambda _: f"{begin}\n{table}{end}", text), encoding="utf-8")
