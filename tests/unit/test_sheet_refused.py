"""Files that are no roster: each is refused with one Problem, and nothing of a person in it."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.domain.sheet import read_sheet, sign_ups
from hubdesk.domain.sheet.csv import LARGEST_FILE, LONGEST_CELL, MOST_COLUMNS, MOST_LINES
from hubdesk.errors import Problem

SHEETS = Path(__file__).parent.parent / "data" / "sheets"
ZONE = "America/New_York"


def zipped(name: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, "made up")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "csv_empty"),
        (b" \r\n\t\n", "csv_empty"),
        (b"\xef\xbb\xbf", "csv_empty"),
        (b",,,\n,,,\n", "csv_empty"),
        (bytes(range(256)) * 20, "csv_binary"),
        (b"\x00" * 100, "csv_binary"),
        (b"First name,Email\nAna\x00,ana@example.org\n", "csv_binary"),
        (bytes(range(1, 32)) * 5, "csv_binary"),
        (b"%PDF-1.7\n", "csv_binary"),
        (zipped("roster.csv"), "csv_binary"),
        (b"\x89PNG\r\n\x1a\n", "csv_binary"),
        (zipped("xl/workbook.xml"), "csv_is_spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "csv_is_spreadsheet"),
        ((SHEETS / "saved-web-page.csv").read_bytes(), "csv_html"),
        (b"<?xml version='1.0'?><html>", "csv_html"),
        (b'{"error": "not found"}', "csv_no_header"),
        (b"one,two\nthree,four\n", "csv_no_header"),
        (b"First name,Email\nAna," + b"x" * 3_000_000 + b"\n", "csv_cell_too_long"),
        (b"First name,Email\nAna," + b"x" * (LONGEST_CELL + 1) + b"\n", "csv_cell_too_long"),
        (b"x" * 3_000_000, "csv_cell_too_long"),
        (b'First name,Email\nAna,"' + b"x\n" * 1_500_000, "csv_cell_too_long"),
        (b"First name,Email\n" + b"\n" * LARGEST_FILE, "csv_too_large"),
        (b"First name,Email\n" + b"\n" * MOST_LINES, "csv_too_many_rows"),
        (b"First name,Email\n" + b"," * MOST_COLUMNS, "csv_too_many_columns"),
        ((SHEETS / "cut-off.csv").read_bytes(), "csv_cut_off"),
        ("First name\nJosé\nZoé".encode()[:-1], "csv_cut_off"),
        (b'First name,Email\n"Ana,ana@example.org', "csv_cut_off"),
        ("First name\nJosé\n".encode("utf-16")[:-1], "csv_unreadable"),
        (b"First name\nJos\x81\n", "csv_unreadable"),
    ],
)
def test_a_bad_file_is_one_problem_told_at_once(data: bytes, code: str) -> None:
    with pytest.raises(Problem) as caught:
        read_sheet(data)
    assert caught.value.code == code


def test_a_runaway_cell_is_named_by_its_line() -> None:
    with pytest.raises(Problem) as caught:
        read_sheet(b'First name,Why\nAna,"a\nb"\nTeo,' + b"x" * 3_000_000)
    assert caught.value.values == {"line": 4, "limit": LONGEST_CELL}


def test_an_open_quote_is_named_by_its_line() -> None:
    with pytest.raises(Problem) as caught:
        read_sheet(b'First name,Why\nAna,x\nTeo,"x\nBo,y\n')
    assert caught.value.values == {"line": 3}


def test_the_longest_cell_allowed_is_read() -> None:
    sheet = read_sheet(b"name,why\nAna," + b"x" * LONGEST_CELL)
    assert len(sheet.rows[0].cells[1]) == LONGEST_CELL


def test_a_missing_header_shows_the_columns_found_but_never_a_person() -> None:
    with pytest.raises(Problem) as caught:
        read_sheet(b"," + b",".join(b"Question %c" % (65 + n) for n in range(20)) + b"\n")
    found = caught.value.values["columns"]
    assert isinstance(found, tuple)
    assert (len(found), found[0]) == (10, "Question A")
    with pytest.raises(Problem) as caught:
        read_sheet(b"Ana,Klein,ana@example.org\nTeo,Park,teo@example.org\n")
    assert caught.value.values["columns"] == ()


def test_reading_leaves_the_csv_modules_own_limit_alone() -> None:
    limit = csv.field_size_limit()
    assert limit > LONGEST_CELL
    read_sheet(b"name\nAna\n")
    assert csv.field_size_limit() == limit


@given(st.binary(max_size=300))
def test_any_bytes_are_a_sheet_or_a_problem(data: bytes) -> None:
    for begun in (data, b"name,start,email\n" + data):
        try:
            sign_ups(read_sheet(begun), zone=ZONE)
        except Problem as problem:
            assert problem.code.startswith("csv_")  # noqa: PT017 - either way is right
