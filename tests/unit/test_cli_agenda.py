"""The agenda from the command line: the run of show, Next, pushes, and who was briefed."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import Commands
from factories import FIRST, TONIGHT, put_in

from hubdesk.clock import SetClock


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Tonight's small roster, Ana in and Zoe walked in for the first time, at 18:00."""
    commands = Commands(tmp_path / "home", clock, capsys)
    with commands.station() as station:
        put_in(station.store, TONIGHT)
    clock.go_to(FIRST)
    assert commands("check-in", "ana@example.org").status == 0
    newcomer = ("--first", "Zoe", "--last", "Lee", "--first-time")
    assert commands("walk-in", *newcomer).status == 0
    return commands


def test_an_evening_without_an_agenda_is_offered_the_model_evening(hubdesk: Commands) -> None:
    assert hubdesk.json("agenda")["items"] == []
    assert "hubdesk agenda template" in hubdesk("agenda").out
    planned = hubdesk.json("agenda", "template")["items"]
    assert [one["kind"] for one in planned][:3] == ["doors", "welcome", "training"]
    assert planned[0]["starts_at"] == "2026-10-20T22:00:00Z"
    assert planned[-1]["ends_at"] == "2026-10-21T00:00:00Z"
    assert hubdesk.json("agenda")["items"] == planned
    assert set(planned[0]) == {
        *("number", "id", "kind", "title", "minutes", "owner", "planned_at", "starts_at"),
        *("ends_at", "stage"),
    }


def test_items_are_added_in_their_place_and_removed_by_number(hubdesk: Commands) -> None:
    hubdesk("agenda", "add", "calls", "--minutes", "60")
    words = ("--title", "Pizza", "--owner", "Bo Chen", "--after", "0")
    items = hubdesk.json("agenda", "add", "other", "--minutes", "15", *words)["items"]
    assert [(one["title"], one["owner"], one["minutes"]) for one in items] == [
        ("Pizza", "Bo Chen", 15),
        ("Calls", "", 60),
    ]
    assert "1  18:00  Pizza, 15 min, Bo Chen, to come" in hubdesk("agenda").out
    assert len(hubdesk.json("agenda", "remove", "1")["items"]) == 1
    assert hubdesk.json("agenda", "remove", "7", status=1) == {"problem": "agenda_unknown"}


def test_next_and_push_tell_how_late_it_is(hubdesk: Commands, clock: SetClock) -> None:
    hubdesk("agenda", "template")
    assert "Doors begins now." in hubdesk("agenda", "next").out
    clock.forward(19)
    assert "The evening is 4 min behind." in hubdesk("agenda", "next").out
    pushed = hubdesk.json("agenda", "push", "5")
    assert pushed["behind"] == 0
    assert pushed["rotation_at"] == "2026-10-20T23:05:00Z"
    assert hubdesk.json("agenda", "push", "0", status=1) == {"problem": "agenda_minutes"}


def test_next_before_there_is_an_agenda_says_what_to_do(hubdesk: Commands) -> None:
    said = hubdesk("agenda", "next")
    assert said.status == 1
    assert "hubdesk agenda template" in said.err


def test_one_person_is_briefed_or_everybody_who_is_here(hubdesk: Commands) -> None:
    single = hubdesk.json("briefed", "ana@example.org", "--training")
    assert (single["kind"], len(single["noted"])) == ("training", 1)
    assert [one["name"] for one in single["missing"]] == ["Zoe Lee"]
    assert "2 people noted as briefed." in hubdesk("briefed").out
    again = hubdesk.json("briefed")
    assert (again["noted"], again["missing"]) == ([], [])
    assert hubdesk.json("briefed", "ben@example.org", status=1) == {"problem": "not_here"}
