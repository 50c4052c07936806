"""The evening's report from the command line."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from hubdesk.cli import documents
from hubdesk.cli.console import Console, Exit
from hubdesk.cli.who import the_shift
from hubdesk.words import report as words


def report(console: Console, asked: argparse.Namespace) -> int:
    """Tell what an evening came to: attendance, dialers, the DNC's share, tallies, moves."""
    with console.open() as station:
        told = station.desk.reports.evening(the_shift(station.desk, asked.timeslot))
    attendance = dict(told.attendance)
    del attendance["expected"]
    console.say(*words.lines(told))
    console.report(
        {
            "timeslot_id": told.shift.timeslot_id,
            "title": told.shift.title,
            "starts_at": documents.moment(told.shift.starts_at),
            "attendance": attendance,
            "dialers": [
                {
                    "dialer": one.dialer.name,
                    "kind": one.dialer.kind.value,
                    "callers": one.callers,
                    "minutes": one.minutes,
                }
                for one in told.dialers
            ],
            "minutes": told.minutes,
            "dnc_share": told.dnc_share,
            "share_kept": told.share,
            "without_dnc": told.without_dnc,
            "tallies": asdict(told.tallies),
            "stints_by_reason": told.began,
        }
    )
    return Exit.DONE
