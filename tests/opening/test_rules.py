"""When the line is open, why not, and when next. Literal days of 2020, the year the service was founded."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from hotline.clock import OSLO
from hotline.opening.rules import (
    FOUNDING_SCHEDULE,
    CallNotBegun,
    DayException,
    Period,
    Reason,
    hours_on,
    is_late,
    is_open_day,
    log_until,
    may_begin,
    next_open_day,
    state_at,
    undecided_days,
)

MORNING = Period(time(9), time(12))
AFTERNOON = Period(time(13), time(15))


def oslo(*parts, fold=0):
    return datetime(*parts, tzinfo=OSLO, fold=fold)


def with_exception(day, *periods, schedule=FOUNDING_SCHEDULE):
    exception = DayException(day, periods, notice_nb="Kortere dag.", notice_en="Shorter day.")
    return replace(schedule, exceptions={**schedule.exceptions, day: exception})


OPEN = [
    (oslo(2020, 4, 15, 9), oslo(2020, 4, 15, 15)),
    (oslo(2020, 11, 18, 9), oslo(2020, 11, 18, 15)),
    (oslo(2020, 11, 18, 10, 15), oslo(2020, 11, 18, 15)),
    (oslo(2020, 11, 18, 14, 59, 59, 999999), oslo(2020, 11, 18, 15)),
    (oslo(2020, 12, 31, 12), oslo(2020, 12, 31, 15)),
    (datetime(2020, 11, 18, 8, 0, tzinfo=UTC), oslo(2020, 11, 18, 15)),
    (datetime(2020, 10, 23, 7, 0, tzinfo=UTC), oslo(2020, 10, 23, 15)),
    (datetime(2020, 10, 26, 13, 59, 59, tzinfo=UTC), oslo(2020, 10, 26, 15)),
]


@pytest.mark.parametrize(("moment", "closes_at"), OPEN)
def test_the_line_is_open_in_its_hours(moment, closes_at):
    state = state_at(moment, FOUNDING_SCHEDULE)

    assert (state.is_open, state.reason, state.opens_at) == (True, Reason.OPEN, None)
    assert state.closes_at.astimezone(UTC) == closes_at.astimezone(UTC)


CLOSED = [
    (oslo(2020, 4, 14, 12), Reason.NOT_STARTED, oslo(2020, 4, 15, 9)),
    (oslo(1999, 1, 1, 12), Reason.NOT_STARTED, oslo(2020, 4, 15, 9)),
    (oslo(2020, 11, 18, 8, 59, 59), Reason.BEFORE_HOURS, oslo(2020, 11, 18, 9)),
    (oslo(2020, 11, 18, 15), Reason.AFTER_HOURS, oslo(2020, 11, 19, 9)),
    (oslo(2020, 11, 20, 16), Reason.AFTER_HOURS, oslo(2020, 11, 23, 9)),
    (oslo(2020, 11, 21, 10, 15), Reason.WEEKEND, oslo(2020, 11, 23, 9)),
    (oslo(2020, 11, 22, 10, 15), Reason.WEEKEND, oslo(2020, 11, 23, 9)),
    (oslo(2020, 5, 1, 10), Reason.PUBLIC_HOLIDAY, oslo(2020, 5, 4, 9)),
    (oslo(2020, 5, 17, 10), Reason.PUBLIC_HOLIDAY, oslo(2020, 5, 18, 9)),
    (oslo(2020, 12, 25, 10), Reason.PUBLIC_HOLIDAY, oslo(2020, 12, 28, 9)),
    (oslo(2020, 12, 26, 10), Reason.PUBLIC_HOLIDAY, oslo(2020, 12, 28, 9)),
    (oslo(2020, 12, 31, 16), Reason.AFTER_HOURS, None),
    (oslo(2020, 12, 31, 23, 59, 59), Reason.AFTER_HOURS, None),
    (oslo(2021, 1, 1), Reason.SERVICE_ENDED, None),
    (datetime(2020, 12, 31, 23, 0, tzinfo=UTC), Reason.SERVICE_ENDED, None),
    (datetime(2020, 10, 23, 6, 59, 59, tzinfo=UTC), Reason.BEFORE_HOURS, oslo(2020, 10, 23, 9)),
    (datetime(2020, 10, 26, 7, 59, 59, tzinfo=UTC), Reason.BEFORE_HOURS, oslo(2020, 10, 26, 9)),
    (datetime(2020, 10, 26, 14, 0, tzinfo=UTC), Reason.AFTER_HOURS, oslo(2020, 10, 27, 9)),
]


@pytest.mark.parametrize(("moment", "reason", "opens_at"), CLOSED)
def test_the_line_is_closed_for_a_reason_and_says_when_it_opens(moment, reason, opens_at):
    state = state_at(moment, FOUNDING_SCHEDULE)

    assert (state.is_open, state.reason, state.closes_at) == (False, reason, None)
    assert state.opens_at == opens_at


def test_across_the_end_of_summer_time_nine_o_clock_is_an_hour_later_in_utc():
    friday = state_at(oslo(2020, 10, 22, 16), FOUNDING_SCHEDULE)
    monday = state_at(oslo(2020, 10, 24, 12), FOUNDING_SCHEDULE)

    assert friday.opens_at.astimezone(UTC) == datetime(2020, 10, 23, 7, tzinfo=UTC)
    assert monday.opens_at.astimezone(UTC) == datetime(2020, 10, 26, 8, tzinfo=UTC)


def test_across_the_beginning_of_summer_time_nine_o_clock_is_an_hour_earlier_in_utc():
    prolonged = replace(FOUNDING_SCHEDULE, last_day=date(2021, 4, 30))

    state = state_at(oslo(2021, 3, 27, 12), prolonged)

    assert state.opens_at.astimezone(UTC) == datetime(2021, 3, 29, 7, tzinfo=UTC)


def test_a_period_over_the_repeated_hour_is_open_in_both_of_them():
    night = with_exception(date(2020, 10, 25), Period(time(2), time(3)))

    assert state_at(oslo(2020, 10, 25, 2, 30, fold=0), night).is_open
    assert state_at(oslo(2020, 10, 25, 2, 30, fold=1), night).is_open
    assert not state_at(oslo(2020, 10, 25, 3), night).is_open


def test_a_period_in_the_hour_that_is_skipped_never_opens():
    prolonged = replace(FOUNDING_SCHEDULE, last_day=date(2021, 4, 30))
    night = with_exception(date(2021, 3, 28), Period(time(2), time(3)), schedule=prolonged)

    state = state_at(oslo(2021, 3, 28, 1, 59), night)

    assert state.opens_at == oslo(2021, 3, 29, 9)


def test_the_state_is_told_on_oslos_clock():
    state = state_at(datetime(2020, 11, 18, 9, 15, tzinfo=UTC), FOUNDING_SCHEDULE)

    assert state.at.isoformat() == "2020-11-18T10:15:00+01:00"
    assert state.closes_at.isoformat() == "2020-11-18T15:00:00+01:00"
    assert state.last_day == date(2020, 12, 31)
    assert (state.notice_nb, state.notice_en) == (None, None)


def test_a_moment_without_a_time_zone_is_refused():
    with pytest.raises(ValueError):
        state_at(datetime(2020, 11, 18, 10, 15), FOUNDING_SCHEDULE)


def test_an_exception_can_close_a_whole_day():
    schedule = with_exception(date(2020, 12, 24))

    state = state_at(oslo(2020, 12, 24, 10), schedule)

    assert (state.is_open, state.reason) == (False, Reason.EXCEPTION)
    assert state.opens_at == oslo(2020, 12, 28, 9)
    assert (state.notice_nb, state.notice_en) == ("Kortere dag.", "Shorter day.")


SHORTENED = [
    (oslo(2020, 12, 24, 8, 59), Reason.EXCEPTION, oslo(2020, 12, 24, 9), None),
    (oslo(2020, 12, 24, 11, 59), Reason.OPEN, None, oslo(2020, 12, 24, 12)),
    (oslo(2020, 12, 24, 12), Reason.EXCEPTION, oslo(2020, 12, 28, 9), None),
]


@pytest.mark.parametrize(("moment", "reason", "opens_at", "closes_at"), SHORTENED)
def test_an_exception_can_shorten_a_day(moment, reason, opens_at, closes_at):
    state = state_at(moment, with_exception(date(2020, 12, 24), MORNING))

    assert (state.reason, state.opens_at, state.closes_at) == (reason, opens_at, closes_at)
    assert state.notice_nb == "Kortere dag."


@pytest.mark.parametrize("day", [date(2020, 11, 21), date(2020, 12, 25)])
def test_an_exception_can_open_a_saturday_or_a_public_holiday(day):
    schedule = with_exception(day, MORNING)

    assert state_at(datetime.combine(day, time(10), OSLO), schedule).is_open
    assert hours_on(day, schedule) == (MORNING,)


def test_an_exception_after_the_service_end_says_nothing():
    schedule = with_exception(date(2021, 1, 4), MORNING)

    state = state_at(oslo(2021, 1, 4, 10), schedule)

    assert (state.reason, state.notice_nb) == (Reason.SERVICE_ENDED, None)


def test_between_two_periods_of_a_day_it_is_before_hours():
    divided = replace(FOUNDING_SCHEDULE, weekly={2: (AFTERNOON, MORNING)})

    state = state_at(oslo(2020, 11, 18, 12, 30), divided)

    assert (state.reason, state.opens_at) == (Reason.BEFORE_HOURS, oslo(2020, 11, 18, 13))


def test_periods_that_touch_are_one_stretch():
    touching = replace(FOUNDING_SCHEDULE, weekly={2: (MORNING, Period(time(12), time(15)))})

    assert state_at(oslo(2020, 11, 18, 10), touching).closes_at == oslo(2020, 11, 18, 15)


def test_public_holidays_are_open_when_the_setting_says_so():
    open_on_holidays = replace(FOUNDING_SCHEDULE, holidays_closed=False)

    assert state_at(oslo(2020, 12, 25, 10), open_on_holidays).is_open
    assert state_at(oslo(2020, 12, 26, 10), open_on_holidays).reason == Reason.WEEKEND


def test_a_working_day_without_hours_is_no_weekend():
    fridays_only = replace(FOUNDING_SCHEDULE, weekly={4: (MORNING,)})

    state = state_at(oslo(2020, 11, 18, 10), fridays_only)

    assert (state.reason, state.opens_at) == (Reason.AFTER_HOURS, oslo(2020, 11, 20, 9))


NEXT_OPEN = [
    (date(2020, 1, 1), date(2020, 4, 15)),
    (date(2020, 11, 18), date(2020, 11, 19)),
    (date(2020, 11, 20), date(2020, 11, 23)),
    (date(2020, 12, 24), date(2020, 12, 28)),
    (date(2020, 12, 30), date(2020, 12, 31)),
    (date(2020, 12, 31), None),
]


@pytest.mark.parametrize(("day", "expected"), NEXT_OPEN)
def test_the_next_open_day_skips_weekends_and_holidays(day, expected):
    assert next_open_day(day, FOUNDING_SCHEDULE) == expected


@pytest.mark.parametrize("day", [date(2020, 12, 24), date(2020, 12, 31)])
def test_christmas_and_new_years_eve_are_open_days(day):
    assert is_open_day(day, FOUNDING_SCHEDULE)


def test_a_call_may_begin_while_the_line_is_open():
    may_begin(oslo(2020, 11, 18, 14, 59, 59), FOUNDING_SCHEDULE)


def test_a_call_is_not_begun_at_three_o_clock():
    with pytest.raises(CallNotBegun) as refused:
        may_begin(oslo(2020, 11, 18, 15), FOUNDING_SCHEDULE)

    assert refused.value.code == "after_hours"
    assert refused.value.facts == {"opens_at": oslo(2020, 11, 19, 9)}


LOG_UNTIL = [
    (oslo(2020, 11, 18, 14, 50), datetime(2020, 11, 19, 23, tzinfo=UTC)),
    (oslo(2020, 11, 20, 14, 50), datetime(2020, 11, 23, 23, tzinfo=UTC)),
    (oslo(2020, 10, 23, 10), datetime(2020, 10, 26, 23, tzinfo=UTC)),
    (oslo(2020, 8, 18, 10), datetime(2020, 8, 19, 22, tzinfo=UTC)),
    (oslo(2020, 12, 30, 10), datetime(2020, 12, 31, 23, tzinfo=UTC)),
    (oslo(2020, 12, 31, 10), datetime(2020, 12, 31, 23, tzinfo=UTC)),
]


@pytest.mark.parametrize(("began_at", "until"), LOG_UNTIL)
def test_a_call_may_be_logged_until_the_end_of_the_next_open_day(began_at, until):
    assert log_until(began_at, FOUNDING_SCHEDULE).astimezone(UTC) == until


def test_without_a_further_open_day_a_call_may_be_logged_while_the_service_lasts():
    closed_at_the_end = with_exception(date(2020, 12, 31))

    assert log_until(oslo(2020, 12, 30, 10), closed_at_the_end) == oslo(2021, 1, 1)


def test_nothing_is_logged_after_a_service_end_that_was_moved_forward():
    shortened = replace(FOUNDING_SCHEDULE, last_day=date(2020, 11, 18))

    assert log_until(oslo(2020, 11, 20, 10), shortened) == oslo(2020, 11, 19)


LATE = [
    (oslo(2020, 11, 18, 10), oslo(2020, 11, 18, 23, 59, 59), False),
    (oslo(2020, 11, 18, 10), oslo(2020, 11, 19), True),
    (oslo(2020, 11, 18, 10), datetime(2020, 11, 18, 23, tzinfo=UTC), True),
]


@pytest.mark.parametrize(("began_at", "logged_at", "expected"), LATE)
def test_a_call_logged_on_a_later_day_is_late(began_at, logged_at, expected):
    assert is_late(began_at, logged_at) is expected


def test_the_supervisor_is_reminded_of_days_nobody_has_stated():
    schedule = with_exception(date(2020, 12, 24))

    assert undecided_days(FOUNDING_SCHEDULE) == [date(2020, 12, 24), date(2020, 12, 31)]
    assert undecided_days(schedule) == [date(2020, 12, 31)]


def test_the_rules_load_neither_the_web_nor_the_database():
    loaded = "import sys, hotline.opening.rules; print({'flask', 'sqlalchemy'} & set(sys.modules))"

    answer = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)

    assert answer.stdout.strip() == "set()"
