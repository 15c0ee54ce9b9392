"""What the placeholders of a text become, on a day and in a language."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import time
from functools import cached_property

from flask_babel import gettext as _

from hotline.directory.rules import PublicNumber
from hotline.i18n import day_in_words, in_language
from hotline.measures.rules import MeasureOn
from hotline.opening import service as opening
from hotline.opening.rules import Period, Schedule

LINE_NUMBER = "parorendetelefonen"


class Values(Mapping[str, str]):
    """What placeholders become in one language and for one measure; worked out when a text asks for it."""

    def __init__(self, language: str, numbers: Sequence[PublicNumber], measure: MeasureOn | None):
        self._language = language
        self._numbers = numbers
        self._measure = measure

    def __getitem__(self, name: str) -> str:
        if name.startswith("measure."):
            return self._measure_values[name]
        if name.startswith("number.") or name == "line.number":
            return self._number_values[name]
        return self._line_values[name]

    def __iter__(self) -> Iterator[str]:
        yield from (*self._measure_values, *self._number_values, *self._line_values)

    def __len__(self) -> int:
        return sum(1 for _name in self)

    @cached_property
    def _measure_values(self) -> dict[str, str]:
        return measure_values(self._language, self._measure)

    @cached_property
    def _number_values(self) -> dict[str, str]:
        values = {f"number.{number.slug}": number.display for number in self._numbers}
        return values | {"line.number": values.get(f"number.{LINE_NUMBER}", "")}

    @cached_property
    def _line_values(self) -> dict[str, str]:
        schedule = opening.schedule()
        return {
            "line.first_day": day_in_words(schedule.first_day, self._language),
            "line.last_day": day_in_words(schedule.last_day, self._language),
            "line.hours": hours_in_words(schedule, self._language),
        }


def measure_values(language: str, measure: MeasureOn | None) -> dict[str, str]:
    """The values of an article's own measure; none where nothing is in force."""
    if measure is None or (decision := measure.in_force) is None:
        return {}
    return {
        "measure.first_day": day_in_words(decision.first_day, language),
        "measure.last_day": day_in_words(decision.last_day, language),
        "measure.decided_on": day_in_words(decision.decided_on, language),
    }


KNOWN_LINE = ("line.number", "line.first_day", "line.last_day", "line.hours")
KNOWN_MEASURE = ("measure.first_day", "measure.last_day", "measure.decided_on")


def hours_in_words(schedule: Schedule, language: str) -> str:
    """The weekly hours as they are read aloud.

    The founding hours are one period on all weekdays; hours of another shape are told day by day.
    """
    with in_language(language):
        weekdays = [schedule.weekly.get(weekday, ()) for weekday in range(5)]
        weekend = [schedule.weekly.get(weekday, ()) for weekday in (5, 6)]
        if not any(weekend) and weekdays[0] and all(day == weekdays[0] for day in weekdays):
            return _("weekdays %(hours)s", hours=_periods(weekdays[0], language))
        days = (
            _("Monday"),
            _("Tuesday"),
            _("Wednesday"),
            _("Thursday"),
            _("Friday"),
            _("Saturday"),
            _("Sunday"),
        )
        told = [
            _("%(weekday)s %(hours)s", weekday=name, hours=_periods(periods, language))
            for name, periods in zip(days, [*weekdays, *weekend], strict=True)
            if periods
        ]
        return ", ".join(told)


def _periods(periods: tuple[Period, ...], language: str) -> str:
    spoken = [
        _("from %(start)s to %(end)s", start=_spoken(p.start, language), end=_spoken(p.end, language)) for p in periods
    ]
    return _(" and ").join(spoken)


def _spoken(moment: time, language: str) -> str:
    """A time of day as it is said: «klokka 9», "9 am"."""
    if language == "en":
        hour = moment.hour % 12 or 12
        half = "am" if moment.hour < 12 else "pm"
        return f"{hour}:{moment:%M} {half}" if moment.minute else f"{hour} {half}"
    return f"{moment.hour}.{moment:%M}" if moment.minute else f"{moment.hour}"


def unknown(names: list[str], measure: str | None, numbers: Mapping[str, object]) -> list[str]:
    """The placeholders among ``names`` that nothing would fill."""
    known = {*KNOWN_LINE, *(f"number.{slug}" for slug in numbers), *(KNOWN_MEASURE if measure else ())}
    return [name for name in names if name not in known]
