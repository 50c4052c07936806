"""Dialers in words: whose day a link is for, and until when its voters may be called."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from hubdesk.domain.calling_hours import Calling, Calls
from hubdesk.domain.dialers import Dialer
from hubdesk.words import times

_VOTERS: dict[str, str] = {
    "America/New_York": "on Eastern time",
    "America/Chicago": "on Central time",
    "America/Denver": "on Mountain time",
    "America/Phoenix": "in Arizona",
    "America/Los_Angeles": "on Pacific time",
    "America/Anchorage": "in Alaska",
    "Pacific/Honolulu": "in Hawaii",
}

VOTERS_ZONES: tuple[tuple[str, str], ...] = (
    ("America/New_York", "Eastern"),
    ("America/Chicago", "Central"),
    ("America/Denver", "Mountain"),
    ("America/Phoenix", "Arizona"),
    ("America/Los_Angeles", "Pacific"),
    ("America/Anchorage", "Alaska"),
    ("Pacific/Honolulu", "Hawaii"),
)
"""The zones voters of the United States live in, as a leader chooses one."""


def voters(zone: str, translate: Callable[[str], str] = str) -> str:
    """Say where the voters of a zone are: `in Arizona`, `on Eastern time`."""
    if zone in _VOTERS:
        return translate(_VOTERS[zone])
    return translate("in {place}").format(place=zone.rpartition("/")[2].replace("_", " "))


def calls(calling: Calling, zone: str, translate: Callable[[str], str] = str) -> str:
    """Say until when voters may be called, or from when on, on their clock and ours."""
    there, here = (times.clock(calling.until, one) for one in (calling.hours.zone, zone))
    ours = there == here
    if calling.calls is Calls.CLOSED:
        said = "No calls before {there}" if ours else _CLOSED
    else:
        said = "Calls end at {there}" if ours else _END
    told = translate(said).format(
        where=voters(calling.hours.zone, translate), there=there, here=here
    )
    if calling.calls is Calls.END_SOON:
        left = translate("{minutes} min left").format(minutes=calling.minutes_left)
        return f"{told}, {left}"
    return told


_CLOSED = "No calls to voters {where} before {there} there: {here} here"
_END = "Calls to voters {where} end at {there} there: {here} here"


def hours(dialer: Dialer, now: datetime, zone: str, translate: Callable[[str], str] = str) -> str:
    """Say that a dialer's calls end soon, or may not be made now; "" where neither is so."""
    calling = dialer.calling(now, zone)
    if calling is None or calling.calls is Calls.OPEN:
        return ""
    return calls(calling, zone, translate)


def good_on(dialer: Dialer, today: date, translate: Callable[[str], str] = str) -> str:
    """Say that a link and its codes are another day's: `for 20 Oct, needs tonight's`; else ""."""
    if dialer.is_good(today):
        return ""
    day = date.fromisoformat(dialer.good_on)
    return translate("for {day}, needs tonight's").format(day=f"{day.day} {day:%b}")
