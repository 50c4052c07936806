"""Every page, whole: nothing is cut from the smallest window up, and nothing moves sideways."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import gallery
import pytest
from factories import SECOND, DeskEvening, a_dialer, a_row, person, put_in
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from hubdesk.clock import SetClock
from hubdesk.config import STAGING_URL
from hubdesk.desk.selfservice import SelfService
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.leaders import Role
from hubdesk.errors import Problem
from hubdesk.store.cursors import note_roster_read
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.header import Header
from hubdesk.ui.pages import pages
from hubdesk.ui.panels.person_card import PersonCard
from hubdesk.ui.room import Room
from hubdesk.ui.windows.host import PAGES, SMALLEST, HostWindow

LONG = "Maximiliana-Alexandrina Wolfeschlegelsteinhausenbergerdorff"
NAMES = (LONG, "Nguyễn Thị Ngọc Ánh", "Łucja Żółć-Święcicka", "Bo Chen", "José Muñoz")

SIZES = (SMALLEST, (1024, 640), (1093, 614), (1280, 720))
"""The least; 1536 by 960 at 150 %; 1366 by 768 at 125 %; the size everything is drawn in."""

KEYS = [key for key, _icon, _words in PAGES]


class Keys:
    """A key box with a key in it: the card is at its highest."""

    def address(self) -> str:
        return STAGING_URL

    def address_given(self) -> bool:
        return False

    def trouble(self) -> Problem | None:
        return Problem("data_not_of_staging")

    def has_key(self, url: str = "") -> bool:
        return True

    def put(self, url: str, org: str, key: str) -> None: ...

    def forget(self) -> None: ...

    def where(self) -> str:
        return "this session only"


@pytest.fixture
def window(room: Room, qtbot: QtBot) -> Iterator[HostWindow]:
    made = HostWindow()
    qtbot.addWidget(made)
    made.furnish()
    header = Header(room, made.header, made.rail, practice=True)
    made.ticked.connect(room.tick)
    made.ticked.connect(header.tick)
    nothing: Callable[[], None] = lambda: None  # noqa: E731 - two are asked for
    made.fill(pages(made, room, Keys(), nothing, nothing, None), "today")
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.stop()


def an_evening_of_long_names(evening: DeskEvening) -> None:
    """Three dialers, three leaders, thirty people, half of them here, with names as they come."""
    desk = evening.desk
    desk.hub.set(hub_name="The Greater Miami Valley and Upper Montgomery County Phone Bank Hub")
    for name in (LONG, "Sam Torres", "Jo Lindgren"):
        desk.leaders.put(name, Role.HOST)
    desk.hub.set(on_duty=LONG)
    on = [
        desk.floor.put_dialer(a_dialer(min_callers=8), "Ruth"),
        desk.floor.put_dialer(
            a_dialer("Mayor Pat, ThruTalk", 8, kind=DialerKind.CAMPAIGN, link=""), "Ruth"
        ),
        desk.floor.put_dialer(
            a_dialer("Citizens for a Better County Board", 4, kind=DialerKind.CAMPAIGN), "Ruth"
        ),
    ]
    put_in(
        evening.store,
        [
            a_row(
                person(f"{name} {place}", f"{place}.{'x' * 40}@example.org"),
                notes={
                    "First phone bank?": "yes",
                    "Access needs": "a seat near the door",
                    "T": "M",
                },
            )
            for place in range(6)
            for name in NAMES
        ],
        complete=False,
    )
    for place, hit in enumerate(desk.finder.everybody(evening.early)[:20]):
        if hit.signup is not None and hit.signup.timeslot_id == evening.early.timeslot_id:
            desk.attendance.check_in(
                hit.signup.id, evening.early.timeslot_id, LONG, dialer_id=on[place % 3].id
            )


def settle() -> None:
    for _ in range(4):  # words that grew tell their card, the card its page, the page its bar
        QApplication.processEvents()


def everything_fits(window: HostWindow) -> None:
    settle()
    page = window.stack.currentWidget()
    assert page is not None
    least, room = page.minimumSizeHint(), window.stack.size()
    assert least.boundedTo(room) == least, f"{least} is more than {room}"
    assert window.header.minimumSizeHint().width() <= window.header.width()
    assert gallery.clipped(window) == []
    assert gallery.cut_off(window) == []
    for scroll in window.findChildren(kit.Scroll):
        inside = scroll.widget()
        if scroll.isVisible() and inside is not None:
            assert inside.width() <= scroll.viewport().width()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_with_long_names(
    window: HostWindow, evening: DeskEvening, size: tuple[int, int]
) -> None:
    an_evening_of_long_names(evening)
    window.resize(*size)
    for key in KEYS:
        window.go(key)
        everything_fits(window)
    window.go("desk")
    box = window.findChildren(kit.SearchBox)[0].edit
    for typed in ("maximil", "ngoc", "nobody by this name"):
        box.clear()
        QTest.keyClicks(box, typed)
        everything_fits(window)


def test_everybodys_card_begins_at_its_top(window: HostWindow, evening: DeskEvening) -> None:
    an_evening_of_long_names(evening)
    window.resize(*SMALLEST)
    window.go("desk")
    box = window.findChildren(kit.SearchBox)[0].edit
    bar = window.findChildren(PersonCard)[0].findChildren(kit.Scroll)[0].verticalScrollBar()
    QTest.keyClicks(box, "maximil")
    settle()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    QTest.keyClick(box, Qt.Key.Key_Down)
    settle()
    assert bar.value() == 0


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_before_anything_is_there(
    bare_room: Room, qtbot: QtBot, key: str, size: tuple[int, int]
) -> None:
    made = HostWindow()
    qtbot.addWidget(made)
    made.furnish()
    Header(bare_room, made.header, made.rail, practice=False)
    nothing: Callable[[], None] = lambda: None  # noqa: E731 - three pages ask for one
    made.fill(pages(made, bare_room, Keys(), nothing, nothing, nothing), key)
    made.resize(*size)
    with qtbot.waitExposed(made):
        made.show()
    everything_fits(made)
    made.stop()


@pytest.mark.parametrize("size", [SMALLEST, (1280, 720)])
def test_nothing_is_cut_in_spanish(
    spanish: None, window: HostWindow, evening: DeskEvening, size: tuple[int, int]
) -> None:
    an_evening_of_long_names(evening)
    window.resize(*size)
    for key in KEYS:
        window.go(key)
        everything_fits(window)
    window.go("desk")
    for typed in ("maximil", "ngoc", "nobody by this name"):
        window.findChildren(kit.SearchBox)[0].edit.setText(typed)
        everything_fits(window)


@pytest.mark.parametrize("size", [SMALLEST, (1280, 720)])
def test_nothing_is_cut_in_spanish_before_anything_is_there(
    spanish: None, bare_room: Room, qtbot: QtBot, size: tuple[int, int]
) -> None:
    made = HostWindow()
    qtbot.addWidget(made)
    made.furnish()
    Header(bare_room, made.header, made.rail, practice=False)
    nothing: Callable[[], None] = lambda: None  # noqa: E731 - three pages ask for one
    made.fill(pages(made, bare_room, Keys(), nothing, nothing, nothing), "today")
    made.resize(*size)
    made.show()
    for key in KEYS:
        made.go(key)
        everything_fits(made)
    made.stop()


def chips(window: HostWindow) -> list[str]:
    """What the header's chips say, in their order."""
    settle()
    return [pill.text() for pill in window.header.findChildren(kit.Pill) if pill.isVisible()]


