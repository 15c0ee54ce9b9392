"""A module imports only from levels above its own; special modules have one importer."""

import ast
from pathlib import Path

import pytest

HOTLINE = Path(__file__).parents[2] / "hotline"

LEVELS = [
    {"clock", "config", "db", "errors", "i18n", "schema"},
    {"accounts", "audit", "opening", "measures", "directory", "privacy", "bulletins"},
    {"knowledge"},
    {"search", "calls"},
    {"routing", "statistics"},
    {"interchange", "duty"},
    {"wording"},
    {"web"},
    {"app"},
    {"cli", "migrations"},
]
LEVEL = {name: number for number, names in enumerate(LEVELS) for name in names}
FACES = ("public", "operator", "supervisor", "admin", "api")
MODULES = sorted(path for path in HOTLINE.rglob("*.py") if "versions" not in path.parts)


def imports_of(path, source=None):
    """The hotline modules that a file imports, and those of libraries."""
    tree = ast.parse(source if source is not None else path.read_text())
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            for alias in node.names:
                yield f"{node.module}.{alias.name}"
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name


def wrong_directions(path, source=None):
    """What a module imports against the directions of the house."""
    parts = path.relative_to(HOTLINE).with_suffix("").parts
    own = parts[0]
    wrong = []
    for name in imports_of(path, source):
        if not name.startswith("hotline."):
            continue
        other = name.split(".")[1]
        if other == own or other not in LEVEL or own not in LEVEL:
            continue
        if LEVEL[other] > LEVEL[own]:
            wrong.append(f"{own} imports {other}, which is built on it")
        if LEVEL[other] == LEVEL[own] == 1 and other != "audit":
            wrong.append(f"{own} imports its sibling {other}")
    return wrong


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(HOTLINE)))
def test_imports_go_upward_only(path):
    assert wrong_directions(path) == []


def test_a_broken_direction_is_found():
    rule = HOTLINE / "opening" / "rules.py"

    assert wrong_directions(rule, "from hotline.calls import service") == [
        "opening imports calls, which is built on it"
    ]
    assert wrong_directions(rule, "from hotline.measures.rules import Decision") == [
        "opening imports its sibling measures"
    ]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(HOTLINE)))
def test_imports_are_absolute_and_at_the_top(path):
    tree = ast.parse(path.read_text())
    inner = [
        node.lineno
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    relative = [n.lineno for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.level]

    assert inner == [] and relative == []


@pytest.mark.parametrize(
    "path", [path for path in MODULES if path.name == "rules.py"], ids=lambda path: path.parent.name
)
def test_rules_know_no_framework_and_no_models(path):
    forbidden = ("flask", "sqlalchemy", "whoosh", "hotline.db", "os", "requests")

    found = [
        name
        for name in imports_of(path)
        if name.split(".")[0] in forbidden or name.startswith("hotline.db") or ".models" in name or ".service" in name
    ]

    assert found == []


def test_only_one_module_imports_whoosh():
    importers = [
        str(path.relative_to(HOTLINE))
        for path in MODULES
        if any(name.split(".")[0] == "whoosh" for name in imports_of(path))
    ]

    assert importers == ["search/index.py"]


def test_only_the_clock_asks_the_time_and_only_config_reads_the_environment():
    calls = {
        "clock.py": ("datetime.now(", "date.today(", "time.time(", "utcnow("),
        "config.py": ("os.environ", "getenv("),
    }
    found = [
        f"{path.relative_to(HOTLINE)}: {call}"
        for path in MODULES
        for owner, texts in calls.items()
        for call in texts
        if call in path.read_text() and str(path.relative_to(HOTLINE)) != owner
    ]

    assert found == []


@pytest.mark.parametrize("face", FACES)
def test_faces_do_not_import_each_other(face):
    others = tuple(f"hotline.web.{other}" for other in FACES if other != face)
    found = [
        f"{path.name}: {name}"
        for path in (HOTLINE / "web" / face).glob("*.py")
        for name in imports_of(path)
        if name.startswith(others)
    ]

    assert found == []


@pytest.mark.parametrize("face", FACES)
def test_faces_never_touch_the_session(face):
    found = [path.name for path in (HOTLINE / "web" / face).glob("*.py") if "db.session" in path.read_text()]

    assert found == []


def test_no_drawer_without_a_name():
    drawers = {"utils.py", "helpers.py", "common.py", "misc.py"}

    assert [path for path in MODULES if path.name in drawers] == []
