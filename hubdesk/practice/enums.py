"""The words Mobilize allows in each of its enumerated fields, as `GET /enums` lists them."""

from __future__ import annotations

from typing import Final

EVENT_TYPES: Final = (
    "CANVASS",
    "PHONE_BANK",
    "TEXT_BANK",
    "MEETING",
    "COMMUNITY",
    "FUNDRAISER",
    "MEET_GREET",
    "HOUSE_PARTY",
    "VOTER_REG",
    "TRAINING",
    "FRIEND_TO_FRIEND_OUTREACH",
    "DEBATE_WATCH_PARTY",
    "ADVOCACY_CALL",
    "RALLY",
    "TOWN_HALL",
    "OFFICE_OPENING",
    "BARNSTORM",
    "SOLIDARITY_EVENT",
    "COMMUNITY_CANVASS",
    "SIGNATURE_GATHERING",
    "CARPOOL",
    "WORKSHOP",
    "PETITION",
    "AUTOMATED_PHONE_BANK",
    "LETTER_WRITING",
    "LITERATURE_DROP_OFF",
    "VISIBILITY_EVENT",
    "PLEDGE",
    "INTEREST_FORM",
    "DONATION_CAMPAIGN",
    "SOCIAL_MEDIA_CAMPAIGN",
    "POSTCARD_WRITING",
    "GROUP",
    "VOLUNTEER_SHIFT",
    "OTHER",
)
VISIBILITIES: Final = ("PUBLIC", "PRIVATE")
ACCESSIBILITY_STATUSES: Final = ("ACCESSIBLE", "NOT_ACCESSIBLE", "NOT_SURE")
APPROVAL_STATUSES: Final = ("APPROVED", "NEEDS_APPROVAL", "REJECTED", "NEEDS_HOST_VERIFICATION")
TIMEZONES: Final = (
    "America/New_York",
    "Pacific/Honolulu",
    "America/Los_Angeles",
    "America/Denver",
    "America/Phoenix",
    "America/Chicago",
)
OPT_INS: Final = ("OPT_IN", "UNSPECIFIED")

ENUMS: Final[dict[str, tuple[str, ...]]] = {
    "event_type": EVENT_TYPES,
    "visibility": VISIBILITIES,
    "accessibility_status": ACCESSIBILITY_STATUSES,
    "approval_status": APPROVAL_STATUSES,
    "timezone": TIMEZONES,
    "sms_opt_in": OPT_INS,
    "transactional_sms_opt_in": OPT_INS,
}
