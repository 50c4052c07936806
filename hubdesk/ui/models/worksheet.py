"""The worksheet as the ticking view shows it: a heading per event and shift, its lines below.

Which lines are shown, and where ticking goes on, is decided here from the durable ticks alone, so
that it is the same after a restart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from hubdesk.domain.people import fold
from hubdesk.store.lines import Line
from hubdesk.ui import times
from hubdesk.ui.models.lines import sorted_name, to_choose
from hubdesk.ui.room import tr
from hubdesk.ui.widgets import TICK_VIEW_ROLE, TickView

HEADING_ROLE = int(Qt.ItemDataRole.UserRole) + 10

Show = Literal["all", "open", "ticked"]
"""Everything, what is not ticked yet, or what is ticked."""


@dataclass(frozen=True, slots=True)
class Heading:
    """An event and a shift of it, over its lines; `url` is the event's page, if Mobilize has one.

    `ticked` of `lines` counts the whole shift, whatever is shown of it.
    """

    event: str
    shift: str
    url: str | None
    ticked: int
    lines: int

    def spoken(self) -> str:
        """Say the heading in one sentence."""
        return f"{self.event}, {self.shift}, {self.done()}"

    def done(self) -> str:
        """Say how far the shift is."""
        return tr("{ticked} of {rows} ticked").format(ticked=self.ticked, rows=self.lines)


def shift_words(line: Line) -> str:
    """Say the shift of a line: `Tue 20 Oct, 18:00 to about 20:00 EDT`."""
    zone = line.timezone
    day = f"{times.weekday(line.starts_at, zone)[:3]} {times.day(line.starts_at, zone)}"
    span = times.span(line.starts_at, line.ends_at, zone, assumed=line.ends_assumed)
    return f"{day}, {span}"


def event_words(line: Line) -> str:
    """Name the event of a line; an export without titles has the evening's day instead."""
    if line.event_title:
        return line.event_title
    return tr("{day} phone bank").format(day=times.weekday(line.starts_at, line.timezone))


def by_shift(lines: Iterable[Line]) -> list[tuple[Heading, list[Line]]]:
    """Group lines, which come in the dashboard's order, by their event and shift."""
    grouped: list[tuple[Heading, list[Line]]] = []
    for _key, some in groupby(
        lines, key=lambda one: (one.starts_at, one.event_title, one.event_url)
    ):
        shift = list(some)
        first = shift[0]
        ticked = sum(line.ticked_at is not None for line in shift)
        heading = Heading(
            event_words(first), shift_words(first), first.event_url, ticked, len(shift)
        )
        grouped.append((heading, shift))
    return grouped


def resume_at(lines: Sequence[Line]) -> Line | None:
    """Find where ticking goes on: the first line not ticked after the last one that was ticked."""
    last = last_ticked(lines)
    start = lines.index(last) + 1 if last is not None else 0
    turned = [*lines[start:], *lines[:start]]
    return next((line for line in turned if line.ticked_at is None), None)


def last_ticked(lines: Sequence[Line]) -> Line | None:
    """Find the line that was ticked last, by the clock of the ticks themselves."""
    ticked = [(line.ticked_at, row) for row, line in enumerate(lines) if line.ticked_at is not None]
    return lines[max(ticked)[1]] if ticked else None


class WorksheetModel(QAbstractListModel):
    """Headings and lines in one list. A heading cannot be chosen; `line` of one is None."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._folded: dict[str, str] = {}
        self._rows: list[Heading | Line] = []

    def rowCount(  # noqa: N802 - Qt's name
        self, parent: QModelIndex | QPersistentModelIndex | None = None
    ) -> int:
        """Count headings and lines."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let lines be chosen, and headings be passed over."""
        if self.line(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Give what a row shows, says and whether it is ticked."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(row, Heading):
            if said:
                return row.spoken()
            return row if role == HEADING_ROLE else None
        view = TickView(sorted_name(row), row.contact.email or tr("no e-mail"), to_choose(row))
        if role == TICK_VIEW_ROLE:
            return view
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.ticked_at else Qt.CheckState.Unchecked
        if said:
            ticked = tr("ticked") if row.ticked_at else tr("not ticked")
            return f"{view.spoken()}, {ticked}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{sorted_name(row)}\n{row.contact.email}"
        return None

    def line(self, index: QModelIndex | QPersistentModelIndex) -> Line | None:
        """Give the line of a row; None for a heading or no row at all."""
        row = self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None
        return row if isinstance(row, Line) else None

    def heading(self, index: QModelIndex | QPersistentModelIndex) -> Heading | None:
        """Give the heading of a row; None for a line or no row at all."""
        row = self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None
        return row if isinstance(row, Heading) else None

    def index_of(self, delivery_id: str) -> QModelIndex:
        """Find the row of a line; no row where it is not shown."""
        for row, one in enumerate(self._rows):
            if isinstance(one, Line) and one.id == delivery_id:
                return self.index(row)
        return QModelIndex()

    def shown_lines(self) -> list[Line]:
        """Give the lines that are shown, in order."""
        return [row for row in self._rows if isinstance(row, Line)]

    @property
    def ticked(self) -> int:
        """How many of all lines a person says are set."""
        return sum(line.ticked_at is not None for line in self.lines)

    def show(self, lines: Sequence[Line], show: Show = "all", typed: str = "") -> None:
        """Show those of these lines that were asked for; nothing moves where only ticks differ."""
        self.lines = list(lines)
        rows: list[Heading | Line] = []
        words = fold(typed).split()
        for heading, shift in by_shift(self.lines):
            kept = [line for line in shift if self._is_shown(line, show, words)]
            rows.extend([heading, *kept] if kept else [])
        before = self._rows
        if [_identity(row) for row in before] == [_identity(row) for row in rows]:
            self._rows = rows
            for at, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _is_shown(self, line: Line, show: Show, words: list[str]) -> bool:
        ticked = line.ticked_at is not None
        if show != "all" and ticked is not (show == "ticked"):
            return False
        if not words:
            return True
        said = f"{line.contact.full_name} {line.contact.email} {to_choose(line).words}"
        folded = self._folded.setdefault(said, fold(said))
        return all(word in folded for word in words)


def _identity(row: Heading | Line) -> str:
    return row.id if isinstance(row, Line) else f"{row.event}\n{row.shift}"
