"""A delivery's life: how it begins, what a later press does to it, what reading back says of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as some

from hubdesk.domain.checkin import Standing
from hubdesk.domain.delivery import (
    FOR_A_PERSON,
    OPEN_STATES,
    Active,
    Read,
    Reason,
    State,
    Wanted,
    Way,
    begin,
    read_back,
    settle,
)
from hubdesk.domain.roster import SignUpStatus

ON_THE_LIST = Way(
    made_here=False,
    on_mobilize=True,
    addressable=True,
    by_key=True,
    has_email=True,
    has_zip=True,
    shares_email=False,
    blocked=False,
)
WALKED_IN = replace(ON_THE_LIST, made_here=True, on_mobilize=False)


@pytest.mark.parametrize(
    ("way", "state", "reason"),
    [
        (ON_THE_LIST, State.WORKSHEET, Reason.SET_BY_HAND),
        (WALKED_IN, State.WAITING, Reason.NONE),
        (replace(WALKED_IN, on_mobilize=True), State.WORKSHEET, Reason.SET_BY_HAND),
        (replace(WALKED_IN, by_key=False), State.WORKSHEET, Reason.NO_KEY),
        (replace(WALKED_IN, by_key=False, has_email=False), State.WORKSHEET, Reason.NO_EMAIL),
        (replace(WALKED_IN, addressable=False), State.WORKSHEET, Reason.NOT_ON_MOBILIZE),
        (replace(WALKED_IN, has_email=False), State.HELD, Reason.NO_EMAIL),
        (replace(WALKED_IN, has_zip=False), State.HELD, Reason.NO_ZIP),
        (replace(WALKED_IN, shares_email=True), State.HELD, Reason.SHARED_EMAIL),
        (replace(WALKED_IN, blocked=True), State.HELD, Reason.BLOCKED),
        (
            replace(WALKED_IN, shares_email=True, by_key=False),
            State.WORKSHEET,
            Reason.SHARED_EMAIL,
        ),
        (replace(WALKED_IN, blocked=True, by_key=False), State.WORKSHEET, Reason.BLOCKED),
    ],
)
def test_a_delivery_begins_where_it_can_go_on(way: Way, state: State, reason: Reason) -> None:
    start = begin(Wanted.COMPLETED, way)
    assert (start.state, start.reason) == (state, reason)
    assert start.creates is (way.made_here and not way.on_mobilize)


def test_only_a_completed_shift_makes_a_sign_up() -> None:
    for wanted in (Wanted.NO_SHOW, Wanted.NOT_HERE):
        start = begin(wanted, WALKED_IN)
        assert (start.creates, start.state) == (False, State.WORKSHEET)


def test_nothing_of_a_shared_email_or_without_a_key_is_ever_sent() -> None:
    for flags in product([True, False], repeat=8):
        way = Way(*flags)
        start = begin(Wanted.COMPLETED, way)
        if start.state is State.WAITING:
            assert way.by_key
            assert way.addressable
            assert way.has_email
            assert way.has_zip
            assert not any((way.shares_email, way.blocked, way.on_mobilize))
        else:
            assert start.state in FOR_A_PERSON


def test_the_same_standing_leaves_the_delivery_alone() -> None:
    for standing, wanted in (
        (Standing.HERE, Wanted.COMPLETED),
        (Standing.LEFT, Wanted.COMPLETED),
        (Standing.NO_SHOW, Wanted.NO_SHOW),
        (Standing.MOVED, Wanted.MOVED),
    ):
        for state in OPEN_STATES | {State.VERIFIED}:
            settlement = settle(standing, Active("one", wanted, state), ON_THE_LIST)
            assert (settlement.cancel, settlement.start) == (None, None)


def test_nobody_seen_needs_no_delivery() -> None:
    settlement = settle(Standing.EXPECTED, None, ON_THE_LIST)
    assert (settlement.cancel, settlement.start) == (None, None)


def test_an_undo_of_what_may_have_arrived_takes_it_back() -> None:
    held = Active("one", Wanted.COMPLETED, State.HELD, reason=Reason.UNKNOWN_FATE)
    start = settle(Standing.EXPECTED, held, replace(WALKED_IN)).start
    assert start is not None
    assert (start.wanted, start.state) == (Wanted.NOT_HERE, State.WORKSHEET)


@pytest.mark.parametrize("state", [State.WAITING, State.HELD, State.WORKSHEET])
def test_an_undo_before_anything_was_told_only_cancels(state: State) -> None:
    settlement = settle(
        Standing.EXPECTED, Active("one", Wanted.COMPLETED, state), replace(WALKED_IN)
    )
    assert (settlement.cancel, settlement.why, settlement.start) == ("one", Reason.UNDONE, None)


@pytest.mark.parametrize("state", [State.SENDING, State.SENT, State.VERIFIED, State.CONFLICT])
def test_an_undo_after_something_was_told_is_a_correction(state: State) -> None:
    settlement = settle(Standing.EXPECTED, Active("one", Wanted.COMPLETED, state), WALKED_IN)
    assert settlement.cancel == "one"
    assert settlement.start is not None
    assert (settlement.start.wanted, settlement.start.state) == (
        Wanted.NOT_HERE,
        State.WORKSHEET,
    )


def test_a_correction_is_not_corrected_by_a_further_undo() -> None:
    for state in OPEN_STATES | {State.VERIFIED}:
        settlement = settle(Standing.EXPECTED, Active("one", Wanted.NOT_HERE, state), ON_THE_LIST)
        assert (settlement.cancel, settlement.start) == (None, None)


def test_another_word_cancels_the_first_and_begins_anew() -> None:
    settlement = settle(
        Standing.NO_SHOW, Active("one", Wanted.COMPLETED, State.VERIFIED), ON_THE_LIST
    )
    assert (settlement.cancel, settlement.why) == ("one", Reason.CHANGED)
    assert settlement.start is not None
    assert settlement.start.wanted is Wanted.NO_SHOW


REGISTERED, CANCELLED = SignUpStatus.REGISTERED, SignUpStatus.CANCELLED


@pytest.mark.parametrize(
    ("wanted", "read", "after"),
    [
        (Wanted.COMPLETED, Read(REGISTERED, True, False), (State.VERIFIED, Reason.READ_BACK)),
        (Wanted.NO_SHOW, Read(REGISTERED, False, False), (State.VERIFIED, Reason.READ_BACK)),
        (
            Wanted.COMPLETED,
            Read(REGISTERED, False, False),
            (State.CONFLICT, Reason.THEY_SAY_NO_SHOW),
        ),
        (Wanted.NO_SHOW, Read(REGISTERED, True, False), (State.CONFLICT, Reason.THEY_SAY_CAME)),
        (Wanted.COMPLETED, Read(REGISTERED, None, False), None),
        (Wanted.NOT_HERE, Read(REGISTERED, None, False), (State.VERIFIED, Reason.READ_BACK)),
        (Wanted.NOT_HERE, Read(CANCELLED, None, True), (State.VERIFIED, Reason.READ_BACK)),
        (Wanted.NOT_HERE, Read(REGISTERED, False, True), (State.VERIFIED, Reason.READ_BACK)),
        (Wanted.NOT_HERE, Read(REGISTERED, None, True), None),
        (Wanted.NOT_HERE, Read(REGISTERED, True, False), None),
    ],
)
def test_reading_back_judges_what_is_on_the_worksheet(
    wanted: Wanted, read: Read, after: tuple[State, Reason] | None
) -> None:
    assert read_back(Active("one", wanted, State.WORKSHEET), read) == after


@pytest.mark.parametrize("state", [State.WAITING, State.SENDING, State.SENT, State.HELD])
def test_a_sign_up_found_there_needs_only_its_status(state: State) -> None:
    active = Active("one", Wanted.COMPLETED, state)
    after = (State.WORKSHEET, Reason.SET_BY_HAND)
    assert read_back(active, Read(REGISTERED, None, True)) == after


@pytest.mark.parametrize(
    "reason",
    [
        Reason.NO_KEY,
        Reason.NOT_ON_MOBILIZE,
        Reason.NO_GRANT,
        Reason.SHARED_EMAIL,
        Reason.BLOCKED,
        Reason.LEADER,
    ],
)
def test_a_walk_in_on_the_worksheet_and_found_there_needs_only_its_status(reason: Reason) -> None:
    active = Active("one", Wanted.COMPLETED, State.WORKSHEET, reason=reason)
    after = (State.WORKSHEET, Reason.SET_BY_HAND)
    assert read_back(active, Read(REGISTERED, None, True)) == after
    assert read_back(active, Read(CANCELLED, None, True)) is None


def test_verified_and_read_otherwise_later_is_a_conflict_or_open_again() -> None:
    verified = Active("one", Wanted.COMPLETED, State.VERIFIED)
    assert read_back(verified, Read(REGISTERED, True, False)) is None
    assert read_back(verified, Read(REGISTERED, False, False)) == (
        State.CONFLICT,
        Reason.THEY_SAY_NO_SHOW,
    )
    assert read_back(verified, Read(REGISTERED, None, False)) == (
        State.WORKSHEET,
        Reason.SET_BY_HAND,
    )


@pytest.mark.parametrize(("wanted", "came"), [(Wanted.COMPLETED, True), (Wanted.NO_SHOW, False)])
def test_what_a_leader_kept_in_a_conflict_stays_theirs_until_mobilize_says_it(
    wanted: Wanted, came: bool
) -> None:
    kept = Active("one", wanted, State.WORKSHEET, reason=Reason.LEADER)
    still = Read(REGISTERED, not came, False)
    assert read_back(kept, still) is None
    assert read_back(replace(kept, ticked=True), still) is None
    assert read_back(kept, replace(still, attended=came)) == (State.VERIFIED, Reason.READ_BACK)


@given(
    some.builds(Active, some.just("one"), some.sampled_from(Wanted), some.sampled_from(State)),
    some.builds(
        Read,
        some.sampled_from(SignUpStatus),
        some.sampled_from([True, False, None]),
        some.booleans(),
    ),
)
def test_verified_is_said_only_of_what_was_read(active: Active, read: Read) -> None:
    after = read_back(active, read)
    if active.state is State.CANCELLED:
        assert after is None
    if after is not None and after[0] is State.VERIFIED:
        if active.wanted is Wanted.NOT_HERE:
            assert not read.attended
        elif active.wanted is Wanted.MOVED:
            assert (read.status, bool(read.attended)) == (SignUpStatus.CANCELLED, False)
        else:
            assert read.attended is (active.wanted is Wanted.COMPLETED)


@pytest.mark.parametrize(
    ("status", "attended", "after"),
    [
        (SignUpStatus.CANCELLED, None, (State.VERIFIED, Reason.READ_BACK)),
        (SignUpStatus.CONFIRMED, None, None),
        (SignUpStatus.CONFIRMED, False, None),
        (SignUpStatus.CONFIRMED, True, (State.CONFLICT, Reason.THEY_SAY_CAME)),
    ],
)
def test_a_moved_shift_is_verified_when_its_sign_up_is_cancelled(
    status: SignUpStatus, attended: bool | None, after: tuple[State, Reason] | None
) -> None:
    line = Active("one", Wanted.MOVED, State.WORKSHEET, reason=Reason.SET_BY_HAND)
    assert read_back(line, Read(status, attended, made_here=False)) == after


@pytest.mark.parametrize("reason", [Reason.LEADER, Reason.KEPT_OURS])
def test_what_a_leader_keeps_is_no_conflict_again(reason: Reason) -> None:
    line = Active("one", Wanted.COMPLETED, State.WORKSHEET, reason=reason)
    assert read_back(line, Read(SignUpStatus.CONFIRMED, False, made_here=False)) is None
