"""How many to expect: 40 to 80 % until the hub has a history, then its own share."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from factories import FIRST, SECOND, DeskEvening, a_row, person, put_in
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer
from hubdesk.desk.desk import Desk
from hubdesk.domain.roster import EventKind, IncomingTimeslot
from hubdesk.domain.turnout import LEAST_SHIFTS, Expected, PastShift, expected


@st.composite
def past_shifts(draw: st.DrawFn) -> PastShift:
    signups = draw(st.integers(0, 60))
    return PastShift(signups, draw(st.integers(0, signups)), draw(st.integers(0, 20)))


HISTORIES = st.lists(past_shifts(), max_size=30)


@pytest.mark.parametrize(
    ("signups", "low", "high"), [(0, 0, 0), (2, 1, 2), (10, 4, 8), (40, 16, 32), (41, 16, 33)]
)
def test_without_a_history_four_to_eight_of_ten_come(signups: int, low: int, high: int) -> None:
    assert expected(signups) == Expected(low, high)


def test_two_past_shifts_and_tiny_ones_are_no_history() -> None:
    full, tiny = PastShift(20, 20), PastShift(4, 4)
    assert expected(40, [full] * (LEAST_SHIFTS - 1) + [tiny] * 9) == Expected(16, 32)
    assert expected(40, [full] * LEAST_SHIFTS).shifts == LEAST_SHIFTS


def test_few_shifts_pull_a_little_and_many_pull_all_the_way() -> None:
    always = PastShift(20, 18, 5)
    few, many = expected(100, [always] * 3), expected(100, [always] * 300)
    assert (few.low, few.high) == (65, 85)
    assert (many.low, many.high) == (90, 90)
    assert few.walk_ins == many.walk_ins == 5


def test_one_odd_evening_among_many_does_not_widen_the_range_to_it() -> None:
    usual = [PastShift(20, 10)] * 30
    snowed_in = PastShift(20, 0)
    assert expected(100, [*usual, snowed_in]) == expected(100, [*usual, PastShift(20, 10)])


@given(st.integers(0, 500), HISTORIES)
def test_the_range_lies_between_nobody_and_everybody_signed_up(
    signups: int, history: list[PastShift]
) -> None:
    told = expected(signups, history)
    assert 0 <= told.low <= told.high <= signups
    assert 0 <= told.walk_ins <= max((one.walk_ins for one in history), default=0)


@given(st.integers(0, 300), st.integers(0, 300), HISTORIES)
def test_more_sign_ups_never_mean_fewer_people(
    one: int, other: int, history: list[PastShift]
) -> None:
    fewer, more = (expected(count, history) for count in sorted((one, other)))
    assert fewer.low <= more.low
    assert fewer.high <= more.high


@given(
    st.integers(0, 300),
    HISTORIES.flatmap(lambda one: st.tuples(st.just(one), st.permutations(one))),
)
def test_the_order_of_the_past_does_not_matter(
    signups: int, both: tuple[list[PastShift], list[PastShift]]
) -> None:
    assert expected(signups, both[0]) == expected(signups, both[1])


def an_evening_before(evening: DeskEvening, clock: SetClock, days: int, came: int) -> None:
    """Six sign-ups `days` ago, of whom so many came, and two who walked in."""
    starts = FIRST - timedelta(days=days)
    clock.go_to(starts)
    slot = IncomingTimeslot(None, starts, starts + timedelta(hours=2))
    names = [f"Kim {chr(65 + days)}{chr(65 + number)}ne" for number in range(6)]
    rows = [a_row(person(name, f"p{days}.{n}@example.org"), slot) for n, name in enumerate(names)]
    put_in(evening.store, rows, complete=False)
    (shift,) = (one for one in evening.desk.hub.shifts() if one.starts_at == starts)
    evening.desk.floor.open_doors(shift.timeslot_id, "Ruth Kim", "rehearsing without it")
    for name in names[:came]:
        evening.desk.attendance.check_in(evening.signup(name), shift.timeslot_id, "Ruth Kim")
    for number in range(2):
        guest = person(
            f"Walker {chr(65 + days)}{chr(65 + number)}", f"w{days}.{number}@example.org"
        )
        evening.desk.attendance.walk_in(Newcomer(guest), shift.timeslot_id, "Ruth Kim")


def test_tonight_and_coming_shifts_rest_on_the_evenings_of_this_file(
    evening: DeskEvening, clock: SetClock
) -> None:
    tonight = evening.desk.readiness.tonight(evening.early)
    assert (tonight.comes_from, tonight.comes_to, tonight.history) == (1, 2, 0)
    for days in (21, 14, 7):
        an_evening_before(evening, clock, days, came=6)
    clock.go_to(FIRST - timedelta(minutes=15))
    assert evening.desk.events.history(evening.early) == [PastShift(6, 6, 2)] * 3
    tonight = evening.desk.readiness.tonight(evening.early)
    assert (tonight.history, tonight.walk_ins) == (3, 2)
    assert tonight.comes_to == 2
    (late,) = (one for one in evening.desk.events.coming() if one.shift.starts_at == SECOND)
    assert late.expected == expected(1, [PastShift(6, 6, 2)] * 3)


def test_a_shift_whose_doors_were_never_opened_here_is_no_history(
    evening: DeskEvening, clock: SetClock
) -> None:
    clock.go_to(SECOND + timedelta(days=1))
    assert evening.desk.events.history(evening.late) == []


def test_the_clock_may_go_on_while_the_shifts_are_read(evening: DeskEvening) -> None:
    ticking = SetClock(FIRST - timedelta(minutes=15))

    def now() -> datetime:
        ticking.forward(1)
        return ticking()

    told = Desk(evening.store, now).events.coming()
    assert [one.expected for one in told if one.shift.kind is EventKind.IN_PERSON] == [
        Expected(1, 2),
        Expected(0, 1),
    ]


def test_a_shift_that_is_over_expects_nobody_any_more(
    evening: DeskEvening, clock: SetClock
) -> None:
    clock.go_to(SECOND + timedelta(minutes=5))
    assert [one.expected for one in evening.desk.events.every()] == [None, None, Expected(0, 1)]
    assert [one.shift for one in evening.desk.events.coming()] == [evening.late]
