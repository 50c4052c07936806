"""How large a window opens: as it is drawn, or as large as its screen where that has less room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

DRAWN = QSize(1280, 720)
_FRAME = 40
"""What a system's title bar takes of a screen's height, at the most."""


def open_within(window: QWidget, screen: QSize | None = None) -> None:
    """Size a window for a screen, in pixels as drawn; None is the one it opens on.

    A window with a smallest size keeps to it only where the screen has that room: what is off the
    screen cannot be reached, what is narrow can.
    """
    if screen is None:
        if QGuiApplication.platformName() == "offscreen":
            window.resize(DRAWN)  # nobody looks: there is no screen to fit
            return
        screen = window.screen().availableSize()
    inside = QSize(screen.width(), screen.height() - _FRAME)
    window.setMinimumSize(window.minimumSize().boundedTo(inside))
    if screen.width() >= DRAWN.width() and screen.height() >= DRAWN.height() + _FRAME:
        window.resize(DRAWN)
        return
    window.resize(screen.boundedTo(DRAWN))
    window.setWindowState(Qt.WindowState.WindowMaximized)
