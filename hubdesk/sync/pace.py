"""How fast HubDesk asks Mobilize, and how long it waits after trouble.

Mobilize counts 15 reads and 5 writes a second for one origin address, and a whole venue is one
address, so HubDesk stays well under: 10 and 4.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable

from hubdesk.store import due

LONGEST_WAIT = due.LONGEST_WAIT.total_seconds()
"""Seconds: however often a delivery failed, it is tried again within this time."""

Waiting = Callable[[threading.Event, float], bool]
"""Waits the seconds or until the event is set, and says whether it was set."""


class Pace:
    """A token bucket: `per_second` calls in the long run, at most `burst` of them at once.

    In no second can more than `per_second + burst` calls start. Several threads may share one.
    `clock` counts seconds and never goes back; `wait` is the pause itself.
    """

    def __init__(
        self,
        per_second: float,
        burst: int = 1,
        *,
        clock: Callable[[], float] = time.monotonic,
        wait: Waiting = threading.Event.wait,
    ) -> None:
        self._per_second = per_second
        self._burst = float(burst)
        self._clock = clock
        self._wait = wait
        self._lock = threading.Lock()
        self._tokens = float(burst)
        self._counted_at = clock()

    def take(self, stop: threading.Event | None = None) -> bool:
        """Wait for this call's turn; False if `stop` was set meanwhile, and the turn given back."""
        stop = stop or threading.Event()
        if stop.is_set():
            return False
        with self._lock:
            now = self._clock()
            gained = (now - self._counted_at) * self._per_second
            self._tokens = min(self._burst, self._tokens + gained) - 1.0
            self._counted_at = now
            pause = max(0.0, -self._tokens / self._per_second)
        if pause and self._wait(stop, pause):
            with self._lock:
                self._tokens += 1.0
            return False
        return True


def read_pace(
    *, clock: Callable[[], float] = time.monotonic, wait: Waiting = threading.Event.wait
) -> Pace:
    """Make the pace of reads: 10 a second."""
    return Pace(10.0, burst=4, clock=clock, wait=wait)


def write_pace(
    *, clock: Callable[[], float] = time.monotonic, wait: Waiting = threading.Event.wait
) -> Pace:
    """Make the pace of writes: 4 a second, one at a time."""
    return Pace(4.0, burst=1, clock=clock, wait=wait)


def backoff(attempt: int, chance: Callable[[], float] = random.random) -> float:
    """Say how many seconds to wait after the `attempt`-th failure in a row, counted from 1.

    Doubles from 2 seconds up to `LONGEST_WAIT`; the last half is left to `chance` (0 to 1), so
    that the laptops of one venue do not all come back at the same moment.
    """
    # Capped before the power is taken: a night of failures must not make a huge number.
    ceiling = min(LONGEST_WAIT, 2.0 ** min(max(attempt, 1), 16))
    return ceiling * (0.5 + 0.5 * chance())
