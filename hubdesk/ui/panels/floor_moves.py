"""The moves of a rotation on a sheet: each with its reason, chosen one by one, made at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.desk.rotation import Rotation
from hubdesk.domain.ids import DialerId
from hubdesk.domain.rotation import left_short
from hubdesk.store.rotation import Made
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.moves import MoveModel, MoveRow
from hubdesk.ui.panels.floor_column import Column
from hubdesk.ui.room import Room, tr
from hubdesk.words import floor as words

_AROUND, _LEAST = 390, 3
"""What stands around the list in a window, and how many moves are seen at least; it scrolls."""


class MovesSheet(kit.Sheet):
    """Lists moves with their reasons; Space ticks, Enter does what is ticked.

    `chosen` gives the ticked rows. `does` says what Enter does with so many, `comes` what that
    means for the dialers: a sentence, and whether it is one to look at. `last_wanted` asks for the
    moves of the last rotation.
    """

    chosen = Signal(list)
    last_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        title: str,
        sentence: str,
        rows: Sequence[MoveRow],
        *,
        does: Callable[[int], str],
        comes: Callable[[list[MoveRow]], tuple[str, bool]],
        ticked: bool = True,
        last: int = 0,
    ) -> None:
        super().__init__(window, title, sentence, width=760)
        self._does = does
        self._comes = comes
        self.model = MoveModel(rows, ticked=ticked)
        self.told = kit.Banner("in", "")
        self.list = kit.TickList(name=title, backdrop="surface")
        self.list.setModel(self.model)
        self.list.setCurrentIndex(self.model.index(0))
        shown = min(max((window.height() - _AROUND) // kit.TICK_HEIGHT, _LEAST), len(rows))
        self.list.setFixedHeight(shown * kit.TICK_HEIGHT + 3)
        self.list.pressed_tick.connect(self._tick)
        self.everybody = kit.CheckRow(tr("All {count} of them").format(count=len(rows)))
        self.everybody.setChecked(ticked)
        self.everybody.clicked.connect(self.model.tick_all)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S8)
        foot.addWidget(self.everybody, 1)
        foot.addWidget(kit.KeyCap(tr("Space")))
        foot.addWidget(kit.Text(tr("ticks and goes on"), "label", "quiet"))
        self.body.addWidget(self.told)
        if rows:
            self.body.addWidget(self.list)
            self.body.addLayout(foot)
        if last:
            said = tr("Last rotation, {count} to undo").format(count=last)
            before = kit.SecondaryButton(said, icon="undo")
            before.clicked.connect(self._last)
            self.add_button(before)
        self.add_back()
        self.go = self.add_main(does(0), self._go)
        self.go.setVisible(bool(rows))
        self.model.dataChanged.connect(self._count)
        self._count()

    def _tick(self, index: QModelIndex) -> None:
        self.model.toggle(index)
        self.list.move_on()

    def _count(self) -> None:
        ticked = self.model.ticked
        self.go.set_words(self._does(len(ticked)))
        self.go.setEnabled(bool(ticked))
        self.everybody.setChecked(len(ticked) == len(self.model.rows))
        told, look = self._comes(ticked)
        self.told.set_words(told, "look" if look else "in")
        self.told.setVisible(bool(told and self.model.rows))

    def _go(self) -> None:
        self.close()
        self.chosen.emit(self.model.ticked)

    def _last(self) -> None:
        self.close()
        self.last_wanted.emit()


def rotation_sheet(
    window: QWidget, room: Room, due: Rotation, board: Mapping[DialerId | None, Column]
) -> MovesSheet:
    """List what the rotation that comes next would do; nothing is moved before Enter."""
    dialers = {one: column.dialer for one, column in board.items() if one and column.dialer}
    counts = {one: len(board[one].model.callers) for one in dialers}
    names = {
        one.signup_id: one.contact.full_name
        for column in board.values()
        for one in column.model.callers
    }
    rows = [
        MoveRow(
            move.person,
            names.get(move.person, ""),
            move.origin,
            board[move.origin].name if move.origin in board else tr("a dialer that is gone"),
            move.target,
            board[move.target].name,
            words.move(move, dialers[move.target].min_callers, tr),
            board[move.target].kind,
        )
        for move in due.plan.moves
    ]

    def comes(ticked: list[MoveRow]) -> tuple[str, bool]:
        after = dict(counts)
        for row in ticked:
            if row.origin in after:
                after[row.origin] -= 1
            if row.target in after:
                after[row.target] += 1
        short = [
            words.left_short(one, dialers[one.dialer_id], tr) for one in left_short(after, dialers)
        ]
        nobody = words.nobody_short(bool(left_short(counts, dialers)), tr)
        return (
            ("; ".join(short) + ".", True)
            if short
            else (f"{nobody[:1].upper()}{nobody[1:]}.", False)
        )

    def does(count: int) -> str:
        if count == 1:
            return tr("Move 1 person")
        return tr("Move {count} people").format(count=count) if count else tr("Move nobody")

    shift = room.shift
    last = room.desk.rotations.last(shift.timeslot_id) if shift else []
    title = (
        tr("The rotation of {time}").format(time=room.clock(due.at)) if due.at else tr("Rotation")
    )
    return MovesSheet(
        window, title, _sentence(due, room), rows, does=does, comes=comes, last=len(last)
    )


def _sentence(due: Rotation, room: Room) -> str:
    """Say what Enter does, and who sits nowhere afterwards."""
    if due.plan.all_closed:
        return tr(words.ALL_CLOSED)
    if not due.plan.moves:
        return tr("Everybody is where they are due, so nobody needs to move.")
    said = tr("Untick who stays. The others move now, all at once.")
    if due.at is not None and due.at > room.now():
        said = tr("It is planned for {time}; Enter moves everybody ticked now.").format(
            time=room.clock(due.at)
        )
    count = len(due.plan.unseated)
    if count:
        nowhere = tr("{count} can call on none of these dialers and wait.").format(count=count)
        said = f"{said} {nowhere}"
    return said


def _reason(made: Made) -> str:
    """Say why somebody was moved; how many a dialer needed then is not kept."""
    said = words.MOVES[made.why]
    return tr("moved with the room") if "{" in said else tr(said)


def last_rotation_sheet(
    window: QWidget, room: Room, made: Sequence[Made], board: Mapping[DialerId | None, Column]
) -> MovesSheet:
    """List the moves of the last rotation that still stand, each to be taken back."""
    names = {
        one.signup_id: one.contact.full_name
        for column in board.values()
        for one in column.model.callers
    }
    rows = [
        MoveRow(
            one.signup_id,
            names.get(one.signup_id, ""),
            one.target,
            board[one.target].name if one.target in board else "",
            one.origin,
            board[one.origin].name if one.origin in board else tr("a dialer that is gone"),
            _reason(one),
            board[one.origin].kind if one.origin in board else "plain",
        )
        for one in made
    ]

    def does(count: int) -> str:
        if count == 1:
            return tr("Put 1 person back")
        return tr("Put {count} people back").format(count=count) if count else tr("Put nobody back")

    return MovesSheet(
        window,
        tr("Moved at {time} by {by}").format(time=room.clock(made[0].at), by=made[0].by),
        tr("Tick whom to put back where they were. The moves stay in their history."),
        rows,
        does=does,
        comes=lambda _ticked: ("", False),
        ticked=False,
    )
