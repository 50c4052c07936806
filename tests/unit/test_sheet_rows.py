"""What the rows of an exported sheet say, and what a host is told about them."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.domain.ids import ServerId
from hubdesk.domain.roster import (
    IncomingEvent,
    IncomingSignUp,
    IncomingTimeslot,
    SignUpStatus,
)
from hubdesk.domain.sheet import RemarkCode, SheetReading, read_sheet, sign_ups
from hubdesk.errors import Problem

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


def only(text: str, event: IncomingEvent | None = None) -> IncomingSignUp:
    (sign_up,) = read(text, event=event).sign_ups
    return sign_up


def told(reading: SheetReading) -> dict[RemarkCode, tuple[int, ...]]:
    return {remark.code: remark.lines for remark in reading.remarks}


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
