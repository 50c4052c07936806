"""An event and a sign-up as Mobilize writes them, for the tests of asking and of reading."""

from __future__ import annotations

from datetime import UTC, datetime

from hubdesk.domain.ids import ServerId

NOW = datetime(2026, 10, 6, 22, 0, tzinfo=UTC)
STARTS = int(NOW.timestamp())
EVENT = ServerId(7001)
SLOT = ServerId(91)

Json = dict[str, object]


def attendance(number: int = 1, email: str = "ana@example.org", slot: int = SLOT) -> Json:
    """One sign-up of the event, changed by number, e-mail and timeslot."""
    return {
        "id": 5000 + number,
        "created_date": STARTS - 900,
        "modified_date": STARTS - 600,
        "person": {
            "id": 3,
            "person_id": 3,
            "user_id": 800 + number,
            "given_name": "Ana",
            "family_name": "Díaz",
            "email_addresses": [{"primary": True, "address": email}],
            "phone_numbers": [{"primary": True, "number": "(212) 555-0142"}],
            "postal_addresses": [{"primary": True, "postal_code": "10003"}],
            "sms_opt_in_status": "UNSPECIFIED",
            "blocked_date": None,
        },
        "event": event() | {"timeslots": None},
        "timeslot": {"id": slot, "start_date": STARTS, "end_date": STARTS + 7200},
        "status": "REGISTERED",
        "attended": None,
        "referrer": {"utm_source": None},
        "custom_signup_field_values": [],
    }


def event() -> Json:
    """A private phone bank with two timeslots, the second of them full."""
    return {
        "id": EVENT,
        "title": "Call for the council",
        "description": "<p>Come <b>along</b></p>",
        "timezone": "America/New_York",
        "timeslots": [
            {"id": SLOT, "start_date": STARTS, "end_date": STARTS + 7200, "max_attendees": 20},
            {"id": 92, "start_date": STARTS + 86400, "end_date": STARTS + 93600, "is_full": True},
        ],
        "location": {"venue": "Union Hall", "address_lines": ["1 Example St", ""]},
        "event_type": "PHONE_BANK",
        "is_virtual": False,
        "visibility": "PRIVATE",
        "browser_url": "https://mobilize.example.org/event/7001/",
        "instructions": "Ring twice",
        "modified_date": STARTS - 60,
    }
