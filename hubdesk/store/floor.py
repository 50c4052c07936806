"""Dialers, sessions and stints as they are kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    and_,
    bindparam,
    case,
    func,
    insert,
    literal,
    select,
    type_coerce,
    update,
)
from sqlalchemy.orm import InstrumentedAttribute, aliased

from hubdesk.domain.checkin import Standing
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId, PersonId, SessionId, SignUpId, StintId, TimeslotId, new_id
from hubdesk.domain.people import Contact
from hubdesk.domain.rotation import Need
from hubdesk.domain.suggestion import Load
from hubdesk.store.engine import as_text, bare
from hubdesk.store.floor_tables import DialerRow, PauseRow, SessionRow, StintRow
from hubdesk.store.marks import is_latest
from hubdesk.store.tables import MarkRow, PersonRow, SignUpRow, TimeslotRow, milliseconds, moment

_DIALER = (
    select(DialerRow)
    .where(DialerRow.retired_at.is_(None))
    .order_by(DialerRow.kind != DialerKind.SCALE_TO_WIN.value, DialerRow.position)
)


def dialers(connection: Connection) -> list[Dialer]:
    """List the hub's dialers: the DNC's first, the campaigns' in the order they were added."""
    return [_dialer(row) for row in connection.execute(_DIALER)]


def _dialer(row: Any) -> Dialer:
    return Dialer(
        id=DialerId(row.id),
        name=row.name,
        kind=DialerKind(row.kind),
        campaign=row.campaign,
        link=row.link,
        code=row.code,
        password=row.password,
        daily_code=row.daily_code,
        dial_in=row.dial_in,
        needs_account=row.needs_account,
        needs_phone=row.needs_phone,
        needs_computer=row.needs_computer,
        hours=row.hours,
        script_link=row.script_link,
        help_contact=row.help_contact,
        notes=row.notes,
        min_callers=row.min_callers,
        good_on=row.good_on,
        calls_from=row.calls_from,
        calls_to=row.calls_to,
        voters_zone=row.voters_zone,
        table=row.table_name,
    )


def put_dialer(connection: Connection, dialer: Dialer) -> None:
    """Write a dialer: a new one goes to the end of the order."""
    values = asdict(dialer) | {"kind": dialer.kind.value}
    values["table_name"] = values.pop("table")  # a word of SQL's own
    known = select(DialerRow.id).where(DialerRow.id == dialer.id)
    if connection.execute(known).scalar():
        connection.execute(update(DialerRow).where(DialerRow.id == dialer.id).values(values))
    else:
        position = connection.execute(select(func.count()).select_from(DialerRow)).scalar_one()
        connection.execute(insert(DialerRow), values | {"position": position})


@dataclass(frozen=True, slots=True)
class Session:
    """The evening of one timeslot, once its doors are open."""

    id: SessionId
    timeslot_id: TimeslotId
    opened_at: datetime
    opened_by: str
    without_dnc: str


def session_of(connection: Connection, timeslot_id: TimeslotId) -> Session | None:
    """Answer the timeslot's session; None while its doors are closed."""
    row = connection.execute(
        select(SessionRow).where(SessionRow.timeslot_id == timeslot_id)
    ).one_or_none()
    if row is None:
        return None
    return Session(
        SessionId(row.id),
        TimeslotId(row.timeslot_id),
        row.opened_at,
        row.opened_by,
        row.without_dnc,
    )


def put_session(connection: Connection, session: Session) -> None:
    """Open the doors."""
    connection.execute(insert(SessionRow), asdict(session))


_START = insert(StintRow)

_OPEN = and_(StintRow.ended_at.is_(None), StintRow.retired_at.is_(None))
"""A stint that lasts. What was corrected is retired: it can be read, and counts for nothing."""

_OPEN_ON = select(StintRow.dialer_id, func.count()).where(_OPEN).group_by(StintRow.dialer_id)


def loads(connection: Connection, timeslot_id: TimeslotId | None = None) -> list[Load]:
    """List the dialers with how many callers each has now, of one timeslot where asked."""
    statement = _OPEN_ON
    if timeslot_id is not None:
        statement = statement.join(SignUpRow, SignUpRow.id == StintRow.signup_id).where(
            SignUpRow.timeslot_id == timeslot_id
        )
    on = {row[0]: int(row[1]) for row in connection.execute(statement)}
    return [Load(dialer, on.get(dialer.id, 0)) for dialer in dialers(connection)]


