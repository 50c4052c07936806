"""Closing an evening: the table that adds up, and a leader's word where a person decides."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit, Waits, by
from hubdesk.cli.documents import Document
from hubdesk.cli.who import the_one, the_shift
from hubdesk.domain.closing import Closing
from hubdesk.domain.delivery import State
from hubdesk.errors import Problem
from hubdesk.words import closing as words

WORDS = ("ours", "theirs", "by-hand", "leave-out")
"""A leader's words: the first two in a conflict, the others for what is held."""

_FOR = {
    State.CONFLICT: {"ours": True, "theirs": False},
    State.HELD: {"by-hand": True, "leave-out": False},
}
"""By the line's state: whether a word keeps the line to be set by hand, or ends it."""


def closing(console: Console, asked: argparse.Namespace) -> int:
    """Show the closing table of the day, or of one shift; 3 while anything on it is open."""
    with console.open() as station:
        shift = the_shift(station.desk, asked.timeslot)
        told = station.desk.deliveries.closing(shift, alone=bool(asked.timeslot))
    console.say(*words.lines(told))
    console.report(_document(told))
    return Exit.WAITS if told.open else Exit.DONE


def _document(told: Closing) -> Document:
    parts = {"came": told.came, "no_show": told.no_show, "moved": told.moved}
    return {
        "signed_up": told.signed_up,
        "added": told.added,
        **{name: asdict(part) for name, part in parts.items()},
        "cancelled": told.cancelled,
        "unmarked": told.unmarked,
        "taking_back": told.taking_back,
        "open": told.open,
        "adds_up": told.adds_up,
    }


def decide(console: Console, asked: argparse.Namespace) -> int:
    """Keep a leader's word for the one line of a person that asks for it."""
    with console.open("decide") as station:
        desk = station.desk
        hit = the_one(desk, " ".join(asked.who), desk.hub.shift())
        asking = [
            line
            for line in desk.deliveries.lines([State.HELD, State.CONFLICT])
            if line.person_id == hit.id
        ]
        if not asking:
            raise Problem("nothing_to_decide", name=hit.contact.full_name)
        fitting = [line for line in asking if asked.word in _FOR[line.state]]
        if not fitting:
            may = " or ".join(_FOR[asking[0].state])
            raise Waits(
                {"outcome": "other_word", "lines": [documents.line(line) for line in asking]},
                f"{hit.contact.full_name} asks for {may}. Nothing was changed.",
            )
        for line in fitting:
            if _FOR[line.state][asked.word]:
                desk.deliveries.by_hand(line.id, by(station))
            else:
                desk.deliveries.leave_out(line.id, by(station))
        ids = {line.id for line in fitting}
        after = [line for line in desk.deliveries.lines(list(State)) if line.id in ids]
    console.say(*(f"{hit.contact.full_name}: {words.DECIDED[asked.word]}" for _ in after))
    console.report({"lines": [documents.line(line) for line in after]})
    return Exit.DONE
