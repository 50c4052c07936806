"""Who is here: check-in, walk-in, check-out, undo and a leader's word that somebody did not come.

Every press is one durable transaction with its fact and its delivery in it; nothing is said to be
done before the commit. What is not allowed comes back as an outcome with a name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from hubdesk.clock import same_day
from hubdesk.desk.context import Context
from hubdesk.desk.held import fill_gaps
from hubdesk.desk.undone import stay
from hubdesk.domain.changes import Kind
from hubdesk.domain.checkin import (
    ESTIMATED,
    Mark,
    MarkKind,
    NextShift,
    Outcome,
    Standing,
    decide_check_in,
    decide_check_out,
    decide_move,
    decide_no_show,
    decide_undo,
    standing_of,
)
from hubdesk.domain.delivery import settle
from hubdesk.domain.ids import DialerId, ItemId, MarkId, PersonId, SignUpId, TimeslotId, new_id
from hubdesk.domain.people import Contact, checked_contact
from hubdesk.domain.roster import EventKind
from hubdesk.domain.rotation import Why
from hubdesk.errors import Problem
from hubdesk.store import deliveries, equipment, floor, marks, newcomers, people
from hubdesk.store.marks import NewMark, Situation

_CAME = {Standing.HERE, Standing.LEFT}
MOST_COUNTED = 9_999
"""Nobody makes more calls in an evening: more is a slip of the finger."""

_CHANGED = (Kind.ATTENDANCE, Kind.DELIVERY, Kind.FLOOR)


@dataclass(frozen=True, slots=True)
class Pressed:
    """What came of a press: the outcome, whose sign-up, and `latest`, the mark it was judged by.

    `timeslot_id` and `starts_at` are the sign-up's own shift, for "signed up for 20:00"; `latest`
    says since when and by whom somebody is already here; `moved_from` the sign-up of the shift
    they came from.
    """

    outcome: Outcome
    signup_id: SignUpId
    person_id: PersonId
    contact: Contact
    timeslot_id: TimeslotId
    starts_at: datetime
    at: datetime
    by: str
    latest: Mark | None = None
    moved_from: SignUpId | None = None


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who walks in; a first and a last name are enough. Consent is never assumed."""

    contact: Contact
    language: str = ""
    attention: str = ""
    first_time: bool = False
    sms_consent: bool = False
    consent_text: str = ""


