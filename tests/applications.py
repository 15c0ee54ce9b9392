"""The application in the forms that tests need it."""

import pytest

from hotline.app import create_app
from hotline.config import Settings
from hotline.db import db


def make_app(url, folder, clock):
    """An application on a database, with a clock that the test moves."""
    app = create_app(Settings(data_dir=folder, database_url=url, secret_key="for tests only!!", testing=True))
    app.clock = clock
    return app


@pytest.fixture
def on_database(database_url, tmp_path, clock):
    """A service's surroundings: an application context on an empty database, once SQLite, once PostgreSQL."""
    app = make_app(database_url, tmp_path, clock)
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()
