"""Closing from the command line: the dry run, the closing table and a leader's word."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
from commands import Commands
from factories import TONIGHT, put_in

from hubdesk.clock import SetClock

KEYED = {"HUBDESK_MOBILIZE_KEY": "a-key", "HUBDESK_MOBILIZE_ORG": "1"}
WES = ("walk-in", "--first", "Wes", "--last", "Alk", "--email", "wes@example.org", "--zip", "20009")


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on tonight's small roster."""
    commands = Commands(tmp_path / "home", clock, capsys)
    with commands.station() as station:
        put_in(station.store, TONIGHT)
    return commands


def read_from_mobilize(hubdesk: Commands, attended: bool) -> None:
    """Ana's attendance was set in Mobilize and is read back."""
    ana, *others = TONIGHT
    with hubdesk.station() as station:
        put_in(station.store, [replace(ana, attended=attended), *others])


def test_a_dry_run_lists_the_very_body_and_changes_nothing(hubdesk: Commands) -> None:
    hubdesk.environ |= KEYED
    assert hubdesk(*WES, "--sms-consent").status == 0
    before = hubdesk.counts()
    document = hubdesk.json("sync", "--dry-run")
    (one,) = document["sends"]
    assert (document["by_key"], one["posted"], one["path"]) == (
        True,
        True,
        "events/90001/attendances",
    )
    assert one["body"]["person"] == {
        "given_name": "Wes",
        "family_name": "Alk",
        "email_address": "wes@example.org",
        "phone_number": "",
        "postal_code": "20009",
    }
    assert one["body"]["sms_opt_in"] == "OPT_IN"
    assert one["body"]["timeslots"] == [{"timeslot_id": 91001}]
    assert hubdesk.counts() == before
    said = hubdesk("sync", "--dry-run")
    assert "POST events/90001/attendances" in said.out
    assert json.dumps(one["body"], ensure_ascii=False) in said.out


def test_a_dry_run_works_beside_an_open_window(hubdesk: Commands) -> None:
    hubdesk.environ |= KEYED
    hubdesk(*WES)
    with hubdesk.station("The window"):
        assert len(hubdesk.json("sync", "--dry-run")["sends"]) == 1


def test_a_dry_run_s_csv_twin_holds_the_same(hubdesk: Commands, tmp_path: Path) -> None:
    hubdesk.environ |= KEYED
    hubdesk(*WES)
    file = tmp_path / "out.csv"
    (one,) = hubdesk.json("sync", "--dry-run", "--out", str(file))["sends"]
    with file.open(encoding="utf-8-sig", newline="") as text:
        (row,) = csv.DictReader(text)
    assert (row["First name"], row["Texts"], row["Posted to"]) == ("Wes", "no", one["path"])
    assert json.loads(row["Body"]) == one["body"]
    assert file.stat().st_mode & 0o077 == 0
    file.chmod(0o644)
    assert hubdesk("sync", "--dry-run", "--out", str(file)).status == 0
    assert file.stat().st_mode & 0o077 == 0


def test_out_without_a_dry_run_is_wrong_usage(hubdesk: Commands, tmp_path: Path) -> None:
    said = hubdesk("sync", "--out", str(tmp_path / "out.csv"))
    assert said.status == 2
    assert "--dry-run" in said.err


def test_without_a_key_a_dry_run_says_that_nothing_would_be_sent(hubdesk: Commands) -> None:
    hubdesk(*WES)
    said = hubdesk("sync", "--dry-run")
    assert (said.status, "no key" in said.out) == (0, True)
    assert hubdesk.json("sync", "--dry-run") == {"dry_run": True, "by_key": False, "sends": []}


def test_what_waited_for_a_key_is_in_the_dry_run_once_there_is_one(hubdesk: Commands) -> None:
    hubdesk(*WES)
    assert hubdesk.counts()["worksheet"] == 1
    hubdesk.environ |= KEYED
    (one,) = hubdesk.json("sync", "--dry-run")["sends"]
    assert one["posted"]
    assert hubdesk.counts()["worksheet"] == 1


def test_the_closing_table_adds_up_and_says_what_is_open(hubdesk: Commands) -> None:
    hubdesk("check-in", "ana@example.org")
    hubdesk("check-in", "ben@example.org", "--confirm")
    table = hubdesk.json("closing", status=3)
    assert table["adds_up"] is True
    assert (table["signed_up"], table["added"]) == (4, 1)
    assert (table["came"]["people"], table["came"]["worksheet"]) == (2, 2)
    assert (table["moved"]["people"], table["cancelled"], table["unmarked"]) == (1, 1, 1)
    said = hubdesk("closing")
    assert said.status == 3
    for words in ("verified", "did not come", "came to another shift", "not marked yet"):
        assert words in said.out


@pytest.mark.parametrize(
    ("word", "state", "reason"),
    [("ours", "worksheet", "kept_ours"), ("theirs", "cancelled", "kept_theirs")],
)
def test_a_leader_decides_a_conflict(hubdesk: Commands, word: str, state: str, reason: str) -> None:
    hubdesk("check-in", "ana@example.org")
    read_from_mobilize(hubdesk, attended=False)
    (line,) = hubdesk.json("decide", "ana@example.org", word)["lines"]
    assert (line["state"], line["reason"]) == (state, reason)
    again = hubdesk("decide", "ana@example.org", word)
    assert (again.status, "nothing to decide" in again.err) == (1, True)


def test_a_word_that_does_not_fit_changes_nothing(hubdesk: Commands) -> None:
    hubdesk("check-in", "ana@example.org")
    read_from_mobilize(hubdesk, attended=False)
    said = hubdesk("decide", "ana@example.org", "leave-out")
    assert said.status == 3
    assert "ours or theirs" in said.err
    assert hubdesk.counts()["conflict"] == 1
