"""The sheet a host exports from Mobilize: its header understood, its rows made into sign-ups.

No complete header is documented and it has changed before, so columns are known by their names
in any order and case, nothing optional is missed, and a column without a place becomes a note.
Whatever had to be assumed or left out is told as a `Remark`, so that a host can see it before
the import.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hubdesk.domain.ids import ServerId
from hubdesk.domain.people import fold
from hubdesk.domain.roster import (
    IncomingEvent,
    IncomingSignUp,
    IncomingTimeslot,
    weightier,
)
from hubdesk.domain.sheet.columns import Column, name_columns, names_a_person
from hubdesk.domain.sheet.csv import Row, read_text
from hubdesk.domain.sheet.remarks import Remark, RemarkCode
from hubdesk.domain.sheet.rows import RowReader
from hubdesk.errors import Problem


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file read as a table: columns in the file's order, rows without blank ones.

    `encoding` and `delimiter` are for the preview; `blank_lines` are where blank rows were.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    encoding: str
    delimiter: str
    blank_lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetReading:
    """What a sheet says: sign-ups, remarks, the mapping, and how many rows it declared.

    `total_rows` counts every row that is not blank, whether or not it became a sign-up.
    """

    sign_ups: tuple[IncomingSignUp, ...]
    remarks: tuple[Remark, ...]
    columns: tuple[Column, ...]
    total_rows: int


def read_sheet(data: bytes) -> Sheet:
    """Read an exported file as a table whose columns are understood.

    A header without rows is a sheet like any other: nobody signed up yet.

    Raises Problem csv_no_header where no column names or reaches a person, and what
    `csv` raises for files that are not a table.
    """
    text = read_text(data)
    columns: tuple[Column, ...] = ()
    rows: list[Row] = []
    blank_lines: list[int] = []
    for row in text.rows():
        if not columns:
            columns = () if row.is_blank else _understood(row)
        elif row.is_blank:
            blank_lines.append(row.line)
        else:
            rows.append(row)
    if not columns:
        raise Problem("csv_empty")
    return Sheet(columns, tuple(rows), text.encoding, text.delimiter, tuple(blank_lines))


def _understood(header: Row) -> tuple[Column, ...]:
    columns = name_columns(header.cells)
    if names_a_person(columns):
        return columns
    found = [" ".join(cell.split())[:40] for cell in header.cells if cell.strip()]
    # Without its header a sheet begins with a person, who has no place in a message or a log.
    if any("@" in cell or any(map(str.isdigit, cell)) for cell in found):
        found = []
    raise Problem("csv_no_header", columns=tuple(found[:10]))


def sign_ups(
    sheet: Sheet,
    *,
    zone: str,
    event: IncomingEvent | None = None,
    known_zones: Mapping[ServerId, str] | None = None,
    timeslot: IncomingTimeslot | None = None,
) -> SheetReading:
    """Make a sheet's rows into sign-ups, with remarks on whatever was assumed or left out.

    `zone` is the IANA name used where neither a time nor its event (`event`, or `known_zones` by
    event id) states one. `event` stands in for rows that name none, `timeslot` for rows without a
    start that can be read; without it such rows are left out and remarked upon.

    Raises Problem csv_no_timeslot where no row at all has a timeslot, and zone_unknown.
    """
    reader = RowReader(sheet.columns, zone, event, known_zones or {}, timeslot)
    remarks = reader.remarks
    if sheet.blank_lines:
        remarks.add(RemarkCode.BLANK_ROWS, *sheet.blank_lines)
    if not sheet.rows:
        remarks.add(RemarkCode.NO_ROWS)
    found: dict[tuple[str, ...], IncomingSignUp] = {}
    for row in sheet.rows:
        sign_up = reader.read(row)
        if sign_up is None:
            continue
        key = _sameness(sign_up)
        if key in found:
            remarks.add(RemarkCode.REPEATED, row.line)
            sign_up = weightier(found[key], sign_up)
        found[key] = sign_up
    without_timeslot = remarks.count(RemarkCode.NO_TIMESLOT)
    if without_timeslot and not found:
        raise Problem("csv_no_timeslot", rows=without_timeslot)
    told = (*remarks, *_shared_emails(found.values()))
    return SheetReading(tuple(found.values()), told, sheet.columns, len(sheet.rows))


def _sameness(sign_up: IncomingSignUp) -> tuple[str, ...]:
    """Two rows of one person for one timeslot of one event are one sign-up."""
    contact, event = sign_up.contact, sign_up.event
    return (
        contact.email or contact.phone,
        fold(contact.full_name),
        str(event.server_id or fold(event.title)),
        sign_up.timeslot.starts_at.isoformat(),
    )


def _shared_emails(found: Iterable[IncomingSignUp]) -> Iterable[Remark]:
    names: defaultdict[str, set[str]] = defaultdict(set)
    for sign_up in found:
        names[sign_up.contact.email].add(fold(sign_up.contact.full_name))
    names.pop("", None)
    shared = sum(len(of_one) > 1 for of_one in names.values())
    return [Remark(RemarkCode.SHARED_EMAIL, shared)] if shared else []
