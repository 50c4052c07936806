"""The readiness card in words: what was looked at, what was found, and what to press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from hubdesk.desk.readiness import Check, Code, Finding
from hubdesk.domain.calling_hours import Calling
from hubdesk.domain.leaders import Leader
from hubdesk.words import clocks, dialers, leaders, times

TITLES: dict[Code, str] = {
    Code.ROSTER: "Roster",
    Code.DNC_LINK: "Scale to Win link",
    Code.DIALERS: "Campaign dialers",
    Code.HOURS: "Calling hours",
    Code.LEADERS: "Leaders",
    Code.DUTY: "On duty",
    Code.CLOCK: "Clock",
    Code.DISK: "Disk",
    Code.PRINTER: "Printer",
    Code.WAY: "Mobilize",
    Code.STORE: "Data",
    Code.LAST_TIME: "Last time",
    Code.STEPS: "The four steps",
}

SENTENCES: dict[Finding, str] = {
    Finding.ROSTER_NONE: "None yet. Walk-ins can be checked in as soon as there is a shift.",
    Finding.ROSTER_NO_AGE: "{count} sign-ups, but the last reading did not finish.",
    Finding.ROSTER_OLD: "{count} sign-ups, {age}: people may have signed up or cancelled since.",
    Finding.ROSTER_SHORT: "{count} sign-ups, {missing} fewer than Mobilize counts",
    Finding.ROSTER_WHOLE: "{count} sign-ups, all of them; {age}",
    Finding.DNC_NO_LINK: "None for tonight yet. Callers cannot start without it.",
    Finding.DNC_LINK: "Here. Each shift has a new one: check that it is tonight's.",
    Finding.DNC_OLD_LINK: "The one here is for {day}: callers need tonight's.",
    Finding.DNC_WAIVED: "Doors opened without it: {reason}",
    Finding.DIALERS_READY: "{names}",
    Finding.DIALERS_NO_LINK: "No link or code yet for {names}",
    Finding.HOURS_SHORT: "{name}: {calls}",
    Finding.LEADERS_NONE: "Nobody is noted yet. Say who hosts tonight.",
    Finding.LEADERS_HOST: "The host is not trained for tonight: {untrained}",
    Finding.LEADERS_UNTRAINED: "{trained} trained; {untrained}",
    Finding.LEADERS_TRAINED: "{trained} trained",
    Finding.DUTY_NO_PIN: "the record says {host}",
    Finding.DUTY_NOBODY: "Nobody has signed in: the record says {host}",
    Finding.DUTY_ON: "{names} on duty",
    Finding.CLOCK_ZONE: "Laptop {laptop}, shown as the shift's {shift}",
    Finding.CLOCK_OFF: "{ahead}",
    Finding.CLOCK_RIGHT: "Within {seconds} s of Mobilize's",
    Finding.CLOCK_UNCOMPARED: "{laptop}",
    Finding.DISK_FREE: "{free} free",
    Finding.DISK_LOW: "Only {free} free. Empty the bin or a downloads folder.",
    Finding.DISK_FULL: "Only {free} free: presses could not be saved. Free some room first.",
    Finding.PRINTER_UNSEEN: "printer not looked at",
    Finding.PRINTER_NONE: "no printer: save what you print as PDF",
    Finding.PRINTER_THERE: "{printer}",
    Finding.WAY_KEY: "walk-ins go by key; who came is set by hand and read back",
    Finding.WAY_WORKSHEET: "attendance by worksheet",
    Finding.STORE_KEYRING: "Encrypted, locked by this computer's keyring",
    Finding.STORE_PASSPHRASE: "Encrypted, locked by your passphrase",
    Finding.STORE_ENCRYPTED: "Encrypted on this laptop",
    Finding.LAST_NONE: "This is the first evening on this laptop",
    Finding.LAST_CLEAR: "Nothing left over from {last}",
    Finding.LAST_OPEN: "{count} people of earlier evenings are not settled in Mobilize",
    Finding.STEPS_DONE: "1:1 and registration are noted",
    Finding.STEPS_OPEN: "Not noted yet: {steps}",
}

ACTIONS: dict[Finding, str] = {
    Finding.ROSTER_NONE: "Import CSV",
    Finding.ROSTER_NO_AGE: "Import CSV",
    Finding.ROSTER_OLD: "Import CSV",
    Finding.ROSTER_SHORT: "Import CSV",
    Finding.ROSTER_WHOLE: "Import again",
    Finding.DNC_NO_LINK: "Paste link",
    Finding.DNC_LINK: "Change",
    Finding.DNC_OLD_LINK: "Paste link",
    Finding.DNC_WAIVED: "Paste link",
    Finding.DIALERS_NO_LINK: "Show",
    Finding.HOURS_SHORT: "Show",
    Finding.LEADERS_NONE: "Show",
    Finding.LEADERS_HOST: "Show",
    Finding.LEADERS_UNTRAINED: "Show",
    Finding.DUTY_NOBODY: "Sign in",
    Finding.CLOCK_OFF: "Compare again",
    Finding.DISK_LOW: "Show folder",
    Finding.DISK_FULL: "Show folder",
    Finding.LAST_OPEN: "Show",
    Finding.STEPS_OPEN: "Note them",
}

COMMANDS: dict[Finding, str] = {
    Finding.ROSTER_NONE: "hubdesk import FILE",
    Finding.ROSTER_NO_AGE: "hubdesk import FILE",
    Finding.ROSTER_OLD: "hubdesk import FILE",
    Finding.ROSTER_SHORT: "hubdesk import FILE",
    Finding.DNC_NO_LINK: "hubdesk dialer edit 'Scale to Win' --link URL",
    Finding.DNC_OLD_LINK: "hubdesk dialer edit 'Scale to Win' --link URL",
    Finding.DIALERS_NO_LINK: "hubdesk dialer edit DIALER --link URL",
    Finding.LEADERS_NONE: "hubdesk leader add --name NAME --role host",
    Finding.LEADERS_HOST: "hubdesk leader train WHO MODULE --done DAY",
    Finding.LEADERS_UNTRAINED: "hubdesk leader train WHO MODULE --done DAY",
    Finding.DUTY_NOBODY: "hubdesk duty sign-in INITIALS",
    Finding.LAST_OPEN: "hubdesk sync",
    Finding.STEPS_OPEN: "hubdesk hub step STEP --on DAY --who NAME",
}
"""What mends a finding from the command line, where a command does."""

ADD_DNC = "hubdesk dialer add --name 'Scale to Win' --kind scale_to_win --min 8 --link URL"
"""What brings in the DNC's dialer where the hub has none."""

