"""``hotline kb`` and ``hotline measure``: the knowledge base as files, and prolonging a measure."""

import difflib
from dataclasses import asdict
from pathlib import Path

import click
from flask import current_app

from hotline.cli.reading import DAY, as_json_option, print_json
from hotline.cli.surroundings import with_database, with_database_or_kb
from hotline.errors import FilesRefused
from hotline.i18n import data_folder
from hotline.interchange import checks
from hotline.interchange import service as interchange
from hotline.interchange.overview import LANGUAGES, overviews
from hotline.knowledge import content as contents
from hotline.measures import service as measures

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group()
def kb():
    """The knowledge base as files."""


@kb.command()
@click.argument("folder", type=FOLDER, required=False)
@click.pass_context
def check(context, folder):
    """Content rules over a folder of files: every problem with file and line."""
    root = folder or data_folder("kb")
    with with_database_or_kb():
        problems = checks.check_folder(interchange.read_folder(root), root, current_app.clock.today())
    for problem in problems:
        click.echo(str(problem), err=True)
    errors = [problem for problem in problems if not problem.warning]
    warnings = len(problems) - len(errors)
    click.echo(f"{len(errors)} errors, {warnings} warnings", err=True)
    if errors:
        context.exit(1)


@kb.command(name="list")
@click.argument("folder", type=FOLDER, required=False)
@as_json_option
def list_articles(folder, as_json):
    """The articles of a folder of files: how long their answers are, how readable, how well they are found."""
    with with_database_or_kb():
        rows = overviews(interchange.read_folder(folder or data_folder("kb")))
    if as_json:
        print_json([asdict(row) for row in rows])
        return
    click.echo("article                       words    seconds  LIX  variants  keywords  sources  to be confirmed")
    for row in rows:
        words, seconds, variants, keywords = (
            "/".join(str(figures[language]) for language in LANGUAGES)
            for figures in (row.words, row.seconds, row.variants, row.keywords)
        )
        click.echo(
            f"{row.slug:28}  {words:7}  {seconds:7}  {row.lix:3.0f}  {variants:8}  {keywords:8}  {row.sources:7}"
            f"  {'yes' if row.needs_check else ''}".rstrip()
        )
    click.echo(f"{len(rows)} articles, figures nb/en", err=True)


@kb.command(name="import")
@click.argument("folder", type=FOLDER, required=False)
@click.option("--overwrite", is_flag=True, help="Take the files also where the app was edited since.")
@click.pass_context
def import_(context, folder, overwrite):
    """Take a folder of files into the database: all of it or, where a file has a mistake, nothing."""
    root = folder or data_folder("kb")
    with with_database() as app:
        found = checks.check_folder(interchange.read_folder(root), root, app.clock.today())
        if errors := [problem for problem in found if not problem.warning]:
            raise FilesRefused(errors)
        done = interchange.import_folder(root, by=None, clock=app.clock, overwrite=overwrite)
    for name in interchange.AS_THEY_ARE:
        if (root / name).read_bytes() != (data_folder("kb") / name).read_bytes():
            click.echo(f"{name} is not imported: it is read from the installed kb/ folder", err=True)
    click.echo(f"{len(done.articles)} articles saved", err=True)
    for conflict in done.conflicts:
        click.echo(f"{conflict.slug}: edited in the app since the last import; left alone. The difference:", err=True)
        click.echo(_difference(conflict), err=True)
    if done.conflicts:
        click.echo("Import again with --overwrite to take the files' texts.", err=True)
        context.exit(1)


def _difference(conflict) -> str:
    def lines(content):
        data = contents.to_data(content)
        return [f"{language} {key}: {value}" for language, text in data["texts"].items() for key, value in text.items()]

    difference = difflib.unified_diff(
        lines(conflict.in_app), lines(conflict.in_files), "in the app", "in the files", lineterm="", n=0
    )
    return "\n".join(difference)


@kb.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def export(folder):
    """Write the content as files."""
    with with_database():
        count = interchange.export_folder(folder)
    click.echo(f"{count} articles written", err=True)


@click.group()
def measure():
    """Measures and their decisions."""


@measure.command(name="list")
@as_json_option
def list_(as_json):
    """Measures as they stand today."""
    with with_database_or_kb():
        found = measures.list_measures(current_app.clock.today())
    if as_json:
        print_json([_data(each) for each in found])
        return
    for each in found:
        click.echo(f"{each.slug}: {each.in_force.first_day} to {each.in_force.last_day}, {each.standing.value}")


def _data(standing):
    decision = standing.in_force
    return {
        "slug": standing.slug,
        "valid_from": decision.first_day,
        "valid_until": decision.last_day,
        "decided_on": decision.decided_on,
        "status": standing.standing.value,
    }


@measure.command()
@click.argument("slug")
@click.argument("last_day", type=DAY)
def prolong(slug, last_day):
    """Add the decision, made today, that moves a measure's last day."""
    with with_database() as app:
        decision = measures.prolong_measure(slug, last_day, by=None, clock=app.clock)
    click.echo(f"{slug} now applies until {decision.last_day}", err=True)
