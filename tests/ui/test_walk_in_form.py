"""The walk-in form by its keys: a name is enough, slips are said in place, doubles are offered."""

from __future__ import annotations

from collections.abc import Callable

import gallery
import pytest
from factories import DeskEvening, a_dialer, open_deliveries, table
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.domain.people import Contact
from hubdesk.ui import widgets as kit
from hubdesk.ui.panels.desk import DeskPage
from hubdesk.ui.panels.walk_in import CONSENT, WalkIn, split_typed
from hubdesk.ui.room import Room

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(room: Room, put_up: Callable[[QWidget], None]) -> DeskPage:
    made = DeskPage(room)
    put_up(made)
    return made


def focus() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def type_(*texts: str) -> None:
    """Type each text, with Tab between two."""
    for place, text in enumerate(texts):
        if place:
            QTest.keyClick(focus(), Key.Key_Tab)
        QTest.keyClicks(focus(), text)
    QApplication.processEvents()


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), key, held)
    QApplication.processEvents()


def form(page: DeskPage, typed: str = "") -> WalkIn:
    QTest.keyClicks(page.table.people.search.edit, typed)
    press(Key.Key_N, CONTROL)
    return page.walk_in


def errors(walk_in: WalkIn) -> list[str]:
    fields = walk_in.findChildren(kit.LabeledField)
    return [one.edit.accessibleDescription() for one in fields if one.edit.property("wrong")]


def newest(page: DeskPage, evening: DeskEvening) -> dict[str, object]:
    people = table(evening.store, "person")
    return dict(max(people, key=lambda row: int(row["number"])))


@pytest.mark.parametrize(
    ("typed", "contact"),
    [
        ("", Contact("")),
        ("nina", Contact("Nina")),
        ("nina hart", Contact("Nina", "Hart")),
        ("Ana de la Cruz", Contact("Ana", "de la Cruz")),
        ("nina@example.org", Contact("", email="nina@example.org")),
        ("(202) 555-0199", Contact("", phone="(202) 555-0199")),
        ("0199", Contact("")),
    ],
)
def test_what_was_typed_is_filled_in(typed: str, contact: Contact) -> None:
    assert split_typed(typed) == contact


def test_a_name_and_enter_are_enough(page: DeskPage, evening: DeskEvening) -> None:
    form(page, "nina hart")
    press(Key.Key_Return)
    hit = page.table.people.current()
    assert hit is not None
    assert hit.contact.full_name == "Nina Hart"
    assert hit.signup is not None
    assert hit.signup.origin == "walk_in"
    assert len(table(evening.store, "mark")) == 1
    assert not page.table.undo_bar.isHidden()
    assert page.table.people.search.text() == ""
    assert focus() is page.table.people.search.edit
    assert open_deliveries(evening.store) == [("completed", "worksheet", "no_email")]


def test_every_field_is_reached_by_tab_and_kept(page: DeskPage, evening: DeskEvening) -> None:
    form(page)
    type_("Nina", "Hart", "Nina@Example.org", "202 555 0199", "20009")
    press(Key.Key_Tab)
    press(Key.Key_Down)  # the language
    press(Key.Key_Tab)
    press(Key.Key_Space)
    press(Key.Key_Tab)
    press(Key.Key_Space)
    press(Key.Key_Return)
    row = newest(page, evening)
    assert row["email"] == "nina@example.org"
    assert row["phone"] == "+12025550199"
    assert row["zip_code"] == "20009"
    assert row["language"] == "Spanish"
    assert (row["first_time"], row["sms_consent"]) == (1, 1)
    assert row["consent_text"] == CONSENT


def test_whoever_another_page_asks_for_is_shown_and_the_form_waits_behind(
    page: DeskPage, evening: DeskEvening
) -> None:
    form(page, "nina hart")
    (ana,) = evening.desk.finder.who("Ana Klein", evening.early)
    page.show_person(ana.id)
    page.shown()
    assert not page.walk_in.isVisible()
    assert page.table.isVisible()
    hit = page.table.people.current()
    assert hit is not None
    assert hit.contact.full_name == "Ana Klein"
    assert page.walk_in.first.text() == "Nina"


def test_consent_is_never_assumed(page: DeskPage, evening: DeskEvening) -> None:
    walk_in = form(page, "nina hart")
    assert not walk_in.sms.isChecked()
    press(Key.Key_Return)
    row = newest(page, evening)
    assert (row["sms_consent"], row["consent_text"]) == (0, "")


def test_slips_are_said_on_leaving_a_field_and_only_there(page: DeskPage) -> None:
    walk_in = form(page)
    type_("Nina", "Hart", "nina@", "555")
    assert errors(walk_in) == ["An e-mail has one @ and a dot after it"]
    press(Key.Key_Tab)
    type_("4540", "")
    assert errors(walk_in) == [
        "An e-mail has one @ and a dot after it",
        "Phone numbers have ten digits",
        "ZIP codes have five digits",
    ]


def test_enter_with_a_slip_saves_nothing_and_goes_to_it(
    page: DeskPage, evening: DeskEvening
) -> None:
    walk_in = form(page)
    type_("Nina", "Hart", "", "", "4540")
    press(Key.Key_Return)
    assert focus() is walk_in.zip_code.edit
    assert len(table(evening.store, "person")) == 5
    type_("2")
    assert errors(walk_in) == []
    press(Key.Key_Return)
    assert len(table(evening.store, "person")) == 6


