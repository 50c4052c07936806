"""The worksheet's rows as Qt sees them: one line per person, in the dashboard's own order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from hubdesk.domain.delivery import Wanted
from hubdesk.store.lines import Line
from hubdesk.ui import times
from hubdesk.ui.room import tr
from hubdesk.ui.theme import Kind
from hubdesk.ui.widgets import TICK_VIEW_ROLE, PillView, TickView
from hubdesk.words import sync, worksheet

_KINDS: dict[Wanted, Kind] = {
    Wanted.COMPLETED: "in",
    Wanted.NO_SHOW: "stop",
    Wanted.MOVED: "look",
    Wanted.NOT_HERE: "look",
}


def sorted_name(line: Line) -> str:
    """Say a name as the dashboard sorts it: `Alvarez-Ortiz, Maria`."""
    contact = line.contact
    return ", ".join(part for part in (contact.family_name, contact.given_name) if part)


def to_choose(line: Line) -> PillView:
    """Say what to choose in the dashboard for a line."""
    choose = tr(sync.choice(line))
    if line.wanted is Wanted.COMPLETED and worksheet.is_added_by_hand(line):
        return PillView(tr(sync.ADD).format(choose=choose), "accent")
    return PillView(choose, _KINDS[line.wanted])


class LinesModel(QAbstractListModel):
    """The lines a person sets in the dashboard, each with its durable tick."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._several = False

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """Count the lines."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Give what a row shows, says and whether it is ticked."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if line.ticked_at else Qt.CheckState.Unchecked
        if role == TICK_VIEW_ROLE:
            return self._view(line)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            ticked = tr("ticked") if line.ticked_at else tr("not ticked")
            return f"{self._view(line).spoken()}, {ticked}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{sorted_name(line)}\n{line.contact.email}"
        return None

    def line(self, index: QModelIndex | QPersistentModelIndex) -> Line:
        """Give the line of a row."""
        return self._lines[index.row()]

    @property
    def shown(self) -> list[Line]:
        """Every line there is, in order."""
        return self._lines

    @property
    def ticked(self) -> int:
        """How many lines a person says are set."""
        return sum(line.ticked_at is not None for line in self._lines)

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines; where only ticks differ, rows are repainted and nothing moves."""
        before, self._several = self._lines, len({line.starts_at for line in lines}) > 1
        if [line.id for line in before] == [line.id for line in lines]:
            self._lines = list(lines)
            for row, (old, new) in enumerate(zip(before, lines, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def row_of(self, delivery_id: str) -> int:
        """Give the row of a line, -1 where it is not shown any more."""
        return next((row for row, one in enumerate(self._lines) if one.id == delivery_id), -1)

    def _view(self, line: Line) -> TickView:
        quiet = line.contact.email or tr("no e-mail")
        if self._several:
            quiet = f"{times.clock(line.starts_at, line.timezone)} · {quiet}"
        return TickView(sorted_name(line), quiet, to_choose(line))
