"""What Mobilize is being asked at this moment, at the foot of the rail: progress and Cancel.

It shows only what takes longer than a glance; a check-in never waits for any of it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.sync.status import SyncStatus
from hubdesk.ui import theme
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import ProgressCard

GLANCE_MS = 600
"""What is over sooner is not worth a card."""

_WIDTH = 168
_FOOT = 76
"""As wide as the rail's inside and clear of who is on duty: no page has anything to press there."""


class Busy(QWidget):
    """A card at the lower left of the window of `over` while the worker talks to Mobilize."""

    def __init__(self, room: Room, over: QWidget) -> None:
        super().__init__(over.window())
        self._room, self._over = room, over.window()
        self.card = ProgressCard(
            tr("Talking to Mobilize"), tr("The desk goes on meanwhile."), padding=12
        )
        self.card.cancelled.connect(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self._glance = QTimer(self)
        self._glance.setSingleShot(True)
        self._glance.setInterval(GLANCE_MS)
        self._glance.timeout.connect(self._come)
        self._over.installEventFilter(self)
        room.sync_changed.connect(self._hear)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay in the corner when the window changes its size."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _hear(self, status: SyncStatus) -> None:
        if not status.busy:
            self._glance.stop()
            self.hide()
            return
        step = status.pulling
        if step is None:
            self.card.set_sentence(tr("Sending, and reading back. The desk goes on meanwhile."))
            self.card.set_progress(0, None)
        else:
            said = tr("Reading the roster, event {n} of {of}. The desk goes on meanwhile.")
            self.card.set_sentence(
                said.format(n=min(step.events_done + 1, step.events), of=step.events)
            )
            self.card.set_progress(step.read, step.counted)
        if self.isHidden() and not self._glance.isActive():
            self._glance.start()

    def _come(self) -> None:
        self.card.button.setEnabled(True)
        self.show()
        self._place()

    def _place(self) -> None:
        height = self.card.heightForWidth(_WIDTH) if self.card.hasHeightForWidth() else -1
        height = max(height, self.card.sizeHint().height())
        top = self._over.height() - height - _FOOT
        self.setGeometry(theme.S8, top, _WIDTH, height)

    def _cancel(self) -> None:
        self.card.button.setEnabled(False)
        self.card.set_sentence(tr("Stopping after this call. What was read and sent stays."))
        if self._room.worker is not None:
            self._room.worker.cancel()
