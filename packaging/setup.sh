#!/usr/bin/env bash
# Makes this checkout ready: system packages, .venv, dependencies by hash.
#
#   packaging/setup.sh run      what the program needs               (requirements.lock)
#   packaging/setup.sh test     that and the tools of make check     (requirements-dev.lock)
#   packaging/setup.sh package  that and what a bundle is made with  (requirements-dev.lock)
#
# The Makefile calls it only when a lock, pyproject.toml or this file changed since the last
# time. PYTHON=python3.12 in the environment chooses the Python, which must be 3.11 or newer.
set -euo pipefail
cd "$(dirname "$0")/.."

purpose=${1:-run}
venv=.venv
case $purpose in
    run) lock=requirements.lock ;;
    test | package) lock=requirements-dev.lock ;;
    *) echo "usage: packaging/setup.sh run|test|package" >&2; exit 2 ;;
esac

# A first line that tells; further ones stand alone, ready to be copied.
say() {
    printf 'setup: %s\n' "$1"
    shift
    if [ $# -gt 0 ]; then printf '    %s\n' "$@"; fi
}
stop() {
    say "$@" >&2
    exit 1
}

# --- System packages (Debian and its family) -----------------------------------------------

qt_anywhere="libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libbrotli1"
qt_window="libxcb-cursor0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1"
install_line="" # what to type, where we may not install them ourselves
apt_log=$(mktemp)
trap 'rm -f "$apt_log"' EXIT

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
    local name python version
    for name in $qt_anywhere $qt_window; do
        is_installed "$name" || printf '%s ' "$name"
    done
    if ! python=$(find_python); then
        printf 'python3 python3-venv '
        return 0
    fi
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    # Debian keeps ensurepip apart, one package for each Python.
    can_make_venv "$python" || printf 'python%s-venv ' "$version"
    [ "$purpose" = package ] || return 0
    # PyInstaller reads libraries with objdump and takes Python along as a shared library.
    command -v objdump >/dev/null || printf 'binutils '
    case $python in
        /usr/bin/*) is_installed "libpython$version" || printf 'libpython%s ' "$version" ;;
    esac
}

system_packages() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 0
    local missing
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        install_line="sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing% }"
        say "system packages are missing; this line installs them:" "$install_line" >&2
        return 0
    fi
    install_line="apt-get update && apt-get install -y --no-install-recommends ${missing% }"
    say "installing system packages: $missing"
    DEBIAN_FRONTEND=noninteractive sh -c "$install_line" >"$apt_log" 2>&1 || {
        tail -n 5 "$apt_log" >&2
        say "apt-get could not install all of them; going on to see whether Qt starts" >&2
    }
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
    if [ "$purpose" != run ]; then platform=offscreen; fi
    if ! said=$( { QT_QPA_PLATFORM=$platform "$venv/bin/python" -c \
        'from PySide6.QtWidgets import QApplication; QApplication([])'; } 2>&1); then
        printf '%s\n' "$said" | tail -n 5 >&2
        stop "Qt cannot start here; the lines above say why (most often a missing system library)." \
            "${install_line:-Install the package that holds it, then try again.}"
    fi
}

system_packages
# A second look where a bundle is to be made: only now is it sure which Python there is.
if [ "$purpose" = package ]; then system_packages; fi
make_venv
dependencies
qt_starts
# A set-up that was interrupted leaves no such file and is done again from the start.
case $purpose in
    run) touch "$venv/.ready-run" ;;
    test) touch "$venv/.ready-run" "$venv/.ready-test" ;;
    package) touch "$venv/.ready-run" "$venv/.ready-test" "$venv/.ready-package" ;;
esac
say "ready"
