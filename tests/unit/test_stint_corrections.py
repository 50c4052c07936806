"""A stint is corrected by a new fact beside it: both are kept, one of them counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from factories import FIRST, DeskEvening, a_dialer, dump, table
from hypothesis import given
from hypothesis import strategies as some

from hubdesk.clock import SetClock
from hubdesk.desk.floor import CORRECTED
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.dialers import Dialer, DialerKind
from hubdesk.domain.ids import DialerId, PersonId, SignUpId, StintId
from hubdesk.domain.rotation import Why
from hubdesk.domain.stints import Seen, Span, Stay, Time, check_correction, presence
from hubdesk.errors import Problem
from hubdesk.store.stints import Stint
from hubdesk.words import stints as words

HALF = timedelta(minutes=30)


@pytest.fixture
def dialers(worked: DeskEvening) -> list[Dialer]:
    """The DNC's dialer and a campaign's."""
    put = worked.desk.floor.put_dialer
    return [
        put(a_dialer(), "Dana"),
        put(a_dialer("ThruTalk", kind=DialerKind.CAMPAIGN), "Dana"),
    ]


@pytest.fixture
def ana(worked: DeskEvening) -> SignUpId:
    """Ana, who is here since six."""
    return worked.signup("Ana Klein")


@pytest.fixture
def two(
    worked: DeskEvening, dialers: list[Dialer], ana: SignUpId, clock: SetClock
) -> tuple[Stint, Stint]:
    """Ana's evening at seven: half an hour on the DNC's, since then on the campaign's."""
    for dialer in dialers:
        worked.desk.floor.assign([ana], dialer.id, "Dana")
        clock.forward(30)
    first, second = worked.desk.floor.stints(who(worked))
    return first, second


def who(evening: DeskEvening) -> PersonId:
    (hit,) = evening.desk.finder.who("Ana Klein", evening.early)
    return hit.id


def minutes(evening: DeskEvening) -> list[int]:
    board = evening.desk.floor.board(evening.early.timeslot_id)
    return [column.minutes for column in board.columns]


def test_both_are_kept_and_who_corrected_and_why(
    worked: DeskEvening, dialers: list[Dialer], two: tuple[Stint, Stint], changes: list[Change]
) -> None:
    new = worked.desk.floor.correct(two[0].id, "Ruth", " wrong dialer ", dialer_id=dialers[1].id)
    was, now_is, _ = worked.desk.floor.stints(who(worked))
    assert now_is == new
    assert (new.corrects, new.by, new.said) == (two[0].id, "Ruth", "wrong dialer")
    assert new.reason == two[0].reason
    assert (new.started_at, new.ended_at) == (two[0].started_at, two[0].ended_at)
    assert was == replace(two[0], retired_at=FIRST + 2 * HALF, retired_by="Ruth")
    (change,) = changes
    assert change == Change(frozenset({Kind.FLOOR}), frozenset({str(two[0].signup_id)}), "Ruth")


def test_what_was_corrected_counts_for_nothing(
    worked: DeskEvening, dialers: list[Dialer], two: tuple[Stint, Stint]
) -> None:
    desk, shift = worked.desk, worked.early.timeslot_id
    assert minutes(worked) == [30, 30]
    desk.floor.correct(two[0].id, "Ruth", "wrong dialer", dialer_id=dialers[1].id)
    board = desk.floor.board(shift)
    assert (minutes(worked), board.dnc_share) == ([0, 60], 0.0)
    assert [len(column.callers) for column in board.columns] == [0, 1]
    card = desk.finder.card(who(worked), worked.early)
    assert card is not None
    assert len(card.stints) == 2


def test_who_is_on_a_dialer_is_on_the_one_that_was_meant(
    worked: DeskEvening,
    dialers: list[Dialer],
    two: tuple[Stint, Stint],
    ana: SignUpId,
    clock: SetClock,
) -> None:
    desk, shift = worked.desk, worked.early.timeslot_id
    desk.floor.correct(two[1].id, "Ruth", "never moved", dialer_id=dialers[0].id)
    board = desk.floor.board(shift)
    assert [[one.signup_id for one in column.callers] for column in board.columns] == [[ana], []]
    assert desk.finder.aside(ana).dialer_id == dialers[0].id
    suggested = desk.floor.suggestion(shift)
    assert suggested is not None
    assert (suggested.dialer_id, suggested.callers) == (dialers[0].id, 1)
    # Moving and leaving go on from it, and the file takes no second open stint.
    clock.forward(10)
    assert desk.floor.assign([ana], dialers[0].id, "Dana") == 0
    assert desk.floor.assign([ana], None, "Dana") == 1
    assert minutes(worked) == [70, 0]
    assert [row["ended_at"] is None for row in table(worked.store, "stint")].count(True) == 1


