"""Keeping what a merge planned: what a source does not know is left alone, in any number."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from factories import (
    ANA,
    BEN,
    EARLY,
    FIRST,
    LATE,
    PHONE_BANK,
    a_row,
    person,
    put_in,
    table,
)

from hubdesk.desk.desk import Desk
from hubdesk.domain.ids import ServerId, TimeslotId
from hubdesk.domain.merge import plan
from hubdesk.domain.roster import EventKind, IncomingEvent, IncomingTimeslot, SignUpStatus
from hubdesk.errors import Problem
from hubdesk.store import cursors, people, roster
from hubdesk.store.engine import Store

LATER = FIRST + timedelta(hours=5)
TOLD = replace(
    PHONE_BANK,
    venue="Union Hall",
    browser_url="https://www.example.org/event/90001",
    instructions="Bring a charger",
    modified_at=FIRST,
)


def test_an_export_knows_less_of_an_event_than_a_pull(store: Store) -> None:
    put_in(store, [a_row(ANA, event=TOLD)])
    before = table(store, "event")
    bare = IncomingEvent(TOLD.server_id, "", "UTC")
    put_in(store, [a_row(ANA, IncomingTimeslot(None, FIRST), event=bare)])
    assert table(store, "event") == before


def test_a_later_pull_brings_an_event_up_to_date(store: Store) -> None:
    put_in(
        store,
        [a_row(ANA, IncomingTimeslot(None, FIRST), event=IncomingEvent(TOLD.server_id, "", "UTC"))],
    )
    put_in(store, [a_row(ANA, event=replace(TOLD, kind=EventKind.VIRTUAL))])
    (row,) = table(store, "event")
    kept = {name: row[name] for name in ("title", "timezone", "kind", "venue", "instructions")}
    assert kept == {
        "title": "Phone bank",
        "timezone": "America/New_York",
        "kind": "virtual",
        "venue": "Union Hall",
        "instructions": "Bring a charger",
    }


def test_an_assumed_end_gives_way_to_a_told_one_and_never_back(store: Store) -> None:
    unended = IncomingTimeslot(EARLY.server_id, FIRST)
    for slot, assumed in ((unended, 1), (EARLY, 0), (unended, 0)):
        put_in(store, [a_row(ANA, slot)])
        (row,) = table(store, "timeslot")
        assert row["ends_assumed"] == assumed
    assert row["ends_at"] - row["starts_at"] == 2 * 3_600_000


def test_answers_and_times_are_kept_as_they_came(store: Store) -> None:
    signed_up = datetime(2026, 10, 1, 12, tzinfo=UTC)
    notes = {"¿Idioma?": "Español", "Why?": 'She said "now"\nand left'}
    put_in(store, [a_row(ANA, notes=notes, signed_up_at=signed_up, modified_at=FIRST)], LATER)
    (row,) = table(store, "signup")
    assert json.loads(row["notes"]) == notes
    assert [row[name] for name in ("signed_up_at", "modified_at", "read_at")] == [
        int(moment.timestamp() * 1000) for moment in (signed_up, FIRST, LATER)
    ]
    with store.read() as connection:
        assert people.notes_of(connection, row["id"]) == notes


def test_mobilize_s_word_replaces_mobilize_s_word(store: Store) -> None:
    for status, attended in (
        (SignUpStatus.CONFIRMED, None),
        (SignUpStatus.CANCELLED, False),
        (SignUpStatus.UNKNOWN, True),
        (SignUpStatus.REGISTERED, None),
    ):
        put_in(store, [a_row(ANA, status=status, attended=attended)])
        (row,) = table(store, "signup")
        assert (row["status"], row["attended"]) == (status, attended)


def test_numbers_of_people_are_given_once_and_kept(store: Store) -> None:
    put_in(store, [a_row(ANA)])
    put_in(store, [a_row(BEN), a_row(person("Wes Alk"))], complete=False)
    put_in(store, [a_row(ANA)], complete=False)
    numbers = {row["given_name"]: row["number"] for row in table(store, "person")}
    assert numbers == {"Ana": 1, "Ben": 2, "Wes": 3}


def test_a_large_roster_is_kept_whole_and_merged_again(store: Store) -> None:
    rows = [
        a_row(
            person(f"Caller Number{n}", f"caller{n}@example.org", f"+1202555{n:04}"),
            server_id=ServerId(920000 + n),
            user_id=ServerId(930000 + n),
        )
        for n in range(1700)
    ]
    assert put_in(store, rows).counts()["new"] == 1700
    assert put_in(store, rows[:1100]).counts() | {"same": 0} == {
        "new": 0,
        "changed": 0,
        "cancelled": 0,
        "gone": 600,
        "same": 0,
        "repeated": 0,
        "people_new": 0,
        "people_sharing": 0,
    }
    with store.read() as connection:
        assert people.roster_counts(connection)["signups"] == 1100


def test_what_is_known_of_one_event_leaves_the_others_out(store: Store) -> None:
    other = replace(PHONE_BANK, server_id=ServerId(90008), title="Friday")
    slot = IncomingTimeslot(ServerId(91008), FIRST)
    put_in(store, [a_row(ANA), a_row(BEN, slot, event=other)])
    with store.read() as connection:
        known = roster.known_about(connection, [a_row(ANA)])
    assert (len(known.events), len(known.timeslots), len(known.signups)) == (2, 1, 1)
    assert [one.contact for one in known.people] == [ANA]


def test_planning_changes_nothing(store: Store) -> None:
    put_in(store, [a_row(ANA)])
    before = table(store, "signup")
    with store.read() as connection:
        planned = plan(roster.known_about(connection, [a_row(BEN)]), [a_row(BEN)], complete=True)
    assert (planned.counts()["new"], planned.counts()["gone"]) == (1, 1)
    assert table(store, "signup") == before


def test_a_shift_without_mobilize_s_number_is_not_found_by_nothing(desk: Desk) -> None:
    event = IncomingEvent(None, "Phone bank", "America/New_York")
    put_in(desk.context.store, [a_row(ANA, IncomingTimeslot(None, FIRST), event=event)])
    (shift,) = desk.hub.shifts()
    assert shift.timeslot_server_id is None
    assert desk.hub.shift(shift.timeslot_id) == shift
    with pytest.raises(Problem, match="no_timeslot"):
        desk.hub.shift(TimeslotId(""))


def test_who_is_told_nothing_new_is_neither_written_nor_indexed_again(store: Store) -> None:
    put_in(store, [a_row(ANA), a_row(BEN)])
    rows = [a_row(ANA), a_row(replace(BEN, phone="+12025550188")), a_row(person("Wes Alk"))]
    planned = put_in(store, [*rows, a_row(ANA, LATE)])
    names = {planned.people[one].contact.given_name for one in planned.changed_people}
    assert names == {"Ana", "Ben", "Wes"}
    assert put_in(store, [*rows, a_row(ANA, LATE)]).changed_people == set()


class TestCursors:
    def test_a_cursor_that_never_began_stands_at_the_beginning(self, store: Store) -> None:
        with store.read() as connection:
            assert cursors.cursor(connection, "events") == cursors.Cursor("events")

    def test_a_cursor_stands_where_it_was_put(self, store: Store) -> None:
        place = cursors.Cursor("events", "https://api.example.org/next", FIRST, None)
        for moved in (place, replace(place, next_page="", complete_until=LATER)):
            with store.write() as connection:
                cursors.put_cursor(connection, moved)
            with store.read() as connection:
                assert cursors.cursor(connection, "events") == moved

    def test_forgetting_them_keeps_the_roster_s_age(self, store: Store) -> None:
        with store.write() as connection:
            cursors.put_cursor(connection, cursors.Cursor("events", "next"))
            cursors.note_roster_read(connection, LATER)
            cursors.forget_cursors(connection)
        with store.read() as connection:
            assert cursors.cursor(connection, "events") == cursors.Cursor("events")
            assert people.roster_read_at(connection) == LATER
