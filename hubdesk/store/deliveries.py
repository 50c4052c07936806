"""Deliveries as they are kept: begun with their mark, moved one step at a time, never removed.

What is due to be sent is in `due`, what a person reads of them in `lines`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from hubdesk.domain.checkin import Standing
from hubdesk.domain.delivery import (
    Active,
    Read,
    Reason,
    Settlement,
    State,
    Wanted,
    read_back,
)
from hubdesk.domain.ids import DeliveryId, MarkId, ServerId, SignUpId, new_id
from hubdesk.domain.roster import SignUpStatus
from hubdesk.store.engine import note_roster
from hubdesk.store.tables import DeliveryRow, MarkRow, SignUpRow, StepRow

_PUT = insert(DeliveryRow)


def put_settlement(
    connection: Connection,
    settlement: Settlement,
    mark_id: MarkId,
    signup_id: SignUpId,
    at: datetime,
) -> None:
    """Write what a mark means for its delivery, in the transaction that writes the mark."""
    if settlement.cancel:
        move(connection, DeliveryId(settlement.cancel), State.CANCELLED, settlement.why, at)
    start = settlement.start
    if start:
        connection.execute(
            _PUT,
            {
                "id": new_id(),
                "mark_id": mark_id,
                "signup_id": signup_id,
                "wanted": start.wanted.value,
                "creates": start.creates,
                "state": start.state.value,
                "reason": start.reason.value,
                "created_at": at,
                "changed_at": at,
            },
        )


def move(
    connection: Connection,
    delivery_id: DeliveryId,
    state: State,
    reason: Reason,
    at: datetime,
    by: str = "",
    **values: Any,
) -> bool:
    """Move a delivery to `state` and note the step; False where it was cancelled meanwhile.

    `by` is who decided it; empty where nobody did.
    """
    was = connection.execute(
        select(DeliveryRow.state).where(DeliveryRow.id == delivery_id)
    ).scalar_one()
    if was == State.CANCELLED.value:
        return False
    changes = {"state": state.value, "reason": reason.value, "changed_at": at} | values
    connection.execute(update(DeliveryRow).where(DeliveryRow.id == delivery_id).values(changes))
    connection.execute(
        insert(StepRow),
        {
            "delivery_id": delivery_id,
            "at": at,
            "was": was,
            "state": state.value,
            "reason": reason.value,
            "by": by,
        },
    )
    return True


def give_to_a_person(connection: Connection, at: datetime) -> set[SignUpId]:
    """Give everything that waits to be sent to a person: the hub has no key (any more).

    What may have arrived already is held, for nobody but a person can look it up now.
    """
    waiting = connection.execute(
        select(DeliveryRow.id, DeliveryRow.signup_id, DeliveryRow.state).where(
            DeliveryRow.state.in_([State.WAITING.value, State.SENDING.value])
        )
    ).all()
    for row in waiting:
        if row.state == State.WAITING.value:
            move(connection, DeliveryId(row.id), State.WORKSHEET, Reason.NO_KEY, at)
        else:
            move(connection, DeliveryId(row.id), State.HELD, Reason.UNKNOWN_FATE, at)
    return {SignUpId(row.signup_id) for row in waiting}


def set_server_id(connection: Connection, signup_id: SignUpId, server_id: ServerId) -> None:
    """Keep the id Mobilize gave to a sign-up that was made here."""
    note_roster(connection)
    connection.execute(
        update(SignUpRow).where(SignUpRow.id == signup_id).values(server_id=server_id)
    )


def judge(connection: Connection, signup_ids: Iterable[SignUpId], at: datetime) -> set[SignUpId]:
    """Judge deliveries by what was just read of their sign-ups; answer those that moved.

    The only caller of `read_back`, so the only way to `verified`. A sign-up that nobody read
    since it was made here is left alone.
    """
    moved: set[SignUpId] = set()
    ids = list(signup_ids)
    for start in range(0, len(ids), 500):
        rows = connection.execute(
            select(
                DeliveryRow.id,
                DeliveryRow.signup_id,
                DeliveryRow.wanted,
                DeliveryRow.state,
                DeliveryRow.reason,
                DeliveryRow.ticked_at,
                MarkRow.was,
                SignUpRow.status,
                SignUpRow.attended,
                SignUpRow.origin,
                SignUpRow.gone_at,
            )
            .join(SignUpRow, SignUpRow.id == DeliveryRow.signup_id)
            .join(MarkRow, MarkRow.id == DeliveryRow.mark_id)
            .where(DeliveryRow.signup_id.in_(ids[start : start + 500]))
            .where(DeliveryRow.state != State.CANCELLED.value, SignUpRow.read_at.is_not(None))
        ).all()
        for row in rows:
            active = Active(
                row.id,
                Wanted(row.wanted),
                State(row.state),
                row.ticked_at is not None,
                Reason(row.reason),
                was=Standing(row.was),
            )
            status = SignUpStatus.CANCELLED if row.gone_at else SignUpStatus(row.status)
            attended = None if row.gone_at else row.attended
            after = read_back(active, Read(status, attended, row.origin != "roster"))
            again = after and after[0] is State.WORKSHEET and active.state is not State.WORKSHEET
            # Whatever was ticked before, it is to be set (again).
            values: dict[str, Any] = {"ticked_at": None, "ticked_by": ""} if again else {}
            if after and move(connection, row.id, *after, at, **values):
                moved.add(SignUpId(row.signup_id))
    return moved


def tick(connection: Connection, delivery_id: DeliveryId, at: datetime | None, by: str) -> None:
    """Note that a person says it is set in the dashboard (or, with None, take that back)."""
    connection.execute(
        update(DeliveryRow)
        .where(DeliveryRow.id == delivery_id, DeliveryRow.state == State.WORKSHEET.value)
        .values(ticked_at=at, ticked_by=by if at else "")
    )


def active_states(connection: Connection) -> dict[SignUpId, State]:
    """Answer how the delivery of every sign-up stands that has one."""
    rows = connection.execute(
        select(DeliveryRow.signup_id, DeliveryRow.state).where(
            DeliveryRow.state != State.CANCELLED.value
        )
    )
    return {SignUpId(row.signup_id): State(row.state) for row in rows}


def state_counts(connection: Connection) -> dict[str, int]:
    """Count deliveries by state, every state named."""
    rows = connection.execute(select(DeliveryRow.state, func.count()).group_by(DeliveryRow.state))
    found = {state: int(count) for state, count in rows}
    return {state.value: found.get(state.value, 0) for state in State}
