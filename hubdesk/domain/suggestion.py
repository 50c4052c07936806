"""Which dialer somebody who just came in goes to, and why; the DNC's keeps half of the room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hubdesk.domain.blocks import DNC_SHARE, Block, Policy, seats_of
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId
from hubdesk.domain.rotation import Why


@dataclass(frozen=True, slots=True)
class Load:
    """A dialer and how many callers are on it now."""

    dialer: Dialer
    callers: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Where the next caller goes: the dialer, why, how many it has and how many it still needs."""

    dialer_id: DialerId
    name: str
    kind: DialerKind
    why: Why
    callers: int
    needs: int


def suggest(
    loads: Sequence[Load], block: Block | None = None, dnc_share: float = DNC_SHARE
) -> Suggestion | None:
    """Suggest a dialer for the next caller, in the hub's order; None where there is none.

    Where the evening is planned, by the `block` that runs: the room's dialer, the split's emptiest
    part (the DNC's keeps its share), or the DNC's for those who choose. Else, or where none of the
    block's dialers is there:
    The DNC's dialer fills to its minimum first: a predictive dialer needs people at once, and
    splitting a small room costs everyone. Then a campaign's fills to its own minimum as long as
    the DNC's keeps half of the callers; after that each takes turns, the DNC's never below half.
    Where all are of one kind, each fills to its minimum before the next begins.
    The same loads always give the same answer.
    """
    if not loads:
        return None
    planned = _by_block(loads, block, dnc_share) if block else None
    if planned:
        return planned
    if len(loads) == 1:
        return _to(loads[0], Why.ONLY_ONE)
    dnc = [load for load in loads if load.dialer.kind is DialerKind.SCALE_TO_WIN]
    campaign = [load for load in loads if load.dialer.kind is DialerKind.CAMPAIGN]
    if not dnc or not campaign:
        for load in loads:
            if load.callers < load.dialer.min_callers:
                return _to(load, Why.FILLS_MINIMUM)
        return _to(min(loads, key=lambda load: load.callers), Why.FEWEST_CALLERS)
    for load in dnc:
        if load.callers < max(load.dialer.min_callers, 1):
            return _to(load, Why.DNC_FIRST)
    on_dnc = sum(load.callers for load in dnc)
    everyone = sum(load.callers for load in loads)
    fewest_dnc = min(dnc, key=lambda load: load.callers)
    if on_dnc < DNC_SHARE * (everyone + 1):
        return _to(fewest_dnc, Why.KEEPS_SHARE)
    for load in campaign:
        if load.callers < load.dialer.min_callers:
            return _to(load, Why.FILLS_MINIMUM)
    return _to(min(campaign, key=lambda load: load.callers), Why.FEWEST_CALLERS)


def _by_block(loads: Sequence[Load], block: Block, dnc_share: float) -> Suggestion | None:
    there = {load.dialer.id: load for load in loads}
    portions = [one for one in block.portions if one.dialer_id in there]
    wanted = [there[one.dialer_id] for one in portions]
    dnc = [load for load in wanted if load.dialer.kind is DialerKind.SCALE_TO_WIN]
    if not wanted:
        return None
    if block.policy is Policy.BLOCKS:
        return _to(wanted[0], Why.BLOCK_BEGINS)
    if block.policy is Policy.CHOICE:
        return _to((dnc or wanted)[0], Why.DNC_UNLESS_CHOSEN)
    count = sum(load.callers for load in wanted) + 1
    dialers = {one: load.dialer for one, load in there.items()}
    seats = seats_of(count, portions, dialers, dnc_share)
    next_on = max(
        wanted, key=lambda load: (seats[load.dialer.id] - load.callers, load in dnc, load.dialer.id)
    )
    if next_on.callers < next_on.dialer.min_callers:
        return _to(next_on, Why.DNC_FIRST if next_on in dnc else Why.FILLS_MINIMUM)
    return _to(next_on, Why.KEEPS_SHARE if next_on in dnc else Why.FEWEST_CALLERS)


def _to(load: Load, why: Why) -> Suggestion:
    needs = max(load.dialer.min_callers - load.callers, 0)
    dialer = load.dialer
    return Suggestion(dialer.id, dialer.name, dialer.kind, why, load.callers, needs)
