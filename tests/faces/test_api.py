"""The API as other programs meet it."""

import pytest

from hotline.knowledge import service as knowledge
from hotline.web.api import openapi
from hotline.web.gate import API_SCOPES

CALL = {
    "started_at": "2020-11-18T10:00",
    "ended_at": "2020-11-18T10:06:00+01:00",
    "language": "nb",
    "outcome": "answered",
}


@pytest.fixture
def log(client, token):
    secret = token("calls:write")

    def post(body, key="k1"):
        return client.post(
            "/api/v1/calls", json=body, headers={"Authorization": f"Bearer {secret}", "Idempotency-Key": key}
        )

    return post


@pytest.mark.parametrize(
    ("at", "is_open", "reason"),
    [
        ("2020-11-18T10:15", True, "open"),
        ("2020-11-18T15:00:00", False, "after_hours"),
        ("2020-11-18T14:00:00Z", False, "after_hours"),
        ("2020-12-25T10:00", False, "public_holiday"),
        ("2020-12-31T10:00", True, "open"),
        ("2021-01-01T00:00", False, "service_ended"),
        ("2020-10-26T09:00", True, "open"),
        ("2020-10-26T08:00:00Z", True, "open"),
    ],
)
def test_the_state_of_the_line(client, at, is_open, reason):
    status = client.get("/api/v1/status", query_string={"at": at}).json

    assert (status["open"], status["reason"]) == (is_open, reason)
    assert (status["phone"] is None) == (reason == "service_ended")


@pytest.mark.parametrize("at", ["", "yesterday", "2020-13-01", "2020-11-18T25:00", "2020-03-29T02:30", "9999999"])
def test_a_bad_instant_is_400(client, at):
    response = client.get("/api/v1/status", query_string={"at": at})

    assert response.status_code == 400
    assert response.mimetype == "application/problem+json"
    assert "at" in response.json["errors"]


def test_a_call_is_logged_once_for_each_key(log):
    first, again = log(CALL), log(CALL)

    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json["id"] == again.json["id"]
    assert first.json["removed"] == []


def test_the_same_key_with_another_body_is_422(log):
    log(CALL)

    assert log(CALL | {"language": "en"}).status_code == 422


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"language": "klingon"}, "language"),
        ({"outcome": None}, "outcome"),
        ({"started_at": "yesterday"}, "started_at"),
        ({"started_at": 5}, "started_at"),
        ({"facility": "no-such", "outcome": "referred_facility"}, "facility"),
        ({"outcome": "referred_facility"}, "facility"),
        ({"articles": ["no-such"]}, "articles"),
        ({"articles": "covid-visits"}, "articles"),
        ({"topics": ["nonsense"]}, "topics"),
        ({"caller_name": "Ola"}, "caller_name"),
        ({"training": "maybe"}, "training"),
        ({"note": "x" * 1001}, "note"),
        ({"ended_at": "2020-11-18T09:00"}, "ended_at"),
    ],
)
def test_what_is_wrong_is_named_by_its_field(log, change, field):
    response = log(CALL | change)

    assert response.status_code == 422
    assert field in response.json["errors"]


def test_a_missing_field_is_named(log):
    response = log({name: value for name, value in CALL.items() if name != "outcome"})

    assert list(response.json["errors"]) == ["outcome"]


def test_a_call_begun_while_closed_is_409(log):
    begun_at_closing_time = CALL | {"started_at": "2020-11-17T15:00", "ended_at": "2020-11-17T15:05"}

    response = log(begun_at_closing_time)

    assert response.status_code == 409
    assert "closed" in response.json["detail"] or "stengt" in response.json["detail"]


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"{", 400), (b"", 400), (b'{"a": "\xff"}', 400), (b"[]", 422), (b"[" * 100_000, 400)],
)
def test_a_body_that_is_no_call_is_refused(client, token, body, status):
    headers = {"Authorization": f"Bearer {token('calls:write')}", "Idempotency-Key": "k1"}

    response = client.post("/api/v1/calls", data=body, headers=headers, content_type="application/json")

    assert response.status_code == status
    assert response.mimetype == "application/problem+json"


def test_without_a_token_nobody_looks_at_the_body(client):
    response = client.post("/api/v1/calls", data=b"{", headers={"Idempotency-Key": "k1"})

    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"] == "Bearer"