def standing_on(
    connection: Connection, signup_ids: Sequence[SignUpId]
) -> dict[SignUpId, DialerId | None]:
    """Answer for each of these who is here which dialer they are on, None for those who wait."""
    found: dict[SignUpId, DialerId | None] = {}
    for start in range(0, len(signup_ids), 500):
        rows = connection.execute(
            select(SignUpRow.id, StintRow.dialer_id)
            .select_from(SignUpRow)
            .join(MarkRow, is_latest())
            .outerjoin(StintRow, and_(StintRow.signup_id == SignUpRow.id, _OPEN))
            .where(MarkRow.standing == Standing.HERE.value)
            .where(SignUpRow.id.in_(list(signup_ids[start : start + 500])))
        )
        found |= {SignUpId(row[0]): DialerId(row[1]) if row[1] else None for row in rows}
    return found


def open_stint(connection: Connection, signup_id: SignUpId) -> tuple[StintId, DialerId] | None:
    """Answer the stint a sign-up is on, if any."""
    row = connection.execute(
        select(StintRow.id, StintRow.dialer_id).where(StintRow.signup_id == signup_id, _OPEN)
    ).one_or_none()
    return None if row is None else (StintId(row.id), DialerId(row.dialer_id))


def end_stint(
    connection: Connection, signup_ids: Iterable[SignUpId], at: datetime, by: str, reason: str
) -> None:
    """Fill in the end of the open stints of these sign-ups, and of their breaks.

    What began after `at` (an estimate, or a clock that was set back) ends as it begins.
    """
    every = list(signup_ids)
    for start in range(0, len(every), 500):
        ids = every[start : start + 500]
        connection.execute(
            update(StintRow)
            .where(StintRow.signup_id.in_(ids), _OPEN)
            .values(ended_at=_no_earlier(StintRow.started_at, at), ended_by=by, end_reason=reason)
        )
        connection.execute(
            update(PauseRow)
            .where(PauseRow.signup_id.in_(ids), PauseRow.ended_at.is_(None))
            .values(ended_at=_no_earlier(PauseRow.started_at, at), ended_by=by)
        )


def _no_earlier(begun: InstrumentedAttribute[datetime], at: datetime) -> ColumnElement[datetime]:
    return case((begun > at, begun), else_=literal(at, begun.type))


def start_stints(
    connection: Connection,
    signup_ids: Iterable[SignUpId],
    dialer_id: DialerId,
    at: datetime,
    by: str,
    reason: str,
    joined_as: str = "",
) -> None:
    """Begin a stint for each of these; the unique index refuses a second open one."""
    started = [Started(one, dialer_id, reason, joined_as) for one in signup_ids]
    start_each(connection, started, at, by)


@dataclass(frozen=True, slots=True)
class Started:
    """A stint that begins: whose, on which dialer, why, and as whom they join."""

    signup_id: SignUpId
    dialer_id: DialerId
    reason: str
    joined_as: str = ""


