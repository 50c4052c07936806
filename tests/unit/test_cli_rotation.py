"""The rotation from the command line: policies, the floor, a plan and its moves, breaks."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from commands import Commands
from factories import a_row, person, put_in, table

from hubdesk.clock import SetClock
from hubdesk.domain.blocks import Block, Policy, Portion
from hubdesk.errors import Problem

NAMES = ["Ana Klein", "Ben Ortiz", "Cy Novak", "Di Rao", "Eli Strand", "Fay Moss"]
ROOM = [
    a_row(person(name, f"{name.split()[0].lower()}@example.org", "", "20001")) for name in NAMES
]


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Six who are here, the DNC's dialer and a campaign's."""
    commands = Commands(tmp_path / "home", clock, capsys)
    with commands.station() as station:
        put_in(station.store, ROOM)
    for name, kind in (("Scale to Win", "scale_to_win"), ("ThruTalk", "campaign")):
        link = f"https://{kind.replace('_', '-')}.example.org"
        words = ("--name", name, "--kind", kind, "--link", link, "--min", "2")
        assert commands("dialer", "add", *words).status == 0
    for name in NAMES:
        assert commands("check-in", f"{name.split()[0]}@example.org").status == 0
    return commands


def callers(hubdesk: Commands) -> dict[str, int]:
    return {one["dialer"]: len(one["callers"]) for one in hubdesk.json("floor")}


def test_a_block_finds_a_dialer_whose_name_has_a_comma(hubdesk: Commands) -> None:
    link = "https://mayor.example.org"
    words = ("--name", "Mayor Pat, ThruTalk", "--kind", "campaign", "--link", link)
    assert hubdesk("dialer", "add", *words).status == 0
    parts = "18:00 Scale to Win 60%, Mayor Pat, ThruTalk 30%, ThruTalk 10%"
    (block,) = hubdesk.json("session", "open", "--block", parts)["blocks"]
    assert [(one["dialer"], one["share"]) for one in block["dialers"]] == [
        ("Scale to Win", 0.6),
        ("Mayor Pat, ThruTalk", 0.3),
        ("ThruTalk", 0.1),
    ]


def test_a_split_seats_the_room_and_says_why(hubdesk: Commands) -> None:
    document = hubdesk.json("session", "open", "--policy", "split")
    (block,) = document["blocks"]
    assert {one["dialer"]: one["share"] for one in block["dialers"]} == {
        "Scale to Win": 0.5,
        "ThruTalk": 0.5,
    }
    planned = hubdesk.json("rotate", "--dry-run")
    assert len(planned) == 6
    assert {one["from"] for one in planned} == {"Waiting"}
    assert all(one["reason"] for one in planned)
    assert callers(hubdesk)["Waiting"] == 6
    made = hubdesk.json("rotate")
    assert made == planned
    assert callers(hubdesk) == {"Scale to Win": 3, "ThruTalk": 3, "Waiting": 0, "Break": 0}
    assert hubdesk.json("rotate") == []


def test_the_floor_has_these_keys(hubdesk: Commands) -> None:
    hubdesk("rotate")
    for one in hubdesk.json("floor"):
        assert set(one) == {"dialer", "kind", "callers", "minutes", "minimum", "wait"}
    said = hubdesk("floor")
    assert "Scale to Win  3 on it (at least 2)" in said.out
    assert "2 to 3 min between calls" in said.out


def test_after_half_an_hour_the_room_changes_places(hubdesk: Commands, clock: SetClock) -> None:
    hubdesk("session", "open", "--policy", "split")
    first = {one["person"]: one["to"] for one in hubdesk.json("rotate")}
    clock.forward(10)
    assert hubdesk.json("rotate") == []
    clock.forward(25)
    second = {one["person"]: one["to"] for one in hubdesk.json("rotate")}
    assert set(second) == set(first)
    assert all(first[one] != second[one] for one in first)


