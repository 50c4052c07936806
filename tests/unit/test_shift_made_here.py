"""A shift made here: checking in never waits for a roster, and what it gathers is set by hand."""

from __future__ import annotations

from datetime import timedelta

from factories import FIRST, DeskEvening, open_deliveries, person, put_in
from factories import a_row as row

from hubdesk.desk.attendance import Newcomer
from hubdesk.desk.desk import Desk
from hubdesk.domain.changes import Change, Kind
from hubdesk.domain.checkin import Outcome
from hubdesk.domain.roster import EventKind

END = FIRST + timedelta(hours=2)


def test_it_is_the_shift_the_desk_works_on(desk: Desk, changes: list[Change]) -> None:
    desk.hub.set(zone="America/Chicago")
    made = desk.hub.start_shift("Tuesday phone bank", FIRST - timedelta(minutes=15), END)
    assert desk.hub.shift() == made
    assert (made.kind, made.timezone) == (EventKind.IN_PERSON, "America/Chicago")
    assert (made.event_server_id, made.timeslot_server_id) == (None, None)
    assert changes[-1].kinds == {Kind.ROSTER}


def test_who_walks_in_to_it_goes_to_the_worksheet(desk: Desk) -> None:
    made = desk.hub.start_shift("Tuesday phone bank", FIRST, END)
    pressed = desk.attendance.walk_in(Newcomer(person("Nina Hart")), made.timeslot_id, "Ruth")
    assert pressed.outcome is Outcome.IN
    ((wanted, state, _reason),) = open_deliveries(desk.context.store)
    assert (wanted, state) == ("completed", "worksheet")


def test_a_roster_that_comes_in_later_leaves_it_alone(desk: Desk) -> None:
    made = desk.hub.start_shift("Tuesday phone bank", FIRST, END)
    desk.attendance.walk_in(Newcomer(person("Nina Hart")), made.timeslot_id, "Ruth")
    put_in(desk.context.store, [row(person("Ana Klein", "ana@example.org"))])
    assert made.timeslot_id in {shift.timeslot_id for shift in desk.hub.shifts()}
    assert desk.hub.evening(made).here == 1


def test_what_stands_beside_the_row_is_read_for_one_sign_up(evening: DeskEvening) -> None:
    put_in(
        evening.store,
        [row(person("Kim Lee", "kim@example.org"), notes={"Brings": "a laptop"})],
        complete=False,
    )
    aside = evening.desk.finder.aside(evening.signup("Kim Lee"))
    assert (aside.notes, aside.dialer_id) == ({"Brings": "a laptop"}, None)
