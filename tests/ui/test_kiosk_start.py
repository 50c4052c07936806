"""Handing a screen over: the sheet before it, a PIN to come back with, and which screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import gallery
import pytest
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.domain.leaders import Role
from hubdesk.ui.doorbell import KIOSK
from hubdesk.ui.handover import Handover
from hubdesk.ui.panels.kiosk_sheet import SOUND, KioskSheet
from hubdesk.ui.panels.page import Page
from hubdesk.ui.room import Room
from hubdesk.ui.widgets import Sheet
from hubdesk.ui.windows.host import PAGES, HostWindow
from hubdesk.words import locks

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class AKiosk(QWidget):
    """A kiosk's window as the handover sees it; it lies on any screen, also one nobody has."""

    left = Signal()

    def setScreen(self, screen: QScreen) -> None:  # noqa: N802 - Qt's name
        del screen

    def __init__(self) -> None:
        super().__init__()
        self.begun = self.broken = 0

    def begin(self) -> None:
        self.begun += 1

    def out_of_order(self) -> None:
        self.broken += 1


@dataclass
class Desk:
    """The host's window with its handover, and every kiosk it has opened."""

    window: HostWindow
    room: Room
    handover: Handover
    kiosks: list[AKiosk]
    more_screens: list[QScreen]

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def write(self, words: str) -> None:
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClicks(now, words)

    def sheet(self) -> KioskSheet | None:
        found = [one for one in self.window.findChildren(KioskSheet) if one.isVisible()]
        return found[0] if found else None

    def says(self) -> str:
        seen = [one.text() for one in self.window.findChildren(QLabel) if one.isVisible()]
        return " | ".join(seen).replace("\u200b", "")

    def kiosk(self) -> AKiosk:
        (one,) = (one for one in self.kiosks if one.isVisible())
        return one


@pytest.fixture
def desk(room: Room, qtbot: QtBot) -> Iterator[Desk]:
    """The host's window on tonight's roster, with its pages, before any PIN is set."""
    window = HostWindow()
    window.furnish()
    kiosks: list[AKiosk] = []

    def make() -> AKiosk:
        kiosks.append(AKiosk())
        return kiosks[-1]

    more: list[QScreen] = []
    handover = Handover(window, room, make, lambda: [*QGuiApplication.screens(), *more])
    window.kiosk_wanted.connect(handover.ask)
    window.may_close = lambda: not handover.keeps()
    window.fill({key: Page for key, _icon, _words in PAGES}, "desk")
    qtbot.addWidget(window, before_close_func=lambda _window: handover.end())
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield Desk(window, room, handover, kiosks, more)
    handover.end()
    window.stop()
    for one in kiosks:
        one.close()


def a_pin(room: Room) -> None:
    ruth = room.desk.leaders.put("Ruth Kim", Role.HOST)
    room.desk.leaders.set_pin(ruth.id, "2468", "2468")


def test_without_a_pin_the_sheet_asks_for_one_and_names_the_initials_that_go_with_it(
    desk: Desk,
) -> None:
    desk.press(Key.Key_K, Ctrl)
    sheet = desk.sheet()
    assert sheet is not None
    assert sheet.who.combo.currentText() == "Ruth Kim · RK"
    assert gallery.clipped(sheet) == []
    desk.write("2468")
    desk.press(Key.Key_Return)
    assert sheet.pin.again.edit.hasFocus()
    desk.write("1357")
    desk.press(Key.Key_Return)
    assert "Not the same" in desk.says()
    assert desk.kiosks == []
    desk.write("2468")
    desk.press(Key.Key_Return)
    assert desk.kiosk().begun == 1
    found = desk.room.desk.leaders.verify("RK", "2468")
    assert found is not None
    assert len(desk.room.desk.leaders.all()) == 1


def test_esc_leaves_everything_as_it_is(desk: Desk) -> None:
    desk.press(Key.Key_K, Ctrl)
    desk.press(Key.Key_Escape)
    assert desk.sheet() is None
    assert desk.kiosks == []
    assert not desk.room.desk.leaders.any_pin()


class Plugged:
    """A screen that is plugged in later."""

    def name(self) -> str:
        return "later"

    def geometry(self) -> QRect:
        return QRect(0, 0, 800, 600)


