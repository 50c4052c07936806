"""The readiness card: what is looked at, when it needs a look, and how it is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from factories import ANA, BEN, FIRST, DeskEvening, a_dialer, a_row, put_in

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.desk.readiness import Check, Code, Finding, Level, Readiness, can_unplug
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.ids import ServerId
from hubdesk.domain.leaders import Role, Training
from hubdesk.domain.programme import Step, StepName
from hubdesk.domain.roster import IncomingTimeslot, SignUpStatus
from hubdesk.store import cursors
from hubdesk.words import readiness as words

NEW_YORK = ZoneInfo("America/New_York")


def looking(desk: Desk, *, free: int = 91 * 10**9) -> Readiness:
    """The desk's readiness on a laptop in New York with so much room."""

    def free_bytes(_folder: Path) -> int:
        return free

    return Readiness(desk.context, laptop=NEW_YORK, free_bytes=free_bytes)


def found(desk: Desk, code: Code, **more: int) -> Check:
    (check,) = (one for one in looking(desk, **more).checks(desk.hub.shift()) if one.code is code)
    return check


def sentence(desk: Desk, code: Code, **more: int) -> str:
    return words.said(found(desk, code, **more), "America/New_York").sentence


def read_roster(desk: Desk, at: datetime) -> None:
    with desk.context.store.write() as connection:
        cursors.note_roster_read(connection, at)


def test_without_a_roster_it_is_asked_for(desk: Desk) -> None:
    check = found(desk, Code.ROSTER)
    assert (check.finding, check.level) == (Finding.ROSTER_NONE, Level.LOOK)
    assert words.said(check, "UTC").action == "Import CSV"


def test_whole_roster_of_today_lets_the_plug_be_pulled(
    evening: DeskEvening, clock: SetClock
) -> None:
    read_roster(evening.desk, clock() - timedelta(minutes=7))
    assert sentence(evening.desk, Code.ROSTER) == "2 sign-ups, all of them; 7 min old"
    assert can_unplug(looking(evening.desk).checks(evening.early))


def test_roster_from_before_eight_in_the_morning_needs_a_look(evening: DeskEvening) -> None:
    morning = datetime(2026, 10, 20, 8, 0, tzinfo=NEW_YORK).astimezone(UTC)
    read_roster(evening.desk, morning - timedelta(seconds=1))
    check = found(evening.desk, Code.ROSTER)
    assert (check.finding, check.level) == (Finding.ROSTER_OLD, Level.LOOK)
    assert not can_unplug((check,))
    read_roster(evening.desk, morning)
    assert found(evening.desk, Code.ROSTER).level is Level.OK


def test_before_eight_the_roster_is_looked_at_from_yesterdays_eight(
    evening: DeskEvening, clock: SetClock
) -> None:
    night = datetime(2026, 10, 20, 2, 46, tzinfo=NEW_YORK).astimezone(UTC)
    clock.go_to(night)
    read_roster(evening.desk, night - timedelta(minutes=3))
    assert found(evening.desk, Code.ROSTER).level is Level.OK
    read_roster(evening.desk, night - timedelta(days=1))
    assert found(evening.desk, Code.ROSTER).finding is Finding.ROSTER_OLD


def test_short_roster_is_never_called_ready(evening: DeskEvening, clock: SetClock) -> None:
    read_roster(evening.desk, clock())
    evening.desk.hub.set(
        roster_short='[{"event": "a", "read": 38, "counted": 40}, '
        '{"event": "b", "read": 4, "counted": 5}]'
    )
    check = found(evening.desk, Code.ROSTER)
    assert (check.finding, check.level) == (Finding.ROSTER_SHORT, Level.LOOK)
    assert sentence(evening.desk, Code.ROSTER) == ("2 sign-ups, 3 fewer than Mobilize counts")
    assert not can_unplug((check,))
    evening.desk.hub.set(roster_short="torn note")
    assert found(evening.desk, Code.ROSTER).finding is Finding.ROSTER_SHORT


def test_roster_never_read_whole_is_not_ready(evening: DeskEvening) -> None:
    assert found(evening.desk, Code.ROSTER).finding is Finding.ROSTER_NO_AGE


def test_dnc_link_is_asked_for_until_it_is_there(evening: DeskEvening) -> None:
    assert found(evening.desk, Code.DNC_LINK).finding is Finding.DNC_NO_LINK
    bare = evening.desk.floor.put_dialer(a_dialer(link=""), "Ruth")
    assert found(evening.desk, Code.DNC_LINK).level is Level.LOOK
    evening.desk.floor.put_dialer(replace(bare, link="https://dialer.example.org/x"), "Ruth")
    assert found(evening.desk, Code.DNC_LINK).level is Level.OK


