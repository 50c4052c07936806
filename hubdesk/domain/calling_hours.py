"""Calling hours: whether voters may be called now, until when or from when on, on whose clock.

The hours are the voters' own, because it is their evening that a late call disturbs. One zone for a
dialer is enough: one link calls one list, and where a list lies in several zones, the leader writes
the one whose evening ends first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from hubdesk.errors import Problem

SOON = timedelta(minutes=30)
"""So long before the calls end it is said: a last round of calls still fits in."""


class Calls(StrEnum):
    """How it stands with the calls: they may be made, end soon, or not now."""

    OPEN = "open"
    END_SOON = "end_soon"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Hours:
    """From when to when voters are called, every day, on the clock of their zone (IANA)."""

    begins: time
    ends: time
    zone: str


@dataclass(frozen=True, slots=True)
class Calling:
    """How it stands at a moment. `until` is when that changes, in UTC: they end, or begin."""

    hours: Hours
    calls: Calls
    until: datetime
    minutes_left: int


def check_hours(begins: str, ends: str, zone: str) -> tuple[str, str, str]:
    """Answer hours and zone tidied, all "" for none.

    Problem("dialer_hours") for one time without the other, for what is no time, or for an end that
    is not after the begin; Problem("zone_unknown").
    """
    first, last, where = (_time(begins), _time(ends), zone.strip())
    if (first is None) is not (last is None) or (first and last and last <= first):
        raise Problem("dialer_hours")
    if where and _zone(where) is None:
        raise Problem("zone_unknown", zone=where)
    said = ["" if one is None else f"{one:%H:%M}" for one in (first, last)]
    return said[0], said[1], where


def hours_of(begins: str, ends: str, voters_zone: str, venue_zone: str) -> Hours | None:
    """Read a dialer's hours; None where it has none. Without a zone the venue's own counts."""
    first, last = _time(begins), _time(ends)
    if first is None or last is None:
        return None
    return Hours(first, last, voters_zone or venue_zone)


def calling(hours: Hours, now: datetime) -> Calling:
    """Say whether voters may be called `now` (UTC), and when that changes.

    On the night the clocks change, a begin in the hour that is missing is an hour later, and of an
    hour that comes twice the first counts.
    """
    there = _zone(hours.zone) or ZoneInfo("UTC")
    today = now.astimezone(there).date()
    for days in range(-1, 4):
        day = today + timedelta(days=days)
        begins, ends = (
            datetime.combine(day, at, there).astimezone(UTC) for at in (hours.begins, hours.ends)
        )
        if begins >= ends or ends <= now:
            continue
        if now < begins:
            return Calling(hours, Calls.CLOSED, begins, 0)
        left = ends - now
        calls = Calls.END_SOON if left <= SOON else Calls.OPEN
        return Calling(hours, calls, ends, -(-left // timedelta(minutes=1)))
    raise Problem("dialer_hours")  # no day of five has such hours


def _time(text: str) -> time | None:
    tidy = text.strip()
    if not tidy:
        return None
    try:
        return datetime.strptime(tidy, "%H:%M").time()  # noqa: DTZ007 - a clock's time, any day
    except ValueError as trouble:
        raise Problem("dialer_hours") from trouble


@cache
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
