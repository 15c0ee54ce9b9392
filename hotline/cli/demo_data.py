"""What a demonstration begins with: content, accounts, bulletins and three weeks of made-up calls."""

import random
from datetime import datetime, time, timedelta

from hotline.accounts import service as accounts
from hotline.accounts.rules import Role
from hotline.app import DEMO_PASSWORD
from hotline.bulletins import service as bulletins
from hotline.calls import service as calls
from hotline.calls.rules import (
    NO_CONVERSATION,
    CallerRelation,
    CallLanguage,
    Outcome,
    ReferralReason,
    WrapUp,
)
from hotline.clock import OSLO, Clock, FixedClock, oslo_day
from hotline.directory import service as directory
from hotline.directory.rules import FacilityKind
from hotline.interchange import service as interchange
from hotline.knowledge import service as knowledge
from hotline.opening import rules as opening_rules
from hotline.opening import service as opening

DAYS = 21
CALLS_A_DAY = (14, 34)
SEED = 40438888  # The same made-up calls at every start.

NAMES = {"operator": Role.OPERATOR, "supervisor": Role.SUPERVISOR, "admin": Role.ADMINISTRATOR}
OUTCOMES = {
    Outcome.ANSWERED: 58,
    Outcome.REFERRED_FACILITY: 20,
    Outcome.REFERRED_HEALTH_CHANNEL: 7,
    Outcome.REFERRED_OTHER: 4,
    Outcome.SUPPORT: 5,
    Outcome.EMERGENCY: 1,
    Outcome.OUT_OF_SCOPE: 2,
    Outcome.HUNG_UP: 2,
    Outcome.SILENT: 1,
    Outcome.WRONG_NUMBER: 2,
}
LANGUAGES = {CallLanguage.NB: 80, CallLanguage.NN: 5, CallLanguage.EN: 12, CallLanguage.OTHER: 3}
MINUTES = (1, 3, 4, 5, 6, 7, 8, 9, 12, 14, 18, 25, 42)


def fill(clock: Clock, *, is_empty: bool) -> None:
    """Bring the database to what the demonstration promises; run again it changes nothing."""
    interchange.import_seed(clock)
    known = {account.name for account in accounts.list_accounts()}
    for name, role in NAMES.items():
        if name not in known:
            accounts.create_account(name, role, DEMO_PASSWORD, by=None, clock=clock)
    if is_empty or known:
        return
    _post_bulletins(clock)
    _make_up_calls(clock)


def _post_bulletins(clock: Clock) -> None:
    yesterday = FixedClock(clock.now() - timedelta(days=1))
    bulletins.post_bulletin(
        "Demonstrasjon: Flere spør om besøk i jula. Ingen vet noe om perioden etter siste vedtaksdag ennå.",
        "Demonstration: Several ask about visits at Christmas. Nothing is known yet beyond the decision's last day.",
        is_urgent=False,
        by=None,
        clock=yesterday,
    )


def _make_up_calls(clock: Clock) -> None:
    chance = random.Random(SEED)  # noqa: S311 - made-up calls, no secret
    schedule = opening.schedule()
    library = knowledge.library().articles
    prisons = [f.slug for f in directory.facilities_snapshot() if f.kind is FacilityKind.PRISON]
    now = clock.now()
    for back in range(DAYS, -1, -1):
        day = oslo_day(now) - timedelta(days=back)
        if not opening_rules.is_open_day(day, schedule):
            continue
        for _ in range(chance.randint(*CALLS_A_DAY)):
            began_at = datetime.combine(day, time(9), OSLO) + timedelta(minutes=chance.randint(0, 350))
            ended_at = began_at + timedelta(minutes=chance.choice(MINUTES))
            wrap_up = _made_up(chance, library, prisons)
            if ended_at < now and opening_rules.state_at(began_at, schedule).is_open:
                calls.log_call(calls.new_key(), began_at, ended_at, wrap_up, clock=FixedClock(ended_at))


def _made_up(chance, library, prisons) -> WrapUp:
    outcome = _one_of(chance, OUTCOMES)
    language = _one_of(chance, LANGUAGES)
    if outcome in NO_CONVERSATION:
        return WrapUp(language=language, outcome=outcome)
    slugs = chance.sample(sorted(library), k=min(len(library), chance.choice((1, 1, 1, 2))))
    refers = outcome is Outcome.REFERRED_FACILITY
    return WrapUp(
        language=language,
        outcome=outcome,
        caller_relation=chance.choice(list(CallerRelation)),
        topics=tuple({library[slug].content.category for slug in slugs}),
        articles=tuple(slugs),
        facility=chance.choice(prisons) if refers else None,
        referral_reason=chance.choice(list(ReferralReason)) if refers else None,
        nobody_answers=refers and chance.random() < 0.1,
    )


def _one_of(chance, weighted):
    return chance.choices(list(weighted), weights=list(weighted.values()))[0]
