"""One memory of compiled statements for all stores of a test run.

Each statement is turned into SQL once in a process of the program. A test opens a store of its own,
and so would pay for it again: more than a fifth of all the suite's time.
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

_COMPILED: LRUCache[object, object] = LRUCache(1000)


class SameDialect(SQLiteDialect_pysqlite):
    """SQLite's own; one store's is equal to another's, for all are opened by the same call."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SameDialect)

    def __hash__(self) -> int:
        return hash(SameDialect)


def share() -> None:
    """From now on a store finds what another one has compiled."""
    registry.register("sqlite", __name__, "SameDialect")
    event.listen(Engine, "engine_connect", _remember)


def _remember(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_COMPILED)
