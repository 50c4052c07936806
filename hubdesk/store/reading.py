"""Reading the roster by key: which events to read, where a reading stands, and what is gone.

A whole reading takes many pages and may be interrupted; what it listed is told by the moment each
sign-up was last read, so nothing has to be remembered between two pages.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, update

from hubdesk.domain.delivery import Reason, State, Wanted
from hubdesk.domain.ids import ServerId, SignUpId
from hubdesk.store import cursors, deliveries
from hubdesk.store.engine import note_roster
from hubdesk.store.tables import DeliveryRow, EventRow, SignUpRow, TimeslotRow

SETTLED_AFTER = timedelta(hours=1)
"""How long after it was sent a sign-up that Mobilize does not list is taken to be gone."""

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class ListedEvent:
    """An event Mobilize lists, as far as reading its sign-ups goes."""

    server_id: ServerId
    title: str
    modified_at: datetime | None


def listed_events(
    connection: Connection, starts_from: datetime, starts_before: datetime, now: datetime
) -> list[ListedEvent]:
    """List the events with a shift in the span, phone banks first, then those nearest to `now`."""
    rows = connection.execute(
        select(EventRow, TimeslotRow.starts_at)
        .join(TimeslotRow, TimeslotRow.event_id == EventRow.id)
        .where(EventRow.server_id.is_not(None), EventRow.gone_at.is_(None))
        .where(TimeslotRow.starts_at >= starts_from, TimeslotRow.starts_at < starts_before)
    )
    nearest = sorted(
        rows, key=lambda row: (row.event_type != "PHONE_BANK", abs(row.starts_at - now), row.number)
    )
    found: dict[int, ListedEvent] = {}
    for row in nearest:
        event = ListedEvent(ServerId(row.server_id), row.title, row.modified_at)
        found.setdefault(row.server_id, event)
    return list(found.values())


def known_events(connection: Connection) -> dict[ServerId, str]:
    """Answer the titles of all events of Mobilize's that are known and not gone, by its id."""
    rows = connection.execute(
        select(EventRow.server_id, EventRow.title).where(
            EventRow.server_id.is_not(None), EventRow.gone_at.is_(None)
        )
    )
    return {ServerId(row.server_id): row.title for row in rows}


def awaited_events(connection: Connection, starts_from: datetime) -> list[ServerId]:
    """List the events whose deliveries are to be read back: told or to be told, by start."""
    told = [State.SENT, State.WORKSHEET, State.CONFLICT, State.HELD, State.VERIFIED]
    rows = connection.execute(
        select(EventRow.server_id)
        .join(TimeslotRow, TimeslotRow.event_id == EventRow.id)
        .join(SignUpRow, SignUpRow.timeslot_id == TimeslotRow.id)
        .join(DeliveryRow, DeliveryRow.signup_id == SignUpRow.id)
        .where(DeliveryRow.state.in_([state.value for state in told]))
        .where(EventRow.server_id.is_not(None), EventRow.gone_at.is_(None))
        .where(TimeslotRow.starts_at >= starts_from)
        .group_by(EventRow.server_id)
        .order_by(func.min(TimeslotRow.starts_at))
    )
    return [ServerId(number) for number in rows.scalars() if number is not None]


def read_again(connection: Connection, signup_ids: Iterable[SignUpId]) -> None:
    """Have the next pull read the events of these sign-ups whole, as if it never had.

    An export may be older than what was pulled, and no list of changes says so: on Mobilize
    nothing changed.
    """
    ids = list(signup_ids)
    for start in range(0, len(ids), _CHUNK):
        events = connection.execute(
            select(EventRow.server_id)
            .join(TimeslotRow, TimeslotRow.event_id == EventRow.id)
            .join(SignUpRow, SignUpRow.timeslot_id == TimeslotRow.id)
            .where(SignUpRow.id.in_(ids[start : start + _CHUNK]), EventRow.server_id.is_not(None))
            .distinct()
        ).scalars()
        for event in events.all():
            cursors.put_cursor(connection, cursors.Cursor(f"event/{event}"))