def test_without_a_last_name_nobody_is_added(page: DeskPage, evening: DeskEvening) -> None:
    walk_in = form(page, "nina")
    assert focus() is walk_in.last.edit
    press(Key.Key_Return)
    assert errors(walk_in) == ["Needed to get in"]
    assert len(table(evening.store, "person")) == 5


def test_doubles_are_shown_while_typing_with_the_reason(page: DeskPage) -> None:
    walk_in = form(page)
    type_("Anna", "Klein")
    view = walk_in.doubles.index(0, 0).data(kit.ROW_VIEW_ROLE)
    assert (view.title, view.subtitle) == ("Ana Klein", "nearly the same name · 0101")
    assert [pill.words for pill in view.pills] == ["signed up"]
    type_("x")
    assert walk_in.doubles.rowCount() == 0


def test_a_double_is_picked_by_arrow_and_enter_checks_them_in(
    page: DeskPage, evening: DeskEvening
) -> None:
    form(page)
    type_("Anna", "Klein")
    press(Key.Key_Up)
    assert page.walk_in.add.text() == "Check this person in"
    press(Key.Key_Return)
    assert len(table(evening.store, "person")) == 5
    (ana,) = evening.signups("Ana Klein")
    assert ana.mark is not None
    assert focus() is page.table.people.search.edit


def test_a_picked_double_who_cancelled_still_needs_the_key_that_confirms(
    page: DeskPage, evening: DeskEvening
) -> None:
    form(page)
    type_("Karla", "Novak")
    press(Key.Key_Down)
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert table(evening.store, "mark") == []
    press(Key.Key_Return, CONTROL)
    assert len(table(evening.store, "mark")) == 1


def test_escape_lets_go_of_the_double_then_goes_back(page: DeskPage) -> None:
    walk_in = form(page)
    type_("Anna", "Klein")
    press(Key.Key_Up)
    press(Key.Key_Escape)
    assert not walk_in.rows.currentIndex().isValid()
    assert walk_in.isVisible()
    press(Key.Key_Escape)
    assert not walk_in.isVisible()
    assert focus() is page.table.people.search.edit


def test_what_was_typed_waits_for_the_host_to_come_back(page: DeskPage) -> None:
    walk_in = form(page, "nina hart")
    type_("nina@example.org")
    press(Key.Key_Escape)
    press(Key.Key_N, CONTROL)
    assert walk_in.email.text() == "nina@example.org"
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    form(page, "otto berg")
    assert (walk_in.first.text(), walk_in.email.text()) == ("Otto", "")


def test_a_form_left_half_typed_is_named_in_the_box_and_never_the_next_persons(
    page: DeskPage,
) -> None:
    walk_in = form(page)
    type_("Ana", "O'Brien", "ana@@x")
    press(Key.Key_Escape)
    assert page.table.people.search.text() == "Ana O'Brien"
    press(Key.Key_N, CONTROL)
    assert (walk_in.last.text(), walk_in.email.text()) == ("O'Brien", "ana@@x")
    press(Key.Key_Escape)
    press(Key.Key_Backspace)  # the whole name is selected: the next person's replaces it
    press(Key.Key_N, CONTROL)
    type_("Zoe")
    assert (walk_in.first.text(), walk_in.last.text(), walk_in.email.text()) == ("Zoe", "", "")


def test_clear_empties_the_form(page: DeskPage) -> None:
    walk_in = form(page, "nina hart")
    type_("nina@")
    walk_in.findChildren(kit.SecondaryButton)[1].click()
    assert (walk_in.first.text(), walk_in.email.text(), errors(walk_in)) == ("", "", [])
    assert focus() is walk_in.first.edit


def test_somebody_already_here_is_said_not_added_twice(
    page: DeskPage, evening: DeskEvening
) -> None:
    for _ in range(2):
        form(page)
        type_("Nina", "Hart", "nina@example.org")
        press(Key.Key_Return)
    assert len(table(evening.store, "person")) == 6
    assert len(table(evening.store, "mark")) == 1
    said = [one.text() for one in page.table.card.findChildren(kit.Text) if one.isVisible()]
    assert any("already here since 17:45" in words for words in said)


def test_walk_in_goes_to_the_suggested_dialer(page: DeskPage, evening: DeskEvening) -> None:
    evening.desk.floor.put_dialer(a_dialer(), "Ruth Kim")
    form(page, "nina hart")
    press(Key.Key_Return)
    assert len(table(evening.store, "stint")) == 1


def test_what_happens_next_depends_on_the_key(
    room: Room, put_up: Callable[[QWidget], None]
) -> None:
    page = DeskPage(room)
    put_up(page)

    def words() -> str:
        return " ".join(one.text() for one in page.walk_in.findChildren(kit.Text))

    form(page)
    assert "worksheet" in words()
    press(Key.Key_Escape)
    room.desk.context.by_key = lambda: True
    form(page)
    assert "creates the sign-up in Mobilize" in words()


def test_doubles_model_keeps_qts_rules(page: DeskPage, qtbot: QtBot) -> None:
    model = page.walk_in.doubles
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    form(page)
    type_("Anna", "Klein")
    assert model.rowCount() == 1
    assert model.data(model.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole)) == (
        "Ana Klein, signed up, nearly the same name · 0101"
    )
    del tester


def test_nothing_in_the_form_is_clipped(page: DeskPage) -> None:
    form(page)
    type_("Anna", "Klein", "nina@", "5", "4540", "")
    assert gallery.clipped(page) == []
