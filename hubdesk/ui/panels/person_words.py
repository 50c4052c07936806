"""What the card says of a person: one line, one notice, one thing to do, by where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from hubdesk.desk.attendance import Pressed
from hubdesk.desk.finder import Hit
from hubdesk.domain.checkin import Mark, Outcome
from hubdesk.domain.roster import Shift, SignUpStatus
from hubdesk.ui import times
from hubdesk.ui.models.hits import Clock, Place, other_shift
from hubdesk.ui.room import tr
from hubdesk.ui.theme import Kind
from hubdesk.words.desk import OUTCOMES

_STATUS = {
    SignUpStatus.REGISTERED: "signed up",
    SignUpStatus.CONFIRMED: "confirmed",
    SignUpStatus.CANCELLED: "cancelled",
    SignUpStatus.UNKNOWN: "signed up",
}

CONFIRM = "Ctrl+Enter"
"""The key for what a plain Enter, pressed once or twice, must never do."""


@dataclass(frozen=True, slots=True)
class Action:
    """What the card's button does next: its words and the key that presses it."""

    words: str
    key: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence on the card and what kind of sentence it is."""

    kind: Kind
    words: str


def action(place: Place) -> Action:
    """Name the next thing to do with somebody."""
    actions = {
        Place.OTHER_SHIFT: Action(tr("Take this shift"), "Enter"),
        Place.NOT_SIGNED_UP: Action(tr("Add to tonight"), "Enter"),
        Place.CANCELLED: Action(tr("Check in anyway"), CONFIRM),
        Place.GONE: Action(tr("Check in anyway"), CONFIRM),
        Place.VIRTUAL: Action(tr("Add to tonight"), CONFIRM),
        Place.LEFT: Action(tr("Check in again"), CONFIRM),
        Place.HERE: Action(tr("Check out"), "Ctrl+O"),
    }
    return actions.get(place) or Action(tr("Check in"), "Enter")


def line(hit: Hit, place: Place, clock: Clock, zone: str) -> str:
    """Say in one line what somebody signed up for: `18:00 shift · confirmed · signed up 9 Nov`."""
    signup = hit.signup
    if signup is None or place is Place.NOT_SIGNED_UP:
        return tr("Not signed up tonight")
    parts = [tr("{at} shift").format(at=clock(signup.starts_at))]
    if hit.person.pronunciation:
        parts.insert(0, f"“{hit.person.pronunciation}”")
    if signup.origin == "roster":
        parts.append(tr(_STATUS[signup.status]))
        if signup.signed_up_at is not None and signup.status is not SignUpStatus.REGISTERED:
            parts.append(tr("signed up {day}").format(day=times.day(signup.signed_up_at, zone)))
        elif signup.signed_up_at is not None:
            parts[-1] = tr("signed up {day}").format(day=times.day(signup.signed_up_at, zone))
    elif signup.origin == "moved":
        parts.append(tr("came from another shift"))
    else:
        parts.append(tr("walk-in"))
    return " · ".join(parts)


def notice(hit: Hit, place: Place, shift: Shift | None, clock: Clock) -> Notice | None:
    """Say before any press what is unusual about checking somebody in; None where nothing is."""
    name = hit.contact.full_name
    mark = hit.signup.mark if hit.signup else None
    if place is Place.HERE and mark is not None:
        return Notice(
            "in", tr("In since {at}, checked in by {by}.").format(**_arrival(mark, clock))
        )
    if place is Place.LEFT and mark is not None:
        words = tr("{name} left at {at}. Check in again only if they came back.")
        return Notice("look", words.format(name=name, at=clock(mark.at)))
    if place is Place.OTHER_SHIFT and shift is not None:
        words = tr(OUTCOMES[Outcome.OTHER_SHIFT])
        return Notice("look", words.format(name=name, shift=other_shift(hit, shift, clock)))
    if place is Place.CANCELLED:
        return Notice("look", tr(OUTCOMES[Outcome.CANCELLED_SIGNUP]).format(name=name))
    if place is Place.GONE:
        words = tr("Mobilize no longer lists {name}. Check in only if they are standing here.")
        return Notice("look", words.format(name=name))
    if place is Place.VIRTUAL:
        return Notice("look", tr("{name} signed up to call from home.").format(name=name))
    if place is Place.NO_SHOW:
        return Notice("look", tr("A leader noted {name} as not having come.").format(name=name))
    if place is Place.MOVED:
        words = tr("{name} came to another shift of the day. Check in if they stay for this one.")
        return Notice("look", words.format(name=name))
    if place is Place.NOT_SIGNED_UP:
        words = tr("The hub knows {name}, who has no sign-up for tonight. Adding makes one.")
        return Notice("plain", words.format(name=name))
    return None


def outcome(pressed: Pressed, shift_words: str, clock: Clock) -> Notice:
    """Put what came of a press into its sentence."""
    done = pressed.outcome in {Outcome.IN, Outcome.OUT, Outcome.UNDONE}
    values = {"name": pressed.contact.full_name, "shift": shift_words, "since": "", "by": ""}
    if pressed.latest is not None:
        arrival = _arrival(pressed.latest, clock)
        values |= {"since": arrival["at"], "by": arrival["by"]}
    words = tr(OUTCOMES[pressed.outcome]).format(**values)
    return Notice("in" if done else "look", words)


def _arrival(mark: Mark, clock: Clock) -> dict[str, str]:
    at: datetime = mark.arrived_at or mark.at
    # The sentence brings its own full stop: "Ruth K." shall not end in two.
    by = (mark.arrived_by or mark.by).rstrip(".")
    return {"at": clock(at), "by": by or tr("the desk")}
