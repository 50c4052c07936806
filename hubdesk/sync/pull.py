"""The roster by key: events, timeslots and sign-ups in, a page at a time, resumable at any page.

A page is stored in parts, each a transaction of a few milliseconds, so that the desk never waits
long; its cursor moves with the last of them, and what a kill leaves of a page is read again with
it. What was read of people the desk checked in is judged in the same transaction: that is how a
delivery is verified.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import Connection

from hubdesk.domain.changes import Kind
from hubdesk.domain.ids import SignUpId
from hubdesk.domain.roster import IncomingSignUp
from hubdesk.store import cursors, deliveries, reading, settings
from hubdesk.store.cursors import Cursor
from hubdesk.store.reading import ListedEvent
from hubdesk.sync.keeping import Keeping
from hubdesk.sync.mobilize import Page
from hubdesk.sync.reply import Cause, Reply, Sort
from hubdesk.sync.round import Halt, Round
from hubdesk.sync.rows import DeletedEvent, EventRow
from hubdesk.sync.status import Link, PullStep

SPAN = timedelta(days=14)
"""Events this far back and ahead are pulled."""

OVERLAP = timedelta(minutes=1)
"""A delta asks for the last minute again: a change may be listed after its own moment."""

STALE = timedelta(hours=1)
"""A reading interrupted longer ago than this begins anew: its pages have moved."""

DELETED_WITHIN = timedelta(days=30)

CHANGES = "changes"
"""The cursor of what changed since, by Mobilize's clock."""

SHORT = "roster_short"
"""The setting that names, as JSON, the events Mobilize gave fewer rows of than it counted."""

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Short:
    """An event of which fewer sign-ups were given than counted; None: the key may not see them.

    `event` is its title; "" stands for the organisation's own lists.
    """

    event: str
    read: int
    counted: int | None


@dataclass(slots=True)
class PullReport:
    """What a pull did. `whole`: everything Mobilize has for the span was read, nothing is short.

    Not `finished`: it ended early; `link`, `cause` and `retry_after` (seconds) say why.
    `read` are the sign-ups read, `counts` what they changed (`new`, `changed`, `cancelled`,
    `gone`, `people_new`), `moved` the sign-ups whose delivery moved by it. `public_only`: the key
    may not see the hub's private events. `stopped`: the host cancelled; what was read stays.
    """

    link: Link = Link.UNTRIED
    cause: Cause = Cause.NONE
    finished: bool = False
    whole: bool = False
    stopped: bool = False
    retry_after: float | None = None
    public_only: bool = False
    events: int = 0
    events_gone: int = 0
    read: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    moved: set[SignUpId] = field(default_factory=set)
    short: list[Short] = field(default_factory=list)


@dataclass(slots=True)
class Tally:
    """How much of a list was read, held against what Mobilize counted."""

    read: int = 0
    skipped: int = 0
    counted: int = 0
    limited: bool = False

    def add(self, page: Page[Row]) -> None:
        """Count a page."""
        self.read += len(page.items)
        self.skipped += page.skipped
        self.counted = max(self.counted, page.count or 0)
        given = self.read + self.skipped
        self.limited = page.limited_to is not None and given >= page.limited_to

    @property
    def short(self) -> bool:
        """Say whether Mobilize gave fewer rows than it has."""
        return self.limited or self.read + self.skipped < self.counted


