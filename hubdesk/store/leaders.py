"""The hub's leaders as they are kept: their training, their PIN's hash, their time on duty."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection, insert, select, update

from hubdesk.domain.ids import LeaderId, new_id
from hubdesk.domain.leaders import LONGEST_DUTY, Duty, Leader, Role, Training
from hubdesk.store.tables import DutyRow, LeaderRow, TrainingRow


def all_leaders(connection: Connection) -> list[Leader]:
    """List the leaders who have not retired, hosts first, then by name."""
    trainings = _trainings(connection)
    rows = connection.execute(select(LeaderRow).where(LeaderRow.retired_at.is_(None)))
    found = [
        Leader(
            LeaderId(row.id),
            row.name,
            Role(row.role),
            _day(row.trained_on),
            row.initials,
            bool(row.pin),
            tuple(trainings.get(row.id, ())),
        )
        for row in rows
    ]
    return sorted(found, key=lambda one: (list(Role).index(one.role), one.name.casefold()))


def put_leader(connection: Connection, leader: Leader) -> None:
    """Add a leader or change name, role, training day and initials of one."""
    values = {
        "name": leader.name,
        "role": leader.role.value,
        "trained_on": leader.trained_on.isoformat() if leader.trained_on else "",
        "initials": leader.initials,
    }
    known = connection.execute(select(LeaderRow.id).where(LeaderRow.id == leader.id)).scalar()
    if known:
        connection.execute(update(LeaderRow).where(LeaderRow.id == leader.id).values(values))
    else:
        connection.execute(insert(LeaderRow), {"id": leader.id} | values)


def retire(connection: Connection, leader_id: LeaderId, at: datetime) -> None:
    """Take a leader off the list, their PIN with them; what they did keeps their name."""
    gone = update(LeaderRow).where(LeaderRow.id == leader_id)
    connection.execute(gone.values(retired_at=at, pin=""))


def pin_of(connection: Connection, leader_id: LeaderId) -> str:
    """Answer the hash of a leader's PIN; "" for none, and for a leader who has retired."""
    kept = select(LeaderRow.pin).where(LeaderRow.id == leader_id, LeaderRow.retired_at.is_(None))
    return connection.execute(kept).scalar() or ""


def put_pin(connection: Connection, leader_id: LeaderId, hashed: str) -> None:
    """Keep the hash of a leader's PIN; "" removes it."""
    connection.execute(update(LeaderRow).where(LeaderRow.id == leader_id).values(pin=hashed))


def put_trainings(
    connection: Connection,
    leader_id: LeaderId,
    wanted: tuple[Training, ...],
    at: datetime,
    by: str,
) -> None:
    """Make these the modules of a leader; what is replaced stays in the file, retired."""
    known = {one.module: one for one in _trainings(connection).get(leader_id, [])}
    for module in known.keys() - {one.module for one in wanted if one == known.get(one.module)}:
        connection.execute(
            update(TrainingRow)
            .where(
                TrainingRow.leader_id == leader_id,
                TrainingRow.module == module,
                TrainingRow.retired_at.is_(None),
            )
            .values(retired_at=at)
        )
    for one in wanted:
        if known.get(one.module) != one:
            values = {
                "id": new_id(),
                "leader_id": leader_id,
                "module": one.module,
                "done_on": one.done_on.isoformat() if one.done_on else "",
                "expires_on": one.expires_on.isoformat() if one.expires_on else "",
                "set_at": at,
                "set_by": by,
            }
            connection.execute(insert(TrainingRow), values)


def on_duty(connection: Connection, now: datetime) -> list[Duty]:
    """List who is on duty, whoever signed in last at the end."""
    leaders = {one.id: one for one in all_leaders(connection)}
    rows = connection.execute(
        select(DutyRow.leader_id, DutyRow.begun_at)
        .where(DutyRow.ended_at.is_(None), DutyRow.begun_at > now - LONGEST_DUTY)
        .order_by(DutyRow.id)
    )
    return [
        Duty(leaders[LeaderId(row.leader_id)], row.begun_at)
        for row in rows
        if row.leader_id in leaders
    ]


def begin_duty(connection: Connection, leader_id: LeaderId, at: datetime) -> None:
    """Put a leader on duty; who forgot to sign off on an earlier day is ended first."""
    for row in connection.execute(
        select(DutyRow.id, DutyRow.begun_at).where(
            DutyRow.ended_at.is_(None), DutyRow.begun_at <= at - LONGEST_DUTY
        )
    ).all():
        over = update(DutyRow).where(DutyRow.id == row.id)
        connection.execute(over.values(ended_at=row.begun_at + LONGEST_DUTY))
    end_duty(connection, leader_id, at)
    connection.execute(insert(DutyRow), {"id": new_id(), "leader_id": leader_id, "begun_at": at})


def end_duty(connection: Connection, leader_id: LeaderId, at: datetime) -> bool:
    """End a leader's duty; tell whether they were on duty."""
    ended = connection.execute(
        update(DutyRow)
        .where(DutyRow.leader_id == leader_id, DutyRow.ended_at.is_(None))
        .values(ended_at=at)
    )
    return ended.rowcount > 0


def _trainings(connection: Connection) -> dict[str, list[Training]]:
    found: dict[str, list[Training]] = {}
    for row in connection.execute(
        select(TrainingRow).where(TrainingRow.retired_at.is_(None)).order_by(TrainingRow.id)
    ):
        one = Training(row.module, _day(row.done_on), _day(row.expires_on))
        found.setdefault(row.leader_id, []).append(one)
    return found


def _day(kept: str) -> date | None:
    return date.fromisoformat(kept) if kept else None
