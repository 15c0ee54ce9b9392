"""Rules for what may leave the house: fixed tables over whole weeks or months, small cells hidden.

A cell below five is hidden. So that it cannot be computed from the visible ones and the total, more cells are
hidden where need be: at least two, whose sum leaves each of them open. Weeks and
months are never published side by side in one answer: a month less its weeks would tell the days at its edges.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hotline.statistics.rules import Dimension, week_of

SMALLEST = 5  # calls; fewer are hidden
MOST_WEEKS = 13  # a longer period is published by month

PUBLISHED = (
    Dimension.OUTCOME,
    Dimension.TOPIC,
    Dimension.LANGUAGE,
    Dimension.RELATION,
    Dimension.REASON,
    Dimension.DURATION,
    Dimension.FACILITY,
)


@dataclass(frozen=True)
class PublishedPeriod:
    """A whole week or month."""

    name: str
    first_day: date
    last_day: date


@dataclass(frozen=True)
class PublishedTable:
    """One table; None stands for a hidden cell, and a hidden total."""

    period: str
    first_day: date
    last_day: date
    total: int | None
    cells: tuple[tuple[str, int | None], ...]


def periods(first: date, last: date) -> list[PublishedPeriod]:
    """The whole ISO weeks inside a period, or its whole months where it is longer than a quarter."""
    return _months(first, last) if (last - first).days >= MOST_WEEKS * 7 else _weeks(first, last)


def _weeks(first: date, last: date) -> list[PublishedPeriod]:
    monday = first + timedelta(days=(-first.weekday()) % 7)
    found = []
    while (sunday := monday + timedelta(days=6)) <= last:
        found.append(PublishedPeriod(week_of(monday), monday, sunday))
        monday += timedelta(days=7)
    return found


def _months(first: date, last: date) -> list[PublishedPeriod]:
    begin = first if first.day == 1 else _next_month(first)
    found = []
    while (end := begin.replace(day=monthrange(begin.year, begin.month)[1])) <= last:
        found.append(PublishedPeriod(f"{begin:%Y-%m}", begin, end))
        begin = _next_month(begin)
    return found


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def suppress(cells: Sequence[tuple[str, int]], *, total: int | None) -> tuple[tuple[str, int | None], ...]:
    """The cells with the small ones hidden, and as many more as it takes to keep them hidden.

    ``total`` is the published sum of the cells, or None where none is published (cells that overlap, as topics
    do): then a hidden cell cannot be computed and only small ones are hidden. A nought is shown: it tells of
    nobody.
    """
    hidden = {value for value, n in cells if 0 < n < SMALLEST}
    if total is not None and hidden:
        visible = sorted((n, value) for value, n in cells if n >= SMALLEST)
        while visible and (len(hidden) < 2 or not _is_safe(cells, hidden)):
            hidden.add(visible.pop(0)[1])
        if len(hidden) < 2:
            return tuple((value, None) for value, _n in cells)
    return tuple((value, None if value in hidden else n) for value, n in cells)


def _is_safe(cells: Sequence[tuple[str, int]], hidden: set[str]) -> bool:
    """Whether the sum of the hidden cells leaves each of them open.

    Of two cells whose sum is two, both are one. The sum must exceed the number of hidden cells, each of which
    is known to be at least one, by a smallest cell.
    """
    return sum(n for value, n in cells if value in hidden) >= len(hidden) + SMALLEST - 1


def table(
    period: PublishedPeriod, by: Dimension, rows: Sequence[tuple[str, int]], calls: int
) -> PublishedTable:
    """The table of a period; with fewer calls than a smallest cell nothing of it is published."""
    if calls < SMALLEST:
        cells: tuple[tuple[str, int | None], ...] = tuple((value, None) for value, _n in rows)
        return PublishedTable(period.name, period.first_day, period.last_day, None, cells)
    is_partition = sum(n for _value, n in rows) == calls
    cells = suppress(rows, total=calls if is_partition else None)
    if is_partition and cells and all(n is None for _value, n in cells):
        return PublishedTable(period.name, period.first_day, period.last_day, None, cells)
    return PublishedTable(period.name, period.first_day, period.last_day, calls, cells)
