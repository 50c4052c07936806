"""Dialers and who is on them, from a command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import Commands
from factories import TONIGHT, put_in

from hubdesk.clock import SetClock

LINK = "https://dialer.example.org/tonight"
DNC = ("--name", "Scale to Win", "--kind", "scale_to_win", "--link", LINK, "--min", "8")


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on tonight's small roster with the DNC's dialer and a campaign's."""
    commands = Commands(tmp_path, clock, capsys)
    with commands.station() as station:
        put_in(station.store, TONIGHT)
    assert commands("dialer", "add", *DNC).status == 0
    words = ["--name", "Lopez calls", "--kind", "campaign", "--template", "OpenVPB", "--code", "Q0"]
    assert commands("dialer", "add", *words).status == 0
    return commands


def test_a_dialer_is_listed_as_it_was_added(hubdesk: Commands) -> None:
    dnc, campaign = hubdesk.json("dialer", "list")["dialers"]
    assert (dnc["name"], dnc["kind"], dnc["link"]) == ("Scale to Win", "scale_to_win", LINK)
    assert (dnc["min_callers"], dnc["callers"], dnc["minutes"]) == (8, 0, 0)
    assert (campaign["code"], campaign["needs_phone"]) == ("Q0", True)
    assert "no link yet" in hubdesk("dialer", "list").out


def test_a_template_keeps_its_name_only_where_none_is_given(hubdesk: Commands) -> None:
    _, campaign = hubdesk.json("dialer", "list")["dialers"]
    assert campaign["name"] == "Lopez calls"
    assert "ActionID" in campaign["notes"]


def test_editing_changes_what_is_named_and_nothing_else(hubdesk: Commands) -> None:
    other = "https://dialer.example.org/tuesday"
    changed = hubdesk.json("dialer", "edit", "scale to win", "--link", other, "--needs-phone")
    assert (changed["link"], changed["needs_phone"], changed["min_callers"]) == (other, True, 8)
    assert not hubdesk.json("dialer", "edit", "scale", "--no-needs-phone")["needs_phone"]
    assert len(hubdesk.json("dialer", "list")["dialers"]) == 2


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("add", *DNC), "dialer_name_taken"),
        (("add", "--name", " ", "--kind", "campaign"), "dialer_needs_name"),
        (("edit", "Scale to Win", "--link", "http://dialer.example.org"), "dialer_link_not_https"),
        (("edit", "Scale to Win", "--min", "-2"), "dialer_min_callers"),
        (("edit", "Nobody's", "--code", "1"), "dialer_unknown"),
        (("edit", "", "--code", "1"), "dialer_unknown"),
    ],
)
def test_a_dialer_that_is_not_right_changes_nothing(
    hubdesk: Commands, words: tuple[str, ...], code: str
) -> None:
    before = hubdesk.json("dialer", "list")
    assert hubdesk.json("dialer", *words, status=1) == {"problem": code}
    assert hubdesk.json("dialer", "list") == before


def test_a_password_is_kept_and_never_shown(hubdesk: Commands) -> None:
    said = hubdesk("dialer", "edit", "Lopez", "--password", "hushhush", "--json")
    assert said.document["has_password"]
    for shown in (said, hubdesk("dialer", "list"), hubdesk("dialer", "list", "--json")):
        assert "hushhush" not in shown.out + shown.err


def test_assigning_moves_the_caller_and_counts_the_minutes(
    hubdesk: Commands, clock: SetClock
) -> None:
    hubdesk("check-in", "ana@example.org")
    assert hubdesk("assign", "ana@example.org", "Scale to Win").status == 0
    clock.forward(30)
    assert hubdesk.json("assign", "ana@example.org", "Lopez calls")["moved"]
    clock.forward(10)
    assert hubdesk.json("status")["dialers"] == [
        {"name": "Scale to Win", "kind": "scale_to_win", "callers": 0, "minutes": 30},
        {"name": "Lopez calls", "kind": "campaign", "callers": 1, "minutes": 10},
    ]


def test_assigning_to_the_same_dialer_disturbs_nobody(hubdesk: Commands) -> None:
    hubdesk("check-in", "ana@example.org")
    hubdesk("assign", "ana@example.org", "scale")
    again = hubdesk("assign", "ana@example.org", "scale")
    assert again.status == 0
    assert "already" in again.out


def test_only_who_is_here_can_be_put_on_a_dialer(hubdesk: Commands) -> None:
    assert hubdesk.json("assign", "ana@example.org", "scale", status=1) == {"problem": "not_here"}
    assert hubdesk.json("status")["dialers"][0]["callers"] == 0


def test_a_check_in_says_where_the_next_caller_goes(hubdesk: Commands) -> None:
    suggestion = hubdesk.json("check-in", "ana@example.org")["suggestion"]
    assert (suggestion["name"], suggestion["why"]) == ("Scale to Win", "dnc_first")


def test_a_dialer_s_day_and_hours_are_said(hubdesk: Commands) -> None:
    hours = ("--calls-from", "9:00", "--calls-to", "21:00", "--voters-zone", "America/Phoenix")
    kept = hubdesk.json("dialer", "edit", "Scale", "--good-on", "tonight", *hours)
    assert (kept["good_on"], kept["calls_from"], kept["calls_to"], kept["voters_zone"]) == (
        *("2026-10-20", "09:00", "21:00", "America/Phoenix"),
    )
    hubdesk("dialer", "edit", "Scale", "--good-on", "2026-10-19", "--calls-to", "15:00")
    said = hubdesk("dialer", "list").out
    assert "for 19 Oct, needs tonight's" in said
    assert "Calls to voters in Arizona end at 15:00 there: 18:00 here, 15 min left" in said
    assert hubdesk.json("dialer", "edit", "Scale", "--good-on", "any")["good_on"] == ""
    for words, code in (
        (("--good-on", "soon"), "dialer_day"),
        (("--calls-to", "late"), "dialer_hours"),
        (("--voters-zone", "Mars"), "zone_unknown"),
    ):
        assert hubdesk.json("dialer", "edit", "Scale", *words, status=1) == {"problem": code}
