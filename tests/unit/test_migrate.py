"""From every older file to this version's tables; a newer file is refused and left as it is."""

from __future__ import annotations

import re
import shutil
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from factories import KEY, table
from sqlalchemy import text

from hubdesk.clock import SetClock
from hubdesk.desk.desk import Desk
from hubdesk.errors import Problem
from hubdesk.store.engine import Store
from hubdesk.store.floor_tables import METADATA
from hubdesk.store.migrate import (
    MIGRATIONS,
    Condition,
    condition,
    known_versions,
    prepare,
    upgrade,
)
from hubdesk.store.tables import HEAD

OLD = Path(__file__).parents[1] / "data" / "hubdesk-0001.db"
NOW = datetime(2026, 10, 20, 21, 45, tzinfo=UTC)


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    path = tmp_path / "old.db"
    shutil.copyfile(OLD, path)
    path.chmod(0o600)
    return path


def _schema(store: Store) -> dict[tuple[str, str], tuple[list[str], set[str]]]:
    """Every object of the file by kind and name: columns in order, constraints in any."""
    with store.read() as connection:
        rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master")).all()
    return {(row.type, row.name): _clauses(row.sql or "") for row in rows}


def _clauses(sql: str) -> tuple[list[str], set[str]]:
    tidy = re.sub(r"\s*([(),])\s*", r"\1", re.sub(r"\s+", " ", sql))
    depth, clauses = 0, [""]
    for sign in tidy:
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "," and depth == 1:
            clauses.append("")
        else:
            clauses[-1] += sign
    clauses[-1] = clauses[-1].removesuffix(")")
    constraints = {one for one in clauses if one.startswith("CONSTRAINT")}
    return [one for one in clauses if one not in constraints], constraints


def test_migrations_make_exactly_the_tables_of_a_new_file(store: Store, tmp_path: Path) -> None:
    grown = Store(tmp_path / "grown.db", KEY)
    upgrade(grown, HEAD)
    assert _schema(grown) == _schema(store)
    grown.close()


def test_models_equal_migrations(tmp_path: Path) -> None:
    grown = Store(tmp_path / "grown.db", KEY)
    upgrade(grown, HEAD)
    with grown.read() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "compare_server_default": True,
                "include_name": lambda name, *_: (
                    not str(name).startswith(("person_search", "person_words"))
                ),
            },
        )
        assert compare_metadata(context, METADATA) == []
    grown.close()


def test_the_newest_migration_is_the_version_of_the_tables() -> None:
    script = ScriptDirectory(str(MIGRATIONS))
    assert script.get_heads() == [HEAD]
    assert known_versions()[-1] == HEAD
    assert {one.revision for one in script.walk_revisions()} == set(known_versions())


def test_a_new_file_is_current_at_once(store: Store) -> None:
    assert condition(store) == (Condition.CURRENT, HEAD)
    prepare(store, NOW)
    assert not (store.path.parent / "backups").exists()


def test_an_old_file_is_copied_first_then_upgraded_with_its_rows(old_file: Path) -> None:
    store = Store(old_file, KEY)
    assert condition(store) == (Condition.OLD, "0001")
    before = table(store, "person")

    prepare(store, NOW)

    assert condition(store) == (Condition.CURRENT, HEAD)
    assert table(store, "person") == [row | {"pronunciation": ""} for row in before]
    (copy,) = (old_file.parent / "backups").iterdir()
    assert copy.name == "hubdesk-0001-20261020T214500.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert b"SQLite format 3" not in copy.read_bytes()
    kept = Store(copy, KEY)
    assert condition(kept) == (Condition.OLD, "0001")
    assert table(kept, "person") == before
    kept.close()
    store.close()


def test_an_upgraded_file_is_the_same_file_as_a_new_one(old_file: Path, store: Store) -> None:
    upgraded = Store(old_file, KEY)
    prepare(upgraded, NOW)
    assert _schema(upgraded) == _schema(store)
    upgraded.close()


def test_an_upgraded_file_works_at_the_desk(old_file: Path, clock: SetClock) -> None:
    store = Store(old_file, KEY)
    prepare(store, NOW)
    desk = Desk(store, clock)
    (hit,) = desk.finder.find("obrien zoe", desk.hub.shift())
    assert (hit.person.attention, hit.person.pronunciation) == ("Needs a chair", "")
    assert desk.hub.status().attendance == {
        "here": 1,
        "left": 0,
        "walk_ins": 0,
        "no_show": 0,
        "unmarked": 0,
    }
    store.close()


def test_an_upgrade_that_fails_leaves_the_old_file_as_it_was(old_file: Path) -> None:
    store = Store(old_file, KEY)
    with store.write() as connection:
        connection.execute(text("ALTER TABLE person ADD COLUMN pronunciation TEXT"))
    before = table(store, "person")
    with pytest.raises(Exception, match="duplicate column"):
        prepare(store, NOW)
    assert condition(store) == (Condition.OLD, "0001")
    assert table(store, "person") == before
    store.close()


def test_a_newer_file_is_refused_and_not_touched(store: Store) -> None:
    with store.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    before = store.path.read_bytes()
    newer = Store(store.path, KEY)
    with pytest.raises(Problem) as trouble:
        prepare(newer, NOW)
    newer.close()
    assert (trouble.value.code, trouble.value.values["found"]) == ("store_newer", "9999")
    assert store.path.read_bytes() == before
    assert [path.name for path in store.path.parent.iterdir()] == [store.path.name]
