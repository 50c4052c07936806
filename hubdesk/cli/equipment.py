"""Equipment's commands: what the hub lends, who has it, lending and taking back."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit, Waits, by, some
from hubdesk.cli.documents import Document
from hubdesk.cli.floor import zone_of
from hubdesk.cli.who import pressed_last, the_one
from hubdesk.desk.desk import Desk
from hubdesk.domain.equipment import Loan, Thing, ThingKind, meant
from hubdesk.domain.people import said_phone
from hubdesk.errors import Problem
from hubdesk.words import equipment as words
from hubdesk.words import times

if TYPE_CHECKING:  # the parser imports this
    from hubdesk.cli.parser import Commands

KIND_NAMES = [kind.value for kind in ThingKind]
_WHO = "an e-mail, an id, or a search that finds one person"
_LABEL = "what is written on it, such as 'Headset 4'"


def add_commands(commands: Commands) -> None:
    """Add `equipment` with its actions, `lend` and `take-back`."""
    group = commands.group("equipment", "what the hub lends, and who has it")
    one = group.add(
        "add", add, "add things to lend, numbered on", "hubdesk equipment add headset --count 6"
    )
    one.add_argument("kind", choices=KIND_NAMES, metavar="KIND", help=", ".join(KIND_NAMES))
    one.add_argument("--count", type=int, metavar="N", help="so many, with numbers")
    one.add_argument("--label", default="", metavar="TEXT", help="without: by its kind")
    one.add_argument("--note", default="", metavar="TEXT", help="such as 'left ear dead'")
    one = group.add("list", show, "list what the hub lends", "hubdesk equipment list --out")
    one.add_argument("--out", action="store_true", help="only what is out, with who and phone")
    one = group.add(
        "change",
        change,
        "rename a thing, or note what is wrong with it",
        "hubdesk equipment change 'Headset 4' --note 'left ear dead'",
    )
    one.add_argument("label", metavar="LABEL", help=_LABEL)
    one.add_argument("--to", metavar="LABEL", help="its new label")
    one.add_argument("--note", metavar="TEXT", help="what to know of it; empty takes it back")
    one = group.add(
        "retire", retire, "take a thing off the list", "hubdesk equipment retire 'Headset 4'"
    )
    one.add_argument("label", metavar="LABEL", help=_LABEL)
    one = commands.add(
        "lend",
        lend,
        "lend a thing to somebody who is here; a kind lends the next free one",
        "hubdesk lend ana@example.org headset",
    )
    one.add_argument("who", metavar="WHO", help=_WHO)
    one.add_argument("label", metavar="LABEL", help=f"{_LABEL}, or a kind")
    one = commands.add(
        "take-back", take_back, "note that a thing came back", "hubdesk take-back 'Headset 4'"
    )
    one.add_argument("label", metavar="LABEL", help=_LABEL)


def add(console: Console, asked: argparse.Namespace) -> int:
    """Add things, by one label or numbered."""
    with console.open("equipment add") as station:
        made = station.desk.equipment.add(
            ThingKind(asked.kind),
            by(station),
            count=asked.count,
            label=asked.label,
            note=asked.note,
        )
    console.say(f"Added: {', '.join(one.label for one in made)}.")
    console.report({"things": [_thing(one, None) for one in made]})
    return Exit.DONE


def show(console: Console, asked: argparse.Namespace) -> int:
    """List everything, or only what is out with who has it and their phone."""
    with console.open() as station:
        desk = station.desk
        zone = zone_of(desk, desk.hub.shift())
        everything, lent = desk.equipment.things(), desk.equipment.out()
    loans = {one.thing.id: one for one in lent}
    if asked.out:
        console.say(*(_out_line(one, zone) for one in lent))
        console.say("Nothing is out." if not lent else f"{some(len(lent), 'thing')} out.")
    else:
        for one in everything:
            loan = loans.get(one.id)
            where = f"with {loan.contact.full_name}" if loan else "here"
            console.say("  ".join(filter(None, (one.label, where, one.note))))
        if not everything:
            console.say("The hub lends nothing yet. Add some: hubdesk equipment add headset")
    shown = [one.thing for one in lent] if asked.out else everything
    console.report({"things": [_thing(one, loans.get(one.id)) for one in shown]})
    return Exit.DONE


def change(console: Console, asked: argparse.Namespace) -> int:
    """Rename a thing or change its note."""
    with console.open("equipment change") as station:
        thing = the_thing(station.desk, asked.label)
        after = station.desk.equipment.change(
            thing.id,
            by(station),
            label=thing.label if asked.to is None else asked.to,
            note=thing.note if asked.note is None else asked.note,
        )
    console.say("  ".join(filter(None, (after.label, after.note))))
    console.report({"thing": _thing(after, None)})
    return Exit.DONE


def retire(console: Console, asked: argparse.Namespace) -> int:
    """Take a thing off the list; its loans stay on record."""
    with console.open("equipment retire") as station:
        thing = the_thing(station.desk, asked.label)
        station.desk.equipment.retire(thing.id, by(station))
    console.say(f"{thing.label} is off the list.")
    console.report({"thing": _thing(thing, None)})
    return Exit.DONE


def lend(console: Console, asked: argparse.Namespace) -> int:
    """Lend one thing, or the next free one of a kind."""
    with console.open("lend") as station:
        desk = station.desk
        hit = the_one(desk, asked.who, desk.hub.shift())
        signup_id = pressed_last(desk, hit).id
        if asked.label.strip().casefold() in KIND_NAMES:
            kind = ThingKind(asked.label.strip().casefold())
            loan = desk.equipment.lend_next(signup_id, kind, by(station))
        else:
            loan = desk.equipment.lend(signup_id, the_thing(desk, asked.label).id, by(station))
    note = f" ({loan.thing.note})" if loan.thing.note else ""
    console.say(f"{loan.thing.label}{note} is lent to {hit.contact.full_name}.")
    console.report({"thing": _thing(loan.thing, loan)})
    return Exit.DONE


def take_back(console: Console, asked: argparse.Namespace) -> int:
    """Note that a thing came back from whoever had it."""
    with console.open("take-back") as station:
        loan = station.desk.equipment.take_back(
            the_thing(station.desk, asked.label).id, by(station)
        )
    console.say(f"{loan.thing.label} is back from {loan.contact.full_name}.")
    console.report({"thing": _thing(loan.thing, loan)})
    return Exit.DONE


def the_thing(desk: Desk, text: str) -> Thing:
    """Answer the one thing meant; Problem("equipment_unknown") for none, `Waits` for several."""
    found = meant(desk.equipment.things(), text) if text.strip() else []
    if not found:
        raise Problem("equipment_unknown")
    if len(found) == 1:
        return found[0]
    raise Waits(
        {"outcome": "several", "things": [_thing(one, None) for one in found]},
        f"{some(len(found), 'thing')} are found by that. Nothing was changed.",
        "Say which one:",
        *(one.label for one in found),
    )


def _out_line(loan: Loan, zone: str) -> str:
    told = (
        loan.thing.label,
        loan.contact.full_name,
        said_phone(loan.contact.phone) or "no phone",
        f"since {times.clock(loan.lent_at, zone)}",
        words.GONE[loan.standing],
    )
    return "  ".join(filter(None, told))


def _thing(thing: Thing, loan: Loan | None) -> Document:
    lent: Document | None = None
    if loan is not None:
        lent = {
            "signup_id": loan.signup_id,
            "person": documents.person(loan.person_id, loan.contact),
            "phone": loan.contact.phone,
            "standing": loan.standing.value,
            "lent_at": documents.moment(loan.lent_at),
            "lent_by": loan.lent_by,
            "returned_at": documents.moment(loan.returned_at),
            "returned_by": loan.returned_by,
        }
    return {
        "id": thing.id,
        "kind": thing.kind.value,
        "label": thing.label,
        "note": thing.note,
        "loan": lent,
    }
