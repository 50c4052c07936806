"""Finding people by what is typed: an FTS5 table beside the people, and the words it knows.

All that is SQLite's own about search is in this module. The index keeps one folded text per
person, under the person's number, with a word `@N` for every event N they are signed up for, so
that tonight's people are found first whatever the size of the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from sqlalchemy import Connection, Integer, bindparam, column, select, table, text

from hubdesk.domain.people import Contact, search_text
from hubdesk.store.engine import as_text, bare
from hubdesk.store.people import Person, people_numbered
from hubdesk.store.tables import EventRow, PersonRow, SignUpRow, TimeslotRow

INDEXED = 4
"""Beginnings up to so many letters have an index of their own; longer ones take longer to find."""

_NAME_LENGTH = 3
"""Shorter words are beginnings as a rule, and a whole word in the index only by chance: the o of
O'Brien. From here on the very words are asked for first, and where they are enough nothing else
is: to find all that begins with a long word takes ten times as long."""

CREATE = (
    "CREATE VIRTUAL TABLE person_search USING fts5("
    "words, content='', contentless_delete=1, prefix='1 2 3 4', "
    "tokenize=\"unicode61 remove_diacritics 2 tokenchars '@._'\")",
    "CREATE VIRTUAL TABLE person_words USING fts5vocab('person_search', 'row')",
)

_SEARCH = table("person_search", column("rowid", Integer))
_FOUND = (
    select(PersonRow.number, PersonRow.given_name, PersonRow.family_name)
    .select_from(_SEARCH)
    .join(PersonRow, PersonRow.number == _SEARCH.c.rowid)
    .where(text("person_search MATCH ?"))
)
_FIND = f"{as_text(_FOUND)} LIMIT ?"

Name: TypeAlias = tuple[int, str, str]
"""A person's number with the given and the family name: what hits are ranked by."""

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
        marks: dict[str, list[int]] = {}
        for person_id, number in connection.execute(events, ids):
            marks.setdefault(person_id, []).append(number)
        found = []
        for row in connection.execute(people, ids):
            contact = Contact(row.given_name, row.family_name, row.email, row.phone, row.zip_code)
            found.append((row.number, words_of(contact, marks.get(row.id, ()))))
        put_words(connection, found)


def words_of(contact: Contact, events: Iterable[int]) -> str:
    """Answer all a person is found by: their contact, and the numbers of their events."""
    return " ".join((search_text(contact), *(f"@{number}" for number in events)))


def put_words(connection: Connection, people: Sequence[tuple[int, str]]) -> None:
    """Have each person, by their number, found by these words and no others."""
    if people:
        connection.execute(_PUT, [{"number": number, "words": words} for number, words in people])


def find_people(
    connection: Connection,
    words: Sequence[Sequence[str]],
    limit: int,
    event_number: int | None = None,
) -> list[Person]:
    """Find whom `find_names` finds, as people."""
    names = find_names(connection, words, limit, event_number)
    found = people_numbered(connection, (name[0] for name in names))
    return [person for person, _ in found.values()]


def find_names(
    connection: Connection,
    words: Sequence[Sequence[str]],
    limit: int,
    event_number: int | None = None,
    *,
    enough: int | None = None,
) -> list[Name]:
    """Find the names of people whose text has, for every word, one of its ways of writing it.

    The first way is what was typed, and matched from its beginning; the others are whole words.
    The answer is unranked. Where more are found than `limit`, those with the very words are among
    them; `enough` of these (else `limit`) are an answer by themselves. With `event_number` only
    people signed up for that event. No words find nobody.
    """
    if not words:
        return []
    driver = bare(connection)

    def ask(ending: str) -> list[Name]:
        query = _query(words, ending, event_number)
        return list(driver.execute(_FIND, (query, limit)).fetchall())

    if event_number is None and all(len(way[0]) >= _NAME_LENGTH for way in words):
        whole = ask("")
        begun = ask("*") if len(whole) < (enough or limit) else []
    else:
        begun = ask("*")
        whole = ask("") if len(begun) == limit else []
    return list(dict.fromkeys([*whole, *begun])) if whole else begun


def _query(words: Sequence[Sequence[str]], ending: str, event_number: int | None) -> str:
    terms = [
        " OR ".join([f'"{typed}"{ending}', *(f'"{name}"' for name in names)])
        for typed, *names in words
    ]
    if event_number is not None:
        terms.insert(0, f'"@{event_number}"')
    return " AND ".join(f"({term})" if " OR " in term else term for term in terms)


def vocabulary(connection: Connection) -> list[str]:
    """List the distinct words of the index, for near names."""
    return list(connection.execute(_WORDS).scalars())
