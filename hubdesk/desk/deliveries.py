"""What Mobilize has yet to learn, line by line, and what people decide about each line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from hubdesk.clock import same_day
from hubdesk.desk.context import Context
from hubdesk.desk.held import go_on, held_of
from hubdesk.domain.changes import Kind
from hubdesk.domain.closing import Closing, closing
from hubdesk.domain.delivery import Reason, State
from hubdesk.domain.ids import DeliveryId, PersonId
from hubdesk.domain.nudges import BEGINS_BEFORE_END, Nudge, foremost, nudge
from hubdesk.domain.people import Contact, checked_contact
from hubdesk.domain.roster import Shift
from hubdesk.store import deliveries, newcomers, people
from hubdesk.store.closing import ends
from hubdesk.store.due import oldest_unsent
from hubdesk.store.lines import Line, Step, all_lines, steps
from hubdesk.store.owed import owed_by_shift

_ASKS = frozenset({State.HELD, State.CONFLICT})
_ON_THE_WORKSHEET = frozenset({State.WORKSHEET})


class Deliveries:
    """The lines of the worksheet and the Sync page, ticked, decided and corrected by people."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def counts(self) -> dict[str, int]:
        """Count deliveries by state, every state named."""
        with self._context.store.read() as connection:
            return deliveries.state_counts(connection)

    def lines(self, states: Iterable[State] | None = None) -> list[Line]:
        """List deliveries, one line per person, in the dashboard's own order."""
        with self._context.store.read() as connection:
            return all_lines(connection, states)

    def oldest_unsent_at(self) -> datetime | None:
        """Answer when the oldest delivery that still has to be sent was begun; None for none."""
        with self._context.store.read() as connection:
            return oldest_unsent(connection)

    def nudge(self) -> Nudge | None:
        """Answer what is owed to Mobilize before the nearest deadline of any shift.

        None while nothing is open, or no shift that has something open is about to end yet.
        """
        now = self._context.clock()
        with self._context.store.read() as connection:
            owed = owed_by_shift(connection, now + BEGINS_BEFORE_END)
        told = (nudge(hours, open_, now) for hours, open_ in owed)
        return foremost(one for one in told if one is not None)

    def closing(self, shift: Shift, *, alone: bool = False) -> Closing:
        """Count where every sign-up of the shift's day has ended up; `alone` only of this shift."""
        with self._context.store.read() as connection:
            slots = [
                one.timeslot_id
                for one in people.shifts(connection)
                if one.timeslot_id == shift.timeslot_id
                or (not alone and same_day(one.starts_at, shift.starts_at, shift.timezone))
            ]
            return closing(ends(connection, slots))

    def steps(self, delivery_id: DeliveryId) -> list[Step]:
        """List what happened to a line since it was begun, and who decided it, oldest first."""
        with self._context.store.read() as connection:
            return steps(connection, delivery_id)

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
        return self._decide(delivery_id, State.WORKSHEET, Reason.KEPT_OURS, by)

    def leave_out(self, delivery_id: DeliveryId, by: str, *, from_worksheet: bool = False) -> bool:
        """Let Mobilize stand as it is for this line; the desk's own record stays. False if gone.

        `from_worksheet`: what cannot be set in the dashboard any more would wait there for ever.
        """
        asks = _ON_THE_WORKSHEET if from_worksheet else _ASKS
        return self._decide(delivery_id, State.CANCELLED, Reason.KEPT_THEIRS, by, asks)

    def complete_contact(self, person_id: PersonId, contact: Contact, by: str) -> list[Reason]:
        """Correct a person's e-mail, phone or ZIP, and send what was held for want of it.

        Answers why lines of theirs are held still (none: all go on). Problem for a contact that
        Mobilize would refuse; nothing is changed then.
        """
        tidy = checked_contact(contact)
        at = self._context.clock()
        with self._context.store.write() as connection:
            newcomers.correct_person(connection, person_id, tidy)
            held = held_of(connection, person_id)
            still = go_on(connection, held, at, by, by_key=self._context.by_key())
        ids = frozenset(str(line.signup_id) for line in held)
        self._context.publish(Kind.ROSTER, Kind.DELIVERY, ids=ids, by=by)
        return still

    def _decide(
        self,
        delivery_id: DeliveryId,
        state: State,
        in_conflict: Reason,
        by: str,
        asks: frozenset[State] = _ASKS,
    ) -> bool:
        at = self._context.clock()
        with self._context.store.write() as connection:
            asking = {line.id: line for line in all_lines(connection, asks)}
            line = asking.get(delivery_id)
            if line is None:
                # Read back or taken back meanwhile: then there is nothing left to decide.
                return False
            reason = in_conflict if line.state is State.CONFLICT else Reason.LEADER
            deliveries.move(
                connection, delivery_id, state, reason, at, by, ticked_at=None, ticked_by=""
            )
        self._context.publish(Kind.DELIVERY, ids=frozenset({str(line.signup_id)}), by=by)
        return True
