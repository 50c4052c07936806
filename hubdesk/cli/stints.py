"""The stints' commands: where somebody called tonight, and what of it was otherwise."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import TYPE_CHECKING

from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit, by
from hubdesk.cli.documents import Document
from hubdesk.cli.floor import the_dialer, zone_of
from hubdesk.cli.who import the_one
from hubdesk.clock import at_clock
from hubdesk.domain.ids import DialerId
from hubdesk.errors import Problem
from hubdesk.store.stints import Stint
from hubdesk.words import stints as words

if TYPE_CHECKING:  # the parser imports this
    from hubdesk.cli.parser import Commands

JOINED_AS = "the phone or login they use in the dialer"
_WHO = "an e-mail, an id, or a search that finds one person"


def add_commands(commands: Commands) -> None:
    """Add `stints`, and `stint` with its action."""
    one = commands.add(
        "stints",
        show,
        "list where somebody called, and what was corrected",
        "hubdesk stints ana@example.org",
    )
    one.add_argument("who", nargs="+", metavar="WHO", help=_WHO)
    one = commands.group("stint", "correct where and when somebody called").add(
        "correct",
        correct,
        "say that a stint was otherwise; what it said before is kept beside it",
        "hubdesk stint correct ana@example.org --to 18:50 --reason 'forgot to move her'",
    )
    one.add_argument("who", nargs="+", metavar="WHO", help=_WHO)
    for option, name, metavar, what in (
        ("--stint", "stint", "ID", "which (see: hubdesk stints); without: the last"),
        ("--dialer", "dialer", "DIALER", "the dialer it really was"),
        ("--from", "begin", "TIME", "when it really began, as 18:20"),
        ("--to", "end", "TIME", "when it really ended"),
        ("--as", "joined_as", "TEXT", JOINED_AS),
    ):
        one.add_argument(option, dest=name, metavar=metavar, help=what)
    one.add_argument("--reason", required=True, metavar="TEXT", help="why; it is kept")


def show(console: Console, asked: argparse.Namespace) -> int:
    """List somebody's stints, each corrected one with what it said before."""
    with console.open() as station:
        desk = station.desk
        shift = desk.hub.shift()
        zone = zone_of(desk, shift)
        hit = the_one(desk, " ".join(asked.who), shift)
        whole = desk.floor.stints(hit.id)
        names = {dialer.id: dialer.name for dialer in desk.floor.dialers()}
        for stint, before in words.lineage(whole):
            console.say(_line(stint, names, zone))
            for earlier, after in zip(before, [stint, *before], strict=False):
                console.say(_before(earlier, after, names, zone))
        if not whole:
            console.say(f"{hit.contact.full_name} was on no dialer yet.")
        console.report(
            {
                "person": documents.person(hit.id, hit.contact),
                "stints": [_document(stint, names) for stint in whole],
            }
        )
    return Exit.DONE


def correct(console: Console, asked: argparse.Namespace) -> int:
    """Say that a stint was otherwise; what it said before stays, with who said so and why."""
    with console.open("stint correct") as station:
        desk = station.desk
        shift = desk.hub.shift()
        zone = zone_of(desk, shift)
        hit = the_one(desk, " ".join(asked.who), shift)
        stint = _the_stint(desk.floor.stints(hit.id), asked.stint)
        new = desk.floor.correct(
            stint.id,
            by(station),
            asked.reason,
            dialer_id=the_dialer(desk, asked.dialer).id if asked.dialer else None,
            started_at=_moment(asked.begin, stint.started_at, zone),
            ended_at=_moment(asked.end, stint.ended_at or desk.clock(), zone),
            joined_as=asked.joined_as,
        )
        names = {dialer.id: dialer.name for dialer in desk.floor.dialers()}
        console.say(f"{hit.contact.full_name}: {_line(new, names, zone)}")
        console.say(_before(stint, new, names, zone))
        console.report(
            {
                "person": documents.person(hit.id, hit.contact),
                "stint": _document(new, names),
                "before": _document(stint, names),
            }
        )
    return Exit.DONE


def _the_stint(stints: list[Stint], wanted: str | None) -> Stint:
    """Answer the stint of that id, else the one that counts and began last."""
    counts = [one for one in stints if (one.id == wanted if wanted else one.retired_at is None)]
    if not counts:
        raise Problem("stint_unknown")
    return counts[-1]


def _moment(hour: str | None, near: datetime, zone: str) -> datetime | None:
    if hour is None:
        return None
    found = at_clock(hour, near, zone)
    if found is None:
        raise Problem("stint_time_unread", typed=hour)
    return found


def _line(stint: Stint, names: dict[DialerId, str], zone: str) -> str:
    said = words.stint(stint, names.get(stint.dialer_id, "a dialer"), zone)
    return f"{said}  {stint.id}"


def _before(was: Stint, after: Stint, names: dict[DialerId, str], zone: str) -> str:
    said = words.before(was, names.get(was.dialer_id, "a dialer"), zone)
    return f"    before: {said} ({words.correction(after)})"


def _document(stint: Stint, names: dict[DialerId, str]) -> Document:
    """Say what a stint is; `corrects` and `retired_at` tell which of two counts."""
    return {
        "id": stint.id,
        "dialer_id": stint.dialer_id,
        "dialer": names.get(stint.dialer_id, ""),
        "started_at": documents.moment(stint.started_at),
        "ended_at": documents.moment(stint.ended_at),
        "joined_as": stint.joined_as,
        "reason": stint.said or stint.reason,
        "by": stint.by,
        "corrects": stint.corrects,
        "retired_at": documents.moment(stint.retired_at),
        "retired_by": stint.retired_by,
    }