def test_a_stint_somebody_forgot_to_end_is_ended_when_it_was(
    worked: DeskEvening, two: tuple[Stint, Stint], ana: SignUpId
) -> None:
    worked.desk.floor.correct(two[1].id, "Ruth", "left early", ended_at=FIRST + HALF * 1.5)
    assert minutes(worked) == [30, 15]
    waiting = worked.desk.floor.board(worked.early.timeslot_id).waiting
    assert [one.since for one in waiting if one.signup_id == ana] == [FIRST + HALF * 1.5]


def test_a_correction_can_be_corrected(
    worked: DeskEvening, dialers: list[Dialer], two: tuple[Stint, Stint]
) -> None:
    correct = worked.desk.floor.correct
    first = correct(two[0].id, "Ruth", "wrong dialer", dialer_id=dialers[1].id)
    second = correct(first.id, "Dana", "it was right", dialer_id=dialers[0].id)
    assert minutes(worked) == [30, 30]
    kept = {one.id: one.corrects for one in worked.desk.floor.stints(who(worked))}
    assert kept == {
        two[0].id: None,
        first.id: two[0].id,
        second.id: first.id,
        two[1].id: None,
    }
    with pytest.raises(Problem, match="stint_retired"):
        correct(two[0].id, "Ruth", "again", dialer_id=dialers[1].id)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda two: {"reason": "  "}, "stint_needs_reason"),
        (lambda two: {}, "stint_same"),
        (lambda two: {"stint_id": StintId("none")}, "stint_unknown"),
        (lambda two: {"dialer_id": DialerId("none")}, "dialer_unknown"),
        (lambda two: {"ended_at": two[0].started_at}, "stint_times"),
        (lambda two: {"started_at": FIRST + 5 * HALF}, "stint_times"),
        (lambda two: {"ended_at": FIRST + 5 * HALF}, "stint_times"),
        (lambda two: {"ended_at": FIRST + HALF * 1.5}, "stint_overlaps"),
        (lambda two: {"joined_as": "x" * 101}, "login_too_long"),
    ],
)
def test_a_correction_that_is_not_right_changes_nothing(
    worked: DeskEvening,
    two: tuple[Stint, Stint],
    changes: list[Change],
    change: Callable[[tuple[Stint, Stint]], dict[str, Any]],
    code: str,
) -> None:
    before = dump(worked.store)
    asked: dict[str, Any] = {"stint_id": two[0].id, "by": "Ruth", "reason": "why"} | change(two)
    with pytest.raises(Problem, match=code):
        worked.desk.floor.correct(**asked)
    assert (dump(worked.store), changes) == (before, [])


class TestLogin:
    def test_the_phone_typed_into_the_dialer_is_kept_as_one(
        self, worked: DeskEvening, dialers: list[Dialer], ana: SignUpId
    ) -> None:
        floor, shift = worked.desk.floor, worked.early.timeslot_id
        floor.assign([ana], dialers[0].id, "Dana", joined_as=" (202) 555-0101 ")
        (caller,) = floor.board(shift).columns[0].callers
        assert caller.joined_as == "+12025550101"

    def test_it_is_filled_in_once_and_another_is_a_correction(
        self, worked: DeskEvening, dialers: list[Dialer], ana: SignUpId, changes: list[Change]
    ) -> None:
        floor = worked.desk.floor
        floor.assign([ana], dialers[0].id, "Dana")
        floor.note_login(ana, "dayton  07", "Dana")
        (first,) = floor.stints(who(worked))
        assert (first.joined_as, first.retired_at) == ("dayton 07", None)
        changes.clear()
        floor.note_login(ana, "dayton 07", "Ruth")
        assert changes == []
        floor.note_login(ana, "dayton 08", "Ruth")
        was, now_is = floor.stints(who(worked))
        assert (was.joined_as, was.retired_by) == ("dayton 07", "Ruth")
        assert (now_is.joined_as, now_is.by, now_is.reason) == ("dayton 08", "Ruth", was.reason)
        assert len(changes) == 1

    def test_who_waits_has_none(self, worked: DeskEvening, ana: SignUpId) -> None:
        with pytest.raises(Problem, match="not_on_dialer"):
            worked.desk.floor.note_login(ana, "dayton 07", "Dana")

    def test_another_dialer_asks_for_another(
        self, worked: DeskEvening, dialers: list[Dialer], ana: SignUpId
    ) -> None:
        floor = worked.desk.floor
        floor.assign([ana], dialers[0].id, "Dana", joined_as="dayton 07")
        floor.assign([ana], dialers[1].id, "Dana")
        assert [one.joined_as for one in floor.stints(who(worked))] == ["dayton 07", ""]


NOON = datetime(2026, 10, 20, 12, tzinfo=UTC)
times = some.builds(
    lambda begins, length: Time(
        DialerId("a"),
        NOON + timedelta(minutes=begins),
        None if length is None else NOON + timedelta(minutes=begins + length),
    ),
    some.integers(0, 60),
    some.none() | some.integers(1, 60),
)


@given(times, times)
def test_two_stints_meet_where_a_minute_belongs_to_both(one: Time, other: Time) -> None:
    shared = any(covers(one.span, minute) and covers(other.span, minute) for minute in range(121))
    assert one.span.meets(other.span) is other.span.meets(one.span) is shared


