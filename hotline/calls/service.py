"""Beginning, keeping and finishing calls.

A finish is heard once: its key makes a repetition answer with the same call. The call and its counts are
written in one commit.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta
from typing import ParamSpec

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from hotline.calls import rules
from hotline.calls.models import Call, CallCount, Draft, FinishedKey
from hotline.calls.rules import CallLanguage, CallRefused, IdempotencyKeyReused, WrapUp
from hotline.clock import Clock, oslo_day
from hotline.db import add_to_count, db, writes
from hotline.directory import service as directory
from hotline.errors import FieldError, InvalidInput, NotFound
from hotline.knowledge import service as knowledge
from hotline.knowledge.rules import Topic
from hotline.opening import rules as opening_rules
from hotline.opening import service as opening

P = ParamSpec("P")

KEYS_KEPT_DAYS = 2
LONGEST_KEY = 200


@dataclass(frozen=True)
class Logged:
    """The answer to a finish: the call's id, and whether it was there already."""

    call_id: str
    repeated: bool


def new_key() -> str:
    """A key for a call about to begin; the same key begins only one call."""
    return secrets.token_urlsafe(24)


@writes
def begin_call(key: str, *, account_id: int, clock: Clock, language: CallLanguage = CallLanguage.NB) -> Draft:
    """Begin a call now; raises ``CallNotBegun`` while the line is closed.

    Begun again with the same key by the same operator it is the same call: a second click, or Back.
    """
    known = db.session.get(Draft, key)
    if known is not None and known.account_id == account_id:
        return known
    if known is not None or not 16 <= len(key) <= 43:
        key = new_key()
    opening_rules.may_begin(clock.now(), opening.schedule())
    _forget_expired(clock)
    draft = Draft(
        id=key,
        account_id=account_id,
        began_at=clock.now(),
        language=language,
        articles=[],
        chosen={},
    )
    db.session.add(draft)
    return draft


def get_draft(draft_id: str, *, account_id: int) -> Draft:
    """An operator's own draft; raises ``NotFound`` for another's, a finished or an expired one."""
    draft = db.session.get(Draft, draft_id)
    if draft is None or draft.account_id != account_id:
        raise NotFound("draft", draft_id)
    return draft


def open_drafts(account_id: int, clock: Clock) -> list[Draft]:
    """The operator's calls that may still be logged, newest first."""
    rows = sa.select(Draft).where(Draft.account_id == account_id).order_by(Draft.began_at.desc())
    schedule = opening.schedule()
    now = clock.now()
    return [draft for draft in db.session.scalars(rows) if now < opening_rules.log_until(draft.began_at, schedule)]


@writes
def note_article(draft_id: str, slug: str, *, account_id: int) -> None:
    """Remember in the draft that an article was opened."""
    draft = get_draft(draft_id, account_id=account_id)
    if slug not in draft.articles:
        draft.articles = [*draft.articles, slug][-rules.MOST_ARTICLES :]


@writes
def keep_choices(
    draft_id: str,
    *,
    account_id: int,
    chosen: Mapping[str, object],
    language: CallLanguage,
) -> Draft:
    """Keep in the draft what was chosen for the wrap-up so far: codes and slugs, never a text."""
    draft = get_draft(draft_id, account_id=account_id)
    draft.chosen = dict(chosen)
    draft.language = language
    return draft


@writes
def discard_draft(draft_id: str, *, account_id: int) -> None:
    """Forget a call that was begun by mistake; it is not counted."""
    db.session.delete(get_draft(draft_id, account_id=account_id))


def finish_draft(draft_id: str, wrap_up: WrapUp, *, account_id: int, clock: Clock) -> Logged:
    """Turn a draft into a finished call and delete it.

    Sent again it answers with the same call, whatever was sent. Raises ``NotFound``, ``InvalidInput`` or
    ``CallRefused``; the draft then stays as it is.
    """
    return _once_more(_finish_draft, draft_id, wrap_up, account_id=account_id, clock=clock)


@writes
def _finish_draft(draft_id: str, wrap_up: WrapUp, *, account_id: int, clock: Clock) -> Logged:
    known = db.session.get(FinishedKey, _key_hash(draft_id))
    if known is not None:
        return Logged(known.call_id, repeated=True)
    draft = get_draft(draft_id, account_id=account_id)
    ended_at = max(draft.began_at, clock.now())
    call_id = _add_call(draft.began_at, ended_at, wrap_up, clock=clock)
    _add_key(draft_id, "", call_id, clock)
    db.session.delete(draft)
    return Logged(call_id, repeated=False)


def log_call(key: str, began_at: datetime, ended_at: datetime, wrap_up: WrapUp, *, clock: Clock) -> Logged:
    """Log a call that was taken elsewhere (API, command line); the key makes it once.

    Raises ``IdempotencyKeyReused`` where the key came with another call, ``CallNotBegun`` where the line was
    closed when it began, ``CallRefused`` when it is too late, ``InvalidInput`` for what does not fit.
    """
    if not key or len(key) > LONGEST_KEY:
        raise InvalidInput(FieldError("Idempotency-Key", "bad_key", (("longest", LONGEST_KEY),)))
    return _once_more(_log_call, key, began_at, ended_at, wrap_up, clock=clock)


