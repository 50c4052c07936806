"""The import: choose a file, look at what it says and would change, and only then change it.

The same sheet checks an export: whatever it says of people the desk checked in is read back.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from hubdesk.desk.roster import Imported, Preview
from hubdesk.domain.sheet import RemarkCode
from hubdesk.errors import Problem
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.import_preview import PreviewPart, event_options, result_words
from hubdesk.ui.room import Room, tr
from hubdesk.ui.tasks import Task


class ImportSheet(kit.Sheet):
    """Reads a file in a thread, shows its preview, imports it in a thread, says what came of it."""

    imported = Signal(object)
    """The `Imported` of a file that was taken in."""

    def __init__(
        self, window: QWidget, room: Room, path: Path | None = None, *, checking: bool = False
    ) -> None:
        super().__init__(
            window,
            tr("Check an export") if checking else tr("Bring the roster in"),
            tr("Export the event's sign-ups again: Mobilize's word is compared with your desk's.")
            if checking
            else tr("The CSV from Mobilize's dashboard. You see what it changes first."),
            width=680,
        )
        self._room = room
        self._path = path
        self._data = b""
        self._event = ""
        self._checking = checking
        self._closing = False
        self._task: Task | None = None
        self._part: QWidget | None = None
        self.setAcceptDrops(True)
        self.back = kit.SecondaryButton(tr("Go back"), key="Esc")
        self.choose = kit.PrimaryButton(tr("Choose a file"), icon="upload")
        self.another = kit.SecondaryButton(tr("Another file"), icon="upload")
        self.do = kit.PrimaryButton(tr("Check it") if checking else tr("Import"), key="Enter")
        self.finish = kit.PrimaryButton(tr("Done"), key="Enter")
        self.back.clicked.connect(self.close)
        self.choose.clicked.connect(self._ask)
        self.another.clicked.connect(self._ask)
        self.do.clicked.connect(self._import)
        self.finish.clicked.connect(self.close)
        self._all = (self.back, self.choose, self.another, self.do, self.finish)
        for button in self._all:
            self.add_button(button)
        self._drop_here()
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a file and show what it says; nothing is changed by that."""
        self._path, self._event = path, ""
        self._look(read_file=True)

    @property
    def working(self) -> bool:
        """Whether a file is being read or imported now."""
        return self._task is not None

    def open(self) -> None:
        """Show the sheet with the keyboard on what comes next."""
        super().open()
        going_on = [button for button in self._all if button.isVisibleTo(self)]
        if going_on:
            going_on[-1].setFocus()

    def close(self) -> bool:
        """Put the sheet away; work that runs is cancelled first and changes nothing."""
        if self._task is not None:
            self._closing = True
            self._task.cancel()
            return False
        return super().close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take a file that is dragged over the sheet."""
        if self._task is None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Read the file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files and self._task is None:
            event.acceptProposedAction()
            self.read(Path(files[0]))

    def _show(self, part: QWidget, *buttons: QPushButton) -> None:
        if self._part is not None:
            self._part.hide()
            self._part.setParent(None)
            self._part.deleteLater()
        self._part = part
        self.body.addWidget(part)
        # At once: a layout leaves a child out until it is shown, and the sheet would jump.
        part.show()
        for button in self._all:
            button.setVisible(button in buttons)
        if buttons:
            buttons[-1].setFocus()
        self._place()

    def _drop_here(self) -> None:
        place = kit.Card(elevated=False)
        place.add(
            kit.EmptyState(
                "download",
                tr("Drop the CSV here"),
                tr("Or choose it. In Mobilize: the event, then Export or Download CSV."),
            )
        )
        self._show(place, self.back, self.choose)

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("The exported CSV"), _downloads(), tr("CSV files (*.csv *.txt);;All files (*)")
        )
        if name:
            self.read(Path(name))

    def _look(self, *, read_file: bool) -> None:
        self.set_error(None)
        path, event, zone, desk = self._path, self._event, self._room.zone, self._room.desk

        def work(_task: Task) -> tuple[bytes, Preview | Problem]:
            data = _read(path) if read_file and path is not None else self._data
            try:
                return data, desk.roster.preview(data, event, zone)
            except Problem as problem:
                if problem.code != "csv_no_timeslot":
                    raise
                return data, problem

        self._run(Task(work), tr("Reading the file"))

    def _previewed(self, result: tuple[bytes, Preview | Problem]) -> None:
        self._data, preview = result
        name = self._path.name if self._path else ""
        if isinstance(preview, Problem):
            said = self._room.said(preview)
            self.set_error(f"{said.what} {said.todo}")
            part = PreviewPart(name, None, event_options(self._room), self._event)
            self._show(part, self.back, self.another)
        else:
            unnamed = any(
                remark.code is RemarkCode.EVENT_UNNAMED for remark in preview.reading.remarks
            )
            options = event_options(self._room) if unnamed or self._event else []
            part = PreviewPart(name, preview, options, self._event)
            self._show(part, self.back, self.another, self.do)
        part.event_chosen.connect(self._event_named)

    def _event_named(self, event_id: str) -> None:
        self._event = event_id
        self._look(read_file=False)

    def _import(self) -> None:
        data, event, zone, desk = self._data, self._event, self._room.zone, self._room.desk

        def work(task: Task) -> Imported:
            return desk.roster.import_file(data, event, zone, task.step)

        title = tr("Comparing") if self._checking else tr("Importing")
        self._run(Task(work), title)

    def _done(self, result: Imported) -> None:
        verified = self._room.desk.hub.status().deliveries["verified"]
        title, sentence = result_words(result, verified, checking=self._checking)
        trouble = result.judged["conflict"] > 0
        part = kit.EmptyState(
            "warning" if trouble else "check", title, sentence, kind="look" if trouble else "in"
        )
        self._show(part, self.finish)
        self.imported.emit(result)

    def _run(self, task: Task, title: str) -> None:
        card = kit.ProgressCard(title, self._path.name if self._path else "")
        card.cancelled.connect(task.cancel)
        task.progress.connect(card.set_progress)
        self._task = task
        task.done.connect(self._ended)
        task.failed.connect(self._failed)
        task.cancelled.connect(self._cancelled)
        self._show(card)
        card.button.setFocus()
        task.start()

    def _over(self) -> bool:
        """Note that the work has ended; True where the host has left meanwhile."""
        if self._task is not None:
            self._task.wait()
        self._task = None
        if self._closing:
            self.close()
        return self._closing

    def _ended(self, result: object) -> None:
        if self._over():
            return
        if isinstance(result, Imported):
            self._done(result)
        elif isinstance(result, tuple):
            self._previewed(result)

    def _failed(self, problem: Problem) -> None:
        if self._over():
            return
        said = self._room.said(problem)
        self._drop_here()
        self.set_error(f"{said.what} {said.todo}")

    def _cancelled(self) -> None:
        if self._over():
            return
        self._drop_here()
        self.set_error(tr("Cancelled. Nothing was changed."))


def _read(path: Path) -> bytes:
    """Read a file's bytes; a file that is not there or may not be read is a Problem."""
    try:
        return path.read_bytes()
    except FileNotFoundError as trouble:
        raise Problem("file_not_found", file=path.name) from trouble
    except OSError as trouble:
        raise Problem("file_unreadable", file=path.name) from trouble


def _downloads() -> str:
    """Where a browser leaves an export: the place to look first."""
    place = QStandardPaths.StandardLocation.DownloadLocation
    return QStandardPaths.writableLocation(place)
