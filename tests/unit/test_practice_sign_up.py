"""Creating a sign-up in the practice Mobilize: what it makes, overwrites and refuses."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from hubdesk.clock import SetClock
from hubdesk.practice.hub import PracticeHub, make_hub
from hubdesk.practice.limits import Limits
from hubdesk.practice.server import PracticeServer

NOW = datetime(2026, 9, 17, 21, 7, tzinfo=UTC)
PERSON = {
    "given_name": "Ines",
    "family_name": "Walker",
    "email_address": "ines.walker@example.org",
    "phone_number": "(937) 555-0177",
    "postal_code": "02139",
}


@pytest.fixture
def hub() -> PracticeHub:
    return make_hub(SetClock(NOW))


@pytest.fixture
def server(hub: PracticeHub) -> Iterator[PracticeServer]:
    with PracticeServer(hub.mobilize, limits=Limits(None, None)) as server:
        yield server


@pytest.fixture
def mine(server: PracticeServer) -> Iterator[httpx.Client]:
    base = f"{server.url}/organizations/{server.org}"
    with httpx.Client(base_url=base, headers={"Authorization": f"Bearer {server.key}"}) as client:
        yield client


def body(hub: PracticeHub, **changes: object) -> dict[str, Any]:
    """A right body, with `person__x=...` changing a field of the person."""
    sent: dict[str, Any] = {
        "person": copy.copy(PERSON),
        "timeslots": [{"timeslot_id": hub.first_shift}],
        "sms_opt_in": "UNSPECIFIED",
        "transactional_sms_opt_in": "UNSPECIFIED",
        "referrer": {"utm_source": "hubdesk", "utm_medium": "walk-in", "utm_term": ""},
    }
    for name, value in changes.items():
        person, _, field = name.partition("__")
        if field:
            sent[person][field] = value
        else:
            sent[name] = value
    return sent


def post(client: httpx.Client, hub: PracticeHub, sent: object) -> httpx.Response:
    return client.post(f"/events/{hub.tonight}/attendances", json=sent)


def test_a_sign_up_is_answered_201_with_what_was_made(mine: httpx.Client, hub: PracticeHub) -> None:
    answer = post(mine, hub, body(hub))
    assert answer.status_code == 201
    assert answer.json()["error"] is None
    (made,) = answer.json()["data"]
    assert (made["status"], made["attended"]) == ("REGISTERED", None)
    assert made["timeslot"]["id"] == hub.first_shift
    assert made["person"]["given_name"] == "Ines"
    assert made["person"]["phone_numbers"] == [{"primary": True, "number": "9375550177"}]
    assert made["person"]["postal_addresses"] == [{"primary": True, "postal_code": "02139"}]
    assert made["referrer"] == {
        "utm_source": "hubdesk",
        "utm_medium": "walk-in",
        "utm_campaign": None,
        "utm_term": None,
        "utm_content": None,
        "url": None,
    }
    assert mine.get(f"/attendances/{made['id']}").json()["data"] == made


def test_every_timeslot_makes_an_attendance(mine: httpx.Client, hub: PracticeHub) -> None:
    both = [{"timeslot_id": hub.first_shift}, {"timeslot_id": hub.second_shift}]
    made = post(mine, hub, body(hub, timeslots=both)).json()["data"]
    assert [one["timeslot"]["id"] for one in made] == [hub.first_shift, hub.second_shift]
    assert len({one["person"]["user_id"] for one in made}) == 1


def test_posting_again_makes_a_second_sign_up(mine: httpx.Client, hub: PracticeHub) -> None:
    before = hub.mobilize.counts()
    ids = {post(mine, hub, body(hub)).json()["data"][0]["id"] for _ in range(2)}
    assert len(ids) == 2
    after = hub.mobilize.counts()
    assert after["signups"] - before["signups"] == 2
    assert after["people"] - before["people"] == 1


def test_a_known_e_mail_in_another_case_is_the_same_person_and_is_overwritten(
    mine: httpx.Client, hub: PracticeHub
) -> None:
    known = hub.mobilize.attendances_of(hub.tonight)[0].person
    sent = body(hub, person__email_address=known.email_address.upper(), person__phone_number="")
    made = post(mine, hub, sent).json()["data"][0]["person"]
    assert made["user_id"] == known.user_id
    assert (made["given_name"], made["family_name"]) == ("Ines", "Walker")
    assert made["email_addresses"][0]["address"] == known.email_address
    assert made["phone_numbers"] == []
    assert hub.mobilize.records().people[known.user_id].given_name == "Ines"


def test_posting_one_of_a_household_renames_the_other(mine: httpx.Client, hub: PracticeHub) -> None:
    tonight = hub.mobilize.attendances_of(hub.tonight)
    household = [one.person for one in tonight if one.person.family_name == "Kowalski"]
    robert = min(household, key=lambda person: person.user_id)
    sent = body(hub, person__given_name="Linda", person__email_address=robert.email_address)
    post(mine, hub, sent)
    assert robert.given_name == "Robert"
    assert hub.mobilize.records().people[robert.user_id].given_name == "Linda"


def test_texts_are_opted_in_by_default_so_always_say_otherwise(
    mine: httpx.Client, hub: PracticeHub
) -> None:
    silent = body(hub, person__email_address="silent@example.org")
    del silent["transactional_sms_opt_in"], silent["sms_opt_in"]
    made = [post(mine, hub, sent).json()["data"][0] for sent in (silent, body(hub))]
    records = hub.mobilize.records()
    kept = [records.attendances[one["id"]] for one in made]
    assert [one.transactional_sms_opt_in for one in kept] == ["OPT_IN", "UNSPECIFIED"]
    assert [one.sms_opt_in for one in kept] == ["UNSPECIFIED", "UNSPECIFIED"]
    people = [records.people[one.user_id] for one in kept]
    assert [one.transactional for one in people] == ["OPT_IN", "UNSPECIFIED"]


def test_a_consent_once_given_is_not_taken_back(mine: httpx.Client, hub: PracticeHub) -> None:
    post(mine, hub, body(hub, sms_opt_in="OPT_IN"))
    made = post(mine, hub, body(hub)).json()["data"][0]
    assert made["person"]["sms_opt_in_status"] == "OPT_IN"


def test_a_past_timeslot_is_allowed(mine: httpx.Client, hub: PracticeHub) -> None:
    past = hub.mobilize.records().events[hub.last_week].timeslots[0].id
    sent = body(hub, timeslots=[{"timeslot_id": past}])
    answer = mine.post(f"/events/{hub.last_week}/attendances", json=sent)
    assert answer.status_code == 201


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        (
            {"person__given_name": " "},
            {"person": {"given_name": ["This field may not be blank."]}},
        ),
        (
            {"person__email_address": "ines"},
            {"person": {"email_address": ["Enter a valid email address."]}},
        ),
        (
            {"person__phone_number": "555-0177"},
            {"person": {"phone_number": ["Enter a valid phone number."]}},
        ),
        (
            {"person__phone_number": None},
            {"person": {"phone_number": ["Not a valid string."]}},
        ),
        (
            {"person__postal_code": "2139"},
            {"person": {"postal_code": ["Enter a valid zip code."]}},
        ),
        ({"person": None}, {"person": ["This field is required."]}),
        ({"timeslots": []}, {"timeslots": ["This list may not be empty."]}),
        ({"timeslots": 7}, {"timeslots": ["Expected a list of items."]}),
        (
            {"timeslots": [{}, {"timeslot_id": 1}, {"timeslot_id": "x"}, 4]},
            {
                "timeslots": {
                    "0": {"timeslot_id": ["This field is required."]},
                    "1": {"timeslot_id": ["Not a timeslot of this event."]},
                    "2": {"timeslot_id": ["A valid integer is required."]},
                    "3": ["Invalid data. Expected a dictionary."],
                }
            },
        ),
        ({"sms_opt_in": "YES"}, {"sms_opt_in": ["Must be one of OPT_IN, UNSPECIFIED."]}),
        (
            {"transactional_sms_opt_in": ["OPT_IN"]},
            {"transactional_sms_opt_in": ["Must be one of OPT_IN, UNSPECIFIED."]},
        ),
        ({"referrer": {"url": 5}}, {"referrer": {"url": ["Not a valid string."]}}),
        ({"referrer": "desk"}, {"referrer": ["Invalid data. Expected a dictionary."]}),
    ],
)
def test_what_is_wrong_is_named_and_changes_nothing(
    mine: httpx.Client, hub: PracticeHub, changes: dict[str, object], error: dict[str, object]
) -> None:
    before = hub.mobilize.records()
    answer = post(mine, hub, body(hub, **changes))
    assert answer.status_code == 400
    assert answer.json() == {"data": None, "error": error}
    assert hub.mobilize.records() == before


def test_all_missing_fields_are_named_at_once(mine: httpx.Client, hub: PracticeHub) -> None:
    error = post(mine, hub, {"person": {}}).json()["error"]
    assert set(error) == {"person", "timeslots"}
    assert set(error["person"]) == set(PERSON)


@pytest.mark.parametrize("junk", [b"", b"{", b"\xff\xfe", b"[]", b"null", b"[" * 100_000])
def test_junk_is_400(mine: httpx.Client, hub: PracticeHub, junk: bytes) -> None:
    answer = mine.post(f"/events/{hub.tonight}/attendances", content=junk)
    assert answer.status_code == 400
    assert answer.json()["data"] is None


def test_an_event_or_organization_that_is_not_there_is_400_and_named(
    mine: httpx.Client, hub: PracticeHub, server: PracticeServer
) -> None:
    hub.mobilize.delete_event(hub.next_week)
    answer = mine.post(f"/events/{hub.next_week}/attendances", json=body(hub))
    assert (answer.status_code, set(answer.json()["error"])) == (400, {"event_id"})
    elsewhere = f"{server.url}/organizations/1/events/{hub.tonight}/attendances"
    answer = mine.post(elsewhere, json=body(hub))
    assert (answer.status_code, set(answer.json()["error"])) == (400, {"organization_id"})


def test_without_the_grant_only_the_write_is_403(
    mine: httpx.Client, hub: PracticeHub, server: PracticeServer
) -> None:
    server.api.may_create = False
    answer = post(mine, hub, body(hub))
    assert answer.status_code == 403
    assert answer.json()["data"] is None
    assert mine.get("/people").status_code == 200
    server.api.may_create = True
    assert post(mine, hub, body(hub)).status_code == 201


def test_without_a_key_nothing_is_written(hub: PracticeHub, server: PracticeServer) -> None:
    before = hub.mobilize.records()
    path = f"{server.url}/organizations/{server.org}/events/{hub.tonight}/attendances"
    assert httpx.post(path, json=body(hub)).status_code == 403
    assert hub.mobilize.records() == before


def test_attended_cannot_be_slipped_into_a_sign_up(mine: httpx.Client, hub: PracticeHub) -> None:
    made = post(mine, hub, body(hub, attended=True, status="CONFIRMED")).json()["data"][0]
    assert (made["attended"], made["status"]) == (None, "REGISTERED")


def test_the_matched_person_shows_it_is_blocked(mine: httpx.Client, hub: PracticeHub) -> None:
    known = hub.mobilize.attendances_of(hub.tonight)[0].person
    hub.mobilize.change_person(known.user_id, lambda person: replace(person, blocked=NOW))
    made = post(mine, hub, body(hub, person__email_address=known.email_address)).json()["data"][0]
    assert made["person"]["blocked_date"] == NOW.timestamp()
