"""The only place that asks what time it is.

Moments are aware datetimes in UTC; days are calendar days in Oslo. Everything that needs "now" is handed a
clock, so that tests and the demo choose the moment and a page can say that the time is not the real one.
"""

import time
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

OSLO = ZoneInfo("Europe/Oslo")


class Clock(Protocol):
    """What services and faces are handed."""

    @property
    def is_real(self) -> bool:
        """Whether this is the real time; when not, every page says so."""

    def now(self) -> datetime:
        """The current moment, aware, in UTC."""

    def today(self) -> date:
        """The current calendar day in Oslo."""


class RealClock:
    """The machine's clock."""

    is_real = True

    def now(self) -> datetime:
        """The current moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The current calendar day in Oslo."""
        return oslo_day(self.now())


@dataclass
class FixedClock:
    """A clock that stands still until it is moved: for tests."""

    moment: datetime
    is_real = False

    def now(self) -> datetime:
        """The moment it was set to, in UTC."""
        return self.moment.astimezone(UTC)

    def today(self) -> date:
        """The calendar day in Oslo of that moment."""
        return oslo_day(self.moment)

    def advance(self, **length: float) -> None:
        """Move on by a length of time, in the words of ``timedelta``: ``advance(minutes=5)``."""
        self.moment = self.moment.astimezone(UTC) + timedelta(**length)


@dataclass
class TickingClock:
    """A clock that runs on from a chosen moment.

    It counts from the real moment at which it was made. Processes forked afterwards share that moment, so all
    workers of a server tell the same time.
    """

    start: datetime
    _made: float = field(default_factory=time.time)
    is_real = False

    def now(self) -> datetime:
        """The chosen moment plus the time since the clock was made, in UTC."""
        return self.start.astimezone(UTC) + timedelta(seconds=time.time() - self._made)

    def today(self) -> date:
        """The current calendar day in Oslo by this clock."""
        return oslo_day(self.now())


def clock_from(start: datetime | None) -> Clock:
    """The real clock, or one that ticks from ``start``."""
    return RealClock() if start is None else TickingClock(start)


def oslo_time(moment: datetime) -> datetime:
    """The same moment on Oslo's wall clock."""
    return moment.astimezone(OSLO)


def oslo_day(moment: datetime) -> date:
    """The calendar day in Oslo on which a moment falls."""
    return oslo_time(moment).date()


def parse_moment(text: str) -> datetime:
    """Read an ISO 8601 instant; without an offset it is Oslo's wall clock. A day alone is its midnight.

    Raises ``ValueError`` for what is no instant, for an hour that the change to summer time skips, and for
    years outside 1900-2200, where arithmetic with time zones could leave the calendar.
    """
    moment = datetime.fromisoformat(text.strip())
    if not 1900 <= moment.year <= 2200:
        raise ValueError(f"year out of range: {moment.year}")
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=OSLO)
        if moment.astimezone(UTC).astimezone(OSLO).replace(tzinfo=None) != moment.replace(tzinfo=None):
            raise ValueError("this hour does not exist in Oslo: the clock is put forward then")
    return moment
