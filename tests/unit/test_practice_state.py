"""What the dashboard does to the practice Mobilize's state, as plain calls."""

from __future__ import annotations

import csv
import io
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from hubdesk.clock import SetClock
from hubdesk.practice.hub import PracticeHub, make_hub
from hubdesk.practice.mobilize import NewSignUp
from hubdesk.practice.records import DashboardStatus

NOW = datetime(2026, 9, 17, 21, 7, tzinfo=UTC)
DOORS = datetime(2026, 9, 17, 22, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW)


@pytest.fixture
def hub(clock: SetClock) -> PracticeHub:
    return make_hub(clock, doors=DOORS)


@pytest.mark.parametrize(
    ("before", "chosen", "status", "attended"),
    [
        ("REGISTERED", DashboardStatus.COMPLETED, "REGISTERED", True),
        ("CONFIRMED", DashboardStatus.COMPLETED, "CONFIRMED", True),
        ("CONFIRMED", DashboardStatus.NO_SHOW, "CONFIRMED", False),
        ("CANCELLED", DashboardStatus.COMPLETED, "REGISTERED", True),
        ("CONFIRMED", DashboardStatus.CANCELLED, "CANCELLED", None),
        ("CANCELLED", DashboardStatus.REGISTERED, "REGISTERED", None),
        ("REGISTERED", DashboardStatus.CONFIRMED, "CONFIRMED", None),
    ],
)
def test_a_chosen_status_sets_status_and_attended(
    hub: PracticeHub,
    clock: SetClock,
    before: str,
    chosen: DashboardStatus,
    status: str,
    attended: bool | None,
) -> None:
    tonight = hub.mobilize.attendances_of(hub.tonight)
    one = next(each.attendance for each in tonight if each.attendance.status == before)
    clock.forward(30)
    hub.mobilize.set_status(one.id, chosen)
    after = hub.mobilize.records().attendances[one.id]
    assert (after.status, after.attended, after.modified) == (status, attended, clock())
    assert hub.mobilize.records().sign_up(after).shown is chosen


def test_the_dashboard_orders_by_timeslot_then_family_name(hub: PracticeHub) -> None:
    tonight = hub.mobilize.attendances_of(hub.tonight)
    starts = [one.timeslot.start for one in tonight]
    assert starts == sorted(starts)
    first = [one.person.family_name for one in tonight if one.timeslot.id == hub.first_shift]
    assert first[0] < "C"
    assert first.index("Peña") < first.index("Phạm")


def test_a_new_attendee_is_signed_up_with_or_without_phone_and_zip(hub: PracticeHub) -> None:
    made = hub.mobilize.add_attendee(
        hub.tonight, hub.second_shift, " Ines ", "Walker", "ines@example.org"
    )
    assert (made.person.given_name, made.person.phone_number) == ("Ines", "")
    assert made.timeslot.id == hub.second_shift
    full = hub.mobilize.add_attendee(
        hub.tonight, hub.first_shift, "A", "B", "ab@example.org", "+1 937 555 0177", "02139"
    )
    assert (full.person.phone_number, full.person.postal_code) == ("9375550177", "02139")


@pytest.mark.parametrize("missing", ["first", "last", "email"])
def test_a_new_attendee_without_name_or_e_mail_changes_nothing(
    hub: PracticeHub, missing: str
) -> None:
    before = hub.mobilize.records()
    given = {"first": "A", "last": "B", "email": "ab@example.org"} | {missing: " "}
    with pytest.raises(ValueError, match="needs"):
        hub.mobilize.add_attendee(hub.tonight, hub.first_shift, **given)
    assert hub.mobilize.records() == before


