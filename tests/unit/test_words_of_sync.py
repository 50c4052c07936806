"""Every word a delivery or the link goes by has a sentence, and what needs a person a next step."""

from __future__ import annotations

from dataclasses import replace

import pytest
from factories import DeskEvening

from hubdesk.domain.delivery import Reason, State
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link
from hubdesk.words import sync as words


def test_every_cause_says_what_happened_and_what_to_do_next() -> None:
    assert set(words.CAUSES) == set(Cause)
    for happened, todo in words.CAUSES.values():
        assert happened.endswith(".")
        assert todo.endswith(".")


def test_no_two_causes_are_told_alike() -> None:
    assert len({happened for happened, _ in words.CAUSES.values()}) == len(Cause)


def test_every_reason_state_and_link_has_its_words() -> None:
    assert set(words.REASONS) == set(Reason)
    assert set(words.STATES) == set(State)
    assert set(words.LINKS) == set(Link)


def test_what_was_sent_without_an_answer_is_not_said_to_wait_for_the_network(
    evening: DeskEvening,
) -> None:
    evening.desk.attendance.check_in(
        evening.signup("Ana Klein"), evening.early.timeslot_id, "Ruth Kim"
    )
    (line,) = evening.desk.deliveries.lines()
    waiting = replace(line, state=State.WAITING, reason=Reason.NONE)
    assert words.why(waiting)[0] == "Goes to Mobilize when the network is there."
    said, todo = words.why(replace(waiting, state=State.SENDING))
    assert "no answer yet" in said
    assert not todo


@pytest.mark.parametrize(
    "reason",
    [
        *(Reason.NO_EMAIL, Reason.NO_ZIP, Reason.SHARED_EMAIL, Reason.NAME_DIFFERS),
        *(Reason.BLOCKED, Reason.REFUSED, Reason.EVENT_GONE, Reason.UNKNOWN_FATE),
    ],
)
def test_whoever_is_held_is_told_with_what_to_do(evening: DeskEvening, reason: Reason) -> None:
    evening.desk.attendance.check_in(evening.signup("Ana Klein"), evening.early.timeslot_id, "Sam")
    (line,) = evening.desk.deliveries.lines()
    happened, todo = words.why(replace(line, state=State.HELD, reason=reason))
    assert happened.endswith(".")
    assert todo.endswith(".")
    # A lost answer is looked up while it is being sent; what is held waits for a person alone.
    assert "HubDesk looks" not in happened
