"""Benches of the desk without a window: one durable press, and the type-ahead."""

from __future__ import annotations

import random
import secrets
from functools import partial
from pathlib import Path

from sqlcipher3.dbapi2 import Connection

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.desk.finder import AMONG
from hubdesk.domain.ids import new_id
from hubdesk.domain.merge import plan
from hubdesk.domain.people import query_words
from hubdesk.store import roster
from hubdesk.store.engine import Store
from hubdesk.store.migrate import prepare

from .measure import Figure, median, p99, times_ms
from .people import DOORS, STARTS, crowd

PRESSES = 300
QUERIES = 600
ROUNDS = 5
"""Each text is asked so often by turns, and its median taken: p99 is of the texts, not of the
other programs on the machine."""
_MATCHING = f"FROM person_search {{}} WHERE person_search MATCH ? LIMIT {AMONG}"
_ROWS = (
    "SELECT p.id, p.number, p.given_name, p.family_name, p.email, p.phone, p.zip_code, p.language,"
    " p.attention, p.first_time, p.shares_email, p.blocked, p.pronunciation "
    + _MATCHING.format("JOIN person p ON p.number = person_search.rowid")
)
_ROW_IDS = f"SELECT rowid {_MATCHING.format('')}"
_AT = int(STARTS.timestamp() * 1000)


def desk_with(folder: Path, people: int, tonight: int = 400) -> Desk:
    """Make a store with so many people and the desk on it, at the moment the doors open."""
    folder.mkdir(parents=True, exist_ok=True)
    store = Store(folder / "hubdesk.db", secrets.token_bytes(32))
    clock = SetClock(DOORS)
    prepare(store, clock())
    fill(store, people, tonight)
    return Desk(store, clock)


def fill(store: Store, people: int, tonight: int = 400) -> None:
    """Bring a made-up crowd in, as a pull does: in parts."""
    rows = crowd(people, tonight)
    for start in range(0, len(rows), 5000):
        part = rows[start : start + 5000]
        with store.write() as connection:
            known = roster.known_about(connection, part)
            roster.apply(connection, plan(known, part, complete=False), DOORS)


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
    """The desk's whole answer to a text against the one raw FTS5 query for the same words.

    The floor hands back the person's columns, as a search shows them; for information there is one
    for row ids alone, which show nothing.
    """
    desk = desk_with(folder, people)
    desk.finder.warm()
    shift = desk.hub.shift()
    assert shift is not None
    raw = desk.context.store.connect_raw()
    found: list[float] = []
    rows: list[float] = []
    row_ids: list[float] = []
    for one in typed(desk):
        words = " AND ".join(f'"{word}"*' for word in query_words(one))
        works = (
            (rows, partial(_ask, raw, _ROWS, words)),
            (found, partial(desk.finder.find, one, shift)),
            (row_ids, partial(_ask, raw, _ROW_IDS, words)),
        )
        rounds = [[times_ms([work])[0] for _, work in works] for _ in range(ROUNDS)]
        for place, (taken, _) in enumerate(works):
            taken.append(median(sorted(taken_by[place] for taken_by in rounds)))
    raw.close()
    desk.context.store.close()
    for taken in (found, rows, row_ids):
        taken.sort()
    label = f"{people:,} people"
    return [
        Figure(f"type-ahead p99, {label}", p99(found), "ms", p99(rows), 3.0),
        Figure(f"type-ahead median, {label}", median(found), "ms", median(rows)),
        Figure(f"type-ahead p99 to row ids, {label}", p99(found), "ms", p99(row_ids)),
    ]


def _ask(raw: Connection, statement: str, words: str) -> None:
    raw.execute(statement, (words,)).fetchall()
