"""Check-outs, undos and a leader's word that somebody did not come: both presses are kept."""

from __future__ import annotations

import pytest
from factories import (
    TONIGHT,
    DeskEvening,
    a_dialer,
    dump,
    open_deliveries,
    person,
    put_in,
    table,
)
from sqlalchemy import text

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.checkin import Outcome
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.ids import ServerId, SignUpId
from hubdesk.errors import Problem
from hubdesk.store import deliveries

COMPLETED = ("completed", "worksheet", "set_by_hand")
TAKE_BACK = ("not_here", "worksheet", "undone")


@pytest.fixture
def ana(evening: DeskEvening) -> SignUpId:
    """Ana, who is here."""
    signup_id = evening.signup("Ana Klein")
    evening.desk.attendance.check_in(signup_id, evening.early.timeslot_id, "Priya")
    return signup_id


def _standings(evening: DeskEvening) -> list[str]:
    return [row["standing"] for row in sorted(table(evening.store, "mark"), key=lambda r: r["seq"])]


def _set_state(evening: DeskEvening, state: str) -> None:
    with evening.store.write() as connection:
        connection.execute(text("UPDATE delivery SET state = :state"), {"state": state})


class TestCheckOut:
    def test_calls_and_conversations_are_kept_with_it(
        self, evening: DeskEvening, ana: SignUpId, clock: SetClock
    ) -> None:
        clock.forward(90)
        pressed = evening.desk.attendance.check_out(ana, "Priya", calls=41, conversations=6)
        assert pressed.outcome is Outcome.OUT
        card = evening.desk.finder.card(pressed.person_id, evening.early)
        assert card is not None
        assert (card.history[0].calls, card.history[0].conversations) == (41, 6)
        assert open_deliveries(evening.store) == [COMPLETED]

    def test_it_ends_the_stint(self, evening: DeskEvening, ana: SignUpId, clock: SetClock) -> None:
        dialer = evening.desk.floor.put_dialer(a_dialer(), "Priya")
        evening.desk.floor.assign([ana], dialer.id, "Priya")
        clock.forward(30)
        evening.desk.attendance.check_out(ana, "Marcus")
        (stint,) = table(evening.store, "stint")
        assert (stint["ended_at"] - stint["started_at"], stint["ended_by"]) == (
            30 * 60_000,
            "Marcus",
        )

    @pytest.mark.parametrize(("calls", "conversations"), [(-1, None), (None, -1), (3, -2)])
    def test_negative_counts_are_refused_and_change_nothing(
        self, evening: DeskEvening, ana: SignUpId, calls: int | None, conversations: int | None
    ) -> None:
        before = dump(evening.store)
        with pytest.raises(Problem, match="tally_negative"):
            evening.desk.attendance.check_out(
                ana, "Priya", calls=calls, conversations=conversations
            )
        assert dump(evening.store) == before

    @pytest.mark.parametrize("count", [10_000, 10**20])
    def test_counts_nobody_can_have_made_are_refused_and_change_nothing(
        self, evening: DeskEvening, ana: SignUpId, count: int
    ) -> None:
        before = dump(evening.store)
        for calls, conversations in ((count, None), (None, count)):
            with pytest.raises(Problem, match="tally_too_large"):
                evening.desk.attendance.check_out(
                    ana, "Priya", calls=calls, conversations=conversations
                )
        assert dump(evening.store) == before

    def test_nobody_leaves_twice_or_without_having_come(
        self, evening: DeskEvening, ana: SignUpId
    ) -> None:
        desk = evening.desk.attendance
        desk.check_out(ana, "Priya")
        before = dump(evening.store)
        assert desk.check_out(ana, "Priya").outcome is Outcome.ALREADY_LEFT
        eli = evening.signup("Eli Strand")
        assert desk.check_out(eli, "Priya").outcome is Outcome.NOT_HERE
        assert dump(evening.store) == before


