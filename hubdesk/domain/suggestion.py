"""Which dialer somebody who just came in goes to, and why; the DNC's keeps half of the room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hubdesk.domain.blocks import DNC_SHARE
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


def suggest(loads: Sequence[Load]) -> Suggestion | None:
    """Suggest a dialer for the next caller, in the hub's order; None where there is none.

    The DNC's dialer fills to its minimum first: a predictive dialer needs people at once, and
    splitting a small room costs everyone. Then a campaign's fills to its own minimum as long as
    the DNC's keeps half of the callers; after that each takes turns, the DNC's never below half.
    Where all are of one kind, each fills to its minimum before the next begins.
    The same loads always give the same answer.
    """
    if not loads:
        return None
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


def _to(load: Load, why: Why) -> Suggestion:
    needs = max(load.dialer.min_callers - load.callers, 0)
    dialer = load.dialer
    return Suggestion(dialer.id, dialer.name, dialer.kind, why, load.callers, needs)
