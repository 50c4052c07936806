"""What the desk still owes Mobilize, counted over every shift that is about to end or over."""

from __future__ import annotations

from datetime import timedelta

import pytest
from factories import FIRST, SECOND, DeskEvening
from sqlalchemy import text

from hubdesk.clock import SetClock
from hubdesk.domain.delivery import State
from hubdesk.domain.nudges import Before, Nudge, Owed


def check_in(evening: DeskEvening, *names: str) -> None:
    for name in names:
        (one,) = evening.signups(name)
        evening.desk.attendance.check_in(one.id, one.timeslot_id, "Ruth")


def now(evening: DeskEvening) -> Nudge:
    told = evening.desk.deliveries.nudge()
    assert told is not None
    return told


def test_nobody_is_nudged_before_the_shift_is_about_to_end(
    evening: DeskEvening, clock: SetClock
) -> None:
    check_in(evening, "Ana Klein")
    clock.go_to(SECOND - timedelta(minutes=16))
    assert evening.desk.deliveries.nudge() is None
    clock.forward(1)
    assert (now(evening).before, now(evening).owed) == (Before.SURVEY, Owed(to_set=1))


def test_what_is_ticked_counts_apart_and_what_is_verified_not_at_all(
    evening: DeskEvening, clock: SetClock
) -> None:
    check_in(evening, "Ana Klein", "Eli Strand")
    clock.go_to(SECOND)
    assert now(evening).owed == Owed(to_set=2)
    ana, _eli = evening.desk.deliveries.lines([State.WORKSHEET])
    evening.desk.deliveries.tick(ana.id, ticked=True, by="Ruth")
    assert now(evening).owed == Owed(to_set=1, ticked=1)
    with evening.store.write() as connection:
        connection.execute(text("UPDATE delivery SET state = 'verified'"))
    assert evening.desk.deliveries.nudge() is None


@pytest.mark.parametrize(
    ("state", "owed"),
    [
        ("held", Owed(held=1)),
        ("conflict", Owed(conflict=1)),
        ("waiting", Owed(waiting=1)),
        ("sending", Owed(waiting=1)),
        ("sent", Owed(waiting=1)),
    ],
)
def test_every_open_state_is_owed(
    evening: DeskEvening, clock: SetClock, state: str, owed: Owed
) -> None:
    check_in(evening, "Ana Klein")
    with evening.store.write() as connection:
        connection.execute(text("UPDATE delivery SET state = :state"), {"state": state})
    clock.go_to(SECOND)
    assert now(evening).owed == owed


def test_shifts_have_their_own_surveys_and_one_midnight(
    evening: DeskEvening, clock: SetClock
) -> None:
    """Both shifts are of one evening: 18:00 to 20:00 and 20:00 to 22:00 in New York."""
    check_in(evening, "Ana Klein", "Ben Ortiz")
    clock.go_to(SECOND + timedelta(minutes=110))
    told = now(evening)
    assert (told.before, told.at) == (Before.SURVEY, SECOND + timedelta(hours=3))
    assert told.owed == Owed(to_set=1)
    clock.forward(80)
    told = now(evening)
    assert (told.before, told.owed) == (Before.FIRST_NIGHT, Owed(to_set=2))
    assert told.at == FIRST + timedelta(hours=6)


def test_an_evening_of_last_week_is_still_owed_when_nothing_else_is(
    evening: DeskEvening, clock: SetClock
) -> None:
    check_in(evening, "Ana Klein")
    clock.go_to(FIRST + timedelta(days=7))
    assert (now(evening).before, now(evening).owed) == (Before.TOO_LATE, Owed(to_set=1))
