"""Questions about one person, and rules told through a relation."""

import pytest

from hotline.routing.rules import Route, RouteKind
from tests.routing.texts import routed


def is_individual(text, slips=""):
    return routed(text, slips).kind is RouteKind.INDIVIDUAL


@pytest.mark.parametrize(
    "text",
    [
        "Er mannen min hos dere?",
        "hvor sitter broren min",
        "kor er guten min no",
        "hvilken avdeling er faren min på nå",
        "kva avdeling sit systera mi på",
        "har dere en innsatt som heter Kari Nordmann",
        "er det noen der inne som heter Ole Hansen",
        "sitter ole hansen inne",
        "Is my husband still in custody?",
        "where is Peter Jones being held",
        "which prison did they take my sister to",
        "is there a Stephen Walsh in your custody",
        "are you holding my husband",
    ],
)
def test_whether_and_where_somebody_is_is_individual(text):
    assert is_individual(text)


@pytest.mark.parametrize(
    "text",
    [
        "hvordan har sønnen min det",
        "korleis går det med bror min",
        "korleis står det til med kona mi",
        "fikk han brevet mitt",
        "hvorfor ble broren min flyttet",
        "kvifor har dei flytta far min",
        "hvorfor svarer ikke mannen min på brevene mine",
        "hva er hun siktet for, søsteren min",
        "har dere hørt noe fra kjæresten min",
        "jeg har ikke hørt noe fra typen min siden lørdag, vet dere noe",
        "my boyfriend was supposed to call at six, did something happen",
        "has my son been moved",
        "how is my daughter coping in there",
        "is my brother all right",
        "why hasn't he called",
        "who visited my husband last week",
    ],
)
def test_how_somebody_is_and_what_has_happened_is_individual(text):
    assert is_individual(text)


@pytest.mark.parametrize(
    "text",
    [
        "når slipper broren min ut",
        "når får mannen min kome heim",
        "hvilken dag slippes mannen min",
        "skal kjæresten min overføres før jul",
        "hvor mange dager igjen har stesønnen min",
        "hvor lang dom fikk Ronny Aspelunden",
        "når er saken hans oppe i retten",
        "får samboeren min perm i jula, han søkte for tre uker siden",
        "har mor mi fått svar på søknaden om fotlenke",
        "when is my brother getting out",
        "when is my partner's next hearing",
        "has the parole board decided in my husband's case yet",
        "I need the release date of Marek Wolnicki please",
    ],
)
def test_when_somebody_comes_out_and_what_was_decided_is_individual(text):
    assert is_individual(text)


@pytest.mark.parametrize(
    "text",
    [
        "kan dere gi beskjed til mannen min om at moren hans er død",
        "kan du hilse samboeren min fra meg",
        "kan de helse til Oddvar frå oss heime",
        "sett meg over til broren min",
        "kan dere sjekke om sønnen min har spist",
        "får du bekreftet at han er inne nå",
        "eg vil vite om guten min er lauslaten",
        "er han løslatt? født 03.05.1988",
        "can you check if my boyfriend is okay",
        "please ask Ahmed to phone his wife",
        "can I leave a message for my husband",
    ],
)
def test_a_message_or_a_look_up_is_individual(text):
    assert is_individual(text)


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("er sonnen min syk", ""),
        ("did Emily Hartford apply for a transfer", "emily hartford"),
        ("is Wei Zhang allowed phone calls yet", "wei zhang"),
        ("har mannn min fått brevt mitt", "mannn brevt"),
        ("nor slipper broren min utt", ""),
        ("has my brohter tested positive", "brohter"),
        ("is my husbnad alright", "husbnad"),
    ],
)
def test_slips_of_the_pen_change_nothing(text, slips):
    assert is_individual(text, slips)


@pytest.mark.parametrize(
    "text",
    [
        "Kan mannen min ha egne klær i fengselet?",
        "min mann er i varetekt, får jeg besøke ham?",
        "får sønnen min permisjon til begravelsen",
        "mannen min skal sone, kan han få fotlenke",
        "kan bror min ringje heim",
        "har han rett til advokat",
        "hvordan kan jeg sende penger til broren min",
        "hvordan går han fram for å bytte fengsel",
        "han fikk avslag på permisjon, hvor sender han klagen",
        "hvem bestemmer når han får permisjon",
        "har dere noen tips til hva jeg kan si til barna",
        "How do I find out where my brother is held?",
        "can my husband use a mobile phone in prison",
        "when is he allowed to come home for a weekend",
        "my husband is on remand, may I visit him?",
        "is there anything for him on Sundays",
        "how often can I see my husband",
    ],
)
def test_a_rule_that_concerns_a_relative_is_answered(text):
    assert routed(text) == Route(None)


@pytest.mark.parametrize(
    "text",
    [
        "Hei, jeg heter Kari Nordmann og lurer på om jeg kan få besøke mannen min",
        "Hei, Camilla, jeg skal på besøk for første gang",
        "this is Peter speaking, how do I book a visit",
        "Elin heter jeg, når har dere åpent",
    ],
)
def test_the_callers_own_name_points_nobody_out(text):
    assert routed(text) == Route(None)


@pytest.mark.parametrize("text", ["tør jeg ringe dere", "kan han søke om per", "liv og helse i fengsel"])
def test_a_word_that_looks_like_a_name_is_none(text):
    assert routed(text) == Route(None)


@pytest.mark.parametrize(
    "text",
    [
        "når skal faren til ungene mine i retten igjen",
        "er innsatt 4471 flyttet",
        "er stefaren min fortsatt i varetekt",
        "hvordan er formen hennes",
        "does my son have covid",
        "hvem er det som besøker eksen min",
        "er det bestemt når broren min skal løslates",
        "tell him I love him",
        "jeg er engstelig for at mannen min ikke har det bra",
    ],
)
def test_further_ways_to_point_somebody_out_and_to_ask(text):
    assert is_individual(text)


@pytest.mark.parametrize(
    "text",
    [
        "hvordan får jeg vite hvor faren min sitter",
        "hvor mange telefonminutter har broren min i uka",
        "hvorfor vil ikke fengselet si om han er der",
        "when will the victim be told about his leave",
        "does he have to share a cell",
    ],
)
def test_what_usually_happens_is_answered(text):
    assert routed(text) == Route(None)
