"""Which decision holds on a day, where the day lies in its period, and prolonging it."""

from datetime import date

import pytest

from hotline.measures.rules import (
    Decision,
    MeasureRecord,
    ProlongationRefused,
    Standing,
    in_force,
    on_day,
    prolong,
    standing,
)

FIRST = Decision(date(2020, 11, 6), first_day=date(2020, 11, 6), last_day=date(2020, 11, 27))
SECOND = Decision(date(2020, 11, 26), first_day=date(2020, 11, 6), last_day=date(2020, 12, 18))

IN_FORCE = [
    (date(2020, 11, 5), None),
    (date(2020, 11, 6), FIRST),
    (date(2020, 11, 18), FIRST),
    (date(2020, 11, 25), FIRST),
    (date(2020, 11, 26), SECOND),
    (date(2020, 12, 21), SECOND),
]


@pytest.mark.parametrize(("day", "expected"), IN_FORCE)
def test_the_latest_decision_made_by_a_day_is_in_force(day, expected):
    assert in_force([SECOND, FIRST], day) == expected


def test_of_two_decisions_made_on_one_day_the_later_added_is_in_force():
    corrected = Decision(date(2020, 11, 26), first_day=date(2020, 11, 6), last_day=date(2020, 12, 11))

    assert in_force([FIRST, SECOND, corrected], date(2020, 11, 26)) is corrected
    assert in_force([FIRST, corrected, SECOND], date(2020, 11, 26)) is SECOND


STANDINGS = [
    (date(2020, 11, 5), Standing.UPCOMING),
    (date(2020, 11, 6), Standing.CURRENT),
    (date(2020, 11, 27), Standing.CURRENT),
    (date(2020, 11, 28), Standing.LAPSED),
]


@pytest.mark.parametrize(("day", "expected"), STANDINGS)
def test_both_ends_of_a_period_are_included(day, expected):
    assert standing(FIRST, day) == expected


def test_a_measure_is_seen_as_it_stood_on_the_day():
    corona = MeasureRecord("corona-measures", "Koronatiltak", "Corona measures", (FIRST, SECOND))

    november, december = on_day(corona, date(2020, 11, 18)), on_day(corona, date(2020, 12, 21))

    assert (november.decisions, november.in_force, november.standing) == ((FIRST,), FIRST, Standing.CURRENT)
    assert (december.in_force, december.standing) == (SECOND, Standing.LAPSED)


def test_before_the_first_decision_nothing_is_in_force():
    corona = MeasureRecord("corona-measures", "Koronatiltak", "Corona measures", (FIRST,))

    before = on_day(corona, date(2020, 11, 5))

    assert (before.decisions, before.in_force, before.standing) == ((), None, None)


def test_prolonging_makes_a_decision_of_today_with_the_same_first_day():
    decision = prolong([FIRST], date(2020, 12, 18), today=date(2020, 11, 26), source=" KDI ")

    assert decision == Decision(date(2020, 11, 26), date(2020, 11, 6), date(2020, 12, 18), source="KDI")


def test_a_measure_is_prolonged_on_its_last_day():
    assert prolong([FIRST], date(2020, 11, 28), today=date(2020, 11, 27)).last_day == date(2020, 11, 28)


def test_a_lapsed_measure_is_not_prolonged():
    with pytest.raises(ProlongationRefused) as refused:
        prolong([FIRST], date(2020, 12, 18), today=date(2020, 11, 28))

    assert refused.value.code == "lapsed"


REFUSED = [
    ([], date(2020, 12, 18), "", "unknown"),
    ([SECOND], date(2020, 12, 18), "", "unknown"),
    ([FIRST], date(2020, 11, 27), "", "not_later"),
    ([FIRST], date(2020, 11, 20), "", "not_later"),
    ([FIRST], date(2021, 11, 20), "", "too_far"),
    ([FIRST], date(2020, 12, 18), "x" * 301, "source_too_long"),
]


@pytest.mark.parametrize(("decisions", "last_day", "source", "code"), REFUSED)
def test_a_prolongation_that_cannot_be_is_refused(decisions, last_day, source, code):
    with pytest.raises(ProlongationRefused) as refused:
        prolong(decisions, last_day, date(2020, 11, 18), source)

    assert refused.value.code == code
