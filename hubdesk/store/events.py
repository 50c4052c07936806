"""Shifts with what their events say of themselves: description, capacity, sign-ups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.roster import Shift
from hubdesk.store.people import shifts
from hubdesk.store.tables import EventRow, TimeslotRow
from hubdesk.store.turnout import signups_by_shift


@dataclass(frozen=True, slots=True)
class ListedShift:
    """A shift with its event's `description` (HTML), sign-ups, and `capacity` (None: no limit)."""

    shift: Shift
    description: str
    capacity: int | None
    signups: int


def listed_shifts(connection: Connection, ends_from: datetime | None = None) -> list[ListedShift]:
    """List every shift Mobilize still lists that ends at or after a moment, by start."""
    about = {
        TimeslotId(row.id): row
        for row in connection.execute(
            select(TimeslotRow.id, TimeslotRow.max_attendees, EventRow.description).join(
                EventRow, EventRow.id == TimeslotRow.event_id
            )
        )
    }
    counts = signups_by_shift(connection)
    return [
        ListedShift(
            shift,
            about[shift.timeslot_id].description,
            about[shift.timeslot_id].max_attendees,
            counts.get(shift.timeslot_id, 0),
        )
        for shift in shifts(connection)
        if ends_from is None or shift.ends_at >= ends_from
    ]
