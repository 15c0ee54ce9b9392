"""Rules of articles: words, seconds, first sentences, placeholders."""

from datetime import date

import pytest

from hotline.knowledge.facts import facts_of, lix, missing
from hotline.knowledge.markdown import to_html, to_plain
from hotline.knowledge.rules import (
    ReviewReason,
    count_words,
    fill,
    first_sentence,
    language_for,
    reading_seconds,
    review_reasons,
)
from hotline.measures.rules import Standing


@pytest.mark.parametrize(
    ("answer", "first"),
    [
        ("Ja, når det er trygt. Spør fengselet.", "Ja, når det er trygt."),
        ("Nei. Vi vet ikke det. Ring enheten.", "Nei. Vi vet ikke det."),
        ("Tiltakene gjelder til 18. desember 2020. Spør.", "Tiltakene gjelder til 18. desember 2020."),
        ("Bare én setning", "Bare én setning"),
    ],
)
def test_the_first_sentence_stands_in_the_hit(answer, first):
    assert first_sentence(answer) == first


def test_forty_eight_words_take_twenty_seconds():
    assert reading_seconds("ord " * 48) == 20
    assert count_words("to  ord") == 2


def test_placeholders_are_filled_and_unknown_ones_stay_visible():
    assert fill("til {{ measure.last_day }}, {{no.such}}", {"measure.last_day": "27. november"}) == (
        "til 27. november, {{no.such}}"
    )


@pytest.mark.parametrize(("wanted", "found"), [("nb", "nb"), ("en", "en"), ("nn", "nb"), ("de", "nb")])
def test_a_missing_language_shows_another_rather_than_nothing(wanted, found):
    assert language_for({"nb": 1, "en": 1}, wanted) == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("til 18. desember 2020", "until 18 December 2020"),
        ("kl. 09.00", "at 09:00"),
        ("Ring 116 117", "Ring 116 117"),
        ("to uker", "2 weeks"),
        ("{{measure.last_day}}", "{{ measure.last_day }}"),
    ],
)
def test_the_same_fact_in_two_languages_is_no_difference(one, other):
    assert missing(one, other) == missing(other, one) == []


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("18. desember", "19 December", "date -----12-18"),
        ("30 minutter", "20 minutes", "number 30"),
        ("kl. 15.00", "at 14:00", "time 15:00"),
        ("Covid-19 i 14 dager", "Covid-19 for 13 days", "number 14"),
    ],
)
def test_different_facts_are_told(one, other, name):
    assert [fact.name for fact in missing(one, other)] == [name]


@pytest.mark.parametrize(
    ("needs_check", "standing", "review_by", "reasons"),
    [
        (False, None, date(2020, 11, 18), ()),
        (False, Standing.CURRENT, date(2020, 11, 17), (ReviewReason.OVERDUE,)),
        (False, Standing.LAPSED, date(2020, 12, 1), (ReviewReason.LAPSED,)),
        (True, Standing.LAPSED, date(2020, 11, 17), tuple(ReviewReason)),
    ],
)
def test_an_article_is_reviewed_for_a_reason(needs_check, standing, review_by, reasons):
    today = date(2020, 11, 18)

    assert review_reasons(needs_check=needs_check, standing=standing, review_by=review_by, today=today) == reasons


def test_a_phone_number_is_one_fact_in_every_grouping():
    assert facts_of("404 38 800") == facts_of("40 43 88 00") == facts_of("+47 40438800")


def test_long_words_and_sentences_are_hard_to_read():
    assert lix("Ring oss. Vi er her.") < 30 < lix("Kriminalomsorgsdirektoratets særskilte smitteverntiltak gjelder.")


@pytest.mark.parametrize(
    ("markdown", "gone"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ("[x](javascript:alert(1))", 'href="javascript'),
        ("![x](https://example.org/x.png)", "<img"),
    ],
)
def test_dangerous_markdown_is_harmless(markdown, gone):
    assert gone not in to_html(markdown)


def test_words_of_a_body_are_plain():
    assert to_plain(to_html("## Hva\n\n- én &amp; to")) == "Hva én & to"
