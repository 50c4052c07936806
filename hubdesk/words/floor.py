"""The floor in words: how long callers wait between calls, and what they need to join a dialer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hubdesk.domain.blocks import Block, Policy
from hubdesk.domain.dialers import Dialer, expected_wait
from hubdesk.domain.ids import DialerId
from hubdesk.domain.rotation import Move, Need, Wait, Why

WAITS: dict[tuple[float, float], str] = {
    (2.0, 3.0): "2 to 3 min between calls",
    (1.0, 2.0): "1 to 2 min between calls",
    (1.0, 1.0): "about 1 min between calls",
    (0.5, 1.0): "30 to 60 s between calls",
    (0.0, 0.5): "under 30 s between calls",
}

MOVES: dict[Why, str] = {
    Why.DNC_FIRST: "the DNC's dialer fills first",
    Why.FILLS_MINIMUM: "needs {number} more to reach {minimum}",
    Why.KEEPS_SHARE: "keeps the DNC's share",
    Why.FEWEST_CALLERS: "fewest callers here",
    Why.ONLY_ONE: "the only dialer",
    Why.CHOSEN: "chose it",
    Why.MOVED: "moved by hand",
    Why.ROTATION: "moved with the room",
    Why.BLOCK_BEGINS: "the room calls here now",
    Why.FEWEST_MINUTES: "fewest minutes here",
    Why.NEXT_IN_TURN: "next in turn",
    Why.LACKS: "has no {lacks}",
    Why.DNC_UNLESS_CHOSEN: "the DNC's dialer, unless they choose",
    Why.CLOSED: "their dialer is closed",
    Why.FLOATER: "a break",
    Why.BACK: "back from a break",
    Why.UNDONE: "put back",
}
"""Why somebody is moved, in a few words."""

LACKS: dict[Need, str] = {
    Need.ACCOUNT: "account there",
    Need.PHONE: "phone to dial with",
    Need.COMPUTER: "headset for browser calls",
}


ALL_CLOSED = "No dialer may be called now, so everybody stays where they are."
"""Why a rotation moves nobody where the voters of every dialer may not be called."""

ASKS_WHY = "Why the DNC's dialer, and no district of our own?"

WHY_NO_DISTRICT = (
    "All hubs work on the DNC's priority campaigns together and its dialer stays part of every "
    "rotation, so no hub chooses a district or a state of its own."
)
"""The programme's reason why no list is offered on the DNC's dialer, in one sentence."""


def is_short(one: Wait, dialer: Dialer, translate: Callable[[str], str] = str) -> str:
    """Say which dialer is short as it is, where nobody moves."""
    return translate("{dialer} has {count} of {minimum}: {wait}").format(
        dialer=dialer.name,
        count=one.callers,
        minimum=one.minimum,
        wait=wait(dialer, one.callers, translate),
    )


def nobody_short(short_before: bool, translate: Callable[[str], str] = str) -> str:
    """Say that a rotation leaves no dialer short, in the tense of what is on the screen now."""
    if short_before:
        return translate("afterwards every dialer has its minimum")
    return translate("every dialer keeps its minimum")


def left_short(one: Wait, dialer: Dialer, translate: Callable[[str], str] = str) -> str:
    """Say which dialer a rotation leaves short, and what the wait becomes."""
    return translate("{dialer} would have {count} of {minimum}: {wait}").format(
        dialer=dialer.name,
        count=one.callers,
        minimum=one.minimum,
        wait=wait(dialer, one.callers, translate),
    )


def move(one: Move, minimum: int, translate: Callable[[str], str] = str) -> str:
    """Say why somebody is to be moved."""
    lacks = translate(LACKS[one.lacks]) if one.lacks else ""
    return translate(MOVES[one.why]).format(number=one.number, minimum=minimum, lacks=lacks)


def block(one: Block, names: Mapping[DialerId, str], translate: Callable[[str], str] = str) -> str:
    """Say what the room does in a block: `everyone on Scale to Win`, `split: ThruTalk 40 %, …`."""
    if one.policy is Policy.SPLIT:
        shares = sum(part.share for part in one.portions if part.number is None)
        parts = [
            f"{names[part.dialer_id]} {part.number}"
            if part.number is not None
            else f"{names[part.dialer_id]} {part.share / shares:.0%}"
            for part in one.portions
        ]
        return translate("split: {parts}").format(parts=", ".join(parts))
    over = ", ".join(names[part.dialer_id] for part in one.portions)
    if one.policy is Policy.CHOICE:
        return translate("callers choose: {dialers}").format(dialers=over)
    return translate("everyone on {dialer}").format(dialer=over)


def wait(dialer: Dialer, callers: int, translate: Callable[[str], str] = str) -> str:
    """Say the wait a dialer has with so many callers at once."""
    if not callers:
        return translate("nobody on it")
    if dialer.min_callers <= 1:
        return translate("everybody at their own pace")
    return translate(WAITS[expected_wait(callers)])
