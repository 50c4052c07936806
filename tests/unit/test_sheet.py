"""The exported sheet: every shape it comes in, what its rows say, and what is refused."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.domain.csv_file import LARGEST_FILE, LONGEST_CELL, MOST_COLUMNS, MOST_LINES
from hubdesk.domain.ids import ServerId
from hubdesk.domain.roster import (
    EventKind,
    IncomingEvent,
    IncomingSignUp,
    IncomingTimeslot,
    SignUpStatus,
)
from hubdesk.domain.sheet import SheetReading, read_sheet, sign_ups
from hubdesk.domain.sheet_columns import Field
from hubdesk.domain.sheet_remarks import RemarkCode
from hubdesk.errors import Problem

SHEETS = Path(__file__).parent.parent / "data" / "sheets"
ZONE = "America/New_York"
SIX = datetime(2026, 11, 24, 23, tzinfo=UTC)
"""Six in the evening in Dayton."""
EIGHT = datetime(2026, 11, 25, 1, tzinfo=UTC)
SLOT = IncomingTimeslot(ServerId(70), SIX)


def read(
    text: str,
    *,
    event: IncomingEvent | None = None,
    known_zones: Mapping[ServerId, str] | None = None,
    timeslot: IncomingTimeslot | None = SLOT,
) -> SheetReading:
    return sign_ups(
        read_sheet(text.encode()),
        zone=ZONE,
        event=event,
        known_zones=known_zones,
        timeslot=timeslot,
    )


def only(text: str, **given_parts: IncomingEvent | IncomingTimeslot | None) -> IncomingSignUp:
    (sign_up,) = read(text, **given_parts).sign_ups  # type: ignore[arg-type]  # parts by name
    return sign_up


def told(reading: SheetReading) -> dict[RemarkCode, tuple[int, ...]]:
    return {remark.code: remark.lines for remark in reading.remarks}


# --- the two generations, as files -------------------------------------------------------------


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


# --- what a row says ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "status", "attended", "blocked"),
    [
        ("REGISTERED", SignUpStatus.REGISTERED, None, False),
        ("Confirmed", SignUpStatus.CONFIRMED, None, False),
        ("Unconfirmed", SignUpStatus.REGISTERED, None, False),
        ("", SignUpStatus.REGISTERED, None, False),
        ("CANCELLED", SignUpStatus.CANCELLED, None, False),
        ("Canceled", SignUpStatus.CANCELLED, None, False),
        ("REGISTERED_THEN_CANCELLED", SignUpStatus.CANCELLED, None, False),
        ("COMPLETED", SignUpStatus.REGISTERED, True, False),
        ("Attended", SignUpStatus.REGISTERED, True, False),
        ("CONFIRMED / COMPLETED", SignUpStatus.CONFIRMED, True, False),
        ("NO_SHOW", SignUpStatus.REGISTERED, False, False),
        ("No Show", SignUpStatus.REGISTERED, False, False),
        ("missed", SignUpStatus.REGISTERED, False, False),
        ("DID_NOT_ATTEND", SignUpStatus.REGISTERED, False, False),
        ("BLOCKED", SignUpStatus.UNKNOWN, None, True),
        ("WAITLISTED", SignUpStatus.UNKNOWN, None, False),
        ("Perhaps", SignUpStatus.UNKNOWN, None, False),
    ],
)
def test_status_words_of_every_page(
    word: str, status: SignUpStatus, attended: bool | None, blocked: bool
) -> None:
    sign_up = only(f"name,status\nAna,{word}\n")
    assert (sign_up.status, sign_up.attended, sign_up.blocked) == (status, attended, blocked)


def test_a_status_nobody_knows_is_kept_as_a_note_and_told() -> None:
    reading = read("name,Attendance status\nAna,Perhaps\n")
    assert reading.sign_ups[0].notes == {"Attendance status": "Perhaps"}
    assert told(reading)[RemarkCode.STATUS_UNKNOWN] == (2,)


@pytest.mark.parametrize(
    ("answer", "attended"), [("TRUE", True), ("yes", True), ("false", False), ("", None)]
)
def test_an_attended_column_answers_yes_no_or_nothing(answer: str, attended: bool | None) -> None:
    sign_up = only(f"name,status,attended\nAna,CONFIRMED,{answer}\n")
    assert (sign_up.status, sign_up.attended) == (SignUpStatus.CONFIRMED, attended)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-11-24 18:00:00", SIX),
        ("2026-11-24 18:00", SIX),
        ("2026-11-24T18:00:00", SIX),
        ("2026-11-24T23:00:00Z", SIX),
        ("2026-11-24 17:00:00-06:00", SIX),
        ("2026-11-24 17:00:00-0600", SIX),
        ("2026-11-24 18:00:00 EST", SIX),
        ("2026-11-24 5:00 PM CST", SIX),
        ("2026-11-24 18:00:00 XYZ", SIX),
        ("2026-11-24 6pm", SIX),
        ("11/24/2026 6:00 PM", SIX),
        ("11/24/26 18:00", SIX),
        ("Nov 24, 2026 6:00 PM", SIX),
        ("Tuesday, November 24, 2026 at 6:00 PM", SIX),
        ("2026-07-01 18:00:00", datetime(2026, 7, 1, 22, tzinfo=UTC)),
    ],
)
def test_a_start_is_read_as_programs_and_people_write_it(written: str, moment: datetime) -> None:
    assert only(f'name,start\nAna,"{written}"\n').timeslot.starts_at == moment


@pytest.mark.parametrize("written", ["2026-11-24", "11/24/2026", "November 24, 2026"])
def test_a_day_without_an_hour_is_midnight_and_told(written: str) -> None:
    reading = read(f'name,start\nAna,"{written}"\n')
    assert reading.sign_ups[0].timeslot.starts_at == datetime(2026, 11, 24, 5, tzinfo=UTC)
    assert RemarkCode.DATE_ONLY in told(reading)


@pytest.mark.parametrize(
    "written",
    ["soon", "18:00", "6", "November 2026", "Nov 24", "46350.75", "1795561200", "0001-01-01"],
)
def test_a_start_that_is_no_full_date_is_told_by_its_line(written: str) -> None:
    reading = read(f"name,start\nTeo,2026-11-24 18:00\nAna,{written}\n")
    assert told(reading)[RemarkCode.START_UNREADABLE] == (3,)
    assert reading.sign_ups[1].timeslot == SLOT
    assert reading.sign_ups[1].notes == {"start": written}


def test_a_row_without_a_timeslot_is_left_out_and_told_where_others_have_one() -> None:
    reading = read("name,start\nTeo,2026-11-24 18:00\nAna,\n", timeslot=None)
    assert [sign_up.contact.given_name for sign_up in reading.sign_ups] == ["Teo"]
    assert told(reading)[RemarkCode.NO_TIMESLOT] == (3,)
    assert reading.total_rows == 2


def test_a_sheet_without_any_start_asks_for_the_timeslot() -> None:
    with pytest.raises(Problem) as caught:
        read("name\nTeo\nAna\n", timeslot=None)
    assert (caught.value.code, caught.value.values) == ("csv_no_timeslot", {"rows": 2})


def test_the_timeslot_the_host_named_takes_rows_without_one() -> None:
    reading = read("name\nTeo\nAna\n")
    assert {sign_up.timeslot for sign_up in reading.sign_ups} == {SLOT}
    assert told(reading)[RemarkCode.TIMESLOT_ASSUMED] == (2, 3)


def test_an_end_is_kept_where_it_lies_after_the_start() -> None:
    text = "name,start,end\nAna,2026-11-24 18:00,{}\n"
    assert only(text.format("2026-11-24 20:00")).timeslot.ends_at == EIGHT
    assert only(text.format("2026-11-24 16:00")).timeslot.ends_at is None
    assert only(text.format("8 PM")).timeslot.ends_at is None


def test_a_bare_time_is_in_the_zone_of_its_event() -> None:
    reading = read(
        "name,event id,start\nAna,9001,2026-11-24 17:00\nTeo,9002,2026-11-24 18:00\n",
        known_zones={ServerId(9001): "America/Chicago"},
    )
    ana, teo = reading.sign_ups
    assert (ana.timeslot.starts_at, ana.event.timezone) == (SIX, "America/Chicago")
    assert (teo.timeslot.starts_at, teo.event.timezone) == (SIX, ZONE)
    values = {remark.code: remark.value for remark in reading.remarks}
    assert values[RemarkCode.ZONE_OF_EVENT] == "America/Chicago"
    assert values[RemarkCode.ZONE_ASSUMED] == ZONE


def test_a_zone_in_a_column_of_its_own_is_taken_at_its_word() -> None:
    reading = read("name,start,timezone\nAna,2026-11-24 17:00,America/Chicago\n")
    assert reading.sign_ups[0].timeslot.starts_at == SIX
    assert told(reading).keys() == {RemarkCode.EVENT_UNNAMED}


def test_a_zone_nobody_knows_is_refused() -> None:
    for zone in ("Mars/Olympus", "", "../etc/passwd", "America"):
        with pytest.raises(Problem, match="zone_unknown"):
            sign_ups(read_sheet(b"name\nAna\n"), zone=zone, timeslot=SLOT)


TUESDAY = IncomingEvent(ServerId(9001), "Tuesday phone bank", "America/Chicago")


def test_the_event_the_host_named_takes_rows_that_name_none() -> None:
    sign_up = only("name,start\nAna,2026-11-24 17:00\n", event=TUESDAY)
    assert sign_up.event is TUESDAY
    assert sign_up.timeslot.starts_at == SIX


def test_a_row_of_another_event_stays_with_it() -> None:
    reading = read("name,event id\nAna,9001\nTeo,9002\n", event=TUESDAY)
    assert [sign_up.event.server_id for sign_up in reading.sign_ups] == [9001, 9002]


def test_an_event_without_an_id_goes_by_its_name() -> None:
    reading = read("name,event name\nAna,Tuesday Phone Bank\nTeo,tuesday phone bank\n")
    ana, teo = reading.sign_ups
    assert ana.event == teo.event
    assert (ana.event.server_id, ana.event.title) == (None, "Tuesday Phone Bank")


def test_a_sheet_that_names_no_event_says_so() -> None:
    assert RemarkCode.EVENT_UNNAMED in told(read("name\nAna\n"))


def test_what_cannot_be_read_is_kept_as_a_note_under_its_header() -> None:
    reading = read("name,E-mail,Cell,Zip\nAna,ana at home,555-0142,somewhere\n")
    (sign_up,) = reading.sign_ups
    assert (sign_up.contact.email, sign_up.contact.phone, sign_up.contact.zip_code) == ("", "", "")
    assert sign_up.notes == {"E-mail": "ana at home", "Cell": "555-0142", "Zip": "somewhere"}
    assert {
        RemarkCode.EMAIL_UNREADABLE,
        RemarkCode.PHONE_UNREADABLE,
        RemarkCode.ZIP_UNREADABLE,
    } <= told(reading).keys()


def test_a_note_goes_under_the_header_it_was_written_under() -> None:
    assert only("name,Phone,Cell\nAna,,555-0142\n").notes == {"Cell": "555-0142"}


def test_a_name_in_one_cell_is_parted() -> None:
    rows = ["Maria de la Cruz", '"Alvarez-Ortiz, Maria"', "Cher", '"Klein,"']
    reading = read("Name\n" + "\n".join(rows) + "\n")
    names = [(one.contact.given_name, one.contact.family_name) for one in reading.sign_ups]
    assert names == [
        ("Maria de la", "Cruz"),
        ("Maria", "Alvarez-Ortiz"),
        ("Cher", ""),
        ("Klein", ""),
    ]


def test_a_row_without_name_and_email_is_nobody() -> None:
    reading = read("name,email,phone\n,,937-555-0142\n,not an e-mail,\n,ana@example.org,\n")
    assert [sign_up.contact.email for sign_up in reading.sign_ups] == ["ana@example.org"]
    assert told(reading)[RemarkCode.NOBODY] == (2, 3)
    assert told(reading)[RemarkCode.NO_NAME] == (4,)
    assert reading.total_rows == 3


def test_headers_met_twice_and_missing_ones_keep_their_answers_apart() -> None:
    reading = read("name,Why?,why?,,Phone,Mobile\nAna,a,b,c,,937-555-0142\n")
    (sign_up,) = reading.sign_ups
    assert sign_up.notes == {"Why?": "a", "why? (2)": "b", "#4": "c"}
    assert sign_up.contact.phone == "+19375550142"


def test_a_second_column_for_one_field_is_a_note_where_it_says_something_else() -> None:
    sign_up = only("name,Email,Email\nAna,ana@example.org,other@example.org\n")
    assert sign_up.contact.email == "ana@example.org"
    assert sign_up.notes == {"Email (2)": "other@example.org"}


def test_ragged_rows_are_read_and_told() -> None:
    reading = read("first,last,email\nAna\nTeo,Park,teo@example.org,,more\nBo,Li,bo@example.org,\n")
    assert [sign_up.contact.given_name for sign_up in reading.sign_ups] == ["Ana", "Teo", "Bo"]
    assert reading.sign_ups[1].notes == {"#5": "more"}
    assert told(reading)[RemarkCode.SHORT_ROWS] == (2,)
    assert told(reading)[RemarkCode.LONG_ROWS] == (3,)


def test_ids_and_the_moment_of_signing_up_are_taken_where_they_are() -> None:
    sign_up = only(
        "name,start,timeslot id,attendance id,user id,event id,signed up at\n"
        "Ana,2026-11-24 18:00,71,500.0,600,9001,2026-11-09 12:00\n"
    )
    assert sign_up.timeslot.server_id == 71
    assert (sign_up.server_id, sign_up.user_id, sign_up.event.server_id) == (500, 600, 9001)
    assert sign_up.signed_up_at == datetime(2026, 11, 9, 17, tzinfo=UTC)


@pytest.mark.parametrize("written", ["0", "-5", "12a", "9" * 30, "1,000", "٣"])
def test_an_id_that_is_none_is_no_id(written: str) -> None:
    assert only(f'name,event id\nAna,"{written}"\n').event.server_id is None


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        ("CONFIRMED", "CANCELLED", SignUpStatus.CONFIRMED),
        ("CANCELLED", "REGISTERED", SignUpStatus.REGISTERED),
        ("REGISTERED", "CONFIRMED", SignUpStatus.CONFIRMED),
    ],
)
def test_a_sign_up_repeated_is_one_and_the_row_that_says_more_counts(
    first: str, second: str, kept: SignUpStatus
) -> None:
    row = "Ana,Klein,{},2026-11-24 18:00,{}\n"
    reading = read(
        "first,last,email,start,status\n"
        + row.format("ana@example.org", first)
        + row.format("ANA@example.org", second)
    )
    (sign_up,) = reading.sign_ups
    assert sign_up.status is kept
    assert told(reading)[RemarkCode.REPEATED] == (3,)


def test_one_email_under_two_names_is_two_people_and_told() -> None:
    reading = read("name,email\nAna Klein,home@example.org\nTeo Klein,HOME@example.org\n")
    assert len(reading.sign_ups) == 2
    assert RemarkCode.SHARED_EMAIL in told(reading)


def test_a_header_without_rows_is_an_event_nobody_signed_up_for() -> None:
    reading = read("First name,Email\n", timeslot=None)
    assert (reading.sign_ups, reading.total_rows) == ((), 0)
    assert told(reading).keys() == {RemarkCode.NO_ROWS}


def test_remarks_name_ten_lines_and_count_them_all() -> None:
    reading = read("name\n" + "Ana,x\n" * 12)
    (long_rows,) = [one for one in reading.remarks if one.code is RemarkCode.LONG_ROWS]
    assert (long_rows.count, long_rows.lines) == (12, tuple(range(2, 12)))


# --- what is refused ---------------------------------------------------------------------------


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
    assert len(only("name,why\nAna," + "x" * LONGEST_CELL).notes["why"]) == LONGEST_CELL


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
    read(ROSTER)
    assert csv.field_size_limit() == limit


@given(st.binary(max_size=300))
def test_any_bytes_are_a_sheet_or_a_problem(data: bytes) -> None:
    for begun in (data, b"name,start,email\n" + data):
        try:
            sign_ups(read_sheet(begun), zone=ZONE)
        except Problem as problem:
            assert problem.code.startswith("csv_")  # noqa: PT017 - either way is right


WRITTEN = st.sampled_from(
    ("2026-11-24", "11/24/2026 6 PM", "24.11.26 EST", "9001", "ana@example.org", "2118", "yes",
     "NO_SHOW", "America/Chicago", "9375550142", "10:00 +99:99", "2026-11-24 25:00", "Ana, "),
)  # fmt: skip
CELL = WRITTEN | st.text(st.characters(codec="utf-8"), max_size=20)
HEADERS = (
    "first name", "last name", "name", "email", "phone", "zip", "status", "attended", "start",
    "end", "timezone", "event id", "event name", "event type", "signed up at", "why?",
)  # fmt: skip


@given(st.lists(st.lists(CELL, min_size=len(HEADERS), max_size=len(HEADERS)), max_size=4))
def test_any_cells_make_sign_ups_and_none_is_lost_in_silence(rows: list[list[str]]) -> None:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows([HEADERS, *rows])
    try:
        reading = read(buffer.getvalue())
    except Problem as problem:
        assert problem.code == "csv_binary"  # noqa: PT017 - control characters may come up
        return
    lost = (RemarkCode.NOBODY, RemarkCode.REPEATED, RemarkCode.NO_TIMESLOT)
    counts = {remark.code: remark.count for remark in reading.remarks}
    assert reading.total_rows == len(reading.sign_ups) + sum(counts.get(code, 0) for code in lost)
