"""What to say where the line must not answer itself: the sentence for each kind of route."""

from flask_babel import gettext as _

from hotline.i18n import in_language
from hotline.routing.rules import RouteKind
from hotline.routing.service import Advice


def message(advice: Advice, language: str) -> str:
    """The sentence to say to the caller, in the caller's language."""
    with in_language(language):
        if advice.kind is RouteKind.EMERGENCY:
            return _emergency(advice)
        if advice.kind is RouteKind.INDIVIDUAL:
            return _(
                "I cannot say anything about individual people, nor whether somebody is an inmate. "
                "Contact the facility you think it concerns."
            )
        if advice.kind is RouteKind.HEALTH_CHANNEL:
            return _("This is a general question about Covid-19. The health authorities answer it.")
        if advice.facility is not None:
            return _(
                "We do not know what applies at %(facility)s. Contact the facility itself.",
                facility=advice.facility.name,
            )
        return _("This is about one facility. Contact the facility itself.")


def _emergency(advice: Advice) -> str:
    sentences = {
        "life": _("Is somebody in danger of life or unconscious? Ring 113 now."),
        "violence": _("Is somebody being hurt or threatened now? Ring the police on 112."),
        "fire": _("Is there a fire? Ring 110 now."),
        "suicide": _(
            "You are not alone with this. Ring 116 123 or 22 40 00 40, day and night. In danger of life, ring 113."
        ),
    }
    return sentences.get(advice.danger or "life", sentences["life"])
