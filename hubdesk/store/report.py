"""What an evening comes to, counted: who called where, why people moved, and their own tallies."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, distinct, func, select

from hubdesk.domain.checkin import Standing
from hubdesk.domain.ids import DialerId, TimeslotId
from hubdesk.store.floor_tables import StintRow
from hubdesk.store.marks import is_latest
from hubdesk.store.tables import MarkRow, SignUpRow


@dataclass(frozen=True, slots=True)
class Tallies:
    """What people said on the way out: so many told, their calls and conversations together."""

    told: int
    calls: int
    conversations: int


def tallies(connection: Connection, timeslot_id: TimeslotId) -> Tallies:
    """Add up the callers' own counts of a shift; who gave none is not among `told`."""
    row = connection.execute(
        select(
            func.count(),
            func.coalesce(func.sum(MarkRow.calls), 0),
            func.coalesce(func.sum(MarkRow.conversations), 0),
        )
        .select_from(SignUpRow)
        .join(MarkRow, is_latest())
        .where(SignUpRow.timeslot_id == timeslot_id, MarkRow.standing == Standing.LEFT.value)
        .where(MarkRow.calls.is_not(None) | MarkRow.conversations.is_not(None))
    ).one()
    return Tallies(row[0], int(row[1] or 0), int(row[2] or 0))


def callers_of(connection: Connection, timeslot_id: TimeslotId) -> dict[DialerId, int]:
    """Count the people of a shift who called on each dialer, however often."""
    rows = connection.execute(
        select(StintRow.dialer_id, func.count(distinct(StintRow.signup_id)))
        .join(SignUpRow, SignUpRow.id == StintRow.signup_id)
        .where(SignUpRow.timeslot_id == timeslot_id, StintRow.retired_at.is_(None))
        .group_by(StintRow.dialer_id)
    )
    return {DialerId(on): int(count) for on, count in rows}


def reasons_of(connection: Connection, timeslot_id: TimeslotId) -> dict[str, int]:
    """Count the stints of a shift by why each began."""
    rows = connection.execute(
        select(StintRow.reason, func.count())
        .join(SignUpRow, SignUpRow.id == StintRow.signup_id)
        .where(SignUpRow.timeslot_id == timeslot_id, StintRow.retired_at.is_(None))
        .group_by(StintRow.reason)
    )
    return {reason: int(count) for reason, count in rows}
