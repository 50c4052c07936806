"""How a caller joins a dialer: held up as a QR, read off the sheet, printed for the table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import gallery
import pdf_text
import pytest
import segno
from at_the_desk import AtTheDesk
from factories import DeskEvening, a_dialer
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from hubdesk.clock import SetClock
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.ui import qr, table_card, theme
from hubdesk.ui.panels.desk import DeskPage
from hubdesk.ui.panels.dialer_row import dialer_row
from hubdesk.ui.panels.dialer_sheet import DialerSheet
from hubdesk.ui.panels.history import History
from hubdesk.ui.panels.joining import BREAKS, JoiningSheet
from hubdesk.ui.panels.stint_sheet import StintSheet
from hubdesk.ui.panels.table_cards import TableCardSheet
from hubdesk.ui.printing import MARGIN, Size, paper
from hubdesk.ui.room import Room

LINK = "https://dialer.example.org/tonight"
TUESDAY = date(2026, 10, 20)


@pytest.fixture
def dialer(evening: DeskEvening) -> Dialer:
    """A dialer with everything a leader may fill in."""
    return evening.desk.floor.put_dialer(
        a_dialer(
            code="4711",
            daily_code="17",
            password="blue heron",
            dial_in="+1 202 555 0190",
            script_link="https://script.example.org/one",
            help_contact="Dee, table 1",
            notes="Open the link. Type phone and name; allow the microphone.",
            good_on=TUESDAY.isoformat(),
        ),
        "Ruth",
    )


@pytest.fixture
def window(wearing: None, put_up: Callable[[QWidget], None]) -> QWidget:
    """A window to open sheets over, as small as the host's may be."""
    made = QWidget()
    put_up(made)
    made.resize(960, 540)
    return made


def says(widget: QWidget) -> str:
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    return " | ".join(labels).replace(BREAKS, "")


def modules(image: QImage, left: float, top: float, module: float, count: int) -> list[list[bool]]:
    """Read a drawn code back: the middle of every module, True for dark."""
    return [
        [
            QColor(
                image.pixel(int(left + (x + 0.5) * module), int(top + (y + 0.5) * module))
            ).lightness()
            < 128
            for x in range(count)
        ]
        for y in range(count)
    ]


def wanted(link: str) -> list[list[bool]]:
    return [[bool(one) for one in row] for row in segno.make_qr(link, error="m").matrix]


@pytest.mark.parametrize("look", ["light", "dark"])
def test_the_code_is_segno_s_black_on_white_with_its_quiet_zone_in_every_theme(
    window: QWidget, qapp: QApplication, look: theme.Mode
) -> None:
    theme.apply(qapp, look)
    shown = qr.QrCode(LINK, 264)
    image = shown.grab().toImage()
    theme.apply(qapp, "light")
    rows = wanted(LINK)
    size = shown.width()
    module = size // (len(rows) + 2 * qr.QUIET)
    edge = module * qr.QUIET
    assert 200 < size <= 264
    assert modules(image, edge, edge, module, len(rows)) == rows
    colours = {QColor(image.pixel(x, y)).name() for x in range(size) for y in range(size)}
    assert colours == {"#000000", "#ffffff"}
    quiet = [(x, y) for x in range(size) for y in range(size) if min(x, y) < edge]
    assert {QColor(image.pixel(x, y)).name() for x, y in quiet} == {"#ffffff"}
    assert shown.accessibleName() == "QR code of dialer.example.org/tonight"


def test_the_sheet_says_all_a_caller_types_and_fits_the_least_window(
    room: Room, window: QWidget, dialer: Dialer
) -> None:
    sheet = JoiningSheet(window, room, dialer)
    sheet.open()
    told = says(sheet)
    for words in ("dialer.example.org/tonight", "4711", "17", "blue heron", "+1 202 555 0190"):
        assert words in told
    assert "script.example.org/one" in told
    assert "Dee, table 1" in told
    assert sheet.qr is not None
    assert sheet.rect().contains(sheet.qr.geometry())
    assert gallery.clipped(sheet) == []
    sheet.copy.click()
    assert QApplication.clipboard().text().startswith(f"Scale to Win: {LINK}\nCode or ID: 4711\n")
    sheet.card.click()
    (card,) = window.findChildren(TableCardSheet)
    assert card.which.value() == dialer.id


