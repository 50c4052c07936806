"""The worksheet in its own window: ticking by keys, beside the browser, and on again tomorrow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import gallery
import pytest
from at_the_worksheet import LONG, current, press, rows, ticked, verify, work
from factories import EARLY, FIRST, LATE, PHONE_BANK, DeskEvening, a_row, person, put_in
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.domain.delivery import State
from hubdesk.domain.ids import ServerId
from hubdesk.ui.models.worksheet import by_shift, resume_at
from hubdesk.ui.panels.sync import SyncPage
from hubdesk.ui.panels.worksheet import SMALLEST, WorksheetWindow
from hubdesk.ui.room import Room
from hubdesk.words import worksheet

Key = Qt.Key
Ctrl, Alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Opened = Callable[[], WorksheetWindow]


@pytest.fixture
def worked(evening: DeskEvening, clock: SetClock) -> DeskEvening:
    """Four people of the early shift, one of them not there; Ben late; and a walk-in."""
    clock.go_to(FIRST)
    work(evening)
    return evening


@pytest.fixture
def opened(room: Room, worked: DeskEvening, qtbot: QtBot) -> Iterator[Opened]:
    """Open the worksheet as the Sync page does; closed again, it is gone."""
    behind = QWidget()
    qtbot.addWidget(behind)

    def open_it() -> WorksheetWindow:
        window = WorksheetWindow(behind, room)
        window.resize(1000, 700)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.shown()
        return window

    yield open_it
    for window in behind.findChildren(WorksheetWindow):
        window.close()


def test_a_line_per_status_in_the_dashboards_order_under_its_shift(opened: Opened) -> None:
    assert rows(opened()) == [
        "Phone bank, Tue 20 Oct, 18:00 to 20:00 EDT, 0 of 5 ticked",
        "Álvarez, Jo, Completed, jo@example.org, not ticked",
        "chen, Bo, Completed, bo@example.org, not ticked",
        "Fischer, Lena, No Show, lena@example.org, not ticked",
        "Haddad, Omar, Completed, omar@example.org, not ticked",
        "Mensah, Kwame, + New attendee, Completed, kwame@example.org, not ticked",
        "Phone bank, Tue 20 Oct, 20:00 to 22:00 EDT, 0 of 1 ticked",
        "Ortiz, Ben, Completed, ben@example.org, not ticked",
    ]


def test_an_event_without_title_and_an_end_nobody_gave_are_not_made_up(
    worked: DeskEvening,
) -> None:
    (line, *_others) = worked.desk.deliveries.lines([State.WORKSHEET])
    bare = replace(line, event_title="", ends_assumed=True)
    ((heading, _lines),) = by_shift([bare])
    assert heading.spoken() == (
        "Tuesday phone bank, Tue 20 Oct, 18:00 to about 20:00 EDT, 0 of 1 ticked"
    )


def test_a_moved_shift_gives_two_lines(opened: Opened, worked: DeskEvening) -> None:
    put_in(worked.store, [a_row(person("Ines Sol", "ines@example.org"), LATE)], complete=False)
    worked.desk.attendance.check_in(
        worked.signup("Ines Sol"), worked.early.timeslot_id, "Ruth Kim", confirmed=True
    )
    hers = [row for row in rows(opened()) if row.startswith("Sol, Ines")]
    assert hers == [
        "Sol, Ines, + New attendee, Completed, ines@example.org, not ticked",
        "Sol, Ines, Cancelled, ines@example.org, not ticked",
    ]


def test_lines_that_wait_for_somebodys_word_are_not_on_it(
    opened: Opened, worked: DeskEvening
) -> None:
    verify(worked, "Omar", State.HELD)
    verify(worked, "Bo", State.CONFLICT)
    window = opened()
    assert not [row for row in rows(window) if "Haddad" in row or "chen" in row]
    assert window.progress.text() == "0 of 4 ticked"


def test_space_ticks_and_moves_on_past_headings(opened: Opened, worked: DeskEvening) -> None:
    window = opened()
    assert current(window) == "Jo"
    press(*[Key.Key_Space] * 5)
    assert current(window) == "Ben"
    assert ticked(worked) == {"Jo", "Bo", "Lena", "Omar", "Kwame"}
    assert window.progress.text() == "5 of 6 ticked"
    assert "Ticked is not verified" in window.sentence.text()


def test_space_on_a_ticked_line_takes_the_tick_back_and_stays(
    opened: Opened, worked: DeskEvening
) -> None:
    window = opened()
    press(Key.Key_Space, Key.Key_Up, Key.Key_Space)
    assert current(window) == "Jo"
    assert ticked(worked) == set()


def test_moving_on_passes_over_what_is_ticked_and_begins_again_at_the_top(opened: Opened) -> None:
    window = opened()
    press(Key.Key_Down, Key.Key_Space)
    press(Key.Key_Up, Key.Key_Up, Key.Key_Space)
    assert current(window) == "Lena"
    press(Key.Key_End, Key.Key_Space)
    assert current(window) == "Lena"


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Key.Key_Backspace, Qt.KeyboardModifier.NoModifier), (Key.Key_Z, Ctrl)],
)
def test_the_tick_that_came_last_is_taken_back_wherever_one_is(
    opened: Opened,
    worked: DeskEvening,
    clock: SetClock,
    key: Key,
    modifier: Qt.KeyboardModifier,
) -> None:
    window = opened()
    press(Key.Key_Space)
    clock.go_to(clock() + timedelta(seconds=5))
    press(Key.Key_Space, Key.Key_End)
    press(key, modifier=modifier)
    assert ticked(worked) == {"Jo"}
    assert current(window) == "Bo"
    assert window.said.text() == "Not ticked any more: chen, Bo"


def test_home_and_end_go_to_the_first_and_the_last_line(opened: Opened) -> None:
    window = opened()
    press(Key.Key_End)
    assert current(window) == "Ben"
    press(Key.Key_Home)
    assert current(window) == "Jo"


@pytest.mark.parametrize("typed", ["hadd", "omar", "omar@exa", "HADDAD"])
def test_letters_find_by_name_and_email_and_space_still_ticks(
    opened: Opened, worked: DeskEvening, typed: str
) -> None:
    window = opened()
    QTest.keyClicks(window.list, typed)
    assert [row.split(",")[0] for row in rows(window)] == ["Phone bank", "Haddad"]
    press(Key.Key_Space)
    assert ticked(worked) == {"Omar"}
    press(Key.Key_Backspace)
    assert window.search.text() == typed[:-1]
    press(Key.Key_Escape)
    assert (window.search.text(), len(rows(window))) == ("", 8)


def test_letters_find_by_the_status_and_names_without_their_accents(opened: Opened) -> None:
    window = opened()
    QTest.keyClicks(window.list, "attendee")
    assert [row.split(",")[0] for row in rows(window)] == ["Phone bank", "Mensah"]
    press(Key.Key_Escape)
    QTest.keyClicks(window.list, "alva")
    assert current(window) == "Jo"


def test_nobody_found_says_so_and_escape_brings_all_back(opened: Opened) -> None:
    window = opened()
    QTest.keyClicks(window.list, "zz")
    assert window.empty.isVisible()
    press(Key.Key_Escape)
    assert window.list.hasFocus()
    assert len(rows(window)) == 8


def test_what_is_not_ticked_yet_can_be_shown_alone_and_stays_so(
    opened: Opened, worked: DeskEvening
) -> None:
    window = opened()
    press(Key.Key_Tab)  # from the list to the first button below it, and round
    choice = next(
        one
        for one in window.which.findChildren(QWidget)
        if one.accessibleName() == "Show: Not ticked"
    )
    choice.setFocus()
    press(Key.Key_Space)
    assert window.list.hasFocus()
    press(Key.Key_Space)
    assert (current(window), len(rows(window))) == ("Bo", 7)
    assert ticked(worked) == {"Jo"}
    window.close()
    again = opened()
    assert again.which.value() == "open"
    assert (current(again), len(rows(again))) == ("Bo", 7)


def test_everything_ticked_is_still_not_verified_and_can_be_taken_back(opened: Opened) -> None:
    window = opened()
    window._room.desk.hub.set(worksheet_show="open")
    window.close()
    window = opened()
    press(*[Key.Key_Space] * 6)
    assert window.empty.isVisible()
    assert window.progress.text() == "6 of 6 ticked"
    press(Key.Key_Z, modifier=Ctrl)
    assert window.progress.text() == "5 of 6 ticked"
    assert window.list.hasFocus()


def test_opened_again_it_goes_on_after_the_last_tick(
    opened: Opened, worked: DeskEvening, clock: SetClock
) -> None:
    window = opened()
    press(Key.Key_Down, Key.Key_Down, Key.Key_Space)
    window.close()
    assert current(opened()) == "Omar"
    lines = worked.desk.deliveries.lines([State.WORKSHEET])
    going_on = resume_at(lines)
    assert going_on is not None
    assert going_on.contact.given_name == "Omar"


def test_the_current_line_stays_in_sight_when_the_window_gets_its_size(opened: Opened) -> None:
    window = opened()
    press(*[Key.Key_Space] * 5)
    for size in ((SMALLEST[0], SMALLEST[1]), (960, 540), (1280, 720), (960, 540)):
        window.resize(*size)
        QApplication.processEvents()
        seen = window.list.visualRect(window.list.currentIndex())
        assert window.list.viewport().rect().contains(seen), size
    press(Key.Key_Home)
    for size in ((960, 440), (960, 540), (1280, 720)):
        window.resize(*size)
        QApplication.processEvents()
    heading = window.list.visualRect(window.model.index(0))
    assert window.list.viewport().rect().contains(heading)


def test_what_was_verified_meanwhile_goes_away_with_a_word(
    opened: Opened, worked: DeskEvening, room: Room
) -> None:
    window = opened()
    press(Key.Key_Space)
    verify(worked, "Jo")
    verify(worked, "Lena")
    worked.desk.attendance.undo(worked.signup("Omar Haddad"), "Ruth Kim")
    assert window.said.text() == "2 verified · 1 no longer to set"
    assert window.progress.text() == "0 of 3 ticked"
    assert current(window) == "Bo"


@pytest.mark.parametrize(
    ("key", "modifier", "copied"),
    [
        (Key.Key_C, Ctrl, "kwame@example.org"),
        (Key.Key_1, Alt, "Kwame"),
        (Key.Key_2, Alt, "Mensah"),
        (Key.Key_4, Alt, "2025550177"),
        (Key.Key_5, Alt, "20001"),
    ],
)
def test_a_key_copies_what_the_dashboard_asks_for(
    opened: Opened, key: Key, modifier: Qt.KeyboardModifier, copied: str
) -> None:
    window = opened()
    QTest.keyClicks(window.list, "mensah")
    press(key, modifier=modifier)
    assert QGuiApplication.clipboard().text() == copied
    assert window.said.text() == f"Copied: {copied}"


def test_an_event_that_mobilize_has_can_be_opened_and_no_other(
    room: Room, worked: DeskEvening, opened: Opened
) -> None:
    window = opened()
    assert not window.open_event.isEnabled()
    window.close()
    there = replace(
        PHONE_BANK,
        server_id=ServerId(90009),
        title="Text bank",
        browser_url="https://mobilize.us/h/",
    )
    then = replace(EARLY, server_id=ServerId(91009))
    al = person("Al Abel", "al@example.org")
    put_in(worked.store, [a_row(al, then, event=there)], complete=False)
    shift = next(one for one in worked.desk.hub.shifts() if one.title == "Text bank")
    (hit,) = worked.desk.finder.who("Al Abel", shift)
    assert hit.signup is not None
    worked.desk.attendance.check_in(hit.signup.id, shift.timeslot_id, "Ruth Kim")
    window = opened()
    QTest.keyClicks(window.list, "abel")
    assert window.open_event.isEnabled()
    assert window.where.text().endswith("Text bank")


def test_escape_goes_back(opened: Opened) -> None:
    window = opened()
    press(Key.Key_Escape)
    assert not window.isVisible()


def test_f11_puts_it_beside_the_browser_and_keeps_it_there(opened: Opened, room: Room) -> None:
    window = opened()
    window.open()
    assert window.isFullScreen()
    press(Key.Key_F11)
    assert not window.isFullScreen()
    assert window.width() <= 480
    assert room.settings["worksheet_place"] == "beside"


def test_the_sync_page_opens_one_by_button_and_key(
    room: Room, worked: DeskEvening, put_up: Callable[[QWidget], None]
) -> None:
    page = SyncPage(room)
    put_up(page)
    press(Key.Key_F11)
    (window,) = page.findChildren(WorksheetWindow)
    page.to_set.full.click()
    assert page.findChildren(WorksheetWindow) == [window]
    window.close()


def test_csv_is_the_commands_own_document(
    opened: Opened, worked: DeskEvening, tmp_path: Path
) -> None:
    window = opened()
    press(Key.Key_Space)
    QTest.keyClicks(window.list, "mensah")  # what is shown does not matter
    out = tmp_path / "worksheet.csv"
    window.save.save_csv(str(out))
    lines = worked.desk.deliveries.lines([State.WORKSHEET])
    assert out.read_text(encoding="utf-8-sig") == worksheet.sheet(lines)
    assert window.said.text() == f"Saved: {out}"


def test_a_file_that_cannot_be_written_is_a_sentence(opened: Opened, tmp_path: Path) -> None:
    window = opened()
    window.save.save_pdf(str(tmp_path / "nowhere" / "worksheet.pdf"))
    assert window.problem.isVisible()


def test_five_hundred_lines_are_ticked_without_waiting(
    room: Room, worked: DeskEvening, opened: Opened, clock: SetClock
) -> None:
    many = [person(f"P{n} Person{n:03}", f"p{n}@example.org") for n in range(500)]
    put_in(worked.store, [a_row(one) for one in many], complete=False)
    early = worked.early.timeslot_id
    for hit in worked.desk.finder.everybody(worked.early):
        if hit.contact.family_name.startswith("Person") and hit.signup:
            worked.desk.attendance.check_in(hit.signup.id, early, "Ruth Kim")
    window = opened()
    assert window.progress.text() == "0 of 506 ticked"
    press(*[Key.Key_Space] * 10)
    assert window.progress.text() == "10 of 506 ticked"
    assert len(window.findChildren(QWidget)) < 80


@pytest.mark.parametrize("size", [SMALLEST, (500, 700), (960, 540), (1280, 720)])
@pytest.mark.parametrize("typed", ["", "zz", "wolf"])
def test_nothing_is_cut_at_any_width_and_everything_has_a_name(
    opened: Opened, worked: DeskEvening, size: tuple[int, int], typed: str
) -> None:
    put_in(worked.store, [a_row(LONG)], complete=False)
    worked.desk.attendance.check_in(
        worked.signup(LONG.full_name), worked.early.timeslot_id, "Ruth Kim"
    )
    window = opened()
    window.resize(*size)
    QTest.keyClicks(window.list, typed)
    for _ in range(3):
        QApplication.processEvents()
    assert window.width() == size[0]
    assert gallery.clipped(window) == []
    assert gallery.cut_off(window) == []
    stops = [
        one for one in window.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [one for one in stops if not one.accessibleName()] == []
