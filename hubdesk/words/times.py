"""Moments as people at a desk say them, in the event's own zone."""

from __future__ import annotations

from datetime import datetime, timedelta

from hubdesk.clock import local, same_day

__all__ = ["clock", "day", "length", "local", "same_day", "span", "weekday"]


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