def test_what_is_missing_is_said_and_asked_for(
    room: Room, window: QWidget, evening: DeskEvening, dialer: Dialer
) -> None:
    put = evening.desk.floor.put_dialer
    bare = put(a_dialer("ThruTalk", kind=DialerKind.CAMPAIGN, link=""), "Ruth")
    old = put(replace(dialer, good_on="2026-10-19"), "Ruth")
    for one, said in (
        (bare, "No link for tonight yet."),
        (old, "No link for tonight yet: this one is for 19 Oct, needs tonight's."),
    ):
        sheet = JoiningSheet(window, room, one)
        sheet.open()
        assert sheet.qr is None
        assert said in says(sheet)
        assert "4711" not in says(sheet)
        QTest.keyClick(sheet, Qt.Key.Key_Return)
        form = window.findChildren(DialerSheet)[-1]
        assert form.name.text() == one.name
        form.close()


def test_a_row_of_the_hub_says_whose_day_it_is_and_until_when(
    room: Room, window: QWidget, evening: DeskEvening, dialer: Dialer
) -> None:
    hours = replace(dialer, calls_from="09:00", calls_to="20:00", voters_zone="America/Phoenix")
    row = dialer_row(window, room, evening.desk.floor.put_dialer(hours, "Ruth"))
    assert row.subtitle.text().startswith("link for tonight · calls until 23:00 · code 4711")
    names = [one.accessibleName() for one in row.findChildren(QAbstractButton)]
    assert names == ["Join: Scale to Win", "Edit: Scale to Win"]
    old = evening.desk.floor.put_dialer(replace(hours, good_on="2026-10-19"), "Ruth")
    row = dialer_row(window, room, old)
    assert row.subtitle.text().startswith("link for 19 Oct, needs tonight's")
    names = [one.accessibleName() for one in row.findChildren(QAbstractButton)]
    assert names == ["Add link: Scale to Win"]


def test_a_new_scale_to_win_link_is_for_tonight_unless_somebody_says_otherwise(
    room: Room, window: QWidget, evening: DeskEvening, dialer: Dialer
) -> None:
    old = evening.desk.floor.put_dialer(replace(dialer, good_on="2026-10-19"), "Ruth")
    form = DialerSheet(window, room, old)
    form.open()
    assert form.good_on.combo.currentText() == "19 Oct"
    form.link.edit.selectAll()
    QTest.keyClicks(form.link.edit, "https://dialer.example.org/new")
    QTest.keyClick(form, Qt.Key.Key_Return)
    (kept,) = evening.desk.floor.dialers()
    assert (kept.link, kept.good_on) == ("https://dialer.example.org/new", "2026-10-20")
    again = DialerSheet(window, room, kept)
    again.open()
    again.good_on.choose("")
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert evening.desk.floor.dialers()[0].good_on == ""
    new = DialerSheet(window, room)
    assert new.good_on.combo.currentText() == "tonight only"
    assert new.template is not None
    new.template.choose("ThruTalk")
    assert new.good_on.combo.currentText() == "any day"


def test_calling_hours_are_typed_and_what_is_wrong_is_said_at_the_field(
    room: Room, window: QWidget, evening: DeskEvening, dialer: Dialer
) -> None:
    form = DialerSheet(window, room, dialer)
    form.open()
    form.texts["calls_from"].set_text("nine")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert "one time to a later one" in says(form)
    form.texts["calls_from"].set_text("09:00")
    form.texts["calls_to"].set_text("20:30")
    form.zone.choose("America/Phoenix")
    QTest.keyClick(form, Qt.Key.Key_Return)
    (kept,) = evening.desk.floor.dialers()
    assert (kept.calls_from, kept.calls_to, kept.voters_zone) == (
        *("09:00", "20:30", "America/Phoenix"),
    )


