"""The table of synonyms as a file."""

import pytest

from hotline.errors import FilesRefused
from hotline.search.files import read_synonyms, write_synonyms
from hotline.search.synonyms import Concept
from tests.search.articles import SYNONYMS


def test_what_was_written_is_read_back(tmp_path):
    write_synonyms(SYNONYMS, tmp_path / "synonyms.csv")

    assert read_synonyms(tmp_path / "synonyms.csv") == sorted(SYNONYMS, key=lambda concept: concept.name)


def test_the_seed_has_at_least_150_concepts():
    assert len(SYNONYMS) >= 150


def test_words_are_read_by_language(tmp_path):
    path = tmp_path / "synonyms.csv"
    path.write_text("concept,nb,nn,en\nvisit,besøk;å besøke,vitje,visit\n", encoding="utf-8")

    assert read_synonyms(path) == [Concept("visit", ("besøk", "å besøke"), ("vitje",), ("visit",))]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "1: the file is empty"),
        ("wrong,nb,nn,en\n", "1: the first line must be concept,nb,nn,en"),
        ("concept,nb,nn,en\nvisit,besøk\n", "2: 2 columns where 4 are expected"),
        ("concept,nb,nn,en\nVisit!,besøk,,visit\n", "2: a concept is named in small letters"),
        (
            "concept,nb,nn,en\nvisit,besøk,,visit\nvisit,besøk,,visit\n",
            "3: the concept visit stands here twice",
        ),
        ("concept,nb,nn,en\nvisit,besøk,,\n", "2: a concept needs two words"),
        ("concept,nb,nn,en\nvisit,a b c d e f g,,visit\n", "2: nb: 'a b c d e f g' has 7 words"),
        ("concept,nb,nn,en\nvisit,besøk;besøk,,visit\n", "2: nb: an entry stands here twice"),
        ('concept,nb,nn,en\nvisit,"besøk\n', "this is not CSV"),
    ],
)
def test_mistakes_are_named_by_line(tmp_path, content, problem):
    path = tmp_path / "synonyms.csv"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(FilesRefused) as refused:
        read_synonyms(path)

    assert problem in str(refused.value)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(FilesRefused, match="the file is missing"):
        read_synonyms(tmp_path / "synonyms.csv")


def test_a_file_in_another_encoding_is_refused(tmp_path):
    path = tmp_path / "synonyms.csv"
    path.write_bytes("concept,nb,nn,en\nvisit,besøk,,visit\n".encode("latin-1"))

    with pytest.raises(FilesRefused, match="2: this is not UTF-8"):
        read_synonyms(path)
