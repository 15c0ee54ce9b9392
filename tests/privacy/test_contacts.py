"""Addresses on the net, also spelled out; those of offices pass."""

import pytest

from tests.privacy.texts import found


@pytest.mark.parametrize(
    "text",
    [
        "ola.nordmann@gmail.com",
        "ola krøllalfa gmail punktum com",
        "kari punktum nordmann krøllalfa hotmail punktum no",
        "ola (at) online dot no",
        "olan at gmail.com",
        "ola[at]firma.no",
    ],
)
def test_e_mail_goes(text):
    assert found(text) == [("email", text)]


@pytest.mark.parametrize(
    ("text", "handle"),
    [
        ("skriv til @ola_n90 der", "@ola_n90"),
        ("snap: olakulen", "olakulen"),
        ("ig kari.88 la ut bilder", "kari.88"),
        ("brukernavn sterkola", "sterkola"),
        ("facebook.com/ola.nordmann.9", "facebook.com/ola.nordmann.9"),
    ],
)
def test_names_on_the_net_go(text, handle):
    assert found(text) == [("handle", handle)]


@pytest.mark.parametrize(
    "text",
    [
        "se kriminalomsorgen.no og helsenorge.no",
        "skriv til postmottak@kriminalomsorg.no",
        "you find answers at helsenorge.no",
        "får de bruke Facebook og Snapchat",
        "snakker på Skype med barna",
    ],
)
def test_offices_and_networks_pass(text):
    assert found(text) == []
