"""Work that takes longer than a frame, beside the main thread: with progress, and cancellable."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from hubdesk.errors import Problem


class Cancelled(Exception):  # noqa: N818 - nothing is wrong: the host pressed Cancel
    """Raised by a task's own `step` once the host has pressed Cancel."""


class Task(QObject):
    """One piece of work in a plain thread. Exactly one of `done`, `failed`, `cancelled` follows.

    `work` is given the task; it calls `step` between parts, which tells the progress and raises
    `Cancelled` where the host has pressed Cancel. What it had not committed then never happened.
    `result` is what `done` tells, for whoever waits instead of hearing it.
    """

    progress = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Callable[[Task], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.stop = threading.Event()
        self.result: Any = None
        self._thread = threading.Thread(target=self._run, name="task", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to end at its next step."""
        self.stop.set()

    def wait(self) -> None:
        """Wait until the thread has ended; for leaving the program."""
        if self._thread.is_alive():
            self._thread.join()

    def step(self, count: int, total: int) -> None:
        """Tell how far the work is; raise `Cancelled` if it shall stop."""
        if self.stop.is_set():
            raise Cancelled
        self.progress.emit(count, total)

    def _run(self) -> None:
        try:
            self.result = self._work(self)
        except Cancelled:
            self.cancelled.emit()
        except Problem as problem:
            self.failed.emit(problem)
        except Exception as bug:  # noqa: BLE001 - the window must hear of every end
            from hubdesk.logs import note_bug  # not before the first paint

            sys.stderr.write(note_bug(type(bug), bug.__traceback__))
            self.failed.emit(Problem("unexpected"))
        else:
            self.done.emit(self.result)
