"""The hub itself: its name and settings, the evening the desk works on, the counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from hubdesk.desk.context import Context
from hubdesk.domain.changes import Kind
from hubdesk.domain.ids import TimeslotId
from hubdesk.domain.programme import Step, read_steps, step_settings
from hubdesk.domain.roster import Shift, tonight
from hubdesk.errors import Problem
from hubdesk.store import deliveries, floor, leaders, marks, people, settings, turnout
from hubdesk.store.floor import Session
from hubdesk.store.shifts import put_shift


@dataclass(frozen=True, slots=True)
class Evening:
    """The shift the desk works on, with its counts; `expected` is Mobilize's list, in numbers."""

    shift: Shift
    session: Session | None
    here: int
    left: int
    walk_ins: int
    no_show: int
    unmarked: int
    expected: int


@dataclass(frozen=True, slots=True)
class Status:
    """Everything counted; each table adds up by itself."""

    roster: dict[str, int]
    pulled_at: datetime | None
    attendance: dict[str, int]
    deliveries: dict[str, int]


class Hub:
    """Settings, shifts and the counts every page's header shows."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def settings(self) -> dict[str, str]:
        """Answer every setting by name; keys and PINs are never among them."""
        with self._context.store.read() as connection:
            return settings.all_settings(connection)

    def set(self, by: str = "", **values: str) -> None:
        """Change these settings; the others stay."""
        with self._context.store.write() as connection:
            settings.put_settings(connection, values)
        self._context.publish(Kind.HUB, by=by)

    def steps(self, day: date) -> tuple[Step, ...]:
        """Tell the programme's four steps as they stand on `day`, the evening's own."""
        with self._context.store.read() as connection:
            known = leaders.all_leaders(connection)
            past = turnout.past(connection, self._context.clock() + timedelta(days=1))
            said = settings.all_settings(connection)
        trained = sum(one.trained(day) for one in known)
        return read_steps(said, trained=trained, leaders=len(known), evenings=past.evenings)

    def put_steps(self, steps: Iterable[Step], by: str = "") -> None:
        """Note when steps were taken, with whom, and a word on each."""
        values: dict[str, str] = {}
        for step in steps:
            values |= step_settings(step)
        self.set(by, **values)

    def shifts(self) -> list[Shift]:
        """List every shift Mobilize still lists, by start."""
        with self._context.store.read() as connection:
            return people.shifts(connection)

    def shift(self, timeslot_id: TimeslotId | None = None) -> Shift | None:
        """Answer the shift asked for, else the one running now, else the next, else the last.

        Problem("no_timeslot") for an id that is not there.
        """
        shifts = self.shifts()
        if timeslot_id is None:
            return tonight(shifts, self._context.clock())
        for shift in shifts:
            if timeslot_id in {shift.timeslot_id, str(shift.timeslot_server_id)}:
                return shift
        raise Problem("no_timeslot")

    def start_shift(self, title: str, starts_at: datetime, ends_at: datetime) -> Shift:
        """Make an in-person shift here and now, so that checking in never waits for a roster.

        It is in the hub's zone and has no number of Mobilize's: its deliveries go to the worksheet.
        """
        with self._context.store.write() as connection:
            zone = settings.all_settings(connection).get("zone", "") or "UTC"
            made = put_shift(connection, title.strip(), zone, starts_at, ends_at)
            shift = people.shift(connection, made)
        if shift is None:
            raise Problem("no_timeslot")
        self._context.publish(Kind.ROSTER)
        return shift

    def evening(self, shift: Shift) -> Evening:
        """Count one shift's evening."""
        with self._context.store.read() as connection:
            counts = marks.attendance_counts(connection, shift.timeslot_id)
            session = floor.session_of(connection, shift.timeslot_id)
        return Evening(shift, session, **counts)

    def status(self, timeslot_id: TimeslotId | None = None) -> Status:
        """Count everything in the file; attendance of one shift only where one is named."""
        with self._context.store.read() as connection:
            attendance = marks.attendance_counts(connection, timeslot_id)
            del attendance["expected"]
            return Status(
                people.roster_counts(connection),
                people.roster_read_at(connection),
                attendance,
                deliveries.state_counts(connection),
            )

    def roster_read_at(self) -> datetime | None:
        """Answer when a roster was last read whole."""
        with self._context.store.read() as connection:
            return people.roster_read_at(connection)
