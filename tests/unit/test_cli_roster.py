"""The roster from an export by command: what it says, what it changes, and what it proves."""

from __future__ import annotations

import csv
import io
import stat
from collections.abc import Sequence
from pathlib import Path

import pytest
from commands import Commands
from factories import dump

from hubdesk.clock import SetClock
from hubdesk.domain.delivery import Reason
from hubdesk.words.sync import REASONS

HEADER = (
    "First name,Last name,Email,ZIP,Mobile number,Event ID,Timeslot start,Attendance status,"
    "Favorite snack"
)
START = "2026-10-20 18:00:00-04:00"
ANA = f"Ana,Klein,ana@example.org,20001,202-555-0101,90001,{START},REGISTERED,plums"
ELI = f"Eli,Strand,eli@example.org,1005,202-555-0105,90001,{START},CONFIRMED,"


def a_file(folder: Path, *rows: str, name: str = "signups.csv") -> str:
    path = folder / name
    path.write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    return str(path)


def is_now(row: str, status: str) -> str:
    return row.replace("REGISTERED", status).replace("CONFIRMED", status)


def sheet_rows(text: str) -> Sequence[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on a data folder that is still empty."""
    return Commands(tmp_path / "home", clock, capsys)


@pytest.fixture
def evening(hubdesk: Commands, tmp_path: Path) -> Commands:
    """Commands on an imported roster of two."""
    assert hubdesk("import", a_file(tmp_path, ANA, ELI)).status == 0
    return hubdesk


def test_an_import_says_what_it_took_each_column_for_and_what_changed(
    hubdesk: Commands, tmp_path: Path
) -> None:
    said = hubdesk("import", a_file(tmp_path, ANA, ELI))
    assert said.status == 0
    for line in (
        "First name: first name",
        "Mobile number: phone",
        "Favorite snack: kept as a note",
        "1 ZIP code had lost its leading zero. (line 3)",
        "2 rows, 2 sign-ups.",
    ):
        assert line in said.out.splitlines()
    assert said.out.splitlines()[-1].startswith("2 new")
    roster = hubdesk.json("status")["roster"]
    assert (roster["events"], roster["timeslots"], roster["signups"]) == (1, 1, 2)
    assert roster["pulled_at"] == "2026-10-20T21:45:00Z"


def test_the_report_of_an_import_has_stable_keys(hubdesk: Commands, tmp_path: Path) -> None:
    document = hubdesk.json("import", a_file(tmp_path, ANA, ELI))
    assert set(document) == {
        *("rows", "signups", "columns", "remarks", "changes", "dry_run", "conflicts"),
    }
    assert document["changes"]["new"] == 2
    assert {"header": "Favorite snack", "field": None} in document["columns"]
    assert document["remarks"][0]["code"] == "zip_padded"


def test_a_dry_run_shows_the_same_and_changes_nothing(evening: Commands, tmp_path: Path) -> None:
    with evening.station() as station:
        before = dump(station.store)
    said = evening.json("import", a_file(tmp_path, is_now(ANA, "CANCELLED")), "--dry-run")
    assert said["dry_run"]
    assert (said["changes"]["cancelled"], said["changes"]["gone"]) == (1, 1)
    with evening.station() as station:
        assert dump(station.store) == before


def test_importing_again_merges_and_keeps_what_the_desk_did(
    evening: Commands, tmp_path: Path
) -> None:
    evening("check-in", "ana@example.org")
    evening("walk-in", "--first", "Zoe", "--last", "Quill")
    said = evening("import", a_file(tmp_path, ANA))
    assert said.status == 0
    assert "1 sign-ups that were here are not in this file" in said.err
    assert evening.counts() == {"here": 2, "walk_ins": 1, "worksheet": 2}


BAD = {
    "csv_empty": b"",
    "csv_binary": b"\x89PNG\r\n\x1a\n" + bytes(64),
    "csv_html": b"<!doctype html><html><body>Sign in</body></html>",
    "csv_no_header": b"red,green\n1,2\n",
    "csv_cell_too_long": b"First name,Last name\nAna," + b"a" * 3_000_000 + b"\n",
    "csv_is_spreadsheet": b"PK\x03\x04" + b"xl/workbook.xml",
    "csv_cut_off": b'First name,Last name\nAna,"Klein\n',
}


@pytest.mark.parametrize("code", BAD)
@pytest.mark.parametrize("command", ["import", "verify"])
def test_a_bad_file_is_one_sentence_and_changes_nothing(
    evening: Commands, tmp_path: Path, command: str, code: str
) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(BAD[code])
    with evening.station() as station:
        before = dump(station.store)
    said = evening(command, str(path))
    assert (said.status, said.out) == (1, "")
    assert len(said.err.splitlines()) == 2
    assert evening.json(command, str(path), status=1) == {"problem": code}
    with evening.station() as station:
        assert dump(station.store) == before


def test_a_file_that_is_not_there_or_is_a_folder_is_said(hubdesk: Commands, tmp_path: Path) -> None:
    missing = str(tmp_path / "nowhere.csv")
    assert hubdesk.json("import", missing, status=1) == {"problem": "file_not_found"}
    assert hubdesk.json("import", str(tmp_path), status=1) == {"problem": "file_unreadable"}
    nobody_s = "~nobody-of-that-name/signups.csv"
    assert hubdesk.json("import", nobody_s, status=1) == {"problem": "file_unreadable"}
    unwritten = hubdesk.json("worksheet", "--out", nobody_s, status=1)
    assert unwritten == {"problem": "file_not_written"}


def test_rows_without_an_event_take_the_one_that_is_named(
    evening: Commands, tmp_path: Path
) -> None:
    path = tmp_path / "bare.csv"
    path.write_text(f"First name,Last name,Timeslot start\nGus,Tallow,{START}\n", encoding="utf-8")
    assert evening.json("import", str(path), "--event", "90001")["changes"]["new"] == 1
    assert evening.json("status")["roster"]["events"] == 1
    for no_event in ("no-such-id", "²", "9" * 20, "0"):
        unknown = evening.json("import", str(path), "--event", no_event, status=1)
        assert unknown == {"problem": "event_unknown"}


def test_the_worksheet_tells_whom_to_set_and_whom_to_add(evening: Commands) -> None:
    evening("check-in", "eli@example.org")
    evening("walk-in", "--first", "Zoe", "--last", "Quill", "--phone", "2025550177")
    said = evening("worksheet")
    assert said.status == 0
    zoe, eli = sheet_rows(said.out)
    assert (zoe["Last name"], zoe["What to do"]) == (
        "Quill",
        "Add with + New attendee, then choose the status",
    )
    assert (eli["Email"], eli["Status to choose"]) == ("eli@example.org", "Completed")
    assert eli["What to do"] == "Choose the status"
    assert zoe["Mobile number"] == "2025550177"
    lines = evening.json("worksheet")["lines"]
    assert [one["choose"] for one in lines] == ["Completed", "Completed"]
    assert [one["on_mobilize"] for one in lines] == [False, True]


def test_what_was_told_mobilize_by_mistake_is_set_back_and_who_was_made_here_is_cancelled(
    evening: Commands, tmp_path: Path
) -> None:
    evening("check-in", "eli@example.org")
    evening("walk-in", "--first", "Zoe", "--last", "Quill", "--email", "zoe@example.org")
    zoe = f"Zoe,Quill,zoe@example.org,20001,,90001,{START},COMPLETED,"
    evening("verify", a_file(tmp_path, ANA, is_now(ELI, "COMPLETED"), zoe))
    for who in ("eli@example.org", "zoe@example.org"):
        assert evening("undo", who).status == 0
    rows = sheet_rows(evening("worksheet").out)
    assert {row["Last name"]: row["Status to choose"] for row in rows} == {
        "Strand": "Registered",
        "Quill": "Cancelled",
    }
    lines = evening.json("worksheet")["lines"]
    assert sorted(one["choose"] for one in lines) == ["Cancelled", "Registered"]


def test_a_shared_email_is_on_the_worksheet_with_its_warning(evening: Commands) -> None:
    evening("walk-in", "--first", "Otto", "--last", "Klein", "--email", "ana@example.org")
    (row,) = sheet_rows(evening("worksheet").out)
    assert row["First name"] == "Otto"
    (why, _) = REASONS[Reason.SHARED_EMAIL]
    assert why in row.values()


def test_a_worksheet_goes_to_one_file_that_only_its_user_may_read(
    evening: Commands, tmp_path: Path
) -> None:
    evening("check-in", "ana@example.org")
    folder = tmp_path / "out"
    folder.mkdir()
    out = folder / "worksheet.csv"
    assert evening("worksheet", "--out", str(out)).status == 0
    assert list(folder.iterdir()) == [out]
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    (row,) = sheet_rows(out.read_text(encoding="utf-8-sig"))
    assert row["Email"] == "ana@example.org"
    nowhere = evening.json("worksheet", "--out", str(tmp_path / "no" / "x.csv"), status=1)
    assert nowhere == {"problem": "file_not_written"}


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"])
def test_no_cell_of_the_worksheet_acts_in_a_spreadsheet(evening: Commands, evil: str) -> None:
    evening("walk-in", f"--first={evil}", "--last", "Quill")
    (row,) = sheet_rows(evening("worksheet").out)
    assert row["First name"].startswith("'")
    assert row["First name"].endswith(evil.strip())


def test_ticking_nothing_and_reading_nothing_back_verifies_nothing(
    evening: Commands, tmp_path: Path
) -> None:
    evening("check-in", "ana@example.org")
    said = evening("verify", a_file(tmp_path, ANA, ELI))
    assert said.status == 3
    assert "0 verified, 0 conflict, 1 still to set." in said.out.splitlines()
    assert any(line.startswith("Ana Klein") for line in said.out.splitlines())


def test_an_export_that_says_so_closes_the_worksheet(evening: Commands, tmp_path: Path) -> None:
    evening("check-in", "ana@example.org")
    said = evening("verify", a_file(tmp_path, is_now(ANA, "COMPLETED"), ELI))
    assert said.status == 0
    assert "1 verified, 0 conflict, 0 still to set." in said.out.splitlines()
    assert evening.counts() == {"here": 1, "verified": 1}


def test_what_mobilize_says_otherwise_waits_for_a_person(evening: Commands, tmp_path: Path) -> None:
    evening("check-in", "ana@example.org")
    file = a_file(tmp_path, is_now(ANA, "NO SHOW"), ELI)
    said = evening("import", file)
    assert said.status == 3
    assert "Mobilize says they did not come." in said.out
    document = evening.json("verify", file, status=3)
    assert document["deliveries"]["conflict"] == 1
    assert [one["reason"] for one in document["lines"]] == ["they_say_no_show"]


def test_without_a_key_sync_points_to_the_worksheet(evening: Commands) -> None:
    said = evening("sync")
    assert said.status == 0
    evening("check-in", "ana@example.org")
    said = evening("sync")
    assert said.status == 3
    assert "no key" in said.out
    assert "worksheet" in said.out
    assert evening.json("sync", status=3)["link"] == "no_key"


def test_without_a_key_there_is_nothing_to_pull(evening: Commands) -> None:
    assert evening.json("pull", status=1) == {"problem": "key_missing"}
