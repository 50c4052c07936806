"""The hub's own card on the command line: its name, its people at the DNC, and the four steps."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from hubdesk.cli.console import Console, Exit, by
from hubdesk.cli.leaders import day
from hubdesk.desk.desk import Desk
from hubdesk.domain.programme import ABOUT, Step, StepName
from hubdesk.errors import Problem
from hubdesk.words import leaders as words
from hubdesk.words.languages import LANGUAGES

if TYPE_CHECKING:  # the parser imports this
    from hubdesk.cli.parser import Commands

SETTINGS = {
    "name": "hub_name",
    "venue": "home_venue",
    "organizer": "organizer",
    "organization": "organization",
    "campaign": "event_campaign",
    "host": "host_name",
    "zone": "zone",
    "language": "language",
}
"""What `hub set` changes: option and setting."""

STEP_NAMES = [name.value.replace("_", "-") for name in StepName]


def add_commands(commands: Commands) -> None:
    """Add `hub` with its actions."""
    group = commands.group("hub", "show or change the hub's card and the programme's four steps")
    group.add("show", show, "show the hub's card and the four steps", "hubdesk hub show")
    one = group.add(
        "set",
        change,
        "change the hub's card; what is not named stays",
        "hubdesk hub set --venue 'Union Hall, Dayton' --organizer 'Dana Reed'",
    )
    for option, metavar, what in (
        ("name", "TEXT", "the hub's name"),
        ("venue", "TEXT", "its home venue"),
        ("organizer", "NAME", "its DNC organizer"),
        ("organization", "TEXT", "its organization on Mobilize"),
        ("campaign", "TEXT", "the event campaign its phone banks belong to"),
        ("host", "NAME", "who is on the record while nobody has signed in"),
        ("zone", "ZONE", "the time zone used where an export gives none"),
    ):
        one.add_argument(f"--{option}", metavar=metavar, help=what)
    one.add_argument(
        "--language",
        choices=(*LANGUAGES, ""),
        metavar="|".join(LANGUAGES),
        help="what the windows speak from their next start; the system's, where none is set",
    )
    one = group.add(
        "step",
        step,
        "note when one of the four steps was taken, with whom, and a word",
        "hubdesk hub step one-to-one --on 2026-09-03 --who 'Dana Reed'",
    )
    one.add_argument("step", choices=STEP_NAMES, help="which of the four")
    one.add_argument("--on", type=day, metavar="DAY", help="when")
    one.add_argument("--no-day", action="store_true", help="take the day back")
    one.add_argument("--who", metavar="NAME", help="with whom")
    one.add_argument("--note", metavar="TEXT", help="a word on it")


def show(console: Console, _asked: argparse.Namespace) -> int:
    """Show the hub's card and where the programme's four steps stand."""
    with console.open() as station:
        _tell(console, station.desk.hub.settings(), *_steps(station.desk))
    return Exit.DONE


def change(console: Console, asked: argparse.Namespace) -> int:
    """Change the hub's card; what is not named stays."""
    given = {
        setting: getattr(asked, option).strip()
        for option, setting in SETTINGS.items()
        if getattr(asked, option) is not None
    }
    if given.get("zone") and given["zone"] not in available_timezones():
        raise Problem("zone_unknown", zone=given["zone"])
    with console.open("hub set") as station:
        if given:
            station.desk.hub.set(by(station), **given)
        _tell(console, station.desk.hub.settings(), *_steps(station.desk))
    return Exit.DONE


def step(console: Console, asked: argparse.Namespace) -> int:
    """Note one of the four steps: when, with whom, and a word; what is not named stays."""
    with console.open("hub step") as station:
        desk = station.desk
        steps, _today = _steps(desk)
        (one,) = (step for step in steps if step.name == asked.step.replace("-", "_"))
        noted = replace(
            one,
            on=asked.on if asked.on or asked.no_day else one.on,
            who=one.who if asked.who is None else asked.who,
            note=one.note if asked.note is None else asked.note,
        )
        desk.hub.put_steps([noted], by(station))
        _tell(console, desk.hub.settings(), *_steps(desk))
    return Exit.DONE


def _steps(desk: Desk) -> tuple[tuple[Step, ...], date]:
    today = desk.leaders.today()
    return desk.hub.steps(today), today


def _tell(
    console: Console, settings: Mapping[str, str], steps: tuple[Step, ...], today: date
) -> None:
    for name in ABOUT:
        console.say(f"{words.ABOUT[name]}: {settings.get(name, '') or 'not noted yet'}")
    spoken = LANGUAGES.get(settings.get("language", ""), "the system's")
    console.say(f"Language of the windows: {spoken}")
    for one in steps:
        sign = "ok  " if one.done else "LOOK"
        console.say(f"{sign}  {words.STEPS_WHOLE[one.name]}: {words.step(one, today)}")
    told = {option: settings.get(setting, "") for option, setting in SETTINGS.items()}
    console.report(
        told
        | {
            "steps": [
                {
                    "step": one.name.value,
                    "done": one.done,
                    "on": one.on.isoformat() if one.on else None,
                    "who": one.who,
                    "note": one.note,
                    "said": words.step(one, today),
                }
                for one in steps
            ]
        }
    )