PULL = "hubdesk pull"
"""What brings the roster in where the hub has a key."""

BY_KEY: dict[str, str] = {"Import CSV": "Pull", "Import again": "Pull again"}
"""What the roster's button says where the hub has a key."""


@dataclass(frozen=True, slots=True)
class SaidCheck:
    """A check in words; `action` is what its button says, "" where there is nothing to press."""

    title: str
    sentence: str
    action: str


def said(check: Check, zone: str, translate: Callable[[str], str] = str) -> SaidCheck:
    """Put a check into words, its moments on the clock of `zone`."""

    def value(name: str, given: object) -> object:
        if name == "ahead" and isinstance(given, timedelta):
            return clocks.sentence(given, translate)
        if isinstance(given, timedelta):
            if given < timedelta(minutes=1):
                return translate("read just now")
            return translate("{age} old").format(age=times.length(given, translate))
        if isinstance(given, datetime):
            return times.day(given, zone, translate) if name == "last" else f"{given:%H:%M %Z}"
        if isinstance(given, date):
            return times.named(given, translate)
        if isinstance(given, Calling):
            return dialers.calls(given, zone, translate)
        if name == "untrained" and isinstance(given, tuple):
            return _untrained(given, check.values["today"], translate)
        if name == "steps" and isinstance(given, tuple):
            return ", ".join(translate(leaders.STEPS_WHOLE[one]) for one in given)
        if isinstance(given, tuple):
            return _names(given, translate)
        if name == "host" and not given:
            return translate("the host")
        if name == "free" and isinstance(given, int):
            return _size(given)
        return abs(given) if isinstance(given, int) else given

    values = {name: value(name, given) for name, given in check.values.items()}
    return SaidCheck(
        translate(TITLES[check.code]),
        translate(SENTENCES[check.finding]).format(**values),
        translate(ACTIONS[check.finding]) if check.finding in ACTIONS else "",
    )


def _untrained(known: tuple[Leader, ...], today: object, translate: Callable[[str], str]) -> str:
    """Say what is missing: `Jo L. has 1 module left, Sam T. expired 3 Oct`; the rest is counted."""
    if not isinstance(today, date):
        return ""
    told = []
    for one in known[:2]:
        if not one.trainings:
            told.append(translate("{name} not yet").format(name=one.name))
            continue
        left = leaders.training(one, today, translate)
        over = all(module.expired(today) for module in one.left(today))
        said = translate("{name}: {left}") if over else translate("{name} has {left}")
        told.append(said.format(name=one.name, left=left))
    if len(known) > 2:
        told.append(translate("{count} more not trained").format(count=len(known) - 2))
    return ", ".join(told)


def _names(names: tuple[str, ...], translate: Callable[[str], str]) -> str:
    """List up to three names; nobody reads more in a row."""
    if not names:
        return translate("Nobody")
    if len(names) > 3:
        shown = ", ".join(names[:2])
        return translate("{names} and {count} more").format(names=shown, count=len(names) - 2)
    if len(names) == 1:
        return names[0]
    first = ", ".join(names[:-1])
    return translate("{names} and {last}").format(names=first, last=names[-1])


def _size(count: int) -> str:
    """Say bytes as disks are sold: `91 GB`, `640 MB`."""
    if count >= 1_000_000_000:
        return f"{count // 1_000_000_000} GB"
    return f"{count // 1_000_000} MB"
