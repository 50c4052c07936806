"""The call lists' commands: who is missing, who comes again, and what came of each call."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit, by
from hubdesk.cli.documents import Document
from hubdesk.cli.who import pressed_last, the_one, the_shift
from hubdesk.clock import same_day
from hubdesk.desk.desk import Desk
from hubdesk.desk.finder import Hit
from hubdesk.domain.calling import Callee, CallList, CallNote, CallOutcome
from hubdesk.domain.people import said_phone
from hubdesk.domain.roster import Shift
from hubdesk.store.people import SignUp
from hubdesk.words import calling as words
from hubdesk.words import times

if TYPE_CHECKING:  # the parser imports this
    from hubdesk.cli.parser import Commands


def add_commands(commands: Commands, who: str, timeslot: str) -> None:
    """Add `chase`, `reshift` and `called`; `who` and `timeslot` explain these options."""
    one = commands.add(
        "chase",
        chase,
        "list who signed up and is not here, with the phone and a text to copy",
        "hubdesk chase",
    )
    one.add_argument("--timeslot", metavar="ID", help=timeslot)
    one = commands.add(
        "reshift",
        reshift,
        "list who came, those first who want the next shift, with a text to copy",
        "hubdesk reshift",
    )
    one.add_argument("--timeslot", metavar="ID", help=timeslot)
    one = commands.add(
        "called",
        called,
        "note what came of a call; what was noted before stays, and nothing else follows",
        "hubdesk called ana@example.org --outcome coming --said '10 min late'",
    )
    one.add_argument("who", nargs="+", metavar="WHO", help=who)
    outcomes = [outcome.value for outcome in CallOutcome]
    one.add_argument("--outcome", required=True, choices=outcomes, help="how it went")
    one.add_argument("--said", default="", metavar="TEXT", help="what they said")
    one.add_argument("--reshift", action="store_true", help="it was about the next shift")
    one.add_argument("--timeslot", metavar="ID", help=timeslot)


def chase(console: Console, asked: argparse.Namespace) -> int:
    """List who is missing from a shift."""
    return _show(console, asked, CallList.CHASE)


def reshift(console: Console, asked: argparse.Namespace) -> int:
    """List who came to a shift."""
    return _show(console, asked, CallList.RESHIFT)


def called(console: Console, asked: argparse.Namespace) -> int:
    """Note what came of a call."""
    on = CallList.RESHIFT if asked.reshift else CallList.CHASE
    with console.open("called") as station:
        desk = station.desk
        shift = the_shift(desk, asked.timeslot)
        hit = the_one(desk, " ".join(asked.who), shift)
        signup = _meant(desk, hit, shift)
        outcome = CallOutcome(asked.outcome)
        note = desk.calling.called(signup.id, on, outcome, by(station), asked.said)
    at = times.clock(note.at, signup.timezone)
    console.say(f"{hit.contact.full_name}: {words.note(note, at)}")
    person = documents.person(hit.id, hit.contact)
    console.report({"signup_id": signup.id, "person": person, "note": _note(note)})
    return Exit.DONE


def _meant(desk: Desk, hit: Hit, shift: Shift) -> SignUp:
    """Answer the sign-up of the shift, else the one pressed last."""
    tonight = hit.signup
    if tonight is not None and tonight.timeslot_id == shift.timeslot_id:
        return tonight
    return pressed_last(desk, hit)


def _show(console: Console, asked: argparse.Namespace, on: CallList) -> int:
    with console.open() as station:
        desk = station.desk
        shift = the_shift(desk, asked.timeslot)
        callees = desk.calling.callees(shift.timeslot_id, on)
        coming = desk.calling.next_shifts(shift)
        said = desk.hub.settings()
        name = by(station)
        now = desk.clock()
    texts = [words.text(on, one, shift, coming, name, said) for one in callees]
    for one in callees:
        latest = one.latest
        told = [
            "asked not to be called" if one.asked_not else said_phone(one.contact.phone),
            "" if one.contact.phone else "no phone",
            "wants the next shift" if one.wants_next else "",
        ]
        if latest:
            at = times.clock(latest.at, shift.timezone)
            if not same_day(latest.at, now, shift.timezone):
                at = f"{times.day(latest.at, shift.timezone)} {at}"
            told.append(words.note(latest, at))
        console.say(f"{one.contact.full_name}  {', '.join(filter(None, told))}")
    if not callees:
        console.say(words.NOBODY[on])
    else:
        to_call = sum(one.to_call for one in callees)
        console.say(f"{to_call} of {len(callees)} to call. HubDesk calls and sends nothing itself.")
    console.report(
        {
            "timeslot_id": shift.timeslot_id,
            "next": [documents.shift(one, tonight=False) for one in coming],
            "people": [_document(one, text) for one, text in zip(callees, texts, strict=True)],
        }
    )
    return Exit.DONE


def _document(one: Callee, text: str) -> Document:
    return {
        "signup_id": one.signup_id,
        "person": documents.person(one.person_id, one.contact),
        "confirmed": one.confirmed,
        "first_time": one.first_time,
        "wants_next": one.wants_next,
        "to_call": one.to_call,
        "asked_not": one.asked_not,
        "text": "" if one.asked_not else text,
        "notes": [_note(note) for note in one.notes],
    }


def _note(note: CallNote) -> Document:
    return {
        "list": note.on.value,
        "outcome": note.outcome.value,
        "said": note.said,
        "at": documents.moment(note.at),
        "by": note.by,
    }
