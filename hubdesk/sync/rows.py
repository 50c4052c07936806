"""Mobilize's JSON read into roster rows, tolerantly: only what cannot be told apart is left out.

Unknown fields and words are ignored, and a missing optional field is never an error. What does not
fit a field (a phone nobody can dial) is kept as a note, in the words Mobilize has for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from hubdesk.domain.ids import ServerId
from hubdesk.domain.people import Contact, tidy_email, tidy_phone, tidy_zip
from hubdesk.domain.roster import (
    EventKind,
    IncomingEvent,
    IncomingSignUp,
    IncomingTimeslot,
    SignUpStatus,
)

PRIVATE_ADDRESS = "this event's address is private"
"""How the sentence begins that Mobilize puts where a private address would stand."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event with the timeslots it was told with: those inside the span that was asked for."""

    event: IncomingEvent
    timeslots: tuple[IncomingTimeslot, ...]


@dataclass(frozen=True, slots=True)
class DeletedEvent:
    """An event somebody deleted on Mobilize."""

    server_id: ServerId
    deleted_at: datetime | None


def read_event_row(raw: object) -> EventRow | None:
    """Read one event of a list; None if it has no id, for then nothing can be kept under it."""
    event = _event(_object(raw), None)
    if event.server_id is None:
        return None
    slots = (_timeslot(_object(one)) for one in _list(_object(raw).get("timeslots")))
    return EventRow(event, tuple(slot for slot in slots if slot is not None))


def read_deleted_event(raw: object) -> DeletedEvent | None:
    """Read one deletion; None if it has no id."""
    server_id = _id(_object(raw).get("id"))
    if server_id is None:
        return None
    return DeletedEvent(server_id, _time(_object(raw).get("deleted_date")))


def read_sign_up(raw: object, event: ServerId | None = None) -> IncomingSignUp | None:
    """Read one attendance; None if its timeslot has no start, for then nobody knows which it is.

    `event` is the id it was asked under, for organisations Mobilize leaves the id out for; title
    and zone are empty then.
    """
    row = _object(raw)
    timeslot = _timeslot(_object(row.get("timeslot")))
    if timeslot is None:
        return None
    person = _object(row.get("person"))
    notes = _answers(row)
    attended = row.get("attended")
    return IncomingSignUp(
        event=_event(_object(row.get("event")), event),
        timeslot=timeslot,
        contact=_contact(person, notes),
        status=_status(row.get("status")),
        attended=attended if isinstance(attended, bool) else None,
        server_id=_id(row.get("id")),
        user_id=_id(person.get("user_id")),
        blocked=person.get("blocked_date") is not None,
        signed_up_at=_time(row.get("created_date")),
        modified_at=_time(row.get("modified_date")),
        notes=notes,
    )


def _event(raw: Mapping[str, object], known: ServerId | None) -> IncomingEvent:
    server_id = _id(raw.get("id"))
    return IncomingEvent(
        server_id=known if server_id is None else server_id,
        title=_text(raw.get("title")),
        timezone=_text(raw.get("timezone")),
        kind=EventKind.VIRTUAL if raw.get("is_virtual") is True else EventKind.IN_PERSON,
        event_type=_text(raw.get("event_type")) or "OTHER",
        visibility=_text(raw.get("visibility")) or "PUBLIC",
        venue=_venue(_object(raw.get("location"))),
        browser_url=_text(raw.get("browser_url")) or None,
        instructions=_text(raw.get("instructions")),
        modified_at=_time(raw.get("modified_date")),
        description=_text(raw.get("description")),
    )


def _venue(location: Mapping[str, object]) -> str:
    """Name where it is: the venue, else the first line of its address; a private one is unknown."""
    for line in (location.get("venue"), *_list(location.get("address_lines"))):
        text = _text(line)
        if text and not text.replace("’", "'").casefold().startswith(PRIVATE_ADDRESS):
            return text
    return ""


def _timeslot(raw: Mapping[str, object]) -> IncomingTimeslot | None:
    starts_at = _time(raw.get("start_date"))
    if starts_at is None:
        return None
    return IncomingTimeslot(
        server_id=_id(raw.get("id")),
        starts_at=starts_at,
        ends_at=_time(raw.get("end_date")),
        max_attendees=whole_number(raw.get("max_attendees")),
    )


def _contact(person: Mapping[str, object], notes: dict[str, str]) -> Contact:
    """Tidy a person's details; what cannot be tidied goes into `notes` as it came."""

    def tidied(raw: str, note: str, tidy: Callable[[str], str | None]) -> str:
        good = tidy(raw) if raw else None
        if raw and good is None:
            notes.setdefault(note, raw)
        return good or ""

    return Contact(
        given_name=_text(person.get("given_name")),
        family_name=_text(person.get("family_name")),
        email=tidied(
            _primary(person.get("email_addresses"), "address"), "email_address", tidy_email
        ),
        phone=tidied(_primary(person.get("phone_numbers"), "number"), "phone_number", tidy_phone),
        zip_code=tidied(
            _primary(person.get("postal_addresses"), "postal_code"), "postal_code", tidy_zip
        ),
    )


def _primary(raw: object, name: str) -> str:
    """Take the value of the entry marked primary, else of the first that has one."""
    entries = [_object(entry) for entry in _list(raw)]
    entries.sort(key=lambda entry: entry.get("primary") is not True)
    return next((text for entry in entries if (text := _text(entry.get(name)))), "")


def _answers(row: Mapping[str, object]) -> dict[str, str]:
    """Keep what people answered to the event's own questions, by each question's name."""
    notes: dict[str, str] = {}
    for entry in map(_object, _list(row.get("custom_signup_field_values"))):
        name = _text(entry.get("custom_field_name"))
        ticked = entry.get("boolean_value")
        answer = ("yes" if ticked else "no") if isinstance(ticked, bool) else ""
        answer = _text(entry.get("text_value")) or answer
        if name and answer:
            notes[name] = answer
    return notes


def _status(raw: object) -> SignUpStatus:
    word = _text(raw).casefold()
    if word.startswith("cancel"):
        return SignUpStatus.CANCELLED
    return SignUpStatus(word) if word in set(SignUpStatus) else SignUpStatus.UNKNOWN


def _object(raw: object) -> Mapping[str, object]:
    return raw if isinstance(raw, Mapping) else {}


def _list(raw: object) -> list[object]:
    return raw if isinstance(raw, list) else []


def _text(raw: object) -> str:
    # Half a character (a lone surrogate) is legal in JSON and in no database.
    return raw.encode(errors="replace").decode().strip() if isinstance(raw, str) else ""


def whole_number(raw: object) -> int | None:
    """Read a whole number; None for anything else (true and false are none)."""
    return raw if isinstance(raw, int) and not isinstance(raw, bool) else None


def _id(raw: object) -> ServerId | None:
    number = whole_number(raw)
    # Larger than a database's integer is no id of Mobilize's.
    return ServerId(number) if number is not None and 0 < number < 2**63 else None


def _time(raw: object) -> datetime | None:
    """Read Unix seconds as aware UTC; None for what is missing or no moment at all."""
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        return None
    try:
        return datetime.fromtimestamp(raw, UTC)
    except (ValueError, OverflowError, OSError):
        return None
