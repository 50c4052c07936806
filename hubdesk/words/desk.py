"""Outcomes, suggestions, doubles and remarks in words."""

from __future__ import annotations

from hubdesk.domain.checkin import Outcome
from hubdesk.domain.matching import DoubleReason
from hubdesk.domain.rotation import Why
from hubdesk.domain.sheet import RemarkCode

OUTCOMES: dict[Outcome, str] = {
    Outcome.IN: "{name} is in.",
    Outcome.ALREADY_HERE: "{name} is already here since {since}, checked in by {by}.",
    Outcome.OTHER_SHIFT: "{name} is signed up for {shift}, not for this shift.",
    Outcome.CANCELLED_SIGNUP: "{name} cancelled. Check in only if they are standing here.",
    Outcome.VIRTUAL_EVENT: "This event meets online: Mobilize keeps its attendance by itself.",
    Outcome.OUT: "{name} has left.",
    Outcome.NOT_HERE: "{name} is not checked in, so there is nothing to check out.",
    Outcome.ALREADY_LEFT: "{name} has left already.",
    Outcome.NO_SHOW: "{name} is noted as not having come.",
    Outcome.UNDONE: "Taken back: {name}.",
    Outcome.NOTHING_TO_UNDO: "There is nothing to take back for {name}.",
    Outcome.HERE_ELSEWHERE: (
        "{name} is here on another shift now, so this check-out stays. Nothing was changed. "
        "Take the check-in on the other shift back first, or check them out of it."
    ),
}

WHYS: dict[Why, str] = {
    Why.DNC_FIRST: "The DNC's dialer fills first. {callers} on it, needs {needs} more.",
    Why.FILLS_MINIMUM: "{callers} on it, needs {needs} more to keep the wait short.",
    Why.KEEPS_SHARE: "Keeps the DNC's dialer its part of the room.",
    Why.FEWEST_CALLERS: "Next in turn. {callers} on it.",
    Why.ONLY_ONE: "The only dialer tonight. {callers} on it.",
    Why.CHOSEN: "Chosen at the desk.",
    Why.MOVED: "Moved on the floor.",
    Why.ROTATION: "Moved with the rotation.",
    Why.BLOCK_BEGINS: "The room calls here now.",
    Why.FEWEST_MINUTES: "Fewest minutes here.",
    Why.NEXT_IN_TURN: "Next in turn.",
    Why.LACKS: "Cannot call on the other.",
    Why.DNC_UNLESS_CHOSEN: "The DNC's dialer, unless they choose another.",
    Why.CLOSED: "The other is closed.",
    Why.FLOATER: "Keeps a seat during a break.",
    Why.BACK: "Back from a break.",
    Why.UNDONE: "Put back where they were.",
}

WAITS: dict[tuple[float, float], str] = {
    (2.0, 3.0): "2 to 3 minutes between calls",
    (1.0, 2.0): "1 to 2 minutes between calls",
    (1.0, 1.0): "about a minute between calls",
    (0.5, 1.0): "under a minute between calls",
    (0.0, 0.5): "half a minute or less between calls",
}
"""How long callers wait, by `expected_wait`."""

DOUBLES: dict[DoubleReason, str] = {
    DoubleReason.SAME_EMAIL: "same e-mail",
    DoubleReason.SAME_PHONE: "same phone",
    DoubleReason.SAME_NAME: "same name",
    DoubleReason.NICKNAME: "short for the same name",
    DoubleReason.SWAPPED_NAMES: "first and last name swapped",
    DoubleReason.ONE_LETTER_APART: "nearly the same name",
}

REMARKS: dict[RemarkCode, str] = {
    RemarkCode.NO_ROWS: "The file has a header but no sign-ups.",
    RemarkCode.BLANK_ROWS: "{count} blank rows left out.",
    RemarkCode.NOBODY: "{count} rows name nobody and were left out.",
    RemarkCode.LONG_ROWS: "{count} rows have more cells than the header; the rest is in the notes.",
    RemarkCode.SHORT_ROWS: "{count} rows have fewer cells than the header.",
    RemarkCode.NO_NAME: "{count} rows have no name.",
    RemarkCode.EMAIL_UNREADABLE: "{count} e-mails are not e-mail addresses; kept as notes.",
    RemarkCode.PHONE_UNREADABLE: "{count} phone numbers cannot be dialled; kept as notes.",
    RemarkCode.ZIP_UNREADABLE: "{count} ZIP codes cannot be read; kept as notes.",
    RemarkCode.ZIP_PADDED: "{count} ZIP codes had lost their leading zero.",
    RemarkCode.STATUS_UNKNOWN: "{count} statuses are words HubDesk does not know.",
    RemarkCode.ZONE_OF_EVENT: "Times carry no zone; the event's was taken: {value}.",
    RemarkCode.ZONE_ASSUMED: "Times carry no zone; the hub's was taken: {value}.",
    RemarkCode.DATE_ONLY: "{count} rows give a day but no time.",
    RemarkCode.START_UNREADABLE: "{count} shift starts cannot be read.",
    RemarkCode.TIMESLOT_ASSUMED: "{count} rows give no shift; the event's only one was taken.",
    RemarkCode.NO_TIMESLOT: "{count} rows give no shift and were left out.",
    RemarkCode.EVENT_UNNAMED: "{count} rows name no event.",
    RemarkCode.REPEATED: "{count} rows repeat a sign-up.",
    RemarkCode.SHARED_EMAIL: "{count} e-mails are shared by people of different names.",
}
