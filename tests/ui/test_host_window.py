"""The host window itself: pages by key, F1, and nothing on them before they are there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hubdesk.ui.panels.page import Page
from hubdesk.ui.widgets import Sheet
from hubdesk.ui.windows.fit import open_within
from hubdesk.ui.windows.host import PAGES, HostWindow

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier


class Told(Page):
    """A page that tells what it was asked to do."""

    def __init__(self, name: str, heard: list[str]) -> None:
        super().__init__()
        self._name, self._heard = name, heard

    def shown(self) -> None:
        self._heard.append(f"{self._name} shown")

    def tick(self) -> None:
        self._heard.append(f"{self._name} ticks")

    def take_back(self) -> bool:
        self._heard.append(f"{self._name} takes back")
        return self._name in {"desk", "floor"}

    def typed(self, event: QKeyEvent) -> bool:
        self._heard.append(f"{self._name} hears {event.text()}")
        return True


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def bare(qtbot: QtBot, wearing: None) -> Iterator[HostWindow]:
    """The window as it is while the data folder is being opened."""
    window = HostWindow()
    window.furnish()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.stop()


@pytest.fixture
def window(bare: HostWindow, heard: list[str]) -> HostWindow:
    bare.fill({key: partial(Told, key, heard) for key, _icon, _words in PAGES}, "today")
    return bare


def test_until_the_folder_is_open_it_says_so_and_keys_do_nothing(bare: HostWindow) -> None:
    assert "Opening your desk" in [one.text() for one in bare.findChildren(QLabel)]
    assert not bare.rail.isEnabled()
    QTest.keyClick(bare, Key.Key_2, Ctrl)
    bare.tick()
    assert bare.current() == ""


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Key.Key_1, "today"),
        (Key.Key_2, "desk"),
        (Key.Key_3, "floor"),
        (Key.Key_4, "agenda"),
        (Key.Key_5, "sync"),
        (Key.Key_6, "hub"),
    ],
)
def test_ctrl_and_a_number_opens_a_page_and_brings_it_up_to_date(
    window: HostWindow, heard: list[str], key: Qt.Key, page: str
) -> None:
    QTest.keyClick(window, key, Ctrl)
    assert window.current() == page
    assert window.rail.item(page).isChecked()
    assert heard[-1] == f"{page} shown"


@pytest.mark.parametrize(
    ("screen", "size", "fills"),
    [
        ((1920, 1040), (1280, 720), False),
        ((1093, 574), (1093, 574), True),
        ((1280, 690), (1280, 690), True),
        ((1280, 720), (1280, 720), True),
        ((960, 540), (960, 540), True),
        ((911, 512), (911, 512), True),
    ],
)
def test_a_screen_with_less_room_than_is_drawn_for_is_filled(
    bare: HostWindow, screen: tuple[int, int], size: tuple[int, int], fills: bool
) -> None:
    bare.setWindowState(Qt.WindowState.WindowNoState)
    bare.hide()
    open_within(bare, QSize(*screen))
    assert bare.size() == QSize(*size)
    assert bare.isMaximized() is fills
    frame = 19
    assert bare.minimumHeight() + frame <= screen[1]


def test_a_page_is_made_once_and_when_it_is_first_asked_for(
    bare: HostWindow, heard: list[str]
) -> None:
    made: list[str] = []

    def make(key: str) -> Page:
        made.append(key)
        return Told(key, heard)

    bare.fill({key: partial(make, key) for key, _icon, _words in PAGES}, "today")
    assert made == ["today"]
    for key in ("floor", "today", "floor"):
        bare.go(key)
    assert made == ["today", "floor"]


def test_the_rail_opens_a_page_by_a_click(qtbot: QtBot, window: HostWindow) -> None:
    qtbot.mouseClick(window.rail.item("floor"), Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]  # pytest-qt's own
    assert window.current() == "floor"


def test_only_the_page_in_front_ticks_and_the_header_is_told(
    qtbot: QtBot, window: HostWindow, heard: list[str]
) -> None:
    window.go("sync")
    heard.clear()
    with qtbot.waitSignal(window.ticked):
        window.tick()
    assert heard == ["sync ticks"]


def test_f1_shows_the_keys_once_and_the_pages_rest_beneath_them(window: HostWindow) -> None:
    QTest.keyClick(window, Key.Key_F1)
    window.show_keys()
    (sheet,) = [one for one in window.findChildren(Sheet) if one.isVisible()]
    said = {one.text() for one in sheet.findChildren(QLabel)}
    assert {"Keys", "Ctrl+1 to 6", "Enter", "walk-in"} <= said
    window.go("desk")
    assert window.current() == "today"
    QTest.keyClick(sheet, Key.Key_Escape)
    window.go("desk")
    assert window.current() == "desk"


@pytest.mark.parametrize("may", [True, False])
def test_it_asks_before_it_goes(window: HostWindow, may: bool) -> None:
    window.may_close = lambda: may
    assert window.close() is may
    assert window.isVisible() is not may


def test_it_says_once_that_it_is_on_the_screen(qtbot: QtBot, wearing: None) -> None:
    window = HostWindow()
    qtbot.addWidget(window)
    painted: list[Callable[[], None] | None] = []
    window.painted.connect(lambda: painted.append(None))
    with qtbot.waitSignal(window.painted):
        window.show()
    window.resize(1000, 700)
    window.repaint()
    QApplication.processEvents()
    assert len(painted) == 1


@pytest.mark.parametrize(
    ("page", "asked"),
    [
        ("desk", ["desk takes back"]),
        ("floor", ["floor takes back"]),
        ("sync", ["sync takes back", "desk takes back"]),
    ],
)
def test_an_undo_reaches_the_desk_from_the_rail_and_from_any_page(
    window: HostWindow, heard: list[str], page: str, asked: list[str]
) -> None:
    window.go(page)
    window.rail.item(page).setFocus()
    heard.clear()
    QTest.keyClick(window.rail.item(page), Key.Key_Z, Ctrl)
    assert heard == asked


def test_letters_typed_on_the_rail_land_on_the_page_in_front(
    window: HostWindow, heard: list[str]
) -> None:
    window.go("desk")
    window.rail.item("desk").setFocus()
    heard.clear()
    QTest.keyClicks(window.rail.item("desk"), "al")
    assert heard == ["desk hears a", "desk hears l"]


def test_enter_on_the_rail_opens_the_page(window: HostWindow) -> None:
    window.rail.item("sync").setFocus()
    QTest.keyClick(window.rail.item("sync"), Key.Key_Return)
    assert window.current() == "sync"


def test_the_person_at_the_rails_foot_and_ctrl_d_ask_who_is_on_duty(
    window: HostWindow,
) -> None:
    asked: list[str] = []
    window.duty_wanted.connect(lambda: asked.append("duty"))
    window.rail.set_person("Ruth Kim", "host on duty")
    assert window.rail.person.accessibleName() == "Ruth Kim, host on duty"
    QTest.keyClick(window, Key.Key_D, Ctrl)
    QTest.mouseClick(window.rail.person, Qt.MouseButton.LeftButton)
    QTest.keyClick(window.rail.person, Key.Key_Return)
    assert asked == ["duty"] * 3
    sheet = Sheet(window, "Keys")
    sheet.open()
    QTest.keyClick(sheet, Key.Key_D, Ctrl)
    assert len(asked) == 3
