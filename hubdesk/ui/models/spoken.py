"""Rows whose views are made when they are shown, and that say themselves in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hubdesk.ui.widgets import ROW_VIEW_ROLE


class Spoken(Protocol):
    """What one row shows."""

    def spoken(self) -> str:
        """Say the row in one sentence, for AccessibleTextRole."""


class SpokenRows(QAbstractListModel):
    """A list that is read and chosen from; what a row is about, its own model knows."""

    view_role = ROW_VIEW_ROLE

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: list[Spoken] = []

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self._views)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Answer a row's view, the row in one sentence, or its tooltip."""
        if not index.isValid() or index.row() >= len(self._views):
            return None
        if role == self.view_role:
            return self._views[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._views[index.row()].spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(index.row())
        return None

    def tip(self, row: int) -> str:
        """Answer the tooltip of a row: all of it, where the row has no room for it."""
        return self._views[row].spoken()

    def put(self, views: Sequence[Spoken], *, same: bool) -> None:
        """Show these rows; where they are about the `same` as before only what changed is painted.

        Nothing moves then, and whoever is chosen stays chosen.
        """
        if not same:
            self.beginResetModel()
            self._views = list(views)
            self.endResetModel()
            return
        before, self._views = self._views, list(views)
        for row, (old, new) in enumerate(zip(before, self._views, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))
