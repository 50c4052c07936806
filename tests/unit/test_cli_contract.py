"""What stays as it is from now on: statuses, JSON keys, help, the lock, and nothing told twice."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from commands import Commands
from factories import TONIGHT, put_in

from hubdesk.cli import run
from hubdesk.cli.console import Console, roster_words, some
from hubdesk.cli.parser import parse
from hubdesk.clock import SetClock

COMMANDS = (
    *("doctor", "pull", "import", "events", "search", "check-in", "undo", "check-out", "walk-in"),
    *("dialer add", "dialer list", "dialer edit", "assign", "sync", "worksheet", "verify"),
    *("agenda", "agenda template", "agenda add", "agenda remove", "agenda next", "agenda push"),
    *("briefed", "hub show", "hub set", "hub step", "leader list", "leader add", "leader train"),
    *("leader pin", "leader retire", "duty", "status", "practice-server", "rehearse"),
    "kiosk",
    *("chase", "reshift", "called"),
)

GROUPS = {"dialer", "leader", "hub"}


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on tonight's small roster."""
    commands = Commands(tmp_path / "home", clock, capsys)
    with commands.station() as station:
        put_in(station.store, TONIGHT)
    return commands


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_what_it_is_for_and_gives_an_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*command.split(), "--help"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert f"Example: hubdesk {command}" in said


