"""People on the list who may be the one being added, as rows with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from hubdesk.desk.finder import Hit
from hubdesk.domain.ids import PersonId
from hubdesk.domain.matching import Double
from hubdesk.domain.people import last_four
from hubdesk.ui.models.hits import state_pill
from hubdesk.ui.models.spoken import SpokenRows
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets import RowView
from hubdesk.words.desk import DOUBLES


class DoublesModel(SpokenRows):
    """Up to three rows; the same people again are left alone, so that a picked one stays picked."""

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._doubles: tuple[Double, ...] = ()

    def show(self, doubles: Sequence[Double]) -> None:
        """Show these people with their reasons."""
        if tuple(doubles) == self._doubles:
            return
        self._doubles = tuple(doubles)
        self.put([self._view(double) for double in self._doubles], same=False)

    def person(self, row: int) -> PersonId | None:
        """Answer who is in a row."""
        return self._doubles[row].person if 0 <= row < len(self._doubles) else None

    def _view(self, double: Double) -> RowView:
        reasons = ", ".join(tr(DOUBLES[reason]) for reason in double.reasons)
        four = last_four(double.contact.phone)
        found: list[Hit] = self._room.desk.finder.who(double.person, self._room.shift)
        pills = tuple(state_pill(hit, self._room.shift, self._room.clock) for hit in found[:1])
        return RowView(
            double.contact.full_name,
            subtitle=" · ".join(filter(None, (reasons, four))),
            pills=pills,
            key_hint="Enter",
        )
