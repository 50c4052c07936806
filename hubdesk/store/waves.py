"""What the kiosk waved to the host for, as it is kept; settled once, never removed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, or_, select, update
from sqlalchemy.orm import aliased

from hubdesk.domain.ids import EventId, PersonId, TimeslotId, WaveId
from hubdesk.domain.people import Contact
from hubdesk.domain.selfservice import Wave, WaveKind
from hubdesk.store.engine import as_text, bare
from hubdesk.store.floor_tables import WaveRow
from hubdesk.store.tables import PersonRow, SignUpRow, TimeslotRow, milliseconds

_known = aliased(PersonRow)
_WAVES = (
    select(
        WaveRow,
        PersonRow.given_name,
        PersonRow.family_name,
        _known.given_name.label("known_given"),
        _known.family_name.label("known_family"),
    )
    .outerjoin(PersonRow, PersonRow.id == WaveRow.person_id)
    .outerjoin(_known, _known.id == WaveRow.known_id)
    .order_by(WaveRow.at, WaveRow.id)
)


def put_wave(connection: Connection, wave: Wave) -> None:
    """Keep a wave."""
    connection.execute(
        insert(WaveRow),
        {
            "id": wave.id,
            "at": wave.at,
            "kind": wave.kind.value,
            "person_id": wave.person_id,
            "known_id": wave.known_id,
            "timeslot_id": wave.timeslot_id,
            "settled_at": wave.settled_at,
            "settled_by": wave.settled_by,
        },
    )


def waves(connection: Connection, *, open_only: bool) -> list[Wave]:
    """List waves, oldest first; only those nobody has settled where asked."""
    asked = _WAVES.where(WaveRow.settled_at.is_(None)) if open_only else _WAVES
    return [_wave(row) for row in connection.execute(asked)]


def wave(connection: Connection, wave_id: WaveId) -> Wave | None:
    """Answer one wave."""
    row = connection.execute(_WAVES.where(WaveRow.id == wave_id)).one_or_none()
    return None if row is None else _wave(row)


def settle(connection: Connection, wave_id: WaveId, at: datetime, by: str) -> bool:
    """Say that a wave is seen to; False where it was already (nothing is written)."""
    kept = update(WaveRow).where(WaveRow.id == wave_id, WaveRow.settled_at.is_(None))
    return bool(connection.execute(kept.values(settled_at=at, settled_by=by)).rowcount)


def refused_at(connection: Connection, person_id: PersonId, since: datetime) -> list[datetime]:
    """List when wrong digits were typed for a person, from a moment on."""
    asked = select(WaveRow.at).where(
        WaveRow.person_id == person_id,
        WaveRow.kind == WaveKind.REFUSED.value,
        WaveRow.at >= since,
    )
    return list(connection.execute(asked).scalars())


def _wave(row: Any) -> Wave:
    return Wave(
        WaveId(row.id),
        row.at,
        WaveKind(row.kind),
        PersonId(row.person_id) if row.person_id else None,
        PersonId(row.known_id) if row.known_id else None,
        TimeslotId(row.timeslot_id) if row.timeslot_id else None,
        Contact(row.given_name or "", row.family_name or "").full_name,
        Contact(row.known_given or "", row.known_family or "").full_name,
        row.settled_at,
        row.settled_by,
    )


_EXPECTED = as_text(
    select(PersonRow.number, PersonRow.given_name, PersonRow.family_name)
    .join(SignUpRow, SignUpRow.person_id == PersonRow.id)
    .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
    .where(
        or_(
            TimeslotRow.event_id == bindparam("event"),
            TimeslotRow.starts_at.between(bindparam("from"), bindparam("until")),
        )
    )
    .order_by(PersonRow.number)
    .distinct()
)


def expected_names(
    connection: Connection, event_id: EventId, begins: datetime, ends: datetime
) -> list[tuple[int, Contact]]:
    """List the names of everybody signed up for an event, or for anything that starts in a span.

    Each by the person's number, without e-mail and phone: nobody is to be found by these.
    """
    given = (event_id, milliseconds(begins), milliseconds(ends))
    rows = bare(connection).execute(_EXPECTED, given)
    return [(number, Contact(first, last)) for number, first, last in rows]
