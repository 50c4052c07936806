"""Days as people write them."""

from __future__ import annotations

from datetime import date

from dateutil.parser import ParserError, parse


def read_day(typed: str) -> date | None:
    """Read a day such as `3 Sep 2026` or `9/3/2026`; None for nothing. ValueError for no day."""
    try:
        return parse(typed).date() if typed.strip() else None
    except (ParserError, OverflowError) as trouble:
        raise ValueError from trouble


def write_day(day: date | None) -> str:
    """Write a day so that it is read back as the same one: `3 Sep 2026`; "" for none."""
    return f"{day.day} {day:%b %Y}" if day else ""
