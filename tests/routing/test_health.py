"""Covid-19 in ordinary life, and Covid-19 in prison."""

import pytest

from hotline.routing.health import Seen
from hotline.routing.rules import Route, RouteKind
from tests.routing.texts import routed


@pytest.mark.parametrize(
    "text",
    [
        "hva er symptomene på korona",
        "kvar kan eg teste meg for covid",
        "do I have to wear a mask in shops",
        "når kommer koronavaksinen",
        "how many are infected in Norway",
        "jeg kom hjem fra Danmark på søndag, må jeg sitte i karantene",
        "kan eg ta koronatest utan symptom",
        "er diabetikere i risikogruppen",
        "hvor lenge er man smittsom",
        "my flatmate tested positive, what do I do",
    ],
)
def test_a_general_question_about_covid_goes_to_the_health_channels(text):
    assert routed(text).kind is RouteKind.HEALTH_CHANNEL


@pytest.mark.parametrize(
    "text",
    [
        "er det trygt å ta buss",
        "hvor mange kan vi være på julemiddag",
        "I have a sore throat and a fever since yesterday, should I call a doctor",
        "jeg har mista luktesansen",
        "are the borders closed for my parents",
        "får jeg reise til Spania i jula",
        "is the gym open",
        "can I have ten people over for New Year's Eve",
        "my grandmother is 90, when will she get vaccinated",
        "which countries are red right now",
    ],
)
def test_what_only_the_health_authorities_answer_needs_no_covid_word(text):
    assert routed(text).kind is RouteKind.HEALTH_CHANNEL


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("koronatesst pris", "koronatesst"),
        ("må jeg i karanttene etter ferien", "karanttene"),
        ("ma man ha munbind pa toget", "munbind"),
        ("covid symtoms in babies", "symtoms"),
    ],
)
def test_a_misspelt_health_word_is_recognised(text, slips):
    assert routed(text, slips).kind is RouteKind.HEALTH_CHANNEL


@pytest.mark.parametrize(
    "text",
    [
        "korona",
        "er det munnbind på besøk",
        "får innsatte koronatest",
        "hvilke koronatiltak gjelder i fengslene",
        "jeg har vært nærkontakt, kan jeg møte opp på besøk likevel",
        "jeg har feber og skal møte til soning i morgen",
        "do guards wear masks",
        "can I send sweets for Christmas",
        "vi bor i utlandet, kan vi møtes digitalt",
        "får han ta koronatest når han kommer inn",
        "blir det utsettelse i pandemien",
    ],
)
def test_covid_in_prison_is_answered(text):
    assert routed(text) == Route(None)


@pytest.mark.parametrize(
    "text",
    [
        "jeg har fått brev om at jeg er nærkontakt hva gjør jeg",
        "hvor lang tid tar det å få svar på koronaprøven",
        "how far apart do you have to stand in a queue",
        "can I see my friends indoors",
        "er svenskegrensen stengt",
        "jeg er permittert på grunn av korona, får jeg dagpenger",
        "når blir samfunnet åpnet igjen",
        "are choirs allowed to rehearse",
        "kan eg få refundert flybilletten på grunn av korona",
        "hvor mange er det lov å være på hyttetur",
    ],
)
def test_ordinary_life_in_the_pandemic_goes_to_the_health_channels(text):
    assert routed(text).kind is RouteKind.HEALTH_CHANNEL


@pytest.mark.parametrize(
    "text",
    [
        "kan jeg sende bursdagskort til broren min",
        "velferdsperm for å se til syk bestemor på sykehjemmet",
        "hvor mange meter avstand må det være på besø",
    ],
)
def test_ordinary_words_about_prison_are_answered(text):
    assert routed(text) == Route(None)


def test_the_search_tips_the_scales():
    asked = "hvem tar imot spørsmål om koronaviruset"

    assert routed(asked).kind is None
    assert routed(asked, first_hit=Seen("general-covid-questions", 0.9)).kind is RouteKind.HEALTH_CHANNEL
    assert routed(asked, first_hit=Seen("covid-outbreak", 0.9)).kind is None