def test_a_token_without_the_scope_is_403(client, token):
    headers = {"Authorization": f"Bearer {token('calls:write')}"}

    assert client.get("/api/v1/calls", headers=headers).status_code == 403


def test_a_note_is_taken_but_kept_nowhere(log, app, tmp_path):
    response = log(CALL | {"note": "KANARIFUGL 12345"})

    assert response.json["note_kept"] is False
    assert all(b"KANARIFUGL" not in path.read_bytes() for path in tmp_path.iterdir() if path.is_file())


def test_calls_are_listed_as_kept_page_by_page(client, token, log):
    log(CALL, "k1")
    log(CALL, "k2")
    headers = {"Authorization": f"Bearer {token('calls:read')}"}

    first = client.get("/api/v1/calls?limit=1", headers=headers).json
    second = client.get(first["next"], headers=headers).json

    assert len(first["items"]) == len(second["items"]) == 1
    assert second["next"] is None


@pytest.mark.parametrize(
    ("on", "until", "status"),
    [
        ("2020-11-18", "2020-11-27", "current"),
        ("2020-11-30", "2020-12-18", "current"),
        ("2020-12-21", "2020-12-18", "lapsed"),
    ],
)
def test_an_article_as_it_stood_on_a_day(client, on, until, status):
    article = client.get(f"/api/v1/articles/covid-visits?lang=en&on={on}").json

    assert (article["measure"]["valid_until"], article["measure"]["status"]) == (until, status)
    assert (article["standing_message"] is None) == (status == "current")


def test_no_answer_holds_an_operator_note(client, app):
    with app.app_context():
        notes = [
            text.operator_note
            for published in knowledge.library().articles.values()
            for text in published.content.texts.values()
            if text.operator_note
        ]
    pages = [client.get(address).text for address in PUBLIC_ANSWERS]

    assert notes
    assert [note for note in notes for page in pages if note in page] == []


PUBLIC_ANSWERS = [
    "/api/v1/articles?lang=nb",
    "/api/v1/articles?lang=en",
    "/api/v1/search?q=besøk&limit=50",
    "/api/v1/search?q=visit&lang=en&limit=50",
]


@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/articles/no-such",
        "/api/v1/facilities/no-such",
        "/api/v1/no-such",
    ],
)
def test_what_is_not_there_is_a_404_problem(client, address):
    response = client.get(address)

    assert (response.status_code, response.mimetype) == (404, "application/problem+json")


@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/search",
        "/api/v1/search?q=",
        "/api/v1/search?q=x&lang=klingon",
        "/api/v1/search?q=x&limit=0",
        "/api/v1/search?q=x&limit=many",
        "/api/v1/search?q=%ff",
        "/api/v1/articles/covid-visits?on=soon",
    ],
)
def test_bad_parameters_are_400(client, address):
    assert client.get(address).status_code == 400


def test_nynorsk_readers_get_bokmaal_where_there_is_no_nynorsk(client):
    assert client.get("/api/v1/articles/covid-visits?lang=nn").json["lang"] == "nb"


def test_a_facility_without_a_checked_number_says_so(client):
    oslo = client.get("/api/v1/facilities/oslo-fengsel").json

    assert (oslo["phone"], oslo["phone_visits"]) == (None, None)
    assert [parent["slug"] for parent in oslo["ask_instead"]] == ["region-ost"]


def test_routes_and_description_agree_both_ways(app, client):
    described = {
        (path.replace("{slug}", "<slug>"), method)
        for path, methods in client.get("/api/v1/openapi.json").json["paths"].items()
        for method in methods
    }
    routed = {
        (rule.rule, method.lower())
        for rule in app.url_map.iter_rules()
        for method in rule.methods - {"HEAD", "OPTIONS"}
        if rule.endpoint.startswith("api.")
    }

    assert described == routed
    assert set(openapi.ROUTES) == set(API_SCOPES)


def test_statistics_hide_small_cells(client, token, log):
    headers = {"Authorization": f"Bearer {token('statistics:read')}"}

    tables = client.get("/api/v1/statistics?from=2020-11-02&to=2020-11-15&by=topic", headers=headers).json

    assert [table["period"] for table in tables["items"]] == ["2020-W45", "2020-W46"]
    assert {table["total"] for table in tables["items"]} == {None}
