"""What comes back with somebody whose check-out was taken back: their dialer and their things."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from hubdesk.desk.floor import OVERTIME
from hubdesk.domain.checkin import ESTIMATED, MarkKind
from hubdesk.domain.rotation import Why
from hubdesk.domain.stints import Time, goes_on
from hubdesk.store import equipment, floor, marks, stints
from hubdesk.store.marks import Situation

_BY_CHECK_OUT = {MarkKind.OUT.value, ESTIMATED}


def stay(connection: Connection, found: Situation, at: datetime, by: str) -> None:
    """Have it as if the last check-out of a sign-up had not been; nothing is rewritten.

    What came back with it is lent to them again, and the stint it ended goes on as a new one from
    that moment, for as long as `goes_on` says: after a shift that is long over, until its end. Who
    was on a break waits, and so does who was on a dialer that is gone.
    """
    signup_id = found.asked.signup_id
    out_at = marks.last_out(connection, signup_id)
    if out_at is None:
        return
    equipment.lend_again(connection, found.person_id, signup_id, out_at, by)
    dialers = {one.id for one in floor.dialers(connection)}
    free_from, ended = out_at, None
    for one in stints.stints(connection, person_id=found.person_id):
        if one.ended_at is None:
            continue
        free_from = max(free_from, one.ended_at)
        # A stint whose end was corrected since has another reason: that end was not a slip.
        if (
            one.signup_id == signup_id
            and one.end_reason in _BY_CHECK_OUT
            and one.ended_at >= out_at
            and one.dialer_id in dialers
        ):
            ended = one
    if ended is None:
        return
    was = Time(ended.dialer_id, ended.started_at, ended.ended_at, ended.joined_as)
    stint = goes_on(was, free_from, ended.shift_ends_at, OVERTIME, at)
    if stint is None:
        return
    begins, why = stint.started_at, Why.UNDONE.value
    floor.start_stints(connection, [signup_id], stint.dialer_id, begins, by, why, stint.joined_as)
    if stint.ended_at is not None:
        floor.end_stint(connection, [signup_id], stint.ended_at, by, ESTIMATED)
