"""What a command is given: where it runs, its data folder, and how it speaks."""

from __future__ import annotations

import getpass
import io
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import IntEnum

from hubdesk.bootstrap import Station, open_station
from hubdesk.clock import Clock, system_clock
from hubdesk.credentials import CredentialStore, system_store
from hubdesk.errors import Problem
from hubdesk.words.plain import plain
from hubdesk.words.problems import said

_TRIES = 3
"""How often a new passphrase may be typed in two different ways before HubDesk gives up."""


class Exit(IntEnum):
    """How a command ends; part of the public contract."""

    DONE = 0
    PROBLEM = 1
    USAGE = 2
    WAITS = 3


class Waits(Exception):  # noqa: N818 - nothing is wrong: a person has to say what they mean
    """Nothing was changed, because a person has to choose: the lines say what, the document too."""

    def __init__(self, document: Mapping[str, object], *lines: str) -> None:
        super().__init__(document)
        self.document = document
        self.lines = lines


@dataclass(slots=True)
class Console:
    """Where a command runs. Tests give it a clock, an environment and a keyring of their own."""

    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    clock: Clock = system_clock
    system: Callable[[], CredentialStore] = system_store
    as_json: bool = False

    def speak_utf_8(self) -> None:
        """Write UTF-8 whatever the terminal says of itself: names must arrive as they are."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")

    @contextmanager
    def open(self, command: str = "") -> Iterator[Station]:
        """Open the data folder: for writing as `command`, or only for reading without one."""
        station = open_station(
            self.environ,
            writes=f'The command "{command}"' if command else "",
            clock=self.clock,
            system=self.system,
            ask=_ask if sys.stdin is not None and sys.stdin.isatty() else None,
        )
        try:
            yield station
        finally:
            station.close()

    def say(self, *lines: str) -> None:
        """Say lines of the answer on stdout, at once; with --json there are none."""
        if not self.as_json:
            for line in lines:
                print(plain(line), flush=True)

    def report(self, document: Mapping[str, object] | Sequence[object]) -> None:
        """Print the one JSON document of a command that was called with --json."""
        if self.as_json:
            print(json.dumps(document, ensure_ascii=False, indent=2), flush=True)

    def told(self, problem: Problem, document: Mapping[str, object] | None = None) -> int:
        """Say a problem in words on stderr, with --json its code on stdout too.

        `document` is what the command has to report all the same.
        """
        words = said(problem)
        tell(words.what)
        tell(words.todo)
        self.report({"problem": problem.code} | dict(document or {}))
        return Exit.PROBLEM


def tell(line: str) -> None:
    """Say a line beside the answer, on stderr."""
    sys.stdout.flush()
    print(plain(line), file=sys.stderr, flush=True)


def some(count: int, one: str, several: str = "") -> str:
    """Say how many there are: `1 event`, `2 events`; `several` where an s is not enough."""
    return f"{count} {one if count == 1 else several or f'{one}s'}"


def roster_words(roster: dict[str, int]) -> str:
    """Say how much there is: `1 event, 2 timeslots, 40 sign-ups, 40 people`."""
    return ", ".join(
        (
            some(roster["events"], "event"),
            some(roster["timeslots"], "timeslot"),
            some(roster["signups"], "sign-up"),
            some(roster["people"], "person", "people"),
        )
    )


def by(station: Station) -> str:
    """Answer whose name goes on the record: who is on duty, else the host, else the command."""
    return station.desk.leaders.by() or "command line"


def _ask(new: bool) -> str:
    try:
        if not new:
            return getpass.getpass("Passphrase of this data folder: ")
        for _ in range(_TRIES):
            first = getpass.getpass("A new passphrase for this data folder: ")
            if not first or getpass.getpass("The same once more: ") == first:
                return first
            tell("Those two were not the same.")
    except EOFError:
        # The end of input is giving up, as an empty line is.
        return ""
    return ""
