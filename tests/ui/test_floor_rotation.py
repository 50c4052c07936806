"""The floor's rotation, breaks and seats, by keys: looked at, applied, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import gallery
import pytest
from at_the_floor import OnTheFloor, cards, names, press, says, six_on_the_floor
from factories import FIRST, DeskEvening, table
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.domain.blocks import Block, Policy, Portion
from hubdesk.domain.equipment import ThingKind
from hubdesk.domain.rotation import Need
from hubdesk.ui.panels.floor import FloorPage
from hubdesk.ui.panels.floor_moves import MovesSheet
from hubdesk.ui.panels.floor_sheets import BreakSheet
from hubdesk.ui.room import Room
from hubdesk.ui.widgets import Sheet

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def floor(evening: DeskEvening, clock: SetClock) -> OnTheFloor:
    """Six at a block of the DNC's from 18:00, and one of Mayor Pat's from 19:10."""
    six = six_on_the_floor(evening, clock)
    with_link = replace(six.campaign, link="https://campaign.example.org")
    six.campaign = evening.desk.floor.put_dialer(with_link, "Ruth")
    later = FIRST + timedelta(minutes=70)
    evening.desk.rotations.open(
        evening.early.timeslot_id,
        Policy.BLOCKS,
        "Ruth",
        blocks=[
            Block(FIRST, Policy.BLOCKS, (Portion(six.dnc.id),)),
            Block(later, Policy.SPLIT, (Portion(six.dnc.id), Portion(six.campaign.id))),
        ],
    )
    return six


@pytest.fixture
def page(floor: OnTheFloor, room: Room, put_up: Callable[[QWidget], None]) -> FloorPage:
    made = FloorPage(room)
    put_up(made)
    return made


def shortly_before(page: FloorPage, floor: OnTheFloor) -> None:
    """It is four minutes to the rotation of 19:10."""
    floor.clock.go_to(FIRST + timedelta(minutes=66))
    page.tick()


Kind = TypeVar("Kind", bound=Sheet)


def sheet(page: FloorPage, kind: type[Kind]) -> Kind:
    found = [one for one in page.window().findChildren(kind) if one.isVisible()]
    return found[0]


def test_what_is_said_of_minimums_is_what_the_columns_show(
    page: FloorPage, floor: OnTheFloor
) -> None:
    least = replace(floor.campaign, min_callers=3)
    floor.evening.desk.floor.put_dialer(least, "Ruth")
    assert names(page)[1] == ["Di"]  # one of three now, and three from 19:10 on
    assert "afterwards every dialer has its minimum" in says(page)
    press(Qt.Key.Key_R)
    assert "Afterwards every dialer has its minimum." in says(sheet(page, MovesSheet))


def test_break_column_says_who_keeps_the_seat_and_since_when(
    page: FloorPage, floor: OnTheFloor
) -> None:
    press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_B)
    asked = sheet(page, BreakSheet)
    assert says(asked).startswith("Ana Klein takes a break")
    press(Qt.Key.Key_E, Qt.Key.Key_Return)
    assert names(page) == [["Bo", "Cy", "Eve"], ["Di"], ["Flo"], ["Ana"]]
    (away,) = cards(page.columns[3])
    assert (away.name, away.note) == ("Ana Klein", "floater: Eve Fox · since 17:51")
    assert "Ana Klein is on a break" in says(page)


def test_seat_is_kept_where_nobody_is_named_and_b_brings_back(
    page: FloorPage, floor: OnTheFloor
) -> None:
    press(Qt.Key.Key_Left, Qt.Key.Key_B, Qt.Key.Key_Return)
    assert cards(page.columns[3])[0].note == "seat kept · since 17:51"
    assert page.columns[1].model.callers == ()
    page.columns[3].cards.setFocus()
    press(Qt.Key.Key_B)
    assert floor.on(floor.campaign) == ["Di"]
    assert "Di Evans is back" in says(page)


def test_undo_of_a_break_puts_both_back(page: FloorPage, floor: OnTheFloor) -> None:
    press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_B, Qt.Key.Key_E, Qt.Key.Key_Return)
    floor.clock.forward(1)
    press(Qt.Key.Key_Z, with_=CTRL)
    assert names(page) == [["Bo", "Cy", "Ana"], ["Di"], ["Flo", "Eve"], []]


def test_who_waits_and_several_at_once_go_without_a_question(page: FloorPage) -> None:
    press(Qt.Key.Key_B)
    assert names(page)[2:] == [["Flo"], ["Eve"]]
    press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_A)
    page.columns[0].cards.setFocus()
    press(Qt.Key.Key_A, with_=CTRL)
    press(Qt.Key.Key_B)
    assert names(page) == [[], ["Di"], ["Flo"], ["Eve", "Ana", "Bo", "Cy"]]


def test_digit_ends_a_break_on_any_dialer_and_zero_waits(
    page: FloorPage, floor: OnTheFloor
) -> None:
    press(Qt.Key.Key_Left, Qt.Key.Key_B, Qt.Key.Key_Return)
    page.put([floor.evening.signup("Di Evans")], page.columns[0])
    assert names(page)[0] == ["Ana", "Bo", "Cy", "Di"]
    assert names(page)[3] == []
    page.put([floor.evening.signup("Di Evans")], page.columns[3])
    press(Qt.Key.Key_Return)
    page.put([floor.evening.signup("Di Evans")], page.columns[2])
    assert names(page)[2:] == [["Eve", "Flo", "Di"], []]


def test_card_turns_amber_past_its_planned_time(page: FloorPage, floor: OnTheFloor) -> None:
    floor.clock.go_to(FIRST + timedelta(minutes=69))
    page.tick()
    assert not any(card.look for card in cards(page.columns[1]))
    ana = floor.evening.signup("Ana Klein")
    floor.evening.desk.rotations.note(ana, "Ruth", seat="table 2")
    assert cards(page.columns[0])[0].note == "table 2"
    floor.clock.go_to(FIRST + timedelta(minutes=70 + 45))
    page.tick()
    card = cards(page.columns[0])[0]
    assert card.look
    assert card.note == "table 2 · past 130 planned"


def test_bar_says_when_how_many_and_who_falls_short(page: FloorPage, floor: OnTheFloor) -> None:
    shown = says(page)
    assert "Next rotation 19:10 · 6 moves proposed" in shown
    assert "Mayor Pat would have 3 of 4: 2 to 3 min between calls" in shown
    floor.clock.go_to(FIRST + timedelta(minutes=70 + 46))
    page.tick()
    assert "Rotation due since 19:10" in says(page)


def test_rotation_is_looked_at_chosen_and_applied_in_one_press(
    page: FloorPage, floor: OnTheFloor
) -> None:
    shortly_before(page, floor)
    press(Qt.Key.Key_R)
    looked = sheet(page, MovesSheet)
    QAbstractItemModelTester(
        looked.model, QAbstractItemModelTester.FailureReportingMode.Fatal, looked
    )
    assert QApplication.focusWidget() is looked.list
    first = looked.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first.startswith("Ana Klein, Scale to Win → Mayor Pat")
    assert first.endswith("ticked")
    before = table(floor.evening.store, "stint")
    press(Qt.Key.Key_Space)
    assert looked.go.text() == "Move 5 people"
    press(Qt.Key.Key_Return)
    assert "Ana" in floor.on(floor.dnc)
    assert floor.on(None) == []
    assert len(table(floor.evening.store, "stint")) == len(before) + 5
    assert "5 people moved" in says(page)
    floor.clock.forward(1)
    press(Qt.Key.Key_Z, with_=CTRL)
    assert names(page) == [["Ana", "Bo", "Cy"], ["Di"], ["Eve", "Flo"], []]


def test_a_rotation_the_room_has_outrun_moves_nobody_elsewhere_and_says_so(
    page: FloorPage, floor: OnTheFloor
) -> None:
    shortly_before(page, floor)
    press(Qt.Key.Key_R)
    rows = sheet(page, MovesSheet).model.rows
    gone = [row.signup_id for row in rows[:2]]
    for signup_id in gone:
        floor.evening.desk.attendance.check_out(signup_id, "Ruth")
    press(Qt.Key.Key_Return)
    made = floor.evening.desk.rotations.last(floor.evening.early.timeslot_id)
    agreed = {row.signup_id: row.target for row in rows}
    assert all(agreed[one.signup_id] == one.target for one in made)
    left = len(rows) - len(made)
    assert left >= len(gone)
    assert f"The room changed meanwhile: {left} moves were not made. R looks again." in says(page)


def test_u_takes_back_one_move_of_the_rotation(page: FloorPage, floor: OnTheFloor) -> None:
    shortly_before(page, floor)
    press(Qt.Key.Key_R, Qt.Key.Key_Return)
    assert "Ana" in floor.on(floor.campaign)
    floor.clock.forward(1)
    page.columns[1].cards.setFocus()
    page.columns[1].cards.go_to(floor.on(floor.campaign).index("Ana"))
    press(Qt.Key.Key_U)
    assert "Ana" in floor.on(floor.dnc)
    assert "Ana Klein is back where they were" in says(page)
    page.columns[0].cards.go_to(floor.on(floor.dnc).index("Ana"))
    page.columns[0].cards.setFocus()
    press(Qt.Key.Key_U)
    assert "The last rotation did not move Ana Klein." in says(page)


def test_last_rotation_is_listed_and_taken_back_by_ticks(
    page: FloorPage, floor: OnTheFloor
) -> None:
    shortly_before(page, floor)
    press(Qt.Key.Key_R, Qt.Key.Key_Return, Qt.Key.Key_R)
    floor.clock.forward(1)
    again = sheet(page, MovesSheet)
    again.last_wanted.emit()
    again.close()
    back = sheet(page, MovesSheet)
    assert "Moved at 19:06 by Ruth Kim" in says(back)
    assert not back.go.isEnabled()
    back.list.setFocus()
    who = back.model.rows[0].name.split()[0]
    press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert who in floor.on(floor.dnc) + floor.on(None)


def test_room_without_a_move_says_so(page: FloorPage, floor: OnTheFloor) -> None:
    shortly_before(page, floor)
    press(Qt.Key.Key_R, Qt.Key.Key_Return, Qt.Key.Key_R)
    assert "nobody needs to move" in says(page)
    assert "so nobody needs to move." in says(sheet(page, MovesSheet))


def test_seat_is_typed_on_the_card(page: FloorPage, floor: OnTheFloor) -> None:
    press(Qt.Key.Key_S)
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClicks(now, "table 4")
    press(Qt.Key.Key_Return)
    assert cards(page.columns[2])[0].note == "table 4"


def test_who_waits_says_what_they_have_not_got(page: FloorPage, floor: OnTheFloor) -> None:
    lacks = frozenset({Need.COMPUTER})
    floor.evening.desk.rotations.note(floor.evening.signup("Eve Fox"), "Ruth", lacks=lacks)
    assert cards(page.columns[2])[0].note == "no headset for browser calls"


def test_card_says_as_whom_they_joined(page: FloorPage, floor: OnTheFloor) -> None:
    ana = floor.evening.signup("Ana Klein")
    floor.evening.desk.floor.note_login(ana, "202 555 0147", "Ruth")
    assert cards(page.columns[0])[0].note == "(202) 555-0147"


def test_no_district_is_offered_and_why_says_the_programmes_reason(page: FloorPage) -> None:
    page.share.why.click()
    told = sheet(page, Sheet)
    assert "All hubs work on the DNC's priority campaigns together" in says(told)
    press(Qt.Key.Key_Return)
    assert not any(one.isVisible() for one in page.window().findChildren(Sheet))


@pytest.mark.parametrize("key", [Qt.Key.Key_R, Qt.Key.Key_B, Qt.Key.Key_S])
@pytest.mark.parametrize("size", [(1096, 656), (776, 476)])
def test_sheets_fit_and_every_control_has_a_name(
    page: FloorPage, size: tuple[int, int], key: Qt.Key, qapp: QApplication
) -> None:
    page.resize(*size)
    press(Qt.Key.Key_Left, key)
    qapp.processEvents()
    open_one = sheet(page, Sheet)
    assert gallery.clipped(open_one) == []
    takes = Qt.FocusPolicy.TabFocus
    stops = [one for one in open_one.findChildren(QWidget) if one.focusPolicy() & takes]
    assert [one for one in stops if one.isVisible() and not one.accessibleName()] == []


def test_card_says_what_somebody_has_in_hand(page: FloorPage, floor: OnTheFloor) -> None:
    desk, ana = floor.evening.desk, floor.evening.signup("Ana Klein")
    desk.rotations.note(ana, "Ruth", seat="table 2")
    desk.equipment.add(ThingKind.HEADSET, "Ruth", count=4)
    desk.equipment.lend_next(ana, ThingKind.HEADSET, "Ruth")
    assert cards(page.columns[0])[0].note == "table 2 · Headset 1"


def test_card_let_go_over_the_break_asks_for_a_floater(
    page: FloorPage, floor: OnTheFloor, qtbot: QtBot
) -> None:
    source, target = page.columns[0], page.columns[3]
    data = source.model.mimeData([source.model.index(1)])
    at = QPointF(20, 60)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(target.cards.viewport(), enter)
    drop = QDropEvent(at, Qt.DropAction.CopyAction, data, buttons, keys)
    with qtbot.waitSignal(target.dropped):
        QApplication.sendEvent(target.cards.viewport(), drop)
    assert says(sheet(page, BreakSheet)).startswith("Bo Chen takes a break")
    press(Qt.Key.Key_Return)
    assert names(page)[3] == ["Bo"]
