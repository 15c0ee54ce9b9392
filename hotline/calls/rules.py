"""Rules for calls: closed lists, what fits together, what may still be logged, what is kept of a call.

Moments are aware; days and hours are Oslo's. What is kept of a finished call has no room for a person.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from hotline.clock import oslo_day, oslo_time
from hotline.errors import FieldError, InvalidInput, RuleBroken
from hotline.knowledge.rules import Topic


class Outcome(StrEnum):
    """How a call ended; the last three are no conversation."""

    ANSWERED = "answered"
    REFERRED_FACILITY = "referred_facility"
    REFERRED_HEALTH_CHANNEL = "referred_health_channel"
    REFERRED_OTHER = "referred_other"
    SUPPORT = "support"
    EMERGENCY = "emergency"
    OUT_OF_SCOPE = "out_of_scope"
    HUNG_UP = "hung_up"
    SILENT = "silent"
    WRONG_NUMBER = "wrong_number"


NO_CONVERSATION = frozenset({Outcome.HUNG_UP, Outcome.SILENT, Outcome.WRONG_NUMBER})


class ReferralReason(StrEnum):
    """Why a caller was sent to a facility."""

    INDIVIDUAL = "individual"
    SPECIFIC_PRISON = "specific_prison"
    BOOKING = "booking"
    COMPLAINT = "complaint"
    URGENT_MESSAGE = "urgent_message"
    OTHER = "other"


class CallerRelation(StrEnum):
    """How the caller stands to an inmate, if it was said."""

    PARTNER = "partner"
    PARENT = "parent"
    CHILD = "child"
    SIBLING = "sibling"
    OTHER_RELATIVE = "other_relative"
    FRIEND = "friend"
    PROFESSIONAL = "professional"
    SELF = "self"
    UNKNOWN = "unknown"


class CallLanguage(StrEnum):
    """The language in which the call was held."""

    NB = "nb"
    NN = "nn"
    EN = "en"
    OTHER = "other"


class Duration(StrEnum):
    """How long a call lasted, in minutes; the lower end is included."""

    UNDER_2 = "under_2"
    FROM_2 = "2_5"
    FROM_5 = "5_10"
    FROM_10 = "10_20"
    FROM_20 = "20_40"
    OVER_40 = "over_40"


DURATION_ENDS = (
    (2, Duration.UNDER_2),
    (5, Duration.FROM_2),
    (10, Duration.FROM_5),
    (20, Duration.FROM_10),
    (40, Duration.FROM_20),
)
LONGEST_CALL = timedelta(hours=12)
# Two machines' clocks may differ a little; a call is not refused for that.
CLOCK_TOLERANCE = timedelta(minutes=1)
MOST_ARTICLES = 50


class CallRefused(RuleBroken):
    """A call was not logged: ``too_late`` after its last moment, or ``discarded``."""


class IdempotencyKeyReused(RuleBroken):
    """The same key came with another call; nothing was stored."""


@dataclass(frozen=True)
class WrapUp:
    """What is noted when a call is over."""

    language: CallLanguage
    outcome: Outcome
    caller_relation: CallerRelation | None = None
    topics: tuple[Topic, ...] = ()
    articles: tuple[str, ...] = ()  # slugs
    facility: str | None = None  # slug
    referral_reason: ReferralReason | None = None
    nobody_answers: bool = False
    training: bool = False


def check_wrap_up(wrap_up: WrapUp) -> WrapUp:
    """The wrap-up as it is kept; raises ``InvalidInput`` where outcome, facility and reason do not agree.

    A referral to a facility needs the facility, and a reason goes only with such a referral. A call that was
    no conversation has no topic, article or relation.
    """
    errors = []
    refers = wrap_up.outcome is Outcome.REFERRED_FACILITY
    if refers and not wrap_up.facility:
        errors.append(FieldError("facility", "facility_needed"))
    if wrap_up.referral_reason and not refers:
        errors.append(FieldError("referral_reason", "reason_without_referral"))
    if wrap_up.nobody_answers and not wrap_up.facility:
        errors.append(FieldError("nobody_answers", "nobody_answers_where"))
    if len(wrap_up.articles) > MOST_ARTICLES:
        errors.append(FieldError("articles", "too_many", (("most", MOST_ARTICLES),)))
    if errors:
        raise InvalidInput(*errors)
    if wrap_up.outcome in NO_CONVERSATION:
        return WrapUp(language=wrap_up.language, outcome=wrap_up.outcome, training=wrap_up.training)
    return WrapUp(
        language=wrap_up.language,
        outcome=wrap_up.outcome,
        caller_relation=wrap_up.caller_relation,
        topics=tuple(topic for topic in Topic if topic in wrap_up.topics),
        articles=tuple(dict.fromkeys(wrap_up.articles)),
        facility=wrap_up.facility,
        referral_reason=wrap_up.referral_reason,
        nobody_answers=wrap_up.nobody_answers,
        training=wrap_up.training,
    )


def check_times(began_at: datetime, ended_at: datetime, now: datetime) -> None:
    """Refuse a call that ended before it began, lies in the future or lasted past what a call can."""
    errors = []
    if began_at > now + CLOCK_TOLERANCE:
        errors.append(FieldError("started_at", "in_future"))
    if ended_at < began_at:
        errors.append(FieldError("ended_at", "before_start"))
    elif ended_at > now + CLOCK_TOLERANCE:
        errors.append(FieldError("ended_at", "in_future"))
    elif ended_at - began_at > LONGEST_CALL:
        errors.append(FieldError("ended_at", "too_long", (("hours", LONGEST_CALL.seconds // 3600),)))
    if errors:
        raise InvalidInput(*errors)


def duration_of(began_at: datetime, ended_at: datetime) -> Duration:
    """The bucket of a call's length."""
    minutes = (ended_at - began_at).total_seconds() / 60
    for end, duration in DURATION_ENDS:
        if minutes < end:
            return duration
    return Duration.OVER_40


