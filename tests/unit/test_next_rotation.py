"""The rotation that comes next: when it is due, chosen moves, breaks, seats, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from factories import FIRST, SECOND, DeskEvening, a_dialer, a_row, dump, person, put_in, table
from sqlalchemy import Engine, event

from hubdesk.clock import SetClock
from hubdesk.desk.rotation import Place, Rotations
from hubdesk.domain.blocks import Block, Policy, Portion
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import SignUpId
from hubdesk.domain.rotation import Why
from hubdesk.errors import Problem

NAMES = ["Ana Berg", "Bo Chen", "Cy Drew", "Di Evans", "Eve Fox", "Flo Gray"]


class Evening:
    """Six who came at 18:00 and call on the DNC's dialer; at 19:10 the room moves."""

    def __init__(self, evening: DeskEvening, clock: SetClock) -> None:
        self.evening, self.clock, self.desk = evening, clock, evening.desk
        people = [person(one, f"{one.split()[0].lower()}@example.org") for one in NAMES]
        put_in(evening.store, [a_row(one) for one in people], complete=False)
        self.dnc = self.desk.floor.put_dialer(a_dialer(), "Ruth")
        self.two = self.desk.floor.put_dialer(a_dialer("Mayor Pat", kind=DialerKind.CAMPAIGN), "R")
        self.ids = [evening.signup(name) for name in NAMES]
        self.shift = evening.early.timeslot_id
        clock.go_to(FIRST)
        for one in self.ids:
            self.desk.attendance.check_in(one, self.shift, "Ruth", dialer_id=self.dnc.id)

    @property
    def rotations(self) -> Rotations:
        return self.desk.rotations

    def on(self, dialer: Dialer) -> set[SignUpId]:
        board = self.desk.floor.board(self.shift)
        (column,) = (one for one in board.columns if one.dialer.id == dialer.id)
        return {one.signup_id for one in column.callers}

    def blocks(self, *, reason: str = "") -> None:
        self.rotations.open(
            self.shift,
            Policy.BLOCKS,
            "Ruth",
            reason=reason,
            blocks=[
                Block(FIRST, Policy.BLOCKS, (Portion(self.dnc.id),)),
                Block(FIRST + timedelta(minutes=70), Policy.BLOCKS, (Portion(self.two.id),)),
            ],
        )

    def split(self) -> None:
        self.rotations.open(self.shift, Policy.SPLIT, "Ruth")


@pytest.fixture
def room(evening: DeskEvening, clock: SetClock) -> Evening:
    return Evening(evening, clock)


def test_the_next_block_is_the_next_rotation_and_its_moves_are_known_before(room: Evening) -> None:
    room.blocks()
    room.clock.go_to(FIRST + timedelta(minutes=61))
    due = room.rotations.upcoming(room.shift)
    assert due.at == FIRST + timedelta(minutes=70)
    assert {one.person for one in due.plan.moves} == set(room.ids)
    assert not due.applied
    assert room.on(room.dnc) == set(room.ids)


def test_a_rotation_nobody_made_stays_due(room: Evening) -> None:
    room.blocks()
    room.clock.go_to(FIRST + timedelta(minutes=80))
    due = room.rotations.upcoming(room.shift)
    assert due.at == FIRST + timedelta(minutes=70)
    room.rotations.rotate(room.shift, "Ruth", at=due.at)
    assert room.on(room.two) == set(room.ids)
    after = room.rotations.upcoming(room.shift)
    assert (after.at, after.plan.moves) == (None, ())


def test_a_split_rotates_when_the_first_stint_has_lasted_its_length(room: Evening) -> None:
    room.split()
    assert room.rotations.upcoming(room.shift).at == FIRST + timedelta(minutes=45)
    room.desk.hub.set(rotation_minutes="30")
    assert room.rotations.upcoming(room.shift).at == FIRST + timedelta(minutes=30)


def test_whom_a_rotation_leaves_where_they_are_it_plans_anew(room: Evening) -> None:
    room.split()
    room.clock.go_to(FIRST + timedelta(minutes=50))
    made = room.rotations.rotate(room.shift, "Ruth")
    assert len(made.plan.moves) == 3
    rhythm = room.rotations.rhythm(room.shift)
    assert rhythm.planned_end(room.dnc.id, FIRST) == FIRST + timedelta(minutes=95)
    assert room.rotations.upcoming(room.shift).at == FIRST + timedelta(minutes=95)


