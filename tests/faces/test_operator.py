"""The console without script, as a browser sends it."""

import re
from datetime import datetime

from hotline.calls import service as calls
from hotline.clock import OSLO


def begin(browser):
    key = re.search(r'name="key" value="([^"]+)"', browser.get("/console/").text)[1]
    response = browser.post("/console/begin", data={"key": key})
    assert response.status_code == 303
    return response.location


def test_a_call_is_begun_searched_and_finished(as_operator):
    call = begin(as_operator)

    page = as_operator.post(f"{call}/work", data={"q": "kan jeg besøke mannen min", "language": "nb"})
    slug = re.search(r'name="open" value="([^"]+)"', page.text)[1]
    page = as_operator.post(f"{call}/work", data={"q": "besøk", "language": "nb", "open": slug})
    assert 'value="answered" checked' in page.text
    done = as_operator.post(f"{call}/finish", data={"language": "nb", "outcome": "answered"})

    assert done.status_code == 303
    assert "Samtalen er loggført" in as_operator.get(done.location).text


def test_a_refused_finish_keeps_what_was_chosen_and_says_why_beside_the_field(as_operator):
    call = begin(as_operator)

    response = as_operator.post(
        f"{call}/finish",
        data={
            "language": "en",
            "outcome": "referred_facility",
            "topics": ["visiting"],
            "caller_relation": "parent",
        },
    )

    assert response.status_code == 422
    assert "Velg enheten innringeren ble henvist til." in response.text
    assert 'value="visiting" checked' in response.text
    assert 'value="parent" selected' in response.text


def test_finishing_twice_makes_one_call(as_operator):
    call = begin(as_operator)
    as_operator.post(f"{call}/finish", data={"language": "nb", "outcome": "answered"})

    again = as_operator.post(f"{call}/finish", data={"language": "nb", "outcome": "answered"})

    assert again.status_code == 303
    assert "telles én gang" in as_operator.get(again.location).text


def test_at_three_no_call_begins_and_the_page_says_so(as_operator, clock):
    as_operator.get("/console/")
    clock.moment = datetime(2020, 11, 18, 15, 0, tzinfo=OSLO)

    response = as_operator.post("/console/begin", data={"key": "x" * 24})

    assert response.status_code == 409
    assert "Ingen samtale kan begynne nå" in response.text


def test_the_knowledge_stays_readable_while_closed(as_operator, clock):
    clock.moment = datetime(2020, 11, 18, 20, 0, tzinfo=OSLO)

    page = as_operator.post("/console/search", data={"q": "besøk korona"})

    assert page.status_code == 200
    assert 'name="open"' in page.text


def test_both_languages_stand_side_by_side_with_the_operator_note(as_operator):
    page = as_operator.post("/console/search", data={"q": "x", "open": "covid-visits"}).text

    assert 'lang="nb"' in page and 'lang="en"' in page
    assert "Ikke høyt:" in page


def test_a_recognised_facility_is_offered_and_chosen_with_its_reason(as_operator):
    call = begin(as_operator)

    page = as_operator.post(
        f"{call}/work",
        data={"q": "når er det besøk på ila fengsel", "language": "nb", "refer": "ila-fengsel"},
    ).text

    assert 'value="ila-fengsel" selected' in page
    assert 'value="referred_facility" checked' in page


def test_a_recognised_facility_is_proposed_and_gives_way_to_the_next_question(as_operator):
    call = begin(as_operator)

    page = as_operator.post(f"{call}/work", data={"q": "når er det besøk på ila fengsel", "language": "nb"}).text
    assert 'value="ila-fengsel" selected' in page
    kept = {"facility": "ila-fengsel", "proposed_facility": "ila-fengsel", "language": "nb"}
    page = as_operator.post(f"{call}/work", data=kept | {"q": "hvordan fungerer videosamtaler"}).text

    assert 'value="ila-fengsel" selected' not in page


def test_a_facility_is_kept_only_where_the_caller_was_sent_there(as_operator, app):
    call = begin(as_operator)

    as_operator.post(f"{call}/finish", data={"language": "nb", "outcome": "answered", "facility": "ila-fengsel"})

    with app.app_context():
        (logged,), _more = calls.list_calls()
        assert logged.facility is None


def test_a_call_left_in_the_middle_is_offered_again(as_operator):
    call = begin(as_operator)
    as_operator.post(f"{call}/work", data={"q": "", "language": "en", "caller_relation": "sibling"})

    page = as_operator.get("/console/").text
    assert call in page

    assert 'value="sibling" selected' in as_operator.get(call).text


def test_a_discarded_call_is_gone(as_operator):
    call = begin(as_operator)

    as_operator.post(f"{call}/discard")

    assert as_operator.get(call).status_code == 404


def test_a_value_outside_its_list_is_refused(as_operator):
    call = begin(as_operator)

    response = as_operator.post(f"{call}/finish", data={"language": "nb", "outcome": "nonsense"})

    assert response.status_code == 422


def test_an_over_long_query_is_cut_and_answered(as_operator):
    assert as_operator.post("/console/search", data={"q": "besøk " * 20_000}).status_code == 200


def test_broken_utf8_is_refused_in_words(as_operator):
    response = as_operator.post("/console/search", data=b"q=%ff%fe", content_type="application/x-www-form-urlencoded")

    assert response.status_code == 400
    assert "ikke UTF-8" in response.text
