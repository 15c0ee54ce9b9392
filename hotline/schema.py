"""Whether the database is that of this release, and bringing it there."""

from functools import cache
from pathlib import Path

import flask_migrate
import sqlalchemy as sa
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from hotline.db import db
from hotline.errors import DatabaseUnfit

MIGRATIONS = Path(__file__).parent / "migrations"


@cache
def newest() -> str:
    """The revision that this release works with."""
    head = ScriptDirectory(str(MIGRATIONS)).get_current_head()
    assert head is not None, "a release has migrations"  # noqa: S101
    return head


@cache
def _known() -> frozenset[str]:
    return frozenset(script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions())


def current() -> str | None:
    """The revision that the database is at; None for an empty one. Raises ``DatabaseUnfit("unreachable")``."""
    try:
        with db.engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_revision()
    except sa.exc.DBAPIError as error:
        raise DatabaseUnfit("unreachable", _where()) from error


def check() -> None:
    """Raise ``DatabaseUnfit`` unless the database is at this release's revision.

    A missing SQLite file is not made by looking for it.
    """
    file = db.engine.url.database
    if db.engine.dialect.name == "sqlite" and file and file != ":memory:" and not Path(file).exists():
        raise DatabaseUnfit("missing", _where())
    revision = current()
    if revision is None:
        raise DatabaseUnfit("missing", _where())
    if revision not in _known():
        raise DatabaseUnfit("newer", _where())
    if revision != newest():
        raise DatabaseUnfit("older", _where())


def upgrade() -> None:
    """Bring the database to this release's revision; a database of a newer release is refused and left alone."""
    if db.engine.dialect.name == "sqlite" and (file := db.engine.url.database) and file != ":memory:":
        try:
            Path(file).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DatabaseUnfit("unreachable", _where()) from error
    revision = current()
    if revision is not None and revision not in _known():
        raise DatabaseUnfit("newer", _where())
    flask_migrate.upgrade(directory=str(MIGRATIONS))


def _where() -> str:
    return db.engine.url.render_as_string(hide_password=True)
