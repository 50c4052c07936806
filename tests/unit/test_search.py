"""The search index: one text a person, kept in the transaction that changed them."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from factories import ANA, BEN, EARLY, PHONE_BANK, a_row, person, put_in, table
from sqlalchemy import text

from hubdesk.domain.ids import ServerId
from hubdesk.domain.people import query_words
from hubdesk.domain.roster import IncomingTimeslot
from hubdesk.store.engine import Store
from hubdesk.store.search import find_people, index_people, vocabulary

FRIDAY = replace(PHONE_BANK, server_id=ServerId(90007), title="Friday")
FRIDAY_SLOT = IncomingTimeslot(ServerId(91077), EARLY.starts_at)


def _found(store: Store, typed: str, event_number: int | None = None, limit: int = 20) -> set[str]:
    ways = [(word,) for word in query_words(typed)]
    with store.read() as connection:
        people = find_people(connection, ways, limit, event_number)
    assert len({one.number for one in people}) == len(people)
    return {one.contact.given_name for one in people}


def test_every_word_must_be_there_from_its_beginning(store: Store) -> None:
    put_in(store, [a_row(ANA), a_row(BEN)])
    assert _found(store, "kle an") == {"Ana"}
    assert _found(store, "ana ortiz") == set()
    assert _found(store, "lein") == set()
    assert _found(store, "") == set()


def test_a_change_of_name_is_found_at_once_and_the_old_one_no_more(store: Store) -> None:
    put_in(store, [a_row(ANA, user_id=ServerId(93001))])
    renamed = replace(ANA, family_name="Strand")
    put_in(store, [a_row(renamed, user_id=ServerId(93001))])
    assert (_found(store, "strand"), _found(store, "klein")) == ({"Ana"}, set())


def test_an_event_s_own_people(store: Store) -> None:
    put_in(store, [a_row(ANA), a_row(BEN, FRIDAY_SLOT, event=FRIDAY)])
    numbers = {row["title"]: row["number"] for row in table(store, "event")}
    example = "example.org"
    assert _found(store, "ana", numbers["Phone bank"]) == {"Ana"}
    assert _found(store, "ana", numbers["Friday"]) == set()
    assert _found(store, "ben", numbers["Friday"]) == {"Ben"}
    assert _found(store, f"@{example}", numbers["Friday"]) <= {"Ben"}


@pytest.mark.parametrize("typed", ["@1", "@", "1", "@12"])
def test_nobody_types_an_event_s_own_word(store: Store, typed: str) -> None:
    put_in(store, [a_row(person("Uma Yes")), a_row(person("Wes Alk"))])
    assert _found(store, typed) == set()


def test_event_1_is_not_event_10(store: Store) -> None:
    for number in range(12):
        event = replace(PHONE_BANK, server_id=ServerId(90100 + number), title=f"Bank {number}")
        slot = IncomingTimeslot(ServerId(91100 + number), EARLY.starts_at)
        put_in(store, [a_row(person(f"Caller {chr(97 + number)}son"), slot, event=event)])
    with store.read() as connection:
        (only,) = find_people(connection, [("caller",)], 20, 1)
    assert only.contact.family_name == "ason"


def test_of_more_than_fit_those_with_the_very_words_are_among_them(store: Store) -> None:
    crowd = [person(f"Annabel N{chr(97 + n)}", f"n{n}@example.org") for n in range(25)]
    put_in(store, [*map(a_row, crowd), a_row(person("Ann Zell"))])
    assert "Ann" in _found(store, "ann", limit=5)


def test_a_press_that_fails_leaves_the_index_as_it_was(store: Store) -> None:
    put_in(store, [a_row(ANA)])
    (ana,) = table(store, "person")

    def rename_and_fail() -> None:
        with store.write() as connection:
            connection.execute(text("UPDATE person SET family_name = 'Strand'"))
            index_people(connection, [ana["id"]])
            connection.execute(text("INSERT INTO setting VALUES ('a', 'b'), ('a', 'c')"))

    with pytest.raises(Exception, match="UNIQUE"):
        rename_and_fail()
    assert (_found(store, "klein"), _found(store, "strand")) == ({"Ana"}, set())


def test_the_words_for_near_names_are_names(store: Store) -> None:
    put_in(store, [a_row(ANA), a_row(person("José O'Brien", zip_code="45402"))])
    with store.read() as connection:
        words = set(vocabulary(connection))
    assert {"ana", "klein", "jose", "obrien", "brien"} <= words
    assert not any(word.isdigit() or "@" in word for word in words)


def test_the_standard_library_cannot_open_the_file(store: Store) -> None:
    put_in(store, [a_row(ANA)])
    plain = sqlite3.connect(store.path)
    try:
        with pytest.raises(sqlite3.DatabaseError):
            plain.execute("SELECT * FROM person").fetchall()
    finally:
        plain.close()
