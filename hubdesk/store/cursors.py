"""Where each pull stands: the next page to ask for, and up to when all is read (server's time)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from hubdesk.store.tables import CursorRow

ROSTER = "roster"
"""The cursor that says when the roster as a whole was last read, by key or from an export."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """A pull's place: `next_page` "" when none is under way, `complete_until` None before one."""

    name: str
    next_page: str = ""
    begun_at: datetime | None = None
    complete_until: datetime | None = None


def cursor(connection: Connection, name: str) -> Cursor:
    """Answer where a pull stands; one that never began stands at the beginning."""
    row = connection.execute(select(CursorRow).where(CursorRow.name == name)).one_or_none()
    if row is None:
        return Cursor(name)
    return Cursor(row.name, row.next_page, row.begun_at, row.complete_until)


def put_cursor(connection: Connection, place: Cursor) -> None:
    """Keep where a pull stands, in the transaction that stores its page."""
    connection.execute(delete(CursorRow).where(CursorRow.name == place.name))
    connection.execute(
        insert(CursorRow),
        {
            "name": place.name,
            "next_page": place.next_page,
            "begun_at": place.begun_at,
            "complete_until": place.complete_until,
        },
    )


def note_roster_read(connection: Connection, at: datetime) -> None:
    """Note that the roster was read whole at `at` (the laptop's time, for its age on screen)."""
    put_cursor(connection, Cursor(ROSTER, complete_until=at))


def forget_cursors(connection: Connection) -> None:
    """Begin every pull anew: another address or organisation was set, or a link led astray."""
    connection.execute(delete(CursorRow).where(CursorRow.name != ROSTER))
