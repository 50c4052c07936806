"""Tonight's and coming events: details, capacity against sign-ups, and how many to expect."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hubdesk.desk.context import Context
from hubdesk.domain.events import Meets, meets, plain
from hubdesk.domain.roster import Shift
from hubdesk.domain.turnout import Expected, PastShift, expected
from hubdesk.store import events, turnout
from hubdesk.store.events import ListedShift


@dataclass(frozen=True, slots=True)
class ShiftOutlook:
    """A shift as a host looks ahead to it. `description` is plain words, `capacity` may be None.

    `expected` counts those in the room: None for a virtual shift, and for one that is over.
    """

    shift: Shift
    meets: Meets
    description: str
    capacity: int | None
    signups: int
    expected: Expected | None

    @property
    def places(self) -> int | None:
        """How many places are left; None where there is no limit."""
        return None if self.capacity is None else max(self.capacity - self.signups, 0)


class Events:
    """Looks ahead, from what Mobilize lists and what the hub's own evenings came to."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def coming(self) -> list[ShiftOutlook]:
        """List the shifts that are not over yet, by start."""
        return self._outlooks(self._context.clock())

    def every(self) -> list[ShiftOutlook]:
        """List every shift Mobilize still lists, by start."""
        return self._outlooks(None)

    def history(self, shift: Shift) -> list[PastShift]:
        """Count the evenings that were over when a shift began, or by now."""
        with self._context.store.read() as connection:
            return turnout.history(connection, min(self._context.clock(), shift.starts_at))

    def _outlooks(self, ends_from: datetime | None) -> list[ShiftOutlook]:
        now = self._context.clock()
        past: dict[datetime, list[PastShift]] = {}
        with self._context.store.read() as connection:
            listed = events.listed_shifts(connection, ends_from)
            for one in listed:
                before = min(now, one.shift.starts_at)
                if before not in past and one.shift.ends_at > now:
                    past[before] = turnout.history(connection, before)
        return [_outlook(one, past.get(min(now, one.shift.starts_at))) for one in listed]


def _outlook(listed: ListedShift, history: list[PastShift] | None) -> ShiftOutlook:
    shift = listed.shift
    how = meets(shift.kind, shift.venue, shift.title, listed.description)
    return ShiftOutlook(
        shift,
        how,
        plain(listed.description),
        listed.capacity,
        listed.signups,
        None if how is Meets.VIRTUAL or history is None else expected(listed.signups, history),
    )
