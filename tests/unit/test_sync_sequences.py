"""No sequence of presses, syncs, losses and kills doubles a sign-up or verifies what is not so."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from syncing import BY, SyncEvening, syncing

from hubdesk.domain.checkin import Standing, standing_of
from hubdesk.domain.delivery import State, Wanted
from hubdesk.domain.ids import SignUpId
from hubdesk.practice.messages import Drop
from hubdesk.practice.mobilize import NewSignUp
from hubdesk.practice.records import DashboardStatus
from hubdesk.store import people
from hubdesk.sync.sync import Sync

WALKERS = [("Ada", "Abel"), ("Bo", "Berg")]
HERE = {Standing.HERE, Standing.LEFT}


class Killed(BaseException):
    """The process ends here: nothing after it runs."""


class Deadly(httpx.HTTPTransport):
    """Kills the process around its next POST, before or after it left."""

    when: str = ""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.method != "POST" or not self.when:
            return super().handle_request(request)
        when, self.when = self.when, ""
        if when == "after":
            super().handle_request(request).close()
        raise Killed


Trouble = Callable[[SyncEvening], AbstractContextManager[None]]


@contextmanager
def offline(evening: SyncEvening) -> Iterator[None]:
    evening.server.offline()
    yield
    evening.server.online()


@contextmanager
def posts_lost(evening: SyncEvening) -> Iterator[None]:
    """A POST does what it should, and its answer never comes."""
    evening.access.fault = lambda request, response: (
        Drop() if request.method == "POST" else response
    )
    yield
    evening.access.fault = None


@contextmanager
def all_lost_from_the_post(evening: SyncEvening) -> Iterator[None]:
    """After a POST nothing comes back any more, so that it cannot be looked up either."""
    posts = evening.posts()
    evening.access.fault = lambda _request, response: (
        Drop() if evening.posts() > posts else response
    )
    yield
    evening.access.fault = None


@contextmanager
def no_grant(evening: SyncEvening) -> Iterator[None]:
    evening.server.api.may_create = False
    yield
    evening.server.api.may_create = True
    evening.sync.reconnect()


class EveningMachine(RuleBasedStateMachine):
    """One evening against the practice Mobilize, with all that can happen to it."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.signups: dict[SignUpId, str] = {}
        self.names: dict[int, str] = {}

    @initialize()
    def doors(self) -> None:
        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        self.evening: SyncEvening = self.stack.enter_context(
            syncing(Path(folder), volunteers=6, pulled=False)
        )
        self.deadly = Deadly()
        self.evening.access.transport = self.deadly
        assert self.evening.sync.pull().whole

    def teardown(self) -> None:
        self.stack.close()

    @rule(who=st.sampled_from(WALKERS), phone=st.sampled_from(["", "", "their own", "Zed"]))
    def walk_in(self, who: tuple[str, str], phone: str) -> None:
        """Somebody walks in, and may have signed up on a phone at the door, under another name."""
        given, family = who
        if phone and not self.evening.on_mobilize(email_of(who)):
            name = given if phone == "their own" else phone
            slots = (self.evening.hub.first_shift,)
            new = NewSignUp(name, family, email_of(who).upper(), "", "45402", slots)
            self.evening.hub.mobilize.sign_up(self.evening.hub.tonight, new)
        pressed = self.evening.walk_in(f"{given} {family}", email_of(who))
        self.signups[pressed.signup_id] = email_of(who)

    @rule(which=st.integers(0, 5))
    def press_somebody_expected(self, which: int) -> None:
        sign_up = self.evening.hub.mobilize.attendances_of(self.evening.hub.tonight)[which]
        with self.evening.store.read() as connection:
            found = people.people_by_email(connection, sign_up.person.email_address)
            mine = people.signups_of(connection, [one.id for one in found])
        slots = [self.evening.shift(), self.evening.shift(self.evening.hub.second_shift)]
        for one in mine:
            if one.timeslot_id in slots:
                pressed = self.evening.desk.attendance.check_in(
                    one.id, slots[0], BY, confirmed=True
                )
                self.signups[pressed.signup_id] = sign_up.person.email_address
                return

    @precondition(lambda self: self.signups)
    @rule(which=st.integers(0, 20), leave=st.booleans())
    def undo_or_leave(self, which: int, leave: bool) -> None:
        signup_id = list(self.signups)[which % len(self.signups)]
        if leave:
            self.evening.desk.attendance.check_out(signup_id, BY)
        else:
            self.evening.desk.attendance.undo(signup_id, BY)

    @precondition(lambda self: self.signups)
    @rule(which=st.integers(0, 20), status=st.sampled_from(DashboardStatus))
    def set_in_the_dashboard(self, which: int, status: DashboardStatus) -> None:
        email = list(self.signups.values())[which % len(self.signups)]
        self.evening.clock.forward(1)
        for one in self.evening.on_mobilize(email):
            self.evening.hub.mobilize.set_status(one.id, status)

    @rule(minutes=st.sampled_from([0.05, 10, 70]))
    def wait(self, minutes: float) -> None:
        self.evening.clock.forward(minutes)

    @rule()
    def pull(self) -> None:
        self.evening.sync.pull()

    @rule(early=st.booleans())
    def sync(self, early: bool) -> None:
        report = self.evening.sync.run(even_early=early)
        assert report.finished
        assert not early or not self.evening.desk.deliveries.lines([State.WAITING])
        self.verified_is_so()

    @rule(trouble=st.sampled_from([offline, posts_lost, all_lost_from_the_post, no_grant]))
    def sync_in_trouble(self, trouble: Trouble) -> None:
        with trouble(self.evening):
            self.evening.sync.run(even_early=True)

    @rule(when=st.sampled_from(["before", "after"]))
    def killed_while_sending(self, when: str) -> None:
        evening, self.deadly.when = self.evening, when
        try:
            evening.sync.run(even_early=True)
        except Killed:
            evening.sync.close()
            evening.sync = Sync(evening.store, evening.clock, evening.connect, chance=lambda: 1.0)
            self.stack.callback(evening.sync.close)
        self.deadly.when = ""

    def verified_is_so(self) -> None:
        """What is called verified right after a finished sync is what the dashboard shows."""
        shown: dict[int, bool | None] = {
            one.id: one.attended for one in self.evening.hub.mobilize.records().attendances.values()
        }
        for line in self.evening.desk.deliveries.lines([State.VERIFIED]):
            server_id = self.evening.server_id(line.signup_id)
            attended = None if server_id is None else shown.get(server_id)
            if line.wanted is Wanted.NOT_HERE:
                assert not attended
            else:
                assert attended is (line.wanted is Wanted.COMPLETED)

    @invariant()
    def nobody_is_signed_up_twice(self) -> None:
        made = Counter(
            (one.user_id, one.timeslot_id)
            for one in self.evening.hub.mobilize.records().attendances.values()
            if one.event_id == self.evening.hub.tonight
        )
        assert max(made.values(), default=0) <= 1, made

    @invariant()
    def nobody_was_renamed(self) -> None:
        for person in self.evening.hub.mobilize.records().people.values():
            before = self.names.setdefault(person.user_id, person.given_name)
            assert person.given_name == before

    @invariant()
    def everybody_who_came_is_on_their_way(self) -> None:
        lines = {line.signup_id: line for line in self.evening.desk.deliveries.lines()}
        with self.evening.store.read() as connection:
            found = [people.signup(connection, signup_id) for signup_id in self.signups]
        for signup in found:
            assert signup is not None
            if standing_of(signup.mark) in HERE:
                assert lines[signup.id].wanted is Wanted.COMPLETED

    @invariant()
    def verified_says_what_was_read(self) -> None:
        for line in self.evening.desk.deliveries.lines([State.VERIFIED]):
            if line.wanted is not Wanted.NOT_HERE:
                assert line.attended is (line.wanted is Wanted.COMPLETED)


def email_of(who: tuple[str, str]) -> str:
    return f"{who[0]}.{who[1]}@example.org".lower()


def play(examples: int) -> None:
    run_state_machine_as_test(
        EveningMachine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            print_blob=True,
        ),
    )


def test_no_sequence_doubles_a_sign_up_or_verifies_what_is_not_so() -> None:
    play(15)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_a_thousand_evenings_double_nobody_and_verify_nothing_that_is_not_so() -> None:
    play(1000)
