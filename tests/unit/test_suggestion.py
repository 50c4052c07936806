"""Where the next caller goes: the DNC's dialer first and never below half by suggestion."""

from __future__ import annotations

from datetime import UTC, datetime
from math import ceil

from factories import a_dialer
from hypothesis import given
from hypothesis import strategies as some

from hubdesk.domain.blocks import Block, Policy, Portion
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.ids import DialerId
from hubdesk.domain.rotation import Why
from hubdesk.domain.suggestion import Load, suggest

DNC, CAMPAIGN = DialerKind.SCALE_TO_WIN, DialerKind.CAMPAIGN


def a_load(name: str, callers: int, min_callers: int = 2, kind: DialerKind = CAMPAIGN) -> Load:
    dialer = a_dialer(name, min_callers, kind=kind, id=DialerId(name))
    return Load(dialer, callers)


@some.composite
def rooms(draw: some.DrawFn) -> list[Load]:
    """A hub's dialers with a made-up room on them."""
    kinds = draw(some.lists(some.sampled_from(DialerKind), max_size=5))
    numbers = some.integers(0, 12)
    return [
        a_load(f"dialer {n}", draw(numbers), draw(numbers), kind) for n, kind in enumerate(kinds)
    ]


def _answer(*loads: Load) -> tuple[str, Why] | None:
    suggestion = suggest(loads)
    return (suggestion.name, suggestion.why) if suggestion else None


def test_the_only_dialer_is_the_answer() -> None:
    assert _answer(a_load("one", 30)) == ("one", Why.ONLY_ONE)


def test_the_dnc_s_fills_first_even_when_it_stands_last() -> None:
    loads = a_load("campaign", 0, 4), a_load("dnc", 7, 8, DNC)
    assert _answer(*loads) == ("dnc", Why.DNC_FIRST)


def test_then_a_campaign_s_fills_to_its_minimum() -> None:
    loads = a_load("dnc", 8, 8, DNC), a_load("first", 4, 4), a_load("second", 0, 4)
    assert _answer(*loads) == ("second", Why.FILLS_MINIMUM)


def test_the_dnc_s_keeps_half() -> None:
    loads = a_load("dnc", 8, 8, DNC), a_load("campaign", 8, 4)
    assert _answer(*loads) == ("dnc", Why.KEEPS_SHARE)


def test_above_all_minimums_whoever_has_fewest_is_next() -> None:
    loads = a_load("dnc", 12, 8, DNC), a_load("first", 5, 4), a_load("second", 4, 4)
    assert _answer(*loads) == ("second", Why.FEWEST_CALLERS)


def test_without_the_dnc_s_a_small_room_is_not_split() -> None:
    loads = a_load("first", 3, 4), a_load("second", 0, 4)
    assert _answer(*loads) == ("first", Why.FILLS_MINIMUM)


def test_it_says_how_many_are_there_and_how_many_are_missing() -> None:
    suggestion = suggest([a_load("dnc", 5, 8, DNC), a_load("campaign", 0)])
    assert suggestion is not None
    assert (suggestion.callers, suggestion.needs, suggestion.kind) == (5, 3, DNC)


@given(rooms())
def test_there_is_no_suggestion_only_without_dialers(loads: list[Load]) -> None:
    assert (suggest(loads) is None) is (not loads)


@given(rooms())
def test_the_same_room_always_gives_the_same_answer(loads: list[Load]) -> None:
    assert suggest(loads) == suggest(list(loads))


@given(rooms())
def test_the_dnc_s_never_falls_below_half_by_suggestion(loads: list[Load]) -> None:
    suggestion = suggest(loads)
    dnc = [load for load in loads if load.dialer.kind is DNC]
    if suggestion is None or not dnc or suggestion.kind is DNC:
        return
    assert all(load.callers >= load.dialer.min_callers for load in dnc)
    on_dnc = sum(load.callers for load in dnc)
    everyone = sum(load.callers for load in loads) + 1
    assert on_dnc / everyone >= 0.5


@given(some.integers(0, 8), some.integers(0, 8), some.integers(0, 60))
def test_a_whole_evening_of_arrivals_keeps_the_share(dnc: int, campaign: int, people: int) -> None:
    on = {"dnc": 0, "campaign": 0}
    for _ in range(people):
        suggestion = suggest(
            [a_load("dnc", on["dnc"], dnc, DNC), a_load("campaign", on["campaign"], campaign)]
        )
        assert suggestion is not None
        on[suggestion.name] += 1
        assert on["dnc"] * 2 >= sum(on.values())
    assert on["dnc"] >= min(people, dnc)


NOW = datetime(2026, 10, 20, 22, 0, tzinfo=UTC)


def planned(policy: Policy, *portions: Portion) -> Block:
    return Block(NOW, policy, portions)


def _by(block: Block, *loads: Load) -> tuple[str, Why] | None:
    suggestion = suggest(loads, block)
    return (suggestion.name, suggestion.why) if suggestion else None


def test_in_a_block_whoever_comes_goes_where_the_room_calls() -> None:
    block = planned(Policy.BLOCKS, Portion(DialerId("campaign")))
    loads = a_load("dnc", 0, 8, DNC), a_load("campaign", 9)
    assert _by(block, *loads) == ("campaign", Why.BLOCK_BEGINS)


def test_in_a_split_the_emptiest_part_comes_first_and_the_dncs_keeps_its_share() -> None:
    ids = DialerId("dnc"), DialerId("campaign")
    block = planned(Policy.SPLIT, Portion(ids[0], 0.6), Portion(ids[1], 0.4))
    assert _by(block, a_load("dnc", 5, 2, DNC), a_load("campaign", 4)) == ("dnc", Why.KEEPS_SHARE)
    assert _by(block, a_load("dnc", 6, 2, DNC), a_load("campaign", 3)) == (
        "campaign",
        Why.FEWEST_CALLERS,
    )
    assert _by(block, a_load("dnc", 0, 8, DNC), a_load("campaign", 0)) == ("dnc", Why.DNC_FIRST)


def test_who_may_choose_begins_on_the_dncs() -> None:
    block = planned(Policy.CHOICE, Portion(DialerId("campaign")), Portion(DialerId("dnc")))
    loads = a_load("campaign", 0), a_load("dnc", 9, 2, DNC)
    assert _by(block, *loads) == ("dnc", Why.DNC_UNLESS_CHOSEN)


def test_a_block_whose_dialer_is_closed_falls_back_on_the_rule() -> None:
    block = planned(Policy.BLOCKS, Portion(DialerId("gone")))
    assert _by(block, a_load("one", 3)) == ("one", Why.ONLY_ONE)


@given(rooms(), some.floats(0.0, 1.0), some.sampled_from(Policy))
def test_a_planned_room_filled_by_suggestion_keeps_the_dncs_share(
    loads: list[Load], share: float, policy: Policy
) -> None:
    room = {load.dialer.id: Load(load.dialer, 0) for load in loads}
    some_dialers = list(room)[: 1 if policy is Policy.BLOCKS else None]
    block = planned(policy, *map(Portion, some_dialers))
    for count in range(1, 13):
        found = suggest(list(room.values()), block, share)
        if found is None:
            assert not loads
            return
        assert found.dialer_id in some_dialers
        on = room[found.dialer_id]
        room[found.dialer_id] = Load(on.dialer, on.callers + 1)
        dnc = [one for one in room.values() if one.dialer.kind is DNC]
        if policy is Policy.SPLIT and dnc:
            assert sum(one.callers for one in dnc) >= ceil(count * share - 1e-9) - 1
