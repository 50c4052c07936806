"""What the floor says was so: ends, floaters, the DNC's part of what really runs, the last turn."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import pytest
from factories import FIRST, QUICK, SECOND, DeskEvening, table
from test_next_rotation import Evening

from hubdesk.clock import SetClock
from hubdesk.desk.leaders import Leaders
from hubdesk.desk.pins import Pins
from hubdesk.domain.blocks import Block, Policy, Portion
from hubdesk.domain.calling import CallList, CallOutcome
from hubdesk.domain.ids import SignUpId, StintId
from hubdesk.domain.leaders import Role
from hubdesk.errors import Problem


@pytest.fixture
def room(evening: DeskEvening, clock: SetClock) -> Evening:
    return Evening(evening, clock)


def at(minutes: int) -> datetime:
    return FIRST + timedelta(minutes=minutes)


def open_stint(room: Evening, signup_id: SignUpId) -> StintId:
    (one,) = (
        row
        for row in table(room.evening.store, "stint")
        if row["signup_id"] == signup_id and row["ended_at"] is None and row["retired_at"] is None
    )
    return StintId(one["id"])


@pytest.mark.parametrize("begins", [(-240, 0), (100, 110)])
def test_the_dncs_part_is_counted_of_what_runs_within_the_shift(
    room: Evening, begins: tuple[int, int]
) -> None:
    dialers = (room.dnc, room.two) if begins[1] == 0 else (room.two, room.dnc)
    blocks = [
        Block(at(begin), Policy.BLOCKS, (Portion(one.id),))
        for begin, one in zip(begins, dialers, strict=True)
    ]
    with pytest.raises(Problem, match="rotation_share"):
        room.rotations.open(room.shift, Policy.BLOCKS, "Ruth", blocks=blocks)


def test_a_floater_who_called_there_already_stays_when_the_other_is_back(room: Evening) -> None:
    ana, bo = room.ids[:2]
    room.rotations.take_break(ana, "Ruth", bo)
    room.clock.forward(5)
    room.rotations.back(ana, "Ruth")
    assert room.on(room.dnc) == set(room.ids)


def test_a_floater_of_two_keeps_the_seat_of_who_is_still_away(room: Evening) -> None:
    ana, bo, cy = room.ids[:3]
    room.desk.floor.assign([cy], None, "Ruth")
    for one in (ana, bo):
        room.rotations.take_break(one, "Ruth", cy)
    room.clock.forward(5)
    room.rotations.back(ana, "Ruth")
    assert cy in room.on(room.dnc)
    room.rotations.back(bo, "Ruth")
    assert cy not in room.on(room.dnc)


@pytest.mark.parametrize("leaves", [True, False])
def test_a_floater_who_left_or_moved_on_keeps_no_seat(room: Evening, leaves: bool) -> None:
    ana, bo = room.ids[:2]
    room.rotations.take_break(ana, "Ruth", bo)
    if leaves:
        room.desk.attendance.check_out(bo, "Ruth")
    else:
        room.desk.floor.assign([bo], room.two.id, "Ruth")
    (pause,) = room.rotations.breaks(room.shift)
    assert (pause.floater_id, pause.floater) == (None, "")


def test_corrected_moves_leave_the_rotation_when_it_was(room: Evening) -> None:
    room.split()
    room.clock.forward(50)
    moves = room.rotations.rotate(room.shift, "Ruth").plan.moves
    rotated_at = room.rotations.rhythm(room.shift).rotated_at
    assert rotated_at == at(50)
    room.clock.forward(5)
    for move in moves:
        room.desk.floor.correct(open_stint(room, move.person), "Ruth", "typo", joined_as="x")
    assert room.rotations.rhythm(room.shift).rotated_at == rotated_at


def test_a_correction_is_no_rotation_whatever_its_reason_says(room: Evening) -> None:
    room.split()
    ana = room.ids[0]
    room.clock.forward(60)
    room.desk.floor.assign([ana], room.two.id, "Ruth")
    room.clock.forward(10)
    room.desk.floor.correct(open_stint(room, ana), "Ruth", "closed", joined_as="x")
    assert room.rotations.rhythm(room.shift).rotated_at is None


def test_no_stint_ends_before_it_began_though_its_shift_had_ended(room: Evening) -> None:
    desk, evening = room.desk, room.evening
    ana = evening.signup("Ana Klein")
    desk.attendance.check_in(ana, room.shift, "Ruth", dialer_id=room.dnc.id)
    (hit,) = desk.finder.who("Ana Klein", evening.early)
    room.clock.go_to(SECOND + timedelta(minutes=5))
    desk.floor.assign([ana], room.two.id, "Ruth")
    room.clock.forward(5)
    desk.attendance.walk_in_known(hit.id, evening.late.timeslot_id, "Ruth")
    for row in table(evening.store, "stint"):
        assert row["ended_at"] is None or row["ended_at"] >= row["started_at"]


def test_a_call_nobody_answered_takes_no_asked_not_back(room: Evening) -> None:
    eli, calling = room.evening.signup("Eli Strand"), room.desk.calling
    for outcome in (CallOutcome.ASKED_NOT, CallOutcome.NO_ANSWER):
        calling.called(eli, CallList.CHASE, outcome, "Ruth")
        room.clock.forward(1)
    listed = {one.signup_id: one for one in calling.callees(room.shift, CallList.CHASE)}
    assert listed[eli].asked_not
    assert not listed[eli].to_call


def test_two_wrong_pins_at_once_are_two(room: Evening) -> None:
    leaders = room.desk.leaders
    ruth = leaders.put("Ruth Kim", Role.HOST)
    leaders.set_pin(ruth.id, "1234", "1234")

    class Slow(Pins):
        def matches(self, kept: str, pin: str) -> bool:
            leaders.verify("RK", "0000")
            return QUICK.matches(kept, pin)

    assert Leaders(room.desk.context, Slow()).verify("RK", "9999") is None
    (kept,) = (one for one in table(room.evening.store, "setting") if one["name"] == "pin_tries")
    assert json.loads(kept["value"])[ruth.id][0] == 2
