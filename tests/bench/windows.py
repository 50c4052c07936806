"""Benches of the window, each in a process of its own: first paint, memory, a key at the desk."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from hubdesk.bootstrap import open_station
from hubdesk.clock import SetClock
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId

from .desk import fill
from .measure import Figure, median, p99
from .people import DOORS

STARTS_TIMED = 15
FRAME_MS = 16.0
ROOT = Path(__file__).parents[2]
BLANK = Dialer(DialerId(""), "", DialerKind.CAMPAIGN)


def first_paint(folder: Path) -> list[Figure]:
    """Process start to first paint: the program's window against a bare one, by turns."""
    bare: list[float] = []
    ours: list[float] = []
    for turn in range(STARTS_TIMED + 1):
        for what, taken in (("bare", bare), ("program", ours)):
            began = time.time_ns()
            said = _child(folder, what)
            if turn:  # the first of each only brings the files into memory
                taken.append((said["painted"] - began) / 1e6)
    bare.sort()
    ours.sort()
    return [Figure("first paint", median(ours), "ms", median(bare), 1.5)]


def desk_page(folder: Path, people: int) -> list[Figure]:
    """The desk with so many people in the store: its memory, and every key typed into it."""
    home = folder / "home"
    station = open_station({}, writes="bench", practice=True, home=home, clock=SetClock(DOORS))
    fill(station.store, people)
    station.close()
    bare = _child(folder, "bare")["kib"] / 1024
    parts = _child(folder, "parts")["kib"] / 1024
    ours = _child(folder, "desk", str(home))
    keys = sorted(ours["keys_ms"])
    label = f"{people:,} people"
    return [
        Figure("memory, bare window and SQLAlchemy", parts, "MiB", bare),
        Figure(f"memory, {label}", ours["kib"] / 1024, "MiB", bare, 2.0),
        Figure(f"memory after {len(keys)} keys", ours["kib_after"] / 1024, "MiB", bare),
        Figure(f"key to painted list p99, {label}", p99(keys), "ms", None, FRAME_MS),
        Figure(f"key to painted list median, {label}", median(keys), "ms"),
    ]


def floor_page(folder: Path, people: int) -> list[Figure]:
    """A floor of so many on three dialers: keys that walk over the cards, and keys that move them.

    A move is a durable commit and the columns read and painted anew.
    """
    home = folder / "floor"
    station = open_station({}, writes="bench", practice=True, home=home, clock=SetClock(DOORS))
    fill(station.store, people, tonight=people)
    desk = station.desk
    shift = desk.hub.shift()
    assert shift is not None
    kinds = [DialerKind.SCALE_TO_WIN, DialerKind.CAMPAIGN, DialerKind.CAMPAIGN]
    dialers = [
        desk.floor.put_dialer(
            replace(BLANK, name=f"Dialer {at}", kind=kind, link="https://dialer.example.org"), "R"
        )
        for at, kind in enumerate(kinds)
    ]
    for at, hit in enumerate(desk.finder.everybody(shift)):
        assert hit.signup is not None
        on = dialers[at % len(dialers)].id
        desk.attendance.check_in(hit.signup.id, shift.timeslot_id, "R", dialer_id=on)
    station.close()
    took = _child(folder, "floor", str(home))
    walked, moved = sorted(took["walked_ms"]), sorted(took["moved_ms"])
    lines = sorted(took["lines_ms"])
    label = f"{people:,} on the floor"
    return [
        Figure(f"key over the cards p99, {label}", p99(walked), "ms", None, FRAME_MS),
        Figure(f"key that moves one p99, {label}", p99(moved), "ms", None, FRAME_MS),
        Figure(f"key that moves one median, {label}", median(moved), "ms"),
        Figure(f"key over the agenda's lines p99, {label}", p99(lines), "ms", None, FRAME_MS),
    ]


def commands(folder: Path) -> list[Figure]:
    """What a second `make run` costs before the program starts, and a whole `status`."""
    environ = {"HUBDESK_HOME": str(folder / "status"), "HUBDESK_PASSPHRASE": "bench bench bench"}
    found = []
    for name, command, more in (
        ("status command", [sys.executable, "main.py", "status", "--json"], environ),
        ("second make run, before the program", ["make", "-q", ".venv/.ready-run"], {}),
    ):
        if shutil.which(command[0]) is None:
            continue
        taken = []
        for turn in range(6):
            began = time.perf_counter()
            subprocess.run(command, cwd=ROOT, env=_environ(folder) | more, capture_output=True)
            if turn:
                taken.append((time.perf_counter() - began) * 1000)
        found.append(Figure(name, median(sorted(taken)), "ms"))
    return found


def _child(folder: Path, *words: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.child", *words],
        cwd=ROOT,
        env=_environ(folder),
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def _environ(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    # With bytecode of its own, as everywhere the program is started a second time.
    return kept | {
        "QT_QPA_PLATFORM": "offscreen",
        "HUBDESK_HOME": str(folder / "data"),
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
    }
