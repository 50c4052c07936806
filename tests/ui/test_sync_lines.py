"""A line per person: found by letters and state, opened whole, decided by a leader on record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import gallery
import pytest
from at_the_sync import (
    Worker,
    held,
    line_of,
    opened,
    press,
    read_there,
    settle,
    type_key,
)
from factories import FIRST, DeskEvening, person
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.domain.delivery import Reason, State
from hubdesk.domain.ids import DeliveryId, SignUpId
from hubdesk.store.lines import Line
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.ui import theme
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.everyone import EveryoneModel
from hubdesk.ui.panels.sync import SyncPage
from hubdesk.ui.room import Room

Key = Qt.Key
PutUp = Callable[[QWidget], None]


@pytest.fixture
def page(worked: DeskEvening, room: Room, put_up: PutUp) -> SyncPage:
    """The Sync page with the list of everyone in front."""
    made = SyncPage(room)
    put_up(made)
    press(made, "Show: Everyone")
    return made


def rows(page: SyncPage) -> list[str]:
    """What a screen reader says of every line shown."""
    model = page.everyone.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.data(model.index(row), role)) for row in range(model.rowCount())]


def test_everyone_has_a_line_with_state_since_what_happened_and_what_to_do(
    page: SyncPage, worked: DeskEvening
) -> None:
    held(worked, "Ana Klein", Reason.READ_BACK, State.VERIFIED, FIRST + timedelta(minutes=7))
    held(worked, "Kwame Mensah", Reason.NO_ZIP)
    worked.desk.deliveries.tick(line_of(worked, "Eli Strand").id, True, "Ruth Kim")
    worked.desk.attendance.no_show([worked.signup("Ben Ortiz")], "Sam Torres")
    page.refresh()
    assert rows(page) == [
        "Klein, Ana, verified, 18:07. Read in Mobilize.",
        "Mensah, Kwame, needs you, 18:00. Mobilize takes nobody without a ZIP code. Ask for it.",
        "Strand, Eli, ticked: Completed, 18:00. Ticked at 18:00: a person's word, not read back "
        "yet.",
        "Ortiz, Ben, to set: No Show, 18:00. Only a person can set who came. Choose the status "
        "in the event's dashboard.",
    ]


def test_what_was_ticked_and_then_verified_stands_so_since_it_was_read(
    page: SyncPage, worked: DeskEvening
) -> None:
    worked.desk.deliveries.tick(line_of(worked, "Ana Klein").id, True, "Ruth Kim")
    held(worked, "Ana Klein", Reason.READ_BACK, State.VERIFIED, FIRST + timedelta(minutes=7))
    page.refresh()
    assert rows(page)[0] == "Klein, Ana, verified, 18:07. Read in Mobilize."


def test_a_sign_up_has_one_line_the_one_that_counts(page: SyncPage, worked: DeskEvening) -> None:
    ana = worked.signup("Ana Klein")
    worked.desk.attendance.undo(ana, "Ruth Kim", "wrong person")
    page.refresh()
    assert rows(page)[0] == "Klein, Ana, taken back, 18:00. Was checked in by mistake, and " + (
        "Mobilize may have heard of it."
    )
    worked.desk.attendance.check_in(ana, worked.early.timeslot_id, "Ruth Kim")
    page.refresh()
    assert [row.split(".")[0] for row in rows(page)][:1] == ["Klein, Ana, to set: Completed, 18:00"]
    assert len(rows(page)) == 3


def test_letters_and_state_narrow_the_list_and_escape_shows_everyone_again(
    page: SyncPage, worked: DeskEvening
) -> None:
    held(worked, "Kwame Mensah", Reason.NO_ZIP)
    page.refresh()
    assert page.everyone.letters.edit.hasFocus()
    QTest.keyClicks(page.everyone.letters.edit, "ELI str")
    assert [row[:11] for row in rows(page)] == ["Strand, Eli"]
    type_key(Key.Key_Escape)
    combo = page.everyone.state.combo
    assert [combo.itemText(place) for place in range(3)] == [
        *("Everyone (3)", "Needs you (1)", "Waiting (0)")
    ]
    combo.setFocus()
    type_key(Key.Key_Down)
    assert [row[:6] for row in rows(page)] == ["Mensah"]
    page.everyone.letters.edit.setFocus()
    QTest.keyClicks(page.everyone.letters.edit, "zz")
    assert page.everyone.nobody.isVisible()
    type_key(Key.Key_Escape)
    assert len(rows(page)) == 3


def test_letters_land_in_the_field_from_the_list_and_from_beside_the_page(page: SyncPage) -> None:
    page.everyone.list.setFocus()
    type_key(Key.Key_K)
    assert page.everyone.letters.edit.hasFocus()
    assert page.everyone.letters.text() == "k"


def test_up_and_down_move_from_the_field_and_enter_opens_the_line(page: SyncPage) -> None:
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Return):
        type_key(key)
    sheet = opened(page)
    assert sheet is not None
    assert sheet.accessibleName() == "Kwame Mensah"
    type_key(Key.Key_Escape)
    assert opened(page) is None
    assert page.everyone.letters.edit.hasFocus()


def test_history_says_every_step_from_the_press_on_newest_first(
    page: SyncPage, worked: DeskEvening, clock: SetClock
) -> None:
    ana = worked.signup("Ana Klein")
    clock.forward(5)
    worked.desk.attendance.undo(ana, "Sam Torres", "wrong person")
    clock.forward(5)
    worked.desk.attendance.check_in(ana, worked.early.timeslot_id, "Jo Lindgren")
    clock.forward(5)
    page.refresh()
    worked.desk.deliveries.tick(page._all[-1].id, True, "Ruth Kim")
    page.refresh()
    line = next(one for one in page._all if one.signup_id == ana and one.state is State.WORKSHEET)
    worked.desk.deliveries.tick(line.id, True, "Ruth Kim")
    page.refresh()
    type_key(Key.Key_Return)
    sheet = opened(page)
    assert sheet is not None
    titles = [one.title.text() for one in sheet.findChildren(kit.ListRow)]
    assert titles == [
        "Ticked: somebody says it is set",
        "Checked in at the desk",
        "To set in Mobilize → taken back",
        "Checked in at the desk",
    ]


def test_a_worksheet_line_is_ticked_where_it_is_opened(page: SyncPage, worked: DeskEvening) -> None:
    type_key(Key.Key_Return)
    press(page, "It is set: tick: Ana Klein")
    assert line_of(worked, "Ana Klein").ticked_at is not None
    type_key(Key.Key_Return)
    press(page, "Take the tick back: Ana Klein")
    assert line_of(worked, "Ana Klein").ticked_at is None


def test_a_worksheet_line_that_cannot_be_set_any_more_is_left_out(
    page: SyncPage, worked: DeskEvening
) -> None:
    type_key(Key.Key_Return)
    press(page, "Leave out: Ana Klein")
    press(page, "Leave out")
    assert "Ana Klein" not in {one.contact.full_name for one in worked.desk.deliveries.lines()}


def many(worked: DeskEvening, count: int) -> list[Line]:
    """So many lines, in every state, with names as they come."""
    (line, *_) = worked.desk.deliveries.lines()
    long = person("Maximiliana-Alexandrina Wolfeschlegelsteinhausenbergerdorff", "m@example.org")
    states, reasons = list(State), [Reason.SHARED_EMAIL, Reason.READ_BACK, Reason.SET_BY_HAND]
    return [
        replace(
            line,
            id=DeliveryId(f"line {place}"),
            signup_id=SignUpId(f"sign-up {place}"),
            contact=long if place % 7 == 0 else line.contact,
            state=states[place % len(states)],
            reason=reasons[place % len(reasons)],
        )
        for place in range(count)
    ]


@pytest.mark.parametrize("count", [0, 1, 40, 500])
@pytest.mark.parametrize("size", [(880, 476), (1096, 656)])
def test_any_number_of_lines_fits_and_takes_no_widget_each(
    page: SyncPage, worked: DeskEvening, count: int, size: tuple[int, int]
) -> None:
    before = len(page.everyone.findChildren(QWidget))
    page.resize(*size)
    page.everyone.show_lines(many(worked, count))
    settle()
    assert len(page.everyone.findChildren(QWidget)) == before
    assert page.everyone.model.rowCount() == count
    assert gallery.clipped(page) == []
    assert gallery.cut_off(page) == []
    if count == 500:
        for _ in range(499):
            type_key(Key.Key_Down)
        assert page.everyone.list.currentIndex().row() == 499


def test_model_holds_to_qts_own_rules_as_rows_grow_and_go(
    worked: DeskEvening, qtbot: QtBot
) -> None:
    model = EveryoneModel(lambda _line: "18:00", lambda _line: "18:05")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lines = many(worked, 20)
    model.show(lines)
    model.show([replace(one, state=State.VERIFIED, reason=Reason.READ_BACK) for one in lines])
    model.narrow("klein", "verified")
    model.narrow("nobody", "")
    assert model.rowCount() == 0
    model.show([])
    model.narrow("", "")


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", [(880, 476), (1096, 656)])
def test_an_opened_line_is_cut_nowhere_and_everything_in_it_has_a_name(
    page: SyncPage,
    worked: DeskEvening,
    qapp: QApplication,
    mode: theme.Mode,
    size: tuple[int, int],
) -> None:
    theme.apply(qapp, mode)
    page.resize(*size)
    long = "Maximiliana-Alexandrina Wolfeschlegelsteinhausenbergerdorff"
    held(worked, "Kwame Mensah", Reason.NAME_DIFFERS, detail=f"Kwame Mensah / {long}")
    page.refresh()
    press(page, "Compare both: Kwame Mensah")
    settle()
    sheet = opened(page)
    assert sheet is not None
    assert gallery.clipped(sheet) == []
    stops = [
        one for one in sheet.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [one for one in stops if not one.accessibleName()] == []


def test_page_down_reads_on_in_a_sheet_that_is_higher_than_the_window(
    page: SyncPage, worked: DeskEvening
) -> None:
    page.resize(880, 476)
    read_there(page, worked, attended=False, minutes_after_end=66)
    press(page, "Compare both: Ana Klein")
    settle()
    sheet = opened(page)
    assert sheet is not None
    bar = sheet._scroll.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 0) == (0, True)
    type_key(Key.Key_PageDown)
    assert bar.value() > 0


def test_tab_goes_in_reading_order_through_list_cards_and_link(
    page: SyncPage, worked: DeskEvening, room: Room
) -> None:
    room.worker = Worker()
    room.hear_sync(SyncStatus(Link.AWAY, FIRST))
    held(worked, "Kwame Mensah", Reason.NO_ZIP)
    page.refresh()
    settle()
    stops = []
    for _ in range(9):
        focused = QApplication.focusWidget()
        assert focused is not None
        stops.append(focused.accessibleName().partition(" (")[0])
        type_key(Key.Key_Tab)
    assert stops == [
        *("Find", "Show", "Everyone", "Give ZIP code: Kwame Mensah"),
        *("Add by hand: Kwame Mensah", "Leave out: Kwame Mensah", "Try now"),
        *("What would be sent", "Show: Everyone"),
    ]


def test_nobody_has_a_line_before_the_first_press(room: Room, put_up: PutUp) -> None:
    page = SyncPage(room)
    put_up(page)
    press(page, "Show: Everyone (0)")
    assert page.everyone.nobody.isVisible()
