"""What all tests stand on: a fixed clock, databases of both kinds, the application."""

import sys
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import settings

from hotline.clock import OSLO, FixedClock

ROOT = Path(__file__).parent.parent

sys.path.insert(0, str(ROOT / "translations"))
from compile import compile_catalogues  # noqa: E402

from tests.databases import postgres_cluster, postgres_database, sqlite_database  # noqa: E402

compile_catalogues(ROOT / "translations")

# No test asserts how long something takes: the machine may be busy.
settings.register_profile("hotline", deadline=None)
settings.load_profile("hotline")

pytest_plugins = ["tests.applications"]


@pytest.fixture
def clock():
    """Wednesday 18 November 2020, a quarter past ten in Oslo: the line is open."""
    return FixedClock(datetime(2020, 11, 18, 10, 15, tzinfo=OSLO))


@pytest.fixture(scope="session")
def cluster():
    """A PostgreSQL server for this session, started when the first test asks for it."""
    yield from postgres_cluster()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request, tmp_path, tmp_path_factory):
    """The address of an empty, migrated database; every test that takes this runs on both kinds."""
    if request.param == "sqlite":
        return sqlite_database(tmp_path, tmp_path_factory)
    return postgres_database(request.getfixturevalue("cluster"))
