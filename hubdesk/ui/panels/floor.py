"""The floor page: who calls on which dialer, moved by keys or by hand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
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
from hubdesk.desk.rotation import Rotation
from hubdesk.domain.blocks import DNC_SHARE, Rhythm
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.ids import SignUpId
from hubdesk.domain.roster import day_of
from hubdesk.errors import Problem
from hubdesk.store.floor import Caller
from hubdesk.ui import theme
from hubdesk.ui.models.callers import Floor
from hubdesk.ui.panels.floor_asks import Asks
from hubdesk.ui.panels.floor_column import Column
from hubdesk.ui.panels.floor_presses import Presses
from hubdesk.ui.panels.floor_share import ShareCard
from hubdesk.ui.panels.floor_sheets import no_district
from hubdesk.ui.panels.joining import joining_sheet
from hubdesk.ui.panels.page import Page
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import Banner, ElidedLabel, EmptyState, PrimaryButton, SecondaryButton

BREAK = "B"
"""The key of the break's column."""

KEYS = (
    "Arrows choose · Space selects · a digit or a drag moves · B break and back · S seat · "
    "J join · U undo a rotation's move · Enter opens"
)

PLANNED_AT_ONCE = 120
"""With more people than this the next rotation is planned at the tick, not at every press."""

_KINDS = frozenset({Kind.FLOOR, Kind.ATTENDANCE, Kind.DIALER, Kind.EQUIPMENT, Kind.ROSTER})


