"""The floor: the hub's dialers, the doors of an evening, and who calls on which dialer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from hubdesk.desk.context import Context
from hubdesk.domain.changes import Kind
from hubdesk.domain.dialers import Dialer, DialerKind, check
from hubdesk.domain.ids import DialerId, SessionId, SignUpId, TimeslotId, new_id
from hubdesk.domain.rotation import Why
from hubdesk.domain.suggestion import Suggestion, suggest
from hubdesk.errors import Problem
from hubdesk.store import floor
from hubdesk.store.floor import Caller, Session

OVERTIME = timedelta(minutes=60)
"""So long after its shift's end a stint nobody ended stops counting minutes."""


@dataclass(frozen=True, slots=True)
class Column:
    """A dialer on the floor with its callers and all its minutes tonight (open stints too)."""

    dialer: Dialer
    callers: tuple[Caller, ...]
    minutes: int


@dataclass(frozen=True, slots=True)
class Board:
    """The whole floor: a column per dialer, and who is here and waits for one."""

    columns: tuple[Column, ...]
    waiting: tuple[Caller, ...]

    @property
    def dnc_share(self) -> float | None:
        """The DNC dialer's share of the calling minutes; None before anybody called."""
        whole = sum(column.minutes for column in self.columns)
        dnc = sum(
            column.minutes
            for column in self.columns
            if column.dialer.kind is DialerKind.SCALE_TO_WIN
        )
        return dnc / whole if whole else None


class Floor:
    """Dialers, doors and stints."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def dialers(self) -> list[Dialer]:
        """List the hub's dialers in their order."""
        with self._context.store.read() as connection:
            return floor.dialers(connection)

    def put_dialer(self, dialer: Dialer, by: str) -> Dialer:
        """Add a dialer (no id yet) or change one. Names are unique; Problem says what is wrong."""
        tidy = check(dialer)
        with self._context.store.write() as connection:
            for other in floor.dialers(connection):
                if other.name.casefold() == tidy.name.casefold() and other.id != tidy.id:
                    raise Problem("dialer_name_taken")
            if not tidy.id:
                tidy = replace(tidy, id=DialerId(new_id()))
            floor.put_dialer(connection, tidy)
        self._context.publish(Kind.DIALER, Kind.FLOOR, by=by)
        return tidy

    def suggestion(self, timeslot_id: TimeslotId | None = None) -> Suggestion | None:
        """Suggest where the next caller goes, and why; None while the hub has no dialer.

        Callers of that shift are counted (None: of all): who was never checked out last week
        holds no seat tonight.
        """
        with self._context.store.read() as connection:
            loads = floor.loads(connection, timeslot_id)
        # Nobody can start on a dialer that has no way in yet, while there is one that has.
        ready = [load for load in loads if load.dialer.can_be_joined]
        return suggest(ready or loads)

    def session(self, timeslot_id: TimeslotId) -> Session | None:
        """Answer the evening of a timeslot; None while its doors are closed."""
        with self._context.store.read() as connection:
            return floor.session_of(connection, timeslot_id)

    def open_doors(self, timeslot_id: TimeslotId, by: str, without_dnc: str = "") -> Session:
        """Open the doors of a shift; opening twice answers the first.

        The DNC's dialer must be there with its link, or `without_dnc` a leader's reason, which is
        kept: Problem("doors_need_dnc") otherwise. Checking in never waits for this.
        """
        at = self._context.clock()
        with self._context.store.write() as connection:
            already = floor.session_of(connection, timeslot_id)
            if already is not None:
                return already
            ready = any(
                dialer.kind is DialerKind.SCALE_TO_WIN and dialer.link
                for dialer in floor.dialers(connection)
            )
            reason = "" if ready else without_dnc.strip()
            if not ready and not reason:
                raise Problem("doors_need_dnc")
            session = Session(SessionId(new_id()), timeslot_id, at, by, reason)
            floor.put_session(connection, session)
        self._context.publish(Kind.FLOOR, Kind.HUB, by=by)
        return session

    def assign(
        self,
        signup_ids: Sequence[SignUpId],
        dialer_id: DialerId | None,
        by: str,
        why: Why = Why.CHOSEN,
    ) -> int:
        """Put people on a dialer (None: back to waiting), all in one transaction; answer how many.

        Moving ends one stint and begins one. Who is on that dialer already stays undisturbed;
        Problem("not_here") if anybody named is not here.
        """
        at = self._context.clock()
        with self._context.store.write() as connection:
            if dialer_id and dialer_id not in {d.id for d in floor.dialers(connection)}:
                raise Problem("dialer_unknown")
            now_on = floor.standing_on(connection, signup_ids)
            if set(signup_ids) - set(now_on):
                raise Problem("not_here")
            moved = [one for one, on in now_on.items() if on != dialer_id]
            floor.end_stint(connection, moved, at, by, why.value)
            if dialer_id and moved:
                floor.start_stints(connection, moved, dialer_id, at, by, why.value)
        if moved:
            self._context.publish(Kind.FLOOR, ids=frozenset(str(one) for one in moved), by=by)
        return len(moved)

    def board(self, timeslot_id: TimeslotId | None = None) -> Board:
        """Read the floor of a shift (None: of all), with minutes up to now."""
        now = self._context.clock()
        with self._context.store.read() as connection:
            callers = floor.callers(connection, timeslot_id)
            spent = floor.minutes(connection, now, OVERTIME, timeslot_id)
            dialers = floor.dialers(connection)
        on: dict[DialerId | None, list[Caller]] = {}
        for caller in callers:
            on.setdefault(caller.dialer_id, []).append(caller)
        columns = tuple(
            Column(dialer, tuple(on.get(dialer.id, ())), spent.get(dialer.id, 0))
            for dialer in dialers
        )
        return Board(columns, tuple(on.get(None, ())))
