"""What commands say beside their answer: what is owed and until when, and the laptop's clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from commands import Commands
from factories import SECOND, TONIGHT, put_in

from hubdesk.clock import SetClock
from hubdesk.practice.hub import make_hub
from hubdesk.practice.limits import Limits
from hubdesk.practice.server import PracticeServer
from hubdesk.words import clocks

NUDGE = "1 person to set before Mobilize asks everyone itself at 21:00 EDT."
AHEAD = "This laptop's clock is 2 min ahead of Mobilize's."
BEHIND = "This laptop's clock is 2 min behind Mobilize's."


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on tonight's small roster, Ana checked in."""
    commands = Commands(tmp_path / "home", clock, capsys)
    with commands.station() as station:
        put_in(station.store, TONIGHT)
    assert commands("check-in", "ana@example.org").status == 0
    return commands


@pytest.mark.parametrize("command", ["status", "doctor", "sync"])
def test_the_deadline_is_said_after_the_answer_once_the_shift_is_about_to_end(
    hubdesk: Commands, clock: SetClock, command: str
) -> None:
    assert "to set before" not in hubdesk(command).err
    clock.go_to(SECOND - timedelta(minutes=15))
    said = hubdesk(command)
    assert said.err.splitlines()[-2] == NUDGE
    assert said.err.splitlines()[-1].startswith("The worksheet lists them")
    assert "to set before" not in said.out


def test_no_json_document_gains_a_key_by_it(hubdesk: Commands, clock: SetClock) -> None:
    clock.go_to(SECOND)
    said = hubdesk("status", "--json")
    assert list(said.document) == ["roster", "attendance", "dialers", "deliveries"]
    assert NUDGE in said.err


Talking = Callable[[float], Commands]


@pytest.fixture
def talking(
    tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]
) -> Iterator[Talking]:
    """Commands whose laptop is so many seconds ahead of the Mobilize they talk to."""
    there = SetClock(clock())
    mobilize = make_hub(there, volunteers=5).mobilize
    with PracticeServer(mobilize, limits=Limits(reads=None, writes=None)) as server:
        commands = Commands(tmp_path / "home", clock, capsys)
        commands.environ |= {
            "HUBDESK_MOBILIZE_URL": server.url,
            "HUBDESK_MOBILIZE_KEY": server.key,
            "HUBDESK_MOBILIZE_ORG": str(server.org),
        }

        def ahead(seconds: float) -> Commands:
            clock.go_to(there() + timedelta(seconds=seconds))
            return commands

        yield ahead


@pytest.mark.parametrize("command", ["pull", "sync"])
def test_a_clock_that_is_off_is_said_until_it_is_right(talking: Talking, command: str) -> None:
    for seconds, wanted in ((120, ""), (121, AHEAD), (0, ""), (-121, BEHIND), (-120, "")):
        said = talking(seconds)(command)
        assert said.status == 0
        told = [line for line in said.err.splitlines() if "laptop's clock" in line]
        assert told == ([f"{wanted} {clocks.WHAT_TO_DO}"] if wanted else [])


def test_the_readiness_card_says_it_too(talking: Talking) -> None:
    hubdesk = talking(180)
    assert hubdesk("pull").status == 0
    assert "LOOK  Clock: This laptop's clock is 3 min ahead" in hubdesk("doctor").out
    assert talking(0)("pull").status == 0
    assert "This laptop's clock" not in hubdesk("doctor").out
