"""The Sync page: ticks that last, figures that add up, and buttons that only a leader presses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import gallery
import pytest
from at_the_sync import adds_up, figures, held, line_of, press, says, settle
from factories import (
    EARLY,
    FIRST,
    PHONE_BANK,
    SECOND,
    TONIGHT,
    DeskEvening,
    a_row,
    open_deliveries,
    person,
    put_in,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.domain.delivery import Reason, State
from hubdesk.domain.ids import ServerId
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.ui import widgets as kit
from hubdesk.ui.models.lines import LinesModel
from hubdesk.ui.panels.absent_sheet import AbsentModel, unmarked
from hubdesk.ui.panels.sync import SyncPage
from hubdesk.ui.panels.sync_to_set import safe_url
from hubdesk.ui.room import Room

Key = Qt.Key
PutUp = Callable[[QWidget], None]


@pytest.fixture
def page(worked: DeskEvening, room: Room, put_up: PutUp) -> SyncPage:
    made = SyncPage(room)
    put_up(made)
    return made


def rows(page: SyncPage) -> list[str]:
    """What a screen reader says of every row."""
    model = page.to_set.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.data(model.index(row), role)) for row in range(model.rowCount())]


def test_lines_are_in_the_dashboards_order_with_the_status_to_choose(page: SyncPage) -> None:
    assert rows(page) == [
        "Klein, Ana, Completed, ana@example.org, not ticked",
        "Mensah, Kwame, + New attendee, Completed, kwame@example.org, not ticked",
        "Strand, Eli, Completed, eli@example.org, not ticked",
    ]


def test_space_ticks_and_moves_on_and_the_tick_lasts(page: SyncPage, worked: DeskEvening) -> None:
    assert page.to_set.list.hasFocus()
    QTest.keyClick(page.to_set.list, Key.Key_Space)
    QTest.keyClick(page.to_set.list, Key.Key_Space)
    assert page.to_set.list.currentIndex().row() == 2
    ticked = [line.contact.family_name for line in worked.desk.deliveries.lines() if line.ticked_at]
    assert ticked == ["Klein", "Mensah"]
    assert page.to_set.progress.text().startswith("2 of 3 ticked")


def test_space_on_a_ticked_row_takes_the_tick_back_and_stays(
    page: SyncPage, worked: DeskEvening
) -> None:
    QTest.keyClick(page.to_set.list, Key.Key_Space)
    QTest.keyClick(page.to_set.list, Key.Key_Up)
    QTest.keyClick(page.to_set.list, Key.Key_Space)
    assert page.to_set.list.currentIndex().row() == 0
    assert all(line.ticked_at is None for line in worked.desk.deliveries.lines())


def test_a_new_page_begins_at_the_first_line_not_ticked(
    page: SyncPage, room: Room, put_up: PutUp
) -> None:
    QTest.keyClick(page.to_set.list, Key.Key_Space)
    again = SyncPage(room)
    put_up(again)
    assert again.to_set.list.currentIndex().row() == 1


def test_survey_is_an_hour_after_the_shifts_end(page: SyncPage) -> None:
    assert "survey goes out at 21:00" in page.to_set.progress.text()


def test_of_several_shifts_the_first_deadline_is_said_until_all_is_ticked(
    worked: DeskEvening, room: Room, put_up: PutUp, clock: SetClock
) -> None:
    clock.go_to(SECOND + timedelta(minutes=10))
    attendance = worked.desk.attendance
    attendance.check_in(worked.signup("Ben Ortiz"), worked.late.timeslot_id, "Ruth Kim")
    room.tick()
    assert room.shift is not None
    assert room.shift.timeslot_id == worked.late.timeslot_id
    made = SyncPage(room)
    put_up(made)
    assert "survey goes out at 21:00" in made.to_set.progress.text()
    for _ in range(3):
        QTest.keyClick(made.to_set.list, Key.Key_Space)
    assert "survey goes out at 23:00" in made.to_set.progress.text()
    QTest.keyClick(made.to_set.list, Key.Key_Space)
    assert made.to_set.progress.text() == "4 of 4 ticked"


def test_the_event_of_the_current_line_is_opened(
    worked: DeskEvening, room: Room, put_up: PutUp
) -> None:
    page = "https://mobilize.example.org/text-bank"
    there = replace(PHONE_BANK, server_id=ServerId(90009), title="Text bank", browser_url=page)
    al = a_row(person("Al Abel"), replace(EARLY, server_id=ServerId(91009)), event=there)
    put_in(worked.store, [al], complete=False)
    shift = next(one for one in worked.desk.hub.shifts() if one.title == "Text bank")
    (hit,) = worked.desk.finder.who("Al Abel", shift)
    assert hit.signup is not None
    worked.desk.attendance.check_in(hit.signup.id, shift.timeslot_id, "Ruth Kim")
    made = SyncPage(room)
    put_up(made)
    list_, model = made.to_set.list, made.to_set.model
    for row in range(model.rowCount()):
        list_.setCurrentIndex(model.index(row))
        has_page = model.line(model.index(row)).contact.given_name == "Al"
        assert made.to_set.open.isVisible() is has_page


def test_whoever_a_leader_left_out_is_not_said_to_be_verified(
    page: SyncPage, worked: DeskEvening
) -> None:
    for name in ("Ana Klein", "Eli Strand"):
        held(worked, name, Reason.READ_BACK, State.VERIFIED)
    held(worked, "Kwame Mensah", Reason.NO_ZIP)
    worked.desk.deliveries.leave_out(line_of(worked, "Kwame Mensah").id, "Ruth Kim")
    page.shown()
    title, sentence = says(page.to_set.nothing_left)
    assert title == "All others are verified"
    assert "does not say what your desk says: 1." in sentence


def test_ticked_is_not_called_verified(page: SyncPage, room: Room) -> None:
    for _ in range(3):
        QTest.keyClick(page.to_set.list, Key.Key_Space)
    shown = figures(page)
    assert (shown["came"], shown["verified"], shown["to set"]) == (3, 0, 3)
    assert "HubDesk checks afterwards" in page.sentence.text()


def test_closing_table_adds_up_on_the_screen_whatever_happened(
    page: SyncPage, worked: DeskEvening
) -> None:
    ana, kwame = (line_of(worked, name) for name in ("Ana Klein", "Kwame Mensah"))
    worked.desk.attendance.no_show([worked.signup("Ben Ortiz")], "Sam Torres")
    worked.desk.attendance.undo(worked.signup("Eli Strand"), "Ruth Kim")
    held(worked, "Kwame Mensah", Reason.NO_ZIP)
    held(worked, "Ana Klein", Reason.READ_BACK, State.VERIFIED)
    adds_up(page)
    worked.desk.deliveries.leave_out(kwame.id, "Ruth Kim")
    adds_up(page)
    shown = figures(page)
    assert [shown[name] for name in ("signed up", "added here", "together")] == [4, 1, 5]
    assert [shown[name] for name in ("came", "did not come", "cancelled", "not marked")] == [
        *(2, 1, 1, 1)
    ]
    assert [shown[name] for name in ("verified", "to set", "left out")] == [1, 1, 1]
    held(worked, "Ana Klein", Reason.THEY_SAY_NO_SHOW, State.CONFLICT)
    adds_up(page)
    assert figures(page)["conflict"] == 1
    worked.desk.deliveries.leave_out(ana.id, "Ruth Kim")
    adds_up(page)


def test_held_line_is_added_by_hand(page: SyncPage, worked: DeskEvening) -> None:
    held(worked, "Kwame Mensah", Reason.NO_ZIP)
    page.shown()
    assert page.needs.title.text() == "One needs you"
    press(page, "Add by hand")
    assert ("completed", "worksheet", "leader") in open_deliveries(worked.store)
    assert not page.needs.isVisible()


def test_leaving_somebody_out_names_the_consequence_first(
    page: SyncPage, worked: DeskEvening
) -> None:
    held(worked, "Kwame Mensah", Reason.NO_EMAIL)
    page.shown()
    press(page, "Leave out: Kwame Mensah")
    assert len(open_deliveries(worked.store)) == 3
    (danger,) = page.findChildren(kit.DangerButton)
    danger.click()
    assert len(open_deliveries(worked.store)) == 2
    assert figures(page)["left out"] == 1


def test_whoever_was_left_out_stays_out_when_they_leave(worked: DeskEvening) -> None:
    held(worked, "Kwame Mensah", Reason.NO_EMAIL)
    (line,) = worked.desk.deliveries.lines([State.HELD])
    worked.desk.deliveries.leave_out(line.id, "Ruth Kim")
    worked.desk.attendance.check_out(line.signup_id, "Ruth Kim", calls=12)
    worked.desk.attendance.undo(line.signup_id, "Ruth Kim")
    assert len(open_deliveries(worked.store)) == 2


def test_walk_in_found_in_an_export_is_not_added_a_second_time(
    page: SyncPage, worked: DeskEvening
) -> None:
    kwame = a_row(person("Kwame Mensah", "kwame@example.org"))
    put_in(worked.store, [kwame, *TONIGHT])
    page.shown()
    assert rows(page)[1] == "Mensah, Kwame, Completed, kwame@example.org, not ticked"


def test_giving_what_was_missing_moves_the_line_on(page: SyncPage, worked: DeskEvening) -> None:
    held(worked, "Kwame Mensah", Reason.NO_ZIP)
    page.shown()
    press(page, "Give ZIP code")
    (sheet,) = page.findChildren(kit.Sheet)
    zip_code = next(
        field for field in sheet.findChildren(QLineEdit) if field.accessibleName() == "ZIP code"
    )
    QTest.keyClicks(zip_code, "4540")
    QTest.keyClick(zip_code, Key.Key_Return)
    assert "five digits" not in zip_code.accessibleDescription()
    assert zip_code.accessibleDescription() != ""
    QTest.keyClicks(zip_code, "2")
    QTest.keyClick(zip_code, Key.Key_Return)
    assert ("completed", "worksheet", "no_key") in open_deliveries(worked.store)
    (line,) = (one for one in worked.desk.deliveries.lines() if one.creates)
    assert line.contact.zip_code == "45402"


def test_conflict_keeps_ours_or_theirs_by_a_leaders_word(
    page: SyncPage, worked: DeskEvening
) -> None:
    for name in ("Ana Klein", "Eli Strand"):
        held(worked, name, Reason.THEY_SAY_NO_SHOW, State.CONFLICT)
    page.shown()
    press(page, "Compare both: Ana Klein")
    press(page, "Keep ours: Ana Klein")
    press(page, "Compare both: Eli Strand")
    press(page, "Keep theirs: Eli Strand")
    assert open_deliveries(worked.store) == [
        ("completed", "worksheet", "kept_ours"),
        ("completed", "worksheet", "no_key"),
    ]


def test_decision_on_a_line_that_was_read_back_meanwhile_changes_nothing(
    worked: DeskEvening,
) -> None:
    (line,) = (one for one in worked.desk.deliveries.lines() if one.contact.family_name == "Klein")
    held(worked, "Ana Klein", Reason.READ_BACK, State.VERIFIED)
    assert not worked.desk.deliveries.leave_out(line.id, "Ruth Kim")
    assert ("completed", "verified", "read_back") in open_deliveries(worked.store)


def test_nobody_is_noted_absent_without_a_tick(
    room: Room, evening: DeskEvening, clock: SetClock, put_up: PutUp
) -> None:
    clock.go_to(FIRST)
    page = SyncPage(room)
    put_up(page)
    press(page, "Note who did not come")
    (sheet,) = page.findChildren(kit.Sheet)
    note = sheet.findChildren(kit.PrimaryButton)[0]
    assert not note.isEnabled()
    focused = QApplication.focusWidget()
    assert isinstance(focused, kit.TickList)
    QTest.keyClick(focused, Key.Key_Space)
    QTest.keyClick(focused, Key.Key_Return)
    assert open_deliveries(evening.store) == []
    (confirm,) = (one for one in page.findChildren(kit.Sheet) if one.isVisible())
    QTest.keyClick(confirm, Key.Key_Return)
    assert open_deliveries(evening.store) == [("no_show", "worksheet", "set_by_hand")]
    assert rows(page)[0].startswith("Klein, Ana, No Show")


def test_nobody_can_be_missing_before_the_shift_begins(
    room: Room, clock: SetClock, put_up: PutUp
) -> None:
    page = SyncPage(room)
    put_up(page)
    assert not page.closing.unmarked.isVisible()
    clock.go_to(FIRST)
    page.tick()
    assert page.closing.unmarked.isVisible()


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (SyncStatus(Link.AWAY, FIRST, Cause.UNREACHABLE), "Not connected since 18:00. Mobilize"),
        (SyncStatus(Link.AWAY, FIRST, Cause.PORTAL), "Open a browser and sign in to the Wi-Fi."),
        (SyncStatus(Link.REFUSED, FIRST, Cause.KEY_REFUSED), "Mobilize refused the key. Check"),
        (SyncStatus(Link.CONNECTED, FIRST, Cause.NO_GRANT), "walk-ins are on the worksheet."),
        (SyncStatus(Link.NO_KEY, FIRST), "No key: most hubs have none."),
        (
            SyncStatus(Link.UNTRIED, FIRST, problem="address_not_https"),
            "would be reached without encryption",
        ),
    ],
)
def test_link_is_told_in_a_sentence(
    page: SyncPage, room: Room, status: SyncStatus, said: str
) -> None:
    room.hear_sync(status)
    assert said in page.link.sentence.text()


def test_try_now_asks_the_worker_and_is_offered_only_with_a_key(page: SyncPage, room: Room) -> None:
    asked: list[str] = []

    class Worker:
        def try_now(self) -> None:
            asked.append("try")

        def cancel(self) -> None:
            """Nothing runs."""

        def pull_now(self) -> None:
            asked.append("pull")

    assert not page.link.button.isVisible()
    room.worker = Worker()
    room.hear_sync(SyncStatus(Link.AWAY, FIRST))
    press(page, "Try now")
    press(page, "Check by key now")
    assert asked == ["try", "try"]


def test_only_addresses_that_are_safe_are_opened() -> None:
    assert safe_url("https://www.mobilize.us/hub/event/90001/") is not None
    assert safe_url("http://127.0.0.1:8080/event") is not None
    for bad in ("http://mobilize.us/", "file:///etc/passwd", "javascript:alert(1)", "", None):
        assert safe_url(bad) is None


def test_models_hold_to_qts_own_rules(worked: DeskEvening, room: Room, qtbot: QtBot) -> None:
    model = LinesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(worked.desk.deliveries.lines())
    worked.desk.deliveries.tick(worked.desk.deliveries.lines()[0].id, True, "Ruth Kim")
    model.show(worked.desk.deliveries.lines())
    model.show([])
    people = AbsentModel(unmarked(room, worked.late))
    QAbstractItemModelTester(people, QAbstractItemModelTester.FailureReportingMode.Fatal)
    people.toggle(people.index(0))
    people.tick_all(True)
    assert [people.rowCount(), len(people.ticked)] == [1, 1]


def test_page_without_a_roster_says_what_will_be_here(bare_room: Room, put_up: PutUp) -> None:
    page = SyncPage(bare_room)
    put_up(page)
    assert page.to_set.nothing_yet.isVisible()
    settle()
    assert gallery.clipped(page) == []


def test_nothing_is_clipped_and_everything_has_a_name(page: SyncPage, worked: DeskEvening) -> None:
    held(worked, "Kwame Mensah", Reason.SHARED_EMAIL)
    page.shown()
    settle()
    assert gallery.clipped(page) == []
    stops = [
        one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [one for one in stops if not one.accessibleName()] == []
