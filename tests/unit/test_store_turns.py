"""Who writes when: the desk before sync, and what was worked out beside the writers holds."""

from __future__ import annotations

import ast
import threading
from pathlib import Path

import pytest
from factories import TONIGHT, put_in, table
from sqlalchemy import Connection, text

import hubdesk.store
from hubdesk.clock import SetClock
from hubdesk.domain.people import Contact
from hubdesk.store import newcomers
from hubdesk.store.engine import Store
from hubdesk.store.turns import Turns

ROSTER = {"EventRow", "TimeslotRow", "PersonRow", "SignUpRow"}
SET = text("INSERT OR REPLACE INTO setting VALUES ('hub_name', :name)")


def test_whoever_works_behind_comes_after_those_who_wait(store: Store) -> None:
    turns = Turns()
    order: list[str] = []
    holding, waiting = threading.Event(), threading.Event()

    def sync() -> None:
        turns.work_behind()
        with turns.take():
            holding.set()
            waiting.wait(10)
            order.append("sync")
        with turns.take():
            order.append("sync again")

    def desk() -> None:
        with turns.take():
            order.append("desk")

    worker = threading.Thread(target=sync)
    worker.start()
    assert holding.wait(10)
    press = threading.Thread(target=desk)
    press.start()
    while not turns.awaited:
        pass
    waiting.set()
    for one in (worker, press):
        one.join()
    assert order == ["sync", "desk", "sync again"]


def test_what_was_worked_out_is_written_once(store: Store) -> None:
    asked: list[str] = []

    def work_out(connection: Connection) -> str:
        asked.append("asked")
        return "Riverside"

    def put(connection: Connection, name: str) -> None:
        connection.execute(SET, {"name": name})

    store.write_prepared(work_out, put)
    assert asked == ["asked"]
    assert table(store, "setting") == [{"name": "hub_name", "value": "Riverside"}]


@pytest.mark.parametrize("presses", [1, 2, 9])
def test_it_is_worked_out_again_where_the_roster_changed_meanwhile(
    store: Store, clock: SetClock, presses: int
) -> None:
    put_in(store, TONIGHT)
    people = len(table(store, "person"))
    left = [presses]

    def work_out(connection: Connection) -> int:
        number = int(connection.execute(text("SELECT count(*) FROM person")).scalar_one())
        # A walk-in while this is being thought over; among the writers nobody can come between.
        if left[0] and not writing(store):
            left[0] -= 1
            walk_in(store, clock, left[0])
        return number

    def put(connection: Connection, number: int) -> None:
        assert connection.execute(text("SELECT count(*) FROM person")).scalar_one() == number
        connection.execute(SET, {"name": str(number)})

    store.write_prepared(work_out, put)
    assert int(table(store, "setting")[0]["value"]) == people + presses - left[0]


def test_nothing_to_write_begins_no_transaction(store: Store) -> None:
    def put(connection: Connection, ready: str) -> None:
        raise AssertionError("nothing was to be written")

    store.write_prepared(lambda _connection: None, put)


def test_what_need_not_last_is_there_all_the_same_and_the_next_lasts(store: Store) -> None:
    with store.write(lasting=False) as connection:
        connection.execute(SET, {"name": "Riverside"})
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 1
    with store.write() as connection:
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2
    assert table(store, "setting") == [{"name": "hub_name", "value": "Riverside"}]


def test_a_failed_write_that_need_not_last_leaves_the_next_one_lasting(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.write(lasting=False):
        raise ZeroDivisionError
    with store.write() as connection:
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2


def test_folding_the_log_loses_nothing(store: Store) -> None:
    for number in range(40):
        with store.write() as connection:
            connection.execute(SET, {"name": str(number)})
        store.fold()
    assert table(store, "setting") == [{"name": "hub_name", "value": "39"}]


def test_every_function_that_writes_the_roster_says_so() -> None:
    silent = []
    for path in Path(hubdesk.store.__file__).parent.glob("*.py"):
        for one in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(one, ast.FunctionDef) and _writes_roster(one):
                said = any(_named(call) == "note_roster" for call in _calls(one))
                silent += [] if said else [f"{path.name}: {one.name}"]
    assert silent == []


def _writes_roster(function: ast.FunctionDef) -> bool:
    return any(
        _named(call) in ("insert", "update", "delete")
        and bool(call.args)
        and isinstance(call.args[0], ast.Name)
        and call.args[0].id in ROSTER
        for call in _calls(function)
        if isinstance(call.func, ast.Name)
    )


def _calls(function: ast.FunctionDef) -> list[ast.Call]:
    return [one for one in ast.walk(function) if isinstance(one, ast.Call)]


def _named(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def writing(store: Store) -> bool:
    """Whether a transaction is being written at this moment."""
    return store.turns.taken


def walk_in(store: Store, clock: SetClock, number: int) -> None:
    with store.write() as connection:
        newcomers.put_person(
            connection,
            Contact("Walk", f"In {number}", "", "", ""),
            clock(),
            language="",
            attention="",
            first_time=False,
            sms_consent=False,
            consent_text="",
        )
