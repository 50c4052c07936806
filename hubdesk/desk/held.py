"""Lines that are held for want of a better contact, and go on once it is known."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection

from hubdesk.domain.delivery import Reason, State, begin
from hubdesk.domain.ids import PersonId, SignUpId
from hubdesk.store import deliveries, due, marks
from hubdesk.store.lines import Line, all_lines


def go_on(
    connection: Connection, lines: Collection[Line], at: datetime, by: str, *, by_key: bool
) -> list[Reason]:
    """Begin held lines again with the contact as it is now; answer why some are held still."""
    still: list[Reason] = []
    for line in lines:
        way = marks.situation(connection, line.signup_id, by_key=by_key).way
        start = begin(line.wanted, way)
        # A correction is other content: what was frozen before is not sent any more. Only what may
        # have arrived is still known by it, whatever it came to be held for since.
        kept = {} if due.lost_at(connection, line.id) else {"content": ""}
        deliveries.move(connection, line.id, start.state, start.reason, at, by, detail="", **kept)
        if start.state is State.HELD:
            still.append(start.reason)
    return still


def held_of(connection: Connection, person_id: PersonId) -> list[Line]:
    """List a person's held lines."""
    return [one for one in all_lines(connection, [State.HELD]) if one.person_id == person_id]


def fill_gaps(
    connection: Connection, person_id: PersonId, at: datetime, by: str, *, by_key: bool
) -> set[SignUpId]:
    """Let go on what was held for a gap that is filled by now; answer whose lines went on."""
    filled = [line for line in held_of(connection, person_id) if _is_filled(line)]
    go_on(connection, filled, at, by, by_key=by_key)
    return {line.signup_id for line in filled}


def _is_filled(line: Line) -> bool:
    wanted = {Reason.NO_EMAIL: line.contact.email, Reason.NO_ZIP: line.contact.zip_code}
    return bool(wanted.get(line.reason))
