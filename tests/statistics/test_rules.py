"""Periods, rows and the line that sums up."""

from datetime import date

import pytest

from hotline.statistics.rules import Dimension, ordered, period_before, summarise, value_of_time

MONDAY, WEDNESDAY = date(2020, 11, 16), date(2020, 11, 18)


def test_the_period_before_is_of_equal_length():
    assert period_before(MONDAY, date(2020, 11, 22)) == (date(2020, 11, 9), date(2020, 11, 15))


def test_the_day_before_is_compared_with_one_day():
    assert period_before(MONDAY, MONDAY) == (date(2020, 11, 15), date(2020, 11, 15))


@pytest.mark.parametrize(
    ("by", "value"),
    [
        (Dimension.DAY, "2020-12-31"),
        (Dimension.WEEK, "2020-W53"),
        (Dimension.MONTH, "2020-12"),
        (Dimension.HOUR, "14"),
        (Dimension.WEEKDAY, "4"),
    ],
)
def test_a_call_of_new_years_eve_stands_under_its_time(by, value):
    assert value_of_time(by, date(2020, 12, 31), 14) == value


def test_each_day_of_the_period_has_a_row():
    rows = ordered(Dimension.DAY, {"2020-11-16": 3}, MONDAY, WEDNESDAY)

    assert rows == [("2020-11-16", 3), ("2020-11-17", 0), ("2020-11-18", 0)]


def test_the_weeks_of_a_period_come_in_time():
    rows = ordered(Dimension.WEEK, {"2021-W01": 1}, date(2020, 12, 31), date(2021, 1, 4))

    assert rows == [("2020-W53", 0), ("2021-W01", 1)]


def test_a_closed_list_is_shown_whole_and_in_its_order():
    rows = ordered(Dimension.LANGUAGE, {"en": 3}, MONDAY, MONDAY)

    assert rows == [("nb", 0), ("nn", 0), ("en", 3), ("other", 0)]


def test_facilities_come_by_count_and_then_by_name():
    rows = ordered(Dimension.FACILITY, {"ullersmo": 1, "ila": 1, "oslo": 4}, MONDAY, MONDAY)

    assert rows == [("oslo", 4), ("ila", 1), ("ullersmo", 1)]


def test_what_was_no_conversation_stays_out_of_the_shares():
    summary = summarise({"answered": 6, "referred_facility": 2, "hung_up": 12}, calls_before=16)

    assert summary.calls == 20
    assert summary.change == 25
    assert summary.answered == 75
    assert summary.referred_facility == 25
    assert summary.referred_health_channel == 0


def test_without_a_call_before_there_is_no_change_in_percent():
    assert summarise({"answered": 6}, calls_before=0).change is None


def test_without_a_conversation_there_are_no_shares():
    assert summarise({"hung_up": 3}, calls_before=3).answered is None
