"""A data folder to open, for the tests of bootstrap: by a passphrase, and closed afterwards."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hubdesk.bootstrap import Station, open_station
from hubdesk.clock import SetClock
from hubdesk.credentials import MemoryStore
from hubdesk.errors import Problem

PHRASE = "a phrase nobody else has"
KEY = "mobilize-key-5f0c"

Open = Callable[..., Station]


@contextmanager
def opening(home: Path, clock: SetClock) -> Iterator[Open]:
    """Opens the folder, by a passphrase and for writing unless said otherwise; closes after."""
    stations: list[Station] = []

    def open_it(writes: str = "The test", **more: object) -> Station:
        values: dict[str, object] = {"home": home, "clock": clock, "system": MemoryStore} | more
        environ = values.pop("environ", {"HUBDESK_PASSPHRASE": PHRASE})
        station = open_station(environ, writes=writes, **values)  # type: ignore[arg-type]  # by name
        stations.append(station)
        return station

    yield open_it
    for station in stations:
        station.close()


@contextmanager
def refused(code: str) -> Iterator[pytest.ExceptionInfo[Problem]]:
    """What happens inside ends in the Problem of that code."""
    with pytest.raises(Problem) as trouble:
        yield trouble
    assert trouble.value.code == code


def modes(folder: Path) -> dict[str, str]:
    """Who may do what with the folder and everything in it, as chmod writes it."""
    found = [folder, *folder.rglob("*")]
    return {str(path.relative_to(folder)): oct(stat.S_IMODE(path.stat().st_mode)) for path in found}