class TestAtTheDesk:
    @pytest.fixture
    def desk(
        self, room: Room, evening: DeskEvening, dialer: Dialer, put_up: Callable[[QWidget], None]
    ) -> AtTheDesk:
        """The desk's page, with one dialer."""
        page = DeskPage(room)
        put_up(page)
        return AtTheDesk(page, evening)

    def test_alt_j_holds_the_link_up_and_keeps_the_phone_used(
        self, desk: AtTheDesk, dialer: Dialer
    ) -> None:
        desk.type("ana")
        desk.press(Qt.Key.Key_Return)
        desk.press(Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
        (sheet,) = desk.page.window().findChildren(JoiningSheet)
        assert "Ana Klein joins Scale to Win" in says(sheet)
        assert sheet.own_phone.text() == "Their own: (202) 555-0101"
        sheet.own_phone.click()
        desk.press(Qt.Key.Key_Return)
        board = desk.evening.desk.floor.board(desk.evening.early.timeslot_id)
        assert [one.joined_as for one in board.columns[0].callers] == ["+12025550101"]

    def test_a_stint_is_corrected_from_the_history_and_both_are_shown(
        self, desk: AtTheDesk, dialer: Dialer, clock: SetClock
    ) -> None:
        desk.type("ana")
        desk.press(Qt.Key.Key_Return)
        clock.forward(30)
        desk.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        window = desk.page.window()
        (correct,) = [
            one
            for one in window.findChildren(QAbstractButton)
            if one.accessibleName() == "Correct the stint on Scale to Win of 17:45"
        ]
        correct.click()
        (sheet,) = window.findChildren(StintSheet)
        sheet.end.edit.setFocus()
        desk.type("25:99")
        desk.press(Qt.Key.Key_Return)
        assert "Type a time, as 18:20." in says(sheet.end)
        assert (sheet.end.edit.hasFocus(), sheet.end.text()) == (True, "25:99")
        sheet.end.edit.selectAll()
        desk.type("18:00")
        desk.press(Qt.Key.Key_Return)
        assert "kept with its reason" in says(sheet)
        desk.type("went home")
        desk.press(Qt.Key.Key_Return)
        assert sheet.isHidden()
        desk.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
        history = window.findChildren(History)[-1]
        told = says(history)
        assert "On Scale to Win | until 18:00 · corrected" in told
        assert "Before: Scale to Win since 17:45 | corrected by Ruth Kim · “went home”" in told


class TestTableCards:
    def test_a_page_for_each_dialer_and_table(
        self, room: Room, window: QWidget, evening: DeskEvening, dialer: Dialer, tmp_path: Path
    ) -> None:
        campaign = a_dialer("ThruTalk", kind=DialerKind.CAMPAIGN, link="", code="0099")
        evening.desk.floor.put_dialer(campaign, "Ruth")
        sheet = TableCardSheet(window, room)
        sheet.open()
        sheet.tables.set_text("Table 1, by the  window, Table 1,")
        assert "4 pages" in says(sheet)
        assert sheet.preview.accessibleName() == "First page: Scale to Win · Table 1"
        sheet.save_pdf(str(tmp_path / "cards.pdf"))
        pages = pdf_text.pages((tmp_path / "cards.pdf").read_bytes())
        for page, begins in zip(
            pages,
            ("ScaletoWinTable1", "ScaletoWinbythewindow", "ThruTalkTable1", "ThruTalkbythewindow"),
            strict=True,
        ):
            assert page.startswith(begins)
        for told in (
            *("dialer.example.org/tonight", "4711", "blueheron", "17", "+12025550190"),
            *("1Openthelink.2Typephoneandname;allowthemicrophone.", "Dee,table1"),
            *("script.example.org/one", "LinkandcodesareforTuesday20Octonly."),
        ):
            assert told in pages[0]
        sheet.which.choose(dialer.id)
        sheet.tables.set_text("")
        assert "1 page" in says(sheet)

    @pytest.mark.parametrize("size", [Size.Letter, Size.A4])
    def test_the_printed_code_is_segno_s(self, dialer: Dialer, wearing: None, size: Size) -> None:
        page = paper(size)
        card = table_card.TableCard(dialer, TUESDAY)
        width = round(page.fullRect(page.units()).width()) * 4
        image = table_card.picture(card, page, width)
        scale = width / page.fullRect(page.units()).width()
        rows = wanted(LINK)
        # The code's square begins left at the margin; its first dark module tells how high.
        module = table_card.QR // 0.5 // (len(rows) + 2 * qr.QUIET) * 0.5
        edge = (table_card.QR - module * len(rows)) / 2
        left = (MARGIN + edge - edge % 0.5) * scale
        middle = int(left + module * scale / 2)
        dark = [QColor(image.pixel(middle, y)).lightness() < 128 for y in range(image.height())]
        tall = int(6.5 * module * scale)
        top = next(y for y in range(len(dark)) if all(dark[y : y + tall]))
        assert modules(image, left, top, module * scale, len(rows)) == rows

    def test_an_expired_link_is_on_no_card(self, dialer: Dialer, wearing: None) -> None:
        card = table_card.TableCard(dialer, date(2026, 10, 21))
        (page,) = pdf_text.pages(table_card.as_pdf([card], paper(Size.Letter)))
        assert "NoLinkfortonightyet".lower() in page.lower()
        assert "4711" not in page
        assert "dialer.example.org" not in page

    def test_without_a_printer_the_sheet_says_what_to_do(
        self, room: Room, window: QWidget, dialer: Dialer
    ) -> None:
        sheet = TableCardSheet(window, room, printers=list)
        sheet.open()
        QTest.keyClick(sheet, Qt.Key.Key_Return)
        assert "printer" in says(sheet)
        assert not sheet.isHidden()
