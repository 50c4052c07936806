"""The hub's people, dialers and imports in words."""

from __future__ import annotations

from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.leaders import Role
from hubdesk.domain.sheet import RemarkCode
from hubdesk.domain.sheet.columns import Field

STAGING = "STAGING: nothing here reaches the real Mobilize."
"""Said wherever a folder works with Mobilize's staging server: on every page, by every command."""

ROLES: dict[Role, str] = {
    Role.HOST: "host",
    Role.CO_HOST: "co-host",
    Role.GREETER: "greeter",
    Role.FLOOR_LEAD: "floor lead",
    Role.DATA_LEAD: "data lead",
}

DIALER_KINDS: dict[DialerKind, str] = {
    DialerKind.SCALE_TO_WIN: "The DNC's (Scale to Win)",
    DialerKind.CAMPAIGN: "A campaign's",
}

FIELDS: dict[Field, str] = {
    Field.GIVEN_NAME: "first name",
    Field.FAMILY_NAME: "last name",
    Field.FULL_NAME: "whole name",
    Field.EMAIL: "e-mail",
    Field.PHONE: "phone",
    Field.ZIP: "ZIP code",
    Field.STATUS: "status",
    Field.ATTENDED: "who came",
    Field.START: "shift start",
    Field.END: "shift end",
    Field.TIMEZONE: "time zone",
    Field.EVENT_ID: "event number",
    Field.EVENT_NAME: "event name",
    Field.EVENT_TYPE: "event type",
    Field.ORGANIZATION: "organization",
    Field.TIMESLOT_ID: "shift number",
    Field.SIGN_UP_ID: "sign-up number",
    Field.USER_ID: "person's number",
    Field.SIGNED_UP_AT: "signed up on",
}
"""What a column of an exported sheet is taken for."""

CHANGES: tuple[tuple[str, str, str], ...] = (
    ("new", "new", "new"),
    ("changed", "changed", "changed"),
    ("cancelled", "cancelled", "cancelled"),
    ("gone", "no longer listed", "no longer listed"),
    ("same", "as it was", "as they were"),
)
"""What an import changes, by its count's name: one, several."""

REMARKS_ONE: dict[RemarkCode, str] = {
    RemarkCode.BLANK_ROWS: "1 blank row left out.",
    RemarkCode.NOBODY: "1 row names nobody and was left out.",
    RemarkCode.LONG_ROWS: "1 row has more cells than the header; the rest is in the notes.",
    RemarkCode.SHORT_ROWS: "1 row has fewer cells than the header.",
    RemarkCode.NO_NAME: "1 row has no name.",
    RemarkCode.EMAIL_UNREADABLE: "1 e-mail is not an e-mail address; kept as a note.",
    RemarkCode.PHONE_UNREADABLE: "1 phone number cannot be dialled; kept as a note.",
    RemarkCode.ZIP_UNREADABLE: "1 ZIP code cannot be read; kept as a note.",
    RemarkCode.ZIP_PADDED: "1 ZIP code had lost its leading zero.",
    RemarkCode.STATUS_UNKNOWN: "1 status is a word HubDesk does not know.",
    RemarkCode.DATE_ONLY: "1 row gives a day but no time.",
    RemarkCode.START_UNREADABLE: "1 shift start cannot be read.",
    RemarkCode.TIMESLOT_ASSUMED: "1 row gives no shift; the event's only one was taken.",
    RemarkCode.NO_TIMESLOT: "1 row gives no shift and was left out.",
    RemarkCode.EVENT_UNNAMED: "1 row names no event.",
    RemarkCode.REPEATED: "1 row repeats a sign-up.",
    RemarkCode.SHARED_EMAIL: "1 e-mail is shared by people of different names.",
}
"""The remarks on a sheet where they are about one row only; `words.desk.REMARKS` has the rest."""
