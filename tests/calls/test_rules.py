"""What fits together in a wrap-up, and what of a call is counted."""

from datetime import datetime, timedelta

import pytest

from hotline.calls.rules import (
    CallerRelation,
    CallLanguage,
    Duration,
    Outcome,
    ReferralReason,
    WrapUp,
    check_times,
    check_wrap_up,
    counts_of,
    day_and_hour,
    duration_of,
    propose_outcome,
)
from hotline.clock import OSLO
from hotline.errors import InvalidInput
from hotline.knowledge.rules import Topic

TEN = datetime(2020, 11, 18, 10, 0, tzinfo=OSLO)


def wrap_up(outcome=Outcome.ANSWERED, **more):
    return WrapUp(language=CallLanguage.NB, outcome=outcome, **more)


@pytest.mark.parametrize(
    ("minutes", "bucket"),
    [
        (0, Duration.UNDER_2),
        (1.99, Duration.UNDER_2),
        (2, Duration.FROM_2),
        (5, Duration.FROM_5),
        (10, Duration.FROM_10),
        (20, Duration.FROM_20),
        (40, Duration.OVER_40),
    ],
)
def test_the_lower_end_of_a_duration_is_included(minutes, bucket):
    assert duration_of(TEN, TEN + timedelta(minutes=minutes)) is bucket


@pytest.mark.parametrize(
    ("given", "field", "code"),
    [
        (wrap_up(Outcome.REFERRED_FACILITY), "facility", "facility_needed"),
        (wrap_up(referral_reason=ReferralReason.BOOKING), "referral_reason", "reason_without_referral"),
        (wrap_up(nobody_answers=True), "nobody_answers", "nobody_answers_where"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_field(given, field, code):
    with pytest.raises(InvalidInput) as refused:
        check_wrap_up(given)

    assert [(error.field, error.code) for error in refused.value.errors] == [(field, code)]


def test_no_conversation_keeps_no_topic_and_no_relation():
    silent = wrap_up(Outcome.SILENT, topics=(Topic.CORONA,), caller_relation=CallerRelation.PARENT)

    kept = check_wrap_up(silent)

    assert (kept.topics, kept.caller_relation) == ((), None)


def test_a_call_is_counted_by_the_pairs_that_statistics_need():
    referred = wrap_up(
        Outcome.REFERRED_FACILITY,
        topics=(Topic.CORONA,),
        articles=("covid-visits",),
        facility="ila-fengsel",
        referral_reason=ReferralReason.INDIVIDUAL,
    )

    counts = counts_of(referred, Duration.FROM_5, {"covid-visits": 3})

    assert set(counts) == {
        ("outcome", "referred_facility"),
        ("language", "nb"),
        ("duration", "5_10"),
        ("relation", "unknown"),
        ("topic", "corona"),
        ("topic_outcome", "corona|referred_facility"),
        ("article", "covid-visits"),
        ("article_revision", "covid-visits@3"),
        ("facility", "ila-fengsel"),
        ("reason", "individual"),
        ("facility_reason", "ila-fengsel|individual"),
    }


def test_training_is_never_counted():
    assert counts_of(wrap_up(training=True), Duration.UNDER_2, {}) == []


def test_a_silent_call_stays_out_of_topics():
    counts = counts_of(wrap_up(Outcome.SILENT), Duration.UNDER_2, {})

    assert [dimension for dimension, _value in counts] == ["outcome", "language", "duration"]


@pytest.mark.parametrize(
    ("began", "ended", "field"),
    [(5, 10, "started_at"), (-10, -20, "ended_at"), (-10, 5, "ended_at"), (-1000, -1, "ended_at")],
)
def test_times_that_cannot_be_are_refused(began, ended, field):
    with pytest.raises(InvalidInput) as refused:
        check_times(TEN + timedelta(minutes=began), TEN + timedelta(minutes=ended), TEN)

    assert refused.value.errors[0].field == field


def test_a_call_stands_under_the_oslo_hour_in_which_it_began():
    last_quarter_before_midnight_utc = datetime.fromisoformat("2020-11-17T23:30:00+00:00")

    assert day_and_hour(last_quarter_before_midnight_utc) == (datetime(2020, 11, 18).date(), 0)


@pytest.mark.parametrize(
    ("articles", "route", "has_facility", "outcome"),
    [
        (["a"], None, False, Outcome.ANSWERED),
        ([], None, False, Outcome.OUT_OF_SCOPE),
        (["a"], "individual", False, Outcome.REFERRED_FACILITY),
        (["a"], None, True, Outcome.REFERRED_FACILITY),
        ([], "health_channel", False, Outcome.REFERRED_HEALTH_CHANNEL),
        (["a"], "emergency", False, Outcome.EMERGENCY),
    ],
)
def test_the_outcome_is_proposed_from_what_was_opened_and_routed(articles, route, has_facility, outcome):
    assert propose_outcome(articles, route, has_facility=has_facility) is outcome
