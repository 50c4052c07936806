"""What a planned merge comes to in the file: worked out row by row, then written in one go.

Only what differs from what is kept is written, and everything is worked out before the first row
is: the desk waits for the writing alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, insert, select, update

from hubdesk.domain.ids import EventId, PersonId, SignUpId, TimeslotId
from hubdesk.domain.merge import KnownPerson, RosterPlan, SignUpPut
from hubdesk.domain.people import fold
from hubdesk.domain.roster import IncomingEvent
from hubdesk.store import search
from hubdesk.store.engine import note_roster
from hubdesk.store.tables import Base, EventRow, PersonRow, SignUpRow, TimeslotRow

ASSUMED_LENGTH = timedelta(minutes=120)
"""How long a shift is taken to be where an export does not say when it ends."""

_CHUNK = 500

Values = dict[str, Any]


@dataclass(slots=True)
class Prepared:
    """Rows to insert and to change, in the order they are written; nothing that stays as it is.

    `touched` are the sign-ups whose word from Mobilize is new, or was said again. A source
    without a column for it only tells of one that was made here that it is there.
    """

    touched: set[SignUpId] = field(default_factory=set)
    _writes: list[tuple[Any, list[Values]]] = field(default_factory=list)
    _words: list[tuple[int, str]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self._writes or self._words)

    def insert(self, table: type[Base], rows: list[Values]) -> None:
        """Add new rows; all have the same columns."""
        if rows:
            self._writes.append((insert(table), rows))

    def change(self, table: type[Base], rows: Iterable[Values]) -> None:
        """Change rows by their id, whichever columns each one names."""
        alike: dict[tuple[str, ...], list[Values]] = {}
        for row in rows:
            values = {"key" if name == "id" else name: value for name, value in row.items()}
            alike.setdefault(tuple(values), []).append(values)
        for columns, group in alike.items():
            self._writes.append((_update(table, columns), group))

    def index(self, number: int, words: str) -> None:
        """Have the person of this number found by these words."""
        self._words.append((number, words))

    def write(self, connection: Connection) -> None:
        """Write it all."""
        note_roster(connection)
        for statement, rows in self._writes:
            connection.execute(statement, rows)
        search.put_words(connection, self._words)


def prepare(connection: Connection, plan: RosterPlan, at: datetime) -> Prepared:
    """Work out what a plan changes in the file as `connection` sees it."""
    ready = Prepared()
    numbers = _events(connection, plan, ready)
    _timeslots(connection, plan, ready)
    fresh, kept = _people(connection, plan, at, ready)
    _signups(connection, plan, at, ready)
    _index(connection, plan, numbers, fresh | kept, set(fresh), ready)
    return ready


def next_number(connection: Connection, column: Any) -> int:
    """Answer the next free number of events or people; the write lock makes it safe."""
    return int(connection.execute(select(func.coalesce(func.max(column), 0))).scalar_one()) + 1


@cache
def _update(table: type[Base], columns: tuple[str, ...]) -> Any:
    kept = table.__table__
    assert isinstance(kept, Table)
    values: Values = {name: bindparam(name) for name in columns if name != "key"}
    return update(kept).where(kept.c.id == bindparam("key")).values(values)


def _rows(connection: Connection, table: type[Base], ids: Iterable[str]) -> Iterator[Any]:
    """Read whole rows by their id."""
    kept = table.__table__
    every = list(ids)
    for start in range(0, len(every), _CHUNK):
        part = every[start : start + _CHUNK]
        yield from connection.execute(select(kept).where(kept.c.id.in_(part)))


def _differs(row: Any, values: Values) -> bool:
    return any(getattr(row, name) != value for name, value in values.items())


def _events(connection: Connection, plan: RosterPlan, ready: Prepared) -> dict[EventId, int]:
    """Prepare the events; answer the number of each."""
    kept = {row.id: row for row in _rows(connection, EventRow, plan.events)}
    numbers = {EventId(row.id): int(row.number) for row in kept.values()}
    free = next_number(connection, EventRow.number) if len(kept) < len(plan.events) else 0
    fresh: list[Values] = []
    changed: list[Values] = []
    for event_id, event in plan.events.items():
        values: Values = {"gone_at": None}
        if event.title:
            values["title"] = event.title
        if event.server_id is not None:
            values["server_id"] = event.server_id
        details = _details(event)
        if event_id not in kept:
            numbers[event_id] = free + len(fresh)
            row = {"id": event_id, "number": numbers[event_id], "server_id": None}
            fresh.append(row | details | values)
            continue
        if event.modified_at is not None:
            # An export knows less than a pull: what it leaves out is left alone.
            values |= {name: one for name, one in details.items() if one not in ("", None)}
        if _differs(kept[event_id], values):
            changed.append({"id": event_id} | values)
    ready.insert(EventRow, fresh)
    ready.change(EventRow, changed)
    return numbers


def _details(event: IncomingEvent) -> Values:
    return {
        "title": event.title,
        "timezone": event.timezone,
        "kind": event.kind.value,
        "event_type": event.event_type,
        "visibility": event.visibility,
        "venue": event.venue,
        "browser_url": event.browser_url,
        "instructions": event.instructions,
        "modified_at": event.modified_at,
        "description": event.description,
    }


def _timeslots(connection: Connection, plan: RosterPlan, ready: Prepared) -> None:
    kept = {row.id: row for row in _rows(connection, TimeslotRow, plan.timeslots)}
    fresh: list[Values] = []
    changed: list[Values] = []
    for slot_id, (event_id, slot) in plan.timeslots.items():
        values: Values = {"event_id": event_id, "starts_at": slot.starts_at, "gone_at": None}
        if slot.server_id is not None:
            values["server_id"] = slot.server_id
            values["max_attendees"] = slot.max_attendees
        if slot.ends_at is not None:
            values |= {"ends_at": slot.ends_at, "ends_assumed": False}
        if slot_id not in kept:
            unsaid: Values = {"id": slot_id, "server_id": None, "max_attendees": None}
            assumed = {"ends_at": slot.starts_at + ASSUMED_LENGTH, "ends_assumed": True}
            fresh.append(unsaid | assumed | values)
        elif _differs(kept[slot_id], values):
            changed.append({"id": slot_id} | values)
    ready.insert(TimeslotRow, fresh)
    ready.change(TimeslotRow, changed)


def _people(
    connection: Connection, plan: RosterPlan, at: datetime, ready: Prepared
) -> tuple[dict[PersonId, int], dict[PersonId, int]]:
    """Prepare the people; answer the numbers of the new ones and of those known before."""
    told = [plan.people[one] for one in plan.people if one in plan.changed_people]
    known = {row.id: row for row in _rows(connection, PersonRow, (one.id for one in told))}
    free = next_number(connection, PersonRow.number) if len(known) < len(told) else 0
    fresh: list[Values] = []
    changed: list[Values] = []
    numbers: dict[PersonId, int] = {}
    for person in told:
        values = _about(person)
        if person.id not in known:
            numbers[person.id] = free + len(fresh)
            row = {"id": person.id, "number": numbers[person.id], "created_at": at}
            fresh.append(row | values)
        elif _differs(known[person.id], values):
            changed.append({"id": person.id} | values)
    ready.insert(PersonRow, fresh)
    ready.change(PersonRow, changed)
    return numbers, {PersonId(row.id): int(row.number) for row in known.values()}


def _about(person: KnownPerson) -> Values:
    return {
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


def _signups(connection: Connection, plan: RosterPlan, at: datetime, ready: Prepared) -> None:
    kept = {row.id: row for row in _rows(connection, SignUpRow, plan.signups)}
    fresh: list[Values] = []
    changed: list[Values] = []
    ready.touched.update(plan.gone)
    for put in plan.signups.values():
        values = _said(put)
        if put.incoming.told or (put.id in kept and kept[put.id].read_at is None):
            ready.touched.add(put.id)
        if put.id not in kept:
            server_id = put.incoming.server_id
            row = {"id": put.id, "origin": "roster", "server_id": server_id, "read_at": at}
            fresh.append(row | values)
        elif _differs(kept[put.id], values):
            changed.append({"id": put.id, "read_at": at} | values)
        else:
            changed.append({"id": put.id, "read_at": at})
    changed += [{"id": one, "gone_at": at, "read_at": at} for one in plan.gone]
    ready.insert(SignUpRow, fresh)
    ready.change(SignUpRow, changed)


def _said(put: SignUpPut) -> Values:
    row = put.incoming
    values: Values = {
        "person_id": put.person_id,
        "timeslot_id": put.timeslot_id,
        "status": row.status.value,
        "attended": row.attended,
        "notes": json.dumps(row.notes, ensure_ascii=False),
        "signed_up_at": row.signed_up_at,
        "modified_at": row.modified_at,
        "gone_at": None,
    }
    # An export names no sign-up id: what a pull taught us is kept.
    return values if row.server_id is None else values | {"server_id": row.server_id}


def _index(
    connection: Connection,
    plan: RosterPlan,
    numbers: dict[EventId, int],
    people: dict[PersonId, int],
    fresh: set[PersonId],
    ready: Prepared,
) -> None:
    """Prepare what changed people are found by: their contact, and the events they are for."""
    events: dict[str, set[int]] = {person_id: set() for person_id in people}
    known = [one for one in people if one not in fresh]
    for person_id, signup_id, number in _signed_up_for(connection, known):
        if signup_id not in plan.signups:
            events[person_id].add(number)
    for put in plan.signups.values():
        if put.person_id in events:
            event_id, _ = plan.timeslots[TimeslotId(put.timeslot_id)]
            events[put.person_id].add(numbers[event_id])
    for person_id, number in people.items():
        words = search.words_of(plan.people[person_id].contact, sorted(events[person_id]))
        ready.index(number, words)


def _signed_up_for(connection: Connection, people: Sequence[str]) -> Iterator[tuple[str, str, int]]:
    for start in range(0, len(people), _CHUNK):
        rows = connection.execute(
            select(SignUpRow.person_id, SignUpRow.id, EventRow.number)
            .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
            .join(EventRow, EventRow.id == TimeslotRow.event_id)
            .where(SignUpRow.person_id.in_(people[start : start + _CHUNK]))
        )
        for row in rows:
            yield row[0], row[1], row[2]
