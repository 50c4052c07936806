"""Away to Mobilize and back: the roster by key, delivering, and the worksheet for a person."""

from __future__ import annotations

import argparse
import csv
import io
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit, plain, tell
from hubdesk.cli.documents import Document
from hubdesk.cli.who import when
from hubdesk.domain.delivery import FOR_A_PERSON, OPEN_STATES, Reason, State
from hubdesk.errors import Problem
from hubdesk.store.lines import Line
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link
from hubdesk.words import times
from hubdesk.words.sync import CAUSES, REASONS, STATES, choose

if TYPE_CHECKING:
    from hubdesk.sync.pull import PullReport, Short
    from hubdesk.sync.sync import SyncReport

OPEN = [state for state in State if state in OPEN_STATES]
"""States in which something or somebody is still waited for, in the closing table's order."""

CHANGES_BY_KEY = ("new", "changed", "cancelled", "gone", "people_new")

_HEADER = (
    *("Event", "Event ID", "Event address", "Timeslot start", "First name", "Last name", "Email"),
    *("Mobile number", "ZIP", "What to do", "Status to choose", "Why", "Set already"),
)
_BEGINS_A_FORMULA = tuple("=+-@＝＋－＠")


def pull(console: Console, _asked: argparse.Namespace) -> int:
    """Read the roster by key; what Mobilize kept back is said out loud."""
    # Imported here: the web costs start-up time, and only two commands go there.
    from hubdesk.sync.sync import Sync

    with console.open("pull") as station:
        sync = Sync(station.store, station.desk.clock, station.connect)
        try:
            report = sync.pull()
        finally:
            sync.close()
        roster = station.desk.hub.status().roster
    if report.link is Link.NO_KEY:
        raise Problem("key_missing")
    _say_pull(console, report, roster)
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
        f"Read {report.read} sign-ups of {report.events} events: {', '.join(changed)}.",
        f"Here now: {roster['events']} events, {roster['timeslots']} timeslots, "
        f"{roster['signups']} sign-ups, {roster['people']} people.",
    )
    if report.public_only:
        tell("This key may not see the hub's private events; only public ones were read.")
    _tell_short(report.short)


def sync(console: Console, _asked: argparse.Namespace) -> int:
    """Deliver what waits, read back, and say a line for each; 3 while a person is needed."""
    from hubdesk.sync.sync import Sync

    with console.open("sync") as station:
        sync = Sync(station.store, station.desk.clock, station.connect)
        try:
            report = sync.run(even_early=True)
        finally:
            sync.close()
        counts = station.desk.deliveries.counts()
    say_lines(console, [item.line for item in report.items])
    if report.link is Link.NO_KEY:
        console.say("This hub has no key, as most: what is left is on the worksheet.")
    console.say(", ".join(f"{counts[state]} {state.value}" for state in State) + ".")
    if report.finished and report.cause is not Cause.NONE:
        tell(" ".join(CAUSES[report.cause]))
    _tell_short(report.short)
    document = _sync_document(report, counts)
    trouble = None if report.finished else trouble_of(report.link, report.cause)
    if trouble:
        return console.told(trouble, document)
    console.report(document)
    asks = any(counts[state] for state in FOR_A_PERSON)
    return Exit.WAITS if asks or report.short else Exit.DONE


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
        event = one.event or "the changes of the organisation"
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
        _write(asked.out, sheet(lines))
        console.say(f"{len(lines)} people to set in Mobilize, written to {asked.out}")
    elif not console.as_json:
        print(sheet(lines), end="", flush=True)
    if asking:
        tell(f"{asking} more need a decision first. See: hubdesk sync")
    told = [documents.line(one) | {"choose": _choose(one)} for one in lines]
    console.report({"out": asked.out, "lines": told})
    return Exit.DONE


def sheet(lines: Iterable[Line]) -> str:
    """Write worksheet lines as CSV; no cell can act as a formula when a spreadsheet opens it."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(_HEADER)
    rows.writerows(map(_safe, _row(line)) for line in lines)
    return text.getvalue()


def _row(line: Line) -> tuple[str, ...]:
    contact = line.contact
    return (
        line.event_title,
        documents.number(line.event_server_id) or "",
        line.event_url or "",
        f"{times.local(line.starts_at, line.timezone):%Y-%m-%d %H:%M %Z}",
        contact.given_name,
        contact.family_name,
        contact.email,
        # Ten digits: with its + a spreadsheet would take the number for a sum.
        contact.phone.removeprefix("+1"),
        contact.zip_code,
        "Choose the status"
        if line.on_mobilize or line.reason is Reason.SET_BY_HAND
        else "Add with + New attendee, then choose the status",
        _choose(line),
        REASONS[line.reason][0],
        "yes" if line.ticked_at else "",
    )


def _choose(line: Line) -> str:
    return choose(line.wanted, made_here=line.origin != "roster")


def _safe(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would carry out instead of showing."""
    tidy = plain(cell)
    return f"'{tidy}" if tidy.lstrip().startswith(_BEGINS_A_FORMULA) else tidy


def _write(name: str, text: str) -> None:
    try:
        path = Path(name).expanduser()
        place = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        # The mark at its beginning is how spreadsheets know UTF-8.
        with os.fdopen(place, "w", encoding="utf-8-sig", newline="\r\n") as file:
            file.write(text)
    except (OSError, RuntimeError) as trouble:
        # RuntimeError: the home of a user who is not there.
        raise Problem("file_not_written", file=name) from trouble


def say_lines(console: Console, lines: Iterable[Line]) -> None:
    """Say one line per person: where it stands, why, and what to do about it."""
    for line in lines:
        why, todo = REASONS[line.reason]
        told = [
            line.contact.full_name,
            f"{when(line.starts_at, line.timezone)}, {_choose(line)}: {STATES[line.state]}",
            " ".join(filter(None, (why, todo))),
        ]
        console.say("  ".join(told))
