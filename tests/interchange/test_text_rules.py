"""Each content rule for a text, broken once, with the piece of text it is about."""

import re
from dataclasses import replace
from datetime import date

import pytest

from hotline.directory.rules import Confidence, NumberPurpose, PublicNumber
from hotline.interchange.text_rules import Forbidden, Known, is_listed_site, remarks_on
from hotline.knowledge.rules import Content, DecidedBy, Text, Topic
from hotline.measures.rules import Decision, MeasureRecord
from hotline.opening.rules import FOUNDING_SCHEDULE

QUESTIONS = tuple(
    f"spørsmål om {word}" for word in ("jul", "mat", "brev", "post", "telefon", "klær", "penger", "besøk")
)
TEXT = Text(
    title="Brev",
    answer="Ja, du kan skrive. Posten blir kontrollert. Spør fengselet først.",
    questions=QUESTIONS,
    body="## Slik gjør du\n\nSkriv navn.",
    operator_note="Si ikke hvem som sitter der.",
)
CONTENT = Content(
    slug="letters",
    category=Topic.CONTACT,
    in_force_from=date(2020, 4, 15),
    reviewed_on=date(2020, 11, 6),
    review_by=date(2020, 12, 31),
    texts={"nb": TEXT},
    local_practice=True,
    decided_by=DecidedBy.FACILITY,
)


def number(slug, digits, display, purpose=NumberPurpose.SERVICE):
    return PublicNumber(slug, slug, slug, digits, display, "", purpose, "", "", Confidence.HIGH)


KNOWN = Known(
    numbers=[
        number("nav", "55553333", "55 55 33 33"),
        number("line", "40438888", "404 388 88"),
        number("directorate", "40438800", "404 38 800", NumberPurpose.LOOK_ALIKE),
    ],
    measures=[
        MeasureRecord("m", "", "", (Decision(date(2020, 11, 26), date(2020, 11, 6), date(2020, 12, 18)),)),
    ],
    schedule=FOUNDING_SCHEDULE,
    forbidden=[Forbidden(re.compile(r"§ ?45 ?a", re.IGNORECASE), "it lapsed")],
)


def remarks(**changes):
    text = replace(TEXT, **changes)
    return list(remarks_on(CONTENT, "nb", text, text.answer, KNOWN))


def test_a_good_text_has_no_remarks():
    assert remarks() == []


@pytest.mark.parametrize(
    ("changes", "message", "piece"),
    [
        ({"answer": f"{'ja ' * 47}spør fengselet."}, "the answer has 49 words; at most 48", ""),
        (
            {"answer": "Kriminalomsorgsdirektoratets smitteverntiltak begrenser besøksmulighetene i fengselet."},
            "LIX",
            "",
        ),
        ({"answer": "Ja. Spør fengselet. Lykke til."}, "must end by sending the caller to the facility", ""),
        ({"questions": QUESTIONS[:7]}, "7 question variants; at least 8", ""),
        ({"questions": (*QUESTIONS, "Spørsmål om POST?")}, "stands here twice", "Spørsmål om POST?"),
        ({"questions": (*QUESTIONS, "?")}, "an empty question variant", ""),
        ({"body": ""}, "the body is empty", ""),
        ({"body": "Ring {{number.nowhere}}."}, "unknown placeholder: {{number.nowhere}}", "number.nowhere"),
        ({"body": "Til {{measure.last_day}}."}, "unknown placeholder: {{measure.last_day}}", "measure.last_day"),
        ({"body": "Ring 55 55 33 33."}, "a number stands literally: 55 55 33 33", "55 55 33 33"),
        ({"body": "Ring 22 11 00 99."}, "the number 22 11 00 99 is not in the directory", "22 11 00 99"),
        ({"body": "Ring 55 55 33 34."}, "easily mistaken for 55 55 33 33", "55 55 33 34"),
        ({"body": "Ring 404 38 800."}, "404 38 800 is never given", "404 38 800"),
        ({"body": "Ring {{number.directorate}}."}, "404 38 800 is never given", "number.directorate"),
        ({"body": "Til konto 1234 56 78903."}, "an account number stands here", "1234 56 78903"),
        ({"body": "Det gjelder fra 6. november 2020."}, "date of a measure stands literally", "6. november 2020"),
        ({"answer": "Til 18. desember. Spør fengselet."}, "date of a measure stands literally", "18. desember"),
        ({"operator_note": "Vedtatt 26. november."}, "date of a measure stands literally", "26. november"),
        ({"body": "Til 31. desember 2020."}, "last day of the service stands literally", "31. desember 2020"),
        ({"body": "Åpent 9–15 på hverdager."}, "the hours of the line stand literally", "9–15"),
        ({"body": "Ring mellom klokka 9 og 15."}, "the hours of the line stand literally", "9 og 15"),
        ({"body": "Open 9 am to 3 pm."}, "the hours of the line stand literally", "9 am to 3 pm"),
        ({"body": "Fra 09:00 til 15:00."}, "the hours of the line stand literally", "09:00 til 15:00"),
        ({"body": "Se [her](https://example.org/x)."}, "not a listed official site", "https://example.org/x"),
        ({"body": "Se www.example.org."}, "not a listed official site", "www.example.org"),
        ({"body": "Se [her](/etc/passwd)."}, "not a listed official site", "/etc/passwd"),
        ({"body": "Se [her](https://nav.no.example.org/)."}, "not a listed official site", None),
        ({"body": "Etter § 45 a kan besøk nektes."}, "forbidden claim: it lapsed", "§ 45 a"),
    ],
)
def test_each_rule_can_be_broken(changes, message, piece):
    found = [remark for remark in remarks(**changes) if message in remark.message]

    assert found
    assert piece is None or found[0].piece == piece


def test_an_answer_of_forty_eight_words_is_short_enough():
    assert remarks(answer=f"{'Ja. ' * 46}Spør fengselet.") == []


@pytest.mark.parametrize(
    "body",
    [
        "Se [NAV](https://www.nav.no/stonad).",
        "Det var stengt fra 12. mars 2020.",
        "Barn mellom 9 og 16 år.",
        "Loven er fra 18. mai 2001.",
    ],
)
def test_history_listed_sites_and_other_numbers_may_stand(body):
    assert remarks(body=body) == []


@pytest.mark.parametrize("address", ["http://nav.no", "https://www.lovdata.no/x?y", "https://tjenester.nav.no:443/"])
def test_a_part_of_a_listed_site_is_listed(address):
    assert is_listed_site(address)


@pytest.mark.parametrize(
    "address", ["ftp://nav.no/", "https://nav.no@evil.example/", "https://evilnav.no/", "javascript:x", ""]
)
def test_what_only_looks_like_a_listed_site_is_not(address):
    assert not is_listed_site(address)
