# Two commands for a newcomer: `make demo` shows the program at work, `make test` checks everything.
# Both set up what they need. `make help` lists the rest.

.DEFAULT_GOAL := help
.PHONY: help setup demo run test check bench soak translations lock clean

PYTHON ?= $(shell for python in python3.11 python3.12 python3.13 python3.14 python3 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(STAMP) ## .venv with the pinned dependencies, and system libraries where allowed

$(STAMP): constraints.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed." >&2; exit 1; }
	@sh installers/debian/libraries.sh
	@echo "Setting up $(VENV) with $$($(PYTHON) --version) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) 2>/dev/null || { \
		$(PYTHON) -m venv --clear --without-pip $(VENV) && \
		$(PYTHON) -m pip --quiet --python $(BIN)/python install pip; }
	@$(BIN)/python -m pip install -qq --disable-pip-version-check \
		--require-hashes --only-binary :all: -r constraints.txt
	@$(BIN)/python -m pip install -qq --disable-pip-version-check \
		--no-deps --no-build-isolation --editable .
	@touch $(STAMP)

demo: $(STAMP) ## the main job on a sample partner list; prints where PDF, workbook and pictures lie
	@$(BIN)/python -m desktop.demo

run: $(STAMP) ## open the window
	@$(BIN)/handschlag

test: $(STAMP) ## format, lint, types, layers, tests
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.house.checks

check: test ## the same as test

bench: $(STAMP) ## figure, baseline, ratio, goal for 1k, 10k and 100k people
	@$(BIN)/python -m tests.speed.bench

soak: $(STAMP) ## the random tests with many more examples; takes an hour or so
	@HYPOTHESIS_PROFILE=soak QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 -m "soak or not soak"

translations: $(STAMP) ## add new texts to resources/translations/*_de.ts as unfinished, drop those that are gone
	@$(BIN)/python -m tests.house.translations

lock: $(STAMP) ## renew constraints.txt from pyproject.toml
	@$(BIN)/python -m pip install -qq --disable-pip-version-check uv
	@{ echo '# Made by `make lock` from pyproject.toml: every version with the digests of its files.'; \
	$(BIN)/uv pip compile pyproject.toml --extra dev --quiet --no-config \
		--universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
		--no-emit-index-url --no-emit-find-links; } > constraints.new
	@mv constraints.new constraints.txt

clean: ## remove what the tools made, but not .venv
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find desktop models resources tests -name __pycache__ -type d -prune -exec rm -rf {} +
