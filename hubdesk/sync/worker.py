"""The window's worker: one plain thread that keeps Mobilize and the roster up to date.

It sleeps until somebody wakes it or something falls due, then works until nothing is due any more.
It decides nothing about deliveries itself: that is `Sync`, which the command line uses as well.
"""

from __future__ import annotations

import logging
import random
import sys
import threading
import time
import traceback
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum

from hubdesk.clock import Clock
from hubdesk.domain.changes import Change
from hubdesk.domain.delivery import State
from hubdesk.errors import Problem
from hubdesk.store import cursors, deliveries, people
from hubdesk.store.due import next_due
from hubdesk.store.engine import Store
from hubdesk.sync.pace import LONGEST_WAIT, backoff
from hubdesk.sync.pull import CHANGES, PullReport
from hubdesk.sync.status import Link, PullStep, SyncStatus
from hubdesk.sync.sync import Connect, Sync, SyncReport

log = logging.getLogger(__name__)

BETWEEN_STATUSES = 0.2
"""Seconds: a screen is told at most five times a second, and always the last word."""

SHORTEST_PAUSE = 1.0

SWITCH = 0.00002
"""Seconds after which a thread gives Python's own lock to another that wants it, from the worker's
start on. A press needs it a dozen times: at Python's usual 5 ms it would wait for the worker each
time."""

PULL_EVERY = timedelta(minutes=15)
READ_BACK_EVERY = timedelta(minutes=10)

Listener = Callable[[SyncStatus], None]


class Ask(Enum):
    """What somebody asked of the worker."""

    WAKE = "wake"
    NOW = "now"
    PULL = "pull"
    RECONNECT = "reconnect"


