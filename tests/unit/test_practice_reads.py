"""The practice Mobilize answers reads as the public reference says, over real sockets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest
from practice_lists import all_pages, ids

from hubdesk.clock import SetClock
from hubdesk.practice.hub import PracticeHub, make_hub
from hubdesk.practice.limits import Limits
from hubdesk.practice.records import DashboardStatus
from hubdesk.practice.server import PracticeServer

NOW = datetime(2026, 9, 17, 21, 7, tzinfo=UTC)
PRIVATE_ADDRESS = "This event’s address is private. Sign up for more details"

ORGANIZATION = {
    *("id", "name", "slug", "is_coordinated", "is_independent", "race_type", "state", "district"),
    *("is_primary_campaign", "candidate_name", "event_feed_url", "created_date", "modified_date"),
    "org_type",
}
EVENT = {
    *("id", "title", "description", "featured_image_url", "high_priority", "sponsor", "timeslots"),
    *("location", "timezone", "event_type", "browser_url", "created_date", "modified_date"),
    *("visibility", "address_visibility", "created_by_volunteer_host", "is_virtual", "contact"),
    *("virtual_action_url", "accessibility_status", "accessibility_notes", "tags", "instructions"),
    *("approval_status", "event_campaign"),
}
TIMESLOT = {"id", "start_date", "end_date", "max_attendees", "is_full", "instructions"}
LOCATION = {
    *("venue", "address_lines", "locality", "region", "country", "postal_code", "location"),
    *("congressional_district", "state_leg_district", "state_senate_district"),
}
ATTENDANCE = {
    *("id", "created_date", "modified_date", "person", "event", "timeslot", "sponsor", "status"),
    *("attended", "referrer", "custom_signup_field_values"),
}
PERSON = {
    *("id", "person_id", "user_id", "created_date", "modified_date", "given_name", "family_name"),
    *("email_addresses", "phone_numbers", "postal_addresses", "sms_opt_in_status", "blocked_date"),
}


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW)


@pytest.fixture
def hub(clock: SetClock) -> PracticeHub:
    return make_hub(clock)


@pytest.fixture
def server(hub: PracticeHub) -> Iterator[PracticeServer]:
    with PracticeServer(hub.mobilize, limits=Limits(None, None)) as server:
        yield server


@pytest.fixture
def mine(server: PracticeServer) -> Iterator[httpx.Client]:
    base = f"{server.url}/organizations/{server.org}"
    with httpx.Client(base_url=base, headers={"Authorization": f"Bearer {server.key}"}) as client:
        yield client


@pytest.fixture
def public(server: PracticeServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{server.url}/organizations/{server.org}") as client:
        yield client


# Shapes.


def test_an_event_has_every_documented_field(mine: httpx.Client, hub: PracticeHub) -> None:
    answer = mine.get(f"/events/{hub.tonight}").json()
    assert set(answer) == {"data"}
    event = answer["data"]
    assert set(event) == EVENT
    assert set(event["sponsor"]) == ORGANIZATION
    assert all(set(slot) == TIMESLOT for slot in event["timeslots"])
    assert set(event["location"]) >= LOCATION
    assert set(event["location"]["location"]) == {"latitude", "longitude"}
    assert len(event["location"]["address_lines"]) == 2
    assert set(event["contact"]) == {"name", "email_address", "phone_number", "owner_user_id"}
    assert all(set(tag) == {"id", "name"} for tag in event["tags"])
    assert event["timeslots"][0]["start_date"] == NOW.timestamp() + 38 * 60


def test_an_attendance_has_every_documented_field(mine: httpx.Client, hub: PracticeHub) -> None:
    for one in all_pages(mine, "/attendances?per_page=100"):
        assert set(one) == ATTENDANCE
        assert set(one["person"]) == PERSON
        assert set(one["event"]) == EVENT
        assert one["event"]["timeslots"] is None
        assert set(one["timeslot"]) == TIMESLOT
        assert set(one["sponsor"]) == ORGANIZATION
        utm = {"utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "url"}
        assert set(one["referrer"]) == utm
        for answer in one["custom_signup_field_values"]:
            assert set(answer) >= {"custom_field_id", "custom_field_name"}
            assert (answer["text_value"] is None) is not (answer["boolean_value"] is None)


def test_a_person_without_a_phone_has_an_empty_list_of_them(mine: httpx.Client) -> None:
    people = all_pages(mine, "/people?per_page=100")
    assert all(set(one) == PERSON for one in people)
    assert {len(one["phone_numbers"]) for one in people} == {0, 1}
    assert all(one["email_addresses"][0]["primary"] is True for one in people)


def test_one_attendance_is_read_back_by_id(mine: httpx.Client, hub: PracticeHub) -> None:
    wanted = hub.mobilize.attendances_of(hub.tonight)[0].attendance
    answer = mine.get(f"/attendances/{wanted.id}").json()["data"]
    assert (answer["id"], answer["status"]) == (wanted.id, wanted.status)


def test_completed_shows_as_attended_and_no_show_as_not(
    mine: httpx.Client, hub: PracticeHub
) -> None:
    came, missed, unsaid = (
        one.attendance.id for one in hub.mobilize.attendances_of(hub.tonight)[:3]
    )
    hub.mobilize.set_status(came, DashboardStatus.COMPLETED)
    hub.mobilize.set_status(missed, DashboardStatus.NO_SHOW)
    said = [mine.get(f"/attendances/{each}").json()["data"] for each in (came, missed, unsaid)]
    assert [each["attended"] for each in said] == [True, False, None]


def test_enums_need_no_key(server: PracticeServer) -> None:
    enums = httpx.get(f"{server.url}/enums").json()["data"]
    assert set(enums) == {
        *("event_type", "visibility", "accessibility_status", "approval_status", "timezone"),
        *("sms_opt_in", "transactional_sms_opt_in"),
    }
    assert "PHONE_BANK" in enums["event_type"]


def test_organizations_are_public_and_promoted_ones_are_not(
    server: PracticeServer, mine: httpx.Client, public: httpx.Client
) -> None:
    assert ids(httpx.get(f"{server.url}/organizations")) == [server.org]
    assert ids(mine.get("/promoted_organizations")) == []
    assert public.get("/promoted_organizations").status_code == 403


# Keys.


@pytest.mark.parametrize("sent", [b"Bearer wrong", b"Basic eDp5", b"Bearer", b"Bearer \xe9"])
@pytest.mark.parametrize("path", ["/events", "/attendances", "/people"])
def test_a_wrong_or_malformed_key_is_403(public: httpx.Client, path: str, sent: bytes) -> None:
    answer = public.get(path, headers={b"Authorization": sent})
    assert answer.status_code == 403
    assert answer.json()["data"] is None
    assert isinstance(answer.json()["error"], dict)


def test_reading_people_and_sign_ups_without_a_key_is_403(
    public: httpx.Client, hub: PracticeHub
) -> None:
    one = hub.mobilize.attendances_of(hub.tonight)[0].attendance.id
    sign_ups = f"/events/{hub.tonight}/attendances"
    for path in ("/attendances", f"/attendances/{one}", "/people", sign_ups):
        assert public.get(path).status_code == 403


def test_public_events_are_read_without_a_key_but_without_their_private_parts(
    public: httpx.Client, mine: httpx.Client, hub: PracticeHub, server: PracticeServer
) -> None:
    seen, known = (each.get(f"/events/{hub.canvass}").json()["data"] for each in (public, mine))
    assert (seen["contact"], seen["instructions"]) == (None, None)
    assert seen["location"]["venue"] == seen["location"]["address_lines"][0] == PRIVATE_ADDRESS
    assert seen["location"]["location"] is None
    assert known["location"]["venue"] == "A made-up living room"
    assert known["instructions"]
    assert httpx.get(f"{server.url}/events/{hub.canvass}").json()["data"] == seen


def test_private_events_come_only_when_asked_for_with_a_key(
    public: httpx.Client, mine: httpx.Client, hub: PracticeHub, server: PracticeServer
) -> None:
    assert hub.private not in ids(mine.get("/events"))
    assert ids(mine.get("/events?visibility=PRIVATE")) == [hub.private]
    both = ids(mine.get("/events?visibility=PUBLIC&visibility=PRIVATE"))
    assert {hub.private, hub.tonight} <= set(both)
    assert public.get("/events?visibility=PRIVATE").status_code == 403
    assert public.get(f"/events/{hub.private}").status_code == 404
    assert mine.get(f"/events/{hub.private}").status_code == 200
    key = {"Authorization": f"Bearer {server.key}"}
    assert httpx.get(f"{server.url}/events/{hub.private}", headers=key).status_code == 404


# What is not there.


@pytest.mark.parametrize(
    "path", ["/events/1", "/events/1/attendances", "/attendances/1", "/nothing", "/events/"]
)
def test_what_is_not_there_is_404_in_the_error_shape(mine: httpx.Client, path: str) -> None:
    answer = mine.get(path)
    assert answer.status_code == 404
    assert answer.json() == {"data": None, "error": {"detail": ["Not found."]}}


def test_another_organization_is_404(server: PracticeServer) -> None:
    key = {"Authorization": f"Bearer {server.key}"}
    for path in ("events", "events/deleted", "attendances", "people"):
        answer = httpx.get(f"{server.url}/organizations/1/{path}", headers=key)
        assert answer.status_code == 404


def test_nothing_but_creating_a_sign_up_can_be_written(
    mine: httpx.Client, hub: PracticeHub
) -> None:
    one = hub.mobilize.attendances_of(hub.tonight)[0].attendance.id
    for method in ("PUT", "PATCH", "DELETE", "POST"):
        answer = mine.request(method, f"/attendances/{one}", json={"attended": True})
        assert answer.status_code == 405
    assert hub.mobilize.records().attendances[one].attended is None


def test_a_deleted_event_is_gone_and_listed_as_deleted(
    mine: httpx.Client, hub: PracticeHub, clock: SetClock
) -> None:
    clock.forward(10)
    hub.mobilize.delete_event(hub.next_week)
    assert mine.get(f"/events/{hub.next_week}").status_code == 404
    assert mine.get(f"/events/{hub.next_week}/attendances").status_code == 404
    assert ids(mine.get("/events/deleted")) == [hub.next_week, hub.deleted]
    since = int(clock().timestamp())
    fresh = mine.get(f"/events/deleted?updated_since={since}").json()["data"]
    assert fresh == [{"id": hub.next_week, "deleted_date": since}]


def test_a_deleted_private_event_is_listed_only_with_a_key(
    mine: httpx.Client, public: httpx.Client, hub: PracticeHub
) -> None:
    hub.mobilize.delete_event(hub.private)
    assert ids(mine.get("/events/deleted?visibility=PRIVATE")) == [hub.private]
    assert ids(public.get("/events/deleted?visibility=PRIVATE")) == []


# Pace.


def paced(limits: Limits, tick: list[float]) -> PracticeServer:
    mobilize = make_hub(SetClock(NOW)).mobilize
    return PracticeServer(mobilize, limits=limits, tick=lambda: tick[0])


def test_the_sixteenth_read_within_a_second_is_429() -> None:
    tick = [100.0]
    with paced(Limits(), tick) as server, httpx.Client() as client:
        codes = [client.get(f"{server.url}/enums").status_code for _ in range(16)]
        assert codes == [200] * 15 + [429]
        tick[0] += 0.99
        refused = client.get(f"{server.url}/enums")
        assert refused.status_code == 429
        assert refused.json()["data"] is None
        assert "Retry-After" not in refused.headers
        tick[0] += 0.02
        assert client.get(f"{server.url}/enums").status_code == 200


def test_the_second_slides() -> None:
    tick = [100.0]
    with paced(Limits(reads=2), tick) as server, httpx.Client() as client:
        codes = []
        for moment in (100.0, 100.8, 101.1, 101.2, 101.9):
            tick[0] = moment
            codes.append(client.get(f"{server.url}/enums").status_code)
    assert codes == [200, 200, 200, 429, 200]


def test_the_sixth_write_within_a_second_is_429_and_reads_are_counted_apart() -> None:
    with paced(Limits(), [0.0]) as server, httpx.Client() as client:
        path = f"{server.url}/organizations/{server.org}/events/1/attendances"
        codes = [client.post(path).status_code for _ in range(6)]
        assert codes == [403] * 5 + [429]
        assert client.get(f"{server.url}/enums").status_code == 200


@pytest.mark.parametrize(
    ("limits", "header"),
    [
        (Limits(reads=0, retry_after=2), "2"),
        (Limits(reads=0, retry_after="date"), "Thu, 17 Sep 2026 21:07:01 GMT"),
    ],
)
def test_a_refusal_may_say_when_to_come_again(limits: Limits, header: str) -> None:
    with paced(limits, [0.0]) as server:
        assert httpx.get(f"{server.url}/enums").headers["Retry-After"] == header