def test_the_help_lists_every_command_and_every_status(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["--help"]) == 0
    said = capsys.readouterr().out
    for command in COMMANDS:
        assert re.search(rf"^    {command.split()[0]}\b", said, re.MULTILINE)
    assert "3 done but something waits" in " ".join(said.split())


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["nonsense"],
        ["check-in"],
        ["walk-in", "--first", "Zoe"],
        ["check-out", "ana", "--calls", "many"],
        ["dialer", "add", "--name", "X", "--kind", "other"],
        ["practice-server", "--port", "70000"],
        ["practice-server", "--doors", "soon"],
        ["status", "--jso"],
    ],
)
def test_wrong_usage_exits_two_and_touches_nothing(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    assert run(words, Console({"HUBDESK_HOME": str(home)})) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "usage: hubdesk" in said.err
    assert not home.exists()


def test_status_has_these_keys_and_whole_numbers(hubdesk: Commands) -> None:
    hubdesk("dialer", "add", "--name", "Scale to Win", "--kind", "scale_to_win")
    status = hubdesk.json("status")
    assert {part: list(counts) for part, counts in status.items() if part != "dialers"} == {
        "roster": ["events", "timeslots", "signups", "people", "pulled_at"],
        "attendance": ["here", "left", "walk_ins", "no_show", "unmarked"],
        "deliveries": [
            *("waiting", "sending", "sent", "verified", "held", "worksheet", "conflict"),
            "cancelled",
        ],
    }
    assert list(status["dialers"][0]) == ["name", "kind", "callers", "minutes"]
    assert status["roster"].pop("pulled_at") is None
    for part in (status["roster"], status["attendance"], status["deliveries"]):
        assert all(type(count) is int for count in part.values())


def test_what_is_counted_once_is_said_of_one() -> None:
    counts = {"events": 1, "timeslots": 2, "signups": 1, "people": 1}
    assert roster_words(counts) == "1 event, 2 timeslots, 1 sign-up, 1 person"
    assert some(0, "person", "people") == "0 people"


def test_status_of_one_shift_counts_its_attendance_alone(hubdesk: Commands) -> None:
    hubdesk("check-in", "ana@example.org")
    assert hubdesk.json("status", "--timeslot", "91001")["attendance"]["here"] == 1
    assert hubdesk.json("status", "--timeslot", "91002")["attendance"]["here"] == 0
    assert hubdesk.json("status")["attendance"]["here"] == 1
    assert hubdesk.json("status", "--timeslot", "5", status=1) == {"problem": "no_timeslot"}


def test_the_readiness_card_waits_for_a_person_until_all_is_there(hubdesk: Commands) -> None:
    card = hubdesk.json("doctor", status=3)
    assert not card["ready"]
    by_code = {check["code"]: check for check in card["checks"]}
    assert by_code["dnc_link"]["level"] == "look"
    assert by_code["roster"]["sentence"]
    assert by_code["roster"]["command"] == "hubdesk import FILE"
    said = hubdesk("doctor").out
    assert "LOOK  Scale to Win link: None for tonight yet." in said
    add = by_code["dnc_link"]["command"]
    assert f"      {add}\n" in said
    assert hubdesk(*shlex.split(add)[1:-1], "https://dialer.example.org/monday").status == 0
    for check in card["checks"]:
        if check["command"]:
            known = check["command"].split()[1:]
            assert run([*known[: 1 + (known[0] in GROUPS)], "--help"]) == 0


def test_a_second_writer_is_told_who_has_the_folder_and_since_when(hubdesk: Commands) -> None:
    with hubdesk.station("The HubDesk window"):
        said = hubdesk("check-in", "ana@example.org")
    assert said.status == 1
    assert said.err.startswith("The HubDesk window (process ")
    assert hubdesk.counts() == {}


@pytest.mark.parametrize(
    "words",
    [
        ("doctor",),
        ("search", "ana"),
        ("status",),
        ("worksheet",),
        ("events",),
        ("dialer", "list"),
    ],
)
def test_looking_things_up_works_beside_an_open_window(
    hubdesk: Commands, words: tuple[str, ...]
) -> None:
    with hubdesk.station("The HubDesk window"):
        assert hubdesk(*words).status in (0, 3)


def test_a_preview_works_beside_an_open_window(hubdesk: Commands, tmp_path: Path) -> None:
    file = tmp_path / "signups.csv"
    file.write_text("First name,Last name,Timeslot start\nGus,Tallow,2026-10-20 18:00\n")
    with hubdesk.station("The HubDesk window"):
        assert hubdesk("import", str(file), "--dry-run").status == 0
        assert hubdesk("import", str(file)).status == 1


def test_a_bug_is_told_as_one_and_its_values_stay_out_of_the_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def clock_that_breaks() -> None:
        raise RuntimeError("ana@example.org")

    console = Console({"HUBDESK_HOME": str(tmp_path)}, clock_that_breaks)  # type: ignore[arg-type]  # a bug
    assert run(["check-in", "ana"], console) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("Something went wrong that HubDesk does not know.")
    assert str(tmp_path / "logs") in said.err
    assert len(said.err.splitlines()) == 2
    log = (tmp_path / "logs" / "hubdesk.log").read_text()
    assert "RuntimeError at " in log
    assert "clock_that_breaks" in log
    assert "ana@example.org" not in log + said.err


def test_a_key_s_trouble_and_a_stop_are_sentences_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped() -> None:
        raise KeyboardInterrupt

    console = Console({"HUBDESK_HOME": str(tmp_path)}, stopped)  # type: ignore[arg-type]  # Ctrl-C
    assert run(["check-in", "ana"], console) == 1
    assert capsys.readouterr().err.startswith("Stopped before it was done.")


def test_an_address_without_tls_is_refused_loopback_excepted(hubdesk: Commands) -> None:
    hubdesk.environ |= {
        "HUBDESK_MOBILIZE_URL": "http://mobilize.example.org/v1",
        "HUBDESK_MOBILIZE_KEY": "k",
        "HUBDESK_MOBILIZE_ORG": "1",
    }
    assert hubdesk.json("pull", status=1) == {"problem": "address_not_https"}


def test_a_data_folder_that_cannot_be_used_is_said(
    tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.touch()
    hubdesk = Commands(file, clock, capsys)
    assert hubdesk.json("status", status=1) == {"problem": "home_unusable"}


def test_the_home_of_nobody_is_no_data_folder(
    clock: SetClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hubdesk = Commands(tmp_path, clock, capsys)
    hubdesk.environ["HUBDESK_HOME"] = "~nobody-of-that-name/hub"
    assert hubdesk.json("status", status=1) == {"problem": "home_unusable"}


@pytest.mark.parametrize(
    "words",
    [
        ("search", "\udcff"),
        ("check-in", "ana", "\udcff"),
        ("walk-in", "--first", "\udcff", "--last", "Klein"),
        ("dialer", "add", "--name", "\udcff", "--kind", "campaign"),
    ],
)
def test_letters_a_terminal_has_spoilt_are_refused_before_anything_is_changed(
    hubdesk: Commands, words: tuple[str, ...]
) -> None:
    assert hubdesk.json(*words, status=1) == {"problem": "letters_unreadable"}
    assert hubdesk.counts() == {}


def test_where_nobody_can_be_asked_a_missing_keyring_is_said(
    tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]
) -> None:
    hubdesk = Commands(tmp_path, clock, capsys)
    hubdesk.keyring.lasting = False
    assert hubdesk.json("status", status=1) == {"problem": "no_keyring"}


def test_what_opens_a_window_is_only_listed_among_the_commands() -> None:
    assert "run" not in parse(["rehearse"])
    assert "run" not in parse(["kiosk", "--practice"])


def test_a_command_never_loads_the_window_the_web_or_the_migrations(tmp_path: Path) -> None:
    program = (
        "import sys; from hubdesk.__main__ import main; status = main(['status']); "
        "print([name for name in ('PySide6', 'httpx', 'alembic', 'keyring') "
        "if name in sys.modules]); sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"HUBDESK_HOME": str(tmp_path), "HUBDESK_PASSPHRASE": "for a test", "PATH": ""},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]"
