"""The call lists by real keys: choose, copy, note how it went, say it in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import gallery
import pytest
from factories import FIRST, DeskEvening, a_row, person, put_in, table
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from hubdesk.domain.calling import CallList, CallOutcome
from hubdesk.ui.models.callees import CalleeModel
from hubdesk.ui.panels.call_list import CallListView, open_calls
from hubdesk.ui.panels.call_list_sheets import TextSheet, WordsSheet
from hubdesk.ui.panels.desk import DeskPage
from hubdesk.ui.panels.today import TodayPage
from hubdesk.ui.room import Room
from hubdesk.ui.widgets import ROW_VIEW_ROLE

Key = Qt.Key


def press(*keys: Key) -> None:
    """Press keys wherever the keyboard is."""
    for key in keys:
        where = QApplication.focusWidget()
        assert where is not None
        QTest.keyClick(where, key)


def rows(model: QAbstractListModel) -> list[str]:
    """What a screen reader says of every row."""
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.data(model.index(row), role)) for row in range(model.rowCount())]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def view(room: Room, put_up: Callable[[QWidget], None]) -> Iterator[CallListView]:
    """The chase list of the early shift: Ana and Eli."""
    behind = QWidget()
    put_up(behind)
    made = CallListView(behind, room, CallList.CHASE)
    tester = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(made.model, tester, made)
    made.open()
    QTest.qWaitForWindowActive(made)
    yield made
    made.close()


def test_keys_copy_the_text_and_the_phone_and_nothing_is_sent(view: CallListView) -> None:
    press(Key.Key_C)
    assert clipboard().startswith("Hi Ana, this is Ruth Kim from ")
    press(Key.Key_Down, Key.Key_P)
    assert clipboard() == "+12025550105"
    assert view.said.text() == "Copied the phone of Eli Strand."


def test_a_number_notes_how_it_went_and_goes_on_to_the_next(
    view: CallListView, evening: DeskEvening
) -> None:
    assert view.count.text() == "2 of 2 to call"
    press(Key.Key_2)
    assert view.count.text() == "1 of 2 to call"
    assert view.card.name.text() == "Eli Strand"
    assert "not coming" in rows(view.model)[0]
    assert [(one["outcome"], one["by"]) for one in table(evening.store, "call_note")] == [
        ("not_coming", "Ruth Kim")
    ]
    assert evening.desk.hub.evening(evening.early).no_show == 0


def test_enter_opens_the_words_and_the_row_says_them(view: CallListView) -> None:
    press(Key.Key_Return)
    assert isinstance(view.sheet, WordsSheet)
    QTest.keyClicks(view.sheet.said.edit, "10 min late")
    press(Key.Key_Return)
    assert "17:45 Ruth Kim: coming, 10 min late" in rows(view.model)[0]
    assert view.card.history.text() == "17:45 Ruth Kim: coming, 10 min late"


def test_whoever_asked_not_to_be_called_has_neither_phone_nor_text(view: CallListView) -> None:
    QGuiApplication.clipboard().setText("before")
    press(Key.Key_6)
    assert view.model.rowCount() == 2
    view.list.setCurrentIndex(view.model.index(1))
    assert "0101" not in rows(view.model)[1]
    assert "asked not to be called" in rows(view.model)[1]
    press(Key.Key_C, Key.Key_P)
    assert clipboard() == "before"


def test_the_hub_edits_its_text_and_sees_it_filled_in(
    view: CallListView, evening: DeskEvening
) -> None:
    press(Key.Key_T)
    assert isinstance(view.sheet, TextSheet)
    view.sheet.text.edit.selectAll()
    QTest.keyClicks(view.sheet.text.edit, "{first}, where are you?")
    assert view.sheet.filled.text() == "Ana, where are you?"
    press(Key.Key_Return)
    press(Key.Key_C)
    assert clipboard() == "Ana, where are you?"
    assert evening.desk.calling.own_text(CallList.CHASE) == "{first}, where are you?"


def test_l_turns_to_whom_to_ask_for_the_next_shift(
    view: CallListView, evening: DeskEvening
) -> None:
    press(Key.Key_L)
    assert view.empty.isVisible()
    assert view.back.hasFocus()
    evening.desk.attendance.check_in(
        evening.signup("Ana Klein"), evening.early.timeslot_id, "Ruth Kim"
    )
    assert [one.split(",")[0] for one in rows(view.model)] == ["Ana Klein"]
    assert "20:00 at Union Hall" in view.card.text.text()


def test_whoever_comes_in_leaves_the_list_and_the_choice_stays(
    view: CallListView, evening: DeskEvening
) -> None:
    press(Key.Key_Down)
    evening.desk.attendance.check_in(
        evening.signup("Ana Klein"), evening.early.timeslot_id, "Ruth Kim"
    )
    assert [one.split(",")[0] for one in rows(view.model)] == ["Eli Strand"]
    assert view.card.name.text() == "Eli Strand"


def test_a_call_changes_its_own_row_alone(evening: DeskEvening) -> None:
    model = CalleeModel(lambda note: note.said)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    names = [person(f"Kim N{n:03}", f"k{n}@example.org", f"+1202555{n:04}") for n in range(500)]
    put_in(evening.store, [a_row(one) for one in names], complete=False)
    calling, early = evening.desk.calling, evening.early.timeslot_id
    model.show(calling.callees(early, CallList.CHASE))
    changed: list[int] = []
    model.dataChanged.connect(lambda index, *_: changed.append(index.row()))
    third = model.callee(3)
    assert third is not None
    calling.called(third.signup_id, CallList.CHASE, CallOutcome.COMING, "Ruth Kim", "soon")
    model.show(calling.callees(early, CallList.CHASE))
    assert changed == [3]
    assert model.to_call == 501
    assert model.next_to_call(3) == 4
    assert model.data(model.index(3), ROW_VIEW_ROLE).muted


def test_nothing_is_cut_off_and_everything_has_a_name(view: CallListView) -> None:
    view.resize(960, 540)
    QApplication.processEvents()
    assert gallery.clipped(view) == []
    takes = [
        one for one in view.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    unnamed = [one for one in takes if one.isVisible() and not one.accessibleName()]
    assert [type(one).__name__ for one in unnamed] == []


def test_today_opens_it_with_the_list_the_hour_asks_for(
    room: Room, put_up: Callable[[QWidget], None], evening: DeskEvening
) -> None:
    page = TodayPage(room, lambda: None, lambda: None)
    put_up(page)
    press(Key.Key_L)
    (opened,) = page.findChildren(CallListView)
    assert opened.on is CallList.CHASE
    opened.back.click()
    assert not opened.isVisible()


def test_in_the_last_minutes_it_asks_for_the_next_shift(
    room: Room, put_up: Callable[[QWidget], None], clock: object, evening: DeskEvening
) -> None:
    behind = QWidget()
    put_up(behind)
    evening.desk.clock.go_to(evening.early.ends_at)  # type: ignore[attr-defined]  # a SetClock
    room.choose_shift(evening.early.timeslot_id)
    opened = open_calls(behind, room)
    assert opened is not None
    assert opened.on is CallList.RESHIFT
    assert evening.early.starts_at == FIRST
    opened.close()


def test_the_desks_card_says_what_came_of_the_call(
    room: Room, put_up: Callable[[QWidget], None], evening: DeskEvening
) -> None:
    eli = evening.signup("Eli Strand")
    called = evening.desk.calling.called
    called(eli, CallList.CHASE, CallOutcome.COMING, "Ruth Kim", "10 min late")
    page = DeskPage(room)
    put_up(page)
    QTest.keyClicks(page.table.people.search.edit, "eli")
    said = [one.text() for one in page.table.card.findChildren(QLabel) if one.isVisible()]
    assert "17:45 Ruth Kim: coming, 10 min late" in said
