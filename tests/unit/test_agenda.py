"""The run of show: planned and expected times, Next, pushes, the model evening, who was briefed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from factories import FIRST, DeskEvening, a_dialer, table
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.clock import SetClock
from hubdesk.domain.agenda import (
    Item,
    ItemKind,
    RunOfShow,
    Stage,
    Step,
    next_step,
    numbered,
    pushed,
    run_of_show,
    turning,
)
from hubdesk.domain.blocks import Block, Policy, Portion
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.ids import AgendaId
from hubdesk.domain.leaders import Role
from hubdesk.domain.model_agenda import model_agenda
from hubdesk.errors import Problem

AT = datetime(2026, 10, 20, 22, 0, tzinfo=UTC)
NIGHT_OF_DST = datetime(2026, 11, 1, 5, 0, tzinfo=UTC)
"""01:00 in New York, an hour before its clocks go back."""


def at(minutes: float) -> datetime:
    return AT + timedelta(minutes=minutes)


def an_agenda(*minutes: int, begun: tuple[float, ...] = ()) -> tuple[Item, ...]:
    """Items of these lengths; the first of them begun at these minutes, one after the other."""
    kinds = [one for one in ItemKind if one is not ItemKind.PUSH]
    ends = [*begun[1:], None]
    return tuple(
        Item(
            kinds[place % len(kinds)],
            length,
            position=place,
            id=AgendaId(f"{place:03}"),
            begun_at=at(begun[place]) if place < len(begun) else None,
            ended_at=at(ending) if place < len(begun) and (ending := ends[place]) else None,
        )
        for place, length in enumerate(minutes)
    )


def told(show: RunOfShow) -> list[tuple[float, float, str]]:
    minute = timedelta(minutes=1)
    return [
        ((one.starts_at - AT) / minute, (one.ends_at - AT) / minute, one.stage.value)
        for one in show.items
    ]


def test_before_anybody_presses_next_the_times_are_the_plans_and_nothing_is_late() -> None:
    show = run_of_show(an_agenda(20, 10, 40), AT, at(65))
    assert told(show) == [(0, 20, "coming"), (20, 30, "coming"), (30, 70, "coming")]
    assert show.behind == 0
    assert show.running is None


def test_who_runs_late_pushes_the_rest() -> None:
    show = run_of_show(an_agenda(20, 10, 40, begun=(0, 24)), AT, at(27))
    assert told(show) == [(0, 24, "done"), (24, 34, "now"), (34, 74, "coming")]
    assert show.behind == 4


def test_an_item_that_overruns_ends_no_earlier_than_now() -> None:
    show = run_of_show(an_agenda(20, 10, begun=(0,)), AT, at(26))
    assert told(show) == [(0, 26, "now"), (26, 36, "coming")]
    assert show.behind == 6


def test_what_begins_early_lasts_to_its_planned_end() -> None:
    show = run_of_show(an_agenda(20, 10, 40, begun=(0, 15)), AT, at(16))
    assert told(show)[1:] == [(15, 30, "now"), (30, 70, "coming")]
    assert show.behind == 0


def test_a_push_takes_the_delay_into_the_plan() -> None:
    late = an_agenda(20, 10, 40, begun=(0, 24))
    show = run_of_show(pushed(late, 5, AT, at(27)), AT, at(27))
    assert show.behind == 0
    assert told(show)[2] == (35, 75, "coming")


def test_a_push_before_the_first_item_moves_the_whole_evening() -> None:
    show = run_of_show(pushed(an_agenda(20, 10), 5, AT, at(-3)), AT, at(-3))
    assert [begin for begin, *_ in told(show)] == [5, 25]


def test_a_first_next_in_mid_evening_finds_what_the_plan_has_now_begun_on_time() -> None:
    items = an_agenda(20, 10, 40)
    step = next_step(items, AT, at(31))
    assert (step.ends, step.begins, step.begun_at) == (None, items[2], at(30))
    show = run_of_show((*items[:2], begun(items[2], 30)), AT, at(31))
    assert [one.stage for one in show.items] == [Stage.PASSED, Stage.PASSED, Stage.NOW]
    assert show.behind == 0


def begun(item: Item, minutes: float) -> Item:
    return replace(item, begun_at=at(minutes))


def test_next_ends_what_runs_and_begins_what_comes_after() -> None:
    items = an_agenda(20, 10, begun=(0,))
    step = next_step(items, AT, at(21))
    assert (step.ends, step.begins) == items
    last = an_agenda(20, begun=(0,))
    assert next_step(last, AT, at(21)).begins is None


def test_nothing_comes_after_the_last_item_and_nothing_before_there_is_one() -> None:
    over = Item(ItemKind.DOORS, 5, begun_at=AT, ended_at=at(5))
    for items, code in (((over,), "agenda_over"), ((), "agenda_none")):
        with pytest.raises(Problem, match=code):
            next_step(items, AT, at(9))
        with pytest.raises(Problem, match=code):
            pushed(items, 5, AT, at(9))


@st.composite
def evenings(draw: st.DrawFn) -> tuple[tuple[Item, ...], datetime, datetime]:
    """Any agenda, worked through by presses at any moments, clocks set back among them."""
    starts_at = draw(st.sampled_from([AT, NIGHT_OF_DST]))
    lengths = draw(st.lists(st.integers(1, 90), min_size=1, max_size=9))
    kinds = st.sampled_from([one for one in ItemKind if one is not ItemKind.PUSH])
    items = list(numbered(Item(draw(kinds), one) for one in lengths))
    items = [replace(one, id=AgendaId(f"{one.position:03}")) for one in items]
    now = starts_at + timedelta(minutes=draw(st.integers(-60, 60)))
    for _ in range(draw(st.integers(0, 8))):
        now += timedelta(seconds=draw(st.integers(-300, 3000)))
        if draw(st.booleans()):
            try:
                step = next_step(items, starts_at, now)
            except Problem:
                break
            items = [_pressed(one, step, now) for one in items]
        else:
            try:
                items = list(pushed(items, draw(st.integers(1, 30)), starts_at, now))
            except Problem:
                break
            items = [replace(one, id=AgendaId(f"{one.position:03}")) for one in items]
    return tuple(items), starts_at, now


def _pressed(one: Item, step: Step, now: datetime) -> Item:
    if step.ends and one.id == step.ends.id:
        return replace(one, ended_at=now)
    if step.begins and one.id == step.begins.id:
        return replace(one, begun_at=step.begun_at)
    return one


@given(evenings(), st.randoms())
def test_items_keep_their_order_never_overlap_and_count_alike_in_any_order(
    evening: tuple[tuple[Item, ...], datetime, datetime], chance: Random
) -> None:
    items, starts_at, now = evening
    show = run_of_show(items, starts_at, now)
    positions = [one.item.position for one in show.items]
    assert positions == sorted(positions)
    assert all(one.starts_at <= one.ends_at for one in show.items)
    assert all(one.ends_at <= after.starts_at for one, after in pairwise(show.items))
    if show.running:
        assert show.running.ends_at >= now
    if any(one.begun_at for one in items):
        assert all(one.starts_at >= now for one in show.coming)
    shuffled = list(items)
    chance.shuffle(shuffled)
    assert run_of_show(shuffled, starts_at, now) == show
    assert sum(one.stage is Stage.NOW for one in show.items) <= 1
    assert show.behind >= 0


@given(evenings(), st.integers(1, 60))
def test_a_push_moves_all_that_comes_and_nothing_that_was(
    evening: tuple[tuple[Item, ...], datetime, datetime], minutes: int
) -> None:
    items, starts_at, now = evening
    before = run_of_show(items, starts_at, now)
    if before.running is None and not before.coming:
        return
    after = run_of_show(pushed(items, minutes, starts_at, now), starts_at, now)
    assert [one.item.kind for one in after.items] == [one.item.kind for one in before.items]
    length = timedelta(minutes=minutes)
    for old, new in zip(before.items, after.items, strict=True):
        if old.stage is Stage.COMING:
            assert old.planned_at + length == new.planned_at
            assert old.starts_at <= new.starts_at <= old.starts_at + length
        elif old.stage is Stage.DONE:
            assert (old.starts_at, old.ends_at) == (new.starts_at, new.ends_at)
    assert after.behind <= before.behind


@given(st.integers(1, 600), st.lists(st.integers(-30, 630), max_size=4))
def test_the_model_evening_fills_any_shift_to_the_minute(length: int, moves: list[int]) -> None:
    ends_at = at(length)
    items = model_agenda(AT, ends_at, [at(one) for one in moves])
    show = run_of_show(items, AT, at(-1))
    assert show.ends_at == (ends_at if length < 480 or len(items) > 1 else at(480))
    assert all(1 <= one.minutes <= 480 for one in items)
    if length >= 30:
        kinds = [one.kind for one in items]
        assert kinds[:3] == [ItemKind.DOORS, ItemKind.WELCOME, ItemKind.TRAINING]
        assert kinds[-1] is ItemKind.DEBRIEF
        assert ItemKind.CALLS in kinds


def test_the_model_evening_of_two_hours_has_a_rotation_and_a_break() -> None:
    items = model_agenda(AT, at(120))
    assert [f"{one.minutes} {one.kind}" for one in items] == [
        *("15 doors", "5 welcome", "10 training", "30 calls", "5 rotation"),
        *("18 calls", "10 break", "17 calls", "10 debrief"),
    ]


def test_its_rotations_are_where_the_blocks_begin() -> None:
    show = run_of_show(model_agenda(AT, at(120), [at(70)]), AT, AT)
    rotation = show.next_rotation()
    assert rotation is not None
    assert rotation.planned_at == at(70)


def test_each_block_has_a_rotation_of_the_agenda_in_the_same_order_however_late_it_is() -> None:
    items = pushed(model_agenda(AT, at(120), [at(60), at(90)]), 20, AT, at(5))
    show = run_of_show(items, AT, at(65))
    due = turning(show, [at(90), at(60)], at(65))
    assert (due.at, due.agenda_at) == (at(90), at(110))
    more = turning(show, [at(112)], at(65))
    assert (more.at, more.agenda_at) == (at(80), None)


def test_the_blocks_say_when_the_room_moves_and_the_agenda_how_far_it_is_from_that() -> None:
    items = model_agenda(AT, at(120), [at(70)])
    agreed = turning(run_of_show(items, AT, at(5)), [at(70)], at(5))
    assert (agreed.at, agreed.differ) == (at(70), 0)
    late = pushed(items, 4, AT, at(5))
    assert turning(run_of_show(late, AT, at(5)), [at(70)], at(5)).differ == 4
    alone = turning(run_of_show(late, AT, at(5)), [], at(5))
    assert alone.at is not None
    assert alone.differ == 0
    assert turning(run_of_show(items, AT, at(73)), [at(70)], at(73)).at is None


@pytest.fixture
def agreed(evening: DeskEvening) -> DeskEvening:
    """Two blocks from 18:00 and 19:10, doors open, an agenda fitted to them."""
    desk, slot = evening.desk, evening.early.timeslot_id
    dnc = desk.floor.put_dialer(a_dialer(), "Ruth")
    other = desk.floor.put_dialer(a_dialer("ThruTalk", kind=DialerKind.CAMPAIGN), "Ruth")
    blocks = [
        Block(FIRST, Policy.BLOCKS, (Portion(dnc.id),)),
        Block(FIRST + timedelta(minutes=70), Policy.BLOCKS, (Portion(other.id),)),
    ]
    desk.rotations.open(slot, Policy.BLOCKS, "Ruth", blocks=blocks)
    desk.agenda.put(slot, desk.agenda.template(slot), "Ruth")
    return evening


def test_the_template_agrees_with_the_evenings_blocks(agreed: DeskEvening) -> None:
    due = agreed.desk.agenda.turning(agreed.early.timeslot_id)
    assert due.at == FIRST + timedelta(minutes=70)
    assert due.differ == 0


def test_the_template_of_an_evening_nobody_planned_rotates_when_its_split_does(
    evening: DeskEvening,
) -> None:
    desk, slot = evening.desk, evening.early.timeslot_id
    dnc = desk.floor.put_dialer(a_dialer(), "Ruth")
    desk.floor.put_dialer(a_dialer("ThruTalk", kind=DialerKind.CAMPAIGN), "Ruth")
    desk.floor.open_doors(slot, "Ruth", "no link")
    desk.attendance.check_in(evening.signup("Ana Klein"), slot, "Ruth", dialer_id=dnc.id)
    desk.agenda.put(slot, desk.agenda.template(slot), "Ruth")
    rotations = [
        one.planned_at for one in desk.agenda.show(slot).items if one.item.kind is ItemKind.ROTATION
    ]
    assert rotations[0] == desk.rotations.upcoming(slot).at == FIRST + timedelta(minutes=45)


def test_the_template_names_the_leaders_who_lead_its_items(agreed: DeskEvening) -> None:
    agreed.desk.leaders.put("Bo Chen", Role.FLOOR_LEAD)
    agreed.desk.leaders.put("Ruth Kim", Role.HOST)
    items = agreed.desk.agenda.template(agreed.early.timeslot_id)
    owners = {one.kind: one.owner for one in items}
    assert owners[ItemKind.WELCOME] == "Ruth Kim"
    assert owners[ItemKind.ROTATION] == "Bo Chen"
    assert owners[ItemKind.CALLS] == owners[ItemKind.DOORS] == ""


def test_a_push_leaves_the_blocks_alone_and_one_press_brings_them_along(
    agreed: DeskEvening,
) -> None:
    desk, slot = agreed.desk, agreed.early.timeslot_id
    desk.agenda.push(slot, 5, "Ruth")
    assert desk.agenda.turning(slot).differ == 5
    assert desk.rotations.blocks(slot)[1].starts_at == FIRST + timedelta(minutes=70)
    desk.agenda.lead_blocks(slot, "Ruth")
    assert desk.rotations.blocks(slot)[1].starts_at == FIRST + timedelta(minutes=75)
    assert desk.agenda.turning(slot).differ == 0


def test_blocks_brought_forward_still_owe_the_dnc_its_share(
    agreed: DeskEvening, clock: SetClock
) -> None:
    desk, slot = agreed.desk, agreed.early.timeslot_id
    items = [
        one if one.kind is not ItemKind.DOORS else Item(ItemKind.DOORS, 1, id=one.id)
        for one in desk.agenda.items(slot)
    ]
    desk.agenda.put(slot, items, "Ruth")
    assert desk.agenda.turning(slot).differ < -10
    with pytest.raises(Problem, match="rotation_share"):
        desk.agenda.lead_blocks(slot, "Ruth")


def test_blocks_brought_forward_stay_in_their_order(agreed: DeskEvening, clock: SetClock) -> None:
    desk, slot = agreed.desk, agreed.early.timeslot_id
    first, second = desk.rotations.blocks(slot)
    third = replace(first, starts_at=FIRST + timedelta(minutes=90))
    desk.rotations.open(slot, Policy.BLOCKS, "Ruth", blocks=[first, second, third])
    kinds = [ItemKind.DOORS, ItemKind.ROTATION, ItemKind.CALLS, ItemKind.ROTATION]
    desk.agenda.put(slot, [Item(kind, 10) for kind in kinds], "Ruth")
    clock.go_to(FIRST + timedelta(minutes=75))
    # The agenda has the rotation of 19:30 at 18:30, and the block of 19:10 runs.
    desk.agenda.lead_blocks(slot, "Ruth")
    assert desk.rotations.blocks(slot) == [
        first,
        second,
        replace(third, starts_at=FIRST + timedelta(minutes=71)),
    ]


def test_next_keeps_the_real_times_and_taking_it_back_forgets_them(
    agreed: DeskEvening, clock: SetClock, changes: list[Change]
) -> None:
    desk, slot = agreed.desk, agreed.early.timeslot_id
    clock.go_to(FIRST + timedelta(minutes=2))
    first = desk.agenda.next(slot, "Ruth")
    assert first.step.begins is not None
    clock.forward(20)
    second = desk.agenda.next(slot, "Ruth")
    assert [one.kinds for one in changes] == [frozenset({Kind.AGENDA})] * 2
    doors, welcome = desk.agenda.show(slot).items[:2]
    assert (doors.starts_at, doors.ends_at) == (
        FIRST + timedelta(minutes=2),
        clock(),
    )
    assert welcome.stage is Stage.NOW
    desk.agenda.put(slot, second.before, "Ruth")
    assert desk.agenda.show(slot).items[0].stage is Stage.NOW
    assert len(table(desk.context.store, "agenda")) == len(desk.agenda.items(slot))


def test_what_is_planned_anew_retires_what_was_and_keeps_it(agreed: DeskEvening) -> None:
    desk, slot = agreed.desk, agreed.early.timeslot_id
    before = desk.agenda.put(slot, [Item(ItemKind.OTHER, 7, "  Pizza  night ", "Bo")], "Ruth")
    (one,) = desk.agenda.items(slot)
    assert (one.title, one.minutes, one.owner) == ("Pizza night", 7, "Bo")
    rows = table(desk.context.store, "agenda")
    assert len(rows) == len(before) + 1
    assert sum(row["retired_at"] is None for row in rows) == 1
    desk.agenda.put(slot, before, "Ruth")
    assert [item.kind for item in desk.agenda.items(slot)] == [item.kind for item in before]


@pytest.mark.parametrize(
    ("item", "code"),
    [
        (Item(ItemKind.OTHER, 0), "agenda_minutes"),
        (Item(ItemKind.OTHER, 481), "agenda_minutes"),
        (Item(ItemKind.OTHER, 5, "x" * 81), "agenda_title"),
    ],
)
def test_an_item_that_is_none_changes_nothing(agreed: DeskEvening, item: Item, code: str) -> None:
    desk, slot = agreed.desk, agreed.early.timeslot_id
    before = desk.agenda.items(slot)
    with pytest.raises(Problem, match=code):
        desk.agenda.put(slot, [*before, item], "Ruth")
    assert desk.agenda.items(slot) == before


def test_a_strip_holds_the_whole_evening_of_somebody_who_came(
    worked: DeskEvening, clock: SetClock
) -> None:
    desk, slot = worked.desk, worked.early.timeslot_id
    ana = worked.signup("Ana Klein")
    dialer = desk.floor.put_dialer(a_dialer(), "Ruth")
    clock.forward(5)
    desk.floor.assign([ana], dialer.id, "Ruth")
    clock.forward(20)
    desk.rotations.take_break(ana, "Ruth")
    clock.forward(5)
    desk.rotations.back(ana, "Ruth")
    clock.forward(10)
    desk.attendance.check_out(ana, "Ruth")
    strip = desk.agenda.strips(slot)[0]
    assert strip.name == "Ana Klein"
    assert (strip.arrived_at, strip.left_at) == (FIRST, clock())
    assert [(one.dialer_id, one.ended_at is None) for one in strip.stretches] == [
        (dialer.id, False),
        (None, False),
        (dialer.id, False),
    ]
    assert len(desk.agenda.strips(slot)) == 3
    assert desk.agenda.strips(worked.late.timeslot_id) == []
