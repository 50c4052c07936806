"""What must hold in every evening, after each thing that happens in it."""

from __future__ import annotations

from collections import Counter

from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant
from sqlalchemy import select
from venue import Venue

from hubdesk.domain.checkin import Standing
from hubdesk.domain.delivery import State, Wanted
from hubdesk.domain.ids import SignUpId
from hubdesk.practice.records import Attendance
from hubdesk.store.lines import Line
from hubdesk.store.tables import MarkRow

CAME = {Standing.HERE, Standing.LEFT}


class JudgedEvening(RuleBasedStateMachine):
    """An evening and what everybody could see of it: the model it is judged by."""

    venue: Venue

    @initialize()
    def doors(self) -> None:
        self.evening = self.venue.begin()
        self.signups: list[SignUpId] = []
        self.standing: dict[SignUpId, Standing] = {}
        self.walked: dict[str, SignUpId] = {}
        self.since_late = 0.0
        self.left_out: set[SignUpId] = set()
        self.verified: set[str] = set()
        self.made: dict[int, tuple[str, int]] = {}
        self.posted_over: list[str] = []
        self.exported: tuple[bytes, list[Attendance]] | None = None
        self.names = self._names()

    @invariant()
    def nobody_was_renamed_by_us(self) -> None:
        now = self._names()
        assert {user_id: now[user_id] for user_id in self.names} == self.names
        self.names = now

    @invariant()
    def nobody_has_two_sign_ups_by_us(self) -> None:
        assert not self.posted_over, "posted although they stood there already"
        for one in self._tonight():
            if one.referrer.utm_source == "hubdesk" and one.id not in self.made:
                self.made[one.id] = self._names()[one.user_id], one.timeslot_id
        twice = [made for made, count in Counter(self.made.values()).items() if count > 1]
        assert not twice

    @invariant()
    def every_press_is_kept(self) -> None:
        assert self._standings() == self.standing

    @invariant()
    def every_line_is_as_it_should_be(self) -> None:
        lines = self.evening.desk.deliveries.lines()
        self.everybody_who_came_has_one_line(lines)
        self.what_was_just_verified_is_so([one for one in lines if one.state is State.VERIFIED])

    def everybody_who_came_has_one_line(self, lines: list[Line]) -> None:
        came = {one for one, standing in self.standing.items() if standing in CAME}
        on_their_way = Counter(one.signup_id for one in lines if one.wanted is Wanted.COMPLETED)
        assert dict(on_their_way) == dict.fromkeys(came - self.left_out, 1)
        assert max(Counter(one.signup_id for one in lines).values(), default=0) <= 1

    def what_was_just_verified_is_so(
        self, lines: list[Line], then: list[Attendance] | None = None
    ) -> None:
        """Nothing changes on Mobilize while it is read, so what was read is what is there."""
        there = self._tonight() if then is None else then
        for line in lines:
            if line.id in self.verified:
                continue
            found = self._on_mobilize(line, there, numbered=then is None)
            attended = found.attended if found else None
            if line.wanted in (Wanted.COMPLETED, Wanted.NO_SHOW):
                assert attended is (line.wanted is Wanted.COMPLETED)
                assert line.attended is attended
            else:
                assert not attended
        self.verified = {line.id for line in lines}

    # Ways to look.

    def _all_that_is_verified_is_so(self) -> None:
        """What was read of Mobilize before, from an old export as well, has been read again."""
        self.verified.clear()
        lines = self.evening.desk.deliveries.lines([State.VERIFIED])
        self.what_was_just_verified_is_so(lines)

    def _standings(self) -> dict[SignUpId, Standing]:
        rows = select(MarkRow.signup_id, MarkRow.standing).order_by(MarkRow.seq)
        with self.evening.store.read() as connection:
            return {SignUpId(one): Standing(said) for one, said in connection.execute(rows)}

    def _lines(self) -> dict[SignUpId, Line]:
        return {one.signup_id: one for one in self.evening.desk.deliveries.lines()}

    def _tonight(self) -> list[Attendance]:
        records = self.evening.hub.mobilize.records()
        tonight = self.evening.hub.tonight
        return [one for one in records.attendances.values() if one.event_id == tonight]

    def _on_mobilize(
        self, line: Line, there: list[Attendance], *, numbered: bool
    ) -> Attendance | None:
        """The line's sign-up: by its number, or by e-mail and shift where only exports name it.

        An export names no numbers: whoever signed up twice for a shift came if one of them says so.
        """
        number = self.evening.server_id(line.signup_id) if numbered else None
        if number is not None:
            return next((one for one in there if one.id == number), None)
        mobilize = self.evening.hub.mobilize.records()
        shifts = mobilize.events[self.evening.hub.tonight].timeslots
        [slot] = (one.id for one in shifts if one.start == line.starts_at)
        emails = {one.user_id: one.email_address.casefold() for one in mobilize.people.values()}
        mine = [
            one
            for one in there
            if one.timeslot_id == slot and emails[one.user_id] == line.contact.email.casefold()
        ]
        return max(
            mine, key=lambda one: (one.attended is not None, bool(one.attended)), default=None
        )

    def _names(self) -> dict[int, str]:
        records = self.evening.hub.mobilize.records()
        return {
            one.user_id: f"{one.given_name} {one.family_name}" for one in records.people.values()
        }
