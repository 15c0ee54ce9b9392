"""``hotline init``, ``backup``, ``restore``, ``audit`` and ``doctor``: the database as a whole."""

import sqlite3
from contextlib import closing
from pathlib import Path

import click

from hotline import schema
from hotline.audit import service as audit_service
from hotline.cli.reading import as_json_option, print_json
from hotline.cli.surroundings import with_database
from hotline.config import read_settings
from hotline.errors import DatabaseUnfit
from hotline.interchange import service as interchange
from hotline.knowledge import service as knowledge


@click.command()
def init():
    """Make or migrate the database and import kb/; safe to run again."""
    with with_database(is_new_allowed=True) as app:
        schema.upgrade()
        done = interchange.import_seed(app.clock)
        articles = len(knowledge.library().articles)
    click.echo(f"The database is ready: {articles} articles, {len(done.articles)} of them new.", err=True)
    for conflict in done.conflicts:
        click.echo(f"{conflict.slug} was edited in the app and left as it is.", err=True)


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file):
    """Copy the running SQLite database to a file."""
    source = _sqlite_file()
    if not source.exists():
        raise DatabaseUnfit("missing", str(source))
    if file.exists():
        raise click.UsageError(f"{file} exists already; nothing was overwritten.")
    with closing(sqlite3.connect(source)) as running, closing(sqlite3.connect(file)) as copy:
        running.backup(copy)
    click.echo(f"Written to {file}", err=True)


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore(file):
    """Put a backup in the place of the SQLite database; the former one is kept beside it. Stop the server first."""
    target = _sqlite_file()
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as copy:
        try:
            whole = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            whole = whole and copy.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
        except sqlite3.DatabaseError:
            whole = False
        if not whole:
            raise click.UsageError(f"{file} is no whole backup of a hotline; nothing was changed.")
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            target.replace(target.with_suffix(".before-restore"))
            for left in ("-wal", "-shm"):
                Path(f"{target}{left}").unlink(missing_ok=True)
        with closing(sqlite3.connect(target)) as database:
            copy.backup(database)
    click.echo(f"Restored to {target}", err=True)


def _sqlite_file() -> Path:
    file = read_settings().database_file
    if file is None:
        raise click.UsageError("This works on SQLite. For PostgreSQL use pg_dump and pg_restore.")
    return file


@click.group()
def audit():
    """The audit log."""


@audit.command()
@as_json_option
@click.pass_context
def verify(context, as_json):
    """Prove that no entry was changed, removed or reordered."""
    with with_database():
        count, breaks = len(audit_service.entries()), audit_service.verify()
    if as_json:
        print_json({"entries": count, "breaks": [{"seq": each.seq, "why": each.why} for each in breaks]})
    else:
        for each in breaks:
            click.echo(f"entry {each.seq}: {each.why}", err=True)
        click.echo(f"{count} entries, {'the chain holds' if not breaks else f'{len(breaks)} breaks'}", err=True)
    if breaks:
        context.exit(1)


@click.command()
@click.pass_context
def doctor(context):
    """What is wrong with this installation, if anything."""
    settings = read_settings()
    click.echo(f"data folder: {settings.data_dir}")
    wrong = [] if settings.secret_key else ["HOTLINE_SECRET_KEY is not set: the server will not start."]
    try:
        with with_database():
            click.echo(f"database: at this release's revision {schema.newest()}")
            click.echo(f"articles: {len(knowledge.library().articles)}")
            if audit_service.verify():
                wrong.append("The audit log does not hang together: hotline audit verify")
    except DatabaseUnfit as unfit:
        wrong.append(f"The database at {unfit.where} is {unfit.code}.")
    for line in wrong:
        click.echo(line, err=True)
    if wrong:
        context.exit(1)
