"""The kiosk as real processes: asked of an open window, opened alone, left by PIN, and killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hubdesk.bootstrap import open_station
from hubdesk.domain.leaders import Role

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
ENDS_WITHIN = 10.0

Environ = dict[str, str]


@pytest.fixture
def environ(tmp_path: Path) -> Environ:
    """A data folder whose only leader, Ruth, has a PIN."""
    own = {
        "HUBDESK_HOME": str(tmp_path / "home"),
        "HUBDESK_PASSPHRASE": "a phrase nobody else has",
        "QT_QPA_PLATFORM": "offscreen",
    }
    station = open_station(own, writes="An earlier evening")
    station.desk.hub.set(host_name="Ruth Kim", hub_name="Test Hub")
    ruth = station.desk.leaders.put("Ruth Kim", Role.HOST)
    station.desk.leaders.set_pin(ruth.id, "2468", "2468")
    station.close()
    clean = {name: value for name, value in os.environ.items() if "HUBDESK" not in name}
    return clean | own | {"PYTHONPATH": str(ROOT)}


@contextmanager
def started(environ: Environ, *words: str) -> Iterator[subprocess.Popen[str]]:
    """A process that never outlives the test."""
    with subprocess.Popen(
        [sys.executable, *words],
        cwd=ROOT,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    said = process.stdout.readline()
    if not said and process.stderr:
        pytest.fail(process.stderr.read())
    return said


def told(process: subprocess.Popen[str]) -> dict[str, bool]:
    while not (said := line(process)).startswith("{"):
        pass
    answer: dict[str, bool] = json.loads(said)
    return answer


def ask(environ: Environ, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "main.py", "kiosk", *words],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


def ended(process: subprocess.Popen[str]) -> None:
    """End in order as the system asks: nothing is left behind."""
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=ENDS_WITHIN)
    assert process.returncode == 0, err
    assert not [word for word in ("Traceback", "bug ") if word in err], err


def test_an_open_window_is_asked_and_the_command_says_what_became_of_it(environ: Environ) -> None:
    with started(environ, str(HERE / "evening_window.py"), "idle") as window:
        line(window)
        asked = ask(environ | {"PYTHONIOENCODING": "ascii"})
        assert (asked.returncode, asked.stderr) == (0, "")
        assert "HubDesk locks itself" in asked.stdout
        assert asked.stdout.splitlines()[-1].startswith("The kiosk is open.")
        program = (
            "import sys; from hubdesk.__main__ import main; status = main(['kiosk']); "
            "print([name for name in sys.modules if name.endswith(('.QtWidgets', '.desk'))]); "
            "sys.exit(status)"
        )
        with started(environ, "-c", program) as again:
            out, _ = again.communicate(timeout=ENDS_WITHIN)
        assert out.splitlines()[-2:] == ["The kiosk is open already.", "[]"]
        ended(window)


def test_without_a_window_it_opens_one_and_after_a_kill_nothing_hinders_the_next(
    environ: Environ,
) -> None:
    for how in (signal.SIGKILL, signal.SIGTERM):
        with started(environ, "main.py", "kiosk") as kiosk:
            while not line(kiosk).startswith("The kiosk is open."):
                pass
            assert ask(environ).stdout.splitlines()[-1] == "The kiosk is open already."
            if how is signal.SIGTERM:
                ended(kiosk)
            else:
                kiosk.kill()
    assert not (Path(environ["HUBDESK_HOME"]) / "hubdesk.db-wal").exists()


def test_without_a_pin_it_does_not_start_and_says_how_to_set_one(environ: Environ) -> None:
    station = open_station(environ, writes="An earlier evening")
    (ruth,) = station.desk.leaders.all()
    station.desk.leaders.remove_pin(ruth.id)
    station.close()
    for home in (environ["HUBDESK_HOME"], environ["HUBDESK_HOME"] + "-new"):
        asked = ask(environ | {"HUBDESK_HOME": home})
        assert asked.returncode == 1
        assert asked.stderr.startswith("No leader has a PIN yet")
        assert "hubdesk leader pin WHO" in asked.stderr


def test_a_leaders_pin_brings_the_host_window_and_the_program_goes_on(environ: Environ) -> None:
    with started(environ, str(HERE / "kiosk_window.py"), "leave") as kiosk:
        assert told(kiosk) == {"host": True}
        assert kiosk.poll() is None
        ended(kiosk)


def test_beside_a_second_screen_the_host_works_on_and_no_close_ends_either(
    environ: Environ, tmp_path: Path
) -> None:
    drawn = {"y": 0, "width": 1280, "height": 720, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [drawn | {"name": name, "x": x} for name, x in (("laptop", 0), ("beamer", 1280))]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    two = environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    with started(two, str(HERE / "kiosk_window.py"), "beside") as kiosk:
        assert told(kiosk) == {"host": True, "kiosk": True, "apart": True, "filled": True}
        ended(kiosk)
