"""The roster by key: all of it, page by page, resumable, said out loud where it is short."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update
from syncing import NOW, SyncEvening, syncing

from hubdesk.domain.changes import Kind
from hubdesk.domain.delivery import State
from hubdesk.domain.roster import EventKind
from hubdesk.practice.messages import Drop, Request, Response, reply_json
from hubdesk.practice.mobilize import NewSignUp
from hubdesk.practice.records import DashboardStatus, SignUp
from hubdesk.store.cursors import Cursor, cursor, put_cursor
from hubdesk.store.tables import EventRow, SignUpRow
from hubdesk.sync.pull import SHORT
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link, PullStep


def roster(evening: SyncEvening) -> dict[str, int]:
    return evening.desk.hub.status().roster


def asked(evening: SyncEvening, ending: str) -> int:
    return sum(path.endswith(ending) for _, path in evening.server.requests)


def gone(evening: SyncEvening) -> set[int]:
    statement = select(SignUpRow.server_id).where(SignUpRow.gone_at.is_not(None))
    with evening.store.read() as connection:
        return {number for number in connection.execute(statement).scalars() if number}


def status_of(evening: SyncEvening, sign_up: SignUp) -> str:
    statement = select(SignUpRow.status).where(SignUpRow.server_id == sign_up.attendance.id)
    with evening.store.read() as connection:
        return connection.execute(statement).scalar_one()


def test_a_first_pull_reads_all_the_practice_hub_has(tmp_path: Path) -> None:
    with syncing(tmp_path, pulled=False) as evening:
        report = evening.sync.pull()
        counts = evening.hub.mobilize.counts()
        assert (report.link, report.cause, report.whole) == (Link.CONNECTED, Cause.NONE, True)
        assert report.events == counts["events"]
        assert report.read == report.counts["new"] == counts["signups"]
        assert roster(evening) == {
            name: counts[name] for name in ("events", "timeslots", "signups", "people")
        }
        assert evening.desk.hub.roster_read_at() == NOW


def test_an_events_description_and_places_come_by_key(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        told = {one.shift.title: one for one in evening.desk.events.every()}
        tonight = told["Phone bank at Union Hall"]
        assert tonight.description.startswith("Call voters with us. Bring a laptop")
        assert tonight.shift.instructions.startswith("Doors open 30 minutes before")
        assert tonight.signups > 0


def test_private_events_come_too_and_virtual_ones_are_marked(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        with evening.store.read() as connection:
            rows = connection.execute(select(EventRow)).all()
        events = {row.server_id: row for row in rows}
        assert events[evening.hub.private].visibility == "PRIVATE"
        virtual = {number for number, row in events.items() if row.kind == EventKind.VIRTUAL.value}
        assert virtual == {evening.hub.virtual}


def test_phone_banks_are_read_first_tonights_before_all(tmp_path: Path) -> None:
    with syncing(tmp_path, pulled=False) as evening:
        evening.sync.pull()
        paths = [path for _, path in evening.server.requests if path.endswith("/attendances")]
        order = [int(path.split("/")[-2]) for path in paths]
        assert order[0] == evening.hub.tonight
        assert order[-1] == evening.hub.canvass


def test_a_second_pull_is_a_delta_of_three_calls(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        evening.clock.forward(30)
        report = evening.sync.pull()
        assert report.whole
        assert len(evening.server.requests) == 3
        assert report.read == 0
        assert evening.desk.hub.roster_read_at() == NOW + timedelta(minutes=30)


def test_a_delta_brings_new_cancelled_and_changed_sign_ups(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        mobilize, hub = evening.hub.mobilize, evening.hub
        evening.clock.forward(5)
        first, second, *_ = mobilize.attendances_of(hub.tonight)
        mobilize.cancel(first.attendance.id)
        mobilize.set_status(second.attendance.id, DashboardStatus.COMPLETED)
        new = NewSignUp("Nia", "New", "nia@example.org", "", "45402", (hub.first_shift,))
        mobilize.sign_up(hub.tonight, new)
        before = roster(evening)
        report = evening.sync.pull()
        assert (report.counts["new"], report.read) == (1, 3)
        assert roster(evening)["signups"] == before["signups"] + 1
        assert status_of(evening, first) == "cancelled"
        assert len(evening.server.requests) == 3


def test_a_change_of_the_very_second_of_the_last_pull_is_not_missed(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        first = evening.hub.mobilize.attendances_of(evening.hub.tonight)[0]
        evening.hub.mobilize.cancel(first.attendance.id)
        evening.clock.forward(1)
        evening.sync.pull()
        assert status_of(evening, first) == "cancelled"


def test_an_event_deleted_on_mobilize_is_gone_and_no_shift_of_it_is_listed(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        evening.clock.forward(5)
        evening.hub.mobilize.delete_event(evening.hub.next_week)
        report = evening.sync.pull()
        assert report.events_gone == 1
        assert roster(evening)["events"] == evening.hub.mobilize.counts()["events"]
        listed = {shift.event_server_id for shift in evening.desk.hub.shifts()}
        assert evening.hub.next_week not in listed


def test_a_shift_taken_out_of_an_event_takes_its_sign_ups_with_it(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        evening.clock.forward(5)
        lost = {
            one.attendance.id
            for one in evening.hub.mobilize.attendances_of(evening.hub.tonight)
            if one.timeslot.id == evening.hub.second_shift
        }
        evening.hub.mobilize.change_event(
            evening.hub.tonight, lambda event: replace(event, timeslots=event.timeslots[:1])
        )
        report = evening.sync.pull()
        assert report.counts["gone"] == len(lost)
        assert gone(evening) == lost


def test_what_a_whole_reading_does_not_list_is_gone_even_if_the_clock_stood_still(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = evening.somebody_expected()
        evening.check_in(email)
        lost = {
            one.attendance.id
            for one in evening.hub.mobilize.attendances_of(evening.hub.tonight)
            if one.timeslot.id == evening.hub.second_shift
        }
        evening.hub.mobilize.change_event(
            evening.hub.tonight, lambda event: replace(event, timeslots=event.timeslots[:1])
        )
        evening.sync.run()
        assert gone(evening) == lost
        assert evening.state(signup_id) is State.WORKSHEET


@pytest.mark.parametrize("pages", [0, 1, 2, 3, 5])
def test_a_pull_cancelled_after_any_page_goes_on_from_there(tmp_path: Path, pages: int) -> None:
    with syncing(tmp_path, volunteers=250, pulled=False) as evening:
        steps: list[PullStep] = []
        report = evening.sync.pull(steps.append, lambda: len(steps) >= pages)
        assert (report.stopped, report.finished, report.whole) == (True, False, False)
        assert len(steps) == pages
        assert evening.desk.hub.roster_read_at() is None
        evening.clock.forward(1)
        stored = roster(evening)["signups"]
        assert stored == sum(step.read for step in last_of_each(steps))
        report = evening.sync.pull()
        counts = evening.hub.mobilize.counts()
        assert report.whole
        assert report.read == counts["signups"] - stored
        assert roster(evening)["signups"] == counts["signups"]


def last_of_each(steps: list[PullStep]) -> list[PullStep]:
    """How far each event was read; titles tell them apart."""
    return list({step.event: step for step in steps}.values())


@pytest.mark.parametrize("lost_call", [1, 3, 4, 6])
def test_the_network_lost_at_any_call_keeps_what_was_read(tmp_path: Path, lost_call: int) -> None:
    def lose(request: Request, response: Response) -> Response | Drop:
        return Drop() if len(evening.server.requests) == lost_call else response

    with syncing(tmp_path, volunteers=250, pulled=False) as evening:
        evening.access.fault = lose
        report = evening.sync.pull()
        assert (report.link, report.cause) == (Link.AWAY, Cause.DROPPED)
        assert not report.finished
        assert evening.sync.pull().whole
        assert roster(evening)["signups"] == evening.hub.mobilize.counts()["signups"]


def test_a_sign_up_that_left_while_a_reading_lay_is_gone_and_none_else(tmp_path: Path) -> None:
    with syncing(tmp_path, volunteers=250) as evening:
        evening.clock.forward(5)
        evening.hub.mobilize.change_event(
            evening.hub.tonight, lambda event: replace(event, timeslots=event.timeslots[:1])
        )
        steps: list[PullStep] = []
        evening.sync.pull(steps.append, lambda: len(steps) == 1)
        evening.clock.forward(5)
        assert evening.sync.pull().whole
        assert roster(evening)["signups"] == evening.hub.mobilize.counts()["signups"]


def test_a_place_mobilize_has_forgotten_begins_anew(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        name = f"event/{evening.hub.tonight}"
        stale = f"{evening.server.url}/organizations/{evening.server.org}/events/"
        stale += f"{evening.hub.tonight}/attendances?cursor=forgotten"
        with evening.store.write() as connection:
            put_cursor(connection, Cursor(name, stale, NOW, NOW))
        assert evening.sync.pull().whole
        with evening.store.read() as connection:
            assert cursor(connection, name).next_page == ""


def test_a_link_that_leads_away_is_thrown_away(tmp_path: Path) -> None:
    def astray(request: Request, response: Response) -> Response:
        if not request.path.endswith(f"{evening.hub.tonight}/attendances"):
            return response
        body = json.loads(response.body)
        return reply_json(200, body | {"next": "https://elsewhere.example.org/v1/more"})

    with syncing(tmp_path, pulled=False) as evening:
        evening.access.fault = astray
        report = evening.sync.pull()
        assert (report.link, report.cause) == (Link.AWAY, Cause.FOREIGN_LINK)
        evening.access.fault = None
        assert evening.sync.pull().whole


def shortened(evening: SyncEvening) -> None:
    """Mobilize gives five rows fewer of tonight's event than it counts."""

    def shorten(request: Request, response: Response) -> Response:
        if not request.path.endswith(f"{evening.hub.tonight}/attendances"):
            return response
        body = json.loads(response.body)
        return reply_json(200, body | {"data": body["data"][5:]})

    evening.access.fault = shorten


