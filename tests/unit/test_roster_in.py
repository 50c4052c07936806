"""An exported file at the desk: the preview, the import, what stays, and closing without a key."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from factories import DeskEvening, dump, open_deliveries, person, table

from hubdesk.clock import SetClock
from hubdesk.desk.attendance import Newcomer
from hubdesk.desk.desk import Desk
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.checkin import Outcome
from hubdesk.domain.delivery import State
from hubdesk.errors import Problem

SHEETS = Path(__file__).parents[1] / "data" / "sheets"
HEADER = "First name,Last name,Email,ZIP,Mobile number,Event ID,Timeslot start,Attendance status\n"
ZONE = "America/New_York"
EARLY = "2026-10-20 18:00"
LATE = "2026-10-20 20:00"


class Cancelled(Exception):  # noqa: N818 - nothing is wrong
    """The host pressed Cancel."""


def a_line(
    name: str, email: str, status: str = "REGISTERED", start: str = EARLY, event: str = "90001"
) -> str:
    given, _, family = name.rpartition(" ")
    return f"{given},{family},{email},20001,,{event},{start},{status}\n"


def a_sheet(*lines: str) -> bytes:
    return (HEADER + "".join(lines)).encode()


ROSTER = (
    a_line("Ana Klein", "ana@example.org"),
    a_line("Ana Klein", "ANA@example.org", start=LATE),
    a_line("Ben Ortiz", "ben@example.org", "CONFIRMED"),
    a_line("Bea Ortiz", "ben@example.org"),
    a_line("Carla Novak", "carla@example.org", "CANCELLED"),
)


@pytest.fixture
def evening(desk: Desk) -> DeskEvening:
    """A desk that imported tonight's export."""
    desk.roster.import_file(a_sheet(*ROSTER), zone=ZONE)
    return DeskEvening(desk)


def _changed(counts: dict[str, int]) -> dict[str, int]:
    return {name: n for name, n in counts.items() if n}


def test_an_export_becomes_the_roster(evening: DeskEvening) -> None:
    status = evening.desk.hub.status()
    assert status.roster == {"events": 1, "timeslots": 2, "signups": 5, "people": 4}
    assert status.pulled_at == evening.desk.clock()
    assert [row["shares_email"] for row in table(evening.store, "person")].count(1) == 2
    assert {shift.starts_at.hour for shift in evening.desk.hub.shifts()} == {22, 0}
    assert all(shift.ends_assumed for shift in evening.desk.hub.shifts())


def test_the_preview_says_what_the_import_then_does(evening: DeskEvening) -> None:
    again = a_sheet(
        a_line("Ana Klein", "ana@example.org", "CANCELLED"),
        a_line("Ben Ortiz", "ben@example.org", "COMPLETED"),
        a_line("Carla Novak", "carla@example.org"),
        a_line("Dora New", "dora@example.org"),
    )
    before = dump(evening.store)
    preview = evening.desk.roster.preview(again, zone=ZONE)
    assert dump(evening.store) == before
    imported = evening.desk.roster.import_file(again, zone=ZONE)
    assert preview.counts == imported.counts
    assert preview.reading == imported.reading
    assert _changed(imported.counts) == {
        "cancelled": 1,
        "changed": 2,
        "new": 1,
        "gone": 1,
        "people_new": 1,
        "people_sharing": 2,
    }


def test_importing_again_changes_nothing(evening: DeskEvening) -> None:
    before = dump(evening.store)
    imported = evening.desk.roster.import_file(a_sheet(*ROSTER), zone=ZONE)
    assert _changed(imported.counts) == {"same": 5, "people_sharing": 2}
    assert dump(evening.store) == before


@pytest.mark.parametrize("sheet", sorted(path.name for path in SHEETS.glob("since-2022*.csv")))
def test_every_shape_of_one_sheet_gives_one_roster(desk: Desk, sheet: str) -> None:
    desk.roster.import_file((SHEETS / "since-2022.csv").read_bytes(), zone=ZONE)
    counts = desk.roster.preview((SHEETS / sheet).read_bytes(), zone=ZONE).counts
    assert _changed(counts).keys() <= {"same", "people_sharing", "repeated"}