class Attendance:
    """The presses at the desk that say who came and went."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def check_in(
        self,
        signup_id: SignUpId,
        timeslot_id: TimeslotId,
        by: str,
        *,
        confirmed: bool = False,
        dialer_id: DialerId | None = None,
        why: Why = Why.CHOSEN,
    ) -> Pressed:
        """Check a sign-up in for the shift the desk works on, onto a dialer if one is named.

        `confirmed` lets in a cancelled sign-up, and takes the shift for one of another shift: a
        sign-up for this shift is made here, and the old one of that day is marked as moved.
        """
        at, mark_id = self._context.clock(), MarkId(new_id())
        with self._context.store.write() as connection:
            found = self._situation(connection, signup_id)
            outcome = decide_check_in(found.asked, timeslot_id, confirmed=confirmed)
            takes_shift = outcome is Outcome.IN and found.asked.timeslot_id != timeslot_id
            if takes_shift:
                pressed = self._come(
                    connection,
                    found.person_id,
                    timeslot_id,
                    mark_id,
                    at,
                    by,
                    dialer_id,
                    why,
                    moved_from=signup_id,
                )
            elif outcome is Outcome.IN:
                pressed = self._enter(connection, found, mark_id, at, by, dialer_id, why)
            else:
                pressed = _pressed(outcome, found, at, by)
        self._tell(pressed, Outcome.IN, *([Kind.ROSTER] if takes_shift else []))
        return pressed

    def walk_in(
        self,
        newcomer: Newcomer,
        timeslot_id: TimeslotId,
        by: str,
        *,
        dialer_id: DialerId | None = None,
        why: Why = Why.CHOSEN,
        as_new: bool = False,
    ) -> Pressed:
        """Add somebody who is not on the list and check them in; a second press changes nothing.

        Somebody known by the same e-mail and name is that person: a sign-up they have for this
        shift is used, what the hub did not know of them is kept, and what was held for want of it
        goes on. `as_new`: nobody known is looked for, as where nobody saw who typed this.
        Problem for a missing name or a contact Mobilize would refuse.
        """
        contact = checked_contact(newcomer.contact)
        said = asdict(newcomer)
        del said["contact"]
        at, mark_id = self._context.clock(), MarkId(new_id())
        by_key, filled = self._context.by_key(), set[SignUpId]()
        with self._context.store.write() as connection:
            person_id = None if as_new else newcomers.same_as(connection, contact, timeslot_id)
            if person_id is None:
                person_id = newcomers.put_person(connection, contact, at, **said)
            else:
                newcomers.fill_in(connection, person_id, contact, **said)
                filled = fill_gaps(connection, person_id, at, by, by_key=by_key)
            pressed = self._come(
                connection, person_id, timeslot_id, mark_id, at, by, dialer_id, why
            )
        self._tell(pressed, Outcome.IN, Kind.ROSTER)
        if filled:
            self._context.publish(Kind.ROSTER, Kind.DELIVERY, ids=frozenset(filled), by=by)
        return pressed

    def walk_in_known(
        self,
        person_id: PersonId,
        timeslot_id: TimeslotId,
        by: str,
        *,
        dialer_id: DialerId | None = None,
        why: Why = Why.CHOSEN,
    ) -> Pressed:
        """Check in somebody the hub knows who is not signed up for this event."""
        at, mark_id = self._context.clock(), MarkId(new_id())
        with self._context.store.write() as connection:
            pressed = self._come(
                connection, person_id, timeslot_id, mark_id, at, by, dialer_id, why
            )
        self._tell(pressed, Outcome.IN, Kind.ROSTER)
        return pressed

    def comes_for(
        self, connection: Connection, walk_in: SignUpId, person_id: PersonId, by: str
    ) -> Pressed:
        """Have somebody known be here for the walk-in they came as; the walk-in's is taken back.

        In the caller's transaction, who tells of it. What they told as a walk-in fills gaps; their
        dialer and their things are theirs. Problem("wave_not_here") if the walk-in is not here.
        """
        at, found = self._context.clock(), self._situation(connection, walk_in)
        latest, by_key = found.asked.latest, self._context.by_key()
        if latest is None or latest.standing is not Standing.HERE:
            raise Problem("wave_not_here")
        on = floor.open_stint(connection, walk_in)
        things = [one.thing.id for one in equipment.held(connection, [walk_in]).get(walk_in, [])]
        equipment.take_from(connection, found.person_id, things, at, by)
        undo, back = MarkKind.UNDO, Standing.EXPECTED
        self._put(connection, found, NewMark(MarkId(new_id()), walk_in, undo, back, at, by))
        floor.end_stint(connection, [walk_in], at, by, undo.value)
        newcomers.fill_in(
            connection, person_id, found.contact, **newcomers.told_by(connection, found.person_id)
        )
        fill_gaps(connection, person_id, at, by, by_key=by_key)
        came, timeslot_id = latest.arrived_at or latest.at, found.asked.timeslot_id
        mark_id, why = MarkId(new_id()), Why.CHOSEN
        pressed = self._come(connection, person_id, timeslot_id, mark_id, came, by, None, why)
        if on and pressed.outcome is Outcome.IN:
            floor.start_stints(connection, [pressed.signup_id], on[1], at, by, why.value)
        for item_id in things:
            equipment.lend(connection, item_id, pressed.signup_id, at, by)
        return pressed

    def check_out(
        self,
        signup_id: SignUpId,
        by: str,
        *,
        calls: int | None = None,
        conversations: int | None = None,
        next_shift: NextShift = NextShift.UNASKED,
        returned: Sequence[ItemId] = (),
    ) -> Pressed:
        """Check somebody out with their own counts and what they brought back; ends their stint.

        They may leave with things in hand, which stay out. Problem("equipment_not_theirs") for a
        thing that is not with them.
        """
        if min(calls or 0, conversations or 0) < 0:
            raise Problem("tally_negative")
        if max(calls or 0, conversations or 0) > MOST_COUNTED:
            raise Problem("tally_too_large")

        def leave(found: Situation) -> tuple[Outcome, Standing]:
            return decide_check_out(found.asked.latest), Standing.LEFT

        said = {"calls": calls, "conversations": conversations, "next_shift": next_shift.value}
        (pressed,) = self._mark([signup_id], by, MarkKind.OUT, leave, returned, **said)
        self._tell(pressed, Outcome.OUT, *([Kind.EQUIPMENT] if returned else []))
        return pressed

    def undo(self, signup_id: SignUpId, by: str, reason: str = "") -> Pressed:
        """Take the latest press on a sign-up back; both stay in the person's history.

        A check-out taken back gives them their dialer and their things again; it is not taken back
        while they are here on another shift.
        """

        def back(found: Situation) -> tuple[Outcome, Standing]:
            return decide_undo(found.asked.latest, elsewhere=found.elsewhere)

        (pressed,) = self._mark([signup_id], by, MarkKind.UNDO, back, reason=reason)
        had_left = standing_of(pressed.latest) is Standing.LEFT
        self._tell(pressed, Outcome.UNDONE, *([Kind.EQUIPMENT] if had_left else []))
        return pressed

    def _move_back(self, connection: Connection, signup_id: SignUpId, by: str) -> None:
        """Expect somebody on their own shift again, for they did not come to another."""
        left = self._situation(connection, signup_id)
        if standing_of(left.asked.latest) is Standing.MOVED:
            _, standing = decide_undo(left.asked.latest)
            at, undo = self._context.clock(), MarkKind.UNDO
            self._put(
                connection, left, NewMark(MarkId(new_id()), signup_id, undo, standing, at, by)
            )

    def no_show(self, signup_ids: Sequence[SignUpId], by: str) -> list[Pressed]:
        """Note a leader's word that these people did not come; nobody is assumed absent.

        All in one transaction; whoever has been seen keeps their mark.
        """

        def missed(found: Situation) -> tuple[Outcome, Standing]:
            return decide_no_show(found.asked), Standing.NO_SHOW

        pressed = self._mark(signup_ids, by, MarkKind.NO_SHOW, missed)
        done = [one for one in pressed if one.outcome is Outcome.NO_SHOW]
        if done:
            ids = frozenset(one.signup_id for one in done)
            self._context.publish(*_CHANGED, ids=ids, by=by)
        return pressed

    def _situation(self, connection: Connection, signup_id: SignUpId) -> Situation:
        return marks.situation(connection, signup_id, by_key=self._context.by_key())

    def _come(
        self,
        connection: Connection,
        person_id: PersonId,
        timeslot_id: TimeslotId,
        mark_id: MarkId,
        at: datetime,
        by: str,
        dialer_id: DialerId | None,
        why: Why,
        *,
        moved_from: SignUpId | None = None,
    ) -> Pressed:
        """Find or make the person's sign-up for this shift, and check it in."""
        shift = people.shift(connection, timeslot_id)
        if shift is None:
            raise Problem("no_timeslot")
        if shift.kind is EventKind.VIRTUAL:
            raise Problem("virtual_event")
        signup_id = newcomers.signup_for(connection, person_id, timeslot_id)
        if signup_id is None:
            signup_id = newcomers.put_signup(
                connection,
                person_id,
                timeslot_id,
                at,
                origin="moved" if moved_from else "walk_in",
                moved_from=moved_from,
            )
        found = self._situation(connection, signup_id)
        outcome = decide_check_in(found.asked, timeslot_id, confirmed=True)
        if outcome is not Outcome.IN:
            return _pressed(outcome, found, at, by)
        return self._enter(connection, found, mark_id, at, by, dialer_id, why)

    def _move_away(
        self, connection: Connection, signup_id: SignUpId, to: datetime, at: datetime, by: str
    ) -> None:
        """Mark the sign-up of the day whose place another shift took; it is to be cancelled."""
        left = self._situation(connection, signup_id)
        if decide_move(left.asked, same_day(left.starts_at, to, left.zone)):
            mark = NewMark(MarkId(new_id()), signup_id, MarkKind.MOVED, Standing.MOVED, at, by)
            self._put(connection, left, mark)

    def _enter(
        self,
        connection: Connection,
        found: Situation,
        mark_id: MarkId,
        at: datetime,
        by: str,
        dialer_id: DialerId | None,
        why: Why,
    ) -> Pressed:
        mark = NewMark(mark_id, found.asked.signup_id, MarkKind.IN, Standing.HERE, at, by)
        if not self._put(connection, found, mark):
            again = self._situation(connection, found.asked.signup_id)
            return _pressed(Outcome.ALREADY_HERE, again, at, by)
        if found.elsewhere:
            self._leave_earlier(connection, found, at, by)
        if found.moved_from is not None:
            self._move_away(connection, found.moved_from, found.starts_at, at, by)
        if dialer_id is not None:
            floor.start_stints(connection, [mark.signup_id], dialer_id, at, by, why.value)
        return _pressed(Outcome.IN, found, at, by)

    def _leave_earlier(
        self, connection: Connection, found: Situation, at: datetime, by: str
    ) -> None:
        """Check the person out of the earlier shift nobody checked them out of.

        They left it when it ended, at the latest now; that is an estimate and marked as one.
        """
        for signup_id, ends_at in marks.here_elsewhere(
            connection, found.person_id, found.asked.signup_id
        ):
            earlier = self._situation(connection, signup_id)
            left_at, kind = min(at, ends_at), MarkKind.OUT
            mark = NewMark(
                MarkId(new_id()), signup_id, kind, Standing.LEFT, left_at, by, reason=ESTIMATED
            )
            self._put(connection, earlier, mark)
            floor.end_stint(connection, [signup_id], left_at, by, ESTIMATED)

    def _mark(
        self,
        signup_ids: Sequence[SignUpId],
        by: str,
        kind: MarkKind,
        judge: Callable[[Situation], tuple[Outcome, Standing]],
        returned: Sequence[ItemId] = (),
        **said: Any,
    ) -> list[Pressed]:
        at = self._context.clock()
        done = {MarkKind.OUT: Outcome.OUT, MarkKind.UNDO: Outcome.UNDONE}.get(kind, Outcome.NO_SHOW)
        pressed = []
        with self._context.store.write() as connection:
            for signup_id in signup_ids:
                found = self._situation(connection, signup_id)
                outcome, standing = judge(found)
                mark = NewMark(MarkId(new_id()), signup_id, kind, standing, at, by, **said)
                if outcome is done:
                    self._put(connection, found, mark)
                    equipment.take_from(connection, found.person_id, returned, at, by)
                    if standing is Standing.HERE:
                        stay(connection, found, at, by)
                    else:
                        floor.end_stint(connection, [signup_id], at, by, kind.value)
                    if kind is MarkKind.UNDO and found.moved_from and standing not in _CAME:
                        self._move_back(connection, found.moved_from, by)
                pressed.append(_pressed(outcome, found, at, by))
        return pressed

    def _put(self, connection: Connection, found: Situation, mark: NewMark) -> bool:
        if not marks.put_mark(connection, mark, found.asked.latest):
            return False
        if {standing_of(found.asked.latest), mark.standing} <= _CAME:
            # Mobilize hears the same of both: a line a leader has left out stays out.
            return True
        settlement = settle(mark.standing, found.active, found.way)
        deliveries.put_settlement(connection, settlement, mark.id, mark.signup_id, mark.at)
        return True

    def _tell(self, pressed: Pressed, done: Outcome, *more: Kind) -> None:
        if pressed.outcome is done:
            ids = frozenset(filter(None, (pressed.signup_id, pressed.moved_from)))
            self._context.publish(*_CHANGED, *more, ids=ids, by=pressed.by)


def _pressed(outcome: Outcome, found: Situation, at: datetime, by: str) -> Pressed:
    asked = found.asked
    return Pressed(
        outcome,
        asked.signup_id,
        found.person_id,
        found.contact,
        asked.timeslot_id,
        found.starts_at,
        at,
        by,
        asked.latest,
        found.moved_from,
    )
