"""Dialers: records a leader fills in for a shift, and the templates that ship with HubDesk.

What each dialer asks of a caller is public knowledge of its users; links and codes change every
shift and are the leader's to fill in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import urlsplit

from hubdesk.domain.ids import DialerId
from hubdesk.errors import Problem


class DialerKind(StrEnum):
    """The DNC's own dialer, which stays in every rotation, or a campaign's beside it."""

    SCALE_TO_WIN = "scale_to_win"
    CAMPAIGN = "campaign"


@dataclass(frozen=True, slots=True)
class Dialer:
    """A dialer as it is tonight. `min_callers`: below so many at once, callers wait too long."""

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

    @property
    def can_be_joined(self) -> bool:
        """Whether a caller has a way in: a link, a code or a number to dial."""
        return bool(self.link or self.code or self.daily_code or self.dial_in)


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


def check(dialer: Dialer) -> Dialer:
    """Answer the dialer tidied; Problem where it has no name, a bad link or a bad minimum."""
    if not dialer.name.strip():
        raise Problem("dialer_needs_name")
    if dialer.min_callers < 0:
        raise Problem("dialer_min_callers")
    if dialer.min_callers > MOST_CALLERS:
        raise Problem("dialer_too_many_callers")
    return replace(
        dialer,
        name=dialer.name.strip(),
        link=check_link(dialer.link),
        script_link=check_link(dialer.script_link),
    )


def expected_wait(callers: int) -> tuple[float, float]:
    """Minutes between calls on a predictive dialer with so many callers at once (from, to)."""
    for most, wait in ((3, (2.0, 3.0)), (7, (1.0, 2.0)), (12, (1.0, 1.0)), (20, (0.5, 1.0))):
        if callers <= most:
            return wait
    return (0.0, 0.5)
