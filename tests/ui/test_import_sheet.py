"""The import: looking changes nothing, importing is all or nothing, and checking verifies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import gallery
import pytest
from factories import FIRST, DeskEvening, dump, open_deliveries
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hubdesk.clock import SetClock
from hubdesk.ui.panels.import_preview import PreviewPart
from hubdesk.ui.panels.import_sheet import ImportSheet
from hubdesk.ui.room import Room

Key = Qt.Key
PutUp = Callable[[QWidget], None]
HEADER = "First name,Last name,Email,ZIP,Event ID,Timeslot start,Attendance status,Shirt\n"


@pytest.fixture
def window(put_up: PutUp, room: Room) -> QWidget:
    made = QWidget()
    put_up(made)
    return made


@pytest.fixture
def opened(window: QWidget, room: Room, qtbot: QtBot) -> Callable[..., ImportSheet]:
    def make(path: Path | None = None, *, checking: bool = False) -> ImportSheet:
        sheet = ImportSheet(window, room, path, checking=checking)
        sheet.open()
        if path is not None:
            rested(qtbot, sheet)
        return sheet

    return make


def now() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def rested(qtbot: QtBot, sheet: ImportSheet) -> None:
    """Wait until nothing runs behind the sheet any more."""
    qtbot.waitUntil(lambda: not sheet.working)


def a_file(folder: Path, *rows: str) -> Path:
    path = folder / "export.csv"
    path.write_text(HEADER + "".join(row + "\n" for row in rows), encoding="utf-8")
    return path


def words(sheet: ImportSheet) -> str:
    """Everything the sheet says now."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def enter(qtbot: QtBot, sheet: ImportSheet) -> None:
    """Press Enter where the keyboard is, and wait for what it does."""
    QTest.keyClick(now(), Key.Key_Return)
    rested(qtbot, sheet)


NEW = "Nia,Okafor,nia@example.org,45402,90001,2026-10-20 18:00,REGISTERED,M"
ANA_CAME = "Ana,Klein,ana@example.org,20001,90001,2026-10-20 18:00,COMPLETED,M"


def test_looking_at_a_file_changes_nothing(
    opened: Callable[..., ImportSheet], evening: DeskEvening, tmp_path: Path
) -> None:
    before = dump(evening.store)
    sheet = opened(a_file(tmp_path, NEW))
    assert dump(evening.store) == before
    said = words(sheet)
    assert "→ first name" in said
    assert "→ kept as note" in said
    assert "no longer listed" in said
    assert gallery.clipped(sheet) == []


def test_enter_imports_what_was_previewed(
    opened: Callable[..., ImportSheet], evening: DeskEvening, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(a_file(tmp_path, NEW))
    enter(qtbot, sheet)
    assert "The roster is in" in words(sheet)
    assert evening.signup("Nia Okafor")
    enter(qtbot, sheet)
    assert sheet.isHidden()


def test_checking_an_export_says_how_many_are_verified(
    opened: Callable[..., ImportSheet],
    evening: DeskEvening,
    clock: SetClock,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    clock.go_to(FIRST)
    early = evening.early.timeslot_id
    evening.desk.attendance.check_in(evening.signup("Ana Klein"), early, "Ruth Kim")
    sheet = opened(a_file(tmp_path, ANA_CAME), checking=True)
    enter(qtbot, sheet)
    assert "1 are verified" not in words(sheet)
    assert "1 is verified in Mobilize" in words(sheet)
    assert open_deliveries(evening.store) == [("completed", "verified", "read_back")]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "This file is empty. Nothing was changed."),
        (b"<html><body>Sign in</body></html>", "a saved web page"),
        (b"\x00\x01\x02\x03" * 50, "not a text file"),
        (b"a,b\n1,2\n", "No column of this file names a person"),
    ],
)
def test_bad_file_is_a_sentence_in_place(
    opened: Callable[..., ImportSheet],
    evening: DeskEvening,
    tmp_path: Path,
    content: bytes,
    said: str,
) -> None:
    before = dump(evening.store)
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    sheet = opened(path)
    assert said in words(sheet)
    assert dump(evening.store) == before
    assert sheet.choose.isVisible()


def test_file_that_is_gone_is_a_sentence_in_place(
    opened: Callable[..., ImportSheet], tmp_path: Path
) -> None:
    assert "There is no file gone.csv." in words(opened(tmp_path / "gone.csv"))


def test_rows_that_name_no_event_ask_for_it(
    opened: Callable[..., ImportSheet], evening: DeskEvening, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "bare.csv"
    path.write_text("First name,Last name\nNia,Okafor\n", encoding="utf-8")
    sheet = opened(path)
    assert "says when its shift starts" in words(sheet)
    (part,) = (one for one in sheet.findChildren(PreviewPart) if one.isVisible())
    assert part.events is not None
    titles = [part.events.combo.itemText(row) for row in range(part.events.combo.count())]
    assert titles == ["Choose the event", "Phone bank, 20 Oct", "Calls from home, 20 Oct"]
    QTest.keyClick(part.events.combo, Key.Key_End)
    rested(qtbot, sheet)
    assert "Okafor" not in words(sheet)
    assert sheet.do.isVisible()


def test_file_dropped_on_the_sheet_is_read(
    opened: Callable[..., ImportSheet], tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(a_file(tmp_path, NEW)))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(400, 300), action, data, button, keys)
    QApplication.sendEvent(sheet, over)
    assert over.isAccepted()
    QApplication.sendEvent(sheet, QDropEvent(QPoint(400, 300), action, data, button, keys))
    rested(qtbot, sheet)
    assert "export.csv" in words(sheet)


def test_cancel_before_the_end_changes_nothing(
    opened: Callable[..., ImportSheet], evening: DeskEvening, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(a_file(tmp_path, NEW))
    before = dump(evening.store)
    with evening.store.write():  # somebody else writes, so the import has to wait
        QTest.keyClick(now(), Key.Key_Return)
        assert sheet.working
        QTest.keyClick(now(), Key.Key_Return)
    rested(qtbot, sheet)
    assert "Nothing was changed" in words(sheet)
    assert dump(evening.store) == before


def test_esc_while_it_works_cancels_and_leaves(
    opened: Callable[..., ImportSheet], evening: DeskEvening, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(a_file(tmp_path, NEW))
    before = dump(evening.store)
    with qtbot.waitSignal(sheet.closed) as left, evening.store.write():
        QTest.keyClick(now(), Key.Key_Return)
        QTest.keyClick(sheet, Key.Key_Escape)
    assert left.signal_triggered
    assert dump(evening.store) == before
