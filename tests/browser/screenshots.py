"""Take the pictures that the documentation shows: ``make screenshots``."""

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import FLAGS, NAMES, Demo, sign_in

SIZES = {"phone": (390, 844), "desktop": (1280, 800)}
PUBLIC = {"home": "/nb/", "article": "/nb/faq/covid-visits", "search": "/nb/search?q=bes%C3%B8k+ila"}


def main(folder):
    """Start a demonstration and photograph its main pages."""
    folder.mkdir(parents=True, exist_ok=True)
    demo = Demo(Path(tempfile.mkdtemp(prefix="hotline-pictures-"))).start()
    try:
        with sync_playwright() as playwright:
            path = next(path for name in NAMES if (path := shutil.which(name)))
            chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
            for size, (width, height) in SIZES.items():
                for scheme in ("light", "dark"):
                    take(chromium, demo, folder, size, width, height, scheme)
            chromium.close()
    finally:
        demo.stop()
        shutil.rmtree(demo.folder, ignore_errors=True)


def take(chromium, demo, folder, size, width, height, scheme):
    """The pictures of one size in one colour scheme."""
    context = chromium.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, locale="nb-NO")
    page = context.new_page()
    for name, address in PUBLIC.items():
        page.goto(demo.address + address)
        page.screenshot(path=folder / f"{name}-{size}-{scheme}.png", full_page=True)
    sign_in(page, demo.address, "supervisor")
    page.goto(f"{demo.address}/supervisor/?from=2020-11-02&to=2020-11-15")
    page.screenshot(path=folder / f"statistics-{size}-{scheme}.png", full_page=True)
    page.goto(f"{demo.address}/console/")
    page.click("text=Begynn en samtale")
    page.fill("#q", "mannen min sitter på ila, får vi komme i jula")
    page.wait_for_selector("#hits button[name=open]")
    page.click("#hits button[name=open] >> nth=0")
    page.wait_for_selector("#article .answer")
    page.screenshot(path=folder / f"console-{size}-{scheme}.png", full_page=size == "phone")
    context.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
