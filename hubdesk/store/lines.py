"""Deliveries as a person reads them: one line each, with name, shift and what Mobilize says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import aliased

from hubdesk.domain.delivery import Reason, State, Wanted
from hubdesk.domain.ids import DeliveryId, PersonId, ServerId, SignUpId
from hubdesk.domain.people import Contact, fold
from hubdesk.domain.roster import SignUpStatus
from hubdesk.store.tables import (
    DeliveryRow,
    EventRow,
    MarkRow,
    PersonRow,
    SignUpRow,
    StepRow,
    TimeslotRow,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One person's line on the Sync page and the worksheet, in the dashboard's own order.

    `ours_at` and `ours_by` are the press it is about; `theirs_at` is when Mobilize's own record
    was changed last, None where it does not say. `moved_to` is the start of the shift the person
    came to instead.
    """

    id: DeliveryId
    signup_id: SignUpId
    person_id: PersonId
    contact: Contact
    wanted: Wanted
    creates: bool
    origin: str
    on_mobilize: bool
    state: State
    reason: Reason
    detail: str
    changed_at: datetime
    ticked_at: datetime | None
    event_title: str
    event_url: str | None
    event_server_id: ServerId | None
    timezone: str
    starts_at: datetime
    ends_at: datetime
    ends_assumed: bool
    status: SignUpStatus
    attended: bool | None
    ours_at: datetime
    ours_by: str
    theirs_at: datetime | None
    moved_to: datetime | None


_taken = aliased(SignUpRow)
_other = aliased(TimeslotRow)
_moved_to = (
    select(func.max(_other.starts_at))
    .join(_taken, _taken.timeslot_id == _other.id)
    .where(_taken.person_id == SignUpRow.person_id, _taken.moved_from == SignUpRow.id)
    .scalar_subquery()
)


def all_lines(
    connection: Connection,
    states: Iterable[State] | None = None,
    ids: Iterable[str] | None = None,
) -> list[Line]:
    """List deliveries as lines, by timeslot, then family name; cancelled ones only when asked."""
    wanted = list(states) if states is not None else [s for s in State if s != State.CANCELLED]
    statement = (
        select(
            DeliveryRow.id,
            DeliveryRow.signup_id,
            DeliveryRow.wanted,
            DeliveryRow.creates,
            DeliveryRow.state,
            DeliveryRow.reason,
            DeliveryRow.detail,
            DeliveryRow.changed_at,
            DeliveryRow.ticked_at,
            SignUpRow.person_id,
            SignUpRow.origin,
            SignUpRow.server_id,
            SignUpRow.read_at,
            SignUpRow.gone_at,
            SignUpRow.status,
            SignUpRow.attended,
            SignUpRow.modified_at,
            MarkRow.at.label("ours_at"),
            MarkRow.by.label("ours_by"),
            _moved_to.label("moved_to"),
            PersonRow.given_name,
            PersonRow.family_name,
            PersonRow.email,
            PersonRow.phone,
            PersonRow.zip_code,
            EventRow.id.label("event_id"),
            EventRow.title,
            EventRow.browser_url,
            EventRow.server_id.label("event_server_id"),
            EventRow.timezone,
            TimeslotRow.starts_at,
            TimeslotRow.ends_at,
            TimeslotRow.ends_assumed,
        )
        .join(SignUpRow, SignUpRow.id == DeliveryRow.signup_id)
        .join(MarkRow, MarkRow.id == DeliveryRow.mark_id)
        .join(PersonRow, PersonRow.id == SignUpRow.person_id)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .where(DeliveryRow.state.in_([state.value for state in wanted]))
        .order_by(TimeslotRow.starts_at, EventRow.id, DeliveryRow.id)
    )
    if ids is not None:
        statement = statement.where(DeliveryRow.signup_id.in_(list(ids)))
    return [
        Line(
            DeliveryId(row.id),
            SignUpId(row.signup_id),
            PersonId(row.person_id),
            Contact(row.given_name, row.family_name, row.email, row.phone, row.zip_code),
            Wanted(row.wanted),
            row.creates,
            row.origin,
            row.gone_at is None
            and (row.origin == "roster" or row.server_id is not None or row.read_at is not None),
            State(row.state),
            Reason(row.reason),
            row.detail,
            row.changed_at,
            row.ticked_at,
            row.title,
            row.browser_url,
            None if row.event_server_id is None else ServerId(row.event_server_id),
            row.timezone,
            row.starts_at,
            row.ends_at,
            row.ends_assumed,
            SignUpStatus(row.status),
            row.attended,
            row.ours_at,
            row.ours_by,
            row.modified_at,
            row.moved_to,
        )
        for row in sorted(connection.execute(statement), key=_as_the_dashboard)
    ]


def _as_the_dashboard(row: Any) -> tuple[datetime, str, str, str]:
    """Sort by shift, then by name as people do: Álvarez beside Alvarez, whatever the case."""
    return row.starts_at, row.event_id, fold(row.family_name), fold(row.given_name)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a line's life; `by` is who decided it, empty where nobody did."""

    at: datetime
    was: State
    state: State
    reason: Reason
    by: str


def steps(connection: Connection, delivery_id: DeliveryId) -> list[Step]:
    """List what happened to a line since it was begun, oldest first."""
    rows = connection.execute(
        select(StepRow).where(StepRow.delivery_id == delivery_id).order_by(StepRow.number)
    )
    return [
        Step(row.at, State(row.was), State(row.state), Reason(row.reason), row.by) for row in rows
    ]
