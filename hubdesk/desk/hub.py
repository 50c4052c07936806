"""The hub itself: its name and settings, its leaders, the evening the desk works on, the counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from hubdesk.desk.context import Context
from hubdesk.domain.changes import Kind
from hubdesk.domain.delivery import Reason, State, begin
from hubdesk.domain.ids import DeliveryId, LeaderId, PersonId, TimeslotId, new_id
from hubdesk.domain.people import Contact, checked_contact
from hubdesk.domain.roster import Shift, tonight
from hubdesk.errors import Problem
from hubdesk.store import deliveries, floor, leaders, marks, newcomers, people, settings
from hubdesk.store.floor import Session
from hubdesk.store.leaders import Leader, Role
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

    def delivery_counts(self) -> dict[str, int]:
        """Count deliveries by state, every state named."""
        with self._context.store.read() as connection:
            return deliveries.state_counts(connection)

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

    def by_hand(self, delivery_id: DeliveryId, by: str) -> bool:
        """Put a line that needs a person on the worksheet, whatever Mobilize says; False if gone.

        A leader's word: what was held is set by hand, in a conflict ours is kept.
        """
        return self._decide(delivery_id, State.WORKSHEET, by)

    def leave_out(self, delivery_id: DeliveryId, by: str) -> bool:
        """Let Mobilize stand as it is for this line; the desk's own record stays. False if gone."""
        return self._decide(delivery_id, State.CANCELLED, by)

    def complete_contact(self, person_id: PersonId, contact: Contact, by: str) -> list[Reason]:
        """Correct a person's e-mail, phone or ZIP, and send what was held for want of it.

        Answers why lines of theirs are held still (none: all go on). Problem for a contact that
        Mobilize would refuse; nothing is changed then.
        """
        tidy = checked_contact(contact)
        at = self._context.clock()
        still: list[Reason] = []
        with self._context.store.write() as connection:
            newcomers.correct_person(connection, person_id, tidy)
            held = [
                line
                for line in deliveries.lines(connection, [State.HELD])
                if line.person_id == person_id
            ]
            for line in held:
                way = marks.situation(connection, line.signup_id, by_key=self._context.by_key()).way
                start = begin(line.wanted, way)
                # A correction is other content: what was frozen before is not sent any more.
                deliveries.move(
                    connection, line.id, start.state, start.reason, at, content="", detail=""
                )
                if start.state is State.HELD:
                    still.append(start.reason)
        ids = frozenset(str(line.signup_id) for line in held)
        self._context.publish(Kind.ROSTER, Kind.DELIVERY, ids=ids, by=by)
        return still

    def _decide(self, delivery_id: DeliveryId, state: State, by: str) -> bool:
        at = self._context.clock()
        with self._context.store.write() as connection:
            asking = deliveries.lines(connection, [State.HELD, State.CONFLICT])
            # Read back or taken back meanwhile: then there is nothing left to decide.
            moved = any(line.id == delivery_id for line in asking) and deliveries.move(
                connection, delivery_id, state, Reason.LEADER, at, ticked_at=None, ticked_by=""
            )
        if moved:
            self._context.publish(Kind.DELIVERY, by=by)
        return moved
