"""Rules for measures. Days are calendar days in Oslo; both ends of a period are included."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hotline.errors import RuleBroken

# Guards against a mistyped year; the measures were decided for weeks at a time.
FURTHEST_AHEAD = timedelta(days=366)
LONGEST_SOURCE = 300


class Standing(StrEnum):
    """Where a day lies in relation to a decision's period."""

    UPCOMING = "upcoming"
    CURRENT = "current"
    LAPSED = "lapsed"


class ProlongationRefused(RuleBroken):
    """The last day was not moved; ``code`` says why."""


@dataclass(frozen=True)
class Decision:
    """What set the period of a measure, and where that can be read."""

    decided_on: date
    first_day: date
    last_day: date
    source: str = ""

    @property
    def days(self) -> tuple[date, date, date]:
        """What makes it the same decision as another one; the title of its source may be put better."""
        return self.decided_on, self.first_day, self.last_day


@dataclass(frozen=True)
class MeasureRecord:
    """A measure with all its decisions in the order of adding: what is imported and exported."""

    slug: str
    title_nb: str
    title_en: str
    decisions: tuple[Decision, ...]


@dataclass(frozen=True)
class MeasureOn:
    """A measure as it stood on a day: only what had been decided by then.

    ``in_force`` and ``standing`` are None while nothing had been decided.
    """

    slug: str
    title_nb: str
    title_en: str
    decisions: tuple[Decision, ...]
    in_force: Decision | None
    standing: Standing | None


def in_force(decisions: Sequence[Decision], day: date) -> Decision | None:
    """The decision that sets the period on a day: the latest by then, of two on one day the later added."""
    # max() keeps the first of equals, so the later added are offered first.
    return max(reversed(_known_on(decisions, day)), key=lambda decision: decision.decided_on, default=None)


def standing(decision: Decision, day: date) -> Standing:
    """Whether the period of a decision is still to come on a day, runs, or is past."""
    if day < decision.first_day:
        return Standing.UPCOMING
    return Standing.CURRENT if day <= decision.last_day else Standing.LAPSED


def prolong(decisions: Sequence[Decision], last_day: date, today: date, source: str = "") -> Decision:
    """Return the decision that moves the last day; the former ones stay.

    A lapsed measure stays lapsed, so that the gap before a new one stays visible.
    """
    current = in_force(decisions, today)
    source = " ".join(source.split())
    if current is None:
        raise ProlongationRefused("unknown")
    if current.last_day < today:
        raise ProlongationRefused("lapsed", last_day=current.last_day)
    if last_day <= current.last_day:
        raise ProlongationRefused("not_later", last_day=current.last_day)
    if last_day > today + FURTHEST_AHEAD:
        raise ProlongationRefused("too_far")
    if len(source) > LONGEST_SOURCE:
        raise ProlongationRefused("source_too_long", longest=LONGEST_SOURCE)
    return Decision(decided_on=today, first_day=current.first_day, last_day=last_day, source=source)


def on_day(measure: MeasureRecord, day: date) -> MeasureOn:
    """The measure as it stood on a day."""
    current = in_force(measure.decisions, day)
    return MeasureOn(
        slug=measure.slug,
        title_nb=measure.title_nb,
        title_en=measure.title_en,
        decisions=tuple(_known_on(measure.decisions, day)),
        in_force=current,
        standing=standing(current, day) if current else None,
    )


def _known_on(decisions: Sequence[Decision], day: date) -> list[Decision]:
    return [decision for decision in decisions if decision.decided_on <= day]
