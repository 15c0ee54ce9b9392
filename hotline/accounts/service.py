"""Accounts, sign-in and API tokens."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

import sqlalchemy as sa
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from sqlalchemy.exc import IntegrityError

from hotline.accounts import rules
from hotline.accounts.models import Account, ApiToken, SignInFailure
from hotline.accounts.rules import AccountRefused, Role, Scope
from hotline.audit import service as audit
from hotline.clock import Clock
from hotline.db import db, writes
from hotline.errors import NotFound, RuleBroken

# OWASP's second choice for Argon2id: 19 MiB, two passes, one lane.
hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
# Checked when a name is unknown, so that the answer takes as long as for a wrong password.
NOBODY = hasher.hash(secrets.token_urlsafe(16))
FAILURES_FORGOTTEN_AFTER = timedelta(hours=1)


class SignInRefused(RuleBroken):
    """``wrong`` for a wrong name or password alike, ``wait`` with ``seconds`` after many tries."""


@dataclass(frozen=True)
class TokenHolder:
    """Whom an API request speaks for, and what it may do."""

    account_id: int
    role: Role
    scopes: frozenset[Scope]


@writes
def create_account(
    name: str, role: Role, password: str, *, by: int | None, clock: Clock, language: str = "nb"
) -> Account:
    """Make an account; raises ``AccountRefused`` for a bad or taken name or a weak password."""
    name = rules.check_name(name)
    rules.check_password(password, name)
    if db.session.scalar(sa.select(Account.id).where(Account.name == name)) is not None:
        raise AccountRefused("name_taken", name=name)
    account = Account(
        name=name,
        role=role,
        language=language,
        password_hash=hasher.hash(password),
        session_stamp=secrets.token_hex(16),
    )
    db.session.add(account)
    try:
        db.session.flush()
    except IntegrityError as error:
        raise AccountRefused("name_taken", name=name) from error
    audit.record("account.created", name, by=by, at=clock.now(), details={"role": role.value})
    return account


def get_account(name: str) -> Account:
    """The account of that name; raises ``NotFound``."""
    account = db.session.scalar(sa.select(Account).where(Account.name == name.strip().lower()))
    if account is None:
        raise NotFound("account", name)
    return account


def account_by_id(account_id: int) -> Account | None:
    """The account with that id, if there is one."""
    return db.session.get(Account, account_id)


def list_accounts() -> list[Account]:
    """All accounts by name."""
    return list(db.session.scalars(sa.select(Account).order_by(Account.name)))


@writes
def disable_account(name: str, *, by: int | None, clock: Clock) -> None:
    """Keep an account out from the next request on; what it did stays in the audit log."""
    account = get_account(name)
    account.is_disabled = True
    account.session_stamp = secrets.token_hex(16)
    audit.record("account.disabled", account.name, by=by, at=clock.now())


@writes
def set_password(name: str, password: str, *, by: int | None, clock: Clock) -> None:
    """Set a new password; all sessions of the account end."""
    account = get_account(name)
    rules.check_password(password, account.name)
    account.password_hash = hasher.hash(password)
    account.session_stamp = secrets.token_hex(16)
    audit.record("account.password_set", account.name, by=by, at=clock.now())


@writes
def set_language(account_id: int, language: str) -> None:
    """Remember in which language somebody works."""
    account = db.session.get_one(Account, account_id)
    account.language = language


def sign_in(name: str, password: str, *, clock: Clock) -> Account:
    """The account whose name and password these are; raises ``SignInRefused``.

    A wrong name and a wrong password get the same answer in the same time.
    """
    name = name.strip().lower()
    key = hashlib.sha256(name.encode()).hexdigest()
    _refuse_while_waiting(key, clock)
    account = db.session.scalar(sa.select(Account).where(Account.name == name))
    known = account.password_hash if account else NOBODY
    try:
        hasher.verify(known, password[: rules.LONGEST_PASSWORD])
        right = account is not None and not account.is_disabled
    except (VerifyMismatchError, InvalidHashError):
        right = False
    if not right or account is None:
        _count_failure(key, clock)
        raise SignInRefused("wrong")
    _forget_failures(key)
    return account


@writes
def create_token(account_name: str, scopes: list[str], *, by: int | None, clock: Clock) -> str:
    """Make an API token and return it; it is shown once, only its hash is kept."""
    account = get_account(account_name)
    granted = rules.check_scopes(account.role, scopes)
    token = "hl_" + secrets.token_urlsafe(32)
    db.session.add(
        ApiToken(
            account_id=account.id,
            token_hash=_hash_token(token),
            hint=token[:8],
            scopes=" ".join(granted),
            created_at=clock.now(),
        )
    )
    audit.record("token.created", account.name, by=by, at=clock.now(), details={"scopes": " ".join(granted)})
    return token


def list_tokens() -> list[tuple[ApiToken, str]]:
    """All tokens with the names of their accounts, oldest first."""
    rows = sa.select(ApiToken, Account.name).join(Account, Account.id == ApiToken.account_id)
    return [(token, name) for token, name in db.session.execute(rows.order_by(ApiToken.id))]


@writes
def revoke_token(token_id: int, *, by: int | None, clock: Clock) -> None:
    """End a token at once."""
    token = db.session.get(ApiToken, token_id)
    if token is None:
        raise NotFound("token", str(token_id))
    if token.revoked_at is None:
        token.revoked_at = clock.now()
        audit.record("token.revoked", str(token_id), by=by, at=clock.now())


def holder_of(token: str) -> TokenHolder | None:
    """Whom a token speaks for; None for an unknown or revoked one or a disabled account."""
    row = db.session.execute(
        sa.select(ApiToken, Account)
        .join(Account, Account.id == ApiToken.account_id)
        .where(ApiToken.token_hash == _hash_token(token), ApiToken.revoked_at.is_(None))
    ).one_or_none()
    if row is None or row[1].is_disabled:
        return None
    # A role that was narrowed since narrows the token as well.
    scopes = frozenset(Scope(scope) for scope in row[0].scopes.split()) & rules.SCOPES[row[1].role]
    return TokenHolder(account_id=row[1].id, role=row[1].role, scopes=scopes)


def _hash_token(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _refuse_while_waiting(key: str, clock: Clock) -> None:
    row = db.session.get(SignInFailure, key)
    if row is None:
        return
    wait = (rules.wait_after(row.failures, row.last_at) - clock.now()).total_seconds()
    if 0 < wait <= rules.LONGEST_WAIT.total_seconds():
        raise SignInRefused("wait", seconds=int(wait) + 1)


@writes
def _count_failure(key: str, clock: Clock) -> None:
    row = db.session.get(SignInFailure, key)
    if row is None:
        row = SignInFailure(name_key=key, failures=0, last_at=clock.now())
        db.session.add(row)
    if clock.now() - row.last_at > FAILURES_FORGOTTEN_AFTER:
        row.failures = 0
    row.failures += 1
    row.last_at = clock.now()


@writes
def _forget_failures(key: str) -> None:
    row = db.session.get(SignInFailure, key)
    if row is not None:
        db.session.delete(row)
