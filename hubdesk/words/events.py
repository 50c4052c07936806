"""Events in words: how they meet, their places, and how many to expect."""

from __future__ import annotations

from collections.abc import Callable

from hubdesk.domain.events import Meets
from hubdesk.domain.turnout import Expected

MEETS: dict[Meets, str] = {
    Meets.IN_PERSON: "in person",
    Meets.VIRTUAL: "virtual",
    Meets.HYBRID: "hybrid",
}

MEETS_ICONS: dict[Meets, str] = {
    Meets.IN_PERSON: "people",
    Meets.VIRTUAL: "laptop",
    Meets.HYBRID: "columns",
}


def signed_up(signups: int, capacity: int | None, translate: Callable[[str], str] = str) -> str:
    """Say the sign-ups against the places: `12 of 20 places`, `12 signed up`, `20 of 20, full`."""
    if capacity is None:
        return translate("{count} signed up").format(count=signups)
    words = (
        "{count} of {places} places, full" if signups >= capacity else "{count} of {places} places"
    )
    return translate(words).format(count=signups, places=capacity)


def expect(comes: Expected | None, translate: Callable[[str], str] = str) -> str:
    """Say how many to expect in the room: `expect 16 to 33`; "" for a virtual event."""
    if comes is None:
        return ""
    if comes.low == comes.high:
        return translate("expect {low}").format(low=comes.low)
    return translate("expect {low} to {high}").format(low=comes.low, high=comes.high)


def why(comes: Expected, translate: Callable[[str], str] = str) -> str:
    """Say what the range rests on, and the walk-ins it leaves out."""
    if not comes.shifts:
        return translate(
            "40 to 80 % of the sign-ups, until this hub has three evenings of its own."
        )
    rests = translate("From {count} evenings of this hub.").format(count=comes.shifts)
    if not comes.walk_ins:
        return rests
    beside = translate("Beside them usually {count} walk in.").format(count=comes.walk_ins)
    return f"{rests} {beside}"