def rows_of_chips(window: HostWindow) -> set[int]:
    """At which heights chips stand."""
    return {pill.y() for pill in window.header.findChildren(kit.Pill) if pill.isVisible()}


def test_a_narrow_window_puts_the_chips_in_two_rows_and_drops_none(
    window: HostWindow, evening: DeskEvening
) -> None:
    evening.desk.attendance.check_in(evening.signup("Ana Klein"), evening.early.timeslot_id, "Ruth")
    whole = ["practice", "no roster yet", "nothing waits", "1 to set in Mobilize"]
    window.resize(1600, 900)
    assert chips(window) == whole
    assert len(rows_of_chips(window)) == 1
    window.resize(*SMALLEST)
    assert chips(window) == whole
    assert len(rows_of_chips(window)) == 2
    window.resize(1280, 720)
    assert chips(window) == ["practice", "no roster", "nothing waits", "1 to set"]
    assert len(rows_of_chips(window)) == 1


@pytest.mark.parametrize("size", [*SIZES, (1920, 1080)])
def test_the_oldest_unsent_and_the_rosters_age_are_on_every_page(
    window: HostWindow, evening: DeskEvening, clock: SetClock, size: tuple[int, int]
) -> None:
    """With all the header may have to say at once: practice, a wave, a deadline, the clock."""
    an_evening_of_long_names(evening)
    SelfService(evening.desk, lambda: evening.early).wave()
    evening.desk.hub.set(clock_ahead_seconds="-86400")
    with evening.store.write() as connection:
        note_roster_read(connection, clock())
    clock.go_to(SECOND + timedelta(minutes=30))
    window.resize(*size)
    one = "SELECT min(id) FROM delivery"
    for waiting, said in (
        ("id = ''", {"nothing waits"}),
        (f"id = ({one})", {"1 waiting · 2 h", "1 waiting · oldest 2 h 45 min"}),
    ):
        with evening.store.write() as connection:
            connection.execute(text(f"UPDATE delivery SET state = 'waiting' WHERE {waiting}"))
        for key in KEYS:
            window.go(key)
            window.tick()
            everything_fits(window)
            practice, wave, roster, unsent, *more = chips(window)
            assert (practice, wave) == ("practice", "1 wave")
            assert roster in {"roster 2 h", "roster 2 h 45 min old"}
            assert unsent in said
            assert more[0].endswith("by 21:00")
            assert more[1] == "clock 1 day slow"
            for pill in filter(kit.Pill.isVisible, window.header.findChildren(kit.Pill)):
                at = pill.mapTo(window.header, QPoint())
                assert window.header.rect().contains(QRect(at, pill.size()))


