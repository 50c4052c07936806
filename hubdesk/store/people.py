"""Questions about people and shifts: what the desk's list, card and header show."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from hubdesk.domain.checkin import Mark
from hubdesk.domain.ids import EventId, PersonId, ServerId, SignUpId, TimeslotId
from hubdesk.domain.people import Contact, fold
from hubdesk.domain.roster import EventKind, Shift, SignUpStatus
from hubdesk.store.engine import as_text, bare
from hubdesk.store.marks import MARK, is_latest, mark_of
from hubdesk.store.tables import (
    CursorRow,
    EventRow,
    MarkRow,
    PersonRow,
    SignUpRow,
    TimeslotRow,
    moment,
)

_SHIFT = (
    select(
        TimeslotRow.id,
        TimeslotRow.server_id,
        TimeslotRow.event_id,
        EventRow.number,
        EventRow.server_id.label("event_server_id"),
        EventRow.title,
        EventRow.venue,
        EventRow.timezone,
        EventRow.kind,
        EventRow.event_type,
        EventRow.browser_url,
        EventRow.instructions,
        TimeslotRow.starts_at,
        TimeslotRow.ends_at,
        TimeslotRow.ends_assumed,
    )
    .join(EventRow, EventRow.id == TimeslotRow.event_id)
    .where(TimeslotRow.gone_at.is_(None), EventRow.gone_at.is_(None))
    .order_by(TimeslotRow.starts_at, TimeslotRow.id)
)


def shifts(connection: Connection) -> list[Shift]:
    """List every shift that Mobilize still lists, by start."""
    return [_shift(row) for row in connection.execute(_SHIFT)]


def shift(connection: Connection, timeslot_id: TimeslotId) -> Shift | None:
    """Answer one shift; None where it is not there (any more)."""
    row = connection.execute(_SHIFT.where(TimeslotRow.id == timeslot_id)).one_or_none()
    return None if row is None else _shift(row)


def _shift(row: Any) -> Shift:
    return Shift(
        TimeslotId(row.id),
        None if row.server_id is None else ServerId(row.server_id),
        EventId(row.event_id),
        row.number,
        None if row.event_server_id is None else ServerId(row.event_server_id),
        row.title,
        row.venue,
        row.timezone,
        EventKind(row.kind),
        row.event_type,
        row.browser_url,
        row.instructions,
        row.starts_at,
        row.ends_at,
        row.ends_assumed,
    )


@dataclass(frozen=True, slots=True)
class SignUp:
    """One of a person's sign-ups, with where it stands."""

    id: SignUpId
    person_id: PersonId
    timeslot_id: TimeslotId
    event_id: EventId
    starts_at: datetime
    timezone: str
    kind: EventKind
    title: str
    status: SignUpStatus
    attended: bool | None
    origin: str
    gone: bool
    signed_up_at: datetime | None
    mark: Mark | None


@dataclass(frozen=True, slots=True)
class Person:
    """A volunteer with what is shown at check-in; `pronunciation` is how the name is said."""

    id: PersonId
    number: int
    contact: Contact
    language: str
    attention: str
    first_time: bool
    shares_email: bool
    blocked: bool
    pronunciation: str = ""


PERSON = select(
    PersonRow.id,
    PersonRow.number,
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
    PersonRow.pronunciation,
)
"""The columns of a `Person`, in the order of its fields."""

_WIDTH = len(PERSON.selected_columns)


def person_of(row: Sequence[Any]) -> Person:
    """Make a person of a row whose columns are PERSON's, in their order."""
    identity, number, given, family, email, phone, zip_code, *known = row
    language, attention, first_time, shares_email, blocked, pronunciation = known
    return Person(
        identity,
        number,
        Contact(given, family, email, phone, zip_code),
        language,
        attention,
        bool(first_time),
        bool(shares_email),
        bool(blocked),
        pronunciation,
    )


def person(connection: Connection, person_id: PersonId) -> Person | None:
    """Answer one person."""
    row = connection.execute(PERSON.where(PersonRow.id == person_id)).one_or_none()
    return None if row is None else person_of(row)


def people_of_event(connection: Connection, event_id: EventId) -> list[Person]:
    """List everybody with a sign-up for an event, by family name."""
    signed_up = (
        select(SignUpRow.person_id)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .where(TimeslotRow.event_id == event_id)
    )
    statement = PERSON.where(PersonRow.id.in_(signed_up)).order_by(PersonRow.id)
    found = [person_of(row) for row in connection.execute(statement)]
    # The database puts Á behind z.
    return sorted(
        found, key=lambda one: (fold(one.contact.family_name), fold(one.contact.given_name))
    )


def people_by_email(connection: Connection, email: str) -> list[Person]:
    """Answer everybody with this e-mail, written in lower case."""
    return [person_of(row) for row in connection.execute(PERSON.where(PersonRow.email == email))]


