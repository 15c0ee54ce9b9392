"""The chain as it is stored, on both databases."""

import sqlalchemy as sa

from hotline.audit import service as audit
from hotline.audit.models import AuditEntry
from hotline.audit.rules import Break
from hotline.db import db, writes


@writes
def record_three(clock):
    audit.record("measure.prolonged", "corona", by=None, at=clock.now(), details={"last_day": "2020-12-18"})
    audit.record("exception.set", "2020-12-24", by=None, at=clock.now())
    audit.record("service_end.moved", "2020-12-31", by=None, at=clock.now())


def test_what_was_recorded_verifies(on_database, clock):
    record_three(clock)

    assert [entry.action for entry in audit.entries()] == [
        "measure.prolonged",
        "exception.set",
        "service_end.moved",
    ]
    assert audit.verify() == []


def test_a_changed_entry_is_found(on_database, clock):
    record_three(clock)

    db.session.execute(sa.update(AuditEntry).where(AuditEntry.seq == 2).values(subject="2020-12-31"))
    db.session.commit()

    assert audit.verify() == [Break(2, "changed")]


def test_a_removed_entry_is_found(on_database, clock):
    record_three(clock)

    db.session.execute(sa.delete(AuditEntry).where(AuditEntry.seq == 2))
    db.session.commit()

    assert audit.verify() == [Break(2, "missing"), Break(3, "unlinked")]
