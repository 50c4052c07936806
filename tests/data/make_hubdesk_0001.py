"""Made `hubdesk-0001.db`: a store as the first version left it, with made-up rows.

Run once with `python tests/data/make_hubdesk_0001.py`; the file is kept so that every later version
is held to upgrading a real old one. Plain SQL, because the tables of today are not those of then.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from hubdesk.store.engine import Store
from hubdesk.store.migrate import upgrade

KEY = bytes(range(32))
HERE = Path(__file__).parent / "hubdesk-0001.db"

ROWS = (
    "INSERT INTO setting VALUES ('hub_name', 'Riverside')",
    "INSERT INTO leader VALUES ('leader-1', 'Priya Host', 'host', '', NULL)",
    "INSERT INTO event VALUES ('event-1', 1, 90001, 'Phone bank', 'America/New_York', 'in_person',"
    " 'PHONE_BANK', 'PUBLIC', 'Union Hall', NULL, '', NULL, NULL)",
    "INSERT INTO timeslot VALUES"
    " ('slot-1', 'event-1', 91001, 1792533600000, 1792540800000, 0, NULL, NULL)",
    "INSERT INTO person VALUES ('person-1', 1, 93001, 'Zoë', 'O''Brien', 'zoe obrien',"
    " 'zoe@example.org', '+12025550171', '20001', '', 'Needs a chair', 1, 0, 0, 0, '',"
    " 1792530000000)",
    "INSERT INTO person VALUES ('person-2', 2, NULL, 'Walt', 'Inn', 'walt inn', '', '', '', '', '',"
    " 0, 0, 0, 0, '', 1792533000000)",
    "INSERT INTO signup VALUES ('signup-1', 'person-1', 'slot-1', 92001, 'roster', NULL,"
    " 'confirmed', NULL, '{}', NULL, NULL, 1792530000000, NULL)",
    "INSERT INTO signup VALUES ('signup-2', 'person-2', 'slot-1', NULL, 'walk_in', NULL,"
    " 'registered', NULL, '{}', 1792533000000, NULL, NULL, NULL)",
    "INSERT INTO mark VALUES ('mark-1', 'signup-1', 1, 'in', 'here', 'expected', 1792533600000,"
    " 'Priya', 1792533600000, 'Priya', NULL, NULL, '')",
    "INSERT INTO delivery VALUES ('delivery-1', 'mark-1', 'signup-1', 'completed', 0, 'worksheet',"
    " 'set_by_hand', '', '', 0, NULL, NULL, '', 1792533600000, 1792533600000)",
    "INSERT INTO person_search(rowid, words) VALUES"
    " (1, 'zoe obrien o brien zoe@example.org 2025550171 5550171 0171 20001 @1'),"
    " (2, 'walt inn @1')",
)


def make(path: Path) -> None:
    """Make the old store at `path`."""
    store = Store(path, KEY)
    upgrade(store, "0001")
    with store.write() as connection:
        for statement in ROWS:
            connection.execute(text(statement))
    store.close()


if __name__ == "__main__":
    HERE.unlink(missing_ok=True)
    make(HERE)
