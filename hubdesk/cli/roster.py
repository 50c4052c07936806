"""The roster from an export: import it, verify with it, and the shifts there are."""

from __future__ import annotations

import argparse
from pathlib import Path

from tzlocal import get_localzone_name

from hubdesk.bootstrap import Station
from hubdesk.cli import documents
from hubdesk.cli.away import OPEN, say_lines
from hubdesk.cli.console import Console, Exit, tell
from hubdesk.cli.documents import Document
from hubdesk.cli.who import when
from hubdesk.desk.events import ShiftOutlook
from hubdesk.domain.delivery import State
from hubdesk.domain.roster import EventKind
from hubdesk.domain.sheet import LARGEST_FILE, Remark, SheetReading
from hubdesk.errors import Problem
from hubdesk.words import events as words
from hubdesk.words.desk import REMARKS
from hubdesk.words.hub import CHANGES, FIELDS, REMARKS_ONE


def import_file(console: Console, asked: argparse.Namespace) -> int:
    """Import an export whole or not at all; `--dry-run` only reads, beside an open window."""
    data = _read(asked.file)
    if asked.dry_run:
        with console.open() as station:
            preview = station.desk.roster.preview(data, asked.event, _zone(station))
        _say_reading(console, preview.reading, preview.counts)
        console.say("This is a preview: nothing was changed.")
        console.report(_document(preview.reading, preview.counts) | {"dry_run": True})
        return Exit.DONE
    with console.open("import") as station:
        done = station.desk.roster.import_file(data, asked.event, _zone(station))
        conflicts = station.desk.deliveries.lines([State.CONFLICT])
    _say_reading(console, done.reading, done.counts)
    say_lines(console, conflicts)
    more: Document = {"dry_run": False, "conflicts": [documents.line(one) for one in conflicts]}
    console.report(_document(done.reading, done.counts) | more)
    return Exit.WAITS if conflicts else Exit.DONE


def verify(console: Console, asked: argparse.Namespace) -> int:
    """Read an export back: what Mobilize says closes the worksheet, or is a conflict."""
    data = _read(asked.file)
    with console.open("verify") as station:
        done = station.desk.roster.import_file(data, "", _zone(station))
        counts = station.desk.deliveries.counts()
        left = station.desk.deliveries.lines(OPEN)
    say_lines(console, left)
    console.say(
        f"{counts[State.VERIFIED]} verified, {counts[State.CONFLICT]} conflict, "
        f"{counts[State.WORKSHEET]} still to set."
    )
    others = len(left) - counts[State.CONFLICT] - counts[State.WORKSHEET]
    if others:
        console.say(f"{others} more on their way or held. See: hubdesk sync")
    console.report(
        _document(done.reading, done.counts)
        | {"deliveries": counts, "lines": [documents.line(one) for one in left]}
    )
    return Exit.WAITS if left else Exit.DONE


def events(console: Console, _asked: argparse.Namespace) -> int:
    """List every shift with both its ids, its places and how many to expect, by start."""
    with console.open() as station:
        outlooks = station.desk.events.every()
        tonight = station.desk.hub.shift()
        now = station.desk.clock()
    for outlook in outlooks:
        one = outlook.shift
        about = [
            when(one.starts_at, one.timezone),
            one.title,
            one.venue if one.kind is EventKind.IN_PERSON else "",
            words.MEETS[outlook.meets],
            words.signed_up(outlook.signups, outlook.capacity),
            words.expect(outlook.expected) if one.ends_at > now else "",
            "tonight" if one == tonight else "",
        ]
        ids = filter(None, [one.timeslot_id, documents.number(one.timeslot_server_id)])
        console.say("  ".join([", ".join(filter(None, about)), *ids]))
    if not outlooks:
        console.say("There is no shift yet. Bring the roster in: hubdesk import FILE.csv")
    console.report({"shifts": [_outlook(one, one.shift == tonight) for one in outlooks]})
    return Exit.DONE


def _outlook(one: ShiftOutlook, tonight: bool) -> Document:
    comes = one.expected
    return documents.shift(one.shift, tonight=tonight) | {
        "meets": one.meets.value,
        "description": one.description,
        "instructions": one.shift.instructions,
        "url": one.shift.browser_url,
        "capacity": one.capacity,
        "signups": one.signups,
        "expected": None if comes is None else [comes.low, comes.high],
        "walk_ins": None if comes is None else comes.walk_ins,
        "history": None if comes is None else comes.shifts,
    }


def _read(name: str) -> bytes:
    """Read a file, of a runaway one only enough to see that it is too large."""
    try:
        with Path(name).expanduser().open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise Problem("file_not_found", file=name) from None
    except (OSError, RuntimeError) as trouble:
        # RuntimeError: the home of a user who is not there.
        raise Problem("file_unreadable", file=name) from trouble


def _zone(station: Station) -> str:
    return station.desk.hub.settings().get("zone") or get_localzone_name() or "UTC"


def _say_reading(console: Console, reading: SheetReading, counts: dict[str, int]) -> None:
    for column in reading.columns:
        console.say(
            f"{column.header}: {FIELDS[column.field] if column.field else 'kept as a note'}"
        )
    for remark in reading.remarks:
        console.say(_sentence(remark))
    console.say(f"{reading.total_rows} rows, {len(reading.sign_ups)} sign-ups.")
    console.say(_changes(counts))
    if counts["gone"]:
        tell(
            f"{counts['gone']} sign-ups that were here are not in this file. If that is not so, "
            "export it again: it may have been cut short. Nothing local is lost."
        )


def _changes(counts: dict[str, int]) -> str:
    told = [
        f"{counts[name]} {one if counts[name] == 1 else several}"
        for name, one, several in CHANGES
        if counts.get(name)
    ]
    return (", ".join(told) or "nothing changes") + "."


def _sentence(remark: Remark) -> str:
    one = REMARKS_ONE.get(remark.code) if remark.count == 1 else None
    sentence = (one or REMARKS[remark.code]).format(count=remark.count, value=remark.value)
    lines = ", ".join(map(str, remark.lines))
    if not lines:
        return sentence
    more = ", …" if remark.count > len(remark.lines) else ""
    return f"{sentence} ({'line' if len(remark.lines) == 1 else 'lines'} {lines}{more})"


def _document(reading: SheetReading, counts: dict[str, int]) -> Document:
    return {
        "rows": reading.total_rows,
        "signups": len(reading.sign_ups),
        "columns": [
            {"header": one.header, "field": one.field.value if one.field else None}
            for one in reading.columns
        ],
        "remarks": [
            {
                "code": one.code.value,
                "count": one.count,
                "lines": list(one.lines),
                "value": one.value,
                "sentence": _sentence(one),
            }
            for one in reading.remarks
        ],
        "changes": counts,
    }
