"""Deny by default: every address has a gate, and no face opens to the wrong role."""

import pytest

from hotline.web.gate import API_SCOPES, OPEN, ROLES


def routes(app):
    return [rule for rule in app.url_map.iter_rules() if rule.endpoint != "static"]


def test_every_route_is_known_to_the_gate(app):
    unknown = [
        rule.endpoint
        for rule in routes(app)
        if rule.endpoint.split(".")[0] not in OPEN | set(ROLES) and rule.endpoint not in API_SCOPES
    ]

    assert unknown == []


def test_every_entry_of_the_api_gate_is_a_route(app):
    endpoints = {rule.endpoint for rule in routes(app)}

    assert set(API_SCOPES) - endpoints == set()


MAY = {
    "/console/": {"operator", "supervisor"},
    "/supervisor/": {"supervisor"},
    "/supervisor/measures": {"supervisor"},
    "/admin/": {"admin"},
}


@pytest.mark.parametrize("address", MAY)
@pytest.mark.parametrize("name", ["operator", "supervisor", "admin"])
def test_a_page_opens_for_its_roles_only(app, request, address, name):
    browser = request.getfixturevalue(f"as_{name}")

    status = browser.get(address).status_code

    assert status == (200 if name in MAY[address] else 403)


@pytest.mark.parametrize("address", MAY)
def test_without_a_session_staff_pages_lead_to_the_sign_in(client, address):
    response = client.get(address)

    assert response.status_code == 302
    assert response.location.startswith("/login?next=")


def test_no_public_page_sets_a_cookie(app, client):
    pages = ["/nb/", "/en/faq/", "/nb/facilities/", "/nb/search?q=besøk", "/en/contact", "/nb/privacy"]

    cookies = [client.get(page).headers.getlist("Set-Cookie") for page in pages]

    assert cookies == [[]] * len(pages)
