"""The run of show of an evening: what comes when, how far it has come, and how late it is.

The plan is a row of lengths from the shift's start. What really happened is when each item was
begun and ended. From both, and the moment it is now, every item gets the times it is expected to
have: whoever runs late pushes the rest, and nothing begins before its planned time by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from hubdesk.domain.ids import AgendaId
from hubdesk.errors import Problem

LONGEST = 8 * 60
"""An item lasts no longer than this, in minutes: no shift does."""

LONGEST_TITLE = 80


class ItemKind(StrEnum):
    """What an item of the evening is. `push` is no item: so many minutes the rest was pushed by."""

    DOORS = "doors"
    WELCOME = "welcome"
    TRAINING = "training"
    CALLS = "calls"
    ROTATION = "rotation"
    BREAK = "break"
    DEBRIEF = "debrief"
    OTHER = "other"
    PUSH = "push"


_NEW = AgendaId("")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the run of show: how long (minutes), who leads it, and when it really was."""

    kind: ItemKind
    minutes: int
    title: str = ""
    owner: str = ""
    position: int = 0
    id: AgendaId = _NEW
    begun_at: datetime | None = None
    ended_at: datetime | None = None


class Stage(StrEnum):
    """How far an item has come; `passed` was never begun, and a later one was: taken as planned."""

    DONE = "done"
    PASSED = "passed"
    NOW = "now"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Timed:
    """An item with its planned times and those it had or is expected to have."""

    item: Item
    planned_at: datetime
    planned_until: datetime
    starts_at: datetime
    ends_at: datetime
    stage: Stage


@dataclass(frozen=True, slots=True)
class RunOfShow:
    """The whole evening by now. `behind` is how late what comes next is, in whole minutes.

    Before anybody has begun an item the times are the plan's, and nothing is late.
    """

    items: tuple[Timed, ...]
    behind: int

    @property
    def running(self) -> Timed | None:
        """The item that was begun and not ended."""
        return next((one for one in self.items if one.stage is Stage.NOW), None)

    @property
    def coming(self) -> tuple[Timed, ...]:
        """What is still to come, in order."""
        return tuple(one for one in self.items if one.stage is Stage.COMING)

    @property
    def ends_at(self) -> datetime | None:
        """When the evening is expected to be over; None without an agenda."""
        return self.items[-1].ends_at if self.items else None

    def next_rotation(self) -> Timed | None:
        """The rotation that comes next."""
        return next((one for one in self.coming if one.item.kind is ItemKind.ROTATION), None)