def test_evening_opened_without_the_dnc_says_why(evening: DeskEvening) -> None:
    evening.desk.floor.open_doors(evening.early.timeslot_id, "Ruth", "no link from the DNC")
    assert sentence(evening.desk, Code.DNC_LINK) == (
        "Doors opened without it: no link from the DNC"
    )


def test_campaign_dialers_are_named_only_where_there_are_any(evening: DeskEvening) -> None:
    codes = [check.code for check in looking(evening.desk).checks(evening.early)]
    assert Code.DIALERS not in codes
    evening.desk.floor.put_dialer(a_dialer("ThruTalk", kind=DialerKind.CAMPAIGN), "Ruth")
    assert sentence(evening.desk, Code.DIALERS) == "ThruTalk"
    bare = a_dialer("OpenVPB", kind=DialerKind.CAMPAIGN, link="")
    kept = evening.desk.floor.put_dialer(bare, "Ruth")
    assert sentence(evening.desk, Code.DIALERS) == "No link or code yet for OpenVPB"
    evening.desk.floor.put_dialer(replace(kept, code="MVH-11"), "Ruth")
    assert found(evening.desk, Code.DIALERS).level is Level.OK


def test_leaders_without_training_are_named(evening: DeskEvening) -> None:
    leaders = evening.desk.leaders
    assert found(evening.desk, Code.LEADERS).finding is Finding.LEADERS_NONE
    leaders.put("Ruth K.", Role.HOST, date(2026, 9, 3))
    assert sentence(evening.desk, Code.LEADERS) == "Ruth K. trained"
    leaders.put("Sam T.", Role.CO_HOST, date(2026, 9, 5))
    leaders.put("Jo L.", Role.GREETER)
    assert sentence(evening.desk, Code.LEADERS) == "Ruth K. and Sam T. trained; Jo L. not yet"
    assert found(evening.desk, Code.LEADERS).level is Level.LOOK


def test_host_who_is_not_trained_tonight_comes_first(evening: DeskEvening) -> None:
    desk = evening.desk
    over = Training("Scale to Win", date(2025, 10, 4), date(2026, 10, 3))
    ruth = desk.leaders.put("Ruth K.", Role.HOST, trainings=[over])
    desk.leaders.put("Sam T.", Role.CO_HOST, trainings=[Training("Scale to Win")])
    check = found(desk, Code.LEADERS)
    assert (check.finding, check.level) == (Finding.LEADERS_HOST, Level.LOOK)
    assert sentence(desk, Code.LEADERS) == (
        "The host is not trained for tonight: Ruth K.: expired 3 Oct, Sam T. has 1 module left"
    )
    assert words.said(check, "UTC").action == "Show"
    renewed = [Training("Scale to Win", date(2026, 10, 20))]
    desk.leaders.put("Ruth K.", Role.HOST, leader_id=ruth.id, trainings=renewed)
    assert sentence(desk, Code.LEADERS) == "Ruth K. trained; Sam T. has 1 module left"


def test_somebody_has_to_sign_in_only_where_there_are_pins(evening: DeskEvening) -> None:
    desk = evening.desk
    assert Code.DUTY not in [check.code for check in looking(desk).checks(evening.early)]
    ruth = desk.leaders.put("Ruth K.", Role.HOST)
    assert sentence(desk, Code.DUTY) == "the record says the host"
    assert found(desk, Code.DUTY).level is Level.OK
    desk.leaders.set_pin(ruth.id, "2468", "2468")
    desk.hub.set(host_name="Ruth Kim")
    check = found(desk, Code.DUTY)
    assert (check.finding, check.level) == (Finding.DUTY_NOBODY, Level.LOOK)
    assert sentence(desk, Code.DUTY) == "Nobody has signed in: the record says Ruth Kim"
    assert words.said(check, "UTC").action == "Sign in"
    desk.leaders.sign_in("RK", "2468")
    assert sentence(desk, Code.DUTY) == "Ruth K. on duty"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (None, "printer not looked at"),
        ("", "no printer: save what you print as PDF"),
        ("Brother HL-L2350", "Brother HL-L2350"),
    ],
)
def test_printer_is_a_fact_nothing_waits_for(
    evening: DeskEvening, name: str | None, said: str
) -> None:
    readiness = looking(evening.desk)
    readiness.printer = lambda: name
    (check,) = (one for one in readiness.checks(evening.early) if one.code is Code.PRINTER)
    assert (words.said(check, "UTC").sentence, check.level) == (said, Level.OK)


