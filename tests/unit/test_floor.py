"""The floor: dialers as records, doors, stints that are never rewritten, and the board."""

from __future__ import annotations

from dataclasses import replace

import pytest
from factories import ELI, TONIGHT, DeskEvening, a_dialer, a_row, dump, put_in, table
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from hubdesk.clock import SetClock
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.dialers import TEMPLATES, Dialer, DialerKind
from hubdesk.domain.ids import DialerId, SignUpId, new_id
from hubdesk.domain.rotation import Why
from hubdesk.errors import Problem

CAMPAIGN, DNC = DialerKind.CAMPAIGN, DialerKind.SCALE_TO_WIN


@pytest.fixture
def dnc(evening: DeskEvening) -> Dialer:
    """The DNC's dialer, with its link."""
    return evening.desk.floor.put_dialer(a_dialer(), "Dana")


@pytest.fixture
def thrutalk(evening: DeskEvening, dnc: Dialer) -> Dialer:
    """A campaign's dialer, second in the hub's order."""
    return evening.desk.floor.put_dialer(a_dialer("ThruTalk", kind=CAMPAIGN), "Dana")


@pytest.fixture
def here(evening: DeskEvening) -> list[SignUpId]:
    """Ana and Eli, who are here."""
    ids = [evening.signup(name) for name in ("Ana Klein", "Eli Strand")]
    for one in ids:
        evening.desk.attendance.check_in(one, evening.early.timeslot_id, "Priya")
    return ids


class TestDialers:
    def test_they_keep_their_order_and_every_field(self, evening: DeskEvening) -> None:
        for template in TEMPLATES.values():
            evening.desk.floor.put_dialer(template, "Dana")
        kept = evening.desk.floor.dialers()
        assert [one.name for one in kept] == list(TEMPLATES)
        assert [replace(one, id=DialerId("")) for one in kept] == list(TEMPLATES.values())

    def test_editing_keeps_the_place(
        self, evening: DeskEvening, dnc: Dialer, thrutalk: Dialer
    ) -> None:
        evening.desk.floor.put_dialer(replace(dnc, code="4711", name="STW"), "Dana")
        kept = evening.desk.floor.dialers()
        assert [(one.name, one.code) for one in kept] == [("STW", "4711"), ("ThruTalk", "")]

    def test_the_dncs_is_always_the_first(self, evening: DeskEvening) -> None:
        floor = evening.desk.floor
        first = floor.put_dialer(a_dialer("ThruTalk", kind=CAMPAIGN), "Dana")
        floor.put_dialer(a_dialer("CallHub", kind=CAMPAIGN), "Dana")
        floor.put_dialer(a_dialer(), "Dana")
        in_order = ["Scale to Win", "ThruTalk", "CallHub"]
        assert [one.name for one in floor.dialers()] == in_order
        board = floor.board(evening.early.timeslot_id)
        assert [one.dialer.name for one in board.columns] == in_order
        floor.put_dialer(replace(first, name="Second of the DNC's", kind=DNC), "Dana")
        assert [one.name for one in floor.dialers()][:2] == ["Second of the DNC's", "Scale to Win"]

    @pytest.mark.parametrize("name", ["Scale to Win", "scale TO win", " Scale to Win "])
    def test_a_name_is_taken_once(self, evening: DeskEvening, dnc: Dialer, name: str) -> None:
        before = dump(evening.store)
        with pytest.raises(Problem, match="dialer_name_taken"):
            evening.desk.floor.put_dialer(a_dialer(name), "Dana")
        assert dump(evening.store) == before

    def test_a_change_is_told(self, evening: DeskEvening, changes: list[Change]) -> None:
        evening.desk.floor.put_dialer(a_dialer(), "Dana")
        (change,) = changes
        assert change.kinds == {Kind.DIALER, Kind.FLOOR}
        assert change.by == "Dana"


class TestDoors:
    def test_they_open_with_the_dnc_s_link(
        self, evening: DeskEvening, dnc: Dialer, changes: list[Change]
    ) -> None:
        session = evening.desk.floor.open_doors(evening.early.timeslot_id, "Dana")
        assert (session.opened_by, session.without_dnc) == ("Dana", "")
        assert evening.desk.floor.session(evening.early.timeslot_id) == session
        assert evening.desk.hub.evening(evening.early).session == session
        assert len(changes) == 1

    @pytest.mark.parametrize("link", [None, ""])
    def test_without_it_a_leader_types_a_reason(
        self, evening: DeskEvening, link: str | None
    ) -> None:
        if link is not None:
            evening.desk.floor.put_dialer(a_dialer(link=link), "Dana")
        shift = evening.early.timeslot_id
        for reason in ("", "   "):
            with pytest.raises(Problem, match="doors_need_dnc"):
                evening.desk.floor.open_doors(shift, "Dana", reason)
        assert evening.desk.floor.session(shift) is None
        session = evening.desk.floor.open_doors(shift, "Dana", " Link comes at seven ")
        assert session.without_dnc == "Link comes at seven"

    def test_opening_twice_answers_the_first(
        self, evening: DeskEvening, dnc: Dialer, clock: SetClock, changes: list[Change]
    ) -> None:
        first = evening.desk.floor.open_doors(evening.early.timeslot_id, "Dana")
        clock.forward(5)
        assert evening.desk.floor.open_doors(evening.early.timeslot_id, "Marcus") == first
        assert len(changes) == 1


