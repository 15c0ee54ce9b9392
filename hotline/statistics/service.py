"""Figures, from the counts alone and never from the calls: their cost follows the period asked for."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from hotline.calls.models import CallCount
from hotline.calls.rules import CallerRelation
from hotline.db import db
from hotline.statistics import publication, rules
from hotline.statistics.publication import PUBLISHED, PublishedTable
from hotline.statistics.rules import OF_TIME, Dimension, Row, Summary

__all__ = ["PUBLISHED", "Dimension", "Figures", "PublishedTable", "figures", "published", "summary"]


@dataclass(frozen=True)
class Figures:
    """Calls of a period by one dimension; ``before`` is the period of equal length before it."""

    by: Dimension
    first_day: date
    last_day: date
    rows: list[Row]
    total: int
    before: dict[str, int]
    total_before: int


def figures(first_day: date, last_day: date, by: Dimension) -> Figures:
    """Calls by a dimension, both days included, beside the period before."""
    before_first, before_last = rules.period_before(first_day, last_day)
    counts = _counts(first_day, last_day, by)
    return Figures(
        by=by,
        first_day=first_day,
        last_day=last_day,
        rows=rules.ordered(by, counts, first_day, last_day),
        total=calls_in(first_day, last_day),
        before=_counts(before_first, before_last, by),
        total_before=calls_in(before_first, before_last),
    )


def summary(first_day: date, last_day: date) -> Summary:
    """The line above the figures."""
    before = rules.period_before(first_day, last_day)
    return rules.summarise(_counts(first_day, last_day, Dimension.OUTCOME), calls_in(*before))


def calls_in(first_day: date, last_day: date) -> int:
    """How many calls a period had: each has exactly one outcome."""
    return sum(_counts(first_day, last_day, Dimension.OUTCOME).values())


def published(first_day: date, last_day: date, by: Dimension, today: date) -> list[PublishedTable]:
    """The publication tables of the whole weeks or months inside a period that are settled by ``today``."""
    tables = []
    for period in publication.periods(first_day, last_day, by, today):
        counts = _counts(period.first_day, period.last_day, by)
        rows = rules.ordered(by, counts, period.first_day, period.last_day)
        calls = calls_in(period.first_day, period.last_day)
        if by is Dimension.RELATION:
            rows = publication.with_unsaid(rows, CallerRelation.UNKNOWN.value, calls)
        if by is Dimension.FACILITY:
            rows.sort()  # By count, the order alone would tell what is hidden.
        tables.append(publication.table(period, rows, calls))
    return tables


def _counts(first_day: date, last_day: date, by: Dimension) -> dict[str, int]:
    of_time = by in OF_TIME
    dimension = Dimension.OUTCOME if of_time else by
    in_period = (
        CallCount.dimension == dimension.value,
        CallCount.day >= first_day,
        CallCount.day <= last_day,
    )
    total = sa.func.sum(CallCount.n)
    if of_time:
        hours = sa.select(CallCount.day, CallCount.hour, total).where(*in_period)
        rows = db.session.execute(hours.group_by(CallCount.day, CallCount.hour))
        return rules.added((rules.value_of_time(by, day, hour), n) for day, hour, n in rows)
    values = sa.select(CallCount.value, total).where(*in_period).group_by(CallCount.value)
    return {value: n for value, n in db.session.execute(values) if n}
