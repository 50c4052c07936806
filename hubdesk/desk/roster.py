"""The roster from an exported file: what it says, what it would change, and then changing it.

An export that is imported is also read back: whatever it says of people the desk checked in is
judged in the same transaction. That is how a hub without a key closes its evening.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from hubdesk.desk.context import Context
from hubdesk.domain.changes import Kind
from hubdesk.domain.delivery import State
from hubdesk.domain.merge import RosterPlan, plan
from hubdesk.domain.roster import IncomingEvent, IncomingTimeslot, Shift
from hubdesk.domain.sheet import SheetReading, read_server_id, read_sheet, sign_ups
from hubdesk.errors import Problem
from hubdesk.store import cursors, deliveries, people, roster, settings
from hubdesk.store.reading import read_again

Progress = Callable[[int, int], None]
"""Told how many rows are done and how many there are; whatever it raises stops the import."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file says and what importing it would change; nothing is changed by it."""

    reading: SheetReading
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import changed, and how many deliveries it moved (`verified`, `conflict`, ...)."""

    reading: SheetReading
    counts: dict[str, int]
    judged: dict[str, int]


class RosterIn:
    """Reads exported files into the roster."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def preview(self, data: bytes, event: str = "", zone: str = "UTC") -> Preview:
        """Read a file and work out what importing it would change.

        `event` is a local id or Mobilize's number, for rows that name no event; `zone` the hub's,
        for times nobody gave one. Problem for a file that is no roster (see `read_sheet`).
        """
        with self._context.store.read() as connection:
            reading = self._read(connection, data, event, zone)
            planned = self._plan(connection, reading)
        return Preview(reading, planned.counts())

    def import_file(
        self, data: bytes, event: str = "", zone: str = "UTC", progress: Progress | None = None
    ) -> Imported:
        """Import a file whole, or not at all; marks, walk-ins and notes of the desk stay.

        `progress` is told the rows read; when it raises, nothing is changed.
        """
        at = self._context.clock()
        with self._context.store.read() as connection:
            reading = self._read(connection, data, event, zone)
        if progress:
            progress(0, reading.total_rows)
        with self._context.store.write() as connection:
            planned = self._plan(connection, reading)
            touched = roster.apply(connection, planned, at)
            read_again(connection, touched)
            if progress:
                progress(reading.total_rows, reading.total_rows)
            before = deliveries.state_counts(connection)
            moved = deliveries.judge(connection, touched, at)
            after = deliveries.state_counts(connection)
            cursors.note_roster_read(connection, at)
            # An export is whole by itself: what an earlier pull lacked is no longer the question.
            settings.put_settings(connection, {"roster_short": ""})
        told = [Kind.DELIVERY] if moved else []
        self._context.publish(Kind.ROSTER, Kind.ATTENDANCE, *told)
        judged = {state.value: after[state.value] - before[state.value] for state in State}
        return Imported(reading, planned.counts(), judged)

    def _read(self, connection: Connection, data: bytes, event: str, zone: str) -> SheetReading:
        """Read the file, before the write lock is taken: the desk waits for none of it."""
        shifts = people.shifts(connection)
        stand_in, timeslot = _stand_in(shifts, event)
        zones = {one.event_server_id: one.timezone for one in shifts if one.event_server_id}
        return sign_ups(
            read_sheet(data), zone=zone, event=stand_in, known_zones=zones, timeslot=timeslot
        )

    def _plan(self, connection: Connection, reading: SheetReading) -> RosterPlan:
        known = roster.known_about(connection, reading.sign_ups)
        return plan(known, reading.sign_ups, complete=True)


def _stand_in(
    shifts: list[Shift], event: str
) -> tuple[IncomingEvent | None, IncomingTimeslot | None]:
    """The event the host named for rows without one, and its timeslot if it has only one."""
    if not event:
        return None, None
    named = [one for one in shifts if event in {one.event_id, str(one.event_server_id or "")}]
    if not named:
        number = read_server_id(event)
        if number is None:
            raise Problem("event_unknown")
        return IncomingEvent(number, "", ""), None
    first = named[0]
    about = IncomingEvent(first.event_server_id, first.title, first.timezone, kind=first.kind)
    if len(named) > 1:
        return about, None
    return about, IncomingTimeslot(first.timeslot_server_id, first.starts_at, first.ends_at)
