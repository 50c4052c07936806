"""The hub's card and the programme's four steps: what is noted, what tells itself, what is open."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from commands import Commands
from factories import TONIGHT, DeskEvening, put_in

from hubdesk.clock import SetClock
from hubdesk.domain.leaders import MODULES, Role, Training
from hubdesk.domain.programme import Step, StepName, read_steps, step_settings
from hubdesk.words import leaders as words

TODAY = date(2026, 10, 20)


def said(settings: dict[str, str], **counts: int) -> list[tuple[str, bool]]:
    steps = read_steps(settings, **counts)
    return [(words.step(one, TODAY), one.done) for one in steps]


def test_nothing_noted_is_four_open_steps() -> None:
    assert said({}) == [
        ("not noted yet", False),
        ("not noted yet", False),
        ("nobody yet", False),
        ("not begun", False),
    ]


def test_what_an_earlier_version_kept_is_still_read() -> None:
    kept = {"step_one_to_one": "3 Sep, with the organizer", "step_registered": "5 Sep"}
    assert said(kept)[:2] == [("3 Sep, with the organizer", True), ("5 Sep", True)]


def test_a_step_is_kept_with_its_day_who_and_note() -> None:
    step = Step(StepName.ONE_TO_ONE, date(2025, 9, 3), "Dana Reed", "by video")
    kept = step_settings(step)
    assert read_steps(kept)[0] == step
    assert said(kept)[0] == ("3 Sep 2025, with Dana Reed, by video", True)


def test_training_and_hosting_tell_themselves() -> None:
    assert said({}, trained=2, leaders=3, evenings=0)[2:] == [
        ("2 of 3 leaders", False),
        ("not begun", False),
    ]
    assert said({}, trained=3, leaders=3, evenings=9)[2:] == [
        ("3 of 3 leaders", True),
        ("evening 9", True),
    ]


def test_trained_leaders_are_counted_by_what_still_holds_tonight(evening: DeskEvening) -> None:
    desk = evening.desk
    good, over = (Training(MODULES[0], date(2025, 9, 3), day) for day in (TODAY, date(2026, 10, 3)))
    desk.leaders.put("Ruth Kim", Role.HOST, trainings=[good])
    jo = desk.leaders.put("Jo Lindgren", Role.GREETER, trainings=[over])
    assert words.training(jo, TODAY) == "expired 3 Oct"
    trained = desk.hub.steps(TODAY)[2]
    assert (trained.count, trained.of, trained.done) == (1, 2, False)


def test_training_is_said_by_what_is_left(evening: DeskEvening) -> None:
    leaders = evening.desk.leaders
    for trainings, told in (
        ([], "not trained yet"),
        ([Training("A", TODAY), Training("B")], "1 module left"),
        ([Training("A"), Training("B")], "2 modules left"),
        ([Training("A", TODAY)], "trained"),
    ):
        assert words.training(leaders.put("Jo", Role.GREETER, trainings=trainings), TODAY) == told


@pytest.fixture
def hubdesk(tmp_path: Path, clock: SetClock, capsys: pytest.CaptureFixture[str]) -> Commands:
    """Commands on tonight's small roster."""
    commands = Commands(tmp_path / "home", clock, capsys)
    with commands.station() as station:
        put_in(station.store, TONIGHT)
    return commands


def test_the_hubs_card_is_shown_and_changed_from_the_command_line(hubdesk: Commands) -> None:
    card = hubdesk.json("hub", "set", "--venue", "Union Hall", "--organizer", " Dana Reed ")
    assert (card["venue"], card["organizer"], card["name"]) == ("Union Hall", "Dana Reed", "")
    hubdesk("hub", "set", "--campaign", "Calls for Ohio")
    assert hubdesk.json("hub", "show")["venue"] == "Union Hall"
    assert "Event campaign: Calls for Ohio" in hubdesk("hub", "show").out
    assert hubdesk.json("hub", "set", "--zone", "Ohio", status=1)["problem"] == "zone_unknown"


def test_the_windows_language_is_chosen_on_the_command_line_and_taken_back(
    hubdesk: Commands,
) -> None:
    assert hubdesk.json("hub", "show")["language"] == ""
    assert hubdesk.json("hub", "set", "--language", "es")["language"] == "es"
    assert "Language of the windows: Español" in hubdesk("hub", "show").out
    assert hubdesk.json("hub", "set", "--language", "")["language"] == ""
    assert hubdesk("hub", "set", "--language", "xx").status == 2


def test_a_step_is_noted_from_the_command_line(hubdesk: Commands) -> None:
    hubdesk("hub", "step", "one-to-one", "--on", "3 Sep 2026", "--who", "Dana Reed")
    steps = hubdesk.json("hub", "step", "one-to-one", "--note", "by video")["steps"]
    assert steps[0] == {
        "step": "one_to_one",
        "done": True,
        "on": "2026-09-03",
        "who": "Dana Reed",
        "note": "by video",
        "said": "3 Sep, with Dana Reed, by video",
    }
    assert "LOOK  Group registered on Mobilize: not noted yet" in hubdesk("hub", "show").out
    assert hubdesk.json("hub", "step", "one-to-one", "--no-day")["steps"][0]["on"] is None
    assert hubdesk("hub", "step", "one-to-one", "--on", "soon").status == 2


def test_leaders_and_their_training_from_the_command_line(hubdesk: Commands) -> None:
    hubdesk("leader", "add", "--name", "Ruth Kim", "--role", "host")
    hubdesk(
        "leader", "train", "rk", "scale to win", "--done", "2025-10-04", "--until", "2026-10-03"
    )
    (ruth,) = hubdesk.json("leader", "list")
    assert (ruth["initials"], ruth["trained"], ruth["has_pin"]) == ("RK", False, False)
    assert ruth["trainings"] == [
        {
            "module": "Scale to Win",
            "done_on": "2025-10-04",
            "expires_on": "2026-10-03",
            "open": True,
        }
    ]
    assert "RK    Ruth Kim, host: expired 3 Oct, no PIN yet" in hubdesk("leader", "list").out
    (ruth,) = hubdesk.json("leader", "train", "RK", "Scale to Win", "--not-needed")
    assert ruth["trainings"] == []
    assert hubdesk.json("leader", "retire", "Ruth Kim") == []
    assert hubdesk.json("leader", "retire", "RK", status=1)["problem"] == "leader_unknown"


def test_a_pin_is_never_said_back(hubdesk: Commands) -> None:
    hubdesk.environ["HUBDESK_PIN"] = "86420"
    hubdesk("leader", "add", "--name", "Ruth Kim", "--role", "host")
    said = [hubdesk("leader", "pin", "RK", "--json"), hubdesk("leader", "list", "--json")]
    assert '"has_pin": true' in said[1].out
    for one in said:
        assert "86420" not in one.out + one.err
        assert "argon2" not in one.out + one.err
    assert hubdesk.json("leader", "pin", "RK", "--remove")[0]["has_pin"] is False
