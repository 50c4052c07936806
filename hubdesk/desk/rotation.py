"""The evening's rotation: its blocks, the plan of the moment, its moves, and breaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from hubdesk.desk.context import Context
from hubdesk.domain.blocks import (
    DNC_SHARE,
    ROTATION,
    Block,
    Policy,
    Rhythm,
    block_at,
    check_blocks,
    dnc_part,
    model_blocks,
)
from hubdesk.domain.changes import Kind
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId, SessionId, SignUpId, TimeslotId, new_id
from hubdesk.domain.roster import day_of
from hubdesk.domain.rotation import Need, Plan, Why, plan
from hubdesk.errors import Problem
from hubdesk.store import floor, people, rotation, settings, stints
from hubdesk.store.floor import Session, Started
from hubdesk.store.rotation import Made, Pause

SHARE = "dnc_share"
"""The setting that holds the DNC dialer's share of the callers, as a number from 0 to 1."""

LENGTH = "rotation_minutes"
"""The setting that holds how long somebody stays on one dialer of a split, in minutes."""

LENGTHS = (5, 240)
"""The least and the most minutes it may be."""

LONGEST_SEAT = 40
"""The most letters where somebody sits may have: it is one line of a card."""


@dataclass(frozen=True, slots=True)
class Rotation:
    """A plan with the block it is of; `applied` says whether its moves were made.

    `at` is when it is due, in the past where it is overdue; None where nothing makes it due.
    """

    block: Block
    plan: Plan
    applied: bool
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was before a press: on a dialer, waiting, or on a break."""

    signup_id: SignUpId
    dialer_id: DialerId | None = None
    pause: Pause | None = None


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
        length: int | None = None,
    ) -> Session:
        """Open the doors with a policy, or plan an open evening anew; blocks may be named instead.

        The DNC's dialer must be there with its link and have the hub's share of the evening, else a
        leader's reason is asked for and kept: Problem("doors_need_dnc"), Problem("rotation_share").
        `length` is how many minutes somebody stays on one dialer of a split, from now on.
        Problem("rotation_length") for one no evening has room for,
        Problem("no_dialer") while the hub has none, Problem("no_timeslot"); Problem("block_times"),
        Problem("block_empty") for blocks that are none.
        """
        at = self._context.clock()
        if length is not None and not LENGTHS[0] <= length <= LENGTHS[1]:
            raise Problem("rotation_length", least=LENGTHS[0], most=LENGTHS[1])
        with self._context.store.write() as connection:
            shift = people.shift(connection, timeslot_id)
            if shift is None:
                raise Problem("no_timeslot")
            dialers = floor.dialers(connection)
            if not dialers:
                raise Problem("no_dialer")
            share = dnc_share(connection)
            planned = check_blocks(blocks, shift.ends_at) or model_blocks(
                policy, dialers, shift.starts_at, shift.ends_at, share
            )
            day = day_of(shift, at, shift.timezone)
            has_dnc = any(
                dialer.kind is DialerKind.SCALE_TO_WIN and dialer.link_on(day) for dialer in dialers
            )
            given = dnc_part(planned, shift.starts_at, shift.ends_at, dialers) or 0.0
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
            if length is not None:
                settings.put_settings(connection, {LENGTH: str(length)})
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
            return dnc_share(connection)

    def plan(self, timeslot_id: TimeslotId, at: datetime | None = None) -> Rotation:
        """Work out the rotation that is due now and move nobody.

        With `at` the one that is due then, for whoever is here now.
        """
        with self._context.store.read() as connection:
            return self._planned(connection, timeslot_id, at or self._context.clock())[1]

    def upcoming(self, timeslot_id: TimeslotId) -> Rotation:
        """Work out the rotation that comes next, or is overdue, and move nobody.

        It is due when the next block begins, or the first stint's planned time is over. Where
        neither comes and somebody could sit better all the same, `at` is None.
        """
        now = self._context.clock()
        with self._context.store.read() as connection:
            rhythm = self._rhythm(connection, timeslot_id)
            ends = {
                rhythm.planned_end(one.dialer_id, one.since)
                for one in floor.callers(connection, timeslot_id)
                if one.dialer_id
            } | set(rhythm.changes)
            over = [end for end in ends if end is not None and end <= now]
            at = min((end for end in ends if end is not None and end > now), default=None)
            if over or at is None:
                due = self._planned(connection, timeslot_id, now)[1]
                if over and due.plan.moves:
                    return replace(due, at=min(over))
            if at is not None:
                due = self._planned(connection, timeslot_id, at)[1]
            return replace(due, at=at)

    def rhythm(self, timeslot_id: TimeslotId) -> Rhythm:
        """Answer what the planned end of every stint is worked out from."""
        with self._context.store.read() as connection:
            return self._rhythm(connection, timeslot_id)

    def rotate(
        self,
        timeslot_id: TimeslotId,
        by: str,
        *,
        only: Mapping[SignUpId, DialerId | None] | None = None,
        at: datetime | None = None,
    ) -> Rotation:
        """Work out the rotation that is due now and make its moves, all in one transaction.

        With `at` the one that is due then. With `only` the moves that were agreed to, who and
        where to: somebody who would go elsewhere by now, because others came or left since, stays.
        The answer names the moves that were made.
        """
        now = self._context.clock()
        with self._context.store.write() as connection:
            session, due = self._planned(connection, timeslot_id, max(at or now, now))
            moves = tuple(
                one for one in due.plan.moves if only is None or only.get(one.person) == one.target
            )
            for why in {move.why for move in moves}:
                leaving = [move.person for move in moves if move.why is why]
                floor.end_stint(connection, leaving, now, by, why.value)
            begun = [Started(move.person, move.target, move.why.value) for move in moves]
            floor.start_each(connection, begun, now, by)
            # Where the last in turn stays, whoever came before keeps the turn: nobody is passed by.
            whole = len(moves) == len(due.plan.moves)
            if session is not None and (whole or due.plan.turn in {one.person for one in moves}):
                rotation.put_turn(connection, session.id, due.plan.turn)
        moved = frozenset(str(move.person) for move in moves)
        if moved:
            self._context.publish(Kind.FLOOR, ids=moved, by=by)
        return replace(due, plan=replace(due.plan, moves=moves), applied=True)

    def last(self, timeslot_id: TimeslotId) -> list[Made]:
        """List the moves of the last rotation that still stand, to be taken back one by one."""
        with self._context.store.read() as connection:
            at = rotation.rotated_at(connection, timeslot_id)
            return rotation.made(connection, timeslot_id, at) if at else []

    def put_back(self, places: Sequence[Place], by: str) -> int:
        """Put people back where they were, in one transaction; answer how many.

        Nothing is rewritten: each has a new stint, with the login they used there, or a new break.
        Who has left stays gone; of somebody named twice the last place holds. Problem("not_here")
        if none of them is here.
        """
        at = self._context.clock()
        wanted = {one.signup_id: one for one in places}
        with self._context.store.write() as connection:
            now_on = floor.standing_on(connection, list(wanted))
            away = {one.signup_id for one in rotation.pauses(connection)}
            if wanted and not now_on:
                raise Problem("not_here")
            moved = [
                one
                for one in wanted.values()
                if one.signup_id in now_on
                and (one.signup_id in away, now_on[one.signup_id])
                != (one.pause is not None, one.dialer_id)
            ]
            why = Why.UNDONE.value
            floor.end_stint(connection, [one.signup_id for one in moved], at, by, why)
            again = [replace(one.pause, started_at=at) for one in moved if one.pause is not None]
            rotation.begin_pauses(connection, again, by)
            used = stints.logins(connection, [one.signup_id for one in moved])
            begun = [
                Started(
                    one.signup_id, one.dialer_id, why, used.get((one.signup_id, one.dialer_id), "")
                )
                for one in moved
                if one.pause is None and one.dialer_id
            ]
            floor.start_each(connection, begun, at, by)
        if moved:
            ids = frozenset(str(one.signup_id) for one in moved)
            self._context.publish(Kind.FLOOR, ids=ids, by=by)
        return len(moved)

    def note(
        self,
        signup_id: SignUpId,
        by: str,
        *,
        lacks: frozenset[Need] | None = None,
        wants: DialerId | None = None,
        seat: str | None = None,
    ) -> None:
        """Note what a caller has not got tonight, which dialer they asked for ("": any), or where
        they sit.

        None leaves a note as it is. Rotations go by the first two. Problem("signup_unknown"),
        Problem("dialer_unknown"), Problem("seat_long").
        """
        sits = " ".join((seat or "").split())
        if len(sits) > LONGEST_SEAT:
            raise Problem("seat_long", most=LONGEST_SEAT)
        with self._context.store.write() as connection:
            if people.signup(connection, signup_id) is None:
                raise Problem("signup_unknown")
            if wants and wants not in {one.id for one in floor.dialers(connection)}:
                raise Problem("dialer_unknown")
            if lacks is not None:
                rotation.put_lacks(connection, signup_id, lacks)
            if wants is not None:
                rotation.put_choice(connection, signup_id, wants or None)
            if seat is not None:
                rotation.put_seat(connection, signup_id, sits)
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
        if floater == signup_id:
            raise Problem("floater_self")
        self._pause([signup_id], by, floater)

    def take_breaks(self, signup_ids: Sequence[SignUpId], by: str) -> None:
        """Let several step away at once, their seats kept; else as `take_break`."""
        self._pause(signup_ids, by, None)

    def _pause(self, signup_ids: Sequence[SignUpId], by: str, floater: SignUpId | None) -> None:
        at = self._context.clock()
        leaving = list(dict.fromkeys(signup_ids))
        concerned = [*leaving, *([floater] if floater else [])]
        with self._context.store.write() as connection:
            now_on = floor.standing_on(connection, concerned)
            if set(concerned) - set(now_on):
                raise Problem("not_here")
            if {one.signup_id for one in rotation.pauses(connection)} & set(concerned):
                raise Problem("on_break")
            floor.end_stint(connection, leaving, at, by, Why.FLOATER.value)
            begun = [Pause(one, now_on[one], at, floater, "") for one in leaving]
            rotation.begin_pauses(connection, begun, by)
            left = now_on[leaving[0]] if floater else None
            if floater and left and now_on[floater] != left:
                floor.end_stint(connection, [floater], at, by, Why.FLOATER.value)
                floor.start_stints(connection, [floater], left, at, by, Why.FLOATER.value)
        self._context.publish(Kind.FLOOR, ids=frozenset(map(str, concerned)), by=by)

    def back(self, signup_id: SignUpId, by: str) -> None:
        """End a break: back to the seat, and its floater is free again. Problem("not_on_break").

        A floater who called there before the break, or keeps another's seat there, stays.
        """
        self.end_breaks([signup_id], by)

    def end_breaks(self, signup_ids: Sequence[SignUpId], by: str) -> None:
        """End the breaks of several at once, as `back`; none where one of them is on none."""
        at = self._context.clock()
        with self._context.store.write() as connection:
            wanted = set(signup_ids)
            every = rotation.pauses(connection)
            mine = [one for one in every if one.signup_id in wanted]
            if not mine or len(mine) < len(wanted):
                raise Problem("not_on_break")
            kept = {(one.floater_id, one.dialer_id) for one in every if one.signup_id not in wanted}
            keeping = {(one.floater_id, one.dialer_id) for one in mine}
            free = [one for one in rotation.floating(connection) if one in keeping - kept]
            why = Why.BACK.value
            floor.end_stint(connection, [*wanted, *(one for one, _ in free)], at, by, why)
            seats = [Started(one.signup_id, one.dialer_id, why) for one in mine if one.dialer_id]
            floor.start_each(connection, seats, at, by)
        self._context.publish(Kind.FLOOR, ids=frozenset(map(str, wanted)), by=by)

    def _planned(
        self, connection: Connection, timeslot_id: TimeslotId, now: datetime
    ) -> tuple[Session | None, Rotation]:
        ready, blocks, share, session = self._evening(connection, timeslot_id, now)
        block = block_at(blocks, now)
        if block is None:
            raise Problem("no_dialer")
        turn = rotation.turn_of(connection, session.id) if session else None
        room = rotation.present(connection, timeslot_id)
        planned = plan(room, ready, block, now, dnc_share=share, turn=turn)
        return session, Rotation(block, planned, applied=False)

    def _rhythm(self, connection: Connection, timeslot_id: TimeslotId) -> Rhythm:
        now = self._context.clock()
        _ready, blocks, _share, _session = self._evening(connection, timeslot_id, now)
        shift = people.shift(connection, timeslot_id)
        kept = settings.all_settings(connection).get(LENGTH, "")
        return Rhythm(
            tuple(blocks),
            shift.ends_at if shift else now,
            timedelta(minutes=float(kept)) if kept else ROTATION,
            rotation.rotated_at(connection, timeslot_id),
        )

    def _evening(
        self, connection: Connection, timeslot_id: TimeslotId, now: datetime
    ) -> tuple[list[Dialer], list[Block], float, Session | None]:
        """Read the dialers that may call, the evening's blocks, the DNC's share and the session.

        An evening nobody planned is a split; without a dialer it has no block.
        """
        shift = people.shift(connection, timeslot_id)
        if shift is None:
            raise Problem("no_timeslot")
        dialers = floor.dialers(connection)
        # Nobody can start on a dialer that has no way in yet, while there is one that has; and
        # nobody is sent where no voter may be called now: that one is closed.
        day, zone = day_of(shift, now, shift.timezone), shift.timezone
        with_way_in = [one for one in dialers if one.can_be_joined(day)] or dialers
        ready = [one for one in with_way_in if one.may_call(now, zone)]
        session = floor.session_of(connection, timeslot_id)
        share = 0.0 if session and session.without_dnc else dnc_share(connection)
        blocks = rotation.blocks_of(connection, session.id) if session else []
        if not blocks and with_way_in:
            planned_by = ready or with_way_in
            blocks = model_blocks(Policy.SPLIT, planned_by, shift.starts_at, shift.ends_at, share)
        return ready, blocks, share, session


def dnc_share(connection: Connection) -> float:
    """Answer the share of the callers this hub keeps for the DNC's dialer, from 0 to 1."""
    kept = settings.all_settings(connection).get(SHARE, "")
    return float(kept) if kept else DNC_SHARE
