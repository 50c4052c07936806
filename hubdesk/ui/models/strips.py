"""Everybody who came tonight as a list model: a line each, in stretches of waiting and calling."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId, SignUpId
from hubdesk.store.strips import Stretch, Strip
from hubdesk.ui.room import tr
from hubdesk.ui.tokens import Kind

STRIP_VIEW_ROLE = int(Qt.ItemDataRole.UserRole) + 4

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch as it is painted; `look` is a kind of ground, `break`, `wait` or `proposed`."""

    starts_at: datetime
    ends_at: datetime
    words: str
    kind: Kind
    look: str = "call"


@dataclass(frozen=True, slots=True)
class StripView:
    """What one row shows: who, since when briefed, and the evening in segments."""

    name: str
    segments: tuple[Segment, ...]
    first_time: bool
    briefed: str
    said: str

    @property
    def needs_briefing(self) -> bool:
        """A first-timer nobody has briefed."""
        return self.first_time and not self.briefed

    def spoken(self) -> str:
        """Say the row in one sentence, for AccessibleTextRole."""
        new = tr("first time") if self.first_time else ""
        word = self.briefed or (tr("not briefed yet") if self.first_time else "")
        return ", ".join(part for part in (self.name, new, word, self.said) if part)


@dataclass(frozen=True, slots=True)
class Evening:
    """Everything the rows are made of at one moment.

    `proposed` says on which dialer somebody will be from `moves_at` on; `briefed` holds the words
    of everybody's briefing.
    """

    strips: tuple[Strip, ...] = ()
    dialers: Mapping[DialerId, Dialer] | None = None
    proposed: Mapping[SignUpId, DialerId] | None = None
    moves_at: datetime | None = None
    until: datetime | None = None
    briefed: Mapping[SignUpId, str] | None = None


class StripModel(QAbstractListModel):
    """A row per person; what a row shows is worked out when it is looked at."""

    def __init__(self, clock: Callable[[datetime], str]) -> None:
        super().__init__()
        self._clock = clock
        self._now: datetime | None = None
        self.evening = Evening()

    def show(self, evening: Evening, now: datetime) -> None:
        """Show this evening at this moment; the same people keep their rows."""
        before = [one.signup_id for one in self.evening.strips]
        self._now = now
        if before == [one.signup_id for one in evening.strips]:
            self.evening = evening
            if before:
                self.dataChanged.emit(self.index(0), self.index(len(before) - 1))
            return
        self.beginResetModel()
        self.evening = evening
        self.endResetModel()

    def strip(self, row: int) -> Strip | None:
        """Answer whose row this is."""
        strips = self.evening.strips
        return strips[row] if 0 <= row < len(strips) else None

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Count the people."""
        return 0 if parent.isValid() else len(self.evening.strips)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Answer a row, its sentence, or the name."""
        strip = self.strip(index.row()) if index.isValid() else None
        if strip is None or self._now is None:
            return None
        if role == STRIP_VIEW_ROLE:
            return self._view(strip, self._now)
        if role == Qt.ItemDataRole.DisplayRole:
            return strip.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._view(strip, self._now).spoken()
        return None

    def _view(self, strip: Strip, now: datetime) -> StripView:
        evening = self.evening
        until = strip.left_at or now
        segments: list[Segment] = []
        cursor = strip.arrived_at
        for one in strip.stretches:
            begins = max(one.started_at, cursor)
            if begins > cursor:
                segments.append(Segment(cursor, begins, "", "plain", "wait"))
            ends = max(min(one.ended_at or until, until), begins)
            segments.append(self._stretch(one, begins, ends))
            cursor = ends
        if cursor < until:
            segments.append(Segment(cursor, until, "", "plain", "wait"))
        said = self._said(strip, segments)
        target = (evening.proposed or {}).get(strip.signup_id)
        if target and evening.moves_at and evening.until and strip.left_at is None:
            begins = max(evening.moves_at, now)
            name, kind = self._dialer(target)
            segments.append(Segment(begins, evening.until, name, kind, "proposed"))
            moves = tr("moves to {dialer} at {clock}")
            said += ", " + moves.format(dialer=name, clock=self._clock(begins))
        briefed = (evening.briefed or {}).get(strip.signup_id, "")
        return StripView(strip.name, tuple(segments), strip.first_time, briefed, said)

    def _stretch(self, one: Stretch, begins: datetime, ends: datetime) -> Segment:
        if one.dialer_id is None:
            return Segment(begins, ends, tr("break"), "plain", "break")
        words = tr("{minutes} min").format(minutes=(ends - begins) // timedelta(minutes=1))
        return Segment(begins, ends, words, self._dialer(one.dialer_id)[1])

    def _dialer(self, dialer_id: DialerId) -> tuple[str, Kind]:
        dialer = (self.evening.dialers or {}).get(dialer_id)
        if dialer is None:
            return tr("a dialer"), "plain"
        return dialer.name, "accent" if dialer.kind is DialerKind.SCALE_TO_WIN else "campaign"

    def _said(self, strip: Strip, segments: Sequence[Segment]) -> str:
        """Say the evening so far: came when, called how long where, left when."""
        spent: dict[str, timedelta] = {}
        for one in strip.stretches:
            name = self._dialer(one.dialer_id)[0] if one.dialer_id else tr("a break")
            ends = one.ended_at or strip.left_at or self._now or one.started_at
            spent[name] = spent.get(name, timedelta()) + max(ends - one.started_at, timedelta())
        parts = [tr("in since {clock}").format(clock=self._clock(strip.arrived_at))]
        parts += [
            tr("{minutes} min on {dialer}").format(
                minutes=length // timedelta(minutes=1), dialer=name
            )
            for name, length in spent.items()
        ]
        if strip.left_at:
            parts.append(tr("left at {clock}").format(clock=self._clock(strip.left_at)))
        elif segments and segments[-1].look == "wait":
            parts.append(tr("waits"))
        return ", ".join(parts)
