"""The plan of a rotation: what holds of every room, and the reason each move gives."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import ceil

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as some

from hubdesk.domain.blocks import (
    Block,
    Policy,
    Portion,
    block_at,
    check_blocks,
    dnc_part,
    model_blocks,
    read_part,
    seats_of,
)
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId, SignUpId
from hubdesk.domain.rotation import Need, Plan, Present, Spell, Why, needs_of, plan
from hubdesk.errors import Problem

DOORS = datetime(2026, 10, 20, 22, 0, tzinfo=UTC)
NOW = DOORS + timedelta(hours=1)
DNC = Dialer(DialerId("dnc"), "Scale to Win", DialerKind.SCALE_TO_WIN, min_callers=2)
TWO = Dialer(DialerId("two"), "ThruTalk", DialerKind.CAMPAIGN, min_callers=2)
HALVES = Block(DOORS, Policy.SPLIT, (Portion(DNC.id), Portion(TWO.id)))


def someone(name: str, minutes: int = 60, *spells: Spell, **more: object) -> Present:
    """Somebody who came so many minutes ago."""
    arrived = NOW - timedelta(minutes=minutes)
    return replace(Present(SignUpId(name), arrived, tuple(spells)), **more)  # type: ignore[arg-type] # by name


def called(dialer: Dialer, begin: int, end: int | None = None) -> Spell:
    """A stint that began so many minutes ago, and ended so many ago."""
    until = None if end is None else NOW - timedelta(minutes=end)
    return Spell(dialer.id, NOW - timedelta(minutes=begin), until)


def after(people: Sequence[Present], planned: Plan) -> dict[SignUpId, DialerId | None]:
    """Where everybody is once the plan is applied."""
    moved = {move.person: move.target for move in planned.moves}
    return {one.id: moved.get(one.id, one.on) for one in people}


def applied(people: Sequence[Present], planned: Plan) -> list[Present]:
    """The same people once they have moved."""
    end = after(people, planned)
    room = []
    for one in people:
        on = end[one.id]
        if on is not None and on != one.on:
            ended = [replace(spell, ended_at=spell.ended_at or NOW) for spell in one.spells]
            room.append(replace(one, spells=(*ended, Spell(on, NOW))))
        else:
            room.append(one)
    return room


@some.composite
def rooms(draw: some.DrawFn) -> tuple[list[Present], list[Dialer], Block, SignUpId | None]:
    """Any dialers that are open, any people with any past, any block."""
    dialers = [
        Dialer(
            DialerId(f"d{number}"),
            f"Dialer {number}",
            draw(some.sampled_from(DialerKind)),
            needs_account=draw(some.booleans()),
            needs_phone=draw(some.booleans()),
            needs_computer=draw(some.booleans()),
            min_callers=draw(some.integers(1, 10)),
        )
        for number in range(draw(some.integers(1, 4)))
    ]
    ids = [one.id for one in dialers]
    people = []
    for number in range(draw(some.integers(0, 16))):
        minutes = draw(some.integers(1, 60))
        drawn: list[int] = draw(some.lists(some.integers(0, minutes), max_size=3))
        cuts = sorted(drawn, reverse=True)
        spells = [
            Spell(
                draw(some.sampled_from(ids)),
                NOW - timedelta(minutes=begin),
                NOW - timedelta(minutes=end),
            )
            for begin, end in pairwise(cuts)
        ]
        calls_now: bool = draw(some.booleans())
        if cuts and calls_now:
            spells.append(Spell(draw(some.sampled_from(ids)), NOW - timedelta(minutes=cuts[-1])))
        people.append(
            Present(
                SignUpId(f"p{number}"),
                NOW - timedelta(minutes=minutes),
                tuple(spells),
                draw(some.frozensets(some.sampled_from(Need), max_size=2)),
                draw(some.none() | some.sampled_from(ids)),
            )
        )
    policy = draw(some.sampled_from(Policy))
    most = 1 if policy is Policy.BLOCKS else 4
    wanted = draw(some.lists(some.sampled_from(ids), unique=True, min_size=1, max_size=most))
    portions = tuple(
        Portion(one, draw(some.floats(0.1, 3)), draw(some.none() | some.integers(0, 12)))
        for one in wanted
    )
    turn = draw(some.none() | some.sampled_from([one.id for one in people])) if people else None
    closed = draw(some.frozensets(some.sampled_from(ids), max_size=2))
    open_now = [one for one in dialers if one.id not in closed]
    return people, open_now, Block(DOORS, policy, portions), turn


some_rooms = settings(max_examples=80, deadline=None)


@given(rooms())
@some_rooms
def test_nobody_is_put_on_two_dialers_or_where_they_cannot_call(
    room: tuple[list[Present], list[Dialer], Block, SignUpId | None],
) -> None:
    people, dialers, block, turn = room
    planned = plan(people, dialers, block, NOW, turn=turn)
    known = {one.id: one for one in people}
    asks = {one.id: needs_of(one) for one in dialers}
    assert len({move.person for move in planned.moves}) == len(planned.moves)
    for move in planned.moves:
        assert move.origin == known[move.person].on != move.target
        assert not asks[move.target] & known[move.person].lacks


@given(rooms())
@some_rooms
def test_nobody_waits_while_there_is_a_dialer_they_can_call_on(
    room: tuple[list[Present], list[Dialer], Block, SignUpId | None],
) -> None:
    people, dialers, block, turn = room
    planned = plan(people, dialers, block, NOW, turn=turn)
    end = after(people, planned)
    wanted = {portion.dialer_id for portion in block.portions} & {one.id for one in dialers}
    for one in people:
        can = [
            to
            for to in dialers
            if (to.id in wanted or block.policy is Policy.BLOCKS or not wanted)
            and not needs_of(to) & one.lacks
        ]
        assert (one.id in planned.unseated) is not bool(can)
        assert not can or end[one.id] is not None


@given(rooms(), some.sampled_from([0.0, 0.3, 0.5, 0.8, 1.0]))
@some_rooms
def test_the_dncs_dialer_keeps_its_share_of_a_split(
    room: tuple[list[Present], list[Dialer], Block, SignUpId | None], share: float
) -> None:
    people, dialers, block, turn = room
    everybody = [replace(one, lacks=frozenset()) for one in people]
    wanted = {portion.dialer_id for portion in block.portions}
    dnc = {one.id for one in dialers if one.kind is DialerKind.SCALE_TO_WIN} & wanted
    assume(dnc)
    planned = plan(
        everybody, dialers, replace(block, policy=Policy.SPLIT), NOW, turn=turn, dnc_share=share
    )
    on_dnc = sum(on in dnc for on in after(everybody, planned).values())
    assert on_dnc >= ceil(len(people) * share - 1e-9)
    assert planned.dnc_share == (on_dnc / len(people) if people else None)


@given(rooms(), some.randoms(use_true_random=False))
@some_rooms
def test_the_same_room_gives_the_same_plan_in_any_order(
    room: tuple[list[Present], list[Dialer], Block, SignUpId | None], chance: random.Random
) -> None:
    people, dialers, block, turn = room
    shuffled = people.copy()
    chance.shuffle(shuffled)
    planned = plan(people, dialers, block, NOW, turn=turn)
    assert plan(shuffled, dialers, block, NOW, turn=turn) == planned


@given(rooms())
@some_rooms
def test_once_applied_it_proposes_nothing_more(
    room: tuple[list[Present], list[Dialer], Block, SignUpId | None],
) -> None:
    people, dialers, block, turn = room
    planned = plan(people, dialers, block, NOW, turn=turn)
    again = plan(applied(people, planned), dialers, block, NOW, turn=planned.turn)
    assert again.moves == ()


@given(rooms())
@some_rooms
def test_whoever_is_below_their_dialers_minimum_is_told_the_wait(
    room: tuple[list[Present], list[Dialer], Block, SignUpId | None],
) -> None:
    people, dialers, block, turn = room
    planned = plan(people, dialers, block, NOW, turn=turn)
    end = after(people, planned)
    count = Counter(on for one, on in end.items() if one not in planned.unseated)
    short = {one.id for one in dialers if 0 < count[one.id] < one.min_callers}
    assert {one.dialer_id for one in planned.waits} == short


@given(some.integers(0, 60), some.lists(some.floats(0.1, 3), min_size=1, max_size=3))
def test_seats_are_as_many_as_callers(count: int, shares: list[float]) -> None:
    dialers = {
        DialerId(f"d{number}"): replace(TWO, id=DialerId(f"d{number}"))
        for number in range(len(shares))
    }
    portions = [Portion(one, share) for one, share in zip(dialers, shares, strict=True)]
    seats = seats_of(count, portions, dialers)
    assert sum(seats.values()) == count
    assert all(seat >= 0 for seat in seats.values())


def test_a_fixed_number_comes_first_and_the_dnc_takes_the_rest() -> None:
    portions = [Portion(DNC.id), Portion(TWO.id, number=3)]
    assert seats_of(10, portions, {DNC.id: DNC, TWO.id: TWO}) == {DNC.id: 7, TWO.id: 3}
    # With four, three on the campaign's would leave the DNC's a quarter.
    assert seats_of(4, portions, {DNC.id: DNC, TWO.id: TWO}) == {DNC.id: 2, TWO.id: 2}


def test_who_has_called_longest_on_one_goes_to_the_other() -> None:
    room = [
        someone("Ana", 60, called(DNC, 60)),
        someone("Ben", 60, called(DNC, 60)),
        someone("Cy", 60, called(TWO, 60)),
        someone("Di", 60, called(TWO, 60)),
    ]
    planned = plan(room, [DNC, TWO], HALVES, NOW)
    assert {move.person: move.target for move in planned.moves} == {
        "Ana": "two",
        "Ben": "two",
        "Cy": "dnc",
        "Di": "dnc",
    }
    assert {move.why for move in planned.moves} <= {Why.FEWEST_MINUTES, Why.NEXT_IN_TURN}


def test_who_came_late_is_not_sent_on_to_catch_up() -> None:
    room = [
        someone("Ana", 60, called(DNC, 60)),
        someone("Ben", 60, called(DNC, 60)),
        someone("Cy", 60, called(DNC, 60, 30), called(TWO, 30)),
        someone("Late", 26, called(DNC, 26)),
    ]
    planned = plan(room, [DNC, TWO], HALVES, NOW)
    assert "Late" not in {move.person for move in planned.moves}


def test_who_sat_down_a_moment_ago_is_left_in_peace() -> None:
    room = [
        someone("Ana", 60, called(TWO, 60, 10), called(DNC, 10)),
        someone("Ben", 60, called(DNC, 60)),
        someone("Cy", 60, called(DNC, 60, 10), called(TWO, 10)),
        someone("Di", 60, called(TWO, 60)),
    ]
    moved = {move.person for move in plan(room, [DNC, TWO], HALVES, NOW).moves}
    assert moved == {"Ben", "Di"}


def test_the_turn_goes_round_and_a_move_by_hand_does_not_disturb_it() -> None:
    room = [someone(name, 60, called(DNC, 60)) for name in ("Ana", "Ben", "Cy", "Di")]
    first = plan(room, [DNC, TWO], HALVES, NOW)
    assert {move.person for move in first.moves} == {"Ana", "Ben"}
    second = plan(room, [DNC, TWO], HALVES, NOW, turn=SignUpId("Ben"))
    assert {move.person for move in second.moves} == {"Cy", "Di"}


def test_the_turn_goes_on_from_whoever_came_last_in_it() -> None:
    room = [
        *(someone(name, 60, called(DNC, 60)) for name in ("Ana", "Ben", "Cy", "Di")),
        *(someone(name, 60, called(DNC, 5)) for name in ("Eli", "Flo")),
    ]
    split = replace(HALVES, portions=(Portion(DNC.id), Portion(TWO.id, number=2)))
    planned = plan(room, [DNC, TWO], split, NOW, turn=SignUpId("Cy"))
    assert {move.person for move in planned.moves} == {"Di", "Ana"}
    assert planned.turn == "Ana"


def test_a_room_of_two_settled_halves_is_left_as_it_is() -> None:
    room = [
        someone("Ana", 60, called(DNC, 60, 30), called(TWO, 30)),
        someone("Ben", 60, called(TWO, 60, 30), called(DNC, 30)),
    ]
    assert plan(room, [DNC, TWO], HALVES, NOW).moves == ()


def test_a_block_moves_the_room_and_who_cannot_call_there_stays_with_the_dnc() -> None:
    block = Block(DOORS, Policy.BLOCKS, (Portion(TWO.id),))
    account = replace(TWO, needs_account=True)
    room = [
        someone("Ana", 60, called(DNC, 60)),
        someone("Ben", 60, lacks=frozenset({Need.ACCOUNT})),
    ]
    ana, ben = plan(room, [DNC, account], block, NOW).moves
    assert (ana.target, ana.why) == ("two", Why.BLOCK_BEGINS)
    assert (ben.target, ben.why, ben.lacks) == ("dnc", Why.LACKS, Need.ACCOUNT)


def test_choice_follows_the_caller_and_begins_on_the_dncs() -> None:
    block = replace(HALVES, policy=Policy.CHOICE)
    room = [
        someone("Ana", 5),
        someone("Ben", 5, chose=TWO.id),
        someone("Cy", 60, called(TWO, 60)),
    ]
    ana, ben = plan(room, [TWO, DNC], block, NOW).moves
    assert (ana.target, ana.why) == ("dnc", Why.DNC_UNLESS_CHOSEN)
    assert (ben.target, ben.why) == ("two", Why.CHOSEN)


def test_a_dialer_short_of_its_minimum_says_how_many_it_needs() -> None:
    room = [someone("Ana", 30, called(DNC, 30)), someone("Ben", 5)]
    (move,) = plan(room, [replace(DNC, min_callers=8), TWO], HALVES, NOW, dnc_share=1.0).moves
    assert (move.person, move.target, move.why, move.number) == (
        "Ben",
        "dnc",
        Why.FILLS_MINIMUM,
        7,
    )


def test_only_as_many_move_for_a_minimum_as_it_needs() -> None:
    room = [someone(f"p{at}", 40, called(TWO, 40)) for at in range(6)]
    moves = plan(room, [DNC, TWO], HALVES, NOW).moves
    assert [(move.why, move.number) for move in moves] == [
        (Why.FILLS_MINIMUM, 2),
        (Why.FILLS_MINIMUM, 2),
        (Why.KEEPS_SHARE, 0),
    ]


def test_who_takes_the_seat_of_somebody_who_leaves_fills_no_minimum() -> None:
    eight = [replace(DNC, min_callers=8), replace(TWO, min_callers=8)]
    room = [someone(f"d{at}", 75, called(DNC, 75)) for at in range(6)]
    room += [someone(f"t{at}", 75, called(TWO, 75)) for at in range(3)]
    planned = plan(room, eight, HALVES, NOW)
    why = {move.person: move.why for move in planned.moves}
    assert len(why) == 7
    assert [person for person in why if why[person] is Why.FILLS_MINIMUM] == ["d0"]
    assert [wait.callers for wait in planned.waits] == [5, 4]


def test_a_dialer_that_closes_sends_its_callers_on() -> None:
    room = [someone("Ana", 30, called(TWO, 30))]
    (move,) = plan(room, [DNC], HALVES, NOW).moves
    assert (move.origin, move.target, move.why) == ("two", "dnc", Why.CLOSED)


@pytest.mark.parametrize("policy", Policy)
def test_a_room_whose_dialers_are_all_closed_calls_on_what_is_open(policy: Policy) -> None:
    late = replace(TWO, id=DialerId("a late one"))
    room = [
        *(someone(f"p{at}", 30, called(TWO, 30)) for at in range(4)),
        someone("Wes", 5),
        someone("Lacks", 30, called(TWO, 30), lacks=frozenset({Need.PHONE})),
    ]
    block = Block(DOORS, policy, (Portion(TWO.id),))
    planned = plan(room, [late, DNC], block, NOW)
    end = after(room, planned)
    assert not planned.all_closed
    assert {move.why for move in planned.moves if move.origin} == {Why.CLOSED}
    on_dnc = sum(on == DNC.id for on in end.values())
    assert on_dnc == 3 if policy is Policy.SPLIT else set(end.values()) == {DNC.id}
    assert plan(applied(room, planned), [late, DNC], block, NOW, turn=planned.turn).moves == ()
    # Who has no phone keeps to what asks for none.
    asks = [late, replace(DNC, needs_phone=True)]
    assert after(room, plan(room, asks, block, NOW))[SignUpId("Lacks")] == late.id


@pytest.mark.parametrize("policy", [Policy.BLOCKS, Policy.CHOICE])
def test_who_waits_for_a_dialer_that_is_closed_is_told_so(policy: Policy) -> None:
    block = Block(DOORS, policy, (Portion(TWO.id),))
    (move,) = plan([someone("Wes", 5)], [DNC], block, NOW).moves
    assert (move.target, move.why) == (DNC.id, Why.CLOSED)
    (chosen,) = plan([someone("Wes", 5, chose=DNC.id)], [DNC], block, NOW).moves
    assert chosen.why is (Why.CHOSEN if policy is Policy.CHOICE else Why.CLOSED)


@pytest.mark.parametrize("policy", Policy)
def test_where_every_dialer_is_closed_everybody_stays_and_the_plan_says_so(policy: Policy) -> None:
    room = [someone("Ana", 30, called(TWO, 30)), someone("Wes", 5)]
    planned = plan(room, [], Block(DOORS, policy, (Portion(TWO.id),)), NOW)
    assert (planned.moves, planned.all_closed) == ((), True)
    assert planned.unseated == ("Ana", "Wes")


@pytest.mark.parametrize(
    ("minutes", "policy", "share"),
    [(60, Policy.BLOCKS, 0.5), (90, Policy.BLOCKS, 0.75), (60, Policy.SPLIT, 0.75)],
)
def test_the_dncs_part_of_an_evening_is_known_before_it_begins(
    minutes: int, policy: Policy, share: float
) -> None:
    later = DOORS + timedelta(minutes=minutes)
    portions = (Portion(TWO.id),) if policy is Policy.BLOCKS else HALVES.portions
    blocks = [
        Block(later, policy, portions),
        Block(DOORS, Policy.BLOCKS, (Portion(DNC.id),)),
    ]
    ends = DOORS + timedelta(hours=2)
    assert dnc_part(blocks, DOORS, ends, [DNC, TWO]) == pytest.approx(share)
    assert dnc_part([], DOORS, ends, [DNC, TWO]) is None
    assert block_at(blocks, DOORS - timedelta(minutes=5)) == blocks[1]
    assert block_at(blocks, later) == blocks[0]


@pytest.mark.parametrize(
    ("typed", "part"),
    [("60 %", (0.6, None)), ("60%", (0.6, None)), ("12", (1.0, 12)), ("  ", (1.0, None))],
)
def test_a_part_is_a_share_or_so_many_callers(typed: str, part: tuple[float, int | None]) -> None:
    assert read_part(typed) == part


@pytest.mark.parametrize(
    "typed", ["half", "-3", "101 %", "1.5", "٣", "99999", "9" * 9_999, "9" * 9_999 + "%"]
)
def test_what_is_no_part_of_a_room_is_said(typed: str) -> None:
    with pytest.raises(Problem, match="block_part"):
        read_part(typed)


@given(some.sampled_from(Policy), some.integers(1, 3), some.integers(0, 3), some.integers(30, 300))
def test_an_evening_by_a_policy_alone_keeps_the_dncs_share(
    policy: Policy, dnc: int, campaigns: int, minutes: int
) -> None:
    kinds = [DialerKind.SCALE_TO_WIN] * dnc + [DialerKind.CAMPAIGN] * campaigns
    dialers = [Dialer(DialerId(f"d{at}"), f"D{at}", kind) for at, kind in enumerate(kinds)]
    ends = DOORS + timedelta(minutes=minutes)
    blocks = model_blocks(policy, dialers, DOORS, ends, 0.5)
    assert check_blocks(blocks, ends) == blocks
    # A block begins on a whole minute.
    assert (dnc_part(blocks, DOORS, ends, dialers) or 0) >= 0.5 - 1 / minutes
