"""What the kiosk waves to the host for: kept in the file, and in memory where the file refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from hubdesk.desk.attendance import Attendance, Pressed
from hubdesk.desk.context import Context
from hubdesk.domain.changes import Kind
from hubdesk.domain.ids import PersonId, TimeslotId, WaveId, new_id
from hubdesk.domain.selfservice import PAUSE, Wave, WaveKind
from hubdesk.errors import Problem
from hubdesk.store import newcomers, waves

_CHANGED = (Kind.KIOSK, Kind.ATTENDANCE, Kind.DELIVERY, Kind.FLOOR, Kind.ROSTER, Kind.EQUIPMENT)
_ONCE = frozenset(WaveKind) - {WaveKind.REFUSED, WaveKind.DOUBLE, WaveKind.NOT_KEPT}
"""A second one of these says nothing new of the same person while the first is open."""


class Waves:
    """The host's side of the kiosk. A wave is never lost: at worst it is only in memory."""

    def __init__(self, context: Context, attendance: Attendance) -> None:
        self._context = context
        self._attendance = attendance
        self._unkept: list[Wave] = []

    def all(self, *, open_only: bool = True) -> list[Wave]:
        """List what the kiosk waved for, oldest first; without what is settled unless asked.

        Where the file cannot be read, what is in memory.
        """
        try:
            with self._context.store.read() as connection:
                kept = waves.waves(connection, open_only=open_only)
        except Problem:
            kept = []
        more = [one for one in self._unkept if not (open_only and one.settled_at)]
        return sorted([*kept, *more], key=lambda one: (one.at, one.id))

    def put(
        self,
        kind: WaveKind,
        person_id: PersonId | None = None,
        *,
        known_id: PersonId | None = None,
        timeslot_id: TimeslotId | None = None,
        name: str = "",
        known_name: str = "",
    ) -> bool:
        """Wave to the host; False where it is only in memory. Never a Problem.

        The names are for a wave that only memory has.
        """
        at = self._context.clock()
        who = person_id, known_id, timeslot_id
        made = Wave(WaveId(new_id()), at, kind, *who, name, known_name)
        if not made.asks:
            made = replace(made, settled_at=at)
        if kind in _ONCE and any(_same(one, made) for one in self.all()):
            return True
        # What was confirmed and could not be kept is in memory, and so is word of it.
        kept = kind is not WaveKind.NOT_KEPT and self._keep(made)
        if not kept:
            self._unkept.append(made)
        self._context.publish(Kind.KIOSK)
        return kept

    def refused_at(self, person_id: PersonId) -> list[datetime]:
        """List when wrong digits were typed for a person lately, also what memory alone has."""
        since = self._context.clock() - 2 * PAUSE
        with self._context.store.read() as connection:
            kept = waves.refused_at(connection, person_id, since)
        refused = (one for one in self._unkept if one.kind is WaveKind.REFUSED)
        return sorted([*kept, *(one.at for one in refused if one.person_id == person_id)])

    def settle(self, wave_id: WaveId, by: str) -> None:
        """Say that a wave is seen to; Problem("wave_unknown"). A second time changes nothing."""
        at = self._context.clock()
        for place, one in enumerate(self._unkept):
            if one.id == wave_id:
                if one.settled_at is None:
                    self._unkept[place] = replace(one, settled_at=at, settled_by=by)
                    self._context.publish(Kind.KIOSK, by=by)
                return
        with self._context.store.write() as connection:
            if waves.wave(connection, wave_id) is None:
                raise Problem("wave_unknown")
            settled = waves.settle(connection, wave_id, at, by)
        if settled:
            self._context.publish(Kind.KIOSK, by=by)

    def same_person(self, wave_id: WaveId, by: str) -> Pressed:
        """Say that a walk-in is the person they may be: that one is here, on the same dialer.

        The walk-in's check-in is taken back, both in one transaction. Problem: wave_unknown,
        wave_not_double, wave_not_here.
        """
        if any(one.id == wave_id for one in self._unkept):
            self._keep()
        with self._context.store.write() as connection:
            wave = waves.wave(connection, wave_id)
            if wave is None:
                raise Problem("wave_unknown")
            if wave.settled_at or not (wave.person_id and wave.known_id and wave.timeslot_id):
                raise Problem("wave_not_double")
            walk_in = newcomers.signup_for(connection, wave.person_id, wave.timeslot_id)
            if walk_in is None:
                raise Problem("wave_not_here")
            pressed = self._attendance.comes_for(connection, walk_in, wave.known_id, by)
            waves.settle(connection, wave.id, self._context.clock(), by)
        ids = frozenset({str(walk_in), str(pressed.signup_id)})
        self._context.publish(*_CHANGED, ids=ids, by=by)
        return pressed

    def kept_after_all(self, name: str, person_id: PersonId | None) -> None:
        """Take back the word of what could not be kept, now that it is in the file."""
        mine = (WaveKind.NOT_KEPT, person_id, name)
        for place, one in enumerate(self._unkept):
            if (one.kind, one.person_id, one.name) == mine:
                del self._unkept[place]
                self._context.publish(Kind.KIOSK)
                return

    def _keep(self, *made: Wave) -> bool:
        """Store waves, with those that only memory had; what could not be kept stays in memory."""
        late = [one for one in self._unkept if one.kind is not WaveKind.NOT_KEPT]
        try:
            with self._context.store.write() as connection:
                for one in (*late, *made):
                    waves.put_wave(connection, one)
        except Problem:
            return False
        self._unkept = [one for one in self._unkept if one.kind is WaveKind.NOT_KEPT]
        return True


def _same(one: Wave, other: Wave) -> bool:
    return (one.kind, one.person_id) == (other.kind, other.person_id)
