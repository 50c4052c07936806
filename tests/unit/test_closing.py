"""The closing table: whatever was pressed and read, everybody is counted once and it adds up."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from factories import TONIGHT, DeskEvening, put_in
from hypothesis import given
from hypothesis import strategies as some

from hubdesk.domain.checkin import Standing
from hubdesk.domain.closing import Closing, SignUpEnd, Told, closing
from hubdesk.domain.delivery import State, Wanted

anybody = some.builds(
    SignUpEnd,
    standing=some.sampled_from(Standing),
    made_here=some.booleans(),
    cancelled=some.booleans(),
    state=some.sampled_from([None, *State]),
    wanted=some.sampled_from([None, *Wanted]),
)


@given(some.lists(anybody, max_size=30))
def test_it_always_adds_up(signups: list[SignUpEnd]) -> None:
    told = closing(signups)
    assert told.adds_up
    never_expected = sum(one.made_here and one.standing is Standing.EXPECTED for one in signups)
    assert told.signed_up + told.added == len(signups) - never_expected


def test_every_state_of_a_line_has_a_part() -> None:
    for standing, state in product((Standing.HERE, Standing.NO_SHOW, Standing.MOVED), State):
        told = closing([SignUpEnd(standing, False, False, state, Wanted.COMPLETED)])
        assert told.adds_up
        assert told.signed_up == 1


def test_a_table_that_does_not_add_up_says_so() -> None:
    assert not Closing(signed_up=2, unmarked=1).adds_up
    assert not Closing(signed_up=1, came=Told(people=1)).adds_up


def test_an_evening_from_sign_up_to_verified(evening: DeskEvening) -> None:
    ana, *others = TONIGHT
    desk, early = evening.desk, evening.early
    desk.attendance.check_in(evening.signup("Ana Klein"), early.timeslot_id, "Priya")
    desk.attendance.check_in(
        evening.signup("Ben Ortiz"), early.timeslot_id, "Priya", confirmed=True
    )
    told = desk.deliveries.closing(early)
    # Ana, Ben, Carla and Eli signed up; Dev is online and Mobilize's own.
    assert (told.signed_up, told.added) == (4, 1)
    assert told.came == Told(people=2, worksheet=2)
    assert told.moved == Told(people=1, worksheet=1)
    assert (told.cancelled, told.unmarked, told.open) == (1, 1, 4)
    put_in(evening.store, [replace(ana, attended=True), *others])
    after = desk.deliveries.closing(early)
    assert after.came == Told(people=2, verified=1, worksheet=1)
    assert after.open == 3
    alone = desk.deliveries.closing(evening.late, alone=True)
    assert (alone.signed_up, alone.moved.people, alone.came.people) == (1, 1, 0)


def test_what_is_still_to_be_taken_back_is_told_beside_the_sums(evening: DeskEvening) -> None:
    desk, early = evening.desk, evening.early
    ana = evening.signup("Ana Klein")
    desk.attendance.check_in(ana, early.timeslot_id, "Priya")
    (line,) = desk.deliveries.lines()
    desk.deliveries.tick(line.id, True, "Priya")
    desk.attendance.undo(ana, "Priya")
    told = desk.deliveries.closing(early)
    assert (told.came.people, told.unmarked, told.taking_back) == (0, 3, 1)
    assert told.adds_up
