"""Opening a data folder: one writer, readers beside it, its key, its upgrade; practice apart."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from commands import Keyring
from factories import TONIGHT, person, put_in
from sqlalchemy import text

from hubdesk import paths
from hubdesk.bootstrap import STORE, Station, open_practice, open_station, take_lock
from hubdesk.clock import SetClock
from hubdesk.credentials import CredentialStore, MemoryStore
from hubdesk.desk.attendance import Newcomer
from hubdesk.errors import Problem
from hubdesk.store.migrate import Condition, condition
from hubdesk.store.tables import HEAD

ROOT = Path(__file__).parents[2]
OLD_FILE = ROOT / "tests" / "data" / "hubdesk-0001.db"
PHRASE = "a phrase nobody else has"
KEY = "mobilize-key-5f0c"

Open = Callable[..., Station]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def opened(home: Path, clock: SetClock) -> Iterator[Open]:
    """Opens the folder, by a passphrase and for writing unless said otherwise; closes after."""
    stations: list[Station] = []

    def open_it(writes: str = "The test", **more: object) -> Station:
        values: dict[str, object] = {"home": home, "clock": clock, "system": MemoryStore} | more
        environ = values.pop("environ", {"HUBDESK_PASSPHRASE": PHRASE})
        station = open_station(environ, writes=writes, **values)  # type: ignore[arg-type]  # by name
        stations.append(station)
        return station

    yield open_it
    for station in stations:
        station.close()


@contextmanager
def refused(code: str) -> Iterator[pytest.ExceptionInfo[Problem]]:
    with pytest.raises(Problem) as trouble:
        yield trouble
    assert trouble.value.code == code


def modes(folder: Path) -> dict[str, str]:
    """Who may do what with the folder and everything in it, as chmod writes it."""
    found = [folder, *folder.rglob("*")]
    return {str(path.relative_to(folder)): oct(stat.S_IMODE(path.stat().st_mode)) for path in found}


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


# How Mobilize is reached


def test_the_environment_overrides_the_settings(opened: Open) -> None:
    station = opened(environ={"HUBDESK_PASSPHRASE": PHRASE})
    station.desk.hub.set(mobilize_url="https://settings.example.org/v1", mobilize_org="5")
    station.credentials.put("mobilize-key", "kept")
    first = station.access()
    assert first is not None
    assert (first.url, first.org, first.key) == ("https://settings.example.org/v1", 5, "kept")
    station.environ = {
        "HUBDESK_MOBILIZE_URL": "https://environ.example.org/v1",
        "HUBDESK_MOBILIZE_ORG": "6",
        "HUBDESK_MOBILIZE_KEY": KEY,
    }
    second = station.access()
    assert second is not None
    assert (second.url, second.org, second.key) == ("https://environ.example.org/v1", 6, KEY)


def test_whether_there_is_a_key_is_looked_up_once_until_it_changes(opened: Open) -> None:
    station = opened()
    assert not station.by_key()
    station.credentials.put("mobilize-key", KEY)
    station.desk.hub.set(mobilize_org="5")
    assert not station.by_key()
    station.key_changed()
    assert station.by_key()


def test_a_malformed_organisation_is_no_key_until_it_is_used(opened: Open) -> None:
    environ = {
        "HUBDESK_MOBILIZE_KEY": KEY,
        "HUBDESK_MOBILIZE_ORG": "hub",
        "HUBDESK_PASSPHRASE": "x",
    }
    station = opened(environ=environ)
    assert not station.by_key()
    with refused("org_malformed"):
        station.connect()


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://mobilize.example.org/v1", "address_not_https"),
        ("ftp://mobilize.example.org/v1", "address_not_https"),
        ("https://user:word@mobilize.example.org/v1", "address_malformed"),
        ("http://localhost.example.org/v1", "address_not_https"),
        ("http://127.0.0.1.example.org/v1", "address_not_https"),
    ],
)
def test_an_address_without_encryption_is_refused(opened: Open, url: str, code: str) -> None:
    environ = {
        "HUBDESK_PASSPHRASE": PHRASE,
        "HUBDESK_MOBILIZE_KEY": KEY,
        "HUBDESK_MOBILIZE_ORG": "5",
        "HUBDESK_MOBILIZE_URL": url,
    }
    with refused(code):
        opened(environ=environ).connect()


@pytest.mark.parametrize("host", ["127.0.0.1:8", "localhost:8", "[::1]:8"])
def test_loopback_needs_no_encryption(opened: Open, host: str) -> None:
    environ = {
        "HUBDESK_PASSPHRASE": PHRASE,
        "HUBDESK_MOBILIZE_KEY": KEY,
        "HUBDESK_MOBILIZE_ORG": "5",
        "HUBDESK_MOBILIZE_URL": f"http://{host}/v1",
    }
    reached = opened(environ=environ).connect()
    assert reached is not None
    reached.close()


# Practice


def test_a_practice_folder_has_a_throw_away_key_and_begins_anew_each_time(
    home: Path, clock: SetClock
) -> None:
    keys = []
    for name in ("First", "Second"):
        practice = open_practice(home, clock=clock, volunteers=4)
        try:
            settings = practice.station.desk.hub.settings()
            assert settings["hub_name"] == "Miami Valley Hub"
            assert practice.station.desk.hub.status().roster["people"] == 0
            practice.station.desk.hub.set(hub_name=name)
            assert modes(home)["key.json"] == "0o600"
            keys.append(json.loads((home / "key.json").read_text()))
        finally:
            practice.close()
    assert [key["way"] for key in keys] == ["practice", "practice"]
    assert keys[0]["key"] != keys[1]["key"]


def test_two_practices_do_not_share_a_folder(home: Path, clock: SetClock) -> None:
    practice = open_practice(home, clock=clock, volunteers=4)
    try:
        with refused("store_in_use"):
            open_practice(home, clock=clock)
        assert practice.station.desk.hub.settings()["practice"] == "yes"
    finally:
        practice.close()


@pytest.mark.parametrize("lost", ["", "key.json"])
def test_practice_is_refused_where_real_data_lies(
    opened: Open, home: Path, clock: SetClock, lost: str
) -> None:
    opened().close()
    if lost:
        (home / lost).unlink()
    before = (home / STORE).read_bytes()
    with refused("home_unusable"):
        open_practice(home, clock=clock)
    assert (home / STORE).read_bytes() == before


def test_practice_reaches_nothing_but_loopback_whatever_the_environment_and_settings_say(
    home: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = {
        "HUBDESK_MOBILIZE_URL": "https://api.mobilize.us/v1",
        "HUBDESK_MOBILIZE_KEY": KEY,
        "HUBDESK_MOBILIZE_ORG": "12",
    }
    for name, value in real.items():
        monkeypatch.setenv(name, value)
    practice = open_practice(home, clock=clock, volunteers=4)
    try:
        # As if they had come from a file or a slip, not from the process alone.
        practice.station.environ = real
        found = practice.station.access()
        assert found is not None
        assert found.url == practice.server.url
        assert (found.org, found.key) == (practice.server.org, practice.server.key)
        practice.station.desk.hub.set(mobilize_url="https://api.mobilize.us/v1")
        with refused("practice_not_loopback"):
            practice.station.connect()
    finally:
        practice.close()


def test_practice_keeps_its_key_in_no_keyring(home: Path, clock: SetClock) -> None:
    practice = open_practice(home, clock=clock, volunteers=4)
    try:
        kept: CredentialStore = practice.station.credentials
        assert not kept.lasting
        server_key = practice.server.key.encode()
    finally:
        practice.close()
    written = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert server_key not in written
