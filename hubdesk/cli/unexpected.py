"""Bugs, told to the log: where it happened, never with what, since values may name people."""

from __future__ import annotations

import traceback
from pathlib import Path

from hubdesk import paths
from hubdesk.cli.console import Console
from hubdesk.errors import Problem
from hubdesk.logs import keep_log, log


def note_unexpected(bug: BaseException, console: Console) -> str:
    """Write a bug's kind and the lines it passed through into the log; answer the log's folder."""
    try:
        home = paths.data_home(console.environ)
        handler = keep_log(home)
    except (OSError, Problem):
        # Without a folder there is nowhere to write; the host is told all the same.
        return "the data folder"
    try:
        log.error("unexpected: %s", _where(bug))
    finally:
        log.removeHandler(handler)
        handler.close()
    return str(home / "logs")


def _where(bug: BaseException) -> str:
    """Each exception of the chain by its kind, with file, line and function of every step."""
    told = []
    link: BaseException | None = bug
    while link is not None:
        steps = [
            f"{Path(step.filename).name}:{step.lineno} {step.name}"
            for step in traceback.extract_tb(link.__traceback__)
        ]
        told.append(f"{type(link).__module__}.{type(link).__name__} at " + " > ".join(steps))
        link = link.__cause__ or link.__context__
    return " | because of ".join(told)
