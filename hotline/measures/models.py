"""Tables of measures. Rows of decisions are added, never changed or removed."""

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from hotline.db import db


class Decision(db.Model):
    """What sets the period of a measure; later decisions do not change earlier ones."""

    __tablename__ = "decision"

    id: Mapped[int] = mapped_column(primary_key=True)  # also the order in which they were added
    measure_id: Mapped[int] = mapped_column(sa.ForeignKey("measure.id"), index=True)
    decided_on: Mapped[date]
    first_day: Mapped[date]
    last_day: Mapped[date]  # included, Oslo calendar
    source: Mapped[str] = mapped_column(sa.Text)


class Measure(db.Model):
    """Something that is in force for a period."""

    __tablename__ = "measure"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(sa.String(100), unique=True)
    title_nb: Mapped[str] = mapped_column(sa.Text)
    title_en: Mapped[str] = mapped_column(sa.Text)
    decisions: Mapped[list[Decision]] = relationship(order_by=Decision.id)
