"""Each caller's evening on one line: when they were here, on which dialer, and on which breaks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from hubdesk.domain.checkin import Standing
from hubdesk.domain.ids import DialerId, PersonId, SignUpId, TimeslotId
from hubdesk.store.floor_tables import PauseRow
from hubdesk.store.marks import is_latest
from hubdesk.store.stints import stints
from hubdesk.store.tables import MarkRow, PersonRow, SignUpRow


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time on one dialer, or a break where there is none; it lasts while `ended_at` is None."""

    dialer_id: DialerId | None
    started_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Strip:
    """Somebody who came: from when to when, and what they did in between, oldest first.

    What lies between the stretches is waiting. `left_at` is None for who is here.
    """

    signup_id: SignUpId
    person_id: PersonId
    name: str
    first_time: bool
    arrived_at: datetime
    left_at: datetime | None
    stretches: tuple[Stretch, ...]


def strips(connection: Connection, timeslot_id: TimeslotId) -> list[Strip]:
    """List everybody who came to a shift, by name."""
    did: dict[SignUpId, list[Stretch]] = {}
    for stint in stints(connection, timeslot_id=timeslot_id):
        stretch = Stretch(stint.dialer_id, stint.started_at, stint.ended_at)
        did.setdefault(stint.signup_id, []).append(stretch)
    pauses = connection.execute(
        select(PauseRow.signup_id, PauseRow.started_at, PauseRow.ended_at)
        .join(SignUpRow, SignUpRow.id == PauseRow.signup_id)
        .where(SignUpRow.timeslot_id == timeslot_id)
    )
    for row in pauses:
        did.setdefault(SignUpId(row.signup_id), []).append(
            Stretch(None, row.started_at, row.ended_at)
        )
    people = connection.execute(
        select(
            SignUpRow.id,
            SignUpRow.person_id,
            PersonRow.given_name,
            PersonRow.family_name,
            PersonRow.first_time,
            MarkRow.standing,
            MarkRow.at,
            MarkRow.arrived_at,
        )
        .join(PersonRow, PersonRow.id == SignUpRow.person_id)
        .join(MarkRow, is_latest())
        .where(SignUpRow.timeslot_id == timeslot_id)
        .where(MarkRow.standing.in_([Standing.HERE.value, Standing.LEFT.value]))
        .order_by(PersonRow.folded_name, SignUpRow.id)
    )
    return [
        Strip(
            SignUpId(row.id),
            PersonId(row.person_id),
            " ".join(filter(None, (row.given_name, row.family_name))),
            row.first_time,
            row.arrived_at or row.at,
            row.at if row.standing == Standing.LEFT.value else None,
            tuple(sorted(did.get(SignUpId(row.id), ()), key=lambda one: one.started_at)),
        )
        for row in people
    ]
