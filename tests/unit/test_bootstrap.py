"""Opening a data folder: one writer, readers beside it, its key, its upgrade."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from commands import Keyring
from data_folder import KEY, PHRASE, Open, modes, opening, refused
from factories import TONIGHT, person, put_in
from sqlalchemy import text

from hubdesk import paths
from hubdesk.bootstrap import STORE, Station, open_station, take_lock
from hubdesk.clock import SetClock
from hubdesk.credentials import MemoryStore
from hubdesk.desk.attendance import Newcomer
from hubdesk.errors import Problem
from hubdesk.store.migrate import Condition, condition
from hubdesk.store.tables import HEAD

ROOT = Path(__file__).parents[2]
OLD_FILE = ROOT / "tests" / "data" / "hubdesk-0001.db"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def opened(home: Path, clock: SetClock) -> Iterator[Open]:
    with opening(home, clock) as open_it:
        yield open_it


# One writer


def test_a_folder_that_takes_no_note_of_the_writer_is_said_and_left_free(
    opened: Open, home: Path
) -> None:
    opened().close()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        with refused("home_unusable"):
            opened()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    opened()


def test_a_second_writer_is_told_who_which_process_and_since_when(
    opened: Open, home: Path, clock: SetClock
) -> None:
    opened("The HubDesk window")
    clock.forward(30)
    with refused("store_in_use") as trouble:
        opened('The command "pull"')
    since = datetime(2026, 10, 20, 21, 45, tzinfo=UTC).astimezone()
    assert trouble.value.values == {
        "holder": "The HubDesk window",
        "pid": os.getpid(),
        "since": f"{since:%H:%M}",
    }


def test_a_folder_is_free_once_its_writer_has_closed(opened: Open) -> None:
    opened().close()
    assert opened().desk.hub.settings()["store_lock"] == "passphrase"


def test_readers_work_beside_a_writer_and_see_what_it_has_written(opened: Open) -> None:
    writer = opened()
    first, second = opened(""), opened("")
    put_in(writer.store, TONIGHT)
    assert first.desk.hub.status().roster["people"] == 5
    assert second.desk.hub.status().roster["people"] == 5


def test_a_reader_takes_the_folder_from_nobody(opened: Open) -> None:
    opened().close()
    opened("")
    opened("The HubDesk window")


def test_a_holder_whose_note_is_damaged_is_still_told_as_somebody(opened: Open, home: Path) -> None:
    opened()
    (home / "writer.json").write_text("{")
    with refused("store_in_use") as trouble:
        opened("Another")
    assert trouble.value.values["holder"] == "Another HubDesk"


def test_a_killed_writer_leaves_no_stale_lock(opened: Open, home: Path) -> None:
    opened().close()
    program = (
        "import os, signal\n"
        "from hubdesk.bootstrap import open_station\n"
        "station = open_station(os.environ, writes='The one that is killed')\n"
        "print('open', flush=True)\n"
        "signal.pause()\n"
    )
    environ = {**os.environ, "HUBDESK_HOME": str(home), "HUBDESK_PASSPHRASE": PHRASE}
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "open\n"
        with refused("store_in_use") as trouble:
            opened()
        assert trouble.value.values["pid"] == process.pid
        process.send_signal(signal.SIGKILL)
    opened()


@pytest.mark.parametrize("fault", [Problem("no_keyring"), RuntimeError("a bug")])
def test_an_opening_that_fails_gives_the_folder_free(
    opened: Open, home: Path, fault: Exception
) -> None:
    def ask(_new: bool) -> str:
        raise fault

    with pytest.raises(type(fault)):
        opened(environ={}, ask=ask)
    opened()


# Files


@pytest.mark.parametrize("umask", [0o022, 0o000])
def test_files_are_for_their_owner_only_whatever_the_umask(
    opened: Open, home: Path, umask: int
) -> None:
    before = os.umask(umask)
    try:
        put_in(opened().store, TONIGHT)
        found = modes(home)
    finally:
        os.umask(before)
    assert (found.pop("."), found.pop("logs")) == ("0o700", "0o700")
    assert {f"{STORE}-wal", f"{STORE}-shm", "key.json", "writer.json"} <= set(found)
    assert set(found.values()) == {"0o600"}


def test_a_folder_others_may_enter_is_closed_to_them(opened: Open, home: Path) -> None:
    home.mkdir()
    home.chmod(0o755)
    opened()
    assert modes(home)["."] == "0o700"


def test_no_secret_and_no_name_stands_in_any_file_of_the_folder(opened: Open, home: Path) -> None:
    environ = {
        "HUBDESK_PASSPHRASE": PHRASE,
        "HUBDESK_MOBILIZE_KEY": KEY,
        "HUBDESK_MOBILIZE_ORG": "7",
    }
    station = opened(environ=environ)
    put_in(station.store, TONIGHT)
    assert station.by_key()
    station.close()
    in_memory = opened()
    in_memory.credentials.put("mobilize-key", KEY)
    (shift,) = {one for one in in_memory.desk.hub.shifts() if one.timeslot_server_id == 91001}
    wanda = Newcomer(person("Wanda Inman", "wanda@example.org", "+12025550177", "20001"))
    in_memory.desk.attendance.walk_in(wanda, shift.timeslot_id, "Ruth")
    written = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    in_memory.close()
    written += b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    private = [PHRASE, KEY, "Klein", "Wanda", "ana@example.org", "2025550177"]
    assert [word for word in private if word.encode() in written] == []


# The key


def test_a_new_folder_takes_the_passphrase_given_even_beside_a_keyring(
    opened: Open, home: Path
) -> None:
    opened(system=Keyring)
    assert json.loads((home / "key.json").read_text())["way"] == "passphrase"


def test_a_new_folder_keeps_its_key_in_the_keyring(opened: Open, home: Path) -> None:
    keyring = Keyring()
    opened(environ={}, system=lambda: keyring).close()
    record = json.loads((home / "key.json").read_text())
    assert set(record) == {"way", "name"}
    kept = keyring.get(record["name"])
    assert kept is not None
    assert len(bytes.fromhex(kept)) == 32
    assert kept not in (home / "key.json").read_text()
    station = opened(environ={}, system=lambda: keyring)
    assert station.desk.hub.settings()["store_lock"] == "keyring"


def test_a_new_folder_without_keyring_asks_for_a_new_passphrase_once(
    opened: Open, home: Path
) -> None:
    asked: list[bool] = []

    def ask(new: bool) -> str:
        asked.append(new)
        return PHRASE

    opened(environ={}, ask=ask).close()
    opened(environ={}, ask=ask).close()
    assert asked == [True, False]
    opened()


@pytest.mark.parametrize("ask", [None, lambda _new: ""])
def test_where_there_is_nothing_to_lock_it_with_nothing_is_made(
    opened: Open, home: Path, ask: Callable[[bool], str] | None
) -> None:
    with refused("no_keyring"):
        opened(environ={}, ask=ask)
    assert not (home / "key.json").exists()
    assert not (home / STORE).exists()


def test_a_wrong_passphrase_is_said_and_changes_nothing(opened: Open, home: Path) -> None:
    opened().close()
    before = (home / STORE).read_bytes()
    for writes in ("The test", ""):
        with refused("passphrase_wrong"):
            opened(writes, environ={"HUBDESK_PASSPHRASE": "another"})
    assert (home / STORE).read_bytes() == before
    opened()


def test_a_keyring_that_lost_the_key_is_said_and_a_new_key_is_not_made(
    opened: Open, home: Path
) -> None:
    keyring = Keyring()
    opened(environ={}, system=lambda: keyring).close()
    before = (home / STORE).read_bytes(), (home / "key.json").read_bytes()
    for lost in (Keyring(), MemoryStore()):
        with refused("keyring_key_missing") as trouble:
            opened(environ={}, system=lambda kept=lost: kept)
        assert trouble.value.values == {"folder": str(home)}
    assert ((home / STORE).read_bytes(), (home / "key.json").read_bytes()) == before


def test_a_store_whose_key_record_is_gone_is_not_given_another_key(
    opened: Open, home: Path
) -> None:
    opened().close()
    (home / "key.json").unlink()
    with refused("key_record_unreadable"):
        opened()
    assert not (home / "key.json").exists()


# Versions


def test_an_old_file_is_copied_and_upgraded_while_the_folder_is_locked(
    home: Path, clock: SetClock
) -> None:
    from hubdesk.store.engine import Store

    station = _old_folder(home, clock)
    try:
        assert condition(station.store) == (Condition.CURRENT, HEAD)
        (copy,) = (home / "backups").iterdir()
        assert copy.name == "hubdesk-0001-20261020T214500.db"
        assert modes(home / "backups") == {".": "0o700", copy.name: "0o600"}
        backup = Store(copy, station.store._key)
        assert condition(backup) == (Condition.OLD, "0001")
        backup.close()
    finally:
        station.close()


def test_a_reader_upgrades_an_old_file_only_where_nobody_writes(
    home: Path, clock: SetClock
) -> None:
    paths.make_private(home)
    lock = take_lock(home, "The HubDesk window", clock())
    try:
        with refused("store_in_use"):
            _old_folder(home, clock, writes="")
    finally:
        lock.release()
    reader = _old_folder(home, clock, writes="")
    take_lock(home, "The HubDesk window", clock()).release()
    assert condition(reader.store) == (Condition.CURRENT, HEAD)
    reader.close()


def test_a_newer_file_is_refused_untouched_and_the_folder_is_free(opened: Open, home: Path) -> None:
    station = opened()
    with station.store.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    station.close()
    before = (home / STORE).read_bytes()
    for writes in ("The test", ""):
        with refused("store_newer") as trouble:
            opened(writes)
        assert trouble.value.values == {"folder": str(home), "found": "9999"}
    assert (home / STORE).read_bytes() == before
    take_lock(home, "Another", datetime.now(UTC)).release()


def _old_folder(home: Path, clock: SetClock, writes: str = "The test") -> Station:
    """Open a folder as the first HubDesk left it, its key in the keyring."""
    from factories import KEY as STORE_KEY

    paths.make_private(home)
    shutil.copy(OLD_FILE, home / STORE)
    (home / "key.json").write_text(json.dumps({"way": "keyring", "name": "store-old"}))
    keyring = Keyring()
    keyring.put("store-old", STORE_KEY.hex())
    return open_station({}, writes=writes, home=home, clock=clock, system=lambda: keyring)
