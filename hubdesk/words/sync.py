"""Deliveries in words: where one stands, why, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from hubdesk.domain.delivery import LEFT_OUT, Reason, Source, State, Wanted
from hubdesk.store.lines import Line
from hubdesk.sync.reply import Cause
from hubdesk.sync.status import Link
from hubdesk.words import times

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

LEFT_OUT_STATE = "left out"
TICKED = "Ticked at {at}: a person's word, not read back yet."

CHOOSE: dict[Wanted, str] = {
    Wanted.COMPLETED: "Completed",
    Wanted.NO_SHOW: "No Show",
    Wanted.MOVED: "Cancelled",
    Wanted.NOT_HERE: "Registered",
}
CANCEL = "Cancelled"
MOVED = "Came to the {at} shift instead, so this sign-up is cancelled."

SOURCES: dict[Source, str] = {
    Source.SURVEY: "Changed after the survey went out: likely their own answer, or a co-host's.",
    Source.CO_HOST: "Changed before any survey: somebody set it in the dashboard.",
    Source.UNKNOWN: "Mobilize does not say when that was.",
}
"""Who has likely said otherwise, judged by when Mobilize's record was changed last."""


def stand(state: State, reason: Reason) -> str:
    """Say where a line stands; what a leader has ended was left out, not taken back."""
    ended = state is State.CANCELLED and reason in LEFT_OUT
    return LEFT_OUT_STATE if ended else STATES[state]


def choice(line: Line) -> str:
    """Name the status to choose in Mobilize's dashboard for a line.

    Who was checked in by mistake is set back to Registered, for they may yet come; only a sign-up
    that HubDesk made is cancelled, and one whose place another shift took.
    """
    made_here = line.origin != "roster"
    return CANCEL if line.wanted is Wanted.NOT_HERE and made_here else CHOOSE[line.wanted]


def why(line: Line, tr: Callable[[str], str] = str) -> tuple[str, str]:
    """Say why a line is where it is and what a person does about it ("" where nothing is to do)."""
    said, todo = REASONS[line.reason]
    if line.state is State.HELD and line.reason is Reason.UNKNOWN_FATE:
        said, todo = NO_ANSWER
    if line.state is State.SENDING and line.reason is Reason.NONE:
        said, todo = ON_ITS_WAY
    if line.reason is Reason.SET_BY_HAND and line.moved_to is not None:
        at = times.clock(line.moved_to, line.timezone)
        return tr(MOVED).format(at=at), tr(todo)
    return tr(said), tr(todo) if todo else ""


def name_there(line: Line) -> str:
    """Answer the name Mobilize has for a line's e-mail, where it has another; else ""."""
    if line.reason is not Reason.NAME_DIFFERS:
        return ""
    ours = f"{line.contact.full_name} / "
    kept = line.detail.startswith(ours)
    return line.detail.removeprefix(ours) if kept else line.detail.rpartition(" / ")[2]


def remark(line: Line, tr: Callable[[str], str] = str) -> str:
    """Say what is known of a line beside its reason: both names, or what Mobilize answered."""
    theirs = name_there(line)
    if theirs:
        return tr(BOTH_NAMES).format(ours=line.contact.full_name, theirs=theirs)
    return line.detail and f"{line.detail.rstrip('.')}."


BOTH_NAMES = "{ours} here, {theirs} in Mobilize."

NO_ANSWER = (
    "Its answer was lost, and nobody can tell whether Mobilize has the sign-up.",
    "Look for them in the event's dashboard, then add by hand or leave out.",
)
"""Said instead of a lost answer's reason once it is no longer looked up."""

ON_ITS_WAY = (
    "Sent, and no answer yet: before sending again HubDesk looks whether Mobilize has it.",
    "",
)
"""Said of a line that is being sent, or was when the program ended."""

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
    # Why is said once, of the link: see Cause.NO_GRANT below.
    Reason.NO_GRANT: (
        "Not in Mobilize yet.",
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
    Reason.KEPT_OURS: (
        "Mobilize says otherwise, and a leader keeps what the desk says.",
        "Choose the status in the event's dashboard.",
    ),
    Reason.KEPT_THEIRS: ("A leader leaves it as Mobilize says.", ""),
}
"""Why a delivery is where it is, and what a person does about it ("" where nothing is to do)."""

ADD = "+ New attendee, {choose}"
"""What to do in the dashboard for somebody Mobilize does not have yet."""

LINKS: dict[Link, str] = {
    Link.NO_KEY: "No key: most hubs have none. What you tick is checked with the next export.",
    Link.UNTRIED: "Mobilize has not been asked yet.",
    Link.CONNECTED: "Connected to Mobilize since {since}.",
    Link.AWAY: "Not connected since {since}.",
    Link.REFUSED: "Not let in since {since}.",
}
"""How the link to Mobilize stands, and since when; `CAUSES` says why."""

CAUSES: dict[Cause, tuple[str, str]] = {
    Cause.NONE: ("Mobilize answers as it should.", "There is nothing to do."),
    Cause.UNREACHABLE: (
        "Mobilize cannot be reached.",
        "Check the Wi-Fi; without any, go on: HubDesk tries again by itself.",
    ),
    Cause.STOPPED: ("HubDesk was stopped before it was done.", "Try now to go on."),
    Cause.TOO_FAST: (
        "Mobilize asks to be left alone for a while.",
        "Wait: HubDesk goes on when Mobilize allows it.",
    ),
    Cause.TIMEOUT: (
        "Mobilize did not answer in time.",
        "The Wi-Fi may be slow; HubDesk tries again by itself.",
    ),
    Cause.DROPPED: (
        "The connection broke in the middle of an answer.",
        "Check the Wi-Fi; HubDesk looks up what may have arrived before it sends again.",
    ),
    Cause.SERVER_ERROR: (
        "Mobilize has trouble of its own.",
        "Wait; HubDesk looks up what may have arrived before it sends again.",
    ),
    Cause.JUNK: (
        "The answer was not one of Mobilize's.",
        "Check the address on the Hub page; if it is right, wait for the next try.",
    ),
    Cause.ERROR_IN_SUCCESS: (
        "Mobilize said yes and named an error at once.",
        "Wait; HubDesk looks up what may have arrived before it sends again.",
    ),
    Cause.REFUSED: (
        "Mobilize refused what it was asked.",
        "See the lines that need you; correct what they name, or add by hand.",
    ),
    Cause.GONE: (
        "Mobilize does not know this organization or event.",
        "Check the organization number on the Hub page.",
    ),
    Cause.KEY_REFUSED: (
        "Mobilize refused the key.",
        "Check the key and the organization number on the Hub page.",
    ),
    Cause.NO_GRANT: (
        "This key may read, but not make sign-ups: walk-ins are on the worksheet.",
        "Add them there by hand, or ask Mobilize's support for the grant.",
    ),
    Cause.PORTAL: (
        "A sign-in page of the Wi-Fi answers instead of Mobilize.",
        "Open a browser and sign in to the Wi-Fi.",
    ),
    Cause.REDIRECT: (
        "Something on the way sends HubDesk elsewhere, and it does not follow.",
        "Sign in to the Wi-Fi in a browser, or check the address on the Hub page.",
    ),
    Cause.CERTIFICATE: (
        "Whoever answers cannot prove to be Mobilize, so nothing was sent.",
        "Sign in to the Wi-Fi or use another one, and check the laptop's date.",
    ),
    Cause.FOREIGN_LINK: (
        "Mobilize's list goes on at another address, and HubDesk does not follow.",
        "Check the address on the Hub page.",
    ),
}
"""Why the link stands so: what happened, and what a person does next."""
