"""Which facility is named, and where a town is only a town."""

import pytest

from hotline.routing.rules import Route, RouteKind
from tests.routing.texts import routed


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("hva er åpningstidene i Halden fengsel", "halden-fengsel"),
        ("haldenfengsel besøk", "halden-fengsel"),
        ("besøk i Halden", "halden-fengsel"),
        ("fengselet i Bergen, når er besøkstid", "bergen-fengsel"),
        ("is the old prison in Bergen still in use", "bergen-fengsel"),
        ("parkering ved Ullersmo", "ullersmo"),
        ("Ullersmos telefonnummer", "ullersmo"),
        ("visiting hours at Bredtveit", "bredtveit-fengsel"),
        ("aana fengsel bestille besok", "ana-fengsel"),
        ("Botsen", "oslo-fengsel"),
        ("friomsorgen i Molde, har dere nummeret", "more-friomsorg"),
        ("har ungdomsfengselet på Eidsvoll skole", "ungdomsenhet-ost"),
        ("er overgangsbustaden Lyderhorn stengd no", "lyderhorn"),
        ("Arups gt besøk", "arups-gate"),
    ],
)
def test_a_question_of_one_place_is_for_that_place(text, slug):
    assert routed(text) == Route(RouteKind.FACILITY, slug)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("gym at Hustad?", "hustad-fengsel"),
        ("kor lang er ringjetida på Hustad", "hustad-fengsel"),
        ("har Hustad skule", "hustad-fengsel"),
        ("adressa til åna", "ana-fengsel"),
        ("får de egne klær på Berg", "berg-fengsel"),
        ("er Håvet stengt", "havet-fengsel"),
    ],
)
def test_a_small_place_is_its_prison_where_a_matter_of_prison_is_asked(text, slug):
    assert routed(text) == Route(RouteKind.FACILITY, slug)


@pytest.mark.parametrize(
    ("text", "slips", "slug"),
    [
        ("ulersmo telefon", "ulersmo", "ullersmo"),
        ("Bredtvit adresse", "bredtvit", "bredtveit-fengsel"),
        ("ullersmofengsel besøk", "ullersmofengsel", "ullersmo"),
        ("ullers mo besøk", "ullers", "ullersmo"),
        ("bergn prison", "bergn", "bergen-fengsel"),
        ("haldn fengsle", "haldn fengsle", "halden-fengsel"),
        ("Halden prision", "prision", "halden-fengsel"),
    ],
)
def test_a_misspelt_name_is_recognised(text, slips, slug):
    assert routed(text, slips).facility_slug == slug


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("jeg bor i Oslo, får jeg besøke ham", ""),
        ("jeg bor i Bergen, kan jeg ringe dere", ""),
        ("jeg kommer fra Bergen og skal på besøk", ""),
        ("I live in Halden, can I visit", ""),
        ("kan han flyttes nærmere oss i Bergen", ""),
        ("jeg jobber på sykehuset i Bergen, kan jeg besøke en innsatt", ""),
        ("my name is Ana, can I stay anonymous", ""),
        ("går det an å sende penger", ""),
        ("I haven't got permission to visit", ""),
        ("blir nye i fengsel haldne for seg sjølve", "haldne"),
        ("one prison says yes, another says no", ""),
    ],
)
def test_a_town_or_a_word_is_no_prison(text, slips):
    assert routed(text, slips).facility_slug is None


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Halden, hvor lang er ventetida", "halden-fengsel"),
        ("Bergen?", "bergen-fengsel"),
        ("er det lydstudio på Halden", "halden-fengsel"),
        ("what is Halden like", "halden-fengsel"),
        ("hvordan er det i Halden", "halden-fengsel"),
        ("does Halden take parcels", "halden-fengsel"),
        ("broren min ble sendt til Bergen, når kan vi ringe dit", "bergen-fengsel"),
        ("my brother is in Bergen, can I send him books", "bergen-fengsel"),
        ("hvilken buss går til Berg", "berg-fengsel"),
    ],
)
def test_a_town_is_its_prison_where_the_question_can_mean_nothing_else(text, slug):
    assert routed(text).facility_slug == slug


@pytest.mark.parametrize(
    "text",
    [
        "hvordan kommer jeg meg fra sykehuset i Bergen til fengselet",
        "vi bor i Bergen, fengselet er langt unna",
        "I am flying to Oslo to visit my husband in prison",
        "finnes det tilbud for barn av innsatte i Bergen",
        "gjelder munnbind på besøk når det er påbud i Oslo",
        "jeg er prest i Halden, kan jeg besøke en innsatt",
        "er dere i Oslo eller sitter dere rundt i landet",
        "can he have an ankle tag in our flat in Halden",
        "I moved to Bergen, must I apply for visits again",
    ],
)
def test_a_town_near_a_prison_word_is_still_a_town(text):
    assert routed(text).facility_slug is None
