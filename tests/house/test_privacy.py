"""Anonymous by schema: what a finished call keeps is a fixed list with no room for a person."""

import subprocess
import sys

from hotline.calls.models import Call, CallCount, FinishedKey
from hotline.db import db


def columns_of(model):
    return sorted(column.name for column in model.__table__.columns)


def test_a_finished_call_keeps_exactly_this():
    assert columns_of(Call) == [
        "articles",
        "caller_relation",
        "day",
        "duration",
        "facility",
        "hour",
        "id",
        "language",
        "late",
        "nobody_answers",
        "outcome",
        "referral_reason",
        "topics",
        "training",
    ]


def test_no_table_of_calls_but_the_draft_knows_an_operator():
    with_operator = [
        table.name
        for table in db.metadata.tables.values()
        if table.name.startswith("call") and "account_id" in table.columns
    ]

    assert with_operator == ["call_draft"]


def test_counts_and_keys_keep_no_moment():
    assert columns_of(CallCount) == ["day", "dimension", "hour", "n", "value"]
    assert columns_of(FinishedKey) == ["body_digest", "call_id", "forget_after", "key_hash"]


def test_no_table_has_a_column_for_a_person():
    names = ("email", "phone_number", "ip", "address", "user_agent", "caller_name", "query", "note")
    found = [
        f"{table.name}.{column.name}"
        for table in db.metadata.tables.values()
        for column in table.columns
        if column.name in names
    ]

    assert found == []


def test_a_rule_is_loaded_without_flask_or_a_database():
    code = "import sys, hotline.opening.rules; print([m for m in sys.modules if m in ('flask', 'sqlalchemy')])"

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "[]"
