"""Posting, reading and ticking off bulletins. Their texts are never in the audit log."""

from datetime import timedelta

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from hotline.audit import service as audit
from hotline.bulletins import models, rules
from hotline.bulletins.rules import DAYS_SHOWN, Bulletin
from hotline.clock import Clock
from hotline.db import db, writes
from hotline.errors import NotFound


@writes
def post_bulletin(text_nb: str, text_en: str, *, is_urgent: bool, by: int | None, clock: Clock) -> Bulletin:
    """Post a notice to all on duty; raises ``BulletinRefused``."""
    text_nb, text_en = rules.check_bulletin(text_nb, text_en)
    row = models.Bulletin(text_nb=text_nb, text_en=text_en, is_urgent=is_urgent, posted_at=clock.now(), posted_by=by)
    db.session.add(row)
    db.session.flush()
    details: dict[str, object] = {"is_urgent": is_urgent}
    audit.record("bulletin.posted", str(row.id), by=by, at=clock.now(), details=details)
    return _plain(row)


@writes
def withdraw_bulletin(bulletin_id: int, *, by: int | None, clock: Clock) -> None:
    """Show a bulletin no longer; once withdrawn it stays so. Raises ``NotFound``."""
    row = _row(bulletin_id)
    if row.withdrawn_at is None:
        row.withdrawn_at = clock.now()
        audit.record("bulletin.withdrawn", str(bulletin_id), by=by, at=clock.now())


def recent(clock: Clock, days: int = DAYS_SHOWN) -> list[Bulletin]:
    """The bulletins of the last ``days`` times 24 hours that were not withdrawn, newest first."""
    return [_plain(row) for row in db.session.scalars(_recent(clock, days))]


def unread(account_id: int, clock: Clock) -> list[Bulletin]:
    """The recent bulletins that an account has not ticked off, newest first."""
    ticked = sa.select(models.BulletinTick.bulletin_id).where(models.BulletinTick.account_id == account_id)
    rows = _recent(clock, DAYS_SHOWN).where(models.Bulletin.id.not_in(ticked))
    return [_plain(row) for row in db.session.scalars(rows)]


@writes
def tick_off(bulletin_id: int, account_id: int) -> None:
    """Note that an account has read a bulletin; doing it twice changes nothing. Raises ``NotFound``."""
    _row(bulletin_id)
    if db.session.get(models.BulletinTick, (bulletin_id, account_id)) is not None:
        return
    try:
        with db.session.begin_nested():
            db.session.add(models.BulletinTick(bulletin_id=bulletin_id, account_id=account_id))
    except IntegrityError:
        # The same tick from another window came first, unless there is no such account.
        if db.session.get(models.BulletinTick, (bulletin_id, account_id)) is None:
            raise


def _row(bulletin_id: int) -> models.Bulletin:
    row = db.session.get(models.Bulletin, bulletin_id)
    if row is None:
        raise NotFound("bulletin", str(bulletin_id))
    return row


def _recent(clock: Clock, days: int) -> sa.Select[models.Bulletin]:
    # Without an upper end: a demo that begins again at its moment still shows what was posted in it before.
    return (
        sa.select(models.Bulletin)
        .where(models.Bulletin.withdrawn_at.is_(None))
        .where(models.Bulletin.posted_at > clock.now() - timedelta(days=days))
        .order_by(models.Bulletin.posted_at.desc(), models.Bulletin.id.desc())
    )


def _plain(row: models.Bulletin) -> Bulletin:
    return Bulletin(row.id, row.text_nb, row.text_en, row.is_urgent, row.posted_at)
