"""Posting, withdrawing and ticking off, on both databases."""

import pytest

from hotline.accounts import service as accounts
from hotline.accounts.rules import Role
from hotline.audit import service as audit
from hotline.bulletins import service as bulletins
from hotline.bulletins.rules import BulletinRefused
from hotline.errors import NotFound


def post(clock, text_en, is_urgent=False):
    return bulletins.post_bulletin("Nytt svar", text_en, is_urgent=is_urgent, by=None, clock=clock)


def texts(found):
    return [bulletin.text_en for bulletin in found]


@pytest.fixture
def operator(on_database, clock):
    """The id of somebody who reads bulletins."""
    return accounts.create_account("kari", Role.OPERATOR, "a long password", by=None, clock=clock).id


def test_the_newest_bulletin_comes_first(on_database, clock):
    post(clock, "first")
    post(clock, "second, at the same moment")
    clock.advance(minutes=5)
    post(clock, "third", is_urgent=True)

    found = bulletins.recent(clock)

    assert texts(found) == ["third", "second, at the same moment", "first"]
    assert [bulletin.is_urgent for bulletin in found] == [True, False, False]
    assert found[0].posted_at == clock.now()


def test_after_fourteen_days_a_bulletin_is_no_longer_recent(on_database, clock):
    post(clock, "old")
    clock.advance(days=14)

    assert bulletins.recent(clock) == []
    assert texts(bulletins.recent(clock, days=15)) == ["old"]


def test_posting_is_recorded_without_the_texts(on_database, clock):
    bulletin = post(clock, "secret", is_urgent=True)

    entry = audit.entries()[-1]

    assert (entry.action, entry.subject) == ("bulletin.posted", str(bulletin.id))
    assert entry.details == {"is_urgent": True}


def test_a_refused_bulletin_leaves_nothing_behind(on_database, clock):
    with pytest.raises(BulletinRefused):
        post(clock, "")

    assert bulletins.recent(clock) == []
    assert audit.entries() == []


def test_a_withdrawn_bulletin_is_not_shown_and_recorded_once(on_database, clock):
    bulletin = post(clock, "wrong")

    bulletins.withdraw_bulletin(bulletin.id, by=None, clock=clock)
    bulletins.withdraw_bulletin(bulletin.id, by=None, clock=clock)

    assert bulletins.recent(clock) == []
    assert [entry.action for entry in audit.entries()] == ["bulletin.posted", "bulletin.withdrawn"]


def test_what_was_ticked_off_is_read_for_that_account_only(operator, clock):
    other = accounts.create_account("ola", Role.OPERATOR, "a long password", by=None, clock=clock).id
    first, _second = post(clock, "first"), post(clock, "second")

    bulletins.tick_off(first.id, operator)
    bulletins.tick_off(first.id, operator)

    assert texts(bulletins.unread(operator, clock)) == ["second"]
    assert texts(bulletins.unread(other, clock)) == ["second", "first"]
    assert len(bulletins.recent(clock)) == 2


def test_a_withdrawn_bulletin_is_not_unread(operator, clock):
    bulletin = post(clock, "wrong")

    bulletins.withdraw_bulletin(bulletin.id, by=operator, clock=clock)

    assert bulletins.unread(operator, clock) == []


def test_a_bulletin_that_is_not_there_is_not_found(operator, clock):
    with pytest.raises(NotFound):
        bulletins.tick_off(404, operator)
    with pytest.raises(NotFound):
        bulletins.withdraw_bulletin(404, by=None, clock=clock)
