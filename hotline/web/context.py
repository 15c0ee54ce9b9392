"""What every template can use."""

from flask import Flask, current_app, request, url_for

from hotline.clock import oslo_time
from hotline.directory.rules import in_pairs
from hotline.i18n import current_language, day_in_words, languages, time_in_words
from hotline.wording import measures as measure_wording
from hotline.wording import opening as opening_wording
from hotline.wording import routing as routing_wording
from hotline.wording.labels import label

LANGUAGE_NAMES = {"nb": "Norsk", "nn": "Nynorsk", "en": "English"}
# Said in the language it leads to.
READ_IN = {"nb": "Les på norsk", "nn": "Les på nynorsk", "en": "Read in English"}


def init_context(app: Flask) -> None:
    """Give the templates their words and formats."""
    app.jinja_env.filters.update(
        label=label,
        in_pairs=in_pairs,
        day=lambda day, weekday=False: day_in_words(day, current_language(), weekday=weekday),
        clock_time=lambda moment: time_in_words(moment, current_language()),
        headline=opening_wording.headline,
    )
    app.jinja_env.globals.update(
        message=opening_wording.message,
        standing_message=measure_wording.standing_message,
        period=measure_wording.period,
        advice_sentence=routing_wording.message,
    )
    app.context_processor(_everywhere)


def _everywhere():
    now = current_app.clock.now()
    return {
        "language": current_language(),
        "other_languages": [
            (code, LANGUAGE_NAMES.get(code, code)) for code in languages() if code != current_language()
        ],
        "language_names": LANGUAGE_NAMES,
        "read_in": READ_IN,
        "is_demo": current_app.settings.demo,
        "unreal_now": None if current_app.clock.is_real else oslo_time(now),
        "today": current_app.clock.today(),
        "in_other_language": _in_other_language,
    }


def render_alone(template: str, **values: object) -> str:
    """A page that needs nothing of its face: the page of an error must not ask the database that just failed."""
    return current_app.jinja_env.get_template(template).render(**_everywhere(), **values)


def _in_other_language(code: str) -> str:
    """The same public page in another language."""
    if request.endpoint and request.view_args and "lang" in request.view_args:
        return url_for(request.endpoint, **{**request.view_args, "lang": code})
    return url_for("public.home", lang=code)
