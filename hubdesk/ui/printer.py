"""The laptop's printer, looked for in a thread: a print server may let one wait for seconds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from hubdesk.ui.tasks import Task


def default_printer(_task: Task) -> str:
    """Name the printer the system prints on, else any; "" where there is none."""
    # Imported here: printing costs start-up time and most evenings print nothing.
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.defaultPrinterName() or next(iter(QPrinterInfo.availablePrinterNames()), "")


class Printer(QObject):
    """Remembers the printer's name; `found` is told once it is known."""

    found = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name: str | None = None
        self._task: Task | None = None

    def name(self) -> str | None:
        """Answer its name, "" for no printer, None while nobody has looked."""
        return self._name

    def look(self) -> None:
        """Look for it, unless that is under way."""
        if self._task is None:
            self._task = Task(default_printer, self)
            self._task.done.connect(self._keep)
            self._task.start()

    def _keep(self, name: str) -> None:
        self._task = None
        before, self._name = self._name, name
        if before != name:
            self.found.emit()
