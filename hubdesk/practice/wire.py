"""The records in Mobilize's own JSON: every field its reference documents, under its own name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from functools import cached_property
from typing import Final

from hubdesk.practice.records import (
    Answer,
    Attendance,
    DeletedEvent,
    Event,
    Location,
    Organization,
    Person,
    Records,
    Timeslot,
)

PRIVATE_ADDRESS: Final = "This event’s address is private. Sign up for more details"


class Wire:
    """Writes records for one reader: without a key the private parts are null or replaced.

    `site` is where the links lead, so that a link to an event opens the practice dashboard.
    """

    def __init__(self, records: Records, site: str, *, privileged: bool) -> None:
        self._records = records
        self._site = site
        self._privileged = privileged

    def organization(self, organization: Organization) -> dict[str, object]:
        """An Organization object, also what an event calls its sponsor."""
        return {
            "id": organization.id,
            "name": organization.name,
            "slug": organization.slug,
            "is_coordinated": True,
            "is_independent": False,
            "race_type": None,
            "is_primary_campaign": False,
            "state": organization.state,
            "district": "",
            "candidate_name": "",
            "event_feed_url": f"{self._site}/dashboard",
            "created_date": _seconds(organization.created),
            "modified_date": _seconds(organization.modified),
            "org_type": organization.org_type,
        }

    def event(self, event: Event, timeslots: Sequence[Timeslot] | None) -> dict[str, object]:
        """An Event object; inside an attendance its timeslots are null."""
        shown = None if timeslots is None else [self.timeslot(slot) for slot in timeslots]
        return {
            "id": event.id,
            "title": event.title,
            "description": event.description,
            "featured_image_url": "",
            "high_priority": event.high_priority,
            "sponsor": self.organization(self._records.organization),
            "timeslots": shown,
            "location": None if event.location is None else self._location(event),
            "timezone": event.timezone,
            "event_type": event.event_type,
            "browser_url": f"{self._site}/dashboard/events/{event.id}",
            "created_date": _seconds(event.created),
            "modified_date": _seconds(event.modified),
            "visibility": event.visibility,
            "address_visibility": event.address_visibility,
            "created_by_volunteer_host": event.created_by_volunteer_host,
            "is_virtual": event.is_virtual,
            "virtual_action_url": event.virtual_action_url,
            "contact": asdict(event.contact) if self._privileged else None,
            "accessibility_status": event.accessibility_status,
            "accessibility_notes": event.accessibility_notes,
            "tags": [asdict(tag) for tag in event.tags],
            "approval_status": event.approval_status,
            "event_campaign": None,
            "instructions": event.instructions if self._privileged else None,
        }

    def timeslot(self, timeslot: Timeslot) -> dict[str, object]:
        """A Timeslot object."""
        return {
            "id": timeslot.id,
            "start_date": _seconds(timeslot.start),
            "end_date": _seconds(timeslot.end),
            "max_attendees": timeslot.max_attendees,
            "is_full": self.is_full(timeslot),
            "instructions": timeslot.instructions if self._privileged else None,
        }

    def is_full(self, timeslot: Timeslot) -> bool:
        """Whether as many as may come have signed up and not cancelled."""
        most = timeslot.max_attendees
        return most is not None and self._taken[timeslot.id] >= most

    def attendance(self, attendance: Attendance) -> dict[str, object]:
        """An Attendance object as the owner of the event sees it: nothing is left out."""
        joined = self._records.sign_up(attendance)
        return {
            "id": attendance.id,
            "created_date": _seconds(attendance.created),
            "modified_date": _seconds(attendance.modified),
            "person": self.person(joined.person),
            "event": self.event(joined.event, None),
            "timeslot": self.timeslot(joined.timeslot),
            "sponsor": self.organization(self._records.organization),
            "status": attendance.status,
            "attended": attendance.attended,
            "referrer": asdict(attendance.referrer),
            "custom_signup_field_values": [_answer(answer) for answer in attendance.answers],
        }

    def person(self, person: Person) -> dict[str, object]:
        """A Person object; who gave no phone or ZIP has an empty list there."""
        phone, postal_code = person.phone_number, person.postal_code
        return {
            "id": person.person_id,
            "person_id": person.person_id,
            "user_id": person.user_id,
            "created_date": _seconds(person.created),
            "modified_date": _seconds(person.modified),
            "given_name": person.given_name,
            "family_name": person.family_name,
            "email_addresses": [{"primary": True, "address": person.email_address}],
            "phone_numbers": [{"primary": True, "number": phone}] if phone else [],
            "postal_addresses": (
                [{"primary": True, "postal_code": postal_code}] if postal_code else []
            ),
            "sms_opt_in_status": person.sms_opt_in_status,
            "blocked_date": None if person.blocked is None else _seconds(person.blocked),
        }

    def deleted(self, event: DeletedEvent) -> dict[str, object]:
        """A Deleted Event object."""
        return {"id": event.id, "deleted_date": _seconds(event.deleted)}

    @cached_property
    def _taken(self) -> Counter[int]:
        coming = (one for one in self._records.attendances.values() if one.status != "CANCELLED")
        return Counter(one.timeslot_id for one in coming)

    def _location(self, event: Event) -> dict[str, object]:
        location = event.location
        assert location is not None
        hidden = event.address_visibility == "PRIVATE" and not self._privileged
        return {
            "venue": PRIVATE_ADDRESS if hidden else location.venue,
            "address_lines": [PRIVATE_ADDRESS, ""] if hidden else list(location.address_lines),
            "locality": location.locality,
            "region": location.region,
            "country": location.country,
            "postal_code": location.postal_code,
            "location": None if hidden else _point(location),
            **_districts(location),
        }


def _point(location: Location) -> dict[str, object]:
    return {"latitude": location.latitude, "longitude": location.longitude}


def _districts(location: Location) -> dict[str, object]:
    # The reference's table and its examples name these three differently, so both are written.
    districts: dict[str, object] = {
        "congressional_district": location.congressional_district,
        "state_leg_district": location.state_leg_district,
        "state_senate_district": location.state_senate_district,
    }
    return districts | {f"{name}_value": value for name, value in districts.items()}


def _answer(answer: Answer) -> dict[str, object]:
    yes_or_no = isinstance(answer.value, bool)
    return {
        "custom_field_id": answer.field_id,
        "custom_field_name": answer.field_name,
        "text_value": None if yes_or_no else answer.value,
        "boolean_value": answer.value if yes_or_no else None,
    }


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())
