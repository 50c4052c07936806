"""The command to learn with: a made-up Mobilize on this computer alone."""

from __future__ import annotations

import argparse
import errno
import sys
from datetime import datetime

from hubdesk.cli.console import Console, Exit
from hubdesk.errors import Problem


def serve(console: Console, asked: argparse.Namespace) -> int:
    """Print one JSON line with url, key and org, then serve until told to stop."""
    # Imported here: no other command needs a server.
    from hubdesk.practice.hub import make_hub
    from hubdesk.practice.server import PracticeServer, serve_and_print

    hub = make_hub(console.clock, volunteers=asked.volunteers, seed=asked.seed, doors=asked.doors)
    try:
        serve_and_print(PracticeServer(hub.mobilize, port=asked.port), sys.stdout)
    except OSError as trouble:
        code = "port_taken" if trouble.errno == errno.EADDRINUSE else "port_refused"
        raise Problem(code, port=asked.port) from trouble
    return Exit.DONE


def port(text: str) -> int:
    """Understand a port number; 0 takes any free one."""
    number = int(text)
    if not 0 <= number <= 65_535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return number


def some(text: str) -> int:
    """Understand a number of volunteers."""
    number = int(text)
    if not 1 <= number <= 5_000:
        raise argparse.ArgumentTypeError("a number from 1 to 5000")
    return number


def moment(text: str) -> datetime:
    """Understand an ISO 8601 time; without an offset it is this computer's own."""
    try:
        return datetime.fromisoformat(text).astimezone()
    except ValueError:
        wanted = "a time as in 2026-11-03T18:00-05:00"
        raise argparse.ArgumentTypeError(wanted) from None
