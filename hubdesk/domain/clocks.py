"""How far the laptop's clock may be from Mobilize's before somebody has to set it."""

from __future__ import annotations

from datetime import timedelta

CLOCK_AHEAD = "clock_ahead_seconds"
"""The setting that keeps how far the laptop's clock is ahead of Mobilize's, in seconds."""

CLOCK_LIMIT = timedelta(minutes=2)
"""So far the clocks may differ: presses are noted to the minute, and an answer takes its time."""


def clock_ahead(kept: str) -> timedelta | None:
    """Answer how far ahead the laptop's clock was by the last answer (behind: negative).

    None where it was never compared, or what is kept cannot be read.
    """
    try:
        return timedelta(seconds=round(float(kept)))
    except (ValueError, OverflowError):
        return None


def clock_off(kept: str) -> timedelta | None:
    """Answer how far ahead (behind: negative) the clock is; None while it is right enough."""
    ahead = clock_ahead(kept)
    return ahead if ahead is not None and abs(ahead) > CLOCK_LIMIT else None
