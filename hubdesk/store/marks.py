"""Marks, the append-only facts of the desk, and where they leave every sign-up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    case,
    func,
    insert,
    literal_column,
    select,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased

from hubdesk.domain.checkin import Asked, Mark, MarkKind, NextShift, Standing
from hubdesk.domain.delivery import Active, Reason, State, Wanted, Way
from hubdesk.domain.ids import MarkId, PersonId, SignUpId, TimeslotId
from hubdesk.domain.people import Contact
from hubdesk.domain.roster import EventKind, SignUpStatus
from hubdesk.errors import Problem
from hubdesk.store.tables import (
    DeliveryRow,
    EventRow,
    MarkRow,
    PersonRow,
    SignUpRow,
    StepRow,
    TimeslotRow,
)

_newer = aliased(MarkRow)


def is_latest(signup_id: Any = SignUpRow.id) -> ColumnElement[bool]:
    """The join condition that picks a sign-up's latest mark."""
    newest = select(func.max(_newer.seq)).where(_newer.signup_id == signup_id).scalar_subquery()
    return and_(MarkRow.signup_id == signup_id, MarkRow.seq == newest)


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything a press on a sign-up is judged by, read in one question.

    `elsewhere`: the person still stands as here on another of their sign-ups. `moved_from`: the
    sign-up of another shift whose place this one took; `zone` is the event's.
    """

    person_id: PersonId
    contact: Contact
    starts_at: datetime
    asked: Asked
    way: Way
    active: Active | None
    elsewhere: bool = False
    moved_from: SignUpId | None = None
    zone: str = ""


MARK = (
    MarkRow.seq,
    MarkRow.kind,
    MarkRow.standing,
    MarkRow.was,
    MarkRow.at,
    MarkRow.by,
    MarkRow.arrived_at,
    MarkRow.arrived_by,
)
"""The columns of a `Mark`, in the order of its fields; last in a row that was joined with it."""

_CANCELLED: ColumnElement[str] = literal_column(f"'{State.CANCELLED.value}'")
"""Written into the statement: a bound value in the condition of a partial index makes SQLite plan
the question anew at every press, which takes eight times as long as answering it."""

_other = aliased(SignUpRow)
_there = aliased(MarkRow)
_STILL_HERE = and_(
    _other.person_id == SignUpRow.person_id,
    _other.id != SignUpRow.id,
    _there.standing == literal_column(f"'{Standing.HERE.value}'"),
    _there.seq
    == select(func.max(_newer.seq)).where(_newer.signup_id == _other.id).scalar_subquery(),
)

_before = aliased(DeliveryRow)
_GIVEN_UP = and_(
    _before.signup_id == SignUpRow.id,
    _before.wanted == literal_column(f"'{Wanted.NOT_HERE.value}'"),
    StepRow.state == _CANCELLED,
    StepRow.was != literal_column(f"'{State.VERIFIED.value}'"),
)
"""A line that took something back, and was given up because they came after all."""

_SITUATION = (
    select(
        SignUpRow.timeslot_id,
        SignUpRow.server_id,
        SignUpRow.origin,
        SignUpRow.status,
        SignUpRow.gone_at,
        SignUpRow.read_at,
        SignUpRow.moved_from,
        TimeslotRow.starts_at,
        TimeslotRow.server_id.label("timeslot_server_id"),
        EventRow.server_id.label("event_server_id"),
        EventRow.kind.label("event_kind"),
        EventRow.timezone,
        PersonRow.id.label("person_id"),
        PersonRow.given_name,
        PersonRow.family_name,
        PersonRow.email,
        PersonRow.phone,
        PersonRow.zip_code,
        PersonRow.shares_email,
        PersonRow.blocked,
        DeliveryRow.id.label("delivery_id"),
        DeliveryRow.wanted,
        DeliveryRow.state,
        DeliveryRow.ticked_at,
        DeliveryRow.reason.label("delivery_reason"),
        select(_other.id)
        .join(_there, _there.signup_id == _other.id)
        .where(_STILL_HERE)
        .exists()
        .label("elsewhere"),
        select(_before.id)
        .join(StepRow, StepRow.delivery_id == _before.id)
        .where(_GIVEN_UP)
        .exists()
        .label("told"),
        *MARK,
    )
    .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
    .join(EventRow, EventRow.id == TimeslotRow.event_id)
    .join(PersonRow, PersonRow.id == SignUpRow.person_id)
    .outerjoin(MarkRow, is_latest())
    .outerjoin(
        DeliveryRow,
        and_(DeliveryRow.signup_id == SignUpRow.id, DeliveryRow.state != _CANCELLED),
    )
    .where(SignUpRow.id == bindparam("signup"))
)
"""Built once and only bound at a press: building it anew costs more than the disk does."""

_PUT = insert(MarkRow)


def situation(connection: Connection, signup_id: SignUpId, *, by_key: bool) -> Situation:
    """Read what a press on this sign-up is judged by; Problem("signup_unknown") if it is not."""
    row: Any = connection.execute(_SITUATION, {"signup": signup_id}).one_or_none()
    if row is None:
        raise Problem("signup_unknown")
    made_here = row.origin != "roster"
    asked = Asked(
        signup_id,
        TimeslotId(row.timeslot_id),
        SignUpStatus(row.status),
        row.gone_at is not None,
        EventKind(row.event_kind),
        made_here,
        mark_of(*row[-len(MARK) :]),
    )
    way = Way(
        made_here=made_here,
        # An export gives no id, but what was read from one is there.
        on_mobilize=row.gone_at is None
        and (not made_here or row.server_id is not None or row.read_at is not None),
        addressable=row.event_server_id is not None and row.timeslot_server_id is not None,
        by_key=by_key,
        has_email=bool(row.email),
        has_zip=bool(row.zip_code),
        shares_email=row.shares_email,
        blocked=row.blocked,
    )
    active = None
    if row.delivery_id is not None:
        active = Active(
            row.delivery_id,
            Wanted(row.wanted),
            State(row.state),
            row.ticked_at is not None,
            Reason(row.delivery_reason),
            bool(row.told),
        )
    contact = Contact(row.given_name, row.family_name, row.email, row.phone, row.zip_code)
    person_id = PersonId(row.person_id)
    return Situation(
        person_id,
        contact,
        row.starts_at,
        asked,
        way,
        active,
        bool(row.elsewhere),
        SignUpId(row.moved_from) if row.moved_from else None,
        row.timezone,
    )


def here_elsewhere(
    connection: Connection, person_id: PersonId, signup_id: SignUpId
) -> list[tuple[SignUpId, datetime]]:
    """List a person's other sign-ups that still stand as here, each with its shift's end."""
    rows = connection.execute(
        select(SignUpRow.id, TimeslotRow.ends_at)
        .select_from(SignUpRow)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .join(MarkRow, is_latest())
        .where(SignUpRow.person_id == person_id, SignUpRow.id != signup_id)
        .where(MarkRow.standing == Standing.HERE.value)
    )
    return [(SignUpId(row[0]), row[1]) for row in rows]


def last_out(connection: Connection, signup_id: SignUpId) -> datetime | None:
    """Answer the moment of the last check-out of a sign-up, taken back or not; None if none was."""
    out_at: datetime | None = connection.execute(
        select(MarkRow.at)
        .where(MarkRow.signup_id == signup_id, MarkRow.kind == MarkKind.OUT.value)
        .order_by(MarkRow.seq.desc())
        .limit(1)
    ).scalar()
    return out_at


def mark_of(seq: int | None, kind: str, standing: str, was: str, *rest: Any) -> Mark | None:
    """Make the latest mark of the columns in MARK; None where a sign-up has none."""
    if seq is None:
        return None
    return Mark(seq, MarkKind(kind), Standing(standing), Standing(was), *rest)


@dataclass(frozen=True, slots=True)
class NewMark:
    """A mark to write; its id and time were fixed at the press."""

    id: MarkId
    signup_id: SignUpId
    kind: MarkKind
    standing: Standing
    at: datetime
    by: str
    calls: int | None = None
    conversations: int | None = None
    reason: str = ""
    next_shift: str = ""


def put_mark(connection: Connection, mark: NewMark, latest: Mark | None) -> bool:
    """Append a mark after `latest`; False where somebody else's came first (nothing is written)."""
    here = mark.standing in {Standing.HERE, Standing.LEFT}
    first = mark.kind is MarkKind.IN and (latest is None or latest.arrived_at is None)
    arrived_at = mark.at if first else (latest.arrived_at if latest else None)
    arrived_by = mark.by if first else (latest.arrived_by if latest else "")
    row = {
        "id": mark.id,
        "signup_id": mark.signup_id,
        "seq": latest.seq + 1 if latest else 1,
        "kind": mark.kind.value,
        "standing": mark.standing.value,
        "was": (latest.standing if latest else Standing.EXPECTED).value,
        "at": mark.at,
        "by": mark.by,
        "arrived_at": arrived_at if here else None,
        "arrived_by": arrived_by if here else "",
        "calls": mark.calls,
        "conversations": mark.conversations,
        "reason": mark.reason,
        "next_shift": mark.next_shift,
    }
    try:
        connection.execute(_PUT, row)
    except IntegrityError:
        pair = MarkRow.signup_id == mark.signup_id, MarkRow.seq == row["seq"]
        if connection.execute(select(MarkRow.id).where(*pair)).first() is None:
            raise
        return False
    return True