def test_fewer_rows_than_counted_are_said_out_loud_and_kept_until_a_whole_pull(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path, pulled=False) as evening:
        shortened(evening)
        report = evening.sync.pull()
        counted = len(evening.hub.mobilize.attendances_of(evening.hub.tonight))
        [short] = report.short
        assert (short.event, short.read, short.counted) == (
            "Phone bank at Union Hall",
            counted - 5,
            counted,
        )
        assert (report.finished, report.whole) == (True, False)
        assert evening.desk.hub.roster_read_at() is None
        [kept] = json.loads(evening.desk.hub.settings()[SHORT])
        assert kept == {"event": short.event, "read": short.read, "counted": short.counted}
        evening.access.fault = None
        assert evening.sync.pull().whole
        assert evening.desk.hub.settings()[SHORT] == ""


def test_a_short_reading_never_says_that_somebody_is_gone(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, _ = evening.somebody_expected()
        evening.check_in(email)
        shortened(evening)
        evening.clock.forward(5)
        report = evening.sync.run()
        assert len(report.short) == 1
        assert gone(evening) == set()


def test_a_list_that_stops_at_a_limit_is_short(tmp_path: Path) -> None:
    def limit(request: Request, response: Response) -> Response:
        body = json.loads(response.body)
        if not request.path.endswith(f"{evening.hub.tonight}/attendances"):
            return response
        return reply_json(200, body | {"results_limited_to": len(body["data"])})

    with syncing(tmp_path, pulled=False) as evening:
        evening.access.fault = limit
        assert [short.event for short in evening.sync.pull().short] == ["Phone bank at Union Hall"]


def test_an_event_the_key_may_not_see_does_not_end_the_pull(tmp_path: Path) -> None:
    def refuse(request: Request, response: Response) -> Response:
        if request.path.endswith(f"{evening.hub.tonight}/attendances"):
            return reply_json(403, {"data": None, "error": {"detail": ["Not yours."]}})
        return response

    with syncing(tmp_path, pulled=False) as evening:
        evening.access.fault = refuse
        report = evening.sync.pull()
        assert report.finished
        assert [(one.event, one.counted) for one in report.short] == [
            ("Phone bank at Union Hall", None)
        ]


def test_a_key_without_sight_of_private_events_reads_the_public_ones(tmp_path: Path) -> None:
    def public_only(request: Request, response: Response) -> Response:
        if ("visibility", "PRIVATE") in request.query:
            return reply_json(403, {"data": None, "error": {"detail": ["Not allowed."]}})
        return response

    with syncing(tmp_path, pulled=False) as evening:
        evening.access.fault = public_only
        report = evening.sync.pull()
        assert (report.whole, report.public_only) == (True, True)
        assert report.events == evening.hub.mobilize.counts()["events"] - 1


def test_a_wrong_key_is_told_and_changes_nothing(tmp_path: Path) -> None:
    with syncing(tmp_path, pulled=False) as evening:
        evening.access.key = "wrong"
        report = evening.sync.pull()
        assert (report.link, report.cause) == (Link.REFUSED, Cause.KEY_REFUSED)
        assert not report.public_only
        assert roster(evening)["events"] == 0


def test_a_wrong_organisation_is_told_as_refused(tmp_path: Path) -> None:
    with syncing(tmp_path, pulled=False) as evening:
        evening.access.org = 1
        assert evening.sync.pull().link is Link.REFUSED


def test_without_a_key_there_is_nothing_to_pull(tmp_path: Path) -> None:
    with syncing(tmp_path, pulled=False) as evening:
        evening.access.key = None
        assert evening.sync.pull().link is Link.NO_KEY
        assert evening.server.requests == []


def test_marks_and_walk_ins_outlast_every_pull(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = evening.somebody_expected()
        evening.check_in(email)
        walked_in = evening.walk_in("Olive Nomail", "")
        evening.clock.forward(5)
        with evening.store.write() as connection:
            connection.execute(update(EventRow).values(modified_at=None))
        evening.hub.mobilize.change_event(evening.hub.tonight, lambda event: event)
        assert evening.sync.pull().whole
        status = evening.desk.hub.status()
        assert (status.attendance["here"], status.attendance["walk_ins"]) == (2, 1)
        assert evening.state(walked_in.signup_id) is State.HELD
        assert evening.state(signup_id) is State.WORKSHEET


def test_a_pull_verifies_what_it_reads(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = evening.somebody_expected()
        evening.check_in(email)
        evening.set_status(email, DashboardStatus.COMPLETED)
        evening.changes.clear()
        report = evening.sync.pull()
        assert report.moved == {signup_id}
        assert evening.state(signup_id) is State.VERIFIED
        told = [one for one in evening.changes if Kind.DELIVERY in one.kinds]
        assert [change.ids for change in told] == [frozenset({signup_id})]


def test_an_event_deleted_after_the_evening_holds_what_was_still_to_be_set(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, signup_id = evening.somebody_expected()
        evening.check_in(email)
        evening.hub.mobilize.delete_event(evening.hub.tonight)
        report = evening.sync.run()
        assert report.finished
        assert evening.state(signup_id) is State.HELD


def test_progress_names_the_event_and_counts_its_sign_ups(tmp_path: Path) -> None:
    with syncing(tmp_path, volunteers=250, pulled=False) as evening:
        steps: list[PullStep] = []
        evening.sync.pull(steps.append)
        counted = len(evening.hub.mobilize.attendances_of(evening.hub.tonight))
        tonight = [one for one in steps if one.event == "Phone bank at Union Hall"]
        assert [one.read for one in tonight] == [100, 200, counted]
        assert {(one.events_done, one.events, one.counted) for one in tonight} == {
            (0, evening.hub.mobilize.counts()["events"], counted)
        }
