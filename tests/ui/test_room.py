"""The room pages share: which shift they work on as the evening goes by."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.ui.room import Room


def test_the_next_shift_is_worked_on_when_its_time_has_come(
    room: Room, clock: SetClock, qtbot: QtBot
) -> None:
    early = room.shift
    assert early is not None
    clock.forward(60)
    with qtbot.assertNotEmitted(room.shift_changed):
        room.tick()
    assert room.shift == early
    # From 18:45 to 20:30, when the late shift is under way.
    clock.forward(105)
    with qtbot.waitSignal(room.shift_changed):
        room.tick()
    assert room.shift is not None
    assert room.shift.starts_at == early.ends_at


def test_an_evening_whose_doors_are_open_is_never_left_by_itself(
    room: Room, clock: SetClock, qtbot: QtBot
) -> None:
    early = room.shift
    assert early is not None
    room.desk.floor.open_doors(early.timeslot_id, "Ruth Kim", without_dnc="No link yet")
    clock.forward(165)
    with qtbot.assertNotEmitted(room.shift_changed):
        room.tick()
    assert room.shift == early


def test_the_shift_a_host_chose_is_never_left_by_itself(
    room: Room, clock: SetClock, qtbot: QtBot
) -> None:
    early = room.shift
    assert early is not None
    room.choose_shift(early.timeslot_id)
    clock.forward(165)
    with qtbot.assertNotEmitted(room.shift_changed):
        room.tick()
    assert room.shift == early
