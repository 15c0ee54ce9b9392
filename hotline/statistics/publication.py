"""Rules for what may leave the house: fixed tables over whole weeks or months, small cells hidden.

Whoever reads the tables may read all of them, know these rules and do sums. A cell of 1-4 is hidden, and as
many more with it as it takes that nothing hidden can be computed. What is hidden is always the smallest
values with all their equals, so that any hidden value could stand in any hidden cell; therefore rows come in
an order that does not depend on the counts. Where that cannot be had, the table is withheld whole.

Each dimension has one fixed grain, weeks or months, whatever period is asked for: a month less its weeks would
tell the days at its edges. A period is published when it can no longer change: the difference of two readings
of a running week would tell single calls.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hotline.statistics.rules import Dimension, week_of

SMALLEST = 5  # calls; fewer are hidden
# A call may be logged until the end of the next open day, mostly a Monday after a Sunday.
SETTLED_AFTER = timedelta(days=2)
MONTHLY = frozenset({Dimension.FACILITY})  # all others are published by week

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


def periods(first: date, last: date, by: Dimension, today: date) -> list[PublishedPeriod]:
    """The settled whole ISO weeks inside a period, or its whole months where a dimension is published so."""
    whole = _months(first, last) if by in MONTHLY else _weeks(first, last)
    return [period for period in whole if period.last_day + SETTLED_AFTER <= today]


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


def suppress(cells: Sequence[tuple[str, int]]) -> tuple[tuple[str, int | None], ...] | None:
    """The cells with the small ones hidden, and as many more as it takes to keep them hidden.

    None where that cannot be had. The sum of the cells is taken as known, also where it is not published:
    other tables of the week may tell it. A nought is shown: it tells of nobody.
    """
    counted = sorted(n for _value, n in cells if n)
    hidden = [n for n in counted if n < SMALLEST]
    if not hidden:
        return tuple(cells)
    while _is_known(hidden) and len(hidden) < len(counted):
        next_smallest = counted[len(hidden)]
        hidden = [n for n in counted if n <= next_smallest]
    if _is_known(hidden):
        return None
    return tuple((value, None if 0 < n <= hidden[-1] else n) for value, n in cells)


def _is_known(hidden: Sequence[int]) -> bool:
    """Whether the sum of the hidden cells tells their values.

    Where the sum is their number, all are one. Where it is four times that, all may be four, since none is
    larger than what is shown.
    """
    return len(hidden) < 2 or sum(hidden) < SMALLEST or set(hidden) in ({1}, {SMALLEST - 1})


def with_unsaid(rows: Sequence[tuple[str, int]], unsaid: str, calls: int) -> list[tuple[str, int]]:
    """Rows that add up to all calls, the missing ones under ``unsaid``.

    Relations are counted for conversations only. Published like that, the calls without a conversation could
    be computed from two tables: outcomes, which add up to all calls, and relations.
    """
    missing = calls - sum(n for _value, n in rows)
    return [(value, n + missing if value == unsaid else n) for value, n in rows]


def table(period: PublishedPeriod, rows: Sequence[tuple[str, int]], calls: int) -> PublishedTable:
    """The table of a period; with fewer calls than a smallest cell nothing of it is published.

    Not even which rows it had: a facility's name alone says that somebody called about it.
    """
    cells = suppress(rows) if calls >= SMALLEST else None
    if cells is None:
        return PublishedTable(period.name, period.first_day, period.last_day, None, ())
    return PublishedTable(period.name, period.first_day, period.last_day, calls, cells)
