"""The lines a person works through: their order, the ticks, and what a leader decides."""

from __future__ import annotations

from dataclasses import replace

from factories import TONIGHT, DeskEvening, open_deliveries, put_in

from hubdesk.domain.changes import Change
from hubdesk.domain.delivery import Reason, State, Wanted


def test_lines_stand_in_the_dashboard_s_own_order(evening: DeskEvening) -> None:
    desk = evening.desk.attendance
    desk.check_in(evening.signup("Ben Ortiz"), evening.late.timeslot_id, "Priya")
    for name in ("Eli Strand", "Ana Klein"):
        desk.check_in(evening.signup(name), evening.early.timeslot_id, "Priya")
    names = [line.contact.given_name for line in evening.desk.deliveries.lines()]
    assert names == ["Ana", "Eli", "Ben"]


def test_cancelled_ones_are_left_out_unless_asked_for(evening: DeskEvening) -> None:
    ana = evening.signup("Ana Klein")
    evening.desk.attendance.check_in(ana, evening.early.timeslot_id, "Priya")
    evening.desk.attendance.undo(ana, "Priya")
    assert evening.desk.deliveries.lines() == []
    assert len(evening.desk.deliveries.lines([State.CANCELLED])) == 1


def test_a_tick_is_a_person_s_word_and_not_verified(
    evening: DeskEvening, changes: list[Change]
) -> None:
    evening.desk.attendance.check_in(
        evening.signup("Ana Klein"), evening.early.timeslot_id, "Priya"
    )
    (line,) = evening.desk.deliveries.lines()
    evening.desk.deliveries.tick(line.id, True, "Dana")
    (ticked,) = evening.desk.deliveries.lines()
    assert (ticked.state, ticked.ticked_at) == (State.WORKSHEET, evening.desk.clock())
    evening.desk.deliveries.tick(line.id, False, "Dana")
    assert evening.desk.deliveries.lines() == [line]


def test_coming_back_forgets_nothing_that_is_still_to_be_taken_back(evening: DeskEvening) -> None:
    ana, desk = evening.signup("Ana Klein"), evening.desk
    desk.attendance.check_in(ana, evening.early.timeslot_id, "Priya")
    (line,) = desk.deliveries.lines()
    desk.deliveries.tick(line.id, True, "Dana")
    desk.attendance.undo(ana, "Priya")
    take_back = ("not_here", "worksheet", "undone")
    assert open_deliveries(evening.store) == [take_back]
    # Once more, and nobody has set anything in between: the dashboard says Completed still.
    desk.attendance.check_in(ana, evening.early.timeslot_id, "Priya")
    desk.attendance.undo(ana, "Priya")
    assert open_deliveries(evening.store) == [take_back]
    desk.attendance.no_show([ana], "Dana")
    desk.attendance.undo(ana, "Dana")
    assert open_deliveries(evening.store) == [take_back]


def test_what_was_read_as_taken_back_is_not_taken_back_again(evening: DeskEvening) -> None:
    ana, desk = evening.signup("Ana Klein"), evening.desk
    desk.attendance.check_in(ana, evening.early.timeslot_id, "Priya")
    (line,) = desk.deliveries.lines()
    desk.deliveries.tick(line.id, True, "Dana")
    desk.attendance.undo(ana, "Priya")
    put_in(evening.store, TONIGHT)
    assert [one[:2] for one in open_deliveries(evening.store)] == [("not_here", "verified")]
    desk.attendance.check_in(ana, evening.early.timeslot_id, "Priya")
    desk.attendance.undo(ana, "Priya")
    assert open_deliveries(evening.store) == []


def test_who_is_no_longer_listed_has_to_be_added_again(evening: DeskEvening) -> None:
    evening.desk.attendance.check_in(
        evening.signup("Ana Klein"), evening.early.timeslot_id, "Priya"
    )
    (line,) = evening.desk.deliveries.lines()
    assert line.on_mobilize
    put_in(evening.store, TONIGHT[1:])
    (line,) = evening.desk.deliveries.lines()
    assert not line.on_mobilize


def test_what_a_leader_keeps_in_a_conflict_is_kept_over_every_reading(
    evening: DeskEvening,
) -> None:
    ana, *others = TONIGHT
    evening.desk.attendance.check_in(
        evening.signup("Ana Klein"), evening.early.timeslot_id, "Priya"
    )
    put_in(evening.store, [replace(ana, attended=False), *others])
    (line,) = evening.desk.deliveries.lines([State.CONFLICT])
    assert evening.desk.deliveries.by_hand(line.id, "Dana")
    for _reading in range(3):
        put_in(evening.store, [replace(ana, attended=False), *others])
        assert open_deliveries(evening.store) == [("completed", "worksheet", "kept_ours")]
    put_in(evening.store, [replace(ana, attended=True), *others])
    assert open_deliveries(evening.store) == [("completed", "verified", "read_back")]


def test_a_leader_s_choice_is_kept_with_name_and_hour(evening: DeskEvening) -> None:
    ana, *others = TONIGHT
    desk = evening.desk
    desk.attendance.check_in(evening.signup("Ana Klein"), evening.early.timeslot_id, "Priya")
    put_in(evening.store, [replace(ana, attended=False), *others])
    (line,) = desk.deliveries.lines([State.CONFLICT])
    assert (line.ours_by, line.ours_at) == ("Priya", desk.clock())
    assert desk.deliveries.leave_out(line.id, "Dana")
    *_, read, chosen = desk.deliveries.steps(line.id)
    assert (read.state, read.by) == (State.CONFLICT, "")
    assert (chosen.was, chosen.state) == (State.CONFLICT, State.CANCELLED)
    assert (chosen.reason, chosen.by, chosen.at) == (
        Reason.KEPT_THEIRS,
        "Dana",
        desk.clock(),
    )


def test_a_moved_line_says_which_shift_they_came_to(evening: DeskEvening) -> None:
    ben = evening.signup("Ben Ortiz")
    desk = evening.desk
    desk.attendance.check_in(ben, evening.early.timeslot_id, "Priya", confirmed=True)
    here, there = desk.deliveries.lines()
    assert (here.wanted, here.starts_at) == (Wanted.COMPLETED, evening.early.starts_at)
    assert (there.wanted, there.starts_at) == (Wanted.MOVED, evening.late.starts_at)
    assert (here.moved_to, there.moved_to) == (None, evening.early.starts_at)


def test_what_can_never_be_set_there_is_left_out_by_a_leader(evening: DeskEvening) -> None:
    desk, signup_id = evening.desk, evening.signup("Ana Klein")
    desk.attendance.check_in(signup_id, evening.early.timeslot_id, "Dana")
    (line,) = desk.deliveries.lines()
    assert not desk.deliveries.by_hand(line.id, "Dana")
    assert not desk.deliveries.leave_out(line.id, "Dana")
    assert desk.deliveries.leave_out(line.id, "Dana", from_worksheet=True)
    assert desk.deliveries.lines() == []
    assert desk.deliveries.closing(evening.early).came.left_out == 1
    put_in(evening.store, TONIGHT)
    assert desk.deliveries.lines() == []
