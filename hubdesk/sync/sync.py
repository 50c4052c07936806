"""Sync: the one code path by which the window's worker and the command line talk to Mobilize."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hubdesk.clock import Clock
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.clocks import CLOCK_AHEAD, clock_ahead, clock_off
from hubdesk.domain.delivery import OPEN_STATES, State
from hubdesk.domain.ids import ServerId, SignUpId
from hubdesk.store import cursors, deliveries, people, reading, settings
from hubdesk.store.due import can_go_on, oldest_unsent, take_up
from hubdesk.store.engine import Store
from hubdesk.store.lines import Line, all_lines
from hubdesk.store.reading import ListedEvent
from hubdesk.sync.mobilize import Mobilize
from hubdesk.sync.pull import Pull, PullReport, Short
from hubdesk.sync.push import NO_GRANT, Push, is_granted
from hubdesk.sync.reply import Cause
from hubdesk.sync.round import Halt, Round
from hubdesk.sync.status import Link, PullStep, SyncStatus

CLOCK_MATTERS = timedelta(seconds=5)
"""A smaller change of the difference is not kept anew."""

READ_BACK_WITHIN = timedelta(days=4)
"""Shifts that began this long ago are read back: VAN may set attendance for three days."""

PULLED_FROM = "pulled_from"
"""The setting that says whose lists the cursors are places in."""

Connect = Callable[[], Mobilize | None]
"""Makes the calls to Mobilize with the hub's address, organisation and key; None without a key."""


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a sync: how a delivery stood before, and its line as it stands now."""

    was: State
    line: Line


@dataclass(slots=True)
class SyncReport:
    """What a sync did: a line for everything it touched and everything that is still open.

    `finished` is False where the round ended early: `link`, `cause` and `retry_after` (seconds)
    say why. A round that finished may have the cause NO_GRANT. `short` are events of which
    Mobilize gave fewer sign-ups than it counted.
    """

    link: Link
    cause: Cause
    finished: bool = True
    retry_after: float | None = None
    items: list[Item] = field(default_factory=list)
    short: list[Short] = field(default_factory=list)


class Sync:
    """Talks to Mobilize for the hub: `run` delivers and reads back, `pull` reads the roster.

    Used by one thread at a time; `closing`, once set, ends it between two calls. Trouble with the
    network or the key is in the reports; raises the Problems of `connect` and of the store.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        connect: Connect,
        *,
        tell: Callable[[Change], None] = lambda _change: None,
        closing: Callable[[], bool] = lambda: False,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.link, self.cause, self.since = Link.UNTRIED, Cause.NONE, clock()
        self._store = store
        self._clock = clock
        self._connect = connect
        self._tell = tell
        self._closing = closing
        self._chance = chance
        self._mobilize: Mobilize | None = None

    def run(
        self,
        *,
        even_early: bool = False,
        read_all_back: bool = True,
        step: Callable[[], None] = lambda: None,
        stop: Callable[[], bool] = lambda: False,
    ) -> SyncReport:
        """Deliver what waits, then read back what Mobilize says now.

        `even_early` leaves out waiting times; without `read_all_back` only events that something
        was sent to are read back. `step` is called after each delivery; `stop` is asked between two
        calls, and what is not sent yet waits on.
        """
        before = self._states()
        about = self._round(lambda: stop() or self._closing())
        if about is None:
            return self._report(before, self._give_to_a_person(), None, [])
        self._take_up()
        push = Push(about, chance=self._chance, step=step)
        reader = Pull(about)
        halted: Halt | None = None
        try:
            push.drain(even_early=even_early)
            self._read_back(about, reader, None if read_all_back else push.sent_to)
            if not push.looked and not reader.events_read:
                about.check_account()
        except Halt as halt:
            halted = halt
        self._heard(halted)
        touched = {*push.tried, *reader.report.moved}
        return self._report(before, touched, halted, reader.report.short)

    def pull(
        self,
        progress: Callable[[PullStep], None] = lambda _step: None,
        stop: Callable[[], bool] = lambda: False,
    ) -> PullReport:
        """Read the roster; `stop` is asked between two pages, and what was read stays."""
        about = self._round(lambda: stop() or self._closing())
        if about is None:
            return PullReport(link=self.link)
        reader = Pull(about, progress)
        halted: Halt | None = None
        try:
            reader.everything()
        except Halt as halt:
            halted = halt
        self._heard(halted)
        report = reader.report
        report.link, report.cause = self.link, halted.cause if halted else Cause.NONE
        report.finished = halted is None
        report.stopped = halted is not None and halted.stopped
        report.retry_after = halted.retry_after if halted else None
        return report

    def reconnect(self) -> None:
        """Take up a new address, organisation or key at the next call."""
        self.close()
        with self._store.write() as connection:
            settings.put_settings(connection, {NO_GRANT: ""})
        self._stand(Link.UNTRIED, Cause.NONE)

    def hang_up(self) -> None:
        """End the call under way, from any thread: the program closes."""
        mobilize = self._mobilize
        if mobilize is not None:
            mobilize.hang_up()

    def close(self) -> None:
        """Give the connections back; the next call makes new ones."""
        if self._mobilize is not None:
            self._mobilize.close()
            self._mobilize = None

    def status(
        self,
        *,
        busy: bool = False,
        next_try_at: datetime | None = None,
        pulling: PullStep | None = None,
        problem: str = "",
    ) -> SyncStatus:
        """Say how sync stands, as one snapshot of the store and the link."""
        with self._store.read() as connection:
            return SyncStatus(
                link=self.link,
                since=self.since,
                cause=self.cause,
                counts=deliveries.state_counts(connection),
                oldest_at=oldest_unsent(connection),
                next_try_at=next_try_at,
                roster_at=people.roster_read_at(connection),
                busy=busy,
                pulling=pulling,
                problem=problem,
            )

    def _round(self, stopped: Callable[[], bool]) -> Round | None:
        if self._mobilize is None:
            self._mobilize = self._connect()
            if self._mobilize is not None:
                self._mobilize.give_way = self._store.turns.give_way
                self._begin_anew_elsewhere(self._mobilize.source)
        if self._mobilize is None:
            self._stand(Link.NO_KEY, Cause.NONE)
            return None
        return Round(self._store, self._clock, self._mobilize, stopped, self._tell)

    def _begin_anew_elsewhere(self, source: str) -> None:
        """Forget every place in the lists of another address or organisation."""
        with self._store.write() as connection:
            if settings.all_settings(connection).get(PULLED_FROM) != source:
                cursors.forget_cursors(connection)
                settings.put_settings(connection, {PULLED_FROM: source})

    def _read_back(self, about: Round, reader: Pull, only: set[ServerId] | None) -> None:
        with self._store.read() as connection:
            since = self._clock() - READ_BACK_WITHIN
            awaited = reading.awaited_events(connection, since)
            titles = reading.known_events(connection)
        for event in awaited:
            if only is not None and event not in only:
                continue
            try:
                reader.event(ListedEvent(event, titles.get(event, ""), None))
            except Halt as halt:
                self._end_event(about, reader, event, halt)

    def _end_event(self, about: Round, reader: Pull, event: ServerId, halt: Halt) -> None:
        """Go on without an event that cannot be read, where that is the event's own fault."""
        if halt.cause is Cause.GONE and about.is_gone(event):
            at = self._clock()
            with self._store.write() as connection:
                reading.put_gone_events(connection, [event], at)
                held = reading.hold_event(connection, event, at)
            reader.report.moved |= held
            about.changed(Kind.ROSTER, Kind.DELIVERY, ids=frozenset(str(one) for one in held))
        elif halt.cause in (Cause.GONE, Cause.KEY_REFUSED):
            about.check_account()
        else:
            raise halt

    def _take_up(self) -> None:
        """Send what waited for a key, an e-mail, a ZIP or a shift's number that the hub has now."""
        with self._store.read() as connection:
            left = can_go_on(connection)
        if left:
            with self._store.write() as connection:
                taken = take_up(connection, self._clock())
            self._tell(Change(frozenset({Kind.DELIVERY}), frozenset(map(str, taken))))

    def _give_to_a_person(self) -> set[SignUpId]:
        """Give to a person what waits for a key the hub does not have."""
        with self._store.write() as connection:
            moved = deliveries.give_to_a_person(connection, self._clock())
        if moved:
            ids = frozenset(str(one) for one in moved)
            self._tell(Change(frozenset({Kind.DELIVERY}), ids))
        return moved

    def _states(self) -> dict[SignUpId, State]:
        with self._store.read() as connection:
            return deliveries.active_states(connection)

    def _report(
        self,
        before: dict[SignUpId, State],
        touched: set[SignUpId],
        halted: Halt | None,
        short: list[Short],
    ) -> SyncReport:
        with self._store.read() as connection:
            lines = all_lines(connection)
        items = [
            Item(before.get(line.signup_id, State.WAITING), line)
            for line in lines
            if line.signup_id in touched or line.state in OPEN_STATES
        ]
        report = SyncReport(self.link, self.cause, items=items, short=short)
        if halted:
            report.cause, report.retry_after = halted.cause, halted.retry_after
        report.finished = halted is None and self.link is not Link.NO_KEY
        return report

    def _heard(self, halted: Halt | None) -> None:
        """Note how the link stands after a round."""
        self._note_clock()
        if halted is None:
            # Of the link, once: not of every walk-in that goes on the worksheet by it.
            granted = is_granted(self._store, self._clock())
            self._stand(Link.CONNECTED, Cause.NONE if granted else Cause.NO_GRANT)
        elif not halted.stopped:
            self._stand(halted.link, halted.cause)

    def _note_clock(self) -> None:
        """Keep how far the laptop's clock is ahead of Mobilize's, in whole seconds."""
        ahead = self._mobilize.laptop_ahead if self._mobilize else None
        if ahead is None:
            return
        seconds = str(round(ahead.total_seconds()))
        with self._store.read() as connection:
            kept = settings.all_settings(connection).get(CLOCK_AHEAD, "")
        known, now = clock_ahead(kept), clock_ahead(seconds)
        turned = (clock_off(kept) is None) != (clock_off(seconds) is None)
        if known is None or now is None or turned or abs(now - known) > CLOCK_MATTERS:
            with self._store.write() as connection:
                settings.put_settings(connection, {CLOCK_AHEAD: seconds})
        if turned:
            self._tell(Change(frozenset({Kind.HUB}), frozenset()))

    def _stand(self, link: Link, cause: Cause) -> None:
        if link is not self.link:
            self.since = self._clock()
        self.link, self.cause = link, cause
