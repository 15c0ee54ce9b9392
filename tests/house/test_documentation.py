"""No setting and no command is undocumented, and texts name no place of one machine."""

import re
from pathlib import Path

from hotline.cli import main

ROOT = Path(__file__).parents[2]


def test_every_setting_is_documented():
    read = set(re.findall(r"HOTLINE_[A-Z_]+", (ROOT / "hotline/config.py").read_text()))

    assert read - set(re.findall(r"HOTLINE_[A-Z_]+", (ROOT / "docs/running.md").read_text())) == set()


def test_every_command_is_documented():
    told = (ROOT / "docs/commands.md").read_text()

    assert [name for name in main.commands if f"hotline {name}" not in told] == []
    assert [
        f"{name} {sub}"
        for name, command in main.commands.items()
        for sub in getattr(command, "commands", {})
        if not re.search(rf"`hotline {name} [^|]*\b{sub}\b", told)
    ] == []


def test_every_function_for_others_says_what_it_does():
    silent = [
        f"{path.relative_to(ROOT)}: {found[1]}"
        for path in (ROOT / "hotline").rglob("*.py")
        if "versions" not in path.parts and "migrations" not in path.parts
        for found in re.finditer(
            r"^def ([a-z]\w*)\((?:[^()]|\([^()]*\))*\)[^:]*:\n(?!    (?:\"\"\"|r\"\"\"))", path.read_text(), re.M
        )
    ]

    assert silent == []
