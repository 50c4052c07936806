"""A machine that plays evenings: nothing in them may lose, double or falsely verify an attendance.

It plays them against the practice Mobilize behind a way that misbehaves: presses, undo,
moves, corrections, syncs in every trouble, kills at any call, and whatever other people do to the
same sign-ups meanwhile. What Mobilize says is read by key and from exports, new ones and old ones.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from evening_judged import CAME, JudgedEvening
from fault_server import FAULTS, LATE, UNKNOWN_FATES, Fault, every, in_turn, posts
from hypothesis import strategies as st
from hypothesis.stateful import (
    precondition,
    rule,
)
from syncing import BY, PATIENCE
from venue import ABE, ADA, HASTY, OTHERS, SHARED, Deaf, Killed, Who

from hubdesk.desk.attendance import Pressed
from hubdesk.domain.delivery import State
from hubdesk.domain.ids import SignUpId
from hubdesk.practice.messages import Request
from hubdesk.practice.mobilize import NewSignUp
from hubdesk.practice.records import DashboardStatus
from hubdesk.store import people

EMAILS = ["bo.berg@example.org", "new@example.org", SHARED]

SAID = [DashboardStatus.COMPLETED, DashboardStatus.REGISTERED, DashboardStatus.NO_SHOW]

walkers = st.sampled_from([ADA, ABE, *OTHERS, *OTHERS])
which = st.integers(0, 29)
faults = st.lists(st.sampled_from([None, *FAULTS]), min_size=1, max_size=4)


class EveningMachine(JudgedEvening):
    """One evening with all that can happen to it."""

    # At the desk.

    @rule(who=walkers, zip_code=st.sampled_from(["45402", "45402", ""]))
    def walk_in(self, who: Who, zip_code: str) -> None:
        name = f"{who[0]} {who[1]}"
        if name in self.walked:
            # The search finds whoever was here before; a second form would be a second person.
            signup_id, shift = self.walked[name], self.evening.shift()
            self._pressed(self.evening.desk.attendance.check_in(signup_id, shift, BY))
            return
        pressed = self.evening.walk_in(name, who[2], zip_code=zip_code)
        self.walked[name] = pressed.signup_id
        self._pressed(pressed)

    @rule(one=which)
    def press_somebody_of_the_roster(self, one: int) -> None:
        """Check somebody in for the first shift, whichever they signed up for."""
        sign_ups = self.evening.hub.mobilize.attendances_of(self.evening.hub.tonight)
        with self.evening.store.read() as connection:
            email = sign_ups[one % len(sign_ups)].person.email_address.lower()
            found = people.people_by_email(connection, email)
            mine = people.signups_of(connection, [one.id for one in found])
        shifts = [self.evening.shift(), self.evening.shift(self.evening.hub.second_shift)]
        for signup in mine:
            if signup.timeslot_id in shifts:
                self._pressed(
                    self.evening.desk.attendance.check_in(signup.id, shifts[0], BY, confirmed=True)
                )
                return

    @precondition(lambda self: self.signups)
    @rule(one=which, press=st.sampled_from(["undo", "undo", "leave", "no_show", "again"]))
    def press(self, one: int, press: str) -> None:
        attendance, signup_id = self.evening.desk.attendance, self._one(one)
        presses: dict[str, Callable[[], Pressed]] = {
            "undo": lambda: attendance.undo(signup_id, BY),
            "leave": lambda: attendance.check_out(signup_id, BY),
            "no_show": lambda: attendance.no_show([signup_id], BY)[0],
            "again": lambda: attendance.check_in(
                signup_id, self.evening.shift(), BY, confirmed=True
            ),
        }
        self._pressed(presses[press]())

    @precondition(lambda self: self.signups)
    @rule(one=which, email=st.sampled_from(EMAILS))
    def correct(self, one: int, email: str) -> None:
        """Give somebody who is held another e-mail, which may be somebody else's."""
        line = self._lines().get(self._one(one))
        if line is not None and line.state is State.HELD:
            contact = replace(line.contact, email=email, zip_code="45402")
            self.evening.desk.deliveries.complete_contact(line.person_id, contact, BY)

    @precondition(lambda self: self.signups)
    @rule(one=which, keep=st.booleans())
    def decide(self, one: int, keep: bool) -> None:
        line = self._lines().get(self._one(one))
        if line is None:
            return
        if keep:
            self.evening.desk.deliveries.by_hand(line.id, BY)
        elif self.evening.desk.deliveries.leave_out(line.id, BY):
            self.left_out.add(line.signup_id)

    @precondition(lambda self: self.signups)
    @rule(one=which)
    def tick(self, one: int) -> None:
        line = self._lines().get(self._one(one))
        if line is not None:
            self.evening.desk.deliveries.tick(line.id, True, BY)

    @rule()
    def verify(self) -> None:
        """Read back from an export of this moment."""
        self.export()
        self.verify_by_what_was_exported()

    @rule()
    def export(self) -> None:
        self._let_late_arrive()
        mobilize, tonight = self.evening.hub.mobilize, self.evening.hub.tonight
        self.exported = mobilize.export_csv(tonight).encode(), self._tonight()

    @precondition(lambda self: self.exported)
    @rule()
    def verify_by_what_was_exported(self) -> None:
        """Whatever happened since: what is verified by it was so when it was made."""
        assert self.exported
        data, then = self.exported
        self.evening.desk.roster.import_file(data)
        lines = self.evening.desk.deliveries.lines([State.VERIFIED])
        self.what_was_just_verified_is_so(lines, then)

    @rule(one=which, first=st.sampled_from(SAID), then=st.sampled_from(SAID))
    def an_old_export_is_taken_for_a_new_one(
        self, one: int, first: DashboardStatus, then: DashboardStatus
    ) -> None:
        """It says once more what was so before it was changed and pulled."""
        self.key_is_back()
        self.set_in_the_dashboard(one, first)
        self.export()
        self.set_in_the_dashboard(one, then)
        self.pull([])
        self._forward(6)
        self.pull([])
        self.verify_by_what_was_exported()
        self.pull([])

    @rule()
    def key_is_removed(self) -> None:
        self.evening.access.key = None
        self.evening.sync.reconnect()

    @rule()
    def key_is_back(self) -> None:
        self.evening.access.key = self.evening.server.key
        self.evening.sync.reconnect()

    # On Mobilize, by other people.

    @rule(who=walkers, name=st.sampled_from(["", "Zed"]), late=st.booleans())
    def sign_up_on_a_phone(self, who: Who, name: str, late: bool) -> None:
        hub = self.evening.hub
        slot = hub.second_shift if late else hub.first_shift
        new = NewSignUp(name or who[0], who[1], who[2].upper(), "", "45402", (slot,))
        self._let_late_arrive()
        self._forward(0.02)
        hub.mobilize.sign_up(hub.tonight, new)
        self.names = self._names()

    @rule(one=which, status=st.sampled_from(DashboardStatus))
    def set_in_the_dashboard(self, one: int, status: DashboardStatus) -> None:
        """Mostly of somebody who was pressed in; also a cancellation from a phone."""
        wanted = {self.evening.server_id(signup_id) for signup_id in self.signups}
        found = [each for each in self._tonight() if each.id in wanted] or self._tonight()
        self._forward(0.02)
        self.evening.hub.mobilize.set_status(found[one % len(found)].id, status)

    @rule(one=which, blocked=st.booleans())
    def change_the_person(self, one: int, blocked: bool) -> None:
        """Rename or block somebody on Mobilize."""
        user_id = self._tonight()[-1 - one % 4].user_id
        self._let_late_arrive()
        self._forward(0.02)
        self.evening.hub.mobilize.change_person(
            user_id,
            lambda person: (
                replace(person, blocked=self.evening.clock())
                if blocked
                else replace(person, given_name=person.given_name + "a")
            ),
        )
        self.names = self._names()

    # In between.

    @rule(minutes=st.sampled_from([0.05, 1, 10, 70]))
    def wait(self, minutes: float) -> None:
        self._forward(minutes)

    @rule(troubles=st.just([]) | faults)
    def pull(self, troubles: list[Fault | None]) -> None:
        with self._trouble(troubles, on=every):
            report = self.evening.sync.pull()
        if report.whole:
            self._all_that_is_verified_is_so()

    @rule(early=st.booleans())
    def sync(self, early: bool) -> None:
        with self._trouble([]):
            report = self.evening.sync.run(even_early=early)
        assert report.finished or not self.evening.access.key
        if early and self.evening.desk.deliveries.lines([State.WAITING]):
            # Pressed anew after a lost POST, which may arrive for ten seconds yet.
            self._forward(0.2)
            self.evening.sync.run(even_early=True)
            assert not self.evening.desk.deliveries.lines([State.WAITING])

    @rule(who=walkers, troubles=faults, from_a_post=st.booleans(), early=st.booleans())
    def sync_in_trouble(
        self, who: Who, troubles: list[Fault | None], from_a_post: bool, early: bool
    ) -> None:
        self.walk_in(who, "45402")
        with self._trouble(troubles, on=posts if from_a_post else every):
            self.evening.sync.run(even_early=early)

    @rule(who=walkers, fault=st.sampled_from(UNKNOWN_FATES), after=st.booleans())
    def answer_is_lost(self, who: Who, fault: Fault, after: bool) -> None:
        self.sync_in_trouble(who, [replace(fault, after=after)], from_a_post=True, early=True)

    @rule(who=walkers)
    def post_is_late(self, who: Who) -> None:
        self.sync_in_trouble(who, [LATE.carried_out], from_a_post=True, early=True)

    @rule(offline=st.booleans())
    def sync_shut_out(self, offline: bool) -> None:
        """No network at all, or a key that may not create."""
        server = self.evening.server
        if offline:
            server.offline()
            self.evening.sync.run(even_early=True)
            server.online()
        else:
            server.api.may_create = False
            self.evening.sync.run(even_early=True)
            server.api.may_create = True
            self.evening.sync.reconnect()

    @rule(who=walkers, call=st.integers(1, 8), answered=st.booleans(), pulling=st.booleans())
    def killed(self, who: Who, call: int, answered: bool, pulling: bool) -> None:
        """The process ends at any call, and another one begins on the same file."""
        self.walk_in(who, "45402")
        deadly, sync = self.venue.deadly, self.evening.sync
        deadly.calls_left, deadly.answered = call, answered
        try:
            with self._trouble([]):
                sync.pull() if pulling else sync.run(even_early=True)
        except Killed:
            pass
        deadly.calls_left = 0
        self.evening.restart()

    @rule(who=walkers, told=st.integers(0, 4))
    def killed_right_after_a_commit(self, who: Who, told: int) -> None:
        self.walk_in(who, "45402")
        heard, self.evening.changes = self.evening.changes, Deaf(told)
        self.evening.restart()
        try:
            with self._trouble([]):
                self.evening.sync.run(even_early=True)
        except Killed:
            pass
        self.evening.changes = heard
        self.evening.restart()

    @rule()
    def dust_settles(self) -> None:
        """With the network there and time to spare, nothing is left under way."""
        self.key_is_back()
        for _ in range(2):
            self._forward(6)
            assert self.evening.sync.run().finished
        lines = self._lines().values()
        assert not [one for one in lines if one.state in (State.WAITING, State.SENDING)]
        self._all_that_is_verified_is_so()
        there = {one.id for one in self._tonight()}
        for line in lines:
            server_id = self.evening.server_id(line.signup_id)
            assert server_id is None or server_id in there

    # Ways to press, and to let time pass.

    def _one(self, one: int) -> SignUpId:
        return self.signups[one % len(self.signups)]

    def _pressed(self, pressed: Pressed) -> None:
        if pressed.signup_id not in self.signups:
            self.signups.append(pressed.signup_id)
        self.standing = self._standings()
        self.left_out = {one for one in self.left_out if self.standing[one] in CAME}

    @contextmanager
    def _trouble(
        self, troubles: list[Fault | None], on: Callable[[Request], bool] = every
    ) -> Iterator[None]:
        """Let calls go wrong in turn, and see whether anybody is posted who stands there already.

        Little patience, where an answer will not come in time.
        """
        choose = in_turn(*troubles, on=on)

        def watch(request: Request) -> Fault | None:
            if posts(request):
                body = json.loads(request.body)
                email, slot = body["person"]["email_address"], body["timeslots"][0]["timeslot_id"]
                self.posted_over += [
                    email
                    for one in self.evening.on_mobilize(email)
                    if one.timeslot_id == slot and one.status != "CANCELLED"
                ]
            return choose(request)

        hasty = any(one is not None and one.late for one in troubles)
        if hasty:
            self.evening.access.patience = HASTY
            self.evening.sync.close()
        try:
            with self.evening.server.going_wrong(watch, later=True):
                yield
        finally:
            if hasty:
                self.evening.access.patience = PATIENCE
                self.evening.sync.close()

    def _let_late_arrive(self) -> None:
        """What left before somebody changes a person cannot know of the change."""
        self.evening.server.let_go()
        self.nobody_was_renamed_by_us()

    def _forward(self, minutes: float) -> None:
        """Let time pass; what is late arrives before ten seconds are over."""
        self.since_late += minutes
        if self.since_late > 0.15:
            self.evening.server.let_go()
            self.since_late = 0.0
        self.evening.clock.forward(minutes)
