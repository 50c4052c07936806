"""Away to Mobilize and back: the roster by key, delivering, and the worksheet for a person."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit, roster_words, some, tell
from hubdesk.cli.documents import Document
from hubdesk.cli.remarks import about_clock, about_deadline, tell_all, tell_staging
from hubdesk.cli.who import when
from hubdesk.domain.delivery import FOR_A_PERSON, OPEN_STATES, State
from hubdesk.errors import Problem
from hubdesk.store.lines import Line
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link
from hubdesk.words.spreadsheet import save
from hubdesk.words.sync import CAUSES, STATES, choice, why
from hubdesk.words.worksheet import sheet

if TYPE_CHECKING:
    from hubdesk.sync.pull import PullReport, Short
    from hubdesk.sync.sync import SyncReport

OPEN = [state for state in State if state in OPEN_STATES]
"""States in which something or somebody is still waited for, in the closing table's order."""

CHANGES_BY_KEY = ("new", "changed", "cancelled", "gone", "people_new")


def pull(console: Console, _asked: argparse.Namespace) -> int:
    """Read the roster by key; what Mobilize kept back is said out loud."""
    # Imported here: the web costs start-up time, and only two commands go there.
    from hubdesk.sync.sync import Sync

    with console.open("pull") as station:
        tell_staging(station)
        sync = Sync(station.store, station.desk.clock, station.connect)
        try:
            report = sync.pull()
        finally:
            sync.close()
        roster = station.desk.hub.status().roster
        remarks = about_clock(station)
    if report.link is Link.NO_KEY:
        raise Problem("key_missing")
    _say_pull(console, report, roster)
    tell_all(remarks)
    document: Document = {
        "whole": report.whole,
        "events": report.events,
        "events_gone": report.events_gone,
        "read": report.read,
        "changes": {name: report.counts[name] for name in CHANGES_BY_KEY},
        "roster": roster,
        "public_only": report.public_only,
        "short": [_short(one) for one in report.short],
    }
    trouble = trouble_of(report.link, report.cause)
    if trouble:
        return console.told(trouble, document)
    console.report(document)
    return Exit.WAITS if report.short else Exit.DONE


def _say_pull(console: Console, report: PullReport, roster: dict[str, int]) -> None:
    changed = (f"{report.counts[name]} {name.replace('_', ' ')}" for name in CHANGES_BY_KEY)
    console.say(
        f"Read {some(report.read, 'sign-up')} of {some(report.events, 'event')}: "
        f"{', '.join(changed)}.",
        f"Here now: {roster_words(roster)}.",
    )
    if report.public_only:
        tell("This key may not see the hub's private events; only public ones were read.")
    _tell_short(report.short)


def sync(console: Console, asked: argparse.Namespace) -> int:
    """Deliver what waits, read back, and say a line for each; 3 while a person is needed."""
    if asked.dry_run:
        return _dry_run(console, asked)
    if asked.out:
        tell("--out goes with --dry-run: it writes what would be sent.")
        return Exit.USAGE
    from hubdesk.sync.sync import Sync

    with console.open("sync") as station:
        tell_staging(station)
        sync = Sync(station.store, station.desk.clock, station.connect)
        try:
            report = sync.run(even_early=True)
        finally:
            sync.close()
        counts = station.desk.deliveries.counts()
        remarks = about_clock(station) + about_deadline(station)
    say_lines(console, [item.line for item in report.items])
    if report.link is Link.NO_KEY:
        console.say("This hub has no key, as most: what is left is on the worksheet.")
    console.say(", ".join(f"{counts[state]} {state.value}" for state in State) + ".")
    if report.finished and report.cause is not Cause.NONE:
        tell(" ".join(CAUSES[report.cause]))
    _tell_short(report.short)
    tell_all(remarks)
    document = _sync_document(report, counts)
    trouble = None if report.finished else trouble_of(report.link, report.cause)
    if trouble:
        return console.told(trouble, document)
    console.report(document)
    asks = any(counts[state] for state in FOR_A_PERSON)
    return Exit.WAITS if asks or report.short else Exit.DONE


def _dry_run(console: Console, asked: argparse.Namespace) -> int:
    """List exactly what a sync would send now; nobody is asked and nothing is changed."""
    with console.open() as station:
        outgoing = station.outgoing()
    # Imported here, as `outgoing` does: it is of the web's side.
    from hubdesk.words import outgoing as words

    listed = outgoing or []
    if asked.out:
        save(asked.out, words.sheet(listed))
    for one in listed:
        at = when(one.line.starts_at, one.line.timezone)
        console.say(f"{one.line.contact.full_name}  {at}  {words.fate(one)}")
        if one.posted:
            console.say(f"    POST {one.path} {json.dumps(one.body, ensure_ascii=False)}")
    if not any(one.posted for one in listed):
        console.say(words.NO_KEY if outgoing is None else words.NOTHING)
    console.report(
        {
            "dry_run": True,
            "by_key": outgoing is not None,
            "sends": [
                {
                    "line": documents.line(one.line),
                    "posted": one.posted,
                    "stays": one.stays.value,
                    "path": one.path,
                    "body": one.body,
                }
                for one in listed
            ],
        }
    )
    return Exit.DONE


def _sync_document(report: SyncReport, counts: dict[str, int]) -> Document:
    return {
        "link": report.link.value,
        "cause": report.cause.value,
        "finished": report.finished,
        "lines": [documents.line(one.line) | {"was": one.was.value} for one in report.items],
        "deliveries": counts,
        "short": [_short(one) for one in report.short],
    }


def trouble_of(link: Link, cause: Cause) -> Problem | None:
    """Answer the problem that ended a round early; None where nothing did."""
    if cause is Cause.NONE or link is Link.NO_KEY:
        return None
    codes = {Link.AWAY: "not_connected", Link.REFUSED: "key_refused"}
    happened, todo = CAUSES[cause]
    return Problem(codes.get(link, "not_finished"), happened=happened, todo=todo)


def _tell_short(short: Iterable[Short]) -> None:
    for one in short:
        event = one.event or "the changes of the organization"
        if one.counted is None:
            tell(f"This key may not see who signed up for {event}.")
        else:
            tell(
                f"Mobilize counts {one.counted} sign-ups for {event} and gave {one.read}: "
                "the roster is short. Pull again, or import that event's CSV."
            )


def _short(one: Short) -> Document:
    return {"event": one.event, "read": one.read, "counted": one.counted}


def worksheet(console: Console, asked: argparse.Namespace) -> int:
    """Show the worksheet as CSV, or write it to a file that only this user may read."""
    with console.open() as station:
        lines = station.desk.deliveries.lines([State.WORKSHEET])
        asking = len(station.desk.deliveries.lines([State.HELD, State.CONFLICT]))
    if asked.out:
        save(asked.out, sheet(lines))
        console.say(f"{some(len(lines), 'line')} to set in Mobilize, written to {asked.out}")
    elif not console.as_json:
        print(sheet(lines), end="", flush=True)
    if asking:
        tell(f"{asking} more need a decision first. See: hubdesk sync")
    told = [documents.line(one) | {"choose": choice(one)} for one in lines]
    console.report({"out": asked.out, "lines": told})
    return Exit.DONE


def say_lines(console: Console, lines: Iterable[Line]) -> None:
    """Say one line per person: where it stands, why, and what to do about it."""
    for line in lines:
        because, todo = why(line)
        told = [
            line.contact.full_name,
            f"{when(line.starts_at, line.timezone)}, {choice(line)}: {STATES[line.state]}",
            " ".join(filter(None, (because, todo))),
        ]
        console.say("  ".join(told))
