"""Lists as CSV for a spreadsheet: no cell is carried out, and nobody else may read the file."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable
from pathlib import Path

from hubdesk.errors import Problem
from hubdesk.words.plain import plain

_BEGINS_A_FORMULA = tuple("=+-@＝＋－＠")
_AS_IT_IS = getattr(os, "O_BINARY", 0)
"""Windows would put another end on every line of its own accord."""


def as_csv(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Write rows as CSV; no cell can act as a formula when a spreadsheet opens it."""
    text = io.StringIO()
    written = csv.writer(text, lineterminator="\n")
    written.writerow(header)
    written.writerows(map(_safe, row) for row in rows)
    return text.getvalue()


def save(name: str, text: str) -> None:
    """Write a CSV to a file that only this user may read; Problem("file_not_written")."""
    # The mark at its beginning is how spreadsheets know UTF-8.
    write(name, text.replace("\n", "\r\n").encode("utf-8-sig"))


def write(name: str, content: bytes) -> None:
    """Write a document with people in it to a file that only this user may read; Problem."""
    try:
        path = Path(name).expanduser()
        place = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _AS_IT_IS, 0o600)
        with os.fdopen(place, "wb") as file:
            if hasattr(os, "fchmod"):
                # The mode above is for a new file; this one may have been somebody else's to read.
                os.fchmod(place, 0o600)
            file.write(content)
    except (OSError, RuntimeError) as trouble:
        # RuntimeError: the home of a user who is not there.
        raise Problem("file_not_written", file=name) from trouble


def _safe(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would carry out instead of showing."""
    tidy = plain(cell)
    return f"'{tidy}" if tidy.lstrip().startswith(_BEGINS_A_FORMULA) else tidy
