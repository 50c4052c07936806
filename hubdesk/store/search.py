"""Finding people by what is typed: an FTS5 table beside the people, and the words it knows.

All that is SQLite's own about search is in this module. The index keeps one folded text per
person, under the person's number, with a word `@N` for every event N they are signed up for, so
that tonight's people are found first whatever the size of the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Integer, bindparam, column, select, table, text
from sqlalchemy.dialects import sqlite

from hubdesk.domain.people import Contact, search_text
from hubdesk.store.people import PERSON, Person, PersonColumns, person_of
from hubdesk.store.tables import EventRow, PersonRow, SignUpRow, TimeslotRow

CREATE = (
    "CREATE VIRTUAL TABLE person_search USING fts5("
    "words, content='', contentless_delete=1, prefix='1 2 3 4', "
    "tokenize=\"unicode61 remove_diacritics 2 tokenchars '@._'\")",
    "CREATE VIRTUAL TABLE person_words USING fts5vocab('person_search', 'row')",
)

_SEARCH = table("person_search", column("rowid", Integer))
_FOUND = (
    PERSON.select_from(_SEARCH)
    .join(PersonRow, PersonRow.number == _SEARCH.c.rowid)
    .where(text("person_search MATCH ?"))
)
_FIND = f"{_FOUND.compile(dialect=sqlite.dialect())} LIMIT ?"
"""Compiled once and asked through the bare driver: at every letter typed, SQLAlchemy's own work on
a row would take twice as long as finding it."""
_PUT = text("INSERT OR REPLACE INTO person_search(rowid, words) VALUES (:number, :words)")
_WORDS = text("SELECT term FROM person_words WHERE length(term) > 2 AND term NOT GLOB '*[^a-z]*'")


def create_index(connection: Connection) -> None:
    """Make the search tables in a new file."""
    for statement in CREATE:
        connection.execute(text(statement))


def index_people(connection: Connection, person_ids: Sequence[str]) -> None:
    """Bring the index up to date for these people; call it in the transaction that changed them."""
    people = select(
        PersonRow.id,
        PersonRow.number,
        PersonRow.given_name,
        PersonRow.family_name,
        PersonRow.email,
        PersonRow.phone,
        PersonRow.zip_code,
    ).where(PersonRow.id.in_(bindparam("ids", expanding=True)))
    events = (
        select(SignUpRow.person_id, EventRow.number)
        .join(TimeslotRow, TimeslotRow.id == SignUpRow.timeslot_id)
        .join(EventRow, EventRow.id == TimeslotRow.event_id)
        .where(SignUpRow.person_id.in_(bindparam("ids", expanding=True)))
        .distinct()
    )
    for start in range(0, len(person_ids), 500):
        ids = {"ids": list(person_ids[start : start + 500])}
        marks: dict[str, list[str]] = {}
        for person_id, number in connection.execute(events, ids):
            marks.setdefault(person_id, []).append(f"@{number}")
        rows = [
            {
                "number": row.number,
                "words": " ".join(
                    (
                        search_text(
                            Contact(
                                row.given_name, row.family_name, row.email, row.phone, row.zip_code
                            )
                        ),
                        *marks.get(row.id, ()),
                    )
                ),
            }
            for row in connection.execute(people, ids)
        ]
        if rows:
            connection.execute(_PUT, rows)


def find_people(
    connection: Connection,
    words: Sequence[Sequence[str]],
    limit: int,
    event_number: int | None = None,
) -> list[Person]:
    """Find people whose text has, for every word, one of its ways of writing it.

    Words are matched from their beginning; the answer is unranked. Where more are found than asked
    for, those with the very words are among them. With `event_number` only people signed up for
    that event. No words find nobody.
    """
    return [person_of(row) for row in find_rows(connection, words, limit, event_number)]


def find_rows(
    connection: Connection,
    words: Sequence[Sequence[str]],
    limit: int,
    event_number: int | None = None,
) -> list[PersonColumns]:
    """Find people as `find_people` does, as rows for `person_of`: most are only ranked."""
    if not words:
        return []
    driver: Any = connection.connection.driver_connection
    rows: list[PersonColumns] = driver.execute(
        _FIND, (_query(words, "*", event_number), limit)
    ).fetchall()
    if len(rows) == limit:
        whole = driver.execute(_FIND, (_query(words, "", event_number), limit)).fetchall()
        seen = {row[0] for row in rows}
        rows += [row for row in whole if row[0] not in seen]
    return rows


def _query(words: Sequence[Sequence[str]], ending: str, event_number: int | None) -> str:
    terms = [" OR ".join(f'"{way}"{ending}' for way in ways) for ways in words]
    if event_number is not None:
        terms.insert(0, f'"@{event_number}"')
    return " AND ".join(f"({term})" if " OR " in term else term for term in terms)


def vocabulary(connection: Connection) -> list[str]:
    """List the distinct words of the index, for near names."""
    return list(connection.execute(_WORDS).scalars())
