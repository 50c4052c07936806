# The only menu. Set-up lives in packaging/setup.sh and runs only when something changed.

PY := .venv/bin/python
READY_RUN := .venv/.ready-run
READY_TEST := .venv/.ready-test
READY_PACKAGE := .venv/.ready-package
OFFSCREEN := QT_QPA_PLATFORM=offscreen
SUITE := $(PY) -m pytest -n auto --dist worksteal

.DEFAULT_GOAL := help
.PHONY: run test check fix bench soak rehearse package translations lock clean help
export PYTHON

run: $(READY_RUN) ## Open the host window on a practice hub (no display: play the rehearsal)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here, so HubDesk plays its rehearsal instead of opening a window."; \
		$(OFFSCREEN) exec $(PY) main.py rehearse; \
	else exec $(PY) main.py --practice; fi

test: $(READY_TEST) ## Run the whole test suite, offscreen, on every core
	@$(OFFSCREEN) $(SUITE)

check: $(READY_TEST) ## Lint, formatting, types, import contracts, then the tests
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports
	@$(OFFSCREEN) $(SUITE)

fix: $(READY_TEST) ## Repair what ruff can repair by itself
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

bench: $(READY_TEST) ## Measure speed beside its floors; writes build/bench.json
	@$(OFFSCREEN) $(PY) -m tests.bench

soak: $(READY_TEST) ## Run the long tests that make test leaves out, and draw the rest anew
	@$(OFFSCREEN) $(PY) -m pytest -m soak --timeout=0
	@$(OFFSCREEN) $(SUITE) --hypothesis-profile=soak

rehearse: $(READY_RUN) ## Play a whole evening through the real windows, offscreen
	@$(OFFSCREEN) $(PY) main.py rehearse

package: $(READY_PACKAGE) ## Build the one-folder bundle for this system and try it
	@$(PY) -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build/pyinstaller packaging/hubdesk.spec
	@$(PY) packaging/try_bundle.py

translations: $(READY_RUN) ## Bring the other languages up to date; fails on a missing sentence
	@$(PY) packaging/translations.py

lock: ## Choose newer dependencies and write both locks again (needs uv)
	@packaging/lock.sh

clean: ## Remove what was built and cached (keeps .venv)
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage *.egg-info
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

$(READY_RUN): requirements.lock pyproject.toml packaging/setup.sh
	@packaging/setup.sh run

$(READY_TEST): requirements-dev.lock pyproject.toml packaging/setup.sh
	@packaging/setup.sh test

$(READY_PACKAGE): requirements-dev.lock pyproject.toml packaging/setup.sh
	@packaging/setup.sh package
