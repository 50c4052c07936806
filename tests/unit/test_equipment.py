"""The hub's things: labels that are one thing's for good, loans that never overlap."""

from __future__ import annotations

import itertools
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from factories import FIRST, DeskEvening, a_store, an_evening, table
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.checkin import NextShift, Outcome, Standing
from hubdesk.domain.equipment import Thing, ThingKind, meant, next_free
from hubdesk.domain.ids import ItemId, SignUpId
from hubdesk.errors import Problem

BY = "Ruth Kim"


@pytest.fixture
def stocked(worked: DeskEvening) -> DeskEvening:
    """Three headsets and a laptop beside Ana, Eli and Kwame, who are in."""
    worked.desk.equipment.add(ThingKind.HEADSET, BY, count=3)
    worked.desk.equipment.add(ThingKind.LAPTOP, BY)
    return worked


def thing(evening: DeskEvening, label: str) -> ItemId:
    return next(one.id for one in evening.desk.equipment.things() if one.label == label)


def out(evening: DeskEvening) -> list[tuple[str, str]]:
    loans = evening.desk.equipment.out()
    return [(one.thing.label, one.contact.full_name) for one in loans]


class TestLabels:
    def test_things_come_in_numbers_that_go_on_and_are_never_given_twice(self, desk: Desk) -> None:
        first = desk.equipment.add(ThingKind.HEADSET, BY, count=10)
        assert [one.label for one in first][::9] == ["Headset 1", "Headset 10"]
        desk.equipment.retire(first[-1].id, BY)
        (more,) = desk.equipment.add(ThingKind.HEADSET, BY)
        assert more.label == "Headset 11"
        assert [one.label for one in desk.equipment.things()][1::8] == ["Headset 2", "Headset 11"]

    def test_a_label_of_its_own_is_kept_and_another_name_is_numbered(self, desk: Desk) -> None:
        (one,) = desk.equipment.add(ThingKind.OTHER, BY, label=" Name  tag printer ")
        assert one.label == "Name tag printer"
        made = desk.equipment.add(ThingKind.LAPTOP, BY, label="Chromebook", count=2)
        assert [one.label for one in made] == ["Chromebook 1", "Chromebook 2"]

    @pytest.mark.parametrize("label", ["Headset 2", "headset2", " HEADSET  2"])
    def test_a_label_is_one_things_even_after_it_is_retired(self, desk: Desk, label: str) -> None:
        first, second = desk.equipment.add(ThingKind.HEADSET, BY, count=2)
        desk.equipment.retire(second.id, BY)
        before = table(desk.context.store, "item")
        for press in (
            lambda: desk.equipment.add(ThingKind.HEADSET, BY, label=label),
            lambda: desk.equipment.change(first.id, BY, label=label, note=""),
        ):
            with pytest.raises(Problem, match="equipment_label_taken"):
                press()
        assert table(desk.context.store, "item") == before

    @pytest.mark.parametrize("count", [0, -1, 51])
    def test_a_slip_of_the_finger_adds_nothing(self, desk: Desk, count: int) -> None:
        with pytest.raises(Problem, match="equipment_count"):
            desk.equipment.add(ThingKind.HEADSET, BY, count=count)
        assert desk.equipment.things() == []

    def test_a_thing_is_renamed_and_its_fault_noted(self, stocked: DeskEvening) -> None:
        desk = stocked.desk
        desk.equipment.change(
            thing(stocked, "Headset 1"), BY, label="Blue headset", note="left ear dead"
        )
        one = next(one for one in desk.equipment.things() if one.label == "Blue headset")
        assert one.note == "left ear dead"

    def test_a_few_letters_find_a_thing(self) -> None:
        things = [
            Thing(ItemId(label), ThingKind.HEADSET, label, note)
            for label, note in (("Headset 1", ""), ("Headset 12", ""), ("Red one", "left ear"))
        ]
        found = {
            text: [one.label for one in meant(things, text)]
            for text in ("headset1", "HEAD", "ear", "hotspot")
        }
        assert found == {
            "headset1": ["Headset 1"],
            "HEAD": ["Headset 1", "Headset 12"],
            "ear": ["Red one"],
            "hotspot": [],
        }


