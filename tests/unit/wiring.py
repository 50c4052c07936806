"""A wire to wherever a test says, for the tests of answers and of addresses."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import httpx

from hubdesk.clock import SetClock
from hubdesk.sync.pace import Pace
from hubdesk.sync.reply import Cause, Reply, Sort
from hubdesk.sync.wire import Timeouts, Wire

NOW = datetime(2026, 10, 6, 22, 0, tzinfo=UTC)
KEY = "made-up-key-0001"
FAST = Pace(1e6, 1000)
SHORT = Timeouts(connect=2.0, silence=0.15, whole=0.5)


@contextmanager
def wired(
    url: str,
    transport: httpx.BaseTransport | None = None,
    *,
    key: str = KEY,
    stop: threading.Event | None = None,
) -> Iterator[Wire]:
    """A wire to the address given, quick to lose patience, its clock standing at NOW."""
    wire = Wire(
        url,
        key,
        clock=SetClock(NOW),
        timeouts=SHORT,
        reads=FAST,
        writes=FAST,
        stop=stop,
        transport=transport,
    )
    try:
        yield wire
    finally:
        wire.close()


def sorted_as(reply: Reply) -> tuple[Sort, Cause]:
    """Both words a delivery goes by."""
    return reply.sort, reply.cause
