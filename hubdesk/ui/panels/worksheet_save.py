"""The worksheet on paper, as PDF and as CSV: one button, three ways."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu

from hubdesk.errors import Problem
from hubdesk.store.lines import Line
from hubdesk.ui import widgets as kit
from hubdesk.ui.room import Room, tr
from hubdesk.ui.widgets.buttons import Size
from hubdesk.words import spreadsheet, worksheet


def printers() -> list[str]:
    """Name the printers this laptop knows."""
    from PySide6.QtPrintSupport import QPrinterInfo  # only who prints waits for it

    return list(QPrinterInfo.availablePrinterNames())


class SaveMenu:
    """Prints or saves all lines. `tell` hears what was done, or the Problem that kept it."""

    def __init__(
        self,
        room: Room,
        lines: Callable[[], Sequence[Line]],
        tell: Callable[[str | Problem], None],
        printers: Callable[[], list[str]] = printers,
        *,
        size: Size = "small",
    ) -> None:
        self._room = room
        self._lines = lines
        self._tell = tell
        self._printers = printers
        self.button = kit.SecondaryButton(tr("Print or save"), icon="printer", size=size)
        self.button.clicked.connect(self._open)
        self.menu = QMenu(self.button)
        on_paper = self.menu.addAction(tr("Print"), self.print)
        on_paper.setShortcut(QKeySequence("Ctrl+P"))
        # A menu that is shut hears no keys; the button does wherever it is shown.
        self.button.addAction(on_paper)
        self.menu.addAction(tr("Save as PDF"), self._ask_pdf)
        self.menu.addAction(tr("Save as CSV"), self._ask_csv)

    def print(self) -> None:
        """Show the pages and let the host choose a printer; without one, say what to do."""
        if not self._printers():
            self._tell(Problem("no_printer"))
            return
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        from hubdesk.ui import printing

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(tr("Worksheet"))
        printer.setPageLayout(printing.paper())
        preview = QPrintPreviewDialog(printer, self.button.window())
        preview.setWindowTitle(tr("Print the worksheet"))
        preview.paintRequested.connect(self._draw)
        preview.open()

    def save_pdf(self, name: str) -> None:
        """Write the pages to a file."""
        from hubdesk.ui import printing

        at, zone = self._room.now(), self._room.zone
        self._save(name, lambda: spreadsheet.write(name, printing.as_pdf(self._lines(), at, zone)))

    def save_csv(self, name: str) -> None:
        """Write the very document that `hubdesk worksheet --out` writes."""
        self._save(name, lambda: spreadsheet.save(name, worksheet.sheet(self._lines())))

    def _draw(self, printer: object) -> None:
        from PySide6.QtPrintSupport import QPrinter

        from hubdesk.ui import printing

        assert isinstance(printer, QPrinter)
        try:
            printing.draw(printer, self._lines(), self._room.now(), self._room.zone)
        except Problem as problem:
            self._tell(problem)

    def _save(self, name: str, save: Callable[[], None]) -> None:
        try:
            save()
        except Problem as problem:
            self._tell(problem)
        else:
            self._tell(tr("Saved: {file}").format(file=name))

    def _open(self) -> None:
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _ask_pdf(self) -> None:
        self._ask("worksheet.pdf", tr("PDF files (*.pdf)"), self.save_pdf)

    def _ask_csv(self) -> None:
        self._ask("worksheet.csv", tr("CSV files (*.csv)"), self.save_csv)

    def _ask(self, name: str, kind: str, save: Callable[[str], None]) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self.button.window(), tr("Save the worksheet"), name, kind
        )
        if chosen:
            save(chosen)
