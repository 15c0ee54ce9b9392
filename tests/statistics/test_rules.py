"""Periods, rows and the line that sums up."""

from datetime import date

import pytest

from hotline.statistics.rules import (
    Count,
    Dimension,
    PeriodRefused,
    check_period,
    period_before,
    rows_of,
    summary_of,
)

MONDAY, TUESDAY, WEDNESDAY = date(2020, 11, 16), date(2020, 11, 17), date(2020, 11, 18)


def test_the_period_before_is_of_equal_length():
    assert period_before(MONDAY, date(2020, 11, 22)) == (date(2020, 11, 9), date(2020, 11, 15))


def test_the_day_before_is_compared_with_one_day():
    assert period_before(MONDAY, MONDAY) == (date(2020, 11, 15), date(2020, 11, 15))


@pytest.mark.parametrize(
    ("first_day", "last_day", "code"),
    [
        (TUESDAY, MONDAY, "backwards"),
        (date(2010, 1, 1), MONDAY, "too_long"),
        (date(1, 1, 1), date(1, 1, 7), "too_far"),
        (MONDAY, date(9999, 12, 31), "too_far"),
    ],
)
def test_a_period_that_is_none_is_refused(first_day, last_day, code):
    with pytest.raises(PeriodRefused) as refused:
        check_period(first_day, last_day)

    assert refused.value.code == code


def test_each_day_of_the_period_has_a_row():
    counts = [Count(MONDAY, 9, "answered", 2), Count(MONDAY, 10, "silent", 1)]

    rows = rows_of(Dimension.DAY, counts, MONDAY, WEDNESDAY)

    assert rows == [("2020-11-16", 3), ("2020-11-17", 0), ("2020-11-18", 0)]


def test_days_add_up_to_iso_weeks():
    counts = [Count(date(2020, 12, 31), 9, "answered", 2), Count(date(2021, 1, 4), 9, "answered", 1)]

    rows = rows_of(Dimension.WEEK, counts, date(2020, 12, 31), date(2021, 1, 4))

    assert rows == [("2020-W53", 2), ("2021-W01", 1)]


def test_days_add_up_to_months():
    counts = [Count(date(2020, 11, 30), 9, "answered", 2), Count(date(2020, 12, 1), 9, "answered", 1)]

    rows = rows_of(Dimension.MONTH, counts, date(2020, 11, 30), date(2020, 12, 1))

    assert rows == [("2020-11", 2), ("2020-12", 1)]


def test_weekdays_come_in_their_order():
    rows = rows_of(Dimension.WEEKDAY, [Count(WEDNESDAY, 9, "answered", 4)], MONDAY, WEDNESDAY)

    assert rows[:3] == [("monday", 0), ("tuesday", 0), ("wednesday", 4)]
    assert len(rows) == 7


def test_hours_are_those_of_the_calls():
    rows = rows_of(Dimension.HOUR, [Count(MONDAY, 14, "answered", 4)], MONDAY, MONDAY)

    assert len(rows) == 24
    assert rows[14] == ("14", 4)


def test_a_closed_list_is_shown_whole_and_in_its_order():
    rows = rows_of(Dimension.LANGUAGE, [Count(MONDAY, 9, "en", 3)], MONDAY, MONDAY)

    assert rows == [("nb", 0), ("nn", 0), ("en", 3), ("other", 0)]


def test_facilities_come_by_count_and_then_by_name():
    counts = [Count(MONDAY, 9, "ullersmo", 1), Count(MONDAY, 9, "ila", 1), Count(MONDAY, 10, "oslo", 4)]

    rows = rows_of(Dimension.FACILITY, counts, MONDAY, MONDAY)

    assert rows == [("oslo", 4), ("ila", 1), ("ullersmo", 1)]


def test_what_was_no_conversation_stays_out_of_the_shares():
    summary = summary_of({"answered": 6, "referred_facility": 2, "hung_up": 12}, calls_before=16)

    assert summary.calls == 20
    assert summary.change == 25
    assert summary.conversations == 8
    assert summary.answered == 75
    assert summary.referred_facility == 25
    assert summary.referred_health_channel == 0


def test_without_a_call_before_there_is_no_change_in_percent():
    assert summary_of({"answered": 6}, calls_before=0).change is None


def test_without_a_conversation_there_are_no_shares():
    assert summary_of({"hung_up": 3}, calls_before=3).answered is None
