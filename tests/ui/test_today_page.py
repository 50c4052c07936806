"""The Today page: what is missing is named, mended in place, and Enter opens the doors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import gallery
import pytest
from factories import LATE, DeskEvening, a_dialer, a_row, person, put_in
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QWidget

from hubdesk.clock import SetClock
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.leaders import Role, Training
from hubdesk.domain.people import LONGEST_NAME, Contact
from hubdesk.store import cursors
from hubdesk.ui import theme
from hubdesk.ui.panels.today import TodayPage
from hubdesk.ui.room import Room
from hubdesk.ui.widgets import LabeledField, Sheet, Text

LINK = "https://dialer.example.org/tonight"


@dataclass
class Today:
    """The page on the screen, and what it asked of the window."""

    page: TodayPage
    asked: list[str] = field(default_factory=list)

    def says(self) -> str:
        texts = [one.text() for one in self.page.findChildren(Text) if one.isVisible()]
        return " | ".join(texts)

    def button(self, name: str) -> QPushButton:
        (one,) = (
            button
            for button in self.page.window().findChildren(QPushButton)
            if button.isVisible() and name in (button.accessibleName(), button.text())
        )
        return one


def today_of(room: Room, put_up: Callable[[QWidget], None]) -> Today:
    asked: list[str] = []
    page = TodayPage(
        room,
        lambda: asked.append("import"),
        lambda: asked.append("pull"),
        lambda: asked.append("practise"),
    )
    room.page_wanted.connect(asked.append)
    put_up(page)
    return Today(page, asked)


@pytest.fixture
def today(room: Room, put_up: Callable[[QWidget], None]) -> Today:
    return today_of(room, put_up)


def type_into(words: str) -> None:
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClicks(now, words)


def press(key: Qt.Key) -> None:
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClick(now, key)


def make_ready(evening: DeskEvening, clock: SetClock) -> None:
    evening.desk.floor.put_dialer(a_dialer(link=LINK), "Ruth")
    with evening.store.write() as connection:
        cursors.note_roster_read(connection, clock())
    evening.desk.leaders.put("Ruth K.", Role.HOST, clock().date())


def test_title_says_what_is_missing(today: Today) -> None:
    assert "Ready in three minutes" in today.says()
    assert "Three things to do. After that you can pull the network plug." in today.says()


def test_ready_lets_the_plug_be_pulled(today: Today, evening: DeskEvening, clock: SetClock) -> None:
    make_ready(evening, clock)
    assert "Ready: you can pull the network plug now" in today.says()
    evening.desk.hub.set(roster_short='[{"event": "a", "read": 36, "counted": 40}]')
    assert "Ready: you can pull" not in today.says()
    assert "4 fewer than Mobilize counts" in today.says()


def test_pasted_link_makes_the_dialer_and_the_row_turns_green(
    today: Today, evening: DeskEvening
) -> None:
    today.button("Scale to Win link: Paste link").click()
    type_into(f"  {LINK}  ")
    press(Qt.Key.Key_Return)
    (dialer,) = evening.desk.floor.dialers()
    assert (dialer.kind, dialer.link, dialer.min_callers) == (DialerKind.SCALE_TO_WIN, LINK, 8)
    assert today.button("Scale to Win link: Change")


def test_bad_link_is_refused_beside_the_field_and_nothing_changes(
    today: Today, evening: DeskEvening
) -> None:
    today.button("Scale to Win link: Paste link").click()
    press(Qt.Key.Key_Return)
    assert "Paste the link first." in today.says()
    type_into("http://dialer.example.org")
    press(Qt.Key.Key_Return)
    assert "must begin with https" in today.says()
    press(Qt.Key.Key_Escape)
    assert evening.desk.floor.dialers() == []


def test_link_goes_to_the_scale_to_win_dialer_that_waits_for_one(
    today: Today, evening: DeskEvening
) -> None:
    kept = evening.desk.floor.put_dialer(a_dialer("Scale to Win, room B", link=""), "Ruth")
    today.button("Scale to Win link: Paste link").click()
    type_into(LINK)
    press(Qt.Key.Key_Return)
    assert evening.desk.floor.dialers() == [replace(kept, link=LINK, good_on="2026-10-20")]


def test_enter_opens_the_doors_and_then_leads_to_the_desk(
    today: Today, evening: DeskEvening, clock: SetClock
) -> None:
    make_ready(evening, clock)
    press(Qt.Key.Key_Return)
    session = evening.desk.floor.session(evening.early.timeslot_id)
    assert session is not None
    assert (session.opened_by, session.without_dnc) == ("Ruth Kim", "")
    assert today.page.doors.text() == "Doors open since 17:45"
    press(Qt.Key.Key_Return)
    assert today.asked == ["desk"]


def test_doors_without_the_dnc_ask_for_the_link(today: Today, evening: DeskEvening) -> None:
    press(Qt.Key.Key_Return)
    assert "There is no Scale to Win link for tonight" in today.says()
    press(Qt.Key.Key_Return)
    assert "Paste the link, or give a reason below." in today.says()
    type_into(LINK)
    press(Qt.Key.Key_Return)
    session = evening.desk.floor.session(evening.early.timeslot_id)
    assert session is not None
    assert session.without_dnc == ""
    assert evening.desk.floor.dialers()[0].link == LINK


def test_doors_without_the_dnc_take_a_leaders_reason(today: Today, evening: DeskEvening) -> None:
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)
    type_into("the DNC has no shift tonight")
    press(Qt.Key.Key_Return)
    session = evening.desk.floor.session(evening.early.timeslot_id)
    assert session is not None
    assert session.without_dnc == "the DNC has no shift tonight"
    assert "Doors opened without it: the DNC has no shift tonight" in today.says()


def test_going_back_leaves_the_doors_closed(today: Today, evening: DeskEvening) -> None:
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert evening.desk.floor.session(evening.early.timeslot_id) is None
    assert QApplication.focusWidget() is today.page.doors


def test_enter_on_a_rows_button_does_not_open_the_doors(
    today: Today, evening: DeskEvening, clock: SetClock
) -> None:
    make_ready(evening, clock)
    evening.desk.leaders.put("Jo L.", Role.GREETER)
    today.button("Leaders: Show").setFocus()
    press(Qt.Key.Key_Return)
    assert today.asked == ["hub"]
    assert evening.desk.floor.session(evening.early.timeslot_id) is None


def test_untrained_host_and_an_empty_desk_each_have_their_button(
    today: Today, evening: DeskEvening, clock: SetClock
) -> None:
    make_ready(evening, clock)
    leaders = evening.desk.leaders
    (ruth,) = leaders.all()
    leaders.set_pin(ruth.id, "2468", "2468")
    leaders.put("Ruth K.", Role.HOST, None, ruth.id, trainings=[Training("Scale to Win")])
    assert "Two things to do. The network plug may be pulled already." in today.says()
    assert (
        "The host is not trained for tonight: Ruth K. has 1 module left"
        " · Nobody has signed in: the record says Ruth Kim" in today.says()
    )
    today.button("Leaders: Sign in").click()
    type_into("rk")
    press(Qt.Key.Key_Return)
    type_into("2468")
    press(Qt.Key.Key_Return)
    assert [one.leader.id for one in leaders.duty()] == [ruth.id]
    today.button("Leaders: Show").click()
    assert today.asked == ["hub"]
    leaders.put("Ruth K.", Role.HOST, None, ruth.id, trainings=[Training("A", clock().date())])
    assert "Ready: you can pull the network plug now" in today.says()
    assert "Ruth K. trained · Ruth K. on duty" in today.says()


def test_clock_that_is_off_is_compared_again(today: Today, evening: DeskEvening) -> None:
    evening.desk.hub.set(clock_ahead_seconds="-7500")
    today.button("Clock, disk, printer: Compare again").click()
    assert today.asked == ["pull"]


def test_printer_is_named_once_it_was_looked_for(
    today: Today, evening: DeskEvening, clock: SetClock
) -> None:
    assert "printer not looked at" in today.says()
    evening.desk.readiness.printer = lambda: "Brother HL-L2350"
    today.page.tick()
    assert "Brother HL-L2350" in today.says()


def test_shift_of_today_that_is_over_is_not_called_another_days(
    today: Today, evening: DeskEvening, clock: SetClock
) -> None:
    make_ready(evening, clock)
    clock.go_to(evening.early.ends_at + timedelta(minutes=30))
    press(Qt.Key.Key_Return)
    assert "This shift is over" in today.says()


def test_shift_of_another_day_is_named_before_its_doors_open(
    today: Today, evening: DeskEvening, clock: SetClock
) -> None:
    make_ready(evening, clock)
    clock.forward(-24 * 60)
    press(Qt.Key.Key_Return)
    assert "This shift is not today's" in today.says()
    assert evening.desk.floor.session(evening.early.timeslot_id) is None
    press(Qt.Key.Key_Return)
    assert evening.desk.floor.session(evening.early.timeslot_id) is not None


def test_roster_is_imported_or_pulled_as_the_hub_can(
    today: Today, evening: DeskEvening, room: Room
) -> None:
    today.button("Roster: Import CSV").click()
    room.desk.context.by_key = lambda: True
    today.page.refresh()
    today.button("Roster: Pull").click()
    assert today.asked == ["import", "pull"]


def test_what_is_left_over_leads_to_sync(today: Today, evening: DeskEvening, room: Room) -> None:
    desk = evening.desk
    desk.attendance.check_in(evening.signup("Ana Klein"), evening.early.timeslot_id, "Ruth")
    room.choose_shift(evening.late.timeslot_id)
    today.button("Last time: Show").click()
    assert today.asked == ["sync"]


def test_another_shift_is_chosen_and_an_online_one_cannot_be(
    today: Today, evening: DeskEvening, room: Room
) -> None:
    combo = today.page.tonight.choice.combo
    assert combo.isVisible()
    words = [combo.itemText(place) for place in range(combo.count())]
    assert [word.split(" · ")[1] for word in words] == [
        "18:00 to 20:00 EDT",
        "18:00 to 20:00 EDT",
        "20:00 to 22:00 EDT",
    ]
    model = combo.model()
    assert isinstance(model, QStandardItemModel)
    online = next(place for place, word in enumerate(words) if "online" in word)
    assert not model.item(online).isEnabled()
    combo.setFocus()
    press(Qt.Key.Key_Down)
    if combo.currentData() != evening.late.timeslot_id:
        press(Qt.Key.Key_Down)
    assert room.shift == evening.late


def test_tonights_numbers_are_the_rosters(today: Today, evening: DeskEvening) -> None:
    assert "Expected | 1 to 2 | First-timers | 0 | Signed up | 2 | Still to confirm | 2" in (
        today.says()
    )
    put_in(evening.store, [a_row(Contact("Flo", "Nash", "flo@example.org"))], complete=False)
    today.page.tick()
    assert "Signed up | 3" in today.says()


def test_no_district_is_offered_and_the_reason_is_said(today: Today, evening: DeskEvening) -> None:
    assert "so Scale to Win has no district list to choose." in today.says()
    evening.desk.floor.put_dialer(a_dialer("Mayor Pat", kind=DialerKind.CAMPAIGN), "Ruth")
    assert "Mayor Pat is yours to mix in." in today.says()


def test_four_steps_are_kept_with_day_who_and_note(today: Today, evening: DeskEvening) -> None:
    evening.desk.hub.set(step_registered="5 Sep, as it was kept before")
    assert "1:1 | not noted yet | On Mobilize | 5 Sep, as it was kept before" in today.says()
    today.button("Edit the four steps").click()
    type_into("soon")
    press(Qt.Key.Key_Return)
    assert "“soon” is not a day, such as 3 Sep 2026." in today.says()
    for _ in "soon":
        press(Qt.Key.Key_Backspace)
    for words in ("3 Sep 2026", "Dana Reed", "by video"):
        type_into(words)
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    step = evening.desk.hub.steps(date(2026, 10, 20))[0]
    assert (step.on, step.who, step.note) == (date(2026, 9, 3), "Dana Reed", "by video")
    assert "1:1 | 3 Sep, with Dana Reed, by video" in today.says()
    assert "5 Sep, as it was kept before" in today.says()


def test_training_and_hosting_tell_themselves(
    today: Today, evening: DeskEvening, clock: SetClock
) -> None:
    make_ready(evening, clock)
    evening.desk.leaders.put("Jo L.", Role.GREETER)
    evening.desk.floor.open_doors(evening.early.timeslot_id, "Ruth")
    assert "Trained | 1 of 2 leaders | Hosting | evening 1" in today.says()


def test_without_a_roster_the_csv_comes_first_then_the_key_then_a_practice(
    bare_room: Room, put_up: Callable[[QWidget], None]
) -> None:
    today = today_of(bare_room, put_up)
    assert "Bring in tonight's sign-ups" in today.says()
    press(Qt.Key.Key_Return)
    today.button("Enter the key").click()
    today.button("Practise").click()
    assert today.asked == ["import", "hub", "practise"]
    assert gallery.clipped(today.page) == []


def test_first_roster_brings_the_page_up(
    bare_room: Room, put_up: Callable[[QWidget], None]
) -> None:
    today = today_of(bare_room, put_up)
    put_in(bare_room.desk.context.store, [a_row(Contact("Ana", "Klein"), LATE)])
    bare_room.read_again()
    bare_room.shift_changed.emit()
    assert today.page.doors.isVisible()


@pytest.mark.parametrize("size", [(1096, 656), (776, 536), (1736, 1016)])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_nothing_is_clipped_and_everything_has_a_name(
    today: Today, evening: DeskEvening, size: tuple[int, int], mode: theme.Mode, qapp: QApplication
) -> None:
    longest = ("Maximiliana Featherstonehaugh-Villanueva " * 3)[:LONGEST_NAME]
    evening.desk.leaders.put(longest, Role.HOST)
    evening.desk.floor.put_dialer(a_dialer("Campaign " * 12, kind=DialerKind.CAMPAIGN), "Ruth")
    theme.apply(qapp, mode)
    today.page.resize(*size)
    for _ in range(5):  # rows that grew tell the page, the page its scroll area
        qapp.processEvents()
    assert gallery.clipped(today.page) == []
    unnamed = [
        widget
        for widget in today.page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
    ]
    assert unnamed == []
    theme.apply(qapp, "light")


def test_a_roster_that_comes_meanwhile_leaves_the_keyboard_in_the_sheet(
    bare_room: Room, put_up: Callable[[QWidget], None]
) -> None:
    page = TodayPage(bare_room, lambda: None, lambda: None)
    window = QMainWindow()
    window.setCentralWidget(page)
    put_up(window)
    page.shown()
    sheet = Sheet(window, "First a PIN", "Typed while the roster comes.")
    typed = LabeledField("New PIN")
    sheet.body.addWidget(typed)
    sheet.open()
    typed.setFocus()
    put_in(bare_room.desk.context.store, [a_row(person("Ana Klein", "ana@example.org"))])
    bare_room.read_again()
    page.refresh()
    assert window.focusWidget() is typed.edit
    sheet.close()
