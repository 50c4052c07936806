"""Deliveries as a person reads them: one line each, with name, shift and what Mobilize says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from hubdesk.domain.delivery import Reason, State, Wanted
from hubdesk.domain.ids import DeliveryId, PersonId, ServerId, SignUpId
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import SignUpStatus
from hubdesk.store.tables import DeliveryRow, EventRow, PersonRow, SignUpRow, TimeslotRow


@dataclass(frozen=True, slots=True)
class Line:
    """One person's line on the Sync page and the worksheet, in the dashboard's own order."""

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
    status: SignUpStatus
    attended: bool | None


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
            PersonRow.given_name,
            PersonRow.family_name,
            PersonRow.email,
            PersonRow.phone,
            PersonRow.zip_code,
            EventRow.title,
            EventRow.browser_url,
            EventRow.server_id.label("event_server_id"),
            EventRow.timezone,
            TimeslotRow.starts_at,
        )
        .join(SignUpRow, SignUpRow.id == DeliveryRow.signup_id)
        .join(PersonRow, PersonRow.id == SignUpRow.person_id)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .where(DeliveryRow.state.in_([state.value for state in wanted]))
        .order_by(
            TimeslotRow.starts_at,
            EventRow.id,
            func.lower(PersonRow.family_name),
            func.lower(PersonRow.given_name),
            DeliveryRow.id,
        )
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
            SignUpStatus(row.status),
            row.attended,
        )
        for row in connection.execute(statement)
    ]