_SIGNUP_COLUMNS = (
    SignUpRow.id,
    SignUpRow.person_id,
    SignUpRow.timeslot_id,
    SignUpRow.status,
    SignUpRow.attended,
    SignUpRow.origin,
    SignUpRow.gone_at,
    SignUpRow.signed_up_at,
    TimeslotRow.event_id,
    TimeslotRow.starts_at,
    EventRow.timezone,
    EventRow.kind.label("event_kind"),
    EventRow.title,
    *MARK,
)
_SIGNUP = (
    select(*_SIGNUP_COLUMNS)
    .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
    .join(EventRow, EventRow.id == TimeslotRow.event_id)
    .outerjoin(MarkRow, is_latest())
    .order_by(TimeslotRow.starts_at, SignUpRow.id)
)
_THESE = select(func.json_each(bindparam("these")).table_valued("value").c.value)
_OF_PEOPLE = as_text(_SIGNUP.where(SignUpRow.person_id.in_(_THESE)))
_BY_ID = as_text(_SIGNUP.where(SignUpRow.id == bindparam("signup")))
_NUMBERED = as_text(
    PERSON.add_columns(*_SIGNUP_COLUMNS)
    .outerjoin(SignUpRow, SignUpRow.person_id == PersonRow.id)
    .outerjoin(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
    .outerjoin(EventRow, EventRow.id == TimeslotRow.event_id)
    .outerjoin(MarkRow, is_latest())
    .where(PersonRow.number.in_(_THESE))
    .order_by(TimeslotRow.starts_at, SignUpRow.id)
)


def people_numbered(
    connection: Connection, numbers: Iterable[int]
) -> dict[int, tuple[Person, list[SignUp]]]:
    """Answer the people with these numbers, each with their sign-ups by start, by number."""
    found: dict[int, tuple[Person, list[SignUp]]] = {}
    for row in bare(connection).execute(_NUMBERED, (json.dumps(list(numbers)),)):
        if row[1] not in found:
            found[row[1]] = person_of(row[:_WIDTH]), []
        if row[_WIDTH] is not None:
            found[row[1]][1].append(_signup(row[_WIDTH:]))
    return found


def signups_of(connection: Connection, person_ids: Iterable[PersonId]) -> list[SignUp]:
    """List the sign-ups of these people, by start."""
    rows = bare(connection).execute(_OF_PEOPLE, (json.dumps(list(person_ids)),))
    return [_signup(row) for row in rows]


def signup(connection: Connection, signup_id: SignUpId) -> SignUp | None:
    """Answer one sign-up."""
    row = bare(connection).execute(_BY_ID, (signup_id,)).fetchone()
    return None if row is None else _signup(row)


def _signup(row: Sequence[Any]) -> SignUp:
    identity, person_id, timeslot_id, status, attended, origin, gone_at, signed_up_at, *rest = row
    event_id, starts_at, timezone, kind, title, *mark = rest
    return SignUp(
        identity,
        person_id,
        timeslot_id,
        event_id,
        moment(starts_at),
        timezone,
        EventKind(kind),
        title,
        SignUpStatus(status),
        None if attended is None else bool(attended),
        origin,
        gone_at is not None,
        None if signed_up_at is None else moment(signed_up_at),
        _mark(*mark),
    )


def _mark(seq: int | None, kind: str, standing: str, was: str, *rest: Any) -> Mark | None:
    if seq is None:
        return None
    at, by, arrived_at, arrived_by = rest
    arrived = None if arrived_at is None else moment(arrived_at)
    return mark_of(seq, kind, standing, was, moment(at), by, arrived, arrived_by)


def notes_of(connection: Connection, signup_id: SignUpId) -> dict[str, str]:
    """Answer a sign-up's own answers and unknown columns, by header."""
    found = connection.execute(
        select(SignUpRow.notes).where(SignUpRow.id == signup_id)
    ).scalar_one_or_none()
    return {str(key): str(value) for key, value in json.loads(found or "{}").items()}


def roster_counts(connection: Connection) -> dict[str, int]:
    """Count events, timeslots, sign-ups and people, without what Mobilize no longer lists."""

    def count(table: Any, *conditions: Any) -> int:
        statement = select(func.count()).select_from(table)
        return int(connection.execute(statement.where(*conditions)).scalar_one())

    return {
        "events": count(EventRow, EventRow.gone_at.is_(None)),
        "timeslots": count(TimeslotRow, TimeslotRow.gone_at.is_(None)),
        "signups": count(SignUpRow, SignUpRow.gone_at.is_(None)),
        "people": count(PersonRow),
    }


def roster_read_at(connection: Connection) -> datetime | None:
    """Answer when a roster was last read whole, by key or from an export."""
    return connection.execute(
        select(func.max(CursorRow.complete_until)).where(CursorRow.name == "roster")
    ).scalar_one()
