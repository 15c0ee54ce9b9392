"""Tables of the service window. Days and hours are those of Oslo."""

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from hotline.db import db
from hotline.opening.rules import LONGEST_NOTICE

# There is one line, so there is one row of settings.
ONLY_ROW = 1


class OpeningSettings(db.Model):
    """Weekly hours and the days between which the service runs; without a row the founding ones hold."""

    __tablename__ = "opening_settings"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=ONLY_ROW)
    weekly: Mapped[dict[str, list[list[str]]]] = mapped_column(sa.JSON)  # {"0": [["09:00", "15:00"]]}, 0 is Monday
    first_day: Mapped[date]
    last_day: Mapped[date]  # included
    holidays_closed: Mapped[bool]


class OpeningException(db.Model):
    """A day whose hours differ from the weekly ones."""

    __tablename__ = "opening_exception"

    day: Mapped[date] = mapped_column(primary_key=True)
    periods: Mapped[list[list[str]]] = mapped_column(sa.JSON)  # [["09:00", "12:00"]]; empty: closed
    notice_nb: Mapped[str] = mapped_column(sa.String(LONGEST_NOTICE))
    notice_en: Mapped[str] = mapped_column(sa.String(LONGEST_NOTICE))
