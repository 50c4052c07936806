"""A page into the file, a few rows at a time, so that no press at the desk waits long for it.

Each part is worked out beside the writers and is one short transaction. Parts may be stored again:
what a kill leaves of a page is read again with it, since only its last part moves the cursor.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Connection

from hubdesk.domain.merge import plan
from hubdesk.domain.roster import IncomingSignUp
from hubdesk.store import cursors, deliveries, roster
from hubdesk.store.cursors import Cursor
from hubdesk.store.engine import Store
from hubdesk.store.planned import Prepared, prepare
from hubdesk.sync.rows import EventRow

if TYPE_CHECKING:
    from hubdesk.sync.pull import PullReport

PART = 5
"""Sign-ups stored at once: more of them hold up a press, fewer are more work in all."""

PART_ALONE = 50
"""The same for a command: it has the folder to itself, and there is no desk beside it."""

EVENTS_PART = 10

Row = TypeVar("Row")


class Keeping:
    """Stores what a pull reads and counts in its report what that changed."""

    def __init__(self, store: Store, report: PullReport) -> None:
        self._store = store
        self._report = report

    def events(self, rows: Sequence[EventRow], at: datetime) -> None:
        """Store a page's events with their timeslots; what is as it was is not written again."""
        for part in _parts(rows, EVENTS_PART):
            self._events(part, at)

    def sign_ups(
        self, rows: Sequence[IncomingSignUp], at: datetime, following: Cursor | None
    ) -> None:
        """Store a page and judge deliveries by it; with the last part, keep where to go on."""
        parts = _parts(rows, PART if self._store.turns.behind else PART_ALONE)
        for place, part in enumerate(parts, 1):
            self._sign_ups(part, at, following if place == len(parts) else None)
        self._store.fold()

    def _events(self, rows: Sequence[EventRow], at: datetime) -> None:
        def work_out(connection: Connection) -> Prepared | None:
            known = roster.known_of_page(connection, (), [row.event for row in rows])
            listed = [(row.event, row.timeslots) for row in rows]
            ready = prepare(connection, plan(known, (), complete=False, listed=listed), at)
            return ready or None

        def put(connection: Connection, ready: Prepared) -> None:
            ready.write(connection)

        self._store.write_prepared(work_out, put)

    def _sign_ups(
        self, rows: Sequence[IncomingSignUp], at: datetime, following: Cursor | None
    ) -> None:
        def work_out(connection: Connection) -> tuple[Counter[str], Prepared]:
            known = roster.known_of_page(connection, rows)
            planned = plan(known, self._one_by_one(rows), complete=False)
            self._store.turns.give_way()
            ready = prepare(connection, planned, at)
            return Counter(planned.counts()), ready

        def put(connection: Connection, found: tuple[Counter[str], Prepared]) -> None:
            counts, ready = found
            ready.write(connection)
            self._report.moved |= deliveries.judge(connection, ready.touched, at)
            if following is not None:
                cursors.put_cursor(connection, following)
            self._report.read += len(rows)
            self._report.counts.update(counts)

        # Without waiting for the disk: a page that a power cut takes back is read again, for its
        # cursor goes with it.
        self._store.write_prepared(work_out, put, lasting=False)

    def _one_by_one(self, rows: Sequence[Row]) -> Iterator[Row]:
        """Hand out rows with the desk going first between any two of them."""
        for row in rows:
            self._store.turns.give_way()
            yield row


def _parts(rows: Sequence[Row], size: int) -> list[Sequence[Row]]:
    """Part rows; no rows are one part, since a page without any has a cursor all the same."""
    return [rows[start : start + size] for start in range(0, max(len(rows), 1), size)]
