"""Compile every messages.po below this folder: used by the build hook, by `make` and by the tests.

A catalogue that does not parse stops the build instead of dropping sentences.
"""

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def compile_catalogues(folder: Path) -> list[Path]:
    """Write messages.mo beside each messages.po that is newer than it; return what was written."""
    written = []
    for po in sorted(folder.glob("*/LC_MESSAGES/messages.po")):
        mo = po.with_suffix(".mo")
        if mo.exists() and mo.stat().st_mtime >= po.stat().st_mtime:
            continue
        with po.open("rb") as source:
            catalogue = read_po(source, locale=po.parent.parent.name, abort_invalid=True)
        beside = mo.with_suffix(".mo.new")
        with beside.open("wb") as target:
            write_mo(target, catalogue)
        beside.replace(mo)
        written.append(mo)
    return written


if __name__ == "__main__":
    compile_catalogues(Path(__file__).parent)
