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
    """A step the group has taken or not: when, with whom, and a note.

    Training and hosting tell themselves where nobody noted anything: `count` leaders trained `of`
    all, `count` evenings hosted.
    """

    name: StepName
    on: date | None = None
    who: str = ""
    note: str = ""
    count: int = 0
    of: int = 0

    @property
    def noted(self) -> bool:
        """Whether somebody noted anything of it."""
        return bool(self.on or self.who or self.note)

    @property
    def done(self) -> bool:
        """Whether the step is taken."""
        if self.noted or self.name is StepName.HOSTING:
            return self.noted or self.count > 0
        return self.name is StepName.TRAINED and 0 < self.of == self.count


def read_steps(
    settings: Mapping[str, str], *, trained: int = 0, leaders: int = 0, evenings: int = 0
) -> tuple[Step, ...]:
    """Read the four steps from the hub's settings; a text of earlier versions is the note."""
    told = {StepName.TRAINED: (trained, leaders), StepName.HOSTING: (evenings, 0)}

    def read(name: StepName) -> Step:
        def kept(part: str) -> str:
            return settings.get(f"step_{name}{part}", "").strip()

        try:
            on = date.fromisoformat(kept("_on")) if kept("_on") else None
        except ValueError:
            on = None
        return Step(name, on, kept("_who"), kept(""), *told.get(name, (0, 0)))

    return tuple(read(name) for name in StepName)


def step_settings(step: Step) -> dict[str, str]:
    """Answer the settings a step is kept in; its note stays where earlier versions read it."""
    return {
        f"step_{step.name}": step.note.strip(),
        f"step_{step.name}_on": step.on.isoformat() if step.on else "",
        f"step_{step.name}_who": step.who.strip(),
    }
