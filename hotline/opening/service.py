"""The service window as it is stored: what holds now, and changes to it."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

import sqlalchemy as sa

from hotline.audit import service as audit
from hotline.clock import Clock
from hotline.db import db, writes
from hotline.errors import NotFound
from hotline.opening import rules
from hotline.opening.models import ONLY_ROW, OpeningException, OpeningSettings
from hotline.opening.rules import FOUNDING_SCHEDULE, DayException, OpeningRefused, Period, Schedule, State


def schedule() -> Schedule:
    """What decides when the line answers; the founding hours where nothing was ever changed."""
    exceptions = {row.day: _exception(row) for row in db.session.scalars(sa.select(OpeningException))}
    row = db.session.get(OpeningSettings, ONLY_ROW)
    settings = row if row is not None else _founding_settings()
    return Schedule(
        weekly={int(weekday): _periods(stored) for weekday, stored in settings.weekly.items()},
        first_day=settings.first_day,
        last_day=settings.last_day,
        holidays_closed=settings.holidays_closed,
        exceptions=exceptions,
    )


def state(clock: Clock) -> State:
    """The state of the line now."""
    return state_at(clock.now())


def state_at(moment: datetime) -> State:
    """The state of the line at an aware moment; raises ``ValueError`` for one without a time zone."""
    return rules.state_at(moment, schedule())


def upcoming_exceptions(today: date) -> list[DayException]:
    """The exceptions from ``today`` on, in the order of their days."""
    rows = sa.select(OpeningException).where(OpeningException.day >= today).order_by(OpeningException.day)
    return [_exception(row) for row in db.session.scalars(rows)]


def undecided_days(today: date) -> list[date]:
    """The days from ``today`` on about which the supervisor is reminded that nobody has stated them."""
    return [day for day in rules.undecided_days(schedule()) if day >= today]


@writes
def set_exception(
    day: date,
    periods: Sequence[Period],
    notice_nb: str,
    notice_en: str,
    *,
    by: int | None,
    clock: Clock,
) -> DayException:
    """Set or replace the hours of a day; no period closes it. Raises ``OpeningRefused``."""
    exception = rules.check_exception(day, periods, notice_nb, notice_en, today=clock.today(), schedule=schedule())
    db.session.merge(
        OpeningException(
            day=day,
            periods=_stored(exception.periods),
            notice_nb=exception.notice_nb,
            notice_en=exception.notice_en,
        )
    )
    audit.record(
        "exception.set",
        day.isoformat(),
        by=by,
        at=clock.now(),
        details={"periods": ["-".join(period) for period in _stored(exception.periods)]},
    )
    return exception


@writes
def remove_exception(day: date, *, by: int | None, clock: Clock) -> None:
    """Let the weekly hours hold again on a day.

    Raises ``NotFound``, and ``OpeningRefused`` for a day that is over.
    """
    row = db.session.get(OpeningException, day)
    if row is None:
        raise NotFound("exception", day.isoformat())
    if day < clock.today():
        raise OpeningRefused("day_in_past", day=day)
    db.session.delete(row)
    audit.record("exception.removed", day.isoformat(), by=by, at=clock.now())


@writes
def move_service_end(last_day: date, *, by: int | None, clock: Clock) -> None:
    """Make ``last_day`` the last day of service; raises ``OpeningRefused``."""
    rules.check_service_end(last_day, today=clock.today(), schedule=schedule())
    row = _settings_row()
    former, row.last_day = row.last_day, last_day
    if former == last_day:
        return
    audit.record(
        "service_end.moved",
        last_day.isoformat(),
        by=by,
        at=clock.now(),
        details={"former": former.isoformat()},
    )


@writes
def set_holidays_closed(is_closed: bool, *, by: int | None, clock: Clock) -> None:
    """Say whether the line is closed on Norwegian public holidays."""
    row = _settings_row()
    if row.holidays_closed == is_closed:
        return
    row.holidays_closed = is_closed
    details: dict[str, object] = {"holidays_closed": is_closed}
    audit.record("opening.holidays_set", "opening", by=by, at=clock.now(), details=details)


def _settings_row() -> OpeningSettings:
    row = db.session.get(OpeningSettings, ONLY_ROW)
    if row is None:
        row = _founding_settings()
        db.session.add(row)
    return row


def _founding_settings() -> OpeningSettings:
    return OpeningSettings(
        weekly={str(weekday): _stored(periods) for weekday, periods in FOUNDING_SCHEDULE.weekly.items()},
        first_day=FOUNDING_SCHEDULE.first_day,
        last_day=FOUNDING_SCHEDULE.last_day,
        holidays_closed=FOUNDING_SCHEDULE.holidays_closed,
    )


def _exception(row: OpeningException) -> DayException:
    return DayException(row.day, _periods(row.periods), row.notice_nb, row.notice_en)


def _periods(stored: Iterable[Sequence[str]]) -> tuple[Period, ...]:
    return tuple(Period(time.fromisoformat(start), time.fromisoformat(end)) for start, end in stored)


def _stored(periods: Iterable[Period]) -> list[list[str]]:
    return [[f"{period.start:%H:%M}", f"{period.end:%H:%M}"] for period in periods]
