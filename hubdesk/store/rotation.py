"""What a rotation is planned from and leaves behind: blocks, the room, breaks, the turn."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, exists, func, insert, select, update
from sqlalchemy.orm import aliased

from hubdesk.domain.blocks import Block, Policy, Portion
from hubdesk.domain.checkin import Standing
from hubdesk.domain.ids import DialerId, SessionId, SignUpId, TimeslotId, new_id
from hubdesk.domain.rotation import PLANNED, Need, Present, Spell, Why
from hubdesk.store.engine import note_roster
from hubdesk.store.floor_tables import BlockRow, PauseRow, SessionRow, StintRow
from hubdesk.store.marks import is_latest
from hubdesk.store.tables import MarkRow, PersonRow, SignUpRow


@dataclass(frozen=True, slots=True)
class Pause:
    """A break that lasts: whose, since when, the dialer left and who keeps the seat there."""

    signup_id: SignUpId
    dialer_id: DialerId | None
    started_at: datetime
    floater_id: SignUpId | None
    floater: str


def blocks_of(connection: Connection, session_id: SessionId) -> list[Block]:
    """List an evening's blocks as they are planned now, by start."""
    rows = connection.execute(
        select(BlockRow)
        .where(BlockRow.session_id == session_id, BlockRow.retired_at.is_(None))
        .order_by(BlockRow.starts_at, BlockRow.id)
    )
    return [
        Block(
            row.starts_at,
            Policy(row.policy),
            tuple(Portion(**portion) for portion in json.loads(row.portions)),
        )
        for row in rows
    ]


def put_blocks(
    connection: Connection, session_id: SessionId, blocks: Iterable[Block], at: datetime, by: str
) -> None:
    """Plan an evening's blocks anew; what was planned before is retired, not removed."""
    connection.execute(
        update(BlockRow)
        .where(BlockRow.session_id == session_id, BlockRow.retired_at.is_(None))
        .values(retired_at=at)
    )
    rows = [
        {
            "id": new_id(),
            "session_id": session_id,
            "starts_at": block.starts_at,
            "policy": block.policy.value,
            "portions": json.dumps([asdict(portion) for portion in block.portions]),
            "set_at": at,
            "set_by": by,
        }
        for block in blocks
    ]
    connection.execute(insert(BlockRow), rows)


def turn_of(connection: Connection, session_id: SessionId) -> SignUpId | None:
    """Answer whose turn came last in an evening's rotations."""
    statement = select(SessionRow.turn).where(SessionRow.id == session_id)
    return SignUpId(connection.execute(statement).scalar_one()) or None


def put_turn(connection: Connection, session_id: SessionId, turn: SignUpId | None) -> None:
    """Keep whose turn came last."""
    statement = update(SessionRow).where(SessionRow.id == session_id)
    connection.execute(statement.values(turn=turn or ""))


def put_reason(connection: Connection, session_id: SessionId, reason: str) -> None:
    """Keep a leader's reason for less of the DNC's dialer than the hub asks for."""
    statement = update(SessionRow).where(SessionRow.id == session_id)
    connection.execute(statement.values(without_dnc=reason))


def present(connection: Connection, timeslot_id: TimeslotId) -> list[Present]:
    """List who is here and not on a break, with where they called, what they lack and chose."""
    away = {one.signup_id for one in pauses(connection, timeslot_id)}
    spells: dict[SignUpId, list[Spell]] = {}
    called = connection.execute(_SPELLS.where(SignUpRow.timeslot_id == timeslot_id))
    for whose, dialer_id, started_at, ended_at in called:
        spell = Spell(DialerId(dialer_id), started_at, ended_at)
        spells.setdefault(SignUpId(whose), []).append(spell)
    return [
        Present(
            one,
            arrived_at,
            tuple(spells.get(one, ())),
            lacks,
            chose,
        )
        for one, arrived_at, lacks, chose in _arrivals(connection, timeslot_id)
        if one not in away
    ]


_SPELLS = (
    select(StintRow.signup_id, StintRow.dialer_id, StintRow.started_at, StintRow.ended_at)
    .join(SignUpRow, SignUpRow.id == StintRow.signup_id)
    .where(StintRow.retired_at.is_(None))
    .order_by(StintRow.started_at, StintRow.id)
)


def _arrivals(
    connection: Connection, timeslot_id: TimeslotId
) -> list[tuple[SignUpId, datetime, frozenset[Need], DialerId | None]]:
    rows = connection.execute(
        select(SignUpRow.id, SignUpRow.lacks, SignUpRow.chose, MarkRow.at, MarkRow.arrived_at)
        .join(MarkRow, is_latest())
        .where(SignUpRow.timeslot_id == timeslot_id, MarkRow.standing == Standing.HERE.value)
    )
    return [
        (
            SignUpId(row.id),
            row.arrived_at or row.at,
            frozenset(Need(word) for word in row.lacks.split()),
            DialerId(row.chose) if row.chose else None,
        )
        for row in rows
    ]


def put_lacks(connection: Connection, signup_id: SignUpId, lacks: Iterable[Need]) -> None:
    """Note what somebody has not got tonight."""
    note_roster(connection)
    words = " ".join(sorted(need.value for need in lacks))
    statement = update(SignUpRow).where(SignUpRow.id == signup_id)
    connection.execute(statement.values(lacks=words))


def put_choice(connection: Connection, signup_id: SignUpId, dialer_id: DialerId | None) -> None:
    """Note which dialer somebody asked for; None takes it back."""
    note_roster(connection)
    statement = update(SignUpRow).where(SignUpRow.id == signup_id)
    connection.execute(statement.values(chose=dialer_id or ""))


