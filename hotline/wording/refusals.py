"""Why something was refused, in words: what happened, what is safe, what to do."""

from collections.abc import Mapping
from typing import Any

from flask_babel import gettext as _

from hotline.accounts.service import SignInRefused
from hotline.errors import FieldError, NotFound, RuleBroken
from hotline.i18n import current_language, day_in_words
from hotline.opening.rules import CallNotBegun


def sentence(refused: RuleBroken) -> str:
    """The sentence for a refusal."""
    if isinstance(refused, CallNotBegun):
        return _("No call can begin now: the line is closed.")
    if isinstance(refused, SignInRefused) and refused.code == "wait":
        return _("Too many tries. Wait %(seconds)s seconds and try again.", **refused.facts)
    facts = {name: _shown(value) for name, value in refused.facts.items()}
    return _filled(_refusals(), (type(refused).__name__, refused.code), refused.code, facts)


def field_sentence(error: FieldError) -> str:
    """The sentence for one thing wrong with one field."""
    facts = {name: _shown(value) for name, value in error.facts}
    return _filled(_field_errors(), error.code, error.code, facts)


def not_found(missing: NotFound) -> str:
    """That something was asked for by a name that nothing bears."""
    kinds = {
        "article": _("There is no article called “%(name)s”.", name=missing.name),
        "facility": _("There is no facility called “%(name)s”.", name=missing.name),
        "measure": _("There is no measure called “%(name)s”.", name=missing.name),
        "account": _("There is no account called “%(name)s”.", name=missing.name),
        "token": _("There is no token number %(name)s.", name=missing.name),
        "draft": _("This call is no longer open: it was finished, discarded or can no longer be logged."),
        "call": _("There is no such call."),
        "exception": _("No exception is set for that day."),
        "bulletin": _("This bulletin is not there any more."),
    }
    return kinds.get(missing.kind, _("What you asked for is not here."))


def _shown(value: object) -> object:
    return day_in_words(value, current_language()) if hasattr(value, "isoformat") else value  # type: ignore[arg-type]


def _filled(sentences: Mapping[Any, str], key: object, code: str, facts: dict[str, object]) -> str:
    text = sentences.get(key)
    if text is None:
        return _("This was refused (%(code)s). Nothing was stored.", code=code)
    return text % facts if facts else text


def _refusals() -> dict[tuple[str, str], str]:
    return {
        ("SignInRefused", "wrong"): _("The name or the password is wrong."),
        ("AccountRefused", "bad_name"): _(
            "A name is 2 to 32 small letters, digits, dots or hyphens and begins with a letter."
        ),
        ("AccountRefused", "name_taken"): _("There is already an account called “%(name)s”."),
        ("AccountRefused", "short_password"): _("A password has at least %(shortest)s characters."),
        ("AccountRefused", "long_password"): _("A password has at most %(longest)s characters."),
        ("AccountRefused", "password_holds_name"): _("The password must not contain the name."),
        ("AccountRefused", "unknown_scope"): _("There is no scope “%(scope)s”. Scopes are: %(known)s."),
        ("AccountRefused", "no_scope"): _("A token needs at least one scope: %(known)s."),
        ("AccountRefused", "scope_beyond_role"): _("An account with the role %(role)s cannot have “%(scope)s”."),
        ("CallRefused", "too_late"): _(
            "The call of %(day)s can no longer be logged: that is possible until the end of the next open day."
        ),
        ("IdempotencyKeyReused", "key_reused"): _(
            "This Idempotency-Key was used for another call. Nothing was stored; use a new key."
        ),
        ("ProlongationRefused", "unknown"): _("Nothing has been decided about this measure yet."),
        ("ProlongationRefused", "lapsed"): _(
            "The measure lapsed on %(last_day)s. A lapsed measure is not prolonged; a new decision is needed."
        ),
        ("ProlongationRefused", "not_later"): _(
            "The new last day must be later than %(last_day)s. The measure was not changed."
        ),
        ("ProlongationRefused", "too_far"): _("The new last day is more than a year away. Check the year."),
        ("ProlongationRefused", "source_too_long"): _("The source has at most %(longest)s characters."),
        ("OpeningRefused", "day_in_past"): _("%(day)s is over. The hours of a day that is over are not changed."),
        ("OpeningRefused", "day_outside_service"): _(
            "The day is outside the service, which runs from %(first_day)s to %(last_day)s."
        ),
        ("OpeningRefused", "end_in_past"): _("The last day cannot be before today, %(today)s."),
        ("OpeningRefused", "end_before_start"): _("The last day cannot be before the first, %(first_day)s."),
        ("OpeningRefused", "end_too_far"): _("The last day is too far away. Check the year."),
        ("OpeningRefused", "past_midnight"): _("A period lies within one day and does not reach past midnight."),
        ("OpeningRefused", "period_backwards"): _("A period ends after it begins."),
        ("OpeningRefused", "periods_overlap"): _("Two periods of the day overlap."),
        ("OpeningRefused", "notice_missing"): _("Write the notice in both languages."),
        ("OpeningRefused", "notice_too_long"): _("A notice has at most %(longest)s characters."),
        ("BulletinRefused", "text_missing"): _("Write the bulletin in both languages."),
        ("BulletinRefused", "text_too_long"): _("A bulletin has at most %(longest)s characters."),
    }


def _field_errors() -> dict[str, str]:
    return {
        "facility_needed": _("Choose the facility the caller was referred to."),
        "reason_without_referral": _("A reason goes only with a referral to a facility."),
        "nobody_answers_where": _("Choose the facility where nobody answers."),
        "too_many": _("At most %(most)s are kept."),
        "in_future": _("This lies in the future."),
        "before_start": _("The call ended before it began."),
        "too_long": _("A call lasts at most %(hours)s hours."),
        "bad_key": _("An Idempotency-Key of 1 to %(longest)s characters is needed."),
        "unknown_article": _("There is no article called “%(name)s”."),
        "unknown_facility": _("There is no facility called “%(name)s”."),
        "required": _("This is needed."),
        "unknown_field": _("There is no such field."),
        "not_a_choice": _("This is not one of the choices: %(known)s."),
        "not_an_instant": _(
            "This is no instant. Write it as 2020-11-18T10:15:00+01:00; without offset it is Oslo time."
        ),
        "not_a_day": _("This is no day. Write it as 2020-11-18."),
        "not_text": _("This is a text of at most %(longest)s characters."),
        "not_true_or_false": _("This is true or false."),
        "not_a_list": _("This is a list of texts."),
        "not_a_number": _("This is a whole number from %(least)s to %(most)s."),
    }
