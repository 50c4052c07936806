"""Moments as people at a desk say them, in the event's own zone.

The names of days and months are sentences like any other: the system's locale has no say in them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from hubdesk.clock import local, same_day

__all__ = ["clock", "day", "length", "local", "named", "same_day", "span", "weekday", "written"]

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def clock(moment: datetime, zone: str) -> str:
    """Say the time of day: `18:04`."""
    return f"{local(moment, zone):%H:%M}"


def day(moment: datetime, zone: str, translate: Callable[[str], str] = str) -> str:
    """Say the day: `9 Nov`."""
    return named(local(moment, zone), translate)


def named(on: date, translate: Callable[[str], str] = str) -> str:
    """Say a day of the calendar: `9 Nov`."""
    return f"{on.day} {translate(MONTHS[on.month - 1])}"


def written(on: date | None, translate: Callable[[str], str] = str) -> str:
    """Write a day so that it is read back as the same one: `3 Sep 2026`; "" for none."""
    return f"{named(on, translate)} {on.year}" if on else ""


def weekday(moment: datetime, zone: str, translate: Callable[[str], str] = str) -> str:
    """Say the day of the week: `Tuesday`."""
    return translate(WEEKDAYS[local(moment, zone).weekday()])


def span(
    starts_at: datetime,
    ends_at: datetime,
    zone: str,
    translate: Callable[[str], str] = str,
    *,
    assumed: bool = False,
) -> str:
    """Say a shift's hours with their zone: `18:00 to 20:00 EST`; an end nobody gave is `about`."""
    words = "{start} to about {end} {zone}" if assumed else "{start} to {end} {zone}"
    return translate(words).format(
        start=clock(starts_at, zone), end=clock(ends_at, zone), zone=f"{local(ends_at, zone):%Z}"
    )


def length(time: timedelta, translate: Callable[[str], str] = str) -> str:
    """Say how long: `3 min`, `2 h 5 min`, `4 days`; less than a minute is `just now`."""
    minutes = int(time.total_seconds() // 60)
    if minutes < 1:
        return translate("just now")
    if minutes < 60:
        return f"{minutes} min"
    if minutes < 24 * 60:
        return f"{minutes // 60} h {minutes % 60} min" if minutes % 60 else f"{minutes // 60} h"
    days = minutes // (24 * 60)
    return translate("{count} days").format(count=days) if days > 1 else translate("1 day")
