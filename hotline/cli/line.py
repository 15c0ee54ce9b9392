"""``hotline hours``: is the line open."""

import click
from flask import current_app

from hotline.cli.reading import MOMENT, as_json_option, print_json
from hotline.cli.surroundings import with_database_or_kb
from hotline.directory import service as directory
from hotline.opening import service as opening
from hotline.wording import opening as wording


@click.command()
@click.option("--at", type=MOMENT, help="The instant asked about; now if left out.")
@as_json_option
def hours(at, as_json):
    """State of the line, now or at an instant."""
    with with_database_or_kb():
        state = opening.state_at(at or current_app.clock.now())
        if as_json:
            line = directory.get_number("parorendetelefonen")
            print_json(wording.status_of(state, line))
            return
        click.echo(f"{'open' if state.is_open else 'closed'} ({state.reason.value})")
        click.echo(wording.message(state, "en"))
        click.echo(wording.message(state, "nb"))
