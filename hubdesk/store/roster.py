"""Keeping the roster: what is known of the people an import names, and writing what was planned."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from hubdesk.domain.ids import EventId, PersonId, ServerId, SignUpId, TimeslotId
from hubdesk.domain.merge import (
    Known,
    KnownEvent,
    KnownPerson,
    KnownSignUp,
    KnownTimeslot,
    RosterPlan,
)
from hubdesk.domain.people import Contact, fold
from hubdesk.domain.roster import IncomingEvent, IncomingSignUp, SignUpStatus
from hubdesk.store.search import index_people
from hubdesk.store.tables import EventRow, PersonRow, SignUpRow, TimeslotRow

ASSUMED_LENGTH = timedelta(minutes=120)
"""How long a shift is taken to be where an export does not say when it ends."""

_CHUNK = 500


def known_about(
    connection: Connection,
    rows: Sequence[IncomingSignUp],
    listed: Sequence[IncomingEvent] = (),
) -> Known:
    """Load what a merge of `rows` needs: their events whole, and everybody they could be."""
    events = [
        KnownEvent(EventId(row.id), _server(row.server_id), row.title)
        for row in connection.execute(select(EventRow.id, EventRow.server_id, EventRow.title))
    ]
    about = [row.event for row in rows] + list(listed)
    named = _named(events, about)
    timeslots = [
        KnownTimeslot(TimeslotId(row.id), EventId(row.event_id), _server(row.server_id), row.starts)
        for row in _in_chunks(connection, _timeslots, named)
    ]
    signups = [_signup(row) for row in _in_chunks(connection, _signups, [t.id for t in timeslots])]
    people: dict[str, KnownPerson] = {}
    for column, values in (
        (PersonRow.id, {up.person_id for up in signups}),
        (PersonRow.user_id, {row.user_id for row in rows if row.user_id}),
        (PersonRow.email, {row.contact.email for row in rows if row.contact.email}),
        (PersonRow.folded_name, {fold(row.contact.full_name) for row in rows}),
    ):
        for row in _in_chunks(connection, partial(_people, column), list(values)):
            people[row.id] = _person(row)
    return Known(events, timeslots, list(people.values()), signups)


def known_of_page(
    connection: Connection,
    rows: Sequence[IncomingSignUp],
    listed: Sequence[IncomingEvent] = (),
) -> Known:
    """Load what a merge of one page needs: its own sign-ups, and everybody its rows could be.

    Far less than `known_about`, so that a page of a large event holds up no press at the desk;
    a merge with it cannot find what is gone (see `reading.find_gone`).
    """
    about = [row.event for row in rows] + list(listed)
    events = [
        KnownEvent(EventId(row.id), _server(row.server_id), row.title)
        for row in connection.execute(select(EventRow.id, EventRow.server_id, EventRow.title))
    ]
    named = _named(events, about)
    timeslots = [
        KnownTimeslot(TimeslotId(row.id), EventId(row.event_id), _server(row.server_id), row.starts)
        for row in _in_chunks(connection, _timeslots, named)
    ]
    slots = [slot.id for slot in timeslots]
    signups = {}
    people: dict[str, KnownPerson] = {}
    ids = [row.server_id for row in rows if row.server_id]
    for row in _in_chunks(connection, partial(_signups_by, SignUpRow.server_id, slots), ids):
        signups[row.id] = _signup(row)
    for column, values in (
        (PersonRow.id, {up.person_id for up in signups.values()}),
        (PersonRow.user_id, {row.user_id for row in rows if row.user_id}),
        (PersonRow.email, {row.contact.email for row in rows if row.contact.email}),
        (PersonRow.folded_name, {fold(row.contact.full_name) for row in rows}),
    ):
        for row in _in_chunks(connection, partial(_people, column), list(values)):
            people[row.id] = _person(row)
    whose = partial(_signups_by, SignUpRow.person_id, slots)
    for row in _in_chunks(connection, whose, list(people)):
        signups[row.id] = _signup(row)
    return Known(events, timeslots, list(people.values()), list(signups.values()))


def _named(events: Iterable[KnownEvent], about: Iterable[IncomingEvent]) -> list[EventId]:
    """The known events these may be: by number, by title, or one that has neither yet."""
    about = list(about)
    server_ids = {event.server_id for event in about}
    titles = {fold(event.title) for event in about} | {""}
    unnumbered = {fold(event.title) for event in about if event.server_id is None}
    return [
        event.id
        for event in events
        if (event.server_id in server_ids if event.server_id else fold(event.title) in titles)
        or fold(event.title) in unnumbered
    ]


def apply(connection: Connection, plan: RosterPlan, at: datetime) -> set[SignUpId]:
    """Write a plan; answer the sign-ups whose word from Mobilize is new. One transaction's work."""
    _put_events(connection, plan)
    _put_timeslots(connection, plan)
    _put_people(connection, plan, at)
    touched = _put_signups(connection, plan, at)
    index_people(connection, sorted(plan.changed_people))
    return touched


