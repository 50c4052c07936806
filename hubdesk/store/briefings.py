"""Who was briefed or trained at the phone bank, and when; taking one back keeps both facts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from hubdesk.domain.agenda import BriefingKind
from hubdesk.domain.ids import BriefingId, PersonId, SignUpId, TimeslotId, new_id
from hubdesk.store.floor_tables import BriefingRow
from hubdesk.store.tables import SignUpRow


@dataclass(frozen=True, slots=True)
class Briefing:
    """One person's briefing or training: when it happened and who noted it."""

    id: BriefingId
    signup_id: SignUpId
    kind: BriefingKind
    at: datetime
    by: str


def briefings(
    connection: Connection,
    *,
    timeslot_id: TimeslotId | None = None,
    person_id: PersonId | None = None,
) -> list[Briefing]:
    """List those that count, oldest first, of one timeslot or one person where asked."""
    statement = (
        select(BriefingRow)
        .join(SignUpRow, SignUpRow.id == BriefingRow.signup_id)
        .where(BriefingRow.retired_at.is_(None))
        .order_by(BriefingRow.at, BriefingRow.id)
    )
    if timeslot_id is not None:
        statement = statement.where(SignUpRow.timeslot_id == timeslot_id)
    if person_id is not None:
        statement = statement.where(SignUpRow.person_id == person_id)
    return [
        Briefing(
            BriefingId(row.id), SignUpId(row.signup_id), BriefingKind(row.kind), row.at, row.by
        )
        for row in connection.execute(statement)
    ]


def put_briefings(
    connection: Connection,
    signup_ids: Sequence[SignUpId],
    kind: BriefingKind,
    at: datetime,
    by: str,
) -> list[Briefing]:
    """Note that these people were briefed or trained at a moment."""
    made = [Briefing(BriefingId(new_id()), one, kind, at, by) for one in signup_ids]
    rows = [
        {"id": one.id, "signup_id": one.signup_id, "kind": one.kind.value, "at": at, "by": by}
        for one in made
    ]
    if rows:
        connection.execute(insert(BriefingRow), rows)
    return made


def retire_briefings(connection: Connection, ids: Iterable[BriefingId], at: datetime) -> int:
    """Take these back; answer how many still counted."""
    statement = update(BriefingRow).where(
        BriefingRow.id.in_(list(ids)), BriefingRow.retired_at.is_(None)
    )
    return connection.execute(statement.values(retired_at=at)).rowcount