def put_seat(connection: Connection, signup_id: SignUpId, seat: str) -> None:
    """Note where somebody sits; "" takes it back."""
    note_roster(connection)
    statement = update(SignUpRow).where(SignUpRow.id == signup_id)
    connection.execute(statement.values(seat=seat))


@dataclass(frozen=True, slots=True)
class Made:
    """A move a rotation made and that still stands: from where, None for those who waited."""

    signup_id: SignUpId
    origin: DialerId | None
    target: DialerId
    why: Why
    at: datetime
    by: str


_before = aliased(StintRow)
_LEFT = (
    select(_before.dialer_id)
    .where(_before.signup_id == StintRow.signup_id, _before.ended_at == StintRow.started_at)
    .where(_before.retired_at.is_(None))
    .limit(1)
    .scalar_subquery()
)
_AT_THE_DOOR = exists().where(
    MarkRow.signup_id == StintRow.signup_id, MarkRow.at == StintRow.started_at
)
_BY_PLAN = (
    select(StintRow.started_at)
    .join(SignUpRow, SignUpRow.id == StintRow.signup_id)
    .where(StintRow.reason.in_(sorted(PLANNED - {Why.CHOSEN})), StintRow.corrects == "")
    .where(~_AT_THE_DOOR)
    .group_by(StintRow.started_at)
    .having((func.count() > 1) | (func.max(_LEFT).is_not(None)))
    .order_by(StintRow.started_at.desc())
    .limit(1)
)


def rotated_at(connection: Connection, timeslot_id: TimeslotId) -> datetime | None:
    """Answer when the last rotation of an evening moved anybody.

    A stint a rotation began has a plan's reason and takes the place of another, or began together
    with others; not at the door, where a dialer is given for such reasons too. A correction is no
    rotation, whatever its reason says, and takes none back.
    """
    statement = _BY_PLAN.where(SignUpRow.timeslot_id == timeslot_id)
    moved_at: datetime | None = connection.execute(statement).scalar()
    return moved_at


def made(connection: Connection, timeslot_id: TimeslotId, at: datetime) -> list[Made]:
    """List the moves of the rotation of this moment that still stand."""
    rows = connection.execute(
        select(
            StintRow.signup_id,
            _LEFT.label("origin"),
            StintRow.dialer_id,
            StintRow.reason,
            StintRow.started_at,
            StintRow.by,
        )
        .join(SignUpRow, SignUpRow.id == StintRow.signup_id)
        .where(SignUpRow.timeslot_id == timeslot_id, StintRow.started_at == at)
        .where(StintRow.reason.in_(sorted(PLANNED)), StintRow.ended_at.is_(None))
        .where(StintRow.retired_at.is_(None), ~_AT_THE_DOOR)
        .order_by(StintRow.id)
    )
    return [
        Made(
            SignUpId(row.signup_id),
            DialerId(row.origin) if row.origin else None,
            DialerId(row.dialer_id),
            Why(row.reason),
            row.started_at,
            row.by,
        )
        for row in rows
    ]


_seat = aliased(StintRow)
_floater = aliased(SignUpRow)
_keeps = aliased(PersonRow)
_PAUSES = (
    select(
        PauseRow.signup_id,
        PauseRow.dialer_id,
        PauseRow.started_at,
        _seat.signup_id.label("floater_id"),
        _keeps.given_name,
        _keeps.family_name,
    )
    .join(SignUpRow, SignUpRow.id == PauseRow.signup_id)
    .outerjoin(
        _seat,
        and_(
            _seat.signup_id == PauseRow.floater_id,
            _seat.dialer_id == PauseRow.dialer_id,
            _seat.ended_at.is_(None),
            _seat.retired_at.is_(None),
        ),
    )
    .outerjoin(_floater, _floater.id == _seat.signup_id)
    .outerjoin(_keeps, _keeps.id == _floater.person_id)
    .where(PauseRow.ended_at.is_(None))
    .order_by(PauseRow.started_at, PauseRow.id)
)


def pauses(connection: Connection, timeslot_id: TimeslotId | None = None) -> list[Pause]:
    """List the breaks that last, longest first, of one shift where asked.

    Each with its floater while they are on the seat: who left or moved on keeps it no more.
    """
    statement = _PAUSES
    if timeslot_id is not None:
        statement = statement.where(SignUpRow.timeslot_id == timeslot_id)
    return [
        Pause(
            SignUpId(row.signup_id),
            DialerId(row.dialer_id) if row.dialer_id else None,
            row.started_at,
            SignUpId(row.floater_id) if row.floater_id else None,
            " ".join(filter(None, (row.given_name, row.family_name))),
        )
        for row in connection.execute(statement)
    ]


def floating(connection: Connection) -> set[tuple[SignUpId, DialerId]]:
    """Answer who is on a dialer only to keep somebody's seat there."""
    rows = connection.execute(
        select(StintRow.signup_id, StintRow.dialer_id).where(
            StintRow.ended_at.is_(None),
            StintRow.retired_at.is_(None),
            StintRow.reason == Why.FLOATER.value,
        )
    )
    return {(SignUpId(row.signup_id), DialerId(row.dialer_id)) for row in rows}


def begin_pauses(connection: Connection, pauses: Iterable[Pause], by: str) -> None:
    """Begin breaks, all with one statement; the unique index refuses a second one beside each."""
    rows = [
        {
            "id": new_id(),
            "signup_id": pause.signup_id,
            "dialer_id": pause.dialer_id,
            "floater_id": pause.floater_id,
            "started_at": pause.started_at,
            "by": by,
        }
        for pause in pauses
    ]
    if rows:
        connection.execute(insert(PauseRow), rows)
