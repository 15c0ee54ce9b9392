"""Rules for accounts: roles, names, passwords, scopes and the throttle. No moment is read here."""

import re
from datetime import datetime, timedelta
from enum import StrEnum

from hotline.errors import RuleBroken


class Role(StrEnum):
    """What an account may do. A supervisor may do all that an operator may; an administrator has no part in content."""

    OPERATOR = "operator"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Scope(StrEnum):
    """What an API token may do."""

    CALLS_WRITE = "calls:write"
    CALLS_READ = "calls:read"
    STATISTICS_READ = "statistics:read"


class AccountRefused(RuleBroken):
    """An account or token was not made or changed; ``code`` says why."""


INCLUDED = {
    Role.OPERATOR: frozenset({Role.OPERATOR}),
    Role.SUPERVISOR: frozenset({Role.OPERATOR, Role.SUPERVISOR}),
    Role.ADMINISTRATOR: frozenset({Role.ADMINISTRATOR}),
}

SCOPES = {
    Role.OPERATOR: frozenset({Scope.CALLS_WRITE}),
    Role.SUPERVISOR: frozenset(Scope),
    Role.ADMINISTRATOR: frozenset(),
}

NAME = re.compile(r"[a-z][a-z0-9._-]{1,31}")
SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200

FREE_TRIES = 5
LONGEST_WAIT = timedelta(minutes=1)


def may_act_as(role: Role, needed: Role) -> bool:
    """Whether an account with ``role`` may enter where ``needed`` is asked for."""
    return needed in INCLUDED[role]


def check_name(name: str) -> str:
    """The sign-in name as it is kept: small letters, digits, dot, dash. No e-mail address is needed or kept."""
    name = name.strip().lower()
    if not NAME.fullmatch(name):
        raise AccountRefused("bad_name")
    return name


def check_password(password: str, name: str) -> None:
    """Refuse a password that is short, endless or the name itself; nothing else is demanded (NIST SP 800-63B)."""
    if len(password) < SHORTEST_PASSWORD:
        raise AccountRefused("short_password", shortest=SHORTEST_PASSWORD)
    if len(password) > LONGEST_PASSWORD:
        raise AccountRefused("long_password", longest=LONGEST_PASSWORD)
    if name in password.lower():
        raise AccountRefused("password_holds_name")


def check_scopes(role: Role, wanted: list[str]) -> list[Scope]:
    """The scopes of a token, in a fixed order; refuses unknown ones and those that the role does not have."""
    unknown = [scope for scope in wanted if scope not in list(Scope)]
    if unknown:
        raise AccountRefused("unknown_scope", scope=unknown[0], known=", ".join(Scope))
    if not wanted:
        raise AccountRefused("no_scope", known=", ".join(Scope))
    beyond = [scope for scope in wanted if Scope(scope) not in SCOPES[role]]
    if beyond:
        raise AccountRefused("scope_beyond_role", scope=beyond[0], role=role.value)
    return [scope for scope in Scope if scope in wanted]


def wait_after(failures: int, last_failure: datetime) -> datetime:
    """The moment from which another try is heard: at once for the first few, then 2, 4, 8 … seconds, at most a minute.

    The wait stays short: a name must never be locked out of its own service by somebody else's tries.
    """
    if failures < FREE_TRIES:
        return last_failure
    return last_failure + min(LONGEST_WAIT, timedelta(seconds=2 ** min(failures - FREE_TRIES + 1, 10)))
