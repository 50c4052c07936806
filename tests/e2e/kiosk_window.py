"""The kiosk as a process of its own, driven by keys from inside; test_kiosk.py starts it.

`python tests/e2e/kiosk_window.py beside|leave` starts HubDesk as `hubdesk kiosk` does and prints
one line of JSON when it is where the test wants it, then goes on until it is told to end.
"""

from __future__ import annotations

import sys

from evening_window import say, soon
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from hubdesk.ui.app import Program, _leave_on_signals, bare_app

Key = Qt.Key


class Stand:
    """What stands at the kiosk of this process."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def kiosk(self) -> QWidget | None:
        there = [one for one in QApplication.topLevelWidgets() if one.objectName() == "kiosk"]
        return next((one for one in there if one.isVisible()), None)

    def is_up(self) -> bool:
        kiosk = self.kiosk()
        return kiosk is not None and bool(kiosk.findChildren(QAbstractButton))

    def beside(self) -> None:
        """Say where the kiosk is, and what a close of both windows comes to."""
        window, kiosk = self._program.window, self.kiosk()
        assert window is not None
        assert kiosk is not None
        window.close()
        kiosk.close()
        say(
            host=window.isVisible(),
            kiosk=kiosk.isVisible(),
            apart=window.screen() is not kiosk.screen(),
            filled=kiosk.geometry() == kiosk.screen().geometry(),
        )

    def leave(self) -> None:
        """Leave by the PIN, then say which windows are left a while later."""
        kiosk = self.kiosk()
        assert kiosk is not None
        host = next(
            one
            for one in kiosk.findChildren(QAbstractButton)
            if one.accessibleName() == "For the host"
        )
        QTest.mouseClick(host, Qt.MouseButton.LeftButton)
        soon(lambda: bool(kiosk.findChildren(QLineEdit)), lambda: self._type(kiosk))

    def _type(self, kiosk: QWidget) -> None:
        initials, pin = (one for one in kiosk.findChildren(QLineEdit) if one.isVisible())
        QTest.keyClicks(initials, "RK")
        QTest.keyClicks(pin, "2468")
        QTest.keyClick(pin, Key.Key_Return)
        soon(lambda: self._button(kiosk, "Leave the kiosk") is not None, lambda: self._press(kiosk))

    def _press(self, kiosk: QWidget) -> None:
        button = self._button(kiosk, "Leave the kiosk")
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        soon(lambda: self.kiosk() is None, lambda: QTimer.singleShot(50, self._told))

    def _told(self) -> None:
        window = self._program.window
        say(host=window is not None and window.isVisible())

    def _button(self, kiosk: QWidget, words: str) -> QAbstractButton | None:
        return next(
            (one for one in kiosk.findChildren(QAbstractButton) if words in one.text()), None
        )


def main(what: str) -> int:
    app = bare_app()
    program = Program(practice=False, kiosk=True)
    program.begin()
    QTimer.singleShot(0, lambda: _leave_on_signals(app, program.leave))
    stand = Stand(program)
    soon(stand.is_up, {"beside": stand.beside, "leave": stand.leave}[what])
    return app.exec() or program.status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
