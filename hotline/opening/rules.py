"""Rules for the service window: is the line open at an instant, why not, and when next.

Days and hours are those of Oslo's wall clock; moments are aware. Periods are half-open: the line is open at
09:00:00 and closed at 15:00:00. Spans are compared in UTC, so that the two changes of summer time do no harm.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from itertools import pairwise

import holidays

from hotline.clock import OSLO, oslo_day, oslo_time
from hotline.errors import RuleBroken

LONGEST_NOTICE = 200
# Guards against a mistyped year; every prolongation of the service so far was a matter of months.
FURTHEST_END = timedelta(days=5 * 365)
SATURDAY = 5
# Days that are no public holidays, but on which people do not take for granted that somebody answers.
UNSURE_DAYS = ((12, 24), (12, 31))
ONE_DAY = timedelta(days=1)


class Reason(StrEnum):
    """Why the line is open or closed."""

    OPEN = "open"
    BEFORE_HOURS = "before_hours"
    AFTER_HOURS = "after_hours"
    WEEKEND = "weekend"
    PUBLIC_HOLIDAY = "public_holiday"
    EXCEPTION = "exception"
    NOT_STARTED = "not_started"
    SERVICE_ENDED = "service_ended"


class CallNotBegun(RuleBroken):
    """A call cannot begin while the line is closed; ``code`` is the reason."""


class OpeningRefused(RuleBroken):
    """The hours were not changed; ``code`` says why."""


@dataclass(frozen=True)
class Period:
    """Hours of one day on Oslo's wall clock, without the instant of their end."""

    start: time
    end: time


@dataclass(frozen=True)
class DayException:
    """What replaces the weekly hours of a day; no period means closed."""

    day: date
    periods: tuple[Period, ...]
    notice_nb: str
    notice_en: str


@dataclass(frozen=True)
class Schedule:
    """All that decides when the line answers; first and last day are included."""

    weekly: Mapping[int, tuple[Period, ...]]  # by weekday, Monday is 0
    first_day: date
    last_day: date
    holidays_closed: bool = True
    exceptions: Mapping[date, DayException] = field(default_factory=dict)


@dataclass(frozen=True)
class State:
    """The line at an instant. Moments are on Oslo's clock.

    ``opens_at`` is None while open and when nothing comes any more, ``closes_at`` unless open. The
    notices are those of the day's exception.
    """

    is_open: bool
    reason: Reason
    at: datetime
    opens_at: datetime | None
    closes_at: datetime | None
    last_day: date
    notice_nb: str | None
    notice_en: str | None


OFFICE_HOURS = (Period(time(9), time(15)),)

# The founding notice: weekdays 09:00-15:00; opened on 15 April 2020, to run until the end of the year.
FOUNDING_SCHEDULE = Schedule(
    weekly={weekday: OFFICE_HOURS for weekday in range(SATURDAY)},
    first_day=date(2020, 4, 15),
    last_day=date(2020, 12, 31),
)


def state_at(moment: datetime, schedule: Schedule) -> State:
    """The state of the line at an aware moment; raises ``ValueError`` for one without a time zone."""
    now = _aware(moment).astimezone(UTC)
    day = oslo_day(now)
    closes = next((end for start, end in _spans(day, schedule) if start <= now < end), None)
    opens = None if closes else next((start for start, _ in _spans_from(day, schedule) if start > now), None)
    exception = schedule.exceptions.get(day) if _in_service(day, schedule) else None
    return State(
        is_open=closes is not None,
        reason=Reason.OPEN if closes else _why_closed(now, schedule),
        at=oslo_time(now),
        opens_at=oslo_time(opens) if opens else None,
        closes_at=oslo_time(closes) if closes else None,
        last_day=schedule.last_day,
        notice_nb=exception.notice_nb if exception else None,
        notice_en=exception.notice_en if exception else None,
    )


def hours_on(day: date, schedule: Schedule) -> tuple[Period, ...]:
    """The periods in which the line answers on a day, in order; none when it is closed all day."""
    if not _in_service(day, schedule):
        return ()
    if day in schedule.exceptions:
        return tuple(sorted(schedule.exceptions[day].periods, key=lambda period: period.start))
    if _is_closed_holiday(day, schedule):
        return ()
    return tuple(sorted(schedule.weekly.get(day.weekday(), ()), key=lambda period: period.start))


def is_open_day(day: date, schedule: Schedule) -> bool:
    """Whether the line answers at any time of a day."""
    return bool(hours_on(day, schedule))


def next_open_day(day: date, schedule: Schedule) -> date | None:
    """The first day after ``day`` on which the line answers; None when none comes before the service ends."""
    return next((later for later in _days_from(day + ONE_DAY, schedule) if is_open_day(later, schedule)), None)


def may_begin(moment: datetime, schedule: Schedule) -> None:
    """Raise ``CallNotBegun`` unless a call may begin at that moment."""
    state = state_at(moment, schedule)
    if not state.is_open:
        raise CallNotBegun(state.reason.value, opens_at=state.opens_at)


