"""The command line: one file for each group of commands.

Exit codes: 0 fine, 1 found something wrong or was refused, 2 bad usage or input. Messages go to stderr.
"""

import click

from hotline.cli.accounts import token, user
from hotline.cli.calls import call
from hotline.cli.content import kb, measure
from hotline.cli.data import audit, backup, doctor, init, restore
from hotline.cli.figures import stats
from hotline.cli.line import hours
from hotline.cli.privacy import privacy
from hotline.cli.questions import evaluate, route, search
from hotline.cli.refusing import Commands
from hotline.cli.server import demo, serve

COMMANDS = (
    init,
    serve,
    demo,
    hours,
    search,
    evaluate,
    route,
    kb,
    measure,
    privacy,
    call,
    stats,
    user,
    token,
    backup,
    restore,
    audit,
    doctor,
)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="hotline")
def main():
    """The relatives' hotline: run it, fill it, ask it."""


for command in COMMANDS:
    main.add_command(command)
