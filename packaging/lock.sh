#!/usr/bin/env bash
# Writes both locks from pyproject.toml: exact versions and hashes for every system and Python
# we support, and no address of any registry.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v uv >/dev/null || { echo "lock: needs uv on the path" >&2; exit 1; }

compile() {
    uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
        --only-binary :all: --generate-hashes --no-header --no-emit-index-url "$@"
}

compile -o requirements.lock
# The tools are tested against the very versions the program runs with.
compile --extra dev --constraint requirements.lock -o requirements-dev.lock

if grep -n '://' requirements.lock requirements-dev.lock; then
    echo "lock: a lock holds an address (above); locks must name packages only" >&2
    exit 1
fi
