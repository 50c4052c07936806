"""No sequence of presses, syncs, losses and kills doubles a sign-up or verifies what is not so."""

from __future__ import annotations

import tempfile
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import httpx
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
from hubdesk.practice.messages import Drop, Request, Response
from hubdesk.practice.mobilize import NewSignUp
from hubdesk.practice.records import DashboardStatus
from hubdesk.store import people
from hubdesk.sync.sync import Sync

WALKERS = [("Ada", "Abel"), ("Bo", "Berg"), ("Cy", "Cole")]
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


def drop_posts(request: Request, response: Response) -> Response | Drop:
    return Drop() if request.method == "POST" else response


def drop_everything(_request: Request, _response: Response) -> Drop:
    return Drop()


class EveningMachine(RuleBasedStateMachine):
    """One evening against the practice Mobilize, with all that can happen to it."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.signups: dict[SignUpId, str] = {}

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

    @rule(who=st.sampled_from(WALKERS))
    def walk_in(self, who: tuple[str, str]) -> None:
        given, family = who
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

    @rule(who=st.sampled_from(WALKERS), other_name=st.booleans())
    def sign_up_on_the_phone(self, who: tuple[str, str], other_name: bool) -> None:
        """Nobody does so twice, nor once they are signed up."""
        given, family = who
        if self.evening.on_mobilize(email_of(who)):
            return
        new = NewSignUp(
            "Zed" if other_name else given,
            family,
            email_of(who).upper(),
            "",
            "45402",
            (self.evening.hub.first_shift,),
        )
        self.evening.hub.mobilize.sign_up(self.evening.hub.tonight, new)

    @rule(which=st.integers(0, 20), status=st.sampled_from(DashboardStatus))
    def set_in_the_dashboard(self, which: int, status: DashboardStatus) -> None:
        all_of_them = self.evening.hub.mobilize.attendances_of(self.evening.hub.tonight)
        one = all_of_them[which % len(all_of_them)]
        self.evening.clock.forward(1)
        self.evening.hub.mobilize.set_status(one.attendance.id, status)

    @rule(online=st.booleans())
    def network(self, online: bool) -> None:
        if online:
            self.evening.server.online()
        else:
            self.evening.server.offline()

    @rule(minutes=st.sampled_from([0.05, 1, 10, 70]))
    def wait(self, minutes: float) -> None:
        self.evening.clock.forward(minutes)

    @rule(grant=st.booleans())
    def grant(self, grant: bool) -> None:
        self.evening.server.api.may_create = grant

    @rule(early=st.booleans())
    def sync(self, early: bool) -> None:
        if self.evening.sync.run(even_early=early).finished:
            self.verified_is_so()

    @rule()
    def pull(self) -> None:
        self.evening.sync.pull()

    @rule(all_of_it=st.booleans())
    def sync_while_answers_are_lost(self, all_of_it: bool) -> None:
        self.evening.access.fault = drop_everything if all_of_it else drop_posts
        self.evening.sync.run(even_early=True)
        self.evening.access.fault = None

    @rule(when=st.sampled_from(["before", "after"]))
    def killed_while_sending(self, when: str) -> None:
        self.deadly.when = when
        try:
            self.evening.sync.run(even_early=True)
        except Killed:
            evening = self.evening
            evening.sync.close()
            evening.sync = Sync(evening.store, evening.clock, evening.connect, chance=lambda: 1.0)
            self.stack.callback(evening.sync.close)
        self.deadly.when = ""

    def verified_is_so(self) -> None:
        """What is called verified right after a finished sync is what the dashboard shows."""
        shown: dict[int, bool | None] = {
            one.id: one.attended for one in self.evening.hub.mobilize.records().attendances.values()
        }
        for line in self.evening.desk.hub.lines([State.VERIFIED]):
            server_id = self.evening.server_id(line.signup_id)
            attended = None if server_id is None else shown.get(server_id)
            if line.wanted is Wanted.NOT_HERE:
                assert not attended
            else:
                assert attended is (line.wanted is Wanted.COMPLETED)

    @invariant()
    def nobody_is_signed_up_twice_by_hubdesk(self) -> None:
        made = Counter(
            (one.user_id, one.timeslot_id)
            for one in self.evening.hub.mobilize.records().attendances.values()
            if one.event_id == self.evening.hub.tonight
        )
        assert max(made.values(), default=0) <= 1, made

    @invariant()
    def nobody_was_renamed(self) -> None:
        for person in self.evening.hub.mobilize.records().people.values():
            before = self.evening.names.setdefault(person.user_id, person.given_name)
            assert person.given_name == before

    @invariant()
    def everybody_who_came_is_on_their_way(self) -> None:
        lines = {line.signup_id: line for line in self.evening.desk.hub.lines()}
        with self.evening.store.read() as connection:
            found = [people.signup(connection, signup_id) for signup_id in self.signups]
        for signup in found:
            assert signup is not None
            if standing_of(signup.mark) in HERE:
                assert lines[signup.id].wanted is Wanted.COMPLETED

    @invariant()
    def verified_says_what_was_read(self) -> None:
        for line in self.evening.desk.hub.lines([State.VERIFIED]):
            if line.wanted is not Wanted.NOT_HERE:
                assert line.attended is (line.wanted is Wanted.COMPLETED)


def email_of(who: tuple[str, str]) -> str:
    return f"{who[0]}.{who[1]}@example.org".lower()


def test_no_sequence_doubles_a_sign_up_or_verifies_what_is_not_so() -> None:
    run_state_machine_as_test(
        EveningMachine,
        settings=settings(
            max_examples=15,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            print_blob=True,
        ),
    )
