"""Tables of accounts. No e-mail address, no address of a machine."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from hotline.accounts.rules import Role
from hotline.db import Moment, code_column, db


class Account(db.Model):
    """Somebody who works here."""

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(sa.String(32), unique=True)
    role: Mapped[Role] = mapped_column(code_column(Role))
    language: Mapped[str] = mapped_column(sa.String(8), default="nb")
    password_hash: Mapped[str] = mapped_column(sa.String(200))
    # Changes with password and role, and ends all sessions by that.
    session_stamp: Mapped[str] = mapped_column(sa.String(32))
    is_disabled: Mapped[bool] = mapped_column(default=False)


class ApiToken(db.Model):
    """Leave for a program to act for an account; only the hash of the token is kept."""

    __tablename__ = "api_token"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(sa.ForeignKey("account.id"))
    token_hash: Mapped[str] = mapped_column(sa.String(64), unique=True)
    hint: Mapped[str] = mapped_column(sa.String(8))  # its first characters, to tell tokens apart in a list
    scopes: Mapped[str] = mapped_column(sa.String(200))  # divided by blanks
    created_at: Mapped[datetime] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)


class SignInFailure(db.Model):
    """How often a name was tried in vain; kept in the database so that it holds across workers and restarts."""

    __tablename__ = "sign_in_failure"

    name_key: Mapped[str] = mapped_column(sa.String(64), primary_key=True)  # a hash: it may be mistyped anything
    failures: Mapped[int]
    last_at: Mapped[datetime] = mapped_column(Moment)
