"""What every shift still owes Mobilize, counted, for the nudges."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from sqlalchemy import Connection, func, select

from hubdesk.domain.delivery import OPEN_STATES, State
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.nudges import Hours, Owed
from hubdesk.store.tables import DeliveryRow, EventRow, SignUpRow, TimeslotRow


def owed_by_shift(connection: Connection, ended_by: datetime) -> list[tuple[Hours, Owed]]:
    """Count the open deliveries of every shift that has ended by a moment, by state and tick."""
    is_ticked = DeliveryRow.ticked_at.is_not(None)
    rows = connection.execute(
        select(
            TimeslotRow.id,
            TimeslotRow.starts_at,
            TimeslotRow.ends_at,
            TimeslotRow.ends_assumed,
            EventRow.timezone,
            DeliveryRow.state,
            is_ticked.label("ticked"),
            func.count().label("people"),
        )
        .select_from(TimeslotRow)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .join(SignUpRow, SignUpRow.timeslot_id == TimeslotRow.id)
        .join(DeliveryRow, DeliveryRow.signup_id == SignUpRow.id)
        .where(TimeslotRow.ends_at <= ended_by)
        .where(DeliveryRow.state.in_([state.value for state in OPEN_STATES]))
        .group_by(
            TimeslotRow.id,
            TimeslotRow.starts_at,
            TimeslotRow.ends_at,
            TimeslotRow.ends_assumed,
            EventRow.timezone,
            DeliveryRow.state,
            is_ticked,
        )
    ).all()
    hours: dict[TimeslotId, Hours] = {}
    owed: defaultdict[TimeslotId, Owed] = defaultdict(Owed)
    for row in rows:
        shift = TimeslotId(row.id)
        hours[shift] = Hours(row.starts_at, row.ends_at, row.ends_assumed, row.timezone)
        owed[shift] += _counted(State(row.state), row.ticked, row.people)
    return [(hours[shift], owed[shift]) for shift in hours]


def _counted(state: State, ticked: bool, people: int) -> Owed:
    if state is State.WORKSHEET:
        return Owed(ticked=people) if ticked else Owed(to_set=people)
    if state is State.HELD:
        return Owed(held=people)
    if state is State.CONFLICT:
        return Owed(conflict=people)
    return Owed(waiting=people)
