"""What a command says beside its answer, on stderr: staging, the laptop's clock, what is owed."""

from __future__ import annotations

from hubdesk.bootstrap import Station
from hubdesk.cli.console import tell
from hubdesk.domain.clocks import CLOCK_AHEAD, clock_off
from hubdesk.words import clocks, nudges
from hubdesk.words.hub import STAGING


def tell_staging(station: Station) -> None:
    """Say first that nothing here is real, where the folder works with the staging server."""
    if station.on_staging():
        tell(STAGING)


def about_clock(station: Station) -> list[str]:
    """Answer how far the laptop's clock is off and what to do; no line while it is right."""
    off = clock_off(station.desk.hub.settings().get(CLOCK_AHEAD, ""))
    return [] if off is None else [clocks.sentence(off)]


def about_deadline(station: Station) -> list[str]:
    """Answer what is owed to Mobilize and until when; no line before a shift is about to end."""
    due = station.desk.deliveries.nudge()
    return [] if due is None else [nudges.sentence(due), nudges.todo(due)]


def tell_all(lines: list[str]) -> None:
    """Say lines beside the answer, once that is said."""
    for line in lines:
        tell(line)
