"""The command line: answers, exit codes and clear lines instead of tracebacks."""

import json
import socket
import sqlite3

import pytest

from hotline.cli import main


@pytest.mark.parametrize(
    ("at", "is_open", "reason"),
    [
        ("2020-11-18T10:15", True, "open"),
        ("2020-11-18T15:00:00", False, "after_hours"),
        ("2020-12-25T10:00", False, "public_holiday"),
        ("2020-12-31T10:00", True, "open"),
        ("2021-01-01T00:00", False, "service_ended"),
        ("2020-11-18T09:15:00Z", True, "open"),
    ],
)
def test_hours_need_no_database_and_no_secret(run, at, is_open, reason):
    told = json.loads(run("hours", "--at", at, "--json").stdout)

    assert (told["open"], told["reason"]) == (is_open, reason)
    assert told["message"]["nb"] and told["message"]["en"]


@pytest.mark.parametrize("at", ["", "soon", "2020-02-30", "2020-11-18T24:01"])
def test_a_bad_instant_is_exit_2(run, at):
    result = run("hours", "--at", at)

    assert result.exit_code == 2
    assert "instant" in result.stderr


def test_search_works_without_a_database(run):
    told = json.loads(run("search", "kan jeg besøke mannen min", "--json").stdout)

    assert told["results"][0]["slug"] == "covid-visits"


def test_init_may_be_run_again(installed):
    again = installed("init")

    assert again.exit_code == 0
    assert "0 of them new" in again.stderr


def test_prolonging_is_seen_by_the_next_command(installed):
    installed("measure", "prolong", "corona-measures", "2020-12-04")

    assert "2020-12-04" in installed("measure", "list").stdout
    assert "4 December 2020" in installed("search", "which measures apply now", "--lang", "en").stdout


def test_a_refused_prolongation_is_exit_1_in_words(installed):
    result = installed("measure", "prolong", "corona-measures", "2020-11-20")

    assert result.exit_code == 1
    assert "must be later than 27 November 2020" in result.stderr


def test_a_call_is_not_begun_at_closing_time(installed):
    result = installed(
        "call", "log", "--started-at", "2020-11-17T15:00", "--ended-at", "2020-11-17T15:05",
        "--language", "nb", "--outcome", "answered",
    )  # fmt: skip

    assert result.exit_code == 1
    assert "No call can begin" in result.stderr


def test_a_call_is_logged_and_counted(installed):
    words = ["call", "log", "--started-at", "2020-11-18T10:00", "--ended-at", "2020-11-18T10:05", "--language", "nb"]
    logged = installed(*words, "--outcome", "answered", "--key", "k1")
    again = installed(*words, "--outcome", "answered", "--key", "k1")

    assert logged.stdout == again.stdout
    figures = installed("stats", "--from", "2020-11-18", "--to", "2020-11-18", "--by", "outcome", "--format", "csv")
    assert "answered,1" in figures.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("token", "create", "nobody", "--scope", "calls:write"),
        ("kb", "export"),
        ("no-such",),
        ("search",),
        ("search", ""),
    ],
)
def test_bad_usage_is_exit_2(installed, words):
    assert installed(*words).exit_code == 2


def test_a_token_takes_scopes_in_any_form(installed):
    installed("user", "create", "anne", "--role", "supervisor", "--password-stdin", given="a long enough one\n")

    in_one = installed("token", "create", "anne", "--scope", "calls:write calls:read", "--json")
    apart = installed("token", "create", "anne", "--scope", "calls:write", "calls:read", "--json")

    assert json.loads(in_one.stdout)["token"] != json.loads(apart.stdout)["token"]
    assert installed("token", "list").stdout.count("calls:write calls:read") == 2


def test_an_operator_gets_no_scope_beyond_the_role(installed):
    installed("user", "create", "per", "--role", "operator", "--password-stdin", given="a long enough one\n")

    result = installed("token", "create", "per", "--scope", "statistics:read")

    assert result.exit_code == 1
    assert "statistics:read" in result.stderr


def test_a_database_of_a_newer_release_is_refused_and_left_alone(installed, tmp_path):
    file = tmp_path / "data" / "hotline.sqlite3"
    with sqlite3.connect(file) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")

    refused = installed("init")

    assert refused.exit_code == 1
    assert "newer release" in refused.stderr


def test_a_missing_database_is_said(run):
    result = run("measure", "prolong", "corona-measures", "2020-12-04")

    assert result.exit_code == 1
    assert "hotline init" in result.stderr


def test_a_file_that_is_no_database_is_said(run, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "hotline.sqlite3").write_text("not a database at all, but long enough to look like one")

    result = run("measure", "list")

    assert result.exit_code == 1
    assert "cannot be" in result.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HOTLINE_NOW", "soon"),
        ("HOTLINE_DATABASE_URL", "mysql://x"),
        ("HOTLINE_RATE_LIMITS", "maybe"),
        ("HOTLINE_TRUSTED_PROXIES", "-1"),
    ],
)
def test_a_bad_setting_stops_the_start_with_one_line(run, monkeypatch, name, value):
    monkeypatch.setenv(name, value)

    result = run("hours")

    assert result.exit_code == 2
    assert name in result.stderr and result.stderr.count("\n") == 1


def test_nothing_is_served_without_a_secret(installed, monkeypatch):
    monkeypatch.delenv("HOTLINE_SECRET_KEY", raising=False)

    result = installed("serve", "--port", "8999")

    assert result.exit_code == 2
    assert "HOTLINE_SECRET_KEY" in result.stderr


def test_a_port_in_use_is_said(run):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        result = run("demo", "--port", str(taken.getsockname()[1]))

    assert result.exit_code == 2
    assert "cannot be used" in result.stderr


def test_a_backup_is_restored(installed, tmp_path):
    installed("backup", str(tmp_path / "copy"))
    installed("measure", "prolong", "corona-measures", "2020-12-04")

    assert installed("restore", str(tmp_path / "copy")).exit_code == 0

    assert "2020-11-27" in installed("measure", "list").stdout


def test_every_command_has_help(run):
    names = [[name] for name in main.commands] + [
        [name, sub] for name, command in main.commands.items() for sub in getattr(command, "commands", {})
    ]

    assert [words for words in names if run(*words, "--help").exit_code != 0] == []
