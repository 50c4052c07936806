"""Lending, taking back, the way out and what is out at the end, from a command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import Commands
from factories import FIRST, TONIGHT, put_in

from hubdesk.clock import SetClock

ANA, ELI = "ana@example.org", "eli@example.org"


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands with two headsets and a hotspot; Ana and Eli are in."""
    commands = Commands(tmp_path, clock, capsys)
    with commands.station() as station:
        put_in(station.store, TONIGHT)
    clock.go_to(FIRST)
    for who in (ANA, ELI):
        commands("check-in", who)
    assert commands("equipment", "add", "headset", "--count", "2").status == 0
    commands("equipment", "add", "hotspot", "--label", "Big hotspot", "--note", "slow upstairs")
    return commands


def test_what_the_hub_lends_is_listed_with_who_has_it(hubdesk: Commands) -> None:
    assert hubdesk("lend", ANA, "headset").out == "Headset 1 is lent to Ana Klein.\n"
    things = hubdesk.json("equipment", "list")["things"]
    assert [(one["label"], bool(one["loan"])) for one in things] == [
        ("Headset 1", True),
        ("Headset 2", False),
        ("Big hotspot", False),
    ]
    assert "Big hotspot  here  slow upstairs" in hubdesk("equipment", "list").out


def test_what_is_out_at_the_end_names_who_and_their_phone(hubdesk: Commands) -> None:
    hubdesk("lend", ANA, "headset 2")
    hubdesk("check-out", ANA)
    said = hubdesk("equipment", "list", "--out").out
    assert "Headset 2  Ana Klein  (202) 555-0101  since 18:00  has left" in said
    (one,) = hubdesk.json("equipment", "list", "--out")["things"]
    assert (one["label"], one["loan"]["phone"], one["loan"]["standing"]) == (
        "Headset 2",
        "+12025550101",
        "left",
    )
    assert hubdesk("take-back", "headset2").out == "Headset 2 is back from Ana Klein.\n"
    assert hubdesk("equipment", "list", "--out").out == "Nothing is out.\n"


def test_the_exit_card_keeps_next_shift_and_says_what_is_still_out(hubdesk: Commands) -> None:
    for label in ("Headset 1", "Big hotspot"):
        hubdesk("lend", ANA, label)
    told = hubdesk.json(
        *("check-out", ANA, "--calls", "40", "--next-shift", "yes", "--returned", "Headset 1")
    )
    assert (told["calls"], told["conversations"]) == (40, None)
    assert (told["next_shift"], told["still_out"]) == ("yes", ["Big hotspot"])
    assert hubdesk("check-out", ELI).out == "Eli Strand has left.\n"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("lend", ELI, "Headset 1"), "equipment_lent"),
        (("lend", ELI, "laptop"), "equipment_none_free"),
        (("lend", ELI, "projector"), "equipment_unknown"),
        (("lend", "ben@example.org", "Headset 2"), "equipment_not_here"),
        (("take-back", "Headset 2"), "equipment_not_out"),
        (("check-out", ELI, "--returned", "Headset 1"), "equipment_not_theirs"),
        (("equipment", "retire", "Headset 1"), "equipment_is_out"),
        (("equipment", "add", "laptop", "--label", "HEADSET 1"), "equipment_label_taken"),
        (("equipment", "change", "Headset 1", "--to", " "), "equipment_label_needed"),
        (("equipment", "add", "laptop", "--count", "99"), "equipment_count"),
        (("equipment", "change", "Headset 1", "--note", "x" * 121), "equipment_too_long"),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(
    hubdesk: Commands, words: tuple[str, ...], code: str
) -> None:
    hubdesk("lend", ANA, "Headset 1")
    before = hubdesk.json("equipment", "list"), hubdesk.counts()
    assert hubdesk.json(*words, status=1) == {"problem": code}
    assert (hubdesk.json("equipment", "list"), hubdesk.counts()) == before
    assert "Nothing was" in hubdesk(*words).err


def test_a_label_that_could_be_several_asks_which(hubdesk: Commands) -> None:
    told = hubdesk.json("take-back", "head", status=3)
    assert [one["label"] for one in told["things"]] == ["Headset 1", "Headset 2"]


def test_a_thing_is_renamed_noted_and_retired(hubdesk: Commands) -> None:
    hubdesk("equipment", "change", "Headset 2", "--to", "Red headset", "--note", "left ear dead")
    assert "Red headset  here  left ear dead" in hubdesk("equipment", "list").out
    assert hubdesk("equipment", "retire", "red headset").status == 0
    assert "Red" not in hubdesk("equipment", "list").out
