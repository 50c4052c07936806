"""A shift that is over ends by itself: who was never checked out of it holds nothing up tonight."""

from __future__ import annotations

from datetime import timedelta

import pytest
from factories import (
    ANA,
    FIRST,
    LATE,
    SECOND,
    TONIGHT,
    DeskEvening,
    a_dialer,
    a_row,
    put_in,
    table,
)

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.domain.checkin import Outcome, Standing
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.ids import ServerId, SignUpId
from hubdesk.domain.roster import IncomingTimeslot

WEEK = timedelta(days=7)
LAST_WEEK = IncomingTimeslot(ServerId(91009), FIRST - WEEK, SECOND - WEEK)
REGULAR = (
    *TONIGHT,
    a_row(ANA, LAST_WEEK, server_id=ServerId(92011), user_id=ServerId(93001)),
    a_row(ANA, LATE, server_id=ServerId(92012), user_id=ServerId(93001)),
)
"""Ana comes every week, and tonight she signed up for both shifts."""


@pytest.fixture
def evening(desk: Desk) -> DeskEvening:
    """Tonight's roster, with last week's shift in it."""
    put_in(desk.context.store, REGULAR)
    return DeskEvening(desk)


@pytest.fixture
def dnc(evening: DeskEvening) -> Dialer:
    """The DNC's dialer, with its link."""
    return evening.desk.floor.put_dialer(a_dialer(), "Dana")


def ana(evening: DeskEvening, timeslot: IncomingTimeslot) -> SignUpId:
    """Ana's sign-up for a timeslot."""
    return next(
        one.id for one in evening.signups("Ana Klein") if one.starts_at == timeslot.starts_at
    )


def standings(evening: DeskEvening) -> list[Standing]:
    """How Ana stands on her sign-ups, by their start."""
    mine = sorted(evening.signups("Ana Klein"), key=lambda one: one.starts_at)
    return [one.mark.standing if one.mark else Standing.EXPECTED for one in mine]


@pytest.fixture
def never_checked_out(evening: DeskEvening, dnc: Dialer, clock: SetClock) -> SignUpId:
    """Ana, checked in last week onto the dialer, whom nobody checked out."""
    signup = ana(evening, LAST_WEEK)
    clock.forward(-7 * 24 * 60)
    (slot,) = (one for one in evening.desk.hub.shifts() if one.starts_at == LAST_WEEK.starts_at)
    pressed = evening.desk.attendance.check_in(signup, slot.timeslot_id, "Dana", dialer_id=dnc.id)
    assert pressed.outcome is Outcome.IN
    clock.forward(7 * 24 * 60)
    return signup


def test_who_was_never_checked_out_last_week_is_checked_in_tonight(
    evening: DeskEvening, never_checked_out: SignUpId
) -> None:
    tonight = evening.early.timeslot_id
    pressed = evening.desk.attendance.check_in(ana(evening, TONIGHT[0].timeslot), tonight, "Priya")
    assert pressed.outcome is Outcome.IN
    assert standings(evening) == [Standing.LEFT, Standing.HERE, Standing.EXPECTED]
    assert evening.desk.hub.evening(evening.early).here == 1


def test_they_left_last_weeks_shift_at_its_end_and_that_is_marked_as_an_estimate(
    evening: DeskEvening, never_checked_out: SignUpId
) -> None:
    tonight = evening.early.timeslot_id
    evening.desk.attendance.check_in(ana(evening, TONIGHT[0].timeslot), tonight, "Priya")
    (out,) = (row for row in table(evening.store, "mark") if row["standing"] == "left")
    (stint,) = table(evening.store, "stint")
    assert (out["signup_id"], out["reason"], out["by"]) == (never_checked_out, "estimated", "Priya")
    assert out["at"] == (SECOND - WEEK).timestamp() * 1000
    assert stint["ended_at"] == out["at"]


def test_who_stays_for_the_late_shift_leaves_the_early_one_now_and_its_dialer(
    evening: DeskEvening, dnc: Dialer, clock: SetClock
) -> None:
    early, late = ana(evening, TONIGHT[0].timeslot), ana(evening, LATE)
    evening.desk.attendance.check_in(early, evening.early.timeslot_id, "Priya", dialer_id=dnc.id)
    clock.forward(60)
    pressed = evening.desk.attendance.check_in(late, evening.late.timeslot_id, "Priya")
    assert pressed.outcome is Outcome.IN
    assert standings(evening) == [Standing.EXPECTED, Standing.LEFT, Standing.HERE]
    (out,) = (row for row in table(evening.store, "mark") if row["standing"] == "left")
    (stint,) = table(evening.store, "stint")
    # Before the early shift's end nobody left it later than now.
    assert out["at"] == clock().timestamp() * 1000
    assert stint["ended_at"] == out["at"]


def test_both_shifts_stay_attended_and_each_has_its_delivery(evening: DeskEvening) -> None:
    for timeslot, shift in ((TONIGHT[0].timeslot, evening.early), (LATE, evening.late)):
        evening.desk.attendance.check_in(ana(evening, timeslot), shift.timeslot_id, "Priya")
    wanted = [row["wanted"] for row in table(evening.store, "delivery")]
    assert wanted == ["completed", "completed"]


def test_an_open_stint_stops_counting_an_hour_after_its_shifts_end(
    evening: DeskEvening, dnc: Dialer, clock: SetClock
) -> None:
    early = ana(evening, TONIGHT[0].timeslot)
    evening.desk.attendance.check_in(early, evening.early.timeslot_id, "Priya", dialer_id=dnc.id)
    minutes = []
    # From 17:45 for a shift of 18:00 to 20:00.
    for later in (135, 59, 1, 1, 600):
        clock.forward(later)
        (column,) = evening.desk.floor.board().columns
        minutes.append(column.minutes)
    assert minutes == [135, 194, 195, 195, 195]
