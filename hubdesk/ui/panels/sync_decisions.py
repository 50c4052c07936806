"""What a leader decides about a line, wherever it was pressed: its card, or the line opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hubdesk.domain.delivery import State, Wanted
from hubdesk.store.lines import Line
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.contact_sheet import ContactSheet
from hubdesk.ui.panels.sync_line import LineSheet
from hubdesk.ui.room import Room, tr


class Decisions(QObject):
    """Opens lines over a page, and does what is pressed there; `do` shows a Problem in place."""

    settled = Signal(bool)
    """A leader's word was kept, or (False) came too late and changed nothing."""

    def __init__(
        self, page: QWidget, room: Room, do: Callable[[Callable[[], object]], bool]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._room = room
        self._do = do

    def open(self, line: Line, lines: Sequence[Line]) -> None:
        """Open one line, with the history of all `lines` of its sign-up."""
        sheet = LineSheet(self._page.window(), self._room, line, lines)
        sheet.decided.connect(self.take)
        sheet.open()

    def take(self, line: Line, what: str) -> None:
        """Do what was pressed: ours, theirs, by_hand, leave_out, contact or tick."""
        deliveries, by = self._room.desk.deliveries, self._room.by
        if what == "contact":
            ContactSheet(self._page.window(), self._room, line).open()
        elif what == "tick":
            self._do(lambda: deliveries.tick(line.id, line.ticked_at is None, by))
        elif what == "leave_out":
            self._ask_leave_out(line)
        else:
            decide = deliveries.leave_out if what == "theirs" else deliveries.by_hand
            self._settle(lambda: decide(line.id, by))

    def _settle(self, decide: Callable[[], bool]) -> None:
        kept: list[bool] = []
        if self._do(lambda: kept.append(decide())):
            self.settled.emit(all(kept))

    def _ask_leave_out(self, line: Line) -> None:
        deliveries, by = self._room.desk.deliveries, self._room.by
        set_there = line.state is State.WORKSHEET
        kit.Sheet.confirm(
            self._page.window(),
            line.contact.full_name,
            _consequence(line),
            tr("Leave out"),
            lambda: self._settle(
                lambda: deliveries.leave_out(line.id, by, from_worksheet=set_there)
            ),
            danger=True,
        )


def _consequence(line: Line) -> str:
    """Name what leaving a line out does."""
    if line.wanted is Wanted.COMPLETED:
        return tr(
            "Mobilize will not know that they came, and nobody there can thank them. Your desk's "
            "own record stays."
        )
    return tr("Mobilize will not be told. Your desk's own record stays.")