class TestUndo:
    def test_an_undone_check_in_is_expected_again_and_nothing_is_told(
        self, evening: DeskEvening, ana: SignUpId
    ) -> None:
        assert evening.desk.attendance.undo(ana, "Priya", "wrong Ana").outcome is Outcome.UNDONE
        assert _standings(evening) == ["here", "expected"]
        (delivery,) = table(evening.store, "delivery")
        assert (delivery["state"], delivery["reason"]) == ("cancelled", "undone")
        assert evening.desk.hub.status().attendance["unmarked"] == 3

    def test_both_presses_stay_in_the_history(
        self, evening: DeskEvening, ana: SignUpId, clock: SetClock
    ) -> None:
        clock.forward(1)
        pressed = evening.desk.attendance.undo(ana, "Marcus", "wrong Ana")
        card = evening.desk.finder.card(pressed.person_id, evening.early)
        assert card is not None
        assert [(line.kind, line.by, line.reason) for line in card.history] == [
            ("undo", "Marcus", "wrong Ana"),
            ("in", "Priya", ""),
        ]

    def test_an_undone_check_in_frees_the_seat(self, evening: DeskEvening, ana: SignUpId) -> None:
        dialer = evening.desk.floor.put_dialer(a_dialer(), "Priya")
        evening.desk.floor.assign([ana], dialer.id, "Priya")
        evening.desk.attendance.undo(ana, "Priya")
        assert [len(column.callers) for column in evening.desk.floor.board().columns] == [0]

    def test_undo_twice_takes_back_the_check_out_then_the_check_in(
        self, evening: DeskEvening, ana: SignUpId
    ) -> None:
        desk = evening.desk.attendance
        desk.check_out(ana, "Priya")
        outcomes = [desk.undo(ana, "Priya").outcome for _ in range(3)]
        assert outcomes == [Outcome.UNDONE, Outcome.UNDONE, Outcome.NOTHING_TO_UNDO]
        assert _standings(evening) == ["here", "left", "here", "expected"]
        assert open_deliveries(evening.store) == []

    def test_undoing_a_return_leaves_them_left_as_before(
        self, evening: DeskEvening, ana: SignUpId
    ) -> None:
        desk = evening.desk.attendance
        desk.check_out(ana, "Priya")
        desk.check_in(ana, evening.early.timeslot_id, "Priya")
        desk.undo(ana, "Priya")
        assert _standings(evening) == ["here", "left", "here", "left"]
        assert open_deliveries(evening.store) == [COMPLETED]

    def test_a_new_arrival_after_an_undo_has_its_own_time(
        self, evening: DeskEvening, ana: SignUpId, clock: SetClock
    ) -> None:
        desk = evening.desk.attendance
        desk.undo(ana, "Priya")
        clock.forward(20)
        pressed = desk.check_in(ana, evening.early.timeslot_id, "Marcus")
        last = max(table(evening.store, "mark"), key=lambda row: row["seq"])
        assert last["arrived_by"] == "Marcus"
        assert last["arrived_at"] == pressed.at.timestamp() * 1000
        assert open_deliveries(evening.store) == [COMPLETED]

    def test_nothing_to_undo_changes_nothing(self, evening: DeskEvening) -> None:
        before = dump(evening.store)
        outcome = evening.desk.attendance.undo(evening.signup("Eli Strand"), "Priya").outcome
        assert outcome is Outcome.NOTHING_TO_UNDO
        assert dump(evening.store) == before

    @pytest.mark.parametrize("state", ["sending", "sent", "verified", "conflict"])
    def test_what_mobilize_may_have_heard_is_taken_back(
        self, evening: DeskEvening, ana: SignUpId, state: str
    ) -> None:
        _set_state(evening, state)
        evening.desk.attendance.undo(ana, "Priya")
        assert open_deliveries(evening.store) == [TAKE_BACK]
        assert [row["was"] for row in table(evening.store, "delivery_step")] == [state]

    def test_what_a_person_ticked_is_taken_back(self, evening: DeskEvening, ana: SignUpId) -> None:
        (line,) = evening.desk.deliveries.lines()
        evening.desk.deliveries.tick(line.id, True, "Dana")
        evening.desk.attendance.undo(ana, "Priya")
        assert open_deliveries(evening.store) == [TAKE_BACK]

    def test_what_was_ticked_by_mistake_and_unticked_is_simply_cancelled(
        self, evening: DeskEvening, ana: SignUpId
    ) -> None:
        (line,) = evening.desk.deliveries.lines()
        evening.desk.deliveries.tick(line.id, True, "Dana")
        evening.desk.deliveries.tick(line.id, False, "Dana")
        evening.desk.attendance.undo(ana, "Priya")
        assert open_deliveries(evening.store) == []

    def test_a_walk_in_that_is_on_mobilize_is_taken_back(self, evening: DeskEvening) -> None:
        desk = evening.desk.attendance
        newcomer = Newcomer(person("Wes Alk", "wes@example.org", zip_code="20009"))
        walked = desk.walk_in(newcomer, evening.early.timeslot_id, "Priya")
        with evening.store.write() as connection:
            deliveries.set_server_id(connection, walked.signup_id, ServerId(92999))
        desk.undo(walked.signup_id, "Priya")
        assert open_deliveries(evening.store) == [TAKE_BACK]

    def test_here_after_all_takes_the_correction_back(
        self, evening: DeskEvening, ana: SignUpId
    ) -> None:
        _set_state(evening, "verified")
        evening.desk.attendance.undo(ana, "Priya")
        evening.desk.attendance.check_in(ana, evening.early.timeslot_id, "Priya")
        assert open_deliveries(evening.store) == [COMPLETED]
        assert len(table(evening.store, "delivery")) == 3


