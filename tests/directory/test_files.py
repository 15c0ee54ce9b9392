"""The two files of the directory: what they say, their mistakes by line, and that writing and reading agree."""

import pytest

from hotline.directory import models
from hotline.directory.files import (
    LONGEST,
    doubtful_facilities,
    read_facilities,
    read_numbers,
    write_facilities,
    write_numbers,
)
from hotline.directory.rules import Confidence, FacilityKind
from hotline.errors import FilesRefused
from hotline.i18n import data_folder

FACILITIES = data_folder("kb") / "facilities.csv"
NUMBERS = data_folder("kb") / "numbers.csv"

FACILITY_HEAD = FACILITIES.read_text(encoding="utf-8").split("\n")[0]
NUMBER_HEAD = NUMBERS.read_text(encoding="utf-8").split("\n")[0]
REGION = (
    "region-ost,Kriminalomsorgen region øst,regional_office,ost,,Oslo,Oslo,Region East,,https://www.kriminalomsorgen.no/,"
    "kriminalomsorgen.no,low,,,,,,\n"
)
ILA = (
    'ila-fengsel,Ila fengsel,prison,ost,high,Bærum,Viken,Ila;Grini,,http://ilafengsel.no/,"ilafengsel.no, undated",'
    "high (unit) / low (visit phone),67 16 10 99,later than 2020,2020-06-19,region-ost,,\n"
)
TWO = f"{FACILITY_HEAD}\n{REGION}{ILA}"
POLICE = "politiet,Politiet,Police,02800,02800,https://www.politiet.no/,service,,facts.md,high\n"
FFP = "ffp,For Fangers Pårørende,FFP,22114130,22 11 41 30,https://ffp.no/,support,,ffp.no,medium\n"
TWO_NUMBERS = f"{NUMBER_HEAD}\n{POLICE}{FFP}"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "directory.csv"


def problems_of(read, file, text):
    file.write_text(text, encoding="utf-8", newline="")
    with pytest.raises(FilesRefused) as refused:
        read(file)
    return [(problem.line, problem.message) for problem in refused.value.problems]


def test_the_shipped_files_are_whole():
    assert len(read_facilities(FACILITIES)) == 103
    assert len(read_numbers(NUMBERS)) == 26


def test_the_shipped_files_are_what_an_export_writes(file):
    write_facilities(read_facilities(FACILITIES), file)
    assert file.read_bytes() == FACILITIES.read_bytes()

    write_numbers(read_numbers(NUMBERS), file)
    assert file.read_bytes() == NUMBERS.read_bytes()


def test_a_row_is_read_as_it_is_meant(file):
    file.write_text(TWO, encoding="utf-8")

    ila = read_facilities(file)[1]

    assert (ila.kind, ila.aliases, ila.successors) == (FacilityKind.PRISON, ("Ila", "Grini"), ())
    assert (ila.phone, ila.phone_visits, ila.source) == ("", "67 16 10 99", "ilafengsel.no, undated")


def test_a_short_number_keeps_its_first_zero(file):
    file.write_text(TWO_NUMBERS, encoding="utf-8")

    police = read_numbers(file)[0]

    assert (police.number, police.confidence) == ("02800", Confidence.HIGH)


def test_files_of_a_spreadsheet_are_taken(file):
    file.write_bytes(b"\xef\xbb\xbf" + TWO.replace("\n", "\r\n").encode())

    assert [facility.slug for facility in read_facilities(file)] == ["region-ost", "ila-fengsel"]


