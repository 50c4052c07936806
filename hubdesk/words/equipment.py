"""What the hub lends, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hubdesk.domain.checkin import NextShift, Standing
from hubdesk.domain.equipment import Loan, ThingKind

Translate = Callable[[str], str]

KINDS: dict[ThingKind, str] = {
    ThingKind.LAPTOP: "Laptop",
    ThingKind.HEADSET: "Headset",
    ThingKind.CHARGER: "Charger",
    ThingKind.HOTSPOT: "Hotspot",
    ThingKind.OTHER: "Other",
}

COUNTED: dict[ThingKind, tuple[str, str]] = {
    ThingKind.HEADSET: ("{count} headset", "{count} headsets"),
    ThingKind.LAPTOP: ("{count} laptop", "{count} laptops"),
    ThingKind.CHARGER: ("{count} charger", "{count} chargers"),
    ThingKind.HOTSPOT: ("{count} hotspot", "{count} hotspots"),
    ThingKind.OTHER: ("{count} other thing", "{count} other things"),
}
"""One of a kind, and several."""

NEXT_SHIFT: dict[NextShift, str] = {
    NextShift.UNASKED: "Not asked",
    NextShift.YES: "Yes",
    NextShift.NO: "No",
}

COMES_AGAIN: dict[NextShift, str] = {
    NextShift.YES: "comes to the next shift",
    NextShift.NO: "not to the next shift",
    NextShift.UNASKED: "",
}

GONE: dict[Standing, str] = {
    Standing.HERE: "",
    Standing.LEFT: "has left",
    Standing.EXPECTED: "check-in taken back",
    Standing.NO_SHOW: "check-in taken back",
    Standing.MOVED: "came to another shift",
}
"""Where whoever has a thing stands, where that is not in the room."""


def in_hand(loans: Iterable[Loan]) -> str:
    """Name what somebody has: `Headset 4, Charger 1`."""
    return ", ".join(one.thing.label for one in loans)


def still_out(loans: Iterable[Loan], translate: Translate = str) -> str:
    """Say what somebody left with; "" for nothing."""
    labels = in_hand(loans)
    return translate("Still out with them: {labels}.").format(labels=labels) if labels else ""