def start_each(connection: Connection, stints: Iterable[Started], at: datetime, by: str) -> None:
    """Begin stints that may be on any dialers for any reasons, all with one statement."""
    rows = [asdict(one) | {"id": new_id(), "started_at": at, "by": by} for one in stints]
    if rows:
        connection.execute(_START, rows)


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who is here: the dialer they are on since when, or None while they wait.

    `joined_as` is the phone or login they use there, `lacks` what they have not got tonight.
    """

    signup_id: SignUpId
    person_id: PersonId
    contact: Contact
    first_time: bool
    attention: str
    dialer_id: DialerId | None
    since: datetime
    reason: str
    seat: str = ""
    joined_as: str = ""
    lacks: frozenset[Need] = frozenset()


_NOTHING: frozenset[Need] = frozenset()
_EARLIER = aliased(StintRow)
_LEFT_LAST = (
    select(func.max(_EARLIER.ended_at))
    .where(_EARLIER.signup_id == SignUpRow.id, _EARLIER.retired_at.is_(None))
    .scalar_subquery()
)
_SINCE = func.coalesce(
    StintRow.started_at, case((MarkRow.at < _LEFT_LAST, _LEFT_LAST), else_=MarkRow.at)
).label("since")
_HERE = (
    select(
        SignUpRow.id,
        SignUpRow.person_id,
        PersonRow.given_name,
        PersonRow.family_name,
        PersonRow.email,
        PersonRow.phone,
        PersonRow.zip_code,
        PersonRow.first_time,
        PersonRow.attention,
        StintRow.dialer_id,
        _SINCE,
        StintRow.reason,
        SignUpRow.seat,
        StintRow.joined_as,
        SignUpRow.lacks,
    )
    .join(PersonRow, PersonRow.id == SignUpRow.person_id)
    .join(MarkRow, is_latest())
    .outerjoin(
        StintRow,
        and_(StintRow.signup_id == SignUpRow.id, _OPEN),
    )
    .where(MarkRow.standing == bindparam("standing"))
    .order_by(_SINCE, SignUpRow.id)
)
_ALL = as_text(_HERE)
_OF_SHIFT = as_text(_HERE.where(SignUpRow.timeslot_id == bindparam("timeslot")))
_OF_ONE = as_text(_HERE.where(SignUpRow.id == bindparam("signup")))


def callers(connection: Connection, timeslot_id: TimeslotId | None = None) -> list[Caller]:
    """List everybody who is here, by when they came to where they are now.

    Who was on a dialer before waits since they left it, not since they came in.
    """
    here = Standing.HERE.value
    asked = (_ALL, (here,)) if timeslot_id is None else (_OF_SHIFT, (here, timeslot_id))
    return [_caller(row) for row in bare(connection).execute(*asked)]


def callers_among(connection: Connection, signup_ids: Iterable[SignUpId]) -> list[Caller]:
    """List those of these sign-ups who are here, in the order named."""
    ask, here = bare(connection).execute, Standing.HERE.value
    return [_caller(row) for one in signup_ids for row in ask(_OF_ONE, (here, one))]


@lru_cache(maxsize=1024)  # a press on the floor changes one row of hundreds
def _caller(row: tuple[Any, ...]) -> Caller:
    identity, person_id, given, family, email, phone, zip_code, *more = row
    first_time, attention, dialer_id, since, reason, seat, joined_as, lacks = more
    return Caller(
        identity,
        person_id,
        Contact(given, family, email, phone, zip_code),
        bool(first_time),
        attention,
        dialer_id,
        moment(since),
        reason or "",
        seat,
        joined_as or "",
        frozenset(map(Need, lacks.split())) if lacks else _NOTHING,
    )


_SHIFT_OVER = type_coerce(TimeslotRow.ends_at, BigInteger) + bindparam("overtime", type_=BigInteger)
_NOW = bindparam("now", type_=BigInteger)
_UNTIL = func.coalesce(
    type_coerce(StintRow.ended_at, BigInteger), case((_SHIFT_OVER < _NOW, _SHIFT_OVER), else_=_NOW)
)
_LENGTH = _UNTIL - type_coerce(StintRow.started_at, BigInteger)
_MINUTES = (
    select(StintRow.dialer_id, func.sum(case((_LENGTH > 0, _LENGTH), else_=0)))
    .join(SignUpRow, SignUpRow.id == StintRow.signup_id)
    .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
    .where(StintRow.retired_at.is_(None))
    .group_by(StintRow.dialer_id)
)


def minutes(
    connection: Connection, now: datetime, overtime: timedelta, timeslot_id: TimeslotId | None
) -> dict[DialerId, int]:
    """Add up each dialer's whole minutes up to now, of one timeslot where asked.

    A stint nobody ended counts until `overtime` after its shift.
    """
    statement = _MINUTES
    if timeslot_id is not None:
        statement = statement.where(SignUpRow.timeslot_id == timeslot_id)
    given = {"now": milliseconds(now), "overtime": overtime // timedelta(milliseconds=1)}
    return {
        DialerId(on): int(spent) // 60_000 for on, spent in connection.execute(statement, given)
    }
