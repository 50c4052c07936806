"""The rehearsal: a whole evening by real key presses, which adds up or says that it does not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from hubdesk.bootstrap import open_practice
from hubdesk.clock import SetClock
from hubdesk.sync.sync import Sync
from hubdesk.ui.rehearsal import run
from hubdesk.ui.rehearsal.evening import ByHand
from hubdesk.ui.rehearsal.play import add_up
from hubdesk.ui.rehearsal.report import Check, table, write_page, write_summary

ROOT = Path(__file__).parents[2]
PAGES = ("today", "desk", "floor", "agenda", "sync", "hub")


def rehearse(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if "HUBDESK" not in name}
    return subprocess.run(
        [sys.executable, "main.py", "rehearse", *words],
        cwd=ROOT,
        env=clean | {"HUBDESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
    )


def test_an_evening_adds_up_and_leaves_its_pictures_and_the_real_folder_alone(
    tmp_path: Path,
) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    done = rehearse(home, "--volunteers", "6", "--seed", "3", "--out", str(out))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Every count adds up." in done.stdout
    assert "bug " not in done.stderr
    assert not home.exists()
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert (summary["adds_up"], summary["wrong"]) == (True, "")
    assert (summary["volunteers"], summary["seed"]) == (6, 3)
    assert all(one["by_hand"] == one["by_hubdesk"] for one in summary["checks"])
    assert [one["what"] for one in summary["checks"] if one["what"] == "there twice"]
    pictures = summary["pictures"]
    assert pictures == sorted(path.name for path in out.glob("*.png"))
    for page in PAGES:
        assert [name for name in pictures if name[3:].startswith(page)], page
        assert [name for name in pictures if name[3:] == f"{page}-dark.png"], page
    assert all((out / name).read_bytes().startswith(b"\x89PNG") for name in pictures)
    report = (out / "report.html").read_text(encoding="utf-8")
    assert all(f'src="{name}"' in report for name in pictures)
    steps = "\n".join(summary["steps"])
    told = ("18:00 the doors open", "18:20 the network is lost", "19:40 the network is back")
    assert [one for one in told if one not in steps] == []
    (alone,) = [one for one in summary["checks"] if "by themselves" in one["what"]]
    assert alone["by_hand"] > 1
    for shown in ("kiosk-welcome", "kiosk-you-are-in-1", "kiosk-a-newcomer", "kiosk-for-the-host"):
        assert [name for name in pictures if name[3:] == f"{shown}.png"], shown


def test_a_count_that_is_wrong_is_marked_wherever_it_is_told(tmp_path: Path) -> None:
    right, wrong = Check("here", 5, 5), Check("walk-ins", 4, 3)
    assert (right.right, wrong.right) == (True, False)
    lines = table([right, wrong]).splitlines()
    assert [line.endswith("<- does not add up") for line in lines] == [False, False, True]
    for checks, unseen, adds_up in (
        ([right], "", True),
        ([right, wrong], "", False),
        ([right], "not seen: open doors", False),
    ):
        write_summary(tmp_path, checks, {"wrong": unseen})
        assert json.loads((tmp_path / "summary.json").read_text())["adds_up"] is adds_up
    write_page(tmp_path, "T", "S", [right, wrong], [])
    assert (tmp_path / "report.html").read_text().count('class="wrong"') == 1


def test_what_hubdesk_says_is_held_against_the_count_by_hand(
    tmp_path: Path, clock: SetClock
) -> None:
    practice = open_practice(tmp_path / "practice", clock=clock, volunteers=6)
    try:
        station = practice.station
        with closing(Sync(station.store, clock, station.connect)) as sync:
            sync.pull()
        evening = ByHand(no_show=0)
        evening.here.add("somebody HubDesk has not seen")
        checks = {one.what: one for one in add_up(evening, practice, on_mobilize=6)}
    finally:
        practice.close()
    assert (checks["here"].by_hand, checks["here"].by_hubdesk) == (1, 0)
    assert checks["unmarked"].by_hubdesk > 0
    wrong = {what for what, one in checks.items() if not one.right}
    assert wrong == {"here", "came, in the closing table", "unmarked", "verified"}


@pytest.mark.parametrize("words", [["--volunteers", "1"], ["--volunteers", "401"], ["--fast"]])
def test_wrong_usage_exits_2_and_plays_nothing(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        run([*words, "--out", str(tmp_path / "out")])
    assert end.value.code == 2
    assert not (tmp_path / "out").exists()
    assert "Traceback" not in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_to_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.touch()
    assert run(["--out", str(file)]) == 1
    assert "cannot be written to" in capsys.readouterr().err
