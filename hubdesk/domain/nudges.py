"""When what is still open has to be in Mobilize, so that nobody there hears less than happened.

Two clocks run after a shift. An hour after its end Mobilize asks everyone who is not yet marked
whether they came (the survey). At midnight VAN reads who came and who did not, for three nights.
Afterwards VAN does not look any more, and only Mobilize's own dashboard still counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

SURVEY_AFTER = timedelta(hours=1)
"""So long after a shift's end Mobilize asks everyone itself."""

BEGINS_BEFORE_END = timedelta(minutes=15)
"""So long before a shift's end the first nudge is due: until then the desk has other work."""

URGENT = timedelta(hours=1)
"""A deadline nearer than this is said on every page."""


class Before(StrEnum):
    """What comes next, in the order it comes in after an ordinary shift."""

    SURVEY = "survey"
    FIRST_NIGHT = "first_night"
    SECOND_NIGHT = "second_night"
    LAST_NIGHT = "last_night"
    TOO_LATE = "too_late"


_NIGHTS = (Before.FIRST_NIGHT, Before.SECOND_NIGHT, Before.LAST_NIGHT)
_ORDER = list(Before)


@dataclass(frozen=True, slots=True)
class Hours:
    """A shift's times in UTC and its event's zone; `ends_assumed` where no export gave an end."""

    starts_at: datetime
    ends_at: datetime
    ends_assumed: bool
    timezone: str


@dataclass(frozen=True, slots=True)
class Owed:
    """What Mobilize has yet to learn of a shift, in people.

    `to_set` and `ticked` are on the worksheet; `ticked` is a person's word and not read back yet.
    `waiting` is everything that waits for the network: to be sent, or to be read back once sent.
    """

    to_set: int = 0
    ticked: int = 0
    held: int = 0
    conflict: int = 0
    waiting: int = 0

    @property
    def to_decide(self) -> int:
        """How many wait for a leader's word."""
        return self.held + self.conflict

    @property
    def to_do(self) -> int:
        """How many somebody has yet to do something about."""
        return self.to_set + self.to_decide + self.waiting

    @property
    def everything(self) -> int:
        """How many are open at all."""
        return self.to_do + self.ticked

    def __add__(self, other: Owed) -> Owed:
        """Count two shifts together."""
        return Owed(
            self.to_set + other.to_set,
            self.ticked + other.ticked,
            self.held + other.held,
            self.conflict + other.conflict,
            self.waiting + other.waiting,
        )


@dataclass(frozen=True, slots=True)
class Deadline:
    """What comes next after a shift, and when (UTC; None once VAN does not read it any more)."""

    before: Before
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Nudge:
    """What is owed before which deadline. `hours` are those of the shift (the latest of several)"""

    before: Before
    at: datetime | None
    hours: Hours
    owed: Owed

    @property
    def estimated(self) -> bool:
        """Whether the moment is only about right: the shift's end is a guess."""
        return self.hours.ends_assumed and self.before is Before.SURVEY

    def urgent(self, now: datetime) -> bool:
        """Whether the deadline is nearer than an hour and somebody has something to do."""
        return self.at is not None and self.at - now < URGENT and self.owed.to_do > 0


def deadlines(hours: Hours) -> list[Deadline]:
    """List the four deadlines of a shift in the order they come in.

    Midnights are the event's own: the beginnings of the next three days there, however long clocks
    make a night. A shift that ends late in the evening meets its first midnight before the survey.
    """
    nights = zip(midnights(hours.ends_at, hours.timezone, len(_NIGHTS)), _NIGHTS, strict=True)
    coming = sorted([(hours.ends_at + SURVEY_AFTER, Before.SURVEY), *nights], key=_moment)
    return [Deadline(before, at) for at, before in coming]


def next_deadline(hours: Hours, now: datetime) -> Deadline:
    """Answer the deadline that comes next for a shift; TOO_LATE after the last."""
    for one in deadlines(hours):
        if one.at is not None and now < one.at:
            return one
    return Deadline(Before.TOO_LATE, None)


def nudge(hours: Hours, owed: Owed, now: datetime) -> Nudge | None:
    """Answer what to be reminded of now; None before the shift's end, or when nothing is open."""
    if not owed.everything or now < hours.ends_at - BEGINS_BEFORE_END:
        return None
    following = next_deadline(hours, now)
    return Nudge(following.before, following.at, hours, owed)


def foremost(nudges: Iterable[Nudge]) -> Nudge | None:
    """Choose the nudge with the nearest deadline; shifts that share it are counted together."""
    told = sorted(
        nudges,
        key=lambda one: (one.at is None, one.at or one.hours.ends_at, -_ORDER.index(one.before)),
    )
    if not told:
        return None
    same = [one for one in told if (one.at, one.before) == (told[0].at, told[0].before)]
    owed = sum((one.owed for one in same), Owed())
    return replace(told[0], owed=owed, hours=max((one.hours for one in same), key=_end))


def midnights(after: datetime, zone: str, count: int) -> list[datetime]:
    """Answer the first moments (UTC) of the next days in a zone, strictly after a moment.

    Where clocks go forward at midnight the day begins at one o'clock; where they go back, midnight
    comes twice and the first one counts. A day that a zone skipped has no midnight of its own.
    """
    here = _zone(zone)
    day = after.astimezone(here).date()
    found: list[datetime] = []
    while len(found) < count:
        day += timedelta(days=1)
        # In a gap the clock of before it is taken, which is the very moment the gap begins.
        begins = datetime.combine(day, time(), here).astimezone(UTC)
        if begins > (found[-1] if found else after):
            found.append(begins)
    return found


def _moment(one: tuple[datetime, Before]) -> datetime:
    return one[0]


def _end(hours: Hours) -> datetime:
    return hours.ends_at


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
