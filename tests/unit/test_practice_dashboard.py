"""The practice dashboard: what a host sees and presses in a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest

from hubdesk.clock import SetClock
from hubdesk.practice.dashboard import TITLE
from hubdesk.practice.hub import PracticeHub, make_hub
from hubdesk.practice.server import PracticeServer

NOW = datetime(2026, 9, 17, 21, 7, tzinfo=UTC)


@pytest.fixture
def hub() -> PracticeHub:
    return make_hub(SetClock(NOW), doors=datetime(2026, 9, 17, 22, 0, tzinfo=UTC))


@pytest.fixture
def browser(hub: PracticeHub) -> Iterator[httpx.Client]:
    with PracticeServer(hub.mobilize) as server:
        site = server.dashboard_url.removesuffix("/dashboard")
        with httpx.Client(base_url=site, follow_redirects=True) as browser:
            yield browser


def test_every_page_says_that_nothing_is_real(browser: httpx.Client, hub: PracticeHub) -> None:
    for path in ("/", "/dashboard", f"/dashboard/events/{hub.tonight}", "/dashboard/nothing"):
        page = browser.get(path)
        assert page.headers["Content-Type"] == "text/html; charset=utf-8"
        assert page.text.count(TITLE) == 2


def test_all_events_are_listed_in_order_of_time(browser: httpx.Client, hub: PracticeHub) -> None:
    page = browser.get("/dashboard").text
    linked = [int(each) for each in re.findall(r"/dashboard/events/(\d+)", page)]
    assert linked == [
        *(hub.last_week, hub.tonight, hub.virtual, hub.private, hub.canvass, hub.next_week),
    ]
    assert "40 sign-ups" in page


def test_an_event_shows_its_people_by_timeslot_and_name(
    browser: httpx.Client, hub: PracticeHub
) -> None:
    page = browser.get(f"/dashboard/events/{hub.tonight}").text
    shown = [int(each) for each in re.findall(r"tr id=a(\d+)", page)]
    assert shown == [one.attendance.id for one in hub.mobilize.attendances_of(hub.tonight)]
    assert "Thu Sep 17, 18:00 to 20:00 EDT" in page
    assert "de la Cruz, Ana María" in page
    assert "O&#x27;Connor" in page


def test_one_click_sets_a_status_and_comes_back_to_the_person(
    browser: httpx.Client, hub: PracticeHub
) -> None:
    one = hub.mobilize.attendances_of(hub.tonight)[0].attendance.id
    page = browser.post(f"/dashboard/attendances/{one}/status", data={"status": "NO_SHOW"})
    assert page.history[0].status_code == 303
    assert page.url.fragment == f"a{one}"
    assert hub.mobilize.records().attendances[one].attended is False
    row = page.text.partition(f"id=a{one}>")[2].partition("</form>")[0]
    assert re.findall(r'value=(\w+) aria-pressed="true"', row) == ["NO_SHOW"]


def test_a_new_attendee_is_added(browser: httpx.Client, hub: PracticeHub) -> None:
    form = {"first": "Ines", "last": "<b>Walker", "email": "ines@example.org", "zip": "02139"}
    path = f"/dashboard/events/{hub.tonight}/attendees"
    page = browser.post(path, data=form | {"timeslot": str(hub.second_shift)})
    assert page.status_code == 200
    assert "&lt;b&gt;Walker, Ines" in page.text
    assert len(hub.mobilize.attendances_of(hub.tonight)) == 41


@pytest.mark.parametrize("missing", ["first", "email", "timeslot"])
def test_an_incomplete_attendee_is_refused_in_words(
    browser: httpx.Client, hub: PracticeHub, missing: str
) -> None:
    form = {"first": "Ines", "last": "W", "email": "i@example.org", "timeslot": hub.first_shift}
    del form[missing]
    page = browser.post(f"/dashboard/events/{hub.tonight}/attendees", data=form)
    assert page.status_code == 400
    assert "needs a first name, a last name, an e-mail and a timeslot" in page.text
    assert len(hub.mobilize.attendances_of(hub.tonight)) == 40


def test_the_export_is_a_file_to_save(browser: httpx.Client, hub: PracticeHub) -> None:
    export = browser.get(f"/dashboard/events/{hub.tonight}/export.csv")
    assert export.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert f"practice-signups-{hub.tonight}.csv" in export.headers["Content-Disposition"]
    assert export.text == hub.mobilize.export_csv(hub.tonight)


def test_what_is_not_there_is_404(browser: httpx.Client, hub: PracticeHub) -> None:
    one = hub.mobilize.attendances_of(hub.tonight)[0].attendance.id
    assert browser.get("/dashboard/events/7").status_code == 404
    assert browser.get("/dashboard/events/7/export.csv").status_code == 404
    status = f"/dashboard/attendances/{one}/status"
    assert browser.post(status, data={"status": "CAME"}).status_code == 404
    assert browser.post("/dashboard/attendances/7/status", data={"status": "x"}).status_code == 404


def test_a_page_from_elsewhere_cannot_press_a_button(
    browser: httpx.Client, hub: PracticeHub
) -> None:
    one = hub.mobilize.attendances_of(hub.tonight)[0].attendance.id
    path, form = f"/dashboard/attendances/{one}/status", {"status": "COMPLETED"}
    elsewhere = {"Origin": "https://elsewhere.example"}
    assert browser.post(path, data=form, headers=elsewhere).status_code == 404
    assert hub.mobilize.records().attendances[one].attended is None
    here = {"Origin": str(browser.base_url).rstrip("/")}
    assert browser.post(path, data=form, headers=here).status_code == 200
