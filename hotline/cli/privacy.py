"""``hotline privacy``: what the guard takes out of a text."""

import json

import click

from hotline.i18n import data_folder
from hotline.interchange import service as interchange
from hotline.knowledge.passing import passing_of
from hotline.privacy import rules


@click.group()
def privacy():
    """The guard that keeps persons out of free text."""


@privacy.command()
@click.argument("file", type=click.File("rb"))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each line.")
def scan(file, as_json):
    """What the guard takes out of each line of FILE (- for what is typed); nothing of it is kept."""
    passing = _packaged()
    for line in _lines(file):
        guarded = rules.guard(line, passing)
        found = [{"type": removed.kind.value, "text": removed.text} for removed in guarded.removed]
        if as_json:
            click.echo(json.dumps({"text": guarded.text, "found": found}, ensure_ascii=False))
        else:
            click.echo(guarded.text)
            for one in found:
                click.echo(f"  {one['type']}: {one['text']}")


def _lines(file):
    """The lines as they were written; a sign that is not UTF-8 is no reason to leave the rest unguarded."""
    for line in file:
        yield line.decode("utf-8", errors="replace").removesuffix("\n").removesuffix("\r")


def _packaged():
    """What passes, from the packaged kb/."""
    folder = interchange.read_folder(data_folder("kb"))
    return passing_of(folder.facilities, folder.numbers, folder.contents, folder.measures)
