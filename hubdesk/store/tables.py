"""The tables, as SQLAlchemy sees them: one class per kind of fact, plain columns, few relations.

Ids are local UUIDv7 texts made at the press; `server_id` is Mobilize's own number and only ever an
attribute. Times are milliseconds since 1970 UTC in the file and aware datetimes outside it.
Marks and delivery steps are append-only; a stint's end is filled in once.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Dialect,
    ForeignKey,
    Index,
    MetaData,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

HEAD = "0006"
"""The migration these tables correspond to; a test holds it against the migrations folder."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class UtcTime(TypeDecorator[datetime]):
    """An aware UTC moment, kept as whole milliseconds so that every engine orders it alike."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Turn an aware moment into milliseconds."""
        del dialect
        return None if value is None else milliseconds(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Turn milliseconds back into an aware moment."""
        del dialect
        return None if value is None else moment(value)


def moment(milliseconds: int) -> datetime:
    """Answer the aware moment a time in the file stands for, in rows read by the bare driver."""
    return _EPOCH + milliseconds * _MILLISECOND


def milliseconds(moment: datetime) -> int:
    """Answer an aware moment as it stands in the file, for sums made there."""
    return (moment - _EPOCH) // _MILLISECOND


class Base(DeclarativeBase):
    """The one collection of tables; constraint names are fixed so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcTime}  # noqa: RUF012 - SQLAlchemy reads it from the class


class SettingRow(Base):
    """One setting of the hub by name; secrets never come here."""

    __tablename__ = "setting"
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class LeaderRow(Base):
    """A person who hosts: who may press, and who is trained.

    `pin` is what Argon2 made of their PIN, with its salt and cost; empty while none is set.
    """

    __tablename__ = "leader"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    role: Mapped[str]
    trained_on: Mapped[str] = mapped_column(default="")
    retired_at: Mapped[datetime | None]
    initials: Mapped[str] = mapped_column(default="", server_default=text("''"))
    pin: Mapped[str] = mapped_column(default="", server_default=text("''"))


class TrainingRow(Base):
    """A training module a leader has done: on which day, until when it counts ("": for good)."""

    __tablename__ = "training"
    id: Mapped[str] = mapped_column(primary_key=True)
    leader_id: Mapped[str] = mapped_column(ForeignKey("leader.id"), index=True)
    module: Mapped[str]
    done_on: Mapped[str]
    expires_on: Mapped[str] = mapped_column(default="")
    set_at: Mapped[datetime]
    set_by: Mapped[str]
    retired_at: Mapped[datetime | None]


class DutyRow(Base):
    """One leader's time on duty at the desk, from signing in to handing over."""

    __tablename__ = "duty"
    id: Mapped[str] = mapped_column(primary_key=True)
    leader_id: Mapped[str] = mapped_column(ForeignKey("leader.id"), index=True)
    begun_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class EventRow(Base):
    """A phone bank as Mobilize lists it. `number` is the word the search index knows it by."""

    __tablename__ = "event"
    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    server_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    title: Mapped[str]
    timezone: Mapped[str]
    kind: Mapped[str]
    event_type: Mapped[str]
    visibility: Mapped[str]
    venue: Mapped[str]
    browser_url: Mapped[str | None]
    instructions: Mapped[str]
    modified_at: Mapped[datetime | None]
    gone_at: Mapped[datetime | None]
    description: Mapped[str] = mapped_column(default="", server_default=text("''"))


class TimeslotRow(Base):
    """A shift of an event. `ends_assumed` is set where an export did not say when it ends."""

    __tablename__ = "timeslot"
    id: Mapped[str] = mapped_column(primary_key=True)
    event_id: Mapped[str] = mapped_column(ForeignKey("event.id"), index=True)
    server_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    ends_assumed: Mapped[bool] = mapped_column(default=False)
    max_attendees: Mapped[int | None]
    gone_at: Mapped[datetime | None]


class PersonRow(Base):
    """A volunteer. `number` is the row the search index knows them by."""

    __tablename__ = "person"
    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    user_id: Mapped[int | None] = mapped_column(BigInteger, index=True)
    given_name: Mapped[str]
    family_name: Mapped[str]
    folded_name: Mapped[str] = mapped_column(index=True)
    email: Mapped[str] = mapped_column(index=True)
    phone: Mapped[str]
    zip_code: Mapped[str]
    language: Mapped[str] = mapped_column(default="")
    attention: Mapped[str] = mapped_column(default="")
    first_time: Mapped[bool] = mapped_column(default=False)
    shares_email: Mapped[bool] = mapped_column(default=False)
    blocked: Mapped[bool] = mapped_column(default=False)
    sms_consent: Mapped[bool] = mapped_column(default=False)
    consent_text: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime]
    pronunciation: Mapped[str] = mapped_column(default="", server_default=text("''"))