def test_blocks_begin_on_the_dncs_dialer_and_move_the_room_on(
    hubdesk: Commands, clock: SetClock
) -> None:
    blocks = hubdesk.json("session", "open", "--policy", "blocks")["blocks"]
    assert [block["dialers"][0]["dialer"] for block in blocks] == ["Scale to Win", "ThruTalk"]
    hubdesk("rotate")
    assert callers(hubdesk)["Scale to Win"] == 6
    clock.forward(90)
    moves = hubdesk.json("rotate")
    assert {one["to"] for one in moves} == {"ThruTalk"}
    assert {one["reason"] for one in moves} == {"the room calls here now"}


def test_choice_begins_on_the_dncs_dialer(hubdesk: Commands) -> None:
    hubdesk("session", "open", "--policy", "choice")
    hubdesk("rotate")
    assert callers(hubdesk)["Scale to Win"] == 6


def test_the_hub_s_own_share_is_kept(hubdesk: Commands) -> None:
    with hubdesk.station() as station:
        station.desk.hub.set(dnc_share="0.8")
    assert hubdesk("session", "open", "--policy", "split").status == 0
    hubdesk("rotate")
    assert callers(hubdesk) == {"Scale to Win": 5, "ThruTalk": 1, "Waiting": 0, "Break": 0}


def test_less_of_the_dncs_dialer_needs_a_leaders_reason_which_is_kept(hubdesk: Commands) -> None:
    with hubdesk.station() as station:
        shift = station.desk.hub.shift()
        assert shift is not None
        _dnc, campaign = station.desk.floor.dialers()
        rotations = station.desk.rotations
        only = [Block(shift.starts_at, Policy.BLOCKS, (Portion(campaign.id),))]
        with pytest.raises(Problem, match="rotation_share"):
            rotations.open(shift.timeslot_id, Policy.BLOCKS, "Ruth", blocks=only)
        assert table(station.store, "session") == table(station.store, "block") == []
        rotations.open(shift.timeslot_id, Policy.BLOCKS, "Ruth", blocks=only, reason="No link yet")
        (session,) = table(station.store, "session")
        assert (session["without_dnc"], session["opened_by"]) == ("No link yet", "Ruth")
    hubdesk("rotate")
    assert callers(hubdesk)["ThruTalk"] == 6


