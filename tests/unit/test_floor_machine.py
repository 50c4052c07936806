"""Whatever happens on the floor in whatever order, it stays sound: a machine plays evenings.

What the file says is asked after every step: a press that is refused changes nothing.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from factories import (
    FIRST,
    QUICK,
    a_dialer,
    a_row,
    a_store,
    an_evening,
    dump,
    person,
    put_in,
    table,
)
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.desk.rotation import Place
from hubdesk.domain.blocks import Block, Policy, Portion
from hubdesk.domain.checkin import Standing
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.ids import DialerId, SignUpId
from hubdesk.domain.rotation import Need
from hubdesk.errors import Problem

NAMES = [f"{name} Zed" for name in ("Ana", "Bo", "Cy", "Di", "Eve", "Flo")]

ones = some.integers(0, len(NAMES) - 1)
several = some.lists(ones, min_size=1, max_size=len(NAMES))
maybe = some.none() | ones
dialers = some.sampled_from([0, 0, 1, 2])
anywhere = some.none() | dialers


class Floor(RuleBasedStateMachine):
    """One evening's floor, and where everybody was before the last rotation."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = a_store(self.folder / "hubdesk.db")
        self.clock = SetClock(FIRST)
        self.desk = Desk(self.store, self.clock, pins=QUICK)
        evening = an_evening(self.desk)
        people = [person(one, f"{one.split()[0].lower()}@example.org") for one in NAMES]
        put_in(self.store, [a_row(one) for one in people], complete=False)
        self.ids = [evening.signup(one) for one in NAMES]
        self.people = [self.desk.finder.who(one, evening.early)[0].id for one in NAMES]
        self.shift = evening.early.timeslot_id
        campaign = DialerKind.CAMPAIGN
        self.dialers = [
            self.desk.floor.put_dialer(one, "Ruth")
            for one in (
                a_dialer(),
                a_dialer("Two", kind=campaign),
                a_dialer("Three", min_callers=1, kind=campaign, needs_phone=True),
            )
        ]
        self.rotations = self.desk.rotations
        self.places: list[Place] = []

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    @initialize(here=several, on=dialers, policy=some.none() | some.sampled_from(Policy))
    def doors(self, here: list[int], on: int, policy: Policy | None) -> None:
        for one in here:
            self.check_in(one, on)
        if policy is not None:
            self.plan_the_evening(policy, alone=False)

    # What the host does.

    @rule(policy=some.sampled_from(Policy), alone=some.booleans())
    def plan_the_evening(self, policy: Policy, alone: bool) -> None:
        """By a policy alone, or over one campaign's dialer only."""
        blocks = [Block(FIRST, policy, (Portion(self.dialers[1].id),))] if alone else []
        reason = "ours tonight" if alone else ""
        self._pressed(
            lambda: self.rotations.open(self.shift, policy, "Ruth", reason=reason, blocks=blocks)
        )

    @rule(one=ones, on=anywhere)
    def check_in(self, one: int, on: int | None) -> None:
        attendance, to = self.desk.attendance, self._dialer(on)
        self._pressed(
            lambda: attendance.check_in(
                self.ids[one], self.shift, "Ruth", confirmed=True, dialer_id=to
            )
        )

    @rule(one=ones)
    def check_out(self, one: int) -> None:
        self._pressed(lambda: self.desk.attendance.check_out(self.ids[one], "Ruth"))

    @rule(one=ones)
    def undo(self, one: int) -> None:
        self._pressed(lambda: self.desk.attendance.undo(self.ids[one], "Ruth"))

    @rule(some_of=several, on=anywhere)
    def assign(self, some_of: list[int], on: int | None) -> None:
        self._pressed(lambda: self.desk.floor.assign(self._ids(some_of), self._dialer(on), "Ruth"))

    @rule(one=ones, floater=maybe)
    def take_break(self, one: int, floater: int | None) -> None:
        keeps = None if floater is None else self.ids[floater]
        self._pressed(lambda: self.rotations.take_break(self.ids[one], "Ruth", keeps))

    @rule(some_of=several)
    def take_breaks(self, some_of: list[int]) -> None:
        self._pressed(lambda: self.rotations.take_breaks(self._ids(some_of), "Ruth"))

    @rule(one=ones)
    def back(self, one: int) -> None:
        self._pressed(lambda: self.rotations.back(self.ids[one], "Ruth"))

    @precondition(lambda self: self.rotations.breaks(self.shift))
    @rule(everybody=some.booleans())
    def end_breaks(self, everybody: bool) -> None:
        away = [one.signup_id for one in self.rotations.breaks(self.shift)]
        ending = away if everybody else away[:2]
        seats = {one.signup_id: one.dialer_id for one in self.rotations.breaks(self.shift)}
        self.rotations.end_breaks(ending, "Ruth")
        on = self._where()
        assert all(on[one].dialer_id == seats[one] for one in ending)

    @rule(only=some.none() | some.sets(ones))
    def rotate(self, only: set[int] | None) -> None:
        self.places = list(self._where().values())
        wanted = None if only is None else set(self._ids(list(only)))
        due = self.rotations.plan(self.shift)
        agreed = {one.person: one.target for one in due.plan.moves}
        chosen = None if wanted is None else {one: agreed.get(one) for one in wanted}
        made = self.rotations.rotate(self.shift, "Ruth", only=chosen)
        assert made.plan.moves == tuple(
            one for one in due.plan.moves if chosen is None or one.person in chosen
        )
        on = self._where()
        assert all(on[one.person].dialer_id == one.target for one in made.plan.moves)
        if chosen is None:
            assert self.rotations.plan(self.shift).plan.moves == ()

    @rule(some_of=several)
    def put_back(self, some_of: list[int]) -> None:
        """Put those back who were there before the last rotation."""
        wanted = set(self._ids(some_of))
        places = [one for one in self.places if one.signup_id in wanted]
        self._pressed(lambda: self.rotations.put_back(places, "Ruth"))
        now = self._where()
        for one in places:
            if one.signup_id in now:
                assert now[one.signup_id].dialer_id == (None if one.pause else one.dialer_id)
                assert bool(now[one.signup_id].pause) == bool(one.pause)

    @rule(one=ones, phone=some.booleans(), wants=anywhere)
    def note(self, one: int, phone: bool, wants: int | None) -> None:
        lacks = frozenset() if phone else frozenset({Need.PHONE})
        to = self._dialer(wants) or DialerId("")
        self._pressed(lambda: self.rotations.note(self.ids[one], "Ruth", lacks=lacks, wants=to))

    @rule(
        one=ones,
        which=some.integers(0, 9),
        on=anywhere,
        begins=some.integers(-30, 30),
        ends=some.none() | some.integers(-30, 30),
    )
    def correct(self, one: int, which: int, on: int | None, begins: int, ends: int | None) -> None:
        stints = self.desk.floor.stints(self.people[one])
        if stints:
            stint = stints[which % len(stints)]
            until = stint.ended_at or self.clock()
            self._pressed(
                lambda: self.desk.floor.correct(
                    stint.id,
                    "Ruth",
                    "a slip",
                    dialer_id=self._dialer(on),
                    started_at=stint.started_at + timedelta(minutes=begins),
                    ended_at=None if ends is None else until + timedelta(minutes=ends),
                )
            )

    @rule(which=dialers, closed=some.booleans())
    def close(self, which: int, closed: bool) -> None:
        """The last call of the day was in the morning, or may be at any time again."""
        begins, ends = ("09:00", "10:00") if closed else ("", "")
        dialer = replace(self.dialers[which], calls_from=begins, calls_to=ends)
        self.dialers[which] = self.desk.floor.put_dialer(dialer, "Ruth")

    @rule(minutes=some.sampled_from([0, 1, 10, 30, 50, -5, -40]))
    def time(self, minutes: int) -> None:
        """Time passes, or somebody sets the clock back."""
        then = self.clock() + timedelta(minutes=minutes)
        if abs(then - FIRST) < timedelta(hours=6):
            self.clock.go_to(then)

    # What must hold.

    @invariant()
    def the_file_is_sound(self) -> None:
        marks = sorted(table(self.store, "mark"), key=lambda row: row["seq"])
        standing = {row["signup_id"]: row["standing"] for row in marks}
        here = {one for one, said in standing.items() if said == Standing.HERE}
        stints, pauses = table(self.store, "stint"), table(self.store, "pause")
        open_stints = Counter(
            row["signup_id"]
            for row in stints
            if row["ended_at"] is None and row["retired_at"] is None
        )
        away = {row["signup_id"] for row in pauses if row["ended_at"] is None}
        assert all(count == 1 for count in open_stints.values())
        assert not away & set(open_stints)
        assert away | set(open_stints) <= here
        for row in [*stints, *pauses]:
            assert row["ended_at"] is None or row["ended_at"] >= row["started_at"]
        on = {
            row["signup_id"]: row["dialer_id"]
            for row in stints
            if row["ended_at"] is None and row["retired_at"] is None
        }
        for pause in self.rotations.breaks():
            if pause.floater_id is not None:
                assert on[pause.floater_id] == pause.dialer_id

    @invariant()
    def the_plan_is_sound(self) -> None:
        due = self.rotations.plan(self.shift)
        assert due == self.rotations.plan(self.shift)
        where = self._where()
        seated = {one for one, place in where.items() if place.pause is None}
        assert {one.person for one in due.plan.moves} <= seated
        open_now = [one for one in self.dialers if not one.calls_from]
        assert due.plan.all_closed == (not open_now)
        assert all(one.target in {dialer.id for dialer in open_now} for one in due.plan.moves)
        after = {one: where[one].dialer_id for one in seated}
        after |= {one.person: one.target for one in due.plan.moves}
        dnc = self.dialers[0]
        session = self.desk.floor.session(self.shift)
        reason = session.without_dnc if session else ""
        if due.block.policy is Policy.SPLIT and dnc in open_now and not reason:
            count = Counter(after.values())
            assert 2 * count[dnc.id] >= len(after)

    # Ways to press and to ask.

    def _pressed(self, press: Callable[[], object]) -> None:
        before = dump(self.store)
        try:
            press()
        except Problem:
            assert dump(self.store) == before

    def _ids(self, some_of: list[int]) -> list[SignUpId]:
        return [self.ids[one] for one in some_of]

    def _dialer(self, which: int | None) -> DialerId | None:
        return None if which is None else self.dialers[which].id

    def _where(self) -> dict[SignUpId, Place]:
        board = self.desk.floor.board(self.shift)
        away = {one.signup_id: one for one in self.rotations.breaks(self.shift)}
        callers = [*board.waiting, *(one for column in board.columns for one in column.callers)]
        return {
            one.signup_id: Place(one.signup_id, one.dialer_id, away.get(one.signup_id))
            for one in callers
        }


TestFloor = Floor.TestCase
TestFloor.settings = settings(
    max_examples=10,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
