"""The guard as a whole: what is removed becomes a gap, the rest is kept to the letter, quickly, without a trace."""

import logging
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.privacy.finds import Find, Kind, merged
from hotline.privacy.rules import guard
from tests.privacy.texts import PASSING, found


def test_what_identifies_becomes_a_gap_and_the_rest_is_kept():
    guarded = guard("Mannen min Ola ringte fra 91 23 45 67  på mandag,\tsier han.", PASSING)

    assert guarded.text == "Mannen min […] ringte fra […]  på mandag,\tsier han."
    assert [(removed.kind, removed.text) for removed in guarded.removed] == [
        (Kind.NAME, "Ola"),
        (Kind.PHONE, "91 23 45 67"),
    ]


def test_overlapping_finds_become_one_of_the_longer_kind():
    row = merged([Find(0, 4, Kind.NAME), Find(2, 12, Kind.EMAIL), Find(20, 22, Kind.CELL)])

    assert row == [Find(0, 12, Kind.EMAIL), Find(20, 22, Kind.CELL)]


def test_invisible_signs_hide_nothing_and_are_kept_elsewhere():
    assert guard("tlf 91\u200b2345\u200b67 o\u200bk", PASSING).text == "tlf […] o\u200bk"
    assert guard("mannen min Ha\u030akon", PASSING).text == "mannen min […]"


@pytest.mark.parametrize("text", ["", " ", "\n", "besøk på onsdag", "🙂 vi lurer", "[…] sa han"])
def test_a_text_without_persons_is_kept(text):
    assert guard(text, PASSING).text == text


@given(st.text(alphabet=st.sampled_from("Ola 0123456789.,-/@æøå\n\u0301\u200bABnavner"), max_size=80))
def test_whatever_is_written_can_be_put_together_again(text):
    guarded = guard(text, PASSING)
    parts = guarded.text.split("[…]")

    assert len(parts) == len(guarded.removed) + 1
    put_together = parts[0] + "".join(
        removed.text + part for removed, part in zip(guarded.removed, parts[1:], strict=True)
    )
    assert put_together == text


HOSTILE = [
    *("1", "1 ", "1.2-3 ", "a", "Aa ", "a.", "a@", "a at ", "to tre ", "Storgata ", "veien", "snap er ", "navn er "),
    *("heter ", "a\u0301", "pass nr er ", "født ", "3. mai ", "-", " ", "(", "adresse er i på ", "Ola-", "404 38 888 "),
    *("\u200b", "a punktum ", "a krøllalfa ", "1/2/", "NO93 ", "mannen min "),
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_ten_thousand_hostile_characters_take_no_second(piece):
    text = (piece * 10_000)[:10_000]
    began = time.perf_counter()

    guard(text, PASSING)

    assert time.perf_counter() - began < 3  # Far above what it takes, far below what backtracking would take.


def test_nothing_is_logged(caplog):
    with caplog.at_level(logging.DEBUG):
        found("Ola Nordmann, fnr 010190 12345")

    assert caplog.records == []
