"""The time, as HubDesk is given it: aware UTC, injected, so that an evening can be replayed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

Clock = Callable[[], datetime]
"""Anything that answers the present moment as aware UTC."""


def system_clock() -> datetime:
    """Answer the laptop's own time in UTC."""
    return datetime.now(UTC)


def local(moment: datetime, zone: str) -> datetime:
    """Put a UTC moment on the event's clock; an unknown zone leaves it in UTC."""
    try:
        return moment.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        return moment


def same_day(one: datetime, other: datetime, zone: str) -> bool:
    """Whether two moments fall on the same day there."""
    return local(one, zone).date() == local(other, zone).date()


def at_clock(hour: str, near: datetime, zone: str) -> datetime | None:
    """Answer when it is that time of day (`18:20`) there next to a moment; None for no such time.

    `near` is a shift's start: twenty to one is after midnight for a shift that begins at eleven.
    """
    try:
        there = datetime.strptime(hour.strip(), "%H:%M").time()  # noqa: DTZ007 - the zone follows
    except ValueError:
        return None
    start = local(near, zone)
    days = (start.date() + timedelta(days=shift) for shift in (-1, 0, 1))
    at = [datetime.combine(day, there, start.tzinfo).astimezone(UTC) for day in days]
    return min(at, key=lambda one: abs(one - near))


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
