#!/usr/bin/env bash
# Makes this checkout ready: system packages, .venv, dependencies by hash.
#
#   packaging/setup.sh run    what the program needs       (requirements.lock)
#   packaging/setup.sh test   that and the tools of tests, checks and builds (requirements-dev.lock)
#
# The Makefile calls it only when a lock, pyproject.toml or this file changed since the last
# time. PYTHON=python3.12 in the environment chooses the Python; PYTHON must be 3.11 or newer.
set -euo pipefail
cd "$(dirname "$0")/.."

purpose=${1:-run}
venv=.venv
case $purpose in
    run) lock=requirements.lock ;;
    test) lock=requirements-dev.lock ;;
    *) echo "usage: packaging/setup.sh run|test" >&2; exit 2 ;;
esac

say() { printf 'setup: %s\n' "$*"; }
stop() { printf 'setup: %s\n' "$@" >&2; exit 1; }

# --- System packages (Debian and its family) -----------------------------------------------

qt_anywhere="libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libbrotli1"
qt_window="libxcb-cursor0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1"
install_line=""

is_installed() {
    # Debian 13 and Ubuntu 24.04 carry some libraries as NAMEt64; apt follows the old name,
    # dpkg does not.
    case $(dpkg-query -W -f ' ${db:Status-Status} ' "$1" "$1t64" 2>/dev/null) in
        *" installed "*) ;;
        *) return 1 ;;
    esac
}

can_make_venv() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

missing_packages() {
    local name python
    for name in $qt_anywhere $qt_window; do
        is_installed "$name" || printf '%s ' "$name"
    done
    python=$(find_python) || python=""
    if [ -z "$python" ]; then
        printf 'python3 python3-venv '
    elif ! can_make_venv "$python"; then
        # Debian keeps ensurepip apart, one package for each Python.
        printf '%s-venv ' "$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')"
    fi
    if [ "$purpose" = test ] && ! command -v objdump >/dev/null; then
        printf 'binutils ' # PyInstaller reads libraries with it
    fi
}

system_packages() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 0
    local missing
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    install_line="apt-get update && apt-get install -y --no-install-recommends ${missing% }"
    if [ "$(id -u)" -ne 0 ]; then
        install_line="sudo sh -c '$install_line'"
        say "system packages are missing; this line installs them:" >&2
        printf '    %s\n' "$install_line" >&2
        return 0
    fi
    say "installing system packages: $missing"
    sh -c "export DEBIAN_FRONTEND=noninteractive; $install_line" >/dev/null ||
        say "apt-get could not install all of them; going on to see whether Qt starts" >&2
}

# --- Python --------------------------------------------------------------------------------

find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11 python3.14 python}; do
        # Asking it to run is the only proof: version switchers leave commands that do not.
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

make_venv() {
    if "$venv/bin/python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        return 0
    fi
    local python
    python=$(find_python) || stop \
        "HubDesk needs Python 3.11 or newer and found none (looked for ${PYTHON:-python3 and python3.11 to python3.14})." \
        "Install one, or name one: make $purpose PYTHON=/path/to/python3.12"
    can_make_venv "$python" || stop \
        "$python cannot make a virtual environment (its venv or ensurepip module is missing)." \
        "${install_line:-Install the package your system calls python3-venv, then try again.}"
    say "making $venv with $("$python" --version)"
    "$python" -m venv --clear "$venv"
}

# --- Dependencies --------------------------------------------------------------------------

with_uv() {
    uv pip install --quiet --python "$venv/bin/python" --compile-bytecode \
        --require-hashes --no-deps --only-binary :all: -r "$lock" 2>/dev/null
}

with_pip() {
    "$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$venv/bin/python" -m ensurepip >/dev/null
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --compile \
        --require-hashes --no-deps --only-binary :all: -r "$lock"
}

dependencies() {
    say "installing $lock (once; a minute or two on a slow line)"
    # uv is quicker where it happens to be; pip knows mirrors and proxies that uv is not told of.
    if command -v uv >/dev/null && with_uv; then return 0; fi
    with_pip || stop \
        "the dependencies could not be installed; nothing else was changed." \
        "Is the network up? The lines above say what pip missed. Then try again."
}

# --- Proof ---------------------------------------------------------------------------------

qt_starts() {
    local platform=${QT_QPA_PLATFORM:-} said
    if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then platform=offscreen; fi
    if [ "$purpose" = test ]; then platform=offscreen; fi
    if ! said=$( { QT_QPA_PLATFORM=$platform "$venv/bin/python" -c \
        'from PySide6.QtWidgets import QApplication; QApplication([])'; } 2>&1); then
        printf '%s\n' "$said" | tail -n 5 >&2
        stop "Qt cannot start here: a system library is missing (named above)." \
            "${install_line:-Install the package that holds it, then try again.}"
    fi
}

system_packages
make_venv
dependencies
qt_starts
touch "$venv/.ready-run"
if [ "$purpose" = test ]; then touch "$venv/.ready-test"; fi
say "ready"
