"""People, shifts and moments as they stand in JSON: stable keys, ids as texts, times in UTC."""

from __future__ import annotations

from datetime import UTC, datetime

from hubdesk.desk.finder import Hit
from hubdesk.domain.checkin import standing_of
from hubdesk.domain.ids import PersonId
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import Shift
from hubdesk.store.lines import Line
from hubdesk.store.people import SignUp

Document = dict[str, object]


def moment(at: datetime | None) -> str | None:
    """Write a moment as ISO 8601 in UTC; None stays null."""
    return None if at is None else at.astimezone(UTC).isoformat(timespec="seconds")[:19] + "Z"


def number(server_id: int | None) -> str | None:
    """Write Mobilize's number as text, as all ids are."""
    return None if server_id is None else str(server_id)


def person(person_id: PersonId, contact: Contact) -> Document:
    """Say who somebody is; what is not known is an empty text."""
    return {
        "id": person_id,
        "name": contact.full_name,
        "given_name": contact.given_name,
        "family_name": contact.family_name,
        "email": contact.email,
        "phone": contact.phone,
        "zip": contact.zip_code,
    }


def sign_up(one: SignUp | None) -> Document | None:
    """Say what somebody signed up for and where they stand; null for nobody signed up."""
    if one is None:
        return None
    return {
        "id": one.id,
        "timeslot_id": one.timeslot_id,
        "event_id": one.event_id,
        "title": one.title,
        "kind": one.kind.value,
        "starts_at": moment(one.starts_at),
        "status": "gone" if one.gone else one.status.value,
        "origin": one.origin,
        "standing": standing_of(one.mark).value,
    }


def hit(one: Hit) -> Document:
    """Say who was found, what tells them from a namesake, and the sign-up that matters."""
    return person(one.id, one.contact) | {
        "telling": one.telling.text if one.telling else None,
        "near": one.near,
        "first_time": one.person.first_time,
        "attention": one.person.attention,
        "language": one.person.language,
        "shares_email": one.person.shares_email,
        "signup": sign_up(one.signup),
    }


def shift(one: Shift, *, tonight: bool) -> Document:
    """Say when and where a shift is; `tonight` marks the one commands take by themselves."""
    return {
        "timeslot_id": one.timeslot_id,
        "timeslot_number": number(one.timeslot_server_id),
        "event_id": one.event_id,
        "event_number": number(one.event_server_id),
        "title": one.title,
        "venue": one.venue,
        "kind": one.kind.value,
        "timezone": one.timezone,
        "starts_at": moment(one.starts_at),
        "ends_at": moment(one.ends_at),
        "tonight": tonight,
    }


def line(one: Line) -> Document:
    """Say where one person's delivery stands, and why."""
    return {
        "id": one.id,
        "signup_id": one.signup_id,
        "person": person(one.person_id, one.contact),
        "event": one.event_title,
        "event_number": number(one.event_server_id),
        "starts_at": moment(one.starts_at),
        "wanted": one.wanted.value,
        "on_mobilize": one.on_mobilize,
        "state": one.state.value,
        "reason": one.reason.value,
        "changed_at": moment(one.changed_at),
        "ticked_at": moment(one.ticked_at),
    }
