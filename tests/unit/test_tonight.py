"""The shift the desk works on: the one running, else the next, else the last; never on line."""

from __future__ import annotations

from datetime import timedelta

import pytest
from factories import FIRST
from hypothesis import given
from hypothesis import strategies as some

from hubdesk.domain.ids import EventId, ServerId, TimeslotId
from hubdesk.domain.roster import EventKind, Shift, tonight


def a_shift(
    name: str,
    starts: float,
    ends: float | None = None,
    kind: EventKind = EventKind.IN_PERSON,
    event_type: str = "PHONE_BANK",
) -> Shift:
    """A shift by its hours counted from 18:00, two hours long unless said."""
    return Shift(
        TimeslotId(name),
        ServerId(91001),
        EventId("event"),
        1,
        ServerId(90001),
        "Phone bank",
        "",
        "America/New_York",
        kind,
        event_type,
        None,
        "",
        FIRST + timedelta(hours=starts),
        FIRST + timedelta(hours=starts + 2 if ends is None else ends),
        False,
    )


def _at(hour: float, *shifts: Shift) -> str | None:
    found = tonight(shifts, FIRST + timedelta(hours=hour))
    return found.timeslot_id if found else None


EARLY, LATE = a_shift("early", 0), a_shift("late", 2)


@pytest.mark.parametrize(
    ("hour", "name"),
    [
        (-30, "early"),
        (-0.1, "early"),
        (0, "early"),
        (1.9, "early"),
        (2, "late"),
        (3.9, "late"),
        (4, "late"),
        (90, "late"),
    ],
)
def test_the_one_running_else_the_next_else_the_last(hour: float, name: str) -> None:
    assert _at(hour, LATE, EARLY) == name


def test_of_two_running_the_one_that_began_first() -> None:
    assert _at(2.5, a_shift("long", 1, 6), LATE) == "long"


def test_a_phone_bank_comes_before_another_event_beside_it() -> None:
    canvass = a_shift("canvass", -1, 5, event_type="CANVASS")
    assert _at(1, canvass, EARLY) == "early"
    assert _at(-2, a_shift("canvass", 0, event_type="CANVASS"), EARLY) == "early"
    assert _at(-0.5, canvass, EARLY) == "canvass"


def test_a_virtual_event_is_never_the_desk_s() -> None:
    online = a_shift("online", 0, kind=EventKind.VIRTUAL)
    assert _at(0, online) is None
    assert _at(0, online, LATE) == "late"


def test_between_two_shifts_it_is_the_next() -> None:
    assert _at(3, a_shift("morning", 0), a_shift("evening", 5)) == "evening"


def test_without_shifts_there_is_none() -> None:
    assert _at(0) is None


@given(
    some.lists(
        some.builds(
            a_shift,
            some.uuids().map(str),
            some.integers(-8, 8),
            kind=some.sampled_from(EventKind),
            event_type=some.sampled_from(["PHONE_BANK", "CANVASS"]),
        ),
        max_size=6,
    ),
    some.randoms(),
)
def test_the_order_they_are_listed_in_never_matters(shifts: list[Shift], chance: object) -> None:
    mixed = list(shifts)
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis gives a Random
    assert tonight(mixed, FIRST) == tonight(shifts, FIRST)
