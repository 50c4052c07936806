"""Deadlines and the laptop's clock on the screen: said in time, gone in time, never in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import gallery
import pytest
from factories import SECOND, DeskEvening
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from hubdesk.clock import SetClock
from hubdesk.ui import widgets as kit
from hubdesk.ui.header import Header
from hubdesk.ui.panels.desk import DeskPage
from hubdesk.ui.panels.page import Page
from hubdesk.ui.panels.today import TodayPage
from hubdesk.ui.room import Room
from hubdesk.ui.windows.host import PAGES, HostWindow
from hubdesk.words import clocks

Key = Qt.Key


class Evening:
    """The window with Today and Desk in it, and what its header says."""

    def __init__(self, qtbot: QtBot, room: Room, evening: DeskEvening) -> None:
        self.window = HostWindow()
        qtbot.addWidget(self.window)
        self.window.furnish()
        header = Header(room, self.window.header, self.window.rail, practice=False)
        self.today = TodayPage(room, lambda: None, lambda: None)
        self.desk = DeskPage(room)
        qtbot.addWidget(self.desk)  # one that is never asked for is in no window
        makers: dict[str, Callable[[], Page]] = {key: Page for key, _icon, _words in PAGES}
        makers |= {"today": lambda: self.today, "desk": lambda: self.desk}
        self.window.fill(makers, "today")
        self.window.ticked.connect(room.tick)
        self.window.ticked.connect(header.tick)
        room.page_wanted.connect(self.window.go)
        evening.desk.floor.open_doors(evening.early.timeslot_id, "Ruth", "no link")
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def chips(self) -> list[str]:
        found = self.window.header.findChildren(kit.Pill)
        return [pill.text() for pill in found if pill.isVisible()]

    def chip(self, part: str) -> kit.Pill:
        found = self.window.header.findChildren(kit.Pill)
        (one,) = (pill for pill in found if pill.isVisible() and part in pill.text())
        return one

    def banner(self) -> str:
        if not self.today.nudge.isVisible():
            return ""
        return self.today.nudge.findChildren(kit.Text)[0].text()


@pytest.fixture
def shown(qtbot: QtBot, room: Room, evening: DeskEvening) -> Iterator[Evening]:
    for name in ("Ana Klein", "Eli Strand"):
        evening.desk.attendance.check_in(evening.signup(name), evening.early.timeslot_id, "Ruth")
    made = Evening(qtbot, room, evening)
    yield made
    made.window.stop()


def focus() -> QWidget | None:
    return QApplication.focusWidget()


def test_the_nudge_comes_by_the_clock_alone_and_goes_with_the_last_line(
    shown: Evening, evening: DeskEvening, clock: SetClock
) -> None:
    clock.go_to(SECOND - timedelta(minutes=16))
    shown.window.tick()
    assert shown.banner() == ""
    clock.forward(1)
    shown.window.tick()
    wanted = "2 people to set before Mobilize asks everyone itself at 21:00 EDT."
    assert shown.banner() == wanted
    clock.go_to(SECOND + timedelta(hours=1))
    shown.window.tick()
    assert shown.banner().startswith("2 people to set before midnight EDT: then VAN reads")
    clock.go_to(SECOND + timedelta(days=5))
    shown.window.tick()
    assert "VAN does not read it any more" in shown.banner()
    with evening.store.write() as connection:
        connection.execute(text("UPDATE delivery SET state = 'verified'"))
    shown.window.tick()
    assert shown.banner() == ""


def test_what_no_button_mends_says_what_to_do(
    shown: Evening, evening: DeskEvening, clock: SetClock
) -> None:
    with evening.store.write() as connection:
        connection.execute(text("UPDATE delivery SET state = 'waiting'"))
    clock.go_to(SECOND)
    shown.window.tick()
    assert shown.banner().endswith("They go by themselves as soon as there is a network.")


def test_the_nudge_never_takes_the_keyboard(shown: Evening, clock: SetClock) -> None:
    before = focus()
    assert before is shown.today.doors
    clock.go_to(SECOND)
    shown.window.tick()
    assert shown.banner()
    assert focus() is before
    shown.window.go("desk")
    box = shown.desk.findChildren(kit.SearchBox)[0].edit
    QTest.keyClicks(box, "an")
    clock.go_to(SECOND + timedelta(minutes=30))
    shown.window.tick()
    assert focus() is box
    QTest.keyClicks(box, "a")
    assert box.text() == "ana"


def test_its_button_opens_the_worksheet_by_the_keyboard(shown: Evening, clock: SetClock) -> None:
    clock.go_to(SECOND)
    shown.window.tick()
    shown.today.worksheet.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.today.worksheet, Key.Key_Return)
    assert shown.window.current() == "sync"


@pytest.mark.parametrize("key", [key for key, _icon, _words in PAGES])
def test_every_page_says_a_deadline_nearer_than_an_hour(
    shown: Evening, clock: SetClock, key: str
) -> None:
    shown.window.resize(1280, 720)
    shown.window.go(key)
    clock.go_to(SECOND)
    shown.window.tick()
    assert not any("by 21:00" in said for said in shown.chips())
    clock.forward(1)
    shown.window.tick()
    chip = shown.chip("2 to set by 21:00")
    assert chip.toolTip().startswith("2 people to set before Mobilize asks everyone itself")
    assert not chip.focusPolicy() & Qt.FocusPolicy.TabFocus
    clock.forward(60)
    shown.window.tick()
    assert not any(" by " in said for said in shown.chips())


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        ("121", "clock 2 min fast"),
        ("-121", "clock 2 min slow"),
        ("-90000", "clock 1 day slow"),
    ],
)
def test_a_clock_more_than_two_minutes_off_is_said_on_every_page_until_it_is_right(
    shown: Evening, evening: DeskEvening, seconds: str, said: str
) -> None:
    evening.desk.hub.set(clock_ahead_seconds=seconds)
    for key, _icon, _words in PAGES:
        shown.window.go(key)
        chip = shown.chip("clock")
        assert chip.text() == said
        assert chip.toolTip().endswith(clocks.WHAT_TO_DO)
        assert chip.accessibleDescription() == chip.toolTip()
    for right in ("120", "-120", "0"):
        evening.desk.hub.set(clock_ahead_seconds=right)
        assert not any("clock" in one for one in shown.chips())


@pytest.mark.parametrize("size", [(960, 540), (1024, 640), (1280, 720)])
def test_nothing_is_cut_with_the_banner(
    shown: Evening, clock: SetClock, size: tuple[int, int]
) -> None:
    shown.window.resize(*size)
    clock.go_to(SECOND)
    shown.window.tick()
    for _ in range(4):
        QApplication.processEvents()
    assert shown.banner()
    assert gallery.clipped(shown.window) == []
    assert gallery.cut_off(shown.window) == []


def test_staging_covers_the_top_of_the_window_and_its_title(shown: Evening) -> None:
    window = shown.window
    assert window.band is None
    window.set_staging(True)
    QApplication.processEvents()
    band = window.band
    assert band is not None
    assert band.isVisible()
    assert band.accessibleName() == "STAGING: nothing here reaches the real Mobilize."
    assert (band.y(), band.width()) == (0, window.width())
    assert window.windowTitle().startswith("STAGING")
    window.set_staging(False)
    assert not band.isVisible()
    assert window.windowTitle() == "HubDesk"
