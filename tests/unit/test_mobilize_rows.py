"""How HubDesk reads an event and a sign-up in Mobilize's words."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from mobilize_rows import EVENT, NOW, SLOT, STARTS, attendance, event

from hubdesk.domain.people import Contact
from hubdesk.domain.roster import EventKind, IncomingSignUp, SignUpStatus
from hubdesk.sync.rows import read_deleted_event, read_event_row, read_sign_up

PRIVATE = "This event’s address is private. Sign up for more details"


def sign_up(raw: object) -> IncomingSignUp:
    read = read_sign_up(raw, EVENT)
    assert read is not None
    return read


def test_an_event_is_read_whole_with_its_description() -> None:
    row = read_event_row(event())
    assert row is not None
    assert (row.event.title, row.event.timezone) == ("Call for the council", "America/New_York")
    assert (row.event.kind, row.event.event_type) == (EventKind.IN_PERSON, "PHONE_BANK")
    assert (row.event.visibility, row.event.venue) == ("PRIVATE", "Union Hall")
    assert row.event.instructions == "Ring twice"
    assert row.event.modified_at == datetime(2026, 10, 6, 21, 59, tzinfo=UTC)
    assert [slot.server_id for slot in row.timeslots] == [91, 92]
    assert [slot.max_attendees for slot in row.timeslots] == [20, None]
    assert row.timeslots[0].starts_at == NOW
    assert row.event.description == "<p>Come <b>along</b></p>"


def test_a_virtual_event_is_marked() -> None:
    row = read_event_row(event() | {"is_virtual": True, "location": None})
    assert row is not None
    assert (row.event.kind, row.event.venue) == (EventKind.VIRTUAL, "")


@pytest.mark.parametrize("sentence", [PRIVATE, PRIVATE.replace("’", "'")])
def test_the_sentence_for_a_private_address_is_no_venue(sentence: str) -> None:
    hidden = {"venue": sentence, "address_lines": [sentence, ""], "locality": "New York"}
    row = read_event_row(event() | {"location": hidden})
    assert row is not None
    assert row.event.venue == ""


def test_a_place_without_a_name_is_called_by_its_street() -> None:
    row = read_event_row(event() | {"location": {"venue": "", "address_lines": ["1 Main St"]}})
    assert row is not None
    assert row.event.venue == "1 Main St"


def test_an_event_with_nothing_but_its_id_is_read() -> None:
    row = read_event_row({"id": 9, "new_field": [1], "event_type": "MOON_LANDING"})
    assert row is not None
    assert (row.event.server_id, row.event.event_type, row.timeslots) == (9, "MOON_LANDING", ())


def test_a_sign_up_is_read_whole() -> None:
    read = sign_up(attendance() | {"attended": False})
    assert read.contact == Contact("Ana", "Díaz", "ana@example.org", "+12125550142", "10003")
    assert (read.server_id, read.user_id) == (5001, 801)
    assert (read.event.server_id, read.timeslot.server_id) == (EVENT, SLOT)
    assert (read.status, read.attended) == (SignUpStatus.REGISTERED, False)
    assert read.modified_at == datetime(2026, 10, 6, 21, 50, tzinfo=UTC)
    assert (read.blocked, read.notes) == (False, {})


@pytest.mark.parametrize(
    ("told", "kept"), [(True, True), (False, False), (None, None), ("no", None)]
)
def test_attended_has_three_values_and_nobody_said_is_one(told: object, kept: bool | None) -> None:
    assert sign_up(attendance() | {"attended": told}).attended is kept


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("CONFIRMED", SignUpStatus.CONFIRMED),
        ("CANCELLED", SignUpStatus.CANCELLED),
        ("WAITLISTED", SignUpStatus.UNKNOWN),
        (None, SignUpStatus.UNKNOWN),
        (3, SignUpStatus.UNKNOWN),
    ],
)
def test_an_unknown_status_is_kept_as_unknown(told: object, kept: SignUpStatus) -> None:
    assert sign_up(attendance() | {"status": told}).status is kept


def test_behind_the_firewall_a_sign_up_without_ids_is_still_somebody() -> None:
    read = sign_up(
        {
            "person": {"given_name": "Bo", "email_addresses": [], "phone_numbers": None},
            "event": {"event_type": "PHONE_BANK"},
            "timeslot": {"start_date": STARTS},
        }
    )
    assert (read.server_id, read.timeslot.server_id, read.user_id) == (None, None, None)
    assert (read.event.server_id, read.event.title, read.event.timezone) == (EVENT, "", "")
    assert read.contact == Contact("Bo")


def test_a_blocked_person_is_marked() -> None:
    row = attendance()
    person = row["person"]
    assert isinstance(person, dict)
    assert sign_up(row | {"person": person | {"blocked_date": STARTS}}).blocked


def test_answers_to_an_events_own_questions_become_notes() -> None:
    answers = [
        {"custom_field_id": 1, "custom_field_name": "Language", "text_value": "Español"},
        {"custom_field_id": 2, "custom_field_name": "Laptop", "boolean_value": False},
        {"custom_field_id": 3, "custom_field_name": "Nothing", "text_value": None},
        {"custom_field_id": 4},
        None,
    ]
    read = sign_up(attendance() | {"custom_signup_field_values": answers})
    assert read.notes == {"Language": "Español", "Laptop": "no"}


def test_details_nobody_can_use_are_kept_as_notes_in_mobilizes_words() -> None:
    row = attendance(email="not an e-mail")
    person = row["person"]
    assert isinstance(person, dict)
    person["phone_numbers"] = [{"number": "ask Bo"}]
    person["postal_addresses"] = [{"postal_code": "SW1A 1AA"}]
    read = sign_up(row)
    assert read.contact == Contact("Ana", "Díaz")
    assert read.notes == {
        "email_address": "not an e-mail",
        "phone_number": "ask Bo",
        "postal_code": "SW1A 1AA",
    }


def test_the_primary_email_is_taken_whatever_its_place() -> None:
    row = attendance()
    person = row["person"]
    assert isinstance(person, dict)
    person["email_addresses"] = [
        {"primary": False, "address": "old@example.org"},
        {"primary": True, "address": "new@example.org"},
    ]
    assert sign_up(row).contact.email == "new@example.org"


@pytest.mark.parametrize("junk", [None, [], "x", 5, True, {"id": True}, {"id": -1}, {"id": 2**70}])
def test_junk_in_a_list_is_skipped_and_never_an_error(junk: object) -> None:
    assert read_event_row(junk) is None
    assert read_sign_up(junk) is None
    assert read_deleted_event(junk) is None


@pytest.mark.parametrize("moment", [None, "soon", True, 1e300, float("nan"), -(10**18)])
def test_a_start_that_is_no_moment_leaves_the_timeslot_out(moment: object) -> None:
    row = read_event_row(event() | {"timeslots": [{"id": 1, "start_date": moment}, None]})
    assert row is not None
    assert row.timeslots == ()


def test_half_a_character_in_a_name_does_not_reach_the_store() -> None:
    row = attendance()
    person = row["person"]
    assert isinstance(person, dict)
    person["given_name"] = json.loads('"An\\ud83da "')
    assert sign_up(row).contact.given_name == "An?a"