FACILITY_MISTAKES = [
    (TWO.replace("slug,name,kind", "slug,title,kind"), 1, "the head is not"),
    ("", 1, "the head is not"),
    (TWO.replace(",prison,", ",jail,"), 3, "kind is 'jail'"),
    (TWO.replace("ila-fengsel,Ila fengsel", "ila-fengsel,"), 3, "name is empty"),
    (TWO + REGION, 4, "'region-ost' stands twice"),
    (TWO + " " + REGION, 4, "'region-ost' stands twice"),
    (TWO.replace("67 16 10 99", "67 16 1O 99"), 3, "phone_visits is no phone number"),
    (TWO.replace("ila-fengsel,", "Ila_fengsel,"), 3, "slug 'Ila_fengsel'"),
    (TWO.replace("ila-fengsel,", ","), 3, "slug ''"),
    (TWO.replace("http://ilafengsel.no/", "javascript:alert(1)"), 3, "website_page is no address"),
    (TWO.replace("http://ilafengsel.no/", "ftp://ilafengsel.no/"), 3, "website_page is no address"),
    (TWO.replace("http://ilafengsel.no/", "https://"), 3, "website_page is no address"),
    (TWO.replace("2020-06-19", "2020-06-31"), 3, "checked_on is no day"),
    (TWO.replace("2020-06-19", "June 2020"), 3, "checked_on is no day"),
    (TWO.replace("low (visit phone)", "perhaps"), 3, "confidence is 'high (unit) / perhaps'"),
    (TWO.replace(",Bærum,", f",{'x' * 81},"), 3, "municipality has 81 characters; at most 80"),
    (TWO.replace("region-ost,,\n", "region-ost,\n"), 3, "18 columns are needed"),
    (TWO.replace("region-ost,,\n", "region-ost,,,\n"), 3, "18 columns are needed"),
    (TWO.replace("ilafengsel.no, undated", "ilafengsel.no\nundated"), 3, "source holds a line break"),
    (TWO.replace("Grini", "Gri\0ni"), 3, "aliases holds a line break or a control sign"),
    (TWO.replace('undated",', 'undated"x,'), 3, "not CSV"),
]


@pytest.mark.parametrize(("text", "line", "message"), FACILITY_MISTAKES)
def test_a_mistake_among_facilities_is_named_with_its_line(file, text, line, message):
    assert any(at == line and message in found for at, found in problems_of(read_facilities, file, text))


NUMBER_MISTAKES = [
    (TWO_NUMBERS.replace("slug,name_nb", "slug,name"), 1, "the head is not"),
    (TWO_NUMBERS.replace(",22114130,", ",22 11 41 30,"), 3, "number is digits only"),
    (TWO_NUMBERS.replace("22 11 41 30", "22 11 41 31"), 3, "is not the number 22114130"),
    (TWO_NUMBERS.replace(",support,", ",help,"), 3, "purpose is 'help'"),
    (TWO_NUMBERS.replace(",medium\n", ",high (unit)\n"), 3, "confidence is 'high (unit)'"),
    (TWO_NUMBERS.replace("https://ffp.no/", "javascript:alert(1)"), 3, "url is no address"),
    (TWO_NUMBERS.replace(",FFP,", ",,"), 3, "name_en is empty"),
    (TWO_NUMBERS + POLICE, 4, "'politiet' stands twice"),
]


@pytest.mark.parametrize(("text", "line", "message"), NUMBER_MISTAKES)
def test_a_mistake_among_numbers_is_named_with_its_line(file, text, line, message):
    assert any(at == line and message in found for at, found in problems_of(read_numbers, file, text))


def test_all_mistakes_are_named_at_once(file):
    text = TWO.replace("regional_office", "office").replace("67 16 10 99", "none").replace(",prison,", ",jail,")

    assert [line for line, _message in problems_of(read_facilities, file, text)] == [2, 3, 3]


def test_bytes_that_are_no_utf_8_are_named_with_their_line(file):
    file.write_bytes(TWO.encode("latin-1"))
    with pytest.raises(FilesRefused) as at_first_letter:
        read_facilities(file)
    assert [problem.line for problem in at_first_letter.value.problems] == [2]


def test_a_missing_file_is_refused(file):
    with pytest.raises(FilesRefused):
        read_numbers(file)


def test_a_parent_or_successor_without_a_row_is_only_a_warning(file):
    file.write_text(TWO.replace("region-ost,,\n", "region-west,oslo-fengsel,\n"), encoding="utf-8")

    doubts = doubtful_facilities(file)

    assert [(doubt.line, doubt.warning) for doubt in doubts] == [(3, True), (3, True)]
    assert [doubt.message.split(" names ")[1].split(",")[0] for doubt in doubts] == ["region-west", "oslo-fengsel"]
    assert len(read_facilities(file)) == 2


def test_the_shipped_facilities_name_only_each_other():
    assert doubtful_facilities(FACILITIES) == []


def test_what_a_file_may_hold_is_what_the_columns_hold():
    columns = [*models.FacilityRow.__table__.columns, *models.NumberRow.__table__.columns]
    lengths = {(column.name, column.type.length) for column in columns if column.name in LONGEST}

    assert lengths == set(LONGEST.items())
