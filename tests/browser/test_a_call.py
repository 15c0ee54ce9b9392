"""A call in a real browser: by keys alone, without script, and through a crash."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import sign_in

pytestmark = pytest.mark.browser


def test_a_call_from_the_sign_in_to_the_statistics_by_keys_alone(page, demo):
    sign_in(page, demo.address, "supervisor")
    page.goto(f"{demo.address}/console/")
    page.keyboard.press("Enter")  # begins: the button has the focus
    page.wait_for_selector("#wrap-up")
    page.keyboard.type("kan jeg besøke mannen min i jula")
    page.wait_for_selector("#hits button[name=open]")
    page.keyboard.press("Enter")  # opens the first hit
    page.wait_for_selector("#article .answer")
    assert "besøke en innsatt" in page.inner_text("#article")
    page.keyboard.press("Control+Enter")  # to the wrap-up, outcome proposed
    assert page.evaluate("document.activeElement.value") == "answered"
    page.keyboard.press("Enter")  # finishes
    page.wait_for_selector(".flash")
    assert "Samtalen er loggført" in page.inner_text(".flash")

    page.goto(f"{demo.address}/supervisor/")

    assert "1 samtale" in page.inner_text(".summary")
    assert "Koronatiltak" in page.inner_text("main")


def test_a_referral_is_one_click_on_the_advice(page, demo):
    sign_in(page, demo.address, "operator")
    page.keyboard.press("Enter")
    page.wait_for_selector("#wrap-up")
    page.fill("#q", "når er det besøkstid på ila fengsel")
    page.click("button[name=refer]")

    page.wait_for_selector("#facility option[value=ila-fengsel]:checked", state="attached")

    assert page.is_checked("input[name=outcome][value=referred_facility]")


def test_a_killed_server_loses_no_draft_and_no_finished_call(page, demo):
    sign_in(page, demo.address, "operator")
    page.keyboard.press("Enter")
    page.wait_for_selector("#wrap-up")
    call = page.url
    with page.expect_response(lambda response: response.url.endswith("/work")):
        page.select_option("#caller_relation", "sibling")

    demo.kill()
    demo.start()

    page.goto(f"{demo.address}/console/")
    page.click("text=Fortsett med den")
    assert page.url == call
    assert page.input_value("#caller_relation") == "sibling"
    page.check("input[name=outcome][value=support]")
    page.click("#finish")
    page.wait_for_selector(".flash")

    again = page.request.post(
        call + "/finish", form={"language": "nb", "outcome": "support", "csrf_token": token(page)}
    )

    assert "telles én gang" in again.text()


def token(page):
    return page.get_attribute("input[name=csrf_token]", "value")


def test_the_console_works_without_script(browser, demo):
    context = browser.new_context(java_script_enabled=False, locale="nb-NO")
    page = context.new_page()
    sign_in(page, demo.address, "operator")
    page.click("text=Begynn en samtale")
    page.fill("#q", "får han permisjon")
    page.click("#search-button")
    page.click("#hits button >> nth=0")
    assert page.inner_text("#article .answer >> nth=0")
    page.click("#finish")

    assert "Samtalen er loggført" in page.inner_text(".flash")
    context.close()


PUBLIC = ["/nb/", "/en/", "/nb/faq/covid-visits", "/en/search?q=visit", "/nb/facilities/", "/nb/facilities/ila-fengsel"]
STAFF = ["/console/", "/supervisor/", "/supervisor/measures", "/supervisor/opening", "/supervisor/bulletins"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser, demo, scheme):
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme=scheme)
    page = context.new_page()
    found = {}
    for address in PUBLIC:
        page.goto(demo.address + address)
        found[address] = [rule["id"] for rule in Axe().run(page).response["violations"]]
    sign_in(page, demo.address, "supervisor")
    for address in STAFF:
        page.goto(demo.address + address)
        found[address] = [rule["id"] for rule in Axe().run(page).response["violations"]]
    context.close()

    assert {address: rules for address, rules in found.items() if rules} == {}


@pytest.mark.parametrize("address", PUBLIC)
def test_nothing_is_wider_than_a_narrow_phone(browser, demo, address):
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(demo.address + address)

    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()
