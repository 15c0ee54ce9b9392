# The two commands a newcomer needs are `make run` and `make test`; the rest is for those who work on it.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
TEST_STAMP := $(VENV)/.test-installed

.DEFAULT_GOAL := help
.PHONY: help run test lint format types translations bench-search bench-find screenshots clean

help: ## Say what each command does
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | awk -F'\t' '{printf "  make %-14s %s\n", $$1, $$2}'

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=24"
	$(BIN)/python -m pip install --quiet -e .
	@touch $@

$(TEST_STAMP): $(STAMP)
	$(BIN)/python -m pip install --quiet -e ".[test]"
	@touch $@

run: $(STAMP) ## Install and start the demonstration on PORT (8000)
	@$(BIN)/python translations/compile.py
	@exec $(BIN)/hotline demo --port $(PORT)

test: $(TEST_STAMP) ## Install what tests need and run everything: lint, types, tests
	@sh tests/install-browser.sh
	@$(BIN)/python translations/compile.py
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -n 2 --dist loadfile

lint: $(TEST_STAMP) ## Look for mistakes without running anything
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(TEST_STAMP) ## Format all code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

types: $(TEST_STAMP) ## Check the types of rules and services
	$(BIN)/mypy

translations: $(TEST_STAMP) ## Collect sentences from the code into translations/
	$(BIN)/pybabel -q extract -F translations/babel.cfg -k _l --no-location --sort-output --project hotline --version 1 -o translations/messages.pot .
	$(BIN)/pybabel -q update -i translations/messages.pot -d translations --no-fuzzy-matching --ignore-obsolete
	$(BIN)/python translations/compile.py

bench-search: $(TEST_STAMP) ## Compare the search with other engines; writes benchmarks/README.md
	$(BIN)/python -m pip install --quiet -e ".[bench]"
	$(BIN)/python -m benchmarks.search --write

bench-find: $(TEST_STAMP) ## Time a search in the application and the refresh after a save
	$(BIN)/python -m benchmarks.find --write

screenshots: $(TEST_STAMP) ## Take the pictures of docs/ anew
	$(BIN)/python -m tests.browser.screenshots docs/img

clean: ## Remove the virtual environment and everything made by tools
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