class TestStints:
    def test_moving_ends_one_and_starts_one(
        self,
        evening: DeskEvening,
        dnc: Dialer,
        thrutalk: Dialer,
        here: list[SignUpId],
        clock: SetClock,
    ) -> None:
        floor = evening.desk.floor
        assert floor.assign(here, dnc.id, "Dana") == 2
        first = table(evening.store, "stint")
        clock.forward(25)
        assert floor.assign(here, thrutalk.id, "Marcus", Why.ROTATION) == 2
        stints = table(evening.store, "stint")
        assert len(stints) == 4
        kept = ("id", "signup_id", "dialer_id", "started_at", "reason", "by")
        ended = [row for row in stints if row["ended_at"]]
        assert [[row[k] for k in kept] for row in ended] == [
            [row[k] for k in kept] for row in first
        ]
        assert {(row["ended_by"], row["end_reason"]) for row in ended} == {("Marcus", "rotation")}

    def test_who_is_on_it_already_stays_undisturbed(
        self, evening: DeskEvening, dnc: Dialer, here: list[SignUpId], changes: list[Change]
    ) -> None:
        evening.desk.floor.assign(here[:1], dnc.id, "Dana")
        before = table(evening.store, "stint")
        changes.clear()
        assert evening.desk.floor.assign(here[:1], dnc.id, "Dana") == 0
        assert changes == []
        assert evening.desk.floor.assign(here, dnc.id, "Dana") == 1
        assert [row for row in table(evening.store, "stint") if row in before] == before
        (change,) = changes
        assert change.ids == {here[1]}

    def test_nowhere_is_back_to_waiting(
        self, evening: DeskEvening, dnc: Dialer, here: list[SignUpId]
    ) -> None:
        evening.desk.floor.assign(here, dnc.id, "Dana")
        assert evening.desk.floor.assign(here[:1], None, "Dana") == 1
        board = evening.desk.floor.board(evening.early.timeslot_id)
        assert [caller.signup_id for caller in board.waiting] == here[:1]

    def test_one_who_is_not_here_moves_nobody(
        self, evening: DeskEvening, dnc: Dialer, here: list[SignUpId], changes: list[Change]
    ) -> None:
        before = dump(evening.store)
        changes.clear()
        with pytest.raises(Problem, match="not_here"):
            evening.desk.floor.assign([*here, evening.signup("Ben Ortiz")], dnc.id, "Dana")
        with pytest.raises(Problem, match="dialer_unknown"):
            evening.desk.floor.assign(here, DialerId(new_id()), "Dana")
        assert (dump(evening.store), changes) == (before, [])

    def test_two_open_stints_are_refused_by_the_file(
        self, evening: DeskEvening, dnc: Dialer, here: list[SignUpId]
    ) -> None:
        evening.desk.floor.assign(here, dnc.id, "Dana")
        again = text(
            "INSERT INTO stint (id, signup_id, dialer_id, started_at, reason, by, ended_by,"
            " end_reason) SELECT 'again', signup_id, dialer_id, started_at, reason, by, '', ''"
            " FROM stint LIMIT 1"
        )
        with pytest.raises(IntegrityError), evening.store.write() as connection:
            connection.execute(again)


