"""What every test may ask for: a clock that stands, an encrypted store, a desk on it.

What knows Qt is in pages.py. A test that leaves a thread of its own running fails.

Whatever is drawn at random is drawn alike in every run of the suite, so that a red run says that
the change did it. `make soak` draws anew each time, and looks for what nobody thought of.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import statements
from factories import QUICK, DeskEvening, a_store, an_evening
from hypothesis import settings

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.domain.changes import Change
from hubdesk.store.engine import Store

pytest_plugins = ["pages"]
statements.share()
settings.register_profile("suite", derandomize=True)
settings.register_profile("soak", print_blob=True)
settings.load_profile("suite")

DOORS = datetime(2026, 10, 20, 21, 45, tzinfo=UTC)
"""17:45 in New York, a quarter of an hour before the made-up evening's first shift."""


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end: looking for waste in it, again and again, is slow."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [one for one in threading.enumerate() if one not in before and not one.daemon]
    for one in left:
        one.join(timeout=2)
    running = [one.name for one in left if one.is_alive()]
    assert not running, f"threads left running: {running}"


@pytest.fixture
def clock() -> SetClock:
    """The evening's clock, standing at the doors."""
    return SetClock(DOORS)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new encrypted store in a folder of its own."""
    new = a_store(tmp_path / "hubdesk.db")
    yield new
    new.close()


@pytest.fixture
def desk(store: Store, clock: SetClock) -> Desk:
    """A desk without a key, on an empty store."""
    return Desk(store, clock, pins=QUICK)


@pytest.fixture
def evening(desk: Desk) -> DeskEvening:
    """A desk with tonight's small roster in it: two shifts, a virtual event, a few people."""
    return an_evening(desk)


@pytest.fixture
def changes(desk: Desk) -> list[Change]:
    """Every `Change` the desk publishes from now on, in order."""
    heard: list[Change] = []
    desk.subscribe(heard.append)
    return heard
