"""Moments as people at a desk say them, in the event's own zone."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def local(moment: datetime, zone: str) -> datetime:
    """Put a UTC moment on the event's clock; an unknown zone leaves it in UTC."""
    try:
        return moment.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        return moment


def clock(moment: datetime, zone: str) -> str:
    """Say the time of day: `18:04`."""
    return f"{local(moment, zone):%H:%M}"


def day(moment: datetime, zone: str) -> str:
    """Say the day: `9 Nov`."""
    at = local(moment, zone)
    return f"{at.day} {at:%b}"


def weekday(moment: datetime, zone: str) -> str:
    """Say the day of the week: `Tuesday`."""
    return f"{local(moment, zone):%A}"


def span(starts_at: datetime, ends_at: datetime, zone: str, *, assumed: bool = False) -> str:
    """Say a shift's hours with their zone: `18:00 to 20:00 EST`; an end nobody gave is `about`."""
    about = "about " if assumed else ""
    return f"{clock(starts_at, zone)} to {about}{clock(ends_at, zone)} {local(ends_at, zone):%Z}"


def length(time: timedelta) -> str:
    """Say how long: `3 min`, `2 h 5 min`, `4 days`; less than a minute is `just now`."""
    minutes = int(time.total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return f"{minutes} min"
    if minutes < 24 * 60:
        return f"{minutes // 60} h {minutes % 60} min" if minutes % 60 else f"{minutes // 60} h"
    days = minutes // (24 * 60)
    return f"{days} days" if days > 1 else "1 day"


def same_day(one: datetime, other: datetime, zone: str) -> bool:
    """Whether two moments fall on the same day there."""
    return local(one, zone).date() == local(other, zone).date()
