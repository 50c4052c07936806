"""What a round of sync keeps besides deliveries: lines no key can send, and the clocks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from fault_server import RESET, from_the_first_post
from sqlalchemy import select, update
from syncing import BY, NOW, fast_wire, syncing

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.clocks import CLOCK_AHEAD, clock_off
from hubdesk.domain.delivery import Reason, State
from hubdesk.domain.ids import ServerId
from hubdesk.domain.people import Contact
from hubdesk.practice.messages import Request, Response
from hubdesk.store.tables import TimeslotRow
from hubdesk.sync.mobilize import Mobilize
from hubdesk.sync.preview import preview
from hubdesk.sync.reply import Cause
from hubdesk.sync.sync import Sync


def test_what_waits_goes_to_the_worksheet_once_there_is_no_key(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        walked = evening.walk_in()
        assert evening.state(walked.signup_id) is State.WAITING
        evening.access.key = None
        evening.changes.clear()
        evening.sync.close()
        report = evening.sync.run()
        line = evening.line(walked.signup_id)
        assert (line.state, line.reason) == (State.WORKSHEET, Reason.NO_KEY)
        assert [item.line.signup_id for item in report.items] == [walked.signup_id]
        (change,) = evening.changes
        assert change.ids == {str(walked.signup_id)}
        assert evening.posts() == 0
        evening.changes.clear()
        evening.sync.run()
        assert evening.changes == []


def test_what_waited_on_the_worksheet_for_a_key_is_sent_by_the_first_one(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        key, evening.access.key = evening.access.key, None
        sent, ticked, bare = (
            evening.walk_in("Wanda Inman"),
            evening.walk_in("Tim Tick"),
            evening.walk_in("Bo Bare", ""),
        )
        line = evening.line(ticked.signup_id)
        evening.desk.deliveries.tick(line.id, True, "Rosa")
        evening.access.key = key
        evening.sync.reconnect()
        evening.changes.clear()
        evening.sync.run()
        assert len(evening.on_mobilize("wanda.inman@example.org")) == 1
        assert evening.on_mobilize("tim.tick@example.org") == []
        assert evening.posts() == 1
        assert evening.line(sent.signup_id).reason is Reason.SET_BY_HAND
        assert evening.line(ticked.signup_id).reason is Reason.NO_KEY
        assert evening.line(bare.signup_id).reason is Reason.NO_EMAIL
        assert any(str(sent.signup_id) in change.ids for change in evening.changes)


def test_who_was_added_by_hand_meanwhile_is_found_and_not_sent_again(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        key, evening.access.key = evening.access.key, None
        walked = evening.walk_in("Wanda Inman")
        evening.on_phone("Wanda Inman", "wanda.inman@example.org")
        evening.access.key = key
        evening.sync.reconnect()
        evening.sync.run()
        assert evening.posts() == 0
        assert len(evening.on_mobilize("wanda.inman@example.org")) == 1
        assert evening.line(walked.signup_id).state is State.WORKSHEET


@pytest.mark.parametrize("arrived", [True, False])
def test_what_was_being_sent_when_the_key_went_is_a_persons_until_there_is_a_key(
    tmp_path: Path, arrived: bool
) -> None:
    with syncing(tmp_path) as evening:
        walked, key = evening.walk_in(), evening.access.key
        lost = from_the_first_post(RESET, after=arrived)
        with evening.server.going_wrong(lost):
            evening.sync.run()
        assert evening.state(walked.signup_id) is State.SENDING
        evening.access.key = None
        evening.sync.reconnect()
        evening.sync.run()
        line = evening.line(walked.signup_id)
        assert (line.state, line.reason) == (State.HELD, Reason.UNKNOWN_FATE)
        evening.access.key = key
        evening.clock.forward(1)
        evening.sync.run()
        assert len(evening.on_mobilize("wanda.inman@example.org")) == 1
        assert evening.state(walked.signup_id) is State.WORKSHEET


@pytest.mark.parametrize("by_key", [True, False])
def test_whoever_gives_their_email_at_a_second_press_is_sent_by_the_next_sync(
    tmp_path: Path, by_key: bool
) -> None:
    with syncing(tmp_path) as evening:
        key = evening.access.key
        evening.access.key = key if by_key else None
        shift, bare = evening.shift(), Contact("Bo", "Bare", "", "+19375550123", "")
        walked = evening.desk.attendance.walk_in(Newcomer(bare), shift, BY)
        assert evening.line(walked.signup_id).reason is Reason.NO_EMAIL
        evening.access.key = key
        evening.sync.run()
        assert evening.line(walked.signup_id).reason is Reason.NO_EMAIL
        told = replace(bare, email="bo.bare@example.org", zip_code="45402")
        again = evening.desk.attendance.walk_in(Newcomer(told), shift, BY)
        assert again.signup_id == walked.signup_id
        [outgoing] = preview(evening.store, evening.clock())
        assert outgoing.posted
        evening.sync.run()
        assert len(evening.on_mobilize("bo.bare@example.org")) == 1
        assert evening.line(walked.signup_id).reason is Reason.SET_BY_HAND


def test_a_dry_run_names_exactly_what_is_posted_afterwards(tmp_path: Path) -> None:
    posted = []

    def listen(request: Request, response: Response) -> Response:
        if request.method == "POST":
            posted.append(json.loads(request.body))
        return response

    with syncing(tmp_path, reply=listen) as evening:
        evening.walk_in("Wanda Inman")
        evening.check_in(evening.somebody_expected()[0])
        bare = evening.walk_in("Bo Bare", "")
        outgoing = preview(evening.store, evening.clock())
        assert [one.line.contact.full_name for one in outgoing if one.posted] == ["Wanda Inman"]
        assert bare.signup_id not in {one.line.signup_id for one in outgoing}
        assert evening.posts() == 0
        evening.sync.run()
        assert posted == [dict(one.body) for one in outgoing if one.posted]
        assert preview(evening.store, evening.clock()) == []


def test_a_dry_run_knows_that_a_key_may_not_create(tmp_path: Path) -> None:
    with syncing(tmp_path, may_create=False) as evening:
        evening.walk_in("Ada Abel")
        evening.sync.run()
        evening.walk_in("Wanda Inman")
        [one] = preview(evening.store, evening.clock())
        assert (one.posted, one.stays) == (False, Reason.NO_GRANT)


@pytest.fixture
def laptop() -> SetClock:
    """This laptop's clock; Mobilize has its own."""
    return SetClock(NOW)


