"""The application in the forms that tests need it."""

import shutil
from datetime import datetime

import pytest

from hotline.accounts import service as accounts
from hotline.accounts.rules import Role
from hotline.app import create_app
from hotline.clock import OSLO, FixedClock
from hotline.config import Settings
from hotline.db import db
from hotline.interchange import service as interchange
from tests.databases import sqlite_database

PASSWORD = "a long enough password"
STAFF = {"operator": Role.OPERATOR, "supervisor": Role.SUPERVISOR, "admin": Role.ADMINISTRATOR}


def make_app(url, folder, clock, **more):
    """An application on a database, with a clock that the test moves."""
    app = create_app(Settings(data_dir=folder, database_url=url, secret_key="for tests only!!", testing=True, **more))
    app.clock = clock
    app.config["WTF_CSRF_ENABLED"] = False
    return app


@pytest.fixture
def on_database(database_url, tmp_path, clock):
    """A service's surroundings: an application context on an empty database, once SQLite, once PostgreSQL."""
    app = make_app(database_url, tmp_path, clock)
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()


def fill(clock):
    """The knowledge base and one account for each role."""
    interchange.import_seed(clock)
    for name, role in STAFF.items():
        accounts.create_account(name, role, PASSWORD, by=None, clock=clock)


@pytest.fixture
def filled(on_database, clock):
    """As ``on_database``, with the knowledge base and an account for each role."""
    fill(clock)
    return on_database


def start_of_day():
    """A clock for what is made once: a little before the moment of the tests."""
    return FixedClock(datetime(2020, 11, 18, 10, 0, tzinfo=OSLO))


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory):
    """A filled SQLite file, made once for each process and copied for each test."""
    folder = tmp_path_factory.mktemp("filled")
    url = sqlite_database(folder, tmp_path_factory)
    clock = start_of_day()
    app = make_app(url, folder, clock)
    with app.app_context():
        fill(clock)
        db.session.remove()
        db.session.execute(db.text("PRAGMA wal_checkpoint(TRUNCATE)"))
        db.session.remove()
        db.engine.dispose()
    return folder / "hotline.sqlite3"


@pytest.fixture
def app(filled_file, tmp_path, clock):
    """The application over a filled SQLite database, for faces."""
    shutil.copy(filled_file, tmp_path / "hotline.sqlite3")
    app = make_app(f"sqlite:///{tmp_path / 'hotline.sqlite3'}", tmp_path, clock)
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def client(app):
    """A visitor who is not signed in."""
    return app.test_client()


def signed_in(app, name):
    """A client that has signed in."""
    client = app.test_client()
    response = client.post("/login", data={"name": name, "password": PASSWORD})
    assert response.status_code == 303
    return client


@pytest.fixture
def as_operator(app):
    """An operator's browser."""
    return signed_in(app, "operator")


@pytest.fixture
def as_supervisor(app):
    """A supervisor's browser."""
    return signed_in(app, "supervisor")


@pytest.fixture
def as_admin(app):
    """An administrator's browser."""
    return signed_in(app, "admin")


@pytest.fixture
def token(app, clock):
    """Make an API token of the supervisor with the scopes given."""

    def make(*scopes):
        with app.app_context():
            return accounts.create_token("supervisor", list(scopes), by=None, clock=clock)

    return make
