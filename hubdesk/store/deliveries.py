"""Deliveries as they are kept: begun with their mark, moved one step at a time, never removed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from hubdesk.domain.delivery import (
    Active,
    Read,
    Reason,
    Settlement,
    State,
    Wanted,
    read_back,
)
from hubdesk.domain.ids import DeliveryId, EventId, MarkId, PersonId, ServerId, SignUpId, new_id
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import SignUpStatus
from hubdesk.store.tables import (
    DeliveryRow,
    EventRow,
    PersonRow,
    SignUpRow,
    StepRow,
    TimeslotRow,
)

_PUT = insert(DeliveryRow)


def put_settlement(
    connection: Connection,
    settlement: Settlement,
    mark_id: MarkId,
    signup_id: SignUpId,
    at: datetime,
) -> None:
    """Write what a mark means for its delivery, in the transaction that writes the mark."""
    if settlement.cancel:
        move(connection, DeliveryId(settlement.cancel), State.CANCELLED, settlement.why, at)
    start = settlement.start
    if start:
        connection.execute(
            _PUT,
            {
                "id": new_id(),
                "mark_id": mark_id,
                "signup_id": signup_id,
                "wanted": start.wanted.value,
                "creates": start.creates,
                "state": start.state.value,
                "reason": start.reason.value,
                "created_at": at,
                "changed_at": at,
            },
        )


def move(
    connection: Connection,
    delivery_id: DeliveryId,
    state: State,
    reason: Reason,
    at: datetime,
    **values: Any,
) -> bool:
    """Move a delivery to `state` and note the step; False where it was cancelled meanwhile."""
    was = connection.execute(
        select(DeliveryRow.state).where(DeliveryRow.id == delivery_id)
    ).scalar_one()
    if was == State.CANCELLED.value:
        return False
    changes = {"state": state.value, "reason": reason.value, "changed_at": at} | values
    connection.execute(update(DeliveryRow).where(DeliveryRow.id == delivery_id).values(changes))
    connection.execute(
        insert(StepRow),
        {
            "delivery_id": delivery_id,
            "at": at,
            "was": was,
            "state": state.value,
            "reason": reason.value,
        },
    )
    return True


def postpone(
    connection: Connection, delivery_id: DeliveryId, attempts: int, next_at: datetime
) -> None:
    """Leave a delivery where it is, to be tried again at `next_at`."""
    connection.execute(
        update(DeliveryRow)
        .where(DeliveryRow.id == delivery_id)
        .values(attempts=attempts, next_at=next_at)
    )


@dataclass(frozen=True, slots=True)
class Due:
    """A sign-up to be made in Mobilize: everything its content is frozen from."""

    id: DeliveryId
    signup_id: SignUpId
    person_id: PersonId
    state: State
    attempts: int
    content: str
    contact: Contact
    sms_consent: bool
    shares_email: bool
    blocked: bool
    origin: str
    server_id: ServerId | None
    event_id: EventId
    event_server_id: ServerId
    timeslot_server_id: ServerId
    starts_at: datetime


def due(
    connection: Connection, now: datetime, limit: int, *, even_early: bool = False
) -> list[Due]:
    """List what waits to be made in Mobilize and may be tried now, oldest first.

    What failed before comes after what was never tried, so that one bad row holds up nobody.
    What is found `sending` was interrupted: it comes too, and is looked up before anything else.
    `even_early` ("Try now") leaves out the waiting time after a failure.
    """
    statement = (
        select(DeliveryRow, SignUpRow.origin, SignUpRow.person_id, SignUpRow.server_id)
        .add_columns(
            PersonRow.given_name,
            PersonRow.family_name,
            PersonRow.email,
            PersonRow.phone,
            PersonRow.zip_code,
            PersonRow.sms_consent,
            PersonRow.shares_email,
            PersonRow.blocked,
            EventRow.id.label("event_id"),
            EventRow.server_id.label("event_server_id"),
            TimeslotRow.server_id.label("timeslot_server_id"),
            TimeslotRow.starts_at,
        )
        .join(SignUpRow, SignUpRow.id == DeliveryRow.signup_id)
        .join(PersonRow, PersonRow.id == SignUpRow.person_id)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .where(DeliveryRow.state.in_([State.WAITING.value, State.SENDING.value]))
        .where(EventRow.server_id.is_not(None), TimeslotRow.server_id.is_not(None))
        .order_by(DeliveryRow.attempts, DeliveryRow.created_at, DeliveryRow.id)
        .limit(limit)
    )
    if not even_early:
        statement = statement.where(DeliveryRow.next_at.is_(None) | (DeliveryRow.next_at <= now))
    return [
        Due(
            DeliveryId(row.id),
            SignUpId(row.signup_id),
            PersonId(row.person_id),
            State(row.state),
            row.attempts,
            row.content,
            Contact(row.given_name, row.family_name, row.email, row.phone, row.zip_code),
            row.sms_consent,
            row.shares_email,
            row.blocked,
            row.origin,
            None if row.server_id is None else ServerId(row.server_id),
            EventId(row.event_id),
            ServerId(row.event_server_id),
            ServerId(row.timeslot_server_id),
            row.starts_at,
        )
        for row in connection.execute(statement)
    ]


def next_due(connection: Connection) -> datetime | None:
    """Answer when the next delivery may be tried (a past moment: now); None if nothing waits."""
    return connection.execute(
        select(func.min(func.coalesce(DeliveryRow.next_at, DeliveryRow.created_at)))
        .join(SignUpRow, SignUpRow.id == DeliveryRow.signup_id)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .where(DeliveryRow.state.in_([State.WAITING.value, State.SENDING.value]))
        .where(EventRow.server_id.is_not(None), TimeslotRow.server_id.is_not(None))
    ).scalar_one()


def put_on_worksheet(connection: Connection, reason: Reason, at: datetime) -> set[SignUpId]:
    """Give everything that waits to be sent to a person: the hub has no key (any more)."""
    waiting = connection.execute(
        select(DeliveryRow.id, DeliveryRow.signup_id).where(
            DeliveryRow.state == State.WAITING.value
        )
    ).all()
    for row in waiting:
        move(connection, DeliveryId(row.id), State.WORKSHEET, reason, at)
    return {SignUpId(row.signup_id) for row in waiting}


def set_server_id(connection: Connection, signup_id: SignUpId, server_id: ServerId) -> None:
    """Keep the id Mobilize gave to a sign-up that was made here."""
    connection.execute(
        update(SignUpRow).where(SignUpRow.id == signup_id).values(server_id=server_id)
    )


def judge(connection: Connection, signup_ids: Iterable[SignUpId], at: datetime) -> set[SignUpId]:
    """Judge deliveries by what was just read of their sign-ups; answer those that moved.

    The only caller of `read_back`, so the only way to `verified`. A sign-up that nobody read
    since it was made here is left alone.
    """
    moved: set[SignUpId] = set()
    ids = list(signup_ids)
    for start in range(0, len(ids), 500):
        rows = connection.execute(
            select(
                DeliveryRow.id,
                DeliveryRow.signup_id,
                DeliveryRow.wanted,
                DeliveryRow.state,
                DeliveryRow.reason,
                DeliveryRow.ticked_at,
                SignUpRow.status,
                SignUpRow.attended,
                SignUpRow.origin,
                SignUpRow.gone_at,
            )
            .join(SignUpRow, SignUpRow.id == DeliveryRow.signup_id)
            .where(DeliveryRow.signup_id.in_(ids[start : start + 500]))
            .where(DeliveryRow.state != State.CANCELLED.value, SignUpRow.read_at.is_not(None))
        ).all()
        for row in rows:
            active = Active(
                row.id,
                Wanted(row.wanted),
                State(row.state),
                row.ticked_at is not None,
                Reason(row.reason),
            )
            status = SignUpStatus.CANCELLED if row.gone_at else SignUpStatus(row.status)
            attended = None if row.gone_at else row.attended
            after = read_back(active, Read(status, attended, row.origin != "roster"))
            if after and move(connection, row.id, *after, at):
                moved.add(SignUpId(row.signup_id))
    return moved


def tick(connection: Connection, delivery_id: DeliveryId, at: datetime | None, by: str) -> None:
    """Note that a person says it is set in the dashboard (or, with None, take that back)."""
    connection.execute(
        update(DeliveryRow)
        .where(DeliveryRow.id == delivery_id, DeliveryRow.state == State.WORKSHEET.value)
        .values(ticked_at=at, ticked_by=by if at else "")
    )


def active_states(connection: Connection) -> dict[SignUpId, State]:
    """Answer how the delivery of every sign-up stands that has one."""
    rows = connection.execute(
        select(DeliveryRow.signup_id, DeliveryRow.state).where(
            DeliveryRow.state != State.CANCELLED.value
        )
    )
    return {SignUpId(row.signup_id): State(row.state) for row in rows}


def state_counts(connection: Connection) -> dict[str, int]:
    """Count deliveries by state, every state named."""
    rows = connection.execute(select(DeliveryRow.state, func.count()).group_by(DeliveryRow.state))
    found = {state: int(count) for state, count in rows}
    return {state.value: found.get(state.value, 0) for state in State}


def oldest_unsent(connection: Connection) -> datetime | None:
    """Answer when the oldest delivery that still has to be sent was begun."""
    return connection.execute(
        select(func.min(DeliveryRow.created_at)).where(
            DeliveryRow.state.in_([State.WAITING.value, State.SENDING.value])
        )
    ).scalar_one()


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


def lines(
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
