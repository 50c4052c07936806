"""The evening's rotation: its blocks, the plan of the moment, its moves, and breaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from hubdesk.desk.context import Context
from hubdesk.domain.blocks import (
    DNC_SHARE,
    Block,
    Policy,
    block_at,
    check_blocks,
    dnc_part,
    model_blocks,
)
from hubdesk.domain.changes import Kind
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.ids import DialerId, SessionId, SignUpId, TimeslotId, new_id
from hubdesk.domain.rotation import Need, Plan, Why, plan
from hubdesk.errors import Problem
from hubdesk.store import floor, people, rotation, settings
from hubdesk.store.floor import Session
from hubdesk.store.rotation import Pause

SHARE = "dnc_share"
"""The setting that holds the DNC dialer's share of the callers, as a number from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Rotation:
    """A plan with the block it is of; `applied` says whether its moves were made."""

    block: Block
    plan: Plan
    applied: bool


class Rotations:
    """Blocks, rotations and breaks of an evening."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def open(
        self,
        timeslot_id: TimeslotId,
        policy: Policy,
        by: str,
        *,
        reason: str = "",
        blocks: Sequence[Block] = (),
    ) -> Session:
        """Open the doors with a policy, or plan an open evening anew; blocks may be named instead.

        The DNC's dialer must be there with its link and have the hub's share of the evening, else a
        leader's reason is asked for and kept: Problem("doors_need_dnc"), Problem("rotation_share").
        Problem("no_dialer") while the hub has none, Problem("no_timeslot"); Problem("block_times"),
        Problem("block_empty") for blocks that are none.
        """
        at = self._context.clock()
        with self._context.store.write() as connection:
            shift = people.shift(connection, timeslot_id)
            if shift is None:
                raise Problem("no_timeslot")
            dialers = floor.dialers(connection)
            if not dialers:
                raise Problem("no_dialer")
            share = _share(connection)
            planned = check_blocks(blocks, shift.ends_at) or model_blocks(
                policy, dialers, shift.starts_at, shift.ends_at, share
            )
            has_dnc = any(
                dialer.kind is DialerKind.SCALE_TO_WIN and dialer.link for dialer in dialers
            )
            given = dnc_part(planned, shift.ends_at, dialers) or 0.0
            if not reason.strip() and not has_dnc:
                raise Problem("doors_need_dnc")
            if not reason.strip() and given < share - 1e-9:
                raise Problem("rotation_share", given=f"{given:.0%}", share=f"{share:.0%}")
            session = floor.session_of(connection, timeslot_id)
            if session is None:
                session = Session(SessionId(new_id()), timeslot_id, at, by, reason.strip())
                floor.put_session(connection, session)
            else:
                session = replace(session, without_dnc=reason.strip())
                rotation.put_reason(connection, session.id, reason.strip())
            rotation.put_blocks(connection, session.id, planned, at, by)
        self._context.publish(Kind.FLOOR, Kind.HUB, by=by)
        return session

    def blocks(self, timeslot_id: TimeslotId) -> list[Block]:
        """List the evening's blocks; empty while its doors are closed or nobody chose a policy."""
        with self._context.store.read() as connection:
            session = floor.session_of(connection, timeslot_id)
            return rotation.blocks_of(connection, session.id) if session else []

    def share(self) -> float:
        """Answer the share of the callers this hub keeps for the DNC's dialer, from 0 to 1."""
        with self._context.store.read() as connection:
            return _share(connection)

    def plan(self, timeslot_id: TimeslotId, at: datetime | None = None) -> Rotation:
        """Work out the rotation that is due now and move nobody.

        With `at` the one that is due then, for whoever is here now.
        """
        with self._context.store.read() as connection:
            return self._planned(connection, timeslot_id, at or self._context.clock())[1]

    def rotate(self, timeslot_id: TimeslotId, by: str) -> Rotation:
        """Work out the rotation that is due now and make its moves, all in one transaction."""
        at = self._context.clock()
        with self._context.store.write() as connection:
            session, due = self._planned(connection, timeslot_id, at)
            for move in due.plan.moves:
                floor.end_stint(connection, [move.person], at, by, move.why.value)
                floor.start_stints(connection, [move.person], move.target, at, by, move.why.value)
            if session is not None:
                rotation.put_turn(connection, session.id, due.plan.turn)
        moved = frozenset(str(move.person) for move in due.plan.moves)
        if moved:
            self._context.publish(Kind.FLOOR, ids=moved, by=by)
        return replace(due, applied=True)

    def note(
        self,
        signup_id: SignUpId,
        by: str,
        *,
        lacks: frozenset[Need] | None = None,
        wants: DialerId | None = None,
    ) -> None:
        """Note what a caller has not got tonight, or which dialer they asked for ("": any).

        None leaves a note as it is. Rotations go by both. Problem("dialer_unknown").
        """
        with self._context.store.write() as connection:
            if wants and wants not in {one.id for one in floor.dialers(connection)}:
                raise Problem("dialer_unknown")
            if lacks is not None:
                rotation.put_lacks(connection, signup_id, lacks)
            if wants is not None:
                rotation.put_choice(connection, signup_id, wants or None)
        self._context.publish(Kind.FLOOR, ids=frozenset({str(signup_id)}), by=by)

    def breaks(self, timeslot_id: TimeslotId | None = None) -> list[Pause]:
        """List who is on a break, with whoever keeps their seat."""
        with self._context.store.read() as connection:
            return rotation.pauses(connection, timeslot_id)

    def take_break(self, signup_id: SignUpId, by: str, floater: SignUpId | None = None) -> None:
        """Let somebody step away; a floater who is here takes their seat meanwhile.

        Problem("not_here") for anybody who is not; Problem("on_break") for who is away already or
        cannot keep a seat for that; Problem("floater_self").
        """
        at = self._context.clock()
        with self._context.store.write() as connection:
            both = [signup_id, *([floater] if floater else [])]
            if floater == signup_id:
                raise Problem("floater_self")
            now_on = floor.standing_on(connection, both)
            if set(both) - set(now_on):
                raise Problem("not_here")
            if {one.signup_id for one in rotation.pauses(connection)} & set(both):
                raise Problem("on_break")
            left = now_on[signup_id]
            floor.end_stint(connection, [signup_id], at, by, Why.FLOATER.value)
            rotation.begin_pause(connection, Pause(signup_id, left, at, floater, ""), by)
            if floater and left and now_on[floater] != left:
                floor.end_stint(connection, [floater], at, by, Why.FLOATER.value)
                floor.start_stints(connection, [floater], left, at, by, Why.FLOATER.value)
        self._context.publish(Kind.FLOOR, ids=frozenset(map(str, both)), by=by)

    def back(self, signup_id: SignUpId, by: str) -> None:
        """End a break: back to the seat, and its floater is free again. Problem("not_on_break")."""
        at = self._context.clock()
        with self._context.store.write() as connection:
            mine = [one for one in rotation.pauses(connection) if one.signup_id == signup_id]
            if not mine:
                raise Problem("not_on_break")
            (pause,) = mine
            floor.end_stint(connection, [signup_id], at, by, Why.BACK.value)
            if pause.dialer_id:
                floater = [pause.floater_id] if pause.floater_id else []
                on = floor.standing_on(connection, floater)
                free = [one for one in floater if on.get(one) == pause.dialer_id]
                floor.end_stint(connection, free, at, by, Why.BACK.value)
                floor.start_stints(connection, [signup_id], pause.dialer_id, at, by, Why.BACK.value)
        self._context.publish(Kind.FLOOR, ids=frozenset({str(signup_id)}), by=by)

    def _planned(
        self, connection: Connection, timeslot_id: TimeslotId, now: datetime
    ) -> tuple[Session | None, Rotation]:
        shift = people.shift(connection, timeslot_id)
        if shift is None:
            raise Problem("no_timeslot")
        dialers = floor.dialers(connection)
        if not dialers:
            raise Problem("no_dialer")
        # Nobody can start on a dialer that has no way in yet, while there is one that has.
        ready = [dialer for dialer in dialers if dialer.can_be_joined] or dialers
        session = floor.session_of(connection, timeslot_id)
        share = 0.0 if session and session.without_dnc else _share(connection)
        blocks = rotation.blocks_of(connection, session.id) if session else []
        block = block_at(blocks, now)
        if block is None:
            (block,) = model_blocks(Policy.SPLIT, ready, shift.starts_at, shift.ends_at, share)
        turn = rotation.turn_of(connection, session.id) if session else None
        room = rotation.present(connection, timeslot_id)
        planned = plan(room, ready, block, now, dnc_share=share, turn=turn)
        return session, Rotation(block, planned, applied=False)


def _share(connection: Connection) -> float:
    kept = settings.all_settings(connection).get(SHARE, "")
    return float(kept) if kept else DNC_SHARE