def test_steps_nobody_noted_are_named_before_the_doors_open(evening: DeskEvening) -> None:
    desk = evening.desk
    assert found(desk, Code.STEPS).level is Level.LOOK
    desk.hub.set(step_registered="5 Sep")
    assert sentence(desk, Code.STEPS) == "Not noted yet: 1:1 with a DNC organizer"
    desk.hub.put_steps([Step(StepName.ONE_TO_ONE, date(2026, 9, 3))])
    assert found(desk, Code.STEPS).level is Level.OK


def test_long_lists_of_names_are_cut_short() -> None:
    names = ("Ann", "Ben", "Cy", "Di", "Eve")
    check = Check(Code.LEADERS, Level.OK, Finding.LEADERS_TRAINED, {"trained": names})
    assert words.said(check, "UTC").sentence == "Ann, Ben and 3 more trained"


def test_clock_in_the_shifts_zone_only_says_the_time(evening: DeskEvening) -> None:
    assert sentence(evening.desk, Code.CLOCK) == "17:45 EDT"
    evening.desk.hub.set(clock_ahead_seconds="-1.4")
    assert sentence(evening.desk, Code.CLOCK) == "Within 1 s of Mobilize's"


@pytest.mark.parametrize(
    ("ahead", "said"),
    [
        ("121", "This laptop's clock is 2 min ahead of Mobilize's. Set it"),
        ("-121", "This laptop's clock is 2 min behind Mobilize's. Set it"),
        ("-7500", "This laptop's clock is 2 h 5 min behind Mobilize's. Set it"),
    ],
)
def test_clock_more_than_two_minutes_from_mobilizes_needs_a_look(
    evening: DeskEvening, ahead: str, said: str
) -> None:
    evening.desk.hub.set(clock_ahead_seconds=ahead)
    check = found(evening.desk, Code.CLOCK)
    assert (check.finding, check.level) == (Finding.CLOCK_OFF, Level.LOOK)
    assert sentence(evening.desk, Code.CLOCK).startswith(said)
    assert sentence(evening.desk, Code.CLOCK).endswith("Nothing is lost.")


@pytest.mark.parametrize("ahead", ["120", "-120", "119.6", "0", "torn note", ""])
def test_clock_up_to_two_minutes_from_mobilizes_is_right(evening: DeskEvening, ahead: str) -> None:
    evening.desk.hub.set(clock_ahead_seconds=ahead)
    check = found(evening.desk, Code.CLOCK)
    assert (check.finding is Finding.CLOCK_OFF, check.level) == (False, Level.OK)


def test_laptop_in_another_zone_is_a_fact_not_a_task(evening: DeskEvening) -> None:
    abroad = Readiness(evening.desk.context, laptop=UTC, free_bytes=lambda _folder: 10**12)
    (check,) = (one for one in abroad.checks(evening.early) if one.code is Code.CLOCK)
    assert (check.finding, check.level) == (Finding.CLOCK_ZONE, Level.OK)
    assert words.said(check, "America/New_York").sentence == (
        "Laptop 21:45 UTC, shown as the shift's 17:45 EDT"
    )


@pytest.mark.parametrize(
    ("free", "level", "said"),
    [
        (91 * 10**9, Level.OK, "91 GB free"),
        (10**9, Level.OK, "1 GB free"),
        (10**9 - 1, Level.LOOK, "Only 999 MB free."),
        (10**8, Level.LOOK, "Only 100 MB free."),
        (10**8 - 1, Level.STOP, "Only 99 MB free:"),
    ],
)
def test_disk_is_low_under_a_gigabyte_and_stops_under_a_tenth(
    evening: DeskEvening, free: int, level: Level, said: str
) -> None:
    assert found(evening.desk, Code.DISK, free=free).level is level
    assert sentence(evening.desk, Code.DISK, free=free).startswith(said)


def test_disk_of_this_laptop_is_really_asked(evening: DeskEvening) -> None:
    checks = evening.desk.readiness.checks(evening.early)
    (check,) = (one for one in checks if one.code is Code.DISK)
    assert isinstance(check.values["free"], int)


