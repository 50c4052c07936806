"""Until when a stint is planned: to the next block elsewhere, in a split for one rotation."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from hubdesk.domain.blocks import ROTATION, Block, Policy, Portion, planned_end
from hubdesk.domain.ids import DialerId

DNC, TWO = DialerId("dnc"), DialerId("two")
SIX = datetime(2026, 10, 20, 22, 0, tzinfo=UTC)
EIGHT = SIX + timedelta(hours=2)


def after(minutes: int) -> datetime:
    """So many minutes after the doors."""
    return SIX + timedelta(minutes=minutes)


def block(minutes: int, policy: Policy, *dialers: DialerId) -> Block:
    """A block that begins so many minutes after the doors."""
    return Block(after(minutes), policy, tuple(Portion(one) for one in dialers))


FIRST_DNC = block(20, Policy.BLOCKS, DNC)
THEN_TWO = block(70, Policy.BLOCKS, TWO)
SPLIT = block(70, Policy.SPLIT, DNC, TWO)


def test_a_block_lasts_to_the_next_one() -> None:
    assert planned_end(DNC, after(20), [THEN_TWO, FIRST_DNC], EIGHT) == after(70)


def test_who_sits_down_before_the_first_block_is_planned_as_in_it() -> None:
    assert planned_end(DNC, after(-15), [FIRST_DNC, THEN_TWO], EIGHT) == after(70)


def test_the_last_block_lasts_to_the_shifts_end() -> None:
    assert planned_end(TWO, after(71), [FIRST_DNC, THEN_TWO], EIGHT) is None


def test_a_next_block_on_the_same_dialer_is_no_end() -> None:
    again = block(60, Policy.BLOCKS, DNC)
    assert planned_end(DNC, after(20), [FIRST_DNC, again, THEN_TWO], EIGHT) == after(70)


def test_a_split_lasts_a_rotation_from_when_somebody_sat_down() -> None:
    assert planned_end(TWO, after(75), [FIRST_DNC, SPLIT], SIX + 4 * ROTATION) == after(120)
    length = timedelta(minutes=20)
    assert planned_end(TWO, after(75), [FIRST_DNC, SPLIT], EIGHT, length) == after(95)


def test_who_stays_on_into_a_split_has_a_rotation_from_its_start() -> None:
    assert planned_end(DNC, after(20), [FIRST_DNC, SPLIT], SIX + 4 * ROTATION) == after(115)


def test_a_split_of_one_dialer_rotates_nobody() -> None:
    alone = block(0, Policy.SPLIT, DNC)
    assert planned_end(DNC, after(0), [alone], EIGHT) is None


def test_where_callers_choose_nobody_is_past_their_time() -> None:
    assert planned_end(TWO, after(0), [block(0, Policy.CHOICE, DNC, TWO)], EIGHT) is None


def test_an_evening_without_blocks_plans_no_end() -> None:
    assert planned_end(DNC, after(0), [], EIGHT) is None


@given(
    some.lists(
        some.tuples(
            some.integers(0, 110),
            some.sampled_from(Policy),
            some.lists(some.sampled_from([DNC, TWO]), min_size=1, max_size=2, unique=True),
        ),
        max_size=4,
        unique_by=lambda one: one[0],
    ),
    some.integers(-30, 119),
    some.sampled_from([DNC, TWO]),
)
def test_an_end_comes_after_the_beginning_and_before_the_shifts(
    drawn: list[tuple[int, Policy, list[DialerId]]], since: int, on: DialerId
) -> None:
    blocks = [block(minutes, policy, *dialers) for minutes, policy, dialers in drawn]
    end = planned_end(on, after(since), blocks, EIGHT)
    assert end == planned_end(on, after(since), list(reversed(blocks)), EIGHT)
    if end is not None:
        assert after(since) < end < EIGHT
