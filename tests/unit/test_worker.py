"""The worker: one thread that delivers what is due, rests after trouble, and never dies of it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from syncing import BY, SyncEvening, syncing

from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.delivery import State
from hubdesk.errors import Problem
from hubdesk.practice.limits import Limits
from hubdesk.practice.messages import Request, Response
from hubdesk.practice.records import DashboardStatus
from hubdesk.sync.mobilize import Mobilize
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link, SyncStatus
from hubdesk.sync.worker import Worker

WANDA = "wanda.inman@example.org"
LONGEST = 10.0
"""Seconds a test waits for what must come; nothing waits that long when all is well."""


class Watch:
    """Keeps every status and waits for one."""

    def __init__(self) -> None:
        self.seen: list[SyncStatus] = []
        self._changed = threading.Condition()

    def hear(self, status: SyncStatus) -> None:
        with self._changed:
            self.seen.append(status)
            self._changed.notify_all()

    def until(self, wanted: Callable[[SyncStatus], bool]) -> SyncStatus:
        """Wait for a status told from now on, or the last one told."""
        with self._changed:
            start = max(len(self.seen) - 1, 0)
            found = self._changed.wait_for(
                lambda: next((one for one in self.seen[start:] if wanted(one)), None), LONGEST
            )
        assert found is not None, self.seen[-1:]
        return found


def at_rest(**counts: int) -> Callable[[SyncStatus], bool]:
    """A status that is not busy, with these counts of deliveries."""
    return lambda status: (
        not status.busy and all(status.counts[name] == n for name, n in counts.items())
    )


@contextmanager
def working(
    evening: SyncEvening,
    *,
    tick: Callable[[], float] | None = None,
    connect: Callable[[], Mobilize | None] | None = None,
    publish: Callable[[Change], None] = lambda _change: None,
) -> Iterator[tuple[Worker, Watch]]:
    """A worker on the evening; its tick runs on at every look, so that no status is put off."""
    watch, ticks = Watch(), count()
    worker = Worker(
        evening.store,
        evening.clock,
        connect or evening.connect,
        publish=publish,
        chance=lambda: 1.0,
        tick=tick or (lambda: float(next(ticks))),
    )
    worker.subscribe(watch.hear)
    worker.start()
    try:
        yield worker, watch
    finally:
        assert worker.stop()


def test_it_delivers_what_an_earlier_evening_left(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        evening.walk_in()
        with working(evening) as (_, watch):
            status = watch.until(at_rest(worksheet=1))
        assert status.link is Link.CONNECTED
        assert (status.oldest_at, status.next_try_at) == (None, None)
        assert len(evening.on_mobilize(WANDA)) == 1


def test_a_press_at_the_desk_wakes_it(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening, working(evening) as (worker, watch):
        watch.until(lambda status: status.link is Link.CONNECTED and not status.busy)
        evening.desk.context.wake = worker.wake
        evening.walk_in()
        watch.until(at_rest(worksheet=1))
        evening.walk_in("Olga Other")
        watch.until(at_rest(worksheet=2))
        assert evening.posts() == 2


def test_offline_it_rests_longer_each_time_and_try_now_does_not_wait(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        evening.server.offline()
        evening.walk_in()
        with working(evening) as (worker, watch):
            first = watch.until(lambda status: status.link is Link.AWAY and not status.busy)
            assert first.next_try_at is not None
            assert (first.next_try_at - evening.clock()).total_seconds() == 2
            worker.try_now()
            second = watch.until(lambda one: one.next_try_at not in (None, first.next_try_at))
            assert second.next_try_at is not None
            assert (second.next_try_at - evening.clock()).total_seconds() == 4
            assert second.oldest_at == evening.clock()
            evening.server.online()
            worker.try_now()
            status = watch.until(at_rest(worksheet=1))
            assert (status.link, status.next_try_at) == (Link.CONNECTED, None)
        assert len(evening.on_mobilize(WANDA)) == 1


def test_waking_while_it_rests_asks_mobilize_nothing(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        evening.access.key = "wrong"
        evening.sync.close()
        with working(evening) as (worker, watch):
            watch.until(lambda status: status.link is Link.REFUSED and not status.busy)
            asked = len(evening.server.requests)
            evening.walk_in()
            worker.wake()
            watch.until(at_rest(waiting=1))
            assert len(evening.server.requests) == asked


def test_a_new_key_is_taken_up_at_once(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        evening.walk_in()
        right, evening.access.key = evening.access.key, "wrong"
        evening.sync.close()
        with working(evening) as (worker, watch):
            refused = watch.until(lambda status: status.link is Link.REFUSED and not status.busy)
            assert refused.cause is Cause.KEY_REFUSED
            evening.access.key = right
            worker.reconnect()
            watch.until(at_rest(worksheet=1))


def test_without_a_key_it_says_so_and_waits_for_one(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        key, evening.access.key = evening.access.key, None
        with working(evening) as (worker, watch):
            status = watch.until(lambda status: status.link is Link.NO_KEY and not status.busy)
            assert status.next_try_at is None
            evening.access.key = key
            worker.reconnect()
            watch.until(lambda status: status.link is Link.CONNECTED)


def test_a_pull_shows_its_progress_and_publishes_the_roster(tmp_path: Path) -> None:
    changes: list[Change] = []
    with (
        syncing(tmp_path, volunteers=120, pulled=False) as evening,
        working(evening, publish=changes.append) as (worker, watch),
    ):
        worker.pull_now()
        done = watch.until(lambda status: status.roster_at is not None and not status.busy)
        assert done.pulling is None
        steps = [one.pulling for one in watch.seen if one.pulling is not None]
        assert steps
        assert steps[0].event == "Phone bank at Union Hall"
        assert worker.last_pull is not None
        assert worker.last_pull.whole
        assert any(Kind.ROSTER in change.kinds for change in changes)


def test_a_cancelled_pull_keeps_what_it_read_and_is_no_failure(tmp_path: Path) -> None:
    def cancel(request: Request, response: Response) -> Response:
        if request.path.endswith("/attendances"):
            worker.cancel()
        return response

    with (
        syncing(tmp_path, volunteers=250, pulled=False) as evening,
        working(evening) as (worker, watch),
    ):
        watch.until(lambda status: status.link is Link.CONNECTED and not status.busy)
        evening.access.fault = cancel
        worker.pull_now()
        watch.until(lambda status: status.pulling is not None)
        status = watch.until(lambda status: not status.busy)
        assert (status.link, status.roster_at) == (Link.CONNECTED, None)
        assert worker.last_pull is not None
        assert worker.last_pull.stopped
        evening.access.fault = None
        worker.pull_now()
        watch.until(lambda status: status.roster_at is not None)
        assert (
            evening.desk.hub.status().roster["signups"]
            == (evening.hub.mobilize.counts()["signups"])
        )


def test_a_roster_that_grows_old_is_pulled_again_by_itself(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening, working(evening) as (worker, watch):
        watch.until(lambda status: status.link is Link.CONNECTED and not status.busy)
        evening.clock.forward(16)
        worker.wake()
        watch.until(lambda status: status.roster_at == evening.clock())


def test_a_clock_that_is_set_back_holds_nothing_up(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening, working(evening) as (worker, watch):
        watch.until(lambda status: status.link is Link.CONNECTED and not status.busy)
        evening.server.offline()
        evening.walk_in()
        worker.wake()
        watch.until(lambda status: status.link is Link.AWAY and not status.busy)
        evening.server.online()
        evening.clock.forward(-180)
        worker.wake()
        watch.until(at_rest(waiting=0, worksheet=1))
        watch.until(lambda status: status.roster_at == evening.clock())


def test_a_roster_nobody_ever_pulled_is_left_to_the_host(tmp_path: Path) -> None:
    with syncing(tmp_path, pulled=False) as evening, working(evening) as (worker, watch):
        watch.until(lambda status: status.link is Link.CONNECTED and not status.busy)
        evening.clock.forward(60)
        evening.desk.hub.set(hub_name="Miami Valley")
        asked = len(evening.server.requests)
        worker.try_now()
        watch.until(lambda status: status.busy)
        watch.until(lambda status: not status.busy)
        assert len(evening.server.requests) == asked + 1
        assert evening.desk.hub.roster_read_at() is None


def test_what_a_person_sets_in_the_dashboard_is_read_back_in_time(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        email, _ = evening.somebody_expected()
        evening.check_in(email)
        with working(evening) as (worker, watch):
            watch.until(lambda status: status.link is Link.CONNECTED and not status.busy)
            evening.set_status(email, DashboardStatus.COMPLETED)
            worker.wake()
            evening.clock.forward(10)
            worker.wake()
            watch.until(at_rest(verified=1))


def test_a_screen_is_told_seldom_but_always_the_last_word(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        for number in range(6):
            evening.walk_in(f"Wanda Number{number}", f"wanda{number}@example.org")
        asked = threading.Event()

        def note(request: Request, response: Response) -> Response:
            if len(evening.on_mobilize("wanda5@example.org")) == 1:
                asked.set()
            return response

        evening.access.fault = note
        with working(evening, tick=lambda: 0.0) as (worker, watch):
            assert asked.wait(LONGEST)
        assert worker.last_sync is not None
        assert len(watch.seen) == 2
        assert watch.seen[-1].counts == evening.desk.hub.status().deliveries


def test_too_fast_is_waited_out_as_mobilize_says(tmp_path: Path) -> None:
    with syncing(tmp_path, limits=Limits(reads=None, writes=0, retry_after=40)) as evening:
        evening.walk_in()
        with working(evening) as (_, watch):
            status = watch.until(lambda status: status.cause is Cause.TOO_FAST and not status.busy)
            assert status.link is Link.CONNECTED
            assert status.next_try_at is not None
            assert (status.next_try_at - evening.clock()).total_seconds() == 40


def test_a_bug_does_not_end_the_thread_and_names_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    bugs = iter([ValueError("Wanda Inman")])

    def broken(change: Change) -> None:
        for bug in bugs:
            raise bug

    with syncing(tmp_path) as evening:
        evening.walk_in()
        with (
            caplog.at_level(logging.INFO, "hubdesk"),
            working(evening, publish=broken) as (worker, watch),
        ):
            watch.until(lambda status: bool(status.problem) and not status.busy)
            worker.try_now()
            status = watch.until(lambda status: not status.problem and not status.busy)
            assert status.link is Link.CONNECTED
        assert "ValueError" in caplog.text
        assert "Wanda" not in caplog.text
        assert len(evening.on_mobilize(WANDA)) == 1


def test_an_address_that_may_not_be_used_is_named(tmp_path: Path) -> None:
    def refuse() -> Mobilize | None:
        raise Problem("address_not_https", host="mobilize.example.org")

    with syncing(tmp_path) as evening, working(evening, connect=refuse) as (_, watch):
        status = watch.until(lambda status: bool(status.problem) and not status.busy)
        assert (status.problem, status.link) == ("address_not_https", Link.UNTRIED)


def test_stopping_ends_every_wait_and_leaves_no_thread(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        evening.server.offline()
        evening.walk_in()
        with working(evening) as (worker, watch):
            watch.until(lambda status: status.link is Link.AWAY and not status.busy)
        assert "hubdesk-sync" not in {thread.name for thread in threading.enumerate()}
        assert worker.stop()
        [line] = evening.desk.deliveries.lines()
        assert line.state is State.WAITING


def test_a_worker_that_never_began_stops_at_once(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        worker = Worker(evening.store, evening.clock, evening.connect)
        assert worker.stop()


def test_an_undo_beside_a_sync_is_no_race_for_either(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening, working(evening) as (worker, watch):
        watch.until(lambda status: status.link is Link.CONNECTED and not status.busy)
        evening.desk.context.wake = worker.wake
        for number in range(10):
            pressed = evening.walk_in(f"Wanda Number{number}", f"wanda{number}@example.org")
            evening.desk.attendance.undo(pressed.signup_id, BY)
            evening.desk.attendance.check_in(pressed.signup_id, evening.shift(), BY)
        watch.until(at_rest(waiting=0, sending=0, worksheet=10))
        for number in range(10):
            assert len(evening.on_mobilize(f"wanda{number}@example.org")) == 1
