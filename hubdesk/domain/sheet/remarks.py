"""What a host should know about an exported sheet before importing it, gathered row by row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class RemarkCode(StrEnum):
    """What a host should know about a sheet before importing it."""

    NO_ROWS = "no_rows"
    BLANK_ROWS = "blank_rows"
    NOBODY = "nobody"
    LONG_ROWS = "long_rows"
    SHORT_ROWS = "short_rows"
    NO_NAME = "no_name"
    EMAIL_UNREADABLE = "email_unreadable"
    PHONE_UNREADABLE = "phone_unreadable"
    ZIP_UNREADABLE = "zip_unreadable"
    ZIP_PADDED = "zip_padded"
    STATUS_UNKNOWN = "status_unknown"
    ZONE_OF_EVENT = "zone_of_event"
    ZONE_ASSUMED = "zone_assumed"
    DATE_ONLY = "date_only"
    START_UNREADABLE = "start_unreadable"
    TIMESLOT_ASSUMED = "timeslot_assumed"
    NO_TIMESLOT = "no_timeslot"
    EVENT_UNNAMED = "event_unnamed"
    REPEATED = "repeated"
    SHARED_EMAIL = "shared_email"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to know: how many rows it touches and the first ten lines; `value` holds zones."""

    code: RemarkCode
    count: int
    lines: tuple[int, ...] = ()
    value: str = ""


class Remarks:
    """The remarks on one sheet while it is read."""

    def __init__(self) -> None:
        self._lines: defaultdict[RemarkCode, list[int]] = defaultdict(list)
        self._zones: defaultdict[RemarkCode, set[str]] = defaultdict(set)

    def add(self, code: RemarkCode, *lines: int, zone: str = "") -> None:
        """Note that lines deserve a remark, a line once however often it is said."""
        noted = self._lines[code]
        noted.extend(line for line in lines if noted[-1:] != [line])
        if zone:
            self._zones[code].add(zone)

    def count(self, code: RemarkCode) -> int:
        """Count the lines that deserved a remark so far."""
        return len(self._lines.get(code, ()))

    def __iter__(self) -> Iterator[Remark]:
        """Give the remarks in the order in which `RemarkCode` lists them."""
        for code in RemarkCode:
            if code in self._lines:
                lines = self._lines[code]
                zones = ", ".join(sorted(self._zones[code]))
                yield Remark(code, len(lines), tuple(lines[:10]), zones)
