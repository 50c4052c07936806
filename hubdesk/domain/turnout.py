"""How many to expect: the programme's 40 to 80 % of the sign-ups, until the hub has a history.

From three past shifts on the hub's own share of sign-ups that came is used, pulled toward 40 to
80 % while there are few. Walk-ins are counted apart: nobody signed up for them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LOW, HIGH = 0.4, 0.8
"""The share of sign-ups that completes a shift, from and to, by the programme's own material."""

LEAST_SHIFTS = 3
"""With fewer past shifts than this a hub has no history."""

LEAST_SIGNUPS = 5
"""A past shift with fewer sign-ups than this says nothing about the share that comes."""

_PRIOR = 3
"""How many shifts of the hub's own the programme's 40 to 80 % weigh as much as."""

_TAIL = 0.1
"""The share of the past shifts, at each end, that was too unusual to be expected."""


@dataclass(frozen=True, slots=True)
class PastShift:
    """A shift that is over: its sign-ups, how many of them came, and who came without one."""

    signups: int
    came: int
    walk_ins: int = 0


@dataclass(frozen=True, slots=True)
class Expected:
    """How many of the sign-ups will come, from `low` to `high`, and the usual `walk_ins` beside.

    `shifts` is the history it rests on; 0 where it rests on the programme's 40 to 80 %.
    """

    low: int
    high: int
    walk_ins: int = 0
    shifts: int = 0


def expected(signups: int, history: Iterable[PastShift] = ()) -> Expected:
    """Tell how many of so many sign-ups will come, whatever order the history is in."""
    known = [one for one in history if one.signups >= LEAST_SIGNUPS]
    if len(known) < LEAST_SHIFTS:
        return Expected(round(signups * LOW), round(signups * HIGH))
    rates = sorted(min(one.came / one.signups, 1.0) for one in known)
    low, high = _pulled(LOW, _at(rates, _TAIL), known), _pulled(HIGH, _at(rates, 1 - _TAIL), known)
    walk_ins = sorted(one.walk_ins for one in known)
    return Expected(
        round(signups * low),
        round(signups * high),
        round(_at([float(count) for count in walk_ins], 0.5)),
        len(known),
    )


def _pulled(usual: float, own: float, known: Sequence[PastShift]) -> float:
    """Pull the hub's own share toward the programme's, the less the more shifts there are."""
    return (usual * _PRIOR + own * len(known)) / (_PRIOR + len(known))


def _at(ordered: Sequence[float], place: float) -> float:
    """Answer the value at a place from 0 (the least) to 1 (the most), between two if need be."""
    exact = place * (len(ordered) - 1)
    below = math.floor(exact)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (exact - below)
