"""Accounts, sign-in, throttle and tokens, on both databases."""

import pytest

from hotline.accounts import service as accounts
from hotline.accounts.rules import AccountRefused, Role, Scope, may_act_as
from hotline.accounts.service import SignInRefused
from hotline.audit import service as audit

PASSWORD = "a long enough password"


@pytest.fixture
def anne(on_database, clock):
    return accounts.create_account("anne", Role.OPERATOR, PASSWORD, by=None, clock=clock)


@pytest.mark.parametrize(
    ("role", "may"),
    [
        (Role.OPERATOR, {Role.OPERATOR}),
        (Role.SUPERVISOR, {Role.OPERATOR, Role.SUPERVISOR}),
        (Role.ADMINISTRATOR, {Role.ADMINISTRATOR}),
    ],
)
def test_what_a_role_includes(role, may):
    assert {needed for needed in Role if may_act_as(role, needed)} == may


def test_the_right_password_signs_in(anne, clock):
    assert accounts.sign_in(" Anne ", PASSWORD, clock=clock).name == "anne"


@pytest.mark.parametrize(("name", "password"), [("anne", "wrong"), ("nobody", PASSWORD), ("", "")])
def test_a_wrong_name_and_a_wrong_password_get_one_answer(anne, clock, name, password):
    with pytest.raises(SignInRefused) as refused:
        accounts.sign_in(name, password, clock=clock)

    assert refused.value.code == "wrong"


def fail(times, clock):
    for _ in range(times):
        with pytest.raises(SignInRefused):
            accounts.sign_in("anne", "wrong", clock=clock)


def test_many_tries_wait_and_the_wait_is_short(anne, clock):
    fail(5, clock)

    with pytest.raises(SignInRefused) as refused:
        accounts.sign_in("anne", PASSWORD, clock=clock)
    assert refused.value.code == "wait"

    clock.advance(minutes=1)
    assert accounts.sign_in("anne", PASSWORD, clock=clock)


def test_a_disabled_account_is_out(anne, clock):
    accounts.disable_account("anne", by=None, clock=clock)

    with pytest.raises(SignInRefused):
        accounts.sign_in("anne", PASSWORD, clock=clock)


@pytest.mark.parametrize(
    ("name", "password", "code"),
    [
        ("anne", PASSWORD, "name_taken"),
        ("Å", PASSWORD, "bad_name"),
        ("per", "short", "short_password"),
        ("per", "x" * 201, "long_password"),
        ("per", "per is my name, long", "password_holds_name"),
    ],
)
def test_a_bad_account_is_refused(anne, clock, name, password, code):
    with pytest.raises(AccountRefused) as refused:
        accounts.create_account(name, Role.OPERATOR, password, by=None, clock=clock)

    assert refused.value.code == code


def test_a_token_speaks_for_its_account_until_it_is_revoked(anne, clock):
    secret = accounts.create_token("anne", ["calls:write"], by=None, clock=clock)

    assert accounts.holder_of(secret).scopes == {Scope.CALLS_WRITE}
    accounts.revoke_token(1, by=None, clock=clock)

    assert accounts.holder_of(secret) is None


def test_what_was_done_is_in_the_audit_log_without_the_password(anne, clock):
    accounts.set_password("anne", "another long password", by=None, clock=clock)

    entries = audit.entries()

    assert [entry.action for entry in entries] == ["account.created", "account.password_set"]
    assert "another" not in str(entries)
    assert audit.verify() == []