class TestUndoneCheckOut:
    """A check-out that is taken back did not happen."""

    @pytest.fixture
    def dnc(self, evening: DeskEvening, ana: SignUpId, clock: SetClock) -> Dialer:
        """The DNC's dialer, which Ana joined as dayton 07, half an hour ago: it is 18:15."""
        dialer = evening.desk.floor.put_dialer(a_dialer(), "Priya")
        evening.desk.floor.assign([ana], dialer.id, "Priya", joined_as="dayton 07")
        clock.forward(30)
        return dialer

    @staticmethod
    def _minutes(evening: DeskEvening) -> tuple[list[int], int, int]:
        """How many are on each dialer, how many wait, and the minutes of all."""
        board = evening.desk.floor.board()
        on = [len(column.callers) for column in board.columns]
        return on, len(board.waiting), sum(column.minutes for column in board.columns)

    def test_they_are_on_their_dialer_again_as_if_they_had_never_left_it(
        self, evening: DeskEvening, ana: SignUpId, dnc: Dialer, clock: SetClock
    ) -> None:
        evening.desk.attendance.check_out(ana, "Priya")
        (before,) = table(evening.store, "stint")
        clock.forward(5)
        evening.desk.attendance.undo(ana, "Marcus")
        clock.forward(10)
        assert self._minutes(evening) == ([1], 0, 45)
        was, again = table(evening.store, "stint")
        assert was == before
        assert (again["started_at"], again["ended_at"]) == (before["ended_at"], None)
        said = again["dialer_id"], again["reason"], again["by"], again["joined_as"]
        assert said == (dnc.id, "undone", "Marcus", "dayton 07")

    def test_who_was_on_a_break_or_waited_waits(
        self, evening: DeskEvening, ana: SignUpId, dnc: Dialer, clock: SetClock
    ) -> None:
        for leave in (
            lambda: evening.desk.rotations.take_break(ana, "Priya"),
            lambda: evening.desk.floor.assign([ana], None, "Priya"),
        ):
            leave()
            clock.forward(5)
            evening.desk.attendance.check_out(ana, "Priya")
            evening.desk.attendance.undo(ana, "Priya")
            assert self._minutes(evening) == ([0], 1, 30)
            assert evening.desk.rotations.breaks() == []

    def test_a_dialer_they_were_on_meanwhile_counts_its_minutes_once(
        self, evening: DeskEvening, ana: SignUpId, dnc: Dialer, clock: SetClock
    ) -> None:
        attendance, early = evening.desk.attendance, evening.early.timeslot_id
        attendance.check_out(ana, "Priya")
        clock.forward(10)
        attendance.check_in(ana, early, "Priya", dialer_id=dnc.id)
        clock.forward(10)
        attendance.undo(ana, "Priya")
        attendance.undo(ana, "Priya")
        clock.forward(10)
        assert self._minutes(evening) == ([1], 0, 50)

    @pytest.mark.parametrize(
        ("out_after", "undone_after", "on", "minutes"),
        # From 18:15: the shift is over at 20:00, and nobody calls any more at 21:00.
        [(0, 110, 1, 140), (0, 164, 1, 194), (0, 165, 0, 135), (120, 1440, 0, 150)],
    )
    def test_after_the_shift_it_lasts_as_any_stint_and_later_was_until_the_shifts_end(
        self,
        evening: DeskEvening,
        ana: SignUpId,
        dnc: Dialer,
        clock: SetClock,
        out_after: int,
        undone_after: int,
        on: int,
        minutes: int,
    ) -> None:
        clock.forward(out_after)
        evening.desk.attendance.check_out(ana, "Priya")
        clock.forward(undone_after - out_after)
        evening.desk.attendance.undo(ana, "Priya")
        assert self._minutes(evening) == ([on], 1 - on, minutes)
        evening.desk.attendance.check_out(ana, "Priya")
        assert self._minutes(evening) == ([0], 0, minutes)

    def test_it_stays_while_they_are_here_on_another_shift(
        self, evening: DeskEvening, ana: SignUpId, dnc: Dialer, clock: SetClock
    ) -> None:
        attendance, late = evening.desk.attendance, evening.late.timeslot_id
        clock.forward(110)
        later = attendance.check_in(ana, late, "Priya", confirmed=True)
        before = dump(evening.store)
        assert attendance.undo(ana, "Priya", "still here").outcome is Outcome.HERE_ELSEWHERE
        assert dump(evening.store) == before
        assert attendance.undo(later.signup_id, "Priya").outcome is Outcome.UNDONE
        assert attendance.undo(ana, "Priya").outcome is Outcome.UNDONE
        # From 17:45 to 20:05, and no minute of it twice.
        assert self._minutes(evening) == ([1], 0, 140)


