"""What a screen for volunteers is given: find yourself, show who you are, come, go, ask for help.

It knows no window. Whoever stands at it can neither take back, list, export nor set anything, nor
reach anybody whose digits they do not know: what the desk can do is not among its names.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from sqlalchemy import Connection

from hubdesk.clock import Clock, local
from hubdesk.desk.attendance import Attendance, Newcomer, Pressed
from hubdesk.desk.context import Context
from hubdesk.desk.desk import Desk
from hubdesk.desk.finder import best_signup
from hubdesk.domain.checkin import (
    Asked,
    NextShift,
    Outcome,
    Standing,
    decide_check_in,
    standing_of,
)
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.ids import DialerId, PersonId, SignUpId, TimeslotId
from hubdesk.domain.people import Contact, checked_contact, fold
from hubdesk.domain.roster import Shift
from hubdesk.domain.rotation import Why
from hubdesk.domain.selfservice import (
    BY,
    MATCHES,
    Arrival,
    Asks,
    Found,
    Leaving,
    Match,
    Next,
    Proof,
    Proved,
    Ticket,
    WaveKind,
    Way,
    called,
    enough,
    is_proof,
    listed,
    masked,
    paused_until,
    tries_left,
    ways_of,
)
from hubdesk.errors import Problem
from hubdesk.store import people, waves
from hubdesk.store.people import Person, SignUp

OUT_OF_REACH = frozenset({"disk_full", "disk_failed", "store_busy", "store_unreadable"})
"""Troubles of the file itself: what was confirmed is kept in memory until they are over."""


@dataclass(slots=True)
class _Visitor:
    """Whom a ticket stands for, and whether they have shown that they are it."""

    person_id: PersonId
    signup_id: SignUpId
    leaving: bool
    proven: bool = False


@dataclass(frozen=True, slots=True)
class _Put:
    """Something that was confirmed and is not in the file yet: `store` tries it once more."""

    name: str
    store: Callable[[], None]
    person_id: PersonId | None = None


class SelfService:
    """The volunteers' screen, without the screen. Tickets are good for one visit."""

    def __init__(self, desk: Desk, shift: Callable[[], Shift | None]) -> None:
        """Serve the shift that `shift` answers at each press: the one the host's desk works on."""
        self._desk = desk
        self._shift = shift
        self._visitors: dict[Ticket, _Visitor] = {}
        self._waiting: list[_Put] = []

    @property
    def hub_name(self) -> str:
        """The hub's name; "" where it has none yet."""
        return self._desk.hub.settings().get("hub_name", "")

    def open(self) -> bool:
        """Whether there is a shift to check in for."""
        return self._shift() is not None

    def can_start(self) -> bool:
        """Whether anybody could leave the kiosk again: a leader has a PIN."""
        return self._desk.leaders.any_pin()

    def find(self, text: str, *, leaving: bool = False) -> Found:
        """List who may stand there, three at most: of tonight's sign-ups, or of who is here.

        Problem("kiosk_no_shift").
        """
        shift = self._now()
        with self._desk.context.store.read() as connection:
            names = waves.expected_names(connection, shift.event_id, *_day_of(shift))
            fits = listed(text, names)
            # A few more than are shown: on the way out those who are not here drop out.
            numbers = fits if leaving else fits[: MATCHES + 1]
            known = people.people_numbered(connection, numbers)
        found = []
        for number in numbers:
            person, signups = known[number]
            signup = best_signup(signups, shift)
            if signup is None or (leaving and not _is_here(signup, shift)):
                continue
            ticket = self._ticket(_Visitor(person.id, signup.id, leaving))
            name = masked(person.contact)
            found.append(Match(ticket, name, signup.starts_at, signup.timezone))
        return Found(tuple(found[:MATCHES]), len(found) > MATCHES, enough(text) or bool(found))

    def asks(self, ticket: Ticket) -> Asks:
        """Say what to ask somebody for; without ways the host is waved to.

        Problem("kiosk_asked_too_late") once the visit is over.
        """
        visitor = self._visitor(ticket)
        contact = self._contact(visitor)
        ways = ways_of(contact)
        if not ways:
            self._wave(WaveKind.NO_PROOF, visitor)
        return Asks(called(contact), ways)

    def prove(self, ticket: Ticket, way: Way, digits: str) -> Proved:
        """Judge the digits of somebody who says they are the one; a wrong try is recorded.

        While a pause lasts, nobody is proven, and nothing says whether the digits were right.
        """
        visitor = self._visitor(ticket)
        contact = self._contact(visitor)
        if not ways_of(contact):
            self._wave(WaveKind.NO_PROOF, visitor)
            return Proved(Proof.NO_PROOF)
        now = self._desk.clock()
        until = self._paused_until(visitor.person_id, now)
        if until:
            return Proved(Proof.PAUSED, 0, until)
        if is_proof(contact, way, digits):
            visitor.proven = True
            return Proved(Proof.PROVEN)
        visitor.proven = False
        self._wave(WaveKind.REFUSED, visitor)
        wrong = self._desk.waves.refused_at(visitor.person_id)
        until = paused_until(wrong, now)
        if until:
            self._wave(WaveKind.PAUSED, visitor)
            return Proved(Proof.PAUSED, 0, until)
        return Proved(Proof.WRONG, tries_left(wrong, now))

    def arrive(self, ticket: Ticket, *, confirmed: bool = False) -> Arrival:
        """Check in who has shown who they are, on the dialer that is suggested now.

        `confirmed` comes for this shift with a sign-up that is cancelled, for another shift, or on
        line. Problem("kiosk_not_proven").
        """
        visitor, shift = self._proven(ticket, leaving=False), self._now()
        at = self._desk.clock()
        person, signup = self._read(visitor, shift)
        outcome = decide_check_in(_asked(signup), shift.timeslot_id, confirmed=confirmed)
        walks_in = outcome is Outcome.VIRTUAL_EVENT and confirmed
        if outcome is not Outcome.IN and not walks_in:
            return self._arrival(outcome, person.contact, shift, signup)
        dialer, why = self._suggested(shift.timeslot_id)

        def press(desk: Attendance, dialer_id: DialerId | None) -> Pressed:
            onto, to = {"dialer_id": dialer_id}, shift.timeslot_id
            if walks_in:
                return desk.walk_in_known(person.id, to, BY, why=why, **onto)
            return desk.check_in(signup.id, to, BY, confirmed=confirmed, why=why, **onto)

        try:
            pressed = press(self._desk.attendance, dialer.id if dialer else None)
        except Problem as trouble:
            if trouble.code not in OUT_OF_REACH:
                raise

            def again() -> None:
                if self._untouched_since(signup.id, at):
                    press(self._attendance_at(at), None)

            self._keep(_Put(person.contact.full_name, again, person.id), shift)
            return self._arrival(Outcome.IN, person.contact, shift, kept=False)
        self.put_by()
        if pressed.outcome is not Outcome.IN:
            _, signup = self._read(visitor, shift)
            return self._arrival(pressed.outcome, person.contact, shift, signup)
        return self._arrival(Outcome.IN, person.contact, shift, dialer=dialer)

    def walk_in(
        self,
        contact: Contact,
        *,
        language: str,
        first_time: bool,
        sms_consent: bool,
        consent_text: str,
    ) -> Arrival:
        """Add and check in somebody who is not on the list, with what they typed.

        With the e-mail and name of one person they are that person, of whom nothing is changed.
        Who may be somebody on the list in any other way is a newcomer here; the host is told.
        Problem for a missing name or a contact Mobilize would refuse.
        """
        shift, at = self._now(), self._desk.clock()
        tidy = checked_contact(contact)
        newcomer = Newcomer(
            tidy,
            language=language,
            first_time=first_time,
            sms_consent=sms_consent,
            consent_text=consent_text,
        )
        dialer, why = self._suggested(shift.timeslot_id)
        try:
            pressed = self._come(self._desk.attendance, newcomer, shift, dialer, why)
        except Problem as trouble:
            if trouble.code not in OUT_OF_REACH:
                raise

            def again() -> None:
                self._come(self._attendance_at(at), newcomer, shift, None, why)

            self._keep(_Put(tidy.full_name, again), shift)
            return self._arrival(Outcome.IN, tidy, shift, kept=False)
        self.put_by()
        if pressed.outcome is not Outcome.IN:
            dialer = self._dialer_of(pressed.signup_id)
        # In, whatever it was: who is here already is told nothing of what the list has.
        return self._arrival(Outcome.IN, tidy, shift, dialer=dialer)

    def leaving(self, ticket: Ticket) -> Leaving:
        """Answer what somebody who is on the way out has to give back.

        Problem("kiosk_not_proven").
        """
        visitor = self._proven(ticket, leaving=True)
        things = tuple(loan.thing.label for loan in self._desk.equipment.held(visitor.signup_id))
        return Leaving(called(self._contact(visitor)), things)

    def leave(
        self,
        ticket: Ticket,
        *,
        calls: int | None,
        conversations: int | None,
        next_shift: NextShift,
    ) -> Outcome:
        """Check somebody out with their own counts; what they have in hand stays on their name.

        Where the file refuses, the host is told and it is out as soon as the file takes it.
        Problem("kiosk_not_proven"), or one that says what is wrong with the counts.
        """
        visitor = self._proven(ticket, leaving=True)
        at, signup_id = self._desk.clock(), visitor.signup_id

        def press(desk: Attendance) -> Outcome:
            return desk.check_out(
                signup_id, BY, calls=calls, conversations=conversations, next_shift=next_shift
            ).outcome

        try:
            outcome = press(self._desk.attendance)
        except Problem as trouble:
            if trouble.code not in OUT_OF_REACH:
                raise

            def again() -> None:
                if self._untouched_since(signup_id, at):
                    press(self._attendance_at(at))

            name = self._contact(visitor).full_name
            self._keep(_Put(name, again, visitor.person_id), self._shift())
            return Outcome.OUT
        self.put_by()
        return outcome

    def wave(self, ticket: Ticket | None = None, kind: WaveKind = WaveKind.HELP) -> bool:
        """Wave to the host, for whom a ticket stands for if any; False where only memory has it."""
        visitor = self._visitors.get(ticket) if ticket else None
        return self._wave(kind, visitor)

    def unlock(self, initials: str, pin: str) -> bool:
        """Whether a leader may leave the kiosk by these; Problem("pin_wait") after wrong tries."""
        if self._desk.leaders.verify(initials, pin) is not None:
            return True
        self._desk.waves.put(WaveKind.WRONG_PIN)
        return False

    def forget(self) -> None:
        """End the visit: every ticket is worth nothing from now on."""
        self._visitors.clear()

    def put_by(self) -> int:
        """Store what was confirmed and the file refused, in its order; answer how many still wait.

        Each is stored as at the moment of its press, and once.
        """
        while self._waiting:
            waiting = self._waiting[0]
            try:
                waiting.store()
            except Problem as trouble:
                if trouble.code in OUT_OF_REACH:
                    break
                # It can never be stored as it is: its wave stays, and the host sees who.
                self._waiting.pop(0)
                continue
            self._waiting.pop(0)
            self._desk.waves.kept_after_all(waiting.name, waiting.person_id)
        return len(self._waiting)

    def _now(self) -> Shift:
        shift = self._shift()
        if shift is None:
            raise Problem("kiosk_no_shift")
        return shift

    def _ticket(self, visitor: _Visitor) -> Ticket:
        for ticket, one in self._visitors.items():
            if (one.signup_id, one.leaving) == (visitor.signup_id, visitor.leaving):
                return ticket
        ticket = Ticket(secrets.token_urlsafe(16))
        self._visitors[ticket] = visitor
        return ticket

    def _visitor(self, ticket: Ticket) -> _Visitor:
        visitor = self._visitors.get(ticket)
        if visitor is None:
            raise Problem("kiosk_asked_too_late")
        return visitor

    def _proven(self, ticket: Ticket, *, leaving: bool) -> _Visitor:
        visitor = self._visitor(ticket)
        if not visitor.proven or visitor.leaving is not leaving:
            raise Problem("kiosk_not_proven")
        return visitor

    def _contact(self, visitor: _Visitor) -> Contact:
        with self._desk.context.store.read() as connection:
            return _person(connection, visitor.person_id).contact

    def _read(self, visitor: _Visitor, shift: Shift) -> tuple[Person, SignUp]:
        """Read somebody and the sign-up that matters now: the host may have made another since."""
        with self._desk.context.store.read() as connection:
            person = _person(connection, visitor.person_id)
            signup = best_signup(people.signups_of(connection, [person.id]), shift)
        if signup is None:
            raise Problem("kiosk_asked_too_late")
        return person, signup

    def _untouched_since(self, signup_id: SignUpId, at: datetime) -> bool:
        """Whether the host has not seen to a sign-up since: then their word stands."""
        with self._desk.context.store.read() as connection:
            signup = people.signup(connection, signup_id)
        return signup is not None and (signup.mark is None or signup.mark.at < at)

    def _paused_until(self, person_id: PersonId, now: datetime) -> datetime | None:
        return paused_until(self._desk.waves.refused_at(person_id), now)

    def _wave(self, kind: WaveKind, visitor: _Visitor | None) -> bool:
        try:
            shift = self._shift()
        except Problem:
            shift = None
        person_id = visitor.person_id if visitor else None
        timeslot_id = shift.timeslot_id if shift else None
        return self._desk.waves.put(kind, person_id, timeslot_id=timeslot_id)

    def _keep(self, put: _Put, shift: Shift | None) -> None:
        self._waiting.append(put)
        timeslot_id = shift.timeslot_id if shift else None
        self._desk.waves.put(
            WaveKind.NOT_KEPT, put.person_id, timeslot_id=timeslot_id, name=put.name
        )

    def _attendance_at(self, at: datetime) -> Attendance:
        """Press as at the moment it was confirmed."""
        here = self._desk.context

        def then() -> datetime:
            return at

        clock: Clock = then
        return Attendance(Context(here.store, clock, here.by_key, here.wake, here.listeners))

    def _come(
        self,
        desk: Attendance,
        newcomer: Newcomer,
        shift: Shift,
        dialer: Dialer | None,
        why: Why,
    ) -> Pressed:
        """Check in who typed their own name: whom it can only be, else a newcomer."""
        to, dialer_id = shift.timeslot_id, dialer.id if dialer else None
        same = self._same(newcomer.contact)
        if same:
            return desk.walk_in_known(same, to, BY, dialer_id=dialer_id, why=why)
        doubles = self._desk.finder.doubles(newcomer.contact)
        pressed = desk.walk_in(newcomer, to, BY, dialer_id=dialer_id, why=why, as_new=True)
        if doubles:
            self._desk.waves.put(
                WaveKind.DOUBLE, pressed.person_id, known_id=doubles[0].person, timeslot_id=to
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
        paused = same and self._paused_until(same[0], self._desk.clock())
        return same[0] if len(same) == 1 and not paused else None

    def _suggested(self, timeslot_id: TimeslotId) -> tuple[Dialer | None, Why]:
        suggestion = self._desk.floor.suggestion(timeslot_id)
        if suggestion is None:
            return None, Why.CHOSEN
        return self._dialer(suggestion.dialer_id), suggestion.why

    def _dialer(self, dialer_id: DialerId) -> Dialer | None:
        return next((one for one in self._desk.floor.dialers() if one.id == dialer_id), None)

    def _dialer_of(self, signup_id: SignUpId) -> Dialer | None:
        on = self._desk.finder.aside(signup_id).dialer_id
        return self._dialer(on) if on else None

    def _arrival(
        self,
        outcome: Outcome,
        contact: Contact,
        shift: Shift,
        signup: SignUp | None = None,
        *,
        dialer: Dialer | None = None,
        kept: bool = True,
    ) -> Arrival:
        mark = signup.mark if signup else None
        since = None
        if signup and mark and outcome is Outcome.ALREADY_HERE:
            since, dialer = mark.arrived_at or mark.at, self._dialer_of(signup.id)
        return Arrival(
            outcome,
            called(contact),
            dialer,
            dialer.table if dialer else "",
            self._next(shift.timeslot_id),
            since,
            signup.starts_at if signup else None,
            shift.timezone,
            kept,
        )

    def _next(self, timeslot_id: TimeslotId) -> Next | None:
        now = self._desk.clock()
        coming = self._desk.agenda.show(timeslot_id).coming
        item = next((one for one in coming if one.starts_at > now), None)
        return Next(item.item.title, item.item.kind, item.starts_at) if item else None


def _person(connection: Connection, person_id: PersonId) -> Person:
    person = people.person(connection, person_id)
    if person is None:
        raise Problem("kiosk_asked_too_late")
    return person


def _is_here(signup: SignUp, shift: Shift) -> bool:
    return signup.timeslot_id == shift.timeslot_id and standing_of(signup.mark) is Standing.HERE


def _asked(signup: SignUp) -> Asked:
    made_here = signup.origin != "roster"
    return Asked(
        signup.id,
        signup.timeslot_id,
        signup.status,
        signup.gone,
        signup.kind,
        made_here,
        signup.mark,
    )


def _day_of(shift: Shift) -> tuple[datetime, datetime]:
    """Answer the first and the last moment of the shift's day, on the clock there."""
    there = local(shift.starts_at, shift.timezone)
    begins = datetime.combine(there.date(), time(), there.tzinfo).astimezone(UTC)
    ends = datetime.combine(there.date() + timedelta(days=1), time(), there.tzinfo)
    return begins, ends.astimezone(UTC) - timedelta(milliseconds=1)
