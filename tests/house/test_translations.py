"""The catalogue is fresh and complete, and every page speaks its language."""

import re
import subprocess
import sys

import pytest
from babel.messages.pofile import read_po

from hotline.i18n import SOURCE_LANGUAGE, data_folder, languages

TRANSLATIONS = data_folder("translations")
PLACE = re.compile(r"%\((\w+)\)")


def catalogue(path):
    with path.open("rb") as file:
        return {message.id: message for message in read_po(file) if message.id}


def translated():
    return [code for code in languages() if code != SOURCE_LANGUAGE]


def test_the_template_holds_exactly_the_sentences_of_the_code(tmp_path):
    fresh = tmp_path / "messages.pot"
    config = str(TRANSLATIONS / "babel.cfg")
    command = [sys.executable, "-m", "babel.messages.frontend", "-q", "extract", "-F", config, "-k", "_l"]

    subprocess.run([*command, "-o", str(fresh), "."], cwd=TRANSLATIONS.parent, check=True)

    assert set(catalogue(fresh)) == set(catalogue(TRANSLATIONS / "messages.pot"))


@pytest.mark.parametrize("code", translated())
def test_every_sentence_is_translated(code):
    wanted = catalogue(TRANSLATIONS / "messages.pot")
    found = catalogue(TRANSLATIONS / code / "LC_MESSAGES" / "messages.po")

    missing = [sentence for sentence in wanted if sentence not in found or not found[sentence].string]

    assert missing == []


@pytest.mark.parametrize("code", translated())
def test_translations_keep_the_places_for_facts(code):
    found = catalogue(TRANSLATIONS / code / "LC_MESSAGES" / "messages.po")

    different = [
        sentence
        for sentence, message in found.items()
        if isinstance(sentence, str) and set(PLACE.findall(sentence)) != set(PLACE.findall(message.string))
    ]

    assert different == []


PUBLIC = [
    "/{}/",
    "/{}/faq/",
    "/{}/faq/?topic=corona",
    "/{}/faq/covid-visits",
    "/{}/search?q=bes%C3%B8k+ila",
    "/{}/facilities/",
    "/{}/facilities/ila-fengsel",
    "/{}/facilities/hedmark-fengsel",
    "/{}/contact",
    "/{}/privacy",
    "/{}/accessibility",
]


@pytest.mark.parametrize("address", PUBLIC)
@pytest.mark.parametrize("code", languages())
def test_every_public_page_renders_in_every_language(client, address, code):
    response = client.get(address.format(code))

    assert response.status_code == 200
    assert f'<html lang="{code}">' in response.text
    assert "{{" not in response.text and "%(" not in response.text


STAFF = ["/console/", "/supervisor/", "/supervisor/measures", "/supervisor/opening", "/supervisor/bulletins"]


@pytest.mark.parametrize("address", STAFF)
@pytest.mark.parametrize("code", languages())
def test_every_staff_page_renders_in_every_language(as_supervisor, address, code):
    as_supervisor.post("/language", data={"language": code})

    response = as_supervisor.get(address)

    assert response.status_code == 200
    assert f'<html lang="{code}">' in response.text
