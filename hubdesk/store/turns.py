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

    @property
    def taken(self) -> bool:
        """Whether somebody is writing."""
        return self._writing.locked()

    @property
    def awaited(self) -> bool:
        """Whether anybody who goes first writes or waits to."""
        return bool(self._ahead)

    @property
    def behind(self) -> bool:
        """Whether this thread comes after all others."""
        return getattr(self._thread, "behind", False)

    def work_behind(self) -> None:
        """Let this thread come after all others from now on."""
        self._thread.behind = True

    def give_way(self) -> None:
        """Wait while anybody else writes, where this thread works behind: called in long work.

        A press asks for Python's own lock a dozen times, and each time waits for whoever is at
        work. Not while this thread writes itself, for then the others wait for it.
        """
        if self.behind and not getattr(self._thread, "writes", False) and self._ahead:
            self._nobody.wait(_LONGEST)

    @contextmanager
    def take(self) -> Iterator[None]:
        """Wait for a turn and keep it while the block lasts."""
        if self.behind:
            self._nobody.wait(_LONGEST)
            with self._writing:
                self._thread.writes = True
                try:
                    yield
                finally:
                    self._thread.writes = False
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
