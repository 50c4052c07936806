"""The room: which shift the desk works on, who is on duty, and changes from any thread."""

from __future__ import annotations

import threading
from datetime import timedelta

from factories import FIRST, SECOND, TONIGHT, DeskEvening, put_in
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.leaders import Role
from hubdesk.errors import Problem
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.ui.room import Room


def test_without_a_roster_there_is_no_shift_and_one_that_comes_in_is_worked_on(
    qtbot: QtBot, bare_room: Room
) -> None:
    assert (bare_room.shift, bare_room.by, bare_room.zone) == (None, "the host", "UTC")
    put_in(bare_room.desk.context.store, TONIGHT)
    with qtbot.waitSignal(bare_room.shift_changed):
        bare_room.hear_change(Change(frozenset({Kind.ROSTER})))
    assert bare_room.shift is not None
    assert (bare_room.shift.starts_at, bare_room.zone) == (FIRST, "America/New_York")


def test_a_duty_that_ends_by_itself_is_told(room: Room, clock: SetClock, qtbot: QtBot) -> None:
    leaders = room.desk.leaders
    sam = leaders.put("Sam Torres", Role.CO_HOST)
    leaders.set_pin(sam.id, "1357", "1357")
    leaders.sign_in("ST", "1357")
    assert room.by == "Sam Torres"
    clock.forward(16 * 60)
    with qtbot.waitSignal(room.duty_changed):
        room.tick()
    assert room.by == "Ruth Kim"


def test_who_is_on_duty_is_the_host_unless_somebody_has_taken_over(
    qtbot: QtBot, room: Room
) -> None:
    with qtbot.waitSignal(room.duty_changed):
        room.desk.hub.set(on_duty="Sam Torres")
    assert room.by == "Sam Torres"
    with qtbot.waitSignal(room.duty_changed):
        room.desk.hub.set(on_duty="")
    assert room.by == "Ruth Kim"


def test_a_chosen_shift_stays_until_it_is_given_back(
    qtbot: QtBot, room: Room, evening: DeskEvening
) -> None:
    with qtbot.waitSignal(room.shift_changed):
        room.choose_shift(evening.late.timeslot_id)
    room.read_again()
    assert room.shift == evening.late
    room.choose_shift(None)
    assert room.shift == evening.early


def test_a_shift_that_is_no_longer_there_is_let_go(room: Room, evening: DeskEvening) -> None:
    room.choose_shift(TimeslotId("gone"))
    assert room.shift == evening.early


def test_a_shift_whose_doors_are_open_is_not_left_by_itself(
    room: Room, evening: DeskEvening, clock: SetClock
) -> None:
    evening.desk.floor.open_doors(evening.early.timeslot_id, "Ruth Kim", "no link tonight")
    clock.go_to(SECOND + timedelta(minutes=1))
    room.tick()
    assert room.shift == evening.early


def test_it_goes_on_to_the_next_shift_by_itself_when_its_time_has_come(
    qtbot: QtBot, room: Room, evening: DeskEvening, clock: SetClock
) -> None:
    with qtbot.assertNotEmitted(room.shift_changed):
        room.tick()
    clock.go_to(SECOND + timedelta(minutes=1))
    with qtbot.waitSignal(room.shift_changed):
        room.tick()
    assert room.shift == evening.late


def test_changes_and_snapshots_of_another_thread_are_told_on_the_main_one(
    qtbot: QtBot, room: Room, clock: SetClock
) -> None:
    where: list[int] = []
    room.changed.connect(lambda _change: where.append(threading.get_ident()))
    room.sync_changed.connect(lambda _status: where.append(threading.get_ident()))
    status = SyncStatus(Link.AWAY, clock())

    def elsewhere() -> None:
        room.hear_change(Change(frozenset({Kind.DELIVERY})))
        room.hear_sync(status)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert (where, room.sync) == ([], None)
    qtbot.waitUntil(lambda: len(where) == 2)
    assert set(where) == {threading.get_ident()}
    assert room.sync == status


def test_after_leaving_nothing_of_the_desk_is_heard(evening: DeskEvening, wearing: None) -> None:
    heard: list[object] = []
    room = Room(evening.desk)
    room.changed.connect(heard.append)
    room.leave()
    evening.desk.hub.set(hub_name="Another")
    assert heard == []


def test_a_problem_is_handed_on_and_put_into_words(qtbot: QtBot, room: Room) -> None:
    with qtbot.waitSignal(room.problem) as heard:
        room.show_problem(Problem("disk_full"))
    assert heard.args is not None
    assert room.said(heard.args[0]).what.startswith("The disk is full")
