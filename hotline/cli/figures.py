"""``hotline stats``: figures for those who work here, or the publication tables."""

import csv
import io
import sys

import click
from flask import current_app

from hotline.cli.reading import DAY, print_json
from hotline.cli.surroundings import with_database
from hotline.statistics import service as statistics
from hotline.statistics import spreadsheets


@click.command()
@click.option("--from", "first_day", type=DAY, help="First day; the first of this month if left out.")
@click.option("--to", "last_day", type=DAY, help="Last day, included; today if left out.")
@click.option("--by", type=click.Choice([each.value for each in statistics.Dimension]), default="day")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json", "xlsx"]), default="table")
@click.option("--json", "form", flag_value="json", help="The same as --format json.")
@click.option("--publish", is_flag=True, help="The publication tables, small cells hidden.")
def stats(first_day, last_day, by, form, publish):
    """Calls in a period, by a dimension. Full figures are internal."""
    with with_database() as app:
        today = app.clock.today()
        first, last = first_day or today.replace(day=1), last_day or today
        if last < first:
            raise click.UsageError("The last day is before the first.")
        if publish and by not in list(statistics.PUBLISHED):
            raise click.UsageError(f"Published are: {', '.join(statistics.PUBLISHED)}.")
        dimension = statistics.Dimension(by)
        head = ["period", by, "calls"] if publish else [by, "calls"]
        rows = _published(first, last, dimension, today) if publish else _internal(first, last, dimension)
        is_demo = current_app.settings.demo
    if form == "json":
        print_json(
            {
                "from": first,
                "to": last,
                "by": by,
                "internal": not publish,
                "items": [dict(zip(head, row, strict=True)) for row in rows],
            }
        )
    elif form == "xlsx":
        sys.stdout.buffer.write(spreadsheets.workbook(head, rows, is_internal=not publish, is_demo=is_demo))
    elif form == "csv":
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows([head, *rows])
        click.echo(out.getvalue(), nl=False)
    else:
        for row in [head, *rows]:
            click.echo("  ".join(f"{'' if cell is None else cell!s:24}" for cell in row).rstrip())


def _internal(first, last, dimension):
    return [[value, count] for value, count in statistics.figures(first, last, dimension).rows]


def _published(first, last, dimension, today):
    return [
        [table.period, value, "hidden" if count is None else count]
        for table in statistics.published(first, last, dimension, today)
        for value, count in table.cells
    ]
