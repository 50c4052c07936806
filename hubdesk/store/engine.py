"""One encrypted SQLite file: how it is opened, written and copied.

All that is SQLite's own (pragmas, BEGIN IMMEDIATE, the backup call, SQLCipher's key) is in this
module, so that a second engine replaces one file. Search has its own module for the same reason.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DatabaseError
from sqlalchemy.sql import ClauseElement

from hubdesk.errors import Problem
from hubdesk.paths import why_not
from hubdesk.store.turns import Turns

Ready = TypeVar("Ready")

_TRIES = 3
"""How often something is worked out beside the writers before it is worked out among them."""

_ROSTER = "roster"

_FOLD_AFTER = 16
"""Commits after which the write-ahead log is folded in: a thousand pages of it at most."""

_ROOM = 64 * 1024
"""Bytes: with fewer free, SQLite cannot even open the memory its processes share (32 KiB)."""


class Store:
    """The file and its connections. `write()` is one durable transaction, `read()` sees one state.

    One lock in the process and BEGIN IMMEDIATE in the file: a writer never starts as a reader
    (such a transaction fails at once in spite of the busy timeout).
    """

    def __init__(self, path: Path, key: bytes) -> None:
        """Prepare the store at `path`, locked by a raw 256-bit `key`; nothing is opened yet."""
        self.path = path
        self._key = key
        self.turns = Turns()
        self._commits = self._folded_at = self._rosters = 0
        self._writer: Connection | None = None
        self.engine = self._engine()

    def _engine(self) -> Engine:
        return create_engine(
            f"sqlite:///{self.path}",
            module=sqlcipher,
            creator=self.connect_raw,
            pool_size=4,
            pool_reset_on_return=None,  # every way out of a transaction below has ended it
            hide_parameters=True,  # an error must not carry names into a log
        )

    def connect_raw(self, path: Path | None = None) -> sqlcipher.Connection:
        """Open a driver connection with key and pragmas set; Problem where the key is not right."""
        target = path or self.path
        if not target.exists():
            try:
                os.close(os.open(target, os.O_CREAT | os.O_RDWR, 0o600))
            except OSError as trouble:
                raise why_not(target.parent, trouble) from trouble
        connection = sqlcipher.connect(str(target), check_same_thread=False, isolation_level=None)
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
            connection.execute("PRAGMA busy_timeout = 5000")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            # By `fold` as a rule, which no press waits for; SQLite's own would be every 1000.
            connection.execute("PRAGMA wal_autocheckpoint = 4000")
            connection.execute("PRAGMA foreign_keys = ON")
        except sqlcipher.DatabaseError as trouble:
            connection.close()
            if "not a database" in str(trouble):
                raise Problem("store_wrong_key", folder=str(target.parent)) from trouble
            code = _known(str(trouble), target.parent) or "store_unreadable"
            raise Problem(code, folder=str(target.parent)) from trouble
        return connection

    @contextmanager
    def write(self, *, lasting: bool = True) -> Iterator[Connection]:
        """One transaction that is on the disk when the block ends, or did not happen at all.

        Not `lasting`: it outlives the program, but a power cut may take it back, together with
        all that was written after it, until the next lasting one. For what can be read again.
        Always on the same connection: a second one that wrote would empty the first one's page
        cache at every commit, and what is read again has to be decrypted again.
        """
        with self.turns.take(), self._in_words():
            connection = self._writer = self._writer or self.engine.connect()
            try:
                if not lasting:
                    bare(connection).execute("PRAGMA synchronous = NORMAL")
                with connection.begin():
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                    yield connection
                if not lasting:
                    bare(connection).execute("PRAGMA synchronous = FULL")
            except BaseException:
                # Whatever state it is in: the next writer begins with a fresh one.
                self._let_go()
                raise
            self._commits += 1
            self._rosters += connection.info.pop(_ROSTER, 0)

    def write_prepared(
        self,
        prepare: Callable[[Connection], Ready | None],
        put: Callable[[Connection, Ready], None],
        *,
        lasting: bool = True,
    ) -> None:
        """Work out of the roster what to write, as a reader, and write it if that still holds.

        So that a long thought keeps nobody waiting for a short transaction. Both may be called
        again; `prepare` answers None where there is nothing to write. One process writes to a
        folder at a time, so its own count of changes tells whether the roster is as it was read.
        """
        for _ in range(_TRIES):
            seen = self._rosters
            with self.read() as connection:
                if self.turns.behind:
                    event.listen(connection, "before_cursor_execute", self._give_way)
                ready = prepare(connection)
            if ready is None:
                return
            with self.write(lasting=lasting) as connection:
                if self._rosters == seen:
                    put(connection, ready)
                    return
        with self.write(lasting=lasting) as connection:
            ready = prepare(connection)
            if ready is not None:
                put(connection, ready)

    def _give_way(self, *_: object) -> None:
        self.turns.give_way()

    def fold(self) -> None:
        """Fold the write-ahead log into the file beside the writers, if it has grown."""
        if self._commits - self._folded_at < _FOLD_AFTER:
            return
        self._folded_at = self._commits
        with self._in_words(), self.engine.connect() as connection:
            bare(connection).execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Questions that see one state of the file; a writer beside it does not disturb them."""
        with self._in_words(), self.engine.begin() as connection:
            connection.exec_driver_sql("BEGIN")
            yield connection

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except (DatabaseError, sqlcipher.DatabaseError) as trouble:
            said = trouble.orig if isinstance(trouble, DatabaseError) else trouble
            code = _known(str(said), self.path.parent)
            if not code:
                raise
            raise Problem(code, folder=str(self.path.parent)) from trouble

    def copy_to(self, path: Path) -> None:
        """Copy the whole store to `path` by SQLite's backup call, encrypted with the same key."""
        source, target = self.connect_raw(), self.connect_raw(path)
        try:
            source.backup(target)
        finally:
            target.close()
            source.close()

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded in by the last one."""
        self._let_go()
        self.engine.dispose()

    def _let_go(self) -> None:
        """Close the writing connection for good, with whatever it had begun."""
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.invalidate()
            writer.close()


def note_roster(connection: Connection) -> None:
    """Say that this transaction changes events, shifts, people or sign-ups (see `write_prepared`).

    Every function that writes one of their tables says so, for a plan is made of what they hold.
    """
    connection.info[_ROSTER] = 1


def bare(connection: Connection) -> Any:
    """Answer the bare driver's connection, for what is asked at every letter typed.

    SQLAlchemy's own work on a row would take twice as long as finding it. Rows come as they are in
    the file: times as milliseconds, yes and no as 1 and 0.
    """
    return connection.connection.driver_connection


def as_text(statement: ClauseElement) -> str:
    """Write a statement down once as the bare driver takes it, a question mark for a value."""
    return str(statement.compile(dialect=sqlite.dialect()))


def _known(said: str, folder: Path) -> str:
    """Sort what SQLite says of a file by a Problem's code; "" for what is no trouble of the disk.

    A full disk is an I/O error too where the shared memory beside the file finds no room.
    """
    if "is locked" in said:
        return "store_busy"
    if "disk is full" in said:
        return "disk_full"
    if "disk I/O error" in said:
        return "disk_full" if shutil.disk_usage(folder).free < _ROOM else "disk_failed"
    if "malformed" in said or "not a database" in said:
        return "store_unreadable"
    refused = "readonly database" in said or "unable to open" in said
    return "disk_failed" if refused else ""
