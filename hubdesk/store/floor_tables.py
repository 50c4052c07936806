"""The tables of an evening's floor: dialers, doors, stints, breaks, run of show, loans, waves.

Of the same kind as those in `tables`; nothing here is rewritten but an end that is filled in.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from hubdesk.store.tables import Base


class DialerRow(Base):
    """A dialer a caller can be put on: a record a leader fills in, never code.

    `good_on` is the day its link and codes are for ("": any day); calls are allowed from
    `calls_from` to `calls_to` (HH:MM) in the voters' own zone.
    """

    __tablename__ = "dialer"
    __table_args__ = (CheckConstraint("min_callers >= 0", name="min_callers"),)
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    campaign: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    code: Mapped[str] = mapped_column(default="")
    password: Mapped[str] = mapped_column(default="")
    daily_code: Mapped[str] = mapped_column(default="")
    dial_in: Mapped[str] = mapped_column(default="")
    needs_account: Mapped[bool] = mapped_column(default=False)
    needs_phone: Mapped[bool] = mapped_column(default=False)
    needs_computer: Mapped[bool] = mapped_column(default=True)
    hours: Mapped[str] = mapped_column(default="")
    script_link: Mapped[str] = mapped_column(default="")
    help_contact: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    min_callers: Mapped[int] = mapped_column(default=1)
    position: Mapped[int]
    retired_at: Mapped[datetime | None]
    good_on: Mapped[str] = mapped_column(default="", server_default=text("''"))
    calls_from: Mapped[str] = mapped_column(default="", server_default=text("''"))
    calls_to: Mapped[str] = mapped_column(default="", server_default=text("''"))
    voters_zone: Mapped[str] = mapped_column(default="", server_default=text("''"))
    table_name: Mapped[str] = mapped_column(default="", server_default=text("''"))


class SessionRow(Base):
    """The evening of one timeslot: when its doors opened, by whom, and why without the DNC's."""

    __tablename__ = "session"
    id: Mapped[str] = mapped_column(primary_key=True)
    timeslot_id: Mapped[str] = mapped_column(ForeignKey("timeslot.id"), unique=True)
    opened_at: Mapped[datetime]
    opened_by: Mapped[str]
    without_dnc: Mapped[str] = mapped_column(default="")
    closed_at: Mapped[datetime | None]
    turn: Mapped[str] = mapped_column(default="", server_default=text("''"))


class StintRow(Base):
    """One person's time on one dialer. One open stint per sign-up, by the index's word.

    `joined_as` is the phone or login they used there. A correction is a stint of its own that
    `corrects` the one before, which is retired and stays to be read; why is what they `said`, and
    `reason` goes on being why the person is on that dialer.
    """

    __tablename__ = "stint"
    __table_args__ = (
        Index(
            "ix_stint_open",
            "signup_id",
            unique=True,
            sqlite_where=text("ended_at IS NULL AND retired_at IS NULL"),
            postgresql_where=text("ended_at IS NULL AND retired_at IS NULL"),
        ),
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    signup_id: Mapped[str] = mapped_column(ForeignKey("signup.id"), index=True)
    dialer_id: Mapped[str] = mapped_column(ForeignKey("dialer.id"), index=True)
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    reason: Mapped[str]
    by: Mapped[str]
    ended_by: Mapped[str] = mapped_column(default="")
    end_reason: Mapped[str] = mapped_column(default="")
    joined_as: Mapped[str] = mapped_column(default="", server_default=text("''"))
    corrects: Mapped[str] = mapped_column(default="", server_default=text("''"))
    retired_by: Mapped[str] = mapped_column(default="", server_default=text("''"))
    retired_at: Mapped[datetime | None]
    said: Mapped[str] = mapped_column(default="", server_default=text("''"))


class BlockRow(Base):
    """A stretch of an evening: from when, by which policy, over which dialers (`portions`, JSON).

    Never rewritten: what is planned anew retires what was planned before.
    """

    __tablename__ = "block"
    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    starts_at: Mapped[datetime]
    policy: Mapped[str]
    portions: Mapped[str]
    set_at: Mapped[datetime]
    set_by: Mapped[str]
    retired_at: Mapped[datetime | None]


class PauseRow(Base):
    """One person's break: from when to when, the dialer they left, and who keeps their seat."""

    __tablename__ = "pause"
    __table_args__ = (
        Index(
            "ix_pause_open",
            "signup_id",
            unique=True,
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    signup_id: Mapped[str] = mapped_column(ForeignKey("signup.id"), index=True)
    dialer_id: Mapped[str | None] = mapped_column(ForeignKey("dialer.id"))
    floater_id: Mapped[str | None] = mapped_column(ForeignKey("signup.id"))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    by: Mapped[str]
    ended_by: Mapped[str] = mapped_column(default="")


class AgendaRow(Base):
    """An item of an evening's run of show: how long, who leads it, and when it really began.

    Never rewritten but for its begin and end: what is planned anew retires what was before.
    """

    __tablename__ = "agenda"
    id: Mapped[str] = mapped_column(primary_key=True)
    timeslot_id: Mapped[str] = mapped_column(ForeignKey("timeslot.id"), index=True)
    position: Mapped[int]
    kind: Mapped[str]
    title: Mapped[str]
    minutes: Mapped[int]
    owner: Mapped[str] = mapped_column(default="")
    begun_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    set_at: Mapped[datetime]
    set_by: Mapped[str]
    retired_at: Mapped[datetime | None]


class BriefingRow(Base):
    """A training or briefing somebody got at the phone bank, recorded when it happened."""

    __tablename__ = "briefing"
    id: Mapped[str] = mapped_column(primary_key=True)
    signup_id: Mapped[str] = mapped_column(ForeignKey("signup.id"), index=True)
    kind: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    retired_at: Mapped[datetime | None]


class ItemRow(Base):
    """A thing the hub lends: a laptop, a headset, a charger, the hotspot, by its label."""

    __tablename__ = "item"
    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    label: Mapped[str] = mapped_column(unique=True)
    note: Mapped[str] = mapped_column(default="")
    retired_at: Mapped[datetime | None]


class LoanRow(Base):
    """One thing lent to one person. A thing is out once, by the index's word."""

    __tablename__ = "loan"
    __table_args__ = (
        Index(
            "ix_loan_open",
            "item_id",
            unique=True,
            sqlite_where=text("returned_at IS NULL"),
            postgresql_where=text("returned_at IS NULL"),
        ),
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    item_id: Mapped[str] = mapped_column(ForeignKey("item.id"))
    signup_id: Mapped[str] = mapped_column(ForeignKey("signup.id"), index=True)
    lent_at: Mapped[datetime]
    lent_by: Mapped[str]
    returned_at: Mapped[datetime | None]
    returned_by: Mapped[str] = mapped_column(default="")


class CallNoteRow(Base):
    """A call of the chase or reshift list: who called, how it went, what they said."""

    __tablename__ = "call_note"
    id: Mapped[str] = mapped_column(primary_key=True)
    signup_id: Mapped[str] = mapped_column(ForeignKey("signup.id"), index=True)
    kind: Mapped[str]
    outcome: Mapped[str]
    said: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    by: Mapped[str]


class WaveRow(Base):
    """Something the kiosk has for the host: why, about whom, and for a double of whom."""

    __tablename__ = "wave"
    id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    kind: Mapped[str]
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    known_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    timeslot_id: Mapped[str | None] = mapped_column(ForeignKey("timeslot.id"))
    settled_at: Mapped[datetime | None]
    settled_by: Mapped[str] = mapped_column(default="")


METADATA = Base.metadata
"""Every table of the file: those of `tables`, and these, which come after them."""
