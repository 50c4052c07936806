"""Lending at the desk by a few keys, the exit card, and the Hub page's card of what is out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import gallery
import pytest
from at_the_desk import AtTheDesk
from at_the_floor import NAMES, cards, press, six_on_the_floor
from factories import DeskEvening, table
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.domain.equipment import ThingKind
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.desk import DeskPage
from hubdesk.ui.panels.equipment import EquipmentCard
from hubdesk.ui.panels.equipment_sheets import AddSheet, ThingSheet, ThingsSheet
from hubdesk.ui.panels.floor import FloorPage
from hubdesk.ui.panels.lend_sheet import LendSheet
from hubdesk.ui.panels.still_out import StillOut
from hubdesk.ui.panels.sync import SyncPage
from hubdesk.ui.panels.today import TodayPage
from hubdesk.ui.room import Room

Key = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def host(room: Room, worked: DeskEvening, put_up: Callable[[QWidget], None]) -> AtTheDesk:
    """A host at the desk with Ana on the card, who is in; two headsets and a laptop to lend."""
    worked.desk.equipment.add(ThingKind.HEADSET, "Ruth Kim", count=2)
    worked.desk.equipment.add(ThingKind.LAPTOP, "Ruth Kim")
    page = DeskPage(room)
    put_up(page)
    at_desk = AtTheDesk(page, worked)
    at_desk.type("ana")
    return at_desk


def in_hand(host: AtTheDesk, name: str) -> tuple[str, ...]:
    signup_id = host.evening.signup(name)
    return host.evening.desk.equipment.of([signup_id]).get(signup_id, ())


def sheet_of(parent: QWidget, kind: type[kit.Sheet]) -> kit.Sheet:
    return next(one for one in parent.findChildren(kind) if one.isVisible())


def click(parent: QWidget, name: str) -> None:
    for one in parent.findChildren(QAbstractButton):
        if one.isVisible() and one.accessibleName() == name:
            QTest.mouseClick(one, Qt.MouseButton.LeftButton)
            return
    raise AssertionError(name)


def said(widget: QWidget) -> str:
    QApplication.processEvents()  # rows that were just added are shown by now
    seen = (one.text() for one in widget.findChildren(QLabel) if one.isVisible())
    return " | ".join(filter(None, seen))


def test_two_keys_lend_the_next_free_headset(host: AtTheDesk) -> None:
    host.press(Key.Key_E, ALT)
    host.press(Key.Key_Return)
    assert in_hand(host, "Ana Klein") == ("Headset 1",)
    assert "Headset 1" in host.says
    assert host.at_search


def test_down_takes_another_kind_and_a_typed_label_finds_it(host: AtTheDesk) -> None:
    host.press(Key.Key_E, ALT)
    host.press(Key.Key_Down)
    host.press(Key.Key_Return)
    assert in_hand(host, "Ana Klein") == ("Laptop 1",)
    host.press(Key.Key_E, ALT)
    host.type("headset2")
    host.press(Key.Key_Return)
    assert in_hand(host, "Ana Klein") == ("Laptop 1", "Headset 2")


def test_what_somebody_else_has_is_said_and_not_lent_twice(host: AtTheDesk) -> None:
    eli = host.evening.signup("Eli Strand")
    host.evening.desk.equipment.lend_next(eli, ThingKind.HEADSET, "Ruth Kim")
    host.press(Key.Key_E, ALT)
    host.type("headset 1")
    sheet = sheet_of(host.page, LendSheet)
    assert isinstance(sheet, LendSheet)
    assert "with Eli Strand" in sheet.rows.currentIndex().data(kit.ROW_VIEW_ROLE).subtitle
    host.press(Key.Key_Return)
    assert "Headset 1 is lent already" in said(sheet)
    assert in_hand(host, "Ana Klein") == ()


def test_the_same_key_takes_back_what_they_have(host: AtTheDesk) -> None:
    ana = host.evening.signup("Ana Klein")
    host.evening.desk.equipment.lend_next(ana, ThingKind.LAPTOP, "Ruth Kim")
    host.press(Key.Key_E, ALT)
    host.type("laptop")
    host.press(Key.Key_Return)
    assert in_hand(host, "Ana Klein") == ()
    assert "Nothing lent" in host.says


def test_the_exit_card_ticks_what_comes_back_and_asks_for_the_next_shift(host: AtTheDesk) -> None:
    ana = host.evening.signup("Ana Klein")
    for kind in (ThingKind.HEADSET, ThingKind.LAPTOP):
        host.evening.desk.equipment.lend_next(ana, kind, "Ruth Kim")
    host.press(Key.Key_O, CONTROL)
    host.press(Key.Key_Space)
    host.press(Key.Key_Tab)
    host.press(Key.Key_Tab)
    host.type("40")
    host.press(Key.Key_Tab)
    host.press(Key.Key_Tab)
    host.press(Key.Key_Right)
    host.press(Key.Key_Return)
    mark = table(host.evening.store, "mark")[-1]
    assert (mark["standing"], mark["calls"], mark["next_shift"]) == ("left", 40, "yes")
    assert in_hand(host, "Ana Klein") == ("Laptop 1",)
    assert "Still out with them: Laptop 1." in host.offered
    assert "Still out with them: Laptop 1." in host.says


def test_a_number_typed_before_the_tick_is_the_calls_and_searches_nobody(host: AtTheDesk) -> None:
    ana = host.evening.signup("Ana Klein")
    host.evening.desk.equipment.lend_next(ana, ThingKind.HEADSET, "Ruth Kim")
    host.press(Key.Key_O, CONTROL)
    host.type("62")
    host.press(Key.Key_Return)
    mark = table(host.evening.store, "mark")[-1]
    assert (mark["standing"], mark["calls"]) == ("left", 62)


def test_history_tells_what_was_lent_and_what_they_said_of_the_next_shift(host: AtTheDesk) -> None:
    ana = host.evening.signup("Ana Klein")
    host.evening.desk.equipment.lend_next(ana, ThingKind.HEADSET, "Ruth Kim")
    host.press(Key.Key_H, CONTROL)
    assert "Lent Headset 1 | by Ruth Kim · not back yet" in said(host.page)


def test_who_is_not_here_is_offered_nothing(host: AtTheDesk) -> None:
    host.press(Key.Key_Escape)
    host.type("ben")
    assert "Nothing lent" not in host.says
    host.press(Key.Key_E, ALT)
    assert not [one for one in host.page.findChildren(LendSheet) if one.isVisible()]


@pytest.mark.parametrize("page", ["today", "sync"])
def test_what_is_out_is_said_where_the_evening_is_told_until_it_is_back(
    host: AtTheDesk, room: Room, put_up: Callable[[QWidget], None], page: str
) -> None:
    nothing: Callable[[], None] = lambda: None  # noqa: E731 - Today asks for two
    host.press(Key.Key_E, ALT)
    host.press(Key.Key_Return)
    shown = TodayPage(room, nothing, nothing) if page == "today" else SyncPage(room)
    put_up(shown)
    (line,) = shown.findChildren(StillOut)
    assert line.text() == "1 thing is still out"
    QTest.keyClick(line, Key.Key_Space)
    assert "Headset 1" in said(sheet_of(shown.window(), ThingsSheet))
    equipment = host.evening.desk.equipment
    equipment.take_back(equipment.out()[0].thing.id, "Ruth Kim")
    shown.shown()
    assert not line.isVisible()


def test_e_on_the_floor_lends_to_the_card_under_the_keyboard(
    room: Room, evening: DeskEvening, clock: SetClock, put_up: Callable[[QWidget], None]
) -> None:
    six_on_the_floor(evening, clock)
    evening.desk.equipment.add(ThingKind.HEADSET, "Ruth Kim")
    page = FloorPage(room)
    put_up(page)
    press(Key.Key_E, Key.Key_Return)
    (loan,) = evening.desk.equipment.out()
    notes = [view.note for column in page.columns for view in cards(column)]
    assert any("Headset 1" in note for note in notes)
    assert loan.contact.full_name in NAMES


class TestHubCard:
    @pytest.fixture
    def card(self, room: Room, worked: DeskEvening, qtbot: QtBot) -> Iterator[EquipmentCard]:
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(960, 640)
        card = EquipmentCard(room)
        card.setParent(window)
        card.setGeometry(20, 20, 460, 400)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        card.refresh()
        yield card
        window.close()

    def test_things_are_added_in_numbers_renamed_noted_and_retired(
        self, card: EquipmentCard, worked: DeskEvening
    ) -> None:
        assert "Nothing to lend yet" in said(card)
        click(card, "Add equipment")
        sheet = sheet_of(card.window(), AddSheet)
        QTest.keyClicks(sheet.window().focusWidget(), "6")
        QTest.keyClick(sheet.window().focusWidget(), Key.Key_Return)
        assert "nothing is out · 6 headsets" in said(card)
        click(card, "All the equipment")
        click(sheet_of(card.window(), ThingsSheet), "Edit Headset 4")
        thing = sheet_of(card.window(), ThingSheet)
        assert isinstance(thing, ThingSheet)
        thing.note.set_text("left ear dead")
        QTest.keyClick(thing.window().focusWidget(), Key.Key_Return)
        (noted,) = (one for one in worked.desk.equipment.things() if one.note)
        assert (noted.label, noted.note) == ("Headset 4", "left ear dead")
        click(card, "All the equipment")
        click(sheet_of(card.window(), ThingsSheet), "Edit Headset 4")
        click(sheet_of(card.window(), ThingSheet), "Retire Headset 4")
        assert "5 headsets" in said(card)

    def test_what_is_out_names_who_and_their_phone_until_it_is_back(
        self, card: EquipmentCard, worked: DeskEvening
    ) -> None:
        worked.desk.equipment.add(ThingKind.HEADSET, "Ruth Kim")
        ana = worked.signup("Ana Klein")
        worked.desk.equipment.lend_next(ana, ThingKind.HEADSET, "Ruth Kim")
        worked.desk.attendance.check_out(ana, "Ruth Kim")
        assert "Headset 1 · Ana Klein | has left · (202) 555-0101 · since 18:00" in said(card)
        assert gallery.clipped(card) == []
        click(card, "Take back Headset 1")
        assert "nothing is out" in said(card)
