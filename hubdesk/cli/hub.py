"""The hub's commands: the readiness card and the counts."""

from __future__ import annotations

import argparse
from datetime import timedelta

from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit, roster_words, some
from hubdesk.cli.remarks import about_deadline, tell_all, tell_staging
from hubdesk.cli.who import the_shift
from hubdesk.desk.readiness import Check, Code, Finding, Level, can_unplug
from hubdesk.domain.dialers import DialerKind
from hubdesk.words import readiness as words
from hubdesk.words import times

_SIGNS = {Level.OK: "ok  ", Level.LOOK: "LOOK", Level.STOP: "STOP"}


def doctor(console: Console, _asked: argparse.Namespace) -> int:
    """Show the readiness card of tonight's shift; 3 while anything on it needs a look."""
    with console.open() as station:
        tell_staging(station)
        shift = station.desk.hub.shift()
        checks = station.desk.readiness.checks(shift)
        zone = shift.timezone if shift else station.desk.hub.settings().get("zone", "UTC")
        due = about_deadline(station)
        by_key = station.by_key()
        dialers = station.desk.floor.dialers()
    has_dnc = any(one.kind is DialerKind.SCALE_TO_WIN for one in dialers)
    told = [(check, words.said(check, zone)) for check in checks]
    mends = {check.code: _mends(check, by_key=by_key, has_dnc=has_dnc) for check in checks}
    ready = all(check.level is Level.OK for check in checks)
    for check, said in told:
        console.say(f"{_SIGNS[check.level]}  {said.title}: {said.sentence}")
        if mends[check.code] and check.level is not Level.OK:
            console.say(f"      {mends[check.code]}")
    if can_unplug(checks):
        console.say("The roster is here: you can pull the plug now.")
    tell_all(due)
    console.report(
        {
            "ready": ready,
            "can_unplug": can_unplug(checks),
            "timeslot_id": shift.timeslot_id if shift else None,
            "checks": [
                {
                    "code": check.code.value,
                    "level": check.level.value,
                    "finding": check.finding.value,
                    "title": said.title,
                    "sentence": said.sentence,
                    "command": mends[check.code],
                }
                for check, said in told
            ],
        }
    )
    return Exit.DONE if ready else Exit.WAITS


def _mends(check: Check, *, by_key: bool, has_dnc: bool) -> str:
    """Answer the command that mends what was found, "" where none does."""
    command = words.COMMANDS.get(check.finding, "")
    if check.finding is Finding.DNC_NO_LINK and not has_dnc:
        return words.ADD_DNC
    return words.PULL if by_key and check.code is Code.ROSTER and command else command


def status(console: Console, asked: argparse.Namespace) -> int:
    """Count roster, attendance, dialers and deliveries: of one shift where it is named."""
    with console.open() as station:
        desk = station.desk
        timeslot = the_shift(desk, asked.timeslot).timeslot_id if asked.timeslot else None
        counted = desk.hub.status(timeslot)
        board = desk.floor.board(timeslot)
        now = desk.clock()
        due = about_deadline(station)
    roster = counted.roster
    read = f"read {_age(now - counted.pulled_at)}" if counted.pulled_at else "never read"
    console.say(
        f"Roster: {roster_words(roster)}, {read}",
        "Attendance: " + _counts(counted.attendance),
        *(
            f"Dialer {one.dialer.name}: {some(len(one.callers), 'caller')}, "
            f"{some(one.minutes, 'minute')}"
            for one in board.columns
        ),
        "Deliveries: " + _counts(counted.deliveries),
    )
    tell_all(due)
    console.report(
        {
            "roster": roster | {"pulled_at": documents.moment(counted.pulled_at)},
            "attendance": counted.attendance,
            "dialers": [
                {
                    "name": one.dialer.name,
                    "kind": one.dialer.kind.value,
                    "callers": len(one.callers),
                    "minutes": one.minutes,
                }
                for one in board.columns
            ],
            "deliveries": counted.deliveries,
        }
    )
    return Exit.DONE


def _age(time: timedelta) -> str:
    said = times.length(time)
    return f"{said} ago" if time >= timedelta(minutes=1) else said


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{count} {name.replace('_', '-')}" for name, count in counts.items())
