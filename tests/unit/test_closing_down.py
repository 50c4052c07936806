"""Closing the window while Mobilize says nothing: the call is ended, its fate looked up later."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from syncing import SyncEvening, syncing

from hubdesk.domain.delivery import State
from hubdesk.domain.ids import ServerId
from hubdesk.practice.messages import Drop, Request, Response
from hubdesk.sync.mobilize import Mobilize
from hubdesk.sync.pace import Pace
from hubdesk.sync.wire import Timeouts, Wire
from hubdesk.sync.worker import Worker

PATIENT = Timeouts(connect=60.0, silence=60.0, whole=60.0)
"""Nothing here ends by itself: what ends was ended."""


class Hanging:
    """Takes a request of the method given, does what it asks, and does not answer it."""

    def __init__(self, method: str) -> None:
        self.method = method
        self.asked = threading.Event()
        self.release = threading.Event()

    def reply(self, request: Request, response: Response) -> Response | Drop:
        if request.method == self.method and not self.release.is_set():
            self.asked.set()
            self.release.wait(30)
        return response


@contextmanager
def patient_worker(evening: SyncEvening, *, writes: Pace | None = None) -> Iterator[Worker]:
    """A worker that would wait a minute for every answer."""

    def connect() -> Mobilize:
        wire = Wire(
            evening.server.url,
            evening.access.key or "",
            clock=evening.clock,
            practice=True,
            timeouts=PATIENT,
            writes=writes,
        )
        return Mobilize(wire, ServerId(evening.access.org))

    worker = Worker(evening.store, evening.clock, connect, chance=lambda: 1.0)
    worker.start()
    try:
        yield worker
    finally:
        worker.stop()


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_closing_ends_a_call_that_hangs(tmp_path: Path, method: str) -> None:
    hanging = Hanging(method)
    with syncing(tmp_path) as evening:
        evening.access.fault = hanging.reply
        pressed = evening.walk_in()
        with patient_worker(evening) as worker:
            assert hanging.asked.wait(10)
            assert worker.stop(timeout=5)
        hanging.release.set()
        state = State.SENDING if method == "POST" else State.WAITING
        assert evening.state(pressed.signup_id) is state
        evening.clock.forward(1)
        evening.sync.run(even_early=True)
        assert evening.state(pressed.signup_id) is State.WORKSHEET
        assert len(evening.on_mobilize("wanda.inman@example.org")) == 1


def test_closing_ends_the_wait_for_a_turn(tmp_path: Path) -> None:
    waits = threading.Event()

    def wait(stop: threading.Event, seconds: float) -> bool:
        waits.set()
        return stop.wait(min(seconds, 30))

    with syncing(tmp_path) as evening:
        evening.walk_in()
        second = evening.walk_in("Olga Other")
        with patient_worker(evening, writes=Pace(0.001, wait=wait)) as worker:
            assert waits.wait(10)
            assert worker.stop(timeout=5)
        assert evening.state(second.signup_id) is State.WAITING
