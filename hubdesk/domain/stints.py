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
class Span:
    """From when until when; `until` is None while it lasts. UTC."""

    since: datetime
    until: datetime | None

    def meets(self, other: Span) -> bool:
        """Whether both were, for a moment, at once; what took no time meets nothing."""
        if self.until == self.since or other.until == other.since:
            return False
        begins_before_it_ends = self.until is None or other.since < self.until
        return begins_before_it_ends and (other.until is None or self.since < other.until)

    def holds(self, other: Span, now: datetime) -> bool:
        """Whether the other lay within this one, as far as is known now."""
        until = other.until or now
        return self.since <= other.since and (self.until is None or until <= self.until)


@dataclass(frozen=True, slots=True)
class Time:
    """When somebody called where, and as whom; `ended_at` is None while it lasts. UTC."""

    dialer_id: DialerId
    started_at: datetime
    ended_at: datetime | None
    joined_as: str = ""

    @property
    def span(self) -> Span:
        """The time alone."""
        return Span(self.started_at, self.ended_at)


@dataclass(frozen=True, slots=True)
class Seen:
    """A press on a sign-up: when, whether its person was here after it, whether it was an undo."""

    at: datetime
    here: bool
    undo: bool = False


def presence(presses: Iterable[Seen]) -> tuple[Span, ...]:
    """Say when somebody was here, by the presses on their sign-up, oldest first.

    A press that was taken back has not been. Whoever left and came back was here twice.
    """
    stood: list[tuple[Span, ...]] = [()]
    for press in presses:
        spans = stood[-1]
        lasts = bool(spans) and spans[-1].until is None
        if press.undo:
            del stood[max(1, len(stood) - 1) :]
        elif press.here and not lasts:
            stood.append((*spans, Span(press.at, None)))
        elif lasts and not press.here:
            stood.append((*spans[:-1], replace(spans[-1], until=press.at)))
        else:
            stood.append(spans)
    return stood[-1]


@dataclass(frozen=True, slots=True)
class Stay:
    """What else is known of somebody's evening: their other stints, breaks, and when they were here

    `latest` is when the last stint of the shift ends, for whoever was never checked out.
    """

    others: tuple[Time, ...]
    breaks: tuple[Span, ...]
    here: tuple[Span, ...]
    latest: datetime


def check_correction(was: Time, now_is: Time, stay: Stay, now: datetime) -> None:
    """Let a correction pass, beside all that is known of the evening, or say why not.

    Problem("stint_same") where it changes nothing, Problem("stint_times") where it ends before it
    begins or lies ahead, Problem("stint_reopened") where it would last again,
    Problem("stint_overlaps") where they were on two dialers at once, Problem("stint_on_break")
    where they were on a break, Problem("stint_not_here") where they were not here, or longer after
    the shift than anybody calls. Times that stay as they were are not judged anew.
    """
    if was == now_is:
        raise Problem("stint_same")
    if was.ended_at is not None and now_is.ended_at is None:
        raise Problem("stint_reopened")
    ends = now_is.ended_at or now
    if now_is.started_at > ends or ends > now or now_is.started_at == now_is.ended_at:
        raise Problem("stint_times")
    if now_is.span == was.span:
        return
    if any(now_is.span.meets(other.span) for other in stay.others):
        raise Problem("stint_overlaps")
    if any(now_is.span.meets(pause) for pause in stay.breaks):
        raise Problem("stint_on_break")
    if not any(here.holds(now_is.span, now) for here in stay.here):
        raise Problem("stint_not_here")
    left = any(here.holds(now_is.span, now) for here in stay.here if here.until is not None)
    if now_is.ended_at not in (None, was.ended_at) and not left and ends > stay.latest:
        raise Problem("stint_not_here")


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
