"""The duty sheet: initials and PIN sign in, the last one is on the record, anybody may sign off."""

from __future__ import annotations

from collections.abc import Callable

import gallery
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from hubdesk.domain.leaders import Role
from hubdesk.ui.panels.duty_sheet import DutySheet
from hubdesk.ui.room import Room

Key = Qt.Key
PutUp = Callable[[QWidget], None]


@pytest.fixture
def window(room: Room, put_up: PutUp) -> QWidget:
    """A window with Ruth and Sam behind it, both with a PIN."""
    for name, role, pin in (
        ("Ruth Kim", Role.HOST, "2468"),
        ("Sam Torres", Role.CO_HOST, "1357"),
    ):
        room.desk.leaders.set_pin(room.desk.leaders.put(name, role).id, pin, pin)
    made = QWidget()
    put_up(made)
    return made


def opened(window: QWidget, room: Room) -> DutySheet:
    sheet = DutySheet(window, room)
    sheet.open()
    QApplication.processEvents()
    return sheet


def type_on(words: str) -> None:
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClicks(now, words)
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClick(now, Key.Key_Return)


def says(sheet: QWidget) -> str:
    return " | ".join(one.text() for one in sheet.findChildren(QLabel) if one.isVisible())


def test_initials_enter_pin_enter_signs_in_and_is_on_the_record(
    window: QWidget, room: Room
) -> None:
    sheet = opened(window, room)
    assert "Nobody has signed in: the record says Ruth Kim." in says(sheet)
    type_on("st")
    type_on("1357")
    assert not sheet.isVisible()
    assert room.by == "Sam Torres"


def test_wrong_pin_is_said_without_telling_which_and_the_field_is_empty_again(
    window: QWidget, room: Room
) -> None:
    told = set()
    for initials in ("st", "zz"):
        sheet = opened(window, room)
        type_on(initials)
        type_on("2468")
        assert sheet.pin.text() == ""
        assert sheet.pin.edit.hasFocus()
        told.add(says(sheet).split(" | ")[2])
        QTest.keyClick(sheet.pin.edit, Key.Key_Escape)
    (one,) = told
    assert one.startswith("These initials and this PIN do not belong together.")
    assert room.desk.leaders.duty() == []


def test_several_wrong_tries_say_how_long_to_wait(window: QWidget, room: Room) -> None:
    sheet = opened(window, room)
    type_on("st")
    for _ in range(4):
        type_on("2468")
    assert "Wait 5 s before the next one." in says(sheet)


def test_second_leader_signs_in_beside_the_first_and_either_signs_off(
    window: QWidget, room: Room
) -> None:
    room.desk.leaders.sign_in("RK", "2468")
    room.desk.leaders.sign_in("ST", "1357")
    sheet = opened(window, room)
    assert says(sheet).index("Sam Torres") < says(sheet).index("Ruth Kim")
    assert says(sheet).count("on the record") == 1
    (off,) = (
        one
        for one in sheet.findChildren(QPushButton)
        if one.accessibleName() == "Sign off Sam Torres"
    )
    off.setFocus()
    QTest.keyClick(off, Key.Key_Return)
    assert room.by == "Ruth Kim"
    assert "Sam Torres" not in says(sheet)
    assert gallery.clipped(sheet) == []


def test_without_pins_the_record_is_by_name_as_before(room: Room, put_up: PutUp) -> None:
    room.desk.leaders.put("Sam Torres", Role.CO_HOST)
    window = QWidget()
    put_up(window)
    sheet = opened(window, room)
    QTest.keyClick(sheet.chosen.combo, Key.Key_Down)
    QTest.keyClick(sheet.chosen.combo, Key.Key_Return)
    if sheet.isVisible():
        QTest.keyClick(sheet, Key.Key_Return)
    assert room.by == "Sam Torres"


def test_every_stop_of_the_sheet_has_a_name(window: QWidget, room: Room) -> None:
    room.desk.leaders.sign_in("RK", "2468")
    sheet = opened(window, room)
    stops = [
        one
        for one in sheet.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
    ]
    assert len(stops) >= 5
    assert [one for one in stops if not one.accessibleName()] == []
