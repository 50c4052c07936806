"""The floor: a column per dialer, cards moved by digits or by hand, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import gallery
import pytest
from at_the_floor import NAMES, OnTheFloor, cards, names, press, says, six_on_the_floor
from factories import DeskEvening, a_dialer, table
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.domain.dialers import DialerKind
from hubdesk.ui import theme
from hubdesk.ui.panels.floor import FloorPage
from hubdesk.ui.panels.joining import JoiningSheet
from hubdesk.ui.room import Room


@pytest.fixture
def floor(evening: DeskEvening, clock: SetClock) -> OnTheFloor:
    return six_on_the_floor(evening, clock)


@pytest.fixture
def page(floor: OnTheFloor, room: Room, put_up: Callable[[QWidget], None]) -> FloorPage:
    made = FloorPage(room)
    room.page_wanted.connect(floor.asked.append)
    made.person_wanted.connect(floor.asked.append)
    put_up(made)
    return made


def test_every_column_shows_who_is_there(page: FloorPage) -> None:
    assert [column.name for column in page.columns] == [
        *("Scale to Win", "Mayor Pat", "Waiting", "Break")
    ]
    assert names(page) == [["Ana", "Bo", "Cy"], ["Di"], ["Eve", "Flo"], []]


def test_models_keep_qts_rules(page: FloorPage, floor: OnTheFloor) -> None:
    for column in page.columns:
        QAbstractItemModelTester(
            column.model, QAbstractItemModelTester.FailureReportingMode.Fatal, column
        )
    floor.evening.desk.floor.assign([floor.evening.signup("Eve Fox")], floor.dnc.id, "Ruth")
    assert names(page) == [["Ana", "Bo", "Cy", "Eve"], ["Di"], ["Flo"], []]


def test_keyboard_begins_with_those_who_wait(page: FloorPage) -> None:
    assert QApplication.focusWidget() is page.columns[2].cards


def test_digit_moves_the_card_under_the_keyboard(page: FloorPage, floor: OnTheFloor) -> None:
    press(Qt.Key.Key_2)
    assert floor.on(floor.campaign) == ["Di", "Eve"]
    assert floor.on(None) == ["Flo"]
    assert floor.reasons()[-1] == "moved"


def test_next_digit_moves_the_next_card(page: FloorPage, floor: OnTheFloor) -> None:
    press(Qt.Key.Key_2, Qt.Key.Key_1)
    assert names(page) == [["Ana", "Bo", "Cy", "Flo"], ["Di", "Eve"], [], []]
    assert QApplication.focusWidget() is not page.columns[2].cards


def test_zero_brings_back_to_waiting(page: FloorPage, floor: OnTheFloor) -> None:
    press(Qt.Key.Key_Left, Qt.Key.Key_0)
    assert floor.on(floor.campaign) == []
    assert floor.on(None) == ["Eve", "Flo", "Di"]


def test_who_is_back_waits_since_then_and_not_since_the_door(
    page: FloorPage, floor: OnTheFloor
) -> None:
    floor.clock.forward(30)
    press(Qt.Key.Key_Left, Qt.Key.Key_0)
    back = cards(page.columns[2])[-1]
    assert (back.name, back.minutes, back.look) == ("Di Evans", "just now", False)


def test_space_selects_several_and_they_move_as_a_rotation(
    page: FloorPage, floor: OnTheFloor
) -> None:
    press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Space)
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert "2 selected, press | 1 to 2 a dialer · 0 waits · B break" in says(page)
    press(Qt.Key.Key_2)
    assert floor.on(floor.dnc) == ["Bo"]
    assert sorted(floor.on(floor.campaign)) == ["Ana", "Cy", "Di"]
    assert sorted(floor.reasons()) == ["chosen", "chosen", "rotation", "rotation"]


def test_selection_reaches_over_columns(page: FloorPage, floor: OnTheFloor) -> None:
    press(Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_1)
    assert sorted(floor.on(floor.dnc)) == ["Ana", "Bo", "Cy", "Di", "Eve"]


def test_ctrl_a_takes_the_whole_column(page: FloorPage, floor: OnTheFloor) -> None:
    press(Qt.Key.Key_A, with_=Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_1)
    assert floor.on(None) == []
    assert len(floor.on(floor.dnc)) == 5


def test_esc_lets_the_selection_go(page: FloorPage, floor: OnTheFloor) -> None:
    press(Qt.Key.Key_A, with_=Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Escape)
    assert "selected" not in says(page)
    press(Qt.Key.Key_1)
    assert floor.on(None) == ["Flo"]


def test_undo_puts_everybody_back_where_they_were_as_a_new_fact(
    page: FloorPage, floor: OnTheFloor
) -> None:
    press(Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_1)
    assert "2 people moved to Scale to Win" in says(page)
    before = table(floor.evening.store, "stint")
    floor.clock.forward(1)
    press(Qt.Key.Key_Z, with_=Qt.KeyboardModifier.ControlModifier)
    assert floor.on(floor.campaign) == ["Di"]
    assert sorted(floor.on(None)) == ["Eve", "Flo"]
    assert len(table(floor.evening.store, "stint")) == len(before) + 1
    press(Qt.Key.Key_Z, with_=Qt.KeyboardModifier.ControlModifier)
    assert floor.on(floor.campaign) == ["Di"]


def test_own_columns_digit_changes_nothing(page: FloorPage, floor: OnTheFloor) -> None:
    before = table(floor.evening.store, "stint")
    press(Qt.Key.Key_0, Qt.Key.Key_7)
    assert table(floor.evening.store, "stint") == before
    assert not page.undo_bar.isVisible()


def test_who_left_meanwhile_cannot_be_put_back_and_the_page_says_so(
    page: FloorPage, floor: OnTheFloor
) -> None:
    press(Qt.Key.Key_1)
    floor.evening.desk.attendance.check_out(floor.evening.signup("Eve Fox"), "Ruth")
    page.undo_bar.button.click()
    assert "Only people who are here can be put on a dialer. Nobody was moved." in says(page)
    assert floor.on(None) == ["Flo"]


def test_enter_opens_the_person_on_the_desk(page: FloorPage, floor: OnTheFloor) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    board = floor.evening.desk.floor.board(floor.evening.early.timeslot_id)
    assert floor.asked == ["desk", board.waiting[1].person_id]


def test_cards_let_go_over_a_column_are_moved(
    page: FloorPage, floor: OnTheFloor, qtbot: QtBot
) -> None:
    source, target = page.columns[0], page.columns[1]
    data = source.model.mimeData([source.model.index(0), source.model.index(2)])
    at = QPoint(20, 200)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(target.cards.viewport(), enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, buttons, keys)
    with qtbot.waitSignal(target.dropped):
        QApplication.sendEvent(target.cards.viewport(), drop)
    assert sorted(floor.on(floor.campaign)) == ["Ana", "Cy", "Di"]
    assert "Ana" not in bytes(data.data(data.formats()[0]).data()).decode()


def test_click_selects_a_card(page: FloorPage) -> None:
    view = page.columns[0].cards
    middle = view.visualRect(view.callers.index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert "1 selected, press" in says(page)


def test_selection_stays_while_others_come_in(page: FloorPage, floor: OnTheFloor) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    floor.evening.desk.floor.assign([floor.evening.signup("Eve Fox")], floor.dnc.id, "Ruth")
    assert page.columns[2].cards.selected() == [floor.evening.signup("Flo Gray")]
    press(Qt.Key.Key_2)
    assert floor.on(floor.campaign) == ["Di", "Flo"]


def test_who_waits_more_than_five_minutes_stands_out(page: FloorPage, floor: OnTheFloor) -> None:
    assert [card.look for card in cards(page.columns[2])] == [False, False]
    floor.clock.forward(4)
    page.tick()
    assert [(card.minutes, card.look) for card in cards(page.columns[2])] == [
        ("6 min", True),
        ("5 min", False),
    ]
    assert cards(page.columns[2])[0].note == "waits since 17:49"
    assert not any(card.look for card in cards(page.columns[0]))


def test_header_says_count_wait_and_how_to_join(page: FloorPage, floor: OnTheFloor) -> None:
    shown = says(page)
    assert "Scale to Win | 2 to 3 min between calls | join with 4711" in shown
    assert "Mayor Pat | 2 to 3 min between calls | no link or code yet" in shown
    assert "longest 2 min" in shown


def test_header_shows_how_to_join(page: FloorPage) -> None:
    page.columns[0].join.click()
    (sheet,) = page.window().findChildren(JoiningSheet)
    assert sheet.qr is not None
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == (
        "Scale to Win: https://dialer.example.org/tonight\nCode or ID: 4711"
    )


def test_j_shows_it_with_the_login_of_the_one_under_the_keyboard(
    page: FloorPage, floor: OnTheFloor
) -> None:
    page.columns[0].cards.setFocus()
    page.columns[0].cards.go_to(0)
    press(Qt.Key.Key_J)
    (sheet,) = page.window().findChildren(JoiningSheet)
    QTest.keyClicks(sheet.login.edit, "(202) 555-0101")
    press(Qt.Key.Key_Return)
    assert sheet.isHidden()
    assert "(202) 555-0101" in cards(page.columns[0])[0].note


def test_j_says_that_who_waits_joins_nothing_yet(page: FloorPage, floor: OnTheFloor) -> None:
    page.columns[2].cards.setFocus()
    page.columns[2].cards.go_to(0)
    press(Qt.Key.Key_J)
    assert not page.window().findChildren(JoiningSheet)
    assert page.trouble.isVisible()


def test_header_warns_before_the_voters_evening_ends(page: FloorPage, floor: OnTheFloor) -> None:
    # 17:51 in New York is 14:51 in Arizona.
    put, there = floor.evening.desk.floor.put_dialer, "America/Phoenix"
    put(replace(floor.dnc, calls_from="09:00", calls_to="15:00", voters_zone=there), "Ruth")
    QApplication.processEvents()
    assert "ends 18:00, 9 min" in says(page)
    floor.clock.forward(9)
    page.tick()
    assert "no calls before 12:00" in says(page)


def test_header_names_a_link_of_another_day(page: FloorPage, floor: OnTheFloor) -> None:
    floor.evening.desk.floor.put_dialer(replace(floor.dnc, good_on="2026-10-19"), "Ruth")
    QApplication.processEvents()
    assert "needs a new link" in says(page)
    page.columns[0].join.click()
    assert floor.asked == ["hub"]


def test_dialer_without_a_link_asks_for_one(page: FloorPage, floor: OnTheFloor) -> None:
    page.columns[1].join.click()
    assert floor.asked == ["hub"]


def test_share_of_the_dnc_is_shown_against_the_hubs_floor(
    page: FloorPage, floor: OnTheFloor
) -> None:
    floor.clock.forward(10)
    page.tick()
    assert "% | hub's floor 50 %" in says(page)
    floor.evening.desk.floor.assign(
        [floor.evening.signup(name) for name in NAMES], floor.campaign.id, "Ruth"
    )
    floor.clock.forward(120)
    page.tick()
    assert "below the hub's floor, 50 %" in says(page)


def test_card_is_spoken_in_one_sentence(page: FloorPage, floor: OnTheFloor) -> None:
    index = page.columns[0].model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ana Klein, 6 min, since 17:45"


def test_empty_floor_leads_to_the_desk(room: Room, put_up: Callable[[QWidget], None]) -> None:
    asked: list[str] = []
    room.page_wanted.connect(asked.append)
    page = FloorPage(room)
    put_up(page)
    assert "Nobody is on the floor yet" in says(page)
    press(Qt.Key.Key_Return)
    assert asked == ["desk"]
    assert gallery.clipped(page) == []


def test_without_a_dialer_everybody_waits(
    evening: DeskEvening, room: Room, put_up: Callable[[QWidget], None]
) -> None:
    evening.desk.attendance.check_in(evening.signup("Ana Klein"), evening.early.timeslot_id, "Ruth")
    page = FloorPage(room)
    put_up(page)
    assert [column.name for column in page.columns] == ["Waiting", "Break"]
    assert page.no_dialer.isVisible()
    evening.desk.floor.put_dialer(a_dialer(), "Ruth")
    assert [column.name for column in page.columns] == ["Scale to Win", "Waiting", "Break"]
    assert not page.no_dialer.isVisible()


def test_tenth_dialer_has_no_digit_but_takes_cards(
    floor: OnTheFloor, room: Room, put_up: Callable[[QWidget], None]
) -> None:
    for number in range(9):
        floor.evening.desk.floor.put_dialer(
            a_dialer(f"Dialer {number}", kind=DialerKind.CAMPAIGN), "Ruth"
        )
    page = FloorPage(room)
    put_up(page)
    assert [column.key for column in page.columns] == [*"123456789", "", "", "0", "B"]
    page.put([floor.evening.signup("Eve Fox")], page.columns[10])
    assert names(page)[10] == ["Eve"]


@pytest.mark.parametrize("size", [(1096, 656), (776, 536), (1736, 1016)])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_nothing_is_clipped_and_everything_has_a_name(
    page: FloorPage, floor: OnTheFloor, size: tuple[int, int], mode: theme.Mode, qapp: QApplication
) -> None:
    floor.evening.desk.floor.put_dialer(a_dialer("Campaign " * 9, code="X" * 60), "Ruth")
    theme.apply(qapp, mode)
    page.resize(*size)
    qapp.processEvents()
    assert gallery.clipped(page) == []
    unnamed = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
    ]
    assert unnamed == []
    theme.apply(qapp, "light")
