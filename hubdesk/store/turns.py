"""Whose turn it is to write: one at a time, and sync after everybody at the desk."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

_LONGEST = 0.2
"""Seconds a turn is given away at most: the desk never keeps sync from its work for good."""


class Turns:
    """The write lock of the process. Python's own lock knows no order: who comes back to it at
    once gets it again before those who were woken for it. So whoever works `behind` looks first
    whether anybody else is waiting.
    """

    def __init__(self) -> None:
        self._writing = threading.Lock()
        self._counting = threading.Lock()
        self._ahead = 0
        self._nobody = threading.Event()
        self._nobody.set()
        self._thread = threading.local()

    def work_behind(self) -> None:
        """Let this thread come after all others from now on."""
        self._thread.behind = True

    @contextmanager
    def take(self) -> Iterator[None]:
        """Wait for a turn and keep it while the block lasts."""
        if getattr(self._thread, "behind", False):
            self._nobody.wait(_LONGEST)
            with self._writing:
                yield
            return
        with self._counting:
            self._ahead += 1
            self._nobody.clear()
        try:
            with self._writing:
                yield
        finally:
            with self._counting:
                self._ahead -= 1
                if not self._ahead:
                    self._nobody.set()