def test_what_nobody_knows_is_refused_and_changes_nothing(hub: PracticeHub) -> None:
    mobilize, before = hub.mobilize, hub.mobilize.records()
    new = NewSignUp("A", "B", "ab@example.org", "", "45402", (hub.first_shift, 7))
    for ask in (
        lambda: mobilize.set_status(7, DashboardStatus.COMPLETED),
        lambda: mobilize.cancel(7),
        lambda: mobilize.sign_up(hub.tonight, new),
        lambda: mobilize.sign_up(7, new),
        lambda: mobilize.delete_event(7),
        lambda: mobilize.change_event(7, lambda event: event),
        lambda: mobilize.change_person(7, lambda person: person),
    ):
        with pytest.raises(LookupError):
            ask()
    for read in (mobilize.attendances_of, mobilize.export_csv):
        with pytest.raises(LookupError):
            read(7)
    assert mobilize.records() == before


def test_changing_an_event_moves_its_modified_date(hub: PracticeHub, clock: SetClock) -> None:
    clock.forward(1)
    hub.mobilize.change_event(hub.tonight, lambda event: replace(event, title="Moved"))
    event = hub.mobilize.records().events[hub.tonight]
    assert (event.title, event.modified) == ("Moved", NOW + timedelta(minutes=1))


def test_a_timeslot_taken_away_takes_its_sign_ups(hub: PracticeHub) -> None:
    hub.mobilize.change_event(
        hub.tonight, lambda event: replace(event, timeslots=event.timeslots[:1])
    )
    assert len(hub.mobilize.attendances_of(hub.tonight)) == 34


def test_an_id_is_never_given_twice(hub: PracticeHub) -> None:
    slot = hub.mobilize.records().events[hub.virtual].timeslots[0].id
    gone = hub.mobilize.add_attendee(hub.virtual, slot, "A", "B", "ab@example.org")
    hub.mobilize.delete_event(hub.virtual)
    made = hub.mobilize.add_attendee(hub.tonight, hub.first_shift, "C", "D", "cd@example.org")
    assert made.attendance.id > gone.attendance.id
    assert made.person.user_id > gone.person.user_id


def test_counts_add_up(hub: PracticeHub) -> None:
    counts = hub.mobilize.counts()
    shown = ("registered", "confirmed", "completed", "no_show", "cancelled")
    assert counts["signups"] == sum(counts[each] for each in shown)
    assert (counts["events"], counts["timeslots"], counts["people"]) == (6, 7, 48)


def test_what_was_read_does_not_change_under_the_reader(hub: PracticeHub) -> None:
    read = hub.mobilize.records()
    before = dict(read.attendances)
    hub.mobilize.delete_event(hub.tonight)
    assert dict(read.attendances) == before


def test_the_export_has_the_header_of_since_2022_and_a_row_for_every_sign_up(
    hub: PracticeHub,
) -> None:
    tonight = hub.mobilize.attendances_of(hub.tonight)
    hub.mobilize.set_status(tonight[0].attendance.id, DashboardStatus.COMPLETED)
    hub.mobilize.set_status(tonight[1].attendance.id, DashboardStatus.NO_SHOW)
    text = hub.mobilize.export_csv(hub.tonight)
    header = (
        "First name,Last name,Email,ZIP,Mobile number,Event ID,Timeslot start,"
        "Attendance status,Event organization name\r\n"
    )
    assert text.startswith(header)
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == 40
    assert [row["Attendance status"] for row in rows[:2]] == ["COMPLETED", "NO_SHOW"]
    assert {row["Attendance status"] for row in rows[2:]} == {
        *("REGISTERED", "CONFIRMED", "CANCELLED"),
    }
    assert {row["Timeslot start"] for row in rows} == {"2026-09-17 18:00", "2026-09-17 20:00"}
    assert {row["Event ID"] for row in rows} == {str(hub.tonight)}
    assert "2139" in {row["ZIP"] for row in rows}
    assert not any(row["ZIP"].startswith("0") for row in rows)


def test_many_at_once_lose_nothing(hub: PracticeHub) -> None:
    before = hub.mobilize.counts()

    def sign_up(who: int) -> None:
        for each in range(25):
            email = f"crowd{who}.{each}@example.org"
            hub.mobilize.add_attendee(hub.tonight, hub.first_shift, "Ana", "Ruiz", email)

    threads = [threading.Thread(target=sign_up, args=(who,)) for who in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    after = hub.mobilize.counts()
    assert after["signups"] - before["signups"] == after["people"] - before["people"] == 200
