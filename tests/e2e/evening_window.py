"""The real window as a process of its own, driven by keys from inside; test_window.py starts it.

`python tests/e2e/evening_window.py painted|idle|check-in [NAME]` prints one line of JSON when it
is where the test wants it, then goes on until it is told, or made, to end.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from hubdesk.ui.app import Program, _leave_on_signals, bare_app

LATER = ("hubdesk.desk", "hubdesk.store", "hubdesk.sync", "hubdesk.bootstrap", "sqlalchemy")


def say(**told: object) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def soon(wanted: Callable[[], bool], then: Callable[[], None]) -> None:
    """Look at every turn of the event loop whether something is so, then go on."""
    if wanted():
        then()
    else:
        QTimer.singleShot(1, lambda: soon(wanted, then))


class FirstPaint(QObject):
    """Says at the first paint which of the later parts are loaded already."""

    told = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and not self.told:
            self.told = True
            say(loaded=[name for name in LATER if name in sys.modules])
        return super().eventFilter(watched, event)


class Host:
    """What the host does in the window of this process."""

    def __init__(self, program: Program, name: str) -> None:
        self._program, self._name = program, name

    def is_ready(self) -> bool:
        window = self._program.window
        return window is not None and window.findChild(QListView) is not None

    def idle(self) -> None:
        say(title=self._program.window.windowTitle() if self._program.window else "")

    def check_in(self) -> None:
        window = self._program.window
        assert window is not None
        window.activateWindow()
        soon(lambda: QApplication.focusWidget() is not None, self._type)

    def _type(self) -> None:
        window = self._program.window
        assert window is not None
        QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(QApplication.focusWidget() or window, self._name)
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
        soon(self._is_green, lambda: say(green=self._name))

    def _is_green(self) -> bool:
        """Whether the person's row on the screen says that they are in."""
        window = self._program.window
        assert window is not None
        said = []
        for rows in window.findChildren(QListView):
            model = rows.model()
            if rows.isVisible() and model is not None:
                said += [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        return any(self._name in one and "in since" in one for one in said)


def main(what: str, name: str) -> int:
    """Start the program as `main.py` does; answer its exit status."""
    app = bare_app()
    watch = FirstPaint()
    if what == "painted":
        app.installEventFilter(watch)
    program = Program(practice=False)
    program.begin()
    QTimer.singleShot(0, lambda: _leave_on_signals(app, program.leave))
    host = Host(program, name)
    if what != "painted":
        soon(host.is_ready, {"idle": host.idle, "check-in": host.check_in}[what])
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[-1]))