class TestLoans:
    def test_the_next_free_one_is_lent_sound_ones_first(self, stocked: DeskEvening) -> None:
        desk = stocked.desk
        desk.equipment.change(thing(stocked, "Headset 1"), BY, label="Headset 1", note="crackles")
        names = ("Ana Klein", "Eli Strand", "Kwame Mensah")
        for name in names:
            desk.equipment.lend_next(stocked.signup(name), ThingKind.HEADSET, BY)
        assert out(stocked) == list(
            zip(("Headset 2", "Headset 3", "Headset 1"), names, strict=True)
        )
        with pytest.raises(Problem, match="equipment_none_free"):
            desk.equipment.lend_next(stocked.signup("Ana Klein"), ThingKind.HEADSET, BY)
        assert next_free(desk.equipment.things(), ThingKind.CHARGER, set()) is None

    def test_a_thing_is_with_one_person_by_the_files_word(
        self, stocked: DeskEvening, changes: list[Change]
    ) -> None:
        headset = thing(stocked, "Headset 1")
        stocked.desk.equipment.lend(stocked.signup("Ana Klein"), headset, BY)
        with pytest.raises(Problem, match="equipment_lent"):
            stocked.desk.equipment.lend(stocked.signup("Eli Strand"), headset, BY)
        assert out(stocked) == [("Headset 1", "Ana Klein")]
        assert [one.kinds for one in changes] == [{Kind.EQUIPMENT}]

    def test_only_who_is_here_is_lent_anything(self, stocked: DeskEvening) -> None:
        with pytest.raises(Problem, match="equipment_not_here"):
            stocked.desk.equipment.lend(
                stocked.signup("Ben Ortiz"), thing(stocked, "Headset 1"), BY
            )
        assert out(stocked) == []

    def test_labels_by_sign_up_are_what_each_has_in_hand(self, stocked: DeskEvening) -> None:
        ana, eli = stocked.signup("Ana Klein"), stocked.signup("Eli Strand")
        for label in ("Headset 2", "Laptop 1"):
            stocked.desk.equipment.lend(ana, thing(stocked, label), BY)
        assert stocked.desk.equipment.of([ana, eli]) == {ana: ("Headset 2", "Laptop 1")}

    def test_a_return_is_written_once_and_the_loan_stays(
        self, stocked: DeskEvening, clock: SetClock
    ) -> None:
        headset, ana = thing(stocked, "Headset 1"), stocked.signup("Ana Klein")
        stocked.desk.equipment.lend(ana, headset, BY)
        (before,) = table(stocked.store, "loan")
        clock.forward(30)
        loan = stocked.desk.equipment.take_back(headset, "Sam Lee")
        (after,) = table(stocked.store, "loan")
        filled = {"returned_at", "returned_by"}
        assert {key: value for key, value in after.items() if key not in filled} == {
            key: value for key, value in before.items() if key not in filled
        }
        assert (loan.returned_by, loan.returned_at) == ("Sam Lee", clock())
        with pytest.raises(Problem, match="equipment_not_out"):
            stocked.desk.equipment.take_back(headset, BY)
        assert table(stocked.store, "loan") == [after]

    def test_what_is_out_is_not_retired(self, stocked: DeskEvening) -> None:
        headset = thing(stocked, "Headset 1")
        stocked.desk.equipment.lend(stocked.signup("Ana Klein"), headset, BY)
        with pytest.raises(Problem, match="equipment_is_out"):
            stocked.desk.equipment.retire(headset, BY)
        stocked.desk.equipment.take_back(headset, BY)
        stocked.desk.equipment.retire(headset, BY)
        assert "Headset 1" not in [one.label for one in stocked.desk.equipment.things()]

    def test_a_check_in_undone_keeps_the_loan_in_sight_until_it_is_back(
        self, stocked: DeskEvening
    ) -> None:
        ana = stocked.signup("Ana Klein")
        stocked.desk.equipment.lend(ana, thing(stocked, "Headset 1"), BY)
        stocked.desk.attendance.undo(ana, BY, "wrong Ana")
        (loan,) = stocked.desk.equipment.out()
        assert (loan.thing.label, loan.standing) == ("Headset 1", Standing.EXPECTED)
        stocked.desk.equipment.take_back(loan.thing.id, BY)
        assert out(stocked) == []

    def test_somebody_who_stays_for_the_next_shift_still_has_it_in_hand(
        self, stocked: DeskEvening
    ) -> None:
        ana = stocked.signup("Ana Klein")
        stocked.desk.equipment.lend(ana, thing(stocked, "Headset 1"), BY)
        later = stocked.desk.attendance.check_in(ana, stocked.late.timeslot_id, BY, confirmed=True)
        assert later.signup_id != ana
        assert stocked.desk.equipment.of([later.signup_id]) == {later.signup_id: ("Headset 1",)}


