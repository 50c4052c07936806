"""The dry run in the window: exactly what would be sent, with its twin as CSV."""

from __future__ import annotations

import csv
import json
import stat
from collections.abc import Callable
from pathlib import Path

import gallery
import pytest
from at_the_sync import Worker, opened, press, says, settle
from factories import FIRST, DeskEvening, dump, person
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.delivery import Reason
from hubdesk.errors import Problem
from hubdesk.sync.preview import Outgoing, preview
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.ui.panels.sync import SyncPage
from hubdesk.ui.panels.sync_outgoing import OutgoingModel, OutgoingSheet
from hubdesk.ui.room import Room

PutUp = Callable[[QWidget], None]
LONG = "Maximiliana-Alexandrina Wolfeschlegelsteinhausenbergerdorff"


@pytest.fixture
def page(evening: DeskEvening, room: Room, clock: SetClock, put_up: PutUp) -> SyncPage:
    """The Sync page of a hub with a key and no network."""
    clock.go_to(FIRST)
    evening.desk.context.by_key = lambda: True
    room.worker = Worker()
    room.outgoing = lambda: preview(evening.store, clock())
    room.hear_sync(SyncStatus(Link.AWAY, FIRST, Cause.UNREACHABLE))
    made = SyncPage(room)
    put_up(made)
    return made


def walk_in(evening: DeskEvening, name: str, email: str, zip_code: str = "20001") -> None:
    newcomer = Newcomer(person(name, email, zip_code=zip_code))
    evening.desk.attendance.walk_in(newcomer, evening.early.timeslot_id, "Ruth Kim")


def look(page: SyncPage, qtbot: QtBot) -> OutgoingSheet:
    """Press the button and wait for the sheet."""
    press(page, "What would be sent")
    qtbot.waitUntil(lambda: isinstance(opened(page), OutgoingSheet))
    sheet = opened(page)
    assert isinstance(sheet, OutgoingSheet)
    return sheet


def test_lists_exactly_what_would_be_sent_and_changes_nothing(
    page: SyncPage, evening: DeskEvening, clock: SetClock, qtbot: QtBot
) -> None:
    walk_in(evening, "Kwame Mensah", "kwame@example.org")
    walk_in(evening, "Sam Lee", "sam@example.org")
    before = dump(evening.store)
    sheet = look(page, qtbot)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [sheet.model.index(row).data(role) for row in range(sheet.model.rowCount())] == [
        "Kwame Mensah, would be sent, 18:00 shift · kwame@example.org",
        "Sam Lee, would be sent, 18:00 shift · sam@example.org",
    ]
    assert says(sheet)[1].startswith("2 sign-ups by the next sync")
    assert sheet.list.hasFocus()
    QTest.keyClick(sheet.list, Qt.Key.Key_Down)
    first, _, body = sheet.request.toPlainText().partition("\n")
    one = preview(evening.store, clock())[1]
    assert first == "POST events/90001/attendances"
    assert json.loads(body) == one.body
    assert json.loads(body)["person"]["email_address"] == "sam@example.org"
    QTest.keyClick(sheet.list, Qt.Key.Key_Escape)
    assert opened(page) is None
    assert dump(evening.store) == before


def test_who_would_stay_here_is_listed_with_the_reason_and_no_body(
    page: SyncPage, evening: DeskEvening, qtbot: QtBot
) -> None:
    walk_in(evening, "Kwame Mensah", "kwame@example.org")
    (one,) = page._room.outgoing() or []
    stays = Outgoing(one.line, one.path, one.body, Reason.NO_GRANT)
    page._room.outgoing = lambda: [stays]
    sheet = look(page, qtbot)
    assert "Not in Mobilize yet." in says(sheet)
    assert not sheet.request.isVisible()


def test_csv_twin_holds_the_very_bodies_for_this_user_only(
    page: SyncPage, evening: DeskEvening, clock: SetClock, qtbot: QtBot, tmp_path: Path
) -> None:
    walk_in(evening, "=Kwame Mensah", "kwame@example.org")
    sheet = look(page, qtbot)
    file = tmp_path / "outgoing.csv"
    sheet.save(str(file))
    assert f"Saved: {file}" in says(sheet)
    rows = list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["First name"] for row in rows] == ["'=Kwame"]
    (one,) = preview(evening.store, clock())
    assert json.loads(rows[0]["Body"]) == one.body
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_file_that_cannot_be_written_is_said_on_the_sheet(
    page: SyncPage, evening: DeskEvening, qtbot: QtBot, tmp_path: Path
) -> None:
    walk_in(evening, "Kwame Mensah", "kwame@example.org")
    sheet = look(page, qtbot)
    sheet.save(str(tmp_path / "no such folder" / "outgoing.csv"))
    assert "outgoing.csv" in " ".join(says(sheet))
    assert not sheet.saved.isVisible()


def test_nothing_waiting_is_said_and_offers_no_file(page: SyncPage, qtbot: QtBot) -> None:
    sheet = look(page, qtbot)
    assert "Nothing would be sent." in says(sheet)
    assert not sheet.csv.isVisible()


def test_without_a_key_it_is_not_offered(page: SyncPage, room: Room) -> None:
    assert page.link.preview.isVisible()
    room.hear_sync(SyncStatus(Link.NO_KEY, FIRST))
    assert not page.link.preview.isVisible()


def test_a_key_that_was_taken_away_meanwhile_is_said_on_the_page(
    page: SyncPage, room: Room, qtbot: QtBot
) -> None:
    room.outgoing = lambda: None
    press(page, "What would be sent")
    qtbot.waitUntil(page.problem.isVisible)
    assert says(page.problem) == [
        "Nothing would be sent: this hub has no key. Everything is on the worksheet."
    ]


def test_a_problem_while_looking_is_said_on_the_page(
    page: SyncPage, room: Room, qtbot: QtBot
) -> None:
    def locked() -> list[Outgoing] | None:
        raise Problem("no_keyring")

    room.outgoing = locked
    press(page, "What would be sent")
    qtbot.waitUntil(page.problem.isVisible)
    assert opened(page) is None


@pytest.mark.parametrize("size", [(880, 476), (1096, 656)])
def test_nothing_is_cut_with_long_names(
    page: SyncPage, evening: DeskEvening, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page.resize(*size)
    for place in range(8):
        walk_in(evening, LONG, f"{place}.{'x' * 40}@example.org")
    sheet = look(page, qtbot)
    settle()
    assert gallery.clipped(sheet) == []
    stops = [
        one for one in sheet.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [one for one in stops if not one.accessibleName()] == []
    focused = QApplication.focusWidget()
    assert focused is sheet.list


def test_model_holds_to_qts_own_rules(page: SyncPage, evening: DeskEvening) -> None:
    walk_in(evening, "Kwame Mensah", "kwame@example.org")
    model = OutgoingModel(page._room.outgoing() or [])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 1
