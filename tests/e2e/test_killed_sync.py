"""`sync` killed with SIGKILL at any call and at any moment: nobody doubled, lost or made up."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from fault_server import RESET, Fault, FaultServer
from program import PHRASE, Program

from hubdesk.bootstrap import open_station
from hubdesk.clock import system_clock
from hubdesk.desk.attendance import Newcomer
from hubdesk.domain.people import Contact
from hubdesk.practice.hub import PracticeHub, make_hub
from hubdesk.practice.limits import Limits
from hubdesk.practice.messages import Request
from hubdesk.practice.records import DashboardStatus
from hubdesk.practice.server import PracticeServer

WALK_INS = 6
MOST_ROUNDS = 40
"""A POST that was cut off is looked up for ten seconds before it is posted again."""


@dataclass(frozen=True)
class Kill:
    """When the process dies: at which of its calls, before it was carried out or after."""

    call: int
    answered: bool


@dataclass(frozen=True)
class Moment:
    """When the process dies: so many seconds after its first call, whatever it does by then."""

    seconds: float


@dataclass
class Evening:
    """A hub with people who walked in and a practice Mobilize that sees every call of `sync`."""

    program: Program
    server: FaultServer
    hub: PracticeHub
    people: int = 0

    def walk_in(self, many: int) -> None:
        """So many people walk in while there is no network."""
        environ = {"HUBDESK_HOME": str(self.program.home), "HUBDESK_PASSPHRASE": PHRASE}
        station = open_station(self.program.environ | environ, writes="The test")
        try:
            shifts = station.desk.hub.shifts()
            [first] = (one for one in shifts if one.timeslot_server_id == self.hub.first_shift)
            for number in range(self.people, self.people + many):
                email = f"walker{number}@example.org"
                contact = Contact("Walker", chr(ord("A") + number) * 4, email, "", "45402")
                station.desk.attendance.walk_in(Newcomer(contact), first.timeslot_id, "Rosa")
        finally:
            station.close()
        self.people += many

    def seconds(self, walk_ins: int) -> float:
        """How long an undisturbed `sync` of so many more takes from its first call to its end."""
        self.walk_in(walk_ins)
        called: list[float] = []

        def note(_request: Request) -> Fault | None:
            called.append(time.monotonic())
            return None

        with self.server.going_wrong(note):
            self.program.run("sync", status=3)
        return time.monotonic() - called[0]

    def killed_at(self, moment: Moment) -> bool:
        """Run `sync` and kill it then; False where it came to its end before."""
        called = threading.Event()

        def note(_request: Request) -> Fault | None:
            called.set()
            return None

        with self.server.going_wrong(note), self.program.start("sync") as process:
            assert called.wait(60)
            try:
                process.wait(moment.seconds)
            except subprocess.TimeoutExpired:
                process.kill()
            process.communicate(timeout=60)
        return process.returncode == -9

    def killed(self, kill: Kill) -> bool:
        """Run `sync` and kill it; False where it came to its end before."""
        calls = 0
        with self.program.start("sync") as process:

            def choose(request: Request) -> Fault | None:
                nonlocal calls
                calls += 1
                if calls != kill.call:
                    return None
                if kill.answered:
                    PracticeServer.answer(self.server, request)
                process.kill()
                process.wait()
                return RESET

            with self.server.going_wrong(choose):
                process.communicate(timeout=60)
        return process.returncode == -9

    def sync_until_done(self) -> None:
        for _ in range(MOST_ROUNDS):
            with self.program.start("sync") as process:
                process.communicate(timeout=60)
            left = self.program.deliveries()
            if not left.keys() & {"waiting", "sending", "sent"}:
                return
        raise AssertionError(left)

    def made(self) -> list[int]:
        """The ids of the sign-ups HubDesk made."""
        mine = self.hub.mobilize.attendances_of(self.hub.tonight)
        return [
            one.attendance.id for one in mine if one.attendance.referrer.utm_source == "hubdesk"
        ]

    def kill(self, when: Kill | Moment) -> bool:
        """Kill a `sync`, and see that nobody was signed up twice; False where it had ended."""
        died = self.killed_at(when) if isinstance(when, Moment) else self.killed(when)
        assert max(self.emails().values(), default=0) <= 1, when
        return died

    def emails(self) -> Counter[str]:
        mine = self.hub.mobilize.attendances_of(self.hub.tonight)
        emails = (one.person.email_address for one in mine)
        return Counter(one for one in emails if one.startswith("walker"))


@contextmanager
def an_evening(folder: Path) -> Iterator[Evening]:
    """A hub whose roster is in."""
    hub = make_hub(system_clock, volunteers=8)
    with FaultServer(hub.mobilize, limits=Limits(reads=None, writes=None)) as server:
        program = Program(
            folder,
            {
                "HUBDESK_MOBILIZE_URL": server.url,
                "HUBDESK_MOBILIZE_KEY": server.key,
                "HUBDESK_MOBILIZE_ORG": str(server.org),
            },
        )
        program.run("pull")
        yield Evening(program, server, hub)


def kill_and_go_on(
    evening: Evening, kills: Sequence[Kill | Moment], at_the_end: Kill | Moment
) -> None:
    """Kill `sync` as planned, let it end, set some to Completed, and read back under a kill."""
    for kill in kills:
        evening.kill(kill)
    evening.sync_until_done()
    assert evening.emails() == {
        f"walker{number}@example.org": 1 for number in range(evening.people)
    }
    assert evening.program.deliveries() == {"worksheet": evening.people}
    for server_id in evening.made()[::2]:
        evening.hub.mobilize.set_status(server_id, DashboardStatus.COMPLETED)
    half = evening.people // 2
    evening.kill(at_the_end)
    read = evening.program.deliveries().get("verified", 0)
    assert read <= (half if isinstance(at_the_end, Moment) else 0)
    evening.sync_until_done()
    assert evening.program.deliveries() == {"verified": half, "worksheet": evening.people - half}
    assert max(evening.emails().values()) == 1


def moments(evening: Evening, many: int, walk_ins: int) -> list[Moment]:
    """So many moments of a `sync` of so many, by a number that is printed where the test fails."""
    chosen, length = random.randrange(2**32), evening.seconds(walk_ins)
    print(f"seed {chosen}, {length:.3f} seconds", file=sys.stderr)
    dice = random.Random(chosen)
    return [Moment(dice.uniform(0, length)) for _ in range(many)]


READ = Kill(1, answered=True)


def test_sync_killed_at_any_moment_and_at_any_call_doubles_nobody_and_loses_nobody(
    tmp_path: Path,
) -> None:
    """Both in one evening: what was cut off is waited for in real seconds."""
    with an_evening(tmp_path / "home") as evening:
        anywhen = moments(evening, 2, WALK_INS)
        evening.walk_in(WALK_INS)
        for moment in anywhen:
            evening.kill(moment)
        evening.walk_in(WALK_INS)
        kills = [Kill(2, False), Kill(3, True), Kill(1, False), Kill(2, True)]
        assert evening.kill(kills[0])
        kill_and_go_on(evening, kills[1:], READ)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("number", range(20))
def test_sync_killed_at_random_again_and_again(tmp_path: Path, number: int) -> None:
    chosen = random.randrange(2**32)
    print(f"seed {chosen}", file=sys.stderr)
    dice = random.Random(chosen)
    kills = [Kill(dice.randint(1, 4), dice.random() < 0.5) for _ in range(6)]
    with an_evening(tmp_path / "home") as evening:
        evening.walk_in(WALK_INS)
        kill_and_go_on(evening, kills, READ)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("number", range(20))
def test_sync_killed_at_ten_moments_of_an_evening(tmp_path: Path, number: int) -> None:
    with an_evening(tmp_path / "home") as evening:
        *kills, last = moments(evening, 11, walk_ins=2)
        died = 0
        for kill in kills:
            evening.walk_in(2)
            died += evening.kill(kill)
        assert died
        kill_and_go_on(evening, [], last)
