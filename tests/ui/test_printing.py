"""The worksheet on paper: read back from the PDF's own words."""

from __future__ import annotations

import stat
from pathlib import Path

import pdf_text
import pytest
from factories import FIRST, DeskEvening, a_row, person, put_in
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.delivery import State
from hubdesk.errors import Problem
from hubdesk.store.lines import Line
from hubdesk.ui import printing, theme
from hubdesk.ui.models.lines import sorted_name
from hubdesk.words import spreadsheet

ZONE = "America/New_York"
LONG = person(
    "Maximiliana-Alexandrina Wolfeschlegelsteinhausenbergerdorff",
    "maximiliana.alexandrina.wolfeschlegelsteinhausenbergerdorff@a-long-domain.example.org",
)


@pytest.fixture
def lines(evening: DeskEvening, clock: SetClock, wearing: None) -> list[Line]:
    """Sixty people of the early shift, one with an endless name; Ben late; and a walk-in."""
    many = [person(f"Given{n} Name{n:02}", f"p{n}@example.org") for n in range(60)]
    put_in(evening.store, [a_row(one) for one in (*many, LONG)], complete=False)
    clock.go_to(FIRST)
    attendance, early = evening.desk.attendance, evening.early.timeslot_id
    for one in (*many, LONG):
        attendance.check_in(evening.signup(one.full_name), early, "Ruth Kim")
    attendance.check_in(evening.signup("Ben Ortiz"), evening.late.timeslot_id, "Ruth Kim")
    kwame = person("Kwame Mensah", "kwame@example.org", "+12025550177", "20001")
    attendance.walk_in(Newcomer(kwame), early, "Ruth Kim")
    return evening.desk.deliveries.lines([State.WORKSHEET])


def without_spaces(words: str) -> str:
    return "".join(words.split())


def test_every_line_is_on_paper_whole_and_in_order(lines: list[Line]) -> None:
    said = "".join(pdf_text.pages(printing.as_pdf(lines, FIRST, ZONE)))
    at = 0
    for line in lines:
        at = said.index(without_spaces(sorted_name(line)) + line.contact.email, at)
    assert said.count("Completed") == len(lines) == 63
    assert "kwame@example.org2025550177·20001+Newattendee,Completed" in said


def test_every_page_says_columns_event_number_and_that_ticked_is_not_verified(
    lines: list[Line],
) -> None:
    pages = pdf_text.pages(printing.as_pdf(lines, FIRST, ZONE))
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert "SetNameE-mailChoosePhonebank" in page
        foot = f"Tickedisnotverified:importtheexportafterwards.Page{number}of{len(pages)}"
        assert page.endswith(foot)
    assert pages[0].startswith("SettheseinMobilize63lines")
    assert "Phonebank(continued)" in pages[1]
    assert "20:00to22:00EDT" in pages[-1]


def test_an_empty_worksheet_is_one_page(wearing: None) -> None:
    (page,) = pdf_text.pages(printing.as_pdf([], FIRST, ZONE))
    assert page.endswith("Page1of1")


def test_paper_is_black_on_white_in_the_hubs_own_font_whatever_the_theme(
    lines: list[Line], qapp: QApplication
) -> None:
    theme.apply(qapp, "dark")
    dark = printing.as_pdf(lines, FIRST, ZONE)
    theme.apply(qapp, "light")
    light = printing.as_pdf(lines, FIRST, ZONE)
    assert len(dark) == len(light)
    assert pdf_text.pages(dark) == pdf_text.pages(light)
    assert b"/Manrope-Bold" in dark


def test_paper_is_us_letter_unless_the_laptop_is_at_home_elsewhere(wearing: None) -> None:
    size = printing.paper().pageSize().id()
    assert size in {QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A4}


def test_a_printer_gets_the_same_pages(lines: list[Line], tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(printing.paper())
    count = printing.draw(printer, lines, FIRST, ZONE)
    printed = pdf_text.pages((tmp_path / "printed.pdf").read_bytes())
    assert len(printed) == count
    assert printed == pdf_text.pages(printing.as_pdf(lines, FIRST, ZONE))


def test_what_cannot_be_printed_on_is_a_sentence(lines: list[Line], tmp_path: Path) -> None:
    nowhere = QPdfWriter(str(tmp_path / "nowhere" / "x.pdf"))
    with pytest.raises(Problem, match="not_printed"):
        printing.draw(nowhere, lines, FIRST, ZONE)


def test_a_saved_document_is_only_its_users_to_read(lines: list[Line], tmp_path: Path) -> None:
    out = tmp_path / "worksheet.pdf"
    spreadsheet.write(str(out), printing.as_pdf(lines, FIRST, ZONE))
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
