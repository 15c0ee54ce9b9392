"""How Alembic reaches the database: through the application that runs the migration."""

from alembic import context
from flask import current_app

from hotline.db import Moment

db = current_app.extensions["migrate"].db


def render_item(kind, item, autogen_context):
    """Write the types of this project as what they are in the database, so that a migration stands alone."""
    if kind == "type" and isinstance(item, Moment):
        return "sa.DateTime(timezone=True)"
    return False


def run():
    """Run the migrations, all in one transaction: they are done whole or not at all."""
    with db.engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=db.metadata,
            render_item=render_item,
            render_as_batch=True,
            compare_type=True,
            transactional_ddl=True,
        )
        with context.begin_transaction():
            context.run_migrations()


run()
