"""The chase and the reshift list: who is on them, in which order, and what a call changes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from factories import FIRST, DeskEvening, a_row, dump, person, put_in, table
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.clock import SetClock
from hubdesk.domain.calling import (
    LONGEST_WORDS,
    Callee,
    CallList,
    CallNote,
    CallOutcome,
    fill,
    ordered,
)
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.checkin import NextShift
from hubdesk.domain.events import Meets, meets, plain
from hubdesk.domain.ids import PersonId, SignUpId
from hubdesk.domain.roster import EventKind
from hubdesk.errors import Problem
from hubdesk.words.calling import FIELDS, TEXTS, text

CHASE, RESHIFT = CallList.CHASE, CallList.RESHIFT


def on_list(evening: DeskEvening, on: CallList) -> list[str]:
    callees = evening.desk.calling.callees(evening.early.timeslot_id, on)
    return [one.contact.given_name for one in callees]


def the_callee(evening: DeskEvening, name: str, on: CallList = CHASE) -> Callee:
    callees = evening.desk.calling.callees(evening.early.timeslot_id, on)
    (found,) = (one for one in callees if one.contact.full_name == name)
    return found


def test_who_cancelled_came_was_moved_or_is_marked_absent_is_not_chased(
    evening: DeskEvening,
) -> None:
    put_in(evening.store, [a_row(person("Ivy Stone", "ivy@example.org"))], complete=False)
    assert on_list(evening, CHASE) == ["Ana", "Eli", "Ivy"]
    desk, early = evening.desk, evening.early.timeslot_id
    desk.attendance.check_in(evening.signup("Ana Klein"), early, "Ruth Kim")
    desk.attendance.no_show([evening.signup("Ivy Stone")], "Ruth Kim")
    assert on_list(evening, CHASE) == ["Eli"]
    assert on_list(evening, RESHIFT) == ["Ana"]


def test_calls_are_added_and_the_latest_one_counts(
    evening: DeskEvening, clock: SetClock, changes: list[Change]
) -> None:
    eli = evening.signup("Eli Strand")
    called = evening.desk.calling.called
    called(eli, CHASE, CallOutcome.NO_ANSWER, "Ruth Kim")
    clock.forward(5)
    assert the_callee(evening, "Eli Strand").to_call
    called(eli, CHASE, CallOutcome.COMING, "Sam Tran", "  10 min   late ")
    callee = the_callee(evening, "Eli Strand")
    assert [(one.outcome, one.said, one.by) for one in callee.notes] == [
        (CallOutcome.NO_ANSWER, "", "Ruth Kim"),
        (CallOutcome.COMING, "10 min late", "Sam Tran"),
    ]
    assert callee.latest == callee.notes[1]
    assert not callee.to_call
    assert [one.kinds for one in changes] == [{Kind.CALLING}] * 2
    assert len(table(evening.store, "call_note")) == 2


def test_whoever_asked_not_to_be_called_is_not_to_be_called_on_any_list_again(
    evening: DeskEvening, clock: SetClock
) -> None:
    eli = evening.signup("Eli Strand")
    evening.desk.calling.called(eli, CHASE, CallOutcome.ASKED_NOT, "Ruth Kim")
    assert on_list(evening, CHASE) == ["Ana", "Eli"]
    callee = the_callee(evening, "Eli Strand")
    assert callee.asked_not
    assert not callee.to_call
    clock.forward(90)
    evening.desk.attendance.check_in(eli, evening.early.timeslot_id, "Ruth Kim")
    later = the_callee(evening, "Eli Strand", RESHIFT)
    assert later.asked_not
    assert not later.to_call
    assert later.notes == ()


def test_a_call_changes_nothing_but_itself(evening: DeskEvening) -> None:
    before = dump(evening.store)
    eli = evening.signup("Eli Strand")
    evening.desk.calling.called(eli, CHASE, CallOutcome.NOT_COMING, "Ruth Kim")
    assert dump(evening.store) == before


def test_too_many_words_or_nobody_at_all_change_nothing(evening: DeskEvening) -> None:
    calling, eli = evening.desk.calling, evening.signup("Eli Strand")
    long = "x" * (LONGEST_WORDS + 1)
    with pytest.raises(Problem, match="call_words"):
        calling.called(eli, CHASE, CallOutcome.COMING, "Ruth Kim", long)
    with pytest.raises(Problem, match="not_signed_up"):
        calling.called(SignUpId("no"), CHASE, CallOutcome.COMING, "Ruth Kim")
    with pytest.raises(Problem, match="call_words"):
        calling.set_own_text(CHASE, long)
    assert table(evening.store, "call_note") == []


def test_the_hub_keeps_a_text_of_its_own_and_takes_the_first_one_back(
    evening: DeskEvening,
) -> None:
    calling, desk = evening.desk.calling, evening.desk
    eli = the_callee(evening, "Eli Strand")

    def said() -> str:
        return text(CHASE, eli, evening.early, [], "Ruth", desk.hub.settings())

    calling.set_own_text(CHASE, "{first}! {title} at {start}, {who}?", "Ruth")
    assert said() == "Eli! Phone bank at 18:00, {who}?"
    calling.set_own_text(CHASE, "", "Ruth")
    assert said().startswith("Hi Eli, this is Ruth from the phone bank hub.")


def test_next_shifts_are_those_in_a_room_after_this_one(evening: DeskEvening) -> None:
    later = evening.desk.calling.next_shifts(evening.early)
    assert later == [evening.late]
    assert evening.desk.calling.next_shifts(evening.late) == []
    callee = the_callee(evening, "Eli Strand")
    assert "soon" in text(RESHIFT, callee, evening.late, [], "Ruth", {})


def test_what_they_said_of_the_next_shift_at_check_out_orders_the_list(
    evening: DeskEvening,
) -> None:
    attendance, early = evening.desk.attendance, evening.early.timeslot_id
    for name in ("Ana Klein", "Eli Strand"):
        attendance.check_in(evening.signup(name), early, "Ruth Kim")
    attendance.check_out(evening.signup("Eli Strand"), "Ruth Kim", next_shift=NextShift.YES)
    assert on_list(evening, RESHIFT) == ["Eli", "Ana"]
    assert the_callee(evening, "Eli Strand", RESHIFT).wants_next
    attendance.check_out(evening.signup("Ana Klein"), "Ruth Kim", next_shift=NextShift.NO)
    assert the_callee(evening, "Ana Klein", RESHIFT).wants_next is False


@given(st.permutations([True, None, False, True]))
def test_who_wants_the_next_shift_comes_first(wants: list[bool | None]) -> None:
    callees = [
        Callee(SignUpId(str(n)), PersonId(str(n)), person(f"Kim {n}"), wants_next=one)
        for n, one in enumerate(wants)
    ]
    assert [one.wants_next for one in ordered(callees)] == [True, True, None, False]
    assert ordered(reversed(callees)) == ordered(callees)


@given(st.lists(st.sampled_from(CallOutcome), max_size=6))
def test_somebody_is_to_be_called_until_an_answer_came(outcomes: list[CallOutcome]) -> None:
    at = FIRST
    notes = tuple(
        CallNote(SignUpId("1"), CHASE, one, "", at + timedelta(minutes=n), "Ruth")
        for n, one in enumerate(outcomes)
    )
    phone = person("Ana Klein", "", "+12025550101")
    callee = Callee(SignUpId("1"), PersonId("1"), phone, notes=notes)
    again = not outcomes or outcomes[-1] in {CallOutcome.NO_ANSWER, CallOutcome.LEFT_MESSAGE}
    assert callee.to_call is again


def test_the_texts_use_only_fields_that_are_filled() -> None:
    values = dict.fromkeys(FIELDS, "word")
    for words in TEXTS.values():
        assert "{" not in fill(words, values)


@pytest.mark.parametrize(
    ("kind", "venue", "title", "description", "how"),
    [
        (EventKind.IN_PERSON, "Union Hall", "Phone bank", "", Meets.IN_PERSON),
        (EventKind.IN_PERSON, "", "Phone bank", "", Meets.IN_PERSON),
        (EventKind.VIRTUAL, "", "Calls from home", "", Meets.VIRTUAL),
        (EventKind.VIRTUAL, "Union Hall", "Phone bank", "", Meets.HYBRID),
        (EventKind.IN_PERSON, "Union Hall", "Hybrid phone bank", "", Meets.HYBRID),
        (EventKind.VIRTUAL, "", "Phone bank", "<b>Hybrid</b>: here or at home", Meets.HYBRID),
        (EventKind.VIRTUAL, "", "Phone bank", "<i class='hybrid'>home</i>", Meets.VIRTUAL),
    ],
)
def test_how_an_event_meets_follows_from_what_mobilize_gives(
    kind: EventKind, venue: str, title: str, description: str, how: Meets
) -> None:
    assert meets(kind, venue, title, description) is how


def test_a_description_is_read_as_plain_words() -> None:
    html = "<h2>Hi &amp; welcome</h2>Bring<br>a  laptop<ul><li>one</li><li>two</li></ul>"
    assert plain(html) == "Hi & welcome\nBring\na laptop\n· one\n· two"
    assert plain("no markup < here") == "no markup < here"
    assert plain("<style>p {}</style>") == ""
