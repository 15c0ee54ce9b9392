"""Recording changes, and proving the log whole."""

from datetime import datetime

import sqlalchemy as sa

from hotline.audit import rules
from hotline.audit.models import AuditEntry
from hotline.db import db

# Any fixed number: writers on PostgreSQL queue here, so that the sequence has no gap and no fork.
CHAIN_LOCK = 40438888


def record(
    action: str,
    subject: str,
    *,
    by: int | None,
    at: datetime,
    details: dict[str, object] | None = None,
) -> None:
    """Add an entry to the running change; it is committed, or lost, together with what it tells of.

    ``action`` is a noun and a verb of the trade ("measure.prolonged"), ``subject`` the slug or id concerned,
    ``by`` an account id or None for the command line. ``details`` hold days, codes and slugs, never free text.
    """
    if db.engine.dialect.name == "postgresql":
        db.session.execute(sa.text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": CHAIN_LOCK})
    db.session.flush()
    last = db.session.scalar(sa.select(AuditEntry).order_by(AuditEntry.seq.desc()).limit(1))
    seq = last.seq + 1 if last else 1
    previous = last.link if last else rules.FIRST_LINK
    details = details or {}
    entry = AuditEntry(
        seq=seq, action=action, subject=subject, account_id=by, at=at, details=details, previous=previous
    )
    entry.link = rules.link_of(previous, seq, action, subject, by, at, details)
    db.session.add(entry)
    db.session.flush()


def entries(limit: int | None = None) -> list[rules.Entry]:
    """The log, oldest first; with ``limit`` only that many of the newest."""
    newest_first = sa.select(AuditEntry).order_by(AuditEntry.seq.desc()).limit(limit)
    return [
        rules.Entry(
            seq=row.seq,
            action=row.action,
            subject=row.subject,
            account_id=row.account_id,
            at=row.at,
            details=row.details,
            previous=row.previous,
            link=row.link,
        )
        for row in reversed(db.session.scalars(newest_first).all())
    ]


def verify() -> list[rules.Break]:
    """All breaks in the stored chain; an empty list means that it hangs together."""
    return rules.breaks(entries())