class FloorPage(Page):
    """A column per dialer, one for those who wait and one for the break.

    `person_wanted` gives the person whose card was opened, after the desk was asked for.
    """

    person_wanted = Signal(str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._dialers: list[Dialer] | None = None
        self._due: Rotation | None = None
        self._rhythm: Rhythm | None = None
        self._in_hand: Mapping[SignUpId, str] | None = None
        self._least_share = DNC_SHARE
        self._board: Board | None = None
        self.columns: list[Column] = []
        self.share = ShareCard(room)
        self.share.look.clicked.connect(self.look_and_apply)
        self.share.why.clicked.connect(lambda: no_district(self.window()))
        add = SecondaryButton(tr("Add a dialer"), size="small")
        add.clicked.connect(lambda: room.page_wanted.emit("hub"))
        self.no_dialer = Banner("look", tr("No dialer yet, so everybody waits."), button=add)
        self.presses = Presses(room, self)
        self.presses.done.connect(self._let_go)
        self.asks = Asks(self, room, self.presses, lambda: self.columns)
        self.trouble, self.undo_bar = self.presses.trouble, self.presses.undo_bar
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
        keys: dict[str, Callable[[], object]] = {
            **{key: partial(self._move_by_key, key) for key in "0123456789"},
            BREAK: partial(self._move_by_key, BREAK),
            "R": self.look_and_apply,
            "S": lambda: self.asks.seat(self._callers(self._chosen())),
            "E": lambda: self.asks.lend(self._callers(self._chosen())),
            "J": self._join,
            "U": lambda: self.asks.undo_moves(self._callers(self._chosen())),
            "Ctrl+Z": self.undo_bar.button.click,
        }
        for key, does in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)
        room.changed.connect(self._changed)
        room.shift_changed.connect(self.tick)

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
        page.addWidget(ElidedLabel(tr(KEYS), "label", "quiet"))
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
        waiting = [column for column in filled if column.dialer is None and not column.is_break]
        for column in (*waiting, *filled)[:1]:
            column.cards.setFocus()

    def take_back(self) -> bool:
        """Put whoever was moved last back, while the bar offers it."""
        offered = self.presses.offered
        if offered:
            self.undo_bar.button.click()
        return offered

    def tick(self) -> None:
        """Let the minutes go on, and plan the next rotation anew."""
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the floor anew, and plan the rotation that comes next."""
        self._read_evening()
        self._read()
        self._propose()

    def _read_evening(self) -> None:
        """Read what a move of one person leaves as it is: rhythm, the hub's floor, equipment."""
        desk, shift = self._room.desk, self._room.shift
        self._rhythm = None
        if shift is not None:
            with suppress(Problem):  # the shift is no longer on Mobilize's list
                self._rhythm = desk.rotations.rhythm(shift.timeslot_id)
        self._least_share = desk.rotations.share()
        self._in_hand = None

    def _read(self, moved: AbstractSet[SignUpId] = frozenset()) -> None:
        """Read the floor; where only these few have moved since, no more than them."""
        desk, shift = self._room.desk, self._room.shift
        timeslot_id = shift.timeslot_id if shift else None
        pauses = self.presses.pauses
        if moved and self._board is not None and moved <= self._board.signup_ids:
            board = self._board.moved(moved, desk.floor.callers(moved))
            waits = {one.signup_id for one in board.waiting}
            breaks_changed = bool(moved & (waits | pauses.keys()))
        else:
            board = desk.floor.board(timeslot_id)
            breaks_changed = True
        self._board = board
        if breaks_changed:
            pauses = {one.signup_id: one for one in desk.rotations.breaks(timeslot_id)}
        if self._in_hand is None:
            self._in_hand = self._equipment(board)
        now, clock = self._room.now(), self._room.clock
        floor = Floor(now, clock, self._rhythm, pauses, self._in_hand)
        self.presses.pauses = pauses
        nobody = not board.waiting and not any(column.callers for column in board.columns)
        self._stack.setCurrentIndex(1 if nobody else 0)
        self._show_columns(board, floor)
        self.share.show_share(board.dnc_share, self._least_share)
        self.no_dialer.setVisible(not board.columns)
        self._say_rotation()

    def _equipment(self, board: Board) -> Mapping[SignUpId, str]:
        """Say what each has in hand, by its label."""
        here = [*board.waiting, *(one for column in board.columns for one in column.callers)]
        lent = self._room.desk.equipment.of([one.signup_id for one in here])
        return {one: ", ".join(labels) for one, labels in lent.items()}

    def _propose(self) -> None:
        """Plan the next rotation for the bar; `look_and_apply` plans it anew."""
        shift = self._room.shift
        self._due = None
        nobody = self._stack.currentWidget() is self.empty
        if shift is not None and self._rhythm is not None and self._dialers and not nobody:
            with suppress(Problem):  # a dialer or the shift is gone: nothing to propose
                self._due = self._room.desk.rotations.upcoming(shift.timeslot_id)
        self._say_rotation()

    def _say_rotation(self) -> None:
        """Say what the planned rotation means for the columns as they are at this moment."""
        dialers = {one.id: one for one in self._dialers or ()}
        seats = {
            caller.signup_id: column.dialer.id
            for column in self.columns
            if column.dialer is not None
            for caller in column.model.callers
        }
        self.share.show_rotation(self._due, dialers, seats, self._room.now())
        self._hint()

    def put(self, signup_ids: Sequence[SignUpId], target: Column) -> None:
        """Move people to a column in one transaction and offer the way back."""
        wanted = set(signup_ids)
        chosen = self._callers(wanted)
        if target.is_break:
            self.asks.to_break(chosen)
            return
        staying = {one.signup_id for one in target.model.callers}
        moving = [one for one in chosen if one.signup_id not in staying]
        if moving:
            self.presses.move(moving, target.dialer_id, target.name)

    def look_and_apply(self) -> None:
        """Open the sheet of the rotation that comes next."""
        self.refresh()
        if self._due is None:
            self.presses.say(tr("There is no room to rotate yet."))
            return
        self.asks.rotation(self._due, self.refresh)

    def _join(self) -> None:
        """Show how to join: with the login of the one under the keyboard, else of the column."""
        at = self._focused()
        if at is None:
            return
        if at.dialer is None:
            self.presses.say(tr("On no dialer, so there is nothing to join. Choose one first."))
            return
        for caller in self._callers(self._chosen())[:1]:
            on = next(one for one in self.columns if caller in one.model.callers)
            if on.dialer is not None:
                joining_sheet(self.window(), self._room, on.dialer, caller).open()
                return
        self._show_joining(at)

    def _show_joining(self, column: Column) -> None:
        if column.dialer is not None:
            joining_sheet(self.window(), self._room, column.dialer).open()

    def _callers(self, signup_ids: Collection[SignUpId]) -> list[Caller]:
        return [
            caller
            for column in self.columns
            for caller in column.model.callers
            if caller.signup_id in signup_ids
        ]

    def _chosen(self) -> list[SignUpId]:
        """List the selected cards, else the one the keyboard is on."""
        chosen = [one for column in self.columns for one in column.cards.selected()]
        at = self._focused()
        here = at.cards.current() if at is not None else None
        return chosen or ([here] if here else [])

    def _move_by_key(self, key: str) -> None:
        """Move the selected cards, or the one the keyboard is on, to the column of this key."""
        target = next((column for column in self.columns if column.key == key), None)
        if target is not None:
            self.put(self._chosen(), target)

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
        self.share.show_moves(count, len(self._dialers or ()))

    def _show_columns(self, board: Board, floor: Floor) -> None:
        dialers = [column.dialer for column in board.columns]
        if dialers != self._dialers:
            self._build(dialers)
        at = self._focused()
        away = [one for one in board.waiting if one.signup_id in floor.pauses]
        away.sort(key=lambda one: floor.pauses[one.signup_id].started_at)
        waiting = [one for one in board.waiting if one.signup_id not in floor.pauses]
        shown = (*(column.callers for column in board.columns), waiting, away)
        day = day_of(self._room.shift, floor.now, self._room.zone)
        for column, callers in zip(self.columns, shown, strict=True):
            column.show_callers(callers, floor)
            column.say_how_to_join(day, floor.now, self._room.zone)
        if at is not None and not at.model.callers:
            self._go_on(at)

    def _go_on(self, emptied: Column) -> None:
        """Take the keyboard from a column that has emptied to the next that has cards."""
        place = self.columns.index(emptied)
        nearest = (*self.columns[place + 1 :], *reversed(self.columns[:place]))
        for column in sorted(nearest, key=lambda one: one.is_break):
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
            *(Column(dialer, key) for dialer, key in zip(dialers, keys, strict=True)),
            Column(None, "0"),
            Column(None, BREAK, is_break=True),
        ]
        for place, column in enumerate(self.columns):
            self._row.insertWidget(place, column, 1)
            column.cards.sideways.connect(partial(self._sideways, column))
            column.cards.opened.connect(partial(self._open, column))
            column.cards.let_go.connect(self._let_go)
            column.cards.selectionModel().selectionChanged.connect(self._hint)
            column.dropped.connect(partial(self._dropped, column))
            column.join_wanted.connect(partial(self._show_joining, column))
            column.link_wanted.connect(partial(self._room.page_wanted.emit, "hub"))
        if at is not None:
            self.columns[-2].cards.setFocus()

    def _dropped(self, column: Column, signup_ids: list[SignUpId]) -> None:
        self.put(signup_ids, column)

    def _changed(self, change: Change) -> None:
        """Read anew where anybody looks; `shown` reads anew anyway.

        A plan for hundreds takes longer than a frame: there it waits for the next tick.
        """
        if not change.kinds & _KINDS or not self.isVisible():
            return
        if len(change.ids) == 1 and change.kinds == {Kind.FLOOR}:
            self._read(frozenset(map(SignUpId, change.ids)))
        else:
            self._read_evening()
            self._read()
        if sum(len(column.model.callers) for column in self.columns) <= PLANNED_AT_ONCE:
            self._propose()
