"""The run of show as it is kept: what is planned anew retires what was planned before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from hubdesk.domain.agenda import Item, ItemKind
from hubdesk.domain.ids import AgendaId, TimeslotId, new_id
from hubdesk.store.floor_tables import AgendaRow


def items_of(connection: Connection, timeslot_id: TimeslotId) -> tuple[Item, ...]:
    """List an evening's items in their order, as they are planned now."""
    rows = connection.execute(
        select(AgendaRow)
        .where(AgendaRow.timeslot_id == timeslot_id, AgendaRow.retired_at.is_(None))
        .order_by(AgendaRow.position, AgendaRow.id)
    )
    return tuple(
        Item(
            ItemKind(row.kind),
            row.minutes,
            row.title,
            row.owner,
            row.position,
            AgendaId(row.id),
            row.begun_at,
            row.ended_at,
        )
        for row in rows
    )


def put_items(
    connection: Connection,
    timeslot_id: TimeslotId,
    items: Sequence[Item],
    at: datetime,
    by: str,
) -> tuple[Item, ...]:
    """Make these the evening's items and answer them with their ids.

    An item that only began or ended stays the row it is. One that is planned otherwise is a new
    row, and the one before is retired.
    """
    before = {one.id: one for one in items_of(connection, timeslot_id)}
    kept = tuple(
        one
        if one.id in before and _plan(before[one.id]) == _plan(one)
        else replace(one, id=AgendaId(new_id()))
        for one in items
    )
    retired = set(before) - {one.id for one in kept}
    if retired:
        gone = update(AgendaRow).where(AgendaRow.id.in_(retired))
        connection.execute(gone.values(retired_at=at))
    for one in kept:
        if one.id in before and one != before[one.id]:
            times = {"begun_at": one.begun_at, "ended_at": one.ended_at}
            connection.execute(update(AgendaRow).where(AgendaRow.id == one.id).values(times))
    fresh = [
        {
            "id": one.id,
            "timeslot_id": timeslot_id,
            "position": one.position,
            "kind": one.kind.value,
            "title": one.title,
            "minutes": one.minutes,
            "owner": one.owner,
            "begun_at": one.begun_at,
            "ended_at": one.ended_at,
            "set_at": at,
            "set_by": by,
        }
        for one in kept
        if one.id not in before
    ]
    if fresh:
        connection.execute(insert(AgendaRow), fresh)
    return kept


def _plan(one: Item) -> Item:
    return replace(one, begun_at=None, ended_at=None)
