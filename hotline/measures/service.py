"""Measures as they are stored: how they stood on a day, and prolonging them."""

from collections.abc import Sequence
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import selectinload

from hotline.audit import service as audit
from hotline.clock import Clock
from hotline.db import db, writes
from hotline.errors import NotFound
from hotline.measures import models, rules
from hotline.measures.rules import Decision, MeasureOn, MeasureRecord


def list_measures(day: date) -> list[MeasureOn]:
    """All measures as they stood on a day, by slug; one about which nothing had been decided is left out."""
    measures = [rules.on_day(measure, day) for measure in exported()]
    return [measure for measure in measures if measure.in_force is not None]


def get_measure(slug: str, day: date) -> MeasureOn:
    """A measure as it stood on a day; nothing is in force before the first decision. Raises ``NotFound``."""
    return rules.on_day(_record(_row(slug)), day)


def all_decisions(slug: str) -> list[Decision]:
    """Every decision of a measure in the order in which they were added; raises ``NotFound``."""
    return list(_record(_row(slug)).decisions)


def exported() -> list[MeasureRecord]:
    """All measures with all decisions, by slug: what goes into the files of the knowledge base."""
    rows = sa.select(models.Measure).options(selectinload(models.Measure.decisions)).order_by(models.Measure.slug)
    return [_record(row) for row in db.session.scalars(rows)]


@writes
def prolong_measure(slug: str, last_day: date, *, by: int | None, clock: Clock, source: str = "") -> Decision:
    """Add the decision, made today, that moves the last day.

    Raises ``NotFound`` or ``ProlongationRefused``.
    """
    row = _row(slug)
    decision = rules.prolong(_record(row).decisions, last_day, clock.today(), source)
    _add_decision(row, decision)
    audit.record("measure.prolonged", slug, by=by, at=clock.now(), details={"last_day": last_day.isoformat()})
    return decision


def add_measure(slug: str, title_nb: str, title_en: str, decisions: Sequence[Decision]) -> bool:
    """Add a measure, or what is new about it, to the running change; return whether anything was new.

    Titles follow what is given. Decisions that are there already stay as they are, also where they are not
    among those given: they may have been made in the app.
    """
    row = db.session.scalar(sa.select(models.Measure).where(models.Measure.slug == slug))
    is_new = row is None
    if row is None:
        row = models.Measure(slug=slug)
        db.session.add(row)
    is_retitled = (row.title_nb, row.title_en) != (title_nb, title_en)
    row.title_nb, row.title_en = title_nb, title_en
    known = {_decision(stored).days for stored in row.decisions}
    missing = [decision for decision in decisions if decision.days not in known]
    for decision in missing:
        _add_decision(row, decision)
    return is_new or is_retitled or bool(missing)


def _row(slug: str) -> models.Measure:
    row = db.session.scalar(sa.select(models.Measure).where(models.Measure.slug == slug))
    if row is None:
        raise NotFound("measure", slug)
    return row


def _add_decision(row: models.Measure, decision: Decision) -> None:
    row.decisions.append(
        models.Decision(
            decided_on=decision.decided_on,
            first_day=decision.first_day,
            last_day=decision.last_day,
            source=decision.source,
        )
    )
    # One at a time, so that the ids keep the order of adding.
    db.session.flush()


def _record(row: models.Measure) -> MeasureRecord:
    decisions = tuple(_decision(stored) for stored in row.decisions)
    return MeasureRecord(row.slug, row.title_nb, row.title_en, decisions)


def _decision(row: models.Decision) -> Decision:
    return Decision(row.decided_on, row.first_day, row.last_day, row.source)
