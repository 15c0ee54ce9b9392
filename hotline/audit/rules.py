"""Rules for the audit log: how entries are chained so that a change can be found.

Each entry carries the hash of the one before it. The hash needs no secret: it proves that the log hangs
together, and a backup's anchor proves that its end was not cut off.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

FIRST_LINK = "0" * 64


@dataclass(frozen=True)
class Entry:
    """One change: ``seq`` orders the log, not the time, which a clock may set back."""

    seq: int
    action: str
    subject: str
    account_id: int | None
    at: datetime  # aware, UTC
    details: dict[str, object]
    previous: str
    link: str


@dataclass(frozen=True)
class Break:
    """Where the chain does not hold, and why: ``missing``, ``changed`` or ``unlinked``."""

    seq: int
    why: str


def link_of(
    previous: str,
    seq: int,
    action: str,
    subject: str,
    account_id: int | None,
    at: datetime,
    details: dict[str, object],
) -> str:
    """The hash of an entry over its content and the hash of the one before."""
    content = json.dumps(
        [previous, seq, action, subject, account_id, at.astimezone(UTC).isoformat(), details],
        sort_keys=True,
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return hashlib.sha256(content.encode()).hexdigest()


def breaks(entries: Iterable[Entry]) -> list[Break]:
    """All places where a log, given in the order of its sequence, was changed, cut or reordered."""
    found = []
    expected, previous = 1, FIRST_LINK
    for entry in entries:
        if entry.seq != expected:
            found.append(Break(expected, "missing"))
        if entry.previous != previous:
            found.append(Break(entry.seq, "unlinked"))
        own = link_of(
            entry.previous,
            entry.seq,
            entry.action,
            entry.subject,
            entry.account_id,
            entry.at,
            entry.details,
        )
        if own != entry.link:
            found.append(Break(entry.seq, "changed"))
        expected, previous = entry.seq + 1, entry.link
    return found
