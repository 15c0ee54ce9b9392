"""Measures as they are stored, on both databases."""

from datetime import date

import pytest

from hotline.audit import service as audit
from hotline.db import writes
from hotline.errors import NotFound
from hotline.measures import service as measures
from hotline.measures.rules import Decision, ProlongationRefused, Standing

FIRST = Decision(date(2020, 11, 6), date(2020, 11, 6), date(2020, 11, 27), "Measures in prison")
SECOND = Decision(date(2020, 11, 26), date(2020, 11, 6), date(2020, 12, 18), "Tiltak som gjelder innsatte")
TITLES = ("Koronatiltak i kriminalomsorgen", "Corona measures in the correctional service")


@writes
def import_corona(*decisions, titles=TITLES):
    return measures.add_measure("corona-measures", *titles, decisions)


def test_each_day_sees_what_had_been_decided_by_then(on_database):
    import_corona(FIRST, SECOND)

    november = measures.get_measure("corona-measures", date(2020, 11, 18))
    december = measures.get_measure("corona-measures", date(2020, 12, 21))

    assert (november.decisions, november.standing) == ((FIRST,), Standing.CURRENT)
    assert (december.in_force, december.standing) == (SECOND, Standing.LAPSED)
    assert (december.title_nb, december.title_en) == TITLES


def test_a_measure_nobody_had_decided_on_is_not_listed(on_database):
    import_corona(FIRST)

    assert measures.list_measures(date(2020, 11, 5)) == []
    assert [each.slug for each in measures.list_measures(date(2020, 11, 6))] == ["corona-measures"]


def test_an_unknown_measure_is_not_found(on_database, clock):
    with pytest.raises(NotFound):
        measures.get_measure("masks", date(2020, 11, 18))
    with pytest.raises(NotFound):
        measures.prolong_measure("masks", date(2020, 12, 18), by=None, clock=clock)


def test_prolonging_adds_a_decision_and_overwrites_none(on_database, clock):
    import_corona(FIRST)

    decision = measures.prolong_measure("corona-measures", date(2020, 12, 4), by=None, clock=clock, source="KDI")

    assert measures.all_decisions("corona-measures") == [FIRST, decision]
    assert measures.get_measure("corona-measures", clock.today()).in_force.last_day == date(2020, 12, 4)
    assert measures.get_measure("corona-measures", date(2020, 11, 17)).in_force == FIRST


def test_prolonging_is_recorded_without_its_source(on_database, clock):
    import_corona(FIRST)

    measures.prolong_measure("corona-measures", date(2020, 12, 4), by=None, clock=clock, source="KDI")

    entry = audit.entries()[-1]
    assert (entry.action, entry.subject) == ("measure.prolonged", "corona-measures")
    assert entry.details == {"last_day": "2020-12-04"}


def test_a_refused_prolongation_leaves_nothing_behind(on_database, clock):
    import_corona(FIRST)

    with pytest.raises(ProlongationRefused):
        measures.prolong_measure("corona-measures", date(2020, 11, 27), by=None, clock=clock)

    assert measures.all_decisions("corona-measures") == [FIRST]
    assert audit.entries() == []


def test_the_same_import_again_changes_nothing(on_database):
    assert import_corona(FIRST, SECOND) is True
    assert import_corona(FIRST, SECOND) is False

    assert measures.all_decisions("corona-measures") == [FIRST, SECOND]


def test_an_import_keeps_what_was_decided_in_the_app(on_database, clock):
    import_corona(FIRST)
    own = measures.prolong_measure("corona-measures", date(2020, 12, 4), by=None, clock=clock)

    assert import_corona(FIRST, SECOND) is True

    assert measures.all_decisions("corona-measures") == [FIRST, own, SECOND]


def test_an_import_follows_new_titles(on_database):
    import_corona(FIRST)

    assert import_corona(FIRST, titles=("Tiltak", "Measures")) is True

    assert measures.exported()[0].title_en == "Measures"


def test_what_is_exported_is_what_was_imported(on_database):
    import_corona(FIRST, SECOND)

    assert [(each.slug, each.decisions) for each in measures.exported()] == [("corona-measures", (FIRST, SECOND))]