def test_only_chosen_moves_are_made_in_one_transaction(
    room: Evening, changes: list[Change]
) -> None:
    room.blocks()
    room.clock.go_to(FIRST + timedelta(minutes=65))
    at = room.rotations.upcoming(room.shift).at
    del changes[:]
    some = set(room.ids[:2])
    agreed = dict.fromkeys(some, room.two.id)
    made = room.rotations.rotate(room.shift, "Ruth", only=agreed, at=at)
    assert {one.person for one in made.plan.moves} == some == room.on(room.two)
    (change,) = changes
    assert change.kinds == {Kind.FLOOR}
    assert change.ids == {str(one) for one in some}


def test_nobody_is_moved_elsewhere_than_was_agreed_to(room: Evening) -> None:
    room.blocks()
    room.clock.go_to(FIRST + timedelta(minutes=65))
    at = room.rotations.upcoming(room.shift).at
    ana, ben, *_ = room.ids
    agreed = {ana: room.dnc.id, ben: room.two.id}
    made = room.rotations.rotate(room.shift, "Ruth", only=agreed, at=at)
    assert [(one.person, one.target) for one in made.plan.moves] == [(ben, room.two.id)]
    assert ana in room.on(room.dnc)


def test_the_turn_waits_for_whoever_was_not_moved(room: Evening) -> None:
    room.split()
    room.clock.go_to(FIRST + timedelta(minutes=50))
    moves = room.rotations.plan(room.shift).plan.moves
    room.rotations.rotate(room.shift, "Ruth", only={moves[0].person: moves[0].target})
    (session,) = table(room.evening.store, "session")
    assert session["turn"] == ""


def test_each_move_of_the_last_rotation_can_be_taken_back_as_a_new_fact(room: Evening) -> None:
    room.blocks()
    room.clock.go_to(FIRST + timedelta(minutes=70))
    room.rotations.rotate(room.shift, "Ruth")
    room.clock.forward(1)
    made = room.rotations.last(room.shift)
    assert {(one.origin, one.target, one.by) for one in made} == {
        (room.dnc.id, room.two.id, "Ruth")
    }
    before = table(room.evening.store, "stint")
    assert room.rotations.put_back([Place(made[0].signup_id, made[0].origin)], "Ruth") == 1
    assert room.on(room.dnc) == {made[0].signup_id}
    after = table(room.evening.store, "stint")
    assert len(after) == len(before) + 1
    assert {one["id"] for one in before} < {one["id"] for one in after}
    assert [one.signup_id for one in room.rotations.last(room.shift)] == [
        one.signup_id for one in made[1:]
    ]


def test_whoever_is_put_back_has_the_login_they_used_there(room: Evening) -> None:
    room.blocks()
    ana = room.ids[0]
    room.desk.floor.note_login(ana, "+12025550101", "Ruth")
    room.clock.go_to(FIRST + timedelta(minutes=71))
    room.rotations.rotate(room.shift, "Ruth")
    room.rotations.put_back([Place(ana, room.dnc.id)], "Ruth")
    callers = [
        one for column in room.desk.floor.board(room.shift).columns for one in column.callers
    ]
    (caller,) = (one for one in callers if one.signup_id == ana)
    assert (caller.dialer_id, caller.joined_as) == (room.dnc.id, "+12025550101")


def test_who_left_is_not_put_back_but_the_others_are(room: Evening) -> None:
    ana, bo = room.ids[:2]
    room.desk.attendance.check_out(ana, "Ruth")
    places = [Place(ana, room.two.id), Place(bo, room.two.id)]
    assert room.rotations.put_back(places, "Ruth") == 1
    before = dump(room.evening.store)
    with pytest.raises(Problem, match="not_here"):
        room.rotations.put_back(places[:1], "Ruth")
    assert dump(room.evening.store) == before


def test_several_leave_and_come_back_at_once_and_the_way_back_is_a_break_again(
    room: Evening, changes: list[Change]
) -> None:
    ana, bo, cy = room.ids[:3]
    del changes[:]
    room.rotations.take_breaks([ana, bo], "Ruth")
    assert {one.signup_id for one in room.rotations.breaks(room.shift)} == {ana, bo}
    pauses = room.rotations.breaks(room.shift)
    before = dump(room.evening.store)
    with pytest.raises(Problem, match="not_on_break"):
        room.rotations.end_breaks([ana, cy], "Ruth")
    assert dump(room.evening.store) == before
    room.rotations.end_breaks([ana, bo], "Ruth")
    assert room.on(room.dnc) == set(room.ids)
    room.clock.forward(1)
    assert room.rotations.put_back([Place(ana, room.dnc.id, pauses[0])], "Ruth") == 1
    (pause,) = room.rotations.breaks(room.shift)
    assert (pause.signup_id, pause.started_at) == (pauses[0].signup_id, room.clock())
    assert len(changes) == 3


