"""The agenda's commands: the run of show, its Next key and its pushes, and who was briefed."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import TYPE_CHECKING

from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit, by, some
from hubdesk.cli.documents import Document
from hubdesk.cli.who import pressed_last, the_one, the_shift
from hubdesk.desk.desk import Desk
from hubdesk.domain.agenda import BriefingKind, Item, ItemKind
from hubdesk.domain.roster import Shift
from hubdesk.errors import Problem
from hubdesk.words import agenda as words
from hubdesk.words import times

if TYPE_CHECKING:
    from hubdesk.cli.parser import Commands

KINDS = [kind.value for kind in ItemKind if kind is not ItemKind.PUSH]


def add_commands(commands: Commands, below: type[Commands], who: str, timeslot: str) -> None:
    """Add `agenda` with its actions, and `briefed`; `who` and `timeslot` explain these options."""
    one = commands.add(
        "agenda",
        show,
        "show the run of show: what comes when, how far it has come, how late it is",
        "hubdesk agenda",
    )
    one.add_argument("--timeslot", metavar="ID", help=timeslot)
    actions = below(one, "ACTION", required=False)
    made = [
        actions.add(
            "template",
            template,
            "plan the model evening, fitted to the shift's hours and to its blocks",
            "hubdesk agenda template",
        )
    ]
    one = actions.add(
        "add", add, "add an item to the evening", "hubdesk agenda add break --minutes 10 --after 4"
    )
    one.add_argument("kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    one.add_argument("--minutes", type=int, required=True, metavar="N", help="how long it is")
    one.add_argument("--title", default="", metavar="TEXT", help="without: what it is")
    one.add_argument("--owner", default="", metavar="NAME", help="who leads it")
    one.add_argument(
        "--after", type=int, metavar="N", help="after the item of this number; without: at the end"
    )
    made.append(one)
    one = actions.add(
        "remove", remove, "take an item out of the evening", "hubdesk agenda remove 4"
    )
    one.add_argument("number", type=int, metavar="N", help="its number in: hubdesk agenda")
    made.append(one)
    made.append(
        actions.add(
            "next",
            begin_next,
            "end what runs and begin what comes after it, now",
            "hubdesk agenda next",
        )
    )
    one = actions.add("push", push, "plan the rest of the evening later", "hubdesk agenda push 5")
    one.add_argument("minutes", type=int, metavar="MINUTES", help="so many minutes later")
    made.append(one)
    for each in made:
        each.add_argument("--timeslot", metavar="ID", help=timeslot)
    one = commands.add(
        "briefed",
        briefed,
        "note that somebody was briefed, or everybody who is here",
        "hubdesk briefed ana@example.org --training",
    )
    one.add_argument("who", nargs="*", metavar="WHO", help=f"{who}; without: everybody here")
    one.add_argument("--training", action="store_true", help="they were trained on a dialer")
    one.add_argument("--timeslot", metavar="ID", help=timeslot)


def show(console: Console, asked: argparse.Namespace) -> int:
    """Show every item with the time it had or is expected to have."""
    with console.open() as station:
        _tell(console, station.desk, the_shift(station.desk, asked.timeslot))
    return Exit.DONE


def template(console: Console, asked: argparse.Namespace) -> int:
    """Plan the model evening; what was planned before is kept as a fact."""
    with console.open("agenda template") as station:
        shift = the_shift(station.desk, asked.timeslot)
        items = station.desk.agenda.template(shift.timeslot_id)
        station.desk.agenda.put(shift.timeslot_id, items, by(station))
        _tell(console, station.desk, shift)
    return Exit.DONE


def add(console: Console, asked: argparse.Namespace) -> int:
    """Add an item after the one of a number, else at the end."""
    with console.open("agenda add") as station:
        desk = station.desk
        shift = the_shift(desk, asked.timeslot)
        items = list(desk.agenda.items(shift.timeslot_id))
        item = Item(ItemKind(asked.kind), asked.minutes, asked.title, asked.owner)
        place = len(items)
        if asked.after is not None:
            place = items.index(_numbered(desk, shift, asked.after)) + 1 if asked.after else 0
        desk.agenda.put(shift.timeslot_id, [*items[:place], item, *items[place:]], by(station))
        _tell(console, desk, shift)
    return Exit.DONE


def remove(console: Console, asked: argparse.Namespace) -> int:
    """Take an item out; the others keep their order."""
    with console.open("agenda remove") as station:
        desk = station.desk
        shift = the_shift(desk, asked.timeslot)
        gone = _numbered(desk, shift, asked.number)
        items = [one for one in desk.agenda.items(shift.timeslot_id) if one.id != gone.id]
        desk.agenda.put(shift.timeslot_id, items, by(station))
        _tell(console, desk, shift)
    return Exit.DONE


def begin_next(console: Console, asked: argparse.Namespace) -> int:
    """End what runs and begin what comes after it."""
    with console.open("agenda next") as station:
        shift = the_shift(station.desk, asked.timeslot)
        step = station.desk.agenda.next(shift.timeslot_id, by(station)).step
        if step.begins is None:
            console.say("That was the last item of the evening.")
        else:
            console.say(f"{words.title(step.begins)} begins now.")
        _tell(console, station.desk, shift)
    return Exit.DONE


def push(console: Console, asked: argparse.Namespace) -> int:
    """Plan the rest of the evening later."""
    with console.open("agenda push") as station:
        shift = the_shift(station.desk, asked.timeslot)
        station.desk.agenda.push(shift.timeslot_id, asked.minutes, by(station))
        _tell(console, station.desk, shift)
    return Exit.DONE


def briefed(console: Console, asked: argparse.Namespace) -> int:
    """Note a briefing or a training of one person, or of everybody who is here."""
    kind = BriefingKind.TRAINING if asked.training else BriefingKind.BRIEFING
    with console.open("briefed") as station:
        desk = station.desk
        shift = the_shift(desk, asked.timeslot)
        if asked.who:
            hit = the_one(desk, " ".join(asked.who), shift)
            made = desk.briefings.brief([pressed_last(desk, hit).id], by(station), kind)
            said = "is noted as" if made else "was already"
            console.say(f"{hit.contact.full_name} {said} {words.BRIEFED[kind]}.")
        else:
            made = desk.briefings.brief_everybody(shift.timeslot_id, by(station), kind)
            people = some(len(made), "person", "people")
            console.say(f"{people} noted as {words.BRIEFED[kind]}.")
        missing = desk.briefings.missing(shift.timeslot_id)
    if missing:
        names = ", ".join(one.contact.full_name for one in missing)
        console.say(f"First time and not briefed yet: {names}")
    console.report(
        {
            "kind": kind.value,
            "noted": [
                {"id": one.id, "signup_id": one.signup_id, "at": documents.moment(one.at)}
                for one in made
            ],
            "missing": [
                {"person": one.person_id, "name": one.contact.full_name} for one in missing
            ],
        }
    )
    return Exit.DONE


def _numbered(desk: Desk, shift: Shift, number: int) -> Item:
    items = desk.agenda.show(shift.timeslot_id).items
    if not 1 <= number <= len(items):
        raise Problem("agenda_unknown", number=str(number))
    return items[number - 1].item


def _tell(console: Console, desk: Desk, shift: Shift) -> None:
    """Say the whole run of show, and where its rotation and the dialers' plan differ."""
    run = desk.agenda.show(shift.timeslot_id)
    due = desk.agenda.turning(shift.timeslot_id)

    def clock(at: datetime) -> str:
        return times.clock(at, shift.timezone)

    if not run.items:
        console.say("There is no agenda yet. Take the model evening: hubdesk agenda template")
    for number, one in enumerate(run.items, start=1):
        owner = f", {one.item.owner}" if one.item.owner else ""
        console.say(
            f"{number}  {clock(one.starts_at)}  {words.title(one.item)}, {one.item.minutes} min"
            f"{owner}, {words.STAGES[one.stage]}"
        )
    if run.behind:
        console.say(f"The evening is {words.behind(run.behind)}.")
    if due.differ and due.at and due.agenda_at:
        console.say(words.differ(due.differ, clock(due.at), clock(due.agenda_at)))
    items: list[Document] = [
        {
            "number": number,
            "id": one.item.id,
            "kind": one.item.kind.value,
            "title": words.title(one.item),
            "minutes": one.item.minutes,
            "owner": one.item.owner,
            "planned_at": documents.moment(one.planned_at),
            "starts_at": documents.moment(one.starts_at),
            "ends_at": documents.moment(one.ends_at),
            "stage": one.stage.value,
        }
        for number, one in enumerate(run.items, start=1)
    ]
    console.report(
        {
            "timeslot_id": shift.timeslot_id,
            "behind": run.behind,
            "rotation_at": documents.moment(due.at),
            "items": items,
        }
    )
