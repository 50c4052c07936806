"""Benches of the desk without a window: one durable press, and the type-ahead."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import text
from sqlcipher3.dbapi2 import Connection

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.domain.ids import new_id
from hubdesk.domain.merge import plan
from hubdesk.domain.people import query_words
from hubdesk.store import roster
from hubdesk.store.engine import Store
from hubdesk.store.migrate import prepare

from bench.measure import Figure, median, p99, times_ms
from bench.people import STARTS, crowd

PRESSES = 300
QUERIES = 600


def desk_with(folder: Path, people: int, tonight: int = 400) -> Desk:
    """Make a store with so many people and the desk on it, at the moment the doors open."""
    folder.mkdir(parents=True, exist_ok=True)
    store = Store(folder / "hubdesk.db", secrets.token_bytes(32))
    clock = SetClock(STARTS - timedelta(minutes=10))
    prepare(store, clock())
    rows = crowd(people, tonight)
    for start in range(0, len(rows), 5000):
        part = rows[start : start + 5000]
        with store.write() as connection:
            known = roster.known_about(connection, part)
            roster.apply(connection, plan(known, part, complete=False), clock())
    return Desk(store, clock)


def commit(folder: Path) -> list[Figure]:
    """A check-in (mark and delivery, durable) against two raw inserts in one durable transaction.

    Both go to the same encrypted file by turns, so that the disk's moods meet both alike.
    """
    desk = desk_with(folder, 2000, tonight=PRESSES)
    shift = desk.hub.shift()
    assert shift is not None
    hits = desk.finder.everybody(shift)
    raw = desk.context.store.connect_raw()
    inserts = _twins(raw)

    def two_inserts() -> None:
        raw.execute("BEGIN IMMEDIATE")
        for statement, width in inserts:
            raw.execute(statement, [new_id() for _ in range(width)])
        raw.execute("COMMIT")

    pressed, floor = [], []
    for hit in hits[:PRESSES]:
        assert hit.signup is not None
        floor += times_ms([two_inserts])
        press = partial(desk.attendance.check_in, hit.signup.id, shift.timeslot_id, "Ruth")
        pressed += times_ms([press])
    raw.close()
    desk.context.store.close()
    pressed.sort()
    floor.sort()
    return [
        Figure("desk commit, median", median(pressed), "ms", median(floor), 2.0),
        Figure("desk commit, p99", p99(pressed), "ms", p99(floor)),
    ]


def _twins(raw: Connection) -> list[tuple[str, int]]:
    """Make empty twins of the two tables a press writes, with their indexes but no foreign keys.

    Answers an insert statement for each, and how many values it takes.
    """
    inserts = []
    for table in ("mark", "delivery"):
        columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})").fetchall()]
        rows = raw.execute(
            "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type = 'index' AND sql NOT NULL",
            (table,),
        ).fetchall()
        uniques = [
            [row[2] for row in raw.execute(f"PRAGMA index_info('{index[1]}')").fetchall()]
            for index in raw.execute(f"PRAGMA index_list({table})").fetchall()
            if index[3] == "u"
        ]
        body = ", ".join(columns) + ", PRIMARY KEY (id)"
        body += "".join(f", UNIQUE ({', '.join(unique)})" for unique in uniques)
        raw.execute(f"CREATE TABLE twin_{table} ({body})")
        for (sql,) in rows:
            raw.execute(
                sql.replace("INDEX ix_", "INDEX twin_ix_").replace(
                    f"ON {table} ", f"ON twin_{table} "
                )
            )
        marks = ", ".join("?" * len(columns))
        inserts.append((f"INSERT INTO twin_{table} VALUES ({marks})", len(columns)))
    return inserts


def typed(desk: Desk, seed: int = 7) -> list[str]:
    """What hosts type: beginnings of one to six letters, two words, last fours, and slips."""
    shift = desk.hub.shift()
    assert shift is not None
    dice = random.Random(seed)
    names = [hit.contact for hit in desk.finder.everybody(shift)]
    texts = []
    for _ in range(QUERIES):
        who = dice.choice(names)
        kind = dice.random()
        if kind < 0.6:
            name = dice.choice((who.given_name, who.family_name))
            texts.append(name[: dice.randint(1, 6)])
        elif kind < 0.8:
            texts.append(f"{who.family_name[: dice.randint(1, 4)]} {who.given_name[:2]}")
        elif kind < 0.9:
            texts.append(who.phone[-4:])
        else:
            name = who.family_name
            place = dice.randrange(len(name))
            texts.append(name[:place] + name[place + 1 :])
    return texts


def type_ahead(folder: Path, people: int) -> list[Figure]:
    """The desk's whole answer to a text against the raw FTS5 query that reads the same people."""
    desk = desk_with(folder, people)
    desk.finder.warm()
    shift = desk.hub.shift()
    texts = typed(desk)
    raw = desk.context.store.connect_raw()
    raw.execute("SELECT count(*) FROM person_search").fetchone()
    find = (
        "SELECT p.* FROM person_search f JOIN person p ON p.number = f.rowid"
        " WHERE person_search MATCH ? LIMIT 60"
    )

    def bare(query: str) -> list[object]:
        return raw.execute(find, (query,)).fetchall()

    def bare_query(words: str) -> str:
        return " AND ".join(f'"{word}"*' for word in query_words(words))

    works: list[Callable[[], object]] = [partial(desk.finder.find, one, shift) for one in texts]
    floors: list[Callable[[], object]] = [partial(bare, bare_query(one)) for one in texts]
    times_ms(works[:50])
    times_ms(floors[:50])
    found, floor = times_ms(works), times_ms(floors)
    with desk.context.store.read() as connection:
        connection.execute(text("SELECT 1"))
    raw.close()
    desk.context.store.close()
    label = f"{people:,} people"
    return [
        Figure(f"type-ahead p99, {label}", p99(found), "ms", p99(floor), 3.0),
        Figure(f"type-ahead median, {label}", median(found), "ms", median(floor)),
    ]