def test_who_is_put_to_waiting_from_a_break_waits(room: Evening) -> None:
    ana = room.ids[0]
    room.rotations.take_breaks([ana], "Ruth")
    assert room.desk.floor.assign([ana], None, "Ruth") == 1
    assert room.rotations.breaks(room.shift) == []
    waiting = room.desk.floor.board(room.shift).waiting
    assert [one.signup_id for one in waiting] == [ana]


def test_somebody_named_twice_counts_once(room: Evening) -> None:
    ana, bo = room.ids[:2]
    room.rotations.take_breaks([ana, bo, ana], "Ruth")
    assert len(room.rotations.breaks(room.shift)) == 2
    room.rotations.end_breaks([ana, bo, ana], "Ruth")
    assert room.on(room.dnc) == set(room.ids)
    before = len(table(room.evening.store, "stint"))
    assert room.rotations.put_back([Place(ana), Place(ana, room.two.id)], "Ruth") == 1
    assert room.on(room.two) == {ana}
    assert len(table(room.evening.store, "stint")) == before + 1


def test_a_note_for_a_sign_up_nobody_has_is_refused(room: Evening, changes: list[Change]) -> None:
    before = dump(room.evening.store)
    del changes[:]
    with pytest.raises(Problem, match="signup_unknown"):
        room.rotations.note(SignUpId("nobody"), "Ruth", lacks=frozenset(), seat="table 2")
    assert (dump(room.evening.store), changes) == (before, [])


def test_a_large_room_moves_with_no_more_statements_than_a_small_one(room: Evening) -> None:
    asked: list[object] = []
    rotations = room.rotations
    room.split()

    def needed(press: Callable[[], object]) -> int:
        del asked[:]
        press()
        return len(asked)

    def presses(some: list[SignUpId]) -> list[int]:
        places = [Place(one, room.two.id) for one in some]
        return [
            needed(lambda: rotations.take_breaks(some, "Ruth")),
            needed(lambda: rotations.end_breaks(some, "Ruth")),
            needed(lambda: rotations.put_back(places, "Ruth")),
        ]

    def told(*_: object) -> None:
        asked.append(_)

    event.listen(Engine, "before_cursor_execute", told)
    try:
        assert presses(room.ids[:1]) == presses(room.ids)
        room.clock.forward(50)
        planning = needed(lambda: rotations.plan(room.shift))
        moving = needed(lambda: rotations.rotate(room.shift, "Ruth"))
        moves = rotations.last(room.shift)
        assert len(moves) == 3
        # Two for each reason, one for all that begins, one for the turn.
        assert moving == planning + 2 * len({one.why for one in moves}) + 2
    finally:
        event.remove(Engine, "before_cursor_execute", told)


def test_a_seat_is_noted_tidied_and_taken_back(room: Evening) -> None:
    ana = room.ids[0]
    room.rotations.note(ana, "Ruth", seat="  table   2 ")
    assert _seat(room, ana) == "table 2"
    before = dump(room.evening.store)
    with pytest.raises(Problem, match="seat_long"):
        room.rotations.note(ana, "Ruth", seat="x" * 41)
    assert dump(room.evening.store) == before
    room.rotations.note(ana, "Ruth", lacks=frozenset())
    assert _seat(room, ana) == "table 2"
    room.rotations.note(ana, "Ruth", seat="")
    assert _seat(room, ana) == ""


def test_an_evening_nobody_planned_has_a_next_rotation_too(room: Evening) -> None:
    due = room.rotations.upcoming(room.shift)
    assert due.block.policy is Policy.SPLIT
    assert due.at == FIRST + timedelta(minutes=45)
    room.clock.go_to(SECOND - timedelta(minutes=1))
    assert room.rotations.upcoming(room.shift).at == FIRST + timedelta(minutes=45)


def _seat(room: Evening, one: SignUpId) -> str:
    board = room.desk.floor.board(room.shift)
    callers = [*board.waiting, *(caller for column in board.columns for caller in column.callers)]
    (seat,) = (caller.seat for caller in callers if caller.signup_id == one)
    return seat


def test_whom_the_door_gave_a_dialer_no_rotation_moved(
    evening: DeskEvening, clock: SetClock
) -> None:
    room = Evening(evening, clock)
    people = [person(f"{name} Late", f"{name}@example.org") for name in ("gil", "hal")]
    put_in(evening.store, [a_row(one) for one in people], complete=False)
    for name in ("gil Late", "hal Late"):
        evening.desk.attendance.check_in(
            evening.signup(name),
            room.shift,
            "Ruth",
            dialer_id=room.dnc.id,
            why=Why.FILLS_MINIMUM,
        )
    assert room.rotations.last(room.shift) == []
    assert room.rotations.rhythm(room.shift).rotated_at is None