class SignUpRow(Base):
    """One person for one timeslot: from Mobilize (`roster`), or made here (`walk_in`, `moved`).

    `status` and `attended` are Mobilize's word and nobody else's, with the time it was read.
    `lacks` is what the person has not got tonight (`account phone computer`), `chose` the dialer
    they asked for, `seat` where they sit.
    """

    __tablename__ = "signup"
    __table_args__ = (UniqueConstraint("person_id", "timeslot_id"),)
    id: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    timeslot_id: Mapped[str] = mapped_column(ForeignKey("timeslot.id"), index=True)
    server_id: Mapped[int | None] = mapped_column(BigInteger, index=True)
    origin: Mapped[str]
    moved_from: Mapped[str | None] = mapped_column(ForeignKey("signup.id"))
    status: Mapped[str]
    attended: Mapped[bool | None]
    notes: Mapped[str] = mapped_column(default="{}")
    signed_up_at: Mapped[datetime | None]
    modified_at: Mapped[datetime | None]
    read_at: Mapped[datetime | None]
    gone_at: Mapped[datetime | None]
    lacks: Mapped[str] = mapped_column(default="", server_default=text("''"))
    chose: Mapped[str] = mapped_column(default="", server_default=text("''"))
    seat: Mapped[str] = mapped_column(default="", server_default=text("''"))


class MarkRow(Base):
    """Something that happened to a sign-up at the desk; never changed, never removed.

    `standing` is where the sign-up stands after it, so the latest mark says all there is to know.
    The unique pair is the last word on two presses at once. `next_shift` is what they said of the
    next one on the way out: `yes`, `no`, or nothing.
    """

    __tablename__ = "mark"
    __table_args__ = (UniqueConstraint("signup_id", "seq"),)
    id: Mapped[str] = mapped_column(primary_key=True)
    signup_id: Mapped[str] = mapped_column(ForeignKey("signup.id"))
    seq: Mapped[int]
    kind: Mapped[str]
    standing: Mapped[str]
    was: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    arrived_at: Mapped[datetime | None]
    arrived_by: Mapped[str] = mapped_column(default="")
    calls: Mapped[int | None]
    conversations: Mapped[int | None]
    reason: Mapped[str] = mapped_column(default="")
    next_shift: Mapped[str] = mapped_column(default="", server_default=text("''"))


class DeliveryRow(Base):
    """What Mobilize has yet to learn of one mark, and how far that has come."""

    __tablename__ = "delivery"
    __table_args__ = (
        Index("ix_delivery_state_created_at", "state", "created_at"),
        Index(
            "ix_delivery_active",
            "signup_id",
            unique=True,
            sqlite_where=text("state != 'cancelled'"),
            postgresql_where=text("state != 'cancelled'"),
        ),
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    mark_id: Mapped[str] = mapped_column(ForeignKey("mark.id"), unique=True)
    signup_id: Mapped[str] = mapped_column(ForeignKey("signup.id"), index=True)
    wanted: Mapped[str]
    creates: Mapped[bool]
    state: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    detail: Mapped[str] = mapped_column(default="")
    content: Mapped[str] = mapped_column(default="")
    attempts: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime | None]
    ticked_at: Mapped[datetime | None]
    ticked_by: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class StepRow(Base):
    """One step of a delivery's life, kept so that "how far, and why" can always be told.

    `by` is who pressed it; empty for what came of a reply or a reading.
    """

    __tablename__ = "delivery_step"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    delivery_id: Mapped[str] = mapped_column(ForeignKey("delivery.id"), index=True)
    at: Mapped[datetime]
    was: Mapped[str]
    state: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    by: Mapped[str] = mapped_column(default="", server_default=text("''"))


class CursorRow(Base):
    """Where a pull stands: the next page to ask for, and the server's time of the last one."""

    __tablename__ = "cursor"
    name: Mapped[str] = mapped_column(primary_key=True)
    next_page: Mapped[str] = mapped_column(default="")
    begun_at: Mapped[datetime | None]
    complete_until: Mapped[datetime | None]
