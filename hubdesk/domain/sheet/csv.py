"""A CSV file as bytes, made into rows of text: encodings, separators, quotes, and bad files.

Hosts save the export from a spreadsheet, a mail or a browser, so the same roster arrives in many
shapes; what is not a table at all is refused with a `Problem` before anything is read from it.

The csv module's field limit belongs to the whole process and is left alone: its 131,072
characters lie above `LONGEST_CELL`, so a runaway cell stops the reader early either way.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from hubdesk.errors import Problem

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes. A roster of 100,000 rows has about a third of this."""

LONGEST_CELL = 100_000
"""Characters. Longer is a file gone wrong, not an answer to a question."""

MOST_LINES = 500_000
MOST_COLUMNS = 1_000
"""Bounds that no roster comes near, so that a file of nothing but separators costs no memory."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # UTF-32's mark begins with UTF-16's, so it is tried first.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_OTHER_FILES = (
    _ZIP,
    b"%PDF",
    b"\x1f\x8b",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"7z\xbc\xaf",
    b"{\\rtf",
)
_SPREADSHEETS = (b"xl/", b"opendocument.spreadsheet", b"Index/Document.iwa")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_DELIMITERS = ",;\t|"
_END = "\x00"
"""A line of our own after the last: read back alone it proves that no quote was left open."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `line` is where it starts in the file, from 1; cells are as written."""

    line: int
    cells: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        """Whether no cell holds anything but white space."""
        return not any(map(str.strip, self.cells))


@dataclass(frozen=True, slots=True)
class CsvText:
    """A file's text with what was found out about it: its encoding's name and its separator."""

    text: str
    encoding: str
    delimiter: str

    def rows(self) -> Iterator[Row]:
        """Read row by row, blank ones too.

        Raises csv_cell_too_long, csv_cut_off, csv_too_many_rows and csv_too_many_columns.
        """
        lines = io.StringIO(self.text, newline="")
        reader = csv.reader(chain(lines, [_END]), delimiter=self.delimiter)
        line = 1
        try:
            for cells in reader:
                if cells == [_END]:
                    return
                if line > MOST_LINES:
                    raise Problem("csv_too_many_rows", limit=MOST_LINES)
                if len(cells) > MOST_COLUMNS:
                    raise Problem("csv_too_many_columns", line=line, limit=MOST_COLUMNS)
                if any(len(cell) > LONGEST_CELL for cell in cells):
                    raise Problem("csv_cell_too_long", line=line, limit=LONGEST_CELL)
                if any(_END in cell for cell in cells):
                    raise Problem("csv_cut_off", line=line)
                yield Row(line, tuple(cells))
                line = reader.line_num + 1
        except csv.Error as error:
            # Without strict reading the limit is the only thing the reader objects to.
            raise Problem("csv_cell_too_long", line=line, limit=LONGEST_CELL) from error


def read_text(data: bytes) -> CsvText:
    """Make a file's bytes into text and find its separator, or say in a `Problem` what it is.

    Raises csv_too_large, csv_empty, csv_is_spreadsheet, csv_binary, csv_html, csv_unreadable and
    csv_cut_off.
    """
    if len(data) > LARGEST_FILE:
        raise Problem("csv_too_large", megabytes=len(data) // 2**20, limit=LARGEST_FILE // 2**20)
    _refuse_other_files(data)
    text, encoding = _decode(data)
    if not text.strip():
        raise Problem("csv_empty")
    if len(_CONTROL.findall(text, 0, 10_000)) > 10 or _END in text:
        raise Problem("csv_binary")
    if text.lstrip()[:1] == "<":
        raise Problem("csv_html")
    told = re.match(r"\s*sep=(.)\r?\n", text)
    if told:
        # Excel's own first line; kept as an empty one so that line numbers stay true.
        return CsvText("\n" + text[told.end() :], encoding, told[1])
    return CsvText(text, encoding, _delimiter(text))


def _refuse_other_files(data: bytes) -> None:
    is_spreadsheet = data.startswith(_OLD_EXCEL) or (
        data.startswith(_ZIP) and any(sign in data for sign in _SPREADSHEETS)
    )
    if is_spreadsheet:
        raise Problem("csv_is_spreadsheet")
    if data.startswith(_OTHER_FILES):
        raise Problem("csv_binary")


def _decode(data: bytes) -> tuple[str, str]:
    """Give the text and its encoding's name as a host may read it."""
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return _strictly(data, codec), codec.removesuffix("-sig").upper()
    if b"\x00" in data:
        return _strictly(data, _utf_16_without_bom(data)), "UTF-16"
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError as error:
        # With marks read well before it, a last letter cut in half is UTF-8 that ends too soon.
        if error.reason == "unexpected end of data" and not data[: error.start].isascii():
            line = data.count(b"\n") + 1
            raise Problem("csv_cut_off", line=line) from error
    return _strictly(data, "cp1252"), "Windows-1252"


def _strictly(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise Problem("csv_unreadable", encoding=codec) from error


def _utf_16_without_bom(data: bytes) -> str:
    """Tell UTF-16's byte order by where the zeros of its plain letters lie; else it is binary."""
    start = data[:4096]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if odd > len(start) // 4 > 4 * even:
        return "utf-16-le"
    if even > len(start) // 4 > 4 * odd:
        return "utf-16-be"
    raise Problem("csv_binary")


def _delimiter(text: str) -> str:
    """Take the separator that the header holds most of, outside quotes; a comma where it has none.

    Counting in the header alone is enough, since header cells are short words; csv.Sniffer
    weighs every row and is misled by commas in people's answers.
    """
    counts: Counter[str] = Counter()
    quoted = False
    for character in text.lstrip("\r\n \ufeff")[:LONGEST_CELL]:
        if character == '"':
            quoted = not quoted
        elif character in "\r\n" and not quoted:
            break
        elif character in _DELIMITERS and not quoted:
            counts[character] += 1
    return max(_DELIMITERS, key=lambda delimiter: counts[delimiter])
