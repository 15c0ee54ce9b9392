"""Tables of bulletins."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from hotline.bulletins.rules import LONGEST_TEXT
from hotline.db import Moment, db


class Bulletin(db.Model):
    """A short notice to those on duty; what was withdrawn is kept and no longer shown."""

    __tablename__ = "bulletin"

    id: Mapped[int] = mapped_column(primary_key=True)
    text_nb: Mapped[str] = mapped_column(sa.String(LONGEST_TEXT))
    text_en: Mapped[str] = mapped_column(sa.String(LONGEST_TEXT))
    is_urgent: Mapped[bool]
    posted_at: Mapped[datetime] = mapped_column(Moment)
    posted_by: Mapped[int | None] = mapped_column(sa.ForeignKey("account.id"))  # None: the command line
    withdrawn_at: Mapped[datetime | None] = mapped_column(Moment)


class BulletinTick(db.Model):
    """That somebody has read a bulletin; not when, which would tell who worked at what hour."""

    __tablename__ = "bulletin_tick"

    bulletin_id: Mapped[int] = mapped_column(sa.ForeignKey("bulletin.id"), primary_key=True)
    account_id: Mapped[int] = mapped_column(sa.ForeignKey("account.id"), primary_key=True)
