"""The practice Mobilize answers reads as the public reference says, over real sockets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

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


def ids(answer: httpx.Response) -> list[int]:
    assert answer.status_code == 200, answer.text
    return [each["id"] for each in answer.json()["data"]]


def all_pages(client: httpx.Client, path: str) -> list[dict[str, Any]]:
    found, link = [], path
    while link:
        answer = client.get(link).json()
        found += answer["data"]
        link = answer["next"]
    return found


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


# Filters.


def test_events_are_filtered_by_type_and_place(mine: httpx.Client, hub: PracticeHub) -> None:
    assert hub.canvass not in ids(mine.get("/events?event_types=PHONE_BANK"))
    types = "event_types=PHONE_BANK&event_types=COMMUNITY_CANVASS"
    assert hub.canvass in ids(mine.get(f"/events?{types}"))
    assert ids(mine.get("/events?is_virtual=true")) == [hub.virtual]
    assert hub.virtual not in ids(mine.get("/events?is_virtual=false"))
    assert hub.virtual not in ids(mine.get("/events?state=OH"))
    assert ids(mine.get("/events?approval_status=NEEDS_APPROVAL")) == []
    assert ids(mine.get("/events?organization_id=1")) == []


def test_timeslots_are_compared_and_only_the_fitting_ones_are_shown(
    mine: httpx.Client, hub: PracticeHub
) -> None:
    assert hub.last_week not in ids(mine.get("/events?timeslot_start=gte_now"))
    assert ids(mine.get("/events?timeslot_start=lt_now")) == [hub.last_week]
    second = hub.mobilize.records().events[hub.tonight].timeslots[1]
    start, end = int(second.start.timestamp()), int(second.end.timestamp())
    answer = mine.get(f"/events?timeslot_start=gte_{start}&timeslot_start=lt_{start + 3600}")
    assert ids(answer) == [hub.tonight]
    assert [slot["id"] for slot in answer.json()["data"][0]["timeslots"]] == [hub.second_shift]
    assert ids(mine.get(f"/events?timeslot_start=gt_{start}&timeslot_end=lte_{end}")) == []


def test_updated_since_finds_only_what_changed(
    mine: httpx.Client, hub: PracticeHub, clock: SetClock
) -> None:
    clock.forward(5)
    since = int(clock().timestamp())
    for path in ("/events", "/attendances", "/people"):
        assert ids(mine.get(f"{path}?updated_since={since}")) == []
    one = hub.mobilize.attendances_of(hub.tonight)[0]
    hub.mobilize.cancel(one.attendance.id)
    hub.mobilize.change_event(hub.tonight, lambda event: event)
    hub.mobilize.change_person(one.person.user_id, lambda person: person)
    assert ids(mine.get(f"/events?updated_since={since}")) == [hub.tonight]
    assert ids(mine.get(f"/attendances?updated_since={since}")) == [one.attendance.id]
    assert ids(mine.get(f"/people?updated_since={since}")) == [one.person.person_id]


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("updated_since=soon", {"updated_since": ["A valid integer is required."]}),
        ("organization_id=hello", {"organization_id": {"0": ["A valid integer is required."]}}),
        ("visibility=PUBLIC&visibility=X", {"visibility": {"1": ['"X" is not a valid choice.']}}),
        ("event_types=PARTY", {"event_types": {"0": ['"PARTY" is not a valid choice.']}}),
        ("is_virtual=maybe", {"is_virtual": ['"maybe" is not a valid boolean.']}),
        ("per_page=0", {"per_page": ["A valid integer is required."]}),
        ("page=x", {"page": ["A valid integer is required."]}),
        ("cursor=x", {"cursor": ["Invalid cursor."]}),
        ("cursor=%C3%A9", {"cursor": ["Invalid cursor."]}),
    ],
)
def test_a_bad_filter_is_400_and_named(
    mine: httpx.Client, query: str, error: dict[str, object]
) -> None:
    answer = mine.get(f"/events?{query}")
    assert answer.status_code == 400
    assert answer.json() == {"data": None, "error": error}


@pytest.mark.parametrize("value", ["now", "1514764800", "eq_5", "gte_", "gte_soon"])
def test_a_comparison_without_an_operator_or_a_time_is_400(mine: httpx.Client, value: str) -> None:
    answer = mine.get(f"/events?timeslot_start={value}")
    assert answer.status_code == 400
    assert set(answer.json()["error"]) == {"timeslot_start"}


def test_a_search_says_that_its_results_are_limited(mine: httpx.Client) -> None:
    assert mine.get("/events?zipcode=45402").json()["results_limited_to"] == 1000
    assert "results_limited_to" not in mine.get("/events").json()


def test_a_full_timeslot_says_so_and_can_be_left_out(mine: httpx.Client, hub: PracticeHub) -> None:
    for number in range(20):
        hub.mobilize.add_attendee(
            hub.tonight, hub.second_shift, "Ana", "Ruiz", f"ana{number}@example.org"
        )
    slots = mine.get(f"/events/{hub.tonight}").json()["data"]["timeslots"]
    assert [slot["is_full"] for slot in slots] == [False, True]
    events = mine.get("/events?exclude_full=true").json()["data"]
    tonight = next(event for event in events if event["id"] == hub.tonight)
    assert [slot["id"] for slot in tonight["timeslots"]] == [hub.first_shift]


# Pages.


def test_a_page_holds_25_unless_asked_and_never_more_than_100(clock: SetClock) -> None:
    hub = make_hub(clock, volunteers=150)
    with PracticeServer(hub.mobilize) as server:
        path = f"{server.url}/organizations/{server.org}/people"
        key = {"Authorization": f"Bearer {server.key}"}
        sizes = {
            query: len(httpx.get(path + query, headers=key).json()["data"])
            for query in ("", "?per_page=7", "?per_page=100", "?per_page=500")
        }
    assert sizes == {"": 25, "?per_page=7": 7, "?per_page=100": 100, "?per_page=500": 100}


def test_following_next_reads_everybody_once(mine: httpx.Client, hub: PracticeHub) -> None:
    first = mine.get("/attendances?per_page=7").json()
    assert first["previous"] is None
    assert first["next"].startswith(str(mine.base_url).rstrip("/") + "/attendances?cursor=")
    found = [one["id"] for one in all_pages(mine, "/attendances?per_page=7")]
    assert found == list(hub.mobilize.records().attendances)
    assert first["count"] == len(found)


def test_previous_leads_back(mine: httpx.Client) -> None:
    first = mine.get("/attendances?per_page=7").json()
    second = mine.get(first["next"]).json()
    back = mine.get(second["previous"]).json()
    assert back["data"] == first["data"]
    assert back["previous"] is None
    assert back["next"] == first["next"]


def test_a_cursor_carries_the_filters_whatever_is_added_to_it(
    mine: httpx.Client, hub: PracticeHub
) -> None:
    first = mine.get("/events?event_types=PHONE_BANK&per_page=2&timeslot_start=gte_now").json()
    rest = mine.get(first["next"] + "&event_types=CANVASS&per_page=1").json()
    assert [one["id"] for one in first["data"]] == [hub.tonight, hub.next_week]
    assert [one["id"] for one in rest["data"]] == [hub.virtual]
    assert rest["next"] is None


def test_a_cursor_keeps_the_moment_that_now_was(
    mine: httpx.Client, hub: PracticeHub, clock: SetClock
) -> None:
    first = mine.get("/events?per_page=1&timeslot_start=gte_now").json()
    clock.forward(60 * 24 * 30)
    assert ids(mine.get(first["next"])) == [hub.next_week]


def test_a_sign_up_made_between_two_pages_moves_nobody(
    mine: httpx.Client, hub: PracticeHub
) -> None:
    first = mine.get(f"/events/{hub.tonight}/attendances").json()
    hub.mobilize.add_attendee(hub.tonight, hub.first_shift, "Ana", "Ruiz", "ana@example.org")
    rest = mine.get(first["next"]).json()
    read = [one["id"] for one in first["data"] + rest["data"]]
    assert len(read) == len(set(read)) == 41


def test_a_page_can_be_started_from_by_number(mine: httpx.Client, hub: PracticeHub) -> None:
    everybody = list(hub.mobilize.records().attendances)
    third = mine.get("/attendances?per_page=10&page=3")
    assert ids(third) == everybody[20:30]
    assert ids(mine.get(third.json()["next"])) == everybody[30:40]
    assert ids(mine.get(third.json()["previous"])) == everybody[10:20]
    assert ids(mine.get("/attendances?page=99")) == []


def test_a_cursor_belongs_to_its_list(mine: httpx.Client) -> None:
    cursor = mine.get("/attendances").json()["next"].partition("cursor=")[2]
    assert mine.get(f"/people?cursor={cursor}").status_code == 400


def test_a_cursor_is_no_key(server: PracticeServer, mine: httpx.Client) -> None:
    for path in ("/attendances", "/events?visibility=PRIVATE&visibility=PUBLIC&per_page=1"):
        link = mine.get(path).json()["next"]
        assert httpx.get(link).status_code == 403


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