def next_number(connection: Connection, column: Any) -> int:
    """Answer the next free number of events or people; the write lock makes it safe."""
    return int(connection.execute(select(func.coalesce(func.max(column), 0))).scalar_one()) + 1


def _server(value: int | None) -> ServerId | None:
    return None if value is None else ServerId(value)


def _in_chunks(
    connection: Connection, statement: Callable[[list[Any]], Any], ids: Sequence[Any]
) -> Iterable[Any]:
    for start in range(0, len(ids), _CHUNK):
        yield from connection.execute(statement(list(ids[start : start + _CHUNK])))


def _timeslots(ids: list[Any]) -> Any:
    return select(
        TimeslotRow.id,
        TimeslotRow.event_id,
        TimeslotRow.server_id,
        TimeslotRow.starts_at.label("starts"),
    ).where(TimeslotRow.event_id.in_(ids))


def _signups(ids: list[Any]) -> Any:
    return select(
        SignUpRow.id,
        SignUpRow.person_id,
        SignUpRow.timeslot_id,
        SignUpRow.server_id,
        SignUpRow.origin,
        SignUpRow.status,
        SignUpRow.attended,
        SignUpRow.gone_at,
    ).where(SignUpRow.timeslot_id.in_(ids))


def _signups_by(column: Any, timeslots: list[TimeslotId], values: list[Any]) -> Any:
    return _signups(timeslots).where(column.in_(values))


def _signup(row: Any) -> KnownSignUp:
    return KnownSignUp(
        SignUpId(row.id),
        PersonId(row.person_id),
        TimeslotId(row.timeslot_id),
        _server(row.server_id),
        row.origin != "roster",
        SignUpStatus(row.status),
        row.attended,
        row.gone_at is not None,
    )


def _people(column: Any, ids: list[Any]) -> Any:
    return select(
        PersonRow.id,
        PersonRow.user_id,
        PersonRow.given_name,
        PersonRow.family_name,
        PersonRow.email,
        PersonRow.phone,
        PersonRow.zip_code,
        PersonRow.language,
        PersonRow.attention,
        PersonRow.first_time,
        PersonRow.shares_email,
        PersonRow.blocked,
    ).where(column.in_(ids))


def _person(row: Any) -> KnownPerson:
    return KnownPerson(
        PersonId(row.id),
        _server(row.user_id),
        Contact(row.given_name, row.family_name, row.email, row.phone, row.zip_code),
        row.language,
        row.attention,
        row.first_time,
        row.shares_email,
        row.blocked,
    )


def _split(connection: Connection, table: Any, ids: Iterable[str]) -> set[str]:
    wanted = list(ids)
    return {row.id for row in _in_chunks(connection, partial(_ids, table), wanted)}


def _ids(table: Any, ids: list[Any]) -> Any:
    return select(table.id).where(table.id.in_(ids))


def _upsert(connection: Connection, table: Any, rows: list[dict[str, Any]], new: Any) -> None:
    """Insert the rows whose id is not there (with the values of `new` besides), update the rest."""
    there = _split(connection, table, (row["id"] for row in rows))
    fresh = [row | new(index) for index, row in enumerate(r for r in rows if r["id"] not in there)]
    if fresh:
        connection.execute(insert(table), fresh)
    changed = [
        {("key" if name == "id" else name): value for name, value in row.items()}
        for row in rows
        if row["id"] in there
    ]
    if changed:
        values: dict[str, Any] = {n: bindparam(n) for n in changed[0] if n != "key"}
        connection.execute(
            update(table.__table__).where(table.__table__.c.id == bindparam("key")).values(values),
            changed,
        )