def covers(span: Span, minute: int) -> bool:
    at = NOON + timedelta(minutes=minute)
    return span.since <= at and (span.until is None or at < span.until)


@given(times, some.lists(times, max_size=3), some.lists(times, max_size=2), some.lists(times))
def test_no_correction_puts_anybody_on_two_dialers_or_where_they_were_not(
    new: Time, others: list[Time], breaks: list[Time], here: list[Time]
) -> None:
    was, now = replace(new, started_at=new.started_at + timedelta(seconds=1)), NOON + 6 * HALF
    stay = Stay(tuple(others), spans(breaks), spans(here), NOON + 2 * HALF)
    try:
        check_correction(was, new, stay, now)
    except Problem:
        return
    for minute in range(181):
        if covers(new.span, minute):
            assert not any(covers(other.span, minute) for other in (*others, *breaks))
            assert any(covers(one.span, minute) for one in here)


def spans(times: list[Time]) -> tuple[Span, ...]:
    return tuple(one.span for one in times)


@given(times, some.lists(times, max_size=3))
def test_times_that_stay_are_not_judged_anew(was: Time, others: list[Time]) -> None:
    here = Stay(tuple(others), spans(others), (), NOON)
    check_correction(was, replace(was, joined_as="after"), here, NOON + 6 * HALF)


def test_who_left_and_came_back_was_here_twice_and_a_slip_was_not() -> None:
    at = [NOON + HALF * step for step in range(6)]
    came, left = Seen(at[0], here=True), Seen(at[1], here=False)
    back = Seen(at[2], here=True)
    assert presence([]) == presence([came, Seen(at[1], here=False, undo=True)]) == ()
    assert presence([came, left, back]) == (Span(at[0], at[1]), Span(at[2], None))
    assert presence([came, left, Seen(at[2], here=True, undo=True)]) == (Span(at[0], None),)
    twice = [Seen(at[2], here=True, undo=True), Seen(at[3], here=False, undo=True)]
    assert presence([came, left, *twice]) == ()
    assert presence([came, left, *twice, Seen(at[4], here=True)]) == (Span(at[4], None),)


class TestBounds:
    """What a correction may say is bounded by what else is known of the evening."""

    @pytest.mark.parametrize(
        ("begins", "ends", "code"),
        [
            (-1, -0.5, "stint_not_here"),  # before they came
            (2.1, 2.4, "stint_on_break"),
            (2.6, 4.5, "stint_not_here"),  # after they left
            (0.5, 1.5, "stint_overlaps"),
        ],
    )
    def test_outside_it_nothing_is_changed(
        self,
        worked: DeskEvening,
        dialers: list[Dialer],
        two: tuple[Stint, Stint],
        ana: SignUpId,
        clock: SetClock,
        begins: float,
        ends: float,
        code: str,
    ) -> None:
        desk = worked.desk
        desk.rotations.take_break(ana, "Dana")  # at seven, for a quarter of an hour
        clock.forward(15)
        desk.rotations.back(ana, "Dana")
        clock.forward(30)
        desk.attendance.check_out(ana, "Dana")
        clock.forward(60)
        last = desk.floor.stints(who(worked))[-1]
        before = dump(worked.store)
        with pytest.raises(Problem, match=code):
            desk.floor.correct(
                last.id, "Ruth", "w", started_at=FIRST + HALF * begins, ended_at=FIRST + HALF * ends
            )
        assert dump(worked.store) == before
        new = desk.floor.correct(last.id, "Ruth", "w", ended_at=FIRST + HALF * 3)
        assert new.ended_at == FIRST + HALF * 3

    def test_who_was_never_checked_out_calls_no_longer_than_anybody_after_the_shift(
        self, worked: DeskEvening, two: tuple[Stint, Stint], clock: SetClock
    ) -> None:
        over = worked.early.ends_at + timedelta(minutes=60)
        clock.go_to(over + timedelta(hours=9))
        correct = worked.desk.floor.correct
        with pytest.raises(Problem, match="stint_not_here"):
            correct(two[1].id, "Ruth", "morning", ended_at=over + timedelta(minutes=1))
        assert correct(two[1].id, "Ruth", "stayed", ended_at=over).ended_at == over

    @pytest.mark.parametrize("typed", [*Why, "out", "estimated", "corrected"])
    def test_a_typed_reason_is_never_read_as_a_code(
        self, worked: DeskEvening, two: tuple[Stint, Stint], ana: SignUpId, typed: str
    ) -> None:
        desk, shift = worked.desk, worked.early
        began = desk.reports.evening(shift).began
        end = FIRST + HALF * 1.5
        new = desk.floor.correct(two[1].id, "Ruth", typed, ended_at=end)
        (kept,) = [one for one in desk.floor.stints(who(worked)) if one.id == new.id]
        assert (kept.said, kept.reason, kept.end_reason) == (typed, two[1].reason, CORRECTED)
        assert f"“{typed}”" in words.correction(kept)
        assert desk.reports.evening(shift).began == began
