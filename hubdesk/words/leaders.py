"""Leaders, their training and the programme's four steps in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from hubdesk.domain.leaders import MODULES, Leader
from hubdesk.domain.programme import Step, StepName
from hubdesk.words import times

STEPS: dict[StepName, str] = {
    StepName.ONE_TO_ONE: "1:1",
    StepName.REGISTERED: "On Mobilize",
    StepName.TRAINED: "Trained",
    StepName.HOSTING: "Hosting",
}
"""The four steps, short enough for a column."""

STEPS_WHOLE: dict[StepName, str] = {
    StepName.ONE_TO_ONE: "1:1 with a DNC organizer",
    StepName.REGISTERED: "Group registered on Mobilize",
    StepName.TRAINED: "Training",
    StepName.HOSTING: "Hosting phone banks",
}

STEPS_OPEN: dict[StepName, str] = {
    StepName.ONE_TO_ONE: "not noted yet",
    StepName.REGISTERED: "not noted yet",
    StepName.TRAINED: "nobody yet",
    StepName.HOSTING: "not begun",
}

ABOUT: dict[str, str] = {
    "hub_name": "Hub",
    "home_venue": "Home venue",
    "organizer": "DNC organizer",
    "organization": "On Mobilize as",
    "event_campaign": "Event campaign",
    "host_name": "Host",
}
"""What the hub card shows, by setting."""


def module(name: str, translate: Callable[[str], str] = str) -> str:
    """Name a module of the training: those a hub begins with have a name in each language."""
    return translate(MODULES[MODULES.index(name)]) if name in MODULES else name


def on_day(day: date, today: date, translate: Callable[[str], str] = str) -> str:
    """Say a day: `3 Sep`, with its year where it is not this year's."""
    same_year = day.year == today.year
    return times.named(day, translate) if same_year else times.written(day, translate)


def training(leader: Leader, today: date, translate: Callable[[str], str] = str) -> str:
    """Say how a leader's training stands: `trained`, `1 module left`, `expired 3 Oct`."""
    if leader.trained(today):
        return translate("trained")
    left = leader.left(today)
    if not left:
        return translate("not trained yet")
    expired = [one.expires_on for one in left if one.expired(today) and one.expires_on]
    if len(expired) == len(left):
        return translate("expired {day}").format(day=on_day(min(expired), today, translate))
    if len(left) == 1:
        return translate("1 module left")
    return translate("{count} modules left").format(count=len(left))


def step(one: Step, today: date, translate: Callable[[str], str] = str) -> str:
    """Say where a step stands: `3 Sep, with Dana Reed, by video`; what was noted comes first."""
    if one.noted:
        who = translate("with {name}").format(name=one.who) if one.who else ""
        day = on_day(one.on, today, translate) if one.on else ""
        return ", ".join(part for part in (day, who, one.note) if part)
    if one.name is StepName.TRAINED and one.of:
        return translate("{count} of {all} leaders").format(count=one.count, all=one.of)
    if one.name is StepName.HOSTING and one.count:
        return translate("evening {count}").format(count=one.count)
    return translate(STEPS_OPEN[one.name])
