"""Rules for bulletins: short notices to those on duty, in both languages, without any formatting."""

from dataclasses import dataclass
from datetime import datetime

from hotline.errors import RuleBroken

# As much as can be taken in between two calls.
LONGEST_TEXT = 280
# After this they are history: whoever was away longer reads the handover.
DAYS_SHOWN = 14


class BulletinRefused(RuleBroken):
    """A bulletin was not posted; ``code`` says why, ``language`` in which text."""


@dataclass(frozen=True)
class Bulletin:
    """A short notice as it is shown; posted at an aware moment in UTC."""

    id: int
    text_nb: str
    text_en: str
    is_urgent: bool
    posted_at: datetime


def check_bulletin(text_nb: str, text_en: str) -> tuple[str, str]:
    """Both texts as they are kept, on one line each; raises ``BulletinRefused``."""
    return _checked(text_nb, "nb"), _checked(text_en, "en")


def _checked(text: str, language: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise BulletinRefused("text_missing", language=language)
    if len(text) > LONGEST_TEXT:
        raise BulletinRefused("text_too_long", language=language, longest=LONGEST_TEXT)
    return text
