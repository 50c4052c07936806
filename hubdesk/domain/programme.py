"""The programme's four steps that make a group a hub, and what the hub says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

ABOUT = ("hub_name", "home_venue", "organizer", "organization", "event_campaign", "host_name")
"""What the hub card shows, by setting."""


class StepName(StrEnum):
    """The four steps, in the programme's order."""

    ONE_TO_ONE = "one_to_one"
    REGISTERED = "registered"
    TRAINED = "trained"
    HOSTING = "hosting"


@dataclass(frozen=True, slots=True)
class Step:
    """A step the group has taken or not: when, with whom, and a note."""

    name: StepName
    on: date | None = None
    who: str = ""
    note: str = ""

    @property
    def noted(self) -> bool:
        """Whether somebody noted anything of it."""
        return bool(self.on or self.who or self.note)


def read_steps(settings: Mapping[str, str]) -> dict[StepName, Step]:
    """Read the four steps from the hub's settings; a text of earlier versions is the note."""
    return {name: _read(name, settings) for name in StepName}


def _read(name: StepName, settings: Mapping[str, str]) -> Step:
    def told(part: str) -> str:
        return settings.get(f"step_{name}{part}", "").strip()

    try:
        on = date.fromisoformat(told("_on")) if told("_on") else None
    except ValueError:
        on = None
    return Step(name, on, told("_who"), told(""))


def step_settings(step: Step) -> dict[str, str]:
    """Answer the settings a step is kept in; its note stays where earlier versions read it."""
    return {
        f"step_{step.name}": step.note.strip(),
        f"step_{step.name}_on": step.on.isoformat() if step.on else "",
        f"step_{step.name}_who": step.who.strip(),
    }


def missing_steps(
    settings: Mapping[str, str], *, trained: bool, begun: bool
) -> tuple[StepName, ...]:
    """List what the group has yet to do. Training and hosting tell themselves where not noted."""
    told = {StepName.TRAINED: trained, StepName.HOSTING: begun}
    steps = read_steps(settings)
    return tuple(name for name in StepName if not steps[name].noted and not told.get(name, False))
