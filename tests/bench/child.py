"""What the window benches start as a process of its own: a bare window, or the program's.

`python -m tests.bench.child WHAT [FOLDER]` prints one line of JSON and leaves at once:
`bare` and `program` the moment of their first paint (nanoseconds) and the memory used then (KiB),
`desk` the desk's memory and how long each key of a typed evening took to be painted (ms).
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from pathlib import Path
from typing import NoReturn


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
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtGui import QKeyEvent

    from hubdesk.ui.app import load_parts, make_app

    load_parts()
    from hubdesk.bootstrap import open_station
    from hubdesk.clock import SetClock
    from hubdesk.ui.opening import Opened
    from hubdesk.ui.panels.desk import DeskPage
    from hubdesk.ui.windows.host import HostWindow

    from .desk import typed
    from .people import DOORS

    class Watch(QObject):
        painted = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            self.painted = self.painted or event.type() == QEvent.Type.Paint
            return super().eventFilter(watched, event)

    app = make_app()
    window = HostWindow()
    window.furnish()
    window.show()
    app.processEvents()
    station = open_station({}, writes="bench", practice=True, home=folder, clock=SetClock(DOORS))
    opened = Opened(station)
    opened.show_in(window)
    window.go("desk")
    for _ in range(20):
        app.processEvents()
    shown = _resident()
    page = window.stack.currentWidget()
    assert isinstance(page, DeskPage)
    people = page.table.people
    watch = Watch()
    for one in (people.rows.viewport(), people):
        one.installEventFilter(watch)
    taken = []
    for text in typed(station.desk)[:120]:
        people.search.edit.clear()
        app.processEvents()
        for letter in text:
            watch.painted = False
            began = time.perf_counter()
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            app.sendEvent(people.search.edit, key)
            while not watch.painted:
                app.processEvents()
            taken.append((time.perf_counter() - began) * 1000)
    _say(kib=shown, kib_after=_resident(), keys_ms=taken)


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
    if sys.argv[1] == "desk":
        desk(Path(sys.argv[2]))
    else:
        {"bare": bare, "parts": parts, "program": program}[sys.argv[1]]()
