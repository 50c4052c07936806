"""`sync` killed with SIGKILL at any of its calls: nobody doubled, nobody lost, nothing made up."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator
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


@dataclass
class Evening:
    """A hub with people who walked in and a practice Mobilize that sees every call of `sync`."""

    program: Program
    server: FaultServer
    hub: PracticeHub

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

    def emails(self) -> Counter[str]:
        mine = self.hub.mobilize.attendances_of(self.hub.tonight)
        emails = (one.person.email_address for one in mine)
        return Counter(one for one in emails if one.startswith("walker"))


@contextmanager
def an_evening(folder: Path) -> Iterator[Evening]:
    """Six people walked in before there was a network."""
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
        environ = {"HUBDESK_HOME": str(folder), "HUBDESK_PASSPHRASE": PHRASE}
        station = open_station(program.environ | environ, writes="The test")
        try:
            shifts = station.desk.hub.shifts()
            [first] = (one for one in shifts if one.timeslot_server_id == hub.first_shift)
            for number in range(WALK_INS):
                email = f"walker{number}@example.org"
                contact = Contact("Walker", "ABCDEF"[number] * 4, email, "", "45402")
                station.desk.attendance.walk_in(Newcomer(contact), first.timeslot_id, "Rosa")
        finally:
            station.close()
        yield Evening(program, server, hub)


def kill_and_go_on(evening: Evening, kills: list[Kill]) -> None:
    """Kill `sync` as planned, let it end, set some to Completed, and read back under a kill."""
    for kill in kills:
        evening.killed(kill)
    evening.sync_until_done()
    assert evening.emails() == {f"walker{number}@example.org": 1 for number in range(WALK_INS)}
    assert evening.program.deliveries() == {"worksheet": WALK_INS}
    for server_id in evening.made()[::2]:
        evening.hub.mobilize.set_status(server_id, DashboardStatus.COMPLETED)
    evening.killed(Kill(1, answered=True))
    assert "verified" not in evening.program.deliveries()
    evening.sync_until_done()
    half = WALK_INS // 2
    assert evening.program.deliveries() == {"verified": half, "worksheet": WALK_INS - half}
    assert max(evening.emails().values()) == 1


def test_sync_killed_at_any_call_doubles_nobody_and_loses_nobody(tmp_path: Path) -> None:
    with an_evening(tmp_path / "home") as evening:
        kills = [Kill(2, False), Kill(3, True), Kill(1, False), Kill(2, True)]
        assert evening.killed(kills[0])
        kill_and_go_on(evening, kills[1:])


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("number", range(20))
def test_sync_killed_at_random_again_and_again(tmp_path: Path, number: int) -> None:
    chosen = random.randrange(2**32)
    print(f"seed {chosen}", file=sys.stderr)
    dice = random.Random(chosen)
    kills = [Kill(dice.randint(1, 4), dice.random() < 0.5) for _ in range(6)]
    with an_evening(tmp_path / "home") as evening:
        kill_and_go_on(evening, kills)
