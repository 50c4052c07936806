"""`hubdesk kiosk`: asks the window that is open on the folder, or opens it there itself.

Loads no widgets where a window is open already.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from filelock import FileLock, Timeout

from hubdesk import paths
from hubdesk.errors import Problem
from hubdesk.ui.doorbell import KIOSK, Answer, ring
from hubdesk.words import locks
from hubdesk.words.plain import plain
from hubdesk.words.problems import said

_OPENING_S = 10.0
"""So long a window that is just opening is waited for."""

_BETWEEN_S = 0.1


def run(argv: Sequence[str]) -> int:
    """Open the kiosk: 0 once it is up or has been left, 1 with a sentence, 2 for wrong usage."""
    parser = argparse.ArgumentParser(
        prog="hubdesk kiosk",
        description="Open the screen volunteers check themselves in at.",
        allow_abbrev=False,
    )
    parser.add_argument("--practice", action="store_true", help="on a made-up hub")
    asked = parser.parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # no terminal's letters may keep it from starting
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        home = paths.data_home(os.environ)
    except Problem as problem:
        _tell(*_both(problem))
        return 1
    system = locks.of(sys.platform)
    for line in locks.before_it_starts(system, paths.recipes() / system.recipe):
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
    answer = _ask(paths.practice_home(home) if asked.practice else home)
    if answer is None:
        from hubdesk.ui.app import run as open_window

        return open_window(practice=asked.practice, kiosk=True)
    if answer.status:
        _tell(answer.words)
    else:
        sys.stdout.write(f"{plain(answer.words)}\n")
    return answer.status


def _ask(folder: Path) -> Answer | None:
    """Ask the open window, and one that is just opening as soon as it hears."""
    give_up = time.monotonic() + _OPENING_S
    while True:
        answer = ring(folder, KIOSK)
        if answer is not None or not _is_held(folder) or time.monotonic() > give_up:
            return answer
        time.sleep(_BETWEEN_S)


def _is_held(folder: Path) -> bool:
    """Whether another process writes to the folder now."""
    lock = folder / "writer.lock"
    if not lock.exists():
        return False
    try:
        FileLock(lock, timeout=0).acquire().lock.release()
    except Timeout:
        return True
    except OSError:
        return False
    return False


def _both(problem: Problem) -> tuple[str, str]:
    words = said(problem)
    return words.what, words.todo


def _tell(*lines: str) -> None:
    for line in lines:
        sys.stderr.write(f"{plain(line)}\n")
