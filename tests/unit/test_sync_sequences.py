"""No sequence of what happens in an evening loses, doubles or falsely verifies an attendance."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
from evening_machine import EveningMachine
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test
from syncing import syncing
from venue import VOLUNTEERS, Venue


def play(
    examples: int,
    steps: int,
    folder: Path,
    number: int | None = None,
    volunteers: int = VOLUNTEERS,
) -> None:
    """Play so many random evenings of so many steps; `number` makes them the same ones again."""
    with syncing(folder, volunteers=volunteers) as evening:
        EveningMachine.venue = Venue(evening, volunteers)
        machine = seed(number)(EveningMachine) if number is not None else EveningMachine
        run_state_machine_as_test(
            machine,
            settings=settings(
                max_examples=examples,
                stateful_step_count=steps,
                deadline=None,
                database=None,
                # To make a failure small would take longer than all the evenings.
                phases=[Phase.generate],
                report_multiple_bugs=False,
                suppress_health_check=list(HealthCheck),
            ),
        )


@pytest.mark.timeout(300)
def test_no_sequence_loses_doubles_or_falsely_verifies_an_attendance(tmp_path: Path) -> None:
    play(40, 12, tmp_path)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_thousand_evenings_lose_double_and_falsely_verify_nobody(tmp_path: Path) -> None:
    number = random.randrange(2**32)
    print(f"seed {number}", file=sys.stderr)
    play(1000, 25, tmp_path, number)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_three_hundred_evenings_of_a_larger_hub_do_neither(tmp_path: Path) -> None:
    number = random.randrange(2**32)
    print(f"seed {number}", file=sys.stderr)
    play(300, 25, tmp_path, number, volunteers=30)
