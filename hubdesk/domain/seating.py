"""Who sits where at the least cost: as many callers on each dialer as it has seats.

Exact, not greedy: nobody is given a seat that others need more, and a room that is seated as well
as it can be is left alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush

from hubdesk.domain.ids import DialerId

Costs = Mapping[DialerId, int]
"""What each dialer a caller can call on costs: whole numbers, so that sums are exact."""

_Hop = tuple[int, int]
"""What it costs that somebody moves over from one dialer to another, and who it is."""


def seat(
    callers: Sequence[Costs], seats: Mapping[DialerId, int], crowding: Mapping[DialerId, int]
) -> list[DialerId]:
    """Answer a dialer for every caller, so that the sum of all costs is the least.

    Every caller has at least one dialer and is seated: where no seat is left, each further caller
    costs the dialer's `crowding` too. Where two ways cost the same, the earlier dialer and caller
    come first. Callers are seated one by one, each by the cheapest chain of moves that makes room
    for them (successive shortest paths of a transport problem).
    """
    where: list[DialerId] = []
    hops: dict[DialerId, dict[DialerId, list[_Hop]]] = {
        one: {to: [] for to in seats if to != one} for one in seats
    }
    count = dict.fromkeys(seats, 0)
    for costs in callers:
        price = dict(costs)
        came: dict[DialerId, DialerId] = {}
        for _ in seats:
            before = dict(price)
            for origin, targets in hops.items():
                if origin not in price:
                    continue
                for target, ways in targets.items():
                    if ways and (target not in price or price[origin] + ways[0][0] < price[target]):
                        price[target] = price[origin] + ways[0][0]
                        came[target] = origin
            if price == before:
                break
        last = min(
            (to for to in seats if to in price),
            key=lambda to: price[to] + (crowding[to] if count[to] >= seats[to] else 0),
        )
        count[last] += 1
        changed = {last}
        came_to = []
        while last in came:
            origin = came[last]
            mover = hops[origin][last][0][1]
            where[mover] = last
            came_to.append((mover, last))
            last = origin
            changed.add(last)
        where.append(last)
        came_to.append((len(where) - 1, last))
        for number, on in came_to:
            _sits(hops[on], on, callers[number], number)
        for dialer_id in changed:
            _forget(hops[dialer_id], dialer_id, where)
    return where


def _sits(hops: Mapping[DialerId, list[_Hop]], on: DialerId, costs: Costs, number: int) -> None:
    """Note what it would cost that somebody who sits here now moves over to each other dialer."""
    for target, price in costs.items():
        if target != on:
            heappush(hops[target], (price - costs[on], number))


def _forget(hops: Mapping[DialerId, list[_Hop]], on: DialerId, where: Sequence[DialerId]) -> None:
    """Drop those who left from the head of each heap, so that it is the cheapest way again."""
    for ways in hops.values():
        while ways and where[ways[0][1]] != on:
            heappop(ways)
