"""Measuring in one run: what a figure is, beside the floor it is held against."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the bench: a value, its floor of the same run, and the ratio it may reach."""

    name: str
    value: float
    unit: str
    floor: float | None = None
    limit: float | None = None

    @property
    def ratio(self) -> float | None:
        """The value against its floor."""
        return self.value / self.floor if self.floor else None

    @property
    def kept(self) -> bool:
        """Whether the limit is kept: on the ratio where there is a floor, else on the value."""
        if self.limit is None:
            return True
        measured = self.ratio if self.floor else self.value
        return measured is not None and measured <= self.limit

    def as_row(self) -> dict[str, object]:
        """The row of build/bench.json."""
        return {
            "name": self.name,
            "value": round(self.value, 4),
            "unit": self.unit,
            "floor": None if self.floor is None else round(self.floor, 4),
            "ratio": None if self.ratio is None else round(self.ratio, 2),
            "limit": self.limit,
        }


def times_ms(work: Iterable[Callable[[], object]]) -> list[float]:
    """Run each piece of work once; answer how long each took, in milliseconds, sorted."""
    taken = []
    for piece in work:
        began = time.perf_counter()
        piece()
        taken.append((time.perf_counter() - began) * 1000)
    return sorted(taken)


def median(values: list[float]) -> float:
    """The middle of sorted values."""
    return values[len(values) // 2]


def p99(values: list[float]) -> float:
    """The value that one in a hundred is above."""
    return values[min(len(values) - 1, int(len(values) * 0.99))]
