"""The hours as they are stored, on both databases."""

from datetime import date, datetime, time

import pytest

from hotline.audit import service as audit
from hotline.clock import OSLO
from hotline.errors import NotFound
from hotline.opening import service as opening
from hotline.opening.rules import FOUNDING_SCHEDULE, DayException, OpeningRefused, Period, Reason

CHRISTMAS_EVE = date(2020, 12, 24)
MORNING = Period(time(9), time(12))
SHORTER = DayException(CHRISTMAS_EVE, (MORNING,), "Kortere dag.", "Shorter day.")


def shorten(clock, *periods):
    return opening.set_exception(CHRISTMAS_EVE, periods, "Kortere dag.", "Shorter day.", by=None, clock=clock)


def recorded():
    return [(entry.action, entry.subject, entry.details) for entry in audit.entries()]


def test_without_any_change_the_founding_hours_hold(on_database, clock):
    assert opening.schedule() == FOUNDING_SCHEDULE
    assert opening.state(clock).is_open
    assert opening.undecided_days(clock.today()) == [CHRISTMAS_EVE, date(2020, 12, 31)]


def test_an_exception_holds_at_once_and_is_recorded_without_its_notice(on_database, clock):
    shorten(clock, MORNING)

    state = opening.state_at(datetime(2020, 12, 24, 13, tzinfo=OSLO))

    assert (state.reason, state.notice_en) == (Reason.EXCEPTION, "Shorter day.")
    assert opening.upcoming_exceptions(clock.today()) == [SHORTER]
    assert recorded() == [("exception.set", "2020-12-24", {"periods": ["09:00-12:00"]})]


def test_an_exception_set_again_replaces_the_former_one(on_database, clock):
    shorten(clock, MORNING)

    shorten(clock)

    assert opening.schedule().exceptions[CHRISTMAS_EVE].periods == ()


def test_a_refused_exception_leaves_nothing_behind(on_database, clock):
    with pytest.raises(OpeningRefused):
        shorten(clock, MORNING, MORNING)

    assert opening.schedule().exceptions == {}
    assert recorded() == []


def test_a_removed_exception_gives_the_weekly_hours_back(on_database, clock):
    shorten(clock)

    opening.remove_exception(CHRISTMAS_EVE, by=None, clock=clock)

    assert opening.schedule() == FOUNDING_SCHEDULE
    assert recorded()[-1][:2] == ("exception.removed", "2020-12-24")


def test_an_exception_that_is_not_there_is_not_removed(on_database, clock):
    with pytest.raises(NotFound):
        opening.remove_exception(CHRISTMAS_EVE, by=None, clock=clock)


def test_an_exception_of_a_day_that_is_over_stays(on_database, clock):
    shorten(clock)
    clock.advance(days=40)

    with pytest.raises(OpeningRefused) as refused:
        opening.remove_exception(CHRISTMAS_EVE, by=None, clock=clock)

    assert refused.value.code == "day_in_past"
    assert opening.upcoming_exceptions(clock.today()) == []


def test_the_service_end_moves_and_the_former_one_is_recorded(on_database, clock):
    opening.move_service_end(date(2021, 3, 31), by=None, clock=clock)

    assert opening.state_at(datetime(2021, 1, 4, 10, tzinfo=OSLO)).is_open
    assert recorded() == [("service_end.moved", "2021-03-31", {"former": "2020-12-31"})]


def test_a_service_end_moved_to_where_it_is_changes_nothing(on_database, clock):
    opening.move_service_end(date(2020, 12, 31), by=None, clock=clock)

    assert recorded() == []


def test_public_holidays_can_be_opened(on_database, clock):
    opening.set_holidays_closed(False, by=None, clock=clock)

    assert opening.state_at(datetime(2020, 12, 25, 10, tzinfo=OSLO)).is_open
    assert recorded() == [("opening.holidays_set", "opening", {"holidays_closed": False})]
