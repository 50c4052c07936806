"""Keeping the roster: what is known of the people an import names, and writing what was planned."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, select

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
from hubdesk.store.planned import prepare
from hubdesk.store.tables import EventRow, PersonRow, SignUpRow, TimeslotRow

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
    ready = prepare(connection, plan, at)
    ready.write(connection)
    return ready.touched


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
