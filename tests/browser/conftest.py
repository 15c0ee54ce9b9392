"""A real Chromium and a running demonstration."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import closing

import pytest
from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def free_port():
    """A port that nobody listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Demo:
    """A demonstration in its own process group, over a folder that outlives it."""

    def __init__(self, folder, now="2020-11-18T10:15", port=None, *options):
        self.folder = folder
        self.port = port or free_port()
        self.now = now
        self.options = options
        self.process = None

    @property
    def address(self):
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def start(self):
        """Start it and wait until it is ready."""
        command = [sys.executable, "-c", "from hotline.cli import main; main()", "demo"]
        words = ["--port", str(self.port), "--now", self.now, "--data", str(self.folder), *self.options]
        self.process = subprocess.Popen(
            [*command, *words], start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        for _ in range(300):
            try:
                with urllib.request.urlopen(f"{self.address}/readyz", timeout=2) as response:
                    if response.status == 200:
                        return self
            except OSError:
                time.sleep(0.1)
            if self.process.poll() is not None:
                raise RuntimeError(self.process.stderr.read().decode())
        raise RuntimeError("the demonstration did not become ready")

    def kill(self):
        """End the whole process group at once, as a crash would."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.process.stderr.close()

    def stop(self):
        """Ask it to end."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(20)
        self.process.stderr.close()


@pytest.fixture
def demo(tmp_path):
    """A running demonstration without made-up calls."""
    running = Demo(tmp_path / "data", "2020-11-18T10:15", None, "--empty").start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium; without one the browser tests are skipped, except where nothing may be."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("no Chromium, and continuous integration skips nothing")
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser):
    """A fresh page; what it logs as an error fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 720}, locale="nb-NO")
    page = context.new_page()
    page.set_default_timeout(15_000)
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield page
    context.close()
    assert errors == []


def sign_in(page, address, name):
    """Sign in with the keyboard."""
    page.goto(f"{address}/login")
    page.fill("#name", name)
    page.fill("#password", "parorende-2020")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/login" not in url)