class Pull:
    """One pull, or a whole reading of single events; every call may end in a `Halt`."""

    def __init__(
        self, about: Round, progress: Callable[[PullStep], None] = lambda _step: None
    ) -> None:
        self.report = PullReport()
        self._keeping = Keeping(about.store, self.report)
        self._round = about
        self._progress = progress
        self.events_read = 0
        self._told: frozenset[str] = frozenset()
        self._events = 0

    def everything(self) -> None:
        """Read the span's events, what was deleted, new events whole, and of the rest the changes.

        What was given short, or the key may not see, is named in the report.
        """
        now = self._round.clock()
        since = self._cursor(CHANGES).complete_until
        listed_at = self._read_events(now)
        self._read_deleted(since - OVERLAP if since else now - DELETED_WITHIN)
        with self._round.store.read() as connection:
            listed = reading.listed_events(connection, now - SPAN, now + SPAN, now)
            unread = [one for one in listed if _is_unread(connection, one)]
        self.report.events, self._events = len(listed), len(unread)
        if since is None:
            # Before the first sign-up is read, so that no change falls between this and that.
            self._put_cursor(Cursor(CHANGES, complete_until=listed_at))
        self._read_unread(unread)
        if since is not None:
            self._read_changes(since)
        self._finish()

    def event(self, event: ListedEvent) -> None:
        """Read an event's sign-ups whole, going on where an interrupted reading stopped."""
        begin = self._place(f"event/{event.server_id}")
        resumed, tally = bool(begin.next_page), Tally()
        if resumed and begin.begun_at:
            with self._round.store.read() as connection:
                tally.read = reading.count_read(connection, event.server_id, begin.begun_at)

        def ask(cursor: str | None) -> Page[IncomingSignUp] | Reply:
            return self._round.mobilize.attendances_page(event.server_id, cursor)

        for page, place in self._pages(begin, ask):
            if not place.next_page:
                resumed, tally = False, Tally()
            tally.add(page)
            self._keep_event_page(event, page, place, tally, resumed=resumed)
            self._progress(
                PullStep(event.title, self.events_read, self._events, tally.read, tally.counted)
            )
        self._changed()
        if tally.short and resumed:
            # Rows may have moved between its pages while it lay: only a fresh reading can tell.
            self.event(event)
            return
        self.events_read += 1
        if tally.short:
            self.report.short.append(Short(event.title, tally.read, tally.counted))

    def _keep_event_page(
        self,
        event: ListedEvent,
        page: Page[IncomingSignUp],
        place: Cursor,
        tally: Tally,
        *,
        resumed: bool,
    ) -> None:
        now = self._round.clock()
        begun, until = place.begun_at, place.complete_until
        if begun is None:
            with self._round.store.read() as connection:
                begun = reading.begin_reading(connection, event.server_id, now)
            until = page.server_time
        at = max(now, begun)
        # While pages are left, `complete_until` is when it began by Mobilize's clock.
        following = Cursor(place.name, page.next, begun, until) if page.next else None
        self._keeping.sign_ups(page.items, at, following)
        if following is None:
            self._end_event(event, Cursor(place.name, "", begun, until), tally, at, resumed)

    def _end_event(
        self, event: ListedEvent, place: Cursor, tally: Tally, at: datetime, resumed: bool
    ) -> None:
        """Note that an event was read to its end, and what it does not list any more."""
        assert place.begun_at is not None
        begun = place.begun_at

        def find(connection: Connection) -> set[SignUpId]:
            if resumed:
                # Part of the page it stopped at may have been stored before: no row counts twice.
                tally.read = reading.count_read(connection, event.server_id, begun)
            proof = not tally.short and not tally.skipped
            return reading.unlisted(connection, event.server_id, begun) if proof else set()

        def put(connection: Connection, gone: set[SignUpId]) -> None:
            until = None if tally.short else place.complete_until
            cursors.put_cursor(connection, Cursor(place.name, complete_until=until))
            reading.put_gone(connection, gone, at)
            self.report.counts["gone"] += len(gone)
            self.report.moved |= deliveries.judge(connection, gone, at)

        self._round.store.write_prepared(find, put)

    def _read_events(self, now: datetime) -> datetime | None:
        """List the events of the span; answer when it began, by Mobilize's clock."""
        listed_at: datetime | None = None
        tally = Tally()

        def ask(cursor: str | None) -> Page[EventRow] | Reply:
            return self._round.mobilize.events_page(
                cursor,
                starts_from=now - SPAN,
                starts_before=now + SPAN,
                private_too=not self.report.public_only,
            )

        def ask_public(cursor: str | None) -> Page[EventRow] | Reply:
            answer = ask(cursor)
            refused = isinstance(answer, Reply) and answer.cause is Cause.KEY_REFUSED
            if refused and not self.report.public_only:
                self.report.public_only = True
                answer = ask(cursor)
                # A key that is refused everything says nothing of private events.
                self.report.public_only = not isinstance(answer, Reply)
            return answer

        for page, place in self._pages(Cursor("events"), ask_public):
            if not place.next_page:
                listed_at = page.server_time
            tally.add(page)
            self._keeping.events(page.items, self._round.clock())
        self._round.changed(Kind.ROSTER)
        if tally.short:
            self.report.short.append(Short("", tally.read, tally.counted))
        return listed_at

    def _read_deleted(self, since: datetime) -> None:
        def ask(cursor: str | None) -> Page[DeletedEvent] | Reply:
            return self._round.mobilize.deleted_events_page(cursor, updated_since=since)

        try:
            for page, _ in self._pages(Cursor("deleted"), ask):
                with self._round.store.write() as connection:
                    at = self._round.clock()
                    for one in page.items:
                        if reading.put_gone_events(connection, [one.server_id], at):
                            self.report.events_gone += 1
                            held = reading.hold_event(connection, one.server_id, at)
                            self.report.moved |= held
        except Halt as halt:
            # A key that may list the events but not the deleted ones still has its roster.
            if halt.cause is not Cause.KEY_REFUSED:
                raise

    def _read_unread(self, unread: Sequence[ListedEvent]) -> None:
        """Read events whole; one the key may not see is named and does not end the pull."""
        refused: Halt | None = None
        seen = 0
        for event in unread:
            try:
                self.event(event)
                seen += 1
            except Halt as halt:
                if halt.cause not in (Cause.KEY_REFUSED, Cause.GONE):
                    raise
                if halt.cause is Cause.KEY_REFUSED:
                    refused = halt
                    self.report.short.append(Short(event.title, 0, None))
        if refused and not seen:
            raise refused

    def _read_changes(self, since: datetime) -> None:
        """Read what changed in the events that are known; the rest is none of the hub's."""
        begin = replace(self._place(CHANGES), complete_until=since)
        tally, whole = Tally(), not begin.next_page
        until = begin.begun_at

        def ask(cursor: str | None) -> Page[IncomingSignUp] | Reply:
            return self._round.mobilize.attendances_since(cursor, updated_since=since - OVERLAP)

        with self._round.store.read() as connection:
            known = reading.known_events(connection)
        for page, place in self._pages(begin, ask):
            if not place.next_page:
                tally, whole, until = Tally(), True, page.server_time
            tally.add(page)
            rows = [row for row in page.items if row.event.server_id in known]
            short = whole and tally.short
            done = since if short or page.next or until is None else until
            self._keeping.sign_ups(
                rows, self._round.clock(), Cursor(CHANGES, page.next or "", until, done)
            )
        if whole and tally.short:
            self.report.short.append(Short("", tally.read, tally.counted))
        self._changed()

    def _pages(
        self, place: Cursor, ask: Callable[[str | None], Page[Row] | Reply]
    ) -> Iterator[tuple[Page[Row], Cursor]]:
        """Yield each page with the place it was read at; whoever reads it stores the next place.

        A stored place Mobilize does not know any more is thrown away, and the list begins anew.
        """
        stored = bool(place.next_page)
        links: set[str | None] = set()
        while True:
            self._round.go_on()
            answer = ask(place.next_page or None)
            if isinstance(answer, Reply):
                lost = stored and answer.sort is Sort.FINAL
                if not lost and answer.cause is not Cause.FOREIGN_LINK:
                    raise Halt(answer)
                place = replace(place, next_page="", begun_at=None)
                self._put_cursor(place)
                if not stored:
                    raise Halt(answer)
                stored = False
                continue
            stored = False
            if answer.next in links:
                # Links that lead back to a page already read: there is no more to be had.
                answer = replace(answer, next=None)
            links.add(answer.next)
            yield answer, place
            if answer.next is None:
                return
            kept = self._cursor(place.name)
            place = kept if kept.next_page else replace(place, next_page=answer.next)

    def _cursor(self, name: str) -> Cursor:
        with self._round.store.read() as connection:
            return cursors.cursor(connection, name)

    def _place(self, name: str) -> Cursor:
        """Answer where a reading stands, at its beginning if it was interrupted too long ago."""
        place = self._cursor(name)
        begun = place.begun_at
        fresh = begun is not None and abs(self._round.clock() - begun) < STALE
        return place if fresh and place.next_page else replace(place, next_page="", begun_at=None)

    def _put_cursor(self, place: Cursor) -> None:
        with self._round.store.write() as connection:
            cursors.put_cursor(connection, place)

    def _changed(self) -> None:
        self._round.changed(Kind.ROSTER, Kind.ATTENDANCE)
        moved = frozenset(str(one) for one in self.report.moved) - self._told
        if moved:
            self._told |= moved
            self._round.changed(Kind.DELIVERY, ids=moved)

    def _finish(self) -> None:
        truncated = [one for one in self.report.short if one.counted is not None]
        said = [{"event": one.event, "read": one.read, "counted": one.counted} for one in truncated]
        self.report.whole = not truncated
        with self._round.store.write() as connection:
            settings.put_settings(connection, {SHORT: json.dumps(said) if said else ""})
            if self.report.whole:
                cursors.note_roster_read(connection, self._round.clock())
        self._changed()
        self._round.changed(Kind.HUB)


def _is_unread(connection: Connection, event: ListedEvent) -> bool:
    """Say whether an event was never read whole, or was itself changed since: a shift taken out."""
    place = cursors.cursor(connection, f"event/{event.server_id}")
    if place.next_page or place.complete_until is None:
        return True
    return event.modified_at is not None and event.modified_at > place.complete_until
