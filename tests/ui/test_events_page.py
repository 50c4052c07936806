"""The coming events by real keys: read one, open its page, let the desk work on a shift."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import gallery
import pytest
from factories import EARLY, FIRST, PHONE_BANK, SECOND, DeskEvening, a_row, person, put_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from hubdesk.clock import SetClock
from hubdesk.domain.ids import ServerId
from hubdesk.domain.roster import IncomingTimeslot
from hubdesk.ui import theme
from hubdesk.ui.panels.events import EventsView
from hubdesk.ui.panels.today import TodayPage
from hubdesk.ui.room import Room

Key = Qt.Key
NEXT_WEEK = FIRST + timedelta(days=7)


def press(*keys: Key) -> None:
    for key in keys:
        where = QApplication.focusWidget()
        assert where is not None
        QTest.keyClick(where, key)


def rows(view: EventsView) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    model = view.model
    return [str(model.data(model.index(row), role)) for row in range(model.rowCount())]


@pytest.fixture
def view(
    room: Room, evening: DeskEvening, put_up: Callable[[QWidget], None]
) -> Iterator[EventsView]:
    """Tonight's two shifts, one of them full, the online event, and next week's."""
    about = replace(
        PHONE_BANK,
        description="<p>Bring a <b>laptop</b>.</p>",
        instructions="Ring twice",
        modified_at=FIRST,
        browser_url="https://mobilize.example.org/event/1",
    )
    full = replace(EARLY, max_attendees=3)
    week = IncomingTimeslot(ServerId(91009), NEXT_WEEK, NEXT_WEEK + timedelta(hours=2), 20)
    new = [
        a_row(person("Ivy Stone", "ivy@example.org"), full, event=about),
        a_row(person("Joe Reed", "joe@example.org"), week, event=about),
    ]
    put_in(evening.store, new, complete=False)
    room.tick()
    behind = QWidget()
    put_up(behind)
    made = EventsView(behind, room)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.open()
    QTest.qWaitForWindowActive(made)
    yield made
    if isValid(made):
        made.close()


def choose(view: EventsView, row: str) -> None:
    """Go down to the row that begins so."""
    press(Key.Key_Home)
    for _ in range(view.model.rowCount()):
        if rows(view)[view.list.currentIndex().row()].startswith(row):
            return
        press(Key.Key_Down)
    raise AssertionError(row)


def test_rows_tell_how_it_meets_the_places_and_how_many_to_expect(view: EventsView) -> None:
    said = rows(view)
    assert any(
        "in person, full, Phone bank · 3 of 3 places, full · expect 1 to 2" in one for one in said
    )
    assert any("virtual, Calls from home · 1 signed up" in one for one in said)
    assert said[-1].startswith("Tue 27 Oct · 18:00 to 20:00 EDT, in person, Phone bank · 1 of 20")


def test_the_card_tells_what_the_event_says_of_itself(view: EventsView) -> None:
    choose(view, "Tue 27 Oct")
    card = view.card
    assert (card.instructions.text(), card.description.text()) == ("Ring twice", "Bring a laptop.")
    assert card.where.text() == "Union Hall"
    assert card.open_page.isEnabled()
    assert card.why.text().startswith("40 to 80 %")


def test_enter_lets_the_desk_work_on_a_shift_that_is_not_tonights_and_says_so(
    view: EventsView, room: Room
) -> None:
    choose(view, "Tue 27 Oct")
    assert view.card.not_tonight.isVisible()
    press(Key.Key_Return)
    assert room.shift is not None
    assert room.shift.starts_at == NEXT_WEEK


def test_a_virtual_shift_is_mobilizes_and_cannot_be_worked_on(view: EventsView, room: Room) -> None:
    row = next(n for n, one in enumerate(rows(view)) if "virtual" in one)
    view.list.setCurrentIndex(view.model.index(row))
    before = room.shift
    press(Key.Key_Return)
    assert room.shift == before
    assert view.isVisible()
    assert not view.card.expected.isVisible()


def test_without_a_coming_event_it_says_so(view: EventsView, clock: SetClock) -> None:
    clock.go_to(SECOND + timedelta(days=30))
    view.shown()
    assert view.empty.isVisible()
    assert view.back.hasFocus()


def test_esc_leads_back(view: EventsView) -> None:
    press(Key.Key_Escape)
    assert not isValid(view) or not view.isVisible()


def test_nothing_is_cut_off_and_everything_has_a_name(view: EventsView) -> None:
    view.resize(960, 540)
    QApplication.processEvents()
    assert gallery.clipped(view) == []
    takes = [
        one for one in view.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    unnamed = [one for one in takes if one.isVisible() and not one.accessibleName()]
    assert [type(one).__name__ for one in unnamed] == []


def test_on_the_smallest_window_the_card_ends_within_it_in_spanish_too(
    spanish: None, view: EventsView
) -> None:
    view.resize(960, 540)
    QApplication.processEvents()
    right = view.card.mapTo(view, view.card.rect().topRight()).x()
    assert right < 960 - theme.S16


def test_today_leads_to_it_by_a_key(room: Room, put_up: Callable[[QWidget], None]) -> None:
    page = TodayPage(room, lambda: None, lambda: None)
    put_up(page)
    press(Key.Key_E)
    (opened,) = page.findChildren(EventsView)
    opened.back.click()
    assert not opened.isVisible()
