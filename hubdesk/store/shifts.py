"""A shift made here, for an evening that has no roster yet; Mobilize gave it no number."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert

from hubdesk.domain.ids import EventId, TimeslotId, new_id
from hubdesk.domain.roster import EventKind
from hubdesk.store.engine import note_roster
from hubdesk.store.planned import next_number
from hubdesk.store.tables import EventRow, TimeslotRow


def put_shift(
    connection: Connection, title: str, zone: str, starts_at: datetime, ends_at: datetime
) -> TimeslotId:
    """Add an in-person phone bank with one timeslot; who comes to it goes to the worksheet."""
    note_roster(connection)
    event_id, timeslot_id = EventId(new_id()), TimeslotId(new_id())
    connection.execute(
        insert(EventRow),
        {
            "id": event_id,
            "number": next_number(connection, EventRow.number),
            "title": title,
            "timezone": zone,
            "kind": EventKind.IN_PERSON.value,
            "event_type": "PHONE_BANK",
            "visibility": "PRIVATE",
            "venue": "",
            "instructions": "",
        },
    )
    connection.execute(
        insert(TimeslotRow),
        {
            "id": timeslot_id,
            "event_id": event_id,
            "starts_at": starts_at,
            "ends_at": ends_at,
            "ends_assumed": True,
        },
    )
    return timeslot_id
