"""``hotline user`` and ``hotline token``: accounts and API tokens."""

import sys

import click

from hotline.accounts import service as accounts
from hotline.accounts.rules import Role
from hotline.cli.reading import as_json_option, print_json
from hotline.cli.surroundings import with_database

from_stdin = click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")


def _password(is_piped):
    if is_piped:
        return sys.stdin.readline().rstrip("\n")
    return click.prompt("Password", hide_input=True, confirmation_prompt=True)


@click.group()
def user():
    """Accounts. No e-mail address is needed."""


@user.command()
@click.argument("name")
@click.option("--role", type=click.Choice([role.value for role in Role]), required=True)
@from_stdin
def create(name, role, password_stdin):
    """Make an account."""
    with with_database() as app:
        account = accounts.create_account(name, Role(role), _password(password_stdin), by=None, clock=app.clock)
        click.echo(f"{account.name} is {account.role.value}", err=True)


@user.command(name="list")
@as_json_option
def list_users(as_json):
    """All accounts."""
    with with_database():
        rows = [
            {"name": row.name, "role": row.role.value, "disabled": row.is_disabled} for row in accounts.list_accounts()
        ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        click.echo(f"{row['name']:32} {row['role']}{' (disabled)' if row['disabled'] else ''}")


@user.command()
@click.argument("name")
def disable(name):
    """Keep an account out from now on."""
    with with_database() as app:
        accounts.disable_account(name, by=None, clock=app.clock)


@user.command()
@click.argument("name")
@from_stdin
def password(name, password_stdin):
    """Set a new password; the account's sessions end."""
    with with_database() as app:
        accounts.set_password(name, _password(password_stdin), by=None, clock=app.clock)


@click.group()
def token():
    """API tokens."""


@token.command(name="create")
@click.argument("name", metavar="USER")
@click.option("--scope", "scopes", multiple=True, help="May be given several times, or several in one.")
@click.argument("more_scopes", nargs=-1, metavar="[SCOPE]...")
@as_json_option
def create_token(name, scopes, more_scopes, as_json):
    """Make a token and show it, this once."""
    wanted = [scope for text in (*scopes, *more_scopes) for scope in text.replace(",", " ").split()]
    with with_database() as app:
        made = accounts.create_token(name, wanted, by=None, clock=app.clock)
    if as_json:
        print_json({"token": made})
        return
    click.echo("Keep this token now; it is not shown again:", err=True)
    click.echo(made)


@token.command(name="list")
@as_json_option
def list_tokens(as_json):
    """All tokens, without their secrets."""
    with with_database():
        rows = [
            {
                "id": row.id,
                "user": name,
                "begins": row.hint,
                "scopes": row.scopes,
                "created_at": row.created_at,
                "revoked": row.revoked_at is not None,
            }
            for row, name in accounts.list_tokens()
        ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        state = " (revoked)" if row["revoked"] else ""
        click.echo(f"{row['id']:4} {row['user']:20} {row['begins']}… {row['scopes']}{state}")


@token.command()
@click.argument("token_id", type=int)
def revoke(token_id):
    """End a token at once."""
    with with_database() as app:
        accounts.revoke_token(token_id, by=None, clock=app.clock)