def _put_events(connection: Connection, plan: RosterPlan) -> None:
    for event_id, event in plan.events.items():
        values: dict[str, Any] = {"gone_at": None}
        if event.title:
            values["title"] = event.title
        if event.server_id is not None:
            values["server_id"] = event.server_id
        details: dict[str, Any] = {
            "title": event.title,
            "timezone": event.timezone,
            "kind": event.kind.value,
            "event_type": event.event_type,
            "visibility": event.visibility,
            "venue": event.venue,
            "browser_url": event.browser_url,
            "instructions": event.instructions,
            "modified_at": event.modified_at,
        }
        if _split(connection, EventRow, [event_id]):
            # An export knows less than a pull: what it leaves out is left alone.
            told = {name: value for name, value in details.items() if value not in ("", None)}
            values |= told if event.modified_at is not None else {}
            connection.execute(update(EventRow).where(EventRow.id == event_id).values(values))
        else:
            number = next_number(connection, EventRow.number)
            connection.execute(
                insert(EventRow), {"id": event_id, "number": number} | details | values
            )


def _put_timeslots(connection: Connection, plan: RosterPlan) -> None:
    for slot_id, (event_id, slot) in plan.timeslots.items():
        known = connection.execute(
            select(TimeslotRow.ends_at, TimeslotRow.server_id).where(TimeslotRow.id == slot_id)
        ).one_or_none()
        values: dict[str, Any] = {
            "event_id": event_id,
            "starts_at": slot.starts_at,
            "gone_at": None,
        }
        if slot.server_id is not None:
            values["server_id"] = slot.server_id
            values["max_attendees"] = slot.max_attendees
        if slot.ends_at is not None:
            values |= {"ends_at": slot.ends_at, "ends_assumed": False}
        if known is not None:
            connection.execute(update(TimeslotRow).where(TimeslotRow.id == slot_id).values(values))
        else:
            assumed = {"ends_at": slot.starts_at + ASSUMED_LENGTH, "ends_assumed": True}
            connection.execute(insert(TimeslotRow), {"id": slot_id} | assumed | values)


def _put_people(connection: Connection, plan: RosterPlan, at: datetime) -> None:
    rows = [
        {
            "id": person.id,
            "user_id": person.user_id,
            "given_name": person.contact.given_name,
            "family_name": person.contact.family_name,
            "folded_name": fold(person.contact.full_name),
            "email": person.contact.email,
            "phone": person.contact.phone,
            "zip_code": person.contact.zip_code,
            "language": person.language,
            "attention": person.attention,
            "first_time": person.first_time,
            "shares_email": person.shares_email,
            "blocked": person.blocked,
        }
        for person in plan.people.values()
        if person.id in plan.changed_people
    ]
    first = next_number(connection, PersonRow.number)
    _upsert(connection, PersonRow, rows, lambda index: {"number": first + index, "created_at": at})


def _put_signups(connection: Connection, plan: RosterPlan, at: datetime) -> set[SignUpId]:
    rows = [
        {
            "id": put.id,
            "person_id": put.person_id,
            "timeslot_id": put.timeslot_id,
            "server_id": put.incoming.server_id,
            "status": put.incoming.status.value,
            "attended": put.incoming.attended,
            "notes": json.dumps(put.incoming.notes, ensure_ascii=False),
            "signed_up_at": put.incoming.signed_up_at,
            "modified_at": put.incoming.modified_at,
            "read_at": at,
            "gone_at": None,
        }
        for put in plan.signups.values()
    ]
    for with_id in (True, False):
        part = [row for row in rows if (row["server_id"] is not None) is with_id]
        if not with_id:
            # An export names no sign-up id: what a pull taught us is kept.
            for row in part:
                del row["server_id"]
        if part:
            _upsert(connection, SignUpRow, part, lambda _index: {"origin": "roster"})
    for start in range(0, len(plan.gone), _CHUNK):
        connection.execute(
            update(SignUpRow)
            .where(SignUpRow.id.in_(plan.gone[start : start + _CHUNK]))
            .values(gone_at=at, read_at=at)
        )
    return set(plan.signups) | set(plan.gone)
