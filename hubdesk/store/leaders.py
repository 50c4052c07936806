"""The hub's leaders as they are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Connection, insert, select, update

from hubdesk.domain.ids import LeaderId
from hubdesk.store.tables import LeaderRow


class Role(StrEnum):
    """What a leader does at the hub, in the order they are listed."""

    HOST = "host"
    CO_HOST = "co_host"
    GREETER = "greeter"
    FLOOR_LEAD = "floor_lead"
    DATA_LEAD = "data_lead"


@dataclass(frozen=True, slots=True)
class Leader:
    """Somebody who hosts. `trained_on` is the day their training was done, None before it."""

    id: LeaderId
    name: str
    role: Role
    trained_on: date | None = None


def all_leaders(connection: Connection) -> list[Leader]:
    """List the leaders, hosts first, then by name."""
    rows = connection.execute(select(LeaderRow).where(LeaderRow.retired_at.is_(None)))
    found = [
        Leader(
            LeaderId(row.id),
            row.name,
            Role(row.role),
            date.fromisoformat(row.trained_on) if row.trained_on else None,
        )
        for row in rows
    ]
    return sorted(found, key=lambda one: (list(Role).index(one.role), one.name.casefold()))


def put_leader(connection: Connection, leader: Leader) -> None:
    """Add a leader or change one."""
    trained_on = leader.trained_on.isoformat() if leader.trained_on else ""
    values = {"name": leader.name, "role": leader.role.value, "trained_on": trained_on}
    known = connection.execute(select(LeaderRow.id).where(LeaderRow.id == leader.id)).scalar()
    if known:
        connection.execute(update(LeaderRow).where(LeaderRow.id == leader.id).values(values))
    else:
        connection.execute(insert(LeaderRow), {"id": leader.id} | values)
