"""The callers of one column of the floor, as a list model: drawn as cards, dragged by their ids."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hubdesk.domain.ids import SignUpId
from hubdesk.store.floor import Caller
from hubdesk.ui.room import tr
from hubdesk.words import times

CARD_VIEW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MIME = "application/x-hubdesk-callers"
WAITS_LONG = timedelta(minutes=5)

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class CardView:
    """What one card shows; `look` where somebody has waited too long."""

    name: str
    minutes: str
    note: str
    first_time: bool = False
    look: bool = False

    def spoken(self) -> str:
        """Say the card in one sentence, for AccessibleTextRole."""
        new = tr("first time") if self.first_time else ""
        return ", ".join(part for part in (self.name, new, self.minutes, self.note) if part)


class CallerModel(QAbstractListModel):
    """One column. `dropped` gives the sign-ups let go over it, to be moved by the page."""

    dropped = Signal(list)

    def __init__(self, clock: Callable[[datetime], str], *, waiting: bool) -> None:
        super().__init__()
        self._clock = clock
        self._waiting = waiting
        self._now: datetime | None = None
        self.callers: tuple[Caller, ...] = ()

    def show(self, callers: Sequence[Caller], now: datetime) -> bool:
        """Show these callers at this moment; True where the list itself became another."""
        later = self._now is not None and now != self._now
        self._now = now
        if tuple(callers) == self.callers:
            if later and self.callers:
                self.dataChanged.emit(self.index(0), self.index(len(self.callers) - 1))
            return False
        self.beginResetModel()
        self.callers = tuple(callers)
        self.endResetModel()
        return True

    def longest_wait(self) -> timedelta:
        """Tell how long the first of the column has been here."""
        if not self.callers or self._now is None:
            return timedelta()
        return self._now - self.callers[0].since

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Count the callers."""
        return 0 if parent.isValid() else len(self.callers)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Answer a card, its sentence, or the name."""
        if not index.isValid() or index.row() >= len(self.callers):
            return None
        if role == CARD_VIEW_ROLE:
            return self._card(self.callers[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return self.callers[index.row()].contact.full_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._card(self.callers[index.row()]).spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            caller = self.callers[index.row()]
            return "\n".join(part for part in (caller.contact.full_name, caller.attention) if part)
        return None

    def _card(self, caller: Caller) -> CardView:
        here = max((self._now or caller.since) - caller.since, timedelta())
        look = self._waiting and here > WAITS_LONG
        since = (tr("waits since {time}") if self._waiting else tr("since {time}")).format(
            time=self._clock(caller.since)
        )
        note = caller.attention or since
        return CardView(caller.contact.full_name, times.length(here), note, caller.first_time, look)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let every card be chosen and dragged, and the whole column be dropped on."""
        drops = Qt.ItemFlag.ItemIsDropEnabled
        if not index.isValid():
            return drops
        return drops | (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Copy only: the page moves people, and the list changes when it was kept."""
        return Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Copy only, as for drops."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Name what is dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Pack the sign-ups of these cards; ids only, so nothing leaves for another program."""
        ids = [self.callers[index.row()].signup_id for index in indexes]
        data = QMimeData()
        data.setData(MIME, QByteArray(json.dumps(ids).encode()))
        return data

    def dropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, _parent: AnyIndex
    ) -> bool:
        """Hand the dropped sign-ups to the page; where in the column makes no difference."""
        if not data.hasFormat(MIME):
            return False
        ids = json.loads(bytes(data.data(MIME).data()))
        self.dropped.emit([SignUpId(one) for one in ids])
        return True
