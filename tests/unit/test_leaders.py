"""Leaders: initials of their own, training that runs out, and a PIN that nobody else opens."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from conftest import DOORS
from factories import QUICK, a_store, dump, table
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.desk.leaders import Leaders
from hubdesk.desk.pins import Pins
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.leaders import (
    MODULES,
    Leader,
    Role,
    Training,
    free_initials,
    wait_after,
    wait_left,
)
from hubdesk.errors import Problem
from hubdesk.store.engine import Store

PIN = "2468"
TODAY = date(2026, 10, 20)


def ruth(desk: Desk, pin: str = PIN) -> Leader:
    """Ruth Kim, the host, with a PIN."""
    one = desk.leaders.put("Ruth Kim", Role.HOST)
    if pin:
        desk.leaders.set_pin(one.id, pin, pin)
    return one


def test_initials_are_made_of_the_name_and_nobody_elses(desk: Desk) -> None:
    names = ("Ruth Kim", "Rosa Klein", "Ruth Kimura", "Ana-Maria de la Cruz", "Cher")
    made = [desk.leaders.put(name, Role.GREETER).initials for name in names]
    assert made == ["RK", "RKL", "RKI", "AC", "C"]


@given(st.lists(st.text(min_size=1).filter(str.strip), min_size=1, max_size=30))
def test_initials_made_of_any_names_differ_and_are_short(names: list[str]) -> None:
    taken: set[str] = set()
    for name in names:
        made = free_initials(name.strip(), taken)
        assert made not in taken
        assert 1 <= len(made) <= 4
        taken.add(made)


def test_initials_of_another_leader_are_refused_and_nothing_changes(
    desk: Desk, store: Store
) -> None:
    ruth(desk)
    before = dump(store)
    with pytest.raises(Problem, match="initials_taken"):
        desk.leaders.put("Ron Kelly", Role.GREETER, initials=" r.k. ")
    with pytest.raises(Problem, match="initials_malformed"):
        desk.leaders.put("Ron Kelly", Role.GREETER, initials="RONKE")
    with pytest.raises(Problem, match="leader_name_long"):
        desk.leaders.put("x" * 101, Role.GREETER)
    with pytest.raises(Problem, match="leader_unknown"):
        desk.leaders.put("Ron Kelly", Role.GREETER, leader_id="nobody")
    assert dump(store) == before


def test_initials_of_a_retired_leader_are_free_again(desk: Desk) -> None:
    desk.leaders.retire(ruth(desk).id)
    assert desk.leaders.all() == []
    assert desk.leaders.put("Ron Kelly", Role.GREETER, initials="rk").initials == "RK"


def test_training_counts_to_its_last_day_and_no_longer(desk: Desk) -> None:
    done = Training("Scale to Win", date(2026, 9, 3), TODAY)
    one = desk.leaders.put("Jo Lindgren", Role.GREETER, trainings=[done, Training(MODULES[0])])
    (kept,) = desk.leaders.all()
    assert kept == one
    assert [left.module for left in kept.left(TODAY)] == [MODULES[0]]
    assert [left.module for left in kept.left(TODAY + timedelta(1))] == [
        "Scale to Win",
        MODULES[0],
    ]
    assert not kept.trained(TODAY)
    whole = desk.leaders.put("Jo Lindgren", Role.GREETER, leader_id=one.id, trainings=[done])
    assert whole.trained(TODAY)
    assert not whole.trained(TODAY + timedelta(1))


def test_training_that_is_only_planned_is_not_done_yet() -> None:
    planned = Training("Scale to Win", date(2026, 10, 22))
    assert planned.is_open(date(2026, 10, 21))
    assert not planned.is_open(date(2026, 10, 22))


def test_a_leader_of_before_the_modules_is_trained_by_the_day_that_was_noted(desk: Desk) -> None:
    assert desk.leaders.put("Ruth Kim", Role.HOST, date(2026, 9, 3)).trained(TODAY)
    assert not desk.leaders.put("Sam Torres", Role.CO_HOST).trained(TODAY)


def test_changed_training_keeps_what_it_replaced(desk: Desk, store: Store) -> None:
    one = desk.leaders.put("Jo", Role.GREETER, trainings=[Training("Scale to Win")], by="Ruth")
    done = Training("Scale to Win", TODAY)
    desk.leaders.put("Jo", Role.GREETER, leader_id=one.id, trainings=[done], by="Sam")
    desk.leaders.put("Jo Lind", Role.GREETER, leader_id=one.id)
    rows = [
        (row["done_on"], row["set_by"], bool(row["retired_at"])) for row in table(store, "training")
    ]
    assert rows == [("", "Ruth", True), ("2026-10-20", "Sam", False)]


def test_a_leader_adds_a_module_to_the_hubs_list(desk: Desk) -> None:
    desk.leaders.add_module("  Voter  registration law ")
    desk.leaders.add_module("voter registration LAW")
    assert desk.leaders.modules() == [*MODULES, "Voter registration law"]
    with pytest.raises(Problem, match="module_needs_name"):
        desk.leaders.add_module(" ")


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "12 4", "١٢٣٤", "-123"])
def test_a_pin_has_four_to_eight_digits(desk: Desk, store: Store, pin: str) -> None:
    one = ruth(desk, "")
    before = dump(store)
    with pytest.raises(Problem, match="pin_malformed"):
        desk.leaders.set_pin(one.id, pin, pin)
    assert dump(store) == before


def test_a_pin_is_typed_twice_the_same(desk: Desk) -> None:
    with pytest.raises(Problem, match="pin_differs"):
        desk.leaders.set_pin(ruth(desk, "").id, "2468", "2469")
    assert not desk.leaders.any_pin()


def test_a_pin_is_nowhere_in_the_file_and_equal_ones_look_different(
    desk: Desk, store: Store
) -> None:
    ruth(desk)
    sam = desk.leaders.put("Sam Torres", Role.CO_HOST)
    desk.leaders.set_pin(sam.id, PIN, PIN)
    kept = [row["pin"] for row in table(store, "leader")]
    assert kept[0] != kept[1]
    assert all(one.startswith("$argon2id$") for one in kept)
    assert f"'{PIN}'" not in str(dump(store))
    assert all("argon2" not in repr(one) for one in desk.leaders.all())


def test_the_initials_and_the_pin_together_open(desk: Desk) -> None:
    one = ruth(desk)
    found = desk.leaders.verify(" r.k ", PIN)
    assert found is not None
    assert found.id == one.id


def test_it_is_not_told_which_of_the_two_was_wrong(desk: Desk) -> None:
    ruth(desk)
    said = []
    for initials, pin in (("RK", "1357"), ("ZZ", PIN), ("ZZ", "1357"), ("", "")):
        with pytest.raises(Problem) as wrong:
            desk.leaders.sign_in(initials, pin)
        said.append((wrong.value.code, wrong.value.values))
    assert set(map(str, said)) == {"('pin_wrong', {})"}


@pytest.mark.parametrize("initials", ["RK", "ZZ"])
def test_wrong_tries_have_to_wait_longer_each_time_whoever_is_meant(
    desk: Desk, clock: SetClock, initials: str
) -> None:
    ruth(desk)
    waited = []
    for _ in range(12):
        assert desk.leaders.verify(initials, "1357") is None
        try:
            desk.leaders.verify(initials, "1357")
        except Problem as problem:
            seconds = problem.values["seconds"]
            assert isinstance(seconds, int)
            waited.append(seconds)
            clock.forward(seconds / 60)
    assert waited[:6] == [5, 10, 20, 40, 80, 160]
    assert waited[-1] == 300


def test_the_right_pin_waits_too_and_then_opens_and_the_counting_begins_anew(
    desk: Desk, clock: SetClock
) -> None:
    ruth(desk)
    for _ in range(3):
        desk.leaders.verify("RK", "1357")
    with pytest.raises(Problem, match="pin_wait"):
        desk.leaders.verify("RK", PIN)
    clock.forward(5 / 60)
    assert desk.leaders.verify("RK", PIN)
    assert desk.leaders.verify("RK", "1357") is None
    assert desk.leaders.verify("RK", PIN)


def test_one_leaders_wrong_tries_hold_nobody_else_up(desk: Desk) -> None:
    ruth(desk)
    sam = desk.leaders.put("Sam Torres", Role.CO_HOST)
    desk.leaders.set_pin(sam.id, "1357", "1357")
    for _ in range(3):
        desk.leaders.verify("RK", "0000")
    assert desk.leaders.verify("ST", "1357")


def test_the_waiting_outlasts_a_restart_and_made_up_initials(desk: Desk, clock: SetClock) -> None:
    ruth(desk)
    for _ in range(3):
        desk.leaders.verify("RK", "0000")
    again = Leaders(desk.context, QUICK)
    for place in range(60):
        again.verify(f"X{place}", "0000")
    with pytest.raises(Problem, match="pin_wait"):
        again.verify("RK", PIN)
    clock.forward(-600)
    with pytest.raises(Problem, match="pin_wait") as told:
        again.verify("RK", PIN)
    assert told.value.values == {"seconds": 5}


def test_a_new_pin_ends_the_waiting_and_the_old_one_opens_nothing(desk: Desk) -> None:
    one = ruth(desk)
    for _ in range(3):
        desk.leaders.verify("RK", "0000")
    desk.leaders.set_pin(one.id, "97531", "97531")
    assert desk.leaders.verify("RK", PIN) is None
    assert desk.leaders.verify("RK", "97531")


def test_other_initials_are_no_way_past_the_waiting(desk: Desk) -> None:
    one = ruth(desk)
    for _ in range(3):
        desk.leaders.verify("RK", "0000")
    desk.leaders.put("Ruth Kim", Role.HOST, leader_id=one.id, initials="RX")
    with pytest.raises(Problem, match="pin_wait"):
        desk.leaders.verify("RX", PIN)
    # Whoever has the old ones now begins without a wait; so do initials nobody has any more.
    other = desk.leaders.put("Rosa Klein", Role.CO_HOST, initials="RK")
    desk.leaders.set_pin(other.id, "1357", "1357")
    assert desk.leaders.verify("RK", "1357")
    desk.leaders.put("Ruth Kim", Role.HOST, leader_id=one.id, initials="RY")
    assert desk.leaders.verify("RX", PIN) is None
    with pytest.raises(Problem, match="pin_wait"):
        desk.leaders.verify("RY", PIN)


def test_a_try_of_the_pin_before_counts_nothing_against_the_new_one(
    desk: Desk, clock: SetClock
) -> None:
    one = ruth(desk)
    for _ in range(3):
        desk.leaders.verify("RK", "0000")
    clock.forward(1)

    class Slow(Pins):
        def matches(self, kept: str, pin: str) -> bool:
            desk.leaders.set_pin(one.id, "97531", "97531")
            return QUICK.matches(kept, pin)

    assert Leaders(desk.context, Slow()).verify("RK", PIN) is None
    assert Leaders(desk.context, Slow()).verify("RK", "0000") is None
    for _ in range(2):
        assert desk.leaders.verify("RK", "0000") is None
    assert desk.leaders.verify("RK", "97531")


def test_a_removed_pin_and_a_retired_leader_open_nothing(desk: Desk) -> None:
    one = ruth(desk)
    assert desk.leaders.any_pin()
    desk.leaders.remove_pin(one.id)
    assert not desk.leaders.any_pin()
    assert desk.leaders.verify("RK", PIN) is None
    assert desk.leaders.verify("RK", "") is None
    desk.leaders.set_pin(one.id, PIN, PIN)
    desk.leaders.retire(one.id)
    assert not desk.leaders.any_pin()
    assert desk.leaders.verify("RK", PIN) is None


def test_every_change_to_a_leader_is_one_change_of_the_hub(
    desk: Desk, changes: list[Change]
) -> None:
    one = desk.leaders.put("Ruth Kim", Role.HOST, by="Sam")
    desk.leaders.set_pin(one.id, PIN, PIN, by="Sam")
    desk.leaders.sign_in("RK", PIN)
    desk.leaders.sign_off(one.id)
    desk.leaders.retire(one.id, by="Sam")
    assert [(change.kinds, change.by) for change in changes] == [
        (frozenset({Kind.HUB}), by) for by in ("Sam", "Sam", "Ruth Kim", "Ruth Kim", "Sam")
    ]


def test_the_usual_cost_of_a_pin_opens_what_a_smaller_one_made() -> None:
    kept = QUICK.hashed(PIN)
    assert Pins().matches(kept, PIN)
    assert not Pins().matches(kept, "2469")
    assert not Pins().matches("", PIN)


@given(st.integers(0, 200), st.integers(-10_000, 10_000))
def test_the_wait_only_grows_and_a_clock_set_back_makes_it_no_longer(
    tries: int, seconds: int
) -> None:
    assert wait_after(tries) <= wait_after(tries + 1) <= timedelta(minutes=5)
    left = wait_left(tries, DOORS, DOORS + timedelta(seconds=seconds))
    assert timedelta(0) <= left <= wait_after(tries)


pins = st.one_of(
    st.from_regex(r"[0-9]{4,8}", fullmatch=True), st.sampled_from(["", "1111", "2222", "22222"])
)
typed = st.one_of(pins, st.text(max_size=9), st.just("١١١١"), st.just(" 1111"), st.just("1111 "))


class Doors(RuleBasedStateMachine):
    """Three leaders set, change, remove PINs and retire; anybody types anything, at any time."""

    def __init__(self) -> None:
        super().__init__()
        self._own = TemporaryDirectory()
        self.clock = SetClock(DOORS)
        self.store = a_store(Path(self._own.name) / "hubdesk.db")
        self.leaders = Desk(self.store, self.clock, pins=QUICK).leaders
        names = ("Ruth Kim", "Sam Torres", "Jo Lindgren")
        self.who = {one.initials: one.id for one in (self.leaders.put(n, Role.HOST) for n in names)}
        self.pins: dict[str, str] = {}

    @precondition(lambda self: self.who)
    @rule(place=st.integers(0, 2), pin=pins.filter(lambda pin: len(pin) >= 4))
    def set(self, place: int, pin: str) -> None:
        initials = list(self.who)[place % len(self.who)]
        self.leaders.set_pin(self.who[initials], pin, pin)
        self.pins[initials] = pin

    @precondition(lambda self: self.who)
    @rule(place=st.integers(0, 2))
    def remove(self, place: int) -> None:
        initials = list(self.who)[place % len(self.who)]
        self.leaders.remove_pin(self.who[initials])
        self.pins.pop(initials, None)

    @precondition(lambda self: len(self.who) > 1)
    @rule()
    def retire(self) -> None:
        initials = next(iter(self.who))
        self.leaders.retire(self.who.pop(initials))
        self.pins.pop(initials, None)

    @rule(initials=st.sampled_from(["RK", "ST", "JL", "rk", "", "ZZ"]), pin=typed)
    def try_it(self, initials: str, pin: str) -> None:
        self.clock.forward(10)
        found = self.leaders.verify(initials, pin)
        right = initials.upper() in self.pins and self.pins[initials.upper()] == pin
        assert (found is not None) == right
        if found is not None:
            assert found.id == self.who[initials.upper()]

    def teardown(self) -> None:
        self.store.close()
        self._own.cleanup()


TestNothingElseOpens = Doors.TestCase
TestNothingElseOpens.settings = settings(max_examples=20, stateful_step_count=15, deadline=None)
