"""Dialers: records a leader fills in for a shift, and the templates that ship with HubDesk.

What each dialer asks of a caller is public knowledge of its users; links and codes change every
shift and are the leader's to fill in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from urllib.parse import urlsplit

from hubdesk.domain.calling_hours import Calling, Calls, calling, check_hours, hours_of
from hubdesk.domain.ids import DialerId
from hubdesk.domain.people import tidy_phone
from hubdesk.errors import Problem


class DialerKind(StrEnum):
    """The DNC's own dialer, which stays in every rotation, or a campaign's beside it."""

    SCALE_TO_WIN = "scale_to_win"
    CAMPAIGN = "campaign"


@dataclass(frozen=True, slots=True)
class Dialer:
    """A dialer as it is tonight. `min_callers`: below so many at once, callers wait too long.

    `good_on` is the day (2026-10-20) its link and codes are for, "" where they are for any;
    `calls_from` and `calls_to` (09:00) are the voters' own clock, in `voters_zone` ("": ours).
    `table` is where its callers sit.
    """

    id: DialerId
    name: str
    kind: DialerKind
    campaign: str = ""
    link: str = ""
    code: str = ""
    password: str = ""
    daily_code: str = ""
    dial_in: str = ""
    needs_account: bool = False
    needs_phone: bool = False
    needs_computer: bool = True
    hours: str = ""
    script_link: str = ""
    help_contact: str = ""
    notes: str = ""
    min_callers: int = 1
    good_on: str = ""
    calls_from: str = ""
    calls_to: str = ""
    voters_zone: str = ""
    table: str = ""

    def is_good(self, day: date) -> bool:
        """Whether its link and codes are for this day; they are kept after it, but let nobody in"""
        return self.good_on in ("", day.isoformat())

    def can_be_joined(self, day: date) -> bool:
        """Whether a caller has a way in that day: a link, a code or a number to dial."""
        way_in = self.link or self.code or self.daily_code or self.dial_in
        return bool(way_in) and self.is_good(day)

    def link_on(self, day: date) -> str:
        """Answer the link callers open that day; "" without one, or where it is another day's."""
        return self.link if self.is_good(day) else ""

    def calling(self, now: datetime, venue_zone: str) -> Calling | None:
        """Say whether its voters may be called now; None where no hours are written."""
        hours = hours_of(self.calls_from, self.calls_to, self.voters_zone, venue_zone)
        return calling(hours, now) if hours else None

    def may_call(self, now: datetime, venue_zone: str) -> bool:
        """Whether its voters may be called now; always, where no hours are written."""
        calls = self.calling(now, venue_zone)
        return calls is None or calls.calls is not Calls.CLOSED


_BLANK = Dialer(DialerId(""), "", DialerKind.CAMPAIGN)

TEMPLATES: dict[str, Dialer] = {
    template.name: template
    for template in (
        replace(
            _BLANK,
            name="Scale to Win",
            kind=DialerKind.SCALE_TO_WIN,
            campaign="DNC",
            min_callers=8,
            calls_from="09:00",
            calls_to="21:00",
            notes=(
                "Open tonight's link, preview the script, type phone and name, Start Calling. "
                "Allow the microphone. A phone that dials in must be the number typed."
            ),
        ),
        replace(
            _BLANK,
            name="ThruTalk",
            needs_account=True,
            needs_phone=True,
            min_callers=8,
            notes=(
                "New callers make an account from the invite link; older logins are good for one "
                "day. Nine wrong tries lock a login: mind stray spaces and pop-up blockers."
            ),
        ),
        replace(
            _BLANK,
            name="CallHub",
            needs_account=True,
            min_callers=4,
            notes="The agent account is activated by e-mail before the event, never at the table.",
        ),
        replace(
            _BLANK,
            name="HubDialer",
            needs_phone=True,
            min_callers=4,
            notes=(
                "Link, ID code and password; then call the number and type the access code. "
                "Hanging up means logging in again."
            ),
        ),
        replace(
            _BLANK,
            name="OpenVPB",
            needs_account=True,
            needs_phone=True,
            notes=(
                "Phone bank code and ActionID, perhaps a daily code; calls are made by hand on "
                "the caller's own phone. 0 and O look alike; a used-up list needs a new code."
            ),
        ),
        replace(
            _BLANK,
            name="CallFire",
            needs_phone=True,
            min_callers=4,
            notes="E-mailed invitation, Join Campaign; the system calls back. Do not hang up.",
        ),
        replace(
            _BLANK,
            name="PDI",
            notes="One link for all; the login works for this phone bank only.",
        ),
    )
}


MOST_CALLERS = 9_999
"""More callers than this at once are a slip of the finger."""


def check_link(link: str) -> str:
    """Answer the link without stray spaces; Problem unless it is https (or left empty)."""
    tidy = link.strip()
    try:
        parts = urlsplit(tidy)
    except ValueError as trouble:
        raise Problem("dialer_link_not_https") from trouble
    if tidy and (parts.scheme != "https" or not parts.hostname):
        raise Problem("dialer_link_not_https")
    return tidy


def short_link(link: str) -> str:
    """Say a link as it is typed by hand, without its scheme: `dialer.example.org/tonight`."""
    return link.removeprefix("https://").rstrip("/")


LONGEST_LOGIN = 100


def tidy_login(text: str) -> str:
    """Answer the phone (as E.164) or the login a caller uses in a dialer, in one line."""
    login = " ".join(text.split())
    if len(login) > LONGEST_LOGIN:
        raise Problem("login_too_long", limit=LONGEST_LOGIN)
    return tidy_phone(login) or login


def check_day(text: str) -> str:
    """Answer a day as 2026-10-20, "" for any; Problem("dialer_day") for what is none."""
    tidy = text.strip()
    try:
        return date.fromisoformat(tidy).isoformat() if tidy else ""
    except ValueError as trouble:
        raise Problem("dialer_day") from trouble


def check(dialer: Dialer) -> Dialer:
    """Answer the dialer tidied; Problem names what is not right in it.

    It has no name, a bad link, minimum or day, or calling hours that are none.
    """
    if not dialer.name.strip():
        raise Problem("dialer_needs_name")
    if dialer.min_callers < 0:
        raise Problem("dialer_min_callers")
    if dialer.min_callers > MOST_CALLERS:
        raise Problem("dialer_too_many_callers")
    begins, ends, zone = check_hours(dialer.calls_from, dialer.calls_to, dialer.voters_zone)
    return replace(
        dialer,
        name=dialer.name.strip(),
        table=" ".join(dialer.table.split()),
        link=check_link(dialer.link),
        script_link=check_link(dialer.script_link),
        good_on=check_day(dialer.good_on),
        calls_from=begins,
        calls_to=ends,
        voters_zone=zone,
    )


def expected_wait(callers: int) -> tuple[float, float]:
    """Minutes between calls on a predictive dialer with so many callers at once (from, to)."""
    for most, wait in ((3, (2.0, 3.0)), (7, (1.0, 2.0)), (12, (1.0, 1.0)), (20, (0.5, 1.0))):
        if callers <= most:
            return wait
    return (0.0, 0.5)
