"""Whatever is pressed in whatever order, an evening adds up: a machine plays made-up evenings.

The model knows only where each sign-up stands; the outcome of each press must agree with it.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from factories import (
    ANA,
    BEN,
    CARLA,
    DEV,
    ELI,
    FIRST,
    KEY,
    TONIGHT,
    DeskEvening,
    a_dialer,
    a_row,
    an_evening,
    person,
    put_in,
    table,
)
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer, Pressed
from hubdesk.desk.desk import Desk
from hubdesk.domain.checkin import Outcome, Standing
from hubdesk.domain.delivery import State, Wanted
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.ids import DialerId, SignUpId
from hubdesk.domain.roster import EventKind, IncomingSignUp, SignUpStatus
from hubdesk.store.engine import Store
from hubdesk.store.migrate import prepare

WALK_INS = (person("Wes Alk", "wes@example.org", "", "20009"), person("Uma Yes"))
PEOPLE = (ANA, BEN, CARLA, DEV, ELI, *WALK_INS)

STANDS = {
    Outcome.IN: Standing.HERE,
    Outcome.OUT: Standing.LEFT,
    Outcome.NO_SHOW: Standing.NO_SHOW,
}
TOLD: dict[Standing, set[Wanted | None]] = {
    Standing.HERE: {Wanted.COMPLETED},
    Standing.LEFT: {Wanted.COMPLETED},
    Standing.NO_SHOW: {Wanted.NO_SHOW},
    Standing.MOVED: {Wanted.MOVED},
    Standing.EXPECTED: {None, Wanted.NOT_HERE},
}

which = some.integers(0, 7)


class Evening(RuleBasedStateMachine):
    """One evening of one small roster, with two dialers."""

    @initialize(by_key=some.booleans())
    def open(self, by_key: bool) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.clock = SetClock(FIRST)
        self.store = Store(self.folder / "hubdesk.db", KEY)
        prepare(self.store, FIRST)
        self.desk = Desk(self.store, self.clock, by_key=lambda: by_key)
        self.evening: DeskEvening = an_evening(self.desk)
        self.shifts = self.evening.early.timeslot_id, self.evening.late.timeslot_id
        self.standing: dict[SignUpId, Standing] = {}
        self.history: list[dict[str, Any]] = []
        self.dialers: list[DialerId] = [
            self.desk.floor.put_dialer(a_dialer(name, kind=kind), "Dana").id
            for name, kind in (("dnc", DialerKind.SCALE_TO_WIN), ("two", DialerKind.CAMPAIGN))
        ]
        self._note_sign_ups()

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            shutil.rmtree(self.folder)

    def _note_sign_ups(self) -> None:
        for row in table(self.store, "signup"):
            self.standing.setdefault(row["id"], Standing.EXPECTED)

    def _one(self, number: int) -> SignUpId:
        ids = sorted(self.standing)
        return ids[number % len(ids)]

    def _after(self, pressed: Pressed, *expected: Outcome) -> None:
        assert pressed.outcome in expected, (pressed.outcome, expected)
        self._note_sign_ups()
        if pressed.outcome in STANDS:
            self.standing[pressed.signup_id] = STANDS[pressed.outcome]
        if pressed.outcome is Outcome.IN:
            # Who comes to one shift has left the other.
            for other in self._here_elsewhere(pressed.signup_id):
                self.standing[other] = Standing.LEFT
        left = pressed.moved_from
        if left and pressed.outcome is Outcome.IN and self._may_move(left):
            self.standing[left] = Standing.MOVED

    def _here_elsewhere(self, signup_id: SignUpId) -> list[SignUpId]:
        who = {row["id"]: row["person_id"] for row in table(self.store, "signup")}
        return [
            one
            for one, standing in self.standing.items()
            if standing is Standing.HERE and one != signup_id and who[one] == who[signup_id]
        ]

    def _may_move(self, signup_id: SignUpId) -> bool:
        (row,) = (row for row in table(self.store, "signup") if row["id"] == signup_id)
        listed = (row["origin"], row["gone_at"]) == ("roster", None)
        online = row["timeslot_id"] == self._at_home
        untold = self.standing[signup_id] is Standing.EXPECTED
        return listed and untold and not online and row["status"] != "cancelled"

    @property
    def _at_home(self) -> str:
        (shift,) = (s for s in self.desk.hub.shifts() if s.kind is EventKind.VIRTUAL)
        return shift.timeslot_id

    @rule(
        number=which,
        late=some.booleans(),
        confirmed=some.booleans(),
        dialer=some.sampled_from([None, 0, 1]),
    )
    def check_in(self, number: int, late: bool, confirmed: bool, dialer: int | None) -> None:
        signup_id, shift = self._one(number), self.shifts[late]
        was = self.standing[signup_id]
        own = {row["id"]: row["timeslot_id"] for row in table(self.store, "signup")}[signup_id]
        pressed = self.desk.attendance.check_in(
            signup_id,
            shift,
            "Priya",
            confirmed=confirmed,
            dialer_id=None if dialer is None else self.dialers[dialer],
        )
        if was is Standing.HERE and own == shift:
            self._after(pressed, Outcome.ALREADY_HERE)
        elif confirmed:
            # Who takes the shift may have taken it before.
            self._after(pressed, Outcome.IN, Outcome.VIRTUAL_EVENT, Outcome.ALREADY_HERE)
        else:
            self._after(
                pressed,
                Outcome.IN,
                Outcome.OTHER_SHIFT,
                Outcome.CANCELLED_SIGNUP,
                Outcome.VIRTUAL_EVENT,
            )

    @rule(number=some.integers(0, len(PEOPLE) - 1), late=some.booleans())
    def walk_in(self, number: int, late: bool) -> None:
        newcomer, shift = Newcomer(PEOPLE[number]), self.shifts[late]
        pressed = self.desk.attendance.walk_in(newcomer, shift, "Priya")
        was = self.standing.get(pressed.signup_id, Standing.EXPECTED)
        expected = Outcome.ALREADY_HERE if was is Standing.HERE else Outcome.IN
        self._after(pressed, expected)

    @rule(number=which, calls=some.none() | some.integers(0, 90))
    def check_out(self, number: int, calls: int | None) -> None:
        signup_id = self._one(number)
        expected = {Standing.HERE: Outcome.OUT, Standing.LEFT: Outcome.ALREADY_LEFT}.get(
            self.standing[signup_id], Outcome.NOT_HERE
        )
        self._after(self.desk.attendance.check_out(signup_id, "Priya", calls=calls), expected)

    @rule(number=which)
    def undo(self, number: int) -> None:
        signup_id = self._one(number)
        was = self.standing[signup_id]
        pressed = self.desk.attendance.undo(signup_id, "Priya")
        if was is Standing.EXPECTED:
            self._after(pressed, Outcome.NOTHING_TO_UNDO)
            return
        if was is Standing.LEFT and self._here_elsewhere(signup_id):
            self._after(pressed, Outcome.HERE_ELSEWHERE)
            return
        self._after(pressed, Outcome.UNDONE)
        last = self._last_marks()[signup_id]
        self.standing[signup_id] = Standing(last["standing"])
        assert self.standing[signup_id] is not was
        left = pressed.moved_from
        back = self.standing[signup_id] not in {Standing.HERE, Standing.LEFT}
        if left and back and self.standing[left] is Standing.MOVED:
            self.standing[left] = Standing.EXPECTED
        if was is Standing.LEFT:
            assert self.standing[signup_id] is Standing.HERE

    @rule(numbers=some.lists(which, min_size=1, max_size=3))
    def no_show(self, numbers: list[int]) -> None:
        chosen = [self._one(number) for number in numbers]
        for pressed in self.desk.attendance.no_show(chosen, "Dana"):
            seen = {Standing.HERE: Outcome.ALREADY_HERE, Standing.LEFT: Outcome.ALREADY_LEFT}
            was = self.standing[pressed.signup_id]
            expected = (
                (seen[was],)
                if was in seen
                else (Outcome.NO_SHOW, Outcome.NOT_HERE, Outcome.VIRTUAL_EVENT)
            )
            if Outcome.VIRTUAL_EVENT is not pressed.outcome:
                self._after(pressed, *expected)

    @rule(number=which, dialer=some.sampled_from([None, 0, 1]))
    def assign(self, number: int, dialer: int | None) -> None:
        signup_id = self._one(number)
        if self.standing[signup_id] is Standing.HERE:
            on = None if dialer is None else self.dialers[dialer]
            self.desk.floor.assign([signup_id], on, "Dana")

    @rule(number=which)
    def tick(self, number: int) -> None:
        lines = self.desk.deliveries.lines([State.WORKSHEET])
        if lines:
            self.desk.deliveries.tick(lines[number % len(lines)].id, True, "Dana")

    @rule(
        listed=some.lists(
            some.tuples(
                some.sampled_from([*TONIGHT, *(a_row(one) for one in WALK_INS)]),
                some.sampled_from(SignUpStatus),
                some.sampled_from([None, None, True, False]),
            ),
            max_size=6,
        )
    )
    def read_the_roster(
        self, listed: list[tuple[IncomingSignUp, SignUpStatus, bool | None]]
    ) -> None:
        rows = [
            a_row(
                row.contact,
                row.timeslot,
                event=row.event,
                server_id=row.server_id,
                user_id=row.user_id,
                status=status,
                attended=attended,
            )
            for row, status, attended in listed
        ]
        put_in(self.store, rows, self.clock())
        self._note_sign_ups()

    @rule(minutes=some.integers(0, 40))
    def wait(self, minutes: int) -> None:
        self.clock.forward(minutes)

    def _last_marks(self) -> dict[str, dict[str, Any]]:
        return {
            row["signup_id"]: row
            for row in sorted(table(self.store, "mark"), key=lambda row: row["seq"])
        }

    @invariant()
    def counts_add_up(self) -> None:
        signups = {row["id"]: row for row in table(self.store, "signup")}
        last = self._last_marks()
        for signup_id, standing in self.standing.items():
            said = last[signup_id]["standing"] if signup_id in last else Standing.EXPECTED
            assert said == standing
        slots = {row["id"]: row["event_id"] for row in table(self.store, "timeslot")}
        online = {row["id"] for row in table(self.store, "event") if row["kind"] == "virtual"}
        in_person = [row for row in signups.values() if slots[row["timeslot_id"]] not in online]
        by_standing = Counter(self.standing[row["id"]] for row in in_person)
        unmarked = [
            row
            for row in in_person
            if self.standing[row["id"]] is Standing.EXPECTED
            and (row["origin"], row["gone_at"]) == ("roster", None)
            and row["status"] != "cancelled"
        ]
        present = {Standing.HERE, Standing.LEFT}
        assert self.desk.hub.status().attendance == {
            "here": by_standing[Standing.HERE],
            "left": by_standing[Standing.LEFT],
            "no_show": by_standing[Standing.NO_SHOW],
            "unmarked": len(unmarked),
            "walk_ins": sum(
                row["origin"] == "walk_in" and self.standing[row["id"]] in present
                for row in in_person
            ),
        }

    @invariant()
    def the_closing_table_adds_up(self) -> None:
        told = self.desk.deliveries.closing(self.evening.early)
        assert told.adds_up, told
        counts = self.desk.hub.status().attendance
        assert told.came.people == counts["here"] + counts["left"]
        assert (told.no_show.people, told.unmarked) == (counts["no_show"], counts["unmarked"])
        assert told.moved.people == list(self.standing.values()).count(Standing.MOVED)

    @invariant()
    def one_delivery_says_what_the_desk_says(self) -> None:
        active: dict[str, set[str]] = {}
        for row in table(self.store, "delivery"):
            if row["state"] != State.CANCELLED:
                assert row["signup_id"] not in active
                active[row["signup_id"]] = {row["wanted"]}
        for signup_id, standing in self.standing.items():
            (wanted,) = active.get(signup_id, {None})
            assert wanted in TOLD[standing], (standing, wanted)
        counted = self.desk.hub.status().deliveries
        assert sum(counted.values()) == len(table(self.store, "delivery"))

    @invariant()
    def history_is_only_added_to(self) -> None:
        now = table(self.store, "mark")
        assert all(row in now for row in self.history)
        self.history = now
        seqs: dict[str, list[int]] = {}
        for row in now:
            seqs.setdefault(row["signup_id"], []).append(row["seq"])
            here = Standing(row["standing"]) in {Standing.HERE, Standing.LEFT}
            assert (row["arrived_at"] is not None) is here
        assert all(sorted(one) == list(range(1, len(one) + 1)) for one in seqs.values())

    @invariant()
    def only_who_is_here_is_on_a_dialer_and_on_one(self) -> None:
        on = Counter(
            row["signup_id"] for row in table(self.store, "stint") if row["ended_at"] is None
        )
        assert all(count == 1 for count in on.values())
        assert all(self.standing[SignUpId(one)] is Standing.HERE for one in on)
        board = self.desk.floor.board()
        seated = sum(len(column.callers) for column in board.columns)
        here = sum(one is Standing.HERE for one in self.standing.values())
        assert (seated, seated + len(board.waiting)) == (len(on), here)

    @invariant()
    def nobody_is_on_two_shifts_or_two_dialers_at_once(self) -> None:
        who = {row["id"]: row["person_id"] for row in table(self.store, "signup")}
        here = [who[one] for one, standing in self.standing.items() if standing is Standing.HERE]
        assert len(here) == len(set(here))
        now = self.clock().timestamp() * 1000
        until: dict[str, float] = {}
        for row in sorted(table(self.store, "stint"), key=lambda row: row["started_at"]):
            begins, ends = row["started_at"], row["ended_at"]
            assert until.get(who[row["signup_id"]], begins) <= begins
            until[who[row["signup_id"]]] = now + 1 if ends is None else ends

    @invariant()
    def nobody_is_doubled(self) -> None:
        pairs = Counter(
            (row["person_id"], row["timeslot_id"]) for row in table(self.store, "signup")
        )
        assert max(pairs.values()) == 1
        # Who gave a name and nothing else is known again on the same shift alone.
        most = sum(1 if one.email or one.phone else len(self.shifts) for one in PEOPLE)
        assert len(table(self.store, "person")) <= most


TestEvening = Evening.TestCase
TestEvening.settings = settings(
    max_examples=20,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