def test_what_the_desk_did_stays(evening: DeskEvening, clock: SetClock) -> None:
    shift = evening.early.timeslot_id
    ben = evening.desk.finder.who("Ben Ortiz", evening.early)[0].signup
    assert ben is not None
    evening.desk.attendance.check_in(ben.id, shift, "Priya")
    evening.desk.attendance.walk_in(Newcomer(person("Wes Alk"), attention="Chair"), shift, "Priya")
    marks = table(evening.store, "mark")
    clock.forward(5)
    evening.desk.roster.import_file(a_sheet(ROSTER[0]), zone=ZONE)
    assert table(evening.store, "mark") == marks
    assert evening.desk.hub.status().attendance["here"] == 2
    (wes,) = evening.desk.finder.find("wes alk", evening.early)
    assert wes.signup is not None
    assert (wes.signup.gone, wes.person.attention) == (False, "Chair")


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("COMPLETED", State.VERIFIED),
        ("NO_SHOW", State.CONFLICT),
        ("REGISTERED", State.WORKSHEET),
    ],
)
def test_an_export_verifies_the_evening_without_a_key(
    evening: DeskEvening, clock: SetClock, changes: list[Change], status: str, state: State
) -> None:
    ben = evening.desk.finder.who("Ben Ortiz", evening.early)[0].signup
    assert ben is not None
    evening.desk.attendance.check_in(ben.id, evening.early.timeslot_id, "Priya")
    changes.clear()
    clock.forward(300)
    after = a_sheet(*ROSTER[:2], a_line("Ben Ortiz", "ben@example.org", status), *ROSTER[3:])
    imported = evening.desk.roster.import_file(after, zone=ZONE)
    ((_, found, _),) = open_deliveries(evening.store)
    assert found == state
    assert imported.judged[state] == (0 if state is State.WORKSHEET else 1)
    (change,) = changes
    assert {Kind.ROSTER, Kind.ATTENDANCE} <= change.kinds
    assert (Kind.DELIVERY in change.kinds) is (state is not State.WORKSHEET)


@pytest.mark.parametrize("contact", [person("Wes Alk", "wes@example.org"), person("Wes Alk")])
def test_a_walk_in_found_in_an_export_is_the_same_person_and_judged(
    evening: DeskEvening, contact: object
) -> None:
    newcomer = Newcomer(contact)  # type: ignore[arg-type]  # a Contact
    walked = evening.desk.attendance.walk_in(newcomer, evening.early.timeslot_id, "Priya")
    people = len(table(evening.store, "person"))
    (line,) = evening.desk.deliveries.lines()
    assert not line.on_mobilize
    assert line.reason in {"no_key", "no_email"}

    found = a_sheet(*ROSTER, a_line("Wes Alk", "wes@example.org"))
    evening.desk.roster.import_file(found, zone=ZONE)
    (line,) = evening.desk.deliveries.lines()
    assert (line.signup_id, line.on_mobilize) == (walked.signup_id, True)
    assert (line.state, line.reason) == (State.WORKSHEET, "set_by_hand")
    assert len(table(evening.store, "person")) == people

    closed = a_sheet(*ROSTER, a_line("Wes Alk", "wes@example.org", "COMPLETED"))
    evening.desk.roster.import_file(closed, zone=ZONE)
    assert open_deliveries(evening.store) == [("completed", "verified", "read_back")]
    assert evening.desk.hub.status().attendance["walk_ins"] == 1


def test_a_walk_in_an_export_does_not_list_is_not_judged(evening: DeskEvening) -> None:
    evening.desk.attendance.walk_in(Newcomer(person("Wes Alk")), evening.early.timeslot_id, "Priya")
    evening.desk.roster.import_file(a_sheet(*ROSTER), zone=ZONE)
    assert open_deliveries(evening.store) == [("completed", "worksheet", "no_email")]


