"""The standing of a measure in words."""

from flask_babel import gettext as _

from hotline.i18n import day_in_words, in_language
from hotline.measures.rules import MeasureOn, Standing


def standing_message(measure: MeasureOn | None, language: str) -> str | None:
    """What every face shows first where a measure does not apply today; None where it does."""
    if measure is None or measure.in_force is None:
        return None
    with in_language(language):
        if measure.standing is Standing.LAPSED:
            return _(
                "The decision applied until %(day)s. A new assessment is to be expected; ask the facility.",
                day=day_in_words(measure.in_force.last_day, language),
            )
        if measure.standing is Standing.UPCOMING:
            return _(
                "The decision applies from %(day)s. Until then, ask the facility what applies.",
                day=day_in_words(measure.in_force.first_day, language),
            )
    return None


def period(measure: MeasureOn, language: str) -> str:
    """From when to when a measure is decided, and what comes then."""
    decision = measure.in_force
    if decision is None:
        return ""
    with in_language(language):
        return _(
            "Decided %(decided)s: from %(first)s until %(last)s. Then a new assessment is made.",
            decided=day_in_words(decision.decided_on, language),
            first=day_in_words(decision.first_day, language),
            last=day_in_words(decision.last_day, language),
        )
