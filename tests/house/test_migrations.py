"""Migrations make exactly the tables of the models, on both databases, and are named for what they do."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from hotline import schema
from hotline.db import Moment, db


def same_type(_context, _inspected, _column, _inspected_type, model_type):
    """Moments are DateTime to the database; other types are compared as they are."""
    return False if isinstance(model_type, Moment) else None


def test_the_migrated_database_is_that_of_the_models(on_database):
    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": same_type})
        differences = compare_metadata(context, db.metadata)

    assert differences == []


def test_a_database_of_this_release_is_fit(on_database):
    schema.check()

    assert schema.current() == schema.newest()


def test_every_migration_says_what_it_does():
    files = sorted((schema.MIGRATIONS / "versions").glob("0*.py"))

    assert files and all(len(file.stem.split("_")) >= 3 for file in files)