def run_of_show(items: Iterable[Item], starts_at: datetime, now: datetime) -> RunOfShow:
    """Say when every item was or will be; items count by their position, however they are given.

    The running item ends no earlier than planned and never before `now`; what comes after it
    begins when it ends, and no earlier than planned.
    """
    planned = _planned(items, starts_at)
    begun = [place for place, (one, *_) in enumerate(planned) if one.begun_at]
    if not begun:
        return RunOfShow(
            tuple(Timed(one, at, until, at, until, Stage.COMING) for one, at, until in planned), 0
        )
    last = begun[-1]
    timed = _what_was(planned, last)
    item, planned_at, planned_until = planned[last]
    at = max([item.begun_at or now, *(one.ends_at for one in timed[-1:])])
    if item.ended_at:
        cursor = max(item.ended_at, at)
        timed.append(Timed(item, planned_at, planned_until, at, cursor, Stage.DONE))
        late = cursor - planned_until
        cursor = max(cursor, now)
    else:
        cursor = max(at + timedelta(minutes=item.minutes), planned_until, now)
        timed.append(Timed(item, planned_at, planned_until, at, cursor, Stage.NOW))
        late = cursor - planned_until
    for place, (one, one_at, one_until) in enumerate(planned[last + 1 :]):
        begins = max(cursor, one_at)
        if place == 0:
            late = begins - one_at
        cursor = begins + timedelta(minutes=one.minutes)
        timed.append(Timed(one, one_at, one_until, begins, cursor, Stage.COMING))
    return RunOfShow(tuple(timed), max(late // timedelta(minutes=1), 0))


def _planned(items: Iterable[Item], starts_at: datetime) -> list[tuple[Item, datetime, datetime]]:
    """Lay the lengths end to end from the shift's start; a push takes time and is no item."""
    planned, cursor = [], starts_at
    for one in sorted(items, key=lambda one: (one.position, one.id)):
        until = cursor + timedelta(minutes=one.minutes)
        if one.kind is not ItemKind.PUSH:
            planned.append((one, cursor, until))
        cursor = until
    return planned


def _what_was(planned: Sequence[tuple[Item, datetime, datetime]], last: int) -> list[Timed]:
    """Say when everything before the last item begun was: as it was pressed, else as planned."""
    timed: list[Timed] = []
    before = None
    for place, (one, planned_at, planned_until) in enumerate(planned[:last]):
        after = [other.begun_at for other, *_ in planned[place + 1 : last + 1] if other.begun_at]
        until = after[0]
        at = one.begun_at or planned_at
        at = min(at, until) if before is None else max(min(at, until), before)
        end = one.ended_at or (until if one.begun_at else planned_until)
        end = max(min(end, until), at)
        stage = Stage.DONE if one.begun_at else Stage.PASSED
        timed.append(Timed(one, planned_at, planned_until, at, end, stage))
        before = end
    return timed


@dataclass(frozen=True, slots=True)
class Step:
    """What one press of Next does: the item it ends, and the one it begins, since `begun_at`."""

    ends: Item | None
    begins: Item | None
    begun_at: datetime


def next_step(items: Iterable[Item], starts_at: datetime, now: datetime) -> Step:
    """Say what Next does: end what runs and begin what comes after it.

    An evening is taken to be where its plan has it until somebody presses: a first press in the
    middle of it finds that item begun on time, and what was before it over.
    Problem("agenda_none") without an item, Problem("agenda_over") after the last.
    """
    show = run_of_show(items, starts_at, now)
    if not show.items:
        raise Problem("agenda_none")
    running, coming = show.running, show.coming
    if running is None and len(coming) == len(show.items):
        begun = [one for one in coming if one.planned_at <= now][-1:] or [coming[0]]
        first = begun[0].item == coming[0].item
        return Step(None, begun[0].item, now if first else begun[0].planned_at)
    if running is None and not coming:
        raise Problem("agenda_over")
    return Step(running.item if running else None, coming[0].item if coming else None, now)


def pushed(
    items: Iterable[Item], minutes: int, starts_at: datetime, now: datetime
) -> tuple[Item, ...]:
    """Plan what is left of the evening so many minutes later; answer all items, the push as well.

    It stands before the item that runs, so that the plan takes the delay in and is on time again.
    Problem("agenda_minutes") for a length that is none, Problem("agenda_over") when all is done.
    """
    check_minutes(minutes)
    ordered = sorted(items, key=lambda one: (one.position, one.id))
    show = run_of_show(ordered, starts_at, now)
    if not show.items:
        raise Problem("agenda_none")
    if show.running is None and not show.coming:
        raise Problem("agenda_over")
    before = show.running.item if show.running else show.coming[0].item
    place = ordered.index(before)
    ordered.insert(place, Item(ItemKind.PUSH, minutes))
    return numbered(ordered)


def numbered(items: Iterable[Item]) -> tuple[Item, ...]:
    """Give items their positions in the order they are named."""
    return tuple(replace(one, position=place) for place, one in enumerate(items))


def check_item(item: Item) -> Item:
    """Answer an item as it may be kept: words tidied, length possible.

    Problem("agenda_minutes") for a length that is none, Problem("agenda_title") for a long story.
    """
    check_minutes(item.minutes)
    tidy = replace(item, title=" ".join(item.title.split()), owner=" ".join(item.owner.split()))
    if max(len(tidy.title), len(tidy.owner)) > LONGEST_TITLE:
        raise Problem("agenda_title", limit=str(LONGEST_TITLE))
    return tidy


def check_minutes(minutes: int) -> None:
    """Problem("agenda_minutes") unless this is a length an item may have."""
    if not 1 <= minutes <= LONGEST:
        raise Problem("agenda_minutes", limit=str(LONGEST))


@dataclass(frozen=True, slots=True)
class Turning:
    """When the room moves next, by its blocks and by its agenda.

    Every block but the first begins with a rotation, and so the agenda has one for each, in the
    same order: the block decides (`at`), `agenda_at` is when the agenda has it. Rotations beyond
    that, those that are further from any block, are moves of their own.
    """

    at: datetime | None
    agenda_at: datetime | None

    @property
    def differ(self) -> int:
        """How many minutes later than the blocks the agenda has it; 0 where they agree."""
        if self.at is None or self.agenda_at is None:
            return 0
        return int((self.agenda_at - self.at).total_seconds() / 60)


def turning(show: RunOfShow, moves_at: Sequence[datetime], now: datetime) -> Turning:
    """Say when the room moves next; `moves_at` is when the evening's later blocks begin."""
    rotations = [one for one in show.items if one.item.kind is ItemKind.ROTATION]
    pairs = _paired(sorted(moves_at), rotations)
    own = [one.starts_at for one in rotations if one not in pairs.values()]
    at = min((at for at in (*moves_at, *own) if at > now), default=None)
    pair = pairs.get(at) if at else None
    return Turning(at, pair.starts_at if pair else None)


def _paired(moves_at: Sequence[datetime], rotations: Sequence[Timed]) -> dict[datetime, Timed]:
    """Find each block its rotation: in order, and the nearest where the agenda has more of them."""
    pairs: dict[datetime, Timed] = {}
    rest = list(rotations)
    for place, at in enumerate(moves_at):
        spare = max(len(rest) - (len(moves_at) - place), 0)
        if not rest:
            break
        near = min(range(spare + 1), key=lambda one: abs(rest[one].starts_at - at))
        pairs[at] = rest[near]
        rest = rest[near + 1 :]
    return pairs


class BriefingKind(StrEnum):
    """What somebody got at the phone bank: a word on how tonight goes, or a dialer training."""

    BRIEFING = "briefing"
    TRAINING = "training"
