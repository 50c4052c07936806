"""Who sits where at the least cost: as many callers on each dialer as it has seats.

Exact, not greedy: nobody is given a seat that others need more, and a room that is seated as well
as it can be is left alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hubdesk.domain.ids import DialerId

Costs = Mapping[DialerId, int]
"""What each dialer a caller can call on costs: whole numbers, so that sums are exact."""

_Hop = tuple[int, int]
"""What it costs that somebody moves over from one dialer to another, and who does so cheapest."""


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
    hops: dict[DialerId, dict[DialerId, _Hop]] = {one: {} for one in seats}
    count = dict.fromkeys(seats, 0)
    for costs in callers:
        price = dict(costs)
        came: dict[DialerId, DialerId] = {}
        for _ in seats:
            for origin, targets in hops.items():
                if origin not in price:
                    continue
                for target, (more, _mover) in targets.items():
                    if target not in price or price[origin] + more < price[target]:
                        price[target] = price[origin] + more
                        came[target] = origin
        last = min(
            (to for to in seats if to in price),
            key=lambda to: price[to] + (crowding[to] if count[to] >= seats[to] else 0),
        )
        count[last] += 1
        changed = {last}
        while last in came:
            origin = came[last]
            where[hops[origin][last][1]] = last
            last = origin
            changed.add(last)
        where.append(last)
        for dialer_id in changed:
            hops[dialer_id] = _hops(dialer_id, callers, where)
    return where


def _hops(
    origin: DialerId, callers: Sequence[Costs], where: Sequence[DialerId]
) -> dict[DialerId, _Hop]:
    """Find who moves over from a dialer to each other one at the least cost."""
    found: dict[DialerId, _Hop] = {}
    for number, on in enumerate(where):
        if on != origin:
            continue
        costs = callers[number]
        for target, price in costs.items():
            more = price - costs[origin]
            if target != origin and (target not in found or more < found[target][0]):
                found[target] = (more, number)
    return found
