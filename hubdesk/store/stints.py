"""What becomes of a stint after it began: the login it was joined with, and its corrections."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from hubdesk.domain.ids import PersonId, StintId
from hubdesk.store.floor import Stint
from hubdesk.store.floor_tables import StintRow
from hubdesk.store.tables import SignUpRow


def person_of(connection: Connection, stint_id: StintId) -> PersonId | None:
    """Answer whose stint it is; None for one that is not there."""
    found = connection.execute(
        select(SignUpRow.person_id)
        .join(StintRow, StintRow.signup_id == SignUpRow.id)
        .where(StintRow.id == stint_id)
    ).scalar_one_or_none()
    return None if found is None else PersonId(found)


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
        },
    )
