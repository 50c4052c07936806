"""A `Change` says what kinds of things changed, which ones, and who caused it.

Every method of the desk that changes something publishes exactly one, after its commit; screens
refresh from it alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of things a screen can show."""

    ROSTER = "roster"
    ATTENDANCE = "attendance"
    DELIVERY = "delivery"
    DIALER = "dialer"
    FLOOR = "floor"
    HUB = "hub"
    AGENDA = "agenda"
    CALLING = "calling"
    EQUIPMENT = "equipment"
    KIOSK = "kiosk"


@dataclass(frozen=True, slots=True)
class Change:
    """`kinds` of things that changed, the local `ids` of sign-ups concerned (empty: many)."""

    kinds: frozenset[Kind]
    ids: frozenset[str] = frozenset()
    by: str = ""
