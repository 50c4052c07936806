"""The kiosk is for everybody: names, order, size, contrast, and nothing cut at any size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import gallery
import pytest
from factories import FIRST, DeskEvening, a_dialer
from kiosk_visitor import Visitor, kiosks
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QWidget

from hubdesk.clock import SetClock
from hubdesk.domain.agenda import ItemKind
from hubdesk.domain.checkin import Outcome
from hubdesk.domain.selfservice import Arrival, Asks, Leaving, Next, Ticket, Way
from hubdesk.ui.kiosk import KioskWindow
from hubdesk.ui.kiosk.answers import In, StayAnyway
from hubdesk.ui.kiosk.exits import Out, Thanks
from hubdesk.ui.kiosk.host import Host, Opened
from hubdesk.ui.kiosk.look import SCALES, TARGET, Look
from hubdesk.ui.kiosk.newcomer import New
from hubdesk.ui.kiosk.notes import Closed, OutOfOrder, Paused, SeeHost
from hubdesk.ui.kiosk.prove import Prove
from hubdesk.ui.kiosk.screen import Screen
from hubdesk.ui.kiosk.welcome import Welcome
from hubdesk.ui.kiosk.who import Who

LOOKS = [Look(dark, strong) for dark in (False, True) for strong in (False, True)]
NAME = "Maria-Guadalupe"
ASKS = Asks(NAME, frozenset(Way))
ARRIVAL = Arrival(
    Outcome.ALREADY_HERE,
    NAME,
    a_dialer(
        link="https://dialer.example.org/tonight", code="4821", notes="Allow the microphone. Call."
    ),
    "Table 2",
    Next("Dialer training", ItemKind.TRAINING, FIRST + timedelta(minutes=35)),
    FIRST,
    FIRST,
    "America/New_York",
)
THINGS = Leaving(NAME, ("Headset 4", "Laptop 12"))
SCREENS = {
    "welcome": Welcome,
    "who": lambda visit: Who(visit, leaving=False),
    "prove": lambda visit: Prove(visit, Ticket("a"), ASKS, leaving=False),
    "in": lambda visit: In(visit, ARRIVAL),
    "other shift": lambda visit: StayAnyway(
        visit, Ticket("a"), replace(ARRIVAL, outcome=Outcome.OTHER_SHIFT)
    ),
    "cancelled": lambda visit: StayAnyway(
        visit, Ticket("a"), replace(ARRIVAL, outcome=Outcome.CANCELLED_SIGNUP)
    ),
    "on line": lambda visit: StayAnyway(
        visit, Ticket("a"), replace(ARRIVAL, outcome=Outcome.VIRTUAL_EVENT)
    ),
    "new": New,
    "out": lambda visit: Out(visit, Ticket("a"), THINGS),
    "thanks": lambda visit: Thanks(visit, THINGS),
    "see the host": lambda visit: SeeHost(visit, NAME),
    "paused": Paused,
    "closed": Closed,
    "out of order": OutOfOrder,
    "host": Host,
    "opened": Opened,
}


@pytest.fixture
def kiosk(evening: DeskEvening, clock: SetClock, wearing: None) -> Iterator[Visitor]:
    yield from kiosks(evening, clock, "keys", "en")


def show(window: KioskWindow, name: str, look: Look, code: str, size: tuple[int, int]) -> Screen:
    """Put a screen up as large as a screen of that size is."""
    window._is_up = False
    if window.isFullScreen():
        window.showNormal()
    window.resize(*size)
    window._visit.look, window._visit.code = look, code
    window._visit.say = window._speech(code)
    window._go(SCREENS[name])
    window._seconds = max(window._stays - 9, 0)
    window._tell()
    for field in window.findChildren(QLineEdit):
        if field.isVisible() and name == "who":
            field.setText("mar")
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    assert window.shown is not None
    return window.shown


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG counts it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(name: str) -> float:
    colour = QColor(name)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("look", LOOKS, ids=["light", "strong light", "dark", "strong dark"])
def test_every_pair_of_colours_is_aaa_and_every_edge_can_be_seen(look: Look) -> None:
    assert not {name: pair for name, pair in look.pairs().items() if contrast(*pair) < 7}
    assert not {name: pair for name, pair in look.edges().items() if contrast(*pair) < 3}


@pytest.mark.parametrize("name", SCREENS)
def test_everything_that_is_reached_has_a_name_is_large_and_comes_in_reading_order(
    kiosk: Visitor, name: str
) -> None:
    window = kiosk.window
    screen = show(window, name, Look(), "en", (1280, 720))
    assert screen.accessibleName() or name == "who"
    assert window.frame is not None
    stops = [one for one in window.frame.stops() if one.isVisible()]
    assert stops
    for one in stops:
        assert one.accessibleName(), one
        assert min(one.width(), one.height()) >= TARGET, (one.accessibleName(), one.size())
    places = [one.mapTo(window, one.rect().center()) for one in stops]
    for (one, at), (other, after) in pairwise(zip(stops, places, strict=True)):
        below, beside = after.y() - at.y() > 40, after.x() > at.x()
        level = abs(after.y() - at.y()) <= 40
        assert below or (level and beside), (one.accessibleName(), other.accessibleName())
    seen = {
        one
        for kind in (QAbstractButton, QLineEdit)
        for one in window.findChildren(kind)
        if one.isVisible()
    }
    assert seen == set(stops)


def scrolls(window: QWidget) -> QScrollArea:
    """What moves the screen that is shown, where it is higher than its room."""
    (one,) = (one for one in window.findChildren(QScrollArea) if one.isVisible())
    return one


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize("size", [(1280, 720), (960, 540)], ids=["1280x720", "960x540"])
@pytest.mark.parametrize("percent", SCALES)
def test_nothing_is_cut_at_any_size_in_either_language(
    kiosk: Visitor, percent: int, size: tuple[int, int], code: str
) -> None:
    window = kiosk.window
    for name in SCREENS:
        show(window, name, Look(percent=percent), code, size)
        assert window.size().toTuple() == size, "a screen asks for more than there is"
        assert not gallery.clipped(window), name
        assert not gallery.cut_off(window), name
        scroll = scrolls(window)
        inside = scroll.widget()
        assert inside is not None
        assert inside.width() <= scroll.viewport().width(), name


@pytest.mark.parametrize("percent", SCALES)
def test_a_name_without_end_is_broken_and_pushes_nothing_out_of_the_screen(
    kiosk: Visitor, percent: int
) -> None:
    window, endless = kiosk.window, "Wolfeschlegel" * 7
    asks = replace(ASKS, given_name=endless)
    arrival = replace(ARRIVAL, given_name=endless)
    for make in (
        lambda visit: Prove(visit, Ticket("a"), asks, leaving=False),
        lambda visit: In(visit, arrival),
        lambda visit: Thanks(visit, Leaving(endless, (endless,))),
        lambda visit: SeeHost(visit, endless),
    ):
        show(window, "welcome", Look(percent=percent), "en", (1280, 720))
        window._go(make)
        QCoreApplication.processEvents()
        scroll = scrolls(window)
        inside = scroll.widget()
        assert inside is not None
        assert inside.width() <= scroll.viewport().width()
        assert not gallery.clipped(window)


@pytest.mark.parametrize("code", ["en", "es"])
def test_as_drawn_every_screen_fits_without_scrolling(kiosk: Visitor, code: str) -> None:
    for name in SCREENS:
        shown = show(kiosk.window, name, Look(), code, (1280, 720))
        if isinstance(shown, New):
            shown.email.set_error(shown.say("An e-mail has one @ and a dot after it"))
            QCoreApplication.processEvents()
        scroll = scrolls(kiosk.window)
        assert scroll.verticalScrollBar().maximum() == 0, name


def test_what_was_wrong_with_the_digits_is_told_at_the_digits(kiosk: Visitor) -> None:
    kiosk.check_in("ana", "9999")
    shown = kiosk.window.shown
    assert isinstance(shown, Prove)
    assert "4 tries are left" in shown.digits.line.accessibleDescription()
    assert shown.digits.line.hasFocus()


def test_a_field_that_is_wrong_says_so_by_words_and_not_by_colour_alone(kiosk: Visitor) -> None:
    kiosk.press("I’m new tonight")
    kiosk.press("I’m here")
    form = kiosk.window.shown
    assert isinstance(form, New)
    assert form.first_name.line.accessibleDescription() == "Needed to get in"
    assert form.first_name.line.hasFocus()
    assert form.first_name.line.property("wrong")


def test_a_held_down_enter_is_one_press(kiosk: Visitor) -> None:
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", True)
    kiosk.reach(kiosk.button("I signed up"))
    QCoreApplication.sendEvent(kiosk.button("I signed up"), held)
    assert kiosk.name == "Welcome"