@writes
def _log_call(key: str, began_at: datetime, ended_at: datetime, wrap_up: WrapUp, *, clock: Clock) -> Logged:
    digest = _body_digest(key, began_at, ended_at, wrap_up)
    known = db.session.get(FinishedKey, _key_hash(key))
    if known is not None:
        if not hmac.compare_digest(known.body_digest, digest):
            raise IdempotencyKeyReused("key_reused")
        return Logged(known.call_id, repeated=True)
    rules.check_times(began_at, ended_at, clock.now())
    opening_rules.may_begin(began_at, opening.schedule())
    call_id = _add_call(began_at, ended_at, wrap_up, clock=clock)
    _add_key(key, digest, call_id, clock)
    _forget_expired(clock)
    return Logged(call_id, repeated=False)


def list_calls(*, after: str | None = None, limit: int = 100) -> tuple[list[Call], str | None]:
    """Finished calls by their random id, which tells nothing of their order, and the id to go on after."""
    rows = sa.select(Call).order_by(Call.id).limit(limit + 1)
    if after:
        rows = rows.where(Call.id > after)
    calls = list(db.session.scalars(rows))
    more = calls[limit - 1].id if len(calls) > limit else None
    return calls[:limit], more


def get_call(call_id: str) -> Call:
    """A finished call; raises ``NotFound``."""
    call = db.session.get(Call, call_id)
    if call is None:
        raise NotFound("call", call_id)
    return call


def _once_more(change: Callable[P, Logged], *args: P.args, **kwargs: P.kwargs) -> Logged:
    """Make a change again if another worker wrote the same key meanwhile: the second time it is known."""
    try:
        return change(*args, **kwargs)
    except IntegrityError:
        return change(*args, **kwargs)


def _add_call(began_at: datetime, ended_at: datetime, wrap_up: WrapUp, *, clock: Clock) -> str:
    wrap_up = rules.check_wrap_up(wrap_up)
    now = clock.now()
    if now >= opening_rules.log_until(began_at, opening.schedule()):
        raise CallRefused("too_late", day=oslo_day(began_at))
    revisions = _revisions_of(wrap_up)
    wrap_up = _with_topics(wrap_up)
    if wrap_up.facility:
        _check_facility(wrap_up.facility)
    day, hour = rules.day_and_hour(began_at)
    duration = rules.duration_of(began_at, ended_at)
    call = Call(
        id=secrets.token_hex(16),
        day=day,
        hour=hour,
        duration=duration,
        language=wrap_up.language,
        caller_relation=wrap_up.caller_relation,
        topics=[topic.value for topic in wrap_up.topics],
        articles=[f"{slug}@{revisions[slug]}" for slug in wrap_up.articles],
        outcome=wrap_up.outcome,
        facility=wrap_up.facility,
        referral_reason=wrap_up.referral_reason,
        nobody_answers=wrap_up.nobody_answers,
        late=opening_rules.is_late(began_at, now),
        training=wrap_up.training,
    )
    db.session.add(call)
    count(day, hour, rules.counts_of(wrap_up, duration, revisions))
    return call.id


def count(day: date, hour: int, counts: list[tuple[str, str]], step: int = 1) -> None:
    """Add to the counts of an hour, in the running change. Always in one order, so that writers do not deadlock."""
    for dimension, value in sorted(counts):
        key = {"day": day, "hour": hour, "dimension": dimension, "value": value}
        add_to_count(CallCount.__table__, key, step)


def _with_topics(wrap_up: WrapUp) -> WrapUp:
    """Topics come from the articles that were used, unless they were chosen."""
    if wrap_up.topics or not wrap_up.articles:
        return wrap_up
    articles = knowledge.library().articles
    used = {articles[slug].content.category for slug in wrap_up.articles}
    return replace(wrap_up, topics=tuple(topic for topic in Topic if topic in used))


def _revisions_of(wrap_up: WrapUp) -> dict[str, int]:
    articles = knowledge.library().articles
    unknown = [slug for slug in wrap_up.articles if slug not in articles]
    if unknown:
        raise InvalidInput(*(FieldError("articles", "unknown_article", (("name", slug),)) for slug in unknown))
    return {slug: articles[slug].revision for slug in wrap_up.articles}


def _check_facility(slug: str) -> None:
    try:
        directory.get_facility(slug)
    except NotFound as error:
        raise InvalidInput(FieldError("facility", "unknown_facility", (("name", slug),))) from error


def _add_key(key: str, digest: str, call_id: str, clock: Clock) -> None:
    db.session.add(
        FinishedKey(
            key_hash=_key_hash(key),
            body_digest=digest,
            call_id=call_id,
            forget_after=clock.today() + timedelta(days=KEYS_KEPT_DAYS),
        )
    )


def _key_hash(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def _body_digest(key: str, began_at: datetime, ended_at: datetime, wrap_up: WrapUp) -> str:
    sent = [str(began_at), str(ended_at), *(str(getattr(wrap_up, field.name)) for field in fields(wrap_up))]
    return hmac.new(key.encode(), json.dumps(sent).encode(), hashlib.sha256).hexdigest()


def _forget_expired(clock: Clock) -> None:
    """Delete, with the running change, drafts that can no longer be logged and keys past their day."""
    db.session.execute(sa.delete(FinishedKey).where(FinishedKey.forget_after < clock.today()))
    schedule = opening.schedule()
    for draft in db.session.scalars(sa.select(Draft)):
        if clock.now() >= opening_rules.log_until(draft.began_at, schedule):
            db.session.delete(draft)
