"""The moves of a rotation as rows to tick: who, from where to where, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from hubdesk.domain.ids import DialerId, SignUpId
from hubdesk.ui import theme
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import TICK_VIEW_ROLE, PillView, TickView

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LONGEST = 19


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One move to choose: from where (None: waiting) to where, each with its name, and why."""

    signup_id: SignUpId
    name: str
    origin: DialerId | None
    origin_name: str
    target: DialerId | None
    target_name: str
    why: str
    kind: theme.Kind = "accent"

    def view(self) -> TickView:
        """Say what the row shows: the way in the colour of where it leads."""
        way = f"{_short(self.origin_name)} → {_short(self.target_name)}"
        return TickView(self.name, self.why, PillView(way, self.kind))


def _short(name: str) -> str:
    """Shorten a dialer's name, so that both ends of the way are seen."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"


class MoveModel(QAbstractListModel):
    """The moves and which of them are ticked."""

    def __init__(self, rows: Sequence[MoveRow], *, ticked: bool) -> None:
        super().__init__()
        self.rows = tuple(rows)
        self._ticked = {one.signup_id for one in rows} if ticked else set()

    @property
    def ticked(self) -> list[MoveRow]:
        """The moves that are ticked, in their order."""
        return [one for one in self.rows if one.signup_id in self._ticked]

    def toggle(self, index: AnyIndex) -> None:
        """Tick a move, or take its tick back."""
        self._ticked ^= {self.rows[index.row()].signup_id}
        self.dataChanged.emit(index, index)

    def tick_all(self, ticked: bool) -> None:
        """Tick all moves, or none."""
        self._ticked = {one.signup_id for one in self.rows} if ticked else set()
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Count the moves."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Answer a move's row, its box, or all of it in one sentence."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        one = self.rows[index.row()]
        if role == TICK_VIEW_ROLE:
            return one.view()
        if role == Qt.ItemDataRole.CheckStateRole:
            there = one.signup_id in self._ticked
            return Qt.CheckState.Checked if there else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return one.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            chosen = tr("ticked") if one.signup_id in self._ticked else tr("not ticked")
            return f"{one.view().spoken()}, {chosen}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{one.name}\n{one.origin_name} → {one.target_name}\n{one.why}"
        return None