@pytest.fixture
def asking(tmp_path: Path, laptop: SetClock) -> Iterator[Callable[[], str]]:
    """Run a round of sync by the laptop's clock and say what is kept of the clocks."""
    with syncing(tmp_path, pulled=False) as evening:

        def connect() -> Mobilize:
            wire = fast_wire(evening.server, laptop, evening.access)
            return Mobilize(wire, ServerId(evening.access.org))

        with closing(Sync(evening.store, laptop, connect)) as sync:

            def ask() -> str:
                sync.run()
                return evening.desk.hub.settings()[CLOCK_AHEAD]

            yield ask


@pytest.mark.parametrize("seconds", [240, -240, 0])
def test_how_far_the_laptops_clock_is_ahead_of_mobilizes_is_kept(
    asking: Callable[[], str], laptop: SetClock, seconds: int
) -> None:
    laptop.forward(seconds / 60)
    assert asking() == str(seconds)


def test_a_clock_that_is_set_right_is_noticed_and_a_few_seconds_are_not(
    asking: Callable[[], str], laptop: SetClock
) -> None:
    kept = []
    for moved in (240, -240, 4, -9, 11):
        laptop.forward(moved / 60)
        kept.append(asking())
    assert kept == ["240", "0", "0", "0", "6"]


def test_a_clock_two_minutes_off_is_right_and_a_second_more_is_not(
    asking: Callable[[], str], laptop: SetClock
) -> None:
    off = []
    for moved in (120, 1, -1, -240, -1, 121):
        laptop.forward(moved / 60)
        off.append(clock_off(asking()) is not None)
    assert off == [False, True, False, False, True, False]


def test_the_window_hears_when_the_clock_is_off_and_when_it_is_right_again(
    tmp_path: Path, laptop: SetClock
) -> None:
    with syncing(tmp_path, pulled=False) as evening:
        heard: list[Change] = []

        def connect() -> Mobilize:
            wire = fast_wire(evening.server, laptop, evening.access)
            return Mobilize(wire, ServerId(evening.access.org))

        with closing(Sync(evening.store, laptop, connect, tell=heard.append)) as sync:
            for moved, told in ((0, 0), (180, 1), (30, 1), (-210, 2), (0, 2)):
                laptop.forward(moved / 60)
                sync.run()
                assert sum(Kind.HUB in change.kinds for change in heard) == told


def test_a_venues_sign_in_page_has_no_clock_to_go_by(tmp_path: Path) -> None:
    def portal(_request: httpx.Request) -> httpx.Response:
        headers = {"Content-Type": "text/html", "Date": "Tue, 06 Oct 2026 19:30:00 GMT"}
        return httpx.Response(200, headers=headers, content=b"<html>Welcome to our Wi-Fi</html>")

    with syncing(tmp_path) as evening:
        evening.access.transport = httpx.MockTransport(portal)
        evening.sync.reconnect()
        report = evening.sync.run()
        assert report.cause is Cause.PORTAL
        assert clock_off(evening.desk.hub.settings()[CLOCK_AHEAD]) is None


def test_whoever_came_to_a_shift_of_an_export_is_sent_once_a_pull_knows_its_number(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path) as evening:
        shift = evening.shift()
        here = TimeslotRow.id == shift
        with evening.store.write() as connection:
            number = connection.execute(select(TimeslotRow.server_id).where(here)).scalar_one()
            connection.execute(update(TimeslotRow).where(here).values(server_id=None))
        wanda = Contact("Wanda", "Inman", "wanda.inman@example.org", "", "45402")
        walked = evening.desk.attendance.walk_in(Newcomer(wanda), shift, BY)
        line = evening.line(walked.signup_id)
        assert (line.state, line.reason) == (State.WORKSHEET, Reason.NOT_ON_MOBILIZE)
        with evening.store.write() as connection:
            connection.execute(update(TimeslotRow).where(here).values(server_id=number))
        [outgoing] = preview(evening.store, evening.clock())
        assert outgoing.posted
        evening.sync.run()
        assert len(evening.on_mobilize("wanda.inman@example.org")) == 1
        assert evening.line(walked.signup_id).reason is Reason.SET_BY_HAND