class TestBoard:
    def test_some_callers_are_read_as_the_whole_floor_reads_them(
        self, evening: DeskEvening, dnc: Dialer, here: list[SignUpId], clock: SetClock
    ) -> None:
        evening.desk.floor.assign(here[:1], dnc.id, "Dana")
        clock.forward(5)
        board = evening.desk.floor.board(evening.early.timeslot_id)
        whole = [*board.waiting, *(one for column in board.columns for one in column.callers)]
        some = evening.desk.floor.callers([*here, SignUpId("nobody")])
        assert {one.signup_id for one in some} == set(here)
        assert all(one in whole for one in some)

    def test_a_floor_on_which_some_moved_is_the_floor_read_anew(
        self, evening: DeskEvening, dnc: Dialer, thrutalk: Dialer, here: list[SignUpId]
    ) -> None:
        desk, shift = evening.desk, evening.early.timeslot_id
        desk.floor.assign(here, dnc.id, "Dana")
        before = desk.floor.board(shift)
        for moving, target in ((here[:1], thrutalk.id), (here[:1], None), (here[1:], None)):
            desk.floor.assign(moving, target, "Dana")
            after = before.moved(moving, desk.floor.callers(moving))
            assert after == desk.floor.board(shift)
            assert after.signup_ids == set(here)
            before = after

    def test_minutes_count_open_stints_up_to_now(
        self,
        evening: DeskEvening,
        dnc: Dialer,
        thrutalk: Dialer,
        here: list[SignUpId],
        clock: SetClock,
    ) -> None:
        evening.desk.floor.assign(here, dnc.id, "Dana")
        clock.forward(30)
        evening.desk.floor.assign(here[:1], thrutalk.id, "Dana")
        clock.forward(20)
        board = evening.desk.floor.board(evening.early.timeslot_id)
        minutes = {column.dialer.name: column.minutes for column in board.columns}
        assert minutes == {"Scale to Win": 80, "ThruTalk": 20}
        assert board.dnc_share == pytest.approx(0.8)

    def test_before_anybody_called_there_is_no_share(
        self, evening: DeskEvening, dnc: Dialer
    ) -> None:
        assert evening.desk.floor.board().dnc_share is None

    def test_a_laptop_set_back_in_time_takes_no_minutes_away(
        self, evening: DeskEvening, dnc: Dialer, here: list[SignUpId], clock: SetClock
    ) -> None:
        evening.desk.floor.assign(here, dnc.id, "Dana")
        clock.forward(-60)
        assert [column.minutes for column in evening.desk.floor.board().columns] == [0]

    def test_a_first_timer_and_what_they_need_is_on_the_board(self, evening: DeskEvening) -> None:
        notes = {"Your first phone bank?": "yes", "Anything you need?": "Chair"}
        put_in(
            evening.store, [*TONIGHT[:4], a_row(ELI, server_id=TONIGHT[4].server_id, notes=notes)]
        )
        evening.desk.attendance.check_in(
            evening.signup("Eli Strand"), evening.early.timeslot_id, "Priya"
        )
        (caller,) = evening.desk.floor.board().waiting
        assert (caller.first_time, caller.attention) == (True, "Chair")


class TestSuggestion:
    def test_none_without_dialers(self, evening: DeskEvening) -> None:
        assert evening.desk.floor.suggestion() is None

    def test_it_counts_who_is_on_now(
        self, evening: DeskEvening, dnc: Dialer, thrutalk: Dialer, here: list[SignUpId]
    ) -> None:
        first = evening.desk.floor.suggestion()
        assert first is not None
        assert (first.name, first.why, first.needs) == ("Scale to Win", Why.DNC_FIRST, 2)
        evening.desk.floor.assign(here, dnc.id, "Dana")
        then = evening.desk.floor.suggestion()
        assert then is not None
        assert (then.name, then.why) == ("ThruTalk", Why.FILLS_MINIMUM)

    def test_who_was_never_checked_out_of_another_shift_is_not_counted(
        self, evening: DeskEvening, dnc: Dialer, thrutalk: Dialer, here: list[SignUpId]
    ) -> None:
        evening.desk.floor.assign(here, dnc.id, "Dana")
        late = evening.desk.floor.suggestion(evening.late.timeslot_id)
        assert late is not None
        assert (late.name, late.callers) == ("Scale to Win", 0)

    @pytest.mark.parametrize(
        "known",
        [
            a_dialer(),
            a_dialer(link="", code="4711"),
            a_dialer(link="", daily_code="4711"),
            a_dialer(link="", dial_in="+12025550190"),
        ],
    )
    def test_a_dialer_nobody_can_join_yet_is_not_suggested_beside_one_that_can_be(
        self, evening: DeskEvening, known: Dialer
    ) -> None:
        put = evening.desk.floor.put_dialer
        dnc = put(a_dialer(link=""), "Dana")
        only = evening.desk.floor.suggestion()
        assert only is not None
        assert only.name == "Scale to Win"
        put(a_dialer("ThruTalk", kind=CAMPAIGN), "Dana")
        ready = evening.desk.floor.suggestion()
        assert ready is not None
        assert ready.name == "ThruTalk"
        put(replace(known, id=dnc.id), "Dana")
        then = evening.desk.floor.suggestion()
        assert then is not None
        assert then.name == "Scale to Win"
