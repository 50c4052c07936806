"""The rehearsal's hands: real key presses into whatever has the keyboard, and its eyes."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_MS = 20_000
"""How long anything may take before the rehearsal says that it did not happen."""

_NAMED = {
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Tab": Qt.Key.Key_Tab,
    "Space": Qt.Key.Key_Space,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Home": Qt.Key.Key_Home,
}
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


class NotSeen(AssertionError):  # noqa: N818 - what it says: something did not come to be seen
    """Something the story waits for was not seen on the screen or in the counts."""


class Hands:
    """Types and presses as a host does, looks at the window, and takes its picture."""

    def __init__(self, window: QWidget, pictures: Path) -> None:
        self.window = window
        self._pictures = pictures
        self._count = 0
        self.presses = 0

    def press(self, *keys: str) -> None:
        """Press keys in turn, each named as a key cap shows it: `Enter`, `Ctrl+N`, `3`."""
        for key in keys:
            *held, last = key.split("+") if len(key) > 1 else [key]
            modifier = Qt.KeyboardModifier.NoModifier
            for name in held:
                modifier |= _HELD[name]
            code = _NAMED.get(last) or Qt.Key(ord(last.upper()))
            QTest.keyClick(self._target(), code, modifier)
            self.presses += 1
            QApplication.processEvents()

    def turn_to(self, window: QWidget) -> None:
        """Go on in another window, which has the keyboard then."""
        self.window = window
        window.activateWindow()
        self.until(window.isActiveWindow, "the keyboard in another window")

    def type(self, text: str) -> None:
        """Type letters; those no American keyboard has come as a compose key sends them."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self._target(), letter)
            else:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                    QApplication.sendEvent(self._target(), event)
            self.presses += 1
        QApplication.processEvents()

    def clear(self) -> None:
        """Empty the field that has the keyboard."""
        QTest.keyClick(self._target(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(self._target(), Qt.Key.Key_Delete)

    def tab_to(self, name: str) -> None:
        """Press Tab until the control of this name has the keyboard; `NotSeen` if none has."""
        patience = QDeadlineTimer(PATIENCE_MS)
        while not patience.hasExpired():
            here = QApplication.focusWidget()
            if here is not None and here.accessibleName().startswith(name):
                return
            self.press("Tab")
            # What is busy cannot take the keyboard yet: go round more slowly than the eye.
            QTest.qWait(2)
        raise NotSeen(f"a control called {name}")

    def until(self, seen: Callable[[], bool], what: str) -> None:
        """Wait until something is seen; `NotSeen` names it if it never is."""
        patience = QDeadlineTimer(PATIENCE_MS)
        while not seen():
            if patience.hasExpired():
                raise NotSeen(what)
            QTest.qWait(5)

    def picture(self, name: str) -> Path:
        """Take a picture of the window as it is now, once what was just made is laid out."""
        QTest.qWait(30)
        self._count += 1
        safe = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        path = self._pictures / f"{self._count:02d}-{safe}.png"
        self.window.grab().save(str(path))
        return path

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self.window
