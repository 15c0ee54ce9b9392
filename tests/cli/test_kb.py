"""The knowledge base as files: interchange, and every rule broken once."""

import json
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


ANSWER, BODY, FACTS = 'answer = "', "## ", "category ="


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("nb.md", ANSWER, f"{ANSWER}Ring 404 38 800. ", "nb.md:3: 404 38 800 is never given"),
        ("nb.md", ANSWER, f"{ANSWER}{'ja ' * 48}", "nb.md:3: the answer has"),
        ("nb.md", BODY, "Etter § 45 a.\n\n## ", "forbidden claim"),
        ("nb.md", BODY, "Det gjelder 147 barn.\n\n## ", "body: missing here: number 147 (nb.md:"),
        ("en.md", ANSWER, f"{ANSWER}Since 2 May 2019. ", "answer: missing here: date 2019-05-02 (en.md:3)"),
        ("nb.md", 'title = "', 'title = "147 ganger: ', "en.md:2: title: missing here: number 147 (nb.md:2)"),
        ("en.md", BODY, "As in Ullersmo.\n\n## ", "body: missing here: facility romerike-fengsel-ullersmo"),
        ("article.toml", 'measure = "corona-measures"\n', "", "depend on a measure, but none is named"),
        ("article.toml", "review_by = 2020", "review_by = 2019", "review_by is before reviewed_on"),
        ("article.toml", "https://www.kriminalomsorgen.no", "https://example.org", "not a listed official site"),
    ],
)
def test_each_content_rule_can_be_broken(run, tmp_path, file, old, new, said):
    root = broken(tmp_path, f"articles/covid-leave/{file}", old, new)

    result = run("kb", "check", root)

    assert result.exit_code == 1
    assert said in result.stderr


def test_a_text_that_is_missing_is_an_error(run, tmp_path):
    root = tmp_path / "kb"
    shutil.copytree(data_folder("kb"), root)
    (root / "articles/covid-leave/en.md").unlink()

    assert "covid-leave/article.toml:1: no text in en" in run("kb", "check", str(root)).stderr


@pytest.mark.parametrize(
    ("day", "warnings"),
    [("2020-11-18", False), ("2020-12-30", True), ("2021-01-01", False)],
    ids=["before the review", "overdue", "the service has ended"],
)
def test_an_overdue_review_is_a_warning_while_the_line_is_in_service(run, monkeypatch, day, warnings):
    monkeypatch.setenv("HOTLINE_NOW", f"{day}T10:00")

    result = run("kb", "check")

    assert result.exit_code == 0
    assert ("warning: the review is overdue" in result.stderr) is warnings


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("forbidden.toml", "pattern = '", "pattern = '(", "forbidden.toml:3: a claim has a pattern and a why"),
        ("forbidden.toml", "[[claims]]", "[[claims", "forbidden.toml:3: cannot be read"),
        ("synonyms.csv", "concept,nb", "concept,no", "synonyms.csv:1: the first line must be"),
    ],
)
def test_a_mistake_in_what_articles_are_checked_by_is_named(run, tmp_path, file, old, new, said):
    result = run("kb", "check", broken(tmp_path, file, old, new))

    assert result.exit_code != 0
    assert said in result.stderr


def test_the_articles_are_listed_with_what_their_answers_take(run):
    result = run("kb", "list", "--json")

    rows = {row["slug"]: row for row in json.loads(result.stdout)}
    assert len(rows) == 55
    assert all(max(row["words"].values()) <= 48 and max(row["seconds"].values()) <= 20 for row in rows.values())
    assert all(min(row["variants"].values()) >= 8 for row in rows.values())
    assert rows["death-in-custody"]["needs_check"]
    assert "death-in-custody" in run("kb", "list").stdout


def test_a_file_that_is_not_utf8_is_named(run, tmp_path):
    root = tmp_path / "kb"
    shutil.copytree(data_folder("kb"), root)
    (root / "articles/covid-leave/nb.md").write_bytes(b'+++\ntitle = "\xe6"\n+++\n')

    result = run("kb", "check", str(root))

    assert result.exit_code == 1
    assert "nb.md:2: not UTF-8" in result.stderr


def test_an_import_is_refused_where_the_check_finds_an_error(installed, tmp_path):
    root = broken(tmp_path, "articles/covid-leave/nb.md", BODY, "Etter § 45 a.\n\n## ")

    result = installed("kb", "import", root)

    assert result.exit_code == 1
    assert "forbidden claim" in result.stderr
    assert "nothing was taken" in result.stderr


def test_the_release_does_not_undo_an_edit_that_came_by_files(installed, tmp_path):
    root = broken(tmp_path, "articles/covid-leave/nb.md", BODY, "Vi er her for deg.\n\n## ")
    assert installed("kb", "import", root).exit_code == 0

    again = installed("init")
    installed("kb", "export", str(tmp_path / "out"))

    assert again.exit_code == 0
    assert "Vi er her for deg." in (tmp_path / "out/articles/covid-leave/nb.md").read_text(encoding="utf-8")
