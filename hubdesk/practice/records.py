"""What Mobilize keeps, as plain unchanging records: the practice Mobilize replaces them whole."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class DashboardStatus(StrEnum):
    """The five words a host can choose beside a person in the dashboard, spelt as in an export."""

    REGISTERED = "REGISTERED"
    CONFIRMED = "CONFIRMED"
    COMPLETED = "COMPLETED"
    NO_SHOW = "NO_SHOW"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True)
class Organization:
    """The hub as an organisation of Mobilize; `org_type` is Mobilize's own word."""

    id: int
    name: str
    slug: str
    state: str
    created: datetime
    modified: datetime
    org_type: str = "COORDINATED"


@dataclass(frozen=True, slots=True)
class Timeslot:
    """One shift of an event, in UTC; `max_attendees` None means there is room for everyone."""

    id: int
    start: datetime
    end: datetime
    max_attendees: int | None = None
    instructions: str | None = None


@dataclass(frozen=True, slots=True)
class Location:
    """Where an event is held, with exactly two address lines as Mobilize always has."""

    venue: str
    address_lines: tuple[str, str]
    locality: str
    region: str
    postal_code: str
    latitude: float
    longitude: float
    congressional_district: str
    state_leg_district: str
    state_senate_district: str
    country: str = "US"


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to write to about an event; shown only to those with a key."""

    name: str
    email_address: str
    phone_number: str
    owner_user_id: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A label on an event."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Event:
    """An event with its timeslots; `timezone` is an IANA name, `description` is HTML."""

    id: int
    title: str
    description: str
    event_type: str
    timezone: str
    timeslots: tuple[Timeslot, ...]
    location: Location | None
    contact: Contact
    created: datetime
    modified: datetime
    visibility: str = "PUBLIC"
    address_visibility: str = "PUBLIC"
    approval_status: str = "APPROVED"
    is_virtual: bool = False
    virtual_action_url: str | None = None
    high_priority: bool = False
    created_by_volunteer_host: bool = True
    accessibility_status: str | None = "NOT_SURE"
    accessibility_notes: str = ""
    instructions: str | None = None
    tags: tuple[Tag, ...] = ()

    def timeslot(self, timeslot_id: int) -> Timeslot | None:
        """The event's timeslot of that id, or None."""
        return next((slot for slot in self.timeslots if slot.id == timeslot_id), None)


@dataclass(frozen=True, slots=True)
class DeletedEvent:
    """All that is left of an event somebody deleted."""

    id: int
    deleted: datetime
    visibility: str


@dataclass(frozen=True, slots=True)
class Person:
    """A volunteer as Mobilize knows them: `user_id` lasts, `person_id` is being retired.

    `phone_number` is ten digits or "" for none; `transactional` is the consent to texts about a
    shift, which Mobilize gives by itself when nobody says otherwise.
    """

    user_id: int
    person_id: int
    given_name: str
    family_name: str
    email_address: str
    phone_number: str
    postal_code: str
    created: datetime
    modified: datetime
    sms_opt_in_status: str = "UNSPECIFIED"
    transactional: str = "UNSPECIFIED"
    blocked: datetime | None = None


@dataclass(frozen=True, slots=True)
class Referrer:
    """Where a sign-up came from; every part may be missing."""

    utm_source: str | None = None
    utm_medium: str | None = None
    utm_campaign: str | None = None
    utm_term: str | None = None
    utm_content: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A volunteer's answer to a question of the sign-up form: words, or yes and no."""

    field_id: int
    field_name: str
    value: str | bool


@dataclass(frozen=True, slots=True)
class Attendance:
    """One sign-up of one person for one timeslot; `attended` None means that nobody said.

    The two opt-ins are kept as they were asked for with this sign-up.
    """

    id: int
    user_id: int
    event_id: int
    timeslot_id: int
    status: str
    attended: bool | None
    created: datetime
    modified: datetime
    referrer: Referrer = field(default_factory=Referrer)
    answers: tuple[Answer, ...] = ()
    sms_opt_in: str = "UNSPECIFIED"
    transactional_sms_opt_in: str = "OPT_IN"


@dataclass(frozen=True, slots=True)
class SignUp:
    """An attendance together with everything it points to."""

    attendance: Attendance
    person: Person
    event: Event
    timeslot: Timeslot

    @property
    def shown(self) -> DashboardStatus:
        """The word the dashboard and the export show for it."""
        if self.attendance.status == "CANCELLED":
            return DashboardStatus.CANCELLED
        if self.attendance.attended is None:
            return DashboardStatus(self.attendance.status)
        return DashboardStatus.COMPLETED if self.attendance.attended else DashboardStatus.NO_SHOW

    @property
    def dashboard_order(self) -> tuple[datetime, str, str, int]:
        """Sorts as the dashboard does: timeslot, then family name, accents folded."""
        person = self.person
        folded = (_folded(person.family_name), _folded(person.given_name))
        return (self.timeslot.start, *folded, self.attendance.id)


@dataclass(frozen=True, slots=True)
class Records:
    """Everything Mobilize knows at one moment, each kind by its id in rising order."""

    organization: Organization
    events: Mapping[int, Event]
    deleted: Mapping[int, DeletedEvent]
    people: Mapping[int, Person]
    attendances: Mapping[int, Attendance]

    def sign_up(self, attendance: Attendance) -> SignUp:
        """Join an attendance of an existing event to what it points to."""
        event = self.events[attendance.event_id]
        timeslot = event.timeslot(attendance.timeslot_id)
        if timeslot is None:
            raise LookupError(f"timeslot {attendance.timeslot_id} is not on event {event.id}")
        return SignUp(attendance, self.people[attendance.user_id], event, timeslot)


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))
