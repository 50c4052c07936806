"""The model evening: the run of show as a host would plan it who says no more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from hubdesk.domain.agenda import LONGEST, Item, ItemKind, numbered
from hubdesk.domain.leaders import Role

_ROTATION, _BREAK = 5, 10
_SHORT = 30
"""A shift shorter than this has no time for more than calls and a word at the end."""


def model_agenda(
    starts_at: datetime, ends_at: datetime, moves_at: Sequence[datetime] = ()
) -> tuple[Item, ...]:
    """Plan the model evening for a shift: it fills the shift to the minute.

    Doors, welcome, training, calls, a rotation at each of `moves_at` (none: one in the middle of
    the calls), a break in the middle of every long stretch of calls, and the debrief.
    """
    whole = max(int((ends_at - starts_at) / timedelta(minutes=1)), 1)
    if whole < _SHORT:
        return numbered([Item(ItemKind.CALLS, min(whole, LONGEST))])
    doors = _between(5, whole // 8, 20)
    training = _between(5, whole // 12, 15)
    debrief = _between(5, whole // 12, 15)
    begins, over = doors + 5 + training, whole - debrief
    items = [
        Item(ItemKind.DOORS, doors),
        Item(ItemKind.WELCOME, 5),
        Item(ItemKind.TRAINING, training),
    ]
    wanted = [int((at - starts_at) / timedelta(minutes=1)) for at in sorted(moves_at)]
    if not wanted and over - begins >= 40:
        wanted = [(begins + over - _ROTATION - _BREAK) // 2 // 5 * 5]
    cursor = begins
    for at in (*_possible(wanted, begins, over), over):
        items += _calls(at - cursor, 60 if cursor == begins else 35)
        if at < over:
            items.append(Item(ItemKind.ROTATION, _ROTATION))
        cursor = at + _ROTATION
    return numbered([*items, Item(ItemKind.DEBRIEF, debrief)])


LED_BY = {
    ItemKind.DOORS: Role.GREETER,
    ItemKind.WELCOME: Role.HOST,
    ItemKind.TRAINING: Role.HOST,
    ItemKind.ROTATION: Role.FLOOR_LEAD,
    ItemKind.DEBRIEF: Role.HOST,
}
"""Which leader the model evening has lead an item, where the hub has one."""


def _possible(wanted: Iterable[int], begins: int, over: int) -> list[int]:
    """Keep the moves that leave a minute of calls before each of them and after the last."""
    kept: list[int] = []
    for at in wanted:
        earliest = kept[-1] + _ROTATION + 1 if kept else begins + 1
        if earliest <= at <= over - _ROTATION - 1:
            kept.append(at)
    return kept


def _calls(minutes: int, long: int) -> list[Item]:
    """Lay a stretch of calls out, with breaks where it is as long as `long`."""
    breaks = max(1, minutes // 90) if minutes >= long else 0
    calling = minutes - breaks * _BREAK
    parts = breaks + 1
    lengths = [calling // parts + (place < calling % parts) for place in range(parts)]
    items: list[Item] = []
    for length in lengths:
        if items:
            items.append(Item(ItemKind.BREAK, _BREAK))
        items.append(Item(ItemKind.CALLS, min(length, LONGEST)))
    return items


def _between(least: int, wanted: int, most: int) -> int:
    return max(least, min(wanted, most))
