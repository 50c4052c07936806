"""Calling hours are the voters' own, right on the nights the clocks change, and stop a rotation."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from factories import FIRST, DeskEvening, a_dialer
from hypothesis import given
from hypothesis import strategies as some

from hubdesk.clock import SetClock
from hubdesk.domain.calling_hours import Calls, Hours, calling, check_hours
from hubdesk.domain.dialers import TEMPLATES, Dialer, DialerKind, check
from hubdesk.domain.rotation import Why
from hubdesk.errors import Problem
from hubdesk.words import dialers as words

NEW_YORK = "America/New_York"
ZONES = (
    *(NEW_YORK, "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles"),
    *("America/Anchorage", "Pacific/Honolulu", "America/Indiana/Knox", "America/Puerto_Rico"),
)
YEAR = datetime(2026, 1, 1, tzinfo=UTC)
NIGHTS = (datetime(2026, 3, 8, 12, tzinfo=UTC), datetime(2026, 11, 1, 12, tzinfo=UTC))
"""The nights of 2026 on which the clocks change in most of these."""

moments = some.one_of(
    some.builds(lambda minutes: YEAR + timedelta(minutes=minutes), some.integers(0, 365 * 24 * 60)),
    some.builds(
        lambda night, minutes: night + timedelta(minutes=minutes),
        some.sampled_from(NIGHTS),
        some.integers(-24 * 60, 24 * 60),
    ),
)


@some.composite
def hours(draw: some.DrawFn, earliest: int = 0) -> Hours:
    minutes = some.integers(earliest, 24 * 60 - 1)
    first, last = sorted(draw(some.lists(minutes, min_size=2, max_size=2, unique=True)))
    begins, ends = (time(at // 60, at % 60) for at in (first, last))
    return Hours(begins, ends, draw(some.sampled_from(ZONES)))


@given(hours(earliest=3 * 60), moments)
def test_voters_are_called_exactly_between_the_two_times_on_their_own_clock(
    these: Hours, now: datetime
) -> None:
    there = now.astimezone(ZoneInfo(these.zone)).time()
    assert (calling(these, now).calls is not Calls.CLOSED) == (these.begins <= there < these.ends)


@given(hours(earliest=3 * 60), moments)
def test_what_changes_next_is_said_on_the_voters_clock(these: Hours, now: datetime) -> None:
    said = calling(these, now)
    at = said.until.astimezone(ZoneInfo(these.zone)).time()
    assert at == (these.begins if said.calls is Calls.CLOSED else these.ends)
    assert now < said.until <= now + timedelta(hours=25)


@given(hours(), moments)
def test_it_stays_as_said_until_then_and_changes_then_even_in_an_hour_that_is_missing_or_twice(
    these: Hours, now: datetime
) -> None:
    said = calling(these, now)
    closed = said.calls is Calls.CLOSED
    before = calling(these, said.until - timedelta(seconds=1))
    assert (before.calls is Calls.CLOSED, before.until) == (closed, said.until)
    assert (calling(these, said.until).calls is Calls.CLOSED) is not closed
    assert (said.minutes_left == 0) is closed
    assert said.until - now <= timedelta(minutes=said.minutes_left) or closed


def test_an_evening_hour_lasts_through_the_change_of_clocks() -> None:
    # 21:00 on the East coast is 02:00 UTC in winter, 01:00 in summer.
    these = Hours(time(9), time(21), NEW_YORK)
    winter = calling(these, datetime(2026, 3, 7, 23, tzinfo=UTC))
    summer = calling(these, datetime(2026, 3, 8, 23, tzinfo=UTC))
    assert (winter.until.hour, summer.until.hour) == (2, 1)


@pytest.mark.parametrize(
    ("begins", "ends", "zone", "code"),
    [
        ("09:00", "", "", "dialer_hours"),
        ("", "21:00", "", "dialer_hours"),
        ("21:00", "09:00", "", "dialer_hours"),
        ("09:00", "09:00", "", "dialer_hours"),
        ("9 am", "21:00", "", "dialer_hours"),
        ("09:00", "24:00", "", "dialer_hours"),
        ("09:00", "21:00", "Arizona", "zone_unknown"),
        ("09:00", "21:00", "../etc", "zone_unknown"),
    ],
)
def test_hours_that_are_none_are_refused(begins: str, ends: str, zone: str, code: str) -> None:
    with pytest.raises(Problem, match=code):
        check(a_dialer(calls_from=begins, calls_to=ends, voters_zone=zone))


def test_hours_are_kept_as_a_clock_says_them() -> None:
    assert check_hours(" 9:00", "21:00 ", " America/Phoenix ") == (
        *("09:00", "21:00", "America/Phoenix"),
    )
    assert check_hours(" ", "", "") == ("", "", "")


def test_scale_to_win_comes_with_hours_and_a_dialer_without_any_may_always_call() -> None:
    template = TEMPLATES["Scale to Win"]
    assert (template.calls_from, template.calls_to, template.voters_zone) == ("09:00", "21:00", "")
    night = datetime(2026, 10, 21, 4, tzinfo=UTC)
    assert not template.may_call(night, NEW_YORK)
    assert a_dialer().may_call(night, NEW_YORK)
    assert a_dialer().calling(night, NEW_YORK) is None


ARIZONA = a_dialer(calls_from="09:00", calls_to="21:00", voters_zone="America/Phoenix")


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        (3.0, ""),
        (3.67, "Calls to voters in Arizona end at 21:00 there: 00:00 here, 20 min left"),
        (4.0, "No calls to voters in Arizona before 09:00 there: 12:00 here"),
    ],
)
def test_hours_are_said_on_both_clocks(hour: float, said: str) -> None:
    # In October Arizona is three hours behind the East coast: 04:00 UTC is 21:00 there.
    now = datetime(2026, 10, 21, tzinfo=UTC) + timedelta(hours=hour)
    assert words.hours(ARIZONA, now, NEW_YORK) == said


def test_on_one_clock_the_hour_is_said_once() -> None:
    ours = replace(ARIZONA, voters_zone="")
    now = datetime(2026, 10, 21, 0, 40, tzinfo=UTC)
    assert words.hours(ours, now, NEW_YORK) == "Calls end at 21:00, 20 min left"
    assert words.hours(ours, now + timedelta(hours=2), NEW_YORK) == "No calls before 09:00"


class TestRotation:
    @pytest.fixture
    def dialers(self, evening: DeskEvening) -> list[Dialer]:
        """The DNC's dialer, whose calls end at 21:00 here, and a campaign's without hours."""
        put = evening.desk.floor.put_dialer
        return [
            put(a_dialer(calls_from="09:00", calls_to="21:00"), "Dana"),
            put(a_dialer("ThruTalk", kind=DialerKind.CAMPAIGN), "Dana"),
        ]

    def test_nobody_is_sent_where_no_voter_may_be_called(
        self, worked: DeskEvening, dialers: list[Dialer], clock: SetClock
    ) -> None:
        shift = worked.early.timeslot_id
        worked.desk.rotations.rotate(shift, "Dana")
        clock.go_to(FIRST + timedelta(hours=3))
        moves = worked.desk.rotations.plan(shift).plan.moves
        assert {(move.origin, move.target, move.why) for move in moves} == {
            (dialers[0].id, dialers[1].id, Why.CLOSED)
        }
        suggested = worked.desk.floor.suggestion(shift)
        assert suggested is not None
        assert suggested.dialer_id == dialers[1].id

    def test_where_every_dialer_is_closed_nobody_is_moved(
        self, worked: DeskEvening, dialers: list[Dialer], clock: SetClock
    ) -> None:
        shift = worked.early.timeslot_id
        put = worked.desk.floor.put_dialer
        put(replace(dialers[1], calls_from="10:00", calls_to="20:30"), "Dana")
        worked.desk.rotations.rotate(shift, "Dana")
        clock.go_to(FIRST + timedelta(hours=3))
        assert worked.desk.rotations.plan(shift).plan.moves == ()
        assert worked.desk.floor.suggestion(shift) is not None
