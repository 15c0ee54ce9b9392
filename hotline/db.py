"""The database: its session, its types, and how a change is made whole.

SQLite and PostgreSQL behave alike here. SQLite runs in write-ahead mode with ``synchronous = FULL``: a call
that was acknowledged survives a loss of power, and there are few enough writes to afford it. A change begins
with ``BEGIN IMMEDIATE``, so that two workers queue up instead of failing halfway.
"""

from collections.abc import Callable
from contextvars import ContextVar
from datetime import UTC, datetime
from enum import StrEnum
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import sqlalchemy as sa
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Engine
from sqlalchemy.orm import DeclarativeBase

P = ParamSpec("P")
R = TypeVar("R")

BUSY_TIMEOUT_MS = 5000

_writing: ContextVar[bool] = ContextVar("writing", default=False)


class Base(DeclarativeBase):
    """The base of all models; constraint names are fixed, so that migrations can name them."""

    metadata = sa.MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


db = SQLAlchemy(model_class=Base)
migrate = Migrate(db=db)


class Moment(sa.TypeDecorator[datetime]):
    """An aware moment, kept in UTC by either database."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Refuse a moment without a time zone; write UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Read UTC; SQLite gives the moment without its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def code_column(codes: type[StrEnum]) -> sa.Enum:
    """The column type of a closed list: stored as its text, read as its enum."""
    return sa.Enum(codes, native_enum=False, length=32, values_callable=lambda e: [code.value for code in e])


def writes(function: Callable[P, R]) -> Callable[P, R]:
    """Make a service function one change: it sees fresh rows, commits once at its end, or leaves nothing behind.

    What such a function borrows from a lower feature (``add_…``, ``record_…``) only adds to the session. Nested
    use is an error, so that nothing is committed by halves.
    """

    @wraps(function)
    def whole(*args: P.args, **kwargs: P.kwargs) -> R:
        if _writing.get():
            raise RuntimeError(f"{function.__name__} would commit inside another change")
        # What was read before is let go: under the write lock everything is read again.
        db.session.rollback()
        token = _writing.set(True)
        try:
            result = function(*args, **kwargs)
            db.session.commit()
            return result
        except BaseException:
            db.session.rollback()
            raise
        finally:
            _writing.reset(token)

    return whole


def add_to_count(table: sa.Table, key: dict[str, Any], step: int, column: str = "n") -> None:
    """Add ``step`` to a counter row, making it if need be; two writers never lose a step."""
    insert = postgresql.insert if db.engine.dialect.name == "postgresql" else sqlite.insert
    statement = insert(table).values(**key, **{column: step})
    db.session.execute(
        statement.on_conflict_do_update(
            index_elements=list(key), set_={column: table.c[column] + getattr(statement.excluded, column)}
        )
    )


def is_locked(error: sa.exc.DBAPIError) -> bool:
    """Whether the database was only busy, so that trying again makes sense."""
    text = str(error.orig).lower()
    return "database is locked" in text or "deadlock" in text or "could not serialize" in text


def tune_sqlite(engine: Engine) -> None:
    """Set up each SQLite connection and let SQLAlchemy say when a transaction begins."""
    if engine.dialect.name != "sqlite":
        return

    @sa.event.listens_for(engine, "connect")
    def set_pragmas(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA secure_delete = ON")
        cursor.close()

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if _writing.get() else "BEGIN")
