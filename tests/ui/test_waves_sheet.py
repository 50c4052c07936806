"""The kiosk's waves on the host's side: the chip, the sheet behind it, and what settles one."""

from __future__ import annotations

from collections.abc import Callable

import gallery
import pytest
from factories import DeskEvening
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from hubdesk.desk.selfservice import SelfService
from hubdesk.domain.checkin import Standing, standing_of
from hubdesk.domain.people import Contact
from hubdesk.domain.selfservice import WaveKind, Way
from hubdesk.ui.header import Header
from hubdesk.ui.panels.waves_sheet import WavesSheet
from hubdesk.ui.room import Room
from hubdesk.ui.widgets import HeaderBar, NavRail, Pill

Key = Qt.Key
PutUp = Callable[[QWidget], None]


@pytest.fixture
def kiosk(room: Room) -> SelfService:
    """What the kiosk of this evening does."""
    return SelfService(room.desk, lambda: room.shift)


@pytest.fixture
def window(put_up: PutUp) -> QWidget:
    made = QWidget()
    put_up(made)
    return made


def opened(window: QWidget, room: Room, shown: list[str] | None = None) -> WavesSheet:
    heard = [] if shown is None else shown
    sheet = WavesSheet(window, room, heard.append)
    sheet.open()
    QApplication.processEvents()
    return sheet


def says(within: QWidget) -> str:
    return " | ".join(one.text() for one in within.findChildren(QLabel) if one.isVisible())


def focus() -> str:
    now = QApplication.focusWidget()
    return now.accessibleName() if now is not None else ""


def press(key: Qt.Key) -> None:
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClick(now, key)


def is_here(evening: DeskEvening, name: str) -> bool:
    seen = {
        one.contact.full_name: one.signup for one in evening.desk.finder.everybody(evening.early)
    }
    signup = seen.get(name)
    return signup is not None and standing_of(signup.mark) is Standing.HERE


def a_double(kiosk: SelfService) -> None:
    """Somebody comes in as new with Ana's phone and another e-mail."""
    twin = Contact("Anna", "Klein", "anna.klein@example.org", "+12025550101", "20001")
    kiosk.walk_in(twin, language="", first_time=False, sms_consent=False, consent_text="")


def test_the_chip_counts_what_asks_for_the_host_and_says_how_to_see_it(
    room: Room, kiosk: SelfService, put_up: PutUp
) -> None:
    bar = HeaderBar()
    put_up(bar)
    rail = NavRail("HubDesk")
    rail.add("sync", "sync", "Sync")
    header = Header(room, bar, rail, practice=False)
    asked: list[bool] = []
    header.waves_asked.connect(lambda: asked.append(True))

    def chip() -> Pill | None:
        pills = [one for one in bar.findChildren(Pill) if "wave" in one.text()]
        return pills[0] if pills and pills[0].isVisible() else None

    assert chip() is None
    ana = kiosk.find("ana klein").matches[0].ticket
    kiosk.prove(ana, Way.PHONE, "9999")
    assert chip() is None
    kiosk.wave(ana)
    one = chip()
    assert one is not None
    assert one.text() == "1 wave"
    assert "Ctrl+G" in one.accessibleDescription()
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    assert asked == [True]
    kiosk.wave(None, WaveKind.OUT_OF_ORDER)
    assert one.text() == "2 waves"
    for wave in room.desk.waves.all():
        room.desk.waves.settle(wave.id, "Ruth Kim")
    assert chip() is None


def test_enter_settles_the_one_who_waits_longest_and_the_next_has_the_keyboard(
    window: QWidget, room: Room, kiosk: SelfService
) -> None:
    kiosk.wave(kiosk.find("ana klein").matches[0].ticket)
    kiosk.wave(None, WaveKind.WRONG_PIN)
    sheet = opened(window, room)
    assert focus() == "Done: Ana Klein"
    press(Key.Key_Return)
    assert [one.kind for one in room.desk.waves.all()] == [WaveKind.WRONG_PIN]
    assert focus() == "Done: Somebody at the kiosk"
    press(Key.Key_Return)
    assert "Nobody waves" in says(sheet)
    assert room.desk.waves.all() == []
    press(Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_double_is_decided_here_as_the_same_person_or_as_two(
    window: QWidget, room: Room, kiosk: SelfService, evening: DeskEvening
) -> None:
    a_double(kiosk)
    sheet = opened(window, room)
    assert "may be Ana Klein" in says(sheet)
    assert focus() == "Same person: Anna Klein"
    assert gallery.clipped(sheet) == []
    press(Key.Key_Return)
    assert room.desk.waves.all() == []
    assert room.desk.hub.evening(evening.early).here == 1
    assert is_here(evening, "Ana Klein")


def test_somebody_else_keeps_both(
    window: QWidget, room: Room, kiosk: SelfService, evening: DeskEvening
) -> None:
    a_double(kiosk)
    opened(window, room)
    QTest.keyClick(
        QApplication.focusWidget() or window, Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier
    )
    assert focus() == "Somebody else: Anna Klein"
    press(Key.Key_Return)
    assert room.desk.waves.all() == []
    assert room.desk.hub.evening(evening.early).here == 1
    assert not is_here(evening, "Ana Klein")


def test_the_person_is_shown_on_the_desk(window: QWidget, room: Room, kiosk: SelfService) -> None:
    kiosk.wave(kiosk.find("ana klein").matches[0].ticket)
    shown: list[str] = []
    sheet = opened(window, room, shown)
    press(Key.Key_Backtab)
    assert focus() == "Show on the desk: Ana Klein"
    press(Key.Key_Return)
    assert not sheet.isVisible()
    assert shown == [str(room.desk.waves.all()[0].person_id)]


def test_wrong_digits_are_listed_quietly_and_ask_nothing(
    window: QWidget, room: Room, kiosk: SelfService
) -> None:
    kiosk.prove(kiosk.find("ana klein").matches[0].ticket, Way.PHONE, "9999")
    sheet = opened(window, room)
    assert "Nobody waves" in says(sheet)
    assert "17:45 · Ana Klein" in says(sheet)
    assert focus() == "Close"


def test_a_wave_that_comes_meanwhile_is_there_and_takes_no_keyboard_away(
    window: QWidget, room: Room, kiosk: SelfService
) -> None:
    kiosk.wave(kiosk.find("ana klein").matches[0].ticket)
    sheet = opened(window, room)
    kiosk.wave(kiosk.find("ben ortiz").matches[0].ticket)
    assert "Ben Ortiz" in says(sheet)
    assert focus() == "Done: Ana Klein"