def test_a_link_of_another_day_is_no_link_for_tonight(evening: DeskEvening) -> None:
    old = evening.desk.floor.put_dialer(a_dialer(good_on="2026-10-19"), "Dana")
    check = found(evening.desk, Code.DNC_LINK)
    assert (check.level, check.finding) == (Level.LOOK, Finding.DNC_OLD_LINK)
    assert sentence(evening.desk, Code.DNC_LINK) == (
        "The one here is for 19 Oct: callers need tonight's."
    )
    evening.desk.floor.put_dialer(replace(old, good_on="2026-10-20"), "Dana")
    assert found(evening.desk, Code.DNC_LINK).level is Level.OK


def test_calling_hours_that_do_not_last_through_the_shift_are_named(evening: DeskEvening) -> None:
    put = evening.desk.floor.put_dialer
    dnc = put(a_dialer(calls_from="09:00", calls_to="21:00"), "Dana")
    assert Code.HOURS not in {one.code for one in evening.desk.readiness.checks(evening.early)}
    # The early shift is 18:00 to 20:00 in New York, three hours more than it is in Arizona.
    put(replace(dnc, calls_to="16:30", voters_zone="America/Phoenix"), "Dana")
    assert sentence(evening.desk, Code.HOURS) == (
        "Scale to Win: Calls to voters in Arizona end at 16:30 there: 19:30 here"
    )
    assert found(evening.desk, Code.HOURS).level is Level.LOOK
    put(replace(dnc, calls_from="16:00", voters_zone="America/Phoenix"), "Dana")
    assert sentence(evening.desk, Code.HOURS) == (
        "Scale to Win: No calls to voters in Arizona before 16:00 there: 19:00 here"
    )


def test_way_to_mobilize_is_a_fact(evening: DeskEvening) -> None:
    assert found(evening.desk, Code.WAY).finding is Finding.WAY_WORKSHEET
    keyed = Desk(evening.store, evening.desk.clock, by_key=lambda: True)
    assert found(keyed, Code.WAY).finding is Finding.WAY_KEY


def test_how_the_store_is_locked_is_a_fact(evening: DeskEvening) -> None:
    assert found(evening.desk, Code.STORE).finding is Finding.STORE_ENCRYPTED
    for lock, finding in (
        ("keyring", Finding.STORE_KEYRING),
        ("passphrase", Finding.STORE_PASSPHRASE),
    ):
        evening.desk.hub.set(store_lock=lock)
        assert found(evening.desk, Code.STORE).finding is finding


def test_what_earlier_evenings_left_open_is_counted(evening: DeskEvening) -> None:
    desk = evening.desk
    assert found(desk, Code.LAST_TIME).finding is Finding.LAST_NONE
    desk.floor.open_doors(evening.early.timeslot_id, "Ruth", "no link")
    before = [one for one in looking(desk).checks(evening.late) if one.code is Code.LAST_TIME]
    assert words.said(before[0], "America/New_York").sentence == "Nothing left over from 20 Oct"
    desk.attendance.check_in(evening.signup("Ana Klein"), evening.early.timeslot_id, "Ruth")
    after = [one for one in looking(desk).checks(evening.late) if one.code is Code.LAST_TIME]
    assert (after[0].finding, after[0].values) == (Finding.LAST_OPEN, {"count": 1})
    assert found(desk, Code.LAST_TIME).finding is Finding.LAST_NONE


def test_tonight_counts_only_whom_mobilize_lists(desk: Desk) -> None:
    slot = IncomingTimeslot(ServerId(91001), FIRST, FIRST + timedelta(hours=2))
    rows = [
        a_row(replace(ANA, email=f"v{place}@example.org", family_name=f"V{place}"), slot)
        for place in range(40)
    ]
    rows.append(a_row(BEN, slot, status=SignUpStatus.CANCELLED))
    rows[0] = replace(rows[0], status=SignUpStatus.CONFIRMED)
    rows[1] = replace(rows[1], notes={"Is this your first phone bank?": "yes"})
    put_in(desk.context.store, rows)
    shift = desk.hub.shift()
    assert shift is not None
    tonight = desk.readiness.tonight(shift)
    assert (tonight.signups, tonight.comes_from, tonight.comes_to) == (40, 16, 32)
    assert (tonight.to_confirm, tonight.first_timers, tonight.evening) == (39, 1, 1)


def test_every_finding_has_a_sentence_and_every_code_a_title() -> None:
    assert set(words.SENTENCES) == set(Finding)
    assert set(words.TITLES) == set(Code)
    assert set(words.ACTIONS) | set(words.COMMANDS) <= set(Finding)
