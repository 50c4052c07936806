"""The dry run on a sheet: whom the next sync would send, what becomes of each, the very body."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QStandardPaths,
    Signal,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from hubdesk.errors import Problem
from hubdesk.ui import times
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.spoken import SpokenRows
from hubdesk.ui.room import Room, tr
from hubdesk.ui.tasks import Task
from hubdesk.ui.widgets.code import Code
from hubdesk.ui.widgets.rows import ROW_HEIGHT
from hubdesk.words import outgoing as words
from hubdesk.words import spreadsheet

if TYPE_CHECKING:  # it brings the web's side, which costs start-up time
    from hubdesk.sync.preview import Outgoing

_SHOWN = 4
"""So many people are seen at once; the list scrolls."""


class OutgoingModel(SpokenRows):
    """The next sync's people, in the order they would be sent."""

    def __init__(self, listed: Sequence[Outgoing]) -> None:
        super().__init__()
        self._listed = list(listed)
        self.put([_view(one) for one in listed], same=False)

    def tip(self, row: int) -> str:
        """Say what becomes of it."""
        return words.fate(self._listed[row], tr)

    def one(self, row: int) -> Outgoing:
        """Give who is in a row."""
        return self._listed[row]


def _view(one: Outgoing) -> kit.RowView:
    contact = one.line.contact
    at = times.clock(one.line.starts_at, one.line.timezone)
    pill = (
        kit.PillView(tr("would be sent"), "accent")
        if one.posted
        else kit.PillView(tr("stays here"), "look")
    )
    subtitle = " · ".join(part for part in (f"{at} {tr('shift')}", contact.email) if part)
    return kit.RowView(contact.full_name, subtitle=subtitle, pills=(pill,))


def _request(one: Outgoing) -> str:
    """Write what would go over the wire: the address under the organisation, then the body."""
    return f"POST {one.path}\n{json.dumps(one.body, ensure_ascii=False, indent=2)}"


class OutgoingSheet(kit.Sheet):
    """Lists what would be sent; the body of the current one is below, and all of it as CSV."""

    def __init__(self, window: QWidget, room: Room, listed: Sequence[Outgoing]) -> None:
        posted = sum(one.posted for one in listed)
        super().__init__(
            window, tr("What would be sent"), _sentence(posted, len(listed)), width=640
        )
        self._room = room
        self._listed = list(listed)
        self.model = OutgoingModel(listed)
        self.list = kit.RowList(name=tr("What would be sent"), backdrop="surface")
        self.list.setModel(self.model)
        self.list.setFixedHeight(min(self.list.sizeHint().height(), _SHOWN * ROW_HEIGHT + 3))
        self.list.selectionModel().currentChanged.connect(self._show)
        self.fate = kit.Text("", "body", wrap=True)
        self.request = Code(tr("The very request"))
        self.saved = kit.Text("", "small", "in", wrap=True)
        for part in (self.list, self.fate, self.request, self.saved):
            self.body.addWidget(part)
            part.setVisible(bool(listed) and part is not self.saved)
        back = kit.SecondaryButton(tr("Back"), key="Esc")
        back.clicked.connect(self.close)
        self.add_button(back)
        self.csv = kit.SecondaryButton(tr("Save as CSV"), icon="download")
        self.csv.clicked.connect(self._ask)
        self.add_button(self.csv)
        self.csv.setVisible(bool(listed))
        if listed:
            self.list.setCurrentIndex(self.model.index(0))

    def save(self, name: str) -> None:
        """Write all of it to a file; a Problem is said in place."""
        try:
            spreadsheet.save(name, words.sheet(self._listed))
        except Problem as problem:
            said = self._room.said(problem)
            self.set_error(f"{said.what} {said.todo}")
            return
        self.set_error(None)
        self.saved.setText(tr("Saved: {file}").format(file=name))
        self.saved.show()
        self.reveal(self.saved)

    def _show(self, index: QModelIndex) -> None:
        one = self.model.one(index.row())
        self.fate.setText(words.fate(one, tr))
        self.request.setPlainText(_request(one))
        self.request.setVisible(one.posted)

    def _ask(self) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save what would be sent"),
            str(Path(place) / "outgoing.csv"),
            tr("CSV files (*.csv)"),
        )
        if name:
            self.save(name)


def _sentence(posted: int, listed: int) -> str:
    if not listed:
        return tr(words.NOTHING)
    one, many = tr("1 sign-up"), tr("{count} sign-ups")
    count = one if posted == 1 else many.format(count=f"{posted:,}")
    return tr(
        "{count} by the next sync, in this order. Nobody is asked and nothing changes."
    ).format(count=count)


class Preview(QObject):
    """Finds out in a thread what would be sent, for a thousand take a while, and shows it."""

    refused = Signal(str)
    """Why there is nothing to show, in a sentence."""

    def __init__(self, page: QWidget, room: Room) -> None:
        super().__init__(page)
        self._page = page
        self._room = room
        self._task: Task | None = None

    def ask(self) -> None:
        """Begin to look; a second press while it looks does nothing."""
        if self._task is None:
            outgoing = self._room.outgoing
            self._task = Task(lambda _task: outgoing(), self)
            self._task.done.connect(self._show)
            self._task.failed.connect(self._failed)
            self._task.start()

    def _over(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
        self._task = None

    def _show(self, listed: list[Outgoing] | None) -> None:
        self._over()
        if listed is None:
            self.refused.emit(tr(words.NO_KEY))
        elif self._page.isVisible():  # otherwise the host has gone on to something else
            OutgoingSheet(self._page.window(), self._room, listed).open()

    def _failed(self, problem: Problem) -> None:
        self._over()
        said = self._room.said(problem)
        self.refused.emit(f"{said.what} {said.todo}")
