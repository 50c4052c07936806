"""The run of show in words: what an item is called, how late it is, when the room moves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from hubdesk.domain.agenda import BriefingKind, Item, ItemKind, Stage
from hubdesk.words import times

KINDS: dict[ItemKind, str] = {
    ItemKind.DOORS: "Doors",
    ItemKind.WELCOME: "Welcome",
    ItemKind.TRAINING: "Training",
    ItemKind.CALLS: "Calls",
    ItemKind.ROTATION: "Rotation",
    ItemKind.BREAK: "Break",
    ItemKind.DEBRIEF: "Debrief",
    ItemKind.OTHER: "Something else",
    ItemKind.PUSH: "Pushed",
}

STAGES: dict[Stage, str] = {
    Stage.DONE: "done",
    Stage.PASSED: "as planned",
    Stage.NOW: "now",
    Stage.COMING: "to come",
}

BRIEFED: dict[BriefingKind, str] = {
    BriefingKind.BRIEFING: "briefed",
    BriefingKind.TRAINING: "trained",
}


def title(item: Item, translate: Callable[[str], str] = str) -> str:
    """Call an item by its own title, else by what it is."""
    return item.title or translate(KINDS[item.kind])


def behind(minutes: int, translate: Callable[[str], str] = str) -> str:
    """Say how late the evening is: `4 min behind`."""
    time = times.length(timedelta(minutes=minutes), translate)
    return translate("{time} behind").format(time=time)


def differ(minutes: int, blocks: str, agenda: str, translate: Callable[[str], str] = str) -> str:
    """Say that the evening's blocks and its agenda have the rotation at different times."""
    if minutes > 0:
        words = "The agenda has the rotation at {agenda}, the dialers' plan still at {blocks}."
    else:
        words = "The agenda has the rotation at {agenda}, the dialers' plan only at {blocks}."
    return translate(words).format(agenda=agenda, blocks=blocks)
