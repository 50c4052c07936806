"""Seating at the least cost, held against trying every way there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as some

from hubdesk.domain.ids import DialerId
from hubdesk.domain.seating import seat

NAMES = [DialerId(name) for name in "abc"]
Room = tuple[list[dict[DialerId, int]], dict[DialerId, int], dict[DialerId, int]]


def price(
    where: Sequence[DialerId],
    callers: Sequence[Mapping[DialerId, int]],
    seats: Mapping[DialerId, int],
    crowding: Mapping[DialerId, int],
) -> int:
    """What a seating costs in all."""
    crowd = sum(max(many - seats[one], 0) * crowding[one] for one, many in Counter(where).items())
    return crowd + sum(costs[to] for costs, to in zip(callers, where, strict=True))


@some.composite
def rooms(draw: some.DrawFn) -> Room:
    """Up to six callers, each with dialers of their own, and any number of seats."""
    callers = draw(
        some.lists(
            some.dictionaries(some.sampled_from(NAMES), some.integers(-9, 9), min_size=1),
            max_size=6,
        )
    )
    seats = {one: draw(some.integers(0, 6)) for one in NAMES}
    return callers, seats, {one: draw(some.integers(0, 40)) for one in NAMES}


@given(rooms())
@settings(max_examples=200, deadline=None)
def test_no_other_way_to_seat_the_room_costs_less(room: Room) -> None:
    callers, seats, crowding = room
    where = seat(callers, seats, crowding)
    least = min(price(way, callers, seats, crowding) for way in product(*callers))
    assert all(to in costs for to, costs in zip(where, callers, strict=True))
    assert price(where, callers, seats, crowding) == least


def test_who_can_call_on_both_leaves_the_seat_to_who_can_call_on_one() -> None:
    a, b, _ = NAMES
    crowding = dict.fromkeys(NAMES, 100)
    assert seat([{a: 0, b: 5}, {a: 9}], {a: 1, b: 1}, crowding) == [b, a]


def test_where_two_ways_cost_the_same_the_first_dialer_and_caller_come_first() -> None:
    a, b, _ = NAMES
    crowding = dict.fromkeys(NAMES, 100)
    assert seat([{a: 0, b: 0}, {a: 0, b: 0}], {a: 1, b: 1}, crowding) == [a, b]
