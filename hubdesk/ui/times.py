"""Moments as the windows say them: `hubdesk.words.times` in the host's language."""

from __future__ import annotations

from functools import partial

from hubdesk.ui.language import tr
from hubdesk.words import times
from hubdesk.words.times import clock, local, same_day

__all__ = ["clock", "day", "length", "local", "named", "same_day", "span", "weekday", "written"]

day = partial(times.day, translate=tr)
named = partial(times.named, translate=tr)
written = partial(times.written, translate=tr)
weekday = partial(times.weekday, translate=tr)
span = partial(times.span, translate=tr)
length = partial(times.length, translate=tr)
