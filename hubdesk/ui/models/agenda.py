"""What the agenda page is drawn from: a moment's place on the page, and an item's words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from hubdesk.domain.agenda import ItemKind, RunOfShow, Timed
from hubdesk.domain.blocks import Block, block_at
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId
from hubdesk.domain.roster import Shift
from hubdesk.store.strips import Strip
from hubdesk.ui.room import tr
from hubdesk.ui.tokens import Kind
from hubdesk.words.agenda import STAGES, title

NAMES = 176
"""So much room the names of the callers have on the left; the time line begins after it."""

BAR = 14
"""The room of a scroll bar on the right: the time ends before it, with or without one."""

_MARGIN = timedelta(minutes=5)
_LONGEST = timedelta(hours=10)
"""Whoever came so long ago was here before: the line does not begin with them."""


@dataclass(frozen=True, slots=True)
class Axis:
    """Where a moment is on the page: from `begins_at` after the names to `ends_at` at the edge."""

    begins_at: datetime
    ends_at: datetime

    def x(self, at: datetime, width: float) -> float:
        """Give a moment's distance from the left in a widget this wide, held inside the time."""
        left = names_in(width)
        whole = max((self.ends_at - self.begins_at).total_seconds(), 60.0)
        part = (at - self.begins_at).total_seconds() / whole
        return left + (width - BAR - left) * min(max(part, 0.0), 1.0)


def names_in(width: float) -> int:
    """Give the names their room; a narrow page has less of it."""
    return NAMES if width >= 900 else 132


@dataclass(frozen=True, slots=True)
class ItemView:
    """What the time line shows of one item: its words and the kind of its ground."""

    timed: Timed
    title: str
    kind: Kind
    starts: str
    ends: str

    def spoken(self) -> str:
        """Say the item in one sentence."""
        one = self.timed
        parts = [
            self.title,
            tr("{starts} to {ends}").format(starts=self.starts, ends=self.ends),
            tr("led by {owner}").format(owner=one.item.owner) if one.item.owner else "",
            tr(STAGES[one.stage]),
        ]
        return ", ".join(part for part in parts if part)


def axis_of(show: RunOfShow, shift: Shift, strips: Sequence[Strip], now: datetime) -> Axis:
    """Let the line hold the shift, whoever came before it, and what runs over its end."""
    begins = [shift.starts_at, *(one.arrived_at for one in strips)]
    begins += [one.starts_at for one in show.items[:1]]
    ends = [shift.ends_at, now, *([show.ends_at] if show.ends_at else [])]
    first = max(min(begins), now - _LONGEST)
    return Axis(first, max(*ends, first + timedelta(hours=1)) + _MARGIN)


def item_view(
    one: Timed,
    blocks: Sequence[Block],
    dialers: Mapping[DialerId, Dialer],
    clock: Callable[[datetime], str],
) -> ItemView:
    """Call calls by the dialer the room is on then, in that dialer's colour."""
    words, kind = title(one.item, tr), _PLAIN
    if one.item.kind is ItemKind.CALLS:
        block = block_at(blocks, one.starts_at)
        parts = block.portions if block else ()
        on = [dialers[part.dialer_id] for part in parts if part.dialer_id in dialers]
        dnc = not on or any(dialer.kind is DialerKind.SCALE_TO_WIN for dialer in on)
        kind = "accent" if dnc else "campaign"
        if on and not one.item.title:
            words = " + ".join(dialer.name for dialer in on)
    return ItemView(one, words, kind, clock(one.starts_at), clock(one.ends_at))


_PLAIN: Kind = "plain"
