"""``hotline call log``: a call that was taken elsewhere."""

import click

from hotline.calls import service as calls
from hotline.calls.rules import CallerRelation, CallLanguage, Outcome, ReferralReason, WrapUp
from hotline.cli.reading import MOMENT
from hotline.cli.surroundings import with_database
from hotline.knowledge.rules import Topic


def _choice(codes):
    return click.Choice([code.value for code in codes])


@click.group()
def call():
    """Calls."""


@call.command()
@click.option("--started-at", type=MOMENT, required=True, help="Oslo time where no offset is given.")
@click.option("--ended-at", type=MOMENT, required=True)
@click.option("--language", type=_choice(CallLanguage), required=True)
@click.option("--outcome", type=_choice(Outcome), required=True)
@click.option("--relation", type=_choice(CallerRelation))
@click.option("--topic", "topics", type=_choice(Topic), multiple=True)
@click.option("--article", "articles", multiple=True, help="Slug of an article that was used.")
@click.option("--facility", help="Slug of the facility the caller was referred to.")
@click.option("--referral-reason", type=_choice(ReferralReason))
@click.option("--nobody-answers", is_flag=True, help="The caller cannot reach the facility.")
@click.option("--training", is_flag=True, help="Kept but not counted.")
@click.option("--key", help="The same key logs only one call.")
def log(started_at, ended_at, language, outcome, relation, topics, articles, facility, referral_reason, **more):
    """Log a finished call, under the same rules as the console and the API."""
    wrap_up = WrapUp(
        language=CallLanguage(language),
        outcome=Outcome(outcome),
        caller_relation=CallerRelation(relation) if relation else None,
        topics=tuple(Topic(topic) for topic in topics),
        articles=articles,
        facility=facility,
        referral_reason=ReferralReason(referral_reason) if referral_reason else None,
        nobody_answers=more["nobody_answers"],
        training=more["training"],
    )
    with with_database() as app:
        logged = calls.log_call(more["key"] or calls.new_key(), started_at, ended_at, wrap_up, clock=app.clock)
    click.echo(logged.call_id)
