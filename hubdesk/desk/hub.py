"""The hub itself: its name and settings, its leaders, the evening the desk works on, the counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from hubdesk.desk.context import Context
from hubdesk.domain.changes import Kind
from hubdesk.domain.delivery import State
from hubdesk.domain.ids import DeliveryId, LeaderId, TimeslotId, new_id
from hubdesk.domain.roster import Shift, tonight
from hubdesk.errors import Problem
from hubdesk.store import deliveries, floor, leaders, marks, people, settings
from hubdesk.store.floor import Session
from hubdesk.store.leaders import Leader, Role


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
    """Settings, leaders, shifts and the counts every page's header shows."""

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

    def leaders(self) -> list[Leader]:
        """List the hub's leaders, host first."""
        with self._context.store.read() as connection:
            return leaders.all_leaders(connection)

    def put_leader(
        self, name: str, role: Role, trained_on: date | None = None, leader_id: str = ""
    ) -> Leader:
        """Add a leader (no id) or change one; Problem("leader_needs_name") without a name."""
        if not name.strip():
            raise Problem("leader_needs_name")
        one = Leader(LeaderId(leader_id or new_id()), name.strip(), role, trained_on)
        with self._context.store.write() as connection:
            leaders.put_leader(connection, one)
        self._context.publish(Kind.HUB)
        return one

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
            named = {shift.timeslot_id, str(shift.timeslot_server_id or "")}
            if timeslot_id in named:
                return shift
        raise Problem("no_timeslot")

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

    def lines(self, states: Iterable[State] | None = None) -> list[deliveries.Line]:
        """List deliveries, one line per person, in the dashboard's own order."""
        with self._context.store.read() as connection:
            return deliveries.lines(connection, states)

    def tick(self, delivery_id: DeliveryId, ticked: bool, by: str) -> None:
        """Note that a person says a worksheet line is set in the dashboard; not yet verified."""
        at = self._context.clock() if ticked else None
        with self._context.store.write() as connection:
            deliveries.tick(connection, delivery_id, at, by)
        self._context.publish(Kind.DELIVERY, by=by)