@pytest.mark.parametrize("size", SIZES)
def test_everything_fits_below_the_band_of_the_staging_server(
    window: HostWindow, evening: DeskEvening, size: tuple[int, int]
) -> None:
    an_evening_of_long_names(evening)
    window.set_staging(True)
    window.resize(*size)
    for key in KEYS:
        window.go(key)
        everything_fits(window)
        band = window.band
        assert band is not None
        assert band.isVisible()
        assert band.width() == window.width()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_rail_puts_its_words_under_its_icons_where_the_window_is_narrow(
    window: HostWindow, mode: theme.Mode, qapp: QApplication
) -> None:
    theme.apply(qapp, mode)
    window.resize(1280, 720)
    settle()
    wide = window.rail.width()
    window.resize(*SMALLEST)
    settle()
    assert window.rail.width() < wide
    assert window.rail.item("sync").accessibleName().startswith("Sync")


class Shown(QObject):
    """Remembers every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(watched, QWidget) and event.type() == QEvent.Type.Show and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_making_a_page_shows_no_window_of_its_own_and_keeps_the_keyboard(
    window: HostWindow, qtbot: QtBot
) -> None:
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    shown, app = Shown(), QApplication.instance()
    assert app is not None
    app.installEventFilter(shown)
    for place in range(1, len(KEYS) + 1):
        QTest.keyClick(window, Qt.Key(ord(str(place))), Qt.KeyboardModifier.ControlModifier)
    app.removeEventFilter(shown)
    assert (shown.windows, window.isActiveWindow()) == ([], True)
