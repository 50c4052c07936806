"""Counts before the doors: who is new, who has yet to confirm, and what earlier evenings told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, case, func, or_, select

from hubdesk.domain.checkin import Standing
from hubdesk.domain.delivery import OPEN_STATES
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.roster import EventKind, SignUpStatus
from hubdesk.domain.turnout import PastShift
from hubdesk.store.floor_tables import SessionRow
from hubdesk.store.marks import is_latest
from hubdesk.store.tables import DeliveryRow, EventRow, MarkRow, PersonRow, SignUpRow, TimeslotRow

_LISTED = and_(
    SignUpRow.origin == "roster",
    SignUpRow.status != SignUpStatus.CANCELLED.value,
    SignUpRow.gone_at.is_(None),
)
"""The sign-ups that count: Mobilize lists them, and nobody cancelled them."""


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
        .where(SignUpRow.timeslot_id == timeslot_id, _LISTED)
    ).one()
    return Turnout(*map(int, row))


def signups_by_shift(connection: Connection) -> dict[TimeslotId, int]:
    """Count every shift's sign-ups in one question; a shift without any is left out."""
    rows = connection.execute(
        select(SignUpRow.timeslot_id, func.count().label("signups"))
        .where(_LISTED)
        .group_by(SignUpRow.timeslot_id)
    )
    return {TimeslotId(row.timeslot_id): int(row.signups) for row in rows}


def history(connection: Connection, over_by: datetime) -> list[PastShift]:
    """Count the in-person shifts that were over by a moment, whose doors were opened here.

    One nobody was checked in at is left out: that evening was not kept with HubDesk.
    """
    came = MarkRow.standing.in_([Standing.HERE.value, Standing.LEFT.value])
    from_roster = SignUpRow.origin == "roster"
    rows = connection.execute(
        select(
            func.coalesce(func.sum(case((or_(_LISTED, and_(from_roster, came)), 1), else_=0)), 0),
            func.coalesce(func.sum(case((and_(from_roster, came), 1), else_=0)), 0),
            func.coalesce(func.sum(case((and_(~from_roster, came), 1), else_=0)), 0),
        )
        .select_from(SessionRow)
        .join(TimeslotRow, TimeslotRow.id == SessionRow.timeslot_id)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .join(SignUpRow, SignUpRow.timeslot_id == TimeslotRow.id)
        .outerjoin(MarkRow, is_latest())
        .where(TimeslotRow.ends_at <= over_by, EventRow.kind == EventKind.IN_PERSON.value)
        .group_by(TimeslotRow.id)
    )
    counted = (PastShift(*map(int, row)) for row in rows)
    return [one for one in counted if one.came or one.walk_ins]


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
