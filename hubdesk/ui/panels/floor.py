"""The floor page: who calls on which dialer, moved by keys or by hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from hubdesk.desk.floor import Board
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.ids import DialerId, SignUpId
from hubdesk.domain.rotation import Why
from hubdesk.errors import Problem
from hubdesk.store.floor import Caller
from hubdesk.ui import theme
from hubdesk.ui.panels.floor_column import Column
from hubdesk.ui.panels.floor_share import ShareCard
from hubdesk.ui.panels.page import Page
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import Banner, EmptyState, PrimaryButton, SecondaryButton, UndoBar

_KINDS = frozenset({Kind.FLOOR, Kind.ATTENDANCE, Kind.DIALER, Kind.ROSTER})


class FloorPage(Page):
    """A column per dialer and one for those who wait.

    `person_wanted` gives the person whose card was opened, after the desk was asked for.
    """

    person_wanted = Signal(str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._dialers: list[Dialer] | None = None
        self._before: list[Caller] = []
        self.columns: list[Column] = []
        self.share = ShareCard()
        add = SecondaryButton(tr("Add a dialer"), size="small")
        add.clicked.connect(lambda: room.page_wanted.emit("hub"))
        self.no_dialer = Banner("look", tr("No dialer yet, so everybody waits."), button=add)
        self.trouble = Banner("stop", "")
        self.undo_bar = UndoBar()
        self.undo_bar.undo.connect(self._undo)
        room_kept = self.undo_bar.sizePolicy()
        room_kept.setRetainSizeWhenHidden(False)  # only the foot of the columns gives way to it
        self.undo_bar.setSizePolicy(room_kept)
        go = PrimaryButton(tr("Go to the desk"))
        go.clicked.connect(lambda: room.page_wanted.emit("desk"))
        self.empty = EmptyState(
            "columns",
            tr("Nobody is on the floor yet"),
            tr("Whoever is checked in at the desk appears here, on a dialer or waiting for one."),
            button=go,
        )
        self._go = go
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._full())
        self._stack.addWidget(self.empty)
        for digit in range(10):
            shortcut = QShortcut(QKeySequence(str(digit)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._move_by_key, str(digit)))
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo_bar.button.click)
        room.changed.connect(self._changed)
        room.shift_changed.connect(self._refresh_if_seen)

    def _full(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("ground", "none")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.S16)
        self._row.addStretch(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(inside)
        full = QWidget()
        page = QVBoxLayout(full)
        page.setContentsMargins(theme.S24, theme.S24, theme.S24, 22)
        page.setSpacing(theme.S12)
        page.addWidget(self.share)
        page.addWidget(self.trouble)
        page.addWidget(self.no_dialer)
        page.addWidget(self._scroll, 1)
        page.addWidget(self.undo_bar)
        self.trouble.hide()
        self.no_dialer.hide()
        return full

    def shown(self) -> None:
        """Show the floor as it is, the keyboard on those who wait, else on the first column."""
        self.refresh()
        if self._stack.currentWidget() is self.empty:
            self._go.setFocus()
            return
        filled = [column for column in self.columns if column.model.callers]
        (filled[-1] if filled and filled[-1].dialer is None else filled[0]).cards.setFocus()

    def take_back(self) -> bool:
        """Put whoever was moved last back, while the bar offers it."""
        offered = bool(self._before)
        if offered:
            self.undo_bar.button.click()
        return offered

    def tick(self) -> None:
        """Let the minutes go on."""
        self._refresh_if_seen()

    def refresh(self) -> None:
        """Read the floor anew."""
        shift = self._room.shift
        board = self._room.desk.floor.board(shift.timeslot_id if shift else None)
        nobody = not board.waiting and not any(column.callers for column in board.columns)
        self._stack.setCurrentIndex(1 if nobody else 0)
        self._show_columns(board)
        self.share.show_share(board.dnc_share)
        self.no_dialer.setVisible(not board.columns)
        self._hint()

    def put(self, signup_ids: Sequence[SignUpId], target: Column) -> None:
        """Move people to a column in one transaction and offer the way back."""
        wanted = set(signup_ids)
        moving = [
            caller
            for column in self.columns
            if column is not target
            for caller in column.model.callers
            if caller.signup_id in wanted
        ]
        if not moving:
            return
        why = Why.MOVED if len(moving) == 1 else Why.ROTATION
        if not self._assign([one.signup_id for one in moving], target.dialer_id, why):
            return
        self._before = moving
        self._let_go()
        who = moving[0].contact.full_name if len(moving) == 1 else ""
        moved = tr("{name} moved to {column}") if who else tr("{count} people moved to {column}")
        self.undo_bar.offer(
            moved.format(name=who, count=len(moving), column=target.name),
            self._room.clock(self._room.now()),
        )

    def _assign(self, signup_ids: Sequence[SignUpId], dialer_id: DialerId | None, why: Why) -> bool:
        try:
            self._room.desk.floor.assign(signup_ids, dialer_id, self._room.by, why)
        except Problem as problem:
            said = self._room.said(problem)
            self.trouble.set_words(f"{said.what} {said.todo}")
            self.trouble.show()
            return False
        self.trouble.hide()
        return True

    def _undo(self) -> None:
        """Put everybody back where they were; new stints, nothing rewritten."""
        before, self._before = self._before, []
        for dialer_id in dict.fromkeys(caller.dialer_id for caller in before):
            ids = [caller.signup_id for caller in before if caller.dialer_id == dialer_id]
            self._assign(ids, dialer_id, Why.MOVED)

    def _move_by_key(self, key: str) -> None:
        """Move the selected cards, or the one the keyboard is on, to the column of this digit."""
        target = next((column for column in self.columns if column.key == key), None)
        chosen = [one for column in self.columns for one in column.cards.selected()]
        at = self._focused()
        if not chosen and at is not None:
            here = at.cards.current()
            chosen = [here] if here else []
        if target is not None:
            self.put(chosen, target)

    def _focused(self) -> Column | None:
        now = QApplication.focusWidget()
        return next((column for column in self.columns if column.cards is now), None)

    def _sideways(self, column: Column, step: int) -> None:
        """Go to the next column in this direction, to the card beside this one."""
        place = self.columns.index(column) + step
        if 0 <= place < len(self.columns):
            beside = self.columns[place]
            beside.cards.go_to(max(column.cards.currentIndex().row(), 0))
            beside.cards.setFocus()
            self._scroll.ensureWidgetVisible(beside, theme.S16, 0)

    def _open(self, column: Column, row: int) -> None:
        caller = column.model.callers[row]
        self._room.page_wanted.emit("desk")
        self.person_wanted.emit(caller.person_id)

    def _let_go(self) -> None:
        for column in self.columns:
            column.cards.clearSelection()

    def _hint(self) -> None:
        count = sum(len(column.cards.selectionModel().selectedIndexes()) for column in self.columns)
        self.share.show_moves(count, [(column.key, column.name) for column in self.columns])

    def _show_columns(self, board: Board) -> None:
        dialers = [column.dialer for column in board.columns]
        if dialers != self._dialers:
            self._build(dialers)
        now = self._room.now()
        at = self._focused()
        for column, on in zip(self.columns, (*board.columns, None), strict=True):
            column.show_callers(on.callers if on else board.waiting, now)
        if at is not None and not at.model.callers:
            self._go_on(at)

    def _go_on(self, emptied: Column) -> None:
        """Take the keyboard from a column that has emptied to the next that has cards."""
        place = self.columns.index(emptied)
        for column in (*self.columns[place + 1 :], *reversed(self.columns[:place])):
            if column.model.callers:
                column.cards.setFocus()
                return

    def _build(self, dialers: list[Dialer]) -> None:
        """Make the columns anew: the hub's dialers are others now."""
        at = self._focused()
        self._dialers = dialers
        for column in self.columns:
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        keys = [*"123456789"[: len(dialers)], *[""] * max(len(dialers) - 9, 0)]
        self.columns = [
            Column(dialer, key, self._room.clock)
            for dialer, key in zip((*dialers, None), (*keys, "0"), strict=True)
        ]
        for place, column in enumerate(self.columns):
            self._row.insertWidget(place, column, 1)
            column.cards.sideways.connect(partial(self._sideways, column))
            column.cards.opened.connect(partial(self._open, column))
            column.cards.let_go.connect(self._let_go)
            column.cards.selectionModel().selectionChanged.connect(self._hint)
            column.dropped.connect(partial(self._dropped, column))
            column.link_wanted.connect(partial(self._room.page_wanted.emit, "hub"))
        if at is not None:
            self.columns[-1].cards.setFocus()

    def _dropped(self, column: Column, signup_ids: list[SignUpId]) -> None:
        self.put(signup_ids, column)

    def _changed(self, change: Change) -> None:
        if change.kinds & _KINDS:
            self._refresh_if_seen()

    def _refresh_if_seen(self) -> None:
        """Read anew where anybody looks; `shown` reads anew anyway."""
        if self.isVisible():
            self.refresh()
