"""Rules for figures: dimensions, their order, periods, shares. Days are Oslo's; both ends are included."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from hotline.calls.rules import (
    NO_CONVERSATION,
    CallerRelation,
    CallLanguage,
    Duration,
    Outcome,
    ReferralReason,
)
from hotline.knowledge.rules import Topic


class Dimension(StrEnum):
    """By what calls can be counted."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    HOUR = "hour"
    WEEKDAY = "weekday"
    LANGUAGE = "language"
    RELATION = "relation"
    TOPIC = "topic"
    ARTICLE = "article"
    OUTCOME = "outcome"
    FACILITY = "facility"
    REASON = "reason"
    DURATION = "duration"


# Dimensions that follow from when a call began; the others are counted under their own name.
OF_TIME = frozenset({Dimension.DAY, Dimension.WEEK, Dimension.MONTH, Dimension.HOUR, Dimension.WEEKDAY})
CLOSED_LISTS: Mapping[Dimension, tuple[str, ...]] = {
    Dimension.LANGUAGE: tuple(CallLanguage),
    Dimension.RELATION: tuple(CallerRelation),
    Dimension.TOPIC: tuple(Topic),
    Dimension.OUTCOME: tuple(Outcome),
    Dimension.REASON: tuple(ReferralReason),
    Dimension.DURATION: tuple(Duration),
    Dimension.HOUR: tuple(str(hour) for hour in range(24)),
    Dimension.WEEKDAY: tuple(str(weekday) for weekday in range(1, 8)),  # ISO: Monday is 1
}

Row = tuple[str, int]


@dataclass(frozen=True)
class Summary:
    """The figures of a period in a line; shares are of conversations, in whole per cent, None without any."""

    calls: int
    calls_before: int
    answered: int | None
    referred_facility: int | None
    referred_health_channel: int | None

    @property
    def change(self) -> int | None:
        """The change against the period before in whole per cent; None where there were no calls before."""
        return round(100 * (self.calls - self.calls_before) / self.calls_before) if self.calls_before else None


def period_before(first: date, last: date) -> tuple[date, date]:
    """The period of equal length that ends the day before."""
    length = last - first + timedelta(days=1)
    return first - length, first - timedelta(days=1)


def week_of(day: date) -> str:
    """The ISO week of a day: 2020-W47."""
    year, week, _weekday = day.isocalendar()
    return f"{year}-W{week:02}"


def value_of_time(by: Dimension, day: date, hour: int) -> str:
    """Under which value of a dimension of time a call of that day and hour stands."""
    if by is Dimension.WEEK:
        return week_of(day)
    if by is Dimension.MONTH:
        return f"{day:%Y-%m}"
    if by is Dimension.HOUR:
        return str(hour)
    return str(day.isoweekday()) if by is Dimension.WEEKDAY else day.isoformat()


def all_days(first: date, last: date) -> list[date]:
    """Every day of a period."""
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def ordered(by: Dimension, counts: Mapping[str, int], first: date, last: date) -> list[Row]:
    """Rows in the order in which they are read.

    Closed lists in their own order, nought where nothing was counted; days without calls too; articles and
    facilities by count.
    """
    if by in CLOSED_LISTS:
        return [(str(value), counts.get(str(value), 0)) for value in CLOSED_LISTS[by]]
    if by in OF_TIME:
        values = dict.fromkeys(value_of_time(by, day, 0) for day in all_days(first, last))
        return [(value, counts.get(value, 0)) for value in values]
    return sorted(counts.items(), key=lambda row: (-row[1], row[0]))


def share(part: int, whole: int) -> int | None:
    """A share in whole per cent."""
    return round(100 * part / whole) if whole else None


def summarise(outcomes: Mapping[str, int], calls_before: int) -> Summary:
    """The line above the figures; calls that were no conversation stay out of the shares."""
    calls = sum(outcomes.values())
    talks = calls - sum(outcomes.get(outcome, 0) for outcome in NO_CONVERSATION)
    return Summary(
        calls=calls,
        calls_before=calls_before,
        answered=share(outcomes.get(Outcome.ANSWERED, 0), talks),
        referred_facility=share(outcomes.get(Outcome.REFERRED_FACILITY, 0), talks),
        referred_health_channel=share(outcomes.get(Outcome.REFERRED_HEALTH_CHANNEL, 0), talks),
    )


def added(rows: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Counts added up by value."""
    counts: dict[str, int] = {}
    for value, n in rows:
        counts[value] = counts.get(value, 0) + n
    return counts