def test_an_export_without_a_status_column_keeps_what_is_verified(evening: DeskEvening) -> None:
    bea = evening.signup("Bea Ortiz")
    evening.desk.attendance.check_in(bea, evening.early.timeslot_id, "Priya")
    came = a_line("Bea Ortiz", "ben@example.org", "COMPLETED")
    evening.desk.roster.import_file(a_sheet(*ROSTER[:3], came, ROSTER[4]), zone=ZONE)
    before = table(evening.store, "signup")
    lines = [",".join(line.rstrip().split(",")[:-1]) for line in (HEADER, *ROSTER)]
    told_nothing = evening.desk.roster.import_file("\n".join(lines).encode(), zone=ZONE)
    assert told_nothing.counts["same"] == 5
    assert open_deliveries(evening.store) == [("completed", "verified", "read_back")]
    kept = [(row["id"], row["status"], row["attended"]) for row in before]
    after = table(evening.store, "signup")
    assert [(row["id"], row["status"], row["attended"]) for row in after] == kept


def test_an_export_of_one_shift_leaves_the_other_shifts_sign_ups_alone(
    evening: DeskEvening,
) -> None:
    counts = evening.desk.roster.import_file(a_sheet(ROSTER[1]), zone=ZONE).counts
    assert _changed(counts) == {"same": 1}
    assert len(evening.signups("Ana Klein")) == 2
    assert not any(row["gone_at"] for row in table(evening.store, "signup"))


BAD = {
    "csv_empty": b"",
    "csv_no_header": b"1,2,3\n4,5,6\n",
    "csv_html": b"<!DOCTYPE html><html><body>Log in</body></html>",
    "csv_binary": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "csv_cell_too_long": a_sheet(a_line("A" * 3_000_000 + " B", "a@example.org")),
    "csv_no_timeslot": b"First name,Last name,Email\nAna,Klein,ana@example.org\n",
}


@pytest.mark.parametrize("code", BAD)
def test_a_bad_file_changes_nothing(evening: DeskEvening, changes: list[Change], code: str) -> None:
    before = dump(evening.store)
    for read in (evening.desk.roster.preview, evening.desk.roster.import_file):
        with pytest.raises(Problem) as trouble:
            read(BAD[code], zone=ZONE)
        assert trouble.value.code == code
    assert (dump(evening.store), changes) == (before, [])


@pytest.mark.parametrize("at_row", [0, 5])
def test_a_cancelled_import_changes_nothing(
    evening: DeskEvening, changes: list[Change], at_row: int
) -> None:
    before = dump(evening.store)

    def cancel(done: int, total: int) -> None:
        assert total == 5
        if done == at_row:
            raise Cancelled

    with pytest.raises(Cancelled):
        evening.desk.roster.import_file(
            a_sheet(*(line.replace("Ortiz", "Other") for line in ROSTER)),
            zone=ZONE,
            progress=cancel,
        )
    assert (dump(evening.store), changes) == (before, [])


def test_rows_without_an_event_are_for_the_event_the_host_names(evening: DeskEvening) -> None:
    sheet = (
        b"First name,Last name,Email,Timeslot start\nDora,New,dora@example.org,2026-10-20 18:00\n"
    )
    for named in (evening.early.event_id, "90001"):
        counts = evening.desk.roster.preview(sheet, event=named, zone=ZONE).counts
        assert (counts["new"], counts["gone"]) == (1, 4)
    with pytest.raises(Problem, match="event_unknown"):
        evening.desk.roster.preview(sheet, event="nowhere", zone=ZONE)


def test_an_export_is_the_other_half_of_a_night_in_another_zone(desk: Desk) -> None:
    sheet = a_sheet(a_line("Ana Klein", "ana@example.org", start="2026-11-01 01:30"))
    desk.roster.import_file(sheet, zone="America/Los_Angeles")
    (shift,) = desk.hub.shifts()
    assert shift.starts_at == datetime(2026, 11, 1, 8, 30, tzinfo=UTC)
    assert shift.ends_at - shift.starts_at == timedelta(hours=2)


def test_who_an_export_brings_can_be_checked_in_at_once(evening: DeskEvening) -> None:
    pressed = evening.desk.attendance.check_in(
        evening.signup("Bea Ortiz"), evening.early.timeslot_id, "Priya"
    )
    assert pressed.outcome is Outcome.IN
