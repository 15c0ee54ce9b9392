"""Calls from their beginning to their counts, on both databases."""

from datetime import date, datetime, timedelta

import pytest
import sqlalchemy as sa

from hotline.accounts import service as accounts
from hotline.calls import service as calls
from hotline.calls.models import Call, CallCount, Draft, FinishedKey
from hotline.calls.rules import (
    CallLanguage,
    CallRefused,
    IdempotencyKeyReused,
    Outcome,
    ReferralReason,
    WrapUp,
)
from hotline.clock import OSLO
from hotline.db import db
from hotline.errors import InvalidInput, NotFound
from hotline.opening.rules import CallNotBegun
from hotline.statistics import service as statistics
from hotline.statistics.service import Dimension

ANSWERED = WrapUp(language=CallLanguage.NB, outcome=Outcome.ANSWERED, articles=("covid-visits",))
KEY = "a key that nobody else has"


@pytest.fixture
def operator(filled):
    return accounts.get_account("operator").id


def at(clock, text):
    clock.moment = datetime.fromisoformat(text).replace(tzinfo=OSLO)


def how_many(model):
    return db.session.scalar(sa.select(sa.func.count()).select_from(model))


def test_a_finished_call_is_kept_without_operator_and_time(operator, clock):
    draft = calls.begin_call(KEY, account_id=operator, clock=clock)
    clock.advance(minutes=6)

    logged = calls.finish_draft(draft.id, ANSWERED, account_id=operator, clock=clock)

    call = calls.get_call(logged.call_id)
    assert (call.day, call.hour, call.duration.value) == (date(2020, 11, 18), 10, "5_10")
    assert call.articles == ["covid-visits@1"]
    assert call.topics == ["corona"]
    assert how_many(Draft) == 0


def test_a_repeated_finish_makes_one_call(operator, clock):
    draft_id = calls.begin_call(KEY, account_id=operator, clock=clock).id
    first = calls.finish_draft(draft_id, ANSWERED, account_id=operator, clock=clock)

    again = calls.finish_draft(draft_id, ANSWERED, account_id=operator, clock=clock)

    assert (again.call_id, again.repeated) == (first.call_id, True)
    assert how_many(Call) == 1
    assert statistics.calls_in(date(2020, 11, 18), date(2020, 11, 18)) == 1


def test_a_second_click_begins_no_second_call(operator, clock):
    first = calls.begin_call(KEY, account_id=operator, clock=clock).id

    assert calls.begin_call(KEY, account_id=operator, clock=clock).id == first
    assert how_many(Draft) == 1


def test_no_call_begins_at_closing_time_but_the_running_one_is_finished(operator, clock):
    at(clock, "2020-11-18T14:59:59")
    running = calls.begin_call(KEY, account_id=operator, clock=clock).id
    at(clock, "2020-11-18T15:00:00")

    with pytest.raises(CallNotBegun) as refused:
        calls.begin_call("another key, as long", account_id=operator, clock=clock)

    assert refused.value.code == "after_hours"
    at(clock, "2020-11-18T15:20:00")
    assert not calls.finish_draft(running, ANSWERED, account_id=operator, clock=clock).repeated


@pytest.mark.parametrize(
    ("began", "logged", "is_late"),
    [
        ("2020-11-18T14:00", "2020-11-18T23:59", False),
        ("2020-11-18T14:00", "2020-11-19T23:59", True),
        ("2020-11-20T14:00", "2020-11-23T12:00", True),
        ("2020-12-31T14:00", "2020-12-31T23:59", False),
    ],
)
def test_a_call_may_be_logged_until_the_end_of_the_next_open_day(filled, clock, began, logged, is_late):
    began_at = datetime.fromisoformat(began).replace(tzinfo=OSLO)
    at(clock, logged)

    done = calls.log_call("k1", began_at, began_at + timedelta(minutes=5), ANSWERED, clock=clock)

    assert calls.get_call(done.call_id).late is is_late


@pytest.mark.parametrize(
    ("began", "logged"),
    [("2020-11-18T14:00", "2020-11-20T00:00"), ("2020-12-31T14:00", "2021-01-01T00:00")],
)
def test_after_that_it_is_refused_and_nothing_is_stored(filled, clock, began, logged):
    began_at = datetime.fromisoformat(began).replace(tzinfo=OSLO)
    at(clock, logged)

    with pytest.raises(CallRefused):
        calls.log_call("k1", began_at, began_at + timedelta(minutes=5), ANSWERED, clock=clock)

    assert (how_many(Call), how_many(CallCount), how_many(FinishedKey)) == (0, 0, 0)


def test_a_key_that_comes_with_another_call_is_refused(filled, clock):
    began = clock.now() - timedelta(minutes=10)
    calls.log_call("k1", began, clock.now(), ANSWERED, clock=clock)

    with pytest.raises(IdempotencyKeyReused):
        calls.log_call("k1", began, clock.now() - timedelta(minutes=1), ANSWERED, clock=clock)

    assert how_many(Call) == 1


def test_an_unknown_article_or_facility_is_named(filled, clock):
    wrong = WrapUp(language=CallLanguage.NB, outcome=Outcome.ANSWERED, articles=("no-such",))

    with pytest.raises(InvalidInput) as refused:
        calls.log_call("k1", clock.now() - timedelta(minutes=5), clock.now(), wrong, clock=clock)

    assert refused.value.errors[0].field == "articles"
    assert how_many(Call) == 0


def test_a_refused_finish_leaves_the_draft(operator, clock):
    draft_id = calls.begin_call(KEY, account_id=operator, clock=clock).id
    without_facility = WrapUp(language=CallLanguage.NB, outcome=Outcome.REFERRED_FACILITY)

    with pytest.raises(InvalidInput):
        calls.finish_draft(draft_id, without_facility, account_id=operator, clock=clock)

    assert calls.get_draft(draft_id, account_id=operator).id == draft_id


def test_nobody_sees_the_draft_of_another(operator, clock):
    draft_id = calls.begin_call(KEY, account_id=operator, clock=clock).id
    other = accounts.get_account("supervisor").id

    with pytest.raises(NotFound):
        calls.get_draft(draft_id, account_id=other)


def test_a_referral_is_counted_with_its_reason(filled, clock):
    referred = WrapUp(
        language=CallLanguage.EN,
        outcome=Outcome.REFERRED_FACILITY,
        facility="ila-fengsel",
        referral_reason=ReferralReason.INDIVIDUAL,
    )
    calls.log_call("k1", clock.now() - timedelta(minutes=5), clock.now(), referred, clock=clock)
    calls.log_call("k2", clock.now() - timedelta(minutes=5), clock.now(), referred, clock=clock)

    by_facility = statistics.figures(date(2020, 11, 18), date(2020, 11, 18), Dimension.FACILITY)

    assert by_facility.rows == [("ila-fengsel", 2)]
