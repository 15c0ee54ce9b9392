"""The public pages, without script and without cookie."""

from datetime import datetime

import pytest

from hotline.clock import OSLO
from hotline.knowledge import service as knowledge


def at(clock, text):
    clock.moment = datetime.fromisoformat(text).replace(tzinfo=OSLO)


@pytest.mark.parametrize(
    ("accepted", "home"),
    [
        ("nb", "/nb/"),
        ("no", "/nb/"),
        ("nn-NO", "/nb/"),
        ("en-GB,en;q=0.8", "/en/"),
        ("de", "/nb/"),
        ("de,en;q=0.5", "/en/"),
        ("", "/nb/"),
    ],
)
def test_the_root_leads_to_the_reader_s_language(client, accepted, home):
    response = client.get("/", headers={"Accept-Language": accepted})

    assert response.location == home
    assert "Accept-Language" in response.headers["Vary"]
    assert "Cookie" not in response.headers["Vary"]


def test_the_home_page_says_open_and_until_when(client):
    page = client.get("/nb/").text

    assert "Åpen nå – stenger kl. 15.00" in page
    assert 'href="tel:+4740438888"' in page


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2020-11-18T15:00", "Stengt – åpner torsdag 19. november 2020 kl. 09.00"),
        ("2020-11-18T08:00", "Stengt – åpner i dag kl. 09.00"),
        ("2020-12-25T10:00", "Stengt – åpner mandag 28. desember 2020 kl. 09.00"),
        ("2020-12-31T16:00", "Stengt – telefonen åpner ikke igjen"),
    ],
)
def test_the_home_page_says_when_it_opens_next(client, clock, moment, words):
    at(clock, moment)

    assert words in client.get("/nb/").text


def test_after_the_service_end_the_number_is_no_longer_offered(client, clock):
    at(clock, "2021-01-01T10:00")

    page = client.get("/nb/").text

    assert "Telefonen er stengt for godt" in page
    assert "tel:+4740438888" not in page


@pytest.mark.parametrize(
    ("moment", "day"), [("2020-11-18T10:00", "27. november 2020"), ("2020-11-30T10:00", "18. desember 2020")]
)
def test_every_page_shows_the_decision_of_its_day(client, clock, moment, day):
    at(clock, moment)

    pages = [client.get(address).text for address in ("/nb/", "/nb/faq/covid-visits")]

    assert all(day in page for page in pages)


def test_before_the_second_decision_its_date_is_nowhere(client, clock):
    at(clock, "2020-11-25T10:00")

    assert "18. desember" not in client.get("/nb/faq/covid-measures-overview").text


def test_a_lapsed_measure_is_said_first(client, clock):
    at(clock, "2020-12-21T10:00")

    page = client.get("/nb/faq/covid-visits").text

    assert page.index("Vedtaket gjaldt til 18. desember 2020") < page.index('class="answer"')


def test_prolonging_is_seen_at_the_next_request(client, as_supervisor):
    as_supervisor.post("/supervisor/measures/corona-measures/prolong", data={"last_day": "2020-12-04"})

    assert "4. desember 2020" in client.get("/nb/faq/covid-visits").text
    assert client.get("/api/v1/articles/covid-visits").json["measure"]["valid_until"] == "2020-12-04"
    assert "4. desember 2020" in as_supervisor.post("/console/search", data={"open": "covid-visits"}).text


def test_no_public_page_holds_an_operator_note(app, client):
    with app.app_context():
        articles = knowledge.library().articles
    addresses = [f"/{code}/faq/{slug}" for slug in articles for code in ("nb", "en")]
    notes = [text.operator_note for each in articles.values() for text in each.content.texts.values()]
    pages = "".join(client.get(address).text for address in [*addresses, "/nb/search?q=bes%C3%B8k", "/nb/"])

    assert all(notes)
    assert [note for note in notes if note in pages] == []


def test_a_low_confidence_number_is_shown_to_nobody(client):
    page = client.get("/nb/facilities/oslo-fengsel").text

    assert "23 30 19 80" not in page
    assert "Vi har ikke noe kontrollert nummer til dette stedet." in page


def test_a_number_of_another_year_says_so(client):
    page = client.get("/nb/facilities/romerike-fengsel-ullersmo").text

    assert "63 92 73 00" in page and "ikke bekreftet for 2020" in page


def test_a_closed_facility_names_what_it_became(client):
    page = client.get("/nb/facilities/hedmark-fengsel").text

    assert "Denne enheten er nedlagt." in page
    assert "/nb/facilities/innlandet-hoy-hamar" in page


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/nb/faq/no-such", 404),
        ("/nb/facilities/no-such", 404),
        ("/nb/no-such", 404),
        ("/klingon/", 404),
        ("/nb/faq/?topic=nonsense", 404),
        ("/nb/search?q=%ff%fe", 400),
        ("/nb/search?q=%00", 400),
    ],
)
def test_wrong_addresses_get_a_page_in_words(client, address, status):
    response = client.get(address)

    assert response.status_code == status
    assert "<h1>" in response.text


def test_an_error_speaks_the_language_of_the_address(client):
    assert "There is no article called" in client.get("/en/faq/no-such").text
    assert "Det finnes ingen artikkel" in client.get("/nb/faq/no-such").text


def test_nynorsk_addresses_lead_to_bokmaal(client):
    response = client.get("/nn/faq/covid-visits")

    assert (response.status_code, response.location) == (308, "/nb/faq/covid-visits")


def test_a_search_is_not_kept_by_browser_or_proxy(client):
    response = client.get("/nb/search?q=mannen+min")

    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Referrer-Policy"] == "no-referrer"


def test_an_over_long_search_is_cut_and_answered(client):
    assert client.get("/nb/search?q=" + "a" * 20_000).status_code == 200


def test_what_was_typed_is_never_read_as_markup(client):
    assert "<script>" not in client.get("/nb/search?q=%3Cscript%3E").text


def test_a_demonstration_may_not_be_indexed_and_says_what_it_is(app, client):
    object.__setattr__(app.settings, "demo", True)

    response = client.get("/nb/")

    assert "noindex" in response.headers["X-Robots-Tag"]
    assert "Demonstrasjon" in response.text
    assert "Disallow: /\n" in client.get("/robots.txt").text
