"""What a text is about that the line must not answer itself."""

import pytest

from hotline.routing.health import SearchEvidence
from hotline.routing.places import FacilityName
from hotline.routing.rules import Route, RouteKind, route

FACILITIES = (
    FacilityName("oslo-fengsel", ("Oslo fengsel", "Botsen", "Grønland", "Oslo prison"), ("Oslo",)),
    FacilityName("ullersmo", ("Romerike fengsel, Ullersmo avdeling", "Ullersmo"), ("Ullensaker",)),
    FacilityName("halden-fengsel", ("Halden fengsel", "Halden", "Halden prison"), ("Halden",)),
    FacilityName("bergen-fengsel", ("Bergen fengsel", "Bergen"), ("Bergen",)),
    FacilityName("bredtveit-fengsel", ("Bredtveit fengsel og forvaringsanstalt", "Bredtveit"), ("Oslo",)),
    FacilityName("ana-fengsel", ("Åna fengsel", "Åna"), ("Hå",)),
    FacilityName("havet-fengsel", ("Håvet fengsel", "Håvet"), ("Arendal",)),
)


def routed(text, evidence=None):
    return route(text, FACILITIES, evidence or SearchEvidence())


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
    "text",
    [
        "Er mannen min hos dere?",
        "hvor sitter broren min",
        "kor er guten min no",
        "er guten min flytta",
        "hvordan har sønnen min det",
        "korleis går det med bror min",
        "når slipper broren min ut",
        "har dere en innsatt som heter Kari Nordmann",
        "sitter ole hansen inne",
        "kan dere gi beskjed til mannen min om at moren hans er død",
        "hvorfor har han ikke ringt",
        "fikk han brevet mitt",
        "Is my husband still in custody?",
        "when is my brother getting out",
        "has my son been moved",
        "can you check if my boyfriend is okay",
        "where is Peter Jones being held",
    ],
)
def test_a_question_after_one_person_is_individual(text):
    assert routed(text).kind is RouteKind.INDIVIDUAL


@pytest.mark.parametrize(
    "text",
    [
        "Kan mannen min ha egne klær i fengselet?",
        "får sønnen min permisjon til begravelsen",
        "kan bror min ringje heim",
        "hvordan kan jeg sende penger til broren min",
        "How do I find out where my brother is held?",
        "can my husband use a mobile phone in prison",
        "when is he allowed to come home for a weekend",
        "Hei, jeg heter Kari Nordmann og lurer på om jeg kan få besøke mannen min",
    ],
)
def test_a_rule_that_concerns_a_relative_is_answered(text):
    assert routed(text) == Route(None)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("hva er åpningstidene i Halden fengsel", "halden-fengsel"),
        ("haldenfengsel besøk", "halden-fengsel"),
        ("besøk i Halden", "halden-fengsel"),
        ("fengselet i Bergen, når er besøkstid", "bergen-fengsel"),
        ("parkering ved Ullersmo", "ullersmo"),
        ("ulersmo telefon", "ullersmo"),
        ("Ullersmos telefonnummer", "ullersmo"),
        ("visiting hours at Bredtveit", "bredtveit-fengsel"),
        ("aana fengsel bestille besok", "ana-fengsel"),
        ("Botsen", "oslo-fengsel"),
    ],
)
def test_a_question_of_one_place_is_for_that_place(text, slug):
    assert routed(text) == Route(RouteKind.FACILITY, slug)


@pytest.mark.parametrize(
    "text",
    [
        "jeg bor i Oslo, får jeg besøke ham",
        "jeg kommer fra Bergen og skal på besøk",
        "I live in Halden, can I visit",
        "I haven't got permission to visit",
    ],
)
def test_a_town_where_somebody_lives_is_no_prison(text):
    assert routed(text).facility_slug is None


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
        "hva er symptomene på korona",
        "kvar kan eg teste meg for covid",
        "do I have to wear a mask in shops",
        "når kommer koronavaksinen",
        "how many are infected in Norway",
    ],
)
def test_a_general_question_about_covid_goes_to_the_health_channels(text):
    assert routed(text).kind is RouteKind.HEALTH_CHANNEL


@pytest.mark.parametrize(
    "text",
    [
        "korona",
        "er det munnbind på besøk",
        "får innsatte koronatest",
        "hvilke koronatiltak gjelder i fengslene",
    ],
)
def test_covid_in_prison_is_answered(text):
    assert routed(text) == Route(None)


def test_an_article_found_by_more_than_the_covid_word_keeps_the_question_here():
    evidence = SearchEvidence("local-assessments", frozenset({"ulik", "praksis"}), 0.8)

    assert routed("ulik praksis korona tiltak", evidence) == Route(None)
    assert routed("ulik praksis korona tiltak").kind is RouteKind.HEALTH_CHANNEL


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
