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
) -> str:
    """Write what a host may copy for one person; `said` are the hub's settings."""
    place = f" at {shift.venue}" if shift.venue else ""
    values = {
        "first": callee.contact.given_name or "there",
        "host": by,
        "hub": said.get("hub_name", "") or "the phone bank hub",
        "title": shift.title,
        "start": times.clock(shift.starts_at, shift.timezone),
        "place": place,
        "next": " or ".join(map(_named, coming)) or _NO_NEXT,
    }
    return fill(said.get(f"{on.value}_text", "") or TEXTS[on], values)


def _named(shift: Shift) -> str:
    """Name a shift as a text does: `Tuesday 27 Oct 18:00 at Union Hall`."""
    at, zone = shift.starts_at, shift.timezone
    place = f" at {shift.venue}" if shift.venue else ""
    return f"{times.weekday(at, zone)} {times.day(at, zone)} {times.clock(at, zone)}{place}"
