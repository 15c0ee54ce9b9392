"""What may leave the house: no hidden cell can be computed by somebody who knows the rules."""

from datetime import date
from functools import cache
from itertools import product

from hypothesis import example, given, settings
from hypothesis import strategies as st

from hotline.statistics.publication import (
    PUBLISHED,
    PublishedPeriod,
    PublishedTable,
    periods,
    table,
    with_unsaid,
)
from hotline.statistics.rules import Dimension

WEEK = PublishedPeriod("2020-W47", date(2020, 11, 16), date(2020, 11, 22))
LATER = date(2021, 12, 24)
WITHHELD = PublishedTable(WEEK.name, WEEK.first_day, WEEK.last_day, None, ())


def counts_shown(*counts):
    """What is shown of cells with these counts."""
    rows = [(f"v{number}", count) for number, count in enumerate(counts)]
    return [count for _value, count in table(WEEK, rows, calls=sum(counts)).cells]


def test_cells_of_five_and_more_and_of_none_are_shown():
    assert counts_shown(12, 0, 5) == [12, 0, 5]


def test_with_one_small_cell_the_next_smallest_is_hidden_as_well():
    assert counts_shown(30, 2, 9, 0) == [30, None, None, 0]


def test_all_equals_of_the_next_smallest_are_hidden():
    assert counts_shown(7, 2, 30, 7) == [None, None, 30, None]


def test_two_small_cells_of_different_size_hide_each_other():
    assert counts_shown(30, 2, 3) == [30, None, None]


def test_two_small_cells_that_sum_to_less_than_five_need_a_third():
    assert counts_shown(30, 1, 3, 9) == [30, None, None, None]


def test_small_cells_that_are_all_one_need_another():
    assert counts_shown(1, 1, 1, 1, 1, 8, 30) == [None, None, None, None, None, None, 30]


def test_a_table_of_nothing_but_ones_is_withheld():
    rows = [("a", 1), ("b", 1), ("c", 1), ("d", 1), ("e", 1)]

    assert table(WEEK, rows, calls=5) == WITHHELD


def test_a_week_with_fewer_than_five_calls_is_withheld():
    # Four calls with two topics each make eight topics.
    assert table(WEEK, [("corona", 4), ("visiting", 4)], calls=4) == WITHHELD


def test_five_calls_alike_are_shown():
    shown = table(WEEK, [("nb", 5), ("en", 0)], calls=5)

    assert shown.cells == (("nb", 5), ("en", 0))
    assert shown.total == 5


@cache
def published_of(counts):
    """Everything that a reader sees of cells with these counts."""
    shown = table(WEEK, [(str(number), count) for number, count in enumerate(counts)], sum(counts))
    return shown.cells, shown.total


@settings(deadline=None)  # All tables that look alike are tried.
@given(st.lists(st.integers(0, 8), min_size=1, max_size=4).map(tuple))
@example((4, 5, 5))
@example((4, 4, 5))
@example((1, 1, 1, 1, 1))
@example((4, 4, 4, 4))
def test_who_knows_the_rules_cannot_compute_a_hidden_cell(counts):
    cells, total = published_of(counts)
    hidden = [number for number, (_value, count) in enumerate(cells) if count is None]
    if not hidden:
        assert all(count == 0 or count >= 5 for _value, count in cells)
        return

    possible = [set() for _ in hidden]
    for guess in product(range(1, total + 1), repeat=len(hidden) - 1):
        last = total - sum(count for _value, count in cells if count) - sum(guess)
        if last < 1:
            continue
        guessed = list(counts)
        for number, count in zip(hidden, (*guess, last), strict=True):
            guessed[number] = count
        if published_of(tuple(guessed)) == (cells, total):
            for values, number in zip(possible, hidden, strict=True):
                values.add(guessed[number])

    assert all(len(values) >= 2 for values in possible)


@given(st.lists(st.integers(0, 40), min_size=1, max_size=12))
def test_a_small_cell_is_never_shown(counts):
    shown = counts_shown(*counts)

    assert not {1, 2, 3, 4} & set(shown)
    assert shown.count(None) != 1
    assert all(told in (None, count) for told, count in zip(shown, counts, strict=False))


def test_only_whole_weeks_of_the_period_have_tables():
    weeks = periods(date(2020, 11, 3), date(2020, 11, 22), Dimension.TOPIC, LATER)

    assert [week.name for week in weeks] == ["2020-W46", "2020-W47"]


def test_the_week_across_new_year_bears_the_year_of_its_thursday():
    weeks = periods(date(2020, 12, 28), date(2021, 1, 3), Dimension.TOPIC, LATER)

    assert weeks == [PublishedPeriod("2020-W53", date(2020, 12, 28), date(2021, 1, 3))]


def test_closed_lists_are_published_by_week_however_long_the_period():
    assert len(periods(date(2020, 8, 24), date(2020, 11, 22), Dimension.TOPIC, LATER)) == 13


def test_facilities_are_published_by_whole_months():
    months = periods(date(2020, 7, 2), date(2020, 10, 31), Dimension.FACILITY, LATER)

    assert [month.name for month in months] == ["2020-08", "2020-09", "2020-10"]
    assert months[0].last_day == date(2020, 8, 31)


def test_a_week_is_published_when_no_call_of_it_can_be_logged_any_more():
    monday_after = periods(date(2020, 11, 16), date(2020, 11, 22), Dimension.TOPIC, date(2020, 11, 23))
    tuesday_after = periods(date(2020, 11, 16), date(2020, 11, 22), Dimension.TOPIC, date(2020, 11, 24))

    assert (len(monday_after), len(tuesday_after)) == (0, 1)


def test_days_are_never_published():
    assert Dimension.DAY not in PUBLISHED


def test_calls_without_a_conversation_are_unsaid_in_published_relations():
    rows = with_unsaid([("partner", 8), ("unknown", 2)], "unknown", calls=13)

    assert rows == [("partner", 8), ("unknown", 5)]
