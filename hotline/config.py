"""Settings: the only reader of the environment.

They are read once, at the start, and never change afterwards. A bad value stops the start with one clear line.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from hotline.clock import parse_moment
from hotline.errors import UnsafeStart

SHORTEST_SECRET = 16


@dataclass(frozen=True)
class Settings:
    """What a process of the hotline was started with."""

    data_dir: Path
    database_url: str
    secret_key: str | None = None
    now: datetime | None = None
    rate_limits: bool = True
    trusted_proxies: int = 0
    redis_url: str | None = None
    is_database_named: bool = False  # HOTLINE_DATABASE_URL was given
    demo: bool = False
    testing: bool = False

    @property
    def is_sqlite(self) -> bool:
        """Whether the database is a SQLite file (or in memory)."""
        return make_url(self.database_url).get_backend_name() == "sqlite"

    @property
    def database_file(self) -> Path | None:
        """The SQLite file, or None for a server or a database in memory."""
        name = make_url(self.database_url).database
        return Path(name) if self.is_sqlite and name and name != ":memory:" else None

    def require_secret(self) -> str:
        """The secret that signs sessions; without one nothing is served."""
        if not self.secret_key:
            raise UnsafeStart(
                "HOTLINE_SECRET_KEY is not set: sessions cannot be signed. "
                "Set it to a long random text, the same for every worker and node."
            )
        if len(self.secret_key) < SHORTEST_SECRET:
            raise UnsafeStart(f"HOTLINE_SECRET_KEY is shorter than {SHORTEST_SECRET} characters.")
        return self.secret_key


def settings_from(environment: Mapping[str, str]) -> Settings:
    """Read and check all settings; raises ``UnsafeStart`` naming the variable that is wrong."""
    data_dir = Path(environment.get("HOTLINE_DATA_DIR") or _default_data_dir(environment)).absolute()
    return Settings(
        data_dir=data_dir,
        database_url=_database_url(environment.get("HOTLINE_DATABASE_URL"), data_dir),
        secret_key=environment.get("HOTLINE_SECRET_KEY") or None,
        now=_moment(environment.get("HOTLINE_NOW")),
        rate_limits=_on_off(environment, "HOTLINE_RATE_LIMITS"),
        trusted_proxies=_count(environment, "HOTLINE_TRUSTED_PROXIES"),
        redis_url=environment.get("HOTLINE_REDIS_URL") or None,
        is_database_named=bool(environment.get("HOTLINE_DATABASE_URL")),
    )


def read_settings() -> Settings:
    """The settings of this process's environment."""
    return settings_from(os.environ)


def sqlite_url(data_dir: Path) -> str:
    """The address of the SQLite database in a data folder."""
    return f"sqlite:///{data_dir / 'hotline.sqlite3'}"


def _default_data_dir(environment: Mapping[str, str]) -> Path:
    home = environment.get("XDG_DATA_HOME") or Path(environment.get("HOME") or "~").expanduser() / ".local/share"
    return Path(home) / "hotline"


def _database_url(text: str | None, data_dir: Path) -> str:
    if not text:
        return sqlite_url(data_dir)
    try:
        url = make_url(text)
        backend = url.get_backend_name()
    except (ArgumentError, ValueError) as error:
        raise UnsafeStart("HOTLINE_DATABASE_URL is no database address.") from error
    if backend not in ("sqlite", "postgresql"):
        raise UnsafeStart(f"HOTLINE_DATABASE_URL names {backend}; SQLite and PostgreSQL are supported.")
    if backend == "postgresql" and url.drivername == "postgresql":
        url = url.set(drivername="postgresql+psycopg")
    return url.render_as_string(hide_password=False)


def _moment(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        return parse_moment(text)
    except ValueError as error:
        raise UnsafeStart(
            f"HOTLINE_NOW is no moment: {text!r}. Write it as 2020-11-18T10:15, which is Oslo time."
        ) from error


def _on_off(environment: Mapping[str, str], name: str) -> bool:
    value = environment.get(name, "on").lower() or "on"
    if value not in ("on", "off"):
        raise UnsafeStart(f"{name} is {value!r}; it is either on or off.")
    return value == "on"


def _count(environment: Mapping[str, str], name: str) -> int:
    value = environment.get(name) or "0"
    if not value.isdecimal() or int(value) > 10:
        raise UnsafeStart(f"{name} is {value!r}; it is the number of proxies in front, 0 to 10.")
    return int(value)
