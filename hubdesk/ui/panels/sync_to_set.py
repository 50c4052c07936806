"""The Sync page's worksheet: whom a person sets in Mobilize's dashboard, ticked line by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.domain.delivery import LEFT_OUT, OPEN_STATES, State
from hubdesk.domain.nudges import Deadline, Hours, next_deadline
from hubdesk.errors import Problem
from hubdesk.store.lines import Line
from hubdesk.sync.status import Link
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.everyone import last_words
from hubdesk.ui.models.lines import LinesModel
from hubdesk.ui.panels.worksheet_save import SaveMenu
from hubdesk.ui.room import Room, tr
from hubdesk.words import nudges

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


def safe_url(text: str | None) -> QUrl | None:
    """Give an address that may be opened in the browser: https, or this laptop's own."""
    url = QUrl(text or "", QUrl.ParsingMode.StrictMode)
    local = url.scheme() == "http" and url.host() in _LOOPBACK
    return url if url.isValid() and url.host() and (url.scheme() == "https" or local) else None


class ToSet(QWidget):
    """The worksheet's rows with their ticks, the ways to check them, and how far they are."""

    check_wanted = Signal()
    try_wanted = Signal()

    def __init__(self, room: Room, do: Callable[[Callable[[], object]], bool]) -> None:
        super().__init__()
        self._room = room
        self._do = do
        self.model = LinesModel()
        self.list = kit.TickList(name=tr("To set in Mobilize"))
        self.list.setModel(self.model)
        self.list.pressed_tick.connect(self._tick)
        self.list.selectionModel().currentChanged.connect(self._show_event)
        self.open = kit.SecondaryButton(tr("Open the event in Mobilize"), icon="external-link")
        self.check = kit.SecondaryButton(tr("Check an export"), icon="upload")
        self.by_key = kit.SecondaryButton(tr("Check by key now"), icon="key")
        self.open.clicked.connect(self._open)
        self.check.clicked.connect(self.check_wanted)
        self.by_key.clicked.connect(self.try_wanted)
        self.full = kit.SecondaryButton(tr("Tick full screen"), key="F11", icon="list-time")
        self.full.clicked.connect(self.open_worksheet)
        self.save = SaveMenu(room, lambda: self.model.shown, self._told, size="regular")
        self.buttons = kit.Flow((self.full, self.open, self.check, self.by_key, self.save.button))
        self.progress = kit.Text("", "body", "quiet", wrap=True)
        self.said = kit.Text("", "small", "in", wrap=True)
        self.said.hide()
        self.nothing_yet = kit.EmptyState(
            "list-time",
            tr("Nothing to set yet"),
            tr("Whoever is checked in appears here, in the order of Mobilize's dashboard."),
        )
        self.nothing_left = kit.EmptyState("check", "", "", kind="in")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.buttons)
        column.addSpacing(theme.S16)
        column.addWidget(self.list, 1)
        column.addSpacing(theme.S12)
        column.addWidget(self.progress)
        column.addWidget(self.said)
        column.addWidget(self.nothing_yet, 1)
        column.addWidget(self.nothing_left, 1)
        column.addStretch(0)
        buttons = (self.full, self.open, self.check, self.by_key, self.save.button)
        for earlier, later in pairwise((*buttons, self.list)):
            QWidget.setTabOrder(earlier, later)

    def open_worksheet(self) -> None:
        """Open the worksheet in its own window; one that is open already comes to the front."""
        from hubdesk.ui.panels.worksheet import WorksheetWindow  # not before it is asked for

        for window in self.findChildren(WorksheetWindow):
            if window.isVisible():
                window.activateWindow()
                return
        WorksheetWindow(self, self._room).open()

    def take_keyboard(self) -> None:
        """Put the keyboard into the list, or on what helps where there is nothing to tick."""
        takes = self.list if self.model.rowCount() else self.check
        takes.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the worksheet's part of all lines; the current row stays with its person."""
        current = self.list.currentIndex()
        before = self.model.line(current).id if current.isValid() else None
        row = current.row()
        self.model.show([line for line in lines if line.state is State.WORKSHEET])
        rows = self.model.rowCount()
        if rows:
            kept = self.model.row_of(before) if before else -1
            at = kept if kept >= 0 else min(max(row, 0), rows - 1)
            if before is None:
                at = self._first_open()
            self.list.setCurrentIndex(self.model.index(at))

    def say(self, lines: Sequence[Line]) -> None:
        """Say how far the ticking is, and what is there instead of a list without rows."""
        room = self._room
        rows, ticked = self.model.rowCount(), self.model.ticked
        self.list.setVisible(rows > 0)
        self.progress.setVisible(rows > 0)
        self.nothing_yet.setVisible(not lines)
        self.nothing_left.setVisible(rows == 0 and bool(lines))
        said = tr("{ticked} of {rows} ticked").format(ticked=ticked, rows=rows)
        self.progress.setText(" · ".join(part for part in (said, self._deadline()) if part))
        self.nothing_left.set_words(*_nothing_left(lines))
        self._show_event()
        self.full.setVisible(rows > 0)
        self.save.button.setVisible(rows > 0)
        keyed = room.worker is not None and room.sync is not None
        self.by_key.setVisible(
            keyed and room.sync is not None and room.sync.link is not Link.NO_KEY
        )

    def _first_open(self) -> int:
        for row in range(self.model.rowCount()):
            if self.model.line(self.model.index(row)).ticked_at is None:
                return row
        return 0

    def _deadline(self) -> str:
        """Say what comes next for any line that is not ticked: of several shifts the first."""
        now = self._room.now()
        coming: list[tuple[Deadline, Hours]] = []
        for one in self.model.shown:
            if one.ticked_at is None:
                hours = Hours(one.starts_at, one.ends_at, one.ends_assumed, one.timezone)
                coming.append((next_deadline(hours, now), hours))
        if not coming:
            return ""
        return nudges.coming(*min(coming, key=_when), tr)

    def _show_event(self) -> None:
        self.open.setVisible(self._event_url() is not None)

    def _event_url(self) -> QUrl | None:
        current = self.list.currentIndex()
        line = self.model.line(current) if current.isValid() else None
        shift = self._room.shift
        return safe_url(line.event_url if line else shift.browser_url if shift else None)

    def _tick(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        ticked = line.ticked_at is None
        self.list.setCurrentIndex(index)
        tick = self._room.desk.deliveries.tick
        if self._do(lambda: tick(line.id, ticked, self._room.by)) and ticked:
            self.list.move_on()

    def _told(self, words: str | Problem) -> None:
        """Say what was saved; a Problem is shown above the list, as of any press."""

        def tell() -> None:
            if isinstance(words, Problem):
                raise words
            self.said.setText(words)
            self.said.show()

        self._do(tell)

    def _open(self) -> None:
        url = self._event_url()
        if url is not None:
            QDesktopServices.openUrl(url)


def _when(coming: tuple[Deadline, Hours]) -> tuple[bool, datetime]:
    deadline, hours = coming
    return deadline.at is None, deadline.at or hours.ends_at


def _nothing_left(lines: Sequence[Line]) -> tuple[str, str]:
    if any(line.state in OPEN_STATES for line in lines):
        return tr("Nothing to tick now"), tr("What is left is on the right.")
    if not any(line.state is State.VERIFIED for line in lines):
        return tr("Nothing to set"), tr("Nobody of this evening is left for Mobilize to learn.")
    ended = [line for line in last_words(lines) if line.state is State.CANCELLED]
    left_out = sum(line.reason in LEFT_OUT for line in ended)
    if left_out:
        return tr("All others are verified"), tr(
            "Left out by a leader, so that Mobilize does not say what your desk says: {count}. "
            "You can go home."
        ).format(count=left_out)
    return tr("All of them are verified"), tr(
        "Mobilize says of everyone marked what your desk says. You can go home."
    )
