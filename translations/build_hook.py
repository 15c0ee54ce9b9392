"""Compile the translations whenever the package is built or installed."""

import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface):
    """Runs before files are collected, so that the wheel carries the compiled catalogues."""

    PLUGIN_NAME = "custom"

    def initialize(self, version, build_data):
        folder = Path(self.root) / "translations"
        sys.path.insert(0, str(folder))
        try:
            from compile import compile_catalogues
        finally:
            sys.path.pop(0)
        compile_catalogues(folder)
        build_data["artifacts"].append("translations/*/LC_MESSAGES/messages.mo")
