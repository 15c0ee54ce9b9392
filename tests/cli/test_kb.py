"""The knowledge base as files: interchange, and every rule broken once."""

import shutil

import pytest

from hotline.i18n import data_folder


def test_export_then_import_changes_nothing(installed, tmp_path):
    installed("kb", "export", str(tmp_path / "out"))

    assert "0 articles saved" in installed("kb", "import", str(tmp_path / "out")).stderr
    assert installed("kb", "check", str(tmp_path / "out")).exit_code == 0


def broken(tmp_path, file, old, new):
    root = tmp_path / "kb"
    shutil.copytree(data_folder("kb"), root)
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_bytes(text.replace(old, new, 1).encode("latin-1" if new == "\xe6" else "utf-8"))
    return str(root)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "articles/covid-leave/article.toml",
            'category = "corona"',
            'category = "cars"',
            "article.toml:1: category is",
        ),
        (
            "articles/covid-leave/article.toml",
            "local_practice = true",
            "local_practice = =",
            "article.toml:3: not TOML",
        ),
        ("articles/covid-leave/nb.md", 'title = "', 'titel = "', "nb.md:2: unknown key: titel"),
        ("articles/covid-leave/nb.md", "+++\n", "", "nb.md:1: a text begins with a head"),
        ("articles/covid-leave/article.toml", "corona-measures", "no-such", "no such measure: no-such"),
        ("facilities.csv", "prison,ost,high", "castle,ost,high", "facilities.csv:2: kind is 'castle'"),
        ("measures.toml", "2020-11-27", "2020-10-27", "measures.toml:"),
    ],
)
def test_a_mistake_in_a_file_is_named_with_its_line_and_nothing_is_taken(installed, tmp_path, file, old, new, said):
    root = broken(tmp_path, file, old, new)

    result = installed("kb", "import", root)

    assert result.exit_code == 1
    assert said in result.stderr
    assert "nothing was taken" in result.stderr


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Hver søknad blir", "Ring 404 38 800. Hver søknad blir", "404 38 800 is never given"),
        ("Hver søknad blir", "Ring 40 43 88 88. Hver søknad blir", "stands literally: 40438888"),
        ("Hver søknad blir", "Til 18. desember. Hver søknad blir", "date of a measure stands literally"),
        ("Hver søknad blir", "Etter § 45 a. Hver søknad blir", "forbidden claim"),
        ("Hver søknad blir", "{{no.such}} Hver søknad blir", "unknown placeholder"),
        ("Hver søknad blir", "ja " * 30 + "Hver søknad blir", "at most 48"),
        ("## Barn", "## Barn\n\nDet gjelder 14 barn.", "missing here: number 14"),
        ("så spør fengselet", "så spør noen", "must end by sending the caller to the facility"),
    ],
)
def test_each_content_rule_can_be_broken(run, tmp_path, old, new, said):
    root = broken(tmp_path, "articles/covid-leave/nb.md", old, new)

    result = run("kb", "check", root)

    assert result.exit_code == 1
    assert said in result.stderr


def test_a_file_that_is_not_utf8_is_named(run, tmp_path):
    root = tmp_path / "kb"
    shutil.copytree(data_folder("kb"), root)
    (root / "articles/covid-leave/nb.md").write_bytes(b'+++\ntitle = "\xe6"\n+++\n')

    result = run("kb", "check", str(root))

    assert result.exit_code == 1
    assert "nb.md:2: not UTF-8" in result.stderr
