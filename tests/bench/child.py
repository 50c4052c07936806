"""What the window benches start as a process of its own: a bare window, or the program's.

`python -m tests.bench.child WHAT [FOLDER]` prints one line of JSON and leaves at once:
`bare` and `program` the moment of their first paint (nanoseconds) and the memory used then (KiB),
`desk` the desk's memory and how long each key of a typed evening took to be painted (ms), `floor`
the same of keys that walk over the cards of a full floor and that move them.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:  # each of these is loaded only where it is measured
    from PySide6.QtWidgets import QWidget

    from hubdesk.ui.opening import Opened
    from hubdesk.ui.windows.host import HostWindow


def bare() -> None:
    """Show an empty window of the host window's size with the same Qt."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Bare(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            QTimer.singleShot(0, lambda: _say(painted=time.time_ns(), kib=_resident()))

    app = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1280, 720)
    window.show()
    app.exec()


def parts() -> None:
    """Open a bare window in a process that has loaded SQLAlchemy, and nothing of ours."""
    import sqlalchemy.orm

    assert sqlalchemy.orm
    bare()


def program() -> None:
    """Start the program as `main.py --practice` does, until its first paint."""
    from hubdesk.ui.app import Program, bare_app

    app = bare_app()
    begun = Program(practice=True)
    begun.begin()
    assert begun.window is not None
    begun.window.painted.connect(lambda: _say(painted=time.time_ns(), kib=_resident()))
    app.exec()


def desk(folder: Path) -> None:
    """Open the host window on a filled store, show the desk, and type into it."""
    window, opened = _window(folder, "desk")  # it loads the parts as the program does

    from hubdesk.ui.panels.desk import DeskPage

    from .desk import typed

    shown = _resident()
    page = window.stack.currentWidget()
    assert isinstance(page, DeskPage)
    people = page.table.people
    until_painted = _painting(people.rows.viewport(), people)
    taken = []
    for text in typed(opened.station.desk)[:120]:
        people.search.edit.clear()
        _settle()
        taken += [until_painted(people.search.edit, letter) for letter in text]
    _say(kib=shown, kib_after=_resident(), keys_ms=taken)


def floor(folder: Path) -> None:
    """Open the host window on a full floor; walk over cards and lines, and move cards by keys."""
    from hubdesk.ui.panels.agenda_strips import StripList

    window, _opened = _window(folder, "floor")

    from hubdesk.ui.panels.floor import FloorPage

    page = window.stack.currentWidget()
    assert isinstance(page, FloorPage)
    dialers = [column for column in page.columns if column.dialer is not None]
    until_painted = _painting(*(column.cards.viewport() for column in dialers))
    walked, moved = [], []
    for turn in range(120):
        source, target = dialers[turn % 2], dialers[(turn + 1) % 2]
        source.cards.setFocus()
        _settle()
        model = source.cards.model()
        source.cards.setCurrentIndex(model.index(model.rowCount() // 2, 0))
        _settle()
        walked += [until_painted(source.cards, key) for key in ("Down", "Down", "Up")]
        _settle()
        moved.append(until_painted(source.cards, target.key))
    window.go("agenda")
    _settle()
    strips = window.findChild(StripList)
    assert strips is not None
    strips.setFocus()
    _settle()
    along = _painting(strips.viewport())
    lines = [along(strips, "Down") for _ in range(200)]
    _say(walked_ms=walked, moved_ms=moved, lines_ms=lines)


def _window(folder: Path, first: str) -> tuple[HostWindow, Opened]:
    """Open the host window on a filled store, at one of its pages."""
    from hubdesk.ui.app import load_parts, make_app

    load_parts()
    from hubdesk.bootstrap import open_station
    from hubdesk.clock import SetClock
    from hubdesk.ui.opening import Opened
    from hubdesk.ui.windows.host import HostWindow

    from .people import DOORS

    app = make_app()
    window = HostWindow()
    window.furnish()
    window.show()
    app.processEvents()
    station = open_station({}, writes="bench", practice=True, home=folder, clock=SetClock(DOORS))
    opened = Opened(station)
    opened.show_in(window)
    window.activateWindow()  # shortcuts rest in a window that is not the active one
    window.go(first)
    _settle()
    return window, opened


def _painting(*seen: QWidget) -> Callable[[QWidget, str], float]:
    """Answer what presses a key and counts the milliseconds until one of these is painted."""
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        painted = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            self.painted = self.painted or event.type() == QEvent.Type.Paint
            return super().eventFilter(watched, event)

    arrows = {"Down": Qt.Key.Key_Down, "Up": Qt.Key.Key_Up}
    watch = Watch()
    for one in seen:
        one.installEventFilter(watch)

    def until_painted(target: QWidget, key: str) -> float:
        watch.painted = False
        began = time.perf_counter()
        if key in arrows:
            QTest.keyPress(target, arrows[key])
        elif key.isdecimal():
            QTest.keyClicks(target, key)  # it may be a shortcut
        else:
            held = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, 0, held, key))
        while not watch.painted:
            QApplication.processEvents()
        return (time.perf_counter() - began) * 1000

    return until_painted


def _settle() -> None:
    """Let everything be painted that still has to be."""
    from PySide6.QtWidgets import QApplication

    for _ in range(20):
        QApplication.processEvents()


def _resident() -> int:
    """Answer the memory this process holds, in KiB (VmRSS)."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    found = re.search(r"VmRSS:\s+(\d+)", status.read_text(encoding="ascii"))
    return int(found[1]) if found else 0


def _say(**words: object) -> NoReturn:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()
    # An orderly end is not what is measured.
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] in ("desk", "floor"):
        {"desk": desk, "floor": floor}[sys.argv[1]](Path(sys.argv[2]))
    else:
        {"bare": bare, "parts": parts, "program": program}[sys.argv[1]]()
