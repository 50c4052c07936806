"""The hub's people, dialers and imports in words."""

from __future__ import annotations

from hubdesk.domain.dialers import DialerKind
from hubdesk.domain.sheet_columns import Field
from hubdesk.store.leaders import Role

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
    ("new", "new sign-up", "new sign-ups"),
    ("changed", "changed", "changed"),
    ("cancelled", "cancelled", "cancelled"),
    ("gone", "no longer listed", "no longer listed"),
    ("same", "as it was", "as they were"),
)
"""What an import changes, by its count's name: one, several."""
