"""What a closing table is counted from: every in-person sign-up, with its mark and its line."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, and_, select

from hubdesk.domain.checkin import Standing
from hubdesk.domain.closing import SignUpEnd
from hubdesk.domain.delivery import State, Wanted
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.roster import EventKind, SignUpStatus
from hubdesk.store.marks import is_latest
from hubdesk.store.tables import DeliveryRow, EventRow, MarkRow, SignUpRow, TimeslotRow


def ends(connection: Connection, timeslots: Iterable[TimeslotId]) -> list[SignUpEnd]:
    """List where the sign-ups of these shifts have ended up, without those that meet online."""
    rows = connection.execute(
        select(
            MarkRow.standing,
            SignUpRow.origin,
            SignUpRow.status,
            SignUpRow.gone_at,
            DeliveryRow.state,
            DeliveryRow.wanted,
        )
        .select_from(SignUpRow)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .outerjoin(MarkRow, is_latest())
        .outerjoin(
            DeliveryRow,
            and_(
                DeliveryRow.signup_id == SignUpRow.id,
                DeliveryRow.state != State.CANCELLED.value,
            ),
        )
        .where(EventRow.kind == EventKind.IN_PERSON.value)
        .where(SignUpRow.timeslot_id.in_(list(timeslots)))
    )
    return [
        SignUpEnd(
            Standing(row.standing or Standing.EXPECTED),
            row.origin != "roster",
            row.status == SignUpStatus.CANCELLED.value or row.gone_at is not None,
            State(row.state) if row.state else None,
            Wanted(row.wanted) if row.wanted else None,
        )
        for row in rows
    ]
