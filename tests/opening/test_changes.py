"""What a supervisor may change about the hours, and what is refused."""

from datetime import date, time

import pytest

from hotline.opening.rules import (
    FOUNDING_SCHEDULE,
    OpeningRefused,
    Period,
    check_exception,
    check_service_end,
)

TODAY = date(2020, 11, 18)
MORNING = Period(time(9), time(12))
AFTERNOON = Period(time(13), time(15))


def check(day=date(2020, 12, 24), periods=(MORNING,), notice_nb="Kortere dag.", notice_en="Shorter day."):
    return check_exception(day, periods, notice_nb, notice_en, today=TODAY, schedule=FOUNDING_SCHEDULE)


def test_an_exception_is_kept_in_order_and_on_one_line():
    exception = check(periods=[AFTERNOON, MORNING], notice_nb="  Kortere\n dag. ")

    assert exception.periods == (MORNING, AFTERNOON)
    assert exception.notice_nb == "Kortere dag."


def test_no_period_closes_the_day():
    assert check(periods=()).periods == ()


def test_today_can_still_be_changed():
    assert check(day=TODAY).day == TODAY


def test_periods_may_touch():
    assert len(check(periods=[MORNING, Period(time(12), time(13))]).periods) == 2


REFUSED = [
    ({"day": date(2020, 11, 17)}, "day_in_past"),
    ({"day": date(2021, 1, 1)}, "day_outside_service"),
    ({"periods": [Period(time(12), time(9))]}, "period_backwards"),
    ({"periods": [Period(time(9), time(9))]}, "period_backwards"),
    ({"periods": [Period(time(22), time(2))]}, "period_backwards"),
    ({"periods": [Period(time(20), time(0))]}, "past_midnight"),
    ({"periods": [MORNING, Period(time(11, 59), time(13))]}, "periods_overlap"),
    ({"periods": [MORNING, MORNING]}, "periods_overlap"),
    ({"notice_nb": " "}, "notice_missing"),
    ({"notice_en": ""}, "notice_missing"),
    ({"notice_en": "x" * 201}, "notice_too_long"),
]


@pytest.mark.parametrize(("given", "code"), REFUSED)
def test_an_exception_that_cannot_be_is_refused(given, code):
    with pytest.raises(OpeningRefused) as refused:
        check(**given)

    assert refused.value.code == code


def test_a_notice_of_200_characters_is_taken():
    assert len(check(notice_nb="x" * 200).notice_nb) == 200


@pytest.mark.parametrize("last_day", [TODAY, date(2021, 3, 31)])
def test_the_service_end_can_be_moved_both_ways(last_day):
    check_service_end(last_day, today=TODAY, schedule=FOUNDING_SCHEDULE)


END_REFUSED = [
    (date(2020, 11, 17), TODAY, "end_in_past"),
    (date(2020, 4, 14), date(2020, 4, 1), "end_before_start"),
    (date(2202, 12, 31), TODAY, "end_too_far"),
]


@pytest.mark.parametrize(("last_day", "today", "code"), END_REFUSED)
def test_a_service_end_that_cannot_be_is_refused(last_day, today, code):
    with pytest.raises(OpeningRefused) as refused:
        check_service_end(last_day, today=today, schedule=FOUNDING_SCHEDULE)

    assert refused.value.code == code