class TestLeaving:
    def test_one_press_keeps_counts_the_next_shift_and_what_came_back(
        self, stocked: DeskEvening, changes: list[Change]
    ) -> None:
        ana = stocked.signup("Ana Klein")
        headset, laptop = thing(stocked, "Headset 1"), thing(stocked, "Laptop 1")
        for one in (headset, laptop):
            stocked.desk.equipment.lend(ana, one, BY)
        changes.clear()
        pressed = stocked.desk.attendance.check_out(
            ana, BY, calls=40, next_shift=NextShift.YES, returned=[headset]
        )
        assert pressed.outcome is Outcome.OUT
        assert len(changes) == 1
        assert Kind.EQUIPMENT in changes[0].kinds
        mark = table(stocked.store, "mark")[-1]
        assert (mark["calls"], mark["next_shift"]) == (40, "yes")
        (loan,) = stocked.desk.equipment.out()
        assert (loan.thing.label, loan.standing) == ("Laptop 1", Standing.LEFT)

    def test_what_is_not_theirs_changes_nothing(self, stocked: DeskEvening) -> None:
        ana, eli = stocked.signup("Ana Klein"), stocked.signup("Eli Strand")
        headset = thing(stocked, "Headset 1")
        stocked.desk.equipment.lend(eli, headset, BY)
        before = table(stocked.store, "mark"), table(stocked.store, "loan")
        with pytest.raises(Problem, match="equipment_not_theirs"):
            stocked.desk.attendance.check_out(ana, BY, returned=[headset])
        assert (table(stocked.store, "mark"), table(stocked.store, "loan")) == before

    def test_a_check_out_undone_lends_again_what_came_back_with_it_and_is_still_there(
        self, stocked: DeskEvening, clock: SetClock, changes: list[Change]
    ) -> None:
        equipment, attendance = stocked.desk.equipment, stocked.desk.attendance
        ana, eli = stocked.signup("Ana Klein"), stocked.signup("Eli Strand")
        lent = [thing(stocked, one) for one in ("Headset 1", "Headset 2", "Headset 3", "Laptop 1")]
        for one in lent:
            equipment.lend(ana, one, BY)
        clock.forward(30)
        equipment.take_back(lent[3], BY)
        clock.forward(30)
        attendance.check_out(ana, BY, returned=lent[:3])
        clock.forward(1)
        equipment.lend(eli, lent[1], BY)
        equipment.retire(lent[2], BY)
        before = table(stocked.store, "loan")
        changes.clear()
        attendance.undo(ana, "Dana")
        assert sorted(out(stocked)) == [("Headset 1", "Ana Klein"), ("Headset 2", "Eli Strand")]
        assert table(stocked.store, "loan")[: len(before)] == before
        assert [Kind.EQUIPMENT in one.kinds for one in changes] == [True]


NOT_HERE = "equipment_not_here"

people = st.sampled_from(["Ana Klein", "Eli Strand", "Ben Ortiz"])
labels = st.sampled_from(["Headset 1", "Headset 2", "Laptop 1"])


