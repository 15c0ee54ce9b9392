"""What holds for the state of the line at every moment and with any exceptions."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hotline.opening.rules import FOUNDING_SCHEDULE, DayException, Period, Reason, state_at

MORNING = Period(time(9), time(12))
AFTERNOON = Period(time(13), time(15))

moments = st.datetimes(datetime(2020, 3, 1), datetime(2021, 2, 1), timezones=st.just(UTC))
days_of_service = st.dates(date(2020, 4, 15), date(2020, 12, 31))
exceptions = st.dictionaries(days_of_service, st.sampled_from([(), (MORNING,), (MORNING, AFTERNOON)]), max_size=5)


def scheduled(periods_by_day):
    stated = {day: DayException(day, periods, "nb", "en") for day, periods in periods_by_day.items()}
    return replace(FOUNDING_SCHEDULE, exceptions=stated)


@given(moment=moments, periods_by_day=exceptions)
def test_open_is_the_reason_exactly_when_the_line_is_open(moment, periods_by_day):
    state = state_at(moment, scheduled(periods_by_day))

    assert (state.reason == Reason.OPEN) == state.is_open == (state.closes_at is not None)
    assert not (state.is_open and state.opens_at)


@given(moment=moments, periods_by_day=exceptions, share=st.floats(0, 1, exclude_max=True))
def test_it_opens_at_the_first_open_instant_to_come(moment, periods_by_day, share):
    schedule = scheduled(periods_by_day)
    state = state_at(moment, schedule)
    until = state.closes_at or state.opens_at or moment + timedelta(days=300)
    between = moment + (until.astimezone(UTC) - moment) * share

    assert state_at(min(between, until - timedelta(microseconds=1)), schedule).is_open == state.is_open
    assert state_at(until, schedule).is_open == (state.opens_at is not None)
