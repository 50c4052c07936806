"""What tests of pages may ask for: a room on tonight's roster, and a page put on the screen.

The fixtures of tests/conftest.py that know Qt; a second conftest would be a second module of that
name.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from factories import FIRST, DeskEvening, person
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer
from hubdesk.desk.desk import Desk
from hubdesk.ui import language, theme
from hubdesk.ui.room import Room

if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # or the windows would speak what the developer's system does


@pytest.fixture
def wearing(qapp: QApplication) -> Iterator[None]:
    """The light theme, standing still."""
    theme.apply(qapp, "light")
    theme.reduce_motion(True)
    yield
    theme.reduce_motion(None)


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    """Windows that speak Spanish for the length of a test."""
    language.use(qapp, "es")
    yield
    language.use(qapp, "en")


@pytest.fixture
def room(evening: DeskEvening, wearing: None) -> Iterator[Room]:
    """A room on tonight's small roster, Ruth on duty."""
    evening.desk.hub.set(host_name="Ruth Kim", on_duty="Ruth Kim", zone="America/New_York")
    made = Room(evening.desk)
    yield made
    made.leave()


@pytest.fixture
def bare_room(desk: Desk, wearing: None) -> Iterator[Room]:
    """A room before any roster has come in."""
    made = Room(desk)
    yield made
    made.leave()


@pytest.fixture
def put_up(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Show a page as large as the window leaves it at 1280 by 720, with the keyboard in it."""

    def up(page: QWidget) -> None:
        qtbot.addWidget(page)
        page.resize(1096, 656)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        shown = getattr(page, "shown", None)
        if shown is not None:
            shown()

    return up


@pytest.fixture
def worked(evening: DeskEvening, clock: SetClock) -> DeskEvening:
    """Ana and Eli are in, Kwame walked in, and the shift has begun."""
    clock.go_to(FIRST)
    early = evening.early.timeslot_id
    for name in ("Ana Klein", "Eli Strand"):
        evening.desk.attendance.check_in(evening.signup(name), early, "Ruth Kim")
    newcomer = Newcomer(person("Kwame Mensah", "kwame@example.org"))
    evening.desk.attendance.walk_in(newcomer, early, "Ruth Kim")
    return evening
