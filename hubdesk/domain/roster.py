"""The roster: events, their timeslots and who signed up, as it comes in from Mobilize.

`Incoming` rows are the same whether they were read from an exported CSV or by key, so there is
one way to merge. Times are aware UTC; the event's zone is kept by its IANA name.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from hubdesk.clock import local
from hubdesk.domain.ids import EventId, ServerId, TimeslotId
from hubdesk.domain.people import Contact


class SignUpStatus(StrEnum):
    """What Mobilize says of a sign-up; a word HubDesk does not know is kept as UNKNOWN."""

    REGISTERED = "registered"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


class EventKind(StrEnum):
    """How an event meets: in person, on line (Mobilize keeps its attendance itself), or both."""

    IN_PERSON = "in_person"
    VIRTUAL = "virtual"


@dataclass(frozen=True, slots=True)
class IncomingEvent:
    """An event as a source gives it. `server_id` is None where an export has no event column.

    `description` is HTML and comes by key alone.
    """

    server_id: ServerId | None
    title: str
    timezone: str
    kind: EventKind = EventKind.IN_PERSON
    event_type: str = "PHONE_BANK"
    visibility: str = "PUBLIC"
    venue: str = ""
    browser_url: str | None = None
    instructions: str = ""
    modified_at: datetime | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class IncomingTimeslot:
    """A timeslot as a source gives it; an export knows neither its id nor its end."""

    server_id: ServerId | None
    starts_at: datetime
    ends_at: datetime | None = None
    max_attendees: int | None = None


@dataclass(frozen=True, slots=True)
class IncomingSignUp:
    """One row of a roster: who, for which timeslot of which event, and what Mobilize says of it.

    `attended` is Mobilize's own word: True, False, or None while nobody said. `told` is False where
    the source has no column for either: then what was known of a sign-up stays.
    `notes` are columns HubDesk has no place for (custom questions), by their own header.
    """

    event: IncomingEvent
    timeslot: IncomingTimeslot
    contact: Contact
    status: SignUpStatus = SignUpStatus.REGISTERED
    attended: bool | None = None
    server_id: ServerId | None = None
    user_id: ServerId | None = None
    blocked: bool = False
    signed_up_at: datetime | None = None
    modified_at: datetime | None = None
    notes: dict[str, str] = field(default_factory=dict)
    told: bool = True


@dataclass(frozen=True, slots=True)
class Shift:
    """A timeslot with what the desk needs of its event. Times are UTC, `timezone` the event's."""

    timeslot_id: TimeslotId
    timeslot_server_id: ServerId | None
    event_id: EventId
    event_number: int
    event_server_id: ServerId | None
    title: str
    venue: str
    timezone: str
    kind: EventKind
    event_type: str
    browser_url: str | None
    instructions: str
    starts_at: datetime
    ends_at: datetime
    ends_assumed: bool


def tonight(shifts: Iterable[Shift], now: datetime) -> Shift | None:
    """Choose the shift the desk works on: the in-person one running now, else the next, else last.

    Phone banks come before other events, then whichever began or begins first.
    """
    in_person = [shift for shift in shifts if shift.kind is EventKind.IN_PERSON]

    def order(shift: Shift) -> tuple[bool, datetime, str]:
        return shift.event_type != "PHONE_BANK", shift.starts_at, shift.timeslot_id

    running = [shift for shift in in_person if shift.starts_at <= now < shift.ends_at]
    if running:
        return min(running, key=order)
    coming = [shift for shift in in_person if shift.starts_at > now]
    if coming:
        first = min(shift.starts_at for shift in coming)
        return min((shift for shift in coming if shift.starts_at == first), key=order)
    return max(in_person, key=lambda shift: (shift.ends_at, shift.timeslot_id), default=None)


_OVERTIME = timedelta(minutes=60)


def day_of(shift: Shift | None, now: datetime, zone: str) -> date:
    """Answer the day the desk works for: the shift's, past midnight too; else today in `zone`.

    An hour after a shift's end its day is over.
    """
    if shift is not None and now < shift.ends_at + _OVERTIME:
        return local(shift.starts_at, shift.timezone).date()
    return local(now, shift.timezone if shift is not None else zone).date()


def weight(status: SignUpStatus, attended: bool | None) -> tuple[bool, bool, bool]:
    """Order what may be said of a sign-up by how much it says: came, missed, coming, cancelled."""
    return attended is True, attended is not None, status is not SignUpStatus.CANCELLED


def weightier(earlier: IncomingSignUp, later: IncomingSignUp) -> IncomingSignUp:
    """Choose of two rows for one sign-up the one that says more; of equals the later."""
    before, after = (weight(one.status, one.attended) for one in (earlier, later))
    return earlier if before > after else later
