"""Why an article was found."""

import pytest

from hotline.search.snippets import snippet


def test_the_matching_words_are_pieces_of_their_own():
    pieces = snippet("Du kan søke om besøk.", {"sok", "soke", "besok"})

    assert pieces == [("Du kan ", False), ("søke", True), (" om ", False), ("besøk.", True)]


def test_the_stretch_with_most_matches_is_shown():
    text = "Innledning uten noe. " * 30 + "Her er fotlenke og hjemmesoning. " + "Avslutning. " * 30

    pieces = snippet(text, {"fotlenke", "hjemmesoning"}, 80)

    assert [piece for piece, matched in pieces if matched] == ["fotlenke", "hjemmesoning."]
    assert pieces[0][0].startswith("… ")


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_text_has_no_snippet(text):
    assert snippet(text, {"besok"}) == []


def test_without_a_match_the_beginning_is_shown():
    assert snippet("Du kan søke.", set(), 100) == [("Du kan søke.", False)]


def test_a_snippet_is_no_longer_than_asked_but_for_its_dots():
    pieces = snippet("ord " * 500, {"ord"}, 60)

    assert len("".join(piece for piece, _ in pieces)) <= 64


def test_markup_in_the_text_stays_text():
    assert "".join(piece for piece, _ in snippet("<b>besøk</b>", {"besok"})) == "<b>besøk</b>"
