"""What a screen for volunteers is given: find yourself, show who you are, come, go, ask for help.

It knows no window. Whoever stands at it can neither take back, list, export nor set anything, nor
reach anybody whose digits they do not know: what the desk can do is not among its names.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, time, timedelta

from hubdesk.clock import local, same_day
from hubdesk.desk.arrivals import Arrivals
from hubdesk.desk.attendance import Attendance, Newcomer
from hubdesk.desk.desk import Desk
from hubdesk.desk.finder import best_signup
from hubdesk.desk.unkept import OUT_OF_REACH, Confirmed, Unkept
from hubdesk.desk.visits import Visitor, Visits, seq_of
from hubdesk.domain.checkin import (
    NextShift,
    Outcome,
    Standing,
    standing_of,
)
from hubdesk.domain.people import Contact, checked_contact
from hubdesk.domain.roster import EventKind, Shift
from hubdesk.domain.selfservice import (
    BY,
    MATCHES,
    Arrival,
    Asks,
    Found,
    Leaving,
    Left,
    Match,
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
from hubdesk.store.people import SignUp


class SelfService:
    """The volunteers' screen, without the screen. Tickets are good for one visit."""

    def __init__(self, desk: Desk, shift: Callable[[], Shift | None]) -> None:
        """Serve the shift that `shift` answers at each press: the one the host's desk works on."""
        self._desk = desk
        self._shift = shift
        self._hub_name = ""
        self._visits = Visits()
        self._arrivals = Arrivals(desk)
        self._unkept = Unkept(desk.context, desk.waves)

    @property
    def hub_name(self) -> str:
        """The hub's name; "" where it has none yet. It is known also while the file is not."""
        with suppress(Problem):
            self._hub_name = self._desk.hub.settings().get("hub_name", "")
        return self._hub_name

    def open(self) -> bool:
        """Whether there is a shift to check in for."""
        shift = self._shift()
        return shift is not None and shift.kind is EventKind.IN_PERSON

    def can_start(self) -> bool:
        """Whether anybody could leave the kiosk again: a leader has a PIN."""
        return self._desk.leaders.any_pin()

    def find(self, text: str, *, leaving: bool = False) -> Found:
        """List who may stand there, three at most, of tonight's sign-ups.

        The same on the way out: who of them is here is told to nobody who has not shown to be the
        one. Problem("kiosk_no_shift").
        """
        shift = self._now()
        with self._desk.context.store.read() as connection:
            names = waves.expected_names(connection, shift.event_id, *_day_of(shift))
            numbers = listed(text, names)
            numbers = numbers[: MATCHES + 1]
            known = people.people_numbered(connection, numbers)
        found = []
        for person, signups in (known[number] for number in numbers):
            signup = best_signup(_gone_from(signups, shift) if leaving else signups, shift)
            if signup is None:
                continue
            ticket = self._visits.ticket(person, signup, leaving=leaving)
            found.append(Match(ticket, masked(person.contact), signup.starts_at, signup.timezone))
        return Found(tuple(found[:MATCHES]), len(found) > MATCHES, enough(text) or bool(found))

    def asks(self, ticket: Ticket) -> Asks:
        """Say what to ask somebody for; without ways the host is waved to.

        Problem("kiosk_asked_too_late") once the visit is over.
        """
        visitor = self._visits.visitor(ticket)
        contact = visitor.person.contact
        ways = ways_of(contact)
        if not ways:
            self._wave(WaveKind.NO_PROOF, visitor)
        return Asks(called(contact), ways)

    def prove(self, ticket: Ticket, way: Way, digits: str) -> Proved:
        """Judge the digits of somebody who says they are the one; a wrong try is recorded.

        While a pause lasts nobody is proven, and nothing says whether the digits were right.
        """
        visitor = self._visits.visitor(ticket)
        person = visitor.person
        visitor.proven = False
        if not ways_of(person.contact):
            self._wave(WaveKind.NO_PROOF, visitor)
            return Proved(Proof.NO_PROOF)
        now = self._desk.clock()
        until = paused_until(self._desk.waves.refused_at(person.id), now)
        if until:
            return Proved(Proof.PAUSED, 0, until)
        if is_proof(person.contact, way, digits):
            visitor.proven = True
            return Proved(Proof.PROVEN)
        self._wave(WaveKind.REFUSED, visitor)
        wrong = self._desk.waves.refused_at(person.id)
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
        visitor, shift = self._visits.proven(ticket, leaving=False), self._now()
        at, contact = self._desk.clock(), visitor.person.contact
        try:
            arrival = self._arrivals.come(visitor, shift, confirmed=confirmed)
        except Problem as trouble:
            if trouble.code not in OUT_OF_REACH:
                raise

            def again() -> bool:
                then = self._unkept.then(at)
                return self._arrivals.come_after_all(then, visitor, shift, confirmed=confirmed)

            one = Confirmed(contact.full_name, visitor.person.id, again)
            return self._keep(one, contact, shift)
        if arrival.outcome is Outcome.IN:
            self.put_by()
        return arrival

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

        With the e-mail and the name of one person they are that person, of whom nothing changes.
        Who may be somebody on the list in any other way is a newcomer here; the host is told.
        Problem for a missing name or a contact Mobilize would refuse.
        """
        shift, at = self._now(), self._desk.clock()
        tidy = checked_contact(contact)
        told = Newcomer(
            tidy,
            language=language,
            first_time=first_time,
            sms_consent=sms_consent,
            consent_text=consent_text,
        )
        try:
            arrival = self._arrivals.walk_in(told, shift)
        except Problem as trouble:
            if trouble.code not in OUT_OF_REACH:
                raise

            def again() -> bool:
                return self._arrivals.walk_in_after_all(self._unkept.then(at), told, shift, at)

            return self._keep(Confirmed(tidy.full_name, None, again), tidy, shift)
        self.put_by()
        return arrival

    def leaving(self, ticket: Ticket) -> Leaving:
        """Answer whether somebody on the way out is here at all, and what they have to give back.

        Problem("kiosk_not_proven").
        """
        visitor, shift = self._visits.proven(ticket, leaving=True), self._now()
        with self._desk.context.store.read() as connection:
            signup = people.signup(connection, visitor.signup_id)
        things = tuple(one.thing.label for one in self._desk.equipment.held(visitor.signup_id))
        here = signup is not None and _is_here(signup, shift)
        return Leaving(called(visitor.person.contact), things, here=here)

    def leave(
        self,
        ticket: Ticket,
        *,
        calls: int | None,
        conversations: int | None,
        next_shift: NextShift,
    ) -> Left:
        """Check somebody out with their own counts; what they have in hand stays on their name.

        Where the file refuses, the host is told, and it is stored as soon as the file takes it.
        Problem("kiosk_not_proven"), or one that says what is wrong with the counts.
        """
        visitor, shift = self._visits.proven(ticket, leaving=True), self._now()
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

            def again() -> bool:
                if self._standing(visitor) is None:
                    press(self._unkept.then(at))
                return self._standing(visitor) is Standing.LEFT

            one = Confirmed(visitor.person.contact.full_name, visitor.person.id, again)
            self._unkept.keep(one, shift.timeslot_id)
            return Left(Outcome.OUT, kept=False)
        self.put_by()
        return Left(outcome)

    def wave(self, ticket: Ticket | None = None, kind: WaveKind = WaveKind.HELP) -> bool:
        """Wave to the host, for whom a ticket stands for if any; False where only memory has it."""
        return self._wave(kind, self._visits.known(ticket))

    def unlock(self, initials: str, pin: str) -> bool:
        """Whether a leader may leave the kiosk by these; Problem("pin_wait") after wrong tries."""
        if self._desk.leaders.verify(initials, pin) is not None:
            return True
        self._desk.waves.put(WaveKind.WRONG_PIN)
        return False

    def forget(self) -> None:
        """End the visit: every ticket is worth nothing from now on."""
        self._visits.forget()

    def put_by(self) -> int:
        """Store what was confirmed and the file refused, in its order; answer how many still wait.

        Each is stored as at the moment of its press, and once. Every press that the file takes
        does this too; a screen that waits for the file calls it now and then.
        """
        return self._unkept.store()

    def _now(self) -> Shift:
        shift = self._shift()
        if shift is None or shift.kind is not EventKind.IN_PERSON:
            raise Problem("kiosk_no_shift")
        return shift

    def _standing(self, visitor: Visitor) -> Standing | None:
        """Say where somebody stands, if anything was said of them since they were found."""
        with self._desk.context.store.read() as connection:
            signup = people.signup(connection, visitor.signup_id)
        if signup is None or seq_of(signup) == visitor.seq:
            return None
        return standing_of(signup.mark)

    def _keep(self, one: Confirmed, contact: Contact, shift: Shift) -> Arrival:
        self._unkept.keep(one, shift.timeslot_id)
        name, at = called(contact), shift.starts_at
        return Arrival(Outcome.IN, name, None, "", None, None, at, shift.timezone, kept=False)

    def _wave(self, kind: WaveKind, visitor: Visitor | None) -> bool:
        try:
            shift = self._shift()
        except Problem:
            shift = None
        return self._desk.waves.put(
            kind,
            visitor.person.id if visitor else None,
            timeslot_id=shift.timeslot_id if shift else None,
            name=visitor.person.contact.full_name if visitor else "",
        )


def _gone_from(signups: Sequence[SignUp], shift: Shift) -> Sequence[SignUp]:
    """Choose what somebody can leave: where they are here, though it be the shift before."""
    return [one for one in signups if _is_here(one, shift)] or signups


def _is_here(signup: SignUp, shift: Shift) -> bool:
    today = same_day(signup.starts_at, shift.starts_at, shift.timezone)
    return today and standing_of(signup.mark) is Standing.HERE


def _day_of(shift: Shift) -> tuple[datetime, datetime]:
    """Answer the first and the last moment of the shift's day, on the clock there."""
    there = local(shift.starts_at, shift.timezone)
    begins = datetime.combine(there.date(), time(), there.tzinfo)
    ends = datetime.combine(there.date() + timedelta(days=1), time(), there.tzinfo)
    return begins.astimezone(UTC), ends.astimezone(UTC) - timedelta(milliseconds=1)
