"""What a press at the desk means: the named outcomes of a check-in, an undo and a check-out.

A sign-up stands in one of four places. Each press is judged against the latest mark alone, and
what is not allowed is an outcome with a name, never an exception.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from hubdesk.domain.ids import SignUpId, TimeslotId
from hubdesk.domain.roster import EventKind, SignUpStatus


class Standing(StrEnum):
    """Where a sign-up stands tonight; EXPECTED is also "nobody has said" (unmarked).

    MOVED: the person came to another shift of the day instead, and has a sign-up there.
    """

    EXPECTED = "expected"
    HERE = "here"
    LEFT = "left"
    NO_SHOW = "no_show"
    MOVED = "moved"


class MarkKind(StrEnum):
    """What was pressed."""

    IN = "in"
    OUT = "out"
    NO_SHOW = "no_show"
    MOVED = "moved"
    UNDO = "undo"


class NextShift(StrEnum):
    """What somebody said on the way out of coming to the next shift; UNASKED: nobody asked."""

    YES = "yes"
    NO = "no"
    UNASKED = ""


class Outcome(StrEnum):
    """What came of a press; each has a sentence of its own at the edges."""

    IN = "in"
    ALREADY_HERE = "already_here"
    OTHER_SHIFT = "other_shift"
    CANCELLED_SIGNUP = "cancelled_signup"
    VIRTUAL_EVENT = "virtual_event"
    OUT = "out"
    NOT_HERE = "not_here"
    ALREADY_LEFT = "already_left"
    NO_SHOW = "no_show"
    UNDONE = "undone"
    NOTHING_TO_UNDO = "nothing_to_undo"
    HERE_ELSEWHERE = "here_elsewhere"


ESTIMATED = "estimated"
"""The reason of a check-out nobody pressed: the person came for a later shift."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The latest word on a sign-up: where it stands, since when and by whom."""

    seq: int
    kind: MarkKind
    standing: Standing
    was: Standing
    at: datetime
    by: str
    arrived_at: datetime | None = None
    arrived_by: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """The sign-up a press is about, as the store has it at that moment."""

    signup_id: SignUpId
    timeslot_id: TimeslotId
    status: SignUpStatus
    gone: bool
    event_kind: EventKind
    made_here: bool
    latest: Mark | None


def standing_of(latest: Mark | None) -> Standing:
    """Say where a sign-up stands after its latest mark; with none, it is expected."""
    return latest.standing if latest else Standing.EXPECTED


def decide_check_in(asked: Asked, timeslot_id: TimeslotId, *, confirmed: bool) -> Outcome:
    """Judge Enter on a sign-up for the shift the desk works on.

    A cancelled sign-up (or one that Mobilize no longer lists) and one for another shift get in
    only when `confirmed`. Somebody who left and comes back is in again; their arrival stays.
    """
    if asked.event_kind is EventKind.VIRTUAL:
        return Outcome.VIRTUAL_EVENT
    if standing_of(asked.latest) is Standing.HERE and asked.timeslot_id == timeslot_id:
        return Outcome.ALREADY_HERE
    if confirmed:
        return Outcome.IN
    if asked.timeslot_id != timeslot_id:
        return Outcome.OTHER_SHIFT
    if not asked.made_here and (asked.gone or asked.status is SignUpStatus.CANCELLED):
        return Outcome.CANCELLED_SIGNUP
    return Outcome.IN


def decide_check_out(latest: Mark | None) -> Outcome:
    """Judge a check-out: only somebody who is here can leave, and only once."""
    standing = standing_of(latest)
    if standing is Standing.HERE:
        return Outcome.OUT
    return Outcome.ALREADY_LEFT if standing is Standing.LEFT else Outcome.NOT_HERE


def decide_no_show(asked: Asked) -> Outcome:
    """Judge a leader's word that somebody did not come: only for people nobody has seen.

    Somebody put down as a no-show is that already; a walk-in taken back was never expected.
    """
    if asked.event_kind is EventKind.VIRTUAL:
        return Outcome.VIRTUAL_EVENT
    standing = standing_of(asked.latest)
    if standing is Standing.HERE:
        return Outcome.ALREADY_HERE
    if standing is Standing.LEFT:
        return Outcome.ALREADY_LEFT
    expected = standing is Standing.EXPECTED and not asked.made_here
    return Outcome.NO_SHOW if expected else Outcome.NOT_HERE


def decide_move(asked: Asked, came_on_that_day: bool) -> bool:
    """Say whether coming to another shift takes a sign-up's place: then it is not unmarked.

    Only one that Mobilize lists and of which nobody has said anything, on the day they came; next
    week's sign-up stays as it is.
    """
    listed = not asked.made_here and not asked.gone and asked.status is not SignUpStatus.CANCELLED
    in_person = asked.event_kind is EventKind.IN_PERSON
    untold = standing_of(asked.latest) is Standing.EXPECTED
    return listed and in_person and untold and came_on_that_day


def decide_undo(latest: Mark | None, *, elsewhere: bool = False) -> tuple[Outcome, Standing]:
    """Judge an undo: it takes the sign-up back to where it stood, and says where that is.

    Undoing a check-out leaves the person here; undoing once more takes the check-in back too. It is
    refused while they are here `elsewhere`, on another shift: nobody is in two rooms at once.
    """
    standing = standing_of(latest)
    if latest is None or standing is Standing.EXPECTED:
        return Outcome.NOTHING_TO_UNDO, standing
    if standing is Standing.LEFT:
        if elsewhere:
            return Outcome.HERE_ELSEWHERE, standing
        return Outcome.UNDONE, Standing.HERE
    if latest.kind in {MarkKind.IN, MarkKind.MOVED}:
        return Outcome.UNDONE, latest.was
    return Outcome.UNDONE, Standing.EXPECTED
