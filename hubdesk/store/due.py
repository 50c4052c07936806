"""What waits to be made in Mobilize: which sign-ups, in which order, and when to try the next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, case, func, literal, or_, select, update
from sqlalchemy.orm import aliased

from hubdesk.domain.delivery import Reason, State, Wanted, begin
from hubdesk.domain.ids import DeliveryId, EventId, PersonId, ServerId, SignUpId
from hubdesk.domain.people import Contact
from hubdesk.store import deliveries, marks
from hubdesk.store.tables import (
    DeliveryRow,
    EventRow,
    PersonRow,
    SignUpRow,
    StepRow,
    TimeslotRow,
)

LONGEST_WAIT = timedelta(minutes=5)
"""No delivery waits longer for its next try: what is put off further was put off by a clock that
has since been set back, and is due at once."""

MOST_TRIES = 8
"""POSTs without an answer, while everything else is answered, before a person is asked."""


@dataclass(frozen=True, slots=True)
class Due:
    """A sign-up to be made in Mobilize: everything its content is frozen from.

    `lost_at`: when the last of its POSTs went out that nobody knows the fate of; `lost` is what it
    said, which an undo or a correction since does not change.
    """

    id: DeliveryId
    signup_id: SignUpId
    person_id: PersonId
    state: State
    lost_at: datetime | None
    lost: str
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


_earlier = aliased(DeliveryRow)
_lost_at = (
    select(func.max(StepRow.at))
    .join(_earlier, _earlier.id == StepRow.delivery_id)
    .where(_earlier.signup_id == DeliveryRow.signup_id, StepRow.was == State.SENDING.value)
    .where(
        or_(
            StepRow.state == State.CANCELLED.value,
            StepRow.reason == Reason.UNKNOWN_FATE.value,
        )
    )
    .correlate(DeliveryRow)
    .scalar_subquery()
)
_lost = (
    select(_earlier.content)
    .where(_earlier.signup_id == DeliveryRow.signup_id, _earlier.content != "")
    .order_by(_earlier.changed_at.desc())
    .limit(1)
    .correlate(DeliveryRow)
    .scalar_subquery()
)


def all_due(
    connection: Connection,
    now: datetime,
    limit: int,
    *,
    even_early: bool = False,
    also: Iterable[DeliveryId] = (),
) -> list[Due]:
    """List what waits to be made in Mobilize and may be tried now, oldest first.

    What failed before comes after what was never tried, so that one bad row holds up nobody.
    What is found `sending` was interrupted: it comes too, and is looked up before anything else.
    `even_early` ("Try now") leaves out the waiting time after a failure. `also` names lines that
    do not wait yet and are listed with them: what `take_up` would take.
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
            _lost_at.label("lost_at"),
            _lost.label("lost"),
        )
        .join(SignUpRow, SignUpRow.id == DeliveryRow.signup_id)
        .join(PersonRow, PersonRow.id == SignUpRow.person_id)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .where(
            or_(
                DeliveryRow.state.in_([State.WAITING.value, State.SENDING.value]),
                DeliveryRow.id.in_(list(also)),
            )
        )
        .where(EventRow.server_id.is_not(None), TimeslotRow.server_id.is_not(None))
        .order_by(DeliveryRow.attempts, DeliveryRow.created_at, DeliveryRow.id)
        .limit(limit)
    )
    if not even_early:
        statement = statement.where(
            or_(
                DeliveryRow.next_at.is_(None),
                DeliveryRow.next_at <= now,
                DeliveryRow.next_at > now + LONGEST_WAIT,
            )
        )
    return [
        Due(
            DeliveryId(row.id),
            SignUpId(row.signup_id),
            PersonId(row.person_id),
            State(row.state),
            row.changed_at if row.state == State.SENDING else row.lost_at,
            row.content or row.lost or "",
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


def lost_at(connection: Connection, delivery_id: DeliveryId) -> datetime | None:
    """Answer when the last POST of this sign-up went out that nobody knows the fate of."""
    found: datetime | None = connection.execute(
        select(_lost_at).select_from(DeliveryRow).where(DeliveryRow.id == delivery_id)
    ).scalar_one()
    return found


def next_due(connection: Connection, now: datetime) -> datetime | None:
    """Answer when the next delivery may be tried, at the earliest now; None if nothing waits."""
    at_once = literal(now, DeliveryRow.next_at.type)
    put_off = DeliveryRow.next_at.between(now, now + LONGEST_WAIT)
    found: datetime | None = connection.execute(
        select(func.min(case((put_off, DeliveryRow.next_at), else_=at_once)))
        .join(SignUpRow, SignUpRow.id == DeliveryRow.signup_id)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .where(DeliveryRow.state.in_([State.WAITING.value, State.SENDING.value]))
        .where(EventRow.server_id.is_not(None), TimeslotRow.server_id.is_not(None))
    ).scalar_one()
    return found


def oldest_unsent(connection: Connection) -> datetime | None:
    """Answer when the oldest delivery that still has to be sent was begun."""
    return connection.execute(
        select(func.min(DeliveryRow.created_at)).where(
            DeliveryRow.state.in_([State.WAITING.value, State.SENDING.value])
        )
    ).scalar_one()


def can_go_on(connection: Connection) -> dict[DeliveryId, SignUpId]:
    """List what was left to a person and could go by key by now.

    It wanted a key, an e-mail, a ZIP, or a shift whose number in Mobilize is known.
    What a person has ticked is theirs, and so is everything a key could not send either.
    """
    wants = or_(
        DeliveryRow.reason.in_(
            [Reason.NO_KEY, Reason.NO_EMAIL, Reason.NO_ZIP, Reason.NOT_ON_MOBILIZE]
        ),
        # Held when the key went away, and not because nobody ever answered.
        and_(DeliveryRow.reason == Reason.UNKNOWN_FATE, DeliveryRow.attempts < MOST_TRIES),
    )
    rows = connection.execute(
        select(DeliveryRow.id, DeliveryRow.signup_id, DeliveryRow.wanted)
        .where(DeliveryRow.state.in_([State.WORKSHEET.value, State.HELD.value]), wants)
        .where(DeliveryRow.creates, DeliveryRow.ticked_at.is_(None))
    ).all()
    found: dict[DeliveryId, SignUpId] = {}
    for row in rows:
        signup_id = SignUpId(row.signup_id)
        way = marks.situation(connection, signup_id, by_key=True).way
        if begin(Wanted(row.wanted), way).state is State.WAITING:
            found[DeliveryId(row.id)] = signup_id
    return found


def take_up(connection: Connection, at: datetime) -> set[SignUpId]:
    """Let sync send what can go by key by now; answer whose."""
    left = can_go_on(connection)
    for delivery_id in left:
        deliveries.move(connection, delivery_id, State.WAITING, Reason.NONE, at)
    return set(left.values())


def postpone(
    connection: Connection, delivery_id: DeliveryId, attempts: int, next_at: datetime
) -> None:
    """Leave a delivery where it is, to be tried again at `next_at`."""
    connection.execute(
        update(DeliveryRow)
        .where(DeliveryRow.id == delivery_id)
        .values(attempts=attempts, next_at=next_at)
    )
