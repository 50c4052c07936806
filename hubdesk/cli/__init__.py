"""The command line: what the window does, without a window, and the same words."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from hubdesk.cli.console import Console, Exit, Waits, tell
from hubdesk.cli.parser import parse
from hubdesk.cli.unexpected import note_unexpected
from hubdesk.errors import Problem


def run(argv: Sequence[str], console: Console | None = None) -> int:
    """Run one command and answer its exit status; `console` is where it runs (None: this process).

    0 done, 1 a known problem, 2 wrong usage, 3 done but something waits for a person. A problem is
    one sentence of what happened and one of what to do, on stderr, and never a traceback.
    """
    console = console or Console()
    console.speak_utf_8()
    try:
        asked = parse(argv)
    except SystemExit as end:
        return Exit.DONE if end.code in (None, 0) else Exit.USAGE
    console.as_json = bool(getattr(asked, "json", False))
    try:
        _check_letters(vars(asked))
        status: int = asked.run(console, asked)
        sys.stdout.flush()
    except Waits as waits:
        for line in waits.lines:
            tell(line)
        console.report(waits.document)
        return Exit.WAITS
    except Problem as problem:
        return console.told(problem)
    except KeyboardInterrupt:
        return console.told(Problem("stopped"))
    except BrokenPipeError:
        # Whoever read the output has gone; Python would say so again while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.PROBLEM
    except Exception as bug:  # noqa: BLE001 - whatever else is raised is a bug and is told as one
        return console.told(Problem("unexpected", folder=note_unexpected(bug, console)))
    return status


def _check_letters(given: Mapping[str, object]) -> None:
    """Refuse what a terminal passed on that is no text; a file may be called anything."""
    for name, value in given.items():
        words = value if isinstance(value, list) else [value]
        if name not in ("file", "out") and any(_is_spoilt(word) for word in words):
            raise Problem("letters_unreadable")


def _is_spoilt(word: object) -> bool:
    return isinstance(word, str) and any("\ud800" <= letter <= "\udfff" for letter in word)
