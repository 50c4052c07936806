"""The laptop's clock in words, where it is far from Mobilize's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from hubdesk.words import times

AHEAD = "This laptop's clock is {time} ahead of Mobilize's."
BEHIND = "This laptop's clock is {time} behind Mobilize's."
WHAT_TO_DO = (
    "Set it in the system's settings: until then check-ins are noted with a wrong time. "
    "Nothing is lost."
)


def sentence(off: timedelta, translate: Callable[[str], str] = str) -> str:
    """Say how far the clock is off and what to do; ahead is positive."""
    time = times.length(abs(off), translate)
    said = translate(AHEAD if off > timedelta() else BEHIND).format(time=time)
    return f"{said} {translate(WHAT_TO_DO)}"


def short(off: timedelta, translate: Callable[[str], str] = str) -> str:
    """Say it in a chip's few words."""
    words = translate("clock {time} fast" if off > timedelta() else "clock {time} slow")
    return words.format(time=times.length(abs(off), translate))
