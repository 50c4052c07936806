"""The named outcomes of a press, judged by the latest mark alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from hubdesk.domain.checkin import (
    Asked,
    Mark,
    MarkKind,
    Outcome,
    Standing,
    decide_check_in,
    decide_check_out,
    decide_no_show,
    decide_undo,
    standing_of,
)
from hubdesk.domain.ids import SignUpId, TimeslotId
from hubdesk.domain.roster import EventKind, SignUpStatus

AT = datetime(2026, 10, 20, 22, 5, tzinfo=UTC)
TONIGHT = TimeslotId("tonight")
LATER = TimeslotId("later")


def a_mark(
    standing: Standing, kind: MarkKind = MarkKind.IN, was: Standing = Standing.EXPECTED
) -> Mark:
    return Mark(1, kind, standing, was, AT, "Priya", AT, "Priya")


def asked(
    standing: Standing | None = None,
    *,
    timeslot_id: TimeslotId = TONIGHT,
    status: SignUpStatus = SignUpStatus.REGISTERED,
    gone: bool = False,
    kind: EventKind = EventKind.IN_PERSON,
    made_here: bool = False,
) -> Asked:
    latest = a_mark(standing) if standing else None
    return Asked(SignUpId("one"), timeslot_id, status, gone, kind, made_here, latest)


@pytest.mark.parametrize(
    ("sign_up", "at_once", "confirmed"),
    [
        (asked(), Outcome.IN, Outcome.IN),
        (asked(status=SignUpStatus.CONFIRMED), Outcome.IN, Outcome.IN),
        (asked(status=SignUpStatus.UNKNOWN), Outcome.IN, Outcome.IN),
        (asked(Standing.EXPECTED), Outcome.IN, Outcome.IN),
        (asked(Standing.NO_SHOW), Outcome.IN, Outcome.IN),
        (asked(Standing.LEFT), Outcome.IN, Outcome.IN),
        (asked(Standing.HERE), Outcome.ALREADY_HERE, Outcome.ALREADY_HERE),
        (asked(timeslot_id=LATER), Outcome.OTHER_SHIFT, Outcome.IN),
        (asked(status=SignUpStatus.CANCELLED), Outcome.CANCELLED_SIGNUP, Outcome.IN),
        (asked(gone=True), Outcome.CANCELLED_SIGNUP, Outcome.IN),
        (asked(kind=EventKind.VIRTUAL), Outcome.VIRTUAL_EVENT, Outcome.VIRTUAL_EVENT),
        (asked(gone=True, made_here=True), Outcome.IN, Outcome.IN),
        (asked(Standing.HERE, timeslot_id=LATER), Outcome.OTHER_SHIFT, Outcome.IN),
        (
            asked(timeslot_id=LATER, status=SignUpStatus.CANCELLED),
            Outcome.OTHER_SHIFT,
            Outcome.IN,
        ),
    ],
)
def test_a_check_in_has_one_named_outcome(
    sign_up: Asked, at_once: Outcome, confirmed: Outcome
) -> None:
    assert decide_check_in(sign_up, TONIGHT, confirmed=False) is at_once
    assert decide_check_in(sign_up, TONIGHT, confirmed=True) is confirmed


@pytest.mark.parametrize(
    ("latest", "outcome"),
    [
        (None, Outcome.NOT_HERE),
        (a_mark(Standing.EXPECTED, MarkKind.UNDO), Outcome.NOT_HERE),
        (a_mark(Standing.NO_SHOW, MarkKind.NO_SHOW), Outcome.NOT_HERE),
        (a_mark(Standing.HERE), Outcome.OUT),
        (a_mark(Standing.LEFT, MarkKind.OUT), Outcome.ALREADY_LEFT),
    ],
)
def test_only_who_is_here_can_leave_and_only_once(latest: Mark | None, outcome: Outcome) -> None:
    assert decide_check_out(latest) is outcome


@pytest.mark.parametrize(
    ("sign_up", "outcome"),
    [
        (asked(), Outcome.NO_SHOW),
        (asked(Standing.EXPECTED), Outcome.NO_SHOW),
        (asked(Standing.HERE), Outcome.ALREADY_HERE),
        (asked(Standing.LEFT), Outcome.ALREADY_LEFT),
        (asked(Standing.NO_SHOW), Outcome.NOT_HERE),
        (asked(made_here=True), Outcome.NOT_HERE),
        (asked(kind=EventKind.VIRTUAL), Outcome.VIRTUAL_EVENT),
    ],
)
def test_only_who_was_expected_and_never_seen_is_a_no_show(
    sign_up: Asked, outcome: Outcome
) -> None:
    assert decide_no_show(sign_up) is outcome


@pytest.mark.parametrize(
    ("latest", "outcome", "standing"),
    [
        (None, Outcome.NOTHING_TO_UNDO, Standing.EXPECTED),
        (
            a_mark(Standing.EXPECTED, MarkKind.UNDO),
            Outcome.NOTHING_TO_UNDO,
            Standing.EXPECTED,
        ),
        (a_mark(Standing.HERE), Outcome.UNDONE, Standing.EXPECTED),
        (a_mark(Standing.HERE, was=Standing.LEFT), Outcome.UNDONE, Standing.LEFT),
        (a_mark(Standing.HERE, was=Standing.NO_SHOW), Outcome.UNDONE, Standing.NO_SHOW),
        (a_mark(Standing.LEFT, MarkKind.OUT), Outcome.UNDONE, Standing.HERE),
        (a_mark(Standing.NO_SHOW, MarkKind.NO_SHOW), Outcome.UNDONE, Standing.EXPECTED),
        (a_mark(Standing.HERE, MarkKind.UNDO), Outcome.UNDONE, Standing.EXPECTED),
        (a_mark(Standing.NO_SHOW, MarkKind.UNDO), Outcome.UNDONE, Standing.EXPECTED),
    ],
)
def test_an_undo_goes_back_to_where_the_sign_up_stood(
    latest: Mark | None, outcome: Outcome, standing: Standing
) -> None:
    assert decide_undo(latest) == (outcome, standing)


def test_nobody_said_anything_is_expected() -> None:
    assert standing_of(None) is Standing.EXPECTED


def test_only_a_check_out_stays_while_they_are_here_on_another_shift() -> None:
    left, came = a_mark(Standing.LEFT, MarkKind.OUT), a_mark(Standing.HERE, was=Standing.LEFT)
    assert decide_undo(left, elsewhere=True) == (Outcome.HERE_ELSEWHERE, Standing.LEFT)
    assert decide_undo(came, elsewhere=True) == (Outcome.UNDONE, Standing.LEFT)
