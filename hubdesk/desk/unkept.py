"""What was confirmed and the file refused: kept in memory in its order, stored once it can be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from hubdesk.desk.attendance import Attendance
from hubdesk.desk.context import Context
from hubdesk.desk.waves import Waves
from hubdesk.domain.ids import PersonId, TimeslotId
from hubdesk.domain.selfservice import WaveKind
from hubdesk.errors import Problem

OUT_OF_REACH = frozenset({"disk_full", "disk_failed", "store_busy", "store_unreadable"})
"""Troubles of the file itself, which pass: anything else would be refused again."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Something that was confirmed: whose (name as the host sees it), and how it is stored.

    `store` answers whether it is in the file as it was meant.
    """

    name: str
    person_id: PersonId | None
    store: Callable[[], bool]


class Unkept:
    """The confirmed presses that wait for the file; the host has a wave for each."""

    def __init__(self, context: Context, waves: Waves) -> None:
        self._context = context
        self._waves = waves
        self._waiting: list[Confirmed] = []

    def keep(self, one: Confirmed, timeslot_id: TimeslotId) -> None:
        """Keep something for later, and tell the host who it is."""
        self._waiting.append(one)
        self._waves.put(WaveKind.NOT_KEPT, one.person_id, timeslot_id=timeslot_id, name=one.name)

    def store(self) -> int:
        """Store what waits, in its order; answer how many wait still.

        What the file takes otherwise than it was meant keeps its wave: the host sees who it is.
        """
        while self._waiting:
            one = self._waiting[0]
            try:
                stored = one.store()
            except Problem as trouble:
                if trouble.code in OUT_OF_REACH:
                    break
                stored = False
            except Exception:  # noqa: BLE001 - one that fails for ever must not hold up the others
                stored = False
            del self._waiting[0]
            if stored:
                self._waves.kept_after_all(one.name, one.person_id)
        return len(self._waiting)

    def then(self, at: datetime) -> Attendance:
        """Answer the desk as it was at a moment: presses made on it carry that moment."""
        here = self._context
        return Attendance(Context(here.store, lambda: at, here.by_key, here.wake, here.listeners))
