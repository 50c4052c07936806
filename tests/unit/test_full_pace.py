"""The pace at its limit: hundreds of waiting sign-ups, thousands pulled, and no 429.

`make soak` does the same with a thousand, in real time too, and with ten thousand pulled.

Time runs as it does, but nobody waits in it: a wait moves the clock on instead, for HubDesk's pace
and for the server's limits alike. So what HubDesk's own work takes between two calls counts.
"""

from __future__ import annotations

import math
import threading
import time
from pathlib import Path

import pytest
from bench.served import crowded
from factories import KEY

from hubdesk.clock import SetClock, system_clock
from hubdesk.desk.attendance import Newcomer
from hubdesk.desk.desk import Desk
from hubdesk.domain.ids import ServerId
from hubdesk.domain.people import Contact
from hubdesk.practice.messages import Drop, Request, Response
from hubdesk.practice.server import PracticeServer
from hubdesk.store.engine import Store
from hubdesk.store.migrate import prepare
from hubdesk.sync.mobilize import PER_PAGE, Mobilize
from hubdesk.sync.pace import read_pace, write_pace
from hubdesk.sync.sync import Sync
from hubdesk.sync.wire import Wire

PER_SECOND = 4.0
ENOUGH = 0.95


class Stopwatch:
    """Seconds as they pass, and those that were skipped instead of waited for."""

    def __init__(self, *, skips: bool = True) -> None:
        self._skips = skips
        self._skipped = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self._skipped

    def wait(self, stop: threading.Event, seconds: float) -> bool:
        if not self._skips:
            return stop.wait(seconds)
        self._skipped += seconds
        return stop.is_set()


class Log:
    """When each request came, and how it was answered."""

    def __init__(self, watch: Stopwatch) -> None:
        self._watch = watch
        self.posts: list[float] = []
        self.gets: list[str] = []
        self.refused = 0

    def reply(self, request: Request, response: Response) -> Response | Drop:
        if request.method == "POST":
            self.posts.append(self._watch())
        else:
            self.gets.append(request.path)
        self.refused += response.status == 429
        return response


class Hub:
    """A crowded Mobilize with its limits, and a hub that asks it at the default pace."""

    def __init__(
        self, folder: Path, watch: Stopwatch, tonight: int, others: int = 0, each: int = 0
    ) -> None:
        self.log = Log(watch)
        self.clock = SetClock(system_clock())
        self.mobilize = crowded(self.clock, tonight, others, each)
        self.server = PracticeServer(self.mobilize, reply=self.log.reply, tick=watch)
        self.store = Store(folder / "hubdesk.db", KEY)
        prepare(self.store, self.clock())
        self.desk = Desk(self.store, self.clock, by_key=lambda: True)
        self.sync = Sync(self.store, self.clock, self._connect)
        self._watch = watch

    def _connect(self) -> Mobilize:
        wire = Wire(
            self.server.url,
            self.server.key,
            clock=self.clock,
            practice=True,
            reads=read_pace(clock=self._watch, wait=self._watch.wait),
            writes=write_pace(clock=self._watch, wait=self._watch.wait),
        )
        return Mobilize(wire, ServerId(self.server.org))

    def __enter__(self) -> Hub:
        self.server.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.sync.close()
        self.server.stop()
        self.store.close()

    def walk_ins(self, many: int) -> None:
        shift = next(one for one in self.desk.hub.shifts() if "," not in one.title)
        for number in range(many):
            contact = Contact("Walk", f"In {number}", f"walk{number}@example.org", "", "45402")
            self.desk.attendance.walk_in(Newcomer(contact), shift.timeslot_id, "Ruth")


def send(waiting: int, folder: Path, watch: Stopwatch) -> None:
    with Hub(folder, watch, 200) as hub:
        hub.sync.pull()
        hub.walk_ins(waiting)
        began = watch()
        report = hub.sync.run(read_all_back=False)
        assert report.finished
        assert hub.log.refused == 0
        assert len(hub.log.posts) == waiting
        assert len(hub.mobilize.records().attendances) == 200 + waiting
        assert max(in_one_second(hub.log.posts)) <= 5
        # From the first call of the round to the last arrival, the looking before posting too.
        assert waiting / (hub.log.posts[-1] - began) >= ENOUGH * PER_SECOND


def in_one_second(moments: list[float]) -> list[int]:
    """How many came within the second that begins with each."""
    return [
        sum(0 <= one - first < 1 for one in moments[place : place + 20])
        for place, first in enumerate(moments)
    ]


def test_waiting_sign_ups_arrive_at_the_full_pace_and_none_is_refused(tmp_path: Path) -> None:
    send(300, tmp_path, Stopwatch())


@pytest.mark.soak
@pytest.mark.parametrize("skips", [True, False])
def test_a_thousand_waiting_sign_ups_arrive_so_in_real_time_too(
    tmp_path: Path, skips: bool
) -> None:
    send(1000, tmp_path, Stopwatch(skips=skips))


def pull(tonight: int, each: int, folder: Path) -> None:
    """Pull tonight's sign-ups and those of eight more events, and then once more."""
    sizes = [tonight, *[each] * 8]
    with Hub(folder, Stopwatch(), tonight, 8, each) as hub:
        report = hub.sync.pull()
        assert report.whole
        assert report.read == sum(sizes)
        pages = sum(math.ceil(size / PER_PAGE) for size in sizes)
        lists = {"events": 1, "deleted": 1, "attendances": pages}
        assert asked(hub.log) == lists
        hub.log.gets.clear()
        hub.clock.forward(15)
        assert hub.sync.pull().whole
        assert asked(hub.log) == {"events": 1, "deleted": 1, "attendances": 1}
        assert hub.log.refused == 0


def test_sign_ups_take_the_fewest_pages_and_then_one_call_a_list(tmp_path: Path) -> None:
    pull(650, 150, tmp_path)


@pytest.mark.soak
def test_ten_thousand_sign_ups_take_the_fewest_pages_too(tmp_path: Path) -> None:
    pull(4000, 750, tmp_path)


def asked(log: Log) -> dict[str, int]:
    """How many calls each list took."""
    endings = [path.rsplit("/", 1)[-1] for path in log.gets]
    return {one: endings.count(one) for one in dict.fromkeys(["events", "deleted", *endings])}
