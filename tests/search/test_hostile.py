"""Whatever is typed is answered, in process and over HTTP."""

import pytest

from hotline.search.index import Index
from tests.search.articles import SYNONYMS, UNITS
from tests.search.hostile import hostile_inputs

INPUTS = hostile_inputs()


@pytest.fixture(scope="module")
def index():
    return Index(UNITS, SYNONYMS)


def test_there_are_two_hundred():
    assert len(INPUTS) >= 200


@pytest.mark.parametrize("text", INPUTS, ids=range(len(INPUTS)))
def test_hostile_input_is_answered(index, text):
    found = index.search(text, "nb", 10)

    assert len(found.hits) <= 10
    assert found.did_you_mean is None or len(found.did_you_mean) < 2_000
    assert index.search(text, "nb", 10) == found
