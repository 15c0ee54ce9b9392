"""What nobody should type into the search of the three faces that have one: an answer or a clear refusal."""

import pytest

from tests.search.hostile import hostile_inputs

# Over HTTP half a character cannot be sent.
INPUTS = [text for text in hostile_inputs() if not any("\ud800" <= sign <= "\udfff" for sign in text)][::6]


@pytest.mark.parametrize("text", INPUTS, ids=range(len(INPUTS)))
def test_public_search_and_api_answer(client, text):
    page = client.get("/nb/search", query_string={"q": text})
    answer = client.get("/api/v1/search", query_string={"q": text, "lang": "nb"})

    assert page.status_code in (200, 400, 414, 422)
    assert answer.status_code in (200, 400, 422)
    assert "Traceback" not in page.text + answer.text