def test_whatever_screens_come_and_go_the_hosts_window_stays_away_until_the_pin(
    desk: Desk,
) -> None:
    a_pin(desk.room)
    desk.press(Key.Key_K, Ctrl)
    desk.press(Key.Key_Return)
    assert desk.window.isHidden()
    desk.more_screens.append(cast("QScreen", Plugged()))
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.screenRemoved.emit(desk.window.screen())
    QApplication.processEvents()
    assert desk.window.isHidden()
    desk.kiosk().left.emit()
    assert desk.window.isVisible()


def test_a_kiosk_that_cannot_begin_is_in_nobodys_hands(desk: Desk) -> None:
    a_pin(desk.room)

    class Fails(AKiosk):
        def begin(self) -> None:
            raise OSError("nothing to draw on")

    failing = Handover(desk.window, desk.room, Fails)
    with pytest.raises(OSError, match="nothing to draw on"):
        failing.start()
    assert not failing.is_up
    assert desk.window.isVisible()


def test_sounds_are_off_until_the_host_wants_them(desk: Desk) -> None:
    a_pin(desk.room)
    desk.press(Key.Key_K, Ctrl)
    sheet = desk.sheet()
    assert sheet is not None
    assert not sheet.sound.isChecked()
    sheet.sound.setFocus()
    desk.press(Key.Key_Space)
    desk.press(Key.Key_Return)
    assert desk.kiosk().begun == 1
    assert desk.room.desk.hub.settings()[SOUND] == "yes"


def test_the_sheet_says_what_only_this_system_can_lock_and_where_the_recipe_lies(
    desk: Desk,
) -> None:
    a_pin(desk.room)
    for system in (locks.LINUX, locks.WINDOWS, locks.MACOS):
        sheet = KioskSheet(desk.window, desk.room, ["one"], "one", system)
        sheet.open()
        said = desk.says()
        assert [words for words in (*locks.LOCKED, system.opens) if words not in said] == []
        assert [step for step in system.steps if step not in said] == []
        assert f"kiosk/{system.recipe}" in said.replace("\\", "/")
        assert "Ruth Kim (RK)" in said
        assert gallery.clipped(sheet) == []
        sheet.close()


def test_enter_starts_and_on_a_single_screen_the_host_is_away_until_the_pin(desk: Desk) -> None:
    a_pin(desk.room)
    desk.press(Key.Key_K, Ctrl)
    desk.press(Key.Key_Return)
    kiosk = desk.kiosk()
    assert kiosk.isFullScreen()
    assert not desk.window.isVisible()
    kiosk.left.emit()
    assert desk.window.isVisible()
    assert not kiosk.isVisible()
    assert not desk.handover.is_up


def test_the_second_time_in_a_run_it_starts_at_once(desk: Desk, qtbot: QtBot) -> None:
    a_pin(desk.room)
    desk.press(Key.Key_K, Ctrl)
    desk.press(Key.Key_Return)
    with qtbot.waitActive(desk.window):
        desk.kiosk().left.emit()
    desk.press(Key.Key_K, Ctrl)
    assert desk.sheet() is None
    assert len(desk.kiosks) == 2
    assert desk.kiosk().begun == 1


def test_while_it_is_up_the_host_window_says_why_it_does_not_close(desk: Desk) -> None:
    a_pin(desk.room)
    desk.handover.start()
    desk.window.show()  # as beside a second screen
    desk.window.close()
    assert desk.window.isVisible()
    assert "The kiosk is still open" in desk.says()
    desk.kiosk().left.emit()
    for sheet in desk.window.findChildren(Sheet):
        sheet.close()
    desk.window.close()
    assert not desk.window.isVisible()


def test_asked_from_outside_it_answers_what_became_of_it(desk: Desk) -> None:
    assert desk.handover.answer(KIOSK).status == 1
    assert "No leader has a PIN" in desk.handover.answer(KIOSK).words
    assert desk.kiosks == []
    a_pin(desk.room)
    assert desk.handover.answer("everything").status == 1
    assert desk.handover.answer(KIOSK).status == 0
    assert desk.handover.answer(KIOSK).words == "The kiosk is open already."
    assert len(desk.kiosks) == 1


def test_a_fault_reaches_a_kiosk_that_is_up_and_nothing_else(desk: Desk) -> None:
    desk.handover.out_of_order()
    a_pin(desk.room)
    desk.handover.start()
    desk.handover.out_of_order()
    assert desk.kiosk().broken == 1
