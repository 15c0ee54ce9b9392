"""Stems, compounds, synonyms and spelling: each ingredient by itself."""

import pytest

from hotline.search.compounds import Splitter
from hotline.search.nynorsk import TO_BOKMAAL
from hotline.search.spelling import Lexicon, correct
from hotline.search.stems import ENGLISH, NORWEGIAN, stem
from hotline.search.synonyms import Synonyms
from tests.search.articles import SYNONYMS

TABLE = Synonyms(SYNONYMS)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("besok", "besoket", NORWEGIAN),
        ("fengsel", "fengselet", NORWEGIAN),
        ("permisjon", "permisjonen", NORWEGIAN),
        ("rom", "rommet", NORWEGIAN),
        ("visits", "visiting", ENGLISH),
        ("letter", "letters", ENGLISH),
    ],
)
def test_forms_of_a_word_have_one_stem(one, other, language):
    assert stem(one, language) == stem(other, language)


@pytest.mark.parametrize(("nynorsk", "bokmaal"), [("vitje", "besoke"), ("heim", "hjem"), ("loyve", "tillatelse")])
def test_nynorsk_words_lead_to_bokmaal(nynorsk, bokmaal):
    assert TO_BOKMAAL[nynorsk] == bokmaal


@pytest.mark.parametrize(
    ("compound", "parts"),
    [
        ("besokstillatelse", ("besok", "tillatelse")),
        ("besoksforbud", ("besok", "forbud")),
        ("fotlenke", ("fot", "lenke")),
        ("straffavbrudd", ("straff", "avbrudd")),
        ("besokszzzz", ("besok",)),
        ("besok", ()),
        ("xyzzy", ()),
        ("12345678", ()),
    ],
)
def test_compounds_are_taken_apart(compound, parts):
    assert Splitter(TABLE.norwegian_words).split(compound) == parts


@pytest.mark.parametrize(
    ("word", "language", "concept"),
    [
        ("perm", NORWEGIAN, "leave"),
        ("furlough", ENGLISH, "leave"),
        ("lenka", NORWEGIAN, "ankle-tag"),
        ("vitje", NORWEGIAN, "visit"),
    ],
)
def test_a_word_of_callers_has_its_concept(word, language, concept):
    assert concept in TABLE.of_word(word, language)


def test_a_phrase_has_its_concept_where_it_stands():
    found = TABLE.of_phrases(["can", "he", "have", "house", "arrest"], ENGLISH)

    assert [(start, length) for start, length, names in found if "ankle-tag" in names] == [(3, 2)]


KNOWN = Lexicon(["besok", "fengsl", "brever", "fotlenke", "permisjone"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("beosk", ["besok"]),
        ("besik", ["besok"]),
        ("fotlnke", ["fotlenke"]),
        ("otlenke", ["fotlenke"]),
        ("gotlenke", ["fotlenke"]),
        ("oftlenke", ["fotlenke"]),
        ("afotlenke", ["fotlenke"]),
        ("bes", []),
        ("zzzzz", []),
        ("besok12", []),
    ],
)
def test_a_word_nobody_knows_is_corrected_to_the_nearest(typed, meant):
    assert list(correct(typed, KNOWN, {})) == meant