class TestNoShow:
    def test_it_is_told_and_can_be_undone(self, evening: DeskEvening) -> None:
        eli, desk = evening.signup("Eli Strand"), evening.desk.attendance
        assert [one.outcome for one in desk.no_show([eli], "Dana")] == [Outcome.NO_SHOW]
        assert open_deliveries(evening.store) == [("no_show", "worksheet", "set_by_hand")]
        assert desk.undo(eli, "Dana").outcome is Outcome.UNDONE
        assert open_deliveries(evening.store) == []
        assert desk.undo(eli, "Dana").outcome is Outcome.NOTHING_TO_UNDO

    def test_who_came_or_left_or_is_one_already_is_left_alone(
        self, evening: DeskEvening, ana: SignUpId
    ) -> None:
        eli, desk = evening.signup("Eli Strand"), evening.desk.attendance
        desk.no_show([eli], "Dana")
        before = dump(evening.store)
        outcomes = [one.outcome for one in desk.no_show([ana, eli], "Dana")]
        assert outcomes == [Outcome.ALREADY_HERE, Outcome.NOT_HERE]
        desk.check_out(ana, "Priya")
        assert desk.no_show([ana], "Dana")[0].outcome is Outcome.ALREADY_LEFT
        assert table(evening.store, "delivery") == before["delivery"]

    def test_a_no_show_who_comes_late_is_here(self, evening: DeskEvening, clock: SetClock) -> None:
        eli, desk = evening.signup("Eli Strand"), evening.desk.attendance
        desk.no_show([eli], "Dana")
        clock.forward(40)
        pressed = desk.check_in(eli, evening.early.timeslot_id, "Priya")
        assert pressed.outcome is Outcome.IN
        last = max(table(evening.store, "mark"), key=lambda row: row["seq"])
        assert last["arrived_at"] == pressed.at.timestamp() * 1000
        assert open_deliveries(evening.store) == [COMPLETED]
        desk.undo(eli, "Priya")
        assert open_deliveries(evening.store) == [("no_show", "worksheet", "set_by_hand")]

    def test_nobody_is_a_no_show_of_a_virtual_event(self, evening: DeskEvening) -> None:
        (pressed,) = evening.desk.attendance.no_show([evening.signup("Dev Rao")], "Dana")
        assert pressed.outcome is Outcome.VIRTUAL_EVENT
        assert table(evening.store, "mark") == []

    def test_a_walk_in_taken_back_was_never_expected(self, evening: DeskEvening) -> None:
        desk = evening.desk.attendance
        walked = desk.walk_in(Newcomer(person("Wes Alk")), evening.early.timeslot_id, "Priya")
        desk.undo(walked.signup_id, "Priya")
        (pressed,) = desk.no_show([walked.signup_id], "Dana")
        assert pressed.outcome is Outcome.NOT_HERE
        assert open_deliveries(evening.store) == []

    def test_unmarked_is_nobody_s_no_show(self, evening: DeskEvening) -> None:
        put_in(evening.store, TONIGHT)
        assert open_deliveries(evening.store) == []
        assert evening.desk.hub.status().attendance == {
            "here": 0,
            "left": 0,
            "walk_ins": 0,
            "no_show": 0,
            "unmarked": 3,
        }
