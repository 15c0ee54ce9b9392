"""From text to words."""

import pytest

from hotline.search.words import fold, is_open, is_stop_word, words_of, words_of_query


@pytest.mark.parametrize("spelling", ["besøk", "besoek", "besok", "BESØK".lower(), "besök"])
def test_spellings_with_and_without_oe_meet(spelling):
    assert fold(spelling) == fold("besøk")


@pytest.mark.parametrize(("one", "other"), [("påsyn", "paasyn"), ("påsyn", "pasyn"), ("lære", "laere"), ("é", "e")])
def test_spellings_with_and_without_aa_and_ae_meet(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Brev- og besøksforbud?", ["brev", "og", "besøksforbud"]),
        ("my husband's letters, don't", ["my", "husband", "letters", "dont"]),
        ("ﬁrst", ["first"]),
        ("a\u0000b be\u200bsøk", ["a", "b", "besøk"]),
        ("besøk", ["besøk"]),
        ("...!?", []),
        ("😀 🏠", []),
        ("", []),
    ],
)
def test_a_text_is_cut_into_words(text, words):
    assert words_of(text) == words


def test_of_a_query_sixty_words_are_read():
    assert len(words_of_query("besøk " * 100)) == 60


def test_a_character_that_composes_into_many_does_not_grow_a_query():
    assert sum(map(len, words_of_query("\ufdfa" * 5000))) <= 1000


@pytest.mark.parametrize("word", ["hvordan", "korleis", "how", "ikke", "ikkje", "nar"])
def test_function_words_of_all_languages_are_stop_words(word):
    assert is_stop_word(word)


@pytest.mark.parametrize("word", ["far", "besøk", "visit", "barn"])
def test_words_with_a_meaning_are_none(word):
    assert not is_stop_word(word)


@pytest.mark.parametrize(("text", "still_open"), [("besø", True), ("besø ", False), ("besø?", False), ("", False)])
def test_the_last_word_is_open_until_something_follows(text, still_open):
    assert is_open(text) is still_open
