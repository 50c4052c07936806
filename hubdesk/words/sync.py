"""Deliveries in words: where one stands, why, and what to do about it."""

from __future__ import annotations

from hubdesk.domain.delivery import Reason, State, Wanted
from hubdesk.sync.status import Link

STATES: dict[State, str] = {
    State.WAITING: "waiting",
    State.SENDING: "being sent",
    State.SENT: "sent, not yet read back",
    State.VERIFIED: "verified",
    State.HELD: "needs you",
    State.WORKSHEET: "to set in Mobilize",
    State.CONFLICT: "Mobilize says otherwise",
    State.CANCELLED: "taken back",
}

CHOOSE: dict[Wanted, str] = {
    Wanted.COMPLETED: "Completed",
    Wanted.NO_SHOW: "No Show",
    Wanted.NOT_HERE: "Registered",
}
CANCEL = "Cancelled"


def choose(wanted: Wanted, *, made_here: bool) -> str:
    """Name the status to choose in Mobilize's dashboard.

    Who was checked in by mistake is set back to Registered, for they may yet come; only a sign-up
    that HubDesk made is cancelled.
    """
    return CANCEL if wanted is Wanted.NOT_HERE and made_here else CHOOSE[wanted]


REASONS: dict[Reason, tuple[str, str]] = {
    Reason.NONE: ("Goes to Mobilize when the network is there.", ""),
    Reason.NO_KEY: (
        "Not in Mobilize yet, and this hub has no key.",
        "Add them there: + New attendee, then Completed.",
    ),
    Reason.NOT_ON_MOBILIZE: (
        "The shift came from an export that does not say its number in Mobilize.",
        "Add them there: + New attendee, then Completed.",
    ),
    Reason.SET_BY_HAND: (
        "Only a person can set who came.",
        "Choose the status in the event's dashboard.",
    ),
    Reason.CREATED: ("The sign-up was made in Mobilize.", ""),
    Reason.FOUND: ("Mobilize had the sign-up already.", ""),
    Reason.NO_EMAIL: (
        "Mobilize takes nobody without an e-mail.",
        "Ask for one, or leave them out of Mobilize.",
    ),
    Reason.NO_ZIP: ("Mobilize takes nobody without a ZIP code.", "Ask for it."),
    Reason.SHARED_EMAIL: (
        "Shares an e-mail with somebody else; sending it would rename them in Mobilize.",
        "Add by hand, or use another e-mail.",
    ),
    Reason.NAME_DIFFERS: (
        "Mobilize has another name for this e-mail; sending it would rename them.",
        "Compare both names, then add by hand or correct the e-mail.",
    ),
    Reason.BLOCKED: ("Mobilize has this person blocked.", "Ask your organizer."),
    Reason.NO_GRANT: (
        "This key may read, but not make sign-ups.",
        "Add them there: + New attendee, then Completed.",
    ),
    Reason.REFUSED: ("Mobilize refused it.", "Correct what it names, or add by hand."),
    Reason.EVENT_GONE: (
        "The event is no longer in Mobilize.",
        "Ask your organizer which event to use.",
    ),
    Reason.RETRY: ("Could not be sent; tried again by itself.", ""),
    Reason.UNKNOWN_FATE: (
        "The answer was lost, so HubDesk looks it up before sending again.",
        "",
    ),
    Reason.READ_BACK: ("Read in Mobilize.", ""),
    Reason.THEY_SAY_CAME: (
        "Mobilize says they came.",
        "Somebody else may know better: ask, then keep ours or theirs.",
    ),
    Reason.THEY_SAY_NO_SHOW: (
        "Mobilize says they did not come.",
        "Their own answer or a co-host's: ask, then keep ours or theirs.",
    ),
    Reason.UNDONE: (
        "Was checked in by mistake, and Mobilize may have heard of it.",
        "Take it back in the dashboard.",
    ),
    Reason.CHANGED: ("Replaced by a later word.", ""),
    Reason.LEADER: ("A leader decided.", ""),
}
"""Why a delivery is where it is, and what a person does about it ("" where nothing is to do)."""

ADD = "+ New attendee, {choose}"
"""What to do in the dashboard for somebody Mobilize does not have yet."""

LINKS: dict[Link, str] = {
    Link.NO_KEY: "No key: most hubs have none. What you tick is checked with the next export.",
    Link.UNTRIED: "Mobilize has not been asked yet.",
    Link.CONNECTED: "Connected to Mobilize since {since}.",
    Link.AWAY: "No network since {since}.",
    Link.REFUSED: "Mobilize refused the key at {since}. See the Hub page.",
}
"""How the link to Mobilize stands, and since when."""
