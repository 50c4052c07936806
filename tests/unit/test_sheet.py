"""The exported sheet in every shape it comes in: headers, encodings, separators."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from hubdesk.domain.ids import ServerId
from hubdesk.domain.roster import (
    EventKind,
    IncomingTimeslot,
    SignUpStatus,
)
from hubdesk.domain.sheet import RemarkCode, SheetReading, read_sheet, sign_ups
from hubdesk.domain.sheet.columns import Field

SHEETS = Path(__file__).parent.parent / "data" / "sheets"
ZONE = "America/New_York"
SIX = datetime(2026, 11, 24, 23, tzinfo=UTC)
"""Six in the evening in Dayton."""
EIGHT = datetime(2026, 11, 25, 1, tzinfo=UTC)
SLOT = IncomingTimeslot(ServerId(70), SIX)


def told(reading: SheetReading) -> dict[RemarkCode, tuple[int, ...]]:
    return {remark.code: remark.lines for remark in reading.remarks}


def test_the_header_until_2022() -> None:
    reading = sign_ups(read_sheet((SHEETS / "until-2022.csv").read_bytes()), zone=ZONE)
    ana, teo = reading.sign_ups
    assert (ana.contact.full_name, ana.contact.email) == ("Ana Klein", "ana.klein@example.org")
    assert (ana.contact.phone, ana.contact.zip_code) == ("+19375550142", "02118")
    assert (ana.event.server_id, ana.event.title) == (9001, "Tuesday phone bank")
    assert ana.event.kind is EventKind.IN_PERSON
    assert ana.timeslot == IncomingTimeslot(None, datetime(2021, 11, 23, 23, tzinfo=UTC))
    assert (ana.status, ana.attended, ana.notes) == (SignUpStatus.REGISTERED, None, {})
    assert teo.event.kind is EventKind.VIRTUAL
    assert teo.event.event_type == "VIRTUAL_PHONE_BANK"
    assert teo.contact.zip_code == "45402-1234"
    assert [column.field for column in reading.columns] == [
        Field.GIVEN_NAME,
        Field.FAMILY_NAME,
        Field.EMAIL,
        Field.ZIP,
        Field.PHONE,
        Field.EVENT_ID,
        Field.EVENT_NAME,
        Field.EVENT_TYPE,
        Field.START,
        Field.ORGANIZATION,
    ]
    assert told(reading) == {RemarkCode.ZIP_PADDED: (2,), RemarkCode.ZONE_ASSUMED: (2, 3)}


@pytest.mark.parametrize(
    ("name", "encoding", "delimiter"),
    [
        ("since-2022.csv", "UTF-8", ","),
        ("since-2022-bom-crlf.csv", "UTF-8", ","),
        ("since-2022-utf16.csv", "UTF-16", "\t"),
        ("since-2022-windows.csv", "Windows-1252", ","),
        ("since-2022-semicolons.csv", "UTF-8", ";"),
    ],
)
def test_the_header_since_2022_in_every_way_a_spreadsheet_saves_it(
    name: str, encoding: str, delimiter: str
) -> None:
    sheet = read_sheet((SHEETS / name).read_bytes())
    assert (sheet.encoding, sheet.delimiter) == (encoding, delimiter)
    reading = sign_ups(sheet, zone=ZONE)
    maria, sean, sean_later, kat = reading.sign_ups
    assert reading.total_rows == 4
    answer = maria.notes["Anything we should know?"].replace("\r\n", "\n")
    assert answer == 'Asked for a seat\nnear the door, "if you can"'
    assert maria.contact.full_name == "Maria Alvarez-Ortiz"
    assert maria.status is SignUpStatus.CONFIRMED
    assert sean.contact == sean_later.contact
    assert sean.contact.full_name == "Séan O’Brien"
    assert (sean.timeslot.starts_at, sean_later.timeslot.starts_at) == (SIX, EIGHT)
    assert sean_later.status is SignUpStatus.CANCELLED
    assert (kat.status, kat.attended) == (SignUpStatus.CONFIRMED, False)
    assert kat.contact.email == sean.contact.email
    remarks = told(reading)
    assert set(remarks) == {
        RemarkCode.BLANK_ROWS,
        RemarkCode.ZIP_PADDED,
        RemarkCode.ZONE_ASSUMED,
        RemarkCode.SHARED_EMAIL,
    }
    # Lines are counted as an editor counts them, the one inside an answer among them.
    first = 2 if delimiter == ";" else 1
    assert remarks[RemarkCode.BLANK_ROWS] == (first + 5,)


ROSTER = "First name,Email\nJosé,jose@example.org\n"


@pytest.mark.parametrize(
    "data",
    [
        ROSTER.encode("utf-8-sig"),
        ROSTER.encode("utf-16-le"),
        ROSTER.encode("utf-16-be"),
        ROSTER.encode("utf-16"),
        ROSTER.encode("utf-32"),
        ROSTER.encode("cp1252"),
        ROSTER.replace("\n", "\r").encode(),
        ROSTER.rstrip().encode(),
        b"\r\n\n" + ROSTER.encode(),
        b",,\n" + ROSTER.encode(),
        ROSTER.replace(",", "|").encode(),
        'First name;"Email; or, so, what"\nJosé;x\n'.encode(),
        "name\nJosé\n".encode(),
        "EMAIL\njosé@example.org\n".encode(),
    ],
)
def test_a_sheet_is_read_whatever_saved_it(data: bytes) -> None:
    reading = sign_ups(read_sheet(data), zone=ZONE, timeslot=SLOT)
    (sign_up,) = reading.sign_ups
    assert "José" in (sign_up.contact.given_name, sign_up.contact.email.partition("@")[0].title())


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("FIRST NAME", Field.GIVEN_NAME),
        ("given_name", Field.GIVEN_NAME),
        ("First", Field.GIVEN_NAME),
        ("lastName", Field.FAMILY_NAME),
        ("Surname", Field.FAMILY_NAME),
        ("Full name", Field.FULL_NAME),
        ("E-mail", Field.EMAIL),
        ("Email Address", Field.EMAIL),
        ("Mobile number", Field.PHONE),
        ("Cell", Field.PHONE),
        ("Phone Number", Field.PHONE),
        ("Zip Code", Field.ZIP),
        ("ZIP/Postal code", Field.ZIP),
        ("postal", Field.ZIP),
        ("Status", Field.STATUS),
        ("Attendance status", Field.STATUS),
        ("Attended?", Field.ATTENDED),
        ("Timeslot start", Field.START),
        ("Shift start", Field.START),
        ("start", Field.START),
        ("End time", Field.END),
        ("event_id", Field.EVENT_ID),
        ("Event title", Field.EVENT_NAME),
        ("Event type", Field.EVENT_TYPE),
        ("Timeslot ID", Field.TIMESLOT_ID),
        ("Sign-up ID", Field.SIGN_UP_ID),
        ("User ID", Field.USER_ID),
        ("Language spoken", None),
        ("Id", None),
    ],
)
def test_a_header_is_known_by_many_names(header: str, field: Field | None) -> None:
    sheet = read_sheet(f'" {header} ",Email address of a friend,name\n'.encode())
    assert sheet.columns[0].field is field
    assert sheet.columns[0].header == header
    assert sheet.columns[1].field is None