def day_and_hour(began_at: datetime) -> tuple[date, int]:
    """The Oslo day and hour under which a call is kept: those in which it began."""
    return oslo_day(began_at), oslo_time(began_at).hour


def propose_outcome(articles: Sequence[str], route_kind: str | None, has_facility: bool) -> Outcome:
    """The outcome offered at the wrap-up, from what was opened and routed."""
    if has_facility or route_kind in ("individual", "facility"):
        return Outcome.REFERRED_FACILITY
    if route_kind == "emergency":
        return Outcome.EMERGENCY
    if route_kind == "health_channel":
        return Outcome.REFERRED_HEALTH_CHANNEL
    return Outcome.ANSWERED if articles else Outcome.OUT_OF_SCOPE


def counts_of(wrap_up: WrapUp, duration: Duration, revisions: Mapping[str, int]) -> list[tuple[str, str]]:
    """What one call adds to the counts: (dimension, value) pairs, each once; nothing for training.

    ``outcome`` is counted for every call and so stands for the number of calls. Pairs that the statistics need
    are dimensions of their own. ``revisions`` gives the current revision of each article used.
    """
    if wrap_up.training:
        return []
    counts = [
        ("outcome", wrap_up.outcome.value),
        ("language", wrap_up.language.value),
        ("duration", duration.value),
    ]
    if wrap_up.outcome in NO_CONVERSATION:
        return counts
    counts.append(("relation", (wrap_up.caller_relation or CallerRelation.UNKNOWN).value))
    for topic in wrap_up.topics or (Topic.OTHER,):
        counts.append(("topic", topic.value))
        counts.append(("topic_outcome", f"{topic.value}|{wrap_up.outcome.value}"))
    for slug in wrap_up.articles:
        counts.append(("article", slug))
        counts.append(("article_revision", f"{slug}@{revisions[slug]}"))
    if wrap_up.facility:
        counts.append(("facility", wrap_up.facility))
        if wrap_up.referral_reason:
            counts.append(("reason", wrap_up.referral_reason.value))
            counts.append(("facility_reason", f"{wrap_up.facility}|{wrap_up.referral_reason.value}"))
        if wrap_up.nobody_answers:
            counts.append(("nobody_answers", wrap_up.facility))
    return counts
