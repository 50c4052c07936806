"""A view that takes the whole window for a while: the coming events, the call lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.domain.changes import Change
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr


class FullView(QWidget):
    """A window as large as the one behind it; Esc gives the keyboard back to that one.

    `page` holds everything, so that its keys rest while a sheet lies over it.
    """

    def __init__(self, parent: QWidget, room: Room, title: str) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.room = room
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumSize(960, 540)
        self.page = QWidget()
        self.page.setProperty("ground", "ground")
        self.page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self.back = kit.SecondaryButton(tr("Back"), key="Esc", size="small")
        self.back.clicked.connect(self.close)
        self.key("Esc", self.close)
        self.column = QVBoxLayout(self.page)
        self.column.setContentsMargins(theme.S24, theme.S24, theme.S24, 22)
        self.column.setSpacing(theme.S12)
        room.changed.connect(self.heard)

    def open(self) -> None:
        """Lie over the window behind, as large as it is; one of a kind is open at a time."""
        behind = self.parentWidget()
        for other in behind.findChildren(type(self)) if behind is not None else ():
            if other is not self:
                other.close()
        if behind is not None:
            self.setGeometry(behind.window().geometry())
        self.show()
        self.activateWindow()
        self.shown()

    def shown(self) -> None:
        """Read everything and take the keyboard."""

    def heard(self, change: Change) -> None:
        """Read again what changed."""

    def key(self, keys: str, press: Callable[[], object]) -> None:
        """Let a key do something, wherever the keyboard is in the view."""
        one = QShortcut(QKeySequence(keys), self.page)
        one.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        one.activated.connect(press)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Hear no more of the room, and give the keyboard back to the window behind."""
        self.room.changed.disconnect(self.heard)
        behind = self.parentWidget()
        if behind is not None:
            behind.window().activateWindow()
        event.accept()
