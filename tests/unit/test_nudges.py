"""The clocks after a shift: the survey an hour after it, and the three midnights VAN reads at."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.domain.nudges import (
    BEGINS_BEFORE_END,
    SURVEY_AFTER,
    Before,
    Hours,
    Nudge,
    Owed,
    deadlines,
    foremost,
    midnights,
    next_deadline,
    nudge,
)
from hubdesk.words import nudges as words

NEW_YORK = "America/New_York"
ENDS = datetime(2026, 11, 24, 0, 50, tzinfo=UTC)
"""19:50 on Monday 23 November in New York."""

TWELVE = Owed(to_set=12)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

ZONES = st.sampled_from(
    [
        NEW_YORK,
        "America/Los_Angeles",
        "America/Phoenix",
        "America/Puerto_Rico",
        "America/St_Johns",
        "America/Havana",
        "America/Sao_Paulo",
        "America/Santiago",
        "Asia/Beirut",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Europe/London",
        "Pacific/Apia",
        "Pacific/Auckland",
        "Pacific/Honolulu",
        "Pacific/Kiritimati",
        "UTC",
    ]
)
"""Clocks from -10 to +14, those that change at midnight, and one that once skipped a day."""

MOMENTS = st.integers(1_136_073_600, 1_956_528_000).map(lambda at: datetime.fromtimestamp(at, UTC))
"""Every second from 2006 to 2031."""

OWED = st.builds(
    Owed,
    to_set=st.integers(0, 60),
    ticked=st.integers(0, 60),
    held=st.integers(0, 5),
    conflict=st.integers(0, 5),
    waiting=st.integers(0, 60),
)


def hours(ends_at: datetime = ENDS, zone: str = NEW_YORK, *, assumed: bool = False) -> Hours:
    return Hours(ends_at - timedelta(hours=2), ends_at, assumed, zone)


def said_at(now: datetime, owed: Owed = TWELVE, of: Hours | None = None) -> Nudge:
    told = nudge(of or hours(), owed, now)
    assert told is not None
    return told


@pytest.mark.parametrize(
    ("after_end", "before", "wanted_at"),
    [
        (-15 * MINUTE, Before.SURVEY, "2026-11-24T01:50"),
        (59 * MINUTE, Before.SURVEY, "2026-11-24T01:50"),
        (60 * MINUTE, Before.FIRST_NIGHT, "2026-11-24T05:00"),
        (DAY, Before.SECOND_NIGHT, "2026-11-25T05:00"),
        (2 * DAY, Before.LAST_NIGHT, "2026-11-26T05:00"),
        (2 * DAY + 249 * MINUTE, Before.LAST_NIGHT, "2026-11-26T05:00"),
    ],
)
def test_the_survey_comes_first_then_three_midnights_of_the_events_zone(
    after_end: timedelta, before: Before, wanted_at: str
) -> None:
    told = said_at(ENDS + after_end)
    assert told.before is before
    assert told.at == datetime.fromisoformat(wanted_at).replace(tzinfo=UTC)


def test_after_the_third_midnight_it_is_too_late_for_van() -> None:
    last = datetime(2026, 11, 26, 5, 0, tzinfo=UTC)
    assert said_at(last - timedelta(seconds=1)).before is Before.LAST_NIGHT
    told = said_at(last)
    assert (told.before, told.at) == (Before.TOO_LATE, None)
    assert words.sentence(told) == (
        "12 people to set, of the shift on Monday 23 Nov. VAN does not read it any more; "
        "Mobilize's dashboard still counts."
    )


def test_nobody_is_nudged_while_the_shift_goes_on() -> None:
    begins = ENDS - BEGINS_BEFORE_END
    assert nudge(hours(), TWELVE, begins - timedelta(seconds=1)) is None
    assert nudge(hours(), TWELVE, begins) is not None


@given(MOMENTS, st.timedeltas(-DAY, 5 * DAY), ZONES)
def test_nothing_open_is_no_nudge(ends_at: datetime, after: timedelta, zone: str) -> None:
    assert nudge(hours(ends_at, zone), Owed(), ends_at + after) is None


def test_a_shift_that_ends_late_meets_its_first_midnight_before_the_survey() -> None:
    ends_at = datetime(2026, 11, 24, 4, 30, tzinfo=UTC)  # 23:30 in New York
    assert [one.before for one in deadlines(hours(ends_at))] == [
        Before.FIRST_NIGHT,
        Before.SURVEY,
        Before.SECOND_NIGHT,
        Before.LAST_NIGHT,
    ]


@given(MOMENTS, ZONES)
def test_midnights_are_the_first_moments_of_the_next_three_days_there(
    ends_at: datetime, zone: str
) -> None:
    here = ZoneInfo(zone)
    found = midnights(ends_at, zone, 3)
    days = [at.astimezone(here).date() for at in found]
    assert days == sorted(set(days))
    assert ends_at < found[0]
    for at, day in zip(found, days, strict=True):
        assert (at - timedelta(microseconds=1)).astimezone(here).date() < day
    if zone != "Pacific/Apia":  # which had no 30 December 2011
        first = ends_at.astimezone(here).date()
        assert days == [first + timedelta(days=ahead) for ahead in (1, 2, 3)]


@pytest.mark.parametrize(
    ("zone", "day", "after_end", "wanted"),
    [
        # New York goes back on Sunday 1 November 2026 and forward on Sunday 14 March 2027.
        (NEW_YORK, date(2026, 10, 31), 1, "2026-11-01T04:00"),
        (NEW_YORK, date(2026, 10, 31), 2, "2026-11-02T05:00"),
        (NEW_YORK, date(2027, 3, 13), 1, "2027-03-14T05:00"),
        (NEW_YORK, date(2027, 3, 13), 2, "2027-03-15T04:00"),
        # Where clocks go forward at midnight the day begins at one.
        ("America/Havana", date(2027, 3, 13), 1, "2027-03-14T05:00"),
        # Where they go back an hour after midnight it comes twice, and the first one counts.
        ("America/Havana", date(2026, 10, 31), 1, "2026-11-01T04:00"),
        ("Pacific/Auckland", date(2026, 11, 23), 1, "2026-11-23T11:00"),
        ("Pacific/Honolulu", date(2026, 11, 23), 1, "2026-11-24T10:00"),
        ("Pacific/Apia", date(2011, 12, 29), 1, "2011-12-30T10:00"),
    ],
)
def test_midnight_is_right_on_nights_when_clocks_change_and_far_from_the_laptop(
    zone: str, day: date, after_end: int, wanted: str
) -> None:
    ends_at = datetime.combine(day, time(20), ZoneInfo(zone)).astimezone(UTC)
    found = midnights(ends_at, zone, 3)[after_end - 1]
    assert found == datetime.fromisoformat(wanted).replace(tzinfo=UTC)


@given(MOMENTS, ZONES, OWED, st.booleans(), st.timedeltas(-DAY, 5 * DAY))
def test_what_counts_now_is_always_the_next_deadline_and_never_one_that_is_over(
    ends_at: datetime, zone: str, owed: Owed, assumed: bool, after: timedelta
) -> None:
    now, of = ends_at + after, hours(ends_at, zone, assumed=assumed)
    told = nudge(of, owed, now)
    if told is None:
        assert owed.everything == 0 or after < -BEGINS_BEFORE_END
        return
    coming = [one.at for one in deadlines(of) if one.at is not None and one.at > now]
    assert told.at == (min(coming) if coming else None)
    assert told.at is None or now < told.at
    assert (told.at is None) == (told.before is Before.TOO_LATE)
    assert told.owed == owed
    assert words.sentence(told)
    assert words.todo(told)
    assert (" at about " in words.sentence(told)) == (assumed and told.before is Before.SURVEY)


@given(MOMENTS, ZONES)
def test_the_survey_is_always_an_hour_of_time_after_the_end(ends_at: datetime, zone: str) -> None:
    (survey,) = (one for one in deadlines(hours(ends_at, zone)) if one.before is Before.SURVEY)
    assert survey.at == ends_at + SURVEY_AFTER


def test_an_unknown_zone_is_read_as_utc() -> None:
    assert midnights(ENDS, "Nowhere/Land", 1) == [datetime(2026, 11, 25, tzinfo=UTC)]


def test_it_names_how_many_before_what_and_when() -> None:
    assert words.sentence(said_at(ENDS)) == (
        "12 people to set before Mobilize asks everyone itself at 20:50 EST."
    )
    assert words.sentence(said_at(ENDS + HOUR)) == (
        "12 people to set before midnight EST: then VAN reads who came, the first of three nights."
    )


def test_an_assumed_end_makes_the_survey_about_right_only() -> None:
    told = said_at(ENDS, of=hours(assumed=True))
    assert told.estimated
    assert words.sentence(told) == (
        "12 people to set before Mobilize asks everyone itself at about 20:50 EST."
    )
    assert not said_at(ENDS + HOUR, of=hours(assumed=True)).estimated


@pytest.mark.parametrize(
    ("owed", "what", "todo"),
    [
        (Owed(to_set=1), "1 person to set", "The worksheet"),
        (Owed(held=1, conflict=1), "2 people to decide about", "The Sync page"),
        (Owed(waiting=3), "3 people to send", "They go by themselves"),
        (Owed(ticked=1), "1 person to read back", "Check an export"),
        (
            Owed(to_set=2, held=1, waiting=4, ticked=9),
            "2 people to set, 1 to decide about, 4 to send and 9 to read back",
            "The worksheet",
        ),
    ],
)
def test_it_says_what_is_open_and_what_to_do_first(owed: Owed, what: str, todo: str) -> None:
    told = said_at(ENDS, owed)
    assert words.sentence(told).startswith(f"{what} before ")
    assert words.todo(told).startswith(todo)


def test_an_hour_before_a_deadline_it_is_urgent_but_never_for_ticks_alone() -> None:
    survey = ENDS + SURVEY_AFTER
    assert said_at(survey - HOUR + MINUTE).urgent(survey - HOUR + MINUTE)
    ticked = said_at(survey - MINUTE, Owed(ticked=3))
    assert not ticked.urgent(survey - MINUTE)
    evening = survey + MINUTE
    assert not said_at(evening).urgent(evening)
    late = datetime(2026, 11, 24, 4, 30, tzinfo=UTC)
    assert said_at(late).urgent(late)
    assert not said_at(ENDS + 9 * DAY).urgent(ENDS + 9 * DAY)


def test_a_chip_says_it_in_four_words() -> None:
    assert words.short(said_at(ENDS), NEW_YORK) == "12 to set by 20:50"
    assert (
        words.short(said_at(ENDS, of=hours(assumed=True)), "America/Detroit")
        == "12 to set by about 20:50"
    )
    assert words.short(said_at(ENDS + 3 * HOUR, Owed(held=2)), NEW_YORK) == "2 open by midnight"


def test_a_chip_names_the_zone_where_the_clock_beside_it_is_another_one() -> None:
    assert words.short(said_at(ENDS), "America/Denver") == "12 to set by 20:50 EST"
    assert words.short(said_at(ENDS + HOUR), "UTC") == "12 to set by midnight EST"


@pytest.mark.parametrize(
    ("after_end", "said"),
    [
        (
            -HOUR,
            "set them before Mobilize's survey goes out at 20:50 EST: it asks all who are not "
            "marked whether they came",
        ),
        (HOUR, "set them before midnight EST: then VAN reads who came, the first of three nights"),
        (2 * DAY, "set them before midnight EST: then VAN reads who came, for the last time"),
        (9 * DAY, "VAN does not read it any more; Mobilize's dashboard still counts"),
    ],
)
def test_what_comes_next_can_be_said_without_a_count(after_end: timedelta, said: str) -> None:
    assert words.coming(next_deadline(hours(), ENDS + after_end), hours()) == said


def test_of_several_shifts_the_nearest_deadline_counts() -> None:
    now = ENDS + 3 * HOUR
    yesterday = said_at(now, Owed(to_set=1), hours(ENDS - DAY))
    later = said_at(now, Owed(to_set=2), hours(ENDS + 150 * MINUTE))
    last_week = said_at(now, Owed(to_set=4), hours(ENDS - 7 * DAY))
    assert foremost([last_week, yesterday, later]) == later
    assert foremost([last_week, yesterday]) == yesterday
    assert foremost([last_week]) == last_week
    assert foremost([]) is None


def test_shifts_that_share_a_deadline_are_counted_together() -> None:
    now = ENDS + 2 * HOUR
    one = said_at(now, Owed(to_set=2, held=1), hours(ENDS - 2 * HOUR))
    other = said_at(now, Owed(to_set=3, ticked=4), hours(ENDS))
    both = foremost([one, other])
    assert both is not None
    assert both.before is Before.FIRST_NIGHT
    assert both.owed == Owed(to_set=5, ticked=4, held=1)
    assert both.hours.ends_at == ENDS
