"""Corrections of a stint: what may be said of when somebody called where, decided without a file.

A stint is a fact and is never rewritten. Who was on another dialer, or from another time on, gets a
new stint in its place; the one before stays to be read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from hubdesk.domain.ids import DialerId
from hubdesk.errors import Problem


@dataclass(frozen=True, slots=True)
class Time:
    """When somebody called where, and as whom; `ended_at` is None while it lasts. UTC."""

    dialer_id: DialerId
    started_at: datetime
    ended_at: datetime | None
    joined_as: str = ""

    def meets(self, other: Time) -> bool:
        """Whether both were, for a moment, at once."""
        begins_before_it_ends = self.ended_at is None or other.started_at < self.ended_at
        return begins_before_it_ends and (
            other.ended_at is None or self.started_at < other.ended_at
        )


def check_correction(was: Time, now_is: Time, others: Iterable[Time], now: datetime) -> None:
    """Let a correction pass, beside the same person's `others`, or say why not.

    Problem("stint_same") where it changes nothing, Problem("stint_times") where it ends before it
    begins or lies ahead, Problem("stint_reopened") where it would last again, and
    Problem("stint_overlaps") where they were on two dialers at once.
    """
    if was == now_is:
        raise Problem("stint_same")
    if was.ended_at is not None and now_is.ended_at is None:
        raise Problem("stint_reopened")
    ends = now_is.ended_at or now
    if now_is.started_at > ends or ends > now or now_is.started_at == now_is.ended_at:
        raise Problem("stint_times")
    if any(now_is.meets(other) for other in others):
        raise Problem("stint_overlaps")


def goes_on(
    ended: Time, free_from: datetime, shift_ends_at: datetime, overtime: timedelta, now: datetime
) -> Time | None:
    """Say how a stint goes on whose end was taken back; None where nothing of it is left.

    It goes on from `free_from`, when the person was last on any dialer: its own end, unless they
    called elsewhere since. It lasts while the shift does and for `overtime` after it, as any stint
    does. Later nobody calls any more: then it was until the shift's end and no minute longer.
    """
    if now < shift_ends_at + overtime:
        return replace(ended, started_at=free_from, ended_at=None)
    if free_from >= shift_ends_at:
        return None
    return replace(ended, started_at=free_from, ended_at=shift_ends_at)
