"""Benches of the desk beside sync: what a press takes while the worker talks to Mobilize.

Everything is real: the worker's thread, sockets, the default pace, and a Mobilize in a process of
its own that holds to its limits. A press is counted from the moment it is due, so that waiting for
the interpreter's lock counts as well.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from hubdesk.clock import system_clock
from hubdesk.desk.attendance import Newcomer
from hubdesk.desk.desk import Desk
from hubdesk.domain.ids import ServerId, SignUpId, TimeslotId
from hubdesk.domain.people import Contact
from hubdesk.store.engine import Store
from hubdesk.store.migrate import prepare
from hubdesk.sync.mobilize import Mobilize
from hubdesk.sync.status import SyncStatus
from hubdesk.sync.wire import Wire
from hubdesk.sync.worker import Worker

from .measure import Figure, median, p99
from .served import Served, served

TONIGHT, OTHERS, EACH = 5000, 10, 500
"""Ten thousand sign-ups: tonight's to press on, and ten events to pull meanwhile."""

EVERY = 0.007
"""Seconds between two presses: far more than a room full of greeters."""

IDLE = 600
"""Presses with nothing beside them, once between the pull and the sync and once after both."""

WALK_INS = 24
PACED = 60
PER_SECOND = 4.0


@dataclass
class Evening:
    """A desk and its worker; `left` are tonight's sign-ups that nobody has pressed yet."""

    desk: Desk
    worker: Worker
    shift: TimeslotId
    left: list[SignUpId]
    status: SyncStatus | None = None

    def hear(self, status: SyncStatus) -> None:
        """Keep the last status."""
        self.status = status

    def press(self, go_on: Callable[[], bool], most: int = TONIGHT) -> list[float]:
        """Check people in, one every few milliseconds; answer what each took (ms), sorted."""
        taken: list[float] = []
        due = time.perf_counter() + EVERY
        while go_on() and self.left and len(taken) < most:
            time.sleep(max(0.0, due - time.perf_counter()))
            self.desk.attendance.check_in(self.left.pop(), self.shift, "Ruth")
            done = time.perf_counter()
            taken.append((done - due) * 1000)
            due = done + EVERY
        return sorted(taken)

    def begin(self) -> None:
        """Work on tonight's shift, all of which was pulled."""
        shift = next(one for one in self.desk.hub.shifts() if "," not in one.title)
        self.shift = shift.timeslot_id
        hits = self.desk.finder.everybody(shift)
        self.left = [hit.signup.id for hit in hits if hit.signup is not None]

    def walk_in(self, many: int) -> None:
        """Have so many walk in, each of whom is to be created on Mobilize."""
        for number in range(many):
            contact = Contact("Walk", f"In {number}", f"walk{number}@example.org", "", "45402")
            self.desk.attendance.walk_in(Newcomer(contact), self.shift, "Ruth")

    @property
    def busy(self) -> bool:
        """Whether the worker is at work."""
        return self.status is None or self.status.busy


@contextmanager
def evening(folder: Path, mobilize: Served) -> Iterator[Evening]:
    """Open a store and a worker on it, with nothing pulled yet."""
    folder.mkdir(parents=True, exist_ok=True)
    store = Store(folder / "hubdesk.db", secrets.token_bytes(32))
    prepare(store, system_clock())
    desk = Desk(store, system_clock, by_key=lambda: True)

    def connect() -> Mobilize:
        wire = Wire(mobilize.url, mobilize.key, clock=system_clock, practice=True)
        return Mobilize(wire, ServerId(mobilize.org))

    worker = Worker(store, system_clock, connect)
    one = Evening(desk, worker, TimeslotId(""), [])
    worker.subscribe(one.hear)
    worker.start()
    try:
        yield one
    finally:
        worker.stop()
        store.close()


def _until(reached: Callable[[], bool]) -> None:
    while not reached():
        time.sleep(0.02)


def desk_beside_sync(folder: Path) -> list[Figure]:
    """Press while ten thousand sign-ups are pulled, and while walk-ins go out and are read back."""
    with served(TONIGHT, OTHERS, EACH) as mobilize, evening(folder, mobilize) as one:
        desk = one.desk
        one.worker.pull_now()
        _until(lambda: desk.hub.status().roster["signups"] > TONIGHT)
        one.begin()
        pulling = one.press(lambda: one.worker.last_pull is None)
        _until(lambda: one.worker.last_pull is not None and not one.busy)
        idle = one.press(lambda: True, IDLE)
        one.walk_in(WALK_INS)
        one.worker.last_sync = None
        one.worker.try_now()
        syncing = one.press(lambda: one.worker.last_sync is None)
        _until(lambda: one.worker.last_sync is not None and not one.busy)
        idle = sorted(idle + one.press(lambda: True, IDLE))
    return [
        Figure("desk commit during a pull, p99", p99(pulling), "ms", p99(idle), 2.0),
        Figure("desk commit during a sync, p99", p99(syncing), "ms", p99(idle), 2.0),
        Figure("desk commit during a pull, median", median(pulling), "ms", median(idle)),
        Figure("desk commit during a sync, median", median(syncing), "ms", median(idle)),
    ]


def full_pace(folder: Path) -> list[Figure]:
    """How long so many waiting sign-ups take, the looking before posting and all, to the pace's."""
    with served(200, 0, 0) as mobilize, evening(folder, mobilize) as one:
        one.worker.pull_now()
        _until(lambda: one.worker.last_pull is not None and not one.busy)
        one.begin()
        one.walk_in(PACED)
        one.worker.last_sync = None
        began = time.perf_counter()
        one.worker.wake()
        counts = one.desk.deliveries.counts
        _until(lambda: not counts()["waiting"] and not counts()["sending"])
        took = time.perf_counter() - began
    name = f"{PACED} waiting sign-ups at {PER_SECOND:g} a second"
    return [Figure(name, took, "s", PACED / PER_SECOND, 1 / 0.95)]