class LendingMachine(RuleBasedStateMachine):
    """Lends, returns, undoes and checks out in any order, beside a plain account of it all."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.clock = SetClock(FIRST)
        self.desk = Desk(a_store(Path(self._folder.name) / "hubdesk.db"), self.clock)
        self.evening = an_evening(self.desk)
        self.desk.equipment.add(ThingKind.HEADSET, BY, count=2)
        self.desk.equipment.add(ThingKind.LAPTOP, BY)
        self.has: dict[str, str] = {}
        self.here: set[str] = set()
        self.brought: dict[str, set[str]] = {}
        self.loans: list[dict[str, object]] = []

    def teardown(self) -> None:
        self.desk.context.store.close()
        self._folder.cleanup()

    def _signup(self, name: str) -> SignUpId:
        return self.evening.signup(name)

    @rule(name=people)
    def come(self, name: str) -> None:
        shift = self.evening.late if name == "Ben Ortiz" else self.evening.early
        self.desk.attendance.check_in(self._signup(name), shift.timeslot_id, BY)
        self.here.add(name)

    @rule(name=people)
    def undo(self, name: str) -> None:
        pressed = self.desk.attendance.undo(self._signup(name), BY)
        if pressed.outcome is Outcome.UNDONE:
            left = pressed.latest is not None and pressed.latest.standing is Standing.LEFT
            (self.here.add if left else self.here.discard)(name)
            if left:
                self.has |= dict.fromkeys(self.brought.pop(name, ()), name)

    def _lent(self, label: str, name: str) -> None:
        self.has[label] = name
        for brought in self.brought.values():
            brought.discard(label)

    @rule(name=people, label=labels)
    def lend(self, name: str, label: str) -> None:
        may = name in self.here and label not in self.has
        try:
            self.desk.equipment.lend(self._signup(name), thing(self.evening, label), BY)
        except Problem as problem:
            refused = problem.code
        else:
            refused = ""
            self._lent(label, name)
        assert refused == ("" if may else "equipment_lent" if name in self.here else NOT_HERE)

    @rule(name=people, kind=st.sampled_from([ThingKind.HEADSET, ThingKind.LAPTOP]))
    def lend_next(self, name: str, kind: ThingKind) -> None:
        try:
            loan = self.desk.equipment.lend_next(self._signup(name), kind, BY)
        except Problem:
            of_kind = {one.label for one in self.desk.equipment.things() if one.kind is kind}
            assert name not in self.here or of_kind <= set(self.has)
        else:
            assert loan.thing.label not in self.has
            self._lent(loan.thing.label, name)

    @rule(label=labels)
    def take_back(self, label: str) -> None:
        self.clock.forward(1)
        if self.has.pop(label, None):
            self.desk.equipment.take_back(thing(self.evening, label), BY)
            return
        with pytest.raises(Problem, match="equipment_not_out"):
            self.desk.equipment.take_back(thing(self.evening, label), BY)

    @precondition(lambda self: self.here)
    @rule(data=st.data(), brings=st.sets(labels))
    def leave(self, data: st.DataObject, brings: set[str]) -> None:
        name = data.draw(st.sampled_from(sorted(self.here)))
        returned = [thing(self.evening, label) for label in sorted(brings)]
        theirs = {label for label, holder in self.has.items() if holder == name}
        if not brings <= theirs:
            with pytest.raises(Problem, match="equipment_not_theirs"):
                self.desk.attendance.check_out(self._signup(name), BY, returned=returned)
            return
        self.clock.forward(1)
        self.desk.attendance.check_out(self._signup(name), BY, returned=returned)
        self.here.discard(name)
        self.brought[name] = set(brings)
        for label in brings:
            del self.has[label]

    @invariant()
    def what_is_out_is_with_one_person_each(self) -> None:
        assert sorted(out(self.evening)) == sorted(self.has.items())

    @invariant()
    def a_loan_is_never_rewritten_but_for_its_one_return(self) -> None:
        now = table(self.desk.context.store, "loan")
        for before, after in zip(self.loans, now, strict=False):
            if before["returned_at"] is not None:
                assert after == before
            kept = ("id", "item_id", "signup_id", "lent_at", "lent_by")
            assert [after[key] for key in kept] == [before[key] for key in kept]
        assert len(now) >= len(self.loans)
        self.loans = list(now)
        spans = sorted(now, key=lambda row: (row["item_id"], row["id"]))
        for earlier, later in itertools.pairwise(spans):
            if earlier["item_id"] == later["item_id"]:
                assert earlier["returned_at"] is not None
                assert earlier["returned_at"] <= later["lent_at"]


TestLendingInAnyOrder = LendingMachine.TestCase
TestLendingInAnyOrder.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
