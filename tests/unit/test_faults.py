"""Every way a call can go wrong, over real sockets, with the practice Mobilize behind it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from fault_server import (
    FAULTS,
    LATE,
    NOTHING_DONE,
    RESET,
    UNKNOWN_FATES,
    Fault,
    always,
    every,
    from_the_first_post,
    in_turn,
)
from syncing import BY, SyncEvening, syncing

from hubdesk.domain.delivery import Reason, State
from hubdesk.domain.ids import SignUpId
from hubdesk.practice.messages import Request, Response, reply_json
from hubdesk.store.due import MOST_TRIES
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link
from hubdesk.sync.wire import Timeouts

WANDA = "wanda.inman@example.org"
HASTY = Timeouts(connect=2.0, silence=0.2, whole=1.0)


def hasten(evening: SyncEvening, fault: Fault) -> None:
    """Make the next connection one with little patience, where an answer will not come in time."""
    if fault.late:
        evening.access.patience = HASTY
        evening.sync.close()


def settle(evening: SyncEvening, signup_id: SignUpId) -> None:
    """Go on as the worker does until the sign-up is there and its line waits for a person."""
    for _ in range(5):
        evening.clock.forward(6)
        evening.sync.run()
        if evening.state(signup_id) is State.WORKSHEET:
            return
    raise AssertionError(evening.line(signup_id))


@pytest.mark.parametrize("fault", FAULTS, ids=repr)
def test_whatever_happens_to_a_post_there_is_one_sign_up_in_the_end(
    tmp_path: Path, fault: Fault
) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        hasten(evening, fault)
        with evening.server.going_wrong(in_turn(fault)):
            evening.sync.run()
        settle(evening, walked_in.signup_id)
        assert len(evening.on_mobilize(WANDA)) == 1
        assert evening.posts() == (1 if fault.after else 2)


@pytest.mark.parametrize("fault", UNKNOWN_FATES, ids=repr)
@pytest.mark.parametrize("after", [True, False], ids=["carried out", "not carried out"])
def test_when_the_look_up_fails_as_well_nothing_is_posted_before_one_succeeds(
    tmp_path: Path, fault: Fault, after: bool
) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        hasten(evening, fault)
        with evening.server.going_wrong(from_the_first_post(fault, after=after)):
            for _ in range(3):
                evening.sync.run(even_early=True)
                evening.clock.forward(6)
        assert evening.posts() == 1
        settle(evening, walked_in.signup_id)
        assert len(evening.on_mobilize(WANDA)) == 1
        assert evening.posts() == (1 if after else 2)


@pytest.mark.parametrize("fault", [*UNKNOWN_FATES, *NOTHING_DONE], ids=repr)
def test_trouble_with_a_read_ends_the_round_and_says_why(tmp_path: Path, fault: Fault) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        hasten(evening, fault)
        with evening.server.going_wrong(always(fault, every)):
            report = evening.sync.run()
        assert (report.finished, report.cause) == (False, fault.cause)
        assert report.link is (Link.CONNECTED if fault.cause is Cause.TOO_FAST else Link.AWAY)
        assert len(evening.server.requests) == 1, "one failure, not a thousand"
        assert evening.state(walked_in.signup_id) is State.WAITING


def test_a_post_that_is_late_is_not_repeated_by_try_now(tmp_path: Path) -> None:
    """It arrives only after HubDesk gave it up, looked for it, and was told to try now."""
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        hasten(evening, LATE)
        with evening.server.going_wrong(in_turn(LATE.carried_out)):
            evening.sync.run()
            evening.sync.run(even_early=True)
            line = evening.line(walked_in.signup_id)
            assert (line.state, line.reason) == (State.SENDING, Reason.UNKNOWN_FATE)
        assert len(evening.on_mobilize(WANDA)) == 1
        evening.sync.run(even_early=True)
        assert evening.state(walked_in.signup_id) is State.WORKSHEET
        assert len(evening.on_mobilize(WANDA)) == 1


def test_try_now_finds_at_once_what_has_arrived(tmp_path: Path) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        with evening.server.going_wrong(from_the_first_post(RESET)):
            evening.sync.run()
        evening.sync.run(even_early=True)
        assert evening.state(walked_in.signup_id) is State.WORKSHEET
        assert evening.posts() == 1


def test_a_late_post_is_waited_for_although_the_press_was_undone_and_made_again(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        hasten(evening, LATE)
        with evening.server.going_wrong(in_turn(LATE.carried_out)):
            evening.sync.run()
            evening.desk.attendance.undo(walked_in.signup_id, BY)
            evening.desk.attendance.check_in(walked_in.signup_id, evening.shift(), BY)
            evening.sync.run(even_early=True)
        settle(evening, walked_in.signup_id)
        assert len(evening.on_mobilize(WANDA)) == 1
        assert evening.posts() == 1


@pytest.mark.parametrize("after", [True, False], ids=["carried out", "not carried out"])
def test_a_corrected_e_mail_is_sent_only_once_it_is_sure_that_the_first_one_was_not(
    tmp_path: Path, after: bool
) -> None:
    def cannot_be_read_whole(request: Request, response: Response) -> Response:
        if request.method == "POST" or not request.path.endswith("/attendances"):
            return response
        body = json.loads(response.body)
        rows = [one for one in body["data"] if one["person"]["given_name"] != "Wanda"]
        return reply_json(200, body | {"count": 999, "next": None, "data": rows})

    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        evening.access.fault = cannot_be_read_whole
        with evening.server.going_wrong(always(replace(RESET, after=after))):
            for _ in range(MOST_TRIES + 2):
                evening.clock.forward(6)
                evening.sync.run()
        line = evening.line(walked_in.signup_id)
        assert (line.state, line.reason) == (State.HELD, Reason.UNKNOWN_FATE)
        evening.access.fault = None
        contact = replace(line.contact, email="corrected@example.org")
        evening.desk.deliveries.complete_contact(line.person_id, contact, BY)
        settle(evening, walked_in.signup_id)
        first, second = evening.on_mobilize(WANDA), evening.on_mobilize("corrected@example.org")
        assert (len(first), len(second)) == ((1, 0) if after else (0, 1))


def test_what_a_late_post_said_is_known_even_if_it_was_held_for_something_else_meanwhile(
    tmp_path: Path,
) -> None:
    with syncing(tmp_path) as evening:
        walked_in = evening.walk_in()
        hasten(evening, LATE)
        with evening.server.going_wrong(in_turn(LATE.carried_out)):
            evening.sync.run()
            evening.walk_in("Walter Inman", WANDA)
            evening.clock.forward(1)
            evening.sync.run()
            line = evening.line(walked_in.signup_id)
            assert (line.state, line.reason) == (State.HELD, Reason.SHARED_EMAIL)
        assert len(evening.on_mobilize(WANDA)) == 1
        contact = replace(line.contact, email="corrected@example.org")
        evening.desk.deliveries.complete_contact(line.person_id, contact, BY)
        settle(evening, walked_in.signup_id)
        assert len(evening.on_mobilize("corrected@example.org")) == 0
        assert len(evening.on_mobilize(WANDA)) == 1
