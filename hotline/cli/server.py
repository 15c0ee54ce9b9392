"""``hotline serve`` and ``hotline demo``: gunicorn over the application."""

import atexit
import os
import secrets
import shutil
import socket
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import click
from gunicorn.app.base import BaseApplication
from gunicorn.config import KNOWN_SETTINGS

from hotline import schema
from hotline.app import DEMO_PASSWORD, create_app, create_served_app
from hotline.cli import demo_data
from hotline.cli.reading import MOMENT
from hotline.config import Settings, read_settings, sqlite_url
from hotline.db import db
from hotline.errors import UnsafeStart
from hotline.search import service as search_service

DEMO_NOW = "2020-11-18T10:15"
LOOPBACK = "127.0.0.1"
WORKERS = 2


class Server(BaseApplication):
    """Gunicorn with an application made before it forks, so that all workers share one clock."""

    def __init__(self, application, options):
        self.application = application
        self.options = options
        super().__init__()

    def load_config(self):
        """Set what was chosen here; no configuration file is read."""
        for name, value in self.options.items():
            self.cfg.set(name, value)

    def load(self):
        """The application, made already."""
        return self.application


def _options(host, port, workers):
    return {
        "bind": f"[{host}]:{port}" if ":" in host else f"{host}:{port}",
        "workers": workers,
        "preload_app": True,
        "limit_request_line": 8190,  # the most it allows; what is longer is refused before it is read
        "graceful_timeout": 15,
        "timeout": 30,
        "accesslog": None,  # Addresses and queries are never written down.
        "loglevel": "error",  # Warnings quote the request line, and so a query.
        "proc_name": "hotline",
        "worker_tmp_dir": "/dev/shm" if Path("/dev/shm").is_dir() else None,  # noqa: S108
        "post_fork": _after_fork,
        # A second control socket would be left behind by a kill; nothing here needs one.
        **({"control_socket_disable": True} if _has_control_socket() else {}),
    }


def _has_control_socket():
    return any(setting.name == "control_socket_disable" for setting in KNOWN_SETTINGS)


def _after_fork(server, _worker):
    """A connection of the parent's is never used by a child."""
    with server.app.callable.app_context():
        db.engine.dispose(close=False)


def _refuse_used_port(host, port):
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with closing(socket.socket(family, socket.SOCK_STREAM)) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise UnsafeStart(f"Port {port} on {host} cannot be used: {error.strerror}. Choose another one.") from error


@click.command()
@click.option("--host", default=LOOPBACK, show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--workers", default=WORKERS, show_default=True, type=click.IntRange(1, 64))
def serve(host, port, workers):
    """Serve the hotline with gunicorn."""
    settings = read_settings()
    settings.require_secret()
    _refuse_used_port(host, port)
    app = create_served_app(settings)
    click.echo(f"Serving on http://{host}:{port}/", err=True)
    Server(app, _options(host, port, workers)).run()


@click.command()
@click.option("--host", default=LOOPBACK, show_default=True, help="Only this machine, unless told otherwise.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.option("--now", type=MOMENT, default=DEMO_NOW, show_default=True, help="Where the clock starts; Oslo time.")
@click.option("--data", type=click.Path(file_okay=False, path_type=Path), help="Keep the data in this folder.")
@click.option("--empty", is_flag=True, help="No made-up calls.")
def demo(host, port, now, data, empty):
    """A demonstration with the full knowledge base, accounts and made-up calls."""
    _refuse_used_port(host, port)
    folder = data.absolute() if data else Path(tempfile.mkdtemp(prefix="hotline-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    environment = read_settings()
    settings = Settings(
        data_dir=folder,
        database_url=environment.database_url if environment.is_database_named else sqlite_url(folder),
        secret_key=_secret(folder),
        now=now,
        rate_limits=environment.rate_limits,
        trusted_proxies=environment.trusted_proxies,
        demo=True,
    )
    app = create_app(settings)
    with app.app_context():
        schema.upgrade()
        demo_data.fill(app.clock, is_empty=empty)
        search_service.warm_up()
        db.session.remove()
        db.engine.dispose()
    _tell(host, port)
    if not data:
        _remove_at_exit(folder)
    Server(app, _options(host, port, WORKERS)).run()


def _secret(folder: Path) -> str:
    """The demo's own secret, kept with its data so that sessions outlive a restart."""
    file = folder / "demo-secret"
    try:
        return file.read_text()
    except FileNotFoundError:
        secret = secrets.token_hex(32)
        file.touch(mode=0o600)
        file.write_text(secret)
        return secret


def _tell(host, port):
    address = f"http://{'localhost' if host == LOOPBACK else host}:{port}"
    click.echo(f"Public pages   {address}/nb/   {address}/en/")
    click.echo(f"Console        {address}/console/   operator / {DEMO_PASSWORD}")
    click.echo(f"Supervisor     {address}/supervisor/   supervisor / {DEMO_PASSWORD}")
    click.echo(f"Administrator  {address}/admin/   admin / {DEMO_PASSWORD}")
    sys.stdout.flush()


def _remove_at_exit(folder: Path) -> None:
    """Take the temporary data away when the server ends; workers leave it alone."""
    owner = os.getpid()

    def remove():
        if os.getpid() == owner:
            shutil.rmtree(folder, ignore_errors=True)

    atexit.register(remove)
