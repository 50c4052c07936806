"""Calls a rotation a few minutes before its time: a quiet sound, and words beside the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from hubdesk.errors import Problem
from hubdesk.ui.room import Room, tr

SOON = timedelta(minutes=5)
"""So long before a rotation it is said."""

SOUND = "rotation_sound"
"""The setting that turns the sound off: `off`, anything else leaves it on."""


def soon(room: Room) -> datetime | None:
    """Answer when the next rotation is, while it is no more than five minutes away."""
    if room.shift is None:
        return None
    try:
        at = room.desk.agenda.turning(room.shift.timeslot_id).at
    except Problem:
        return None
    return at if at is not None and timedelta() <= at - room.now() <= SOON else None


def minutes_to(at: datetime, now: datetime) -> str:
    """Say how long it is to a rotation."""
    minutes = -((now - at) // timedelta(minutes=1))
    words = tr("rotation in {minutes} min") if minutes else tr("rotation now")
    return words.format(minutes=minutes)


class RotationCall(QObject):
    """Sounds once for each rotation, on whatever page the host is; the header says it in words."""

    def __init__(
        self, room: Room, parent: QObject, sound: Callable[[], None] = QApplication.beep
    ) -> None:
        super().__init__(parent)
        self._room, self._sound = room, sound
        self._called: datetime | None = None

    def tick(self) -> None:
        """Look whether a rotation is near; sound the first time."""
        at = soon(self._room)
        if at is None or at == self._called:
            return
        self._called = at
        if self._room.settings.get(SOUND, "") != "off":
            self._sound()
