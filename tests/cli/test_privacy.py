"""``hotline privacy scan``: one object a line, from a file or what is typed, without a database."""

import json


def test_each_line_is_answered_by_one_object(run, tmp_path):
    notes = tmp_path / "notes.txt"
    notes.write_text("besøk på Ila\n\nmannen min Ola, tlf 912 34 567\n", encoding="utf-8")

    told = [json.loads(line) for line in run("privacy", "scan", str(notes), "--json").stdout.splitlines()]

    assert told == [
        {"text": "besøk på Ila", "found": []},
        {"text": "", "found": []},
        {
            "text": "mannen min […], tlf […]",
            "found": [{"type": "name", "text": "Ola"}, {"type": "phone", "text": "912 34 567"}],
        },
    ]
    assert not (tmp_path / "data").exists()


def test_what_is_typed_is_scanned_as_well(run):
    result = run("privacy", "scan", "-", given="ring 404 38 888\nhan heter Jon\n")

    assert result.exit_code == 0
    assert result.stdout == "ring 404 38 888\nhan heter […]\n  name: Jon\n"


def test_a_file_that_is_not_there_is_bad_input(run):
    assert run("privacy", "scan", "nowhere.txt").exit_code == 2
