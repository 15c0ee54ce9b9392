"""Which topics and questions the public pages lead with."""

from hotline.knowledge import service as knowledge
from hotline.knowledge.rules import Topic

# What callers asked most when the line opened; counts take over in the public face's own time.
FOUNDING_QUESTIONS = (
    "covid-visits",
    "general-covid-questions",
    "covid-leave",
    "video-visits",
    "hotline-hours",
)


def with_articles() -> list[Topic]:
    """The topics that have articles, in their fixed order."""
    used = {published.content.category for published in knowledge.library().articles.values()}
    return [topic for topic in Topic if topic in used]


def asked_often() -> list[str]:
    """The slugs of the questions to show on the front page."""
    known = knowledge.library().articles
    chosen = [slug for slug in FOUNDING_QUESTIONS if slug in known]
    return chosen or sorted(known)[: len(FOUNDING_QUESTIONS)]
