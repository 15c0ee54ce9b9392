"""The supervisor's pages: figures, measures, opening, bulletins; and the administrator's page."""

import re
from datetime import date, datetime

import pytest

from hotline.bulletins import service as bulletins
from hotline.calls.models import CallCount
from hotline.clock import OSLO
from hotline.db import db
from hotline.measures import service as measures
from hotline.opening import service as opening

ENGLISH = {"language": "en"}
CHRISTMAS_EVE = {
    "day": "2020-12-24",
    "start": "09:00",
    "end": "12:00",
    "notice_nb": "Vi stenger tidlig.",
    "notice_en": "We close early.",
}


@pytest.fixture
def supervisor(as_supervisor):
    """A supervisor's browser, in English."""
    as_supervisor.post("/language", data=ENGLISH)
    return as_supervisor


@pytest.fixture
def counted(app):
    """Three answered calls on Monday 16 November."""
    with app.app_context():
        for dimension, value in (("outcome", "answered"), ("topic", "visiting"), ("language", "en")):
            db.session.add(CallCount(day=date(2020, 11, 16), hour=10, dimension=dimension, value=value, n=3))
        db.session.commit()


def corona_measure(app):
    """The measure as it stands on 18 November."""
    with app.app_context():
        return measures.list_measures(date(2020, 11, 18))[0]


@pytest.mark.parametrize(
    "page",
    ["/supervisor/", "/supervisor/measures", "/supervisor/review", "/supervisor/opening", "/supervisor/bulletins"],
)
def test_supervisors_pages_are_closed_to_others(client, as_operator, as_admin, page):
    assert client.get(page).status_code == 302
    assert as_operator.get(page).status_code == 403
    assert as_admin.get(page).status_code == 403


def test_statistics_show_this_week(supervisor, counted):
    page = supervisor.get("/supervisor/").text

    assert "16 November 2020" in page
    assert "3 calls" in page
    assert "100 % answered" in page
    assert page.count("<svg") >= 4


def test_statistics_need_no_inline_style_or_script(supervisor, counted):
    page = supervisor.get("/supervisor/").text

    assert not re.search(r"<style|\sstyle=|<script(?![^>]*\ssrc=)", page)


def test_a_period_before_the_calls_has_none(supervisor, counted):
    page = supervisor.get("/supervisor/?from=2020-11-02&to=2020-11-08").text

    assert "0 calls" in page
    assert "No calls in this period." in page


@pytest.mark.parametrize(
    "period",
    ["from=2020-11-18&to=2020-11-16", "from=soon&to=2020-11-16", "from=2020-11-16", "from=0001-01-01&to=0001-01-07"],
)
def test_a_period_that_is_none_gets_a_sentence(supervisor, period):
    response = supervisor.get(f"/supervisor/?{period}")

    assert response.status_code == 422
    assert 'id="period-error"' in response.text


def test_the_file_of_figures_is_marked_as_internal(supervisor, counted):
    lines = supervisor.get("/supervisor/statistics.csv?from=2020-11-16&to=2020-11-18").text.splitlines()

    assert "Internal" in lines[0]
    assert "day,2020-11-16,3" in lines
    assert "topic,visiting,3" in lines


def test_a_measure_is_prolonged(app, supervisor):
    slug = corona_measure(app).slug

    response = supervisor.post(f"/supervisor/measures/{slug}/prolong", data={"last_day": "2020-12-11"})

    assert response.status_code == 303
    assert "11 December 2020" in supervisor.get("/supervisor/measures").text
    assert corona_measure(app).in_force.last_day == date(2020, 12, 11)


@pytest.mark.parametrize("last_day", ["2020-11-20", "2030-01-01", "soon", "", "0001-01-01"])
def test_a_refused_prolongation_keeps_the_form(app, supervisor, last_day):
    before = corona_measure(app)

    response = supervisor.post(
        f"/supervisor/measures/{before.slug}/prolong", data={"last_day": last_day, "source": "Letter of today"}
    )

    assert response.status_code == 422
    assert 'id="last_day-error"' in response.text
    assert "Letter of today" in response.text
    assert corona_measure(app) == before


