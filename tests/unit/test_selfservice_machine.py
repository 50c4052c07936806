"""Whatever is pressed at the kiosk in whatever order: nobody unproven moves, no name is told."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factories import FIRST, QUICK, TONIGHT, a_row, a_store, an_evening, person, put_in, table
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from volunteers import a_kiosk

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.domain.checkin import NextShift
from hubdesk.domain.leaders import Role
from hubdesk.domain.people import Contact, last_four
from hubdesk.domain.selfservice import PAUSE, Proof, Ticket, WaveKind, Way
from hubdesk.errors import Problem

UNA = person("Una Nown", "una@example.org")
PEOPLE = [row.contact for row in TONIGHT] + [UNA]
TYPED = ("ana", "an", "ben o", "carla", "dev", "eli", "strand", "una", "example", "", "a b c")
SECRETS = [
    secret
    for one in PEOPLE
    for secret in (one.family_name, one.email, one.phone, one.zip_code)
    if secret
]
tickets = some.integers(0, 30)


TOO_LATE, NOT_PROVEN = "kiosk_asked_too_late", "kiosk_not_proven"


@contextmanager
def perhaps(*codes: str) -> Iterator[None]:
    """Allow to be refused for one of these reasons."""
    try:
        yield
    except Problem as trouble:
        if trouble.code not in codes:
            raise


class Volunteers(RuleBasedStateMachine):
    """An evening's kiosk. `proven` are the tickets whose digits fitted in this visit."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = a_store(self.folder / "hubdesk.db")
        self.clock = SetClock(FIRST)
        evening = an_evening(Desk(self.store, self.clock, pins=QUICK))
        put_in(self.store, [a_row(UNA)], complete=False)
        self.people = {
            evening.desk.finder.who(one.email, None)[0].id: one.given_name for one in PEOPLE
        }
        ruth = evening.desk.leaders.put("Ruth Kim", Role.HOST)
        evening.desk.leaders.set_pin(ruth.id, "2468", "2468")
        self.service = a_kiosk(evening).service
        self.tickets: list[Ticket] = [Ticket("made up")]
        self.names: dict[Ticket, str] = {}
        self.proven: set[Ticket] = set()
        self.may: set[str] = set()

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    def one(self, place: int) -> Ticket:
        return self.tickets[-1 - place % len(self.tickets)]

    def told(self, answer: object) -> None:
        said = re.sub(r"ticket='[^']*'", "", repr(answer))
        assert not [one for one in SECRETS if one in said], said

    @rule(text=some.sampled_from(TYPED), leaving=some.booleans())
    def find(self, text: str, leaving: bool) -> None:
        found = self.service.find(text, leaving=leaving)
        self.told(found)
        assert len(found.matches) <= 3
        for match in found.matches:
            self.names[match.ticket] = match.name.split()[0]
            self.tickets.append(match.ticket)

    @rule(ticket=tickets)
    def asks(self, ticket: int) -> None:
        with perhaps(TOO_LATE):
            self.told(self.service.asks(self.one(ticket)))

    @rule(ticket=tickets, way=some.sampled_from(Way), right=some.booleans())
    def prove(self, ticket: int, way: Way, right: bool) -> None:
        one = self.one(ticket)
        name = self.names.get(one, "")
        contact = next((known for known in PEOPLE if known.given_name == name), Contact(""))
        digits = last_four(contact.phone) if way is Way.PHONE else contact.zip_code
        with perhaps(TOO_LATE):
            said = self.service.prove(one, way, digits if right else "9" * len(digits))
            self.told(said)
            self.proven.discard(one)
            if said.proof is Proof.PROVEN:
                assert right
                assert digits
                self.proven.add(one)

    @rule(ticket=tickets, confirmed=some.booleans())
    def arrive(self, ticket: int, confirmed: bool) -> None:
        one = self.one(ticket)
        with perhaps(TOO_LATE, NOT_PROVEN):
            self.told(self.service.arrive(one, confirmed=confirmed))
            assert one in self.proven
            self.may.add(self.names[one])

    @rule(ticket=tickets)
    def leave(self, ticket: int) -> None:
        one, unasked = self.one(ticket), NextShift.UNASKED
        with perhaps(TOO_LATE, NOT_PROVEN):
            self.told(self.service.leaving(one))
            self.service.leave(one, calls=None, conversations=3, next_shift=unasked)
            assert one in self.proven
            self.may.add(self.names[one])

    @rule(name=some.sampled_from(["Ana Klein", "Anna Klein", "Ben Ortiz", "Una Nown", "Zed Zed"]))
    def walk_in(self, name: str) -> None:
        """Typing a name alone is no proof of being them."""
        self.told(
            self.service.walk_in(
                person(name), language="", first_time=False, sms_consent=False, consent_text=""
            )
        )

    @rule()
    def forget(self) -> None:
        self.service.forget()
        self.proven.clear()

    @rule(kind=some.sampled_from(WaveKind), ticket=tickets)
    def wave(self, kind: WaveKind, ticket: int) -> None:
        assert self.service.wave(self.one(ticket), kind) is not None

    @rule(pin=some.sampled_from(["2468", "0000", ""]))
    def unlock(self, pin: str) -> None:
        with perhaps("pin_wait"):
            assert self.service.unlock("RK", pin) is (pin == "2468")

    @rule(minutes=some.sampled_from([0.1, 2, PAUSE.total_seconds() / 60]))
    def wait(self, minutes: float) -> None:
        self.clock.forward(minutes)

    @invariant()
    def nobody_unproven_moved(self) -> None:
        whose = {row["id"]: row["person_id"] for row in table(self.store, "signup")}
        pressed = {whose[row["signup_id"]] for row in table(self.store, "mark")}
        known = {self.people[one] for one in pressed if one in self.people}
        assert known <= self.may


TestVolunteers = Volunteers.TestCase
TestVolunteers.settings = settings(
    max_examples=12,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
