"""The sheet on which a leader says who did not come; nobody is taken to be absent by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.domain.checkin import Standing, standing_of
from hubdesk.domain.ids import SignUpId
from hubdesk.domain.roster import Shift, SignUpStatus
from hubdesk.errors import Problem
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr

_SHOWN = 6
"""So many people are seen at once; the list scrolls."""


def unmarked(room: Room, shift: Shift) -> list[tuple[SignUpId, str, str]]:
    """List (sign-up, name as the dashboard sorts it, e-mail) of whom nobody has said anything."""
    found = []
    for hit in room.desk.finder.everybody(shift):
        up = hit.signup
        if up is None or up.timeslot_id != shift.timeslot_id or up.gone:
            continue
        if up.status is SignUpStatus.CANCELLED or standing_of(up.mark) is not Standing.EXPECTED:
            continue
        if up.origin == "roster":
            name = f"{hit.contact.family_name}, {hit.contact.given_name}".strip(", ")
            found.append((up.id, name, hit.contact.email))
    return found


class AbsentModel(QAbstractListModel):
    """People nobody has seen, with a box each that starts empty."""

    def __init__(self, people: Sequence[tuple[SignUpId, str, str]]) -> None:
        super().__init__()
        self._people = list(people)
        self._ticked: set[SignUpId] = set()

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """Count the people."""
        return 0 if parent is not None and parent.isValid() else len(self._people)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Give what a row shows, says and whether it is ticked."""
        if not index.isValid():
            return None
        signup_id, name, email = self._people[index.row()]
        view = kit.TickView(name, email)
        if role == Qt.ItemDataRole.CheckStateRole:
            there = signup_id in self._ticked
            return Qt.CheckState.Checked if there else Qt.CheckState.Unchecked
        if role == kit.TICK_VIEW_ROLE:
            return view
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = tr("did not come") if signup_id in self._ticked else tr("not marked")
            return f"{view.spoken()}, {said}"
        return None

    @property
    def ticked(self) -> list[SignUpId]:
        """Who is said not to have come, in the list's order."""
        return [one for one, _, _ in self._people if one in self._ticked]

    def toggle(self, index: QModelIndex) -> None:
        """Tick a row, or take its tick back."""
        self._ticked ^= {self._people[index.row()][0]}
        self.dataChanged.emit(index, index)

    def tick_all(self, ticked: bool) -> None:
        """Tick everybody, or nobody."""
        self._ticked = {one for one, _, _ in self._people} if ticked else set()
        if self._people:
            self.dataChanged.emit(self.index(0), self.index(len(self._people) - 1))


class AbsentSheet(kit.Sheet):
    """Ticks who did not come and says what that does before it is done."""

    def __init__(
        self, window: QWidget, room: Room, people: Sequence[tuple[SignUpId, str, str]]
    ) -> None:
        super().__init__(
            window,
            tr("Who did not come?"),
            tr("Tick only whom you know to be missing. Whoever stays unticked stays unmarked."),
            width=560,
        )
        self._room = room
        self._model = AbsentModel(people)
        self._window_below = window
        self.everybody = kit.CheckRow(tr("All {count} of them").format(count=len(people)))
        self.everybody.toggled.connect(self._model.tick_all)
        self.list = kit.TickList(name=tr("Not marked yet"), backdrop="surface")
        self.list.setModel(self._model)
        self.list.setCurrentIndex(self._model.index(0))
        most = _SHOWN * kit.TICK_HEIGHT + 3
        self.list.setFixedHeight(min(self.list.sizeHint().height(), most))
        self.list.pressed_tick.connect(self._tick)
        self.body.addWidget(self.list)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S8)
        foot.addWidget(self.everybody, 1)
        foot.addWidget(kit.KeyCap(tr("Space")))
        foot.addWidget(kit.Text(tr("ticks and moves on"), "label", "quiet"))
        self.body.addLayout(foot)
        self.add_back()
        self.note = self.add_main(tr("Note them"), self._ask)
        self.note.setEnabled(False)
        self._model.dataChanged.connect(self._count)

    def _tick(self, index: QModelIndex) -> None:
        self._model.toggle(index)
        if kit.is_ticked(index):
            self.list.move_on()

    def _count(self) -> None:
        count = len(self._model.ticked)
        self.note.setEnabled(count > 0)
        self.note.set_words(
            tr("Note that {count} did not come").format(count=count) if count else tr("Note them")
        )

    def _ask(self) -> None:
        chosen = self._model.ticked
        self.close()
        one = tr("1 person goes on the list to set to No Show in Mobilize, by your word.")
        many = tr("{count} people go on the list to set to No Show in Mobilize, by your word.")
        kit.Sheet.confirm(
            self._window_below,
            tr("Note who did not come"),
            (one if len(chosen) == 1 else many.format(count=len(chosen)))
            + " "
            + tr("Each can be taken back at the desk."),
            tr("Note it"),
            lambda: self._note(chosen),
        )

    def _note(self, chosen: list[SignUpId]) -> None:
        try:
            self._room.desk.attendance.no_show(chosen, self._room.by)
        except Problem as problem:
            self._room.show_problem(problem)
