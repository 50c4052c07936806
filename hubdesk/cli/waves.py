"""The kiosk's waves, for a host who is at the command line: who needs them, and what is seen to."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit, by
from hubdesk.cli.documents import Document
from hubdesk.cli.floor import zone_of
from hubdesk.domain.ids import WaveId
from hubdesk.domain.selfservice import Wave
from hubdesk.words import kiosk as words
from hubdesk.words import times

if TYPE_CHECKING:  # the parser imports this
    from hubdesk.cli.parser import Commands


def add_commands(commands: Commands, below: type[Commands]) -> None:
    """Add `waves` with its actions."""
    one = commands.add(
        "waves", show, "list what the kiosk waves for: who needs the host there", "hubdesk waves"
    )
    one.add_argument("--all", action="store_true", help="also what is seen to, and wrong digits")
    actions = below(one, "ACTION", required=False)
    for name, run, what in (
        ("settle", settle, "say that a wave is seen to; of a double, that they are two people"),
        ("same", same, "say of a double that they are one: who is on the list is here"),
    ):
        one = actions.add(name, run, what, f"hubdesk waves {name} ID")
        one.add_argument("id", metavar="ID", help="its id in: hubdesk waves")


def show(console: Console, asked: argparse.Namespace) -> int:
    """List the waves, oldest first; 3 while one of them asks for somebody."""
    with console.open() as station:
        desk = station.desk
        zone = zone_of(desk, desk.hub.shift())
        waves = desk.waves.all(open_only=not asked.all)
    for one in waves:
        said = f"{words.who(one)}: {words.sentence(one)}"
        seen = f"seen to by {one.settled_by}" if one.settled_by else ""
        told = (times.clock(one.at, zone), said, seen or words.todo(one), one.id)
        console.say("  ".join(filter(None, told)))
    if not waves:
        console.say("Nobody waves.")
    console.report({"waves": [_document(one) for one in waves]})
    return Exit.WAITS if any(one.asks and not one.settled_at for one in waves) else Exit.DONE


def settle(console: Console, asked: argparse.Namespace) -> int:
    """Say that a wave is seen to."""
    with console.open("waves settle") as station:
        station.desk.waves.settle(WaveId(asked.id), by(station))
    console.say("Seen to.")
    console.report({"id": asked.id})
    return Exit.DONE


def same(console: Console, asked: argparse.Namespace) -> int:
    """Have who is on the list be here for the walk-in they came as."""
    with console.open("waves same") as station:
        pressed = station.desk.waves.same_person(WaveId(asked.id), by(station))
    console.say(f"{pressed.contact.full_name} is here, and the walk-in is taken back.")
    console.report(
        {
            "id": asked.id,
            "outcome": pressed.outcome.value,
            "person": documents.person(pressed.person_id, pressed.contact),
            "signup_id": pressed.signup_id,
        }
    )
    return Exit.DONE


def _document(one: Wave) -> Document:
    return {
        "id": one.id,
        "at": documents.moment(one.at),
        "kind": one.kind.value,
        "asks": one.asks,
        "person_id": one.person_id,
        "name": one.name,
        "known_id": one.known_id,
        "known_name": one.known_name,
        "timeslot_id": one.timeslot_id,
        "settled_at": documents.moment(one.settled_at),
        "settled_by": one.settled_by,
    }
