"""Closing: where every sign-up of a shift has ended up, in a table that always adds up.

Two sums hold whatever was pressed. Everybody who signed up or was added is in one of: came, did
not come, moved to another shift, cancelled, or not marked yet. And of those three that Mobilize
is to hear of, everybody is in one of: verified, on the worksheet, waiting, held, in conflict, or
left out by a leader.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from hubdesk.domain.checkin import Standing
from hubdesk.domain.delivery import State, Wanted


@dataclass(frozen=True, slots=True)
class SignUpEnd:
    """Where one sign-up of an in-person shift stands at the desk, and its line with Mobilize.

    `cancelled`: cancelled in Mobilize, or no longer listed there. `state` and `wanted` are of the
    line that is not cancelled; None where there is none.
    """

    standing: Standing
    made_here: bool
    cancelled: bool
    state: State | None = None
    wanted: Wanted | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """How far Mobilize knows of some people; the parts add up to `people`."""

    people: int = 0
    verified: int = 0
    worksheet: int = 0
    waiting: int = 0
    held: int = 0
    conflict: int = 0
    left_out: int = 0

    @property
    def adds_up(self) -> bool:
        """Say whether everybody is in one of the parts."""
        parts = (self.verified, self.worksheet, self.waiting, self.held, self.conflict)
        return self.people == sum(parts) + self.left_out


@dataclass(frozen=True, slots=True)
class Closing:
    """One closing table. `added` are walk-ins and people moved here from another shift.

    `taking_back` are lines that still take back what Mobilize was told by mistake; they are of
    people counted elsewhere, or of nobody who came, and stand outside the sums.
    """

    signed_up: int = 0
    added: int = 0
    came: Told = Told()
    no_show: Told = Told()
    moved: Told = Told()
    cancelled: int = 0
    unmarked: int = 0
    taking_back: int = 0

    @property
    def adds_up(self) -> bool:
        """Say whether both sums hold."""
        ended = self.came.people + self.no_show.people + self.moved.people
        whole = ended + self.cancelled + self.unmarked == self.signed_up + self.added
        return whole and all(part.adds_up for part in (self.came, self.no_show, self.moved))

    @property
    def open(self) -> int:
        """How many lines still wait for somebody or something, and how many nobody has marked."""
        waits = sum(
            part.worksheet + part.waiting + part.held + part.conflict
            for part in (self.came, self.no_show, self.moved)
        )
        return waits + self.unmarked + self.taking_back


_PARTS: dict[State | None, str] = {
    State.VERIFIED: "verified",
    State.WORKSHEET: "worksheet",
    State.WAITING: "waiting",
    State.SENDING: "waiting",
    State.SENT: "waiting",
    State.HELD: "held",
    State.CONFLICT: "conflict",
    State.CANCELLED: "left_out",
    None: "left_out",
}
"""Which part a line counts in; a line that a leader has ended was left out."""

_ENDS = {
    Standing.HERE: "came",
    Standing.LEFT: "came",
    Standing.NO_SHOW: "no_show",
    Standing.MOVED: "moved",
}


def closing(signups: Iterable[SignUpEnd]) -> Closing:
    """Count sign-ups into a closing table; virtual ones are Mobilize's own and do not belong."""
    count: Counter[str] = Counter()
    told = dict.fromkeys(("came", "no_show", "moved"), Told())
    for one in signups:
        end = _ENDS.get(one.standing)
        if one.wanted is Wanted.NOT_HERE and one.state is not State.VERIFIED:
            count["taking_back"] += 1
        if one.made_here and end is None:
            # A walk-in taken back was never expected.
            continue
        count["added" if one.made_here else "signed_up"] += 1
        if end is not None:
            told[end] = _and(told[end], _PARTS[one.state])
        else:
            count["cancelled" if one.cancelled else "unmarked"] += 1
    return Closing(
        signed_up=count["signed_up"],
        added=count["added"],
        cancelled=count["cancelled"],
        unmarked=count["unmarked"],
        taking_back=count["taking_back"],
        **told,
    )


def _and(told: Told, part: str) -> Told:
    return replace(told, people=told.people + 1, **{part: getattr(told, part) + 1})
