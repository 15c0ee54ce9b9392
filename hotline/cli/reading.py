"""Reading what was typed on the command line, and printing data."""

import json
from datetime import date, datetime

import click

from hotline.clock import parse_moment


class Moment(click.ParamType):
    """An ISO 8601 instant; without offset it is Oslo time."""

    name = "instant"

    def convert(self, value, param, ctx):
        """The moment, or exit code 2."""
        if isinstance(value, datetime):
            return value
        try:
            return parse_moment(value)
        except ValueError:
            self.fail(f"{value!r} is no instant. Write it as 2020-11-18T10:15, which is Oslo time.", param, ctx)


class Day(click.ParamType):
    """A calendar day in Oslo."""

    name = "day"

    def convert(self, value, param, ctx):
        """The day, or exit code 2."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no day. Write it as 2020-11-18.", param, ctx)


MOMENT = Moment()
DAY = Day()
as_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def print_json(data):
    """Print data as JSON, readable, with letters as they are."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2, default=str))
