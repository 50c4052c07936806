"""Every outcome of the desk: what a press does to the marks, the sign-ups and the deliveries."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from factories import (
    FIRST,
    KEY,
    TONIGHT,
    DeskEvening,
    a_dialer,
    a_row,
    dump,
    open_deliveries,
    person,
    put_in,
    table,
)
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer, Pressed
from hubdesk.desk.desk import Desk
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.checkin import MarkKind, Outcome, Standing
from hubdesk.domain.ids import MarkId, ServerId, SignUpId, TimeslotId, new_id
from hubdesk.domain.roster import IncomingTimeslot
from hubdesk.errors import Problem
from hubdesk.store.engine import Store
from hubdesk.store.marks import NewMark, put_mark, situation
from hubdesk.store.people import signup

BY_HAND = ("completed", "worksheet", "set_by_hand")
BY_HAND_NO_KEY = ("completed", "worksheet", "no_key")


def _in(evening: DeskEvening, name: str, by: str = "Priya", *, confirmed: bool = False) -> Pressed:
    return evening.desk.attendance.check_in(
        evening.signup(name), evening.early.timeslot_id, by, confirmed=confirmed
    )


def _standing(evening: DeskEvening, signup_id: SignUpId) -> Standing:
    with evening.store.read() as connection:
        found = signup(connection, signup_id)
    assert found is not None
    return found.mark.standing if found.mark else Standing.EXPECTED


class TestCheckIn:
    def test_enter_makes_one_mark_and_its_delivery(self, evening: DeskEvening) -> None:
        pressed = _in(evening, "Ana Klein")
        assert (pressed.outcome, pressed.contact.full_name) == (Outcome.IN, "Ana Klein")
        (mark,) = table(evening.store, "mark")
        (delivery,) = table(evening.store, "delivery")
        assert (mark["standing"], mark["by"], mark["arrived_by"]) == ("here", "Priya", "Priya")
        assert delivery["mark_id"] == mark["id"]
        assert open_deliveries(evening.store) == [BY_HAND]

    def test_second_press_says_already_here_since_when_and_by_whom(
        self, evening: DeskEvening, clock: SetClock
    ) -> None:
        first = _in(evening, "Ana Klein", by="Priya")
        clock.forward(7)
        second = _in(evening, "Ana Klein", by="Marcus")
        assert second.outcome is Outcome.ALREADY_HERE
        assert second.latest is not None
        assert (second.latest.arrived_at, second.latest.arrived_by) == (first.at, "Priya")
        assert len(table(evening.store, "mark")) == len(table(evening.store, "delivery")) == 1

    def test_other_shift_is_only_said_until_it_is_confirmed(self, evening: DeskEvening) -> None:
        before = dump(evening.store)
        pressed = _in(evening, "Ben Ortiz")
        assert (pressed.outcome, pressed.starts_at) == (
            Outcome.OTHER_SHIFT,
            evening.late.starts_at,
        )
        assert dump(evening.store) == before

    def test_taking_the_shift_makes_a_sign_up_and_moves_the_old_one(
        self, evening: DeskEvening, changes: list[Change]
    ) -> None:
        old = evening.signup("Ben Ortiz")
        before = table(evening.store, "signup")
        pressed = _in(evening, "Ben Ortiz", confirmed=True)
        assert (pressed.outcome, pressed.timeslot_id) == (Outcome.IN, evening.early.timeslot_id)
        made = [row for row in table(evening.store, "signup") if row not in before]
        assert [(row["id"], row["origin"], row["moved_from"]) for row in made] == [
            (pressed.signup_id, "moved", old)
        ]
        assert len(table(evening.store, "signup")) == len(before) + 1
        assert _standing(evening, old) is Standing.MOVED
        assert sorted(open_deliveries(evening.store)) == [
            BY_HAND_NO_KEY,
            ("moved", "worksheet", "set_by_hand"),
        ]
        (change,) = changes
        assert change.ids == {old, pressed.signup_id}
        assert Kind.ROSTER in change.kinds

    def test_undoing_a_move_expects_them_on_their_own_shift_again(
        self, evening: DeskEvening
    ) -> None:
        old = evening.signup("Ben Ortiz")
        pressed = _in(evening, "Ben Ortiz", confirmed=True)
        evening.desk.attendance.undo(pressed.signup_id, "Priya")
        assert _standing(evening, old) is Standing.EXPECTED
        assert open_deliveries(evening.store) == []
        again = evening.desk.attendance.check_in(
            pressed.signup_id, evening.early.timeslot_id, "Priya"
        )
        assert (again.outcome, again.moved_from) == (Outcome.IN, old)
        assert _standing(evening, old) is Standing.MOVED

    def test_who_stays_for_their_own_shift_too_has_come_to_both(self, evening: DeskEvening) -> None:
        old = evening.signup("Ben Ortiz")
        _in(evening, "Ben Ortiz", confirmed=True)
        stayed = evening.desk.attendance.check_in(old, evening.late.timeslot_id, "Priya")
        assert stayed.outcome is Outcome.IN
        wanted = [wanted for wanted, _state, _reason in open_deliveries(evening.store)]
        assert wanted == ["completed", "completed"]

    def test_a_sign_up_of_another_day_is_not_moved(self, evening: DeskEvening) -> None:
        week = timedelta(days=7)
        later = IncomingTimeslot(ServerId(91009), FIRST + week, FIRST + week + timedelta(hours=2))
        carla = a_row(person("Fay Moss", "fay@example.org"), later, server_id=ServerId(92009))
        put_in(evening.store, [*TONIGHT, carla])
        old = evening.signup("Fay Moss")
        pressed = _in(evening, "Fay Moss", confirmed=True)
        assert pressed.outcome is Outcome.IN
        assert _standing(evening, old) is Standing.EXPECTED

    def test_taking_a_shift_twice_says_already_here(self, evening: DeskEvening) -> None:
        old = evening.signup("Ben Ortiz")
        desk, shift = evening.desk, evening.early.timeslot_id
        desk.attendance.check_in(old, shift, "Priya", confirmed=True)
        again = desk.attendance.check_in(old, shift, "Marcus", confirmed=True)
        assert again.outcome is Outcome.ALREADY_HERE
        assert len(table(evening.store, "signup")) == len(TONIGHT) + 1

    def test_cancelled_sign_up_gets_in_only_when_confirmed(self, evening: DeskEvening) -> None:
        assert _in(evening, "Carla Novak").outcome is Outcome.CANCELLED_SIGNUP
        assert table(evening.store, "mark") == []
        assert _in(evening, "Carla Novak", confirmed=True).outcome is Outcome.IN
        assert open_deliveries(evening.store) == [BY_HAND]

    def test_sign_up_mobilize_no_longer_lists_gets_in_only_when_confirmed(
        self, evening: DeskEvening
    ) -> None:
        put_in(evening.store, [row for row in TONIGHT if row.contact.given_name != "Eli"])
        assert _in(evening, "Eli Strand").outcome is Outcome.CANCELLED_SIGNUP
        assert _in(evening, "Eli Strand", confirmed=True).outcome is Outcome.IN

    @pytest.mark.parametrize("confirmed", [False, True])
    def test_virtual_event_is_never_checked_in(self, evening: DeskEvening, confirmed: bool) -> None:
        before = dump(evening.store)
        assert _in(evening, "Dev Rao", confirmed=confirmed).outcome is Outcome.VIRTUAL_EVENT
        assert dump(evening.store) == before

    def test_nobody_takes_the_shift_of_a_virtual_event(self, evening: DeskEvening) -> None:
        (online,) = (s for s in evening.desk.hub.shifts() if s.title == "Calls from home")
        before = dump(evening.store)
        with pytest.raises(Problem, match="virtual_event"):
            evening.desk.attendance.check_in(
                evening.signup("Ana Klein"), online.timeslot_id, "Priya", confirmed=True
            )
        assert dump(evening.store) == before

    def test_a_shift_or_sign_up_that_is_not_there_is_a_known_problem(
        self, evening: DeskEvening
    ) -> None:
        before = dump(evening.store)
        nowhere = TimeslotId(new_id())
        with pytest.raises(Problem, match="no_timeslot"):
            evening.desk.attendance.check_in(
                evening.signup("Ana Klein"), nowhere, "Priya", confirmed=True
            )
        with pytest.raises(Problem, match="signup_unknown"):
            evening.desk.attendance.check_in(SignUpId(new_id()), evening.early.timeslot_id, "Priya")
        assert dump(evening.store) == before

    def test_left_and_back_is_here_again_and_arrival_stays(
        self, evening: DeskEvening, clock: SetClock
    ) -> None:
        first = _in(evening, "Ana Klein", by="Priya")
        clock.forward(60)
        evening.desk.attendance.check_out(first.signup_id, "Priya")
        clock.forward(10)
        assert _in(evening, "Ana Klein", by="Marcus").outcome is Outcome.IN
        marks = table(evening.store, "mark")
        assert len({row["arrived_at"] for row in marks}) == 1
        assert {row["arrived_by"] for row in marks} == {"Priya"}
        assert open_deliveries(evening.store) == [BY_HAND]

    def test_check_in_onto_a_dialer_begins_a_stint(self, evening: DeskEvening) -> None:
        dialer = evening.desk.floor.put_dialer(a_dialer(), "Priya")
        pressed = evening.desk.attendance.check_in(
            evening.signup("Ana Klein"),
            evening.early.timeslot_id,
            "Priya",
            dialer_id=dialer.id,
        )
        (stint,) = table(evening.store, "stint")
        assert (stint["signup_id"], stint["dialer_id"], stint["ended_at"]) == (
            pressed.signup_id,
            dialer.id,
            None,
        )

    def test_check_in_waits_for_no_dialer_and_no_doors(self, evening: DeskEvening) -> None:
        _in(evening, "Ana Klein")
        (waiting,) = evening.desk.floor.board().waiting
        assert waiting.contact.full_name == "Ana Klein"


class TestTwoDesks:
    def test_of_two_desks_pressing_at_once_one_is_told_already_here(
        self, evening: DeskEvening, clock: SetClock
    ) -> None:
        other_store = Store(evening.store.path, KEY)
        desks = [evening.desk, Desk(other_store, clock)]
        ids, shift = evening.signup("Ana Klein"), evening.early.timeslot_id
        ready, outcomes = threading.Barrier(2), []

        def press(desk: Desk) -> None:
            ready.wait()
            outcomes.append(desk.attendance.check_in(ids, shift, "Priya").outcome)

        presses = [threading.Thread(target=press, args=(desk,)) for desk in desks]
        for one in presses:
            one.start()
        for one in presses:
            one.join()
        other_store.close()
        assert sorted(outcomes) == [Outcome.ALREADY_HERE, Outcome.IN]
        assert len(table(evening.store, "mark")) == len(table(evening.store, "delivery")) == 1

    def test_the_unique_pair_is_the_last_word(self, evening: DeskEvening) -> None:
        ids = evening.signup("Ana Klein")
        with evening.store.write() as connection:
            found = situation(connection, ids, by_key=False)
        _in(evening, "Ana Klein")
        late = NewMark(
            MarkId(new_id()), ids, MarkKind.IN, Standing.HERE, evening.desk.clock(), "Marcus"
        )
        with evening.store.write() as connection:
            assert put_mark(connection, late, found.asked.latest) is False
        assert [row["by"] for row in table(evening.store, "mark")] == ["Priya"]


class TestTogetherOrNotAtAll:
    @pytest.mark.parametrize("broken", ["mark", "delivery", "stint"])
    def test_a_press_that_fails_anywhere_leaves_nothing(
        self, evening: DeskEvening, changes: list[Change], broken: str
    ) -> None:
        dialer = evening.desk.floor.put_dialer(a_dialer(), "Priya")
        with evening.store.write() as connection:
            connection.execute(
                text(
                    f"CREATE TRIGGER broken BEFORE INSERT ON {broken}"
                    " BEGIN SELECT RAISE(ABORT, 'broken'); END"
                )
            )
        before = dump(evening.store)
        changes.clear()
        with pytest.raises(IntegrityError):
            evening.desk.attendance.check_in(
                evening.signup("Ben Ortiz"),
                evening.early.timeslot_id,
                "Priya",
                confirmed=True,
                dialer_id=dialer.id,
            )
        with pytest.raises(IntegrityError):
            evening.desk.attendance.walk_in(
                Newcomer(person("Wes Alk", "wes@example.org")),
                evening.early.timeslot_id,
                "Priya",
                dialer_id=dialer.id,
            )
        assert dump(evening.store) == before
        assert changes == []

    def test_one_bad_sign_up_among_no_shows_leaves_nothing(
        self, evening: DeskEvening, changes: list[Change]
    ) -> None:
        before = dump(evening.store)
        with pytest.raises(Problem, match="signup_unknown"):
            evening.desk.attendance.no_show(
                [evening.signup("Ana Klein"), SignUpId(new_id())], "Priya"
            )
        assert dump(evening.store) == before
        assert changes == []

    def test_every_press_publishes_one_change_after_its_commit(self, evening: DeskEvening) -> None:
        counts: list[dict[str, int]] = []
        evening.desk.subscribe(lambda _: counts.append(evening.desk.hub.status().attendance))
        ana, eli = evening.signup("Ana Klein"), evening.signup("Eli Strand")
        _in(evening, "Ana Klein")
        _in(evening, "Ana Klein")
        evening.desk.attendance.check_out(ana, "Priya")
        evening.desk.attendance.undo(ana, "Priya")
        evening.desk.attendance.no_show([eli, ana], "Priya")
        evening.desk.attendance.walk_in(
            Newcomer(person("Wes Alk")), evening.early.timeslot_id, "Priya"
        )
        seen = [(c["here"], c["left"], c["no_show"], c["walk_ins"]) for c in counts]
        assert seen == [(1, 0, 0, 0), (0, 1, 0, 0), (1, 0, 0, 0), (1, 0, 1, 0), (2, 0, 1, 1)]

    def test_a_delivery_wakes_the_worker(self, store: Store, clock: SetClock) -> None:
        woken: list[bool] = []
        desk = Desk(store, clock, wake=lambda: woken.append(True))
        put_in(store, TONIGHT)
        evening = DeskEvening(desk)
        _in(evening, "Ana Klein")
        _in(evening, "Ana Klein")
        assert woken == [True]
