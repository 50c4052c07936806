"""The window as a real process: what it loads when, how it ends, and what a kill leaves behind."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from factories import ANA, BEN, EARLY, a_row, put_in

from hubdesk.bootstrap import open_station
from hubdesk.domain.roster import IncomingTimeslot

ROOT = Path(__file__).parents[2]
PHRASE = "a phrase nobody else has"
ENDS_WITHIN = 5.0


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """A data folder with Ana and Ben expected in half an hour, by key, and no network."""
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
    own = {
        "HUBDESK_HOME": str(tmp_path / "home"),
        "HUBDESK_PASSPHRASE": PHRASE,
        "HUBDESK_MOBILIZE_URL": f"http://127.0.0.1:{port}/v1",
        "HUBDESK_MOBILIZE_KEY": "k",
        "HUBDESK_MOBILIZE_ORG": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    station = open_station(own, writes="An earlier evening")
    start = datetime.now(UTC) + timedelta(minutes=30)
    slot = IncomingTimeslot(EARLY.server_id, start, start + timedelta(hours=2))
    put_in(station.store, [a_row(ANA, slot), a_row(BEN, slot)], datetime.now(UTC))
    station.desk.hub.set(host_name="Ruth Kim")
    station.close()
    clean = {name: value for name, value in os.environ.items() if "HUBDESK" not in name}
    return clean | own


@contextmanager
def window(environ: dict[str, str], *words: str) -> Iterator[subprocess.Popen[str]]:
    """The window in a process of its own, which never outlives the test."""
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("evening_window.py")), *words],
        cwd=ROOT,
        env=environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def told(process: subprocess.Popen[str]) -> Any:
    assert process.stdout
    line = process.stdout.readline()
    if not line:
        assert process.stderr
        pytest.fail(process.stderr.read())
    return json.loads(line)


def command(environ: dict[str, str], *words: str) -> Any:
    done = subprocess.run(
        [sys.executable, "main.py", *words, "--json"],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_it_paints_before_the_desk_the_store_and_sync_are_loaded(environ: dict[str, str]) -> None:
    with window(environ, "painted") as process:
        assert told(process) == {"loaded": []}


def test_somebody_whose_row_turned_green_is_found_after_a_kill(environ: dict[str, str]) -> None:
    with window(environ, "check-in", "Ana Klein") as process:
        assert told(process) == {"green": "Ana Klein"}
        process.send_signal(signal.SIGKILL)
        process.wait()
    status = command(environ, "status")
    assert status["attendance"]["here"] == 1
    assert sum(status["deliveries"].values()) == 1
    (found,) = command(environ, "search", "Ana Klein")["people"]
    assert found["signup"]["standing"] == "here"
    assert command(environ, "check-in", "ben@example.org")


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_in_order_when_the_system_asks_though_people_wait(
    environ: dict[str, str], how: signal.Signals
) -> None:
    walk_in = ["--first", "Wes", "--last", "Alk", "--email", "wes@example.org", "--zip", "20009"]
    command(environ, "walk-in", *walk_in)
    assert command(environ, "status")["deliveries"]["waiting"] == 1
    with window(environ, "idle") as process:
        told(process)
        process.send_signal(how)
        _, err = process.communicate(timeout=ENDS_WITHIN)
        assert process.returncode == 0
        assert not [word for word in ("Traceback", "bug ") if word in err], err
    # A store that was closed in order has folded its log in.
    assert not (Path(environ["HUBDESK_HOME"]) / "hubdesk.db-wal").exists()
    command(environ, "check-in", "ana@example.org")


def test_it_ends_in_order_when_asked_at_its_first_paint(environ: dict[str, str]) -> None:
    with window(environ, "painted") as process:
        told(process)
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=ENDS_WITHIN)
    assert process.returncode in (0, -signal.SIGTERM)
    assert not [word for word in ("Traceback", "bug ") if word in err], err
    command(environ, "check-in", "ana@example.org")
