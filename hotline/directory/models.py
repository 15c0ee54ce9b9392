"""Tables of the directory."""

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from hotline.db import code_column, db
from hotline.directory.rules import FacilityKind, NumberPurpose


class FacilityRow(db.Model):
    """A facility or unit; columns as in kb/facilities.csv."""

    __tablename__ = "facility"

    slug: Mapped[str] = mapped_column(sa.String(80), primary_key=True)
    name: Mapped[str] = mapped_column(sa.String(200))
    kind: Mapped[FacilityKind] = mapped_column(code_column(FacilityKind))
    region: Mapped[str] = mapped_column(sa.String(20))
    security: Mapped[str] = mapped_column(sa.String(20))
    municipality: Mapped[str] = mapped_column(sa.String(80))
    county: Mapped[str] = mapped_column(sa.String(80))
    aliases: Mapped[list[str]] = mapped_column(sa.JSON)
    phone: Mapped[str] = mapped_column(sa.String(20))
    website_page: Mapped[str] = mapped_column(sa.String(300))
    source: Mapped[str] = mapped_column(sa.Text)
    confidence: Mapped[str] = mapped_column(sa.String(80))
    phone_visits: Mapped[str] = mapped_column(sa.String(20))
    phone_source: Mapped[str] = mapped_column(sa.Text)
    checked_on: Mapped[str] = mapped_column(sa.String(10))
    parent: Mapped[str] = mapped_column(sa.String(80))
    successors: Mapped[list[str]] = mapped_column(sa.JSON)
    closed_on: Mapped[str] = mapped_column(sa.String(10))
    position: Mapped[int]  # its place in the file, so that an export keeps the order


class NumberRow(db.Model):
    """A public number; columns as in kb/numbers.csv."""

    __tablename__ = "public_number"

    slug: Mapped[str] = mapped_column(sa.String(80), primary_key=True)
    name_nb: Mapped[str] = mapped_column(sa.String(200))
    name_en: Mapped[str] = mapped_column(sa.String(200))
    number: Mapped[str] = mapped_column(sa.String(20))
    display: Mapped[str] = mapped_column(sa.String(20))
    url: Mapped[str] = mapped_column(sa.String(300))
    purpose: Mapped[NumberPurpose] = mapped_column(code_column(NumberPurpose))
    hours: Mapped[str] = mapped_column(sa.Text)
    source: Mapped[str] = mapped_column(sa.Text)
    confidence: Mapped[str] = mapped_column(sa.String(80))
    position: Mapped[int]
