"""Nudges in words: how many are open, before what, and what to do about them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from hubdesk.domain.nudges import Before, Deadline, Hours, Nudge, Owed
from hubdesk.words import times

Translate = Callable[[str], str]

BEFORE: dict[Before, str] = {
    Before.SURVEY: "{what} before Mobilize asks everyone itself at {at}.",
    Before.FIRST_NIGHT: "{what} before midnight {zone}: then VAN reads who came, the first of "
    "three nights.",
    Before.SECOND_NIGHT: "{what} before midnight {zone}: then VAN reads who came, the second of "
    "three nights.",
    Before.LAST_NIGHT: "{what} before midnight {zone}: then VAN reads who came, for the last time.",
    Before.TOO_LATE: "{what}, of the shift on {day}. VAN does not read it any more; Mobilize's "
    "dashboard still counts.",
}

COMING: dict[Before, str] = {
    Before.SURVEY: "set them before Mobilize's survey goes out at {at}: it asks all who are not "
    "marked whether they came",
    Before.FIRST_NIGHT: "set them before midnight {zone}: then VAN reads who came, the first of "
    "three nights",
    Before.SECOND_NIGHT: "set them before midnight {zone}: then VAN reads who came, the second of "
    "three nights",
    Before.LAST_NIGHT: "set them before midnight {zone}: then VAN reads who came, for the last "
    "time",
    Before.TOO_LATE: "VAN does not read it any more; Mobilize's dashboard still counts",
}
"""What comes next, where the line already says how many."""

_PARTS: tuple[tuple[str, str, str], ...] = (
    ("1 person to set", "{count} people to set", "{count} to set"),
    ("1 person to decide about", "{count} people to decide about", "{count} to decide about"),
    ("1 person to send", "{count} people to send", "{count} to send"),
    ("1 person to read back", "{count} people to read back", "{count} to read back"),
)
"""What may be open: one, several, and after another part."""

_WHAT_TO_DO: tuple[str, ...] = (
    "The worksheet lists them in the dashboard's order: choose a status for each.",
    "The Sync page says why and what to choose.",
    "They go by themselves as soon as there is a network.",
    "Check an export, or by key: a tick is not read back yet.",
)


def sentence(nudge: Nudge, translate: Translate = str) -> str:
    """Say what is open and before what, on the event's own clock."""
    return translate(BEFORE[nudge.before]).format(
        what=_what(nudge.owed, translate), **_when(nudge, nudge.hours, translate)
    )


def todo(nudge: Nudge, translate: Translate = str) -> str:
    """Say what to do about the first thing that is open."""
    first = next(place for place, count in enumerate(_counts(nudge.owed)) if count)
    return translate(_WHAT_TO_DO[first])


def short(nudge: Nudge, here: str, translate: Translate = str) -> str:
    """Say it in a chip's few words: `12 to set by 20:50`.

    `here` is the zone of the clock beside it; where the event's differs, its short name is said.
    """
    owed, zone = nudge.owed, nudge.hours.timezone
    words = translate("{count} to set by {at}" if owed.to_set else "{count} open by {at}")
    at = translate("midnight")
    if nudge.at and nudge.before is Before.SURVEY:
        at = times.clock(nudge.at, zone)
    if nudge.at and _offset(nudge.at, zone) != _offset(nudge.at, here):
        at = f"{at} {times.local(nudge.at, zone):%Z}"
    if nudge.estimated:
        at = translate("about {at}").format(at=at)
    return words.format(count=owed.to_set or owed.to_do, at=at)


def _offset(moment: datetime, zone: str) -> timedelta | None:
    return times.local(moment, zone).utcoffset()


def coming(deadline: Deadline, hours: Hours, translate: Translate = str) -> str:
    """Say what comes next after a shift, without a count."""
    return translate(COMING[deadline.before]).format(**_when(deadline, hours, translate))


def _what(owed: Owed, translate: Translate) -> str:
    said: list[str] = []
    for (one, several, further), count in zip(_PARTS, _counts(owed), strict=True):
        if count:
            words = further if said else one if count == 1 else several
            said.append(translate(words).format(count=count))
    if len(said) == 1:
        return said[0]
    return translate("{first} and {last}").format(first=", ".join(said[:-1]), last=said[-1])


def _counts(owed: Owed) -> tuple[int, int, int, int]:
    return owed.to_set, owed.to_decide, owed.waiting, owed.ticked


def _when(one: Nudge | Deadline, hours: Hours, translate: Translate) -> dict[str, str]:
    """Fill in the moment (an assumed end makes it `about`), the zone's short name, and the day."""
    zone, begins = hours.timezone, hours.starts_at
    day = f"{times.weekday(begins, zone, translate)} {times.day(begins, zone, translate)}"
    if one.at is None:
        return {"day": day}
    named = f"{times.local(one.at, zone):%Z}"
    at = f"{times.clock(one.at, zone)} {named}"
    if hours.ends_assumed:
        at = translate("about {at}").format(at=at)
    return {"at": at, "zone": named, "day": day}
