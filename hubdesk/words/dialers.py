"""Dialers in words: whose day a link is for, and until when its voters may be called."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime

from hubdesk.domain.calling_hours import Calling, Calls
from hubdesk.domain.dialers import Dialer, short_link
from hubdesk.words import times

_SENTENCE = re.compile(r"(?<=\.)\s+")

_VOTERS: dict[str, str] = {
    "America/New_York": "on Eastern time",
    "America/Chicago": "on Central time",
    "America/Denver": "on Mountain time",
    "America/Phoenix": "in Arizona",
    "America/Los_Angeles": "on Pacific time",
    "America/Anchorage": "in Alaska",
    "Pacific/Honolulu": "in Hawaii",
}

VOTERS_ZONES: tuple[tuple[str, str], ...] = (
    ("America/New_York", "Eastern"),
    ("America/Chicago", "Central"),
    ("America/Denver", "Mountain"),
    ("America/Phoenix", "Arizona"),
    ("America/Los_Angeles", "Pacific"),
    ("America/Anchorage", "Alaska"),
    ("Pacific/Honolulu", "Hawaii"),
)
"""The zones voters of the United States live in, as a leader chooses one."""


def voters(zone: str, translate: Callable[[str], str] = str) -> str:
    """Say where the voters of a zone are: `in Arizona`, `on Eastern time`."""
    if zone in _VOTERS:
        return translate(_VOTERS[zone])
    return translate("in {place}").format(place=zone.rpartition("/")[2].replace("_", " "))


def calls(calling: Calling, zone: str, translate: Callable[[str], str] = str) -> str:
    """Say until when voters may be called, or from when on, on their clock and ours."""
    there, here = (times.clock(calling.until, one) for one in (calling.hours.zone, zone))
    ours = there == here
    if calling.calls is Calls.CLOSED:
        said = "No calls before {there}" if ours else _CLOSED
    else:
        said = "Calls end at {there}" if ours else _END
    told = translate(said).format(
        where=voters(calling.hours.zone, translate), there=there, here=here
    )
    if calling.calls is Calls.END_SOON:
        left = translate("{minutes} min left").format(minutes=calling.minutes_left)
        return f"{told}, {left}"
    return told


_CLOSED = "No calls to voters {where} before {there} there: {here} here"
_END = "Calls to voters {where} end at {there} there: {here} here"


def hours(dialer: Dialer, now: datetime, zone: str, translate: Callable[[str], str] = str) -> str:
    """Say that a dialer's calls end soon, or may not be made now; "" where neither is so."""
    calling = dialer.calling(now, zone)
    if calling is None or calling.calls is Calls.OPEN:
        return ""
    return calls(calling, zone, translate)


def hours_here(
    dialer: Dialer, now: datetime, zone: str, translate: Callable[[str], str] = str
) -> str:
    """Say the same in a few words, on our clock alone: `ends 23:00, 20 min`."""
    calling = dialer.calling(now, zone)
    if calling is None or calling.calls is Calls.OPEN:
        return ""
    closed = calling.calls is Calls.CLOSED
    said = "no calls before {at}" if closed else "ends {at}, {minutes} min"
    at = times.clock(calling.until, zone)
    return translate(said).format(at=at, minutes=calling.minutes_left)


def hours_said(
    dialer: Dialer, now: datetime, zone: str, translate: Callable[[str], str] = str
) -> str:
    """Say until when a dialer's calls go, on our clock: `calls until 23:00`, or when they begin."""
    calling = dialer.calling(now, zone)
    if calling is None or calling.calls is Calls.CLOSED:
        return hours_here(dialer, now, zone, translate)
    return translate("calls until {at}").format(at=times.clock(calling.until, zone))


def link_said(dialer: Dialer, day: date, translate: Callable[[str], str] = str) -> str:
    """Say whether there is a link for that day: `no link yet`, `link for tonight`."""
    if not dialer.link:
        return translate("no link yet")
    if not dialer.good_on:
        return ""
    other = good_on(dialer, day, translate)
    return translate("link {other}").format(other=other) if other else translate("link for tonight")


FACTS: tuple[tuple[str, str], ...] = (
    ("code", "Code or ID"),
    ("password", "Password"),
    ("daily_code", "Code of the day"),
    ("dial_in", "Call in"),
)
"""What lets a caller in beside the link, in the order it is typed."""


def facts(
    dialer: Dialer, day: date, translate: Callable[[str], str] = str
) -> list[tuple[str, str]]:
    """List what a caller types that day, each with its label; codes of another day are none."""
    if not dialer.is_good(day):
        return []
    given = [(translate(label), str(getattr(dialer, name)).strip()) for name, label in FACTS]
    return [(label, value) for label, value in given if value]


def beside(dialer: Dialer, translate: Callable[[str], str] = str) -> list[tuple[str, str]]:
    """List where the script is and who helps, each with its label."""
    given = (
        (translate("Script"), short_link(dialer.script_link)),
        (translate("Help"), dialer.help_contact.strip()),
    )
    return [(label, value) for label, value in given if value]


def seats(dialer: Dialer, translate: Callable[[str], str] = str) -> list[tuple[str, str]]:
    """List where a dialer's callers sit, with its label; nothing where nobody said."""
    return [(translate("At"), dialer.table)] if dialer.table else []


TEMPLATE_STEPS = (
    "Open tonight's link, preview the script, type phone and name, Start Calling.",
    "Allow the microphone.",
    "A phone that dials in must be the number typed.",
    "New callers make an account from the invite link; older logins are good for one day.",
    "Nine wrong tries lock a login: mind stray spaces and pop-up blockers.",
    "The agent account is activated by e-mail before the event, never at the table.",
    "Link, ID code and password; then call the number and type the access code.",
    "Hanging up means logging in again.",
    "Phone bank code and ActionID, perhaps a daily code; calls are made by hand on the caller's "
    "own phone.",
    "0 and O look alike; a used-up list needs a new code.",
    "E-mailed invitation, Join Campaign; the system calls back.",
    "Do not hang up.",
    "One link for all; the login works for this phone bank only.",
)
"""The steps the templates ship with, to be translated; what a leader wrote is not."""


def steps(dialer: Dialer, translate: Callable[[str], str] = str) -> list[str]:
    """Part a dialer's notes into what is done one after the other."""
    return [translate(step.strip()) for step in _SENTENCE.split(dialer.notes) if step.strip()]


def missing(dialer: Dialer, day: date, translate: Callable[[str], str] = str) -> str:
    """Say what callers still miss that day; "" where they can join."""
    if dialer.can_be_joined(day):
        return ""
    if dialer.is_good(day):
        return translate("No link for tonight yet")
    return translate("No link for tonight yet: this one is {day}").format(
        day=good_on(dialer, day, translate)
    )


def as_text(dialer: Dialer, day: date, translate: Callable[[str], str] = str) -> str:
    """Say in lines what callers need, for the clipboard and never for a log."""
    link = dialer.link_on(day)
    told = [(dialer.name, link)] if link else [(dialer.name, "")]
    typed = facts(dialer, day, translate)
    lines = [*told, *seats(dialer, translate), *typed, *beside(dialer, translate)]
    return "\n".join(f"{label}: {value}" if value else label for label, value in lines)


def good_on(dialer: Dialer, today: date, translate: Callable[[str], str] = str) -> str:
    """Say that a link and its codes are another day's: `for 20 Oct, needs tonight's`; else ""."""
    if dialer.is_good(today):
        return ""
    day = date.fromisoformat(dialer.good_on)
    return translate("for {day}, needs tonight's").format(day=times.named(day, translate))
