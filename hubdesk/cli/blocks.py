"""Reading the blocks of an evening as they are typed: `19:10 Scale to Win 60%, ThruTalk 40%`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from hubdesk.clock import at_clock
from hubdesk.domain.blocks import Block, Policy, Portion, read_part
from hubdesk.domain.dialers import Dialer
from hubdesk.domain.roster import Shift
from hubdesk.errors import Problem

_PART = re.compile(r"^(?P<name>.+?)(?:\s+(?P<part>\d+\s*%?))?$")
_CHOICE = re.compile(r"^choice\b\s*(?P<rest>.*)$", re.IGNORECASE)


def read_block(text: str, shift: Shift, find: Callable[[str], Dialer]) -> Block:
    """Read one block: its time, then its dialers; `find` answers the dialer of a name.

    One dialer is a block for the whole room, several are a split with shares or numbers; `choice`
    before them lets the callers pick. Problem("block_unreadable"), and what `find` raises.
    """
    begin, _, rest = text.strip().partition(" ")
    starts_at = at_clock(begin, shift.starts_at, shift.timezone)
    chosen = _CHOICE.match(rest.strip())
    names = [one.strip() for one in (chosen["rest"] if chosen else rest).split(",")]
    if starts_at is None or not all(names):
        raise Problem("block_unreadable", text=text.strip())
    portions = tuple(_portions(names, find))
    if len({one.dialer_id for one in portions}) < len(portions):
        raise Problem("block_unreadable", text=text.strip())
    if chosen:
        return Block(starts_at, Policy.CHOICE, portions)
    whole = len(portions) == 1 and portions[0].number is None
    return Block(starts_at, Policy.BLOCKS if whole else Policy.SPLIT, portions)


def _portions(names: list[str], find: Callable[[str], Dialer]) -> Iterator[Portion]:
    """Read the dialers between commas; a dialer's name may hold commas of its own."""
    while names:
        for count in range(len(names), 0, -1):
            try:
                portion = _portion(", ".join(names[:count]), find)
            except Problem:
                if count == 1:
                    raise
                continue
            yield portion
            names = names[count:]
            break


def _portion(text: str, find: Callable[[str], Dialer]) -> Portion:
    """Read a dialer and its part; a name may end in a number of its own."""
    try:
        return Portion(find(text).id)
    except Problem:
        read = _PART.match(text)
        if read is None or not read["part"]:
            raise
        share, number = read_part(read["part"])
        return Portion(find(read["name"]).id, share, number)