def log_until(began_at: datetime, schedule: Schedule) -> datetime:
    """The moment from which a call that began then can no longer be logged.

    That is 24:00 of the next open day, so that what was left over in the evening can be made good, and never
    later than 24:00 of the last day of service: from then on nothing is logged.
    """
    day = oslo_day(_aware(began_at))
    return _midnight_after(min(next_open_day(day, schedule) or schedule.last_day, schedule.last_day))


def is_late(began_at: datetime, logged_at: datetime) -> bool:
    """Whether a call was logged on a later day in Oslo than it began."""
    return oslo_day(_aware(logged_at)) > oslo_day(_aware(began_at))


def undecided_days(schedule: Schedule) -> list[date]:
    """The days of Christmas and New Year's Eve that are open only because nobody has stated anything."""
    years = range(schedule.first_day.year, schedule.last_day.year + 1)
    days = [date(year, month, day) for year in years for month, day in UNSURE_DAYS]
    return [day for day in days if day not in schedule.exceptions and is_open_day(day, schedule)]


def check_exception(
    day: date,
    periods: Sequence[Period],
    notice_nb: str,
    notice_en: str,
    *,
    today: date,
    schedule: Schedule,
) -> DayException:
    """The exception as it is kept: periods in order, notices on one line; raises ``OpeningRefused``.

    What has been told to callers on former days is not rewritten, so days before ``today`` are refused.
    """
    if day < today:
        raise OpeningRefused("day_in_past", day=day)
    if not _in_service(day, schedule):
        raise OpeningRefused("day_outside_service", first_day=schedule.first_day, last_day=schedule.last_day)
    return DayException(
        day, _checked_periods(periods), _checked_notice(notice_nb, "nb"), _checked_notice(notice_en, "en")
    )


def check_service_end(last_day: date, *, today: date, schedule: Schedule) -> None:
    """Refuse a last day of service that is over, before the first one, or more than five years away."""
    if last_day < today:
        raise OpeningRefused("end_in_past", today=today)
    if last_day < schedule.first_day:
        raise OpeningRefused("end_before_start", first_day=schedule.first_day)
    if last_day > today + FURTHEST_END:
        raise OpeningRefused("end_too_far")


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise ValueError("a moment needs a time zone")
    return moment


def _in_service(day: date, schedule: Schedule) -> bool:
    return schedule.first_day <= day <= schedule.last_day


@cache
def _public_holidays(year: int) -> frozenset[date]:
    # By law every Sunday is a holiday in Norway; here ordinary ones are weekend.
    return frozenset(holidays.Norway(years=year, include_sundays=False))


def _is_closed_holiday(day: date, schedule: Schedule) -> bool:
    return schedule.holidays_closed and day in _public_holidays(day.year)


def _spans(day: date, schedule: Schedule) -> list[tuple[datetime, datetime]]:
    """The stretches of a day in which the line answers, in UTC; periods that touch are one stretch."""
    spans: list[tuple[datetime, datetime]] = []
    for period in hours_on(day, schedule):
        start = datetime.combine(day, period.start, OSLO).astimezone(UTC)
        end = datetime.combine(day, period.end, OSLO).astimezone(UTC)
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        elif start < end:
            spans.append((start, end))
    return spans


def _spans_from(day: date, schedule: Schedule) -> Iterator[tuple[datetime, datetime]]:
    for later in _days_from(day, schedule):
        yield from _spans(later, schedule)


def _days_from(day: date, schedule: Schedule) -> Iterator[date]:
    """The days of service from ``day`` on."""
    day = max(day, schedule.first_day)
    while day <= schedule.last_day:
        yield day
        day += ONE_DAY


def _why_closed(now: datetime, schedule: Schedule) -> Reason:
    """The reason that goes first when the line is closed at a moment in UTC."""
    day = oslo_day(now)
    if day > schedule.last_day:
        return Reason.SERVICE_ENDED
    if day < schedule.first_day:
        return Reason.NOT_STARTED
    if day in schedule.exceptions:
        return Reason.EXCEPTION
    if _is_closed_holiday(day, schedule):
        return Reason.PUBLIC_HOLIDAY
    if day.weekday() >= SATURDAY and not schedule.weekly.get(day.weekday()):
        return Reason.WEEKEND
    opens_later_today = any(start > now for start, _ in _spans(day, schedule))
    return Reason.BEFORE_HOURS if opens_later_today else Reason.AFTER_HOURS


def _midnight_after(day: date) -> datetime:
    return datetime.combine(day + ONE_DAY, time(), OSLO)


def _checked_periods(periods: Sequence[Period]) -> tuple[Period, ...]:
    ordered = tuple(sorted(periods, key=lambda period: period.start))
    for period in ordered:
        if period.end == time():
            raise OpeningRefused("past_midnight")
        if period.end <= period.start:
            raise OpeningRefused("period_backwards")
    if any(later.start < earlier.end for earlier, later in pairwise(ordered)):
        raise OpeningRefused("periods_overlap")
    return ordered


def _checked_notice(notice: str, language: str) -> str:
    notice = " ".join(notice.split())
    if not notice:
        raise OpeningRefused("notice_missing", language=language)
    if len(notice) > LONGEST_NOTICE:
        raise OpeningRefused("notice_too_long", language=language, longest=LONGEST_NOTICE)
    return notice