def attendance_counts(
    connection: Connection, timeslot_id: TimeslotId | None = None
) -> dict[str, int]:
    """Count who is here, left, walked in, did not come, and of whom nobody has said anything.

    Unmarked are the sign-ups Mobilize still lists, not cancelled, of events that meet in person.
    With `timeslot_id` only that shift; without, everything in the file. `expected` is what of
    Mobilize's list was expected, without whoever came to another shift; walk-ins and those who came
    from another shift come on top of it.
    """
    standing = func.coalesce(MarkRow.standing, Standing.EXPECTED.value)
    listed = and_(
        SignUpRow.origin == "roster",
        SignUpRow.status != SignUpStatus.CANCELLED.value,
        SignUpRow.gone_at.is_(None),
    )
    present = standing.in_([Standing.HERE.value, Standing.LEFT.value])

    def count(condition: ColumnElement[bool]) -> ColumnElement[int]:
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    statement = (
        select(
            count(standing == Standing.HERE.value).label("here"),
            count(standing == Standing.LEFT.value).label("left"),
            count(and_(present, SignUpRow.origin == "walk_in")).label("walk_ins"),
            count(standing == Standing.NO_SHOW.value).label("no_show"),
            count(and_(standing == Standing.EXPECTED.value, listed)).label("unmarked"),
            count(and_(listed, standing != Standing.MOVED.value)).label("expected"),
        )
        .select_from(SignUpRow)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .outerjoin(MarkRow, is_latest())
        .where(EventRow.kind == EventKind.IN_PERSON.value)
    )
    if timeslot_id is not None:
        statement = statement.where(SignUpRow.timeslot_id == timeslot_id)
    return dict(connection.execute(statement).mappings().one())


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One mark of a person's history, newest first."""

    at: datetime
    kind: MarkKind
    standing: Standing
    by: str
    reason: str
    calls: int | None
    conversations: int | None
    starts_at: datetime
    signup_id: SignUpId
    next_shift: NextShift = NextShift.UNASKED


def history(connection: Connection, person_id: PersonId) -> list[HistoryLine]:
    """List every mark on a person's sign-ups, undone ones too, newest first."""
    rows = connection.execute(
        select(MarkRow, TimeslotRow.starts_at)
        .join(SignUpRow, SignUpRow.id == MarkRow.signup_id)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .where(SignUpRow.person_id == person_id)
        .order_by(MarkRow.at.desc(), MarkRow.seq.desc())
    )
    return [
        HistoryLine(
            row.at,
            MarkKind(row.kind),
            Standing(row.standing),
            row.by,
            row.reason,
            row.calls,
            row.conversations,
            row.starts_at,
            SignUpId(row.signup_id),
            NextShift(row.next_shift),
        )
        for row in rows
    ]
