"""Single cells of an exported sheet: times, statuses, ids and names as people write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateutil import tz
from dateutil.parser import parse

from hubdesk.domain.ids import ServerId
from hubdesk.domain.people import fold
from hubdesk.domain.roster import SignUpStatus
from hubdesk.errors import Problem

_HOURS_FROM_UTC = {
    "UTC": 0, "GMT": 0, "Z": 0,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "AKST": -9, "AKDT": -8, "HST": -10,
}  # fmt: skip
"""The abbreviations of the United States, which is where these phone banks are."""

_DEFAULTS = (datetime(2000, 1, 1, 0, 0), datetime(2004, 2, 29, 1, 0))  # noqa: DTZ001
"""Two days and hours to fill gaps with: what differs between them was not written."""

_NOTHING = {"", "none", "null", "n a", "unknown", "not set", "unmarked", "no status"}
_SAYS_YES = {"true", "yes", "y", "1", "x"}
_SAYS_NO = {"false", "no", "n", "0"}


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """A time as a sheet states it: with an offset, or bare and so in a zone yet to be named."""

    moment: datetime
    is_date_only: bool = False

    @property
    def has_offset(self) -> bool:
        """Whether the time itself says how far from UTC it is."""
        return self.moment.tzinfo is not None

    def in_utc(self, zone: str) -> datetime:
        """Give the moment in UTC, taking a bare time as `zone`'s (IANA). Raises zone_unknown."""
        moment = self.moment if self.has_offset else self.moment.replace(tzinfo=zone_of(zone))
        return moment.astimezone(UTC)


def zone_of(name: str) -> ZoneInfo:
    """Look an IANA zone up by name. Raises Problem zone_unknown."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Problem("zone_unknown", zone=name[:40]) from error


def read_time(text: str) -> WrittenTime | None:
    """Read a time as ISO 8601 or as Americans write it (11/24/2026 6:00 PM); None if it is none.

    A day must be written out in full; a missing hour is midnight and said to be so.
    """
    text = text.strip()
    try:
        return _plausible(datetime.combine(date.fromisoformat(text), datetime.min.time()), True)
    except ValueError:
        pass
    try:
        return _plausible(datetime.fromisoformat(text))
    except ValueError:
        pass
    # A bare number is a spreadsheet's day count or a phone; dateutil would make a date of it.
    if len(text) > 60 or re.fullmatch(r"[\d.,\s]*", text):
        return None
    try:
        first, second = (parse(text, default=gap, tzinfos=_offset) for gap in _DEFAULTS)
    except (ValueError, OverflowError):
        return None
    if first.date() != second.date():
        return None
    return _plausible(first, first.hour != second.hour)


def _offset(name: str | None, seconds: int | None) -> tzinfo | None:
    """Tell dateutil what a zone in a time means; a name nobody knows leaves the time bare."""
    if seconds is not None:
        return tz.tzoffset(name, seconds)
    hours = _HOURS_FROM_UTC.get((name or "").upper())
    return None if hours is None else tz.tzoffset(name, hours * 3600)


def _plausible(moment: datetime, is_date_only: bool = False) -> WrittenTime | None:
    return WrittenTime(moment, is_date_only) if 2000 <= moment.year < 2100 else None


@dataclass(frozen=True, slots=True)
class ReadStatus:
    """What a sheet's status words mean; `is_unknown` asks for the word to be kept as a note."""

    status: SignUpStatus = SignUpStatus.REGISTERED
    attended: bool | None = None
    blocked: bool = False
    is_unknown: bool = False


def read_status(status: str, attended: str = "") -> ReadStatus:
    """Understand the status words of a row, whichever page they come from and even in one cell.

    "Completed" and "Attended" mean came, "No Show", "Missed" and "DID_NOT_ATTEND" did not;
    anything with CANCELLED in it is cancelled. Nothing written is a plain registration.
    """
    words = fold(f"{status} {_spoken_out(attended)}")
    joined = words.replace(" ", "")
    if words in _NOTHING:
        return ReadStatus()
    blocked = "blocked" in joined
    if "cancel" in joined:
        return ReadStatus(SignUpStatus.CANCELLED, blocked=blocked)
    came: bool | None = None
    if re.search("noshow|missed|notattend|absent", joined):
        came = False
    elif re.search("completed|attended|checkedin|present", joined):
        came = True
    if re.search("(?<!un)(?<!not)confirmed", joined):
        return ReadStatus(SignUpStatus.CONFIRMED, came, blocked)
    if came is not None or re.search("registered|signedup|confirmed", joined):
        return ReadStatus(SignUpStatus.REGISTERED, came, blocked)
    return ReadStatus(SignUpStatus.UNKNOWN, None, blocked, is_unknown=not blocked)


def _spoken_out(attended: str) -> str:
    """Make a yes or no under "attended" into a status word."""
    answer = fold(attended)
    if answer in _SAYS_YES:
        return "attended"
    return "did not attend" if answer in _SAYS_NO else attended


def read_server_id(text: str) -> ServerId | None:
    """Read an id of Mobilize's; a spreadsheet may have put ".0" behind it. None if it is none."""
    digits = text.strip().removesuffix(".0")
    if re.fullmatch(r"[0-9]{1,18}", digits) is None:
        return None
    return ServerId(int(digits)) if int(digits) else None


def split_name(text: str) -> tuple[str, str]:
    """Part a name written in one cell: "Alvarez, Maria" at its comma, else before the last word."""
    family, comma, given = text.partition(",")
    if comma and given.strip():
        return " ".join(given.split()), " ".join(family.split())
    *first, last = text.replace(",", " ").split() or [""]
    return (" ".join(first), last) if first else (last, "")
