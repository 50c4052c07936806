"""The desk by its keys: every outcome of Enter, the way back and out, nothing by mistake."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import gallery
import pytest
from factories import (
    FIRST,
    DeskEvening,
    a_dialer,
    a_row,
    open_deliveries,
    person,
    put_in,
    table,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.domain.checkin import MarkKind, Standing
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.ids import ServerId
from hubdesk.domain.roster import IncomingEvent, IncomingTimeslot
from hubdesk.domain.rotation import Why
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.hits import Place, place_of
from hubdesk.ui.panels.desk import DeskPage
from hubdesk.ui.room import Room

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class AtTheDesk:
    """A host at the keyboard: keys go wherever the keyboard is, eyes are on list and card."""

    def __init__(self, page: DeskPage, evening: DeskEvening) -> None:
        self.page = page
        self.evening = evening
        self.people = page.table.people
        self.card = page.table.card

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focus, key, held)

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.page

    @property
    def at_search(self) -> bool:
        return self.focus is self.people.search.edit

    @property
    def current(self) -> str:
        hit = self.people.current()
        return hit.contact.full_name if hit else ""

    def row(self, name: str) -> kit.RowView:
        model = self.people.model
        views = (model.index(row, 0).data(kit.ROW_VIEW_ROLE) for row in range(model.rowCount()))
        return next(view for view in views if isinstance(view, kit.RowView) and view.title == name)

    def pills(self, name: str) -> list[str]:
        return [pill.words for pill in self.row(name).pills]

    @property
    def names(self) -> list[str]:
        model = self.people.model
        hits = [model.hit(row) for row in range(model.rowCount())]
        return [hit.contact.full_name for hit in hits if hit]

    @property
    def says(self) -> str:
        """Everything that can be read on the card."""
        seen = self.card.findChildren(QLabel)
        return " | ".join(one.text() for one in seen if one.isVisible() and one.text())

    @property
    def button(self) -> str:
        """The words and the key of the large button."""
        (one,) = (
            one
            for one in (
                *self.card.findChildren(kit.PrimaryButton),
                *self.card.findChildren(kit.SecondaryButton),
            )
            if one.isVisible() and one.height() == 48
        )
        return f"{one.text()} [{one._key}]"

    def click_button(self) -> None:
        words = self.button.partition(" [")[0]
        for one in self.card.findChildren(QAbstractButton):
            if one.isVisible() and one.text() == words:
                QTest.mouseClick(one, Qt.MouseButton.LeftButton)
                return

    def standing(self, name: str) -> list[str]:
        return [
            one.mark.standing.value if one.mark else Standing.EXPECTED.value
            for one in self.evening.signups(name)
        ]

    @property
    def offered(self) -> str:
        """What the undo bar says; nothing while it is away."""
        bar = self.page.table.undo_bar
        return "" if bar.isHidden() else " ".join(one.text() for one in bar.findChildren(QLabel))


@pytest.fixture
def host(room: Room, evening: DeskEvening, put_up: Callable[[QWidget], None]) -> AtTheDesk:
    page = DeskPage(room)
    put_up(page)
    return AtTheDesk(page, evening)


def test_whole_list_of_tonight_stands_by_family_name(host: AtTheDesk) -> None:
    assert host.names == ["Ana Klein", "Carla Novak", "Ben Ortiz", "Eli Strand"]
    assert host.current == ""
    assert "Who is next?" in host.says


def test_enter_with_nothing_typed_checks_in_nobody(host: AtTheDesk) -> None:
    host.press(Key.Key_Return)
    assert table(host.evening.store, "mark") == []


def test_enter_checks_in_and_the_box_is_free_for_the_next(host: AtTheDesk) -> None:
    host.type("ana")
    assert host.current == "Ana Klein"
    assert host.button == "Check in [Enter]"
    host.press(Key.Key_Return)
    assert host.standing("Ana Klein") == ["here"]
    assert host.pills("Ana Klein") == ["in since 17:45"]
    assert "Ana Klein is in." in host.says
    assert host.offered.startswith("Ana Klein is in 17:45")
    assert host.people.search.text() == ""
    assert host.at_search


def test_double_press_of_enter_says_already_here_and_changes_nothing(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    host.press(Key.Key_Return)
    assert "already here since 17:45, checked in by Ruth Kim" in host.says
    assert len(table(host.evening.store, "mark")) == 1


def test_typing_anywhere_lands_in_the_search_box(host: AtTheDesk) -> None:
    host.people.rows.setFocus()
    host.type("el")
    assert host.people.search.text() == "el"
    host.page.table.walk_in_button.setFocus()
    host.type("i")
    assert host.people.search.text() == "eli"
    assert host.at_search
    assert host.current == "Eli Strand"


def test_arrows_move_in_the_list_and_the_keyboard_stays_in_the_box(host: AtTheDesk) -> None:
    for name in ("Ana Klein", "Carla Novak", "Ben Ortiz", "Eli Strand", "Eli Strand"):
        host.press(Key.Key_Down)
        assert host.current == name
    host.press(Key.Key_Up)
    assert host.current == "Ben Ortiz"
    host.press(Key.Key_PageUp)
    assert host.current == "Ana Klein"
    assert host.at_search


def test_other_shift_is_said_before_and_taken_by_one_key(host: AtTheDesk) -> None:
    host.type("ben")
    assert host.pills("Ben Ortiz") == ["20:00 shift"]
    assert "signed up for 20:00, not for this shift" in host.says
    assert host.button == "Take this shift [Enter]"
    host.press(Key.Key_Return)
    assert sorted(host.standing("Ben Ortiz")) == ["expected", "here"]
    assert host.pills("Ben Ortiz") == ["in since 17:45"]


def test_cancelled_gets_in_by_its_own_key_only(host: AtTheDesk) -> None:
    host.type("carla")
    assert host.pills("Carla Novak") == ["cancelled"]
    assert host.row("Carla Novak").key_hint == ""
    assert host.button == "Check in anyway [Ctrl+Enter]"
    for _ in range(3):
        host.press(Key.Key_Return)
    assert "Carla Novak cancelled" in host.says
    assert host.standing("Carla Novak") == ["expected"]
    host.press(Key.Key_Return, CONTROL)
    assert host.standing("Carla Novak") == ["here"]


def test_click_on_the_words_check_in_anyway_is_the_confirmation(host: AtTheDesk) -> None:
    host.type("carla")
    host.click_button()
    assert host.standing("Carla Novak") == ["here"]


def test_no_longer_listed_gets_in_by_its_own_key_only(host: AtTheDesk, room: Room) -> None:
    eli = a_row(person("Ana Klein", "ana@example.org", "+12025550101", "20001"))
    put_in(host.evening.store, [eli])
    host.page.table.reload()
    host.type("eli")
    assert host.pills("Eli Strand") == ["no longer listed"]
    host.press(Key.Key_Return)
    host.press(Key.Key_Return)
    assert host.standing("Eli Strand") == ["expected"]
    assert "Check in only if they are standing here" in host.says
    host.press(Key.Key_Return, CONTROL)
    assert host.standing("Eli Strand") == ["here"]


def test_virtual_sign_up_is_said_and_may_be_added_to_tonight(host: AtTheDesk) -> None:
    host.type("dev")
    assert host.pills("Dev Rao") == ["virtual"]
    host.press(Key.Key_Return)
    assert "meets online" in host.says
    assert host.standing("Dev Rao") == ["expected"]
    host.press(Key.Key_Return, CONTROL)
    assert sorted(host.standing("Dev Rao")) == ["expected", "here"]


def test_somebody_known_without_a_sign_up_is_added_to_tonight(
    host: AtTheDesk, clock: SetClock
) -> None:
    then = FIRST - timedelta(days=7)
    last_week = IncomingTimeslot(ServerId(91009), then, then + timedelta(hours=2))
    past = IncomingEvent(ServerId(90009), "Last week", "America/New_York")
    put_in(
        host.evening.store,
        [
            a_row(
                person("Fay Hill", "fay@example.org"),
                last_week,
                event=past,
                server_id=ServerId(92009),
            )
        ],
    )
    host.page.table.reload()
    assert "Fay Hill" not in host.names
    host.type("fay")
    assert host.pills("Fay Hill") == ["not signed up"]
    assert host.button == "Add to tonight [Enter]"
    host.press(Key.Key_Return)
    assert "Fay Hill" in host.names
    assert host.pills("Fay Hill") == ["in since 17:45"]
    assert host.current == "Fay Hill"


def test_ctrl_z_takes_the_last_press_back(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    host.press(Key.Key_Z, CONTROL)
    assert host.standing("Ana Klein") == ["expected"]
    assert host.offered == ""
    assert "Taken back: Ana Klein." in host.says
    assert [row["kind"] for row in table(host.evening.store, "mark")] == ["in", "undo"]
    host.press(Key.Key_Z, CONTROL)
    assert len(table(host.evening.store, "mark")) == 2


def test_undo_does_not_disturb_a_name_being_typed(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    host.type("eli")
    host.press(Key.Key_Z, CONTROL)
    assert host.standing("Ana Klein") == ["expected"]
    assert host.people.search.text() == "eli"
    assert host.current == "Eli Strand"


def test_ctrl_z_undoes_typing_once_nothing_is_within_reach(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Z, CONTROL)
    assert host.people.search.text() == ""


def test_escape_steps_back_from_text_then_from_the_row(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Escape)
    assert (host.people.search.text(), host.current) == ("", "")
    host.press(Key.Key_Down)
    host.press(Key.Key_Escape)
    assert host.current == ""


def test_check_out_takes_their_own_counts(host: AtTheDesk, clock: SetClock) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    clock.forward(90)
    assert host.button == "Check out [Ctrl+O]"
    host.press(Key.Key_O, CONTROL)
    host.type("41")
    host.press(Key.Key_Tab)
    host.type("7x")
    host.press(Key.Key_Return)
    (mark,) = (m for m in table(host.evening.store, "mark") if m["kind"] == MarkKind.OUT)
    assert (mark["calls"], mark["conversations"]) == (41, 7)
    assert host.pills("Ana Klein") == ["left 19:15"]
    assert host.offered.startswith("Ana Klein has left")
    assert host.at_search


def test_counts_may_stay_empty_and_escape_leaves_the_form(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    host.press(Key.Key_O, CONTROL)
    host.press(Key.Key_Escape)
    assert host.standing("Ana Klein") == ["here"]
    assert host.at_search
    host.press(Key.Key_O, CONTROL)
    host.press(Key.Key_Return)
    assert host.standing("Ana Klein") == ["left"]


def test_who_left_comes_back_by_the_key_that_confirms(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    host.press(Key.Key_O, CONTROL)
    host.press(Key.Key_Return)
    host.press(Key.Key_Return)
    host.press(Key.Key_Return)
    assert host.standing("Ana Klein") == ["left"]
    host.press(Key.Key_Return, CONTROL)
    assert host.standing("Ana Klein") == ["here"]


def test_check_out_of_somebody_who_is_not_here_is_only_a_sentence(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_O, CONTROL)
    assert "nothing to check out" in host.says
    assert table(host.evening.store, "mark") == []


def test_without_a_dialer_people_wait_on_the_floor(host: AtTheDesk) -> None:
    host.type("ana")
    assert "No dialer yet" in host.says
    host.press(Key.Key_Return)
    assert "waits on the floor" in host.offered
    assert table(host.evening.store, "stint") == []


def two_dialers(desk: Desk) -> None:
    desk.floor.put_dialer(a_dialer(), "Ruth Kim")
    desk.floor.put_dialer(a_dialer("Mayor Pat", kind=DialerKind.CAMPAIGN), "Ruth Kim")


def test_suggested_dialer_is_shown_with_its_reason_and_taken_by_enter(host: AtTheDesk) -> None:
    two_dialers(host.evening.desk)
    host.type("ana")
    assert "Scale to Win | DNC" in host.says
    assert "The DNC's dialer fills first. 0 on it, needs 2 more." in host.says
    host.press(Key.Key_Return)
    (stint,) = table(host.evening.store, "stint")
    assert stint["reason"] == Why.DNC_FIRST
    assert "Scale to Win" in host.offered
    assert "Now on | Scale to Win" in host.says


def test_alt_and_a_figure_pick_another_dialer(host: AtTheDesk) -> None:
    two_dialers(host.evening.desk)
    host.type("ana")
    host.press(Key.Key_2, ALT)
    assert "Mayor Pat | campaign" in host.says
    assert "Chosen at the desk." in host.says
    host.press(Key.Key_Return)
    (stint,) = table(host.evening.store, "stint")
    assert stint["reason"] == Why.CHOSEN
    assert "Mayor Pat" in host.offered


def test_pick_is_for_one_person_only(host: AtTheDesk) -> None:
    two_dialers(host.evening.desk)
    host.press(Key.Key_Down)
    host.press(Key.Key_2, ALT)
    host.press(Key.Key_Down)
    host.press(Key.Key_Up)
    assert "Scale to Win" in host.says


def test_alt_zero_lets_somebody_wait(host: AtTheDesk) -> None:
    two_dialers(host.evening.desk)
    host.type("ana")
    host.press(Key.Key_0, ALT)
    host.press(Key.Key_Return)
    assert table(host.evening.store, "stint") == []


def test_somebody_here_is_moved_at_once(host: AtTheDesk) -> None:
    two_dialers(host.evening.desk)
    host.type("ana")
    host.press(Key.Key_Return)
    host.press(Key.Key_2, ALT)
    first, second = table(host.evening.store, "stint")
    assert first["ended_at"] is not None
    assert second["ended_at"] is None
    assert "Now on | Mayor Pat" in host.says


def test_menu_offers_every_dialer_with_its_count(host: AtTheDesk, qtbot: QtBot) -> None:
    two_dialers(host.evening.desk)
    host.type("ana")
    host.press(Key.Key_D, ALT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions: list[QAction] = menu.actions()
    words = [one.text().partition("\t")[0] for one in actions]
    assert words[:2] == ["Scale to Win  ·  0 on it", "Mayor Pat  ·  0 on it"]
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    qtbot.waitUntil(lambda: "Mayor Pat" in host.says)


def test_history_takes_back_with_a_reason_and_keeps_both(host: AtTheDesk) -> None:
    host.type("ana")
    host.press(Key.Key_Return)
    host.press(Key.Key_H, CONTROL)
    (sheet,) = host.page.findChildren(kit.Sheet)
    said = " | ".join(one.text() for one in sheet.findChildren(QLabel))
    assert "Checked in" in said
    assert isinstance(host.focus, QLineEdit)
    host.press(Key.Key_Return)
    assert host.standing("Ana Klein") == ["here"]
    host.type("wrong Ana")
    host.press(Key.Key_Return)
    assert host.standing("Ana Klein") == ["expected"]
    assert host.at_search
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete: the first sheet is gone
    host.press(Key.Key_H, CONTROL)
    (sheet,) = host.page.findChildren(kit.Sheet)
    said = " | ".join(one.text() for one in sheet.findChildren(QLabel))
    assert "Taken back" in said
    assert "“wrong Ana”" in said
    assert "Checked in" in said
    host.press(Key.Key_Escape)
    assert host.at_search


def test_change_made_elsewhere_shows_on_the_row_it_names(host: AtTheDesk) -> None:
    host.press(Key.Key_Down)
    host.press(Key.Key_Down)
    desk, early = host.evening.desk, host.evening.early
    desk.attendance.check_in(host.evening.signup("Eli Strand"), early.timeslot_id, "Sam")
    assert host.pills("Eli Strand") == ["in since 17:45"]
    assert host.current == "Carla Novak"


def test_hidden_page_catches_up_when_it_is_shown(host: AtTheDesk) -> None:
    host.page.hide()
    desk, early = host.evening.desk, host.evening.early
    desk.attendance.check_in(host.evening.signup("Eli Strand"), early.timeslot_id, "Sam")
    assert host.pills("Eli Strand") == ["signed up"]
    host.page.show()
    host.page.shown()
    assert host.pills("Eli Strand") == ["in since 17:45"]


def test_near_name_is_offered_but_never_taken_by_a_stray_enter(host: AtTheDesk) -> None:
    host.type("strang")
    assert host.pills("Eli Strand") == ["near name", "signed up"]
    host.press(Key.Key_Return)
    assert host.standing("Eli Strand") == ["expected"]
    host.press(Key.Key_Down)
    host.press(Key.Key_Return)
    assert host.standing("Eli Strand") == ["here"]


def test_nobody_found_is_a_designed_answer(host: AtTheDesk) -> None:
    host.type("zzzz")
    assert host.names == []
    assert not host.people.rows.isVisible()
    assert "Not on the list?" in host.says
    QApplication.processEvents()
    assert gallery.clipped(host.page) == []


def test_what_is_unusual_about_a_person_is_on_their_card(host: AtTheDesk, clock: SetClock) -> None:
    twin = a_row(person("Pat Lee", "lee@example.org"), blocked=True, notes={"Brings": "a laptop"})
    sam = a_row(person("Sam Lee", "lee@example.org"))
    put_in(host.evening.store, [twin, sam], complete=False)
    host.page.table.reload()
    host.type("pat")
    assert "Shares an e-mail" in host.says
    assert "Mobilize has them blocked" in host.says
    assert "Brings: a laptop" in host.says


def test_without_any_shift_one_can_be_started_and_people_get_in(
    bare_room: Room, put_up: Callable[[QWidget], None], desk: Desk, qtbot: QtBot
) -> None:
    page = DeskPage(bare_room)
    put_up(page)
    asked: list[str] = []
    bare_room.page_wanted.connect(asked.append)
    page.no_shift.roster.click()
    assert asked == ["today"]
    assert gallery.clipped(page) == []
    page.no_shift.start.click()
    assert bare_room.shift is not None
    assert bare_room.shift.title == "Tuesday phone bank"
    host = AtTheDesk(page, DeskEvening(desk))
    host.type("nina hart")
    host.press(Key.Key_N, CONTROL)
    host.press(Key.Key_Return)
    assert host.pills("Nina Hart") == ["in since 21:45"]
    assert open_deliveries(desk.context.store) == [
        ("completed", "worksheet", "no_email"),
    ]


def test_shift_of_another_day_offers_to_start_tonights(
    host: AtTheDesk, clock: SetClock, room: Room
) -> None:
    assert not host.page.table.other_day.isVisible()
    clock.go_to(FIRST + timedelta(days=2))
    host.page.tick()
    assert host.page.table.other_day.isVisible()
    (start,) = host.page.table.other_day.findChildren(kit.SecondaryButton)
    start.click()
    assert room.shift is not None
    assert room.shift.starts_at == FIRST + timedelta(days=2)
    assert not host.page.table.other_day.isVisible()


def test_place_is_read_from_the_shift_that_is_worked_on(host: AtTheDesk) -> None:
    (ben,) = host.evening.desk.finder.who("ben", host.evening.early)
    assert place_of(ben, host.evening.early) is Place.OTHER_SHIFT
    assert place_of(ben, host.evening.late) is Place.EXPECTED


def test_nothing_is_clipped_with_a_very_long_name(host: AtTheDesk) -> None:
    name = "Maximiliana Guadalupe Inmaculada Featherstonehaugh-Montserrat"
    put_in(host.evening.store, [a_row(person(name, "m@example.org"))], complete=False)
    two_dialers(host.evening.desk)
    host.page.table.reload()
    for typed in ("maxi", "carla", "ben", "ana"):
        host.press(Key.Key_Escape)
        host.type(typed)
        QApplication.processEvents()
        assert gallery.clipped(host.page) == []
    host.press(Key.Key_Return)
    host.press(Key.Key_O, CONTROL)
    QApplication.processEvents()
    assert gallery.clipped(host.page) == []


def test_a_long_name_never_widens_the_page(host: AtTheDesk) -> None:
    name = "Maximiliana Guadalupe Inmaculada Featherstonehaugh-Montserrat de la Fuente Villanueva"
    put_in(host.evening.store, [a_row(person(name, "m@example.org"))], complete=False)
    host.page.table.reload()
    host.type("maxi")
    host.press(Key.Key_Return)
    QApplication.processEvents()
    assert host.offered.startswith("Maximiliana")
    assert host.page.width() == 1096


def test_tab_goes_in_reading_order(host: AtTheDesk) -> None:
    two_dialers(host.evening.desk)
    host.type("ana")
    seen = []
    for _ in range(6):
        seen.append(host.focus.accessibleName())
        host.press(Key.Key_Tab)
    assert seen == [
        "Search for a person",
        "People found",
        "Walk-in",
        "Another dialer",
        "History of this person",
        "Check in",
    ]


def test_everything_the_keyboard_can_reach_has_a_name(host: AtTheDesk) -> None:
    for widget in host.page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
            assert widget.accessibleName(), widget
