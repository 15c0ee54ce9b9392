"""Lists of words as files, one a line, read once."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent


@cache
def listed(name: str) -> frozenset[str]:
    """The lines of one list."""
    return frozenset((FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines())