def test_a_measure_that_is_not_there_is_not_prolonged(supervisor):
    response = supervisor.post("/supervisor/measures/none/prolong", data={"last_day": "2020-12-11"})

    assert response.status_code == 404


def test_the_hours_of_christmas_eve_are_set_and_removed(app, supervisor):
    assert supervisor.post("/supervisor/opening/exceptions", data=CHRISTMAS_EVE).status_code == 303
    assert "We close early." in supervisor.get("/supervisor/opening").text

    assert supervisor.post("/supervisor/opening/exceptions/2020-12-24/remove").status_code == 303
    assert "We close early." not in supervisor.get("/supervisor/opening").text


@pytest.mark.parametrize(
    "wrong",
    [{"day": "2020-11-17"}, {"day": "soon"}, {"end": "08:00"}, {"end": ""}, {"start": "25:00"}, {"notice_nb": ""}],
)
def test_refused_hours_keep_the_form(app, supervisor, wrong):
    response = supervisor.post("/supervisor/opening/exceptions", data=CHRISTMAS_EVE | wrong)

    assert response.status_code == 422
    assert 'id="exception-error"' in response.text
    assert "We close early." in response.text
    with app.app_context():
        assert opening.upcoming_exceptions(date(2020, 11, 18)) == []


def test_supervisors_are_reminded_of_days_nobody_has_stated(supervisor):
    page = supervisor.get("/supervisor/opening").text

    assert "Thursday 24 December 2020" in page
    assert "Thursday 31 December 2020" in page


def test_the_last_day_is_moved(app, supervisor):
    assert supervisor.post("/supervisor/opening/end", data={"last_day": "2021-01-31"}).status_code == 303
    with app.app_context():
        assert opening.schedule().last_day == date(2021, 1, 31)


@pytest.mark.parametrize("last_day", ["2020-11-17", "2099-01-01", "soon"])
def test_a_refused_last_day_keeps_the_form(app, supervisor, last_day):
    response = supervisor.post("/supervisor/opening/end", data={"last_day": last_day})

    assert response.status_code == 422
    assert f'value="{last_day}"' in response.text
    with app.app_context():
        assert opening.schedule().last_day == date(2020, 12, 31)


def test_a_bulletin_is_posted_and_taken_back(app, supervisor, clock):
    sent = {"text_nb": "Ila tar imot bestillinger.", "text_en": "Ila takes bookings.", "urgent": "on"}
    assert supervisor.post("/supervisor/bulletins", data=sent).status_code == 303
    with app.app_context():
        (bulletin,) = bulletins.recent(clock)
    assert bulletin.is_urgent
    assert "Ila takes bookings." in supervisor.get("/supervisor/bulletins").text

    assert supervisor.post(f"/supervisor/bulletins/{bulletin.id}/withdraw").status_code == 303
    assert "Ila takes bookings." not in supervisor.get("/supervisor/bulletins").text


@pytest.mark.parametrize("text_en", ["", "x" * 281])
def test_a_refused_bulletin_keeps_the_form(supervisor, text_en):
    response = supervisor.post(
        "/supervisor/bulletins", data={"text_nb": "Ila tar imot.", "text_en": text_en, "urgent": "on"}
    )

    assert response.status_code == 422
    assert "Ila tar imot." in response.text
    assert re.search(r'name="urgent"[^>]*checked', response.text)


def test_administrators_see_accounts_and_the_audit_log(as_admin):
    as_admin.post("/language", data=ENGLISH)

    page = as_admin.get("/admin/").text

    assert "supervisor" in page
    assert "The audit log hangs together." in page


def test_the_accounts_are_closed_to_supervisors(as_supervisor):
    assert as_supervisor.get("/admin/").status_code == 403


def test_an_article_whose_facts_are_thin_waits_for_review(supervisor):
    page = supervisor.get("/supervisor/review").text

    assert "When an inmate dies" in page
    assert "The facts are thin" in page
    assert "Can I visit an inmate while the Corona measures apply?" not in page


def test_an_article_of_a_lapsed_measure_waits_for_review(supervisor, clock):
    clock.moment = datetime(2020, 12, 21, 10, tzinfo=OSLO)

    page = supervisor.get("/supervisor/review").text

    assert "Can I visit an inmate while the Corona measures apply?" in page
    assert "Its measure has lapsed" in page
