"""What is asked on the floor before something is done: the rotation, a floater, a seat."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hubdesk.desk.rotation import Rotation
from hubdesk.domain.ids import DialerId
from hubdesk.store.floor import Caller
from hubdesk.store.rotation import Made
from hubdesk.ui.models.moves import MoveRow
from hubdesk.ui.panels.floor_column import Column
from hubdesk.ui.panels.floor_moves import last_rotation_sheet, rotation_sheet
from hubdesk.ui.panels.floor_presses import Presses
from hubdesk.ui.panels.floor_sheets import BreakSheet, SeatSheet
from hubdesk.ui.panels.lend_sheet import LendSheet
from hubdesk.ui.room import Room, tr


class Asks(QObject):
    """Opens the floor's sheets over the page's window; what they answer is pressed."""

    def __init__(
        self, page: QWidget, room: Room, presses: Presses, columns: Callable[[], Sequence[Column]]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._room = room
        self._presses = presses
        self._columns = columns

    def rotation(self, due: Rotation, applied: Callable[[], None]) -> None:
        """Ask which of a rotation's moves are to be made, and make them."""
        sheet = rotation_sheet(self._page.window(), self._room, due, self._board())

        def apply(rows: list[MoveRow]) -> None:
            self._presses.rotate(due.at, {row.signup_id: row.target for row in rows})
            applied()

        sheet.chosen.connect(apply)
        sheet.last_wanted.connect(self.last_rotation)
        sheet.open()

    def last_rotation(self) -> None:
        """Ask which of the last rotation's moves are to be taken back."""
        made = self._made()
        if not made:
            return
        by_id = {one.signup_id: one for one in made}
        sheet = last_rotation_sheet(self._page.window(), self._room, made, self._board())
        sheet.chosen.connect(
            lambda rows: self._presses.undo_moves([by_id[row.signup_id] for row in rows], {})
        )
        sheet.open()

    def undo_moves(self, chosen: Sequence[Caller]) -> None:
        """Put back those of the chosen whom the last rotation moved."""
        ids = {one.signup_id for one in chosen}
        mine = [one for one in self._made() if one.signup_id in ids]
        if mine:
            names = {one.signup_id: one.contact.full_name for one in chosen}
            self._presses.undo_moves(mine, names)
        elif chosen:
            words = tr("The last rotation did not move {name}.")
            self._presses.say(words.format(name=chosen[0].contact.full_name))

    def to_break(self, chosen: Sequence[Caller]) -> None:
        """Send the chosen on a break; where all of them are on one, bring them back.

        One who calls is asked who keeps the seat; nobody keeps those of several.
        """
        away = self._presses.pauses
        leaving = [one for one in chosen if one.signup_id not in away]
        if chosen and not leaving:
            self._presses.end_breaks(chosen)
        elif len(leaving) == 1 and leaving[0].dialer_id:
            self._ask_floater(leaving[0])
        elif leaving:
            self._presses.take_break(leaving)

    def seat(self, chosen: Sequence[Caller]) -> None:
        """Ask where the first of the chosen sits."""
        for caller in chosen[:1]:
            SeatSheet(self._page.window(), self._room, caller).open()

    def lend(self, chosen: Sequence[Caller]) -> None:
        """Lend the first of the chosen something, or take back what they have."""
        for caller in chosen[:1]:
            name = caller.contact.full_name
            LendSheet(self._page.window(), self._room, caller.signup_id, name).open()

    def _ask_floater(self, leaving: Caller) -> None:
        keeping = {one.floater_id for one in self._presses.pauses.values()}
        here = [
            (caller, column.name)
            for column in sorted(self._columns(), key=lambda one: one.dialer is not None)
            if not column.is_break
            for caller in column.model.callers
            if caller.signup_id not in {leaving.signup_id, *keeping}
        ]
        sheet = BreakSheet(self._page.window(), leaving, here)

        def go(floater: str) -> None:
            keeps = next((one for one, _ in here if one.signup_id == floater), None)
            self._presses.take_break([leaving], keeps)

        sheet.chosen.connect(go)
        sheet.open()

    def _made(self) -> list[Made]:
        shift = self._room.shift
        return self._room.desk.rotations.last(shift.timeslot_id) if shift else []

    def _board(self) -> dict[DialerId | None, Column]:
        return {column.dialer_id: column for column in self._columns() if not column.is_break}
