"""Running commands on a data folder of their own."""

import pytest
from click.testing import CliRunner

from hotline.cli import main


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run a command on an empty data folder."""
    monkeypatch.setenv("HOTLINE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("HOTLINE_DATABASE_URL", raising=False)
    monkeypatch.setenv("HOTLINE_NOW", "2020-11-18T10:15")

    def command(*words, given=None):
        return CliRunner().invoke(main, list(words), input=given, catch_exceptions=False)

    return command


@pytest.fixture
def installed(run):
    assert run("init").exit_code == 0
    return run
