"""The callers of one column of the floor, as a list model: drawn as cards, dragged by their ids."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
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

from hubdesk.domain.blocks import Rhythm
from hubdesk.domain.ids import SignUpId
from hubdesk.domain.people import said_phone
from hubdesk.store.floor import Caller
from hubdesk.store.rotation import Pause
from hubdesk.ui import times
from hubdesk.ui.room import tr
from hubdesk.words.floor import LACKS

CARD_VIEW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MIME = "application/x-hubdesk-callers"
WAITS_LONG = timedelta(minutes=5)
STALE = timedelta(seconds=10)
"""Cards are not painted anew for less time than this: minutes are what they say."""

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class CardView:
    """What one card shows; `look` where somebody waits too long or is past their planned time."""

    name: str
    minutes: str
    note: str
    first_time: bool = False
    look: bool = False

    def spoken(self) -> str:
        """Say the card in one sentence, for AccessibleTextRole."""
        new = tr("first time") if self.first_time else ""
        return ", ".join(part for part in (self.name, new, self.minutes, self.note) if part)


@dataclass(frozen=True, slots=True)
class Floor:
    """The floor at one moment: what a card says beside the caller's own record.

    `clock` says a time of day, `rhythm` until when a stint is planned, `pauses` are the breaks that
    last, `equipment` what each has in hand, in words.
    """

    now: datetime
    clock: Callable[[datetime], str] = field(compare=False)
    rhythm: Rhythm | None = None
    pauses: Mapping[SignUpId, Pause] = field(default_factory=dict)
    equipment: Mapping[SignUpId, str] = field(default_factory=dict)

    def says_otherwise(self, before: Floor) -> bool:
        """Tell whether a card that was painted for `before` may say something else by now."""
        return self.now - before.now >= STALE or self != replace(before, now=self.now)

    def card(self, caller: Caller) -> CardView:
        """Say what a card shows."""
        pause = self.pauses.get(caller.signup_id)
        here = self.length(caller)
        if pause is not None:
            look, parts = False, self._break(pause)
        elif caller.dialer_id is None:
            look, parts = here > WAITS_LONG, self._waits(caller)
        else:
            past = self._past(caller)
            look = bool(past)
            in_hand = self.equipment.get(caller.signup_id, "")
            login = said_phone(caller.joined_as)
            parts = [caller.seat, past, in_hand, login, caller.attention]
        since = tr("since {time}") if caller.dialer_id else tr("waits since {time}")
        note = " · ".join(part for part in parts if part)
        return CardView(
            caller.contact.full_name,
            times.length(here),
            note or since.format(time=self.clock(caller.since)),
            caller.first_time,
            look,
        )

    def told(self, caller: Caller) -> str:
        """Say all there is to know of a card, a line each."""
        view = self.card(caller)
        ends = self._ends(caller)
        planned = tr("planned until {time}").format(time=self.clock(ends)) if ends else ""
        lines = (caller.contact.full_name, view.note, planned, caller.attention)
        return "\n".join(dict.fromkeys(line for line in lines if line))

    def length(self, caller: Caller) -> timedelta:
        """Tell how long somebody has been where they are."""
        pause = self.pauses.get(caller.signup_id)
        return max(self.now - (pause.started_at if pause else caller.since), timedelta())

    def _break(self, pause: Pause) -> list[str]:
        kept = tr("floater: {name}").format(name=pause.floater) if pause.floater else ""
        kept = kept or (tr("seat kept") if pause.dialer_id else "")
        return [kept, tr("since {time}").format(time=self.clock(pause.started_at))]

    def _waits(self, caller: Caller) -> list[str]:
        lacks = (tr(LACKS[need]) for need in sorted(caller.lacks))
        lacking = [tr("no {lacks}").format(lacks=one) for one in lacks]
        in_hand = self.equipment.get(caller.signup_id, "")
        return [caller.seat, *lacking, in_hand, caller.attention]

    def _ends(self, caller: Caller) -> datetime | None:
        if caller.dialer_id is None or self.rhythm is None:
            return None
        return self.rhythm.planned_end(caller.dialer_id, caller.since)

    def _past(self, caller: Caller) -> str:
        ends = self._ends(caller)
        if ends is None or ends > self.now:
            return ""
        planned = max((ends - caller.since) // timedelta(minutes=1), 0)
        return tr("past {minutes} planned").format(minutes=planned)


class CallerModel(QAbstractListModel):
    """One column. `dropped` gives the sign-ups let go over it, to be moved by the page."""

    dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._floor: Floor | None = None
        self.callers: tuple[Caller, ...] = ()

    def show(self, callers: Sequence[Caller], floor: Floor) -> bool:
        """Show these callers on the floor of a moment; True where the list became another."""
        before, self._floor = self._floor, floor
        if tuple(callers) == self.callers:
            if self.callers and (before is None or floor.says_otherwise(before)):
                self.dataChanged.emit(self.index(0), self.index(len(self.callers) - 1))
            else:
                self._floor = before
            return False
        self.beginResetModel()
        self.callers = tuple(callers)
        self.endResetModel()
        return True

    def longest(self) -> timedelta:
        """Tell how long whoever is here longest has been."""
        floor = self._floor
        if floor is None:
            return timedelta()
        return max((floor.length(one) for one in self.callers), default=timedelta())

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Count the callers."""
        return 0 if parent.isValid() else len(self.callers)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Answer a card, its sentence, or the name."""
        if not index.isValid() or index.row() >= len(self.callers):
            return None
        caller, floor = self.callers[index.row()], self._floor
        if role == Qt.ItemDataRole.DisplayRole or floor is None:
            return caller.contact.full_name
        if role == CARD_VIEW_ROLE:
            return floor.card(caller)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return floor.card(caller).spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return floor.told(caller)
        return None

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
