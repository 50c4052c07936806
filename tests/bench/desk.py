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
_AT = int(STARTS.timestamp() * 1000)


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

    The floor writes the same two rows through the bare driver, into a copy of the same encrypted
    file, so that neither empties the other's page cache; by turns, so that the disk's moods meet
    both alike.
    """
    desk = desk_with(folder, 2000, tonight=PRESSES)
    shift = desk.hub.shift()
    assert shift is not None
    store = desk.context.store
    store.copy_to(folder / "twin.db")
    raw = store.connect_raw(folder / "twin.db")
    pressed, floor = [], []
    for hit in desk.finder.everybody(shift):
        assert hit.signup is not None
        signup_id = hit.signup.id
        floor += times_ms([partial(_two_inserts, raw, signup_id)])
        pressed += times_ms(
            [partial(desk.attendance.check_in, signup_id, shift.timeslot_id, "Ruth")]
        )
    raw.close()
    store.close()
    pressed.sort()
    floor.sort()
    return [
        Figure("desk commit, median", median(pressed), "ms", median(floor), 2.0),
        Figure("desk commit, p99", p99(pressed), "ms", p99(floor)),
    ]


def _two_inserts(raw: Connection, signup_id: str) -> None:
    mark_id = new_id()
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(
        "INSERT INTO mark (id, signup_id, seq, kind, standing, was, at, by, arrived_at, arrived_by,"
        " calls, conversations, reason)"
        " VALUES (?, ?, 1, 'in', 'here', 'expected', ?, 'Ruth', ?, 'Ruth', NULL, NULL, '')",
        (mark_id, signup_id, _AT, _AT),
    )
    raw.execute(
        "INSERT INTO delivery (id, mark_id, signup_id, wanted, creates, state, reason, detail,"
        " content, attempts, ticked_by, created_at, changed_at)"
        " VALUES (?, ?, ?, 'completed', 0, 'worksheet', 'set_by_hand', '', '', 0, '', ?, ?)",
        (new_id(), mark_id, signup_id, _AT, _AT),
    )
    raw.execute("COMMIT")


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
