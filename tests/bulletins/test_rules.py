"""What a bulletin must be."""

import pytest

from hotline.bulletins.rules import BulletinRefused, check_bulletin


def test_a_bulletin_is_kept_on_one_line():
    assert check_bulletin(" Nytt\r\n svar ", "New answer") == ("Nytt svar", "New answer")


def test_280_characters_are_taken():
    assert check_bulletin("x" * 280, "y" * 280) == ("x" * 280, "y" * 280)


REFUSED = [
    ("", "New answer", "text_missing", "nb"),
    ("Nytt svar", " \n", "text_missing", "en"),
    ("x" * 281, "New answer", "text_too_long", "nb"),
    ("Nytt svar", "x" * 281, "text_too_long", "en"),
]


@pytest.mark.parametrize(("text_nb", "text_en", "code", "language"), REFUSED)
def test_a_bulletin_without_both_texts_or_too_long_is_refused(text_nb, text_en, code, language):
    with pytest.raises(BulletinRefused) as refused:
        check_bulletin(text_nb, text_en)

    assert (refused.value.code, refused.value.facts["language"]) == (code, language)
