"""The call lists from the command line, and what `events` says of the shifts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from commands import Commands
from factories import EARLY, FIRST, PHONE_BANK, TONIGHT, a_row, person, put_in

from hubdesk.clock import SetClock


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Tonight's small roster at 18:00, nobody checked in."""
    commands = Commands(tmp_path / "home", clock, capsys)
    with commands.station() as station:
        put_in(station.store, TONIGHT)
        station.desk.hub.set(hub_name="Miami Valley Hub", host_name="Ruth Kim")
    clock.go_to(FIRST)
    return commands


def names(document: dict[str, list[dict[str, dict[str, str]]]]) -> list[str]:
    return [one["person"]["name"] for one in document["people"]]


def test_the_chase_list_is_who_signed_up_and_is_not_here(hubdesk: Commands) -> None:
    assert names(hubdesk.json("chase")) == ["Ana Klein", "Eli Strand"]
    hubdesk("check-in", "ana@example.org")
    chase = hubdesk.json("chase")
    assert names(chase) == ["Eli Strand"]
    assert set(chase["people"][0]) == {
        *("signup_id", "person", "confirmed", "first_time", "wants_next", "to_call"),
        *("asked_not", "text", "notes"),
    }
    assert chase["people"][0]["text"].startswith("Hi Eli, this is Ruth Kim from Miami Valley Hub.")
    assert "18:00 at Union Hall" in chase["people"][0]["text"]
    assert "Eli Strand  (202) 555-0105" in hubdesk("chase").out


def test_a_call_is_noted_with_who_when_and_what_was_said(hubdesk: Commands) -> None:
    words = ("--outcome", "coming", "--said", "10 min late")
    noted = hubdesk.json("called", "eli@example.org", *words)["note"]
    assert noted == {
        "list": "chase",
        "outcome": "coming",
        "said": "10 min late",
        "at": "2026-10-20T22:00:00Z",
        "by": "Ruth Kim",
    }
    assert "18:00 Ruth Kim: coming, 10 min late" in hubdesk("chase").out
    assert "1 of 2 to call" in hubdesk("chase").out


def test_not_coming_marks_nobody_as_a_no_show(hubdesk: Commands) -> None:
    before = hubdesk.counts()
    hubdesk("called", "eli@example.org", "--outcome", "not_coming")
    assert hubdesk.counts() == before
    assert names(hubdesk.json("chase")) == ["Ana Klein", "Eli Strand"]


def test_the_reshift_list_is_who_came_and_names_the_next_shift(
    hubdesk: Commands, clock: SetClock
) -> None:
    assert "Nobody has come" in hubdesk("reshift").out
    hubdesk("check-in", "ana@example.org")
    clock.forward(100)
    reshift = hubdesk.json("reshift")
    assert names(reshift) == ["Ana Klein"]
    assert [one["timeslot_number"] for one in reshift["next"]] == ["91002"]
    assert "Next: Tuesday 20 Oct 20:00 at Union Hall." in reshift["people"][0]["text"]
    hubdesk("called", "ana@example.org", "--outcome", "coming", "--reshift")
    assert hubdesk.json("reshift")["people"][0]["to_call"] is False
    assert hubdesk.json("chase", "--timeslot", "91001")["people"][0]["notes"] == []


def test_what_is_no_outcome_or_too_long_changes_nothing(hubdesk: Commands) -> None:
    assert hubdesk("called", "eli@example.org", "--outcome", "maybe").status == 2
    words = ("--outcome", "coming", "--said", "so " * 200)
    assert hubdesk.json("called", "eli@example.org", *words, status=1) == {"problem": "call_words"}
    assert hubdesk.json("chase")["people"][1]["notes"] == []


def test_looking_at_a_list_works_beside_an_open_window(hubdesk: Commands) -> None:
    with hubdesk.station("The HubDesk window"):
        assert hubdesk("chase").status == hubdesk("reshift").status == 0
        assert hubdesk("called", "eli@example.org", "--outcome", "coming").status == 1


def test_events_tell_places_sign_ups_and_how_many_to_expect(hubdesk: Commands) -> None:
    html = "<p>Bring a laptop.</p><ul><li>Snacks</li></ul><script>no()</script>"
    about = replace(PHONE_BANK, description=html, modified_at=FIRST, instructions="Ring twice")
    full = replace(EARLY, max_attendees=3)
    with hubdesk.station() as station:
        rows = [a_row(person("Ivy Stone", "ivy@example.org"), full, event=about)]
        put_in(station.store, rows, complete=False)
    early, online, _late = hubdesk.json("events")["shifts"]
    if early["kind"] != "in_person":
        early, online = online, early
    assert (early["capacity"], early["signups"], early["expected"]) == (3, 3, [1, 2])
    assert early["description"] == "Bring a laptop.\n· Snacks"
    assert (early["instructions"], early["meets"], early["history"]) == (
        "Ring twice",
        "in_person",
        0,
    )
    assert (online["meets"], online["expected"]) == ("virtual", None)
    said = hubdesk("events").out
    assert "in person, 3 of 3 places, full, expect 1 to 2, tonight" in said
    assert "virtual, 1 signed up" in said
