#!/bin/sh
# A Chromium for the browser tests: Debian's, installed where this may be done.
set -eu
if command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1; then
  exit 0
fi
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "Installing chromium for the browser tests"
  apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null && exit 0
fi
if [ "${CI:-}" = true ]; then
  echo "No Chromium could be installed, and continuous integration skips nothing." >&2
  exit 1
fi
echo "No Chromium was found and none may be installed: the browser tests will be skipped." >&2
