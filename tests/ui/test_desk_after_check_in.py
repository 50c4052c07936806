"""The desk once somebody is in: the press taken back, the way out, a dialer, another dialer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from at_the_desk import AtTheDesk, two_dialers
from factories import DeskEvening, table
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.domain.checkin import MarkKind
from hubdesk.domain.rotation import Why
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.desk import DeskPage
from hubdesk.ui.room import Room

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def host(room: Room, evening: DeskEvening, put_up: Callable[[QWidget], None]) -> AtTheDesk:
    page = DeskPage(room)
    put_up(page)
    return AtTheDesk(page, evening)


def test_ctrl_z_takes_the_last_press_back(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    host.press(Key.Key_Z, CONTROL)
    assert host.standing("Ana Klein") == ["expected"]
    assert host.offered == ""
    assert "Taken back: Ana Klein." in host.says
    assert [row["kind"] for row in table(host.evening.store, "mark")] == ["in", "undo"]
    host.press(Key.Key_Z, CONTROL)
    assert len(table(host.evening.store, "mark")) == 2


def test_undo_does_not_disturb_a_name_being_typed(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    host.type("eli")
    host.press(Key.Key_Z, CONTROL)
    assert host.standing("Ana Klein") == ["expected"]
    assert host.people.search.text() == "eli"
    assert host.current == "Eli Strand"


def test_ctrl_z_undoes_typing_once_nothing_is_within_reach(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Z, CONTROL)
    assert host.people.search.text() == ""


def test_escape_steps_back_from_text_then_from_the_row(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Escape)
    assert (host.people.search.text(), host.current) == ("", "")
    host.press(Key.Key_Down)
    host.press(Key.Key_Escape)
    assert host.current == ""


def test_check_out_takes_their_own_counts(host: AtTheDesk, clock: SetClock) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    clock.forward(90)
    assert host.button == "Check out [Ctrl+O]"
    host.press(Key.Key_O, CONTROL)
    host.type("41")
    host.press(Key.Key_Tab)
    host.type("7x")
    host.press(Key.Key_Return)
    (mark,) = (m for m in table(host.evening.store, "mark") if m["kind"] == MarkKind.OUT)
    assert (mark["calls"], mark["conversations"]) == (41, 7)
    assert host.pills("Ana Klein") == ["left 19:15"]
    assert host.offered.startswith("Ana Klein has left")
    assert host.at_search


def test_counts_may_stay_empty_and_escape_leaves_the_form(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    host.press(Key.Key_O, CONTROL)
    host.press(Key.Key_Escape)
    assert host.standing("Ana Klein") == ["here"]
    assert host.at_search
    host.press(Key.Key_O, CONTROL)
    host.press(Key.Key_Return)
    assert host.standing("Ana Klein") == ["left"]


def test_who_left_comes_back_by_the_key_that_confirms(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    host.press(Key.Key_O, CONTROL)
    host.press(Key.Key_Return)
    host.press(Key.Key_Return)
    host.press(Key.Key_Return)
    assert host.standing("Ana Klein") == ["left"]
    host.press(Key.Key_Return, CONTROL)
    assert host.standing("Ana Klein") == ["here"]


def test_check_out_of_somebody_who_is_not_here_is_only_a_sentence(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_O, CONTROL)
    assert "nothing to check out" in host.says
    assert table(host.evening.store, "mark") == []


def test_without_a_dialer_people_wait_on_the_floor(host: AtTheDesk) -> None:
    host.type("ana")
    assert "No dialer yet" in host.says
    host.press(Key.Key_Return)
    assert "waits on the floor" in host.offered
    assert table(host.evening.store, "stint") == []


def test_suggested_dialer_is_shown_with_its_reason_and_taken_by_enter(host: AtTheDesk) -> None:
    two_dialers(host.evening.desk)
    host.type("ana")
    assert "Scale to Win | DNC" in host.says
    assert "The DNC's dialer fills first. 0 on it, needs 2 more." in host.says
    host.press(Key.Key_Return)
    (stint,) = table(host.evening.store, "stint")
    assert stint["reason"] == Why.DNC_FIRST
    assert "Scale to Win" in host.offered
    assert "Now on | Scale to Win" in host.says


def test_alt_and_a_figure_pick_another_dialer(host: AtTheDesk) -> None:
    two_dialers(host.evening.desk)
    host.type("ana")
    host.press(Key.Key_2, ALT)
    assert "Mayor Pat | campaign" in host.says
    assert "Chosen at the desk." in host.says
    host.press(Key.Key_Return)
    (stint,) = table(host.evening.store, "stint")
    assert stint["reason"] == Why.CHOSEN
    assert "Mayor Pat" in host.offered


def test_pick_is_for_one_person_only(host: AtTheDesk) -> None:
    two_dialers(host.evening.desk)
    host.press(Key.Key_Down)
    host.press(Key.Key_2, ALT)
    host.press(Key.Key_Down)
    host.press(Key.Key_Up)
    assert "Scale to Win" in host.says


def test_alt_zero_lets_somebody_wait(host: AtTheDesk) -> None:
    two_dialers(host.evening.desk)
    host.type("ana")
    host.press(Key.Key_0, ALT)
    host.press(Key.Key_Return)
    assert table(host.evening.store, "stint") == []


def test_somebody_here_is_moved_at_once(host: AtTheDesk) -> None:
    two_dialers(host.evening.desk)
    host.type("ana")
    host.press(Key.Key_Return)
    host.press(Key.Key_2, ALT)
    first, second = table(host.evening.store, "stint")
    assert first["ended_at"] is not None
    assert second["ended_at"] is None
    assert "Now on | Mayor Pat" in host.says


def test_menu_offers_every_dialer_with_its_count(host: AtTheDesk, qtbot: QtBot) -> None:
    two_dialers(host.evening.desk)
    host.type("ana")
    host.press(Key.Key_D, ALT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions: list[QAction] = menu.actions()
    words = [one.text().partition("\t")[0] for one in actions]
    assert words[:2] == ["Scale to Win  ·  0 on it", "Mayor Pat  ·  0 on it"]
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    qtbot.waitUntil(lambda: "Mayor Pat" in host.says)


def test_history_takes_back_with_a_reason_and_keeps_both(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    host.press(Key.Key_H, CONTROL)
    (sheet,) = host.page.findChildren(kit.Sheet)
    said = " | ".join(one.text() for one in sheet.findChildren(QLabel))
    assert "Checked in" in said
    assert isinstance(host.focus, QLineEdit)
    host.press(Key.Key_Return)
    assert host.standing("Ana Klein") == ["here"]
    host.type("wrong Ana")
    host.press(Key.Key_Return)
    assert host.standing("Ana Klein") == ["expected"]
    assert host.at_search
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete: the first sheet is gone
    host.press(Key.Key_H, CONTROL)
    (sheet,) = host.page.findChildren(kit.Sheet)
    said = " | ".join(one.text() for one in sheet.findChildren(QLabel))
    assert "Taken back" in said
    assert "“wrong Ana”" in said
    assert "Checked in" in said
    host.press(Key.Key_Escape)
    assert host.at_search


def test_history_says_why_a_check_out_stays_while_they_are_here_on_another_shift(
    host: AtTheDesk,
) -> None:
    ana, attendance = host.evening.signup("Ana Klein"), host.evening.desk.attendance
    attendance.check_in(ana, host.evening.early.timeslot_id, "Ruth Kim")
    host.type("ana")
    host.press(Key.Key_H, CONTROL)
    attendance.check_in(ana, host.evening.late.timeslot_id, "Sam Torres", confirmed=True)
    host.type("still here")
    host.press(Key.Key_Return)
    (sheet,) = host.page.findChildren(kit.Sheet)
    said = " | ".join(one.text() for one in sheet.findChildren(QLabel) if one.isVisible())
    assert "Ana Klein is here on another shift now, so this check-out stays." in said
    assert sorted(host.standing("Ana Klein")) == ["here", "left"]
