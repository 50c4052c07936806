"""Dialers in words: whose day a link is for, and until when its voters may be called."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from hubdesk.domain.calling_hours import Calls
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


def hours(dialer: Dialer, now: datetime, zone: str, translate: Callable[[str], str] = str) -> str:
    """Say that calls end soon or may not be made now, on the voters' clock and ours; else ""."""
    calls = dialer.calling(now, zone)
    if calls is None or calls.calls is Calls.OPEN:
        return ""
    there, here = (times.clock(calls.until, one) for one in (calls.hours.zone, zone))
    closed = calls.calls is Calls.CLOSED
    if there == here:
        said = translate("No calls before {at}" if closed else "Calls end at {at}, {left} min left")
        return said.format(at=there, left=calls.minutes_left)
    said = translate(
        "No calls to voters {where} before {there} there: {here} here"
        if closed
        else "Calls to voters {where} end at {there} there: {here} here, {left} min left"
    )
    where = voters(calls.hours.zone, translate)
    return said.format(where=where, there=there, here=here, left=calls.minutes_left)


def good_on(dialer: Dialer, today: date, translate: Callable[[str], str] = str) -> str:
    """Say that a link and its codes are another day's: `for 20 Oct, needs tonight's`; else ""."""
    if dialer.is_good(today):
        return ""
    day = date.fromisoformat(dialer.good_on)
    return translate("for {day}, needs tonight's").format(day=f"{day.day} {day:%b}")
