"""Where somebody called, as whom, and what of it was otherwise, from a command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import Commands
from factories import FIRST, TONIGHT, put_in

from hubdesk.clock import SetClock

ANA = "ana@example.org"


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands at seven: Ana half an hour on the DNC's, since then on the campaign's."""
    commands = Commands(tmp_path, clock, capsys)
    with commands.station() as station:
        put_in(station.store, TONIGHT)
    for name, kind in (("Scale to Win", "scale_to_win"), ("Lopez calls", "campaign")):
        commands("dialer", "add", "--name", name, "--kind", kind, "--code", "4711")
    clock.go_to(FIRST)
    commands("check-in", ANA)
    for name in ("Scale to Win", "Lopez calls"):
        assert commands("assign", ANA, name).status == 0
        clock.forward(30)
    return commands


def minutes(hubdesk: Commands) -> list[int]:
    return [one["minutes"] for one in hubdesk.json("dialer", "list")["dialers"]]


def test_the_phone_used_is_kept_with_the_stint(hubdesk: Commands) -> None:
    said = hubdesk.json("assign", ANA, "Lopez calls", "--as", "(202) 555-0101")
    assert (said["moved"], said["joined_as"]) == (False, "+12025550101")
    assert hubdesk.json("assign", ANA, "Scale", "--as", "dayton 07")["moved"]
    stints = hubdesk.json("stints", ANA)["stints"]
    assert [one["joined_as"] for one in stints] == ["", "+12025550101", "dayton 07"]


def test_a_correction_keeps_both_and_says_who_and_why(hubdesk: Commands) -> None:
    words = ("--dialer", "Scale", "--from", "18:45", "--reason", "moved late")
    told = hubdesk.json("stint", "correct", ANA, *words)
    assert (told["stint"]["dialer"], told["before"]["dialer"]) == ("Scale to Win", "Lopez calls")
    was, now_is = hubdesk.json("stints", ANA)["stints"][1:]
    assert (was["retired_by"], was["retired_at"][:16]) == ("command line", "2026-10-20T23:00")
    assert (now_is["corrects"], now_is["started_at"][:16]) == (was["id"], "2026-10-20T22:45")
    assert minutes(hubdesk) == [45, 0]
    out = hubdesk("stints", ANA).out
    assert "Scale to Win since 18:45 · corrected" in out
    assert "before: Lopez calls since 18:30 (corrected by command line · “moved late”)" in out


def test_an_earlier_stint_is_named_by_its_id(hubdesk: Commands) -> None:
    first = hubdesk.json("stints", ANA)["stints"][0]["id"]
    done = hubdesk(
        "stint", "correct", ANA, "--stint", first, "--to", "18:20", "--reason", "a long welcome"
    )
    assert done.status == 0
    assert minutes(hubdesk) == [20, 30]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--reason", "why"), "stint_same"),
        (("--reason", " ", "--to", "18:50"), "stint_needs_reason"),
        (("--reason", "why", "--to", "ten"), "stint_time_unread"),
        (("--reason", "why", "--from", "18:20"), "stint_overlaps"),
        (("--reason", "why", "--stint", "none", "--to", "18:50"), "stint_unknown"),
    ],
)
def test_what_is_not_right_changes_nothing(
    hubdesk: Commands, words: tuple[str, ...], code: str
) -> None:
    before = hubdesk.json("stints", ANA)
    assert hubdesk.json("stint", "correct", ANA, *words, status=1) == {"problem": code}
    assert hubdesk.json("stints", ANA) == before
