"""The file: encrypted from its first byte, durable, private, and one writer at a time."""

from __future__ import annotations

import errno
import resource
import stat
import threading
from pathlib import Path

import pytest
from factories import KEY, TONIGHT, put_in, table
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from hubdesk.clock import SetClock
from hubdesk.errors import Problem
from hubdesk.paths import why_not
from hubdesk.store.engine import Store, bare
from hubdesk.store.migrate import prepare


def test_nothing_in_the_folder_can_be_read_without_the_key(store: Store, tmp_path: Path) -> None:
    put_in(store, TONIGHT)
    store.copy_to(tmp_path / "copy.db")
    files = [path for path in tmp_path.iterdir() if path.is_file()]
    assert {path.name for path in files} >= {"hubdesk.db", "hubdesk.db-wal", "copy.db"}
    for path in files:
        data = path.read_bytes()
        for plain in (b"SQLite format 3", b"Klein", b"klein", b"ana@example.org", b"CREATE TABLE"):
            assert plain not in data, path.name


def test_a_copy_opens_with_the_same_key_and_holds_the_same(store: Store, tmp_path: Path) -> None:
    put_in(store, TONIGHT)
    store.copy_to(tmp_path / "copy.db")
    copy = Store(tmp_path / "copy.db", KEY)
    assert table(copy, "person") == table(store, "person")
    assert len(table(copy, "person")) == 5
    copy.close()


def test_a_wrong_key_is_a_known_problem(store: Store) -> None:
    store.close()
    other = Store(store.path, bytes(32))
    with pytest.raises(Problem) as trouble, other.read():
        pass
    assert trouble.value.code == "store_wrong_key"
    other.close()


def test_a_file_that_is_no_store_is_a_known_problem(tmp_path: Path) -> None:
    path = tmp_path / "hubdesk.db"
    path.write_bytes(b"not a store at all" * 400)
    broken = Store(path, KEY)
    with pytest.raises(Problem) as trouble, broken.read():
        pass
    assert trouble.value.code == "store_wrong_key"
    broken.close()
    assert path.read_bytes() == b"not a store at all" * 400


def test_every_file_is_for_its_owner_only(store: Store, tmp_path: Path) -> None:
    put_in(store, TONIGHT)
    store.copy_to(tmp_path / "copy.db")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert "hubdesk.db-wal" in modes
    assert set(modes.values()) == {0o600}


@pytest.mark.parametrize("way", ["read", "write"])
def test_every_connection_is_durable_and_checks_its_keys(store: Store, way: str) -> None:
    with getattr(store, way)() as connection:
        pragmas = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }


def test_a_write_that_fails_leaves_nothing(store: Store) -> None:
    def name_it_twice() -> None:
        with store.write() as connection:
            connection.execute(text("INSERT INTO setting VALUES ('hub_name', 'Riverside')"))
            connection.execute(text("INSERT INTO setting VALUES ('hub_name', 'again')"))

    with pytest.raises(IntegrityError):
        name_it_twice()
    assert table(store, "setting") == []


def test_a_sign_up_of_nobody_is_refused_by_the_file(store: Store) -> None:
    with pytest.raises(IntegrityError), store.write() as connection:
        connection.execute(
            text(
                "INSERT INTO mark (id, signup_id, seq, kind, standing, was, at, by, arrived_by,"
                " reason) VALUES ('m', 'nobody', 1, 'in', 'here', 'expected', 0, '', '', '')"
            )
        )


def test_a_reader_sees_one_state_while_a_writer_works(store: Store) -> None:
    with store.read() as reading:
        assert reading.execute(text("SELECT count(*) FROM setting")).scalar() == 0
        with store.write() as writing:
            writing.execute(text("INSERT INTO setting VALUES ('hub_name', 'Riverside')"))
        assert reading.execute(text("SELECT count(*) FROM setting")).scalar() == 0
    assert len(table(store, "setting")) == 1


def test_writers_of_two_stores_wait_for_each_other(store: Store, clock: SetClock) -> None:
    other = Store(store.path, KEY)
    prepare(other, clock())

    def count_up(one: Store) -> None:
        for _ in range(20):
            with one.write() as connection:
                connection.execute(
                    text("UPDATE setting SET value = value + 1 WHERE name = 'counted'")
                )

    with store.write() as connection:
        connection.execute(text("INSERT INTO setting VALUES ('counted', '0')"))
    writers = [threading.Thread(target=count_up, args=(one,)) for one in (store, other)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert table(store, "setting") == [{"name": "counted", "value": "40"}]
    other.close()


def test_a_full_disk_is_a_known_problem(store: Store) -> None:
    long = text("INSERT INTO setting VALUES ('long', :value)")
    with store.write() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(Problem) as trouble, store.write() as connection:
        connection.execute(long, {"value": "x" * 1_000_000})
    assert trouble.value.code == "disk_full"
    assert table(store, "setting") == []


def test_trouble_the_bare_driver_has_is_a_known_problem_too(store: Store) -> None:
    with store.write() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(Problem) as trouble, store.write() as connection:
        bare(connection).execute("INSERT INTO setting VALUES ('long', ?)", ("x" * 1_000_000,))
    assert trouble.value.code == "disk_full"
    assert table(store, "setting") == []


def test_a_disk_that_takes_no_more_of_a_file_is_a_known_problem(store: Store) -> None:
    put_in(store, TONIGHT)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        with pytest.raises(Problem) as trouble, store.write() as connection:
            connection.execute(text("INSERT INTO setting VALUES ('hub_name', 'Riverside')"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert trouble.value.code == "disk_failed"
    assert table(store, "setting") == []
    with store.write() as connection:
        connection.execute(text("INSERT INTO setting VALUES ('hub_name', 'Riverside')"))


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "home_unusable"),
        (errno.EACCES, "home_unusable"),
    ],
)
def test_a_folder_that_takes_no_file_says_whether_the_disk_is_full(
    tmp_path: Path, number: int, code: str
) -> None:
    assert why_not(tmp_path, OSError(number, "made up")).code == code


def test_a_broken_rule_whose_name_says_full_or_locked_is_no_full_disk(store: Store) -> None:
    with store.write() as connection:
        connection.execute(text("CREATE TABLE locked_room (is_full INTEGER UNIQUE)"))
    with pytest.raises(IntegrityError), store.write() as connection:
        connection.execute(text("INSERT INTO locked_room VALUES (1), (1)"))


def test_a_file_another_program_holds_is_a_known_problem(store: Store) -> None:
    other = store.connect_raw()
    other.execute("BEGIN IMMEDIATE")
    mine = Store(store.path, KEY)
    with mine.read() as connection:
        connection.execute(text("PRAGMA busy_timeout = 1"))
    with pytest.raises(Problem) as trouble, mine.write():
        pass
    other.close()
    mine.close()
    assert trouble.value.code == "store_busy"


def test_a_file_that_is_spoilt_while_it_is_open_is_a_known_problem(store: Store) -> None:
    put_in(store, TONIGHT)
    store.close()
    with store.read() as connection:
        connection.execute(text("SELECT count(*) FROM setting")).scalar_one()
    whole = bytearray(store.path.read_bytes())
    for place in range(4096, len(whole), 97):
        whole[place] ^= 0xFF
    store.path.write_bytes(whole)
    with pytest.raises(Problem, match="store_unreadable"):
        table(store, "person")
