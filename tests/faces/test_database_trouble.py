"""A database that is locked or gone: said in words, nothing lost, nothing half done."""

import sqlite3

import pytest

from hotline import db as database


@pytest.fixture
def impatient(monkeypatch):
    """A short wait for a lock; set before the application connects."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT_MS", 50)


def test_a_locked_database_is_said_and_the_call_can_be_sent_again(impatient, app, token, client, tmp_path):
    headers = {"Authorization": f"Bearer {token('calls:write')}", "Idempotency-Key": "k1"}
    call = {
        "started_at": "2020-11-18T10:00",
        "ended_at": "2020-11-18T10:06",
        "language": "nb",
        "outcome": "answered",
    }
    holder = sqlite3.connect(tmp_path / "hotline.sqlite3", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")

    refused = client.post("/api/v1/calls", json=call, headers=headers)
    holder.execute("ROLLBACK")
    holder.close()
    again = client.post("/api/v1/calls", json=call, headers=headers)

    assert (refused.status_code, again.status_code) == (503, 201)
    assert refused.mimetype == "application/problem+json"


def test_reading_goes_on_while_somebody_writes(impatient, client, tmp_path):
    holder = sqlite3.connect(tmp_path / "hotline.sqlite3", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")

    status = client.get("/nb/faq/covid-visits").status_code
    holder.execute("ROLLBACK")
    holder.close()

    assert status == 200


def test_a_database_without_tables_is_said_in_words(app, client, tmp_path):
    with sqlite3.connect(tmp_path / "hotline.sqlite3") as connection:
        connection.execute("ALTER TABLE article RENAME TO article_gone")
        connection.execute("ALTER TABLE content_version RENAME TO version_gone")

    response = client.get("/nb/")

    assert response.status_code == 503
    assert "Databasen kan ikke nås" in response.text
    assert client.get("/readyz").status_code == 503
    assert client.get("/healthz").status_code == 200
