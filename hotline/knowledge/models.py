"""Tables of the knowledge base. An article is what its newest revision says; revisions are never altered."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from hotline.db import Moment, db


class Article(db.Model):
    """One entry of the knowledge base; its content stands in its revisions."""

    __tablename__ = "article"

    slug: Mapped[str] = mapped_column(sa.String(60), primary_key=True)
    current_revision: Mapped[int]
    # What the last import brought: an edit made in the app since is told by its digest differing from this.
    imported_digest: Mapped[str | None] = mapped_column(sa.String(64))


class Revision(db.Model):
    """One saved state of an article: who, when and why, and all that it said."""

    __tablename__ = "article_revision"

    article_slug: Mapped[str] = mapped_column(sa.ForeignKey("article.slug"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    in_force_from: Mapped[date]  # Oslo calendar: from this day callers were told this
    saved_at: Mapped[datetime] = mapped_column(Moment)
    account_id: Mapped[int | None] = mapped_column(sa.ForeignKey("account.id"))  # None: the command line
    reason: Mapped[str] = mapped_column(sa.String(200))
    content: Mapped[dict[str, Any]] = mapped_column(sa.JSON)
    html: Mapped[dict[str, str]] = mapped_column(sa.JSON)  # by language, rendered when it was saved
    digest: Mapped[str] = mapped_column(sa.String(64))


class ContentVersion(db.Model):
    """One row: moved by every change of content in its own transaction, read by every process before it answers."""

    __tablename__ = "content_version"

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]
