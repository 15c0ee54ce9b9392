"""What a command works on: the configured database, or an in-memory one made from the packaged kb/."""

from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir

from flask import current_app, has_app_context

from hotline import schema
from hotline.app import create_app
from hotline.config import Settings, read_settings
from hotline.db import db
from hotline.errors import DatabaseUnfit
from hotline.i18n import in_language
from hotline.interchange import service as interchange


@contextmanager
def with_database(*, is_new_allowed=False):
    """The application on the configured database; raises ``DatabaseUnfit`` where it is not this release's."""
    app = create_app(read_settings())
    with app.app_context(), in_language("en"):
        if not is_new_allowed:
            schema.check()
        try:
            yield app
        finally:
            db.session.remove()
            db.engine.dispose()


@contextmanager
def with_database_or_kb():
    """The configured database where there is one, otherwise the packaged kb/ in memory: no database, no secret."""
    if _is_database_there():
        with with_database() as app:
            yield app
        return
    app = create_app(_in_memory(read_settings().now))
    with app.app_context(), in_language("en"):
        db.create_all()
        interchange.import_seed(app.clock)
        try:
            yield app
        finally:
            db.session.remove()
            db.engine.dispose()


def _is_database_there() -> bool:
    try:
        with with_database():
            return True
    except DatabaseUnfit as unfit:
        if unfit.code != "missing":
            raise
        return False


def _in_memory(now=None) -> Settings:
    return Settings(data_dir=Path(gettempdir()), database_url="sqlite:///:memory:", now=now)


@contextmanager
def in_english():
    """English sentences, also where a command failed before it had an application."""
    if has_app_context() and current_app:
        with in_language("en"):
            yield
        return
    with create_app(_in_memory()).app_context(), in_language("en"):
        yield
