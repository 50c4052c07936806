"""The practice Mobilize's state: what its API and its dashboard both read and change."""

from __future__ import annotations

import csv
import io
import itertools
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from hubdesk.clock import Clock
from hubdesk.practice.records import (
    Attendance,
    DashboardStatus,
    DeletedEvent,
    Event,
    Person,
    Records,
    Referrer,
    SignUp,
)

_Record = TypeVar("_Record")

FIRST_USER_ID: Final = 70_000_000
FIRST_PERSON_ID: Final = 30_000_000
FIRST_ATTENDANCE_ID: Final = 500_000_000

EXPORT_HEADER: Final = (
    "First name",
    "Last name",
    "Email",
    "ZIP",
    "Mobile number",
    "Event ID",
    "Timeslot start",
    "Attendance status",
    "Event organization name",
)


@dataclass(frozen=True, slots=True)
class NewSignUp:
    """A person to sign up for some timeslots of one event, already found valid."""

    given_name: str
    family_name: str
    email_address: str
    phone_number: str
    postal_code: str
    timeslot_ids: tuple[int, ...]
    sms_opt_in: str = "UNSPECIFIED"
    transactional_sms_opt_in: str = "OPT_IN"
    referrer: Referrer = field(default_factory=Referrer)


class PracticeMobilize:
    """The made-up organisation, safe to use from many threads; every change moves `modified`.

    Ids nobody knows raise LookupError and bad input
    ValueError; both leave everything as it was.
    """

    def __init__(self, records: Records, now: Clock) -> None:
        self.organization = records.organization
        self.now = now
        self._events = dict(sorted(records.events.items()))
        self._deleted = dict(sorted(records.deleted.items()))
        self._people = dict(sorted(records.people.items()))
        self._attendances = dict(sorted(records.attendances.items()))
        self._user_ids = _after(max(self._people, default=FIRST_USER_ID))
        person_ids = (one.person_id for one in self._people.values())
        self._person_ids = _after(max(person_ids, default=FIRST_PERSON_ID))
        self._attendance_ids = _after(max(self._attendances, default=FIRST_ATTENDANCE_ID))
        self._lock = threading.RLock()

    def records(self) -> Records:
        """Everything as it is at this moment; later changes do not show in it."""
        with self._lock:
            return Records(
                self.organization,
                MappingProxyType(dict(self._events)),
                MappingProxyType(dict(self._deleted)),
                MappingProxyType(dict(self._people)),
                MappingProxyType(dict(self._attendances)),
            )

    def attendances_of(self, event_id: int) -> list[SignUp]:
        """The event's sign-ups in the dashboard's order: timeslot, then family name."""
        records = self.records()
        _known(records.events.get(event_id), "event", event_id)
        mine = (each for each in records.attendances.values() if each.event_id == event_id)
        return sorted(map(records.sign_up, mine), key=lambda sign_up: sign_up.dashboard_order)

    def counts(self) -> dict[str, int]:
        """How many events, timeslots, people and sign-ups there are, and sign-ups by status."""
        records = self.records()
        sign_ups = [records.sign_up(each) for each in records.attendances.values()]
        shown = Counter(sign_up.shown for sign_up in sign_ups)
        return {
            "events": len(records.events),
            "timeslots": sum(len(event.timeslots) for event in records.events.values()),
            "people": len(records.people),
            "signups": len(sign_ups),
            **{status.value.lower(): shown[status] for status in DashboardStatus},
        }

    def sign_up(self, event_id: int, new: NewSignUp) -> list[SignUp]:
        """Sign a person up as the API does: one attendance per timeslot, every time it is asked.

        A known e-mail, in whatever case, is the same person and the other fields are overwritten.
        """
        with self._lock:
            event = _known(self._events.get(event_id), "event", event_id)
            for timeslot_id in new.timeslot_ids:
                _known(event.timeslot(timeslot_id), "timeslot", timeslot_id)
            person = self._signed_up_person(new)
            made = [self._new_attendance(person, event, slot, new) for slot in new.timeslot_ids]
            records = self.records()
        return [records.sign_up(attendance) for attendance in made]

    def add_attendee(
        self,
        event_id: int,
        timeslot_id: int,
        first: str,
        last: str,
        email: str,
        phone: str = "",
        postal_code: str = "",
    ) -> SignUp:
        """The dashboard's "+ New attendee"; phone and ZIP may stay empty."""
        first, last, email = first.strip(), last.strip(), email.strip()
        if not (first and last and "@" in email):
            raise ValueError("a new attendee needs a first name, a last name and an e-mail")
        new = NewSignUp(
            first,
            last,
            email,
            "".join(filter(str.isdecimal, phone))[-10:],
            postal_code.strip(),
            (timeslot_id,),
        )
        return self.sign_up(event_id, new)[0]

    def set_status(self, attendance_id: int, status: DashboardStatus) -> None:
        """Choose a status in the dashboard: the only way `attended` is ever set here."""
        with self._lock:
            old = _known(self._attendances.get(attendance_id), "attendance", attendance_id)
            attended: bool | None = None
            kept = "REGISTERED" if old.status == "CANCELLED" else old.status
            if status in (DashboardStatus.COMPLETED, DashboardStatus.NO_SHOW):
                attended = status is DashboardStatus.COMPLETED
            else:
                kept = status.value
            self._attendances[attendance_id] = replace(
                old, status=kept, attended=attended, modified=self.now()
            )

    def cancel(self, attendance_id: int) -> None:
        """Cancel a sign-up, as a volunteer can from the reminder message."""
        self.set_status(attendance_id, DashboardStatus.CANCELLED)

    def change_event(self, event_id: int, change: Callable[[Event], Event]) -> None:
        """Replace an event by what `change` makes of it; a timeslot left out takes its sign-ups."""
        with self._lock:
            old = _known(self._events.get(event_id), "event", event_id)
            new = replace(change(old), id=old.id, modified=self.now())
            self._events[event_id] = new
            self._forget({slot.id for slot in old.timeslots} - {slot.id for slot in new.timeslots})

    def change_person(self, user_id: int, change: Callable[[Person], Person]) -> None:
        """Replace a person by what `change` makes of them: another phone, or blocked."""
        with self._lock:
            old = _known(self._people.get(user_id), "person", user_id)
            self._people[user_id] = replace(change(old), user_id=old.user_id, modified=self.now())

    def delete_event(self, event_id: int) -> None:
        """Delete an event and its sign-ups: only its id and the date are kept."""
        with self._lock:
            event = _known(self._events.get(event_id), "event", event_id)
            del self._events[event_id]
            self._deleted[event_id] = DeletedEvent(event_id, self.now(), event.visibility)
            self._deleted = dict(sorted(self._deleted.items()))
            self._forget({slot.id for slot in event.timeslots})

    def export_csv(self, event_id: int) -> str:
        """The event's sign-ups as a host exports them: one row each, ZIPs without leading zeros."""
        out = io.StringIO(newline="")
        rows = csv.writer(out)
        rows.writerow(EXPORT_HEADER)
        for sign_up in self.attendances_of(event_id):
            person, zone = sign_up.person, ZoneInfo(sign_up.event.timezone)
            rows.writerow(
                (
                    person.given_name,
                    person.family_name,
                    person.email_address,
                    person.postal_code.lstrip("0"),
                    person.phone_number,
                    event_id,
                    f"{sign_up.timeslot.start.astimezone(zone):%Y-%m-%d %H:%M}",
                    sign_up.shown.value,
                    self.organization.name,
                )
            )
        return out.getvalue()

    def _forget(self, timeslot_ids: set[int]) -> None:
        gone = [one.id for one in self._attendances.values() if one.timeslot_id in timeslot_ids]
        for attendance_id in gone:
            del self._attendances[attendance_id]

    def _signed_up_person(self, new: NewSignUp) -> Person:
        email, now = new.email_address.casefold(), self.now()
        people = self._people.values()
        found = next((one for one in people if one.email_address.casefold() == email), None)
        if found is None:
            found = Person(
                user_id=next(self._user_ids),
                person_id=next(self._person_ids),
                given_name=new.given_name,
                family_name=new.family_name,
                email_address=new.email_address,
                phone_number=new.phone_number,
                postal_code=new.postal_code,
                created=now,
                modified=now,
            )
        opted = "OPT_IN" if new.sms_opt_in == "OPT_IN" else found.sms_opt_in_status
        texts = "OPT_IN" if new.transactional_sms_opt_in == "OPT_IN" else found.transactional
        self._people[found.user_id] = replace(
            found,
            given_name=new.given_name,
            family_name=new.family_name,
            phone_number=new.phone_number,
            postal_code=new.postal_code,
            sms_opt_in_status=opted,
            transactional=texts,
            modified=now,
        )
        return self._people[found.user_id]

    def _new_attendance(
        self, person: Person, event: Event, timeslot_id: int, new: NewSignUp
    ) -> Attendance:
        now = self.now()
        attendance = Attendance(
            id=next(self._attendance_ids),
            user_id=person.user_id,
            event_id=event.id,
            timeslot_id=timeslot_id,
            status="REGISTERED",
            attended=None,
            created=now,
            modified=now,
            referrer=new.referrer,
            sms_opt_in=new.sms_opt_in,
            transactional_sms_opt_in=new.transactional_sms_opt_in,
        )
        self._attendances[attendance.id] = attendance
        return attendance


def _after(last: int) -> Iterator[int]:
    return itertools.count(last + 1)


def _known(found: _Record | None, kind: str, given: int) -> _Record:
    if found is None:
        raise LookupError(f"there is no {kind} {given}")
    return found
