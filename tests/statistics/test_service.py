"""Figures from stored counts, on both databases."""

from datetime import date

from hotline.calls.models import CallCount
from hotline.db import db
from hotline.statistics import service as statistics
from hotline.statistics.rules import Dimension

MONDAY, SUNDAY = date(2020, 11, 16), date(2020, 11, 22)
LATER = date(2020, 12, 24)


def counted(day, dimension, value, n, hour=10):
    """Keep a count as a finished call does."""
    db.session.add(CallCount(day=day, hour=hour, dimension=dimension, value=value, n=n))


def test_figures_of_a_week_come_with_those_of_the_week_before(on_database):
    counted(MONDAY, "outcome", "answered", 3)
    counted(date(2020, 11, 15), "outcome", "answered", 2)
    counted(date(2020, 11, 8), "outcome", "answered", 7)

    figures = statistics.figures(MONDAY, SUNDAY, Dimension.DAY)

    assert figures.rows[0] == ("2020-11-16", 3)
    assert figures.total == 3
    assert figures.total_before == 2


def test_figures_of_a_dimension_are_its_own(on_database):
    counted(MONDAY, "outcome", "answered", 3)
    counted(MONDAY, "facility", "ila", 1)
    counted(MONDAY, "facility", "ila", 1, hour=11)
    counted(MONDAY, "facility_reason", "ila|booking", 2)

    assert statistics.figures(MONDAY, SUNDAY, Dimension.FACILITY).rows == [("ila", 2)]


def test_the_summary_of_a_week(on_database):
    counted(MONDAY, "outcome", "answered", 3)
    counted(MONDAY, "outcome", "hung_up", 3)
    counted(date(2020, 11, 9), "outcome", "answered", 4)

    summary = statistics.summary(MONDAY, SUNDAY)

    assert (summary.calls, summary.change, summary.answered) == (6, 50, 100)


def test_the_table_of_a_week_hides_small_cells(on_database):
    counted(MONDAY, "outcome", "answered", 20)
    counted(MONDAY, "outcome", "emergency", 1)
    counted(MONDAY, "outcome", "support", 6)

    (table,) = statistics.published(MONDAY, SUNDAY, Dimension.OUTCOME, LATER)

    assert table.period == "2020-W47"
    assert table.total == 27
    assert dict(table.cells)["answered"] == 20
    assert dict(table.cells)["emergency"] is None
    assert dict(table.cells)["support"] is None
    assert dict(table.cells)["silent"] == 0


def test_the_same_week_has_the_same_table_in_every_period(on_database):
    counted(MONDAY, "outcome", "answered", 20)
    counted(date(2020, 11, 9), "outcome", "answered", 3)

    alone = statistics.published(MONDAY, SUNDAY, Dimension.OUTCOME, LATER)
    among_others = statistics.published(date(2020, 11, 1), SUNDAY, Dimension.OUTCOME, LATER)

    assert alone[0] in among_others


def test_published_facilities_are_in_an_order_that_tells_no_counts(on_database):
    counted(MONDAY, "outcome", "referred_facility", 31)
    counted(MONDAY, "facility", "ila", 7)
    counted(MONDAY, "facility", "bergen", 1)
    counted(MONDAY, "facility", "oslo", 20)
    counted(MONDAY, "facility", "aana", 3)

    (table,) = statistics.published(date(2020, 11, 1), date(2020, 11, 30), Dimension.FACILITY, LATER)

    assert table.cells == (("aana", None), ("bergen", None), ("ila", None), ("oslo", 20))


def test_a_week_with_few_calls_does_not_even_name_the_facility(on_database):
    counted(MONDAY, "outcome", "referred_facility", 2)
    counted(MONDAY, "facility", "ila", 2)

    (table,) = statistics.published(date(2020, 11, 1), date(2020, 11, 30), Dimension.FACILITY, LATER)

    assert (table.total, table.cells) == (None, ())


def test_relations_do_not_tell_how_many_calls_were_no_conversation(on_database):
    counted(MONDAY, "outcome", "answered", 20)
    counted(MONDAY, "outcome", "emergency", 3)
    counted(MONDAY, "outcome", "hung_up", 2)
    counted(MONDAY, "relation", "partner", 10)
    counted(MONDAY, "relation", "unknown", 13)

    (table,) = statistics.published(MONDAY, SUNDAY, Dimension.RELATION, LATER)

    assert dict(table.cells)["partner"] == 10
    assert dict(table.cells)["unknown"] == 15
