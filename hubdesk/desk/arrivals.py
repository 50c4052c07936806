"""How somebody at the kiosk comes in: what their press means, onto which dialer, what is said."""

from __future__ import annotations

from datetime import datetime

from hubdesk.desk.attendance import Attendance, Newcomer, Pressed
from hubdesk.desk.desk import Desk
from hubdesk.desk.finder import best_signup
from hubdesk.desk.unkept import OUT_OF_REACH
from hubdesk.desk.visits import Visitor, seq_of
from hubdesk.domain.checkin import Asked, Outcome, Standing, decide_check_in, standing_of
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.ids import DialerId, PersonId, SignUpId, TimeslotId
from hubdesk.domain.matching import same_person
from hubdesk.domain.people import Contact, fold
from hubdesk.domain.roster import EventKind, Shift
from hubdesk.domain.rotation import Why
from hubdesk.domain.selfservice import BY, Arrival, Next, WaveKind, called, paused_until
from hubdesk.errors import Problem
from hubdesk.store import people
from hubdesk.store.people import SignUp

_CAME = {Standing.HERE, Standing.LEFT}


class Arrivals:
    """The ways in, for who has shown who they are and for who is not on the list."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def come(self, visitor: Visitor, shift: Shift, *, confirmed: bool) -> Arrival:
        """Check in somebody of the list; nothing is written where their press is a question."""
        contact, signup = visitor.person.contact, self._signup(visitor, shift)
        outcome = _meant(signup, shift, confirmed=confirmed)
        if outcome is not Outcome.IN:
            return self._arrival(outcome, contact, shift, signup)
        onto = self._suggested(shift.timeslot_id)
        desk = self._desk.attendance
        outcome, dialer = _press(desk, visitor, signup, shift, onto, confirmed=confirmed)
        if outcome is not Outcome.IN:
            return self._arrival(outcome, contact, shift, self._signup(visitor, shift))
        return self._arrival(Outcome.IN, contact, shift, dialer=dialer)

    def come_after_all(
        self, desk: Attendance, visitor: Visitor, shift: Shift, *, confirmed: bool
    ) -> bool:
        """Check them in by a press of before; False where that is not what it comes to now.

        Where anything was said of them since, that stands.
        """
        signup = self._signup(visitor, shift)
        if signup.id != visitor.signup_id or seq_of(signup) != visitor.seq:
            return standing_of(signup.mark) in _CAME
        outcome, _ = _press(desk, visitor, signup, shift, None, confirmed=confirmed)
        return outcome in {Outcome.IN, Outcome.ALREADY_HERE}

    def walk_in(self, told: Newcomer, shift: Shift) -> Arrival:
        """Check in who typed their own name; what is said to them is the same, whoever they are."""
        dialer, why = self._suggested(shift.timeslot_id)
        pressed = self._walk_in(self._desk.attendance, told, shift, dialer, why)
        if pressed.outcome is not Outcome.IN:
            dialer = self._dialer_of(pressed.signup_id)
        return self._arrival(Outcome.IN, told.contact, shift, dialer=dialer)

    def walk_in_after_all(
        self, desk: Attendance, told: Newcomer, shift: Shift, at: datetime
    ) -> bool:
        """Check them in by a press of before, at `at`, unless they have been since."""
        with self._desk.context.store.read() as connection:
            known = people.people_of_event(connection, shift.event_id)
            same = [one.id for one in known if same_person(told.contact, one.contact)]
            marks = [one.mark for one in people.signups_of(connection, same)]
        if not any(mark and mark.at >= at for mark in marks):
            self._walk_in(desk, told, shift, None, Why.CHOSEN)
        return True

    def _signup(self, visitor: Visitor, shift: Shift) -> SignUp:
        """Read the sign-up that matters now: the host may have made another since."""
        with self._desk.context.store.read() as connection:
            signup = best_signup(people.signups_of(connection, [visitor.person.id]), shift)
        if signup is None:
            raise Problem("kiosk_asked_too_late")
        return signup

    def _walk_in(
        self, desk: Attendance, told: Newcomer, shift: Shift, dialer: Dialer | None, why: Why
    ) -> Pressed:
        """Check in who typed their own name: whom it can only be, else a newcomer."""
        to, dialer_id = shift.timeslot_id, dialer.id if dialer else None
        same = self._same(told.contact)
        if same:
            return desk.walk_in_known(same, to, BY, dialer_id=dialer_id, why=why)
        doubles = self._desk.finder.doubles(told.contact)
        pressed = desk.walk_in(told, to, BY, dialer_id=dialer_id, why=why, as_new=True)
        if doubles:
            known = doubles[0]
            self._desk.waves.put(
                WaveKind.DOUBLE,
                pressed.person_id,
                known_id=known.person,
                timeslot_id=to,
                name=told.contact.full_name,
                known_name=known.contact.full_name,
            )
        return pressed

    def _same(self, contact: Contact) -> PersonId | None:
        """Find the one person with this e-mail and name; nobody while there is a pause on them."""
        if not contact.email:
            return None
        with self._desk.context.store.read() as connection:
            sharing = people.people_by_email(connection, contact.email)
        name = fold(contact.full_name)
        same = [one.id for one in sharing if fold(one.contact.full_name) == name]
        if len(same) != 1:
            return None
        wrong = self._desk.waves.refused_at(same[0])
        return None if paused_until(wrong, self._desk.clock()) else same[0]

    def _suggested(self, timeslot_id: TimeslotId) -> tuple[Dialer | None, Why]:
        suggestion = self._desk.floor.suggestion(timeslot_id)
        if suggestion is None:
            return None, Why.CHOSEN
        return self._dialer(suggestion.dialer_id), suggestion.why

    def _dialer(self, dialer_id: DialerId) -> Dialer | None:
        return next((one for one in self._desk.floor.dialers() if one.id == dialer_id), None)

    def _dialer_of(self, signup_id: SignUpId) -> Dialer | None:
        try:
            on = self._desk.finder.aside(signup_id).dialer_id
            return self._dialer(on) if on else None
        except Problem as trouble:
            if trouble.code not in OUT_OF_REACH:
                raise
            return None  # as below

    def _arrival(
        self,
        outcome: Outcome,
        contact: Contact,
        shift: Shift,
        signup: SignUp | None = None,
        *,
        dialer: Dialer | None = None,
    ) -> Arrival:
        mark, since = signup.mark if signup else None, None
        if signup and mark and outcome is Outcome.ALREADY_HERE:
            since, dialer = mark.arrived_at or mark.at, self._dialer_of(signup.id)
        return Arrival(
            outcome,
            called(contact),
            dialer,
            dialer.table if dialer else "",
            self._next(shift.timeslot_id),
            since,
            signup.starts_at if signup else shift.starts_at,
            shift.timezone,
        )

    def _next(self, timeslot_id: TimeslotId) -> Next | None:
        now = self._desk.clock()
        try:
            coming = self._desk.agenda.show(timeslot_id).coming
        except Problem as trouble:
            if trouble.code not in OUT_OF_REACH:
                raise
            return None  # only nice to know: who is in by now is not told otherwise for it
        one = next((one for one in coming if one.starts_at > now), None)
        return Next(one.item.title, one.item.kind, one.starts_at) if one else None


def _press(
    desk: Attendance,
    visitor: Visitor,
    signup: SignUp,
    shift: Shift,
    onto: tuple[Dialer | None, Why] | None,
    *,
    confirmed: bool,
) -> tuple[Outcome, Dialer | None]:
    """Check somebody in by their sign-up; who has one for an event on line walks in to this."""
    dialer, why = onto or (None, Why.CHOSEN)
    dialer_id, to = dialer.id if dialer else None, shift.timeslot_id
    if signup.kind is EventKind.VIRTUAL and confirmed:
        pressed = desk.walk_in_known(visitor.person.id, to, BY, dialer_id=dialer_id, why=why)
    else:
        pressed = desk.check_in(
            signup.id, to, BY, confirmed=confirmed, dialer_id=dialer_id, why=why
        )
    return pressed.outcome, dialer


def _meant(signup: SignUp, shift: Shift, *, confirmed: bool) -> Outcome:
    """Say what a press would come to, so that nothing is written where it is a question."""
    asked = Asked(
        signup.id,
        signup.timeslot_id,
        signup.status,
        signup.gone,
        signup.kind,
        signup.origin != "roster",
        signup.mark,
    )
    outcome = decide_check_in(asked, shift.timeslot_id, confirmed=confirmed)
    return Outcome.IN if outcome is Outcome.VIRTUAL_EVENT and confirmed else outcome
