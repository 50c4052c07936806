"""What a round of sync keeps besides deliveries: lines no key can send, and the clocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from syncing import NOW, fast_wire, syncing

from hubdesk.clock import SetClock
from hubdesk.domain.delivery import Reason, State
from hubdesk.domain.ids import ServerId
from hubdesk.sync.mobilize import Mobilize
from hubdesk.sync.sync import CLOCK_AHEAD, Sync


def test_what_waits_goes_to_the_worksheet_once_there_is_no_key(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        walked = evening.walk_in()
        assert evening.state(walked.signup_id) is State.WAITING
        evening.access.key = None
        evening.changes.clear()
        evening.sync.close()
        report = evening.sync.run()
        line = evening.line(walked.signup_id)
        assert (line.state, line.reason) == (State.WORKSHEET, Reason.NO_KEY)
        assert [item.line.signup_id for item in report.items] == [walked.signup_id]
        (change,) = evening.changes
        assert change.ids == {str(walked.signup_id)}
        assert evening.posts() == 0
        evening.changes.clear()
        evening.sync.run()
        assert evening.changes == []


@pytest.fixture
def laptop() -> SetClock:
    """This laptop's clock; Mobilize has its own."""
    return SetClock(NOW)


@pytest.fixture
def asking(tmp_path: Path, laptop: SetClock) -> Iterator[Callable[[], str]]:
    """Run a round of sync by the laptop's clock and say what is kept of the clocks."""
    with syncing(tmp_path, pulled=False) as evening:

        def connect() -> Mobilize:
            wire = fast_wire(evening.server, laptop, evening.access)
            return Mobilize(wire, ServerId(evening.access.org))

        with closing(Sync(evening.store, laptop, connect)) as sync:

            def ask() -> str:
                sync.run()
                return evening.desk.hub.settings()[CLOCK_AHEAD]

            yield ask


@pytest.mark.parametrize("seconds", [240, -240, 0])
def test_how_far_the_laptops_clock_is_ahead_of_mobilizes_is_kept(
    asking: Callable[[], str], laptop: SetClock, seconds: int
) -> None:
    laptop.forward(seconds / 60)
    assert asking() == str(seconds)


def test_a_clock_that_is_set_right_is_noticed_and_a_few_seconds_are_not(
    asking: Callable[[], str], laptop: SetClock
) -> None:
    kept = []
    for moved in (240, -240, 4, -9, 11):
        laptop.forward(moved / 60)
        kept.append(asking())
    assert kept == ["240", "0", "0", "0", "6"]