class Worker:
    """Delivers, reads back and pulls in a thread of its own, from `start` to `stop`.

    Everything but `start` and `stop` may be called from any thread and answers at once.
    `publish` is told of every change, listeners of every status; both in the worker's thread.
    A roster that was once pulled is pulled again every `pull_every`; open deliveries are read back
    every `read_back_every`. `tick` counts seconds for the statuses, `chance` jitters the waiting.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        connect: Connect,
        *,
        publish: Callable[[Change], None] = lambda _change: None,
        pull_every: timedelta = PULL_EVERY,
        read_back_every: timedelta = READ_BACK_EVERY,
        chance: Callable[[], float] = random.random,
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        self.last_sync: SyncReport | None = None
        self.last_pull: PullReport | None = None
        self._store = store
        self._clock = clock
        self._chance = chance
        self._tick = tick
        self._pull_every = pull_every
        self._read_back_every = read_back_every
        self._closing = threading.Event()
        self._cancel = threading.Event()
        self._bell = threading.Condition()
        self._asked: set[Ask] = set()
        self._listeners: list[Listener] = []
        self._sync = Sync(
            store, clock, connect, tell=publish, closing=self._closing.is_set, chance=chance
        )
        self._thread = threading.Thread(target=self._work, name="hubdesk-sync", daemon=True)
        self._failures = 0
        self._problem = ""
        self._busy = False
        self._pulling: PullStep | None = None
        self._rest_until: datetime | None = None
        self._next_at: datetime | None = None
        self._read_back_at = clock() - read_back_every
        self._pulled_at: datetime | None = None
        self._told: SyncStatus | None = None
        self._told_at = float("-inf")
        self._untold = False

    def start(self) -> None:
        """Begin; the first thing it does is deliver what an earlier evening left."""
        self._thread.start()

    def stop(self, timeout: float = 10.0) -> bool:
        """End every wait and the call under way; False if the thread lasts longer than `timeout`.

        Only a connection that is still being made cannot be ended. What the call does is safe: a
        delivery under way is found `sending` and looked up.
        """
        self._closing.set()
        self._sync.hang_up()
        self._ring()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def wake(self) -> None:
        """Say that there may be something to deliver."""
        self._ring(Ask.WAKE)

    def try_now(self) -> None:
        """Deliver and read back now, whatever the waiting time."""
        self._cancel.clear()
        self._ring(Ask.NOW)

    def pull_now(self) -> None:
        """Read the roster from Mobilize now."""
        self._cancel.clear()
        self._ring(Ask.PULL)

    def cancel(self) -> None:
        """End what is under way after its next call; what was read and sent stays."""
        self._cancel.set()

    def reconnect(self) -> None:
        """Take up a new address, organisation or key, and try at once."""
        self._ring(Ask.RECONNECT)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` every status from now on; call the answer to end that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _ring(self, *asks: Ask) -> None:
        with self._bell:
            self._asked.update(asks)
            self._bell.notify()

    def _work(self) -> None:
        asked = {Ask.WAKE}
        sys.setswitchinterval(SWITCH)
        self._store.turns.work_behind()
        while not self._closing.is_set():
            self._turn(asked)
            asked = self._wait()
        self._sync.close()
        self._busy, self._pulling = False, None
        self._guard(self._tell)

    def _wait(self) -> set[Ask]:
        """Sleep until somebody asks or something falls due; answer what was asked."""
        while True:
            with self._bell:
                pause = self._pause()
                if not self._asked and not self._closing.is_set() and pause > 0:
                    self._bell.wait(pause)
                asked, self._asked = self._asked, set()
            if asked or self._closing.is_set():
                return asked
            if self._untold:
                self._guard(self._show)
            # After the longest sleep it looks again in any case: the clock may have been set back.
            if pause >= LONGEST_WAIT or _is_due(self._next_at, self._clock()):
                return set()

    def _pause(self) -> float:
        """Seconds to sleep: to what falls due next, or to a status that is still to be told."""
        pause = LONGEST_WAIT
        if self._next_at is not None:
            until = (self._next_at - self._clock()).total_seconds()
            pause = min(pause, max(until, SHORTEST_PAUSE))
        if self._untold:
            pause = min(pause, max(self._told_at + BETWEEN_STATUSES - self._tick(), 0.001))
        return pause

    def _turn(self, asked: set[Ask]) -> None:
        """Do what is asked or due; nothing that goes wrong in it ends the worker."""
        self._busy = True
        problem = self._guard(lambda: self._do(asked))
        if problem is not None:
            self._problem = problem
            self._fail(self._sync.link, None)
        self._busy, self._pulling = False, None
        if self._guard(self._plan) is not None:
            self._next_at = self._clock() + timedelta(seconds=LONGEST_WAIT)
        self._guard(self._store.fold)
        self._guard(self._show)

    def _guard(self, work: Callable[[], None]) -> str | None:
        """Do `work`; answer None, or what went wrong in it, which is logged without its values."""
        try:
            work()
        except Problem as problem:
            log.warning("sync: %s", problem.code)
            return problem.code
        except Exception as bug:  # noqa: BLE001 - a bug must not end the only thread that delivers
            where = "".join(traceback.format_tb(bug.__traceback__))
            log.error("sync: %s\n%s", type(bug).__name__, where)
            return "bug"
        return None

    def _do(self, asked: set[Ask]) -> None:
        if Ask.RECONNECT in asked:
            self._sync.reconnect()
            self._failures, self._rest_until = 0, None
        now = self._clock()
        rest = (self._rest_until - now).total_seconds() if self._rest_until else 0.0
        # A rest longer than any was begun before the laptop's clock was set back.
        resting = 0 < rest <= LONGEST_WAIT
        if resting and not asked & {Ask.NOW, Ask.PULL}:
            return
        if (Ask.PULL in asked or _is_due(self._pull_at(), now)) and not self._pull():
            return
        read_back = Ask.NOW in asked or _is_due(self._back_at(), now)
        with self._store.read() as connection:
            due = _is_due(next_due(connection, now), now)
        if self._sync.link is Link.NO_KEY and Ask.NOW not in asked:
            return
        if Ask.NOW in asked or due or read_back or self._sync.link is not Link.CONNECTED:
            self._run(even_early=Ask.NOW in asked, read_back=read_back)

    def _pull(self) -> bool:
        """Pull the roster; False where Mobilize cannot be asked any further now."""
        self._show()
        report = self._sync.pull(self._step_pull, self._cancel.is_set)
        self.last_pull, self._pulling = report, None
        self._cancel.clear()
        self._pulled_at = self._clock()
        if report.finished:
            self._rest(None)
        elif report.link is not Link.NO_KEY and not report.stopped:
            self._fail(report.link, report.retry_after)
            return False
        return True

    def _step_pull(self, step: PullStep) -> None:
        self._pulling = step
        self._show()

    def _run(self, *, even_early: bool, read_back: bool) -> None:
        self._show()
        report = self._sync.run(
            even_early=even_early,
            read_all_back=read_back,
            step=self._show,
            stop=self._cancel.is_set,
        )
        self.last_sync = report
        if self._cancel.is_set() and not report.finished:
            # The host wants quiet: nothing has failed, and what waits is tried again later.
            self._cancel.clear()
            self._rest_until = self._clock() + timedelta(seconds=LONGEST_WAIT)
        elif report.finished:
            self._rest(None)
            if read_back:
                self._read_back_at = self._clock()
        elif report.link is not Link.NO_KEY and not self._closing.is_set():
            self._fail(report.link, report.retry_after)

    def _fail(self, link: Link, retry_after: float | None) -> None:
        """Rest before the next try: as long as Mobilize asked, else longer with every failure."""
        self._failures += 1
        pause = backoff(self._failures, self._chance) if retry_after is None else retry_after
        # A refused key stays refused until somebody sets another one.
        pause = LONGEST_WAIT if link is Link.REFUSED else pause
        self._rest_until = self._clock() + timedelta(seconds=pause)

    def _rest(self, until: datetime | None) -> None:
        self._failures, self._problem, self._rest_until = 0, "", until

    def _pull_at(self) -> datetime | None:
        """When the roster is to be pulled again; None while nobody ever pulled it."""
        with self._store.read() as connection:
            if cursors.cursor(connection, CHANGES).complete_until is None:
                return None
            read_at = people.roster_read_at(connection)
        # A pull of its own is the last word: it may have read nothing whole.
        at = self._pulled_at or read_at
        return None if at is None else self._later(at, self._pull_every)

    def _back_at(self) -> datetime | None:
        """When open deliveries are to be read back; None while none is open."""
        with self._store.read() as connection:
            counts = deliveries.state_counts(connection)
        is_open = any(counts[state] for state in (State.SENT, State.WORKSHEET, State.CONFLICT))
        return self._later(self._read_back_at, self._read_back_every) if is_open else None

    def _later(self, at: datetime, by: timedelta) -> datetime:
        """Answer `by` after `at`; now, where `at` is yet to come: the clock was set back since."""
        now = self._clock()
        return at + by if at <= now else now

    def _plan(self) -> None:
        """Work out when the next turn is due without anybody asking."""
        self._next_at = None
        if self._sync.link is Link.NO_KEY:
            return
        with self._store.read() as connection:
            due = next_due(connection, self._clock())
        moments = [at for at in (due, self._pull_at(), self._back_at()) if at is not None]
        if self._rest_until is not None:
            self._next_at = max([self._rest_until, *([min(moments)] if moments else [])])
        elif moments:
            self._next_at = min(moments)

    def _show(self) -> None:
        """Tell the listeners how sync stands, unless they were told a moment ago."""
        self._untold = True
        if self._tick() - self._told_at >= BETWEEN_STATUSES:
            self._tell()

    def _tell(self) -> None:
        waits = self._rest_until is not None or self._sync.link is Link.AWAY
        status = self._sync.status(
            busy=self._busy,
            next_try_at=self._next_at if waits and not self._busy else None,
            pulling=self._pulling,
            problem=self._problem,
        )
        self._told_at, self._untold = self._tick(), False
        if status != self._told:
            self._told = status
            for listener in tuple(self._listeners):
                listener(status)


def _is_due(at: datetime | None, now: datetime) -> bool:
    return at is not None and at <= now
