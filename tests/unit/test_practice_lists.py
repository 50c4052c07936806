"""The practice Mobilize's lists: what the filters let through, and page after page of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest
from practice_lists import all_pages, ids

from hubdesk.clock import SetClock
from hubdesk.practice.hub import PracticeHub, make_hub
from hubdesk.practice.limits import Limits
from hubdesk.practice.server import PracticeServer

NOW = datetime(2026, 9, 17, 21, 7, tzinfo=UTC)


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
