"""Languages: which there are, which one a reader means, and texts in a chosen one.

Sentences are written in English in the code and translated in ``translations/<code>``. A folder there is all
that a further language needs.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from pathlib import Path

from babel.dates import format_date as babel_date
from flask import Flask, g, has_request_context
from flask_babel import Babel, force_locale, get_locale
from flask_babel import refresh as forget_language
from werkzeug.datastructures import LanguageAccept

from hotline.clock import oslo_time

SOURCE_LANGUAGE = "en"
DEFAULT_LANGUAGE = "nb"
# What browsers and people write for Norwegian without saying which.
NORWEGIAN = ("nb", "no", "nn")


@cache
def data_folder(name: str) -> Path:
    """A folder of data (``kb``, ``translations``): beside the package's modules, or in the checkout."""
    package = Path(__file__).parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


@cache
def languages() -> tuple[str, ...]:
    """The codes of all languages of the interface, Norwegian bokmål first."""
    folder = data_folder("translations")
    found = sorted(path.name for path in folder.glob("*/") if (path / "LC_MESSAGES/messages.po").is_file())
    return tuple(dict.fromkeys((DEFAULT_LANGUAGE, SOURCE_LANGUAGE, *found)))


def understood(code: str | None) -> str | None:
    """The language that a code means here: nn and no are bokmål where they have no texts; None if unknown."""
    if not code:
        return None
    code = code.lower().replace("_", "-").split("-")[0]
    if code in languages():
        return code
    return DEFAULT_LANGUAGE if code in NORWEGIAN else None


def wanted(accepted: LanguageAccept) -> str:
    """The language to greet a reader in, by the order of preference that the browser sends."""
    for code, _quality in accepted:
        if (language := understood(code)) is not None:
            return language
    return DEFAULT_LANGUAGE


def init_languages(app: Flask) -> None:
    """Let Flask-Babel find the catalogues wherever the package is installed."""
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(data_folder("translations"))
    app.config["BABEL_DEFAULT_LOCALE"] = DEFAULT_LANGUAGE
    Babel(app, locale_selector=_of_request, timezone_selector=lambda: "Europe/Oslo")


def current_language() -> str:
    """The language of the moment: the one forced with ``in_language``, that of the request, or the default."""
    locale = get_locale()
    return locale.language if locale else DEFAULT_LANGUAGE


def _of_request() -> str:
    return g.get("language", DEFAULT_LANGUAGE) if has_request_context() else DEFAULT_LANGUAGE


def speak(language: str) -> None:
    """Choose the language of this request."""
    g.language = language
    forget_language()


@contextmanager
def in_language(language: str) -> Iterator[None]:
    """Write texts in another language for a while."""
    with force_locale(language):
        yield


def day_in_words(day: date, language: str, *, weekday: bool = False) -> str:
    """A day as people say it: «18. desember 2020», "Friday 18 December 2020"."""
    if language == "en":
        return babel_date(day, "EEEE d MMMM y" if weekday else "d MMMM y", locale="en_GB")
    return babel_date(day, "EEEE d. MMMM y" if weekday else "d. MMMM y", locale=language)


def time_in_words(moment: datetime, language: str) -> str:
    """A moment's time of day in Oslo: «15.00», "15:00"."""
    return oslo_time(moment).strftime("%H:%M" if language == "en" else "%H.%M")