def test_without_the_dncs_dialer_the_doors_ask_for_a_reason(
    tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = Commands(tmp_path / "home", clock, capsys)
    with commands.station() as station:
        put_in(station.store, ROOM)
    assert commands("session", "open", "--policy", "split").status == 1
    link = ("--link", "https://thrutalk.example.org")
    commands("dialer", "add", "--name", "ThruTalk", "--kind", "campaign", *link)
    said = commands("session", "open", "--policy", "split")
    assert said.status == 1
    reason = "The DNC's link has not come yet"
    document = commands.json("session", "open", "--policy", "split", "--reason", reason)
    assert document["reason"] == reason
    with commands.station() as station:
        (session,) = table(station.store, "session")
    assert session["without_dnc"] == reason


def test_planning_anew_retires_what_was_planned_and_keeps_it(hubdesk: Commands) -> None:
    first = hubdesk.json("session", "open", "--policy", "blocks")
    second = hubdesk.json("session", "open", "--policy", "split")
    assert second["session_id"] == first["session_id"]
    with hubdesk.station() as station:
        rows = table(station.store, "block")
    assert [(row["policy"], row["retired_at"] is None) for row in rows] == [
        ("blocks", False),
        ("blocks", False),
        ("split", True),
    ]


def test_a_break_keeps_the_seat_with_its_floater(hubdesk: Commands) -> None:
    for name in ("ana", "ben"):
        hubdesk("assign", f"{name}@example.org", "Scale to Win")
    said = hubdesk("break", "ana@example.org", "--floater", "cy@example.org")
    assert said.out == "Ana Klein is on a break; Cy Novak keeps the seat.\n"
    assert callers(hubdesk) == {"Scale to Win": 2, "ThruTalk": 0, "Waiting": 3, "Break": 1}
    assert "ana" not in {one["name"].split()[0].lower() for one in hubdesk.json("rotate")}
    assert hubdesk("break", "ana@example.org").status == 1
    assert hubdesk("break", "ana@example.org", "--back").status == 0
    assert callers(hubdesk)["Break"] == 0
    assert hubdesk("break", "ana@example.org", "--back").status == 1


def test_nobody_keeps_their_own_seat_and_who_leaves_ends_their_break(hubdesk: Commands) -> None:
    assert hubdesk("break", "ana@example.org", "--floater", "ana@example.org").status == 1
    assert hubdesk("break", "ana@example.org").status == 0
    assert hubdesk("check-out", "ana@example.org").status == 0
    assert callers(hubdesk)["Break"] == 0


def test_a_move_by_hand_ends_a_break(hubdesk: Commands) -> None:
    hubdesk("break", "ana@example.org")
    hubdesk("assign", "ana@example.org", "ThruTalk")
    assert callers(hubdesk) == {"Scale to Win": 0, "ThruTalk": 1, "Waiting": 5, "Break": 0}


def test_a_dry_run_and_the_floor_work_beside_an_open_window(hubdesk: Commands) -> None:
    with hubdesk.station("The window"):
        assert len(hubdesk.json("rotate", "--dry-run")) == 6
        assert callers(hubdesk)["Waiting"] == 6
        assert hubdesk("rotate").status == 1


def test_who_has_no_account_stays_with_the_dncs_dialer(hubdesk: Commands) -> None:
    hubdesk("dialer", "edit", "ThruTalk", "--needs-account")
    assert hubdesk("caller", "ana@example.org", "--lacks", "account").status == 0
    (ana,) = (one for one in hubdesk.json("rotate") if one["name"] == "Ana Klein")
    assert (ana["to"], ana["reason"]) == ("Scale to Win", "has no account there")
    hubdesk("caller", "ana@example.org", "--lacks", "nothing")
    with hubdesk.station() as station:
        assert {row["lacks"] for row in table(station.store, "signup")} == {""}


def test_choice_follows_what_the_caller_asked_for(hubdesk: Commands) -> None:
    hubdesk("session", "open", "--policy", "choice")
    assert hubdesk("caller", "ana@example.org", "--wants", "ThruTalk").status == 0
    (ana,) = (one for one in hubdesk.json("rotate") if one["name"] == "Ana Klein")
    assert (ana["to"], ana["reason"]) == ("ThruTalk", "chose it")
    hubdesk("caller", "ana@example.org", "--wants", "any")
    assert hubdesk.json("rotate") == []
    assert hubdesk("caller", "ana@example.org", "--wants", "nowhere").status == 1


def test_an_evening_of_two_blocks_and_a_split_is_told_as_it_was_planned(hubdesk: Commands) -> None:
    document = hubdesk.json(
        *("session", "open", "--block", "19:10 Scale to Win 60 %, ThruTalk 40%"),
        *("--block", "18:00 Scale to Win", "--block", "18:40 thrutalk"),
        *("--reason", "the campaign has eight seats"),
    )
    told = [
        (one["policy"], [(part["dialer"], part["share"]) for part in one["dialers"]])
        for one in document["blocks"]
    ]
    assert told == [
        ("blocks", [("Scale to Win", 1.0)]),
        ("blocks", [("ThruTalk", 1.0)]),
        ("split", [("Scale to Win", 0.6), ("ThruTalk", 0.4)]),
    ]


def test_a_fixed_number_and_a_choice_are_blocks_too(hubdesk: Commands) -> None:
    document = hubdesk.json(
        *("session", "open", "--block", "18:00 ThruTalk 2, Scale to Win"),
        *("--block", "19:00 choice Scale to Win, ThruTalk"),
    )
    split, choice = document["blocks"]
    assert [(one["dialer"], one["number"]) for one in split["dialers"]] == [
        ("ThruTalk", 2),
        ("Scale to Win", None),
    ]
    assert choice["policy"] == "choice"


@pytest.mark.parametrize(
    ("blocks", "code"),
    [
        (["at seven Scale to Win"], "block_unreadable"),
        (["18:00"], "block_unreadable"),
        (["18:00 Scale to Win, Scale to Win 10%"], "block_unreadable"),
        (["18:00 Nobody's dialer"], "dialer_unknown"),
        (["18:00 Scale to Win", "18:00 ThruTalk"], "block_times"),
        (["23:30 Scale to Win"], "block_times"),
        (["18:00 Scale to Win 0, ThruTalk 0"], "block_empty"),
        (["18:00 Scale to Win 101%, ThruTalk"], "block_part"),
        (["18:00 ThruTalk"], "rotation_share"),
    ],
)
def test_what_is_no_evening_is_said_and_opens_nothing(
    hubdesk: Commands, blocks: list[str], code: str
) -> None:
    typed = [word for one in blocks for word in ("--block", one)]
    document = hubdesk.json("session", "open", *typed, status=1)
    assert document["problem"] == code
    with hubdesk.station() as station:
        assert station.desk.floor.session(station.desk.hub.shifts()[0].timeslot_id) is None


def test_the_report_says_what_the_dncs_dialer_had_and_why_it_had_less(
    hubdesk: Commands, clock: SetClock
) -> None:
    reason = "their link came late"
    blocks = ("--block", "18:00 ThruTalk", "--block", "18:40 Scale to Win")
    hubdesk("session", "open", *blocks, "--reason", reason)
    hubdesk("rotate")
    clock.forward(30)
    hubdesk("assign", "ana@example.org", "Scale to Win")
    clock.forward(10)
    hubdesk("check-out", "ana@example.org", "--calls", "40", "--conversations", "6")
    told = hubdesk.json("report")
    assert [(one["dialer"], one["callers"], one["minutes"]) for one in told["dialers"]] == [
        ("Scale to Win", 1, 10),
        ("ThruTalk", 6, 6 * 30 + 5 * 10),
    ]
    assert told["dnc_share"] == pytest.approx(10 / 240)
    assert (told["share_kept"], told["without_dnc"]) == (0.5, reason)
    assert told["tallies"] == {"told": 1, "calls": 40, "conversations": 6}
    assert told["stints_by_reason"] == {"block_begins": 6, "moved": 1}
    said = hubdesk("report").out
    assert "The DNC's dialer had 4% of 240 calling minutes. The hub keeps 50% for it." in said
    assert reason in said


def test_where_somebody_sits_is_noted(hubdesk: Commands) -> None:
    assert hubdesk("caller", "ana@example.org", "--seat", "table  2").status == 0
    with hubdesk.station() as station:
        seats = {one["seat"] for one in table(station.store, "signup")}
    assert seats == {"", "table 2"}
    assert hubdesk("caller", "ana@example.org", "--seat", "x" * 41).status == 1


def test_a_rotation_is_as_long_as_the_session_says(hubdesk: Commands, clock: SetClock) -> None:
    assert hubdesk("session", "open", "--policy", "split", "--rotation", "4").status == 1
    hubdesk.json("session", "open", "--policy", "split", "--rotation", "30")
    hubdesk("rotate")
    with hubdesk.station() as station:
        shift = station.desk.hub.shift()
        assert shift is not None
        due = station.desk.rotations.upcoming(shift.timeslot_id)
        assert due.at == shift.starts_at + timedelta(minutes=30)


@pytest.mark.parametrize("policy", ["blocks", "split", "choice"])
def test_a_dialer_that_closes_hands_its_room_on_and_the_last_one_keeps_it(
    hubdesk: Commands, policy: str
) -> None:
    words = ("--reason", "the district's own night", "--block")
    starts = "18:00 choice ThruTalk" if policy == "choice" else "18:00 ThruTalk"
    hubdesk("session", "open", *words, f"{starts} 100%" if policy == "split" else starts)
    hubdesk("rotate")
    assert callers(hubdesk)["ThruTalk"] == 6
    hours = ("--calls-from", "09:00", "--calls-to", "17:00")
    assert hubdesk("dialer", "edit", "ThruTalk", *hours).status == 0
    moves = hubdesk.json("rotate")
    assert {(one["to"], one["reason"]) for one in moves} == {
        ("Scale to Win", "their dialer is closed")
    }
    assert callers(hubdesk)["Scale to Win"] == 6
    assert hubdesk("dialer", "edit", "Scale to Win", *hours).status == 0
    said = hubdesk("rotate").out
    assert "No dialer may be called now, so everybody stays where they are." in said
    assert callers(hubdesk)["Scale to Win"] == 6
