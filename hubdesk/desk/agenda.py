"""The evening's run of show: planned, begun item by item, pushed, and held beside its blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from hubdesk.desk.context import Context
from hubdesk.desk.rotation import Rotations
from hubdesk.domain.agenda import (
    Item,
    RunOfShow,
    Step,
    Turning,
    check_item,
    next_step,
    numbered,
    pushed,
    run_of_show,
    turning,
)
from hubdesk.domain.blocks import Block, planned_moves
from hubdesk.domain.changes import Kind
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.model_agenda import LED_BY, model_agenda
from hubdesk.domain.roster import Shift
from hubdesk.errors import Problem
from hubdesk.store import agenda, floor, leaders, people, rotation
from hubdesk.store.strips import Strip, strips

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Stepped:
    """What a press of Next did, and the items as they were before it, for the way back."""

    step: Step
    before: tuple[Item, ...]


class Agenda:
    """The run of show of an evening. Every change answers with the items as they were before."""

    def __init__(self, context: Context, rotations: Rotations) -> None:
        self._context = context
        self._rotations = rotations

    def items(self, timeslot_id: TimeslotId) -> tuple[Item, ...]:
        """List the evening's items in their order, pushes among them; empty before it is planned.

        The items of a planned evening are handed to `put` again to take a change back.
        """
        with self._context.store.read() as connection:
            return agenda.items_of(connection, timeslot_id)

    def show(self, timeslot_id: TimeslotId) -> RunOfShow:
        """Give every item the times it had or is expected to have. Problem("no_timeslot")."""
        with self._context.store.read() as connection:
            return self._show(connection, timeslot_id)

    def template(self, timeslot_id: TimeslotId) -> tuple[Item, ...]:
        """Fit the model evening to the shift's hours, its rotations and the hub's leaders.

        Nothing is kept before it is put.
        """
        rhythm = self._rotations.rhythm(timeslot_id)
        moves_at = planned_moves(rhythm.blocks, rhythm.ends_at, rhythm.length)
        with self._context.store.read() as connection:
            shift = _shift(connection, timeslot_id)
            named = {one.role: one.name for one in reversed(leaders.all_leaders(connection))}
        items = model_agenda(shift.starts_at, shift.ends_at, moves_at)
        owners = {kind: named.get(role, "") for kind, role in LED_BY.items()}
        return tuple(replace(one, owner=owners.get(one.kind, "")) for one in items)

    def put(self, timeslot_id: TimeslotId, items: Sequence[Item], by: str) -> tuple[Item, ...]:
        """Plan the evening as these items in this order; answer what it was before.

        Problem("agenda_minutes"), Problem("agenda_title"), Problem("no_timeslot").
        """
        tidy = numbered(check_item(one) for one in items)
        with self._context.store.write() as connection:
            _shift(connection, timeslot_id)
            before = agenda.items_of(connection, timeslot_id)
            agenda.put_items(connection, timeslot_id, tidy, self._context.clock(), by)
        self._context.publish(Kind.AGENDA, by=by)
        return before

    def next(self, timeslot_id: TimeslotId, by: str) -> Stepped:
        """End what runs and begin what comes after it, at this moment.

        Problem("agenda_none") before there is an agenda, Problem("agenda_over") after its last.
        """
        at = self._context.clock()
        with self._context.store.write() as connection:
            shift = _shift(connection, timeslot_id)
            before = agenda.items_of(connection, timeslot_id)
            step = next_step(before, shift.starts_at, at)
            after = [_stepped(one, step, at) for one in before]
            agenda.put_items(connection, timeslot_id, after, at, by)
        self._context.publish(Kind.AGENDA, by=by)
        return Stepped(step, before)

    def push(self, timeslot_id: TimeslotId, minutes: int, by: str) -> tuple[Item, ...]:
        """Plan the rest of the evening so many minutes later; answer what it was before.

        Problem("agenda_minutes"), Problem("agenda_none"), Problem("agenda_over").
        """
        at = self._context.clock()
        with self._context.store.write() as connection:
            shift = _shift(connection, timeslot_id)
            before = agenda.items_of(connection, timeslot_id)
            after = pushed(before, minutes, shift.starts_at, at)
            agenda.put_items(connection, timeslot_id, after, at, by)
        self._context.publish(Kind.AGENDA, by=by)
        return before

    def turning(self, timeslot_id: TimeslotId) -> Turning:
        """Say when the room moves next, and whether blocks and agenda agree on it."""
        with self._context.store.read() as connection:
            show = self._show(connection, timeslot_id)
            moves_at = [one.starts_at for one in _blocks(connection, timeslot_id)[1:]]
        return turning(show, moves_at, self._context.clock())

    def lead_blocks(self, timeslot_id: TimeslotId, by: str) -> None:
        """Move the evening's coming blocks to where the agenda has their rotation now.

        They keep their order: none moves to before one that has begun. They are judged as any plan
        of blocks is, so the DNC's dialer keeps its share or a leader gives a reason: the Problems
        of `Rotations.open`.
        """
        with self._context.store.read() as connection:
            session = floor.session_of(connection, timeslot_id)
            blocks = _blocks(connection, timeslot_id)
        due = self.turning(timeslot_id)
        if session is None or due.at is None or due.agenda_at is None:
            return
        begun = [one.starts_at for one in blocks if one.starts_at < due.at]
        soonest = max(begun, default=due.agenda_at - _MINUTE) + _MINUTE
        later = max(due.agenda_at.replace(second=0, microsecond=0), soonest) - due.at
        moved = [
            replace(one, starts_at=one.starts_at + later) if one.starts_at >= due.at else one
            for one in blocks
        ]
        policy, reason = blocks[0].policy, session.without_dnc
        self._rotations.open(timeslot_id, policy, by, reason=reason, blocks=moved)

    def strips(self, timeslot_id: TimeslotId) -> list[Strip]:
        """List everybody who came to the shift, with where they were and when."""
        with self._context.store.read() as connection:
            return strips(connection, timeslot_id)

    def _show(self, connection: Connection, timeslot_id: TimeslotId) -> RunOfShow:
        shift = _shift(connection, timeslot_id)
        items = agenda.items_of(connection, timeslot_id)
        return run_of_show(items, shift.starts_at, self._context.clock())


def _stepped(one: Item, step: Step, at: datetime) -> Item:
    if step.ends and one.id == step.ends.id:
        return replace(one, ended_at=at)
    if step.begins and one.id == step.begins.id:
        return replace(one, begun_at=step.begun_at)
    return one


def _shift(connection: Connection, timeslot_id: TimeslotId) -> Shift:
    shift = people.shift(connection, timeslot_id)
    if shift is None:
        raise Problem("no_timeslot")
    return shift


def _blocks(connection: Connection, timeslot_id: TimeslotId) -> list[Block]:
    session = floor.session_of(connection, timeslot_id)
    return rotation.blocks_of(connection, session.id) if session else []
