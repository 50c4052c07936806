"""The desk by its keys: every outcome of Enter, who is found, nothing by mistake."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import gallery
import pytest
from at_the_desk import AtTheDesk, two_dialers
from factories import FIRST, DeskEvening, a_row, open_deliveries, person, put_in, table
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.domain.ids import ServerId
from hubdesk.domain.roster import IncomingEvent, IncomingTimeslot
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.hits import Place, place_of
from hubdesk.ui.panels.desk import DeskPage
from hubdesk.ui.room import Room

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


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
    assert sorted(host.standing("Ben Ortiz")) == ["here", "moved"]
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
    for _ in range(7):
        seen.append(host.focus.accessibleName())
        host.press(Key.Key_Tab)
    assert seen == [
        "Search for a person",
        "People found",
        "Walk-in",
        "How to join the dialer",
        "Another dialer",
        "History of this person",
        "Check in",
    ]


def test_everything_the_keyboard_can_reach_has_a_name(host: AtTheDesk) -> None:
    for widget in host.page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
            assert widget.accessibleName(), widget
