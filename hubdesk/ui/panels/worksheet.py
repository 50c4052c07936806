"""The worksheet in a window of its own, to tick line by line beside Mobilize's dashboard.

It fills the screen, or stands as a narrow window next to the browser. Ticked is not verified:
what was read back in Mobilize meanwhile goes off the list by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QVBoxLayout, QWidget

from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.delivery import State
from hubdesk.errors import Problem
from hubdesk.store.lines import Line
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.lines import sorted_name, to_choose
from hubdesk.ui.models.worksheet import (
    Show,
    WorksheetModel,
    event_words,
    last_ticked,
    resume_at,
    shift_words,
)
from hubdesk.ui.panels.sync_to_set import safe_url
from hubdesk.ui.panels.worksheet_copy import CopyBar
from hubdesk.ui.panels.worksheet_rows import NARROW, WorksheetList
from hubdesk.ui.panels.worksheet_save import SaveMenu
from hubdesk.ui.room import Room, tr

SMALLEST = (480, 540)
_BESIDE = 480
_WIDEST = 960
_LOW = 600
"""The window's least size, its width beside the browser, how wide a line stays readable, and the
height below which a narrow one has no line to spare."""

_SHOWN = "worksheet_show"
_PLACED = "worksheet_place"
"""The settings that keep the filter, and whether the window stands beside the browser."""


class WorksheetWindow(QWidget):
    """Whom a person sets in the dashboard. Space ticks, letters find, Esc steps back."""

    def __init__(self, parent: QWidget, room: Room) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._room = room
        self._kept: set[str] = set()
        self.setProperty("ground", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Worksheet"))
        self.setMinimumSize(*SMALLEST)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("Worksheet"))
        self.model = WorksheetModel()
        self.list = WorksheetList(self.model)
        self._build()
        self.list.pressed_tick.connect(self._tick)
        self.list.pressed_heading.connect(self._open_heading)
        self.list.selectionModel().currentChanged.connect(self._say_current)
        room.changed.connect(self._changed)

    def shown(self) -> None:
        """Read everything, go to where ticking goes on, and take the keyboard."""
        kept = self._room.settings.get(_SHOWN, "all")
        self.which.choose(kept if kept in ("all", "open", "ticked") else "all")
        self._read()
        going_on = resume_at(self.model.lines)
        self._choose(going_on.id if going_on else None)
        self._take_keyboard()

    def open(self) -> None:
        """Show the window where it stood last: over the whole screen, or beside the browser."""
        self._place(beside=self._room.settings.get(_PLACED) == "beside")
        self.shown()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Find by letters, take ticks back, open, step back."""
        key, with_ctrl = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        typed = self.search.edit
        if key == Qt.Key.Key_Escape:
            self._step_back()
        elif key == Qt.Key.Key_F11:
            self._place(beside=self.isFullScreen(), keep=True)
        elif with_ctrl and key == Qt.Key.Key_Z:
            self._untick_last()
        elif with_ctrl and key == Qt.Key.Key_O:
            self._open_event()
        elif key == Qt.Key.Key_Backspace and not typed.hasFocus():
            if typed.text():
                typed.setText(typed.text()[:-1])
            else:
                self._untick_last()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._take_keyboard()
        elif not with_ctrl and event.text().isprintable() and event.text().strip():
            typed.setText(typed.text() + event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put what stands side by side under each other where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW + 2 * theme.S24
        edge = theme.S16 if narrow else theme.S24
        side = max(edge, (self.width() - _WIDEST) // 2)
        way = QBoxLayout.Direction
        self._finding.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._fit_where()
        self._column.setContentsMargins(side, edge, side, edge - 2)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Hear no more of the room, and give the keyboard back to the window behind."""
        self._room.changed.disconnect(self._changed)
        behind = self.parentWidget()
        if behind is not None:
            behind.window().activateWindow()
        event.accept()

    def _build(self) -> None:
        self.progress = kit.Text("", "title")
        self.where = kit.ElidedLabel("", "body_strong")
        self.meter = kit.Meter(0, None, "in", height=8, name=tr("Ticked"), rest="accent")
        self.sentence = kit.Text(
            tr("Ticked is not verified: HubDesk reads Mobilize afterwards."),
            "small",
            "quiet",
            wrap=True,
        )
        self.open_event = kit.SecondaryButton(tr("Open event"), key="Ctrl+O", size="small")
        self.save = SaveMenu(self._room, lambda: self.model.lines, self._told)
        self.place = kit.SecondaryButton(tr("Side by side"), key="F11", size="small")
        self.back = kit.SecondaryButton(tr("Back"), key="Esc", size="small")
        self.open_event.clicked.connect(self._open_event)
        self.place.clicked.connect(lambda: self._place(beside=self.isFullScreen(), keep=True))
        self.back.clicked.connect(self.close)
        self.search = kit.SearchBox(
            tr("type to find · Space ticks"), name=tr("Find on the worksheet")
        )
        self.which = kit.SegmentedChoice(
            [("all", tr("All")), ("open", tr("Not ticked")), ("ticked", tr("Ticked"))],
            name=tr("Show"),
        )
        self.search.changed.connect(self._filter)
        self.which.chosen.connect(self._keep_filter)
        self.copy = CopyBar()
        self.copy.copied.connect(lambda text: self._told(tr("Copied: {text}").format(text=text)))
        self.said = kit.ElidedLabel("", "body_strong", "in")
        self.problem = kit.Banner("stop", "")
        self.problem.hide()
        self.empty = kit.EmptyState("check", "", "", kind="in")
        self._finding = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._finding.setSpacing(theme.S12)
        self._finding.addWidget(self.search, 1)
        self._finding.addWidget(self.which)
        buttons = (self.place, self.open_event, self.save.button, self.back)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(theme.S12)
        column.addWidget(kit.Flow((self.progress, *buttons), last_right=True))
        column.addWidget(self.meter)
        column.addWidget(self.sentence)
        column.addWidget(self.where)
        column.addLayout(self._finding)
        column.addWidget(self.problem)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self.copy)
        column.addWidget(self.said)

    def _read(self) -> None:
        """Read the lines anew; what was verified meanwhile is said, then forgotten."""
        desk = self._room.desk
        lines = desk.deliveries.lines([State.WORKSHEET])
        now: set[str] = {line.id for line in lines}
        gone = self._kept - now
        if gone:
            verified = {line.id for line in desk.deliveries.lines([State.VERIFIED])}
            self._told(_gone(len(gone & verified), len(gone - verified)))
        self._kept = now
        self._show(lines)

    def _show(self, lines: list[Line]) -> None:
        show = cast(Show, self.which.value())
        current = self.list.currentIndex()
        before, row = self.model.line(current), current.row()
        self.model.show(lines, show, self.search.text())
        if before is not None:
            self._choose(before.id, row)
        elif not self.list.currentIndex().isValid():
            going_on = resume_at(self.model.shown_lines())
            self._choose(going_on.id if going_on else None)
        ticked, rows = self.model.ticked, len(lines)
        said = tr("{ticked} of {rows} ticked").format(ticked=ticked, rows=rows)
        self.progress.setText(said)
        self.meter.set(ticked / rows if rows else 0)
        there, had = self.model.rowCount() > 0, self.list.isVisible()
        self.list.setVisible(there)
        self.empty.setVisible(not there)
        self.copy.setVisible(there)
        self._fit_where()
        if there is not had and not self.search.edit.hasFocus():
            self._take_keyboard()
        self.empty.set_words(*_nothing(rows, ticked, show, self.search.text()))
        self._say_current()

    def _fit_where(self) -> None:
        """Name the current shift above the list, except where the list needs that room."""
        room = self.height() >= _LOW or self.width() >= NARROW
        self.where.setVisible(self.model.rowCount() > 0 and room)

    def _take_keyboard(self) -> None:
        """Put the keyboard into the list; without one into the window, where every key works."""
        takes = self.list if self.model.rowCount() else self
        takes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, delivery_id: str | None, row: int = 0) -> None:
        """Choose a line; where it is not shown, the next one from `row` on."""
        index = self.model.index_of(delivery_id) if delivery_id else QModelIndex()
        rows = range(self.model.rowCount())
        for other in (*rows[row:], *reversed(rows[:row])):
            if index.isValid():
                break
            if self.model.line(self.model.index(other)) is not None:
                index = self.model.index(other)
        if index.isValid():
            self.list.setCurrentIndex(index)
            # In the middle, so that the eye finds the next line where it left the last one.
            self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _say_current(self) -> None:
        line = self.model.line(self.list.currentIndex())
        self.copy.show_contact(line.contact if line else None)
        self.where.setText(f"{shift_words(line)} · {event_words(line)}" if line else "")
        self.open_event.setEnabled(safe_url(line.event_url if line else None) is not None)

    def _tick(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is None:
            return
        ticked = line.ticked_at is None
        following = self._following(line) if ticked else line
        tick = self._room.desk.deliveries.tick
        if not self._do(lambda: tick(line.id, ticked, self._room.by)):
            return
        self._choose(following.id)
        words = tr("Ticked: {name}, {choose}") if ticked else tr("Not ticked any more: {name}")
        name = sorted_name(line)
        self._told(words.format(name=name, choose=to_choose(line).words))

    def _following(self, line: Line) -> Line:
        """Find the next shown line that is not ticked; the line itself where there is none."""
        shown = self.model.shown_lines()
        at = shown.index(line)
        return next((one for one in shown[at + 1 :] + shown[:at] if not one.ticked_at), line)

    def _untick_last(self) -> None:
        line = last_ticked(self.model.lines)
        if line is None:
            return
        tick = self._room.desk.deliveries.tick
        if self._do(lambda: tick(line.id, False, self._room.by)):
            self._choose(line.id, self.list.currentIndex().row())
            self._told(tr("Not ticked any more: {name}").format(name=sorted_name(line)))

    def _do(self, press: Callable[[], object]) -> bool:
        """Do one press; a Problem is shown above the list."""
        try:
            press()
        except Problem as problem:
            self._told(problem)
            return False
        self.problem.hide()
        return True

    def _told(self, words: str | Problem) -> None:
        """Say in one line what has just happened, or above the list what could not be done."""
        if isinstance(words, Problem):
            said = self._room.said(words)
            self.problem.set_words(f"{said.what} {said.todo}", "stop")
            self.problem.show()
            return
        self.problem.hide()
        self.said.setText(words)

    def _filter(self) -> None:
        """Show what was asked for, and begin where ticking would go on among it."""
        self._show(self.model.lines)
        going_on = resume_at(self.model.shown_lines())
        self._choose(going_on.id if going_on else None)

    def _keep_filter(self, show: str) -> None:
        self._room.desk.hub.set(by=self._room.by, **{_SHOWN: show})
        self._filter()
        self._take_keyboard()

    def _step_back(self) -> None:
        if self.search.text():
            self.search.edit.clear()
            self._take_keyboard()
        else:
            self.close()

    def _place(self, *, beside: bool, keep: bool = False) -> None:
        """Fill the screen, or stand at its right edge as high as the screen and narrow."""
        if keep:
            self._room.desk.hub.set(by=self._room.by, **{_PLACED: "beside" if beside else "whole"})
        words = tr("Full screen") if beside else tr("Side by side")
        self.place.set_words(words, "F11")
        if not beside:
            self.showFullScreen()
            return
        self.showNormal()
        room = self.screen().availableGeometry()
        frame = self.frameGeometry().height() - self.height()
        self.resize(_BESIDE, room.height() - frame)
        self.move(room.right() + 1 - _BESIDE, room.top())

    def _open_heading(self, index: QModelIndex) -> None:
        heading = self.model.heading(index)
        self._open_url(heading.url if heading else None)

    def _open_event(self) -> None:
        line = self.model.line(self.list.currentIndex())
        self._open_url(line.event_url if line else None)

    def _open_url(self, text: str | None) -> None:
        url = safe_url(text)
        if url is not None:
            QDesktopServices.openUrl(url)

    def _changed(self, change: Change) -> None:
        if change.kinds & {Kind.DELIVERY, Kind.ROSTER, Kind.ATTENDANCE}:
            self._read()


def _gone(verified: int, other: int) -> str:
    """Say what went off the list by itself."""
    said = []
    if verified:
        said.append(tr("{count} verified").format(count=verified))
    if other:
        said.append(tr("{count} no longer to set").format(count=other))
    return " · ".join(said)


def _nothing(rows: int, ticked: int, show: Show, typed: str) -> tuple[str, str]:
    """Say why the list is empty, and what to do."""
    if rows == 0:
        return tr("Nothing to set"), tr(
            "Whoever is checked in appears here, in the order of Mobilize's dashboard."
        )
    if typed:
        return tr("Nobody by that name"), tr("Esc shows everybody again.")
    if show == "open" and ticked == rows:
        return tr("Everything is ticked"), tr(
            "Ticked is not verified: import the export, or check by key, on the Sync page."
        )
    return tr("Nothing is ticked yet"), tr("Choose All to see every line.")
