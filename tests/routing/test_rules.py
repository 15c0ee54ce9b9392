"""What a text is about that the line must not answer itself."""

import pytest

from hotline.routing.rules import Route, RouteKind
from tests.routing.texts import routed


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("han puster ikke", "life"),
        ("sønnen min har tatt overdose og våkner ikke", "life"),
        ("ho er medvitslaus på golvet", "life"),
        ("My husband is unconscious", "life"),
        ("she took all her pills", "life"),
        ("send an ambulance", "life"),
        ("han slår meg nå", "violence"),
        ("han truar meg med kniv", "violence"),
        ("eksen min står utenfor døra", "violence"),
        ("he is breaking into my house", "violence"),
        ("my ex is threatening to kill me", "violence"),
        ("jeg orker ikke å leve lenger", "suicide"),
        ("eg vil ikkje leve meir", "suicide"),
        ("I want to kill myself", "suicide"),
        ("I don't want to be here anymore", "suicide"),
        ("bror min i varetekt seier han vil ta livet sitt", "suicide"),
        ("hva gjør jeg, jeg har selvmordstanker", "suicide"),
        ("det brenner hjemme", "fire"),
    ],
)
def test_danger_is_an_emergency(text, danger):
    assert (routed(text).kind, routed(text).danger) == (RouteKind.EMERGENCY, danger)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("han puster ikke", ("nodnummer-113",)),
        ("han slår meg nå", ("nodnummer-112",)),
        ("jeg vil ikke leve lenger", ("mental-helse", "kirkens-sos")),
        ("han vil ta livet sitt og har tatt overdose", ("nodnummer-113", "mental-helse", "kirkens-sos")),
    ],
)
def test_each_danger_has_its_numbers_the_most_urgent_first(text, numbers):
    assert routed(text).numbers == numbers


@pytest.mark.parametrize(
    "text",
    [
        "hva skjer når en innsatt dør",
        "kva skjer når ein innsett døyr",
        "what happens if an inmate dies",
        "vold i fengsel, er det farlig",
        "how do prisons prevent suicide",
    ],
)
def test_a_general_question_about_danger_is_answered(text):
    assert routed(text) == Route(None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("er mannen min på Ullersmo", RouteKind.INDIVIDUAL),
        ("han på Ullersmo har sagt at han vil ta livet sitt", RouteKind.EMERGENCY),
    ],
)
def test_a_recognised_place_stands_beside_any_kind(text, kind):
    assert (routed(text).kind, routed(text).facility_slug) == (kind, "ullersmo")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "😀",
        "\u0000",
        "\u202e\u200b",
        "?!",
        "x" * 10_000,
        "han " * 5000,
        "qname qplace",
        "\ufdfa" * 2000,
    ],
)
def test_hostile_input_has_no_route(text):
    assert routed(text).kind is None
