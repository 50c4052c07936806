"""The time, as HubDesk is given it: aware UTC, injected, so that an evening can be replayed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]
"""Anything that answers the present moment as aware UTC."""


def system_clock() -> datetime:
    """Answer the laptop's own time in UTC."""
    return datetime.now(UTC)


class SetClock:
    """A clock that stands where it is put: the rehearsal and the tests play an evening with it."""

    def __init__(self, at: datetime) -> None:
        self._at = at.astimezone(UTC)

    def __call__(self) -> datetime:
        """Answer the moment the clock stands at."""
        return self._at

    def go_to(self, at: datetime) -> None:
        """Put the clock to `at` (aware)."""
        self._at = at.astimezone(UTC)

    def forward(self, minutes: float) -> None:
        """Move the clock on by `minutes`."""
        self._at += timedelta(minutes=minutes)
