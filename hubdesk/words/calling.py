"""The call lists in words: outcomes, and the texts a host may copy where the hub has no own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hubdesk.domain.calling import Callee, CallList, CallNote, CallOutcome, fill
from hubdesk.domain.roster import Shift
from hubdesk.words import times

OUTCOMES: dict[CallOutcome, str] = {
    CallOutcome.COMING: "coming",
    CallOutcome.NOT_COMING: "not coming",
    CallOutcome.LEFT_MESSAGE: "left a message",
    CallOutcome.NO_ANSWER: "no answer",
    CallOutcome.WRONG_NUMBER: "wrong number",
    CallOutcome.ASKED_NOT: "asked not to be called",
}

TEXTS: dict[CallList, str] = {
    CallList.CHASE: (
        "Hi {first}, this is {host} from {hub}. We call tonight from {start}{place}, and there is "
        "a seat for you. Are you on your way?"
    ),
    CallList.RESHIFT: (
        "Hi {first}, this is {host} from {hub}. Thank you for calling with us tonight! "
        "Can we count on you again? Next: {next}."
    ),
}

FIELDS = ("first", "host", "hub", "title", "start", "place", "next")
"""What may stand in braces in a text of the hub's own."""

NOBODY: dict[CallList, str] = {
    CallList.CHASE: "Nobody is missing: whoever signed up is here, or cancelled.",
    CallList.RESHIFT: "Nobody has come to this shift yet.",
}

_NO_NEXT = "we will tell you the day soon"

_THERE = "there"
"""Whom a text greets where the list has no first name."""


def note(one: CallNote, at: str, translate: Callable[[str], str] = str) -> str:
    """Say one call: `18:12 Ruth Kim: coming, 10 min late`."""
    said = f", {one.said}" if one.said else ""
    return f"{at} {one.by}: {translate(OUTCOMES[one.outcome])}{said}"


def text(
    on: CallList,
    callee: Callee,
    shift: Shift,
    coming: Sequence[Shift],
    by: str,
    said: dict[str, str],
    translate: Callable[[str], str] = str,
) -> str:
    """Write what a host may copy for one person; `said` are the hub's settings."""
    values = {
        "first": callee.contact.given_name or translate(_THERE),
        "host": by,
        "hub": said.get("hub_name", "") or translate("the phone bank hub"),
        "title": shift.title,
        "start": times.clock(shift.starts_at, shift.timezone),
        "place": _place(shift, translate),
        "next": translate(" or ").join(_named(one, translate) for one in coming)
        or translate(_NO_NEXT),
    }
    return fill(said.get(f"{on.value}_text", "") or translate(TEXTS[on]), values)


def _named(shift: Shift, translate: Callable[[str], str]) -> str:
    """Name a shift as a text does: `Tuesday 27 Oct 18:00 at Union Hall`."""
    at, zone = shift.starts_at, shift.timezone
    day = f"{times.weekday(at, zone, translate)} {times.day(at, zone, translate)}"
    return f"{day} {times.clock(at, zone)}{_place(shift, translate)}"


def _place(shift: Shift, translate: Callable[[str], str]) -> str:
    return translate(" at {venue}").format(venue=shift.venue) if shift.venue else ""
