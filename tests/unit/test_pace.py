"""How fast HubDesk asks, and how long it waits after trouble."""

from __future__ import annotations

import threading

import pytest

from hubdesk.sync.pace import LONGEST_WAIT, Pace, backoff, read_pace, write_pace


class Bench:
    """A stopwatch that only moves when somebody waits."""

    def __init__(self) -> None:
        self.now = 100.0
        self.waits: list[float] = []

    def clock(self) -> float:
        return self.now

    def wait(self, stop: threading.Event, seconds: float) -> bool:
        self.waits.append(seconds)
        self.now += seconds
        return stop.is_set()


@pytest.mark.parametrize(("per_second", "burst", "limit"), [(4.0, 1, 5), (10.0, 4, 15)])
def test_no_second_holds_more_calls_than_mobilize_allows(
    per_second: float, burst: int, limit: int
) -> None:
    bench = Bench()
    pace = Pace(per_second, burst, clock=bench.clock, wait=bench.wait)
    starts = []
    for _ in range(200):
        assert pace.take()
        starts.append(bench.now)
    for start in starts:
        assert sum(start <= other < start + 1.0 - 1e-9 for other in starts) <= limit


def test_a_thousand_writes_go_at_four_a_second() -> None:
    bench = Bench()
    pace = Pace(4.0, clock=bench.clock, wait=bench.wait)
    for _ in range(1000):
        pace.take()
        bench.now += 0.02
    assert 1000 / (bench.now - 100.0) == pytest.approx(4.0, rel=0.01)


def test_an_idle_evening_saves_up_no_more_than_one_burst() -> None:
    bench = Bench()
    pace = Pace(10.0, 4, clock=bench.clock, wait=bench.wait)
    bench.now += 3600
    for _ in range(4):
        pace.take()
    assert bench.waits == []
    pace.take()
    assert bench.waits == [pytest.approx(0.1)]


def test_a_stopped_wait_gives_its_turn_back() -> None:
    bench = Bench()
    stop = threading.Event()

    def stopped(event: threading.Event, seconds: float) -> bool:
        event.set()
        return True

    pace = Pace(4.0, clock=bench.clock, wait=stopped)
    assert pace.take(stop)
    assert not pace.take(stop)
    assert not pace.take(stop), "already stopped"
    bench.now += 0.25
    assert pace.take()


def test_stop_ends_a_real_wait_at_once() -> None:
    stop = threading.Event()
    pace = Pace(0.001)
    pace.take()
    threading.Timer(0.01, stop.set).start()
    assert not pace.take(stop)


def test_the_paces_stay_well_under_mobilizes_limits() -> None:
    for pace, turns in ((read_pace(), 4), (write_pace(), 1)):
        for _ in range(turns):
            assert pace.take()


def test_waiting_doubles_from_two_seconds_up_to_five_minutes() -> None:
    most = [backoff(attempt, lambda: 1.0) for attempt in range(1, 12)]
    assert most == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    assert backoff(10**9, lambda: 1.0) == LONGEST_WAIT


def test_waiting_is_jittered_by_half() -> None:
    assert backoff(3, lambda: 0.0) == 4.0
    assert backoff(3, lambda: 0.5) == 6.0
    assert 4.0 <= backoff(3) <= 8.0
