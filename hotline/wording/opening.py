"""The state of the line in words: one sentence for every face."""

from datetime import datetime

from flask_babel import gettext as _

from hotline.clock import oslo_day, oslo_time
from hotline.directory.rules import PublicNumber
from hotline.i18n import current_language, day_in_words, in_language, time_in_words
from hotline.opening.rules import Reason, State


def message(state: State, language: str) -> str:
    """What to tell a caller about the line, in one or two sentences."""
    with in_language(language):
        told = _sentence(state, language)
        notice = state.notice_nb if language != "en" else state.notice_en
        return f"{notice} {told}" if notice else told


def messages(state: State) -> dict[str, str]:
    """The sentence in both languages of the service."""
    return {language: message(state, language) for language in ("nb", "en")}


def headline(state: State) -> str:
    """The state in a few words, for the top of a page, in the language of the moment."""
    language = current_language()
    if state.is_open and state.closes_at:
        return _("Open now – closes at %(time)s", time=time_in_words(state.closes_at, language))
    if state.reason is Reason.SERVICE_ENDED:
        return _("The line is closed for good")
    if state.opens_at is None:
        return _("Closed – the line does not open again")
    return _("Closed – opens %(moment)s", moment=_next(state.at, state.opens_at, language))


def status_of(state: State, line: PublicNumber) -> dict[str, object]:
    """The state as the API and the command line give it; the number is not given once the service has ended."""
    is_over = state.reason is Reason.SERVICE_ENDED
    return {
        "open": state.is_open,
        "reason": state.reason.value,
        "at": _instant(state.at),
        "opens_at": _instant(state.opens_at),
        "closes_at": _instant(state.closes_at),
        "service_ends_on": state.last_day.isoformat(),
        "phone": None if is_over else f"+47{line.number}",
        "phone_display": None if is_over else line.display,
        "message": messages(state),
    }


def _instant(moment: datetime | None) -> str | None:
    return oslo_time(moment).replace(microsecond=0).isoformat() if moment else None


def _sentence(state: State, language: str) -> str:
    if state.is_open and state.closes_at:
        return _("The line is open until %(time)s today.", time=time_in_words(state.closes_at, language))
    if state.reason is Reason.SERVICE_ENDED:
        return _(
            "The line is closed for good. Its last day was %(day)s.",
            day=day_in_words(state.last_day, language),
        )
    if state.opens_at is None:
        return _(
            "The line is closed and does not open again. Its last day is %(day)s.",
            day=day_in_words(state.last_day, language),
        )
    moment = _next(state.at, state.opens_at, language)
    if state.reason is Reason.NOT_STARTED:
        return _("The line has not opened yet. It opens %(moment)s.", moment=moment)
    if state.reason is Reason.WEEKEND:
        return _("The line is closed at the weekend. It opens %(moment)s.", moment=moment)
    if state.reason is Reason.PUBLIC_HOLIDAY:
        return _("The line is closed on this public holiday. It opens %(moment)s.", moment=moment)
    return _("The line is closed now. It opens %(moment)s.", moment=moment)


def _next(now: datetime, opens_at: datetime, language: str) -> str:
    """When the line opens next: «i dag kl. 09.00», "Thursday 19 November 2020 at 09:00"."""
    time = time_in_words(opens_at, language)
    if oslo_day(opens_at) == oslo_day(now):
        return _("today at %(time)s", time=time)
    return _("%(day)s at %(time)s", day=day_in_words(oslo_day(opens_at), language, weekday=True), time=time)
