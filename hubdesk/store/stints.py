"""Stints as they are kept: who was on which dialer from when to when, their logins, corrections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from hubdesk.domain.checkin import MarkKind, Standing
from hubdesk.domain.ids import DialerId, PersonId, SignUpId, StintId, TimeslotId
from hubdesk.domain.stints import Seen, Span
from hubdesk.store.floor_tables import PauseRow, StintRow
from hubdesk.store.tables import MarkRow, SignUpRow, TimeslotRow


@dataclass(frozen=True, slots=True)
class Stint:
    """A stint as it was: person, dialer, start, end, reason, by whom; and its shift's end.

    `reason` is why they were put there, and `end_reason` why they left: codes, never typed words.
    `joined_as` is the phone or login they used. One that `corrects` another says who corrected it
    in `by` and why in `said`, in their own words; the one before was retired then, and
    `retired_by` says by whom.
    """

    id: StintId
    signup_id: SignUpId
    dialer_id: DialerId
    started_at: datetime
    ended_at: datetime | None
    reason: str
    by: str
    shift_ends_at: datetime
    joined_as: str = ""
    corrects: StintId | None = None
    retired_at: datetime | None = None
    retired_by: str = ""
    ended_by: str = ""
    end_reason: str = ""
    said: str = ""

    @property
    def lasts(self) -> bool:
        """Whether somebody is on the dialer by it now."""
        return self.ended_at is None and self.retired_at is None


_STINTS = (
    select(StintRow, TimeslotRow.ends_at)
    .join(SignUpRow, SignUpRow.id == StintRow.signup_id)
    .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
    .order_by(StintRow.started_at, StintRow.id)
)


def stints(
    connection: Connection,
    *,
    timeslot_id: TimeslotId | None = None,
    person_id: PersonId | None = None,
    corrected: bool = False,
) -> list[Stint]:
    """List stints, oldest first, of one timeslot or one person where asked.

    Those that were `corrected` are retired and count for nothing: they are listed only where asked.
    """
    statement = _STINTS if corrected else _STINTS.where(StintRow.retired_at.is_(None))
    if timeslot_id is not None:
        statement = statement.where(SignUpRow.timeslot_id == timeslot_id)
    if person_id is not None:
        statement = statement.where(SignUpRow.person_id == person_id)
    return [_stint(row) for row in connection.execute(statement)]


def _stint(row: Any) -> Stint:
    return Stint(
        StintId(row.id),
        SignUpId(row.signup_id),
        DialerId(row.dialer_id),
        row.started_at,
        row.ended_at,
        row.reason,
        row.by,
        row.ends_at,
        row.joined_as,
        StintId(row.corrects) if row.corrects else None,
        row.retired_at,
        row.retired_by,
        row.ended_by,
        row.end_reason,
        row.said,
    )


def person_of(connection: Connection, stint_id: StintId) -> PersonId | None:
    """Answer whose stint it is; None for one that is not there."""
    found = connection.execute(
        select(SignUpRow.person_id)
        .join(StintRow, StintRow.signup_id == SignUpRow.id)
        .where(StintRow.id == stint_id)
    ).scalar_one_or_none()
    return None if found is None else PersonId(found)


def logins(
    connection: Connection, signup_ids: Sequence[SignUpId]
) -> dict[tuple[SignUpId, DialerId], str]:
    """Answer the phone or login each of them used last on each dialer, where they used one."""
    used = (
        select(StintRow.signup_id, StintRow.dialer_id, StintRow.joined_as)
        .where(StintRow.signup_id.in_(signup_ids), StintRow.retired_at.is_(None))
        .where(StintRow.joined_as != "")
        .order_by(StintRow.started_at)
    )
    return {(SignUpId(one), DialerId(to)): login for one, to, login in connection.execute(used)}


def put_login(connection: Connection, stint_id: StintId, joined_as: str) -> None:
    """Fill in the phone or login a stint was joined with."""
    statement = update(StintRow).where(StintRow.id == stint_id)
    connection.execute(statement.values(joined_as=joined_as))


def put_correction(connection: Connection, new: Stint, at: datetime) -> None:
    """Write the stint that corrects another, which is retired by the same hand, and stays."""
    retire = update(StintRow).where(StintRow.id == new.corrects)
    connection.execute(retire.values(retired_at=at, retired_by=new.by))
    connection.execute(
        insert(StintRow),
        {
            "id": new.id,
            "signup_id": new.signup_id,
            "dialer_id": new.dialer_id,
            "started_at": new.started_at,
            "ended_at": new.ended_at,
            "reason": new.reason,
            "by": new.by,
            "ended_by": new.ended_by,
            "end_reason": new.end_reason,
            "joined_as": new.joined_as,
            "corrects": new.corrects,
            "said": new.said,
        },
    )


def seen(connection: Connection, signup_id: SignUpId) -> list[Seen]:
    """List what was pressed of a sign-up, oldest first: when its person was here follows."""
    rows = connection.execute(
        select(MarkRow.kind, MarkRow.standing, MarkRow.at)
        .where(MarkRow.signup_id == signup_id)
        .order_by(MarkRow.seq)
    )
    return [
        Seen(row.at, Standing(row.standing) is Standing.HERE, MarkKind(row.kind) is MarkKind.UNDO)
        for row in rows
    ]


def breaks(connection: Connection, person_id: PersonId) -> list[Span]:
    """List a person's breaks, those that are over too."""
    rows = connection.execute(
        select(PauseRow.started_at, PauseRow.ended_at)
        .join(SignUpRow, SignUpRow.id == PauseRow.signup_id)
        .where(SignUpRow.person_id == person_id)
        .order_by(PauseRow.started_at)
    )
    return [Span(row.started_at, row.ended_at) for row in rows]