def hold_event(connection: Connection, event: ServerId, at: datetime) -> set[SignUpId]:
    """Hold what was still to be told of an event that is no more; answer whose."""
    rows = connection.execute(
        select(DeliveryRow.id, DeliveryRow.signup_id)
        .join(SignUpRow, SignUpRow.id == DeliveryRow.signup_id)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .where(EventRow.server_id == event)
        .where(DeliveryRow.state.in_([State.SENT.value, State.WORKSHEET.value]))
    ).all()
    for row in rows:
        deliveries.move(connection, row.id, State.HELD, Reason.EVENT_GONE, at)
    return {SignUpId(row.signup_id) for row in rows}


def begin_reading(connection: Connection, event: ServerId, now: datetime) -> datetime:
    """Answer a moment for a whole reading of an event that is later than any earlier reading.

    It is `now` unless the laptop's clock stood still or was set back meanwhile.
    """
    last = connection.execute(
        select(func.max(SignUpRow.read_at)).where(_of_event(event))
    ).scalar_one()
    return now if last is None else max(now, last + timedelta(milliseconds=1))


def count_read(connection: Connection, event: ServerId, begun_at: datetime) -> int:
    """Count the sign-ups of an event read since a whole reading of it began."""
    return int(
        connection.execute(
            select(func.count())
            .select_from(SignUpRow)
            .where(_of_event(event), SignUpRow.read_at >= begun_at)
        ).scalar_one()
    )


def unlisted(connection: Connection, event: ServerId, begun_at: datetime) -> set[SignUpId]:
    """Find what a whole reading of an event, begun at `begun_at`, did not list.

    A sign-up made here counts once Mobilize has listed it, or an hour after it was sent (or taken
    back): a fresh one may not be on its list yet.
    """
    told = and_(
        DeliveryRow.changed_at < begun_at - SETTLED_AFTER,
        or_(
            DeliveryRow.state == State.SENT.value,
            and_(
                DeliveryRow.state == State.WORKSHEET.value,
                DeliveryRow.wanted == Wanted.NOT_HERE.value,
            ),
        ),
    )
    rows = connection.execute(
        select(SignUpRow.id)
        .outerjoin(DeliveryRow, and_(DeliveryRow.signup_id == SignUpRow.id, told))
        .where(_of_event(event), SignUpRow.gone_at.is_(None))
        .where(
            or_(
                SignUpRow.read_at < begun_at,
                and_(SignUpRow.read_at.is_(None), SignUpRow.origin == "roster"),
                and_(SignUpRow.read_at.is_(None), DeliveryRow.id.is_not(None)),
            )
        )
    )
    return {SignUpId(row.id) for row in rows}


def put_gone(connection: Connection, signup_ids: Iterable[SignUpId], at: datetime) -> None:
    """Mark sign-ups that Mobilize does not list any more."""
    gone = list(signup_ids)
    note_roster(connection)
    for start in range(0, len(gone), _CHUNK):
        connection.execute(
            update(SignUpRow)
            .where(SignUpRow.id.in_(gone[start : start + _CHUNK]))
            .values(gone_at=at, read_at=at)
        )


def put_gone_events(connection: Connection, events: Iterable[ServerId], at: datetime) -> int:
    """Mark events that were deleted on Mobilize; answer how many of them were known."""
    note_roster(connection)
    marked = connection.execute(
        update(EventRow)
        .where(EventRow.server_id.in_(list(events)), EventRow.gone_at.is_(None))
        .values(gone_at=at)
    )
    return marked.rowcount


def _of_event(event: ServerId) -> ColumnElement[bool]:
    slots = (
        select(TimeslotRow.id)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .where(EventRow.server_id == event)
    )
    return SignUpRow.timeslot_id.in_(slots)
