"""Counts before the doors: who is new, who has yet to confirm, and what earlier evenings left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, case, func, select

from hubdesk.domain.delivery import OPEN_STATES
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.roster import SignUpStatus
from hubdesk.store.tables import DeliveryRow, PersonRow, SessionRow, SignUpRow, TimeslotRow


@dataclass(frozen=True, slots=True)
class Turnout:
    """Of the sign-ups Mobilize lists for a shift: all, first-timers, and who has yet to confirm."""

    signups: int
    first_timers: int
    to_confirm: int


def turnout(connection: Connection, timeslot_id: TimeslotId) -> Turnout:
    """Count a shift's sign-ups, without the cancelled and those Mobilize no longer lists."""
    registered = SignUpRow.status == SignUpStatus.REGISTERED.value
    row = connection.execute(
        select(
            func.count(),
            func.coalesce(func.sum(case((PersonRow.first_time, 1), else_=0)), 0),
            func.coalesce(func.sum(case((registered, 1), else_=0)), 0),
        )
        .select_from(SignUpRow)
        .join(PersonRow, PersonRow.id == SignUpRow.person_id)
        .where(
            SignUpRow.timeslot_id == timeslot_id,
            SignUpRow.origin == "roster",
            SignUpRow.status != SignUpStatus.CANCELLED.value,
            SignUpRow.gone_at.is_(None),
        )
    ).one()
    return Turnout(*map(int, row))


@dataclass(frozen=True, slots=True)
class Past:
    """The evenings before: how many had open doors, when the last began, what is still open."""

    evenings: int
    last_at: datetime | None
    open_deliveries: int


def past(connection: Connection, before: datetime) -> Past:
    """Count the evenings of shifts that began before `before`, and their open deliveries."""
    earlier = TimeslotRow.starts_at < before
    evenings, last_at = connection.execute(
        select(func.count(), func.max(TimeslotRow.starts_at))
        .select_from(SessionRow)
        .join(TimeslotRow, TimeslotRow.id == SessionRow.timeslot_id)
        .where(earlier)
    ).one()
    left_open = connection.execute(
        select(func.count())
        .select_from(DeliveryRow)
        .join(SignUpRow, SignUpRow.id == DeliveryRow.signup_id)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .where(and_(earlier, DeliveryRow.state.in_([state.value for state in OPEN_STATES])))
    ).scalar_one()
    return Past(int(evenings), last_at, int(left_open))
