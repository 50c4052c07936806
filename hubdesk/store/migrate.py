"""Bringing a store to this version's tables: made new, upgraded after a copy, or refused in words.

alembic is imported only when there is something to upgrade: it costs start-up time.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy import inspect, text

from hubdesk.errors import Problem
from hubdesk.store import search
from hubdesk.store.engine import Store
from hubdesk.store.floor_tables import METADATA
from hubdesk.store.tables import HEAD

MIGRATIONS = Path(__file__).parent / "migrations"

_VERSION = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
"""alembic's own table, as alembic makes it."""


class Condition(StrEnum):
    """What a file needs before it can be used."""

    NEW = "new"
    CURRENT = "current"
    OLD = "old"
    NEWER = "newer"


def known_versions() -> list[str]:
    """List the versions this program can upgrade from, oldest first; files are named by them."""
    return sorted(path.name.split("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def condition(store: Store) -> tuple[Condition, str]:
    """Say what the file needs, and the version found in it ("" in a new one)."""
    with store.read() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return Condition.NEW, ""
        found = str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar())
    if found == HEAD:
        return Condition.CURRENT, found
    return (Condition.OLD if found in known_versions() else Condition.NEWER), found


def prepare(store: Store, now: datetime) -> None:
    """Make the store's tables, or upgrade them; the caller holds the folder's write lock.

    An old file is copied first, into `backups/` beside it. Raises Problem("store_newer") for a
    file that a newer HubDesk has written; it is left as it is.
    """
    state, found = condition(store)
    if state is Condition.NEWER:
        raise Problem("store_newer", folder=str(store.path.parent), found=found)
    if state is Condition.NEW:
        _create(store)
    elif state is Condition.OLD:
        backups = store.path.parent / "backups"
        backups.mkdir(mode=0o700, exist_ok=True)
        store.copy_to(backups / f"hubdesk-{found}-{now:%Y%m%dT%H%M%S}.db")
        upgrade(store, HEAD)


def _create(store: Store) -> None:
    with store.write() as connection:
        METADATA.create_all(connection)
        search.create_index(connection)
        connection.execute(text(_VERSION))
        connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})


def upgrade(store: Store, version: str) -> None:
    """Run the migrations up to `version`, all in one transaction."""
    from alembic import command  # imported here: it costs start-up time and is seldom needed
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with store.write() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)
