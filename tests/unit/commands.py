"""The command line for the tests: its own folder, clock and keyring, and what it said."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from hubdesk.bootstrap import Station, open_station
from hubdesk.cli import run
from hubdesk.cli.console import Console
from hubdesk.clock import SetClock


class Keyring:
    """A keyring that lasts as long as the test."""

    lasting = True

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self._kept[name] = secret

    def forget(self, name: str) -> None:
        self._kept.pop(name, None)


@dataclass(frozen=True)
class Said:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


@dataclass
class Commands:
    """Runs commands on one data folder, as a terminal would."""

    home: Path
    clock: SetClock
    capsys: pytest.CaptureFixture[str]
    keyring: Keyring = field(default_factory=Keyring)
    environ: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.environ["HUBDESK_HOME"] = str(self.home)

    def __call__(self, *words: str) -> Said:
        self.capsys.readouterr()
        console = Console(self.environ, self.clock, lambda: self.keyring)
        status = run(words, console)
        said = self.capsys.readouterr()
        assert "Traceback" not in said.err
        return Said(status, said.out, said.err)

    def json(self, *words: str, status: int = 0) -> Any:
        """Run with --json: what it reports, once it has ended as it should."""
        said = self(*words, "--json")
        assert said.status == status, said
        return said.document

    def counts(self, *words: str) -> dict[str, int]:
        """Attendance and deliveries that are not zero."""
        status = self.json("status", *words)
        both = status["attendance"] | status["deliveries"]
        return {name: count for name, count in both.items() if count and name != "unmarked"}

    @contextmanager
    def station(self, writes: str = "The test") -> Iterator[Station]:
        """The data folder opened beside the commands."""
        station = open_station(
            self.environ, writes=writes, clock=self.clock, system=lambda: self.keyring
        )
        try:
            yield station
        finally:
            station.close()
